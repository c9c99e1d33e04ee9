// Names by their hashes the files that the program reads, and the icon, so that a browser may keep them and an older page finds
// its own; the pages of the guide keep their addresses. index.html says where each stands and what its integrity is, in the order
// in which src/boot.js gets them for everyone. Runs once the pages of the guide are there. See docs/decisions/parts.md.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

const site = process.env.TRUNK_STAGING_DIR ?? "dist";
/** In the order in which they come: the small ones first, the pages of the guide last. */
const READ = ["caf.json", "scales.txt", "cases.json", "worker.js", "communes.bin"];
const ICON = "icon.svg";

const hash = (bytes, kind, form) => createHash(kind).update(bytes).digest(form);
const all = readdirSync(site, { recursive: true }).map((path) => path.split(sep).join("/")).sort();
const guide = all.filter((path) => /^guide\/.*\.html$/.test(path));

/** The file under a name that holds its hash. */
function named(path) {
  const name = path.replace(/(?=\.\w+$)/, `-${hash(readFileSync(join(site, path)), "sha256", "hex").slice(0, 16)}`);
  renameSync(join(site, path), join(site, name));
  return name;
}
function change(path, mend) {
  const before = readFileSync(join(site, path), "utf8");
  const after = mend(before);
  if (after === before) {
    console.error(`${path} does not name what it should. Mend tools/name-files.mjs.`);
    process.exit(1);
  }
  writeFileSync(join(site, path), after);
}

const icon = named(ICON);
for (const path of ["index.html", "manifest.webmanifest", ...guide]) change(path, (text) => text.replace(new RegExp(`(["/])${ICON.replace(".", "\\.")}"`, "g"), `$1${icon}"`));
const tags = [...READ.map(named), ...guide].map((path) => `<meta name="site-file" content="${path}" data-integrity="sha384-${hash(readFileSync(join(site, path)), "sha384", "base64")}">\n`);
change("index.html", (html) => html.replace("</head>", () => `${tags.join("")}</head>`));
