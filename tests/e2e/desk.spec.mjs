// The counsellor's desk: driven by keys alone, cases opened without loss, variants side by side, and nothing left behind.
import { mkdirSync } from "node:fs";
import { CASES, ON_DESK, ON_PHONE, expect, expectAccessible, open, test } from "./site.mjs";

const DESK = "./#/fr/conseil";
const title = (page) => page.getByRole("heading", { level: 1 });
const isPhone = (page) => page.viewportSize().width < 600;
/** `PICTURES=folder` keeps what is seen. */
const picture = async (page, name) => {
  if (!process.env.PICTURES) return;
  mkdirSync(process.env.PICTURES, { recursive: true });
  await page.screenshot({ path: `${process.env.PICTURES}/${name}-${isPhone(page) ? "phone" : "desk"}.png`, fullPage: isPhone(page) });
};

async function desk(page) {
  await open(page, DESK);
  await expect(page.locator(".lib li")).toHaveCount(CASES);
}

test("the home page has the counsellor's door, and the desk holds to axe's rules", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "Ouvrir le poste du conseiller" }).click();
  await expect(title(page)).toHaveText("Dossier en cours");
  await expect(page).toHaveTitle(/^Poste du conseiller/);
  await expect(page.locator(".lib li")).toHaveCount(CASES);
  await expectAccessible(page);
  await picture(page, "empty");
});

test("a case says what it demonstrates and gives the result that it must", ON_DESK, async ({ page }) => {
  await desk(page);
  const cases = page.locator(".lib li button");
  for (let i = 0; i < await cases.count(); i++) {
    await cases.nth(i).click();
    await expect(title(page)).toHaveText(await cases.nth(i).locator("b").textContent());
    await expect(page.locator(".about .good")).toBeVisible();
  }
  await page.getByRole("searchbox", { name: "Chercher un cas" }).fill("jumeaux");
  await expect(cases).toHaveCount(1);
  await expectAccessible(page);
});

