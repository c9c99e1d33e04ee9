// What the headers of the site forbid is tried from inside it, in Chromium and Firefox: another page beside it, which sends none of them, is
// allowed all of it, or the trial would prove nothing. usage: node tests/e2e/headers.mjs [chromium] [firefox] [https]
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSafeServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { chromiumPath } from "./chromium.mjs";
import { BROWSERS, missing } from "./drive.mjs";
import { site } from "../../tools/serve.mjs";

const listen = (server) => new Promise((done) => server.listen(0, "127.0.0.1", () => done(server.address().port)));
const folder = fileURLToPath(new URL("../../dist", import.meta.url));

/** Another site: a page without any of the headers, and what it was asked, by whom. */
const asked = [];
const other = createServer((request, response) => {
  asked.push({ path: request.url, referer: request.headers.referer });
  response.writeHead(200, { "Content-Type": request.url.endsWith(".js") ? "text/javascript" : "text/html", "Access-Control-Allow-Origin": "*" });
  response.end(request.url.endsWith(".js") ? "globalThis.stranger = true;" : "<!doctype html><title>Autre</title><h1>Autre</h1><button>Ouvrir</button>");
});
const ours = createServer(site(folder).answer);
const [home, elsewhere] = await Promise.all([ours, other].map(listen)).then((ports) => ports.map((port) => `http://127.0.0.1:${port}/`));

/** What a page may do, tried in it; gives the names of what was let through, and of what the policy reported. */
async function tried(elsewhere) {
  const reported = [];
  addEventListener("securitypolicyviolation", ({ effectiveDirective }) => reported.push(effectiveDirective));
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const made = (name, properties) => document.body.appendChild(Object.assign(document.createElement(name), properties));
  const may = {};
  made("script", { textContent: "globalThis.inline = true" });
  may.inline = globalThis.inline === true;
  // What a debugger runs at once is let through: a task of the page's own is not.
  await pause(10);
  try { may.evaluate = (0, eval)("1 + 1") === 2; } catch { may.evaluate = false; }
  may.script = await new Promise((done) => made("script", { src: `${elsewhere}stranger.js`, onload: () => done(true), onerror: () => done(false) }));
  may.fetch = await fetch(`${elsewhere}asked`).then(() => true, () => false);
  const frame = made("iframe", { src: `${elsewhere}framed`, name: "framed", hidden: true });
  const marked = made("p", {});
  marked.setAttribute("style", "color: rgb(1, 2, 3)");
  may.style = getComputedStyle(marked).color === "rgb(1, 2, 3)";
  made("base", { href: elsewhere });
  may.base = document.baseURI.startsWith(elsewhere);
  document.querySelector("base")?.remove();
  const form = made("form", { action: `${elsewhere}sent`, target: "framed", method: "post", hidden: true });
  // Firefox throws what Chromium only reports.
  try { form.submit(); } catch {}
  await pause(1500);
  for (const one of [frame, marked, form]) one.remove();
  return { may, reported: [...new Set(reported)].sort() };
}

/** A page that opens another by a key, and whether it still holds it. */
const opener = (address) => {
  const button = document.querySelector("button") ?? document.body.appendChild(document.createElement("button"));
  button.onclick = () => { globalThis.opened = open(address); };
  button.focus();
};
const holds = async () => {
  for (let i = 0; i < 60 && globalThis.opened?.closed === false; i++) await new Promise((done) => setTimeout(done, 50));
  return globalThis.opened === undefined ? "nothing was opened" : globalThis.opened?.closed === false;
};
const rendered = () => new Promise((done) => setTimeout(done, 400));

