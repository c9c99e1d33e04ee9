// The guide inside the simulator: the pages read beside the case, one's Caf, what changed, and the request for access.
import { readFileSync } from "node:fs";
import { PAGES } from "./pages.mjs";
import { BENEFITS, ON_DESK, ON_PHONE, expect, expectAccessible, open, test } from "./site.mjs";

const title = (page) => page.getByRole("heading", { level: 1 });
const go = (page, rest) => page.evaluate((rest) => { location.hash = `#/fr/aide/${rest}`; }, rest);
const expectNoSideways = async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

test("the menu, the home page and the results lead to the guide, and the case stays", async ({ page }) => {
  await open(page);
  await expect(page.getByRole("link", { name: "Aide", exact: true }).filter({ visible: true }).first()).toBeVisible();
  // Every page of the guide; the assistant of access requests is reached from its own.
  await expect(page.locator(".holds a")).toHaveCount(PAGES.filter((path) => path.startsWith("aide/") && path !== "aide/acces").length);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await page.locator(".onward").getByRole("link", { name: "Trouver votre Caf" }).click();
  await expect(title(page)).toHaveText("Trouver votre Caf");
  await expect(page.locator(".finder .cards")).toContainText("Caf de Maine-et-Loire");
  await expect(page.locator(".cafs > li")).toHaveCount(101);
  await page.getByRole("navigation", { name: "Pages du guide" }).first().getByRole("link", { name: "Votre compte" }).click();
  await expect(page.locator("details.claim")).toHaveCount(BENEFITS.length);
  await page.goBack();
  await page.goBack();
  await expect(page.getByLabel("Prénom").first()).toHaveValue("Inès");
});

for (const name of ["", "mon-compte", "changement", "refus", "contacts", "a-cote", "partenaires", "calcul", "acces"]) {
  test(`the page ${name || "of the guide"} is accessible, and holds at 320 px in three languages`, async ({ page, isMobile }) => {
    test.slow();
    if (isMobile) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ colorScheme: "dark" });
    }
    await open(page, `./#/fr/aide/${name}`);
    for (const lang of isMobile ? ["fr", "facile", "en"] : ["fr"]) {
      await page.evaluate((hash) => { location.hash = hash; }, `#/${lang}/aide/${name}`);
      await expect(page.locator("html")).toHaveAttribute("lang", lang === "en" ? "en" : "fr");
      await expect(title(page)).toHaveCount(1);
      if (name) await expect(page.locator(".guide section, .guide li").first()).toBeVisible();
      await expectNoSideways(page);
      await expectAccessible(page);
    }
  });
}

test("a benefit that is not due leads to its form, papers and contact", ON_PHONE, async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await page.locator(".nothing > summary", { hasText: "Non dues" }).click();
  await page.locator('.benefit.no[data-benefit="cf"]').getByRole("link", { name: "Formulaire, papiers et contact" }).click();
  await expect(page).toHaveURL(/#\/fr\/aide\/mon-compte~aide-cf$/);
  await expect(page.locator("#aide-cf")).toHaveAttribute("open", "");
  await expect(page.locator("#aide-cf")).toContainText("11423");
  await expect(page.locator("#aide-cf")).toBeInViewport();
});

test("one’s Caf is found by commune, postal code, number or name; what is unknown is said", ON_PHONE, async ({ page }) => {
  await open(page, "./#/fr/aide/contacts");
  const field = page.getByLabel("Commune, code postal, département ou nom de la Caf");
  const cards = page.locator(".finder .cards > li");
  for (const [query, name] of [["Roubaix", "Caf du Nord"], ["59100", "Caf du Nord"], ["2a", "Caf de Corse-du-Sud"], ["haute-loire", "Caf de la Haute-Loire"]]) {
    await field.fill(query);
    await expect(cards.first()).toContainText(name);
    await expect(cards.first()).toContainText("3230");
  }
  await field.fill("saint-denis");
  await expect(cards.filter({ hasText: "Caf de La Réunion" })).toHaveCount(1);
  await expect(cards.filter({ hasText: "Caf de Seine-Saint-Denis" })).toHaveCount(1);
  await field.fill("02");
  await expect(cards).toContainText("page inconnue");
  await expect(cards).toContainText("Adresse postale inconnue");
  await expectAccessible(page);
  await field.fill("zzzzz");
  await expect(page.getByRole("status").filter({ hasText: "Aucune Caf" })).toBeVisible();
});

