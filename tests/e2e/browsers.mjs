// Each kind of widget in focus or open when the page changes, and the guided way from the first question to the total, in the
// browsers that Playwright does not drive; Chromium goes the same way, for the same total.
// usage: node tests/e2e/browsers.mjs [chromium] [firefox] [webkit] [--site=http://127.0.0.1:8080/]
import { BROWSERS, missing, served } from "./drive.mjs";

/** What has the focus when one leaves: where, and which. */
const WIDGETS = [
  ["questions/commune", "[role=combobox]"],
  ["questions", "form.q input[type=text]"],
  ["questions/enfants", ".count button:not(:disabled)"],
  ["complet", "[role=combobox]"],
  ["complet", "input[type=text]"],
  ["complet", "select"],
  ["complet", "input[type=radio]"],
  ["complet", "input[type=checkbox]"],
  ["complet", "summary"],
  ["complet", "button"],
  ["conseil", ".acts button:not(.del)"],
  ["conseil", "#cas-chercher"],
  ["deux-ans", ".seg button"],
  ["deux-ans/et-si", "input[type=range]"],
  ["deux-ans/et-si", "select"],
  ["deux-ans/salaire", ".seg button"],
  ["dossier", "input[type=file]"],
  ["baremes", "input"],
  ["aide/changement", "select"],
  ["aide/contacts", "input"],
];
const WAYS = ["enter", "back", "link", "language"];

/** One who lives alone, works and rents: the answers by the names of src/form/key.rs. */
const ANSWERS = { AdultBirth: "12/04/1990", Union: "single", Activity: "employed", Commune: "Angers", Tenure: "tenant", Rent: "560", Monthly: "1050" };
const INCOME = "Salaire";

const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const names = asked.length ? asked : Object.keys(BROWSERS);
const absent = missing(names);
if (absent.length) console.log(`Not on this machine: ${absent.join(", ")}`);

const site = await served();
const faults = [];
const totals = await Promise.all(names.filter((name) => !absent.includes(name)).map(whole));
await site.end();
if (new Set(totals).size !== 1) faults.push(`the totals differ: ${totals.join(", ")}`);
// Where every check must be made, a browser that is not there is a fault.
if (process.env.CI) faults.push(...absent.map((name) => `${name} is not there`));
for (const fault of faults) console.log(fault);
process.exit(faults.length ? 1 : 0);

/** All of it in one browser; gives the total at the end of the guided way. */
async function whole(name) {
  const start = Date.now();
  const browser = await BROWSERS[name].start();
  try {
    await opened(browser);
    const screens = await guidedWay(browser);
    const total = await browser.run(() => document.querySelector(".total .big")?.textContent);
    if (!/\d/.test(total ?? "")) faults.push(`${browser.name}: no total after ${screens} screens`);
    const steps = await widgets(browser);
    console.log(`${browser.name}: ${screens} screens to ${total}, ${steps} steps from ${WIDGETS.length} widgets, ${Math.round((Date.now() - start) / 1000)} s`);
    return total;
  } catch (error) {
    faults.push(`${browser.name}: ${error.stack}`);
    return undefined;
  } finally {
    await browser.end().catch(() => {});
  }
}

/** The home page of somebody who was never here, and in it what the walk does on the page's side. */
async function opened({ go, run }) {
  await go(`${site.address}#/fr/`);
  await run(async () => {
    const walk = globalThis.walk = {
      said: [],
      pause: (time) => new Promise((done) => setTimeout(done, time)),
      /** The shell is gone, the part of the program is there, and the page of this address is drawn. */
      async drawn() {
        for (let i = 0; i < 1200 && document.querySelector("#shell, #attente"); i++) await walk.pause(50);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
      },
      async change(how) {
        const before = location.hash;
        how();
        for (let i = 0; i < 60 && location.hash === before; i++) await walk.pause(25);
        await walk.drawn();
      },
      to: (path) => walk.change(() => { location.hash = `#/fr/${path}`; }),
      one: (widget) => [...document.querySelectorAll("#contenu :is(*)")].find((one) => one.matches(widget) && one.getClientRects().length),
    };
    addEventListener("error", (event) => walk.said.push(String(event.message)));
    addEventListener("unhandledrejection", (event) => walk.said.push(String(event.reason)));
    for (const kind of ["error", "warn"]) {
      const say = console[kind];
      console[kind] = (...words) => { walk.said.push(words.join(" ")); say.apply(console, words); };
    }
    await walk.drawn();
  });
}

