// What stands when the program does not run: without JavaScript, without WebAssembly, after a fault of ours.
import { readFileSync } from "node:fs";
import { ON_PHONE, expect, expectAccessible, open, test } from "./site.mjs";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it is and what it needs, in French and in English", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vos droits, euro par euro.");
    // Playwright's search by text passes over noscript.
    await expect(page.locator("noscript .shell-note")).toBeVisible();
    await expect(page.locator("noscript .shell-note")).toContainText("a besoin de JavaScript et de WebAssembly");
    await expect(page.getByText("An independent estimate of French family and social benefits")).toBeVisible();
    await expect(page.locator("#wait, #unable, #trap").filter({ visible: true })).toHaveCount(0);
    // The example is read, and nothing is offered that cannot begin.
    await expect(page.locator("#shell .sample")).toContainText("par mois");
    await expect(page.getByRole("link", { name: "Commencer" })).toBeHidden();
  });
});

test("the home page stands before the program, and its door leads on", async ({ page }) => {
  let come;
  const held = new Promise((done) => { come = done; });
  await page.route("**/*_bg*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./");
  const total = await page.locator("#shell .sample .big").textContent();
  expect(total).toMatch(/^\d[\d\s]*,\d\d\s€ par mois$/);
  await expect(page.locator("#wait")).toBeHidden();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Commencer" }).click();
  // What will stand here is another page.
  await expect(page.locator("#shell .sample")).toBeHidden();
  await expect(page.locator("#wait")).toBeVisible();
  await page.goBack();
  await expect(page.locator("#shell .sample")).toBeVisible();
  await page.goForward();
  come();
  await expect(page.locator("#shell")).toHaveCount(0, { timeout: 20_000 });
  await expect(page).toHaveURL(/#\/fr\/questions/);
  await expect(page.locator("#app h1")).toBeVisible();
  await page.goto("#/fr/");
  await expect(page.locator("#app .sample .big")).toHaveText(total);
});

test.describe("a program that cannot start", () => {
  test.use({ quiet: false });

  for (const colorScheme of ["light", "dark"]) {
    test(`the page says so, and is accessible, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.route("**/*.wasm", (route) => route.abort());
      await page.goto("./");
      await expect(page.locator("#unable")).toBeVisible();
      await expect(page.locator("#wait")).toBeHidden();
      await expectAccessible(page);
    });
  }

  test("a browser without WebAssembly reads why", ON_PHONE, async ({ page }) => {
    await page.addInitScript(() => { delete globalThis.WebAssembly; });
    await page.goto("./");
    await expect(page.locator("#unable")).toContainText("n’exécute pas WebAssembly");
  });
});

test.describe("a fault of ours", () => {
  test.use({ quiet: false });

  /** Makes a compiled program trap inside the page, as a panic of ours would. */
  const trap = (page) => page.evaluate(() => {
    // (module (func (export "f") unreachable))
    const bytes = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11]);
    const { f } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
    setTimeout(f);
  });

  test("what was typed is kept and offered", ON_PHONE, async ({ page }) => {
    await open(page);
    const typed = '{"month":"2026-11","children":[{"first_name":"Léa"}]}';
    await page.evaluate((detail) => dispatchEvent(new CustomEvent("droits:typed", { detail })), typed);
    await page.evaluate(() => dispatchEvent(new CustomEvent("droits:panic", { detail: "panicked at src/engine: a message" })));
    await trap(page);

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Le calcul s’est arrêté.");
    await expect(page.locator("#app")).toHaveCount(0);
    await expect(page.getByLabel("Ce que vous aviez saisi")).toHaveValue(typed);
    await expect(page.locator("#trap-why")).toContainText("a message");
    await expectAccessible(page);

    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#trap-download").click()]);
    expect(download.suggestedFilename()).toBe("droits-au-clair.json");
    expect(readFileSync(await download.path(), "utf8")).toBe(typed);

    await page.getByRole("button", { name: "Recharger la page" }).click();
    await expect(page.locator("#trap")).toBeHidden();
    await expect(page.locator("#app h1").first()).toBeVisible();
  });

  test("nothing is offered when nothing was typed", ON_PHONE, async ({ page }) => {
    await page.addInitScript(() => addEventListener("droits:typed", (event) => event.stopImmediatePropagation(), true));
    await open(page);
    await trap(page);
    await expect(page.locator("#trap-empty")).toBeVisible();
    await expect(page.locator("#trap-kept")).toBeHidden();
    await expectAccessible(page);
  });

  test("an error of a browser extension stops nothing", ON_PHONE, async ({ page }) => {
    await open(page);
    await page.evaluate(() => { setTimeout(() => { throw new TypeError("not ours"); }); });
    await page.waitForTimeout(200);
    await expect(page.locator("#trap")).toBeHidden();
    await expect(page.locator("#app h1").first()).toBeVisible();
  });
});

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 640 }, quiet: false });
  const width = (page) => page.evaluate(() => document.documentElement.scrollWidth);

  test("nothing overflows, with the program or without it", ON_PHONE, async ({ page }) => {
    await open(page);
    expect(await width(page)).toBeLessThanOrEqual(320);
    await page.route("**/*.wasm", (route) => route.abort());
    await page.reload();
    await expect(page.locator("#unable")).toBeVisible();
    expect(await width(page)).toBeLessThanOrEqual(320);
  });
});
