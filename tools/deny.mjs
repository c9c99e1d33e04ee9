// Holds what comes into the program against deny.toml: licences, bans and sources, as `cargo deny check licenses bans sources` does,
// without the minutes that it takes to compile. The advisories: advisories.mjs, beside this.
// usage: node tools/deny.mjs
import { WHEEL, crates } from "./crates.mjs";
import { list } from "./policy.mjs";

const targets = list("graph", "targets");
const allowed = new Set(list("licenses", "allow"));
/** What is banned, and what alone may need it all the same. */
const banned = new Map(list("bans", "deny").map(({ crate, wrappers = [] }) => [crate, wrappers]));
const REGISTRY = "registry+https://github.com/rust-lang/crates.io-index";

/** Whether an SPDX expression (also the older "MIT/Apache-2.0") can be met with what is allowed. */
function met(expression) {
  const words = expression.replaceAll("/", " OR ").match(/\(|\)|[^\s()]+/g);
  const either = () => {
    let value = both();
    while (words[0] === "OR") { words.shift(); value = both() || value; }
    return value;
  };
  const both = () => {
    let value = one();
    while (words[0] === "AND") { words.shift(); value = one() && value; }
    return value;
  };
  const one = () => {
    const word = words.shift();
    if (word === "(") { const value = either(); words.shift(); return value; }
    // An exception only allows more.
    if (words[0] === "WITH") words.splice(0, 2);
    return allowed.has(word);
  };
  return either();
}

const faults = [];
let number = 0;
for (const manifest of ["Cargo.toml", WHEEL]) look(manifest);

/** What a name stands for in the program, as a feature of the target or of the build: nothing of the development of others. */
function look(manifest) {
  const { metadata, packages, nodes } = crates(targets, manifest);
  const members = new Set(metadata.workspace_members);
  const reached = new Set(members);
  const needed = new Map();
  for (const id of reached) {
    for (const { pkg } of nodes.get(id).deps) {
      reached.add(pkg);
      needed.set(pkg, [...(needed.get(pkg) ?? []), packages.get(id).name]);
    }
  }
  for (const id of reached) {
    const { name, version, license, source, dependencies } = packages.get(id);
    const say = (what) => faults.push(`${name} ${version}: ${what}`);
    const by = banned.has(name) ? (needed.get(id) ?? [name]).filter((one) => !banned.get(name).includes(one)) : [];
    if (by.length) say(`deny.toml bans it, and ${by.join(", ")} needs it`);
    // What is ours has no registry; the wheel's workspace holds the other's crates by their paths.
    if (members.has(id) || source === null) {
      for (const { name: of, req, path } of dependencies) if (req === "*" && !path) say(`any version of ${of} would do: name one`);
      continue;
    }
    number += 1;
    if (source !== REGISTRY) say(`it comes from ${source}, not from the registry`);
    if (!license) say("it names no licence");
    else if (!met(license)) say(`its licence is ${license}, which deny.toml does not allow`);
  }
}
for (const fault of faults.sort()) console.error(fault);
if (faults.length) process.exit(1);
console.log(`${number} packages of others: licences, bans and sources as deny.toml asks.`);
