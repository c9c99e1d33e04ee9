// The page for whoever lives with a violent partner: it is left at once, nothing leads back to it, and nothing of it is kept.
import { readFileSync } from "node:fs";
import { ON_DESK, ON_PHONE, expect, expectAccessible, open, test } from "./site.mjs";

const WAY_OUT = JSON.parse(readFileSync(new URL("../../public/config.json", import.meta.url), "utf8")).way_out;
const LEAVE = "Quitter cette page tout de suite";

test.use({ leavesFor: WAY_OUT });

/** From the home page over the guide, as one comes there; the other site answers here. */
async function come(page) {
  const seen = [];
  await page.context().route(`${WAY_OUT}**`, (route) => {
    seen.push(route.request().headers());
    return route.fulfill({ contentType: "text/html; charset=utf-8", body: "<!doctype html><title>Météo</title><h1>Météo</h1>" });
  });
  await open(page, "./#/fr/");
  await page.evaluate(() => { location.hash = "#/fr/aide"; });
  await page.locator(".holds").getByRole("link", { name: "Informations pratiques" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Informations pratiques");
  await expect(page.getByText("3919, pour parler")).toBeVisible();
  return seen;
}

/** Nothing of the page is on the screen, in the address, in the title, nor behind Back. */
async function expectGone(page) {
  await expect(page).toHaveURL(WAY_OUT);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Météo");
  await page.goBack();
  await expect(page).toHaveURL(/#\/fr\/aide$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aide");
  expect(await page.content()).not.toContain("3919");
  await page.goBack();
  await expect(page).toHaveURL(/#\/fr\/$/);
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(WAY_OUT);
}

test("the button leaves at once, and Back does not come back", async ({ page }) => {
  const seen = await come(page);
  await page.getByRole("textbox", { name: "Vos revenus du travail" }).fill("1500");
  await page.getByRole("button", { name: LEAVE }).click();
  await expectGone(page);
  expect(seen[0].referer, "the other site learns nothing").toBeUndefined();
});

test("Escape leaves when it is pressed three times, not two, not with another key between", ON_DESK, async ({ page }) => {
  await come(page);
  for (const key of ["Escape", "Escape", "a", "Escape"]) await page.keyboard.press(key);
  await page.waitForTimeout(200);
  await expect(page.getByRole("button", { name: LEAVE })).toBeVisible();
  for (let i = 0; i < 2; i++) await page.keyboard.press("Escape");
  await expectGone(page);
});

test("a link followed from the page, and another language, take its place in the history", ON_PHONE, async ({ page }) => {
  await come(page);
  await page.locator("nav").getByRole("link", { name: "English" }).filter({ visible: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Practical information");
  await page.locator(".guide-app .guide-pages").getByRole("link", { name: "Your Caf" }).click();
  await expect(page).toHaveURL(/#\/en\/aide\/contacts$/);
  await page.goBack();
  await expect(page).toHaveURL(/#\/fr\/aide$/);
});

test("what is written is computed, kept nowhere, and gone when one comes back", async ({ page }) => {
  await come(page);
  const children = page.getByLabel("Enfants de moins de 21 ans");
  const income = page.getByRole("textbox", { name: "Vos revenus du travail" });
  await children.selectOption("2");
  await income.fill("1743,21");
  // 1,173.05 × 0.6: between the net SMIC and one and a half.
  await expect(page.getByText("703,83\u202f€ environ, en une fois, que vous n’avez pas à rendre.")).toBeVisible();
  await income.fill("3896,41");
  await expect(page.getByText("un prêt sans intérêt, à rendre à partir du 24e mois, en 24 fois au plus")).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state, location.href, document.title]));
  expect(kept).not.toMatch(/3896|infos-revenus|violen/i);
  await page.evaluate(() => { location.hash = "#/fr/aide/contacts"; });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Trouver votre Caf");
  await page.evaluate(() => { location.hash = "#/fr/aide/infos"; });
  await expect(income).toHaveValue("");
  await expect(children).toHaveValue("0");
});

test("the page is accessible, and paper bears no button and no heading that tells", async ({ page }) => {
  await come(page);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: LEAVE })).toBeHidden();
  expect(await page.title()).toBe("Informations pratiques – Droits au clair");
  const headings = await page.getByRole("heading").allTextContents();
  expect(headings.join(" ")).not.toMatch(/violen|conjoint|urgence/i);
});

test("without a program the way out is a plain link, which says that Back comes back", ON_PHONE, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}guide/fr/infos.html`);
  const link = page.getByRole("link", { name: LEAVE });
  await expect(link).toHaveAttribute("href", WAY_OUT);
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");
  await expect(page.getByText("fermez plutôt l’onglet")).toBeVisible();
  await expect(page.locator("meta[name=description]")).not.toHaveAttribute("content", /violen/i);
  await expect(page.getByRole("row").nth(1)).toContainText("651,69");
  await context.close();
});

test("where a separation may be told, a discreet link leads there", ON_PHONE, async ({ page }) => {
  await open(page, "./#/fr/questions/situations");
  await page.getByRole("link", { name: "Séparation, urgence" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Informations pratiques");
});
