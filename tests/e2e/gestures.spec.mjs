// What people do without thinking: Enter once more, Back from within a field, a click too many.
import { expect, open, test } from "./site.mjs";

/** The screen or the page has changed, and the program runs: it still hears. */
async function goesOn(page, address) {
  await expect(page).toHaveURL(address);
  await expect(page.locator("#trap")).toBeHidden();
  await page.evaluate(() => { location.hash = "#/en/baremes"; });
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
}

const commune = (page) => page.getByRole("combobox", { name: "Commune" });

test("Enter that chooses a commune, and Enter again, lead to the next screen", async ({ page }) => {
  await open(page, "./#/fr/questions/commune");
  await commune(page).pressSequentially("Angers");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.locator("#trap")).toBeHidden();
  await expect(commune(page)).toBeHidden();
  await page.goBack();
  await expect(commune(page)).toHaveValue("Angers");
  await goesOn(page, /#\/fr\/questions\/commune$/);
});

test("Enter in the empty field of the commune leads to the next screen", async ({ page }) => {
  await open(page, "./#/fr/questions/commune");
  await commune(page).press("Enter");
  await goesOn(page, /#\/fr\/questions\/logement$/);
});

for (const from of ["complet", "questions/commune", "conseil"]) {
  test(`Back with the field of the commune in focus: ${from}`, async ({ page }) => {
    await open(page);
    await page.evaluate((from) => { location.hash = `#/fr/${from}`; }, from);
    await commune(page).click();
    await page.keyboard.type("Ang");
    await page.goBack();
    await goesOn(page, /\/$/);
  });
}
