// What the program holds stays small, however long one works with it.
import { expect, open, test } from "./site.mjs";

const LIMIT = 48 * 1024 * 1024;
const held = (page) => page.evaluate(() => globalThis.droits.memory());

test("ten thousand edits leave the memory small and still", async ({ page }) => {
  test.setTimeout(180_000);
  await open(page);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await expect(page.locator(".total .big")).toContainText("€");
  const edit = (times) => page.evaluate(async (times) => {
    const rent = document.querySelector('[id^="Rent-"]');
    for (let i = 0; i < times; i++) {
      rent.value = String(400 + (i % 300));
      rent.dispatchEvent(new Event("input", { bubbles: true }));
      if (i % 20 === 19) await new Promise((done) => setTimeout(done));
    }
  }, times);
  await edit(1000);
  const before = await held(page);
  expect(before).toBeGreaterThan(0);
  await edit(9000);
  const after = await held(page);
  expect(after).toBeLessThan(LIMIT);
  expect(after).toBe(before);
});
