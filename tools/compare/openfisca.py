"""Households of the format through OpenFisca-France. Called by tools/compare/compare.mjs.

usage: openfisca.py HOUSEHOLDS.jsonl MONTH ANSWERS.jsonl

Writes a line a household (amounts by benefit), then prints what it took: the whole population at once on one core, and one
household again and again in this process. Nothing of OpenFisca stands here: it is installed, and called.
"""

import json
import sys
import time

import numpy as np
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_france import FranceTaxBenefitSystem

FIRST_YEAR = 2
# What is asked, by benefit: the variable, and whose it is. Before CRDS where ours is compared before CRDS.
ASKED = {
    "af": "af", "cf": "cf", "asf": "asf", "paje_base": "paje_base", "al": "aide_logement", "aah": "aah", "rsa": "rsa", "ppa": "ppa",
}
ACTIVITY = {
    "employed": "actif", "self_employed": "actif", "apprentice": "actif", "trainee": "actif", "civic_service": "actif", "jobseeker": "chomeur",
    "student": "etudiant", "retired": "retraite", "inactive": "inactif", "unpaid_leave": "inactif", "working": "actif", "none": "inactif",
}
KINDS = {
    "wage": ("salaire_net", "salaire_imposable"), "apprentice_wage": ("salaire_net", "salaire_imposable"),
    "unemployment": ("chomage_net", "chomage_imposable"), "retirement_pension": ("retraite_nette", "retraite_imposable"),
}
MONTHLY = sorted({variable for both in KINDS.values() for variable in both})


def occupation(home):
    tenure = home["tenure"]
    if tenure == "tenant":
        return "locataire_hlm" if home.get("landlord") == "social" else "locataire_meuble" if home.get("furnished") else "locataire_vide"
    return {"residence": "locataire_foyer", "owner_with_loan": "primo_accedant", "owner": "proprietaire", "hosted": "loge_gratuitement", "homeless": "sans_domicile"}[tenure]


def months_before(month, number):
    year, of_year = map(int, month.split("-"))
    for back in range(number, -1, -1):
        at = year * 12 + of_year - 1 - back
        yield f"{at // 12}-{at % 12 + 1:02}"


