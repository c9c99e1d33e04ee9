//! The answers of the questions with a list, each with its word in the household format.

use crate::lang::{Text, text};

/// One answer of a list.
#[derive(Clone, Copy, Debug)]
pub struct Option {
    /// Word of the household format.
    pub word: &'static str,
    /// How it is shown.
    pub text: Text,
}

const fn one(word: &'static str, fr: &'static str, easy: &'static str, en: &'static str) -> Option {
    Option { word, text: text(fr, easy, en) }
}

pub static YES_NO: &[Option] = &[one("yes", "Oui", "Oui", "Yes"), one("no", "Non", "Non", "No")];

/// Situation of the claimant.
pub static UNION: &[Option] = &[
    one("single", "Seul ou seule", "Seul ou seule", "Alone"),
    one("married", "En couple, marié", "Marié ou mariée", "Married"),
    one("civil_union", "En couple, pacsé", "En couple avec un Pacs", "Civil union (Pacs)"),
    one("cohabiting", "En couple, ni l’un ni l’autre", "En couple, sans mariage ni Pacs", "Couple, neither"),
];

/// Main activity.
pub static ACTIVITY: &[Option] = &[
    one("employed", "Salarié ou salariée", "Salarié ou salariée", "Employee"),
    one("self_employed", "À son compte", "À son compte", "Self-employed"),
    one("jobseeker", "En recherche d’emploi", "Au chômage", "Looking for work"),
    one("student", "En études", "En études", "Student"),
    one("apprentice", "En apprentissage", "En apprentissage", "Apprentice"),
    one("trainee", "En stage ou en formation", "En stage ou en formation", "Trainee"),
    one("retired", "À la retraite", "À la retraite", "Retired"),
    one("inactive", "Sans activité", "Sans travail", "Not working"),
    one("civic_service", "En service civique", "En service civique", "Civic service"),
    one("unpaid_leave", "En congé sans solde", "En congé sans salaire", "On unpaid leave"),
];

pub static NATIONALITY: &[Option] = &[
    one("french", "Française", "Française", "French"),
    one("eea", "Union européenne, EEE ou Suisse", "Un pays de l’Europe", "EU, EEA or Swiss"),
    one("other", "Autre", "Un autre pays", "Other"),
];

pub static INSTITUTION: &[Option] = &[
    one("none", "Non", "Non", "No"),
    one("hospital", "À l’hôpital", "À l’hôpital", "In hospital"),
    one("care_home", "En maison d’accueil spécialisée", "En maison d’accueil", "In a care home"),
    one("prison", "En prison", "En prison", "In prison"),
];

pub static PARENTAL_LEAVE: &[Option] = &[
    one("none", "Non", "Non", "No"),
    one("full", "Travail arrêté", "Plus de travail", "Work stopped"),
    one("half_time", "Mi-temps au plus", "Mi-temps ou moins", "Half time or less"),
    one("part_time", "Entre 50 et 80 %", "Entre 50 et 80 %", "50 to 80%"),
];

pub static CUSTODY: &[Option] = &[
    one("full", "Chez vous", "Chez vous", "With you"),
    one("shared", "En résidence alternée", "Chez vous et chez l’autre parent", "In turns with the other parent"),
];

/// Who claims for a child in alternating residence.
pub static CLAIMED_BY: &[Option] = &[
    one("claimant", "Vous, ici", "Vous", "You, here"),
    one("other_parent", "L’autre parent", "L’autre parent", "The other parent"),
];

/// School of a child.
pub static SCHOOL_LEVEL: &[Option] = &[
    one("primary", "École maternelle ou primaire", "Maternelle ou primaire", "Nursery or primary school"),
    one("lower_secondary", "Collège", "Collège", "Lower secondary school"),
    one("upper_secondary", "Lycée", "Lycée", "Upper secondary school"),
    one("higher", "Études après le bac", "Études après le bac", "Higher education"),
];

/// Who has what two parents of a child in alternating residence may share.
pub static SHARED_BY: &[Option] = &[
    one("both", "Les deux parents, par moitié", "Les deux parents", "Both parents, by halves"),
    one("claimant", "Vous, d’un commun accord", "Vous. Vous l’avez choisi ensemble.", "You, by common agreement"),
    one(
        "other_parent",
        "L’autre parent, d’un commun accord",
        "L’autre parent. Vous l’avez choisi ensemble.",
        "The other parent, by common agreement",
    ),
];

/// Who declares the children for the income tax.
pub static TAX_CLAIMANT: &[Option] =
    &[one("1", "Vous", "Vous", "You"), one("2", "L’autre adulte", "L’autre adulte", "The other adult")];

