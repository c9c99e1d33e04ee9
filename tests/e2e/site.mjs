// What every test of the page starts from: `test` and `expect` of Playwright's, where a page that speaks on its console,
// throws, or asks for anything but a file of this build makes its test fail.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base, expect } from "@playwright/test";

const folder = new URL("../../dist/", import.meta.url);

/** The text of a file of the built site. */
export const built = (path) => readFileSync(new URL(path, folder), "utf8");
/** The files of the build, as tools/list-files.mjs wrote them. */
export const files = JSON.parse(built("files.json")).files;
/** The one file whose path matches. */
export const file = (pattern) => files.find(({ path }) => pattern.test(path));

/** The codes of the benefits, in their order: the rows of src/engine/benefit.rs. */
export const BENEFITS = [...readFileSync(new URL("../../src/engine/benefit.rs", import.meta.url), "utf8").matchAll(/^ {4}\w+: "(\w+)", /gm)].map(([, code]) => code);

/** How many fictional cases the desk has. */
export const CASES = JSON.parse(readFileSync(new URL("../../public/cases.json", import.meta.url), "utf8")).length;

const allowed = new Set(["", "files.json", ...files.map(({ path }) => path)]);

/** What does not depend on the width is tried on one screen: on a phone if families do it, on a desk if it takes a keyboard or paper. */
export const ON_PHONE = { tag: "@phone" };
export const ON_DESK = { tag: "@desk" };

export const test = base.extend({
  /** `quiet: false` for the tests that make the page complain. */
  quiet: [true, { option: true }],
  /** `rests: false` where the pause between two clicks is what is tried. */
  rests: [true, { option: true }],
  /** Where a test lets its page be left for: the site itself asks for nothing there, whoever reads it goes there. */
  leavesFor: [undefined, { option: true }],

  page: async ({ page, baseURL, quiet, rests, leavesFor }, use) => {
    if (rests) restBetweenClicks(page);
    const said = [];
    const strangers = [];
    page.on("console", (message) => { if (["error", "warning"].includes(message.type()) && !/Service Worker registration blocked by Playwright/.test(message.text())) said.push(message.text()); });
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("request", (request) => {
      const url = request.url();
      if (url.startsWith("blob:") || url.startsWith("data:")) return;
      if (url === leavesFor && request.isNavigationRequest() && request.frame() === page.mainFrame()) return;
      const path = url.startsWith(baseURL) ? url.slice(baseURL.length).split(/[?#]/)[0] : undefined;
      if (path === undefined || !allowed.has(path)) strangers.push(url);
    });
    await use(page);
    // What a test answers in the site's stead may still be asked for when it ends.
    await page.unrouteAll({ behavior: "ignoreErrors" });
    expect(strangers, "the page asked for something else than a file of its build").toEqual([]);
    if (quiet) expect(said, "the page spoke on the console").toEqual([]);
  },
});

const resting = new WeakSet();

/**
 * Ends each gesture before the next click, with a key that says nothing: a test is quicker than any hand, and the page takes two
 * clicks at one place within a moment for a double one (src/ui/gesture.rs).
 */
function restBetweenClicks(page) {
  resting.add(page.context());
  // Every locator of this process shares the prototype: it is changed once, and asks whose click it is.
  const locators = Object.getPrototypeOf(page.locator("body"));
  if (locators.clickAtOnce) return;
  locators.clickAtOnce = locators.click;
  locators.click = async function (...options) {
    const page = this.page();
    if (resting.has(page.context())) await page.keyboard.press("Shift");
    return this.clickAtOnce(...options);
  };
}

/** Opens the page and waits until the program has taken the shell away, and the part of it that draws the page is here. */
export async function open(page, address = "./") {
  await page.goto(address);
  await expect(page.locator("#shell")).toHaveCount(0, { timeout: 20_000 });
  await expect(page.locator("#attente")).toHaveCount(0, { timeout: 20_000 });
}

const last = [...built("index.html").matchAll(/<meta name="site-file" content="([^"]+)"/g)].at(-1)[1];

/** Waits until all has come that everyone's page fetches after the first view. */
export const settled = (page) => page.evaluate((last) => globalThis.droits.file(last).then(() => {}), last);

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Holds what is shown to axe's rules, WCAG 2.2 AA and the good practices. Axe is put into the page itself, once: the page has no
 * frames, and what @axe-core/playwright does for them (a second page at each call) takes four times as long.
 */
export async function expectAccessible(page) {
  if (await page.evaluate(() => !globalThis.axe)) await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"], rules: { "label-content-name-mismatch": { enabled: true } } });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(", ")}`);
  });
  expect(violations).toEqual([]);
}

export { expect };