def population(system, households, month):
    """The simulation of all, ready to be asked."""
    people, family, role, foyer, foyer_role, menage_role, foyers = [], [], [], [], [], [], 0
    for at, household in enumerate(households):
        apart = household["union"] == "cohabiting"
        for i, adult in enumerate(household["adults"]):
            people.append(adult)
            family.append(at)
            role.append("demandeur" if i == 0 else "conjoint")
            menage_role.append("personne_de_reference" if i == 0 else "conjoint")
            alone = i == 0 or apart
            foyer.append(foyers + (1 if i == 1 and apart else 0))
            foyer_role.append("declarant_principal" if alone else "conjoint")
        for child in household.get("children", []):
            people.append({"activity": "student", **child, "of": at})
            family.append(at)
            role.append("enfant")
            menage_role.append("enfant")
            foyer.append(foyers)
            foyer_role.append("personne_a_charge")
        foyers += 2 if apart else 1
    builder = SimulationBuilder()
    builder.create_entities(system)
    builder.declare_person_entity("individu", range(len(people)))
    for name, number, of, roles in (
        ("famille", len(households), family, role), ("foyer_fiscal", foyers, foyer, foyer_role), ("menage", len(households), family, menage_role),
    ):
        builder.join_with_persons(builder.declare_entity(name, range(number)), np.array(of), np.array(roles))
    simulation = builder.build(system)

    def each(variable, values, periods):
        for period in periods:
            simulation.set_input(variable, period, np.array(values))

    year = int(month[:4])
    # Resources of the year before last, of last year, and of this one until the month.
    months = list(months_before(month, 12 * FIRST_YEAR + int(month[5:]) - 1))
    lately = months[-16:]
    spells = [person.get("income", []) for person in people]
    for variable in MONTHLY:
        each(variable, [float(sum(s["monthly"] for s in of if variable in KINDS.get(s["kind"], ()))) for of in spells], months)
    profits = [float(12 * sum(s["monthly"] for s in of if s["kind"] == "self_employed")) for of in spells]
    each("rpns_imposables", profits, range(year - FIRST_YEAR, year + 1))
    each("ppa_rsa_derniers_revenus_tns_annuels_connus", profits, [year])
    simulation.set_input("date_naissance", "ETERNITY", np.array([person["birth_date"] for person in people], dtype="datetime64[D]"))
    kinds = system.variables["activite"].possible_values
    each("activite", kinds.encode(np.array([ACTIVITY[person["activity"]] for person in people])), lately)
    unions = {"married": "marie", "civil_union": "pacse"}
    marital = [unions.get(households[at]["union"], "celibataire") if r != "enfant" else "celibataire" for at, r in zip(family, role)]
    each("statut_marital", system.variables["statut_marital"].possible_values.encode(np.array(marital)), lately)
    each("nationalite", [{"eea": "DE", "other": "DZ"}.get(person.get("nationality"), "FR") for person in people], lately)
    each("duree_possession_titre_sejour", [max(0.0, year + int(month[5:]) / 12 - int(p.get("permit_since", f"{year - 20}-01")[:4]) - int(p.get("permit_since", "0000-01")[5:7]) / 12) for p in people], lately)
    each("garde_alternee", [person.get("custody") == "shared" for person in people], lately)
    each("taux_incapacite", [person.get("disability_rate", 0) / 100 for person in people], lately)
    each("aah_restriction_substantielle_durable_acces_emploi", [bool(person.get("employment_restriction")) for person in people], lately)
    support = [float(sum(child.get("child_support", 0) for child in households[at].get("children", []))) if r == "demandeur" else 0.0 for at, r in zip(family, role)]
    each("pensions_alimentaires_percues", support, months)
    each("epargne_revenus_non_imposables", [float(households[at].get("assets", {}).get("financial", 0)) if r == "demandeur" else 0.0 for at, r in zip(family, role)], lately)
    each("enceinte", ["pregnancy" in households[at] and r == "demandeur" for at, r in zip(family, role)], lately)
    homes = [household["housing"] for household in households]
    titles = system.variables["statut_occupation_logement"].possible_values
    each("statut_occupation_logement", titles.encode(np.array([occupation(home) for home in homes])), lately)
    each("loyer", [float(home.get("rent", 0)) for home in homes], lately)
    each("depcom", [household["residence"]["commune"] for household in households], lately)
    each("logement_crous", [home.get("residence_kind") == "crous" for home in homes], lately)
    signed = [home.get("loan_signed", "2000-01-01") for home in homes]
    simulation.set_input("aide_logement_date_pret", "ETERNITY", np.array(signed, dtype="datetime64[D]"))
    return simulation, np.array(family)


def asked(system, simulation, families, month):
    """Amounts by benefit, a family each."""
    amounts = {}
    for benefit, variable in ASKED.items():
        values = simulation.calculate(variable, month)
        if system.variables[variable].entity.is_person:
            values = np.bincount(families, weights=values)
        amounts[benefit] = np.asarray(values, dtype=float)
    return amounts


def main():
    path, month, out = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        households = [json.loads(line) for line in file]
    system = FranceTaxBenefitSystem()
    simulation, families = population(system, households, month)
    # Once to warm up: what is read and compiled once is no part of the time.
    amounts = asked(system, simulation, families, month)
    with open(out, "w", encoding="utf-8") as file:
        for at in range(len(households)):
            file.write(json.dumps({benefit: round(float(values[at]), 4) for benefit, values in amounts.items()}) + "\n")
    simulation, families = population(system, households, month)
    begun = time.process_time()
    asked(system, simulation, families, month)
    together = time.process_time() - begun
    alone = []
    for household in households[:5]:
        simulation, families = population(system, [household], month)
        begun = time.process_time()
        asked(system, simulation, families, month)
        alone.append(time.process_time() - begun)
    print(json.dumps({"households": len(households), "together": together, "alone": sorted(alone)[len(alone) // 2]}))


main()
