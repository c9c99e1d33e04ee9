// `droits` as a tool for assistants, as a scripted client meets it: the official client, then lines of the protocol written by hand.
// usage: node tests/assistant.mjs [PROGRAM]     the program is target/debug/droits unless told
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const require = createRequire(resolve("src/assistant/index.mjs"));
const sdk = (path) => import(pathToFileURL(require.resolve(`@modelcontextprotocol/sdk/${path}`)));
const [{ Client }, { StdioClientTransport }] = [await sdk("client/index.js"), await sdk("client/stdio.js")];

const program = resolve(process.argv[2] ?? join(process.env.CARGO_TARGET_DIR ?? "target", "debug/droits"));
const household = JSON.parse(readFileSync("examples/household.json", "utf8"));
const line = `${JSON.stringify(household)}\n`;
const droits = (args, input = line) => execFileSync(program, args, { input, encoding: "utf8" }).trim();

const client = new Client({ name: "test", version: "1" });
const environment = { ...process.env, DROITS: program };
await client.connect(new StdioClientTransport({ command: process.execPath, args: ["src/assistant/index.mjs"], env: environment }));
const call = async (name, given) => {
  const { content, isError = false, structuredContent } = await client.callTool({ name, arguments: given });
  assert.equal(content.length, 1);
  return { text: content[0].text, isError, result: structuredContent };
};
const refused = async (name, given, sentence) => {
  const { text, isError } = await call(name, given);
  assert.ok(isError, text);
  assert.match(text, sentence);
};

try {
  const { tools } = await client.listTools();
  assert.deepEqual(tools.map(({ name }) => name), ["compute", "explain", "timeline", "sweep", "parameters"]);
  for (const { description, inputSchema, annotations } of tools) {
    assert.ok(description.length > 60 && annotations.readOnlyHint);
    assert.equal(inputSchema.additionalProperties, false);
  }
  assert.match(client.getInstructions(), /Never state an amount that no tool gave/);

  // What comes back is what the program says, to the letter.
  const computed = await call("compute", { household });
  assert.equal(computed.text, droits(["compute"]));
  assert.deepEqual(computed.result, JSON.parse(computed.text));
  assert.equal(computed.result.benefits.find(({ benefit }) => benefit === "asf").status, "due");
  assert.equal((await call("compute", { household, lang: "en" })).text, droits(["compute", "--lang", "en"]));
  assert.equal((await call("explain", { household, lang: "en" })).text, droits(["explain", "-", "--lang", "en"]));
  assert.equal((await call("timeline", { household, months: 6 })).text, droits(["timeline", "-", "--months", "6"]));
  assert.equal((await call("sweep", { household, most: 3000, points: 4 })).text, droits(["sweep", "-", "--points", "4", "--most", "3000"]));
  assert.equal((await call("parameters", { benefit: "asf" })).text, droits(["parameters", "asf", "--json"], ""));

  // What is not known stays so: a wage of which nobody knows the amount is no wage of nothing.
  const unknown = structuredClone(household);
  delete unknown.adults[0].birth_date;
  unknown.unknown = ["/adults/0/birth_date"];
  const { result } = await call("compute", { household: unknown });
  assert.ok(result.benefits.some(({ status, net }) => status === "unknown" && net === null));

  // The example of the description is a household, and the resources are the formats.
  const [example] = tools[0].inputSchema.properties.household.description.match(/\{"format".*\}$/);
  assert.equal((await call("compute", { household: JSON.parse(example) })).isError, false);
  const { resources } = await client.listResources();
  assert.equal(resources.length, 2);
  for (const { uri } of resources) assert.match((await client.readResource({ uri })).contents[0].text, /birth_date/);

  // What is wrong is told, with its place, and no word of an assistant becomes an option of the program.
  await refused("compute", { household: { ...household, castle: 1 } }, /not a valid household, at \/castle/);
  await refused("compute", {}, /“household” is missing/);
  await refused("compute", { household: [] }, /is an object/);
  await refused("compute", { household, lang: "--help" }, /“lang” is one of fr, facile, en/);
  await refused("timeline", { household, months: 1e6 }, /whole number from 1 to 240/);
  await refused("sweep", { household, adult: 2 }, /adult/i);
  await refused("parameters", { benefit: "--due" }, /a code such as af/);
  await refused("parameters", { benefit: "af", output: "/etc/passwd" }, /“output” is not known here/);
  await refused("guess", { household }, /no such tool/);
} finally {
  await client.close();
}

// Without the library: each line of the protocol is one answer, and nothing else goes to the standard output.
const server = spawn(process.execPath, ["src/assistant/index.mjs", join("nowhere", "droits")], { stdio: ["pipe", "pipe", "inherit"] });
const answers = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
const say = (message) => server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
const next = async () => JSON.parse((await answers.next()).value);
say({ id: 1, method: "initialize", params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "by hand", version: "1" } } });
assert.equal((await next()).result.serverInfo.name, "droits-au-clair");
say({ method: "notifications/initialized" });
say({ id: 2, method: "tools/call", params: { name: "compute", arguments: { household } } });
const { id, result } = await next();
assert.deepEqual([id, result.isError], [2, true]);
assert.match(result.content[0].text, /was not found: name it in the variable DROITS/);
server.stdin.end();
assert.equal(await new Promise((ended) => server.on("exit", ended)), 0, "the server does not end with its client");
console.log("five tools answered as the program does; nine calls were refused");
