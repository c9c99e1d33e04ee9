// Every page that has an address.
import { readFileSync } from "node:fs";

const source = (path) => readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8");
const words = (text, pattern) => [...text.matchAll(pattern)].map(([, word]) => word);
const under = (page, all) => all.map((word) => `${page}/${word}`);

/** Their words after the language: the rows of src/ui/router.rs, and the parts of a page where each names its own. */
export const PAGES = [
  ...words(source("ui/router.rs"), /^ {4}\w+ = "([^"]*)",?$/gm),
  ...under("deux-ans", words(source("ui/pages/ahead/mod.rs"), /Part::\w+ => "([^"]+)",/g)),
  ...under("conseil", words(source("ui/pages/desk/mod.rs"), /^const FILES: &str = "([^"]+)"/gm)),
  ...under("dossier", words(source("ui/pages/keep/mod.rs"), /^const RECEIVED: &str = "([^"]+)"/gm)),
  ...under("baremes", words(source("ui/pages/scales/mod.rs"), /^pub const CHANGED: &str = "([^"]+)"/gm)),
  ...under("aide", words(source("words/facts/guide.rs"), /^ {4}\("([^"]+)", \w+::TITLE\)/gm)),
  ...under("aide", words(source("ui/pages/guide/mod.rs"), /^const REQUEST: &str = "([^"]+)"/gm)),
];
