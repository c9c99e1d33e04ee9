// What a first visit downloads, against docs/size.json: more than 5 % above the recorded figure fails.
// usage: node tools/size.mjs             compares
//        node tools/size.mjs --record    writes docs/size.json: the commit that grows the page says what for
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const site = "dist";
const record = "docs/size.json";
const TOLERANCE = 1.05;

const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

if (!existsSync(join(site, "index.html"))) fail("There is no built site to weigh. Build it first: make site.");

/** What index.html asks for, besides itself. The icon and the manifest are no part of the first view, but they are asked for too. */
const html = readFileSync(join(site, "index.html"), "utf8");
const asked = [...html.matchAll(/<(?:link|script)\b[^>]*\b(?:href|src)="(?:\.\/)?([^"#:]+)"/g)].map(([, path]) => path);

/** The name of a file without its hash: what stays the same from build to build. */
const lasting = (path) => path.replace(/-[0-9a-f]{12,16}(?=[._])/, "");

const files = {};
for (const path of ["index.html", ...asked]) {
  const bytes = readFileSync(join(site, path));
  files[lasting(path)] = {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length,
  };
}
const sum = (way) => Object.values(files).reduce((total, file) => total + file[way], 0);
const now = { first_load: { raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli") }, files };

if (process.argv.includes("--record")) {
  writeFileSync(record, `${JSON.stringify(now, null, 2)}\n`);
  console.log(`Recorded in ${record}: ${now.first_load.brotli} bytes compressed.`);
  process.exit(0);
}

if (!existsSync(record)) fail(`${record} is missing. Write it: make size.`);
const before = JSON.parse(readFileSync(record, "utf8"));
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
for (const [name, { brotli, raw }] of Object.entries(files)) {
  const was = before.files[name]?.brotli;
  const change = was === undefined ? "new" : brotli === was ? "" : `${brotli > was ? "+" : ""}${brotli - was} bytes`;
  console.log(`${name.padEnd(28)} ${kilobytes(brotli).padStart(10)}  (${kilobytes(raw)} uncompressed) ${change}`);
}
for (const way of ["raw", "gzip", "brotli"]) {
  const [is, was] = [now.first_load[way], before.first_load[way]];
  if (is > was * TOLERANCE) {
    fail(`A first visit now weighs ${kilobytes(is)} (${way}), ${((is / was - 1) * 100).toFixed(1)} % above the recorded ${kilobytes(was)}. Find what grew, or record it and say why: make size.`);
  }
}
console.log(`First visit: ${kilobytes(now.first_load.brotli)} compressed (recorded: ${kilobytes(before.first_load.brotli)}).`);
