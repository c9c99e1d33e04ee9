// A case is kept, shared, printed and forgotten; what a stranger sends gives a sentence and never loses the present case.
import { deflateSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { ON_DESK, ON_PHONE, expect, expectAccessible, open, test } from "./site.mjs";

const KEEP = "./#/fr/dossier";
const COMPLET = "./#/fr/complet";

const go = (page, address) => page.evaluate((hash) => { location.hash = hash; }, address.replace(/^[^#]*#/, ""));
const pack = (text) => deflateSync(Buffer.from(text)).toString("base64url");
const title = (page) => page.getByRole("heading", { level: 1 });

/** A birth date that no example has. */
async function enter(page) {
  await open(page, COMPLET);
  await page.getByLabel("Date de naissance").first().fill("12/04/1990");
}
/** A case that is opened leads to its answer; the questions are a page further. */
async function answered(page) {
  await expect(page).toHaveURL(/#\/fr\/questions\/resultats$/);
  await expect(page.locator("#reponse")).toBeVisible();
  await go(page, COMPLET);
  await expect(title(page)).toHaveText("Tout sur une page");
}
const birth = (page) => page.getByLabel("Date de naissance").first();
const expectMine = async (page) => {
  await go(page, COMPLET);
  await expect(birth(page)).toHaveValue("12/04/1990");
};

test("a case saved to a file opens again as it was typed, and the one before can come back", async ({ page }) => {
  await enter(page);
  await page.getByLabel("Votre logement").selectOption("tenant");
  await page.getByLabel("Loyer").first().fill("mille");
  await go(page, KEEP);
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Enregistrer dans un fichier" }).click()]);
  expect(download.suggestedFilename()).toMatch(/^droits-au-clair-\d{4}-\d\d\.json$/);
  const saved = readFileSync(await download.path());
  await expect(page.getByText(/^Fichier remis au navigateur.*vos téléchargements/)).toBeVisible();

  await go(page, COMPLET);
  await birth(page).fill("01/02/1980");
  await go(page, KEEP);
  await page.getByLabel("Ouvrir un fichier enregistré").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: saved });
  await answered(page);
  await expect(birth(page)).toHaveValue("12/04/1990");
  await expect(page.getByLabel("Loyer").first()).toHaveValue("mille");
  await page.getByRole("button", { name: "Revenir à mes réponses d’avant" }).click();
  await expect(birth(page)).toHaveValue("01/02/1980");
});

const HOSTILE = {
  "not a file of ours": "bonjour",
  "empty": "",
  "bytes that are no text": Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
  "deep": "[".repeat(100_000),
  "far too long": `{"format":1,"month":"${"9".repeat(2_000_000)}"}`,
  "of another version": '{"format":2}',
  "with a key of its own": '{"format":1,"month":"2026-11","union":"single","residence":{"department":"59"},"housing":{"tenure":"owner"},"adults":[{"birth_date":"1990-01-01","activity":"employed"}],"evil":1}',
};
for (const [name, content] of Object.entries(HOSTILE)) {
  test(`a file ${name} is refused with a reason, and nothing is lost`, ON_PHONE, async ({ page }) => {
    await enter(page);
    await go(page, KEEP);
    await page.getByLabel("Ouvrir un fichier enregistré").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await expect(page.getByRole("alert").filter({ hasText: "Vos réponses n’ont pas changé." }).first()).toBeVisible();
    await expectMine(page);
  });
}

test("names that hold markup are text, and cards that share a number are not ours", ON_PHONE, async ({ page }) => {
  await enter(page);
  await go(page, KEEP);
  const name = "<img src=x onerror=alert(1)>\u202e<b>";
  const household = { format: 1, month: "2026-11", union: "single", residence: { department: "59" }, housing: { tenure: "owner" }, adults: [{ name, birth_date: "1990-01-01", activity: "employed" }] };
  const cards = [{ id: 0, kind: "household", of: null, said: { Month: "11/2026" }, months: {} }, ...[1, 2].map((id) => ({ id, kind: "adult", of: null, said: {}, months: {} })), ...[7, 7].map((id) => ({ id, kind: "child", of: null, said: {}, months: {} }))];
  const text = JSON.stringify({ ...household, form: { page: 1, cards } });
  await page.getByLabel("Ouvrir un fichier enregistré").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await answered(page);
  await expect(page.locator("main img, main b:has(b)")).toHaveCount(0);
  await expect(page.getByLabel("Prénom").first()).toHaveValue(name);
});

test("a link holds the case, asks before it replaces another, and leaves the address", ON_DESK, async ({ page, context }) => {
  await enter(page);
  await go(page, KEEP);
  await page.getByRole("button", { name: "Créer le lien et le code" }).click();
  const link = await page.getByLabel("Lien vers ce dossier").inputValue();
  expect(link.length).toBeLessThan(1200);
  // The caption is the name of the figure.
  const figure = page.getByRole("figure");
  await expect(figure).toHaveAccessibleName((await figure.locator("figcaption").innerText()).trim());
  await expect(figure.locator("svg.code")).toBeVisible();
  await expectAccessible(page);

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Ce lien contient un dossier");
  await expectAccessible(other);
  await other.getByRole("button", { name: "Ouvrir ce dossier" }).click();
  await answered(other);
  await expect(birth(other)).toHaveValue("12/04/1990");
  await other.getByRole("button", { name: "Revenir à mes réponses d’avant" }).click();
  await expect(birth(other)).toHaveValue("");
});

const BROKEN = {
  "cut": (link) => link.slice(0, -20),
  "altered": (link) => `${link.slice(0, -30)}A${link.slice(-29)}`,
  "of another alphabet": () => "é".repeat(40),
  "that is a bomb": () => pack(" ".repeat(40_000_000)),
  "that is deep": () => pack(`{"form":${"[".repeat(50_000)}`),
  "of nothing": () => pack("null"),
};
for (const [name, spoil] of Object.entries(BROKEN)) {
  test(`a link ${name} says so, and nothing is lost`, ON_PHONE, async ({ page }) => {
    await enter(page);
    const whole = pack(JSON.stringify({ format: 1, month: "2026-11", union: "single", residence: { department: "59" }, housing: { tenure: "owner" }, adults: [{ birth_date: "1990-01-01", activity: "employed" }] }));
    await go(page, `#/fr/dossier/${spoil(whole)}`);
    await expect(page.getByRole("alert")).toContainText("Vos réponses n’ont pas changé.");
    await expect(page.getByRole("button", { name: "Ouvrir ce dossier" })).toHaveCount(0);
    await page.getByRole("button", { name: "Garder mes réponses" }).click();
    await expect(birth(page)).toHaveValue("12/04/1990");
  });
}

/** What the browser keeps of the site, for the device and for the tab. */
const stored = (page) => page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]);
const everything = async (page) => JSON.stringify(await stored(page));
const forget = async (page) => {
  await expect(page.getByRole("button", { name: "Tout oublier" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Tout oublier" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Tout oublier ?" });
  await Promise.all([page.waitForEvent("load"), dialog.getByRole("button", { name: "Oui, tout oublier" }).click()]);
  await expect(page.locator("#shell")).toHaveCount(0);
};

test("a reload amid the way loses nothing, a tab of its own has nothing, and the home page leads back", ON_PHONE, async ({ page, context }) => {
  await open(page, "./#/fr/questions");
  expect(await stored(page)).toEqual([{}, {}]);
  await birth(page).fill("12/04/1990");
  await page.getByRole("button", { name: /^Continuer/ }).click();
  await page.getByRole("button", { name: "Un enfant de plus" }).click();
  await page.getByRole("button", { name: /^Continuer/ }).click();
  await page.getByRole("button", { name: /^Continuer/ }).click();
  await page.getByLabel("Prénom").pressSequentially("Zebulonne");
  // At once: what was typed last has not been written yet.
  await page.reload();
  await expect(page.getByLabel("Prénom")).toHaveValue("Zebulonne");
  expect(page.url()).toMatch(/#\/fr\/questions\/enfant-1$/);
  await expect(page.getByText("disparu")).toHaveCount(0);
  const [device, tab] = await stored(page);
  expect(device).toEqual({});
  expect(JSON.stringify(tab)).toContain("Zebulonne");
  expect(page.url() + await page.title() + JSON.stringify(await page.evaluate(() => history.state))).not.toContain("Zebulonne");

  await go(page, "#/fr/");
  await expect(page.getByRole("link", { name: "Commencer" })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Reprendre" }).click();
  await expect(page.getByLabel("Prénom")).toHaveValue("Zebulonne");
  await go(page, "#/fr/");
  await page.getByRole("link", { name: "Voir mes résultats" }).click();
  await expect(page.locator("#reponse")).toBeVisible();

  const other = await context.newPage();
  await open(other);
  await expect(other.getByRole("link", { name: "Commencer" })).toBeVisible();
  expect(await stored(other)).toEqual([{}, {}]);
});

test("a reload that finds nothing says so, and begins again at the first question", ON_PHONE, async ({ page }) => {
  await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; });
  await open(page, "./#/fr/questions");
  await birth(page).fill("12/04/1990");
  await page.getByRole("button", { name: /^Continuer/ }).click();
  await expect(page.getByText("même dans cet onglet")).toBeVisible();
  await page.getByRole("button", { name: "Un enfant de plus" }).click();
  await expect(page.locator(".count output")).toHaveText("1");
  await page.reload();
  await expect(page.getByText("Vos réponses ont disparu au rechargement")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Avec qui vivez‑vous ?");
  await expect(birth(page)).toHaveValue("");
  await expectAccessible(page);
  // On another page too; and nothing is said where there was nothing to lose.
  await go(page, COMPLET);
  await birth(page).fill("12/04/1990");
  await page.reload();
  await expect(page.getByText("Vos réponses ont disparu au rechargement")).toBeVisible();
  await page.reload();
  await expect(birth(page)).toHaveValue("");
  await expect(page.getByText("Vos réponses ont disparu")).toHaveCount(0);
});

test("without any storage the page works", ON_PHONE, async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
  });
  await enter(page);
  await expect(page.getByText("même dans cet onglet")).toBeVisible();
  await expectMine(page);
  await go(page, KEEP);
  await forget(page);
  await expect(page.getByText("Tout est oublié.")).toBeVisible();
});

