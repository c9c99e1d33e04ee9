// The pages of the guide are plain HTML: they are read here without JavaScript.
import { BENEFITS, ON_PHONE, expect, expectAccessible, test } from "./site.mjs";

const PAGES = ["mon-compte", "changement", "refus", "contacts", "a-cote", "infos", "partenaires", "calcul"];
const LANGUAGES = { fr: "fr", facile: "fr", en: "en" };

for (const [folder, lang] of Object.entries(LANGUAGES)) {
  for (const name of PAGES) {
    test(`${folder}/${name} is accessible on a light screen and a dark one, and does not overflow at 320 px`, async ({ page }) => {
      await page.goto(`./guide/${folder}/${name}.html`);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the portal is reached by a bare link, after a note", ON_PHONE, async ({ page }) => {
    await page.goto("./guide/fr/partenaires.html");
    const link = page.getByRole("link", { name: "Aller sur caf.fr" });
    await expect(link).toHaveAttribute("href", "https://www.caf.fr/professionnels");
    await expect(link).toHaveAttribute("rel", "noopener noreferrer");
    await expect(page.locator(".gate")).toContainText("votre identifiant et votre mot de passe");
  });

  test("a square of the map leads to the Caf of the list, with the keyboard too", async ({ page }) => {
    await page.goto("./guide/fr/contacts.html");
    await page.getByRole("link", { name: "59, Caf du Nord" }).press("Enter");
    await expect(page).toHaveURL(/#caf-59$/);
    await expect(page.locator("#caf-59")).toBeInViewport();
    await expect(page.locator(".cafs > li")).toHaveCount(101);
    await expect(page.getByText("0 810 25 91 10")).toBeVisible();
  });

  test("each language leads to the same page in the others", ON_PHONE, async ({ page }) => {
    await page.goto("./guide/fr/contacts.html");
    await page.getByRole("link", { name: "English" }).filter({ visible: true }).first().click();
    await expect(page).toHaveURL(/guide\/en\/contacts\.html$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Finding your Caf");
  });

  test("each benefit has its forms, papers and dates", ON_PHONE, async ({ page }) => {
    await page.goto("./guide/fr/mon-compte.html");
    await expect(page.locator("details.claim")).toHaveCount(BENEFITS.length);
    const asf = page.locator("#aide-asf");
    await asf.locator("summary").click();
    await expect(asf.getByRole("link", { name: /^12038/ })).toHaveAttribute("href", /service-public\.gouv\.fr/);
    await expect(asf).toContainText("3230");
  });

  test("each benefit says what its computation leaves out, and which articles", ON_PHONE, async ({ page }) => {
    await page.goto("./guide/fr/calcul.html");
    // Some rights follow the benefits.
    for (const code of BENEFITS) await expect(page.locator(`details.claim#limites-${code.replaceAll("_", "-")}`)).toHaveCount(1);
    const ars = page.locator("#limites-ars");
    await ars.locator("summary").click();
    await expect(ars).toContainText("le 1er septembre est pris");
    await expect(ars).toContainText("CSS, R543-1");
  });

  test("each change says what, when, with which proof and where", ON_PHONE, async ({ page }) => {
    await page.goto("./guide/fr/changement.html");
    const events = page.locator("details.event");
    await expect(events).toHaveCount(9);
    for (const event of await events.all()) {
      await event.locator("summary").click();
      for (const name of ["À dire", "Quand", "Preuve", "Où"]) await expect(event.locator("li > b", { hasText: name }).first()).toBeVisible();
    }
  });

  test("the shell leads to every page of the guide", ON_PHONE, async ({ page }) => {
    await page.goto("./");
    for (const name of PAGES) await expect(page.locator(`#guide a[href="guide/fr/${name}.html"]`)).toBeVisible();
    await page.locator('#guide a[href="guide/fr/contacts.html"]').click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Trouver votre Caf");
  });

  test("every page tells its sources with their dates and how certain they are", ON_PHONE, async ({ page }) => {
    for (const name of PAGES) {
      await page.goto(`./guide/fr/${name}.html`);
      const facts = await page.locator(".facts > li, .way > li").count();
      expect(facts).toBeGreaterThan(0);
      expect(await page.locator(".facts .src, .way .src").count()).toBe(facts);
      // What a computation leaves out is read in an article: it has no degree of certainty.
      const certain = await page.locator(".facts .src > b, .way .src > b").count();
      expect(certain).toBe(name === "calcul" ? 0 : facts);
    }
  });
});
