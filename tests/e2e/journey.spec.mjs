// The guided way: one question a screen, back and forward, what is wrong, "je ne sais pas", the results at its end.
import { expect, expectAccessible, open, test } from "./site.mjs";

const next = (page) => page.getByRole("button", { name: /^(Continuer|Continue)/ }).click();

test("a lone parent reaches the results by the questions", async ({ page }) => {
  await open(page, "./#/fr/");
  await page.getByRole("link", { name: /Commencer/ }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Avec qui vivez‑vous ?");
  await expectAccessible(page);
  await page.getByLabel("Date de naissance").fill("31/02/1990");
  await next(page);
  await expect(page.locator(".errors")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Date de naissance").fill("12/04/1994");
  await next(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("button", { name: "Un enfant de plus" }).click();
  await page.getByRole("button", { name: "Un enfant de plus" }).click();
  await expectAccessible(page);
  await next(page);
  await page.getByLabel("Prénom").fill("Sacha");
  await page.getByLabel("Date de naissance").fill("14/06/2018");
  await next(page);
  await page.getByLabel("autre parent").selectOption("not_paying");
  await expectAccessible(page);
  await next(page);
  await page.getByLabel("Date de naissance").fill("10/03/2024");
  await next(page);
  await page.getByLabel("autre parent").selectOption("not_paying");
  await next(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Attendez");
  await page.goBack();
  await expect(page.getByLabel("autre parent")).toHaveValue("not_paying");
  await page.goForward();
  await next(page);
  await page.getByLabel("Activité principale").selectOption("employed");
  await next(page);
  await page.getByRole("button", { name: "Ajouter un revenu" }).click();
  await page.getByLabel("Montant par mois").fill("1 050");
  await expectAccessible(page);
  await next(page);
  await page.getByRole("combobox", { name: "Commune" }).fill("Angers");
  await page.getByRole("option", { name: /^Angers/ }).first().click();
  await next(page);
  await page.getByLabel("Votre logement").selectOption("tenant");
  await page.getByLabel("Loyer sans les charges").fill("560");
  await next(page);
  await expect(page.getByText("Un enfant est handicapé")).toBeVisible();
  await expectAccessible(page);
  await next(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Relisez, ajustez");
  await expect(page.locator('[data-benefit="asf"] .amt')).toHaveText("401,56\u202f€");
  await expect(page.locator('[data-benefit="al"] .amt')).toHaveText(/\d/);
  await expectAccessible(page);
  // The same answers stand on the page that holds every question.
  await page.getByRole("link", { name: "Toutes les questions sur une page" }).click();
  await expect(page.getByLabel("Loyer sans les charges")).toHaveValue("560");
});

test("an answer that is not known is said, and the way goes on", async ({ page }) => {
  await open(page, "./#/en/questions");
  await page.getByLabel("Date of birth").fill("12/04/1994");
  await next(page);
  await next(page);
  await next(page);
  await page.getByRole("button", { name: "I do not know" }).click();
  await page.getByRole("link", { name: "See the results already" }).click();
  await expect(page.getByText("I do not know").first()).toBeVisible();
  await expectAccessible(page);
});
