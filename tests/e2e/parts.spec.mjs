// The pages of the later parts of the program, while those are on their way, and when they cannot be had.
import { expect, expectAccessible, file, open, test } from "./site.mjs";

const [ANSWERS, REST] = [/^answers-.*\.wasm$/, /^rest-.*\.wasm$/].map((pattern) => `**/${file(pattern)?.path}`);
test.skip(!file(/^rest-/), "an unoptimised build is of one part");

/** Keeps a part back until what is returned is called. */
async function hold(page, part) {
  let release;
  const held = new Promise((done) => { release = done; });
  await page.route(part, async (route) => { await held; await route.continue(); });
  return release;
}

test("a page that is on its way says so under its own heading, then takes the focus", async ({ page }) => {
  const answer = await hold(page, REST);
  await open(page);
  await page.getByRole("link", { name: "Barèmes" }).first().press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Barèmes");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Chargement de la suite…" })).toBeVisible();
  await expect(page).toHaveTitle(/^Barèmes –/);
  await expectAccessible(page);
  answer();
  await expect(page.locator(".scales nav.tabs")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/^Barèmes –/);
});

test("the questions are answered and the result is told before the last part has come; what it unfolds says that it is on its way", async ({ page }) => {
  const answer = await hold(page, REST);
  await page.goto("./");
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tout sur une page");
  await expect(page.locator(".total .big").first()).toContainText("€");
  await page.locator("article.benefit details > summary").first().click();
  await expect(page.locator("article.benefit [role=status]").first()).toHaveText("Chargement de la suite…");
  await expectAccessible(page);
  answer();
  await expect(page.locator("article.benefit .ladder").first()).toBeVisible();
  await expect(page.locator("#demarches")).toBeVisible();
  await expect(page.getByText("Chargement de la suite…")).toHaveCount(0);
});

test("the questions that are on their way say so", async ({ page }) => {
  const answer = await hold(page, ANSWERS);
  await open(page);
  await page.getByRole("link", { name: "Commencer" }).first().click();
  await expect(page.locator("#attente")).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Chargement de la suite…" })).toBeVisible();
  answer();
  await expect(page.locator("#attente")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("a place on a page that was on its way is reached all the same", async ({ page }) => {
  await page.route(REST, async (route) => { await new Promise((done) => setTimeout(done, 300)); await route.continue(); });
  await open(page, "./#/fr/aide/mon-compte~aide-af");
  await expect(page.locator("#aide-af")).toBeFocused();
});

test("once it is here, a page shows at once", async ({ page }) => {
  await open(page, "./#/fr/conseil");
  await page.goto("./#/fr/");
  const waited = await page.evaluate(() => new Promise((done) => {
    const seen = [];
    new MutationObserver(() => {
      const heading = document.querySelector("main h1");
      if (heading) seen.push(heading.id === "attente");
      if (heading?.textContent === "Barèmes") done(seen.includes(true));
    }).observe(document.querySelector("main"), { childList: true, subtree: true });
    location.hash = "#/fr/baremes";
  }));
  expect(waited).toBe(false);
});

test.describe("without a network before it came", () => {
  // Two clicks on what tries again are two tries, however soon.
  test.use({ rests: false });
  test.use({ quiet: false });

  test("what is folded in a result says so in its place, and is drawn once it is tried again", async ({ page }) => {
    let cut = true;
    await page.route(REST, (route) => cut ? route.abort() : route.continue());
    await page.goto("./");
    await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
    const fold = page.locator("article.benefit details").first();
    await fold.locator("summary").click();
    await expect(fold.getByRole("alert")).toContainText("La suite n’a pas pu être chargée");
    await expectAccessible(page);
    cut = false;
    await fold.getByRole("button", { name: "Réessayer" }).click();
    await expect(fold.locator("summary")).toBeFocused();
    await expect(fold.locator(".ladder")).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  for (const [lang, sentence, button] of [
    ["fr", "La suite n’a pas pu être chargée", "Réessayer"],
    ["facile", "La suite n’est pas arrivée", "Réessayer"],
    ["en", "The rest could not be loaded", "Try again"],
  ]) {
    test(`the page says so, and a button tries again, with what was typed kept (${lang})`, async ({ page }) => {
      let cut = true;
      await page.route(REST, (route) => cut ? route.abort() : route.continue());
      await open(page, `./#/${lang}/complet`);
      const birth = page.getByRole("textbox", { name: /naissance|birth|né/i }).first();
      await birth.fill("12/04/1990");
      await page.evaluate((lang) => { location.hash = `#/${lang}/deux-ans`; }, lang);
      await expect(page.getByRole("alert")).toContainText(sentence);
      await expectAccessible(page);
      await page.getByRole("button", { name: button }).click();
      await expect(page.getByRole("alert")).toContainText(sentence);
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      cut = false;
      await page.getByRole("button", { name: button }).click();
      await expect(page.locator("#attente")).toHaveCount(0);
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await page.evaluate((lang) => { location.hash = `#/${lang}/complet`; }, lang);
      await expect(birth).toHaveValue("12/04/1990");
    });
  }
});
