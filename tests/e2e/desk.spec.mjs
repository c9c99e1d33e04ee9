// The counsellor's desk: driven by keys alone, cases opened without loss, variants side by side, and nothing left behind.
import { mkdirSync } from "node:fs";
import { deflateSync } from "node:zlib";
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
  await page.getByRole("button", { name: "Aujourd’hui" }).click();
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
  await page.getByRole("button", { name: "Variante 2", exact: true }).click();
  await expect(wage).toHaveValue("1400");
  // Named, it is told by its name wherever it stands, also once it was removed and came back.
  await page.getByLabel("Nom de cette variante").fill("Temps plein");
  await expect(page.getByRole("button", { name: "Temps plein", exact: true })).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator(".cmp th").filter({ hasText: "Temps plein" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Retirer « Temps plein »" }).click();
  await expect(page.locator(".seg button")).toHaveCount(2);
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(wage).toHaveValue("1400");
  await expect(page.getByRole("button", { name: "Temps plein", exact: true })).toBeVisible();
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

const packed = (household) => deflateSync(Buffer.from(JSON.stringify({ format: 1, month: "2026-11", union: "single", residence: { department: "59" }, housing: { tenure: "owner" }, ...household })), { level: 9 }).toString("base64url");
const brought = (name) => `https://exemple.fr/#/fr/dossier/${packed({ adults: [{ name, birth_date: "1990-01-01", activity: "employed", income: [{ kind: "wage", monthly: "1050" }] }] })}`;
const list = (page) => page.locator(".day li");

test("today’s cases stand in a list: each is brought by its link, taken in hand with its variants, and kept by the tab", async ({ page }) => {
  await desk(page);
  await expect(list(page)).toHaveCount(1);
  const field = page.getByLabel("Lien d’un dossier");
  await field.fill(brought("Awa"));
  await field.press("Enter");
  // Nothing was in hand: the case that came is.
  await expect(page.getByLabel("Prénom").first()).toHaveValue("Awa");
  await expect(title(page)).toBeFocused();
  await expect(list(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Dupliquer" }).click();
  await page.getByLabel("Nom de cette variante").fill("Mi-temps");
  await page.locator("input[id^='Monthly-']").first().fill("600");
  await field.fill(brought("Bilal"));
  await page.getByRole("button", { name: "Ouvrir dans la liste" }).click();
  await expect(page.getByLabel("Prénom").first()).toHaveValue("Bilal");
  await expect(page.locator(".seg button")).toHaveCount(1);
  await expect(list(page).locator("b")).toHaveText(["Awa", "Bilal"]);
  await expect(list(page).nth(0)).toContainText("un adulte, aucun enfant");
  await expect(list(page).nth(1).locator("[aria-current]")).toHaveCount(1);
  await expectAccessible(page);
  await picture(page, "day");
  await list(page).nth(0).getByRole("button").first().click();
  await expect(page.getByLabel("Prénom").first()).toHaveValue("Awa");
  await expect(title(page)).toBeFocused();
  await expect(page.locator("input[id^='Monthly-']").first()).toHaveValue("600");
  await expect(page.getByRole("button", { name: "Mi-temps", exact: true })).toHaveAttribute("aria-pressed", "true");
  // The tab keeps the list; the device keeps nothing.
  await page.reload();
  await expect(list(page).locator("b")).toHaveText(["Awa", "Bilal"]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole("button", { name: "Nouveau dossier" }).click();
  await expect(list(page).locator("b")).toHaveText(["Awa", "Bilal", "Dossier 3"]);
  await page.getByRole("button", { name: "Retirer Bilal de la liste" }).click();
  await expect(page.getByText("Dossier retiré de la liste.")).toBeVisible();
  await expect(page.locator(".day").getByRole("button", { name: "Annuler" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(list(page).locator("b")).toHaveText(["Awa", "Bilal", "Dossier 3"]);
});

test("what is no link is told so, and changes nothing", ON_PHONE, async ({ page }) => {
  await desk(page);
  const field = page.getByLabel("Lien d’un dossier");
  await page.getByLabel("Prénom").first().fill("Moi");
  for (const text of ["bonjour", "https://exemple.fr/#/fr/dossier/eNabc", ""]) {
    await field.fill(text);
    await field.press("Enter");
    await expect(page.getByText("Ce n’est pas le lien entier d’un dossier")).toBeVisible();
    await expect(field).toBeFocused();
  }
  await expectAccessible(page);
  await expect(page.getByLabel("Prénom").first()).toHaveValue("Moi");
  await expect(list(page)).toHaveCount(1);
  // A file that is no household says why.
  await page.getByLabel("Fichier, ou photo du code").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("bonjour") });
  await expect(page.getByText("Ce dossier ne peut pas être ouvert.")).toBeVisible();
  await expect(page.getByLabel("Prénom").first()).toHaveValue("Moi");
});

test("a picture of the code is read by the browser where it can, and told where it cannot", ON_DESK, async ({ page }) => {
  const picture = { name: "code.png", mimeType: "image/png", buffer: Buffer.from("picture") };
  await page.addInitScript(() => { delete globalThis.BarcodeDetector; });
  await desk(page);
  const file = page.getByLabel("Fichier, ou photo du code");
  await file.setInputFiles(picture);
  await expect(page.getByText("Ce navigateur ne lit pas les codes dans une image.")).toBeVisible();
  const reader = (found) => page.evaluate((found) => { globalThis.BarcodeDetector = class { detect = async () => found.map((rawValue) => ({ rawValue })); }; }, found);
  await reader([]);
  await file.setInputFiles(picture);
  await expect(page.getByText("Aucun code de dossier n’a été lu sur cette image.")).toBeVisible();
  await reader([brought("Élise")]);
  await file.setInputFiles(picture);
  await expect(page.getByLabel("Prénom").first()).toHaveValue("Élise");
});

test("a hand scanner types a link wherever the focus is, set to another keyboard too", ON_DESK, async ({ page }) => {
  await desk(page);
  await title(page).focus();
  // As fast as a scanner: a hand on this keyboard would be slower, and so is a busy machine.
  await page.evaluate((text) => {
    for (const key of [...text, "Enter"]) document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  }, brought("Chloé"));
  await expect(page.getByLabel("Prénom").first()).toHaveValue("Chloé");
  // None of its letters was a shortcut.
  await expect(page.locator(".seg button")).toHaveCount(1);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  // American keys on a French computer.
  const keys = Object.fromEntries([..."1234567890-_aAqQzZwWmM"].map((key, i) => [key, [..."&é\"'(-è_çà)°qQaAwWzZ,?"][i]]));
  const typed = "httpsM!!exe,ple:fr!3!fr!dossier!" + [...brought("David").split("/dossier/")[1]].map((key) => keys[key] ?? key).join("");
  await page.getByLabel("Lien d’un dossier").fill(typed);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Prénom").first()).toHaveValue("David");
  await expect(list(page).locator("b")).toHaveText(["Chloé", "David"]);
  await title(page).focus();
  await page.keyboard.press("o");
  await expect(page.getByLabel("Lien d’un dossier")).toBeFocused();
});

test("« Fin de journée » asks first, then leaves nothing; « Famille suivante » does not lose the others unasked", ON_DESK, async ({ page }) => {
  await desk(page);
  const field = page.getByLabel("Lien d’un dossier");
  for (const name of ["Awa", "Bilal"]) {
    await field.fill(brought(name));
    await field.press("Enter");
  }
  const ask = page.getByRole("dialog", { name: "Finir la journée ?" });
  await page.getByRole("button", { name: "Famille suivante" }).first().click();
  await expect(ask).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Fin de journée" }).click();
  await expectAccessible(page);
  await ask.getByRole("button", { name: "Garder les dossiers" }).click();
  await expect(list(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Fin de journée" }).click();
  await Promise.all([page.waitForEvent("load"), ask.getByRole("button", { name: "Oui, tout effacer" }).click()]);
  await expect(page.getByText("Tout est oublié.")).toBeVisible();
  await expect(list(page)).toHaveCount(1);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await page.content()).not.toContain("Bilal");
});

test("the answer goes back to the family: a word on the paper and in the link, what it receives beside what is found", ON_DESK, async ({ page }) => {
  await desk(page);
  await page.getByRole("button", { name: /Couple, deux enfants/ }).click();
  await expect(page.locator(".total .big")).toContainText("152,25");
  await expect(page.locator(".expected")).toHaveCount(0);
  await page.locator('[data-benefit="af"]').getByLabel(/Je la reçois déjà/).check();
  const row = page.locator(".expected tbody tr").first();
  await expect(row).toContainText("montant non dit");
  await page.locator("#recu-af").fill("141,99");
  // 152.25 − 141.99
  await expect(row.locator("td")).toHaveText(["141,99 €", "152,25 €", "+10,26 €"].map((text) => text.replace(" €", "\u202f€")));
  await expectAccessible(page);
  await page.getByLabel("Mot pour la famille").fill("Demandez le rappel depuis septembre.");
  await page.getByRole("button", { name: "Créer le lien et le code" }).click();
  await expect(page.getByRole("figure")).toBeVisible();
  const link = await page.getByLabel("Lien vers ce dossier").inputValue();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".sheet")).toContainText("Demandez le rappel depuis septembre.");
  await page.emulateMedia({ media: "screen" });
  // The family opens it.
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(link.replace(/^[^#]*/, "./"));
  await page.reload();
  await page.getByRole("button", { name: "Ouvrir ce dossier" }).click();
  await expect(page.getByRole("heading", { name: "Le mot de votre conseiller" })).toBeVisible();
  await expect(page.getByText("Demandez le rappel depuis septembre.").first()).toBeVisible();
  await expectAccessible(page);
});

test("a case whose commune has an uncertain zone is known again by the desk", ON_DESK, async ({ page }) => {
  await desk(page);
  for (const name of [/Saint-Martin/]) {
    await page.locator(".lib li button").filter({ hasText: name }).first().click();
    await expect(page.locator(".about .good")).toBeVisible();
    await expect(page.locator(".lib [aria-current]")).toHaveCount(1);
  }
  await page.getByLabel("Lien d’un dossier").fill(`x/dossier/${packed({ residence: { department: "977", commune: "97701" }, housing: { tenure: "tenant", rent: "500" }, adults: [{ birth_date: "1990-01-01", activity: "employed" }] })}`);
  await page.keyboard.press("Enter");
  await expect(page.locator("#Commune-0")).toHaveValue("Saint-Barthélemy");
  // Its zone is to be confirmed: it can be chosen, and nothing was chosen by itself.
  await expect(page.locator("#AplZone-0")).toHaveCount(1);
  await expect(page.locator("#AplZone-0")).toHaveValue("");
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
