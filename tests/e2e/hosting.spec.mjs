// What a host may do to the site: lose a file, answer with another, send on, keep too long, be plain http. The page says what is
// wrong without needing what is missing, and after one visit it works without a network wherever a browser lets it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import config from "./playwright.config.mjs";
import { host } from "./hosts.mjs";
import { expectAccessible, file, files } from "./site.mjs";

const { launchOptions } = config.use;
/** A name that is no machine of its own: plain http on it is no secure context, as on a local network. */
const NAME = "simu.test";

const test = base.extend({
  /** Starts a host, which ends with the test. */
  host: async ({}, use) => {
    const started = [];
    await use(async (kind) => {
      started.push(await host(kind));
      return started.at(-1);
    });
    for (const one of started) await one.end();
  },
});
test.use({ launchOptions: { ...launchOptions, args: [...launchOptions.args, `--host-resolver-rules=MAP ${NAME} 127.0.0.1`] } });

/** What may become of a file on its way. */
const ILLS = {
  missing: (request, response) => response.writeHead(404).end(),
  "another page": (request, response, { give }) => give("index.html"),
  altered: (request, response, { folder }) => {
    const bytes = readFileSync(join(folder, decodeURIComponent(request.url)));
    bytes[bytes.length - 2] ^= 1;
    response.writeHead(200, { "Content-Type": TYPES[request.url.split(".").pop()], "Cache-Control": "no-store" }).end(bytes);
  },
  cut: (request, response, { folder }) => {
    const bytes = readFileSync(join(folder, decodeURIComponent(request.url)));
    response.writeHead(200, { "Content-Type": TYPES[request.url.split(".").pop()], "Content-Length": bytes.length, "Cache-Control": "no-store" });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  },
};
const TYPES = { js: "text/javascript", css: "text/css", wasm: "application/wasm", bin: "application/octet-stream", json: "application/json", txt: "text/plain", html: "text/html" };

const started = (page) => expect(page.locator("#shell")).toHaveCount(0, { timeout: 20_000 });
const kept = (page) => page.evaluate(async () => {
  const names = await globalThis.caches.keys();
  return names.length ? (await (await globalThis.caches.open(names[0])).keys()).map(({ url }) => new URL(url).pathname.slice(1)).sort() : [];
});
const toKeep = files.map(({ path }) => path).filter((path) => !/^(screens\/|sw\.js$|404\.html$)/.test(path)).sort();

