// What a screen reader and a keyboard meet: the focus is never lost, links to a place work every time, what is said is what is
// shown, and a heading and a title say whom a page is about.
import { PAGES } from "./pages.mjs";
import { ON_DESK, ON_PHONE, expect, expectAccessible, open, test } from "./site.mjs";

const COMPLET = "./#/fr/complet";
/** The element in focus, by its words. */
const focused = (page) => page.evaluate(() => (document.activeElement === document.body ? "" : document.activeElement.innerText || document.activeElement.id));
const example = async (page) => {
  await open(page);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await expect(page.locator(".total .big")).toBeVisible();
};

test("links to a place of the page work every time", async ({ page }, { project }) => {
  await open(page, COMPLET);
  const [link, place] = project.name === "phone" ? [page.getByRole("link", { name: "Menu" }), "#pied"] : [page.getByRole("link", { name: "Aller au contenu" }), "#contenu"];
  for (let time = 0; time < 3; time++) {
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(place)).toBeFocused();
  }
  await page.getByLabel("Mois calculé").fill("13/2026");
  await page.keyboard.press("Tab");
  for (let time = 0; time < 3; time++) {
    await page.locator(".errors a").click();
    await expect(page.getByLabel("Mois calculé")).toBeFocused();
  }
});

test("after a removal the focus is on what undoes it, and then on what came back", ON_DESK, async ({ page }) => {
  await open(page, COMPLET);
  for (const [add, remove] of [["Ajouter un enfant", "Retirer : Enfant 1"], ["Ajouter un revenu : Vous", "Retirer : Revenu 1 : Vous"]]) {
    await page.getByRole("button", { name: add }).click();
    await page.getByRole("button", { name: remove }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Annuler" })).toBeFocused();
    // A new gesture, not the second half of a double one.
    await page.waitForTimeout(700);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: remove })).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.activeElement.closest("fieldset")?.id ?? "")).toMatch(/^carte-/);
  }
});

