// Runs every command of docs/populations.md in a folder of its own, with fewer households, and looks at what comes out.
// usage: node tests/populations.mjs [PROGRAM]     the program is target/debug/droits unless told
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const { DuckDBInstance } = createRequire(resolve("tests/e2e/package.json"))("@duckdb/node-api");
const program = resolve(process.argv[2] ?? join(process.env.CARGO_TARGET_DIR ?? "target", "debug/droits"));
const HOUSEHOLDS = 600;

const blocks = [...readFileSync("docs/populations.md", "utf8").matchAll(/^```(sh|sql)\n([^]*?)^```/gm)].map(([, language, text]) => ({ language, text }));
assert.ok(blocks.filter(({ language }) => language === "sql").length >= 4 && blocks.length >= 9, "the commands of the page were not found");

const folder = mkdtempSync(join(tmpdir(), "droits-"));
const duckdb = await (await DuckDBInstance.create(":memory:")).connect();
process.chdir(folder);
try {
  const answers = [];
  for (const { language, text } of blocks) {
    if (language === "sh") {
      const fewer = text.replaceAll("100000", String(HOUSEHOLDS)).replaceAll("50000", String(HOUSEHOLDS / 2));
      execFileSync("sh", ["-euc", fewer], { env: { ...process.env, PATH: `${dirname(program)}:${process.env.PATH}` }, stdio: ["ignore", "inherit", "inherit"] });
    } else {
      const answer = await duckdb.runAndReadAll(text.replace(/;\s*$/, ""));
      answers.push(answer.getRowObjectsJson());
    }
  }
  const [, [all], by_tenure, [parts]] = answers;
  const rows = readFileSync("amounts.csv", "utf8").trimEnd().split("\n").slice(1);
  assert.equal(rows.length, HOUSEHOLDS);
  assert.equal(Number(all.households), HOUSEHOLDS);
  assert.ok(Number(all.with_al) > 0 && Number(all.with_ppa) > 0 && Number(all.al_a_month) > 0, JSON.stringify(all));
  assert.equal(by_tenure.reduce((sum, { households }) => sum + Number(households), 0), HOUSEHOLDS);
  // The parts, however they were cut, are the whole.
  assert.deepEqual([1, 2].flatMap((part) => readFileSync(`part-${part}.csv`, "utf8").trimEnd().split("\n").slice(1)), rows);
  assert.equal(Number(parts.households), HOUSEHOLDS);
  assert.ok(Math.abs(Number(parts.al_a_month) - Number(all.al_a_month)) < 0.005);
  console.log(`${blocks.length} commands of docs/populations.md gave what they say`);
} finally {
  process.chdir("/");
  rmSync(folder, { recursive: true });
}