test("typing writes seldom, and leaving the page writes at once", ON_PHONE, async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.written = 0;
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (...given) { globalThis.written += 1; return set.apply(this, given); };
  });
  await enter(page);
  await page.waitForTimeout(1000);
  const [writes, edits] = await page.evaluate(async () => {
    const field = document.querySelector("[id^=AdultName-]");
    globalThis.written = 0;
    for (let i = 0; i < 200; i++) {
      field.value = "a".repeat(1 + (i % 50));
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((done) => setTimeout(done));
    }
    return [globalThis.written, 200];
  });
  expect(writes).toBeLessThan(edits / 10);
  await page.getByLabel("Prénom").first().fill("Zebulonne");
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
  expect(await everything(page)).toContain("Zebulonne");
});

test("answers are kept on the device only when asked, taken up again, and forgotten when that is confirmed", ON_PHONE, async ({ page, context }) => {
  await enter(page);
  expect((await stored(page))[0]).toEqual({});
  await go(page, KEEP);
  await page.getByLabel("Garder mes réponses sur cet appareil").check();
  await go(page, COMPLET);
  await birth(page).fill("03/05/1985");
  await page.reload();
  await expect(birth(page)).toHaveValue("03/05/1985");
  await expect(page.getByText("Vos réponses sont gardées sur cet appareil.")).toBeVisible();
  await expectAccessible(page);
  // Another day.
  const later = await context.newPage();
  await open(later);
  await later.getByRole("link", { name: "Reprendre" }).click();
  await expect(title(later)).toHaveText("Tout sur une page");
  await expect(birth(later)).toHaveValue("03/05/1985");
  await later.close();

  await page.getByRole("button", { name: "Tout oublier" }).click();
  const dialog = page.getByRole("dialog", { name: "Tout oublier ?" });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Ne rien oublier" }).click();
  await expect(page.getByRole("button", { name: "Tout oublier" })).toBeFocused();
  await expect(birth(page)).toHaveValue("03/05/1985");
  await forget(page);
  await expect(page.getByText("Tout est oublié.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Commencer" })).toBeVisible();
  expect(await stored(page)).toEqual([{}, {}]);
  await page.goBack();
  await expect(page.locator("#shell")).toHaveCount(0);
  await go(page, COMPLET);
  await expect(birth(page)).toHaveValue("");
  await expect(page.getByText("disparu")).toHaveCount(0);
  await birth(page).fill("12/04/1990");
  await expect.poll(async () => JSON.stringify((await stored(page))[1])).toContain("12/04/1990");
  expect((await stored(page))[0]).toEqual({});
});

