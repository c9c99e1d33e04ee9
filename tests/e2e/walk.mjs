// A family goes through the questions as it would: each field that a screen shows is answered from what the family knows,
// whatever the order of the screens; the language and the hand (mouse or keyboard alone) are its own.
import { expect } from "./site.mjs";

const MOST_SCREENS = 80;

/** Moves with the keyboard alone: Tab to a control, then what one would press. */
const keyboard = (page) => {
  const reach = async (control) => {
    for (let tabs = 0; tabs < 80; tabs++) {
      if (await control.evaluate((element) => element === document.activeElement || (element.type === "radio" && document.activeElement?.name === element.name))) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`The keyboard does not reach ${control}`);
  };
  return {
    press: async (control) => { await reach(control); await page.keyboard.press("Enter"); },
    write: async (control, text) => { await reach(control); await page.keyboard.type(text); },
    choose: async (control, word) => {
      await reach(control);
      const places = await control.evaluate((select, value) => [select.selectedIndex, [...select.options].findIndex((option) => option.value === value)], word);
      for (let at = places[0]; at < places[1]; at++) await page.keyboard.press("ArrowDown");
      for (let at = places[0]; at > places[1]; at--) await page.keyboard.press("ArrowUp");
    },
    tick: async (control) => { await reach(control); await page.keyboard.press("Space"); },
    pick: async (group, word) => {
      const radio = group.locator(`input[value="${word}"]`);
      await reach(radio);
      for (let presses = 0; presses < 3 && !(await radio.isChecked()); presses++) await page.keyboard.press("ArrowDown");
    },
  };
};

const mouse = () => ({
  press: (control) => control.click(),
  write: (control, text) => control.fill(text),
  choose: (control, word) => control.selectOption(word),
  tick: (control) => control.check(),
  pick: (group, word) => group.locator(`input[value="${word}"]`).check(),
});

/**
 * Walks from the first screen to the results and returns how many screens asked something.
 * A family is `{ keyboard, household, adults: [{…, incomes: [{kind, Monthly}]}], children, situations }`; answers are named by
 * the questions of src/form/key.rs, whose names are the identifiers of the fields.
 */
export async function walk(page, family, onScreen = async () => {}) {
  const hand = family.keyboard ? keyboard(page) : mouse();
  const children = [];
  let screens = 0;
  let place = await slug(page);
  // The address changes before the screen does: what it hears of the change, the page has heard and drawn too.
  await page.evaluate(() => {
    globalThis.drawn = location.hash;
    addEventListener("hashchange", () => { globalThis.drawn = location.hash; });
  });
  while (!(await page.locator("section.res").isVisible())) {
    expect(++screens, "the way does not end").toBeLessThan(MOST_SCREENS);
    const at = Number(place.match(/-(\d+)$/)?.[1] ?? 1) - 1;
    if (await page.locator(".count").isVisible()) {
      const more = page.locator(".count button").last();
      for (let child = 0; child < family.children.length; child++) await hand.press(more);
    }
    const incomes = /\/revenus-\d+$/.test(place) ? family.adults[at].incomes : undefined;
    const wanted = incomes?.map((income) => income.kind) ?? family.situations ?? [];
    for (const fold of await page.locator("form.q details:not([open]):has(.choices) > summary").all()) await hand.press(fold);
    for (const box of await page.locator("form.q .choices input[type=checkbox]").all()) {
      const label = (await box.evaluate((input) => input.closest("label").textContent)).trim();
      if (wanted.some((one) => one.test(label))) await hand.tick(box);
    }
    if (incomes?.length === 0) await hand.tick(page.locator('form.q input[id^="NoIncome-"]'));
    const income = place.match(/\/revenu-(\d+)-(\d+)$/);
    if (income) await hand.write(page.locator('form.q input[id^="Monthly-"]'), family.adults[income[1] - 1].incomes[income[2] - 1].Monthly);
    const answered = new Set();
    // An answer may bring a field: look again until none is left.
    for (let round = 0; round < 4; round++) {
      for (const id of await fields(page)) {
        if (answered.has(id)) continue;
        answered.add(id);
        const [key, card] = [id.split("-")[0], Number(id.split("-")[1])];
        if (/^(Monthly|YearAmount|NoIncome)$/.test(key)) continue;
        const isChild = key === "ChildName" || children.includes(card);
        if (key === "ChildName") children.push(card);
        const of = isChild ? family.children[children.indexOf(card)] : [family.household, ...family.adults][card];
        const word = of?.[key];
        if (word !== undefined) await answer(page, hand, id, word);
      }
    }
    await onScreen(screens);
    await hand.press(page.locator("form.q button.btn"));
    await expect.poll(() => page.evaluate(() => globalThis.drawn), "the screen does not go on").not.toBe(place);
    place = await slug(page);
  }
  return screens;
}

const slug = (page) => page.evaluate(() => location.hash);

/** Identifiers of the fields that the screen shows. */
const fields = (page) =>
  page.locator("form.q [id]").evaluateAll((all) => all.filter((one) => /^[A-Z]\w*-\d+$/.test(one.id) && one.checkVisibility()).map((one) => one.id));

async function answer(page, hand, id, word) {
  const field = page.locator(`[id="${id}"]`);
  const kind = await field.evaluate((element) => element.getAttribute("role") ?? (element.tagName === "SELECT" ? "select" : element.type));
  if (kind === "radiogroup") return hand.pick(field, word);
  if (kind === "select") return hand.choose(field, word);
  if (kind === "checkbox") return word === "yes" ? hand.tick(field) : undefined;
  await hand.write(field, word);
  if (kind !== "combobox") return undefined;
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  return page.keyboard.press("Enter");
}
