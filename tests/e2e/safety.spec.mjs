// The page asks for nothing but its own files, runs nothing but its own program, and keeps nothing but what was typed, in the tab.
import { built, expect, file, files, open, test } from "./site.mjs";

/** The parts of the program after the first, in the order in which they come; none in an unoptimised build. */
const PARTS = [/^shared-.*\.wasm$/, /^answers-.*\.wasm$/, /^rest-.*\.wasm$/].filter(file);

test("the page starts with a quiet console, from the files of its build alone", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page);
  await expect(page.locator("#app h1").first()).toBeVisible();
  // Each file once: a preload that the program cannot use would fetch the wasm twice.
  const programs = () => asked.filter((url) => url.endsWith(".wasm")).map((url) => url.replace(/^.*\//, ""));
  await expect.poll(programs).toEqual([/_bg\.wasm$/, ...PARTS].map((pattern) => file(pattern).path));
});

test("every script, style, part of the program and file that it reads carries its integrity, and none is inline", () => {
  const html = built("index.html");
  const parts = [...html.matchAll(/<meta name="program-part" content="([^"]+)" data-integrity="([^"]+)">/g)].map(([, path, integrity]) => ({ path, integrity }));
  expect(parts).toEqual(PARTS.map((pattern) => file(pattern)).map(({ path, integrity }) => ({ path, integrity })));
  // The pages of the guide, and what the page does not name otherwise, but for what only a browser or a person asks for.
  const read = [...html.matchAll(/<meta name="site-file" content="([^"]+)" data-integrity="([^"]+)">/g)].map(([, path, integrity]) => ({ path, integrity }));
  const named = html.replace(/<meta name="site-file"[^>]*>/g, "");
  const others = files.map(({ path }) => path).filter((path) => /^guide\//.test(path) || (!named.includes(`"${path}"`) && !named.includes(`"./${path}"`)));
  expect(read.map(({ path }) => path).sort()).toEqual(others.filter((path) => !/^(screens|icons)\/|^(404\.html|index\.html|config\.json|sw\.js)$/.test(path)).sort());
  for (const { path, integrity } of read) expect(integrity, path).toBe(files.find((file) => file.path === path).integrity);
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

test("nothing is stored before something is typed, and then in the tab alone", async ({ page, context }) => {
  await open(page);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await page.evaluate(() => { location.hash = "#/fr/complet"; });
  await page.getByLabel("Date de naissance").first().fill("12/04/1990");
  await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage).sort())).toEqual(["droits-au-clair.onglet", "droits-au-clair.page"]);
  expect(await page.evaluate(async () => [localStorage.length, document.cookie, (await indexedDB.databases()).length])).toEqual([0, "", 0]);
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
      await expect(page.locator("#unable")).toBeVisible();
      expect(touched).toBe(true);
      await expect(page.locator("#app")).toBeEmpty();
      await expect(page.locator("#shell h1")).toBeVisible();
      expect(await page.evaluate(() => globalThis.taken ?? false)).toBe(false);
    });
  }

  for (const [pattern, address] of PARTS.map((pattern, i) => [pattern, ["complet", "questions", "baremes"][i]])) {
    test(`a part of the program that was tampered with is refused, and the page goes on: ${address}`, async ({ page }) => {
      const { path } = file(pattern);
      await page.route(`**/${path}`, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: Buffer.concat([await answer.body(), Buffer.from([0, 2, 1, 65])]) });
      });
      await page.goto(`./#/fr/${address}`);
      await expect(page.getByRole("alert")).toContainText("La suite n’a pas pu être chargée");
      await page.goto("./#/fr/");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vos droits, euro par euro.");
      await expect(page.locator(".sample .total")).toContainText("€");
    });
  }
});
