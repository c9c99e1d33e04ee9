// The guided way: one question a screen, back and forward, what is wrong, "je ne sais pas", a first figure early, the
// results at its end.
import { ON_DESK, ON_PHONE, expect, expectAccessible, open, test } from "./site.mjs";

const heading = (page) => page.locator(".journey h1");
/** What the heading asks, without whom it asks about. */
const what = (page) => page.locator(".journey h1 .what");
const next = (page) => page.getByRole("button", { name: /^(Continuer|Continue)/ }).click();
const more = (page) => page.getByRole("button", { name: "Un enfant de plus" });
const range = (page) => page.locator(".width");
/** `1 234,50 €` and `€1,234.50` alike. */
const euros = (text) => Number(text.replace(/[^\d.,]/g, "").replace(/[.,](?=\d{3})/g, "").replace(",", "."));

/** Least and most that are shown, once the last answer is counted in. */
async function bounds(page) {
  await expect(range(page)).toHaveAttribute("aria-busy", "false");
  await expect(range(page)).not.toBeEmpty();
  const text = (await range(page).innerText()).trim();
  // No figure as long as nothing is sure; at least one where the range says little.
  if (!/(par mois|a month)$/.test(text)) return [0, Infinity];
  const amounts = text.match(/\d[\d\s.,]*/g).map(euros);
  return [amounts[0], /^(Au moins|At least)/.test(text) ? Infinity : amounts.at(-1)];
}

