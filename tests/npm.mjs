// The package for JavaScript, as `make npm` builds it: the answers of the program, the examples, and a schema that agrees with the
// reader. usage: node tests/npm.mjs [PROGRAM]     the program is target/debug/droits unless told
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { chromiumPath } from "./e2e/chromium.mjs";

const require = createRequire(resolve("tests/e2e/package.json"));
const { default: Ajv } = await import(pathToFileURL(require.resolve("ajv/dist/2020.js")));
const { chromium } = require("@playwright/test");

const target = process.env.CARGO_TARGET_DIR ?? "target";
const program = resolve(process.argv[2] ?? join(target, "debug/droits"));
const folder = resolve(target, "npm/droits-au-clair");
const wasm = readFileSync(join(folder, "droits_bg.wasm"));
const MOST_KB = 400;

const droits = (args, input) => execFileSync(program, args, { input, encoding: "utf8", maxBuffer: 1 << 28 });
const engine = await import(pathToFileURL(join(folder, "index.js")));

// ---- loading ----
assert.throws(() => engine.compute("{}"), /load/);
const copies = mkdtempSync(join(tmpdir(), "droits-"));
/** The package anew, as another program would have it. */
const another = async (from) => {
  const copy = mkdtempSync(join(copies, "copy-"));
  cpSync(folder, copy, { recursive: true });
  const module = await import(pathToFileURL(join(copy, "index.js")));
  await module.load(from);
  return module.lawKnownTo();
};
const types = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const served = createServer((request, response) => {
  try {
    const path = new URL(request.url, "http://x").pathname;
    const bytes = readFileSync(join(copies, "page", path.endsWith("/") ? `${path}index.html` : path));
    response.writeHead(200, { "Content-Type": types[extname(path)] ?? "text/html" }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});
cpSync("examples/page", join(copies, "page"), { recursive: true });
cpSync(folder, join(copies, "page/droits-au-clair"), { recursive: true });
await new Promise((done) => served.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${served.address().port}/`;
await engine.load();
const known = engine.lawKnownTo();
assert.match(known, /^20\d\d-\d\d$/);
for (const from of [new URL("droits-au-clair/droits_bg.wasm", address), `${address}droits-au-clair/droits_bg.wasm`, wasm, new WebAssembly.Module(wasm), await fetch(`${address}droits-au-clair/droits_bg.wasm`)]) {
  assert.equal(await another(from), known);
}

// ---- the answers of the program ----
const vectors = readdirSync("tests/vectors").filter((name) => name.endsWith(".jsonl")).flatMap((name) => {
  const lines = readFileSync(join("tests/vectors", name), "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.stringify(JSON.parse(line).household)).filter((household) => household !== undefined);
});
// One in so many: the sample is spread over every file.
const sample = vectors.filter((_, at) => at % Math.ceil(vectors.length / 400) === 0);
const invented = droits(["households", "--count", "150", "--seed", "4"]).trimEnd().split("\n");
const households = [...sample, ...invented];
const answers = (args, inputs) => droits(["compute", ...args], inputs.join("\n")).trimEnd().split("\n").map((line) => JSON.parse(line));
for (const [args, options] of [[["--lang", "fr"], {}], [["--lang", "en", "--steps"], { lang: "en", steps: true }]]) {
  const inputs = options.steps ? households.filter((_, at) => at % 5 === 0) : households;
  answers(args, inputs).forEach((answer, at) => assert.deepEqual(engine.compute(inputs[at], options), answer));
}
const file = join(copies, "household.json");
const table = (text) => {
  const [header, ...rows] = text.trimEnd().split("\r\n").map((row) => row.split(","));
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at], cell])));
};
for (const household of households.filter((_, at) => at % 90 === 0)) {
  writeFileSync(file, household);
  const months = engine.timeline(household, { months: 14 });
  assert.equal(months.length, 14);
  table(droits(["timeline", file, "--months", "14"])).forEach((row, at) => {
    const { month, paid, total, complete, events } = months[at];
    const amounts = Object.fromEntries(Object.entries(paid).map(([benefit, amount]) => [benefit, amount ?? ""]));
    assert.deepEqual({ month, ...amounts, total, complete: String(complete), events: events.join(" ") }, { ...row });
  });
  const points = engine.sweep(household, { points: 9, most: 3000 });
  table(droits(["sweep", file, "--points", "9", "--most", "3000"])).forEach((row, at) => {
    const { benefits, kept_of_100, ...rest } = points[at];
    const amounts = Object.fromEntries(Object.entries(benefits).map(([benefit, amount]) => [benefit, amount ?? ""]));
    assert.deepEqual({ ...rest, ...amounts, kept_of_100: kept_of_100 ?? "" }, { ...row });
  });
}
assert.deepEqual(engine.parameters("af"), JSON.parse(droits(["parameters", "af", "--json"])));
assert.throws(() => engine.compute({ format: 1 }), (error) => error instanceof engine.HouseholdError && error.path !== undefined);

// ---- the schema ----
const validate = new Ajv({ strict: false, allErrors: false }).compile(JSON.parse(readFileSync(join(folder, "household.schema.json"), "utf8")));
let state = 20261129;
const below = (number) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * number);
};
const ODD = [null, true, false, 0, 1, 2, -1, 21, 101, 1e9, 0.5, "", "x", "1240.50", "12,5", "2026-11", "2026-02-30", "2024-02-29", "1899-01-01", "59", "59350", "20", [], {}, [{}], ["2026-09"], [null]];
const places = (value, found = []) => {
  if (value !== null && typeof value === "object") for (const key of Object.keys(value)) { found.push([value, key]); places(value[key], found); }
  return found;
};
let [agreed, accepted, alone] = [0, 0, 0];
for (let round = 0; round < 6000; round++) {
  const household = JSON.parse(households[below(households.length)]);
  if (round >= households.length) {
    const all = places(household);
    const [holder, key] = all[below(all.length)];
    const how = below(4);
    if (how === 0) delete holder[key];
    else if (how === 1) holder[key] = ODD[below(ODD.length)];
    else if (how === 2 && !Array.isArray(holder)) holder[`${key}x`] = holder[key];
    else if (Array.isArray(holder[key])) holder[key] = [...holder[key], ...holder[key], ...holder[key]];
  }
  const valid = validate(household);
  let read = true;
  let why;
  try {
    engine.timeline(household, { months: 1 });
  } catch (error) {
    [read, why] = [false, error];
  }
  if (read) accepted++;
  if (valid === read) { agreed++; continue; }
  // The reader alone knows which answers exclude each other: it may refuse what the schema lets through, and never the reverse.
  assert.ok(valid && !read, `${JSON.stringify(household)}\nschema: ${JSON.stringify(validate.errors)}\nreader: ${why?.path} ${why?.message}`);
  alone++;
}
assert.ok(accepted > 1000 && agreed - accepted > 1000 && alone < 60, `${agreed} agreed, ${accepted} accepted, ${alone} by the reader alone`);

// ---- the examples ----
const printed = execFileSync(process.execPath, ["examples/node/index.mjs"], { encoding: "utf8" });
const total = engine.compute(readFileSync("examples/household.json", "utf8")).monthly_total;
assert.ok(printed.includes(`${total} €`) && printed.includes("asf: "), printed);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  await page.goto(address);
  await page.waitForFunction(() => document.getElementById("total").textContent.includes("€"), undefined, { timeout: 60_000 });
  const first = await page.textContent("#total");
  await page.fill("#wage", "2600");
  assert.notEqual(await page.textContent("#total"), first);
  await page.fill("#wage", "beaucoup");
  assert.ok(!(await page.textContent("#total")).includes("€ "));
  assert.deepEqual(said, []);
} finally {
  await browser.close();
  served.close();
  rmSync(copies, { recursive: true });
}

// ---- its weight ----
const kb = Math.round(brotliCompressSync(wasm).length / 1000);
assert.ok(kb <= MOST_KB, `droits_bg.wasm weighs ${kb} kB with brotli: at most ${MOST_KB}`);
console.log(`${households.length} households answered as the program does; the schema agreed ${agreed} times of 6000, and let ${alone} to the reader; ${kb} kB with brotli`);
