// Starts the program, and stands beside it: when the program cannot start, or stops on a fault of ours, this file says so
// and keeps what was typed. It knows nothing of the page but this contract:
//
//   droits:typed  event on window, detail = string (the household as JSON). The page sends one at each change, so that
//                 the last one holds all that was typed. Nothing is stored: it stays in this variable.
//   droits:panic  event on window, detail = string. The panic hook's message, sent just before the program stops.
//   #app          where the program mounts itself. `main` returns once the first page is there; #shell is then taken away.
//   droits:update        event on window, detail = "ready": a newer version of the site is kept and waits; "other-pages": it
//                        cannot take over as long as another page of the site is open.
//   droits:take-update   event on window. The page asks for that version, and is loaded again once it has taken over.
//
//   droits:offline       event on window. Whether the site is kept for the days without a network: "kept"; "failed"; "http", where
//                        the address is not https; "none", where the browser keeps no site.
//
// `globalThis.droits`: `file(path)` gives the bytes of a file of the site, wherever it is (the page in one file has them inside);
// `part(place)` gives a part of the program after the first, compiled; `worker(task)` gives a worker that runs our program on a
// task (see worker.js), or nothing where there can be none;
// `stop(reason)` shows the page of a fault by hand, and `memory()` is what the program holds, in bytes (tests use them).

let typed = "";
let panic = "";
let stopped = false;

const $ = (id) => document.getElementById(id);

followTranslators($("app"));
elsewhere();
addEventListener("hashchange", elsewhere);
if (parent !== self) standInFrame();
addEventListener("droits:typed", (event) => { typed = String(event.detail); });
addEventListener("droits:panic", (event) => { panic = String(event.detail); });
addEventListener("error", (event) => { if (isTrap(event.error)) stop(event.error); });
addEventListener("unhandledrejection", (event) => { if (isTrap(event.reason)) stop(event.reason); });

/** What the page in one file carries in itself: its program, and its files. */
const inside = globalThis.droitsInside;
/** Where the parts of the program after the first stand, in the order in which they come; none in a build of one part. */
const PARTS = [...document.querySelectorAll("meta[name=program-part]")];
let held;
/** What a worker runs: the address of the generated JavaScript, and the compiled program. */
let shared;
/** Those parts: promises, while they are on their way or here. */
const arrived = [];
/** The script of a worker, by its name in FILES. */
const WORKER = "worker.js";
/** The files that the program reads, by their names: where each stands, with its hash; in the order in which everyone gets them. */
const FILES = new Map([...document.querySelectorAll("meta[name=site-file]")].map(({ content, dataset }) => [content.replace(/-[0-9a-f]{16}(?=\.\w+$)/, ""), [content, dataset.integrity]]));
/** Their bytes: promises, while they are on their way or here. */
const bytes = new Map();
/** Settled once the first page is there. */
let mounted;
const standing = new Promise((done) => { mounted = done; });
/** Set when the host's content policy refuses WebAssembly. */
let refused = false;

addEventListener("securitypolicyviolation", ({ blockedURI }) => { refused ||= blockedURI === "wasm-eval"; });
globalThis.droits = Object.freeze({ stop, file, part, worker, memory: () => held?.memory.buffer.byteLength ?? 0 });

// By then every style sheet is here, or will not come.
if (document.readyState === "complete") styled();
else addEventListener("load", styled);
start();