test("a lone parent of three reaches the results by few screens, with a figure early that holds the last", async ({ page }) => {
  test.slow();
  const shown = [];
  let screens = 0;
  const go = async (looked = false) => {
    if (looked) await expectAccessible(page);
    if (screens >= 3) {
      shown.push(await bounds(page));
      // A range wider than three to one is no bar.
      const [least, most] = shown.at(-1);
      await expect(page.locator(".running.range .caliper")).toHaveCount(most <= 3 * least ? 1 : 0);
    }
    screens += 1;
    const before = await what(page).innerText();
    const address = page.url();
    await next(page);
    await expect(page).not.toHaveURL(address);
    await expect(heading(page)).toBeFocused();
    if (await page.locator("#reponse").isVisible()) {
      await expect(page).toHaveTitle(/^Votre résultat – Vos questions – /);
      return before;
    }
    // By its place: no title holds a name, or a kind of income.
    const called = { Inès: "Enfant 1", Sacha: "Enfant 2", Léa: "Enfant 3", "Salaire : combien ?": "Revenu 1" }[await what(page).innerText()] ?? await what(page).innerText();
    const whose = await page.locator(".journey h1 .who").count() ? "( \\((adulte|enfant) \\d\\))" : "";
    await expect(page).toHaveTitle(new RegExp(`^${called.replace(/[?()]/g, "\\$&")}${whose} – Vos questions – `));
    return before;
  };
  await open(page, "./#/fr/");
  await page.getByRole("link", { name: /Commencer/ }).first().click();
  await expect(heading(page)).toHaveText("Avec qui vivez‑vous ?");
  await expectAccessible(page);
  await page.getByLabel("Date de naissance").fill("31/02/1990");
  await next(page);
  await expect(page.locator(".errors")).toBeVisible();
  await expectAccessible(page);
  await page.locator(".errors a").click();
  await expect(page.getByLabel("Date de naissance")).toBeFocused();
  await page.getByLabel("Date de naissance").fill("12/04/1994");
  await go();
  for (let i = 0; i < 3; i++) await more(page).click();
  await go(true);
  await page.getByLabel("Un enfant est handicapé").check();
  await go(true);
  for (const [name, birth, rate, parent] of [["Inès", "05/05/2014", "", "paying"], ["Sacha", "14/06/2018", "80", "not_paying"], ["Léa", "10/03/2024", "", "not_paying"]]) {
    await page.getByLabel("Prénom").fill(name);
    await page.getByLabel("Date de naissance").fill(birth);
    // Of three children, the one who is disabled alone is asked about it.
    if (rate) await page.getByLabel("Un enfant est handicapé").check();
    await go(name === "Sacha");
    await expect(page.locator(".who")).toHaveText(`Pour ${name}`);
    await page.getByLabel("L’enfant vit").selectOption(name === "Inès" ? "shared" : "full");
    await expect(page.getByLabel("L’autre parent")).toHaveValue("");
    await page.getByLabel("L’autre parent").selectOption(parent);
    await go(name === "Inès");
    if (name === "Inès") {
      await page.getByLabel("Les aides qui ne se partagent pas vont à").selectOption("claimant");
      await go(true);
    }
    // A child whose box was passed unticked is not asked about it, whoever comes after.
    if (!rate) continue;
    await expect(what(page)).toHaveText("Que reconnaît la MDPH ?");
    await page.getByLabel("Taux d’incapacité").fill(rate);
    await go(true);
    await expect(what(page)).toHaveText("L’AEEH est‑elle accordée ?");
    await go(true);
  }
  await page.goBack();
  await expect(page.getByLabel("L’autre parent")).toHaveValue("not_paying");
  await page.goForward();
  await page.getByLabel("Activité principale").selectOption("employed");
  await go();
  await page.getByLabel("Salaire", { exact: true }).check();
  await go(true);
  await page.getByLabel("Montant par mois").fill("1 050");
  await expect(page.getByText(/^Année \d{4}\s: 12\s600\s€, supposé/u)).toBeVisible();
  await go(true);
  await page.getByRole("combobox", { name: "Commune" }).fill("Angers");
  await page.getByRole("option", { name: /^Angers/ }).first().click();
  await go();
  await page.getByLabel("Votre logement").selectOption("tenant");
  await page.getByLabel("Loyer sans les charges").fill("560");
  await go();
  await expect(page.locator("#reponse")).toBeFocused();
  expect(screens).toBeLessThanOrEqual(24);
  await expect(page.locator('[data-benefit="asf"] .amt')).toHaveText("401,56\u202f€");
  await expect(page.locator('[data-benefit="al"] .amt')).toHaveText(/\d/);
  await expectAccessible(page);
  const total = euros((await page.locator(".total .big").innerText()).split("€")[0]);
  for (const [least, most] of shown) expect(total >= least && total <= most, `${total} in ${least} to ${most}`).toBe(true);
  expect(shown.at(-1)[1]).toBeLessThan(Infinity);
  expect(shown.at(-1)[1] - shown.at(-1)[0]).toBeLessThan((shown[0][1] - shown[0][0]) / 2);
  // The same answers stand on the page that holds every question.
  await page.getByRole("link", { name: "Toutes les questions sur une page" }).click();
  await expect(page.getByLabel("Loyer sans les charges")).toHaveValue("560");
});

test("what is passed without an answer is told on the next screen; an amount like a year's is asked back, not refused", ON_PHONE, async ({ page }) => {
  await open(page, "./#/fr/questions");
  const told = page.getByText(/^Passé sans réponse\s: /u);
  await next(page);
  await expect(told).toHaveText(/^Passé sans réponse\s: Date de naissance\. Y répondre$/u);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Y répondre" }).click();
  await page.getByLabel("Date de naissance").fill("12/04/1994");
  await next(page);
  await expect(more(page)).toBeVisible();
  await expect(told).toHaveCount(0);
  await page.evaluate(() => { location.hash = "#/fr/questions/revenus-1"; });
  await page.getByLabel("Salaire", { exact: true }).check();
  await next(page);
  const amount = page.getByLabel("Montant par mois");
  await amount.fill("36 000");
  const asked = page.getByText(/^36\s000\s€ par mois, vraiment\s\?$/u);
  await expect(asked).toBeVisible();
  await expectAccessible(page);
  await amount.fill("1 800");
  await expect(asked).toHaveCount(0);
  await amount.fill("mille");
  await next(page);
  await expect(page).toHaveTitle(/^Erreur\s: Revenu 1 – /u);
  await amount.fill("1 800");
  await expect(page).toHaveTitle(/^Revenu 1 – /);
  await next(page);
  await expect(heading(page)).not.toContainText("Salaire");
});

