// How long one household takes in WebAssembly: the engine alone, compiled and shrunk as it is in the page, run by Node's V8.
// usage: node tools/bench-wasm.mjs     mean microseconds for one household-month, without and with the lines of the computation
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const MEASURES = ["family", "housing", "whole"];
const ROUNDS = 7;
const ROUND_MS = 700;

const version = readFileSync("tools/versions.sh", "utf8").match(/^BINARYEN=(\S+)/m)[1];
const tools = process.env.TOOLS ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "droits-au-clair");
const target = process.env.CARGO_TARGET_DIR ?? "target";
const built = join(target, "wasm32-unknown-unknown/page/droits_measured.wasm");
const shrunk = join(target, "wasm32-unknown-unknown/page/droits_measured.opt.wasm");

const run = (command, args) => execFileSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
run("cargo", ["build", "--quiet", "--locked", "--profile", "page", "--target", "wasm32-unknown-unknown", "-p", "droits-measured"]);
const level = readFileSync("index.html", "utf8").match(/data-wasm-opt="(\w)"/)[1];
run(join(tools, `binaryen-${version}/node_modules/.bin/wasm-opt`), [`-O${level}`, "--all-features", built, "-o", shrunk]);

const { instance } = await WebAssembly.instantiate(readFileSync(shrunk));
const { number, silent, recorded } = instance.exports;

/** Microseconds of the processor for one household: the median of rounds that last long enough, the first left out while V8 still compiles. */
const mean = (compute, measure) => {
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    // What other programs take meanwhile is not counted.
    const start = process.cpuUsage();
    let households = 0;
    let elapsed;
    do {
      households += compute(measure);
      const { user, system } = process.cpuUsage(start);
      elapsed = user + system;
    } while (elapsed < ROUND_MS * 1000);
    if (round > 0) rounds.push(elapsed / households);
  }
  return rounds.sort((a, b) => a - b)[ROUNDS >> 1];
};

console.log(`Node ${process.version}, V8 ${process.versions.v8}`);
MEASURES.forEach((name, measure) => {
  const households = number(measure);
  const [without, with_] = [mean(silent, measure), mean(recorded, measure)];
  console.log(`${name.padEnd(8)} ${String(households).padStart(5)} households   silent ${without.toFixed(1)} µs   recorded ${with_.toFixed(1)} µs`);
});
