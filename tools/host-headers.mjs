// Adds to _headers that files named by their hashes may be kept for good, and who may frame the page: nobody, or the origins of
// FRAME_ANCESTORS, parted by spaces. Runs after tools/list-files.mjs.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const site = process.env.TRUNK_STAGING_DIR ?? "dist";

/** A name that holds the hash of its file: Trunk, tools/program-parts.mjs and tools/name-files.mjs write it. */
const HASHED = /-[0-9a-f]{12,16}(_bg)?\.\w+$/;

const { files } = JSON.parse(readFileSync(join(site, "files.json"), "utf8"));
const rules = files.filter(({ path }) => HASHED.test(path)).map(({ path }) => `/${path}\n  Cache-Control: public, max-age=31536000, immutable\n`);
appendFileSync(join(site, "_headers"), rules.join(""));

const allowed = (process.env.FRAME_ANCESTORS ?? "").split(/\s+/).filter(Boolean);
const strange = allowed.find((origin) => !/^(https?:\/\/(\*\.)?[\w.-]+(:\d+)?|'self')$/.test(origin));
if (strange) throw new Error(`FRAME_ANCESTORS holds origins, such as https://mairie.example, parted by spaces: ${strange} is none.`);
if (allowed.length) {
  const path = join(site, "_headers");
  writeFileSync(path, readFileSync(path, "utf8").replace("frame-ancestors 'none'", `frame-ancestors ${allowed.join(" ")}`));
}
