// Nobody sees what is looked at: a server is asked for the same files, in the same order, with the same headers, whatever page is
// opened and whatever is answered; and once they are here, for nothing.
import { test as base, expect } from "@playwright/test";
import { host } from "./hosts.mjs";
import { built, file } from "./site.mjs";

const test = base.extend({
  site: async ({}, use) => {
    const site = await host();
    await use(site);
    await site.end();
  },
});

/** Each page of the simulator, in the three languages. */
const PAGES = ["", "questions", "complet", "deux-ans", "inconnue", "conseil", "conseil/lot", "pourquoi", "dossier", "baremes", "baremes/changements", "aide", "aide/contacts", "aide/mon-compte", "aide/changement", "aide/refus", "aide/a-cote", "aide/infos", "aide/partenaires", "aide/acces"];
const LANGS = ["fr", "facile", "en"];

/** What everyone gets after the first page, in its order. */
const ROW = [...built("index.html").matchAll(/<meta name="(?:program-part|site-file)" content="([^"]+)"/g)].map(([, path]) => path);

const POOR = { format: 1, month: "2026-11", residence: { department: "59", commune: "59512" }, union: "single", adults: [{ birth_date: "1995-04-12", activity: "jobseeker" }], children: [{ birth_date: "2024-03-10", other_parent: "not_paying" }], housing: { tenure: "tenant", rent: 560 } };
const RICH = { format: 1, month: "2026-08", residence: { department: "75" }, union: "married", adults: [{ birth_date: "1960-04-12", activity: "employed", income: [{ kind: "wage", monthly: 9000 }] }, { birth_date: "1961-02-01", activity: "retired" }], housing: { tenure: "owner" } };

/** Opens an address as somebody who was never here, and waits until all that follows has come. */
async function visit(browser, site, address, serviceWorkers = "block") {
  site.asked.length = 0;
  const context = await browser.newContext({ serviceWorkers, locale: "fr-FR" });
  const page = await context.newPage();
  await page.goto(site.address + address);
  await expect(page.locator("#shell")).toHaveCount(0, { timeout: 20_000 });
  await expect.poll(() => site.asked.some(({ path, status }) => path === ROW.at(-1) && status === 200), { timeout: 30_000 }).toBe(true);
  // An icon comes late.
  await page.waitForTimeout(500);
  return { page, context };
}

/** What was asked, as a server sees it; what index.html itself names comes at the same time, in no order. */
function seen(site) {
  const whole = site.asked.map(({ path, method, headers }) => JSON.stringify([method, path, headers]));
  return { all: whole.toSorted(), row: site.asked.map(({ path }) => path).filter((path) => ROW.includes(path)) };
}

test("whichever page is opened, the same files are asked for, in the same order, with the same headers", async ({ browser, site }) => {
  const { context } = await visit(browser, site, "");
  const home = seen(site);
  await context.close();
  expect(home.row).toEqual(ROW);
  expect(home.all.join()).not.toMatch(/cookie|"referer":"[^"]/);
  const addresses = PAGES.map((word, i) => `#/${LANGS[i % 3]}/${word}`);
  for (const address of addresses) {
    const { page, context } = await visit(browser, site, address);
    if (/complet/.test(address)) await page.locator("input[role=combobox]").first().focus();
    await context.close();
    expect(seen(site), address).toEqual(home);
  }
});

for (const serviceWorkers of ["block", "allow"]) {
  test(`two opposite households go through every page, and the server cannot tell one from the other, nor that they move (service workers: ${serviceWorkers})`, async ({ browser, site }) => {
    const seenOf = [];
    for (const household of [POOR, RICH]) {
      const { page, context } = await visit(browser, site, "", serviceWorkers);
      if (serviceWorkers === "allow") await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
      const first = site.asked.length;
      const go = async (hash) => {
        await page.evaluate((hash) => { location.hash = hash; }, hash);
        await page.waitForTimeout(60);
      };
      await go("#/fr/dossier");
      await page.locator("#fichier").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(household)) });
      await expect(page.locator("#reponse")).toBeVisible();
      await go("#/fr/complet");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tout sur une page");
      await page.locator("input[role=combobox]").first().fill(household === POOR ? "Roubaix" : "Par");
      await page.keyboard.press("Tab");
      await page.waitForTimeout(200);
      for (const lang of LANGS) for (const word of PAGES) await go(`#/${lang}/${word}`);
      await go("#/fr/conseil/lot");
      await page.getByLabel("Fichier de ménages").setInputFiles({ name: "a.jsonl", mimeType: "text/plain", buffer: Buffer.from(`${JSON.stringify(household)}\n`) });
      await expect(page.locator(".run")).toContainText("Ménages calculés : 1. Lignes à corriger : 0.");
      await page.waitForTimeout(500);
      expect(site.asked.slice(first).map(({ path }) => path), "asked for once the first page was there").toEqual([]);
      seenOf.push(seen(site));
      await context.close();
    }
    expect(seenOf[1]).toEqual(seenOf[0]);
    expect(seenOf[0].row.filter((path, i, row) => row.indexOf(path) === i)).toEqual(ROW);
    const icons = seenOf[0].all.filter((one) => one.includes(file(/^icon-/).path));
    expect(icons.length, "the icon").toBeLessThanOrEqual(1);
  });
}
