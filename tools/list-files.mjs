// Writes files.json, the list of every file of the site with its size and its hash. See tools/build-hooks.mjs.
// The tests hold every request against it, and tools/size.mjs reads it.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const site = process.env.TRUNK_STAGING_DIR ?? "dist";
const list = "files.json";

const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(site, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
  .filter((path) => path !== list && path !== "_headers")
  .sort()
  .map((path) => {
    const bytes = readFileSync(join(site, path));
    return { path, bytes: bytes.length, integrity: `sha384-${createHash("sha384").update(bytes).digest("base64")}` };
  });

writeFileSync(join(site, list), `${JSON.stringify({ files }, null, 1)}\n`);
