// Starts the program, and stands beside it: when the program cannot start, or stops on a fault of ours, this file says so
// and keeps what was typed. It knows nothing of the page but this contract:
//
//   droits:typed  event on window, detail = string (the household as JSON). The page sends one at each change, so that
//                 the last one holds all that was typed. Nothing is stored: it stays in this variable.
//   droits:panic  event on window, detail = string. The panic hook's message, sent just before the program stops.
//   #app          where the program mounts itself. `main` returns once the first page is there; #shell is then taken away.
//
// `globalThis.droits.stop(reason)` shows the same page by hand (tests use it).

let typed = "";
let panic = "";
let stopped = false;

const $ = (id) => document.getElementById(id);

addEventListener("droits:typed", (event) => { typed = String(event.detail); });
addEventListener("droits:panic", (event) => { panic = String(event.detail); });
addEventListener("error", (event) => { if (isTrap(event.error)) stop(event.error); });
addEventListener("unhandledrejection", (event) => { if (isTrap(event.reason)) stop(event.reason); });

globalThis.droits = Object.freeze({ stop });

start();

async function start() {
  if (!globalThis.WebAssembly) return unable("no WebAssembly");
  try {
    $("wait").hidden = false;
    const glue = document.querySelector("link[rel=modulepreload][integrity]");
    const wasm = document.querySelector("link[rel=preload][type='application/wasm'][data-integrity]");
    const [program, compiled] = await Promise.all([
      import(glue.href),
      // Browsers check no integrity on a preload of wasm; they do here.
      fetch(wasm.href, { integrity: wasm.dataset.integrity }),
    ]);
    await program.default({ module_or_path: compiled });
    $("shell").remove();
  } catch (error) {
    // The program ran and stopped, or it never ran.
    if (isTrap(error) || panic) stop(error);
    else unable(error);
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
