// The page in a page of another origin: it is as high as what it shows, takes the theme, tells its height and nothing else, and
// stays away from who is not allowed.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { test as base, expect } from "@playwright/test";
import { host } from "./hosts.mjs";

const POLICY = readFileSync(new URL("../../public/_headers", import.meta.url), "utf8").match(/Content-Security-Policy: (.*)/)[1];
const DEMONSTRATION = readFileSync(new URL("../../examples/embed/index.html", import.meta.url), "utf8");
const SCRIPT = readFileSync(new URL("../../examples/embed/embed.js", import.meta.url), "utf8");

const test = base.extend({
  /** The demonstration page on an origin of its own, over a site that allows it or not. */
  around: async ({}, use) => {
    const ends = [];
    await use(async ({ allowed = true, change = (text) => text } = {}) => {
      const server = createServer((request, response) => {
        if (request.url === "/embed.js") return response.writeHead(200, { "Content-Type": "text/javascript" }).end(SCRIPT);
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(text);
      });
      await new Promise((done) => server.listen(0, "127.0.0.1", done));
      const origin = `http://127.0.0.1:${server.address().port}`;
      const site = await host({ headers: { "Content-Security-Policy": POLICY.replace("frame-ancestors 'none'", `frame-ancestors ${allowed ? origin : "'none'"}`) } });
      const text = change(DEMONSTRATION.replace("https://droits.example/", site.address));
      ends.push(() => site.end(), () => new Promise((done) => { server.closeAllConnections(); server.close(done); }));
      return { address: `${origin}/`, origin, site };
    });
    for (const end of ends) await end();
  },
});

const height = (page) => page.locator("iframe").evaluate((frame) => Number(frame.height));

test("it stands in a page of another origin, as high as what it shows, and tells that page nothing but its height", async ({ page, around }) => {
  const { address, site } = await around();
  await page.addInitScript(() => {
    globalThis.heard = [];
    if (globalThis.parent === globalThis) addEventListener("message", ({ data, origin }) => globalThis.heard.push({ data, origin }));
  });
  await page.goto(address);
  const frame = page.frameLocator("iframe");
  await expect(page.locator("iframe")).toHaveAttribute("title", "Simulateur de prestations");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Tout sur une page", { timeout: 60_000 });
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "light");
  const inside = () => frame.locator("html").evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  await expect.poll(async () => Math.abs((await height(page)) - (await inside()))).toBeLessThan(3);
  const long = await height(page);
  await frame.getByLabel("Date de naissance").first().fill("12/04/1990");
  await frame.locator("html").evaluate(() => { location.hash = "/fr/aide"; });
  await expect.poll(async () => Math.abs((await height(page)) - long)).toBeGreaterThan(50);
  await expect.poll(async () => Math.abs((await height(page)) - (await inside()))).toBeLessThan(3);
  const heard = await page.evaluate(() => globalThis.heard);
  expect(heard.length).toBeGreaterThan(1);
  for (const { data, origin } of heard) {
    expect(origin).toBe(new URL(site.address).origin);
    expect(Object.keys(data).sort()).toEqual(["droits", "height"]);
    expect([data.droits, typeof data.height]).toEqual(["height", "number"]);
  }
});

test("the script that one copies is small", () => {
  expect(Buffer.byteLength(SCRIPT)).toBeLessThan(1_500);
});

test("neither side hears what comes from elsewhere", async ({ page, around }) => {
  const { address } = await around({ change: (text) => text.replace("</body>", "<iframe id=other src=\"about:blank\"></iframe></body>") });
  await page.goto(address);
  const frame = page.frameLocator("iframe >> nth=0");
  await expect(frame.locator("#shell")).toHaveCount(0, { timeout: 60_000 });
  await expect.poll(() => page.locator("iframe").first().evaluate((one) => Number(one.height))).not.toBe(800);
  const before = await page.locator("iframe").first().evaluate((one) => one.height);
  await page.evaluate(() => {
    // From the page itself, and from another frame of its own: neither is the site.
    postMessage({ droits: "height", height: 7 }, "*");
    const script = document.getElementById("other").contentDocument.createElement("script");
    script.textContent = `parent.postMessage({ droits: "height", height: 8 }, "*"); parent.frames[0].postMessage({ droits: "hello", theme: "dark" }, "*");`;
    document.getElementById("other").contentDocument.body.append(script);
  });
  await page.waitForTimeout(500);
  expect(await page.locator("iframe").first().evaluate((one) => one.height)).toBe(before);
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "light");
});

test("a page that is not allowed sees nothing of it", async ({ page, around }) => {
  const { address } = await around({ allowed: false });
  const refused = page.waitForEvent("console", { predicate: (message) => /frame-ancestors/.test(message.text()), timeout: 60_000 });
  await page.goto(address);
  await refused;
  expect(page.frames().map((frame) => frame.url())).not.toContainEqual(expect.stringContaining("#/fr"));
  expect(await height(page)).toBe(800);
});
