// A page that a translator of the browser has gone over says what it would have said untranslated: each text of the page is put
// into elements of the translator's own, as Google's does, then one answers, and compares with a page that was left alone.
import { ON_DESK, expect, open, test } from "./site.mjs";

/** Puts every text of the page into `<font><font>`. */
const translate = (page) => page.evaluate(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (!/^(SCRIPT|STYLE|NOSCRIPT|TEXTAREA)$/.test(walker.currentNode.parentNode.nodeName)) texts.push(walker.currentNode);
  for (const text of texts) {
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
});

/** What stands on the page, text by text in order, whoever wrote it; and what the fields hold. */
const seen = (page) => page.evaluate(() => {
  const parts = [];
  const walker = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.data);
    else if (/^(INPUT|SELECT)$/.test(node.nodeName)) parts.push(`[${node.type === "checkbox" || node.type === "radio" ? node.checked : node.value}]`);
    else if (node.nodeName !== "FONT") parts.push("|");
  }
  return parts.join("").replace(/\|+/g, "|");
});

/** Waits until nothing on the page changes any more. */
async function rest(page) {
  let before;
  await expect.poll(async () => {
    const now = await seen(page);
    const same = now === before;
    before = now;
    return same;
  }, { intervals: [1200] }).toBe(true);
  return before;
}

const go = (page, address) => page.evaluate((hash) => { location.hash = hash; }, address);
const birth = (page) => page.getByLabel("Date de naissance").first();
const rent = (page) => page.getByLabel("Loyer sans les charges").first();
const wage = (page) => page.getByLabel("Montant par mois").first();
async function example(page) {
  await open(page);
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await expect(page.locator(".total .big").first()).toContainText("€");
  await page.evaluate(() => { for (const part of document.querySelectorAll("details")) part.open = true; });
}
const to = (address, wait) => async (page) => {
  await example(page);
  await go(page, address);
  await expect(page.locator(wait).first()).toBeVisible();
};
/** Back and forth, with other answers on the way. */
const answers = async (page, address, then) => {
  await go(page, "#/fr/complet");
  await translate(page);
  await rent(page).fill("200");
  await rest(page);
  await translate(page);
  await wage(page).fill("2 000");
  await go(page, address);
  await then?.();
};