/** The shell is the home page: at the address of another, its heading stands alone until the program is there. */
function elsewhere() {
  $("shell")?.toggleAttribute("data-elsewhere", !/^(#\/?|#\/\w+\/?)?$/.test(location.hash));
}

async function start() {
  // What stands there says that this file never ran.
  $("unable").hidden = true;
  if (!globalThis.WebAssembly) return unable("no WebAssembly");
  try {
    $("wait").hidden = false;
    const [program, compiled] = inside ? [inside.program, await inside.file("program.wasm")] : await first();
    held = await program.default({ module_or_path: compiled });
    $("shell").remove();
    mounted();
    if (inside) return;
    await Promise.allSettled(row());
    keepOffline();
  } catch (error) {
    // The program ran and stopped, or it never ran.
    if (isTrap(error) || panic) stop(error);
    else unable(error);
  }
}

function styled() {
  // What did not come is no sheet, an empty one, or one that cannot be read.
  const here = ({ sheet }) => {
    try {
      return sheet.cssRules.length > 0;
    } catch {
      return false;
    }
  };
  $("unstyled").hidden = [...document.querySelectorAll("link[rel=stylesheet]")].every(here);
}

/** Once the first page stands on the screen; a hidden one is never drawn. */
function drawn() {
  return new Promise((done) => document.hidden ? done() : requestAnimationFrame(() => setTimeout(done)));
}

async function first() {
  const glue = document.querySelector("link[rel=modulepreload][integrity]");
  const wasm = document.querySelector("link[rel=preload][type='application/wasm'][data-integrity]");
  // Browsers check no integrity on a preload of wasm; they do here.
  const [program, module] = await Promise.all([import(glue.href), fetched(wasm.href, wasm.dataset.integrity).then(compile)]);
  shared = { glue: glue.href, module };
  return [program, module];
}

/** A file held to its hash: what the browser keeps, else what the host has. */
async function fetched(path, integrity) {
  const get = async (cache) => {
    const response = await fetch(path, { integrity, cache });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  };
  // What the browser keeps may be of a bad day: the page of an error under this name, half a file.
  return get("default").catch(() => get("reload"));
}

/** The program, compiled once: the page and its workers share it. */
async function compile(response) {
  // A host may name the type otherwise.
  if (response.headers.get("Content-Type") === "application/wasm") return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** A part after the first, compiled once. A failure is forgotten: whoever asks again tries again. */
function part(place) {
  const { content, dataset } = PARTS[place];
  arrived[place] ??= (inside ? inside.file(content).then(WebAssembly.compile) : fetched(content, dataset.integrity).then(compile))
    .catch((error) => {
      arrived[place] = undefined;
      throw error;
    });
  return arrived[place];
}

/** All of them, one after the other. */
async function parts() {
  const all = [];
  for (const place of PARTS.keys()) all.push(await part(place));
  return all;
}

/**
 * What follows the first page, on its way or here: the other parts, then the files, for everyone and in this order, whatever is
 * looked at. What failed is asked for again, all of it.
 */
function row() {
  let before = standing.then(drawn);
  for (const place of PARTS.keys()) before = before.then(() => part(place)).catch(() => {});
  return [...FILES].map(([name, [path, integrity]]) => {
    if (!bytes.has(name)) {
      const own = before.then(() => fetched(path, integrity)).then((response) => response.arrayBuffer());
      bytes.set(name, own);
      own.catch(() => bytes.delete(name));
    }
    before = bytes.get(name).catch(() => {});
    return bytes.get(name);
  });
}

async function file(name) {
  if (inside) return inside.file(name);
  if (!bytes.has(name)) row();
  if (!bytes.has(name)) throw new Error(name);
  return new Uint8Array(await bytes.get(name));
}

async function worker({ files, ...task }) {
  if (!shared || !globalThis.Worker) return undefined;
  try {
    // Browsers check no integrity on the script of a worker: the one that starts here is the one that was checked, which they keep.
    await file(WORKER);
    const given = await Promise.all(files.map((name) => file(name).catch(() => null)));
    const message = { ...shared, parts: await parts(), files: given, ...task };
    const worker = new Worker(FILES.get(WORKER)[0], { type: "module" });
    worker.postMessage(message);
    return worker;
  } catch {
    return undefined;
  }
}

/** Keeps the site for the days without a network. A newer version is told of, and waits: see sw.js. */
async function keepOffline() {
  const workers = navigator.serviceWorker;
  const tell = (kind, detail) => dispatchEvent(new CustomEvent(`droits:${kind}`, { detail }));
  if (!workers) return tell("offline", isSecureContext ? "none" : "http");
  try {
    const kept = await workers.register("sw.js", { updateViaCache: "none" });
    const arriving = kept.active ?? kept.waiting ?? kept.installing;
    const arrives = () => {
      if (arriving.state === "installing") return;
      arriving.removeEventListener("statechange", arrives);
      tell("offline", arriving.state === "redundant" ? "failed" : "kept");
    };
    arriving.addEventListener("statechange", arrives);
    arrives();
    // One that arrives where there was none is no update.
    const ready = () => { if (kept.waiting && workers.controller) tell("update", "ready"); };
    kept.addEventListener("updatefound", () => kept.installing?.addEventListener("statechange", ready));
    ready();
    workers.addEventListener("message", ({ data }) => { if (data === "other-pages") tell("update", data); });
    addEventListener("droits:take-update", () => {
      workers.addEventListener("controllerchange", () => location.reload(), { once: true });
      kept.waiting?.postMessage("take-over");
    });
  } catch {
    // A private window, a full disk, a host that gives another sw.js: the site works as long as there is a network.
    tell("offline", "failed");
  }
}

/** True for what only the compiled program can throw. Errors of browser extensions are none of ours. */
function isTrap(error) {
  return (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError) || error instanceof RangeError;
}

/**
 * A translator takes the program's texts away and puts elements of its own in their place (`<font>`); what the program then writes
 * in its texts, nobody would see. So each such text stays beside what stands for it, emptied: when the program writes in it or takes
 * it away, what stands for it goes, and the translator meets the new text as any other.
 */
function followTranslators(page) {
  /** By text of the program, what stands for it. */
  const instead = new WeakMap();
  /** By what stands for a text, that text and what it said. */
  const stoodFor = new WeakMap();
  const stand = (text, other, said) => {
    instead.set(text, other);
    stoodFor.set(other, { text, said });
  };
  const part = (text) => {
    const other = instead.get(text);
    instead.delete(text);
    stoodFor.delete(other);
    return other;
  };
  const isNew = (node) => node?.nodeName === "FONT" && node.isConnected && !stoodFor.has(node);
  const watch = new MutationObserver((changes) => {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of changes) {
      if (type === "characterData") part(target)?.remove();
      for (const node of removedNodes) {
        if (node.isConnected) continue;
        const other = [...addedNodes, previousSibling, nextSibling].find(isNew);
        if (stoodFor.has(node)) {
          const { text, said } = stoodFor.get(node);
          part(text);
          // Translated once more, or no longer.
          if (other) stand(text, other, said);
          else if (text.isConnected) text.data = said;
        } else if (node.nodeType !== Node.TEXT_NODE) continue;
        else if (!other) part(node)?.remove();
        else if (instead.has(node)) other.replaceWith(node);
        else {
          other.before(node);
          stand(node, other, node.data);
          node.data = "";
        }
      }
    }
    // What was done here is no news.
    watch.takeRecords();
  });
  watch.observe(page, { childList: true, characterData: true, subtree: true });
}

/** Says that the program cannot start, and why as far as that is known. */
function unable(error) {
  console.error(error);
  $("wait").hidden = true;
  $(`unable-${why(error)}`).hidden = false;
  // It stood there, late: now it is said at once.
  $("unable").classList.remove("shell-late");
  $("unable").hidden = false;
}

function why(error) {
  if (!globalThis.WebAssembly) return "browser";
  if (refused || /content security policy|blocked by CSP|unsafe-eval/i.test(error?.message)) return "policy";
  if (origin === "null") return "frame";
  return navigator.onLine ? "file" : "offline";
}

/** In the frame of another site, that site is told how high the page is, when it asks, and says light or dark; nothing else passes. */
function standInFrame() {
  const { documentElement: root } = document;
  root.dataset.framed = "";
  let watch;
  addEventListener("message", ({ source, origin, data }) => {
    // A frame without an origin cannot be answered alone.
    if (source !== parent || origin === "null" || data?.droits !== "hello") return;
    if (["light", "dark"].includes(data.theme)) root.dataset.theme = data.theme;
    watch?.disconnect();
    watch = new ResizeObserver(() => parent.postMessage({ droits: "height", height: Math.ceil(root.getBoundingClientRect().height) }, origin));
    watch.observe(root);
  });
}

/** Shows what was typed and how to keep it. The program is never called again: its memory may be wrong. */
function stop(reason) {
  if (stopped) return;
  stopped = true;
  $("shell")?.remove();
  $("app").remove();
  $("trap-why").textContent = [panic, String(reason), reason?.stack ?? ""].filter(Boolean).join("\n");
  $("trap-typed").value = typed;
  $("trap-kept").hidden = typed === "";
  $("trap-empty").hidden = typed !== "";
  $("trap-download").href = URL.createObjectURL(new Blob([typed], { type: "application/json" }));
  $("trap-reload").addEventListener("click", () => location.reload());
  $("trap").hidden = false;
  document.querySelector("#trap > main").hidden = false;
  document.querySelector("#trap h1").focus();
}