test("in the guided way too the focus is kept, by the last child and by another language", ON_DESK, async ({ page }) => {
  await open(page, "./#/fr/questions/enfants");
  await page.getByRole("button", { name: "Un enfant de plus" }).click();
  await page.getByRole("button", { name: "Un enfant de moins" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Un enfant de moins" })).toBeFocused();
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.getByRole("button", { name: "Un enfant de plus" })).toBeFocused();
  await page.locator(".mast").getByRole("link", { name: "English" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator(".mast").getByRole("link", { name: "English" })).toBeFocused();
  await expect(page.locator(".mast").getByRole("link", { name: "English" })).toHaveAttribute("aria-current", "true");
});

test("what is said of the total is what is shown", ON_DESK, async ({ page }) => {
  await example(page);
  const said = page.locator(".res > [role=status].vh");
  await page.getByRole("button", { name: "Ajouter un enfant" }).click();
  const shown = async () => (await page.locator(".res .total").innerText()).replace(/\s/g, " ");
  await expect(said).not.toBeEmpty();
  const text = (await said.innerText()).replace(/\s/g, " ");
  const amount = text.match(/[\d ]+,\d\d €/)?.[0].trim();
  if (amount) {
    expect(await shown()).toContain(amount);
    expect(text.includes("peut-être davantage")).toBe((await shown()).includes("peut-être davantage"));
  } else {
    expect(await shown()).toContain(text);
  }
});

test("a heading says the person by name, the title of the document by place", ON_PHONE, async ({ page }) => {
  await open(page, COMPLET);
  await page.getByLabel("Vous vivez").selectOption("married");
  await page.locator("#AdultName-2").fill("Léa");
  const titles = [];
  for (const [address, named, place] of [["activite-1", "Pour vous", "adulte 1"], ["activite-2", "Pour Léa", "adulte 2"], ["revenus-1", "Pour vous", "adulte 1"], ["revenus-2", "Pour Léa", "adulte 2"]]) {
    await page.evaluate((to) => { location.hash = `#/fr/questions/${to}`; }, address);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toContainText(named);
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${(await heading.locator(".what").innerText()).replace(/[?()]/g, "\\$&")} \\(${place}\\) – `));
    expect(await page.title()).not.toContain("Léa");
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(titles.length);
});

test("each part of a page has its own title, which begins with the heading", ON_DESK, async ({ page }) => {
  await example(page);
  const titles = new Set();
  const addresses = ["complet", "deux-ans", "deux-ans/et-si", "deux-ans/choix", "deux-ans/salaire", "conseil/lot", "pourquoi", "dossier", "baremes", "baremes/changements", "aide", "aide/mon-compte"];
  for (const address of addresses) {
    await page.evaluate((to) => { location.hash = `#/fr/${to}`; }, address);
    await expect.poll(async () => (await page.title()).startsWith(await page.getByRole("heading", { level: 1 }).first().innerText())).toBe(true);
    titles.add(await page.title());
  }
  expect(titles.size).toBe(addresses.length);
});

test("what if says what a change leaves in hand, in one message", ON_DESK, async ({ page }) => {
  await example(page);
  await page.evaluate(() => { location.hash = "#/fr/deux-ans/et-si"; });
  const said = page.locator(".ahead [role=status].vh");
  await expect(said).toBeAttached();
  await page.evaluate(() => {
    globalThis.heard = [];
    new MutationObserver(() => globalThis.heard.push(document.querySelector(".ahead [role=status].vh").textContent)).observe(document.querySelector(".ahead [role=status].vh"), { childList: true, characterData: true, subtree: true });
  });
  const wage = page.locator(".variant input.eur").first();
  await wage.fill("");
  await wage.pressSequentially("1900", { delay: 60 });
  await expect(said).toContainText(/Variante 1\s: en main [\d\s]+,\d\d\s€/);
  expect(await page.evaluate(() => globalThis.heard.length)).toBe(1);
});

test("the form of a date is read with its label, an error is named by its field, and months copied are told", ON_PHONE, async ({ page }) => {
  await open(page, COMPLET);
  const birth = page.getByLabel("Date de naissance").first();
  await expect(birth).toHaveAccessibleDescription(/JJ\/MM\/AAAA, par exemple 27\/03\/2015/);
  await expect(birth).toHaveAttribute("autocomplete", "bday");
  await birth.fill("31/02/1990");
  await page.getByLabel("Prénom").first().focus();
  await expect(birth).toHaveAccessibleDescription(/n’existe pas/);
  await expect(page.locator("input[placeholder*=AAAA]")).toHaveCount(0);
  await expect(page.locator('#AdultBirth-2, [id^="ChildBirth-"]').and(page.locator("[autocomplete=bday]"))).toHaveCount(0);
  await page.getByRole("button", { name: "Ajouter un revenu : Vous" }).click();
  await page.getByLabel("Le montant varie").check();
  const first = page.locator(".months input").first();
  await first.fill("900");
  await page.getByRole("button", { name: /^Copier 900 / }).first().click();
  await expect(page.locator("[role=status]").filter({ hasText: /^Mois remplis/ })).toHaveText(/Mois remplis\s: \d+/);
  await expectAccessible(page);
});

test("the range on a phone is one line and hides nothing that has the focus", ON_PHONE, async ({ page }) => {
  await open(page, "./#/fr/questions/famille");
  await page.getByLabel("Date de naissance").fill("12/04/1994");
  await page.evaluate(() => { location.hash = "#/fr/questions/revenus-1"; });
  await page.getByLabel("Salaire", { exact: true }).check();
  await page.evaluate(() => { location.hash = "#/fr/questions/revenu-1-1"; });
  await page.locator('input[id^="Monthly-"]').fill("abc");
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.locator(".err")).toBeVisible();
  const bar = page.locator(".running.range");
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press("Tab");
    const hidden = await page.evaluate(() => {
      const [one, bar] = [document.activeElement, document.querySelector(".running.range")];
      if (one === document.body || bar.hidden || bar.contains(one) || getComputedStyle(bar).position !== "sticky") return false;
      const [a, b] = [one.getBoundingClientRect(), bar.getBoundingClientRect()];
      return a.bottom > b.top + 1 && a.top < b.bottom - 1;
    });
    expect(hidden, await focused(page)).toBe(false);
  }
  if (await bar.isVisible()) expect((await bar.boundingBox()).height).toBeLessThanOrEqual(56);
});

