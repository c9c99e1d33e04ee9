// The service worker: after one visit the whole site works without a network. tools/service-worker.mjs puts the list of
// files and the version of the build in front of it.
//
// - It answers same-origin GETs of files of its list, and nothing else: any other request goes on as if it were not there.
// - A version is whole or absent: it is installed in a cache of its own, each file held to its hash, and an older one is
//   taken away only once the new one is in charge. It waits until no page of the older one is open, or until the reader asks.
// - A host may send on to other addresses (`x.html` to `x`, `index.html` to `./`): the hash says whether it is the file, and
//   those addresses are answered too.
// - A file that the browser has evicted is fetched again, held to its hash, and put back.
/* global FILES, VERSION */

const PREFIX = "droits-au-clair-";
const CACHE = PREFIX + VERSION;
const SCOPE = new URL("./", self.location.href).href;
const HASHES = new Map(FILES);
/** A name that holds the hash of its file. */
const HASHED = /-[0-9a-f]{12,16}(_bg)?\.\w+$/;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const path = listed(event.request);
  if (path !== undefined) event.respondWith(answer(path, event.request));
});
self.addEventListener("message", (event) => {
  if (event.data === "take-over") event.waitUntil(takeOver(event.source));
});

/** The file that a request is for; undefined when it is none of ours. */
function listed(request) {
  const url = new URL(request.url);
  url.search = url.hash = "";
  if (request.method !== "GET" || !url.href.startsWith(SCOPE)) return undefined;
  const path = decodeURIComponent(url.href.slice(SCOPE.length));
  return [path, `${path}.html`, `${path}index.html`].find((path) => HASHES.has(path));
}

async function answer(path, request) {
  const kept = await (await caches.open(CACHE)).match(path).catch(() => undefined);
  if (kept) return kept;
  // Evicted. A site that has moved on has another file under this name: then the browser's own request answers.
  return (await fetched(path).catch(() => undefined)) ?? fetch(request);
}

/** A file from the network, as this version knows it, put in the cache. */
async function fetched(path) {
  // The address under which the page was most likely opened.
  const at = path === "index.html" ? "./" : path;
  const ask = (cache) => fetch(new Request(at, { integrity: HASHES.get(path), cache }));
  // What the page has got is not asked for twice: the browser keeps it, or asks whether it is still the same. What it keeps may
  // be wrong all the same.
  const response = await ask(HASHED.test(path) ? "default" : "no-cache").catch(() => ask("reload"));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // One that was sent on may not answer for a page: it is made anew, without that mark.
  const whole = response.redirected ? new Response(response.body, { headers: response.headers }) : response;
  const cache = await caches.open(CACHE);
  // A full disk is no reason to refuse the file.
  await cache.put(path, whole.clone()).catch(() => {});
  return whole;
}

async function install() {
  const cache = await caches.open(CACHE);
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  for (const path of HASHES.keys()) {
    if (await cache.match(path)) continue;
    const same = await unchanged(path, older);
    if (same) await cache.put(path, same);
    else await fetched(path);
  }
  // Part of the files were not kept, for want of room: this version is not installed, the older one stays.
  for (const path of HASHES.keys()) if (!(await cache.match(path))) throw new Error(`${path} could not be kept`);
}

/** The file as an older version kept it, when it is the same. */
async function unchanged(path, older) {
  for (const name of older) {
    const kept = await (await caches.open(name)).match(path);
    if (!kept) continue;
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-384", await kept.clone().arrayBuffer()));
    if (`sha384-${btoa(String.fromCharCode(...hash))}` === HASHES.get(path)) return kept;
  }
  return undefined;
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The reader of one page asks for this version now; another open page would lose the files of its own. */
async function takeOver(asker) {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.some(({ id }) => id !== asker.id)) asker.postMessage("other-pages");
  else await self.skipWaiting();
}
