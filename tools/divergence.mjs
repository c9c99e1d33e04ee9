// A saved divergence to a vector and its explanation. Called by tools/divergence.sh; tried by tests/divergence.mjs.
// usage: node tools/divergence.mjs PROGRAM FILE [--keep [FOLDER]]
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [program, path, keep, folder = fileURLToPath(new URL("../tests/vectors", import.meta.url))] = process.argv.slice(2);
const KEYS = ["divergence", "version", "benefit", "month", "paid", "computed", "computed_of_this_file", "household"];
/** Of the household itself; a name may stand with each of its people. */
const WHO = ["id", "form", "received"];

const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const text = readFileSync(path, "utf8");
let file;
try {
  file = JSON.parse(text);
} catch (error) {
  fail(`${path} is not JSON: ${error.message}`);
}
if (file?.divergence !== 1) fail(`${path} is no divergence of form 1: see docs/divergence-file.md`);
for (const key of Object.keys(file)) if (!KEYS.includes(key)) fail(`${path} has an unknown key: ${key}`);
for (const key of KEYS) if (!(key in file)) fail(`${path} lacks a key: ${key}`);
if (!/^\d+(\.\d{1,2})?$/.test(file.paid)) fail(`paid is no amount in euros: ${file.paid}`);
if (file.household?.month !== file.month) fail(`the household is of ${file.household?.month}, the amount of ${file.month}`);

/** A vector is public: what the page leaves out must not come in by a file that was written otherwise. */
const names = (value, at = "") => {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "name" ? [`${at}/${key}`] : names(inner, `${at}/${key}`)));
};
const told = [...WHO.filter((key) => key in file.household).map((key) => `/${key}`), ...names(file.household)];
if (told.length > 0) fail(`${path} tells who it is, at ${told.join(", ")}: take that out first`);
const days = new Set([...JSON.stringify(file.household).matchAll(/"(?:birth_date|due_date)":"\d{4}-\d\d-(\d\d)"/g)].map(([, day]) => day));
if (days.size > 1) fail(`${path} tells days of birth (${[...days].join(", ")}): give all the same first`);

// The text as it stands, so that no amount passes through a binary fraction.
const start = text.indexOf("{", text.search(/"household"\s*:/));
const household = text.slice(start, text.lastIndexOf("}")).trim().replace(/\r?\n\s*/g, "");
if (JSON.stringify(JSON.parse(household)) !== JSON.stringify(file.household)) fail(`the household must stand last in ${path}`);
let written;
try {
  written = execFileSync(program, ["compute", "--steps", "--lang", "en"], { input: `${household}\n`, encoding: "utf8" });
} catch (error) {
  fail(`not a valid household: ${error.stdout}`);
}
const result = JSON.parse(written);
const ours = result.benefits.find(({ benefit }) => benefit === file.benefit) ?? fail(`no such benefit: ${file.benefit}`);
const version = execFileSync(program, ["--version"], { encoding: "utf8" }).trim().split(" ").at(-1);

const amount = (euros) => (euros === null ? "nothing that could be said" : `${euros} €`);
const line = ({ label, value, unit, law }) => `${label}${unit === "euros" && !label.replaceAll(",", "").includes(value) ? `: ${value} €` : ""}${law ? ` (${law.article})` : ""}`;
const steps = [...new Set(ours.steps.map(line))];
const facts = [
  `The amount paid for ${file.month} was ${amount(file.paid)}, net.`,
  `This version (${version}) computes ${amount(ours.net)}; the page (${file.version}) computed ${amount(file.computed_of_this_file)} of this household.`,
  ...(file.computed === file.computed_of_this_file ? [] : [`With the days of birth, which are not in the file, the page computed ${amount(file.computed)}: ask whose birthday it is before you change a rule.`]),
  ...(ours.status === "unknown" ? [`Not known: ${ours.reasons.map(({ text }) => text).join(" ")}`] : []),
];
const same = ours.net !== null && Number(ours.net) === Number(file.paid);

const id = `d-${file.benefit}-${file.month}-${createHash("sha256").update(household).update(file.paid).digest("hex").slice(0, 8)}`;
const expected = `{"${file.benefit}":{"status":"${Number(file.paid) > 0 ? "due" : "not_due"}","net":${file.paid}}}`;
const derivation = JSON.stringify(`${facts.join(" ")} How it comes about here: ${steps.join("; ")}`);
const vector = `{"id":"${id}","household":${household},"expected":${expected},"derivation":${derivation},"tags":["${file.benefit}","paid"]}`;

console.log([...facts, "", "How it comes about here:", ...steps.map((step) => `  ${step}`), "", "The vector:", vector].join("\n"));
if (same) console.log("\nThis version computes the amount paid.");
if (keep === undefined) process.exit(0);
if (keep !== "--keep") fail(`unknown: ${keep}`);

const [vectors, open] = ["divergences.jsonl", "divergences-open.txt"].map((name) => join(folder, name));
const lines = (of) => (existsSync(of) ? readFileSync(of, "utf8").split("\n").filter(Boolean) : []);
const others = lines(vectors).filter((other) => JSON.parse(other).id !== id);
writeFileSync(vectors, [...others, vector].map((one) => `${one}\n`).join(""));
const ids = new Set(lines(open));
if (same) ids.delete(id);
else ids.add(id);
writeFileSync(open, [...ids].sort().map((one) => `${one}\n`).join(""));
console.log(`\nKept in ${vectors}${same ? "" : `, and as open in ${open}: docs/divergence-file.md says how it is closed`}.`);
