// Beside its peers: invented households through OpenFisca-France, Catala's published package and ours, on months that both know. Writes the
// table of README.md. `make compare` installs both, outside the checkout, and calls this.
// usage: node tools/compare/compare.mjs PROGRAM PYTHON CATALA [--record]
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const [program, python, catala] = process.argv.slice(2, 5).map((path) => resolve(path));
const HOUSEHOLDS = 1000;
/** So many at once make what a vectorised program does beforehand small. */
const MANY = 20_000;
const SEED = 20261130;
/** OpenFisca-France knows both. Catala's package ends with the law of March 2024. */
const MONTH = "2025-11";
const MONTH_OF_CATALA = "2024-03";

const folder = mkdtempSync(join(tmpdir(), "droits-compare-"));
const droits = (args, input) => execFileSync(program, args, { input, encoding: "utf8", maxBuffer: 1 << 30 });
const lines = (text) => text.trimEnd().split("\n").map((line) => JSON.parse(line));
const invented = (count, month) =>
  // Quarters that open in the month, as OpenFisca takes them.
  lines(droits(["households", "--count", `${count}`, "--seed", `${SEED}`, "--month", month])).map((household) => ({ ...household, reviews: { rsa: month, ppa: month, aah: month } }));
const written = (name, households) => {
  const path = join(folder, name);
  writeFileSync(path, households.map((household) => `${JSON.stringify(household)}\n`).join(""));
  return path;
};
const benefitOf = (answer, code) => answer.benefits.find(({ benefit }) => benefit === code);

/** Which of our amounts is held to the other's, and within how much: CRDS is taken off at different places, and housing aid goes down to the euro. */
const AMOUNT = { af: ["gross", 0.06], cf: ["gross", 0.06], asf: ["gross", 0.06], paje_base: ["gross", 0.06], al: ["net", 1.01], aah: ["net", 0.06], rsa: ["net", 0.06], ppa: ["gross", 0.06] };

const children = (household) => household.children ?? [];
const years = (birth, month) => Number(month.slice(0, 4)) - Number(birth.slice(0, 4)) - (month.slice(5) < birth.slice(5, 7) ? 1 : 0);
const has = (household, kind) => [...household.adults, ...children(household)].some(({ income = [] }) => income.some((spell) => spell.kind === kind));
const isBornIn = (household) => children(household).some(({ birth_date }) => birth_date.startsWith(household.month));
const isThreeIn = (household) => children(household).some(({ birth_date }) => birth_date.slice(5, 7) === household.month.slice(5) && years(birth_date, household.month) === 3);
const overseas = (household) => household.residence.department.startsWith("97");
const isShared = (household) => children(household).some(({ custody }) => custody === "shared");
const isStudent = (household) => household.adults.some(({ activity }) => activity === "student");
const isLone = (household) => household.union === "single" && children(household).length > 0;

/** What the translation does not carry over: no difference of the law, and not compared. */
const LEFT_OUT = {
  rsa: (household) => has(household, "self_employed"),
  ppa: (household) => has(household, "self_employed"),
  al: (household) => has(household, "self_employed") || household.housing.tenure === "owner_with_loan",
};

