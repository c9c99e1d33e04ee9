// Joins the style sheets into one: fifteen small files cost a first visit more turns with the host than bytes. The files of
// style/ stay one a layer. Runs before the pages of the guide take their link from index.html. See tools/build-hooks.mjs.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const site = process.env.TRUNK_STAGING_DIR ?? "dist";
const page = join(site, "index.html");
const html = readFileSync(page, "utf8");
const links = [...html.matchAll(/[ \t]*<link rel="stylesheet" href="\.\/([^"]+)"[^>]*>\n?/g)];
if (links.length < 2) {
  console.error("index.html has no style sheets to join: Trunk writes them otherwise than before. Mend tools/one-style.mjs.");
  process.exit(1);
}
const style = links.map(([, path]) => readFileSync(join(site, path), "utf8").trim()).join("\n");
const hash = (kind, form) => createHash(kind).update(style).digest(form);
const name = `style-${hash("sha256", "hex").slice(0, 16)}.css`;
for (const [, path] of links) rmSync(join(site, path));
writeFileSync(join(site, name), style);
const link = `    <link rel="stylesheet" href="./${name}" integrity="sha384-${hash("sha384", "base64")}"/>\n`;
writeFileSync(page, links.reduce((text, [whole], place) => text.replace(whole, () => (place === 0 ? link : "")), html));