test.describe("a part of the site that is", () => {
  for (const [ill, act] of Object.entries(ILLS)) {
    test(`${ill}: the page says so, and that it is to be reloaded, without needing it`, async ({ browser, host }) => {
      const look = async (pattern, then, address = "") => {
        const site = await host();
        site.instead.set(pattern, act);
        const context = await browser.newContext({ serviceWorkers: "block" });
        const page = await context.newPage();
        await page.goto(site.address + address);
        await then(page, site);
        await context.close();
      };
      const unable = async (page) => {
        await expect(page.locator("#unable")).toBeVisible({ timeout: 30_000 });
        await expect(page.locator("#unable")).toContainText(/Rechargez la page.*navigateur/s);
        await expect(page.locator("#wait")).toBeHidden();
        await expectAccessible(page);
      };
      await Promise.all([
        // It stands in the page itself, kept back for the time that a program takes to come.
        look(/^boot-/, async (page) => {
          await expect(page.locator("#shell h1")).toBeVisible();
          await expect(page.locator("#unable")).toBeHidden();
          await unable(page);
        }),
        look(/^droits-au-clair-.*\.js$/, unable),
        look(/_bg\.wasm$/, async (page) => {
          await unable(page);
          await expect(page.locator("#unable-file")).toBeVisible();
        }),
        // Neither the script nor a style: it stands at once.
        look(/\.(css|js)$/, unable),
        look(/^style-/, async (page) => {
          await started(page);
          await expect(page.locator("#unstyled")).toBeVisible();
          await expect(page.locator("#unstyled")).toContainText("rechargez la page");
          await expect(page.locator("#app h1").first()).toBeVisible();
        }),
      ]);
      await Promise.all([
        look(/^rest-/, (page) => expect(page.getByRole("alert").filter({ hasText: "La suite n’a pas pu être chargée" })).toBeVisible(), "#/fr/baremes"),
        look(/^communes-/, async (page) => {
          await page.getByRole("combobox", { name: "Commune" }).focus();
          await expect(page.getByText("La liste des communes n’a pas pu être lue")).toBeVisible();
        }, "#/fr/complet"),
        look(/^cases-/, (page) => expect(page.getByText("Les cas types n’ont pas pu être chargés")).toBeVisible(), "#/fr/conseil"),
        look(/^scales-/, async (page) => {
          await expect(page.getByText("Les noms des valeurs n’ont pas pu être chargés")).toBeVisible();
          await expect(page.locator(".scales")).toContainText(/\d{3} valeurs/);
        }, "#/fr/baremes"),
        look(/^caf-/, (page) => expect(page.getByText("La liste des Caf n’a pas pu être chargée")).toBeVisible(), "#/fr/aide/contacts"),
        look(/^guide\/fr\/contacts/, (page) => expect(page.getByText("Cette page n’a pas pu être chargée")).toBeVisible(), "#/fr/aide/contacts"),
        // Without the script of a worker the same work is done in slices.
        look(/^worker-/, async (page) => {
          await page.getByLabel("Fichier de ménages").setInputFiles({ name: "a.jsonl", mimeType: "text/plain", buffer: Buffer.from(`${JSON.stringify(HOUSEHOLD)}\n`) });
          await expect(page.locator(".run")).toContainText("Ménages calculés : 1. Lignes à corriger : 0.");
        }, "#/fr/conseil/lot"),
        look(/^communes-/, async (page) => {
          await page.getByLabel("Fichier de ménages").setInputFiles({ name: "a.jsonl", mimeType: "text/plain", buffer: Buffer.from(`${JSON.stringify(HOUSEHOLD)}\n`) });
          await expect(page.getByText("la zone des aides au logement n’a pas été tirée")).toBeVisible();
        }, "#/fr/conseil/lot"),
      ]);
    });
  }

  test("what the browser keeps of a bad day is asked for anew", async ({ page, host }) => {
    const site = await host();
    const program = file(/_bg\.wasm$/).path;
    site.instead.set(/_bg\.wasm$/, (request, response, { give }) => {
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      give("index.html");
    });
    await page.goto(site.address);
    await expect(page.locator("#unable")).toBeVisible();
    site.instead.clear();
    await page.goto("about:blank");
    await page.goto(site.address);
    await started(page);
    expect(site.asked.filter(({ path }) => path === program).length).toBeGreaterThan(1);
  });
});

test("who forbids the program is named: the host's policy, a browser without WebAssembly, the network", async ({ browser, host }) => {
  const policy = readFileSync(new URL("../../dist/_headers", import.meta.url), "utf8").match(/Content-Security-Policy: (.*)/)[1];
  const site = await host({ headers: { "Content-Security-Policy": policy.replace(" 'wasm-unsafe-eval'", "") } });
  const page = await browser.newPage({ serviceWorkers: "block" });
  await page.goto(site.address);
  await expect(page.locator("#unable-policy")).toBeVisible();
  await expect(page.locator("#unable-policy")).toContainText("Votre appareil n’y est pour rien");
  await expect(page.locator("#unable-file, #unable-browser")).toHaveCount(2);
  await expect(page.locator("#unable-file, #unable-browser").filter({ visible: true })).toHaveCount(0);
  await page.close();

  const frame = await browser.newPage({ serviceWorkers: "block" });
  const framing = await host({ headers: { "Content-Security-Policy": undefined, "Cross-Origin-Resource-Policy": undefined } });
  const around = await host({ headers: { "Content-Security-Policy": undefined } });
  around.instead.set(/^around$/, (request, response) => response.writeHead(200, { "Content-Type": "text/html" }).end(`<iframe width="600" height="600" sandbox="allow-scripts" src="${framing.address}"></iframe>`));
  await frame.goto(`${around.address}around`);
  const inside = frame.frameLocator("iframe");
  await expect(inside.locator("#unable")).toBeVisible({ timeout: 30_000 });
  await expect(inside.getByRole("link", { name: "ouvrez le simulateur dans sa propre page" })).toBeVisible();
  await frame.close();
});

