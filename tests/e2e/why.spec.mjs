// Why another amount was paid: from a card of the results to questions that may be put to the Caf, in each language, with the
// keyboard, on a phone, on a desk and on paper; and the file for those who keep the simulator.
import { readFileSync } from "node:fs";
import { ON_DESK, ON_PHONE, expect, expectAccessible, open, test } from "./site.mjs";

/** Opens the example of the home page (Inès, 1 050 € a month, Sacha and Léa), then the page for one benefit, from its card. */
async function openWhy(page, benefit = "ppa") {
  await open(page);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await expect(page.getByRole("heading", { name: "Inès" })).toBeVisible();
  const card = page.locator(`[data-benefit="${benefit}"]`);
  const told = Number((await card.locator(".amt").textContent()).replace(/[^\d,]/g, "").replace(",", "."));
  await card.getByRole("link", { name: /Vous recevez un autre montant/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pourquoi la Caf a-t-elle versé ce montant ?");
  return told;
}

const amount = (page) => page.getByRole("textbox", { name: "Montant reçu" });
const ask = async (page, typed) => {
  await amount(page).fill(typed);
  await page.getByRole("button", { name: "Chercher" }).click();
};
const leads = (page) => page.locator(".leads > li");
const french = (number) => number.toFixed(2).replace(".", ",");
const expectNoSideways = async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

test("without a situation the page says what is missing and leads to it", ON_PHONE, async ({ page }) => {
  await open(page, "./#/fr/pourquoi");
  await expect(page.getByRole("link", { name: "Décrire ma situation" })).toBeVisible();
  await expectAccessible(page);
});

test("a card leads to the questions that explain another amount, within two seconds", async ({ page }) => {
  await openWhy(page, "af");
  await expect(page.getByRole("combobox", { name: "Aide", exact: true })).toHaveValue("0");
  await expectAccessible(page);
  // 478,16 € × 32 % = 153,01 € before CRDS, 152,25 € after.
  const begun = Date.now();
  await ask(page, "153,01");
  await expect(leads(page).first()).toContainText("La lettre donne-t-elle le montant avant la CRDS ?");
  expect(Date.now() - begun).toBeLessThan(2000);
  await expect(page.getByText("vos réponses donnent 152,25 €, vous recevez 153,01 €.")).toBeVisible();
  await expect(leads(page).first().getByRole("link")).toHaveAttribute("href", /^https:\/\/www\.legifrance\.gouv\.fr\//);
  await expect(page.getByRole("heading", { name: "Si la question reste ouverte" })).toBeVisible();
  await expect(page.locator(".facts > li")).toHaveCount(3);
  await expectAccessible(page);
  await expectNoSideways(page);
});

test("a wage that was counted otherwise is found, and the language may change without a new search", ON_DESK, async ({ page }) => {
  const told = await openWhy(page, "ppa");
  await ask(page, french(told - 40));
  await expect(leads(page).first()).toBeVisible({ timeout: 15_000 });
  const wage = leads(page).filter({ hasText: "La Caf a-t-elle compté un autre montant pour ce revenu ?" });
  await expect(wage).toContainText(/Inès, salaire\s: environ .* par mois, au lieu de 1\s050\s€/);
  await expect(leads(page).last()).toContainText(/40,00\s€ de moins par mois/);
  await expectAccessible(page);
  await page.getByRole("link", { name: "English" }).filter({ visible: true }).click();
  await expect(leads(page).last()).toContainText("€40.00 less a month");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Facile à lire" }).filter({ visible: true }).click();
  await expect(leads(page).last()).toContainText("La Caf reprend-elle de l’argent chaque mois ?");
  await expectAccessible(page);
});

test("the same amount, an amount that nothing gives and a wrong one are each told", ON_PHONE, async ({ page }) => {
  const told = await openWhy(page, "af");
  await ask(page, french(told));
  await expect(page.getByText(/C’est le montant que donnent vos réponses/)).toBeVisible();
  await ask(page, "9 999,99");
  await expect(page.getByRole("heading", { name: "Aucune piste" })).toBeVisible({ timeout: 15_000 });
  await expectAccessible(page);
  await ask(page, "beaucoup");
  await expect(amount(page)).toBeFocused();
  await expect(amount(page)).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  await amount(page).fill("100");
  await page.getByLabel("Mois du droit").fill("01/2020");
  await page.getByRole("button", { name: "Chercher" }).click();
  await expect(page.getByText(/La loi de ce mois n’est pas connue/)).toBeVisible();
});

test("the keyboard is enough, and paper keeps the questions", ON_DESK, async ({ page }) => {
  await openWhy(page, "af");
  await amount(page).focus();
  await page.keyboard.type("153,01");
  await page.keyboard.press("Enter");
  await expect(leads(page).first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(leads(page).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Chercher" })).toBeHidden();
});

test("the page holds at 320 px and in the dark", ON_PHONE, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: "dark" });
  const told = await openWhy(page, "al");
  await ask(page, String(Math.floor(told) - 30));
  await expect(leads(page).first()).toBeVisible({ timeout: 15_000 });
  await expectNoSideways(page);
  await expectAccessible(page);
});

test("a file for those who keep the simulator is read, then saved, without a name or a day of birth", ON_DESK, async ({ page }) => {
  await openWhy(page, "af");
  const save = page.getByRole("button", { name: "Enregistrer un fichier pour les personnes qui tiennent ce simulateur" });
  await expect(save).toHaveCount(0);
  await ask(page, "153,01");
  await expect(page.getByRole("heading", { name: "Si le simulateur se trompe" })).toBeVisible();
  await expect(page.getByText(/Rien n’est envoyé/)).toBeVisible();
  await expectAccessible(page);
  await page.getByText("Lire tout le fichier avant").click();
  const shown = await page.locator("pre.file").textContent();
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  expect(download.suggestedFilename()).toMatch(/^droits-au-clair-ecart-af-\d{4}-\d\d\.json$/);
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toBe(shown);
  const file = JSON.parse(text);
  // 478,16 € × 32 % = 153,01 € before CRDS, 152,25 € after.
  expect([file.divergence, file.benefit, file.paid, file.computed, file.computed_of_this_file]).toEqual([1, "af", "153.01", "152.25", "152.25"]);
  expect(text).not.toMatch(/Inès|Sacha|Léa|"name"|"form"|"received"|"commune"/);
  expect(file.household.children.map(({ birth_date }) => birth_date.slice(8))).toEqual(["15", "15"]);
  // Another amount: what was there is no file of it.
  await amount(page).fill("150");
  await expect(save).toHaveCount(0);
});

test("a day of birth that changes the amount is told before the file is saved", ON_PHONE, async ({ page }) => {
  // 18 on 20 September 2026, so 17 on the 15th, when the school-start allowance asks; born on the 15th, 18.
  const household = {
    format: 1, month: "2026-11", residence: { department: "59" }, union: "married",
    adults: [{ birth_date: "1985-05-04", activity: "inactive" }, { birth_date: "1984-02-29", activity: "inactive" }],
    children: [{ birth_date: "2008-09-20" }], housing: { tenure: "hosted" },
  };
  await open(page, "./#/fr/dossier");
  await page.getByLabel("Ouvrir un fichier enregistré").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(household)) });
  await expect(page.locator("#reponse")).toBeVisible();
  await page.goto("./#/fr/pourquoi/ars");
  await ask(page, "1");
  await expect(page.getByText(/Ici, le jour d’une naissance compte\s: vos réponses donnent 4\d\d,\d\d\s€, celles du fichier 0,00\s€/)).toBeVisible({ timeout: 15_000 });
  await expectAccessible(page);
  await expectNoSideways(page);
});