/** Why amounts differ: the article that ours follows, and the households of that kind. The first that fits is told. */
const KINDS = [
  ["Mayotte has family allowances of its own", "Décret 2002-423, art. 7", ["af"], (h) => h.residence.department === "976"],
  ["a child born in the month is due from the month after", "CSS, L552-1", ["af", "cf", "paje_base", "asf", "al"], isBornIn],
  ["the month in which a child is three", "CSS, L531-3, L522-1", ["paje_base", "cf"], isThreeIn],
  ["overseas, not beside the basic allowance for an only child", "CSS, L755-19, al. 2", ["af"], (h) => overseas(h) && children(h).length === 1],
  ["two of one age in whole years: the eldest alone has no supplement", "CSS, L521-3", ["af"], (h) => { const ages = children(h).map(({ birth_date }) => years(birth_date, h.month)); return ages.length === 2 && ages[0] === ages[1] && ages[0] >= 14; }],
  ["a child of 20 is no longer in charge", "CSS, R512-2", ["paje_base", "af", "asf"], (h) => children(h).some(({ birth_date }) => years(birth_date, h.month) >= 20)],
  ["a child who is expected raises the ceiling", "CSS, L531-3; L531-2, al. 6", ["paje_base"], (h) => h.pregnancy !== undefined],
  ["alternating residence: no family support", "CSS, L523-1", ["asf"], isShared],
  ["maintenance is taken off child by child", "CSS, L581-2", ["asf"], (h) => children(h).some(({ child_support }) => child_support > 0)],
  ["alternating residence: half of what the child adds", "CE, 21 July 2017, no. 398563", ["al"], isShared],
  ["students: resources set in advance", "CCH, R822-20", ["al"], isStudent],
  ["an apprentice's wage counts above its exemption", "CGI, 81 bis; CCH, R822-4", ["al", "ppa", "rsa", "paje_base", "af", "cf"], (h) => has(h, "apprentice_wage")],
  ["a lone parent's increased amount, by the age of the youngest", "CASF, L262-9; CSS, L842-7", ["rsa", "ppa"], (h) => isLone(h) && children(h).some(({ birth_date }) => years(birth_date, h.month) < 3)],
];
/** Beside Catala's package: its ceilings are a tenth lower, those of a former year. */
const CATALA = [
  ["the ceilings of the year", "CSS, D521-3", ["af"], (h, answer) => {
    const step = (code) => Number(benefitOf(answer, "af").steps.find((one) => one.code === code)?.value ?? 0);
    return [step("first_ceiling"), step("second_ceiling")].some((ceiling) => step("resources") <= ceiling && step("resources") > 0.88 * ceiling);
  }],
];
/** Looked at last: what another amount, or another window, brings with it. */
const LAST = [
  ["the three months looked at do not all give the same", "CSS, R843-1; CASF, R262-7", ["rsa", "ppa"], (h, answer, other, code) => new Set(benefitOf(answer, code).steps.filter((step) => step.code === "month_amount").map(({ value }) => value)).size > 1],
  ["another housing aid, which counts among the resources", "CSS, R844-3; CASF, R262-9", ["rsa", "ppa"], (h, answer, other) => Math.abs(Number(benefitOf(answer, "al").net ?? 0) - other.al) > 0.06],
  ["another AAH, which counts among the resources", "CSS, R844-4; CASF, R262-11", ["rsa", "ppa"], (h, answer, other) => Math.abs(Number(benefitOf(answer, "aah").net ?? 0) - other.aah) > 0.06],
];
/** Family benefits counted as they are paid, net of CRDS, and not before: half a per cent of them. */
const NET = ["family benefits count as paid, after CRDS", "CASF, R262-11; CSS, R844-4"];
const isOfCrds = (answer, code, off) => {
  const paid = ["af", "cf", "asf", "paje_base"].reduce((sum, one) => sum + Number(benefitOf(answer, one).gross ?? 0), 0);
  return ["rsa", "ppa"].includes(code) && paid > 0 && Math.abs(off) <= 0.0055 * paid + 0.07;
};