test("the line under the name of the site stays one line", async ({ page }) => {
  for (const width of [360, 1366]) {
    await page.setViewportSize({ width, height: 768 });
    for (const lang of ["fr", "facile", "en"]) {
      await open(page, `./#/${lang}/complet`);
      expect((await page.locator(".mast .role").boundingBox()).height).toBeLessThan(24);
      expect((await page.locator(".mast").boundingBox()).height).toBeLessThan(90);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});

test("wherever one prints the sheet comes first, with its day, the address and the commune by name", ON_DESK, async ({ page, baseURL }) => {
  await example(page);
  for (const address of ["complet", "questions/resultats", "dossier"]) {
    await page.evaluate((to) => { location.hash = `#/fr/${to}`; }, address);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator(".sheet");
    await expect(sheet).toBeVisible();
    await expect(sheet).toContainText(/Établi le \d\d\/\d\d\/\d{4}/);
    await expect(sheet).toContainText(baseURL);
    await expect(sheet).not.toContainText(/Commune\s*\d{5}/);
    // What is paid once a year stands below the total of a month.
    const rows = await sheet.locator("table tr").allInnerTexts();
    const total = rows.findIndex((row) => row.startsWith("Total par mois"));
    const yearly = rows.findIndex((row) => /rentrée scolaire/i.test(row));
    if (yearly >= 0) expect(yearly).toBeGreaterThan(total);
    for (const word of ["Retour", "Modifier"]) await expect(page.locator("main a").filter({ hasText: word }).filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: "screen" });
  }
});

test("a page without a sheet bears its day and its address on paper, once", ON_DESK, async ({ page, baseURL }) => {
  await example(page);
  for (const address of ["deux-ans", "deux-ans/salaire", "baremes", "aide/a-cote", "complet"]) {
    await page.evaluate((to) => { location.hash = `#/fr/${to}`; }, address);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await page.emulateMedia({ media: "print" });
    const made = page.locator(".made").filter({ visible: true });
    await expect(made).toHaveCount(1);
    await expect(made).toContainText(/^Établi le \d\d\/\d\d\/\d{4}\. /);
    await expect(made).toContainText(baseURL);
    await page.emulateMedia({ media: "screen" });
    await expect(page.locator(".made")).toHaveCount(0);
  }
});

/** The pages, once an example is open, each as it stands when it is drawn. */
async function* drawn(page) {
  await example(page);
  for (const address of [...PAGES, "questions/famille", "questions/enfants", "questions/situations", "questions/resultats"]) {
    await page.evaluate((to) => { location.hash = `#/fr/${to}`; }, address);
    await expect(page.locator("main h1").first()).not.toBeEmpty();
    await expect(page.locator("#attente")).toHaveCount(0);
    yield address;
  }
}

test("letters twice as large make no page scroll sideways", ON_PHONE, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const wide = [];
  for await (const address of drawn(page)) {
    await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    const found = await page.evaluate(() => {
      const [width, widest] = [innerWidth, document.documentElement.scrollWidth];
      if (widest <= width) return "";
      const out = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > width + 1 && ![...one.children].some((child) => child.getBoundingClientRect().right > width + 1));
      return `${widest}: ${out.slice(0, 4).map((one) => `${one.tagName}.${one.className.baseVal ?? one.className} in ${one.parentElement.tagName}.${one.parentElement.className}`).join(", ")}`;
    });
    if (found) wide.push(`${address} ${found}`);
  }
  expect(wide).toEqual([]);
});

