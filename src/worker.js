// Runs the program of the page off the page's thread: the same files, already here, and no other. The page sends one
// message with one task; src/ui/worker.rs is the other side, and docs/decisions/worker.md says why it is so.
//
//   in   { glue, module, parts, job, options, input, files }: the address of the generated JavaScript, the compiled program, its
//        other parts, the task, its input (a text or a file), and the bytes of the files of the site that it needs: null
//        for one that cannot be had.
//   out  ["part", text, file or null] and ["done"] (by the program), ["fault", why] when the program stopped,
//        ["absent", why] when it never ran.

let ran = false;
const failed = (why) => postMessage([ran ? "fault" : "absent", String(why)]);

// Where the program stops in the midst of its task, there is nobody else to hear it.
addEventListener("error", (event) => { event.preventDefault(); failed(event.message); });
addEventListener("unhandledrejection", (event) => { event.preventDefault(); failed(event.reason); });

addEventListener("message", async ({ data: { glue, module, parts, job, options, input, files } }) => {
  try {
    const [program, text] = await Promise.all([import(glue), typeof input === "string" ? input : whole(input)]);
    // `main` finds no window, and does this.
    globalThis.droitsTask = { job, options, text, files };
    globalThis.droits = { part: async (place) => parts[place] };
    ran = true;
    await program.default({ module_or_path: module });
  } catch (error) {
    failed(error);
  }
}, { once: true });

/** The text of a file. Some browsers give an empty one where it is too long for them. */
async function whole(file) {
  const text = await file.text();
  if (text === "" && file.size > 0) throw new RangeError(`${file.size} bytes`);
  return text;
}
