// Adds to _headers that files named by their hashes may be kept for good. Runs after tools/list-files.mjs.
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";

const site = process.env.TRUNK_STAGING_DIR ?? "dist";

/** A name that holds the hash of its file: Trunk, tools/program-parts.mjs and tools/name-files.mjs write it. */
const HASHED = /-[0-9a-f]{12,16}(_bg)?\.\w+$/;

const { files } = JSON.parse(readFileSync(join(site, "files.json"), "utf8"));
const rules = files.filter(({ path }) => HASHED.test(path)).map(({ path }) => `/${path}\n  Cache-Control: public, max-age=31536000, immutable\n`);
appendFileSync(join(site, "_headers"), rules.join(""));