test("« Famille suivante » empties the case in one gesture, from the page that one is on", ON_PHONE, async ({ page }) => {
  await open(page);
  await expect(page.getByRole("button", { name: "Famille suivante" })).toHaveCount(0);
  await enter(page);
  await go(page, KEEP);
  await page.getByLabel("Garder mes réponses sur cet appareil").check();
  for (const address of ["#/fr/questions/enfants", "#/fr/deux-ans", "#/fr/baremes", "#/fr/aide"]) {
    await go(page, address);
    await expect(page.getByRole("button", { name: "Famille suivante" })).toBeVisible();
  }
  await go(page, "#/fr/questions/enfants");
  await expectAccessible(page);
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Famille suivante" }).click()]);
  await expect(page.getByText("Tout est oublié.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Avec qui vivez‑vous ?");
  await expect(birth(page)).toHaveValue("");
  expect(await stored(page)).toEqual([{}, {}]);
});

test("two pages that keep a case on the device never write over each other unseen", ON_PHONE, async ({ page, context }) => {
  await enter(page);
  await go(page, KEEP);
  await page.getByLabel("Garder mes réponses sur cet appareil").check();
  const other = await context.newPage();
  await open(other, COMPLET);
  await expect(birth(other)).toHaveValue("12/04/1990");
  const kept = async (one) => (await stored(one))[0]["droits-au-clair.dossier"] ?? "";
  const told = (one) => one.getByText("Une autre page de ce site garde un autre dossier");

  await birth(other).fill("01/01/1977");
  await expect.poll(() => kept(other)).toContain("01/01/1977");
  await expect(told(page)).toBeVisible();
  await expectAccessible(page);
  await go(page, COMPLET);
  await birth(page).fill("02/02/1988");
  await page.reload();
  // What this page holds is in its tab, and that of the other is where it was.
  await expect(birth(page)).toHaveValue("02/02/1988");
  await expect(told(page)).toBeVisible();
  expect(await kept(page)).toContain("01/01/1977");
  // Nor does the next change write over it.
  await birth(page).fill("03/03/1988");
  await expect.poll(async () => (await stored(page))[1]["droits-au-clair.onglet"]).toContain("03/03/1988");
  expect(await kept(page)).toContain("01/01/1977");
  await birth(page).fill("02/02/1988");

  await page.getByRole("button", { name: "Garder celui d’ici à sa place" }).click();
  await expect(told(page)).toHaveCount(0);
  expect(await kept(page)).toContain("02/02/1988");
  await expect(told(other)).toBeVisible();
  await expect(birth(other)).toHaveValue("01/01/1977");
  await other.getByRole("button", { name: "Ouvrir l’autre ici" }).click();
  await expect(birth(other)).toHaveValue("02/02/1988");
  await expect(told(other)).toHaveCount(0);
  await other.getByRole("button", { name: "Revenir à mes réponses d’avant" }).click();
  await expect(birth(other)).toHaveValue("01/01/1977");

  // One that sleeps hears nothing: it looks before it writes.
  await expect(told(page)).toBeVisible();
  await page.getByRole("button", { name: "Garder celui d’ici à sa place" }).click();
  await page.evaluate(() => { const text = localStorage["droits-au-clair.dossier"]; localStorage["droits-au-clair.dossier"] = text.replaceAll("1988", "1999"); });
  await birth(page).fill("05/05/1955");
  await expect(told(page)).toBeVisible();
  expect(await kept(page)).toContain("1999");

  await go(other, KEEP);
  await forget(other);
  await expect(page.getByText("Une autre page de ce site a tout oublié")).toBeVisible();
  await birth(page).fill("06/06/1966");
  await page.reload();
  await expect(birth(page)).toHaveValue("06/06/1966");
  expect((await stored(page))[0]).toEqual({});
});

test("to keep on the device is offered after the third screen and at the results", ON_PHONE, async ({ page }) => {
  const offer = page.getByRole("button", { name: "Garder sur cet appareil" });
  await open(page, "./#/fr/questions");
  await birth(page).fill("12/04/1990");
  for (let screen = 0; screen < 3; screen++) {
    await expect(offer).toHaveCount(0);
    await page.getByRole("button", { name: /^Continuer/ }).click();
  }
  await expect(offer).toBeVisible();
  await expectAccessible(page);
  await go(page, "#/fr/questions/resultats");
  await expect(page.getByRole("link", { name: /Enregistrer un fichier/ })).toBeVisible();
  await offer.click();
  await expect(page.getByText("Vos réponses sont gardées sur cet appareil.")).toBeFocused();
  await expect(offer).toHaveCount(0);
  await expect.poll(async () => JSON.stringify((await stored(page))[0])).toContain("12/04/1990");
});

test("the example takes nothing away: one’s answers can be put back, after a reload too", ON_PHONE, async ({ page }) => {
  await enter(page);
  await go(page, "#/fr/");
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await expect(page.getByLabel("Prénom").first()).toHaveValue("Inès");
  await page.reload();
  await page.getByRole("button", { name: "Revenir à mes réponses d’avant" }).click();
  await expect(birth(page)).toHaveValue("12/04/1990");
});

test("dates and amounts are read as keyboards of the world give them, and shown in one way", ON_PHONE, async ({ page }) => {
  await open(page, COMPLET);
  await birth(page).fill("١٢/٠٤/١٩٩٠");
  await birth(page).blur();
  await page.getByLabel("Votre logement").selectOption("tenant");
  const rent = page.getByLabel("Loyer sans les charges");
  for (const text of ["５６０", "560 EUR", "۵۶۰"]) {
    await rent.fill(text);
    await rent.blur();
    await page.waitForTimeout(400);
    await expect(page.locator(".err")).toHaveCount(0);
  }
  await go(page, "#/fr/questions/resultats");
  await expect(page.locator(".answers")).toContainText("12/04/1990");
  await expect(page.locator(".answers")).toContainText("560\u202f€");
  await go(page, COMPLET);
  await rent.fill("1.050");
  await rent.blur();
  await expect(page.locator(".err")).toContainText("sans point ni virgule pour les milliers");
  await rent.fill("560 € par mois");
  await expect(page.locator(".err")).toContainText("le montant seul");
});

test("a birth to come leads to the box of an expected child", ON_DESK, async ({ page }) => {
  await open(page, COMPLET);
  await birth(page).fill("15/02/2099");
  await birth(page).blur();
  await expect(page.locator(".err")).toContainText("vérifiez l’année");
  await expect(page.locator("#contenu")).not.toContainText("pregnancy");
  await birth(page).fill("15/02/1999");
  await page.getByRole("button", { name: "Ajouter un enfant" }).click();
  const child = page.getByRole("group", { name: "Enfant 1" });
  await child.getByLabel("Date de naissance").fill("15/02/2099");
  await child.getByLabel("Date de naissance").blur();
  await expect(page.locator(".err")).toContainText("cochez « Un enfant est attendu »".replace("« ", "«\u202f").replace(" »", "\u202f»"));
  await page.locator(".err a").click();
  await expect(page.getByLabel("Un enfant est attendu")).toBeFocused();
});

test("a name from right to left changes places with nothing, and what turns the direction is shown", ON_DESK, async ({ page }) => {
  await open(page, KEEP);
  const child = (name) => ({ name, birth_date: "2018-01-01", other_parent: "not_paying" });
  const household = { format: 1, month: "2026-11", union: "single", residence: { department: "49" }, housing: { tenure: "owner" }, adults: [{ name: "\u202eLéa\u2066", birth_date: "1990-01-01", activity: "employed" }], children: [child("محمد"), child("דניאל")] };
  await page.getByLabel("Ouvrir un fichier enregistré").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(household)) });
  await answered(page);
  await page.evaluate(() => { for (const part of document.querySelectorAll("details")) part.open = true; });
  await page.emulateMedia({ media: "print" });
  await expect(page.locator('[data-benefit="asf"] .ladder')).toContainText("محمد");
  const text = await page.evaluate(() => document.querySelector("#app").textContent);
  expect(text).not.toMatch(/[\u202a-\u202e]|\u2066/);
  expect(text).toContain("\ufffdLéa\ufffd");
  // Wherever a name of the kind stands amid a sentence, it stands apart.
  expect(text.match(/.?(محمد|דניאל).?/gsu).filter((found) => !/^\u2068.*\u2069$/su.test(found))).toEqual([]);
});