/** Agreement by benefit, and what explains the rest. */
function held(households, ours, theirs, codes, kinds) {
  return codes.map((code) => {
    const [key, slack] = AMOUNT[code];
    const row = { code, compared: 0, due: 0, agreed: 0, unknown: 0, kinds: new Map(), open: [] };
    households.forEach((household, at) => {
      const mine = benefitOf(ours[at], code);
      const other = theirs[at]?.[code];
      if (other === undefined || LEFT_OUT[code]?.(household)) return;
      if (mine.status === "unknown") { row.unknown++; return; }
      row.compared++;
      const off = Number(mine[key]) - other;
      if (Number(mine[key]) > 0 || other > slack) row.due++;
      if (Math.abs(off) <= slack) { row.agreed++; return; }
      const [why, article] = isOfCrds(ours[at], code, off) ? NET : kinds.find(([, , of, fits]) => of.includes(code) && fits(household, ours[at], theirs[at], code)) ?? [];
      if (why === undefined) { row.open.push(`${household.id}: ${mine[key]} here, ${other.toFixed(2)} there`); return; }
      const kind = `${why} (${article})`;
      row.kinds.set(kind, (row.kinds.get(kind) ?? 0) + 1);
    });
    return row;
  });
}

/** Amounts of Catala: the scope of the family allowances, with the resources that our own lines name. */
function ofCatala(household, answer, law) {
  const resources = benefitOf(answer, "af").steps.find(({ code }) => code === "resources")?.value;
  const place = { 971: "Guadeloupe", 972: "Martinique", 973: "Guyane", 974: "LaReunion", 976: "Mayotte" }[household.residence.department] ?? "Metropole";
  if (resources === undefined || children(household).length < 2) return undefined;
  const { iMontantVerse } = law.AllocationsFamilialesLib.interfaceAllocationsFamiliales({
    iDateCouranteIn: `${household.month}-01`,
    iEnfantsIn: children(household).map(({ birth_date, custody, income = [] }, at) => ({
      dIdentifiant: at, dRemunerationMensuelle: income.reduce((sum, { monthly }) => sum + monthly, 0), dDateDeNaissance: birth_date,
      dPriseEnCharge: { kind: custody === "shared" ? "GardeAlterneePartageAllocations" : "EffectiveEtPermanente", payload: null },
      dADejaOuvertDroitAuxAllocationsFamiliales: true, dBeneficieTitrePersonnelAidePersonnelleLogement: false,
    })),
    iRessourcesMenageIn: Number(resources), iResidenceIn: { kind: place, payload: null }, iPersonneChargeEffectivePermanenteEstParentIn: true,
    iPersonneChargeEffectivePermanenteRemplitTitreIIn: true, iAvaitEnfantAChargeAvant1erJanvier2012In: false,
  });
  return { af: iMontantVerse };
}

