// Writes dist/droits-au-clair.html: the whole simulator in one file, for a disk or a stick. It opens from file:// and asks for
// nothing: its policy allows no request at all, and no script or style but its own, by their hashes.
// usage: node tools/single-file.mjs        (after make site; `make single-file` does both)
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const site = "dist";
const out = join(site, "droits-au-clair.html");
const text = (path) => readFileSync(join(site, path), "utf8");
const base64 = (path) => readFileSync(join(site, path)).toString("base64");
const hash = (code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};
const one = (pattern, name, within = html) => within.match(pattern)?.[1] ?? fail(`index.html has no ${name}: Trunk writes it otherwise than before. Mend tools/single-file.mjs.`);

const html = text("index.html");
const address = '"(?:\\./)?([^"]+)"';
const glue = text(one(new RegExp(`<link rel="modulepreload" href=${address}`), "preload of the program"));
const wasm = one(new RegExp(`<link rel="preload" href=${address}[^>]*application/wasm`), "preload of the wasm");
const parts = [...html.matchAll(/<meta name="program-part" content="([^"]+)"/g)].map(([, path]) => path);
if (parts.length === 0) fail("index.html names no parts of the program. Build the site for publication: make site.");
/** Files that the program asks for: it finds them in elements of their names, without the hash. */
const carried = [...html.matchAll(/<meta name="site-file" content="([^"]+)"/g)].map(([, path]) => [path.replace(/-[0-9a-f]{16}(?=\.\w+$)/, ""), path]).filter(([name]) => name !== "worker.js");
if (carried.length === 0) fail("index.html names no file that the program reads. Mend tools/single-file.mjs.");
const boot = text(one(new RegExp(`<script[^>]*src=${address}`), "script"));
const sheets = [...html.matchAll(new RegExp(`<link rel="stylesheet" href=${address}[^>]*>`, "g"))].map(([, path]) => text(path));
if (/^\s*import\b/m.test(glue)) fail("The program imports other files: tools/single-file.mjs must carry them too.");

// The two scripts are one: what the glue exports stands in a constant, and the loader finds it there.
const start = one(/export\s*\{[^}]*?([\w$]+) as default[^}]*\}/, "default export", glue);
const program = glue.replace(/export\s*\{[^}]*\};?\s*$/, "").replace(/(^|[;}])export (?=(async )?(function|class)\b)/gm, "$1").replace(/import\.meta\.url/g, "document.baseURI");
const script = `const program = (() => {
${program}
return { default: ${start} };
})();
globalThis.droitsInside = {
  program,
  async file(path) {
    const carried = document.getElementById(path);
    if (!carried) throw new Error(path);
    const binary = atob(carried.textContent.trim());
    return Uint8Array.from(binary, (byte) => byte.charCodeAt(0));
  },
};
${boot}`;
if (/<\/script|<!--/i.test(script)) fail("The program holds a text that would end its element: tools/single-file.mjs must write it otherwise.");

const style = sheets.join("\n");
const policy = [
  "default-src 'none'", `script-src ${hash(script)} 'wasm-unsafe-eval'`, `style-src ${hash(style)}`, "img-src data: blob:",
  "connect-src 'none'", "base-uri 'none'", "form-action 'none'",
].join("; ");
const today = new Date(Number(process.env.SOURCE_DATE_EPOCH ?? Date.now() / 1000) * 1000).toISOString().slice(0, 10);
const icon = Buffer.from(text(one(new RegExp(`<link rel="icon" href=${address}`), "icon"))).toString("base64");
const data = (id, content) => `<script type="text/plain" id="${id}">${content}</script>`;

const page = html
  .replace("<html ", `<html data-built="${today}" `)
  .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${policy}`)
  .replace(/<link rel="(?:stylesheet|preload|modulepreload|manifest|apple-touch-icon)"[^>]*>\s*/g, "")
  .replace(/<meta name="site-file"[^>]*>\s*/g, "")
  .replace(/(<meta name="program-part" content="[^"]+") data-integrity="[^"]*"/g, "$1")
  .replace(/<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/svg+xml;base64,${icon}">`)
  .replace(/<script[^>]*src=[^>]*><\/script>\s*/, "")
  // The guide is inside, and is read once the program has started: no file stands beside this one.
  .replace(/<nav id="guide"[\s\S]*?<\/nav>\s*/, "")
  .replace("</head>", () => `<style>${style}</style>\n</head>`)
  .replace("</body>", () => `${[["program.wasm", wasm], ...parts.map((path) => [path, path]), ...carried].map(([id, path]) => data(id, base64(path))).join("\n")}\n<script type="module">${script}</script>\n</body>`);
writeFileSync(out, page);
console.log(`${out}: ${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB, dated ${today}`);