test("what was kept and can no longer be read says so, and the page starts", ON_PHONE, async ({ page }) => {
  await open(page);
  await page.evaluate(() => localStorage.setItem("droits-au-clair.dossier", '{"format":9}'));
  await page.reload();
  await expect(page.getByText("ne peut plus être lu")).toBeVisible();
});

test("a browser that refuses to keep says so", ON_PHONE, async ({ page }) => {
  await page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; });
  await open(page, KEEP);
  await page.getByLabel("Garder mes réponses sur cet appareil").click();
  await expect(page.getByText("Ce navigateur refuse de garder vos réponses.").first()).toBeVisible();
  await expect(page.getByLabel("Garder mes réponses sur cet appareil")).not.toBeChecked();
});

test("paper has what was said, what is due, the date of the law and the code", ON_DESK, async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await page.emulateMedia({ media: "print" });
  const sheet = page.locator(".sheet");
  for (const text of ["Estimation des droits de", "Loi vérifiée au", "seule la Caf décide", "Ce que vous avez indiqué", "Inès", "Total par mois", "Rouvrir ce dossier"]) {
    await expect(sheet.getByText(text).first()).toBeVisible();
  }
  await expect(sheet.locator("svg.code path")).toBeVisible();
  await expect(sheet.getByRole("heading", { name: "À faire" })).toBeVisible();
  await expect(sheet.locator(".boxes").first()).toContainText(/\(\d{5}\)/);
  await expect(page.locator(".entry")).toBeHidden();
  await expect(page.locator(".ladder .sum").filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => { globalThis.print = () => { globalThis.printed = true; }; });
  await page.getByRole("button", { name: "Imprimer avec les calculs" }).click();
  await expect.poll(() => page.evaluate(() => globalThis.printed)).toBe(true);
  await page.emulateMedia({ media: "print" });
  await expect(sheet).toBeVisible();
  await expect(page.locator(".ladder .sum").first()).toBeVisible();
});

