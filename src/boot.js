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
// `globalThis.droits`: `file(path)` gives the bytes of a file of the site, wherever it is (the page in one file has them inside);
// `part(place)` gives a part of the program after the first, compiled; `worker(task)` gives a worker that runs our program on a
// task (see worker.js), or nothing where there can be none;
// `stop(reason)` shows the page of a fault by hand, and `memory()` is what the program holds, in bytes (tests use them).

let typed = "";
let panic = "";
let stopped = false;

const $ = (id) => document.getElementById(id);

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

globalThis.droits = Object.freeze({ stop, file, part, worker, memory: () => held?.memory.buffer.byteLength ?? 0 });

start();

async function start() {
  if (!globalThis.WebAssembly) return unable("no WebAssembly");
  try {
    $("wait").hidden = false;
    const [program, compiled] = inside ? [inside.program, await inside.file("program.wasm")] : await first();
    held = await program.default({ module_or_path: compiled });
    $("shell").remove();
    if (inside) return;
    // For everyone and in this order, whatever is looked at: the other parts, then what is kept for the days without a network.
    await drawn();
    await parts().catch(() => {});
    keepOffline();
  } catch (error) {
    // The program ran and stopped, or it never ran.
    if (isTrap(error) || panic) stop(error);
    else unable(error);
  }
}

/** Once the first page stands on the screen; a hidden one is never drawn. */
function drawn() {
  return new Promise((done) => document.hidden ? done() : requestAnimationFrame(() => setTimeout(done)));
}

async function first() {
  const glue = document.querySelector("link[rel=modulepreload][integrity]");
  const wasm = document.querySelector("link[rel=preload][type='application/wasm'][data-integrity]");
  // Browsers check no integrity on a preload of wasm; they do here.
  const [program, module] = await Promise.all([import(glue.href), fetch(wasm.href, { integrity: wasm.dataset.integrity }).then(compile)]);
  shared = { glue: glue.href, module };
  return [program, module];
}

/** The program, compiled once: the page and its workers share it. */
async function compile(response) {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  // A host may name the type otherwise.
  if (response.headers.get("Content-Type") === "application/wasm") return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** A part after the first, compiled once. A failure is forgotten: whoever asks again tries again. */
function part(place) {
  const { content, dataset } = PARTS[place];
  arrived[place] ??= (inside ? inside.file(content).then(WebAssembly.compile) : fetch(content, { integrity: dataset.integrity }).then(compile))
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

function worker(task) {
  if (!shared || !globalThis.Worker) return undefined;
  const worker = new Worker("worker.js", { type: "module" });
  // Long work is in the last part; where that cannot be had, the worker says so.
  parts().catch(() => []).then((parts) => worker.postMessage({ ...shared, parts, ...task }));
  return worker;
}

async function file(path) {
  if (inside) return inside.file(path);
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Keeps the site for the days without a network. A newer version is told of, and waits: see sw.js. */
async function keepOffline() {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const tell = (detail) => dispatchEvent(new CustomEvent("droits:update", { detail }));
  try {
    const kept = await workers.register("sw.js", { updateViaCache: "none" });
    if (!kept) return;
    // One that arrives where there was none is no update.
    const ready = () => { if (kept.waiting && workers.controller) tell("ready"); };
    kept.addEventListener("updatefound", () => kept.installing?.addEventListener("statechange", ready));
    ready();
    workers.addEventListener("message", ({ data }) => { if (data === "other-pages") tell(data); });
    addEventListener("droits:take-update", () => {
      workers.addEventListener("controllerchange", () => location.reload(), { once: true });
      kept.waiting?.postMessage("take-over");
    });
  } catch {
    // A private window, a full disk: the site works as long as there is a network.
  }
}

/** True for what only the compiled program can throw. Errors of browser extensions are none of ours. */
function isTrap(error) {
  return (globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError) || error instanceof RangeError;
}

function unable(error) {
  console.error(error);
  $("wait").hidden = true;
  $("unable-why").textContent = globalThis.WebAssembly ? "" : "Ce navigateur n’exécute pas WebAssembly.";
  $("unable").hidden = false;
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
  document.querySelector("#trap h1").focus();
}