test("an answer that is not known makes a range, and the one that narrows it most is asked first", ON_PHONE, async ({ page }) => {
  await open(page, "./#/en/questions");
  await page.getByLabel("Date of birth").fill("12/04/1994");
  await next(page);
  await next(page);
  await next(page);
  await expect(what(page)).toHaveText("What activity at present?");
  const [, most] = await bounds(page);
  // Nothing is sure: the bar promises no amount, and names the answer that helps most.
  await expect(range(page)).toContainText("The answer that matters most");
  await expect(page.locator(".caliper")).toHaveCount(0);
  await page.getByRole("button", { name: "I do not know" }).click();
  await page.getByRole("button", { name: "I do not know" }).click();
  await page.getByRole("link", { name: "See the results already" }).click();
  await page.locator("details.entry > summary").click();
  await expect(page.locator(".answers").getByText("I do not know").first()).toBeVisible();
  await expect(page.locator(".note.range .width")).toHaveText("Too early for an amount.");
  await expect(page.locator(".note.range")).toContainText("The answer that matters most");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Answer this question" }).click();
  await expect(page.locator("#reponse")).toHaveCount(0);
  await page.goto("./#/en/questions/revenus-1");
  await page.getByLabel("No income for two years").check();
  await next(page);
  // Once the results were seen, each answer leads to the next that is missing.
  await expect(what(page)).toHaveText("Where do you live?");
  await expect.poll(async () => (await bounds(page))[1]).toBeLessThanOrEqual(most);
});

test("from one view to the other no letter is lost, and a particular situation is known in both", ON_DESK, async ({ page }) => {
  await open(page, "./#/fr/questions");
  await page.getByLabel("Date de naissance").fill("12/04/19");
  await page.getByRole("link", { name: "Toutes les questions sur une page" }).click();
  await expect(page.getByLabel("Date de naissance")).toHaveValue("12/04/19");
  await page.getByLabel("Date de naissance").fill("12/04/1994");
  await page.getByRole("button", { name: "Ajouter un enfant" }).click();
  await page.getByRole("group", { name: "Enfant 1" }).getByText("Situations particulières").click();
  await page.getByRole("group", { name: "Enfant 1" }).getByLabel("Taux d’incapacité").fill("50");
  await page.goto("./#/fr/questions/situations");
  const disabled = page.getByLabel("Un enfant est handicapé");
  await expect(disabled).toBeChecked();
  await page.getByLabel("Épargne ou biens").check();
  await disabled.uncheck();
  await expect(disabled).not.toBeChecked();
  await disabled.check();
  await next(page);
  // An only child is meant without being asked about.
  await expect(page.getByText("Est‑ce le cas de cet enfant ?")).toHaveCount(0);
  await next(page);
  await next(page);
  await expect(page.getByLabel("Taux d’incapacité")).toHaveValue("50");
  await page.goto("./#/fr/complet");
  await page.goto("./#/fr/questions/situations");
  await expect(page.getByLabel("Épargne ou biens")).toBeChecked();
});

