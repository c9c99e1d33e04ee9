// After one visit the site works without a network; a newer version is announced, waits, and replaces the older one whole.
// Each test has a server of its own, over a copy of the site, so that it can be stopped and changed.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "@playwright/test";
import { expectAccessible, files } from "./site.mjs";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const serve = fileURLToPath(new URL("../../tools/serve.mjs", import.meta.url));

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

const test = base.extend({
  /** The site, its server, and what changes it. */
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "droits-"));
    cpSync(dist, folder, { recursive: true });
    const port = await freePort();
    let server;
    const start = async () => {
      server = spawn(process.execPath, [serve, folder, String(port)], { stdio: "pipe" });
      await new Promise((done) => server.stdout.once("data", done));
    };
    const stop = () => new Promise((done) => {
      if (server.exitCode !== null || server.signalCode !== null) return done();
      server.once("exit", done);
      server.kill();
    });
    await start();
    await use({ address: `http://127.0.0.1:${port}/`, start, stop, folder, publish: () => publish(folder) });
    await stop();
    rmSync(folder, { recursive: true });
  },
});
test.use({ serviceWorkers: "allow" });

/** Publishes another version: a page that says so, listed anew as the build would. */
function publish(folder) {
  const page = join(folder, "index.html");
  const html = readFileSync(page, "utf8").replace("<html ", '<html data-version="two" ');
  const worker = join(folder, "sw.js");
  const hash = (text) => `sha384-${createHash("sha384").update(text).digest("base64")}`;
  const before = hash(readFileSync(page));
  writeFileSync(page, html);
  const code = readFileSync(worker, "utf8");
  writeFileSync(worker, code.replace(before, hash(html)).replace(/VERSION = "\w+"/, 'VERSION = "two"'));
}

/** Opens the page and waits until every file is kept. */
async function visit(page, site) {
  await page.goto(site.address);
  await expect(page.locator("#shell")).toHaveCount(0, { timeout: 20_000 });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
  });
}

const caches = (page) => page.evaluate(() => globalThis.caches.keys());

