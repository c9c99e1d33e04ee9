// A commune is found by its name or its postal code, by keyboard alone; it tells the département and the zone.
import { ON_PHONE, expect, expectAccessible, open, test } from "./site.mjs";

test("a commune found by its name tells the département and the zone", async ({ page }) => {
  await open(page, "./#/fr/complet");
  const commune = page.getByRole("combobox", { name: "Commune" });
  await commune.fill("st etienne");
  const list = page.getByRole("listbox", { name: "Commune" });
  await expect(list.getByRole("option").first()).toContainText("Saint-Étienne");
  await expectAccessible(page);
  await commune.press("ArrowDown");
  await commune.press("Enter");
  await expect(commune).toHaveValue("Saint-Étienne");
  await expect(page.getByLabel("Département", { exact: true })).toHaveValue("42");
  await expect(page.getByText("Zone 2 pour l’aide au logement.")).toBeVisible();
  await commune.fill("49000");
  await list.getByRole("option", { name: /^Angers/ }).click();
  await expect(commune).toHaveValue("Angers");
  await expect(page.getByLabel("Département", { exact: true })).toHaveValue("49");
});

test("after a reload the results know the commune again, its zone and its name", ON_PHONE, async ({ page }) => {
  const household = {
    format: 1, month: "2026-11", union: "single", residence: { department: "49", commune: "49007" },
    adults: [{ birth_date: "1985-04-12", activity: "employed", income: [{ kind: "wage", monthly: 900 }] }],
    children: [{ birth_date: "2016-02-10", other_parent: "deceased" }], housing: { tenure: "tenant", rent: 700 },
  };
  await open(page, "./#/fr/dossier");
  await page.getByLabel("Ouvrir un fichier enregistré").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(household)) });
  const amount = page.locator('[data-benefit="al"] .amt');
  await expect(amount).toHaveText(/\d/);
  const before = await amount.innerText();
  await page.evaluate(() => { location.hash = "#/fr/questions/resultats"; });
  await expect(amount).toHaveText(before);
  // The tab notes what was answered once it rests.
  await page.waitForTimeout(1500);
  await page.reload();
  await expect(amount).toHaveText(before);
  await expect(page.locator(".answers")).toContainText("Angers");
});

test("a commune that nobody knows is said", ON_PHONE, async ({ page }) => {
  await open(page, "./#/fr/complet");
  await page.getByRole("combobox", { name: "Commune" }).fill("zzzz");
  await expect(page.getByText("Aucune commune trouvée.")).toBeVisible();
});

test("a commune that is not in the list is an error, and goes with its département", ON_PHONE, async ({ page }) => {
  await open(page, "./#/fr/questions/commune");
  const commune = page.getByRole("combobox", { name: "Commune" });
  await commune.fill("Zzzz");
  await page.getByRole("button", { name: /^Continuer/ }).click();
  await expect(commune).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator(".errors")).toContainText("Cette commune n’est pas dans la liste.");
  await expectAccessible(page);
  await commune.fill("saint denis");
  const list = page.getByRole("listbox", { name: "Commune" });
  await expect(list.getByRole("option")).toHaveCount(8);
  await expect(page.getByText("D’autres communes répondent")).toBeVisible();
  await commune.fill("Saint-Denis 974");
  await expect(list.getByRole("option").first()).toContainText("La Réunion");
  await list.getByRole("option").first().click();
  await expect(page.getByLabel("Département", { exact: true })).toHaveValue("974");
  await page.getByLabel("Département", { exact: true }).selectOption("93");
  await expect(commune).toHaveValue("");
  await commune.fill("Seynod");
  await expect(list.getByRole("option").first()).toContainText("ancienne commune");
});
