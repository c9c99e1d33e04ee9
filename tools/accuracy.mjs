// Writes the accuracy table of README.md from the conformance test, between its two marks.
// usage: node tools/accuracy.mjs            writes
//        node tools/accuracy.mjs --check    fails if the table is not what the test says today
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const [BEGIN, END] = ["<!-- accuracy:begin -->", "<!-- accuracy:end -->"];

// The same packages and features as tools/test.sh, so that nothing is compiled twice.
const flags = ["--quiet", "--locked", "--workspace", "--features", "droits-engine/audit,droits-engine/schema", "--test", "engine", "--", "conformance::", "--nocapture"];
const { stdout, stderr, status } = spawnSync("cargo", ["test", ...flags], { encoding: "utf8", maxBuffer: 1 << 26 });
const table = [...(stdout ?? "").matchAll(/^\| (\w+) \| (\w+) \| (\d+) \| [\d.]+ % \| (\d+) \| (\d+) \|$/gm)];
if (table.length === 0) {
  console.error(`${stderr}\nThe conformance test printed no table.`);
  process.exit(1);
}
if (status !== 0) console.error("Beware: the conformance test fails; the table says so.");

const benefits = new Map();
for (const [, , benefit, ...counts] of table) {
  const sum = benefits.get(benefit) ?? [0, 0, 0];
  benefits.set(benefit, sum.map((was, i) => was + Number(counts[i])));
}
const total = [...benefits.values()].reduce((sum, counts) => sum.map((was, i) => was + counts[i]), [0, 0, 0]);
const row = (name, [pairs, documented, wrong]) =>
  `| ${name} | ${pairs} | ${(Math.floor((10000 * (pairs - documented - wrong)) / pairs) / 100).toFixed(2)} % | ${documented} | ${wrong} |`;
const text = [
  BEGIN,
  "| benefit | pairs compared | match to the cent | the article decides otherwise | wrong |",
  "|---|--:|--:|--:|--:|",
  ...[...benefits].sort(([a], [b]) => a.localeCompare(b)).map(([benefit, counts]) => row(`\`${benefit}\``, counts)),
  row("**all**", total),
  END,
].join("\n");

const readme = readFileSync("README.md", "utf8");
const after = readme.slice(0, readme.indexOf(BEGIN)) + text + readme.slice(readme.indexOf(END) + END.length);
if (after === readme) console.log("The accuracy table of README.md is up to date.");
else if (process.argv.includes("--check")) {
  console.error("The accuracy table of README.md is old. Write it anew: make accuracy.");
  process.exit(1);
} else {
  writeFileSync("README.md", after);
  console.log("The accuracy table of README.md is written.");
}
