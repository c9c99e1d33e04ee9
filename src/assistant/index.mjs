#!/usr/bin/env node
// The program `droits` as a tool for assistants: a server of the Model Context Protocol over standard input and output, so that a
// language model computes an amount instead of guessing it. It opens no network connection and keeps nothing. See README.md.
// usage: node index.mjs [PROGRAM]     the program is $DROITS, else `droits` of the PATH
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListResourcesRequestSchema, ListToolsRequestSchema, ReadResourceRequestSchema } from "@modelcontextprotocol/sdk/types.js";

const program = process.argv[2] ?? process.env.DROITS ?? "droits";
const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** The longest answer of the program, and the longest it may take. */
const MOST_BYTES = 8_000_000;
const MOST_TIME = 30_000;

const FORMAT = "droits://household-format";
const SCHEMA = "droits://household-schema";
const RESOURCES = {
  [FORMAT]: { name: "Household format", mimeType: "text/markdown", file: "../../docs/household-format.md" },
  [SCHEMA]: { name: "Household schema", mimeType: "application/schema+json", file: "../npm/package/household.schema.json" },
};

const EXAMPLE =
  '{"format":1,"month":"2026-11","residence":{"department":"59","commune":"59350"},"union":"single",' +
  '"adults":[{"birth_date":"1990-05-04","activity":"employed","income":[{"kind":"wage","monthly":1240}]}],' +
  '"children":[{"birth_date":"2021-03-27","other_parent":"not_paying"}],"housing":{"tenure":"tenant","rent":540}}';

const INSTRUCTIONS =
  "Computes French family and social benefits (Caf) from the text of the law, to the cent. Never state an amount that no tool gave. " +
  "Ask the person for what is missing rather than filling it in: put the JSON pointer of what they do not know into the household's list \"unknown\", " +
  'and a benefit that needs it comes back with status "unknown", which is not zero. Leave out names. Say that it is an estimate and that only the Caf decides; ' +
  "the household's month is the month of entitlement, usually paid early in the month after. This server sends nothing anywhere; the assistant it serves may.";

const household = {
  type: "object",
  description:
    `One household in one month, format 1. Amounts in euros; income "monthly" is the net social amount of the payslip for a wage. Every key: resource ${FORMAT}, schema ${SCHEMA}. Example: ${EXAMPLE}`,
  properties: {
    format: { const: 1 },
    month: { type: "string", pattern: "^\\d{4}-\\d{2}$", description: "month of entitlement, from 2024-01" },
    residence: { type: "object", description: "department, and commune (INSEE code) for the rent zone" },
    union: { enum: ["single", "married", "civil_union", "cohabiting"] },
    adults: { type: "array", minItems: 1, maxItems: 2, items: { type: "object" }, description: "two unless single; the claimant first" },
    children: { type: "array", items: { type: "object" } },
    housing: { type: "object", description: "tenure: tenant, residence, owner_with_loan, owner, hosted, homeless; rent" },
    unknown: { type: "array", items: { type: "string" }, description: "JSON pointers of what is not known" },
  },
  required: ["format", "month", "residence", "union", "adults", "housing"],
};
const lang = { enum: ["fr", "facile", "en"], description: "French, easy French, English; fr unless told" };
const whole = (least, most, description) => ({ type: "integer", minimum: least, maximum: most, description });
const benefit = { type: "string", pattern: "^[a-z_]{2,30}$" };

/** What each tool is asked, and which command of the program answers. */
const TOOLS = {
  compute: {
    description: "What is due to a household in its month: each benefit with status (due, not_due, unknown), net and gross euros and reasons, then rights and tax.",
    properties: { household, lang },
    command: ({ lang }) => ["compute", ...inLang(lang)],
    json: true,
  },
  explain: {
    description: "The same for a person to read: each amount with the lines that lead to it, and the article of law of each line.",
    properties: { household, lang },
    command: ({ lang }) => ["explain", "-", ...inLang(lang)],
  },
  timeline: {
    description: "What is paid in each of the months ahead, with what changes (births, birthdays, reviews): comma-separated values, a month a row.",
    properties: { household, months: whole(1, 240, "24 unless told") },
    command: ({ months }) => ["timeline", "-", ...(months === undefined ? [] : ["--months", `${months}`])],
  },
  sweep: {
    description: "What remains at each wage of one adult, from nothing upwards: comma-separated values, a wage a row, with what is kept of 100 euros more.",
    properties: { household, adult: whole(1, 2, "whose wage, 1 unless told"), most: whole(100, 20_000, "highest wage, euros a month"), points: whole(2, 201, "rows, 41 unless told") },
    command: ({ adult, most, points = 41 }) => ["sweep", "-", "--points", `${points}`, ...(adult === undefined ? [] : ["--adult", `${adult}`]), ...(most === undefined ? [] : ["--most", `${most}`])],
  },
  parameters: {
    description: "The legal values of a benefit: each version with the day from which it applies and its text.",
    properties: { benefit: { ...benefit, description: "a code such as af, rsa, al, or the beginning of a value's key" } },
    required: ["benefit"],
    command: ({ benefit }) => ["parameters", benefit, "--json"],
  },
};

