// Serves the built site on this machine, with the headers of its _headers file: what a good host does, and no more.
// usage: node tools/serve.mjs [folder] [port]
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize, resolve, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const root = resolve(process.argv[2] ?? "dist");
const port = Number(process.argv[3] ?? 8080);
const host = "127.0.0.1";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};
const COMPRESSED = new Set([".css", ".csv", ".html", ".js", ".json", ".svg", ".txt", ".wasm", ".webmanifest", ".xml"]);
/** Trunk puts the hash of a file in its name: such a file never changes. */
const HASHED = /-[0-9a-f]{12,16}(_bg)?\.(css|js|wasm)$/;

if (!existsSync(join(root, "index.html"))) {
  console.error(`${root} holds no site. Build it first: make site.`);
  process.exit(1);
}

/** The one block of _headers: a line `  Name: value` for each header. */
const headers = Object.fromEntries(
  [...readFileSync(join(root, "_headers"), "utf8").matchAll(/^\s+([\w-]+):\s*(.+)$/gm)].map(([, name, value]) => [name, value]),
);

const smaller = new Map();
function brotli(path, stamp, body) {
  const key = `${path} ${stamp}`;
  if (!smaller.has(key)) smaller.set(key, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }));
  return smaller.get(key);
}

/** The file that answers an address, or nothing: never one outside the folder, never _headers. */
function fileAt(url) {
  const path = normalize(decodeURIComponent(new URL(url, `http://${host}`).pathname));
  let file = join(root, path);
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
  return existsSync(file) && file !== join(root, "_headers") ? file : undefined;
}

const server = createServer((request, response) => {
  const refuse = (status, words) => response.writeHead(status, { ...headers, "Content-Type": TYPES[".txt"] }).end(words);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, "Only GET and HEAD.\n");
  let file;
  try {
    file = fileAt(request.url);
  } catch {
    return refuse(400, "This address cannot be read.\n");
  }
  if (!file) return refuse(404, "There is no such file.\n");
  let body = readFileSync(file);
  const type = extname(file);
  const answer = {
    ...headers,
    "Content-Type": TYPES[type] ?? "application/octet-stream",
    "Cache-Control": HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
    Vary: "Accept-Encoding",
  };
  if (COMPRESSED.has(type) && /\bbr\b/.test(request.headers["accept-encoding"] ?? "")) {
    body = brotli(file, statSync(file).mtimeMs, body);
    answer["Content-Encoding"] = "br";
  }
  response.writeHead(200, { ...answer, "Content-Length": body.length }).end(request.method === "HEAD" ? undefined : body);
});

server.on("error", (error) => {
  const why = error.code === "EADDRINUSE" ? `port ${port} is taken. Choose another: make serve PORT=${port + 1}.` : error.message;
  console.error(`The site cannot be served: ${why}`);
  process.exit(1);
});
server.listen(port, host, () => console.log(`Droits au clair is served at http://${host}:${port}/ (stop with Ctrl-C)`));
