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
  await expect(title(page)).toHaveText("Tout sur une page");
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
    await expect(page.getByRole("status").filter({ hasText: "Vos réponses n’ont pas changé." }).first()).toBeVisible();
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
  await expect(title(page)).toHaveText("Tout sur une page");
  await expect(page.locator("main img, main b:has(b)")).toHaveCount(0);
  await expect(page.getByLabel("Prénom").first()).toHaveValue(name);
});

test("a link holds the case, asks before it replaces another, and leaves the address", ON_DESK, async ({ page, context }) => {
  await enter(page);
  await go(page, KEEP);
  await page.getByRole("button", { name: "Créer le lien et le code" }).click();
  const link = await page.getByLabel("Lien vers ce dossier").inputValue();
  expect(link.length).toBeLessThan(1200);
  await expect(page.locator("svg.code")).toBeVisible();
  await expectAccessible(page);

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Ce lien contient un dossier");
  await expectAccessible(other);
  await other.getByRole("button", { name: "Ouvrir ce dossier" }).click();
  await expect(birth(other)).toHaveValue("12/04/1990");
  expect(other.url()).toMatch(/#\/fr\/complet$/);
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

test("answers are kept in the browser only when asked, taken up again, and forgotten", ON_PHONE, async ({ page }) => {
  await enter(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await go(page, KEEP);
  await page.getByLabel("Garder mes réponses sur cet appareil").check();
  await go(page, COMPLET);
  await birth(page).fill("03/05/1985");
  await page.reload();
  await expect(birth(page)).toHaveValue("03/05/1985");
  await expect(page.getByText("Vos réponses sont gardées sur cet appareil.")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Tout oublier" }).click();
  await expect(page.getByText("Tout est oublié.")).toBeVisible();
  await expect(birth(page)).toHaveValue("");
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await birth(page).fill("12/04/1990");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(birth(page)).toHaveValue("");
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
  await expect(page.locator(".entry")).toBeHidden();
  await expect(page.locator(".ladder .sum").first()).toBeVisible();
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
