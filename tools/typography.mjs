// Holds every French text to French typography: ’ and not ', a narrow no-break space before ; : ! ? % € » and after «, … and not three dots.
// It reads the strings of the sources that hold words, and the text of the HTML pages. Comments and tests are left alone.
// usage: node tools/typography.mjs           prints each fault with its place; fails if there is one
//        node tools/typography.mjs --mend    mends them
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const WORDS = ["src/words", "src/ui", "src/form"];
const PAGES = ["index.html", "public/404.html"];
const LISTS = ["src/words/scales.txt"];

const FRENCH = /[àâçéèêëîïôùûœ]|\b(?:le|la|les|l’|des|du|une?|vous|votre|vos|est|et|pour|dans|sur|par|ne|pas|cette?|ces|aux?|ses?|son|sa|qui|que|ou|mois|enfants?)\b/giu;
const ENGLISH = /\b(?:the|of|and|is|are|for|your|you|to|in|with|not|no|this|that|by|from|or|month|child|children)\b/giu;
const isFrench = (text) => (text.match(FRENCH)?.length ?? 0) > (text.match(ENGLISH)?.length ?? 0);

/** Each rule: what is wrong, what it becomes, the sentence, and whether it is wrong in French alone. */
const RULES = [
  { wrong: /(?<=\p{L})'(?=\p{L})/gu, right: "’", say: "a straight apostrophe: write ’" },
  { wrong: /[ \u00a0](?=[;:!?%»]|€(?!\d))(?!::)/gu, right: "\u202f", say: "a plain space before ; : ! ? % € or »: write U+202F" },
  { wrong: /«[ \u00a0]?(?!\u202f)/gu, right: "«\u202f", say: "« without U+202F after it" },
  { wrong: /(?<![\u202f \u00a0])»/gu, right: "\u202f»", say: "» without U+202F before it" },
  { wrong: /\.\.\./gu, right: "…", say: "three dots: write …" },
  { wrong: /(?<=[\p{L}\p{N})}])(?=[:;!?](?:\s|$))|(?<=[\p{N}}])(?=[%€])/gu, right: "\u202f", say: "no U+202F before ; : ! ? % or €", french: true },
];

const broken = (text) => RULES.filter(({ wrong, french }) => text.search(wrong) >= 0 && (!french || isFrench(text)));
const mended = (text) => broken(text).reduce((done, { wrong, right }) => done.replace(wrong, right), text);

/** The string literals of a Rust source, up to its tests. */
function* strings(source) {
  const end = source.search(/^#\[cfg\(test\)\]/m);
  const code = end < 0 ? source : source.slice(0, end);
  const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|#!?\[[^\n]*\]|'(?:\\.[^']*|[^'\\])'|r(#*)"[\s\S]*?"\1|"(?:\\[\s\S]|[^"\\])*"/g;
  for (const { 0: text, index } of code.matchAll(token)) if (/^r?#*"/.test(text)) yield { index, text };
}

/** The runs of text of a page: what stands between two tags, and the attributes that are read. */
function* runs(html) {
  const code = html.replace(/<!--[\s\S]*?-->|<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, (cut) => " ".repeat(cut.length));
  for (const { 0: text, index } of code.matchAll(/[^<>]+(?=<)|(?<=\s(?:title|alt|aria-label|placeholder)=")[^"]*|(?<=name="description" content=")[^"]*/g)) {
    if (!/^[!/a-z]/.test(text) || code[index - 1] !== "<") yield { index, text };
  }
}

/** The fields of a list of names, without its comments. */
function* fields(list) {
  for (const { 0: text, index } of list.matchAll(/^#.*|[^|\n]+/gm)) if (!text.startsWith("#")) yield { index, text };
}

/** The text that a reader sees: escapes of U+202F and the like are what they stand for. */
const shown = (text) => text.replace(/^r?#*"|"#*$/g, "").replace(/\\u\{([0-9a-fA-F]+)\}/g, (_, hex) => String.fromCodePoint(parseInt(hex, 16)));

const mend = process.argv.includes("--mend");
let found = 0;
function look(path, parts) {
  const source = readFileSync(path, "utf8");
  let after = "";
  let done = 0;
  for (const { index, text } of parts(source)) {
    const faults = broken(shown(text));
    found += faults.length;
    if (mend && faults.length > 0) {
      after += source.slice(done, index) + mended(text);
      done = index + text.length;
    } else for (const { say } of faults) console.error(`${path}:${source.slice(0, index).split("\n").length}: ${say}: ${text.trim()}`);
  }
  if (done > 0) writeFileSync(path, after + source.slice(done));
}

for (const folder of WORDS.filter((folder) => existsSync(folder))) {
  for (const name of readdirSync(folder, { recursive: true }).sort()) if (name.endsWith(".rs")) look(join(folder, name), strings);
}
for (const path of PAGES) look(path, runs);
for (const path of LISTS) look(path, fields);

if (found === 0) console.log("French typography: no fault.");
else if (mend) console.log(`French typography: ${found} faults mended. Read the change.`);
else {
  console.error(`\nFrench typography: ${found} fault${found > 1 ? "s" : ""}. To mend what can be: node tools/typography.mjs --mend`);
  process.exit(1);
}
