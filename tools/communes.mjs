// Completes src/communes/communes.csv and writes sizes.csv and former.csv beside it from `@etalab/decoupage-administratif` (MIT; facts of
// the INSEE under Licence Ouverte): the larger communes by size, the communes of Saint-Pierre-et-Miquelon, Saint-Barthélemy and
// Saint-Martin, and the former communes with the present one. Run, in any folder:
//
//   npm install --no-save @etalab/decoupage-administratif@6.0.0
//   node tools/communes.mjs node_modules/@etalab/decoupage-administratif/data/communes.json
//   cargo run -p droits-communes --example pack
import { readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../src/communes/", import.meta.url);
const all = JSON.parse(readFileSync(process.argv[2], "utf8"));
const present = new Map(all.filter((one) => one.type === "commune-actuelle" || one.type === "arrondissement-municipal").map((one) => [one.code, one]));

// From these populations on, a commune comes before its namesakes.
const SIZES = [2_000, 10_000, 30_000, 100_000];
const size = (code) => SIZES.filter((least) => (present.get(code)?.population ?? 0) >= least).length;

const table = (name, header, rows) => writeFileSync(new URL(name, folder), `${[header, ...rows].join("\n")}\n`);

const [header, ...rest] = readFileSync(new URL("communes.csv", folder), "utf8").trim().split("\n");
const lines = rest.map((line) => line.split(","));
const known = new Set(lines.map(([code]) => code));
// Their zone is that of Guadeloupe, of which two of them were part: to be confirmed.
for (const one of present.values()) {
  if (/^97[578]/.test(one.code) && !known.has(one.code)) {
    lines.push([one.code, one.nom, one.codesPostaux.join(" "), one.departement, "2", "to confirm"]);
  }
}
table("communes.csv", header, lines.map((line) => line.join(",")).sort());
table("sizes.csv", "insee,size", lines.map(([code]) => [code, size(code)]).filter(([, size]) => size > 0).sort().map((row) => row.join(",")));

const names = new Map(lines.map(([code, name]) => [code, name]));
const former = all
  .filter((one) => one.type === "commune-deleguee" || one.type === "commune-associee")
  .filter((one) => names.has(one.chefLieu) && names.get(one.chefLieu) !== one.nom)
  .map((one) => `${one.chefLieu},${one.nom}`);
table("former.csv", "insee,former_name", [...new Set(former)].sort());
