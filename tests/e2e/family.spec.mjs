// A family is entered, its amounts read, an explanation unfolded; in three languages, by keyboard alone, on a phone and
// on a desk.
import { ON_DESK, ON_PHONE, expect, expectAccessible, open, test } from "./site.mjs";

const COMPLET = "./#/fr/complet";

/** The card of a benefit, by its word in the result format. */
const card = (page, benefit) => page.locator(`[data-benefit="${benefit}"]`);
const amount = (page, benefit) => card(page, benefit).locator(".amt");

/** A couple in Lille with three children of 4, 8 and 12, the first earning 1 800 € a month, the second nothing. */
async function enterFamily(page) {
  await open(page, COMPLET);
  await page.getByLabel("Mois calculé").fill("11/2026");
  await page.getByLabel("Vous vivez").selectOption("married");
  const you = page.locator("section.part").filter({ has: page.getByRole("heading", { name: "Vous", exact: true }) });
  const partner = page.locator("section.part").filter({ has: page.getByRole("heading", { name: "L’autre adulte" }) });
  await you.getByLabel("Date de naissance").fill("12/04/1990");
  await you.getByLabel("Activité principale").selectOption("employed");
  await you.getByRole("button", { name: "Ajouter un revenu" }).click();
  await you.getByLabel("Montant par mois").fill("1 800");
  await partner.getByLabel("Date de naissance").fill("3/9/1991");
  await partner.getByLabel("Activité principale").selectOption("inactive");
  await partner.getByLabel("Aucun revenu depuis deux ans").check();
  for (const birth of ["05/05/2022", "14/06/2018", "2014-02-10"]) {
    await page.getByRole("button", { name: "Ajouter un enfant" }).click();
    await page.getByRole("group", { name: /^Enfant \d$/ }).last().getByLabel("Date de naissance").fill(birth);
  }
  await page.getByLabel("Département", { exact: true }).selectOption("59");
  await page.getByLabel("Votre logement").selectOption("owner");
}

