// Droits au clair for JavaScript: see README.md and index.d.ts.
import init, { compute as computed, law_known_to, parameters as listed, sweep as swept, timeline as ahead } from "./droits.js";

let loading;
let state = "none";

/**
 * Loads the engine: once, whatever is asked afterwards. `from` is a URL or its text, a Response, the bytes, or a WebAssembly.Module;
 * without it, the file beside this one.
 */
export const load = (from = new URL("./droits_bg.wasm", import.meta.url)) => (loading ??= begin(from));

const begin = async (from) => {
  try {
    await init({ module_or_path: await readable(from) });
    state = "ready";
  } catch (error) {
    loading = undefined;
    throw error;
  }
};

// Node fetches no file: it reads it.
const readable = async (from) => {
  const is_file = (from instanceof URL || typeof from === "string") && String(from).startsWith("file:");
  return is_file ? (await import("node:fs/promises")).readFile(new URL(from)) : from;
};

/** A household that is not one: `path` is the JSON pointer of what is wrong, the message says why. */
export class HouseholdError extends Error {
  constructor({ path, message }) {
    super(message);
    this.name = "HouseholdError";
    this.path = path;
  }
}

const ask = (question, ...asked) => {
  if (state === "none") throw new Error("The engine is not loaded: await load() first.");
  if (state === "broken") throw new Error("The engine stopped at a fault of its own: start the program again.");
  let text;
  try {
    text = question(...asked);
  } catch (error) {
    // What stopped half-way left a memory that cannot be trusted.
    if (error instanceof WebAssembly.RuntimeError) state = "broken";
    throw error;
  }
  return text;
};

const answer = (question, ...asked) => {
  const found = JSON.parse(ask(question, ...asked));
  if (found.error) throw new HouseholdError(found.error);
  return found;
};

const text = (household) => (typeof household === "string" ? household : JSON.stringify(household));

export const compute = (household, { lang = "fr", steps = false } = {}) => answer(computed, text(household), lang, steps);
export const timeline = (household, { lang = "fr", months = 24 } = {}) => answer(ahead, text(household), lang, months);
export const sweep = (household, { lang = "fr", adult = 1, most = 0, points = 401 } = {}) => answer(swept, text(household), lang, adult, most, points);
export const parameters = (key = "") => answer(listed, key);
export const lawKnownTo = () => ask(law_known_to);