/// Health insurance scheme.
pub static HEALTH_SCHEME: &[Option] = &[
    one("general", "Régime général", "Régime général", "General scheme"),
    one("alsace_moselle", "Régime d’Alsace-Moselle", "Régime d’Alsace-Moselle", "Alsace-Moselle scheme"),
];

pub static OTHER_PARENT: &[Option] = &[
    one("present", "Vit ici", "Vit avec vous", "Lives here"),
    one("paying", "Verse une pension", "Verse une pension", "Pays maintenance"),
    one("not_paying", "Ne verse rien", "Ne verse rien", "Pays nothing"),
    one("unknown", "Pas de filiation établie", "N’a pas reconnu l’enfant", "Not legally established"),
    one("deceased", "Est décédé", "Est mort", "Has died"),
];

/// What a child from 16 on does.
pub static CHILD_ACTIVITY: &[Option] = &[
    one("student", "Études", "Études", "Studies"),
    one("apprentice", "Apprentissage", "Apprentissage", "Apprenticeship"),
    one("working", "Travail", "Travail", "Work"),
    one("none", "Ni études ni travail", "Pas d’études, pas de travail", "Neither"),
];

/// Kind of childcare.
pub static CARE_MODE: &[Option] = &[
    one("childminder", "Assistante maternelle, employée par vous", "Assistante maternelle", "Childminder you employ"),
    one("home", "À votre domicile, employée par vous", "Chez vous", "At home, employed by you"),
    one("micro_creche", "Micro-crèche payée par vous", "Micro-crèche", "Micro-crèche you pay"),
    one(
        "agency_childminder",
        "Assistante maternelle d’un organisme",
        "Assistante d’une association",
        "Agency childminder",
    ),
    one("agency_home", "À domicile par un organisme", "Chez vous par une association", "At home through an agency"),
    one("creche", "Crèche", "Crèche", "Crèche"),
];

pub static TENURE: &[Option] = &[
    one("tenant", "Locataire", "Locataire", "Tenant"),
    one("residence", "En foyer ou résidence", "En foyer ou en résidence", "In a hostel or residence"),
    one("owner_with_loan", "Propriétaire avec un prêt", "Propriétaire avec un prêt", "Owner with a loan"),
    one("owner", "Propriétaire sans prêt", "Propriétaire sans prêt", "Owner without loan"),
    one("hosted", "Hébergé gratuitement", "Logé gratuitement", "Hosted for free"),
    one("homeless", "Sans logement", "Sans logement", "Without a home"),
];

pub static LANDLORD: &[Option] = &[
    one("private", "Privé", "Une personne ou une agence", "Private"),
    one("social", "Social (HLM)", "Un organisme HLM", "Social housing (HLM)"),
];

pub static RESIDENCE_KIND: &[Option] = &[
    one("other", "Autre foyer", "Autre foyer", "Other"),
    one("crous", "Crous", "Crous", "Crous"),
    one("student", "Résidence étudiante", "Résidence étudiante", "Student residence"),
    one("young_workers", "Foyer de jeunes travailleurs", "Foyer de jeunes travailleurs", "Young workers’ hostel"),
    one("elderly", "Résidence pour personnes âgées", "Résidence pour personnes âgées", "Residence for the elderly"),
];

pub static LOAN_KIND: &[Option] = &[
    one("new", "Logement neuf", "Logement neuf", "New home"),
    one("existing", "Logement ancien", "Logement ancien", "Existing home"),
    one("improvement", "Travaux", "Travaux", "Works"),
];

pub static RELATION: &[Option] = &[
    one("ascendant", "Parent ou grand-parent", "Parent ou grand-parent", "Parent or grandparent"),
    one("relative", "Autre membre de la famille", "Autre personne de la famille", "Other relative"),
];

/// Zone of the housing aid.
pub static ZONES: &[Option] = &[
    one("1", "Zone 1 (agglomération de Paris)", "Zone 1", "Zone 1 (Paris area)"),
    one("2", "Zone 2 (grandes villes, Corse, outre-mer)", "Zone 2", "Zone 2 (large cities, Corsica, overseas)"),
    one("3", "Zone 3 (reste de la France)", "Zone 3", "Zone 3 (rest of France)"),
];

/// The headings of [`INCOME`], each with the kind that it begins with.
pub static INCOME_GROUPS: [(Text, &str); 4] = [
    (text("Travail", "Travail", "Work"), "wage"),
    (
        text("Chômage, maladie, naissance", "Chômage, maladie, naissance", "Unemployment, sickness, birth"),
        "unemployment",
    ),
    (
        text("Retraite, invalidité, minima", "Retraite, invalidité", "Pensions, disability, minimum income"),
        "work_injury_annuity",
    ),
    (text("Autres revenus et déductions", "Autres", "Other income and deductions"), "alimony"),
];

