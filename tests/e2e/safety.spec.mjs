// The page asks for nothing but its own files, runs nothing but its own program, and keeps nothing.
import { built, expect, file, files, open, test } from "./site.mjs";

test("the page starts with a quiet console, from the files of its build alone", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page);
  await expect(page.locator("#app h1").first()).toBeVisible();
  // Each file once: a preload that the program cannot use would fetch the wasm twice.
  expect(asked.filter((url) => url.endsWith(".wasm"))).toHaveLength(1);
});

test("every script and style carries its integrity, and none is inline", () => {
  const html = built("index.html");
  for (const [tag] of html.matchAll(/<(script|link)\b[^>]*>/g)) {
    if (/rel="(icon|apple-touch-icon|manifest|canonical|alternate)"/.test(tag)) continue;
    expect(tag).toMatch(/ (data-)?integrity="sha384-/);
  }
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\bsrc=)/);
});

test("the policy of the page and of the server are the same, and strict", async ({ page }) => {
  const answer = await page.request.get("./");
  const served = answer.headers()["content-security-policy"];
  const meta = built("index.html").match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)[1];
  expect(served).toBe(`${meta}; frame-ancestors 'none'`);
  expect(meta).toContain("default-src 'none'");
  expect(meta).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:|sha\d{3}-/);
  expect(answer.headers()["referrer-policy"]).toBe("no-referrer");
  expect(answer.headers()["permissions-policy"]).toContain("geolocation=()");
  expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
});

test("the server gives each file its type, and nothing outside the site", async ({ page }) => {
  const types = { css: "text/css", html: "text/html", js: "text/javascript", json: "application/json", svg: "image/svg+xml", wasm: "application/wasm", webmanifest: "application/manifest+json" };
  for (const { path } of files) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(200);
    const type = types[path.split(".").pop()];
    if (type) expect(answer.headers()["content-type"], path).toContain(type);
  }
  expect((await page.request.get("nothing-here")).status()).toBe(404);
  expect((await page.request.get("_headers")).status()).toBe(404);
  expect((await page.request.get("..%2fCargo.toml")).status()).toBe(404);
});

test("nothing is stored", async ({ page, context }) => {
  await open(page);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test.describe("an attack", () => {
  test.use({ quiet: false });

  test("an inline script and a strange address are refused", async ({ page }) => {
    await open(page);
    const refused = await page.evaluate(async () => {
      const kinds = new Set();
      addEventListener("securitypolicyviolation", (event) => kinds.add(event.effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "globalThis.taken = true";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", "<p style='color: red' onclick='globalThis.taken = true'>x</p>");
      // Some versions of Chromium look at a handler only when its event comes.
      document.querySelector("p[onclick]").click();
      await fetch("https://example.invalid/").catch(() => {});
      for (let tenths = 0; kinds.size < 4 && tenths < 50; tenths++) await new Promise((done) => setTimeout(done, 100));
      return { taken: globalThis.taken ?? false, kinds: [...kinds] };
    });
    expect(refused.taken).toBe(false);
    expect(refused.kinds).toEqual(expect.arrayContaining(["script-src-elem", "style-src-attr", "script-src-attr", "connect-src"]));
  });

  for (const [name, pattern, tamper] of [
    ["program", /_bg\.wasm$/, (body) => Buffer.concat([body, Buffer.from([0, 2, 1, 65])])],
    ["glue", /^droits-au-clair-[0-9a-f]+\.js$/, (body) => Buffer.concat([Buffer.from("globalThis.taken = true;"), body])],
    ["loader", /^boot-[0-9a-f]+\.js$/, (body) => Buffer.concat([Buffer.from("globalThis.taken = true;"), body])],
  ]) {
    test(`a ${name} that was tampered with is refused`, async ({ page }) => {
      const { path } = file(pattern);
      let touched = false;
      await page.route(`**/${path}`, async (route) => {
        const answer = await route.fetch();
        touched = true;
        await route.fulfill({ response: answer, body: tamper(await answer.body()) });
      });
      await page.goto("./");
      if (name === "loader") await page.waitForLoadState("networkidle");
      else await expect(page.locator("#unable")).toBeVisible();
      expect(touched).toBe(true);
      await expect(page.locator("#app")).toBeEmpty();
      await expect(page.locator("#shell h1")).toBeVisible();
      expect(await page.evaluate(() => globalThis.taken ?? false)).toBe(false);
    });
  }
});
