// Writes sw.js: src/sw.js with the files of this build in front, and adds it to files.json. Runs after tools/list-files.mjs.
// `make watch` sets NO_SERVICE_WORKER: a page that is rebuilt at each keystroke is not to be kept.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const site = process.env.TRUNK_STAGING_DIR ?? "dist";

/** Shown by a shop of applications alone, for addresses that are none, and the list itself. */
const NOT_KEPT = /^(screens\/|404\.html$|files\.json$)/;

if (!process.env.NO_SERVICE_WORKER) {
  const list = JSON.parse(readFileSync(join(site, "files.json"), "utf8"));
  const kept = list.files.filter(({ path }) => !NOT_KEPT.test(path)).map(({ path, integrity }) => [path, integrity]);
  const program = readFileSync(new URL("../src/sw.js", import.meta.url), "utf8");
  const version = createHash("sha256").update(JSON.stringify(kept)).update(program).digest("hex").slice(0, 16);
  const worker = `const VERSION = "${version}";\nconst FILES = ${JSON.stringify(kept, null, 1)};\n${program}`;
  writeFileSync(join(site, "sw.js"), worker);
  const bytes = Buffer.from(worker);
  list.files.push({ path: "sw.js", bytes: bytes.length, integrity: `sha384-${createHash("sha384").update(bytes).digest("base64")}` });
  writeFileSync(join(site, "files.json"), `${JSON.stringify(list, null, 1)}\n`);
}
