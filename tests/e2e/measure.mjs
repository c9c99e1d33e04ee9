// How long the page takes, as a browser feels it: the first visit until the program answers, and a keystroke from the key to
// the last text changed. On this machine, and with its processor slowed down six times, as on a cheap phone.
// usage: node tests/e2e/measure.mjs     over dist/ (make site); prints medians and the longest task, in milliseconds
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { chromiumPath } from "./chromium.mjs";

const PORT = Number(process.env.E2E_PORT ?? 8098);
const VISITS = 5;
const KEYS = 30;
const root = fileURLToPath(new URL("../..", import.meta.url));
const home = `http://127.0.0.1:${PORT}/`;

const server = spawn("node", ["tools/serve.mjs", "dist", String(PORT)], { cwd: root, stdio: "ignore" });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  await answers();
  for (const slower of [1, 6]) {
    const starts = [];
    for (let visit = 0; visit < VISITS; visit++) starts.push(await start(slower));
    say(slower, "first visit, until it answers", starts);
    say(slower, "a keystroke (amount of a wage)", await keystrokes(slower));
  }
} finally {
  await browser.close();
  server.kill();
}

/** Waits until the server listens. */
async function answers() {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(home).then((response) => response.ok, () => false)) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error("The server did not start: is the site built (make site)?");
}

/** A page of a phone that has never been here, on a processor so many times slower; it keeps the lengths of its long tasks. */
async function phone(slower) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask", buffered: true });
    new MutationObserver((_, observer) => {
      if (document.getElementById("shell") || !document.querySelector("#app > *")) return;
      globalThis.started = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: slower });
  return page;
}

async function start(slower) {
  const page = await phone(slower);
  await page.goto(home);
  await page.waitForFunction(() => globalThis.started);
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => ({ time: globalThis.started, longest: Math.max(0, ...globalThis.tasks) }));
  await page.context().close();
  return seen;
}

/** Types the wage of a couple with three children, key by key. */
async function keystrokes(slower) {
  const page = await phone(slower);
  await page.goto(`${home}#/fr/complet`);
  await page.waitForFunction(() => globalThis.started);
  await page.getByLabel("Vous vivez").selectOption("married");
  const you = page.locator("section.part").filter({ has: page.getByRole("heading", { name: "Vous", exact: true }) });
  const partner = page.locator("section.part").filter({ has: page.getByRole("heading", { name: "L’autre adulte" }) });
  await you.getByLabel("Date de naissance").fill("12/04/1990");
  await you.getByLabel("Activité principale").selectOption("employed");
  await you.getByRole("button", { name: "Ajouter un revenu" }).click();
  await partner.getByLabel("Date de naissance").fill("3/9/1991");
  await partner.getByLabel("Activité principale").selectOption("inactive");
  await partner.getByLabel("Aucun revenu depuis deux ans").check();
  for (const birth of ["05/05/2022", "14/06/2018", "2014-02-10"]) {
    await page.getByRole("button", { name: "Ajouter un enfant" }).click();
    await page.getByRole("group", { name: /^Enfant \d$/ }).last().getByLabel("Date de naissance").fill(birth);
  }
  await page.getByLabel("Département", { exact: true }).selectOption("59");
  await page.getByLabel("Votre logement").selectOption("tenant");
  await page.getByLabel(/^Loyer/).first().fill("640");
  return you.getByLabel("Montant par mois").evaluate(async (input, keys) => {
    const settled = () => new Promise((later) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = later; port2.postMessage(0); });
    const seen = [];
    for (let key = 0; key < keys; key++) {
      await new Promise((later) => setTimeout(later, 100));
      globalThis.tasks.length = 0;
      const start = performance.now();
      input.value = String(1200 + 7 * key);
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      // The reactive system answers in microtasks: they are over by the next task. Layout is forced, as the next frame would.
      await settled();
      document.body.getBoundingClientRect();
      const time = performance.now() - start;
      await new Promise((later) => setTimeout(later, 60));
      seen.push({ time, longest: Math.max(time, 0, ...globalThis.tasks) });
    }
    return seen.slice(5);
  }, KEYS + 5);
}

function say(slower, what, seen) {
  const times = seen.map(({ time }) => time).sort((a, b) => a - b);
  const longest = Math.max(...seen.map(({ longest }) => longest));
  console.log(`${slower === 1 ? "this machine " : `${slower}× slower   `} ${what.padEnd(32)} ${times[times.length >> 1].toFixed(1).padStart(8)} ms   longest task ${longest.toFixed(1)} ms`);
}
