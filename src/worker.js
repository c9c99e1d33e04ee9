// Runs the program of the page off the page's thread: the same files, already here, and no other. The page sends one
// message with one task; src/ui/worker.rs is the other side, and docs/decisions/worker.md says why it is so.
//
//   in   { glue, module, parts, job, options, input, files }: the address of the generated JavaScript, the compiled program, its
//        other parts, the task, its input (a text or a file), and the files of the site that it needs: one that
//        cannot be had is null.
//   out  ["part", text, file or null] and ["done"] (by the program), ["fault", why] when the program stopped,
//        ["absent", why] when it never ran.

let ran = false;
const failed = (why) => postMessage([ran ? "fault" : "absent", String(why)]);

// Where the program stops in the midst of its task, there is nobody else to hear it.
addEventListener("error", (event) => { event.preventDefault(); failed(event.message); });
addEventListener("unhandledrejection", (event) => { event.preventDefault(); failed(event.reason); });

addEventListener("message", async ({ data: { glue, module, parts, job, options, input, files } }) => {
  try {
    const [program, text, ...bytes] = await Promise.all([import(glue), typeof input === "string" ? input : input.text(), ...files.map((path) => read(path).catch(() => null))]);
    // `main` finds no window, and does this.
    globalThis.droitsTask = { job, options, text, files: bytes };
    globalThis.droits = { part: async (place) => parts[place] };
    ran = true;
    await program.default({ module_or_path: module });
  } catch (error) {
    failed(error);
  }
}, { once: true });

async function read(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