test("everything is done with keys alone", ON_DESK, async ({ page }) => {
  await desk(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Raccourcis" })).toBeVisible();
  await expectAccessible(page);
  await picture(page, "help");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.keyboard.press("j");
  await expect(title(page)).toHaveText("Couple, deux enfants");
  await page.keyboard.press("j");
  await expect(title(page)).toHaveText("Couple, trois enfants");
  await page.keyboard.press("k");
  await expect(title(page)).toHaveText("Couple, deux enfants");
  await expect(page.locator(".total .big")).toContainText("152,25");

  // A new child: the keys write in its field, and Escape gives them back.
  await page.keyboard.press("e");
  await expect(page.locator(".person")).toHaveCount(3);
  await page.keyboard.type("Bébé");
  await expect(page.locator(":focus")).toHaveValue("Bébé");
  await page.keyboard.press("Tab");
  await page.keyboard.type("01/02/2023");
  await page.keyboard.press("Escape");
  await expect(page.locator("h2:focus")).toHaveText("Enfants");
  await expect(page.locator(".total .big")).toContainText("545,48");
  await expect(title(page)).toHaveText("Dossier en cours");

  await page.keyboard.press("n");
  await expect(page.locator("h2:focus")).toHaveText(/Logement|Lieu/);
  await page.keyboard.press("Shift+N");
  await expect(page.locator("h2:focus")).toHaveText("Enfants");
  await page.keyboard.press("r");
  await expect(page.locator("select:focus, input:focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.keyboard.press("b");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("bébé");
  await expect(page.getByRole("searchbox")).toHaveValue("bébé");
  await page.keyboard.press("Escape");
  await page.keyboard.press("v");
  await expect(page.locator("#resultat")).toBeFocused();

  // Switched off, no single key acts.
  await page.keyboard.press("?");
  await page.getByLabel("Raccourcis d’une seule touche actifs").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("d");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator(".seg button")).toHaveCount(1);
});

test("a case takes the place of another only when asked, and what was there comes back", ON_PHONE, async ({ page }) => {
  await desk(page);
  if (isPhone(page)) await page.getByText("Cas types", { exact: true }).click();
  await page.getByLabel("Date de naissance").first().fill("12/04/1990");
  await page.locator(".lib li button").nth(2).click();
  await expect(page.getByRole("heading", { name: "Ouvrir « Solo, deux enfants » à la place du dossier en cours ?" })).toBeFocused();
  await expectAccessible(page);
  await picture(page, "ask");
  await page.getByRole("button", { name: "Garder le dossier en cours" }).click();
  await expect(page.getByLabel("Date de naissance").first()).toHaveValue("12/04/1990");
  await page.locator(".lib li button").nth(2).click();
  await page.getByRole("button", { name: "Ouvrir", exact: true }).click();
  await expect(title(page)).toHaveText("Solo, deux enfants");
  await page.getByRole("button", { name: "Revenir à mes réponses d’avant" }).click();
  await expect(page.getByLabel("Date de naissance").first()).toHaveValue("12/04/1990");
  await page.locator(".lib li button").nth(2).click();
  await page.getByRole("button", { name: "Ouvrir dans une autre variante" }).click();
  await expect(title(page)).toHaveText("Solo, deux enfants");
  await page.getByRole("button", { name: "Variante 1" }).click();
  await expect(page.getByLabel("Date de naissance").first()).toHaveValue("12/04/1990");
});

test("up to three variants stand side by side, each as it was entered", async ({ page }) => {
  await desk(page);
  if (isPhone(page)) await page.getByText("Cas types", { exact: true }).click();
  await page.locator(".lib li button").nth(13).click();
  await expect(title(page)).toHaveText("Famille locataire");
  await page.getByRole("button", { name: "Dupliquer" }).click();
  const wage = page.locator("input[id^='Monthly-']").first();
  await wage.fill("1400");
  await page.getByRole("button", { name: "Dupliquer" }).click();
  await wage.fill("2600");
  await expect(page.locator(".seg button")).toHaveCount(3);
  await expect(page.locator(".cmp").first()).toContainText("464,43");
  await expect(page.locator(".whys li").first()).toBeVisible();
  await expectAccessible(page);
  await picture(page, "variants");
  await page.getByRole("button", { name: "Dupliquer" }).click();
  await expect(page.getByText("Il y a déjà trois variantes")).toBeVisible();
  await page.getByRole("button", { name: "Variante 2" }).click();
  await expect(wage).toHaveValue("1400");
  await page.getByRole("button", { name: "Retirer la variante 2" }).click();
  await expect(page.locator(".seg button")).toHaveCount(2);
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(wage).toHaveValue("1400");
  // Another page and back: they are still there.
  await page.evaluate(() => { location.hash = "#/en/deux-ans"; });
  await expect(title(page)).not.toHaveText("Famille locataire");
  await page.evaluate(() => { location.hash = "#/en/conseil"; });
  await expect(page.locator(".seg button")).toHaveCount(3);
  await expectAccessible(page);
});

test("the projector's page is large, in high contrast, and is not remembered", ON_DESK, async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await desk(page);
  await page.locator(".lib li button").nth(2).click();
  await expectAccessible(page);
  await picture(page, "dark");
  await page.getByRole("button", { name: "Projeter" }).click();
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.locator("html")).toHaveCSS("font-size", "22px");
  await expectAccessible(page);
  await picture(page, "projected");
  await page.evaluate(() => { location.hash = "#/fr/deux-ans"; });
  await expect(page.getByRole("button", { name: "Quitter la projection" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Quitter la projection" }).click();
  await expect(page.locator("html")).toHaveCSS("font-size", "16px");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

/** Every text that the JavaScript of the page holds. */
async function memory(page) {
  const client = await page.context().newCDPSession(page);
  let text = "";
  client.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => { text += chunk; });
  await client.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await client.detach();
  return text;
}

test("the variants of the desk outlive a reload", ON_DESK, async ({ page }) => {
  await desk(page);
  await page.getByLabel("Prénom").first().fill("Un");
  await page.locator("#titre").focus();
  await page.keyboard.press("d");
  await page.getByLabel("Prénom").first().fill("Deux");
  await page.reload();
  await expect(page.getByLabel("Prénom").first()).toHaveValue("Deux");
  await page.locator("#titre").focus();
  await page.keyboard.press("1");
  await expect(page.getByLabel("Prénom").first()).toHaveValue("Un");
  await page.keyboard.press("2");
  await expect(page.getByLabel("Prénom").first()).toHaveValue("Deux");
});

test("« Famille suivante » leaves nothing behind", ON_DESK, async ({ page }) => {
  await desk(page);
  const name = "Zebulonne";
  await page.getByLabel("Prénom").first().fill(name);
  await page.evaluate(() => { location.hash = "#/fr/dossier"; });
  await page.getByLabel("Garder mes réponses sur cet appareil, pour reprendre plus tard").check();
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual(["droits-au-clair.dossier", "droits-au-clair.page"]);
  await page.evaluate(() => { location.hash = "#/fr/conseil"; });
  await expect(page.getByLabel("Prénom").first()).toHaveValue(name);
  expect(await memory(page)).toContain(name);

  await picture(page, "wipe");
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Famille suivante" }).first().click()]);

  await expect(page.getByText("Tout est oublié.")).toBeVisible();
  await expect(page.getByLabel("Prénom").first()).toHaveValue("");
  expect(page.url()).toMatch(/#\/fr\/conseil$/);
  const left = await page.evaluate(async () => ({
    storage: [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length],
    state: history.state,
    caches: (await caches.keys()).filter((name) => !name.startsWith("droits-au-clair-")),
    page: document.documentElement.outerHTML + [...document.querySelectorAll("input, textarea")].map(({ value }) => value).join(),
  }));
  expect(left.storage).toEqual([0, 0, "", 0]);
  expect(left.state).toBeNull();
  expect(left.caches).toEqual([]);
  expect(left.page).not.toContain(name);
  expect(await memory(page)).not.toContain(name);
  await page.goBack();
  await expect(page.locator("#shell")).toHaveCount(0);
  expect(await page.evaluate(() => location.href + document.body.textContent)).not.toContain(name);
});

test("a case that a link brought leaves the address, and its entry in the history, at once", ON_PHONE, async ({ page }) => {
  await open(page, DESK);
  const packed = await page.evaluate(async () => {
    const text = JSON.stringify({ format: 1, month: "2026-11", union: "single", residence: { department: "59" }, housing: { tenure: "owner" }, adults: [{ name: "Zebulonne", birth_date: "1990-01-01", activity: "employed" }] });
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate"));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  });
  await page.evaluate((packed) => { location.hash = `#/fr/dossier/${packed}`; }, packed);
  await expect(title(page)).toHaveText("Ce lien contient un dossier");
  await expect.poll(() => page.url()).not.toContain(packed);
  // Left without an answer, it is not in the history either.
  await page.evaluate(() => { location.hash = "#/fr/conseil"; });
  await expect(title(page)).toHaveText("Dossier en cours");
  await page.goBack();
  await expect(title(page)).toHaveText("Ce lien contient un dossier");
  expect(page.url()).not.toContain(packed);
});
