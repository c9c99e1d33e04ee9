// What people do without thinking: Enter once more, Back from within a field, a click too many.
import { ON_DESK, expect, open, test } from "./site.mjs";

test.use({ rests: false });

/** The screen or the page has changed, and the program runs: it still hears. */
async function goesOn(page, address) {
  await expect(page).toHaveURL(address);
  await expect(page.locator("#trap")).toBeHidden();
  await page.evaluate(() => { location.hash = "#/en/baremes"; });
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
}

const commune = (page) => page.getByRole("combobox", { name: "Commune" });

test("Enter that chooses a commune, and Enter again, lead to the next screen", async ({ page }) => {
  await open(page, "./#/fr/questions/commune");
  await commune(page).pressSequentially("Angers");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.locator("#trap")).toBeHidden();
  await expect(commune(page)).toBeHidden();
  await page.goBack();
  await expect(commune(page)).toHaveValue("Angers");
  await goesOn(page, /#\/fr\/questions\/commune$/);
});

test("Enter in the empty field of the commune leads to the next screen", async ({ page }) => {
  await open(page, "./#/fr/questions/commune");
  await commune(page).press("Enter");
  await goesOn(page, /#\/fr\/questions\/logement$/);
});

for (const from of ["complet", "questions/commune", "conseil"]) {
  test(`Back with the field of the commune in focus: ${from}`, async ({ page }) => {
    await open(page);
    await page.evaluate((from) => { location.hash = `#/fr/${from}`; }, from);
    await commune(page).click();
    await page.keyboard.type("Ang");
    await page.goBack();
    await goesOn(page, /\/$/);
  });
}

/** A click or a tap in the middle of a control, and another at the same place so many milliseconds later. */
async function twice(page, control, pause) {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  const place = [box.x + box.width / 2, box.y + box.height / 2];
  const press = await page.evaluate(() => matchMedia("(pointer: coarse)").matches) ? page.touchscreen.tap : page.mouse.click;
  for (const wait of [0, pause]) {
    if (wait) await page.waitForTimeout(wait);
    await press.apply(press === page.mouse.click ? page.mouse : page.touchscreen, place);
  }
}

const slug = (page) => page.evaluate(() => location.hash.split("/")[3] ?? "");
const next = (page) => page.getByRole("button", { name: /^Continuer/ });
/** Longer than a gesture lasts. */
const rest = (page) => page.waitForTimeout(700);

test("a double click on Continuer skips no question and ticks nothing, whatever the pause", async ({ page }) => {
  await open(page, "./#/fr/questions");
  await page.getByLabel("Date de naissance").fill("12/04/1990");
  for (const pause of [0, 40, 120, 250, 400]) {
    await twice(page, next(page), pause);
    await expect.poll(() => slug(page)).toBe("enfants");
    await rest(page);
    expect(await slug(page), `${pause} ms`).toBe("enfants");
    await expect(page.locator("output")).toHaveText("0");
    await page.goBack();
    await expect(page.getByLabel("Date de naissance")).toBeVisible();
  }
  // Which incomes: what comes to the place of the button stays as it was.
  await page.evaluate(() => { location.hash = "#/fr/questions/revenus-1"; });
  await page.getByLabel("Salaire", { exact: true }).check();
  await rest(page);
  await twice(page, next(page), 150);
  await rest(page);
  expect(await slug(page)).toBe("revenu-1-1");
  expect(await page.locator("form.q :checked").evaluateAll((all) => all.map((one) => one.value))).toEqual(["on"]);
});

test("a double click of the system is one step; after a rest, or with a key, each is one", async ({ page }) => {
  await open(page, "./#/fr/questions");
  await page.getByLabel("Date de naissance").fill("12/04/1990");
  await next(page).dblclick();
  await rest(page);
  expect(await slug(page)).toBe("enfants");
  await page.getByRole("button", { name: "Un enfant de plus" }).dblclick();
  await expect(page.locator("output")).toHaveText("2");
  await next(page).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => slug(page)).not.toBe("enfants");
  const second = await slug(page);
  await expect(page.locator("#contenu h1")).toBeFocused();
  await rest(page);
  await next(page).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => slug(page)).not.toBe(second);
});

test("a double click takes one thing away, adds one, turns one page", async ({ page }) => {
  await open(page, "./#/fr/complet");
  const children = page.getByRole("button", { name: /^Retirer/ });
  const add = page.getByRole("button", { name: "Ajouter un enfant" });
  for (let number = 1; number <= 3; number++) {
    await add.click();
    await expect(page.getByLabel("Prénom").nth(number)).toBeAttached();
    await rest(page);
  }
  const before = await children.count();
  await twice(page, children.last(), 120);
  await rest(page);
  expect(await children.count()).toBe(before - 1);
  await twice(page, add, 120);
  await rest(page);
  expect(await children.count()).toBe(before);
  await page.evaluate(() => { location.hash = "#/fr/baremes"; });
  const english = page.getByRole("link", { name: "English" }).filter({ visible: true }).first();
  await expect(page.locator("#contenu h1")).toBeFocused();
  await twice(page, english, 120);
  await rest(page);
  expect(await page.evaluate(() => location.hash)).toBe("#/en/baremes");
});

test("what tries again hears a second press however soon, though it was drawn anew; any other control does not", ON_DESK, async ({ page }) => {
  await open(page, "./#/fr/aide");
  for (const [again, heard] of [[true, 2], [false, 1]]) {
    await page.evaluate((again) => {
      globalThis.heard = 0;
      const draw = () => {
        const button = document.createElement("button");
        button.textContent = "Réessayer";
        if (again) button.dataset.again = "";
        button.addEventListener("click", () => { globalThis.heard += 1; button.replaceWith(draw()); });
        return button;
      };
      document.querySelector("#contenu").prepend(draw());
    }, again);
    const button = page.locator("#contenu > button").first();
    const box = await button.boundingBox();
    // A double click of the system: however slow the machine, one gesture.
    await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
    await rest(page);
    expect(await page.evaluate(() => globalThis.heard), again ? "tries again" : "another").toBe(heard);
    await button.evaluate((button) => button.remove());
  }
});
