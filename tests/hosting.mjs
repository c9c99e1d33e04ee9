// The configurations of hosting/: each says the headers of public/_headers, and nginx and Caddy, where they are installed, serve a small
// site with them as docs/hosting.md says, at the root and below it; tools/verify.sh tells what was changed. usage: node tests/hosting.mjs
import assert from "node:assert/strict";
import { execFile, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const read = (path) => readFileSync(path, "utf8");
const headers = Object.fromEntries(read("public/_headers").split("\n").filter((line) => line.startsWith("  ")).map((line) => line.trim().split(/: (.*)/s)));
assert.ok(headers["Content-Security-Policy"].includes("frame-ancestors"));
for (const name of ["nginx.conf", "nginx-below.conf", "Caddyfile", "Caddyfile-below", "htaccess"]) {
  const text = read(`hosting/${name}`);
  for (const [header, value] of Object.entries(headers)) assert.ok(text.includes(`${header} "${value}"`), `hosting/${name} does not send ${header}: ${value}`);
}

const folder = mkdtempSync(join(tmpdir(), "droits-"));
const site = join(folder, "site");
mkdirSync(site);
const SCRIPT = "part-0123456789abcdef.js";
writeFileSync(join(site, "index.html"), `<!doctype html><title>Droits</title>${"<p>Bonjour</p>".repeat(300)}`);
writeFileSync(join(site, SCRIPT), "export {};\n".repeat(300));
writeFileSync(join(site, "droits-0123456789abcdef_bg.wasm"), Buffer.from("0061736d01000000", "hex"));
writeFileSync(join(site, "files.json"), "{}");
for (const name of ["404.html", "manifest.webmanifest", "_headers"]) copyFileSync(join("public", name), join(site, name));

const get = (port, path, fields = {}) => new Promise((done, failed) => {
  request({ host: "127.0.0.1", port, path, headers: fields }, (response) => {
    const bytes = [];
    response.on("data", (chunk) => bytes.push(chunk)).on("end", () => done({ status: response.statusCode, headers: response.headers, text: Buffer.concat(bytes).toString() }));
  }).on("error", failed).end();
});
const free = () => new Promise((done) => {
  const server = createServer().listen(0, "127.0.0.1", () => { const { port } = server.address(); server.close(() => done(port)); });
});

async function tried(port, below) {
  const page = await get(port, below);
  assert.equal(page.status, 200);
  assert.match(page.headers["content-type"], /^text\/html/);
  for (const [header, value] of Object.entries(headers)) assert.equal(page.headers[header.toLowerCase()], value, header);
  assert.equal(page.headers["cache-control"], "no-cache");
  const { etag } = page.headers;
  assert.ok(etag, "no ETag");
  assert.equal((await get(port, below, { "If-None-Match": etag })).status, 304);
  assert.equal((await get(port, below, { "Accept-Encoding": "gzip" })).headers["content-encoding"], "gzip");
  const script = await get(port, `${below}${SCRIPT}`);
  assert.match(script.headers["content-type"], /^(text|application)\/javascript/);
  assert.equal(script.headers["cache-control"], "public, max-age=31536000, immutable");
  assert.equal(script.headers["content-security-policy"], headers["Content-Security-Policy"]);
  const wasm = await get(port, `${below}droits-0123456789abcdef_bg.wasm`);
  assert.deepEqual([wasm.headers["content-type"], wasm.headers["cache-control"]], ["application/wasm", "public, max-age=31536000, immutable"]);
  assert.equal((await get(port, `${below}manifest.webmanifest`)).headers["content-type"].split(";")[0], "application/manifest+json");
  assert.equal((await get(port, `${below}files.json`)).headers["cache-control"], "no-cache");
  for (const missing of ["nothing-here", "_headers"]) {
    const answer = await get(port, `${below}${missing}`);
    assert.equal(answer.status, 404, missing);
    assert.equal(answer.text, read("public/404.html"), missing);
  }
}

const run = async (name, below, command, args, file, text) => {
  const port = await free();
  writeFileSync(join(folder, file), text.replaceAll("/srv/droits", site).replace("listen 80;", `listen 127.0.0.1:${port};`).replace(":80 {", `http://127.0.0.1:${port} {`));
  const server = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder } });
  const said = [];
  for (const output of [server.stdout, server.stderr]) output.on("data", (chunk) => said.push(chunk));
  const ended = new Promise((done) => server.on("exit", done));
  try {
    for (let times = 0; ; times++) {
      if (await get(port, below).then(() => true, () => false)) break;
      assert.ok(times < 100 && server.exitCode === null, `${name} did not start: ${Buffer.concat(said)}`);
      await new Promise((done) => setTimeout(done, 100));
    }
    await tried(port, below);
  } catch (error) {
    throw new Error(`${name}: ${error.message}\n${Buffer.concat(said)}`, { cause: error });
  } finally {
    server.kill("SIGTERM");
    await ended;
  }
};

/** What tools/verify.sh says of the small site, with one of its files changed or gone. */
async function verified() {
  const names = ["index.html", SCRIPT, "manifest.webmanifest"];
  const sums = join(folder, "SITE-SHA256SUMS");
  writeFileSync(sums, names.map((name) => `${createHash("sha256").update(readFileSync(join(site, name))).digest("hex")}  ${name}\n`).join(""));
  const changed = new Map();
  const server = createServer((asked, response) => {
    const name = new URL(asked.url, "http://x").pathname.replace("/droits/", "");
    if (changed.get(name) === null) return response.writeHead(404).end();
    response.end(changed.get(name) ?? readFileSync(join(site, name)));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const verify = () => new Promise((done) => execFile("tools/verify.sh", [`http://127.0.0.1:${server.address().port}/droits`, sums], (error, stdout) => done([error?.code ?? 0, stdout])));
  assert.deepEqual(await verify(), [0, "All 3 files are those of the published build.\n"]);
  changed.set(SCRIPT, "export {};\n");
  assert.deepEqual(await verify(), [1, `not the published one: ${SCRIPT}\n1 of 3 files are not those of the published build.\n`]);
  changed.set("index.html", null);
  assert.deepEqual(await verify(), [1, `missing: index.html\nnot the published one: ${SCRIPT}\n2 of 3 files are not those of the published build.\n`]);
  server.close();
}

const has = (command, arg) => spawnSync(command, [arg]).status === 0;
const done = [];
try {
  await verified();
  for (const [below, end] of [["/", ""], ["/droits/", "-below"]]) {
    if (has("nginx", "-v")) {
      const logs = `pid ${folder}/nginx.pid; daemon off; error_log stderr; events {}\nhttp { access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};`;
      await run(`nginx${end}`, below, "nginx", ["-p", folder, "-e", "stderr", "-c", join(folder, "whole.conf")], "whole.conf", `${process.getuid?.() === 0 ? "user root;\n" : ""}${logs}\n${read(`hosting/nginx${end}.conf`)}}`);
      done.push(`nginx${end}`);
    }
    if (has("caddy", "version")) {
      await run(`Caddy${end}`, below, "caddy", ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")], "Caddyfile", `{\n  admin off\n}\n${read(`hosting/Caddyfile${end}`)}`);
      done.push(`Caddy${end}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`The configurations say the headers of public/_headers; tried: ${done.join(", ") || "none is installed"}`);