test("at the results one shows the case to a counsellor: a code, the link, the paper", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await go(page, "#/fr/questions/resultats");
  await page.getByRole("button", { name: "Montrer à un conseiller" }).click();
  await expect(page.getByRole("heading", { name: "Montrer à un conseiller" })).toBeFocused();
  await expect(page.getByRole("figure").locator("svg.code path")).toBeVisible();
  const link = await page.getByLabel("Lien vers ce dossier").inputValue();
  expect(link).toMatch(/#\/fr\/dossier\/eN[\w-]+$/);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.getByRole("button", { name: "Montrer à un conseiller" }).click();
  await expect(page.getByLabel("Lien vers ce dossier")).toHaveCount(0);
});

test("the result and the 24 months are tables whose amounts are numbers for a French spreadsheet", ON_DESK, async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await go(page, KEEP);
  const saved = async (name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return [download.suggestedFilename(), readFileSync(await download.path(), "utf8")];
  };
  const [resultName, result] = await saved("Résultat (CSV)");
  expect(resultName).toMatch(/^droits-au-clair-resultat-\d{4}-\d\d\.csv$/);
  expect(result).toMatch(/^\ufeffAide;Sigle;État;Montant net;/);
  const amounts = result.trim().split("\r\n").slice(1).map((row) => row.split(";")[3]).filter(Boolean);
  expect(amounts.length).toBeGreaterThan(3);
  for (const amount of amounts) expect(amount).toMatch(/^-?\d+,\d\d$/);
  const [, months] = await saved("24 mois (CSV)");
  expect(months.trim().split("\r\n")).toHaveLength(25);
  expect(months).toMatch(/\r\n\d{4}-\d\d-01;/);
});