/// The kinds of income under a heading.
pub fn income_of(group: usize) -> &'static [Option] {
    let start = |group: usize| {
        let first = INCOME_GROUPS.get(group).map(|(_, first)| *first);
        INCOME.iter().position(|one| Some(one.word) == first).unwrap_or(INCOME.len())
    };
    &INCOME[start(group)..start(group + 1)]
}

/// Kinds of income.
pub static INCOME: &[Option] = &[
    one("wage", "Salaire", "Salaire", "Wage"),
    one("apprentice_wage", "Salaire d’apprentissage", "Salaire d’apprenti", "Apprentice wage"),
    one(
        "professionalisation_wage",
        "Salaire de contrat de professionnalisation",
        "Salaire en contrat de professionnalisation",
        "Pay of a contrat de professionnalisation (work and training)",
    ),
    one("esat_wage", "Rémunération d’Esat", "Salaire d’Esat", "Esat pay"),
    one("training_pay", "Formation rémunérée", "Formation payée", "Paid training"),
    one("partial_unemployment", "Activité partielle (chômage partiel)", "Chômage partiel", "Partial unemployment pay"),
    one("self_employed", "Bénéfice (hors micro)", "Bénéfice", "Profit (not micro)"),
    one("micro_goods", "Chiffre d’affaires micro, ventes", "Ventes (micro-entreprise)", "Micro turnover, goods"),
    one(
        "micro_services",
        "Chiffre d’affaires micro, services",
        "Services (micro-entreprise)",
        "Micro turnover, services",
    ),
    one(
        "micro_liberal",
        "Chiffre d’affaires micro, libéral",
        "Métier libéral (micro-entreprise)",
        "Micro turnover, liberal",
    ),
    one("micro_farming", "Recettes micro-agricoles", "Ferme (micro)", "Micro turnover, farming"),
    one("unemployment", "Chômage (ARE)", "Chômage", "Unemployment (ARE)"),
    one("solidarity_unemployment", "Chômage de solidarité (ASS)", "ASS", "Solidarity unemployment (ASS)"),
    one("sick_pay", "Indemnités maladie", "Arrêt maladie", "Sick pay"),
    one(
        "maternity_pay",
        "Indemnités maternité, paternité, adoption",
        "Congé maternité ou paternité",
        "Maternity, paternity pay",
    ),
    one("work_injury_pay", "Indemnités d’accident du travail", "Accident du travail", "Work injury pay"),
    one("birth_leave_pay", "Congé supplémentaire de naissance", "Congé de naissance", "Birth leave pay (2026)"),
    one("work_injury_annuity", "Rente d’accident du travail", "Rente d’accident du travail", "Work injury annuity"),
    one("retirement_pension", "Retraite", "Retraite", "Retirement pension"),
    one("survivor_pension", "Pension de réversion", "Réversion", "Survivor’s pension"),
    one("disability_pension", "Pension d’invalidité", "Invalidité", "Disability pension"),
    one("aspa", "Aspa", "Aspa (minimum vieillesse)", "Aspa"),
    one("asi", "Asi", "Asi", "Asi"),
    one("alimony", "Pension reçue pour soi", "Pension reçue pour vous", "Alimony received"),
    one("support_paid", "Pension versée (déduite)", "Pension que vous versez", "Maintenance paid (deducted)"),
    one("real_expenses", "Frais réels (déduits)", "Frais réels", "Actual expenses (deducted)"),
    one("rent", "Loyers reçus, nets", "Loyers reçus", "Rents, net"),
    one("capital", "Revenus de placements", "Intérêts", "Income from savings"),
    one("scholarship", "Bourse", "Bourse", "Student grant"),
    one("foreign", "Revenus de l’étranger", "Revenus d’un autre pays", "Foreign income"),
    one("other", "Autre revenu imposable", "Autre", "Other taxable income"),
];

