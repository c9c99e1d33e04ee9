// Adds the parts of the program after the first, which tools/split/wasm-bindgen cut off, under names with their hashes; index.html
// says where they stand, in the order in which they come, and what their integrity is, and src/boot.js fetches them. Without
// PROGRAM_PARTS (`make watch`) the program is whole.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const site = process.env.TRUNK_STAGING_DIR ?? "dist";
const parts = process.env.PROGRAM_PARTS;

if (parts) {
  const tags = readdirSync(parts).sort().map((file) => {
    const bytes = readFileSync(join(parts, file));
    const hash = (kind, form) => createHash(kind).update(bytes).digest(form);
    const name = `${file.slice(2, -".wasm".length)}-${hash("sha256", "hex").slice(0, 16)}.wasm`;
    writeFileSync(join(site, name), bytes);
    return `<meta name="program-part" content="${name}" data-integrity="sha384-${hash("sha384", "base64")}">\n`;
  });
  const page = join(site, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("</head>", () => `${tags.join("")}</head>`));
}
