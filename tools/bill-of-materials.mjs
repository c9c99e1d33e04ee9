// Writes what the published files are made of: bom.cdx.json (CycloneDX 1.6) and LICENSES.txt, the licences of every crate that is in
// them, from `cargo metadata` and the lock files. usage: node tools/bill-of-materials.mjs FOLDER
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { WHEEL, crates as read } from "./crates.mjs";

const folder = process.argv[2];
/** The crates that are published: the page, the program, the packages. */
const PUBLISHED = ["droits-au-clair", "droits", "droits-npm", "droits-python"];
/** Lock files of what builds or tests, and is in nothing that is published. */
const NPM = ["tools/binaryen/package-lock.json", "tests/e2e/package-lock.json", "src/assistant/package-lock.json"];

/** Both workspaces: the second is the wheel's, whose lock file names the versions of the first. */
const GRAPHS = [[read(), "Cargo.lock"], [read([], WHEEL), "src/python/Cargo.lock"]];
const checksums = new Map(GRAPHS.flatMap(([, lock]) => [...readFileSync(lock, "utf8").matchAll(/name = "([^"]+)"\nversion = "([^"]+)"\n(?:source = [^\n]+\n)?(?:checksum = "([0-9a-f]{64})")?/g)].map(([, name, version, sum]) => [`${name}@${version}`, sum])));

const byName = (one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : one.version < other.version ? -1 : 1);
/** Each crate that is inside, once, with what it needs. */
const found = new Map();
for (const [{ metadata, packages, nodes }] of GRAPHS) {
  const inside = new Set();
  const enter = (id) => {
    if (inside.has(id)) return;
    inside.add(id);
    for (const { pkg, dep_kinds } of nodes.get(id).deps) if (dep_kinds.some(({ kind }) => kind === null)) enter(pkg);
  };
  for (const { id, name } of metadata.packages) if (PUBLISHED.includes(name) && metadata.workspace_members.includes(id)) enter(id);
  for (const id of inside) {
    const one = packages.get(id);
    const key = `${one.name}@${one.version}`;
    const needs = nodes.get(id).deps.map(({ pkg }) => pkg).filter((pkg) => inside.has(pkg)).map((pkg) => packages.get(pkg));
    found.set(key, { ...one, needs: [...(found.get(key)?.needs ?? []), ...needs] });
  }
}
const crates = [...found.values()].sort(byName);
const purl = ({ name, version }) => `pkg:cargo/${name}@${version}`;
const components = crates.map((one) => {
  const sum = checksums.get(`${one.name}@${one.version}`);
  return {
    type: "library", "bom-ref": purl(one), name: one.name, version: one.version, purl: purl(one), scope: "required",
    ...(one.license && { licenses: [{ expression: one.license.replaceAll("/", " OR ") }] }),
    ...(sum && { hashes: [{ alg: "SHA-256", content: sum }] }),
  };
});
const ours = GRAPHS[0][0].metadata.packages.find(({ name }) => name === "droits-au-clair");
const tools = NPM.flatMap((file) => Object.entries(JSON.parse(readFileSync(file, "utf8")).packages).filter(([path]) => path).map(([path, { version, license, integrity }]) => {
  const name = path.replace(/^.*node_modules\//, "");
  return { type: "library", "bom-ref": `pkg:npm/${name.replace("@", "%40")}@${version}`, name, version, purl: `pkg:npm/${name.replace("@", "%40")}@${version}`, scope: "excluded",
    ...(license && { licenses: [{ expression: license }] }), ...(integrity?.startsWith("sha512-") && { hashes: [{ alg: "SHA-512", content: Buffer.from(integrity.slice(7), "base64").toString("hex") }] }) };
}));
const unique = [...new Map([...components, ...tools].map((one) => [one["bom-ref"], one])).values()];
writeFileSync(join(folder, "bom.cdx.json"), `${JSON.stringify({
  bomFormat: "CycloneDX", specVersion: "1.6", version: 1,
  metadata: { component: { type: "application", "bom-ref": purl(ours), name: ours.name, version: ours.version, licenses: [{ expression: ours.license }] } },
  components: unique.filter((one) => one["bom-ref"] !== purl(ours)),
  dependencies: crates.map((one) => ({ ref: purl(one), dependsOn: [...new Set(one.needs.map(purl))].sort() })),
}, null, 1)}\n`);

const texts = new Map();
const without = [];
for (const one of crates.filter(({ source }) => source)) {
  const home = dirname(one.manifest_path);
  const files = readdirSync(home).filter((name) => /^(licen[cs]e|copying|unlicense|copyright|notice)/i.test(name) && existsSync(join(home, name))).sort();
  if (!files.length) without.push(`${one.name} ${one.version}: ${one.license}`);
  for (const file of files) {
    let text;
    try { text = readFileSync(join(home, file), "utf8").replaceAll("\r\n", "\n").trim(); } catch { continue; }
    texts.set(text, [...(texts.get(text) ?? []), `${one.name} ${one.version} (${one.license})`]);
  }
}
const line = "=".repeat(80);
const sections = [...texts].map(([text, whose]) => `${line}\n${[...new Set(whose)].join("\n")}\n${line}\n\n${text}\n`);
writeFileSync(join(folder, "LICENSES.txt"), `Droits au clair is under MIT or Apache-2.0, as you like. What is published also holds the work of others, under these licences.\n\n${without.length ? `Without a text of their own:\n${without.join("\n")}\n\n` : ""}${sections.join("\n")}`);
console.log(`${crates.length} crates are in what is published, ${tools.length} packages build or test it; ${without.length} crates bring no text of their licence`);
