// Trunk writes the integrity of the wasm on its preload link, where browsers do not read it and
// Chromium says so on the console. It moves to a data attribute, from where src/boot.js gives it to fetch().
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const page = join(process.env.TRUNK_STAGING_DIR ?? "dist", "index.html");
const before = readFileSync(page, "utf8");
const after = before.replace(/ integrity=("[^"]*" as="fetch" type="application\/wasm")/, " data-integrity=$1");
if (after === before) {
  console.error("index.html has no preload of the wasm with its integrity: Trunk writes it otherwise than before. Mend tools/finish-page.mjs.");
  process.exit(1);
}
writeFileSync(page, after);
