// What the program holds stays small, however long one works with it, and however often a page is opened.
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

test("three variants and the months ahead leave the memory small and still", async ({ page }) => {
  test.setTimeout(180_000);
  await open(page);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await expect(page.locator(".total .big")).toContainText("€");
  const round = async () => {
    await page.evaluate(() => { location.hash = "#/fr/deux-ans/et-si"; });
    const add = page.getByRole("button", { name: "Ajouter une variante" });
    await add.click();
    await add.click();
    const kinds = page.getByLabel("Ce qui change");
    await kinds.nth(1).selectOption({ label: "Une naissance" });
    await kinds.nth(2).selectOption({ label: "Un déménagement" });
    await expect(page.getByRole("columnheader", { name: "Variante 3" })).toBeVisible();
    await page.evaluate(async () => {
      const wage = document.querySelector(".variant input.eur");
      for (let i = 0; i < 300; i++) {
        wage.value = String(900 + (i % 200));
        wage.dispatchEvent(new Event("input", { bubbles: true }));
        if (i % 10 === 9) await new Promise((done) => setTimeout(done));
      }
    });
    await page.evaluate(() => { location.hash = "#/fr/deux-ans"; });
    await expect(page.locator(".chart svg[role=img]")).toBeVisible();
  };
  await round();
  await round();
  const before = await held(page);
  for (let i = 0; i < 4; i++) await round();
  const after = await held(page);
  expect(after).toBeLessThan(LIMIT);
  expect(after).toBe(before);
});

// Those that draw most, each opened sixty times: forms, desk, charts, results.
const PAGES = ["", "complet", "conseil", "deux-ans", "deux-ans/salaire", "questions/resultats"];

test("pages that are opened again and again leave no memory taken and no listener", async ({ page }) => {
  test.setTimeout(600_000);
  await open(page);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await expect(page.locator(".total .big")).toContainText("€");
  const browser = await page.context().newCDPSession(page);
  const rounds = (times) => page.evaluate(async ([pages, times]) => {
    for (let i = 0; i < times; i++) {
      for (const path of pages) {
        location.hash = `#/fr/${path}`;
        await new Promise((done) => setTimeout(done, 30));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      }
    }
  }, [PAGES, times]);
  const figures = async () => {
    for (let i = 0; i < 2; i++) await browser.send("HeapProfiler.collectGarbage");
    await browser.send("Performance.enable");
    const { metrics } = await browser.send("Performance.getMetrics");
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return { memory: await held(page), listeners: of("JSEventListeners"), nodes: of("Nodes") };
  };
  await rounds(20);
  const before = await figures();
  await rounds(40);
  const after = await figures();
  expect(after.memory).toBe(before.memory);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 100);
});
