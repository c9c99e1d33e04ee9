// The simulator in one file: it opens from a disk, with the network cut, and asks for nothing.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { test, expect } from "@playwright/test";
import { CASES, expectAccessible } from "./site.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
// Both tests read the one file that is built once before them.
test.describe.configure({ mode: "serial" });

let folder;
let file;

test.beforeAll(() => {
  execFileSync(process.execPath, ["tools/single-file.mjs"], { cwd: root });
  folder = mkdtempSync(join(tmpdir(), "droits-"));
  file = join(folder, "droits-au-clair.html");
  copyFileSync(join(root, "dist/droits-au-clair.html"), file);
  rmSync(join(root, "dist/droits-au-clair.html"));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test("it opens from a disk without a network, computes, and asks for nothing", async ({ page, context }) => {
  const asked = [];
  const said = [];
  page.on("request", (request) => { if (!/^(data|blob):/.test(request.url())) asked.push(request.url()); });
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) said.push(message.text()); });
  await context.setOffline(true);
  const address = pathToFileURL(file).href;
  await page.goto(address);
  await expect(page.locator("#shell")).toHaveCount(0, { timeout: 20_000 });
  await page.getByRole("link", { name: "Voir tout l’exemple" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tout sur une page");
  await expect(page.locator(".total .big")).toContainText("€");
  await expectAccessible(page);
  await page.goto(`${address}#/fr/dossier`);
  await page.getByRole("button", { name: "Créer le lien et le code" }).click();
  await expect(page.getByText("Cette page est ouverte depuis un fichier")).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Enregistrer dans un fichier" }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  // The guide is inside too, with its links.
  await page.goto(`${address}#/fr/aide/contacts`);
  await page.getByLabel("Commune, code postal").fill("Roubaix");
  await expect(page.locator(".finder .cards > li").first()).toContainText("Caf du Nord");
  await page.getByRole("link", { name: "59, Caf du Nord" }).press("Enter");
  await expect(page.locator("#caf-59")).toBeFocused();
  await page.getByRole("navigation", { name: "Pages du guide" }).first().getByRole("link", { name: "Partenaires" }).click();
  await expect(page.getByRole("link", { name: "Aller sur caf.fr" })).toBeVisible();
  expect(await page.locator("a[href]").evaluateAll((all) => all.map((a) => a.getAttribute("href")).filter((href) => !/^(#|https:)/.test(href)))).toEqual([]);
  expect(await page.evaluate(async () => (await globalThis.droits.file("communes.bin")).length)).toBeGreaterThan(100_000);

  // The counsellor's desk: its cases are inside, and a file of households is computed without a worker, the page answering.
  await page.goto(`${address}#/fr/conseil`);
  await expect(page.locator(".lib li")).toHaveCount(CASES);
  await page.getByRole("link", { name: "Un fichier de ménages" }).click();
  const household = JSON.stringify({ format: 1, month: "2026-11", residence: { department: "49", commune: "49007" }, union: "single", adults: [{ birth_date: "1990-04-12", activity: "employed" }], housing: { tenure: "tenant", rent: 500 } });
  await page.getByLabel("Fichier de ménages").setInputFiles({ name: "a.jsonl", mimeType: "text/plain", buffer: Buffer.from(`${household}\n`.repeat(50)) });
  await expect(page.locator(".run")).toContainText("Ménages calculés : 50. Lignes à corriger : 0.", { timeout: 60_000 });
  expect(asked).toEqual([address]);
  expect(said).toEqual([]);
});

test("its policy allows no request, and no script or style but its own", () => {
  const policy = readFileSync(file, "utf8").match(/Content-Security-Policy" content="([^"]*)"/)[1];
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toMatch(/script-src 'sha256-[\w+/=]+' 'wasm-unsafe-eval'; style-src 'sha256-[\w+/=]+';/);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test("half a year later it says that the law may have changed", async ({ page }) => {
  const old = join(folder, "old.html");
  writeFileSync(old, readFileSync(file, "utf8").replace(/data-built="[^"]*"/, 'data-built="2024-02-01"'));
  await page.goto(pathToFileURL(old).href);
  await expect(page.getByText("Ce fichier date du 01/02/2024")).toBeVisible();
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator("#shell")).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByText("Ce fichier date du")).toHaveCount(0);
});