test("a square of the map leads to its Caf without leaving the simulator", ON_DESK, async ({ page }) => {
  await open(page, "./#/fr/aide/contacts");
  await page.getByRole("link", { name: "59, Caf du Nord" }).press("Enter");
  await expect(page).toHaveURL(/#\/fr\/aide\/contacts~caf-59$/);
  await expect(page.locator("#caf-59")).toBeFocused();
});

test("a change says what to report, by when, and what it changes in the amounts of the case", ON_PHONE, async ({ page }) => {
  await open(page, "./#/fr/aide/changement");
  await expect(page.getByText("décrivez d’abord votre situation")).toBeVisible();
  await open(page);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await go(page, "changement");
  const what = page.getByLabel("Qu’est-ce qui a changé");
  await what.selectOption({ label: "Une vie en couple" });
  await expect(page.locator(".change .facts").first()).toContainText("R115-7");
  await expect(page.getByRole("table").first()).toContainText("Allocation de soutien familial");
  await expectAccessible(page);
  await what.selectOption({ label: "Un emploi perdu ou quitté" });
  await expect(page.getByLabel("Allocation chômage par mois")).toBeVisible();
  await page.getByLabel("Quel jour").fill("15/01/2025");
  await expect(page.getByText("C’était il y a")).toBeVisible();
  await expect(page.getByText("commence en février 2025 et ce qui s’arrête cesse dès janvier 2025")).toBeVisible();
  await page.getByLabel("Quel jour").fill("99/99/2025");
  await page.getByLabel("Quel jour").press("Tab");
  await expect(page.locator("#change-day-e")).toContainText("Ce jour n’existe pas");
  await what.selectOption({ label: "Une séparation, un veuvage" });
  await expect(page.getByText("ce changement ne peut pas arriver")).toBeVisible();
  await what.selectOption({ label: "Un enfant part, ou travaille" });
  await expect(page.getByRole("table").first()).toContainText("Allocations familiales");
  await expectAccessible(page);
});

test("a request for access says what is missing, writes a letter, and saves it; nothing is sent or kept", ON_DESK, async ({ page }) => {
  await open(page, "./#/fr/aide/acces");
  await expect(page.getByText("Cette lettre ne suffit pas")).toBeVisible();
  await expect(page.locator(".how li")).toHaveCount(5);
  await page.getByRole("button", { name: "Écrire la lettre" }).click();
  await expect(page.locator(".errors li")).toHaveCount(7);
  await expect(page.locator(".letter")).toHaveCount(0);
  await expectAccessible(page);
  await page.locator(".errors a").first().click();
  await expect(page.getByLabel("Nom de l’organisme")).toBeFocused();
  const evil = "<img src=x onerror=alert(1)> & fils";
  await page.getByLabel("Nom de l’organisme").fill(evil);
  await page.getByLabel("Siren ou Siret").fill("123 456 789");
  await page.getByLabel("Adresse postale").fill("1 place de la Mairie, 00000 Exemple");
  await page.getByLabel("Personne qui signe").fill("A. B., directrice");
  await page.getByLabel("Domaine d’activité").selectOption({ label: "Commune, CCAS ou CIAS" });
  await page.getByLabel("Zone géographique").fill("Exemple");
  await page.getByLabel(/^CDAP/).check();
  await page.getByLabel("Nombre de personnes").fill("trois");
  await page.getByLabel("Finalités").fill("Instruire l’aide facultative\nSuivre le RSA");
  await page.getByRole("button", { name: "Écrire la lettre" }).click();
  await expect(page.locator(".errors li")).toHaveCount(1);
  await page.getByLabel("Nombre de personnes").fill("3");
  await page.getByRole("button", { name: "Écrire la lettre" }).click();
  await expect(page.getByRole("heading", { name: "Votre lettre" })).toBeFocused();
  const letter = page.locator(".letter");
  for (const text of [evil, "– CDAP", "– Suivre le RSA", "Commune, CCAS ou CIAS"]) await expect(letter).toContainText(text);
  await expect(page.locator("main img")).toHaveCount(0);
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Enregistrer dans un fichier" }).click()]);
  expect(download.suggestedFilename()).toBe("demande-acces-partenaire.txt");
  expect(readFileSync(await download.path(), "utf8")).toContain(evil);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.emulateMedia({ media: "print" });
  await expect(letter).toBeVisible();
  await expect(page.getByLabel("Nom de l’organisme")).toBeHidden();
  await expect(title(page)).toBeHidden();
});

test("the portal opens by a bare link, whatever was typed", ON_DESK, async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await go(page, "partenaires");
  const link = page.getByRole("link", { name: "Aller sur caf.fr" });
  await expect(link).toHaveAttribute("href", "https://www.caf.fr/professionnels");
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");
  await expect(page.locator(".gate")).toContainText("ne les voit jamais");
  for (const href of await page.locator("main a[href^='http']").evaluateAll((all) => all.filter((a) => a.rel !== "noopener noreferrer").map((a) => a.href))) expect(href).toBe("");
});