const WAYS = {
  "the guided way": {
    before: async (page) => {
      await open(page, "./#/fr/questions");
      await birth(page).fill("12/04/1994");
      await page.getByRole("button", { name: /^Continuer/ }).click();
    },
    after: async (page, again) => {
      const next = () => page.getByRole("button", { name: /^Continuer/ }).click();
      await page.getByRole("button", { name: "Un enfant de plus" }).click();
      await page.getByRole("button", { name: "Un enfant de plus" }).click();
      await again();
      await page.getByRole("button", { name: "Un enfant de moins" }).click();
      await next();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("cas");
      await again();
      await next();
      await birth(page).fill("02/03/2099");
      await next();
      await expect(page.locator(".errors")).toBeVisible();
      await again();
      await page.getByLabel("Prénom").fill("Léa");
      await birth(page).fill("02/03/2019");
      await next();
      await page.getByLabel("L’autre parent").selectOption("not_paying");
      await next();
      await expect(page.locator("select[id^=Activity]")).toBeVisible();
      await page.locator("select[id^=Activity]").selectOption("employed");
      await again();
      await next();
      await page.getByLabel("Salaire", { exact: true }).check();
      await next();
      await wage(page).fill("900");
      await rest(page);
      await again();
      await wage(page).fill("1 300");
      await rest(page);
      await again();
      await wage(page).fill("mille");
      await next();
      await wage(page).fill("1 100");
    },
  },
  "the page with everything": {
    before: example,
    after: async (page, again) => {
      await rent(page).fill("200");
      await rest(page);
      await again();
      await wage(page).fill("2 000");
      await rest(page);
      await again();
      await page.getByRole("button", { name: "Ajouter un enfant" }).click();
      await again();
      await page.getByRole("button", { name: /^Retirer/ }).first().click();
      await again();
      await page.getByRole("button", { name: "Annuler" }).click();
      await rent(page).fill("mille");
      await birth(page).fill("31/02/1990");
      await birth(page).blur();
      await expect(page.locator(".errors")).toBeVisible();
      await again();
      await birth(page).fill("30/03/1990");
      await rent(page).fill("350");
      await rest(page);
      await again();
      await go(page, "#/en/complet");
      await rest(page);
      await again();
      await go(page, "#/fr/complet");
    },
  },
  "the results": {
    before: to("#/fr/questions/resultats", ".benefit"),
    after: async (page, again) => {
      await again();
      await answers(page, "#/fr/questions/logement");
      await again();
      await rent(page).fill("480");
      await go(page, "#/fr/questions/resultats");
      await rest(page);
      await again();
      await go(page, "#/en/questions/resultats");
    },
  },
  "the months ahead": { before: to("#/fr/deux-ans", ".chart svg[role=img]"), after: (page, again) => answers(page, "#/fr/deux-ans", again) },
  "the variants": {
    before: to("#/fr/deux-ans/et-si", ".variant"),
    after: async (page, again) => {
      await page.locator(".variant input.eur").first().fill("1 800");
      await rest(page);
      await again();
      await page.getByLabel("Ce qui change").first().selectOption({ label: "Une naissance" });
      await again();
      await page.getByRole("button", { name: "Ajouter une variante" }).click();
      await rest(page);
      await again();
      await page.locator(".variant input.eur").last().fill("150");
    },
  },
  "the sweep of wages": {
    before: to("#/fr/deux-ans/salaire", "main"),
    after: (page, again) => answers(page, "#/fr/deux-ans/salaire", again),
  },
  "the choices": {
    before: to("#/fr/deux-ans/choix", "main"),
    after: async (page, again) => {
      await again();
      const amounts = page.locator("main input.eur");
      for (let i = 0; i < await amounts.count(); i++) await amounts.nth(i).fill(String(300 + 10 * i));
      await rest(page);
      await again();
      for (let i = 0; i < await amounts.count(); i++) await amounts.nth(i).fill(String(500 + 10 * i));
    },
  },
  "the desk": {
    before: async (page) => {
      await open(page, "./#/fr/conseil");
      await page.locator(".lib button, .lib a").filter({ hasText: /\S/ }).first().waitFor();
      await go(page, "#/fr/conseil~titre");
      await page.keyboard.press("j");
      await expect(page.locator(".total .big").first()).toContainText("€");
    },
    after: async (page, again) => {
      await page.keyboard.press("j");
      await rest(page);
      await again();
      await page.keyboard.press("d");
      await rest(page);
      await again();
      await page.locator(".entry input.eur").first().fill("321");
      await rest(page);
      await again();
      await page.locator("#titre").focus();
      await page.keyboard.press("1");
    },
  },
  "why another amount": {
    before: to("#/fr/pourquoi", "main select"),
    after: async (page, again) => {
      await page.locator("#why-amount").fill("12");
      await page.locator("#why-amount").blur();
      await rest(page);
      await again();
      await page.locator("#why-amount").fill("150");
      await page.locator("main form button, main .btn").first().click();
      await rest(page);
      await again();
      await page.locator("#why-amount").fill("deux");
    },
  },
  "keeping": {
    before: to("#/fr/dossier", "main input[type=checkbox]"),
    after: async (page, again) => {
      await page.getByLabel(/^Garder mes réponses/).check();
      await again();
      await page.getByRole("button", { name: "Créer le lien et le code" }).click();
      await again();
      await page.getByLabel(/^Garder mes réponses/).uncheck();
      await again();
      await page.getByRole("button", { name: "Revenir à mes réponses d’avant" }).or(page.getByLabel(/^Garder mes réponses/)).first().click();
    },
  },
};

for (const [name, { before, after }] of Object.entries(WAYS)) {
  test(`translated, ${name} follow the answers`, ON_DESK, async ({ browser, page, baseURL }) => {
    test.slow();
    const alone = await (await browser.newContext({ baseURL, serviceWorkers: "block", locale: "fr-FR", timezoneId: "Europe/Paris", viewport: { width: 1280, height: 900 } })).newPage();
    await before(alone);
    const first = await rest(alone);
    await after(alone, async () => {});
    const last = await rest(alone);
    expect(last, "the answers change nothing").not.toBe(first);
    await before(page);
    await rest(page);
    await translate(page);
    await after(page, () => translate(page));
    expect(await rest(page)).toBe(last);
    await alone.context().close();
  });
}

test("a translation that is taken back gives the program its texts again", ON_DESK, async ({ page }) => {
  await example(page);
  const before = await rest(page);
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    globalThis.back = texts.map((text) => {
      const font = document.createElement("font");
      font.append("traduit");
      // Some put theirs in first, then take the text out.
      text.before(font);
      text.remove();
      return () => font.replaceWith(text);
    });
  });
  await expect(page.locator(".total .big").first()).toHaveText(/^(traduit)+$/);
  await page.evaluate(() => { for (const back of globalThis.back) back(); });
  expect(await rest(page)).toBe(before);
});

test("translators are asked to leave the amounts alone", ON_DESK, async ({ page }) => {
  await example(page);
  const left = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const alone = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.data.trim();
      if (/^[+−]?[\u202f\d.,]+[\u202f\s]?[€%]$/.test(text) && !walker.currentNode.parentElement.closest("[translate=no], svg, [hidden]")) alone.push(text);
    }
    return alone;
  });
  expect(left).toEqual([]);
});
