// Files that need each other in a circle, room by room; fails when a circle holds more files than may be read at once.
// usage: node tools/circles.mjs [--all]     --all lists every circle
//
// A name that a file hands on (`pub use`) counts as the file where it stands: a contents page is no need of all its contents.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const ROOMS = ["src/engine", "src/words", "src/form", "src/ui", "src/work", "src/cli", "src/communes", "src/site"];
/** Most files of a circle. */
const MOST = 8;
/** Larger ones that read well, by a file of theirs: docs/decisions/circles.md says why. */
const KNOWN = { "src/engine": { "household::write": 15 } };

let tooLarge = 0;
for (const room of ROOMS) {
  for (const circle of circles(needs(room))) {
    const most = Math.max(MOST, ...Object.entries(KNOWN[room] ?? {}).map(([file, size]) => (circle.includes(file) ? size : 0)));
    const line = `${room}: ${circle.length} files need each other: ${circle.join(", ")}`;
    if (circle.length > most) {
      tooLarge += 1;
      console.error(`${line}\n  (at most ${most}; see docs/decisions/circles.md)`);
    } else if (process.argv.includes("--all")) {
      console.log(line);
    }
  }
}
process.exit(tooLarge ? 1 : 0);

/** Of each module of a room, the modules that it names. */
function needs(room) {
  const sources = new Map(files(room).map((file) => [moduleOf(room, file), source(file)]));
  const known = (path) => sources.has(path.join("::"));
  const handedOn = new Map();
  for (const [module, text] of sources) {
    for (const [, , tree] of text.matchAll(/\b(pub(?:\([\w ]+\))?) use\s+([^;]*);/g)) {
      for (const [path, alias] of expand(tree)) {
        const found = resolve(split(module), path, new Map(), known);
        if (found?.rest.length && found.rest[0] !== "*") handedOn.set(`${module} ${alias}`, [found.module, found.rest[0]]);
      }
    }
  }
  const follow = (module, name) => {
    for (let steps = 0; handedOn.has(`${module} ${name}`) && steps < 9; steps += 1) [module, name] = handedOn.get(`${module} ${name}`);
    return module;
  };
  const edges = new Map();
  for (const [module, text] of sources) {
    const named = new Map();
    const to = new Set();
    let body = text;
    for (const [whole, shown, tree] of text.matchAll(/(\bpub(?:\([\w ]+\))? )?\buse\s+([^;]*);/g)) {
      body = body.replace(whole, "");
      for (const [path, alias] of expand(tree)) {
        const found = resolve(split(module), path, new Map(), known);
        if (!found) continue;
        if (found.rest.length === 0) named.set(alias, found.module);
        else if (found.rest[0] === "*") to.add(found.module);
        else if (!shown) to.add(follow(found.module, found.rest[0]));
      }
    }
    for (const [path] of body.matchAll(/(?<![\w:.])(?:\w+::)+\w+/g)) {
      const found = resolve(split(module), path.split("::"), named, known);
      if (found?.rest.length) to.add(follow(found.module, found.rest[0]));
    }
    to.delete(module);
    edges.set(module, to);
  }
  return edges;
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return entry.name.endsWith(".rs") && !/tests?\.rs$|testing\.rs$|example\.rs$|boundaries\.rs$/.test(entry.name) ? [path] : [];
  });
}

/** What is compiled without the tests, comments apart. */
function source(file) {
  const text = readFileSync(file, "utf8");
  const tests = text.indexOf("#[cfg(test)]\nmod tests {");
  return (tests < 0 ? text : text.slice(0, tests)).replace(/\/\/[^\n]*/g, "").replace(/#\[cfg\(test\)\][^;{]*;/g, "");
}

function moduleOf(room, file) {
  const path = relative(room, file).slice(0, -3).split(sep);
  if (["mod", "lib", "main"].includes(path.at(-1))) path.pop();
  return path.join("::");
}

function split(module) {
  return module === "" ? [] : module.split("::");
}

/** The paths of a `use`, each with the name that it gives. */
function expand(tree, before = []) {
  const parts = [];
  let depth = 0;
  let part = "";
  for (const letter of tree) {
    if (letter === "{") depth += 1;
    if (letter === "}") depth -= 1;
    if (letter === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else part += letter;
  }
  return [...parts, part].map((one) => one.trim()).filter(Boolean).flatMap((one) => {
    const group = one.match(/^((?:\w+::)*)\{([\s\S]*)\}$/);
    if (group) return expand(group[2], [...before, ...group[1].split("::").filter(Boolean)]);
    const [name, alias] = one.split(" as ");
    let path = [...before, ...name.trim().split("::")];
    if (path.at(-1) === "self") path = path.slice(0, -1);
    return [[path, alias?.trim() ?? path.at(-1)]];
  });
}

/** The module of this room that a path leads to, and what of the path is left. */
function resolve(base, path, named, known) {
  let [first, ...rest] = path;
  let at;
  if (first === "crate") at = [];
  else if (first === "self") at = [...base];
  else if (first === "super") {
    at = base.slice(0, -1);
    while (rest[0] === "super") [at, rest] = [at.slice(0, -1), rest.slice(1)];
  } else if (named.has(first)) at = split(named.get(first));
  else if (known([...base, first])) at = [...base, first];
  else return undefined;
  while (rest.length > 0 && known([...at, rest[0]])) at = [...at, rest.shift()];
  return { module: at.join("::"), rest };
}

/** Groups of modules that need each other, the largest first (Tarjan). */
function circles(edges) {
  const [index, low, stack, found] = [new Map(), new Map(), [], []];
  const visit = (module) => {
    index.set(module, index.size);
    low.set(module, index.get(module));
    stack.push(module);
    for (const next of edges.get(module) ?? []) {
      if (!index.has(next)) {
        visit(next);
        low.set(module, Math.min(low.get(module), low.get(next)));
      } else if (stack.includes(next)) low.set(module, Math.min(low.get(module), index.get(next)));
    }
    if (low.get(module) !== index.get(module)) return;
    const circle = stack.splice(stack.indexOf(module)).sort();
    if (circle.length > 1) found.push(circle);
  };
  for (const module of edges.keys()) if (!index.has(module)) visit(module);
  return found.sort((a, b) => b.length - a.length);
}