/** Processor seconds of a command. */
function seconds(args) {
  const { stderr, status } = spawnSync("bash", ["-c", 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1', "-", ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
  return stderr.trim().split(" ").reduce((sum, part) => sum + Number(part), 0);
}
const fisca = (households, month) => {
  const path = written("households.jsonl", households);
  const out = join(folder, "amounts.jsonl");
  const environment = { ...process.env, OMP_NUM_THREADS: "1", NUMEXPR_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };
  const told = execFileSync(python, [fileURLToPath(new URL("openfisca.py", import.meta.url)), path, month, out], { encoding: "utf8", env: environment, stdio: ["ignore", "pipe", "ignore"] });
  return { amounts: lines(readFileSync(out, "utf8")), time: JSON.parse(told.trim().split("\n").at(-1)) };
};

try {
  const households = invented(HOUSEHOLDS, MONTH);
  const ours = lines(droits(["compute", "--steps"], households.map((one) => JSON.stringify(one)).join("\n")));
  const { amounts, time } = fisca(households, MONTH);
  const rows = held(households, ours, amounts, Object.keys(AMOUNT), [...KINDS, ...LAST]);

  const former = invented(HOUSEHOLDS, MONTH_OF_CATALA);
  const formerly = lines(droits(["compute", "--steps"], former.map((one) => JSON.stringify(one)).join("\n")));
  const law = createRequire(join(catala, "package.json"))("@catala-lang/french-law/src/french_law.js");
  const begun = process.hrtime.bigint();
  const byCatala = former.map((household, at) => ofCatala(household, formerly[at], law));
  const asked = byCatala.filter((one) => one !== undefined).length;
  const catalaAlone = Number(process.hrtime.bigint() - begun) / 1e9 / asked;
  const [af] = held(former, formerly, byCatala, ["af"], [...KINDS, ...CATALA]);

  const many = fisca(invented(MANY, MONTH), MONTH).time;
  const path = written("many.jsonl", invented(MANY, MONTH));
  const few = written("few.jsonl", invented(1, MONTH));
  const codes = Object.keys(AMOUNT).join(",");
  const started = seconds([program, "compute", "--jobs", "1", few]);
  const whole = (seconds([program, "compute", "--jobs", "1", path]) - started) / (MANY - 1);
  const table = seconds([program, "compute", "--amounts", "--only", codes, "--jobs", "1", path]) - started;

  const percent = ({ agreed, compared }) => `${((100 * agreed) / compared).toFixed(1)} %`;
  const explained = ({ kinds }) => [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, number]) => `${number}: ${kind}`).join("; ");
  const line = (row) => `| \`${row.code}\` | ${row.compared} | ${row.due} | ${percent(row)} | ${explained(row)} | ${row.open.length} |`;
  const number = (value) => Math.round(value).toLocaleString("en").replaceAll("\u00a0", " ");
  const micro = (value) => `${number(value * 1e6)} µs`;
  const day = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const text = [
    `${number(HOUSEHOLDS)} households of \`droits households --seed ${SEED}\`, ${day}. Beside **OpenFisca-France 176.1.8**, ${MONTH}, within five cents (housing aid: a euro):`,
    "",
    "| benefit | compared | due in either | agree | where they differ, and the article that ours follows | not explained |",
    "|---|--:|--:|--:|---|--:|",
    ...rows.map(line),
    "",
    `Not compared, because the translation does not carry it over: self-employed profits (\`rsa\`, \`ppa\`, \`al\`), homes with a loan (\`al\`). What is “not explained” was not looked into, or has more than one cause.`,
    "",
    `Beside **Catala’s published package** (\`@catala-lang/french-law\` 0.10.0, family allowances; its law ends in ${MONTH_OF_CATALA}), families with two children and more, given the resources that ours counts:`,
    "",
    "| benefit | compared | due in either | agree | where they differ, and the article that ours follows | not explained |",
    "|---|--:|--:|--:|---|--:|",
    line(af),
    "",
    `Time, of one core (${cpus()[0].model.trim()}; load of the machine ${loadavg()[0].toFixed(1)} on ${cpus().length} cores, processor time but for Catala):`,
    "",
    "| | ours | OpenFisca-France | Catala |",
    "|---|--:|--:|--:|",
    `| one household, warm process | ${micro(whole)} (every benefit, right and reason, from text to text) | ${time.alone.toFixed(1)} s (eight benefits): ${number(time.alone / whole)} × | ${micro(catalaAlone)} (family allowances alone) |`,
    `| ${number(HOUSEHOLDS)} at once, eight benefits | | ${number(HOUSEHOLDS / time.together)} a second | |`,
    `| ${number(MANY)} at once, eight benefits | ${number(MANY / table)} a second, JSON read, CSV written | ${number(MANY / many.together)} a second, reading left out: ${(MANY / table / (MANY / many.together)).toFixed(0)} × | |`,
  ].join("\n");
  console.log(text);
  for (const row of [...rows, af]) if (row.open.length > 0) console.log(`\n${row.code}, not explained:\n  ${row.open.slice(0, 30).join("\n  ")}`);
  if (process.argv.includes("--record")) {
    const [open, close] = ["<!-- compare:begin -->", "<!-- compare:end -->"];
    const readme = readFileSync("README.md", "utf8");
    if (!readme.includes(open)) throw new Error("README.md has no place for the table");
    writeFileSync("README.md", readme.replace(new RegExp(`${open}[^]*${close}`), () => `${open}\n${text}\n${close}`));
  }
} finally {
  rmSync(folder, { recursive: true });
}