test("an income that varies is copied down, and its year is assumed until the tax notice tells", ON_PHONE, async ({ page }) => {
  await open(page, "./#/fr/questions/revenus-1");
  await page.getByLabel("Chômage (ARE)").check();
  await next(page);
  await expect(what(page)).toHaveText("Chômage (ARE) : combien ?");
  await page.getByLabel("Non, ça varie").check();
  const months = page.locator(".months input");
  await months.first().fill("900");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Copier 900" }).first().click();
  await expect(months.last()).toHaveValue("900");
  await months.nth(3).fill("quatre");
  await next(page);
  await expect(page.locator(".errors h2")).toBeFocused();
  await months.nth(3).fill("780");
  await expect(page.getByText(/10\s680\s€, supposé/u)).toBeVisible();
  // The months vary: the line of the tax notice is asked at once.
  await expect(page.getByRole("button", { name: "Corriger avec l’avis d’impôt" })).toHaveCount(0);
  await page.getByLabel("Total de l’avis d’impôt, par an").fill("4 000");
  await expectAccessible(page);
  await next(page);
  await page.goto("./#/fr/questions/resultats");
  await expect(page.locator(".answers")).toContainText(/variable, 4\s000\s€ en \d{4}/u);
});

test("an employed tenant alone answers with the keyboard, in at most ten screens", ON_DESK, async ({ page }) => {
  await open(page, "./#/fr/questions");
  let screens = 1;
  const enter = async () => {
    const address = page.url();
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(address);
    await expect(heading(page)).toBeFocused();
    screens += 1;
  };
  // From the heading on, to a field by its name.
  const to = async (name) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      const here = await page.evaluate(() => document.activeElement?.labels?.[0]?.innerText ?? document.activeElement?.innerText ?? "");
      if (here.trim().startsWith(name)) return;
    }
    throw new Error(`no ${name}`);
  };
  await heading(page).focus();
  await to("Date de naissance");
  await page.keyboard.type("12/04/1994");
  await enter();
  await to("Continuer");
  await enter();
  await to("Continuer");
  await enter();
  await to("Activité principale");
  await page.keyboard.type("Salarié");
  await to("Continuer");
  await enter();
  await to("Salaire");
  await page.keyboard.press("Space");
  await to("Continuer");
  await enter();
  await to("Montant par mois");
  await page.keyboard.type("1450");
  await enter();
  await to("Commune");
  await page.keyboard.type("Angers");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await to("Continuer");
  await enter();
  await to("Votre logement");
  await page.keyboard.type("Locataire");
  await to("Loyer sans les charges");
  await page.keyboard.type("450");
  await enter();
  await expect(page.locator("#reponse")).toBeFocused();
  expect(screens).toBeLessThanOrEqual(10);
  await expect(page.locator('[data-benefit="ppa"] .amt')).toHaveText(/\d/);
});

test("many children, and an earlier answer that changes: each new question is met, none is met twice", ON_PHONE, async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await open(page, "./#/fr/questions/enfants");
  for (let i = 0; i < 13; i++) await more(page).click();
  await expect(page.locator(".count output")).toHaveText("13");
  await expectAccessible(page);
  await page.goto("./#/fr/questions/enfant-13");
  await expect(heading(page)).toHaveText("Enfant 13");
  await page.goto("./#/fr/questions/enfants");
  for (let i = 0; i < 13; i++) await page.getByRole("button", { name: "Un enfant de moins" }).click();
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(page.locator(".count output")).toHaveText("1");
  await page.getByRole("button", { name: "Un enfant de moins" }).click();
  await page.goto("./#/fr/questions/famille");
  for (let i = 0; i < 20 && !(await page.locator("#reponse").isVisible()); i++) {
    const address = page.url();
    await next(page);
    await expect(page).not.toHaveURL(address);
  }
  await page.locator("details.entry > summary").click();
  await page.getByRole("link", { name: /Modifier.*Avec qui vivez/ }).click();
  await page.getByLabel("Vous vivez").selectOption("married");
  await next(page);
  await expect(heading(page)).toHaveText("Qui est l’autre adulte ?");
  await next(page);
  await expect(what(page)).toHaveText("Quelle activité en ce moment ?");
  await expect(page.locator(".who")).toHaveText("Pour l’autre adulte");
});