test("what a finger aims at is 44 pixels high, but for links within a text", ON_PHONE, async ({ page }) => {
  const small = new Set();
  for await (const address of drawn(page)) {
    const found = await page.evaluate(() => {
      const aims = [...document.querySelectorAll("a[href], button, summary, select, input:not([type=hidden]), [role=button], [role=combobox]")];
      const tall = (one) => one.getBoundingClientRect().height;
      // A box is aimed at by its label. Links within a text, and the départements of the map, which the list beside it has too, are left out.
      const within = (one) => one.tagName === "a" || (one.tagName === "A" && (getComputedStyle(one).display === "inline" || (one.closest(".src, p") && !one.matches("[class*=btn]"))));
      return aims
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && tall(one) > 0 && !within(one))
        .filter((one) => Math.max(tall(one), ...[...(one.labels ?? [])].map(tall), one.closest(".in") ? tall(one.closest(".in")) : 0) < 43.5)
        .map((one) => `${one.tagName}.${one.className} ${one.id} ${one.textContent.trim().slice(0, 30)} ${Math.round(tall(one))}`);
    });
    found.forEach((one) => small.add(`${address}: ${one}`));
  }
  expect([...small]).toEqual([]);
});

/** Links of the site map: what each says, and where it leads. */
async function map(page, lang) {
  await page.goto(`./guide/${lang}/plan.html`);
  const links = await page.locator("main .places a").evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute("href")]));
  expect(links.length).toBeGreaterThan(18);
  return links.map(([name, href]) => [name, href.startsWith("../../") ? href.slice("../../index.html".length) : `#/${lang}/aide/${href.replace(".html", "")}`]);
}

/** Goes to a page of the map, with the program running. */
async function visit(page, lang, [name, hash]) {
  await page.evaluate((to) => { location.hash = to; }, hash);
  // The statement is linked by its level.
  const title = hash.endsWith("/accessibilite") ? /./ : new RegExp(`^(.* – )?${name.replace(/[.?()[\]*+^$|]/g, "\\$&")}( – .*)?$`);
  await expect(page).toHaveTitle(title);
  await expect(page.locator("html")).toHaveAttribute("lang", lang === "en" ? "en" : "fr");
  await expect(page.locator("main h1").first()).not.toBeEmpty();
  await expect(page.locator("#attente")).toHaveCount(0);
}

test("every page of the site map is what its link says, in each language, and holds to axe’s rules", ON_DESK, async ({ page }) => {
  test.slow();
  for (const lang of ["fr", "facile", "en"]) {
    const pages = await map(page, lang);
    await open(page, `./#/${lang}/complet`);
    await page.getByLabel(lang === "en" ? "Date of birth" : "Date de naissance").first().fill("12/04/1994");
    for (const one of pages) {
      await visit(page, lang, one);
      // The rules look at what is the same in every language.
      if (lang === "fr") await expectAccessible(page);
      const said = await page.evaluate(() => ({
        doctype: document.doctype?.name,
        nameless: [...document.querySelectorAll("table")].filter((table) => !table.caption?.textContent.trim()).length,
        spanned: document.querySelectorAll("td[headers], th[colspan]:not(.st th), th[rowspan]").length,
      }));
      expect(said, one.join(" ")).toEqual({ doctype: "html", nameless: 0, spanned: 0 });
    }
  }
});