test("a family of three children reads its amounts and why", async ({ page }) => {
  await enterFamily(page);
  // 478,16 € × 73 % = 349,06 €, less 1,74 € of CRDS (CSS, L521-1 and D521-1; BMAF of April 2026).
  await expect(amount(page, "af")).toHaveText("347,32\u202f€");
  // Two children of 6 to 10 and of 11 to 14 in the school year 2026 (CSS, D543-1).
  await expect(amount(page, "ars")).toHaveText(/^8\d\d,\d\d\u202f€$/);
  await expect(page.locator(".total .big")).toContainText("par mois");

  await card(page, "af").locator("summary").first().click();
  const ladder = card(page, "af").locator(".ladder");
  await expect(ladder.locator(".sum dd")).toHaveText("347,32\u202f€");
  await expect(ladder.getByRole("link").first()).toHaveAttribute("href", /^https:\/\/www\.legifrance\.gouv\.fr\//);
  await expectAccessible(page);
});

test("a benefit whose answer is missing says from what to what it can be", ON_DESK, async ({ page }) => {
  await enterFamily(page);
  await page.getByLabel("Votre logement").selectOption("tenant");
  await page.getByRole("combobox", { name: "Commune" }).fill("Lille");
  await page.getByRole("listbox", { name: "Commune" }).getByRole("option").first().click();
  await expect(amount(page, "al")).toHaveText(/^environ de [\d\s]+\s€ à [\d\s]+\s€$/);
  await expect(card(page, "al")).toContainText("Il manque une réponse");
  // What needs no rent stays to the cent.
  await expect(amount(page, "af")).toHaveText("347,32\u202f€");
  await expectAccessible(page);
});

test("each keystroke counts, and the total is said once the typing rests", ON_PHONE, async ({ page }) => {
  await enterFamily(page);
  await expect(amount(page, "af")).toHaveText("347,32\u202f€");
  const children = page.getByRole("group", { name: /^Enfant \d$/ });
  await page.getByRole("button", { name: "Retirer : Enfant 3" }).click();
  await expect(children).toHaveCount(2);
  // 478,16 € × 32 % = 153,01 € before CRDS, 152,25 € after.
  await expect(amount(page, "af")).toHaveText("152,25\u202f€");
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(children).toHaveCount(3);
  await expect(children.last().getByLabel("Date de naissance")).toHaveValue("2014-02-10");
  await expect(amount(page, "af")).toHaveText("347,32\u202f€");
  await expect(page.locator("[role=status].vh")).toHaveText(/^Total\s:\s[\d\s]+,\d\d\s€ par mois\./);
});

test("an answer that is wrong is told at its field and above, and makes no amount", async ({ page }) => {
  await enterFamily(page);
  const wage = page.getByLabel("Montant par mois").first();
  await wage.fill("mille");
  await wage.blur();
  await expect(page.getByText("Indiquez un montant en chiffres").first()).toBeVisible();
  await expect(wage).toHaveAttribute("aria-invalid", "true");
  const summary = page.getByRole("alert").filter({ hasText: "Une réponse est à corriger" });
  await expect(summary).toBeVisible();
  await expectAccessible(page);
  await summary.getByRole("link").click();
  await expect(wage).toBeFocused();
  await wage.fill("1800");
  await expect(summary).toHaveCount(0);
});

test("a missing answer is named, with a way to it", ON_PHONE, async ({ page }) => {
  await open(page, COMPLET);
  await expect(amount(page, "ppa")).toHaveText("à préciser");
  await card(page, "ppa").getByRole("link").click();
  await expect(page.locator("select:focus, input:focus")).toHaveCount(1);
  await expectAccessible(page);
});

test("an income that varies is entered by month, and copied down", async ({ page }) => {
  await enterFamily(page);
  await page.getByLabel("Le montant varie").first().check();
  const months = page.getByRole("group", { name: "Montant de chaque mois" });
  await months.getByLabel("Avant octobre 2025").fill("1500");
  await months.getByRole("button", { name: "Copier 1500 sur les mois suivants" }).click();
  await expect(months.getByLabel("novembre 2026", { exact: true })).toHaveValue("1500");
  await months.getByLabel("septembre 2026", { exact: true }).fill("1212,50");
  await expect(amount(page, "af")).toHaveText("347,32\u202f€");
  await expectAccessible(page);
});

test("the language changes anywhere and keeps what was typed", ON_DESK, async ({ page }) => {
  await enterFamily(page);
  await page.getByRole("link", { name: "English" }).filter({ visible: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("All on one page");
  await expect(page).toHaveTitle("All on one page – Droits au clair");
  await expect(amount(page, "af")).toHaveText("€347.32");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Facile à lire" }).filter({ visible: true }).click();
  await expect(amount(page, "af")).toHaveText("347,32\u202f€");
  await expectAccessible(page);
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("everything can be done with the keyboard", ON_DESK, async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  const begin = page.getByRole("link", { name: "Commencer" });
  for (let i = 0; i < 12 && !(await begin.evaluate((link) => link === document.activeElement)); i++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await open(page, COMPLET);
  await expect(page.getByLabel("Mois calculé")).toBeVisible();
  await page.getByLabel("Mois calculé").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("e");
  await page.keyboard.press("Tab");
  await page.keyboard.type("01/06/2024");
  await expect(page.getByLabel("Depuis le").first()).toHaveValue("01/06/2024");
});

test("an address that leads nowhere says so and leads home", ON_PHONE, async ({ page }) => {
  await open(page, "./#/fr/nulle-part");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette page n’existe pas");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Revenir à l’accueil" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vos droits, euro par euro.");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("the home page shows what one gets, how long it takes and where to begin, without scrolling", async ({ page }) => {
  await open(page);
  for (const text of ["Vos droits, euro par euro.", "Cinq minutes."]) await expect(page.getByText(text).first()).toBeInViewport();
  await expect(page.getByRole("link", { name: "Commencer" })).toBeInViewport();
  await expect(page.locator(".sample h2")).toBeInViewport();
  await expect(page.locator(".sample .big")).toHaveText(/\d,\d\d\u202f€ par mois/);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await expect(page.getByRole("heading", { name: "Inès" })).toBeVisible();
  await expectAccessible(page);
});

test("the page holds at 320 px, on a dark screen and on paper", ON_PHONE, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: "dark" });
  await enterFamily(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(page);
  await page.evaluate(() => { globalThis.print = () => {}; });
  await page.getByRole("button", { name: "Imprimer avec les calculs" }).click();
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await expect(card(page, "af").locator(".ladder .sum")).toBeVisible();
  await expect(page.getByRole("button", { name: "Imprimer", exact: true })).toBeHidden();
});

test("what is typed is told to the document, for the day the program stops", ON_PHONE, async ({ page }) => {
  await open(page, COMPLET);
  await page.evaluate(() => addEventListener("droits:typed", (event) => { globalThis.told = event.detail; }));
  await page.getByLabel("Mois calculé").fill("10/2026");
  const told = () => page.evaluate(() => JSON.parse(globalThis.told ?? "{}").month);
  await expect.poll(told).toBe("2026-10");
});
