// What a first visit downloads, against docs/size.json: more than 5 % above the recorded figure fails.
// Four figures: what must be there before the first page shows and leads on, that with what the questions and their result need,
// that with all parts of the program, and that with every file that the program reads (the guide, the communes, …): everyone gets all.
// usage: node tools/size.mjs             compares
//        node tools/size.mjs --record    writes docs/size.json: the commit that grows the page says what for
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const site = "dist";
const record = "docs/size.json";
const TOLERANCE = 1.05;
const WAYS = ["raw", "gzip", "brotli"];

const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

if (!existsSync(join(site, "index.html"))) fail("There is no built site to weigh. Build it first: make site.");

/** What index.html asks for, besides itself. The icon and the manifest are no part of the first view, but they are asked for too. */
const html = readFileSync(join(site, "index.html"), "utf8");
const asked = [...html.matchAll(/<(?:link|script)\b[^>]*\b(?:href|src)="(?:\.\/)?([^"#:]+)"/g)].map(([, path]) => path);
/** What src/boot.js fetches once the first page is drawn, in this order; the last one is for what few open. */
const parts = [...html.matchAll(/<meta name="program-part" content="([^"]+)"/g)].map(([, path]) => path);
if (parts.length !== 3) fail("index.html does not name the parts of the program. Build the site for publication: make site.");

/** The files that the program reads, which it fetches then. */
const read = [...html.matchAll(/<meta name="site-file" content="([^"]+)"/g)].map(([, path]) => path);
if (read.length === 0) fail("index.html names no file that the program reads. Mend tools/size.mjs.");

/** The name of a file without its hash: what stays the same from build to build. */
const lasting = (path) => path.replace(/-[0-9a-f]{12,16}(?=[._])/, "");

function weigh(path) {
  const bytes = readFileSync(join(site, path));
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length,
  };
}
const weighed = (paths) => Object.fromEntries(paths.map((path) => [lasting(path), weigh(path)]));
const sum = (files) => Object.fromEntries(WAYS.map((way) => [way, Object.values(files).reduce((total, file) => total + file[way], 0)]));

const [files, later] = [weighed(["index.html", ...asked]), weighed(parts)];
const answers = Object.fromEntries(Object.entries(later).slice(0, -1));
const now = { first_load: sum(files), with_answers: sum({ ...files, ...answers }), whole: sum({ ...files, ...later }), everything: sum({ ...files, ...later, ...weighed(read) }), files, later };
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

if (process.argv.includes("--record")) {
  writeFileSync(record, `${JSON.stringify(now, null, 2)}\n`);
  console.log(`Recorded in ${record}: ${kilobytes(now.first_load.brotli)} compressed, ${kilobytes(now.with_answers.brotli)} with the questions and results, ${kilobytes(now.whole.brotli)} with the whole program, ${kilobytes(now.everything.brotli)} with every file.`);
  process.exit(0);
}

if (!existsSync(record)) fail(`${record} is missing. Write it: make size.`);
const before = JSON.parse(readFileSync(record, "utf8"));
for (const [name, { brotli, raw }] of Object.entries({ ...files, ...later })) {
  const was = { ...before.files, ...before.later }[name]?.brotli;
  const change = was === undefined ? "new" : brotli === was ? "" : `${brotli > was ? "+" : ""}${brotli - was} bytes`;
  console.log(`${name.padEnd(28)} ${kilobytes(brotli).padStart(10)}  (${kilobytes(raw)} uncompressed) ${change}`);
}
const FIGURES = [["first_load", "A first visit"], ["with_answers", "A first visit with the questions and results"], ["whole", "A first visit with all parts of the program"], ["everything", "A first visit with every file that the program reads"]];
for (const [figure, what] of FIGURES) {
  for (const way of WAYS) {
    const [is, was] = [now[figure][way], before[figure]?.[way] ?? fail(`${record} has no figure ${figure}. Record it: make size.`)];
    if (is > was * TOLERANCE) {
      fail(`${what} now weighs ${kilobytes(is)} (${way}), ${((is / was - 1) * 100).toFixed(1)} % above the recorded ${kilobytes(was)}. Find what grew, or record it and say why: make size.`);
    }
  }
}
for (const [figure, what] of FIGURES) console.log(`${what}: ${kilobytes(now[figure].brotli)} compressed (recorded: ${kilobytes(before[figure].brotli)}).`);