test("every file is kept after one visit, and every page opens without a network", async ({ page, site, context }) => {
  await visit(page, site);
  const kept = await page.evaluate(async () => {
    const [name] = await globalThis.caches.keys();
    const cache = await globalThis.caches.open(name);
    return (await cache.keys()).map(({ url }) => new URL(url).pathname.slice(1)).sort();
  });
  expect(kept).toEqual(files.map(({ path }) => path).filter((path) => !/^(screens\/|sw\.js$|404\.html$)/.test(path)).sort());

  await site.stop();
  await context.setOffline(true);
  for (const [address, heading] of [["", "Vos droits, euro par euro."], ["#/en/complet", "All on one page"], ["#/fr/dossier", "Garder ou partager ce dossier"], ["#/fr/baremes", "Barèmes"], ["#/fr/conseil", "Dossier en cours"]]) {
    await page.goto("about:blank");
    await page.goto(site.address + address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  }
  // The desk has its cases, and its worker the program and the communes.
  await expect(page.locator(".lib li").first()).toBeVisible();
  await page.getByRole("link", { name: "Un fichier de ménages" }).click();
  const household = { format: 1, month: "2026-11", residence: { department: "49", commune: "49007" }, union: "single", adults: [{ birth_date: "1990-04-12", activity: "employed" }], housing: { tenure: "owner" } };
  await page.getByLabel("Fichier de ménages").setInputFiles({ name: "a.jsonl", mimeType: "text/plain", buffer: Buffer.from(JSON.stringify(household)) });
  await expect(page.locator(".run")).toContainText("Ménages calculés : 1. Lignes à corriger : 0.");
  for (const path of kept) expect(await page.evaluate(async (path) => (await fetch(path)).ok, path), path).toBe(true);
  await page.goto(`${site.address}#/fr/complet`);
  await page.getByLabel("Mois calculé").fill("10/2026");
  await expect(page.locator(".mast .role")).toContainText("octobre 2026");
});

test("the worker answers for the files of its list alone", async ({ page, site }) => {
  await visit(page, site);
  const status = await page.evaluate(async () => [
    (await fetch("nothing-here")).status,
    (await fetch("index.html", { method: "POST" })).status,
    (await fetch("index.html?x=1")).status,
  ]);
  expect(status).toEqual([404, 405, 200]);
});

test("a newer version is announced, waits, and takes over with the answers when asked", async ({ page, site }) => {
  await visit(page, site);
  await page.goto(`${site.address}#/fr/complet`);
  await page.getByLabel("Date de naissance").first().fill("12/04/1990");
  site.publish();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  const notice = page.getByRole("status").filter({ hasText: "Une version plus récente est prête" });
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  // Nothing is forced: the page goes on as it was.
  await expect(page.locator("html")).not.toHaveAttribute("data-version", "two");
  await expect(page.getByLabel("Date de naissance").first()).toHaveValue("12/04/1990");

  await notice.getByRole("button", { name: "L’utiliser maintenant" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-version", "two");
  await expect(page.getByLabel("Date de naissance").first()).toHaveValue("12/04/1990");
  expect(await page.evaluate(() => [localStorage.length, Object.keys(sessionStorage).sort()])).toEqual([0, ["droits-au-clair.onglet", "droits-au-clair.page"]]);
  await expect.poll(() => caches(page)).toEqual(["droits-au-clair-two"]);
});

test("another open page is not left without its files", async ({ page, site, context }) => {
  await visit(page, site);
  const other = await context.newPage();
  await other.goto(site.address);
  await expect(other.locator("#shell")).toHaveCount(0);
  site.publish();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await page.getByRole("button", { name: "L’utiliser maintenant" }).click();
  await expect(page.getByText("Fermez d’abord les autres onglets")).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-version", "two");
  await other.close();
  await page.waitForTimeout(500);
  await page.getByRole("button", { name: "L’utiliser maintenant" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-version", "two", { timeout: 15_000 });
});

test("files that the browser evicted come back", async ({ page, site, context }) => {
  await visit(page, site);
  await page.evaluate(async () => { for (const name of await globalThis.caches.keys()) await globalThis.caches.delete(name); });
  await page.goto("about:blank");
  await page.goto(site.address);
  await expect(page.locator("#shell")).toHaveCount(0, { timeout: 20_000 });
  await site.stop();
  await context.setOffline(true);
  await page.goto("about:blank");
  await page.goto(`${site.address}#/fr/complet`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tout sur une page");
});

test("files evicted while the site has moved on: the newer site opens", async ({ page, site }) => {
  await visit(page, site);
  site.publish();
  await page.evaluate(async () => { for (const name of await globalThis.caches.keys()) await globalThis.caches.delete(name); });
  await page.goto("about:blank");
  await page.goto(site.address);
  await expect(page.locator("#shell")).toHaveCount(0, { timeout: 20_000 });
  await expect(page.locator("html")).toHaveAttribute("data-version", "two");
});

test("the site can be installed: its manifest is whole and its images are as large as it says", async ({ page, site }) => {
  await page.goto(site.address);
  const manifest = await (await page.request.get(`${site.address}manifest.webmanifest`)).json();
  expect(manifest).toMatchObject({ id: "./", start_url: "./", scope: "./", display: "standalone" });
  expect(manifest.icons.map(({ sizes, purpose }) => [sizes, purpose])).toEqual(expect.arrayContaining([["192x192", undefined], ["512x512", undefined], ["512x512", "maskable"]]));
  for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots].filter(({ type }) => type === "image/png")) {
    const size = await page.evaluate(async (src) => {
      const image = await createImageBitmap(await (await fetch(src)).blob());
      return `${image.width}x${image.height}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
});