test("a protected workplace, a child of others and a sick child are reached by one box each", ON_PHONE, async ({ page }) => {
  await open(page, "./#/fr/questions/enfants");
  await more(page).click();
  await next(page);
  await page.getByLabel("Vous élevez un enfant qui n’est pas le vôtre").check();
  await page.getByLabel("Un parent prend des jours pour rester près d’un enfant").check();
  await page.getByText("Cas plus rares").click();
  await expect(page.getByLabel("Un enfant est mort")).toBeVisible();
  await expectAccessible(page);
  await next(page);
  await page.getByLabel("Date de naissance").fill("10/03/2018");
  await next(page);
  await expect(what(page)).toHaveText("Que font ses parents ?");
  await page.getByLabel("L’autre parent").selectOption("not_paying");
  await expect(page.getByLabel("Pension reçue pour l’enfant")).toHaveCount(0);
  await page.goto("./#/fr/questions/revenus-1");
  await page.getByText("Autres revenus").click();
  await page.getByLabel(/Esat/).check();
  await next(page);
  await page.getByLabel("Montant par mois").fill("750");
  await next(page);
  await expect(what(page)).toHaveText("Quelle part du Smic l’Esat paie‑t‑il ?");
  await expectAccessible(page);
  await page.getByLabel("Part du Smic payée par l’Esat").fill("15");
  await page.goto("./#/fr/questions/presence-1");
  await page.getByLabel("Jours auprès d’un enfant malade").fill("22");
  await next(page);
  await expect(what(page)).toHaveText("Quel enfant, quels frais ?");
  await page.goto("./#/fr/questions/invalidite-1");
  await expect(page.getByLabel("Restriction d’accès à l’emploi")).toHaveCount(0);
  await page.getByLabel("Taux d’incapacité").fill("80");
  await expect(page.getByText("Restriction d’accès à l’emploi")).toHaveCount(0);
  await page.getByLabel("Taux d’incapacité").fill("79");
  await expect(page.getByText("Restriction d’accès à l’emploi")).toBeVisible();
});

test("a card whose answer is missing asks for it, and the amount changes above the field", async ({ page }) => {
  const household = {
    format: 1, month: "2026-11", union: "single", residence: { department: "59", apl_zone: 2 }, unknown: ["/housing/rent"],
    adults: [{ birth_date: "1985-04-12", activity: "employed", income: [{ kind: "wage", monthly: 900 }] }], housing: { tenure: "tenant" },
  };
  await open(page, "./#/fr/dossier");
  await page.getByLabel("Ouvrir un fichier enregistré").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(household)) });
  const al = page.locator('[data-benefit="al"]');
  const rent = al.getByLabel("Loyer sans les charges");
  await expect(al).toHaveClass(/unknown/);
  // Once on the page, whoever else waits for it.
  await expect(page.getByLabel("Loyer sans les charges")).toHaveCount(1);
  await expectAccessible(page);
  await rent.fill("560");
  await expect(al).not.toHaveClass(/unknown/);
  await expect(al.locator(".amt")).toHaveText(/^\d/);
  await expect(rent).toBeFocused();
  // An answer that closes the right does not take the field away from under the hand.
  await rent.fill("0");
  await expect(al).toHaveClass(/ no/);
  await expect(rent).toBeFocused();
  await expectAccessible(page);
});

test("what happened is told by its month, and the amounts are asked before and after it", ON_PHONE, async ({ page }) => {
  await open(page, "./#/fr/questions/activite-1");
  await page.getByLabel("Activité principale").selectOption("student");
  await next(page);
  // The kinds that go with the activity come first, each with its line.
  await expect(page.locator(".kind").first()).toContainText("Bourse");
  await expect(page.getByLabel("Bourse", { exact: true })).toHaveAccessibleDescription(/par mois/);
  await page.getByText(/^Quelque chose a changé depuis/).click();
  await page.getByLabel("Les heures ou la paie ont changé").selectOption({ index: 3 });
  await expect(page.getByLabel("Salaire", { exact: true })).toBeChecked();
  await expectAccessible(page);
  await next(page);
  await expect(what(page)).toHaveText(/^Salaire, jusqu’en \S+ \d{4}\s: combien\s\?$/u);
  await page.getByLabel("Montant par mois").fill("1 600");
  await next(page);
  await expect(what(page)).toHaveText(/^Salaire, depuis \S+ \d{4}\s: combien\s\?$/u);
  await page.getByLabel("Montant par mois").fill("800");
  // What began since tells nothing of the year before last.
  await expect(page.getByText(/supposé/)).toHaveCount(0);
  await page.goto("./#/fr/questions/revenus-1");
  await expect(page.getByLabel("Les heures ou la paie ont changé")).not.toHaveValue("");
});

