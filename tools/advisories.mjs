// Holds the crates of the lock files against a dated list of the RustSec advisories, docs/supply/advisories.csv, without a network.
// usage: node tools/advisories.mjs              names what a crate of ours is told of, unless deny.toml says why it may stand
//        node tools/advisories.mjs --from DIR   renews the list from a clone of rustsec/advisory-db (bare or not)
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { WHEEL } from "./crates.mjs";
import { list } from "./policy.mjs";

const LIST = "docs/supply/advisories.csv";
const LOCKS = ["Cargo.toml", WHEEL].map((manifest) => manifest.replace(/toml$/, "lock"));

const from = process.argv[process.argv.indexOf("--from") + 1];
if (process.argv.includes("--from")) renew(from);

const [head, , ...rows] = readFileSync(LIST, "utf8").trim().split("\n");
const told = new Map();
for (const row of rows.map((row) => row.split(";"))) told.set(row[0], [...(told.get(row[0]) ?? []), row]);
const excused = new Set(list("advisories", "ignore").map(({ id }) => id));
const crates = new Map();
for (const lock of LOCKS) {
  for (const [, name, version] of readFileSync(lock, "utf8").matchAll(/name = "([^"]+)"\nversion = "([^"]+)"\nsource/g)) crates.set(`${name} ${version}`, [name, version]);
}
const faults = [];
const met = new Set();
for (const [name, version] of crates.values()) {
  for (const [, id, kind, patched, unaffected] of told.get(name) ?? []) {
    if ([patched, unaffected].some((of) => of.split("|").some((range) => range && within(version, range)))) continue;
    met.add(id);
    if (!excused.has(id)) faults.push(`${name} ${version}: ${id}${kind && ` (${kind})`}. Take a version that is mended, or say in deny.toml why it may stand.`);
  }
}
for (const id of excused) if (!met.has(id)) faults.push(`deny.toml excuses ${id}, of which no crate is told any more.`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`${crates.size} crates, ${rows.length} advisories (${head.replace(/^# /, "")}): none that is not excused.`);

/** Whether a version meets a range of Cargo's: all of its comparisons. */
function within(version, range) {
  return range.split(",").every((part) => {
    const [, sign, bound] = part.trim().match(/^(>=|<=|>|<|=|\^|~)?\s*(.+)$/);
    const by = compare(version, bound);
    switch (sign) {
      case ">=": return by >= 0;
      case "<=": return by <= 0;
      case ">": return by > 0;
      case "<": return by < 0;
      case "=": return by === 0;
      // The same up to the first figure that is not 0 (^, or no sign), or up to the second (~).
      default: {
        const figures = bound.split(/[.+-]/).map(Number);
        const same = sign === "~" ? Math.min(2, figures.length) : figures.findIndex((figure) => figure > 0) + 1 || figures.length;
        return by >= 0 && version.split(/[.+-]/).slice(0, same).every((figure, place) => Number(figure) === figures[place]);
      }
    }
  });
}

/** Three figures, then what comes before the release itself. */
function compare(one, other) {
  const split = (version) => {
    const [core, early] = version.split("+")[0].split(/-(.*)/);
    return [...core.split(".").map(Number), 0, 0].slice(0, 3).concat(early ? -1 : 0, early ?? "");
  };
  const [a, b] = [split(one), split(other)];
  for (let place = 0; place < 5; place += 1) if (a[place] !== b[place]) return a[place] < b[place] ? -1 : 1;
  return 0;
}

function renew(folder) {
  const git = (...args) => execFileSync("git", ["-C", folder, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  const lines = [];
  for (const path of git("ls-tree", "-r", "--name-only", "HEAD", "crates").trim().split("\n")) {
    const text = git("show", `HEAD:${path}`);
    const word = (key) => text.match(new RegExp(`^${key} = "([^"]*)"`, "m"))?.[1] ?? "";
    const ranges = (key) => [...(text.match(new RegExp(`^${key} = \\[([^\\]]*)\\]`, "m"))?.[1] ?? "").matchAll(/"([^"]*)"/g)].map(([, range]) => range).join("|");
    // One that was taken back tells of nothing.
    if (word("withdrawn")) continue;
    lines.push([word("package"), word("id"), word("informational"), ranges("patched"), ranges("unaffected")].join(";"));
  }
  const [commit, day] = git("log", "-1", "--format=%h %cs").trim().split(" ");
  writeFileSync(LIST, `# rustsec/advisory-db ${commit}, ${day}\npackage;id;informational;patched;unaffected\n${lines.sort().join("\n")}\n`);
}