test("the site map and the statement are reached from the foot of every page", async ({ page }) => {
  for (const lang of ["fr", "facile", "en"]) {
    const [plan, statement] = { fr: ["Plan du site", /^Accessibilité\s: /], facile: ["Plan du site", /^Accessibilité\s: /], en: ["Site map", /^Accessibility: /] }[lang];
    await page.goto(`./guide/${lang}/contacts.html`);
    await expect(page.locator("footer").getByRole("link", { name: plan })).toHaveAttribute("href", "plan.html");
    await page.locator("footer").getByRole("link", { name: statement }).click();
    const held = page.locator("main");
    await expect(held.locator(".criteria > li")).toHaveCount(106);
    // What the foot says follows from the rows.
    const broken = await held.locator(".criteria > li > span", { hasText: /^(Non conforme|Non|Not held)$/ }).count();
    const without = await held.locator(".criteria > li > span", { hasText: /^(Sans objet|Pas pour nous|Not applicable)/ }).count();
    const [score, apply] = [106 - without - broken, 106 - without].map(String);
    await expect(held).toContainText(score);
    await expect(held).toContainText(apply);
    await open(page, `./#/${lang}/complet`);
    await page.locator("footer").getByRole("link", { name: plan }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(plan);
    await expect(page.locator(".places a").first()).toHaveAttribute("href", new RegExp(`^#/${lang}/`));
    await page.locator("footer").getByRole("link", { name: statement }).click();
    await expect(page.locator(".criteria > li")).toHaveCount(106);
    await page.locator("main details > summary").first().click();
    await expect(page.locator(".criteria > li").first()).toBeVisible();
    await expectAccessible(page);
  }
});

test("menus are lists, and what is of a kind is grouped under its name", ON_DESK, async ({ page }) => {
  await example(page);
  await page.getByRole("button", { name: "Ajouter un revenu : Inès" }).click();
  for (const address of ["complet", "questions/revenus-1", "questions/situations", "conseil", "aide"]) {
    await page.evaluate((to) => { location.hash = `#/fr/${to}`; }, address);
    await expect(page.locator("main h1").first()).not.toBeEmpty();
    const wrong = await page.evaluate(() => [
      ...[...document.querySelectorAll("nav a")].filter((link) => !link.closest("li") && !link.closest("svg, .tabs, .onward")),
      ...[...document.querySelectorAll("fieldset")].filter((set) => !set.querySelector(":scope > legend")?.textContent.trim()),
      ...[...document.querySelectorAll("[role=group]")].filter((group) => !(group.getAttribute("aria-label") ?? document.getElementById(group.getAttribute("aria-labelledby"))?.textContent)?.trim()),
      ...[...document.querySelectorAll("main :is(input[type=checkbox], input[type=radio])")].filter((box) => box.closest(".choices") && !box.closest("fieldset, [role=group]")),
    ].map((one) => one.outerHTML.slice(0, 200)));
    expect(wrong, address).toEqual([]);
  }
  await page.evaluate(() => { location.hash = "#/fr/complet"; });
  await expect(page.getByRole("group", { name: "Inès", exact: true }).first()).toBeVisible();
  expect(await page.locator('select[id^="SpellKind-"]').first().locator("optgroup").evaluateAll((all) => all.map((group) => group.label))).toEqual(["Travail", "Chômage, maladie, naissance", "Retraite, invalidité, minima", "Autres revenus et déductions"]);
});

test("what is French on an English page is marked", ON_DESK, async ({ page }) => {
  for (const name of ["mon-compte", "changement", "refus", "contacts", "a-cote", "partenaires"]) {
    await page.goto(`./guide/en/${name}.html`);
    const sources = page.locator(".facts > li > .src");
    expect(await sources.count()).toBeGreaterThan(0);
    await expect(sources.locator("[lang=fr]")).toHaveCount(await sources.count());
  }
  await page.goto("./guide/en/accessibilite.html");
  await expect(page.locator("main [lang=fr]")).toHaveCount(0);
  await page.goto("./guide/fr/accessibilite.html");
  expect(await page.locator(".criteria .src [lang=en]").count()).toBeGreaterThan(20);
});

test("colours of the system keep the marks of the charts", ON_DESK, async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await example(page);
  const hues = (selector) => page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  for (const selector of [".mixbar i", ".legend .mark"]) {
    const found = await hues(selector);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found).size).toBeGreaterThan(1);
  }
});