test("what one receives already is no step any more, and is compared to the cent", ON_PHONE, async ({ page }) => {
  const household = {
    format: 1, month: "2026-11", union: "single", residence: { department: "59", apl_zone: 2 },
    adults: [{ birth_date: "1985-04-12", activity: "employed", income: [{ kind: "wage", monthly: 900 }] }],
    children: [2013, 2016].map((year) => ({ birth_date: `${year}-02-10`, other_parent: "deceased" })), housing: { tenure: "tenant", rent: 700 },
  };
  await open(page, "./#/fr/dossier");
  await page.getByLabel("Ouvrir un fichier enregistré").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(household)) });
  await expect(page.locator("#reponse")).toBeVisible();
  const total = await page.locator(".total .big").innerText();
  const first = page.locator(".do-first ol");
  const step = await first.locator("li b").first().innerText();
  const card = page.locator("article.benefit").filter({ has: page.locator(".received") });
  const al = page.locator('[data-benefit="al"]');
  const amount = await al.locator(".amt").innerText();
  expect(await card.count()).toBeGreaterThan(2);
  await expect(first).toContainText("logement");
  await al.getByLabel(/^Je la reçois déjà/).check();
  await expect(first).not.toContainText("logement");
  const paid = al.getByLabel(/^Montant reçu pour novembre 2026/);
  await paid.fill(amount);
  await expect(al.locator(".received [role=status]")).toContainText("C’est le montant trouvé ici.");
  await paid.fill("10");
  await expect(al.locator(".received [role=status]")).toContainText("de plus que ce que vous recevez");
  await expect(al.locator(".received").getByRole("link")).toHaveAttribute("href", "#/fr/pourquoi/al");
  await expectAccessible(page);
  // It changes no amount, and stays with the case.
  expect(await page.locator(".total .big").innerText()).toBe(total);
  await page.waitForTimeout(1500);
  await page.reload();
  await expect(al.getByLabel(/^Montant reçu/)).toHaveValue("10");
  await al.getByLabel(/^Je la reçois déjà/).uncheck();
  await expect(first.locator("li b").first()).toHaveText(step);
});

test("the rights beside the aids stand under them, each with its computation", ON_DESK, async ({ page }) => {
  const household = {
    format: 1, month: "2026-11", union: "married", residence: { department: "59", apl_zone: 2 },
    adults: [{ birth_date: "1985-04-12", activity: "employed", income: [{ kind: "wage", monthly: 1500 }] }, { birth_date: "1986-04-12", activity: "inactive" }],
    children: [2013, 2024].map((year) => ({ birth_date: `${year}-02-10` })), housing: { tenure: "owner" },
  };
  await open(page, "./#/fr/dossier");
  await page.getByLabel("Ouvrir un fichier enregistré").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(household)) });
  const quotient = page.locator('[data-right="family_quotient"]');
  await expect(quotient.locator(".amt")).toHaveText(/^[\d\s]+\s€$/);
  await quotient.locator("summary").click();
  await expect(quotient.locator(".ladder > div").first()).toBeVisible();
  await expect(page.locator("[data-tax]")).toContainText("Revenu fiscal de référence".toLowerCase());
  await expect(page.locator("[data-purse] .amt")).toHaveText(/^[\d\s]+,\d\d\s€$/);
  await page.getByText("Autres droits, non ouverts").click();
  await expectAccessible(page);
});