/// Départements by INSEE code.
pub static DEPARTMENTS: &[Option] = &[
    place("01", "01 Ain"),
    place("02", "02 Aisne"),
    place("03", "03 Allier"),
    place("04", "04 Alpes-de-Haute-Provence"),
    place("05", "05 Hautes-Alpes"),
    place("06", "06 Alpes-Maritimes"),
    place("07", "07 Ardèche"),
    place("08", "08 Ardennes"),
    place("09", "09 Ariège"),
    place("10", "10 Aube"),
    place("11", "11 Aude"),
    place("12", "12 Aveyron"),
    place("13", "13 Bouches-du-Rhône"),
    place("14", "14 Calvados"),
    place("15", "15 Cantal"),
    place("16", "16 Charente"),
    place("17", "17 Charente-Maritime"),
    place("18", "18 Cher"),
    place("19", "19 Corrèze"),
    place("2A", "2A Corse-du-Sud"),
    place("2B", "2B Haute-Corse"),
    place("21", "21 Côte-d’Or"),
    place("22", "22 Côtes-d’Armor"),
    place("23", "23 Creuse"),
    place("24", "24 Dordogne"),
    place("25", "25 Doubs"),
    place("26", "26 Drôme"),
    place("27", "27 Eure"),
    place("28", "28 Eure-et-Loir"),
    place("29", "29 Finistère"),
    place("30", "30 Gard"),
    place("31", "31 Haute-Garonne"),
    place("32", "32 Gers"),
    place("33", "33 Gironde"),
    place("34", "34 Hérault"),
    place("35", "35 Ille-et-Vilaine"),
    place("36", "36 Indre"),
    place("37", "37 Indre-et-Loire"),
    place("38", "38 Isère"),
    place("39", "39 Jura"),
    place("40", "40 Landes"),
    place("41", "41 Loir-et-Cher"),
    place("42", "42 Loire"),
    place("43", "43 Haute-Loire"),
    place("44", "44 Loire-Atlantique"),
    place("45", "45 Loiret"),
    place("46", "46 Lot"),
    place("47", "47 Lot-et-Garonne"),
    place("48", "48 Lozère"),
    place("49", "49 Maine-et-Loire"),
    place("50", "50 Manche"),
    place("51", "51 Marne"),
    place("52", "52 Haute-Marne"),
    place("53", "53 Mayenne"),
    place("54", "54 Meurthe-et-Moselle"),
    place("55", "55 Meuse"),
    place("56", "56 Morbihan"),
    place("57", "57 Moselle"),
    place("58", "58 Nièvre"),
    place("59", "59 Nord"),
    place("60", "60 Oise"),
    place("61", "61 Orne"),
    place("62", "62 Pas-de-Calais"),
    place("63", "63 Puy-de-Dôme"),
    place("64", "64 Pyrénées-Atlantiques"),
    place("65", "65 Hautes-Pyrénées"),
    place("66", "66 Pyrénées-Orientales"),
    place("67", "67 Bas-Rhin"),
    place("68", "68 Haut-Rhin"),
    place("69", "69 Rhône"),
    place("70", "70 Haute-Saône"),
    place("71", "71 Saône-et-Loire"),
    place("72", "72 Sarthe"),
    place("73", "73 Savoie"),
    place("74", "74 Haute-Savoie"),
    place("75", "75 Paris"),
    place("76", "76 Seine-Maritime"),
    place("77", "77 Seine-et-Marne"),
    place("78", "78 Yvelines"),
    place("79", "79 Deux-Sèvres"),
    place("80", "80 Somme"),
    place("81", "81 Tarn"),
    place("82", "82 Tarn-et-Garonne"),
    place("83", "83 Var"),
    place("84", "84 Vaucluse"),
    place("85", "85 Vendée"),
    place("86", "86 Vienne"),
    place("87", "87 Haute-Vienne"),
    place("88", "88 Vosges"),
    place("89", "89 Yonne"),
    place("90", "90 Territoire de Belfort"),
    place("91", "91 Essonne"),
    place("92", "92 Hauts-de-Seine"),
    place("93", "93 Seine-Saint-Denis"),
    place("94", "94 Val-de-Marne"),
    place("95", "95 Val-d’Oise"),
    place("971", "971 Guadeloupe"),
    place("972", "972 Martinique"),
    place("973", "973 Guyane"),
    place("974", "974 La Réunion"),
    place("975", "975 Saint-Pierre-et-Miquelon"),
    place("976", "976 Mayotte"),
    place("977", "977 Saint-Barthélemy"),
    place("978", "978 Saint-Martin"),
];

const fn place(word: &'static str, name: &'static str) -> Option {
    one(word, name, name, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_income_stands_under_a_heading() {
        let groups: Vec<&str> = (0..INCOME_GROUPS.len()).flat_map(income_of).map(|one| one.word).collect();
        assert_eq!(groups, INCOME.iter().map(|one| one.word).collect::<Vec<_>>());
        assert!((0..INCOME_GROUPS.len()).all(|group| income_of(group).len() > 1));
    }
}
