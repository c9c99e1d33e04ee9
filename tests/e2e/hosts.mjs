// Hosts as there are, over a copy of the site that a test may change: each has a server of its own, which keeps what it was asked.
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { site } from "../../tools/serve.mjs";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/**
 * Starts a host. `pretty`: it sends `x.html` on to `x` and `index.html` to its folder, as Cloudflare Pages does. `fallback`: it
 * answers every address that it does not know with index.html. `headers`: what it sends besides; undefined takes one away.
 * `below`: the folder under which the site stands.
 */
export async function host({ pretty = false, fallback = false, headers = {}, below = "/", name = "127.0.0.1" } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "droits-"));
  cpSync(dist, folder, { recursive: true });
  const { answer, give, fileAt } = site(folder);
  const asked = [];
  /** Files that are answered otherwise: a function of the request and the response. */
  const instead = new Map();

  function serve(request, response) {
    if (!request.url.startsWith(below)) return response.writeHead(404).end();
    request.url = `/${request.url.slice(below.length)}`;
    const { pathname, search } = new URL(request.url, "http://x");
    const one = { path: decodeURIComponent(pathname.slice(1)), method: request.method, headers: { ...request.headers } };
    asked.push(one);
    response.on("finish", () => { one.status = response.statusCode; });
    // The host has the last word on its headers.
    const { writeHead } = response;
    response.writeHead = (status, fields = {}) => {
      const own = Object.keys(headers).map((name) => name.toLowerCase());
      const kept = Object.entries({ ...Object.fromEntries(Object.entries(fields).filter(([name]) => !own.includes(name.toLowerCase()))), ...headers });
      return writeHead.call(response, status, Object.fromEntries(kept.filter(([, value]) => value !== undefined)));
    };
    const other = [...instead].find(([pattern]) => pattern.test(one.path))?.[1];
    if (other) return other(request, response, { folder, give: (path) => give(request, response, join(folder, path)), answer: () => answer(request, response) });
    if (pretty) {
      const to = pathname.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "");
      if (to !== pathname) return response.writeHead(308, { Location: below + to.slice(1) + search }).end();
      if (!pathname.endsWith("/") && fileAt(`${request.url}.html`)) return give(request, response, fileAt(`${request.url}.html`));
    }
    if (fallback && !fileAt(request.url)) return give(request, response, join(folder, "index.html"));
    answer(request, response);
  }

  let server;
  const start = (port = 0) => new Promise((done, failed) => {
    server = createServer(serve).once("error", failed).listen(port, "127.0.0.1", done);
  });
  await start();
  const { port } = server.address();
  const stop = () => new Promise((done) => {
    server.closeAllConnections();
    server.close(done);
  });
  return {
    address: `http://${name}:${port}${below}`, folder, asked, instead, has: (path) => existsSync(join(folder, path)),
    start: () => start(port), stop,
    async end() {
      if (server.listening) await stop();
      rmSync(folder, { recursive: true });
    },
  };
}
