// What a household is due, in Node: node examples/node/index.mjs [household.json]
// In a project of your own: import … from "droits-au-clair". Here the package is the one that `make npm` built.
import { readFileSync } from "node:fs";
import { compute, lawKnownTo, load } from "../../target/npm/droits-au-clair/index.js";

await load();
const household = readFileSync(process.argv[2] ?? new URL("../household.json", import.meta.url), "utf8");
const { month, benefits, monthly_total } = compute(household, { lang: "fr" });

console.log(`${month} (loi connue jusqu’en ${lawKnownTo()})`);
for (const { benefit, status, net, reasons } of benefits) {
  if (status === "due") console.log(`${benefit}: ${net} €`);
  if (status === "unknown") console.log(`${benefit}: ? ${reasons[0].text}`);
}
console.log(`Total par mois : ${monthly_total} €`);