test("a case reopened later says what time has changed, and goes to this month", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2027-03-10T10:00:00"));
  await open(page, KEEP);
  const household = { format: 1, month: "2026-11", law_known: "2025-12", union: "single", residence: { department: "59" }, housing: { tenure: "owner" }, adults: [{ birth_date: "1990-01-01", activity: "employed", income: [{ kind: "wage", monthly: "1050" }] }], children: [{ birth_date: "2024-02-10", other_parent: "not_paying" }] };
  await page.getByLabel("Ouvrir un fichier enregistré").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(household)) });
  const since = page.locator(".since");
  await expect(since.getByRole("heading", { name: "Depuis que ce dossier a été gardé" })).toBeVisible();
  await expect(since).toContainText("mars 2027");
  await expect(since.locator(".coming li").first()).toBeVisible();
  await expect(since).toContainText("celle de décembre 2025");
  await expectAccessible(page);
  await since.getByRole("button", { name: "Calculer pour mars 2027" }).click();
  await expect(since).toHaveCount(0);
  await expect(page.locator("#reponse")).toContainText("En mars");
  // Another case of this month tells nothing.
  await go(page, KEEP);
  await page.getByLabel("Ouvrir un fichier enregistré").setInputFiles({ name: "y.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify({ ...household, month: "2027-03", law_known: "2099-01" })) });
  await expect(page.locator("#reponse")).toBeVisible();
  await expect(since).toHaveCount(0);
});

test("everything about keeping fits 320 px, in three languages, dark", ON_PHONE, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: "dark" });
  for (const lang of ["fr", "facile", "en"]) {
    await open(page, `./#/${lang}/dossier`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
    await page.reload();
  }
});
