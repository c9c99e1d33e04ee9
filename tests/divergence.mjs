// A saved divergence becomes a vector: what tools/divergence.mjs writes, and what it refuses.
// usage: node tests/divergence.mjs [PROGRAM]     the program is target/debug/droits unless told
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = resolve(process.argv[2] ?? join(process.env.CARGO_TARGET_DIR ?? "target", "debug/droits"));
const folder = mkdtempSync(join(tmpdir(), "droits-divergence-"));
const saved = join(folder, "saved.json");

const HOUSEHOLD =
  '{"format":1,"month":"2026-11","residence":{"department":"59","apl_zone":2},"union":"married","adults":[' +
  '{"birth_date":"1985-05-15","activity":"employed","income":[{"kind":"wage","monthly":1850.40}]},{"birth_date":"1984-02-15","activity":"inactive"}],' +
  '"children":[{"birth_date":"2016-09-15"},{"birth_date":"2018-06-15"}],"housing":{"tenure":"hosted"}}';
const file = (changes = {}, household = HOUSEHOLD) => {
  const rest = { divergence: 1, version: "0.1.0", benefit: "af", month: "2026-11", paid: "153.01", computed: "152.25", computed_of_this_file: "152.25", ...changes };
  return `${JSON.stringify(rest).slice(0, -1)},"household":${household}}\n`;
};
const run = (text, ...more) => {
  writeFileSync(saved, text);
  return spawnSync(process.execPath, ["tools/divergence.mjs", program, saved, ...more], { encoding: "utf8" });
};
const refused = (text, sentence) => {
  const { status, stderr } = run(text, "--keep", folder);
  assert.equal(status, 1, stderr);
  assert.match(stderr, sentence);
};
const kept = (name) => readFileSync(join(folder, name), "utf8").trimEnd().split("\n");

try {
  // 478.16 × 0.32 = 153.01, less 0.76 of CRDS: a letter that gave the amount before CRDS.
  const { status, stdout, stderr } = run(file(), "--keep", folder);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /The amount paid for 2026-11 was 153\.01 €, net\.\nThis version \(\d+\.\d+\.\d+\) computes 152\.25 €/);
  assert.match(stdout, /^ {2}.*478\.16.*\(L521-1|^ {2}.*153\.01.*\([LRD]521-1/m);
  const [vector] = kept("divergences.jsonl").map((line) => JSON.parse(line));
  assert.deepEqual(vector.expected, { af: { status: "due", net: 153.01 } });
  assert.deepEqual(vector.household, JSON.parse(HOUSEHOLD));
  assert.match(vector.derivation, /153\.01 €, net.*152\.25 €/);
  assert.deepEqual(kept("divergences-open.txt"), [vector.id]);
  // Its cents are those that were written.
  assert.ok(kept("divergences.jsonl")[0].includes('"monthly":1850.40'));

  // Again: once. Another amount: another vector. The very amount: nothing is open.
  run(file(), "--keep", folder);
  assert.equal(run(file({ paid: "152.25" }), "--keep", folder).status, 0);
  assert.equal(kept("divergences.jsonl").length, 2);
  assert.deepEqual(kept("divergences-open.txt"), [vector.id]);

  // Without --keep nothing is written.
  run(file({ paid: "1" }));
  assert.equal(kept("divergences.jsonl").length, 2);

  assert.match(run(file({ computed: "140.00" })).stdout, /With the days of birth, which are not in the file, the page computed 140\.00 €/);
  refused("{", /is not JSON/);
  refused('{"format":1}', /no divergence of form 1/);
  refused(file({ who: "Inès" }), /unknown key: who/);
  refused(file({ paid: "beaucoup" }), /no amount/);
  refused(file({ month: "2026-10" }), /of 2026-11, the amount of 2026-10/);
  refused(file({ benefit: "alms" }), /no such benefit/);
  refused(file({}, HOUSEHOLD.replace('"union"', '"id":"12","union"')), /tells who it is, at \/id/);
  refused(file({}, HOUSEHOLD.replace('{"birth_date":"2018', '{"name":"Léa","birth_date":"2018')), /at \/children\/1\/name/);
  refused(file({}, HOUSEHOLD.replace("2018-06-15", "2018-06-01")), /days of birth \(15, 01\)/);
  refused(file({}, HOUSEHOLD.replace('"hosted"', '"castle"')), /not a valid household/);
  assert.equal(kept("divergences.jsonl").length, 2, "a refused file left a vector");
  console.log("a saved divergence became a vector with its explanation; ten files were refused");
} finally {
  rmSync(folder, { recursive: true });
}
