// Serves the built site on this machine, with the headers of its _headers file: what a good host does, and no more.
// usage: node tools/serve.mjs [folder] [port]
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const HOST = "127.0.0.1";
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

/** The blocks of _headers: an address, `*` for any end of it, and under it a line `  Name: value` for each header. */
function rules(text) {
  const blocks = [];
  for (const line of text.split("\n")) {
    const [, name, value] = line.match(/^\s+([\w-]+):\s*(.+)$/) ?? [];
    if (name) blocks.at(-1).headers[name] = value;
    else if (/^\//.test(line)) blocks.push({ address: line.trim(), headers: {} });
  }
  return (path) => Object.assign({}, ...blocks.filter(({ address }) => address === path || (address.endsWith("*") && path.startsWith(address.slice(0, -1)))).map(({ headers }) => headers));
}

/** What answers a request for a file of the folder, and what the tests' own servers are made of (tests/e2e/hosts.mjs). */
export function site(folder) {
  const root = resolve(folder);
  const headersOf = rules(readFileSync(join(root, "_headers"), "utf8"));
  const made = new Map();

  /** The file that answers an address, or nothing: never one outside the folder, never _headers. */
  function fileAt(url) {
    const path = normalize(decodeURIComponent(new URL(url, `http://${HOST}`).pathname));
    let file = join(root, path);
    if (file !== root && !file.startsWith(root + sep)) return undefined;
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    return existsSync(file) && file !== join(root, "_headers") ? file : undefined;
  }

  /** What is sent of a file, and the mark by which a browser asks whether it is still the same. */
  function sent(file, small) {
    const key = `${file} ${statSync(file).mtimeMs} ${small}`;
    if (!made.has(key)) {
      const whole = readFileSync(file);
      const body = small ? brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) : whole;
      made.set(key, { body, mark: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` });
    }
    return made.get(key);
  }

  function answer(request, response) {
    const path = new URL(request.url, `http://${HOST}`).pathname;
    const headers = headersOf(path);
    const refuse = (status, words) => response.writeHead(status, { ...headers, "Content-Type": TYPES[".txt"] }).end(words);
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, "Only GET and HEAD.\n");
    let file;
    try {
      file = fileAt(request.url);
    } catch {
      return refuse(400, "This address cannot be read.\n");
    }
    const missing = join(root, "404.html");
    if (!file && !existsSync(missing)) return refuse(404, "There is no such file.\n");
    give(request, response, file ?? missing, file ? 200 : 404, headers);
  }

  function give(request, response, file, status = 200, headers = headersOf("/")) {
    const type = extname(file);
    const small = COMPRESSED.has(type) && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    const { body, mark } = sent(file, small);
    const answer = { "Cache-Control": "no-cache", Vary: "Accept-Encoding", ...headers, ETag: mark };
    if (status === 200 && request.headers["if-none-match"]?.includes(mark)) return response.writeHead(304, answer).end();
    if (small) answer["Content-Encoding"] = "br";
    answer["Content-Type"] = TYPES[type] ?? "application/octet-stream";
    response.writeHead(status, { ...answer, "Content-Length": body.length }).end(request.method === "HEAD" ? undefined : body);
  }

  return { answer, give, fileAt, root };
}

function main(folder = "dist", port = 8080) {
  if (!existsSync(join(folder, "index.html"))) {
    console.error(`${resolve(folder)} holds no site. Build it first: make site.`);
    process.exit(1);
  }
  const server = createServer(site(folder).answer);
  server.on("error", (error) => {
    const why = error.code === "EADDRINUSE" ? `port ${port} is taken. Choose another: make serve PORT=${Number(port) + 1}.` : error.message;
    console.error(`The site cannot be served: ${why}`);
    process.exit(1);
  });
  server.listen(Number(port), HOST, () => console.log(`Droits au clair is served at http://${HOST}:${port}/ (stop with Ctrl-C)`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(...process.argv.slice(2));