test.describe("with a service worker", () => {
  test.use({ serviceWorkers: "allow" });

  const settled = async (page) => {
    await started(page);
    await page.goto(`${page.url().split("#")[0]}#/fr/dossier`);
    await expect(page.getByRole("heading", { name: "Sans réseau" })).toBeVisible();
  };

  test("no file is downloaded twice", async ({ page, host }) => {
    const site = await host();
    await page.goto(site.address);
    await settled(page);
    await expect(page.getByText("Ce site est gardé sur cet appareil")).toBeVisible();
    await expect.poll(() => kept(page)).toEqual(toKeep);
    const whole = site.asked.filter(({ status }) => status === 200).map(({ path }) => path || "index.html").sort();
    expect(whole.filter((path, i) => whole.indexOf(path) !== i)).toEqual([]);
    // What never changes is not even asked about.
    const again = site.asked.filter(({ status }) => status === 304).map(({ path }) => path || "index.html");
    expect(again.filter((path) => /-[0-9a-f]{12,16}[._]/.test(path))).toEqual([]);
    // Another visit brings nothing.
    const before = site.asked.length;
    await page.goto("about:blank");
    await page.goto(site.address);
    await started(page);
    await page.waitForTimeout(500);
    expect(site.asked.slice(before).filter(({ status }) => status === 200).map(({ path }) => path)).toEqual([]);
  });

  for (const [what, kind] of [
    ["sends .html on to addresses without it", { pretty: true }],
    ["answers every unknown address with the page", { fallback: true }],
    ["does both", { pretty: true, fallback: true }],
    ["does both, below a folder", { pretty: true, fallback: true, below: "/simulateur/" }],
    ["gives no mark and no time to keep", { headers: { ETag: undefined, "Cache-Control": undefined } }],
    ["lets everything be kept for a month", { headers: { "Cache-Control": "max-age=2592000" } }],
  ]) {
    test(`on a host that ${what}, everything is kept`, async ({ page, context, host }) => {
      const site = await host(kind);
      await page.goto(site.address);
      await settled(page);
      await expect(page.getByText("Ce site est gardé sur cet appareil")).toBeVisible();
      expect((await kept(page)).map((path) => path.replace(/^simulateur\//, ""))).toEqual(toKeep);
      await page.evaluate(async () => { if (!navigator.serviceWorker.controller) await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true })); });
      await site.stop();
      await context.setOffline(true);
      for (const address of ["", "index.html", "#/fr/conseil", "guide/fr/contacts.html", "guide/fr/contacts"]) {
        await page.goto("about:blank");
        await page.goto(site.address + address);
        await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText({ "": "Vos droits, euro par euro.", "index.html": "Vos droits, euro par euro.", "#/fr/conseil": "Dossier en cours" }[address] ?? /Caf/);
      }
    });
  }

  for (const [what, pattern, act] of [
    ["a file that is never right", /^guide\/fr\/contacts/, ILLS.altered],
    ["another sw.js", /^sw\.js$/, ILLS["another page"]],
  ]) {
    test(`the page says that the site could not be kept: ${what}`, async ({ page, host }) => {
      const site = await host();
      site.instead.set(pattern, act);
      await page.goto(site.address);
      await settled(page);
      await expect(page.getByText("Ce site n’a pas pu être gardé sur cet appareil")).toBeVisible();
      await expectAccessible(page);
      await page.goto(`${site.address}#/en/dossier`);
      await expect(page.getByText("This site could not be kept on this device")).toBeVisible();
    });
  }

  test("on plain http the page says that the site is not kept, and the link is copied all the same or a sentence says how", async ({ page, host }) => {
    const site = await host({ name: NAME });
    const thrown = [];
    page.on("pageerror", (error) => thrown.push(String(error)));
    await page.goto(site.address);
    await settled(page);
    expect(await page.evaluate(() => [isSecureContext, navigator.clipboard, navigator.serviceWorker].map(String))).toEqual(["false", "undefined", "undefined"]);
    await expect(page.getByText("L’adresse de cette page commence par « http »")).toBeVisible();
    await page.getByRole("button", { name: "Créer le lien et le code" }).click();
    await page.getByRole("button", { name: "Copier le lien" }).click();
    await expect(page.getByText("Lien copié.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Copier le lien" })).toBeFocused();
    await page.evaluate(() => { document.execCommand = () => false; });
    await page.getByRole("button", { name: "Copier le lien" }).click();
    await expect(page.getByText("Le lien n’a pas pu être copié")).toBeVisible();
    expect(await page.evaluate(() => [document.activeElement.id, String(getSelection()).startsWith("http")])).toEqual(["lien", true]);
    expect(thrown).toEqual([]);
  });
});

test("an address that is none has a page of its own, which leads to the home page", async ({ page, host }) => {
  const site = await host();
  const answer = await page.goto(`${site.address}guide/rien`);
  expect(answer.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cette page n’existe pas.");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Aller à l’accueil" }).click();
  await started(page);
});

const HOUSEHOLD = { format: 1, month: "2026-11", residence: { department: "49", commune: "49007" }, union: "single", adults: [{ birth_date: "1990-04-12", activity: "employed" }], housing: { tenure: "tenant", rent: 500 } };
