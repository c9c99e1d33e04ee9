// What deny.toml says, for the checks that hold the crates to it.
import { readFileSync } from "node:fs";

const policy = readFileSync("deny.toml", "utf8");
/** What a list of a section holds: words, or tables of one line. A comment in it may hold anything. */
export function list(section, key) {
  const text = policy.split(/^\[/m).find((part) => part.startsWith(`${section}]`))?.replace(/^\s*#.*$/gm, "");
  const inside = text?.match(new RegExp(`^${key} = (\\[[^]*?\\]\\n)`, "m"))?.[1];
  if (!inside) throw new Error(`deny.toml: [${section}] ${key} is not a list that this script reads`);
  return JSON.parse(inside.replace(/(\w+) = /g, '"$1": ').replace(/,(\s*\])/g, "$1"));
}