/** Whether the program still runs; what it said is a fault. */
async function holds({ name, run }, what) {
  const [stopped, said] = await run(() => [!document.querySelector("#trap").hidden, walk.said.splice(0)]);
  if (stopped || said.length) faults.push(`${name}: ${what}: ${stopped ? "stopped " : ""}${said.join(" | ")}`);
  return !stopped;
}

async function widgets(browser) {
  const { name, run, press, type } = browser;
  let steps = 0;
  for (const [path, widget] of WIDGETS) {
    for (const way of WAYS) {
      const focused = await run(async (path, widget) => {
        if (location.hash !== "#/fr/") await walk.to("");
        await walk.to(path);
        for (const fold of document.querySelectorAll("#contenu details")) fold.open = true;
        for (let i = 0; i < 60 && !walk.one(widget); i++) await walk.pause(50);
        walk.one(widget)?.focus();
        return document.activeElement.matches(widget);
      }, path, widget);
      if (!focused) faults.push(`${name}: nothing to focus: ${path} ${widget}`);
      // A list opens under the field.
      if (/combobox/.test(widget)) await type("Ang");
      if (way === "enter") for (let i = 0; i < 2; i++) await press("Enter");
      await run(async (way) => {
        if (way === "enter") await walk.drawn();
        if (way === "link") await walk.change(() => document.querySelector(".brand").click());
        else if (way === "language") await walk.change(() => { location.hash = location.hash.replace("#/fr/", "#/en/"); });
        else await walk.change(() => history.back());
      }, way);
      steps += 1;
      if (!(await holds(browser, `${path}, ${widget}, ${way}`))) return steps;
    }
  }
  return steps;
}

/** From the first question to the results with the keys of the keyboard; gives how many screens it took. */
async function guidedWay(browser) {
  const { run, press, type } = browser;
  await run(() => walk.to("questions"));
  let screens = 0;
  for (; screens < 60 && !(await run(() => !!document.querySelector("section.res"))); screens++) {
    // An answer may bring another question to the screen.
    for (let left = await choose(browser); left.length; left = await choose(browser)) {
      for (const [id, text] of left) {
        await run((id) => document.getElementById(id).focus(), id);
        await type(text);
        if (!/^Commune/.test(id)) continue;
        await run(async () => { for (let i = 0; i < 100 && !document.querySelector("[role=option]"); i++) await walk.pause(50); });
        await press("ArrowDown");
        await press("Enter");
      }
    }
    // A second Enter within 600 ms of the one that changed the screen belongs to the same gesture, and is not heard.
    const before = await run(async () => {
      await walk.pause(650);
      document.querySelector("form.q button.btn").focus();
      return location.hash;
    });
    await press("Enter");
    await run(async (before) => {
      for (let i = 0; i < 100 && location.hash === before; i++) await walk.pause(50);
      await walk.drawn();
    }, before);
    if (!(await holds(browser, `the guided way at ${before}`))) break;
  }
  return screens;
}

/** Chooses in the page what is chosen; gives the fields that are left to type in, with what. */
function choose({ run }) {
  return run(async (answers, income) => {
    const answerOf = (one) => answers[one.id.match(/^([A-Z]\w*)-\d+$/)?.[1]];
    for (const label of document.querySelectorAll("form.q .choices label")) {
      if (label.textContent.trim() === income && !label.querySelector("input").checked) label.click();
    }
    const known = () => [...document.querySelectorAll("form.q [id]")].filter((one) => one.getClientRects().length && answerOf(one));
    for (const one of known()) {
      const answer = answerOf(one);
      if (one.matches("select") && one.value !== answer) {
        one.value = answer;
        one.dispatchEvent(new Event("change", { bubbles: true }));
      }
      if (one.matches("[role=radiogroup], fieldset")) one.querySelector(`input[value="${answer}"]`)?.click();
    }
    await walk.drawn();
    return known().filter((one) => one.matches("input[type=text]") && !one.value).map((one) => [one.id, answerOf(one)]);
  }, ANSWERS, INCOME);
}