const inLang = (lang) => (lang === undefined ? [] : ["--lang", lang]);

/** Only what the tool names, and within its limits: what is passed on to the program is words and whole numbers. */
function check({ properties, required = ["household"] }, given) {
  for (const key of required) if (!(key in given)) throw new Error(`“${key}” is missing`);
  for (const [key, value] of Object.entries(given)) {
    const rule = properties[key];
    if (rule === undefined) throw new Error(`“${key}” is not known here: ${Object.keys(properties).join(", ")}`);
    if (rule.enum !== undefined && !rule.enum.includes(value)) throw new Error(`“${key}” is one of ${rule.enum.join(", ")}`);
    if (rule.type === "integer" && !(Number.isInteger(value) && value >= rule.minimum && value <= rule.maximum)) throw new Error(`“${key}” is a whole number from ${rule.minimum} to ${rule.maximum}`);
    if (rule.pattern !== undefined && !(typeof value === "string" && new RegExp(rule.pattern).test(value))) throw new Error(`“${key}” is a code such as af`);
    if (rule.type === "object" && (value === null || typeof value !== "object" || Array.isArray(value))) throw new Error(`“${key}” is an object`);
  }
}

const run = (args, input) =>
  new Promise((resolve, reject) => {
    const child = execFile(program, args, { maxBuffer: MOST_BYTES, timeout: MOST_TIME, encoding: "utf8" }, (error, stdout, stderr) => {
      // What is wrong with a household is told on the standard output by `compute`, else as an error.
      if (error === null || (error.code === 1 && stdout !== "")) resolve(stdout.trim());
      else if (error.code === "ENOENT") reject(new Error(`the program “${program}” was not found: name it in the variable DROITS`));
      else reject(new Error(stderr.trim() || error.message));
    });
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });

async function call(name, given) {
  const tool = TOOLS[name];
  if (tool === undefined) throw new Error(`no such tool: ${name}`);
  check(tool, given);
  const text = await run(tool.command(given), given.household === undefined ? "" : `${JSON.stringify(given.household)}\n`);
  if (!tool.json) return { content: [{ type: "text", text }] };
  const result = JSON.parse(text);
  if (result.error !== undefined) throw new Error(`not a valid household, at ${result.error.path || "its beginning"}: ${result.error.message}`);
  return { content: [{ type: "text", text }], structuredContent: result };
}

const server = new Server({ name: "droits-au-clair", version }, { capabilities: { tools: {}, resources: {} }, instructions: INSTRUCTIONS });

server.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: Object.entries(TOOLS).map(([name, { description, properties, required = ["household"] }]) => ({
    name,
    description,
    inputSchema: { type: "object", properties, required, additionalProperties: false },
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  })),
}));
server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: given = {} } }) => {
  try {
    return await call(name, given);
  } catch (error) {
    // What is wrong is told to the assistant, which can mend it.
    return { isError: true, content: [{ type: "text", text: error.message }] };
  }
});
server.setRequestHandler(ListResourcesRequestSchema, () => ({
  resources: Object.entries(RESOURCES).map(([uri, { name, mimeType }]) => ({ uri, name, mimeType })),
}));
server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) => {
  const resource = RESOURCES[uri];
  if (resource === undefined) throw new Error(`no such resource: ${uri}`);
  return { contents: [{ uri, mimeType: resource.mimeType, text: readFileSync(new URL(resource.file, import.meta.url), "utf8") }] };
});
await server.connect(new StdioServerTransport());
