// Walks every page, puts the focus on everything that takes it, and leaves from there: by Enter and then Back, by Back, by a link,
// by another language. Whatever stops the program, throws, or speaks on the console is named, and makes the command fail.
// usage: node tests/e2e/gestures.mjs [--all] [--seed=2026] [--most=40] [--page=complet] [--site=http://127.0.0.1:8080/]
// Without --all a tenth of it, and of a page at most so many steps, chosen by the seed; without --site it serves dist itself.
import { chromium } from "@playwright/test";
import { chromiumPath } from "./chromium.mjs";
import { served } from "./drive.mjs";
import { PAGES } from "./pages.mjs";

const given = (name) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const all = process.argv.includes("--all");
const seed = Number(given("seed") ?? 2026);
const most = Number(given("most") ?? 40);
const WAYS = ["enter", "back", "link", "language"];

/** The same number for the same seed. */
const drawn = (step) => {
  let hash = seed >>> 0;
  for (const letter of step.join(" ")) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x9e3779b1) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
};

/** A tenth of the steps of a page, not more than `most`, in the order of the page. */
function chosen(path, number) {
  const every = Array.from({ length: number }, (_, i) => WAYS.map((way) => [path, i, way])).flat();
  if (all) return every;
  const tenth = Math.min(Math.ceil(every.length / 10), most);
  const taken = new Set(every.toSorted((a, b) => drawn(a) - drawn(b)).slice(0, tenth));
  return every.filter((step) => taken.has(step));
}

const site = await served();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
const faults = [];
let steps = 0;
try {
  const page = await ready();
  const screens = await page.evaluate(() => walk.screens());
  if (screens.length < 8) faults.push(`the guided way of the example has ${screens.length} screens`);
  const pages = [...PAGES, ...screens].filter((path) => [undefined, path].includes(given("page")));
  for (const path of pages) await walk(page, path);
  console.log(`${steps} steps on ${pages.length} pages${all ? "" : ` (a tenth, seed ${seed})`}, ${faults.length} faults`);
} finally {
  await browser.close();
  await site.end();
}
for (const fault of faults) console.log(fault);
process.exit(faults.length ? 1 : 0);

/** A page with what the walk needs in it, open on the site. */
async function ready() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "fr-FR", serviceWorkers: "block", acceptDownloads: false });
  // A busy machine is no fault of the page.
  page.setDefaultTimeout(120_000);
  // What Enter would bring that is not of the page: the window of a file, of a print; another site.
  page.on("filechooser", () => {});
  page.on("dialog", (dialog) => dialog.dismiss());
  await page.context().route((url) => !url.href.startsWith(site.address), (route) => route.abort());
  page.said = [];
  page.on("console", (message) => { if (["error", "warning"].includes(message.type()) && !/blocked by Playwright/.test(message.text())) page.said.push(message.text()); });
  page.on("pageerror", (error) => page.said.push(String(error)));
  await page.addInitScript(onPage);
  await open(page);
  return page;
}

/** What the walk does on the page's side. */
function onPage() {
  globalThis.print = () => {};
  const drawn = () => new Promise((done) => setTimeout(done, 4));
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const walk = globalThis.walk = {
    /** The page at an address, drawn and unfolded, one step of the history after the home page. */
    async to(path, fresh) {
      if (location.hash !== "#/fr/") await walk.change(() => { location.hash = "#/fr/"; });
      if (fresh) {
        // The family of the example, whatever was done to it before.
        await walk.change(() => { document.querySelector(".sample .why a")?.click(); });
        await walk.change(() => { location.hash = "#/fr/"; });
      }
      await walk.change(() => { location.hash = `#/fr/${path}`; });
      for (const fold of document.querySelectorAll("#app details:not([open])")) fold.open = true;
      await painted();
      return walk.all().length;
    },
    async change(how) {
      const before = location.hash;
      how();
      for (let i = 0; i < 50 && location.hash === before; i++) await drawn();
      await drawn();
      for (let i = 0; i < 1000 && document.querySelector("#shell, #attente"); i++) await drawn();
    },
    /** The screens that the family of the example meets in the guided way: the results lead back to each. */
    async screens() {
      await walk.to("questions/resultats", true);
      const to = [...document.querySelectorAll("#contenu a[href^='#/fr/questions/']")].map((link) => link.hash.replace("#/fr/", "").split("~")[0]);
      return [...new Set([...to, "questions/resultats"])];
    },
    all: () => [...document.querySelectorAll("#app :is(a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex])")].filter((one) => one.checkVisibility()),
    name: (one) => `${one.tagName.toLowerCase()}${one.id ? `#${one.id}` : ""} « ${(one.getAttribute("aria-label") ?? one.textContent).trim().slice(0, 40)} »`,
    /** Puts the focus on one, with a list under it where there can be one. */
    focus(number) {
      const one = walk.all()[number];
      if (!one) return undefined;
      one.focus();
      if (one.getAttribute("role") === "combobox" || one.type === "search") {
        one.value = "Ang";
        one.dispatchEvent(new Event("input", { bubbles: true }));
      }
      return walk.name(one);
    },
    async leave(way) {
      if (way === "back") await walk.change(() => history.back());
      if (way === "link") await walk.change(() => document.querySelector(".brand").click());
      if (way === "language") await walk.change(() => { location.hash = location.hash.replace("#/fr/", "#/en/"); });
    },
    stopped: () => !document.querySelector("#trap")?.hidden,
  };
}

async function open(page) {
  await page.goto(`${site.address}#/fr/`);
  await page.waitForFunction(() => !document.querySelector("#shell"));
}

async function walk(page, path) {
  const number = await page.evaluate((path) => walk.to(path, true), path);
  const before = [steps, faults.length];
  for (const [, i, way] of chosen(path, number)) await step(page, path, i, way);
  console.log(`#/fr/${path}: ${number} to focus, ${steps - before[0]} steps, ${faults.length - before[1]} faults`);
}

async function step(page, path, number, way) {
  steps += 1;
  page.said.length = 0;
  let name;
  try {
    name = await page.evaluate(async ([path, number, fresh]) => {
      await walk.to(path, fresh);
      return walk.focus(number);
    }, [path, number, page.pressed]);
    page.pressed = way === "enter";
    if (way === "enter") {
      const elsewhere = await page.evaluate(() => document.activeElement.matches("a:not([href^='#'])"));
      if (!elsewhere) await page.keyboard.press("Enter");
      await page.evaluate(() => walk.leave("back"));
    } else {
      await page.evaluate((way) => walk.leave(way), way);
    }
  } catch (error) {
    // « Tout oublier » loads the page again: that is no fault.
    if (!/context was destroyed|navigat/i.test(String(error))) page.said.push(String(error));
    await page.waitForLoadState();
    await page.waitForFunction(() => !document.querySelector("#shell"));
  }
  const stopped = await page.evaluate(() => walk.stopped());
  if (stopped || page.said.length) faults.push(`#/fr/${path}, ${name}, ${way}: ${[stopped && "stopped", ...page.said].filter(Boolean).join(" | ").slice(0, 300)}`);
  if (stopped || !page.url().startsWith(`${site.address}#/`)) await open(page);
}
