// Five whole families go through the questions, each in its language, one with the keyboard alone: every screen and every
// state of the results is held to axe's rules, and what is due is what the family came for.
import { ON_DESK, ON_PHONE, expect, expectAccessible, open, test } from "./site.mjs";
import { walk } from "./walk.mjs";

/** The day `months` after today, as it is typed. */
const inMonths = (months) => {
  const day = new Date();
  day.setDate(10);
  day.setMonth(day.getMonth() + months);
  return `10/${String(day.getMonth() + 1).padStart(2, "0")}/${day.getFullYear()}`;
};
const aged = (years) => inMonths(-12 * years - 3);

const FAMILIES = [
  {
    name: "a lone parent of three, one disabled and one in turns with the other parent",
    on: {},
    lang: "fr",
    most: 25,
    due: ["af", "asf", "aeeh", "ars"],
    household: { Union: "single", Commune: "Angers", Tenure: "tenant", Rent: "610" },
    adults: [{ AdultBirth: "12/04/1988", Activity: "employed", incomes: [{ kind: /^Salaire$/, Monthly: "1 300" }] }],
    children: [
      { ChildName: "Sacha", ChildBirth: aged(9), OtherParent: "not_paying", ChildRate: "80", AeehComplement: "2", Aeeh: "yes" },
      { ChildName: "Léa", ChildBirth: aged(6), OtherParent: "not_paying" },
      { ChildName: "Noé", ChildBirth: aged(4), Custody: "shared", OtherParent: "paying", ClaimedBy: "claimant" },
    ],
    situations: [/enfant est handicapé/],
  },
  {
    name: "a couple with twins on the way",
    on: ON_PHONE,
    lang: "facile",
    most: 20,
    due: ["al"],
    household: { Union: "cohabiting", Pregnant: "yes", PregnancyDue: inMonths(5), PregnancyChildren: "2", Commune: "Lille", Tenure: "tenant", Rent: "640" },
    adults: [
      { AdultBirth: "03/09/1996", Activity: "employed", incomes: [{ kind: /^Salaire$/, Monthly: "1 150" }] },
      { AdultBirth: "21/01/1995", Activity: "jobseeker", incomes: [] },
    ],
    children: [],
  },
  {
    name: "a student who rents",
    on: ON_DESK,
    lang: "en",
    keyboard: true,
    most: 10,
    due: ["al"],
    household: { Union: "single", Commune: "Lyon", Tenure: "tenant", Rent: "430" },
    adults: [{ AdultBirth: "15/06/2005", Activity: "student", Scholarship: "yes", incomes: [] }],
    children: [],
  },
  {
    name: "two micro-entrepreneurs with two children overseas",
    on: ON_PHONE,
    lang: "fr",
    most: 25,
    due: ["af", "al"],
    household: { Union: "married", Commune: "Saint-Denis", Department: "974", Tenure: "tenant", Rent: "700" },
    adults: [
      { AdultBirth: "07/07/1990", Activity: "self_employed", incomes: [{ kind: /^Chiffre d’affaires micro, services$/, Monthly: "1 900" }] },
      { AdultBirth: "18/11/1992", Activity: "self_employed", incomes: [{ kind: /^Chiffre d’affaires micro, ventes$/, Monthly: "1 100" }] },
    ],
    children: [
      { ChildName: "Maëlle", ChildBirth: aged(8) },
      { ChildName: "Ti-Jean", ChildBirth: aged(3) },
    ],
  },
  {
    name: "a retired grandparent who raises a child",
    on: ON_PHONE,
    lang: "facile",
    most: 20,
    due: ["asf"],
    household: { Union: "single", Department: "23", Commune: "Guéret", Tenure: "owner" },
    adults: [{ AdultBirth: "02/02/1958", Activity: "retired", incomes: [{ kind: /^Retraite$/, Monthly: "1 050" }] }],
    children: [{ ChildName: "Amélie", ChildBirth: aged(10), OtherParent: "not_paying" }],
  },
];

for (const family of FAMILIES) {
  test(`${family.name} reaches its results`, family.on, async ({ page }) => {
    test.slow();
    await open(page, `./#/${family.lang}/questions`);
    const screens = await walk(page, family, () => expectAccessible(page));
    expect(screens).toBeLessThanOrEqual(family.most);
    for (const benefit of family.due) await expect(page.locator(`[data-benefit="${benefit}"]:not(.no, .unknown) .amt`)).toHaveText(/\d/);
    await expectAccessible(page);

    // Every fold opened: computations, what to do, what is not due.
    await page.locator("section.res details").evaluateAll((all) => all.forEach((one) => { one.open = true; }));
    await expect(page.locator(".ladder .sum").first()).toBeVisible();
    await page.locator("section.res details").evaluateAll((all) => all.forEach((one) => { one.open = true; }));
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize().width);

    // What to do: ticked on the card, ticked in the list.
    const paper = page.locator(".do .checks input").first();
    await paper.check();
    await expect(page.locator(".todo .checks input:checked")).toHaveCount(1);

    for (const lang of ["fr", "facile", "en"]) {
      await page.evaluate((word) => { location.hash = location.hash.replace(/^#\/\w+/, `#/${word}`); }, lang);
      await expect(page.locator("html")).toHaveAttribute("lang", lang === "en" ? "en" : "fr");
      await expect(page.locator(".total .big")).toContainText(lang === "en" ? "a month" : "par mois");
    }
  });
}

test("paper is two pages for a common family, and every computation when asked: what is folded is drawn before the pages are counted", ON_DESK, async ({ page }) => {
  const pages = async () => (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  const child = (year) => ({ birth_date: `${year}-02-10`, other_parent: "deceased" });
  const household = {
    format: 1, month: "2026-11", union: "single", residence: { department: "59", apl_zone: 2 },
    adults: [{ birth_date: "1985-04-12", activity: "employed", income: [{ kind: "wage", monthly: 900 }] }],
    children: [2011, 2013, 2016].map(child), housing: { tenure: "tenant", rent: 700 },
  };
  await open(page, "./#/fr/dossier");
  await page.getByLabel("Ouvrir un fichier enregistré").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(household)) });
  await expect(page.locator('[data-benefit="al"] .amt')).toHaveText(/\d/);
  expect(await pages()).toBeLessThanOrEqual(2);
  await page.evaluate(() => { globalThis.print = () => { globalThis.printed = (globalThis.printed ?? 0) + 1; }; });
  const whole = async (time) => {
    await page.getByRole("button", { name: "Imprimer avec les calculs" }).click();
    await expect.poll(() => page.evaluate(() => globalThis.printed)).toBe(time);
  };
  await whole(1);
  const printed = await pages();
  // The next print is short again.
  expect(await pages()).toBeLessThanOrEqual(2);
  await whole(2);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".ladder .sum").first()).toBeVisible();
  expect(printed).toBe(await pages());
  expect(printed).toBeGreaterThan(4);
});
