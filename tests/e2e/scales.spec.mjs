// The legal values: found by words, read as steps and as a table, taken along; and what changed between two months.
import { readFileSync } from "node:fs";
import { ON_DESK, ON_PHONE, expect, expectAccessible, open, settled, test } from "./site.mjs";

const expectNoSideways = async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
const search = (page) => page.getByRole("searchbox", { name: "Chercher une valeur" });

/** The headings of the legal values. */
const headings = readFileSync(new URL("../../src/words/scales.txt", import.meta.url), "utf8").match(/^= /gm).length;

test("every heading is there, folded, and nothing else is drawn", async ({ page }) => {
  await open(page, "./#/fr/baremes");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Barèmes");
  await expect(page.locator(".groups > details")).toHaveCount(headings);
  await expect(page.locator(".scale")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("heading", { name: "Allocations familiales (AF)" }).click();
  await expect(page.locator(".scale")).toHaveCount(11);
  await expect(page.locator(".history")).toHaveCount(0);
  await expectAccessible(page);
});

test("a value is found without accents and shows its steps, its table, its text and the day it was checked", async ({ page }) => {
  await open(page, "./#/fr/baremes");
  await search(page).fill("base mensuelle ALLOCATIONS");
  const value = page.locator(".scale").filter({ hasText: "Base mensuelle des allocations familiales (Bmaf)" });
  await expect(value.locator("summary")).toContainText("478,16\u202f€ par mois");
  await value.locator("summary").click();
  await expect(value.locator("svg[role=img]")).toHaveAttribute("aria-label", /478,16.*01\/04\/2026.*0,8\u202f%/);
  await expect(value.getByRole("row")).toHaveCount(5);
  await expect(value.getByRole("rowheader").first()).toHaveText("01/04/2026");
  await expect(value.getByRole("link").first()).toHaveAttribute("href", /^https:\/\//);
  await expect(value).toContainText("Vérifiée le 23/11/2026.");
  await expectAccessible(page);
  await expectNoSideways(page);
  await search(page).fill("majoration âge");
  const without = await page.locator("main").getByRole("status").textContent();
  await search(page).fill("MAJORATION AGE");
  await expect(page.locator("main").getByRole("status")).toHaveText(without);
  await search(page).fill("xyzzy");
  await expect(page.locator("main").getByRole("status")).toHaveText("Aucune valeur ne porte ces mots.");
});

test("a value of several figures names each of them, in each language", ON_PHONE, async ({ page }) => {
  await open(page, "./#/fr/baremes/loyer plafond zone 2");
  const value = page.locator(".scale").filter({ hasText: "Loyer plafond, zone 2" });
  await expect(value).toHaveCount(1);
  await value.locator("summary").click();
  await expect(value.getByRole("rowheader").nth(2)).toHaveText("3. 1 personne à charge");
  await expect(value.locator("path.line")).toHaveCount(4);
  await expectAccessible(page);
  await expectNoSideways(page);
  await open(page, "./#/en/baremes/rent cap zone 2");
  await expect(page.locator(".scale .name").first()).toHaveText("Rent cap, zone 2");
  await open(page, "./#/facile/baremes");
  await expect(page.getByText("On ne trouve pas")).toHaveCount(0);
  await expectAccessible(page);
});

test("the list is taken along as CSV and as JSON, the same in both, without a request", ON_DESK, async ({ page }) => {
  await open(page, "./#/fr/baremes");
  await expect(page.locator(".groups > details").first()).toBeVisible();
  await settled(page);
  const asked = [];
  page.on("request", (request) => { if (!/^(blob|data):/.test(request.url())) asked.push(request.url()); });
  const take = async (form) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: `Télécharger (${form})` }).click()]);
    return readFileSync(await download.path(), "utf8");
  };
  const csv = await take("CSV");
  const json = JSON.parse(await take("JSON"));
  expect(asked).toEqual([]);
  expect(csv.split("\r\n")[0]).toBe("key,since,value,unit,article,url,checked,renewed");
  expect(csv).toContain("\r\nbmaf,2026-04-01,478.16,euros_per_month,");
  expect(json.length).toBeGreaterThan(200);
  expect(json.flatMap(({ values }) => values).length).toBe(csv.trim().split("\r\n").length - 1);
});

test("what changed between two months is listed with its difference, and said for the reader's case", ON_PHONE, async ({ page }) => {
  await open(page, "./#/fr/baremes/changements");
  await expect(page.getByRole("link", { name: "Décrire ma situation" })).toBeVisible();
  await expectAccessible(page);
  await open(page);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await expect(page.getByRole("heading", { name: "Inès" })).toBeVisible();
  await page.evaluate(() => { location.hash = "#/fr/baremes/changements"; });
  await expect(page.getByLabel("Premier mois")).toHaveValue("11/2025");
  await page.getByRole("heading", { name: "Chiffres communs à plusieurs aides" }).click();
  const row = page.getByRole("row").filter({ hasText: "Base mensuelle des allocations familiales" });
  // 474.37 → 478.16: 3.79, that is 0.8 %.
  await expect(row.getByRole("cell")).toHaveText(["474,37\u202f€", "478,16\u202f€", "+3,79\u202f€ (+0,8\u202f%)"]);
  const mine = page.getByRole("table").last();
  await expect(mine.getByRole("columnheader").nth(1)).toHaveText("Novembre 2025");
  await expect(mine).toContainText("Allocations familiales");
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.getByLabel("Premier mois").fill("2023-06");
  await page.getByLabel("Premier mois").press("Tab");
  await expect(page.getByText("ne peut pas être calculée pour l’un de ces mois")).toBeVisible();
  await page.getByLabel("Premier mois").fill("juin");
  await page.getByLabel("Premier mois").press("Tab");
  await expect(page.getByLabel("Premier mois")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
});

test("the steps hold at 320 px, in the dark and on paper", ON_PHONE, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "./#/fr/baremes/smic brut");
  await page.locator(".scale summary").first().click();
  await expect(page.locator(".history svg")).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await expect(page.locator(".history svg")).toBeVisible();
  await expect(page.locator(".scale .name").first()).toBeVisible();
});
