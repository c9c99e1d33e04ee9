// Without a bundler: the folder of the package stands beside this file, under the name `droits-au-clair`.
import { compute, load } from "./droits-au-clair/index.js";

const wage = document.getElementById("wage");
const total = document.getElementById("total");

const household = (monthly) => ({
  format: 1,
  month: "2026-11",
  residence: { department: "59" },
  union: "single",
  adults: [{ birth_date: "1990-05-04", activity: "employed", income: [{ kind: "wage", monthly }] }],
  children: [{ birth_date: "2021-03-27", other_parent: "not_paying" }],
  housing: { tenure: "tenant", rent: 540 },
});

const show = () => {
  try {
    const { monthly_total, complete } = compute(household(wage.value));
    total.textContent = `${monthly_total.replace(".", ",")} €${complete ? "" : " au moins"}`;
  } catch (error) {
    total.textContent = error.message;
  }
};

await load();
wage.addEventListener("input", show);
show();