async function inBrowser(name) {
  const browser = await BROWSERS[name].start();
  try {
    // ---- content policy ----
    await browser.go(elsewhere);
    const free = await browser.run(tried, elsewhere);
    assert.deepEqual(free.may, { inline: true, evaluate: true, script: true, fetch: true, style: true, base: true }, `${browser.name}, without the headers`);
    assert.deepEqual(free.reported, []);
    asked.length = 0;
    await browser.go(home);
    const { may, reported } = await browser.run(tried, elsewhere);
    assert.deepEqual(may, { inline: false, evaluate: false, script: false, fetch: false, style: false, base: false }, browser.name);
    for (const directive of ["base-uri", "connect-src", "form-action", "frame-src", "script-src-elem", "style-src-attr"]) assert.ok(reported.includes(directive), `${browser.name} did not report ${directive}: ${reported}`);
    assert.deepEqual(asked.map(({ path }) => path).filter((path) => path !== "/favicon.ico"), [], `${browser.name} reached another site`);

    // ---- who opens it does not hold it ----
    const opened = async (address) => {
      // A key reaches no page behind the one that it opened: each is opened in a browser of its own.
      const { go, run, press, end } = await BROWSERS[name].start();
      try {
        await go(elsewhere);
        await run(opener, address);
        await press("Enter");
        await run(rendered);
        return await run(holds);
      } finally {
        await end();
      }
    };
    assert.equal(await opened(`${elsewhere}opened`), true, `${browser.name} holds a page without the header`);
    assert.equal(await opened(home), false, `${browser.name} still holds the site that it opened`);

    // ---- where one comes from ----
    const from = async (page) => {
      asked.length = 0;
      await browser.go(page);
      await browser.run((address) => { setTimeout(() => { location.href = address; }); }, `${elsewhere}arrived`);
      for (let i = 0; i < 100 && !asked.some(({ path }) => path === "/arrived"); i++) await new Promise((done) => setTimeout(done, 50));
      // It stands there before one goes on.
      await browser.run(rendered).catch(() => {});
      await new Promise((done) => setTimeout(done, 500));
      return asked.find(({ path }) => path === "/arrived").referer;
    };
    assert.equal(await from(elsewhere), elsewhere, `${browser.name}, without the header`);
    assert.equal(await from(home), undefined, `${browser.name} tells where one comes from`);

    // ---- what of the device it may use: Firefox reads no Permissions-Policy ----
    await browser.go(home);
    const allowed = await browser.run(() => {
      const policy = document.featurePolicy;
      return policy && ["accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone", "midi", "payment", "usb"].filter((feature) => policy.allowsFeature(feature));
    });
    if (name === "chromium") assert.deepEqual(allowed, [], browser.name);
    console.log(`${browser.name}: what the headers forbid is refused (${reported.join(", ")}; opener; referrer${allowed ? "; permissions" : "; Permissions-Policy is not read by this browser"})`);
  } finally {
    await browser.end();
  }
}

/** Over https, once: the browser asks for http no more. A browser reads the header from a certificate that it trusts alone. */
async function overHttps() {
  const keys = mkdtempSync(join(tmpdir(), "droits-keys-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(keys, name));
  try {
    execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=droits.test", "-addext", "subjectAltName=DNS:droits.test", "-keyout", key, "-out", cert], { stdio: "ignore" });
    const spki = createHash("sha256").update(execFileSync("sh", ["-c", `openssl x509 -in "${cert}" -pubkey -noout | openssl pkey -pubin -outform der`])).digest("base64");
    const safe = createSafeServer({ key: readFileSync(key), cert: readFileSync(cert) }, site(folder).answer);
    const port = await listen(safe);
    const browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--host-resolver-rules=MAP droits.test 127.0.0.1", `--ignore-certificate-errors-spki-list=${spki}`],
    });
    try {
      const context = await browser.newContext();
      // Nobody speaks http there: it fails, until the browser knows better.
      const before = await context.newPage();
      await assert.rejects(before.goto(`http://droits.test:${port}/`));
      await before.close();
      const page = await context.newPage();
      await page.goto(`https://droits.test:${port}/`);
      await page.goto(`http://droits.test:${port}/`);
      assert.equal(new URL(page.url()).protocol, "https:");
      console.log(`Chromium ${browser.version()}: once met over https, the site is asked for over https alone`);
    } finally {
      await browser.close();
      safe.close();
    }
  } finally {
    rmSync(keys, { recursive: true });
  }
}

const names = process.argv.slice(2).length ? process.argv.slice(2) : ["chromium", "firefox"];
const absent = missing(names.filter((name) => BROWSERS[name]));
if (absent.length) console.log(`Not on this machine: ${absent.join(", ")}`);
try {
  for (const name of names) if (BROWSERS[name] && !absent.includes(name)) await inBrowser(name);
  if (names.includes("chromium") || names.includes("https")) await overHttps();
} finally {
  ours.close();
  other.close();
}
process.exit(process.env.CI && absent.length ? 1 : 0);
