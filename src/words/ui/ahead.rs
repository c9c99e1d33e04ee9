//! The two years ahead, what if, and the sweep of earnings.

use crate::lang::{Text, text};

/// Name of the parts.
pub const PARTS: Text = text("Résultat", "Résultat", "Result");
/// Link to this month's result.
pub const THIS_MONTH: Text = text("Ce mois", "Ce mois", "This month");
/// Link to the months ahead.
pub const MONTHS: Text = text("Les 24 mois", "Les 24 mois", "The 24 months");
/// Link to what if.
pub const WHAT_IF: Text = text("Et si…", "Et si…", "What if…");
/// Link to the sweep.
pub const BY_WAGE: Text = text("Selon le salaire", "Selon le salaire", "By wage");
/// Heading of the months ahead.
pub const TITLE: Text = text("Les 24 mois qui viennent", "Les 24 mois qui viennent", "The next 24 months");
/// Heading of what if.
pub const WHAT_IF_TITLE: Text =
    text("Et si votre vie changeait ?", "Et si votre vie change ?", "What if your life changed?");
/// Heading of the sweep.
pub const BY_WAGE_TITLE: Text =
    text("Vos aides selon le salaire", "Vos aides selon le salaire", "Your benefits by wage");
/// Nothing to look at yet.
pub const NOTHING: Text = text(
    "Il faut d’abord décrire votre situation : ce que vous recevrez dépend de votre famille, de vos revenus et de votre logement.",
    "Répondez d’abord aux questions.",
    "Describe your situation first: what you will receive depends on your family, income and home.",
);
/// Link to the questions.
pub const DESCRIBE: Text = text("Décrire ma situation", "Répondre aux questions", "Describe my situation");
/// Some amounts cannot be said.
pub const INCOMPLETE: Text = text(
    "Des réponses manquent : les aides qui en dépendent ne sont pas comptées ici.",
    "Il manque des réponses. Certaines aides ne sont pas comptées.",
    "Answers are missing: the benefits that depend on them are not counted here.",
);

/// Label of the buttons that exchange drawing and table.
pub const FORM: Text = text("Forme", "Forme", "Form");
/// Drawing.
pub const CHART: Text = text("Graphique", "Dessin", "Chart");
pub const TABLE: Text = text("Tableau", "Tableau", "Table");
/// Total column.
pub const TOTAL: Text = text("Total", "Total", "Total");
/// Month column.
pub const MONTH: Text = text("Mois", "Mois", "Month");

/// Heading of the chart of the months.
pub const BY_MONTH: Text = text("Mois par mois", "Mois par mois", "Month by month");
/// What the chart shows, when the amount changes: first amount, its month, last amount, its month.
pub const FROM_TO: Text = text(
    "De {0} par mois en {1} à {2} en {3}.",
    "Vous avez {0} en {1}. Vous aurez {2} en {3}.",
    "From {0} a month in {1} to {2} in {3}.",
);
/// What the chart shows, when it does not.
pub const STEADY: Text = text(
    "{0} par mois en {1}, et autant en {2}.",
    "Vous avez {0} en {1}. Vous aurez la même chose en {2}.",
    "{0} a month in {1}, and the same in {2}.",
);
/// Sums paid once or yearly, over the months: how much.
pub const BESIDES: Text = text(
    "Des versements uniques ou annuels s’y ajoutent : {0} en tout.",
    "Il y a aussi des aides versées une seule fois. En tout : {0}.",
    "Single or yearly payments come on top: {0} in all.",
);
/// Caption of the table of the months.
pub const MONTHS_TABLE: Text = text(
    "Aides de chaque mois, par famille d’aides",
    "Aides de chaque mois",
    "Benefits of each month, by family of benefits",
);
/// On the drawing, from where the law is assumed.
pub const ASSUMED: Text = text("loi supposée constante →", "loi supposée la même →", "law assumed constant →");
/// Law known until, with the day.
pub const KNOWN_UNTIL: Text = text("Loi connue jusqu’à {0}.", "Loi connue jusqu’à {0}.", "Law known until {0}.");
/// What is assumed after.
pub const CONSTANT: Text = text(
    "Les hausses d’avril et d’octobre ne sont pas encore publiées : les barèmes sont supposés constants. Vos revenus sans date de fin et votre loyer sont supposés les mêmes.",
    "Les montants changent souvent en avril et en octobre. On ne connaît pas encore ces montants. On suppose que rien d’autre ne change.",
    "The rises of April and October are not yet published: scales are assumed constant. Incomes without an end and the rent are assumed the same.",
);
/// Months whose rise is not known, in a list.
pub const RISES: Text = text(
    "Hausses pas encore publiées, comptées à zéro : {0}.",
    "Hausses inconnues, comptées à zéro : {0}.",
    "Rises not yet published, counted as none: {0}.",
);
/// Beside such a month, in the table.
pub const RISE: Text = text("hausse inconnue", "hausse inconnue", "rise not known");
/// Heading of the events.
pub const CHANGES: Text = text("Ce qui changera", "Ce qui changera", "What will change");
pub const NO_CHANGE: Text = text(
    "Aucun changement prévu dans les 24 mois, si votre situation et la loi restent les mêmes.",
    "Rien ne change pendant 24 mois.",
    "No change is in sight within 24 months, if your situation and the law stay the same.",
);
/// Heading of an event: month and causes.
pub const EVENT: Text = text("{0} : {1}", "{0} : {1}", "{0}: {1}");
/// A child reaches an age.
pub const BIRTHDAY: Text = text("{0} a {1} ans", "{0} a {1} ans", "{0} is {1}");
/// A child reached an age the month before.
pub const AFTER_BIRTHDAY: Text = text("{0} a eu {1} ans", "{0} a eu {1} ans", "{0} turned {1}");
/// A child is born.
pub const BORN: Text = text("naissance ({0})", "naissance ({0})", "birth ({0})");
/// School grant.
pub const SCHOOL: Text = text("rentrée scolaire", "rentrée scolaire", "start of the school year");
/// The Christmas bonus is paid.
pub const CHRISTMAS: Text = text("prime de Noël", "prime de Noël", "Christmas bonus");
/// Quarterly review.
pub const REVIEW: Text = text("nouveau trimestre de calcul", "nouveau calcul (tous les 3 mois)", "quarterly review");
/// New reference year.
pub const NEW_YEAR: Text =
    text("nouvelle année de ressources", "nouvelle année de revenus", "new year of reference for resources");
/// Law that is known.
pub const LAW: Text = text("nouveaux montants publiés", "nouveaux montants de la loi", "new published amounts");
/// Income that begins or ends.
pub const INCOME: Text = text("un revenu change ({0})", "un revenu change ({0})", "an income changes ({0})");
/// Nothing else is known to cause it.
pub const RECOMPUTED: Text = text("suite des changements précédents", "nouveau calcul", "effect of earlier changes");
/// Benefit that ends, with its name.
pub const ENDS: Text = text("{0} : fin", "{0} : fin", "{0}: ends");
/// Benefit that begins, with its name.
pub const BEGINS: Text = text("{0} : début", "{0} : début", "{0}: begins");
/// Benefit that is paid once or yearly.
pub const ONCE: Text = text("{0}, une fois", "{0}, une fois", "{0}, once");
/// Benefit that is paid once its text is published.
pub const EXPECTED: Text = text(
    "{0} : attendue, texte à paraître",
    "{0} : attendue, texte pas encore sorti",
    "{0}: expected, text to be published",
);
/// What cannot be said any more.
pub const NO_LONGER_SAID: Text =
    text("{0} : ne peut plus être calculé", "{0} : on ne peut plus calculer", "{0}: can no longer be computed");

/// Whose wage.
pub const WHOSE: Text = text("Salaire de", "Salaire de", "Wage of");
/// Being computed.
pub const COMPUTING: Text = text("Calcul en cours…", "Calcul en cours…", "Computing…");
/// Heading of the sweep's chart.
pub const WAGE_CHART: Text = text("De zéro à quatre Smic", "De 0 à 4 Smic", "From nothing to four times the SMIC");
/// What the sweep supposes.
pub const FULL_EFFECT: Text = text(
    "Montants par mois, une fois l’effet complet : le même salaire tous les mois, y compris l’année dont la Caf regarde les revenus.",
    "On suppose le même salaire tous les mois depuis 2 ans.",
    "Amounts a month once the full effect is reached: the same wage every month, the year of reference included.",
);
/// What remains of 100 € at the reader's wage.
pub const KEPT_HERE: Text = text(
    "Autour de votre salaire, 100 € de plus laissent environ {0} en main.",
    "Vous gagnez 100 € de plus ? Il vous reste environ {0}.",
    "Around your wage, €100 more leave about {0} in hand.",
);
/// The wage is not known or zero.
pub const FROM_NOTHING: Text = text(
    "Sans salaire, vos aides seraient de {0} par mois.",
    "Sans salaire : {0} d’aides par mois.",
    "Without a wage, your benefits would be {0} a month.",
);
/// The reader's point.
pub const YOU: Text = text("Vous : {0}", "Vous : {0}", "You: {0}");
/// Mark of the axis.
pub const SMIC: Text = text("{0} Smic", "{0} Smic", "{0} SMIC");
/// The net SMIC.
pub const SMIC_IS: Text = text(
    "1 Smic : environ {0} nets par mois à temps plein.",
    "1 Smic : environ {0} par mois.",
    "1 SMIC: about {0} net a month, full time.",
);
/// Heading of the small chart.
pub const KEPT: Text = text(
    "Ce qui reste de 100 € de salaire en plus",
    "Ce qui reste de 100 € en plus",
    "What remains of €100 more of wage",
);
pub const THRESHOLDS: Text = text("Les seuils", "Les seuils", "Thresholds");
/// A benefit stops.
pub const STOPS: Text = text("{0} : plus rien à partir de", "{0} : plus rien à partir de", "{0}: nothing from");
pub const LOSS: Text = text(
    "Gagner un peu plus fait perdre {0} par mois, à partir de",
    "Gagner un peu plus fait perdre {0}, à partir de",
    "Earning a little more loses {0} a month, from",
);
pub const NO_THRESHOLD: Text = text(
    "Aucune aide ne s’arrête avant quatre Smic.",
    "Aucune aide ne s’arrête.",
    "No benefit ends before four times the SMIC.",
);
/// Caption of the table.
pub const WAGE_TABLE: Text =
    text("Aides par mois selon le salaire net", "Aides par mois selon le salaire", "Benefits a month by net wage");
/// Wage column.
pub const WAGE: Text = text("Salaire net", "Salaire", "Net wage");
pub const IN_HAND: Text = text("En main", "En tout", "In hand");
/// What remains of 100, as a column.
pub const KEPT_COLUMN: Text = text("Reste de 100 €", "Reste de 100 €", "Left of €100");
/// The adults, as somebody who reaches an age or earns a wage.
pub const ADULTS: [Text; 2] =
    [text("l’adulte 1", "l’adulte 1", "adult 1"), text("l’adulte 2", "l’adulte 2", "adult 2")];

/// What the comparison is.
pub const WHAT_IF_LEAD: Text = text(
    "Choisissez un changement : tout est recalculé, à côté de votre situation d’aujourd’hui. Les montants sont ceux d’un mois, une fois l’effet complet.",
    "Choisissez un changement. On calcule toutes les aides. Vous comparez avec aujourd’hui.",
    "Choose a change: everything is computed again, beside your present situation. Amounts are for a month, once the full effect is reached.",
);
/// Adds a variant.
pub const ADD: Text = text("Ajouter une variante", "Ajouter un changement", "Add a variant");
/// Removes a variant, with its number.
pub const REMOVE: Text = text("Retirer la variante {0}", "Retirer le changement {0}", "Remove variant {0}");
/// A variant, with its number.
pub const VARIANT: Text = text("Variante {0}", "Changement {0}", "Variant {0}");
/// Label of the kind of change.
pub const WHAT: Text = text("Ce qui change", "Ce qui change", "What changes");
/// The kinds of change.
pub const KINDS: [Text; 15] = [
    text("Un emploi, ou un autre salaire", "Un autre salaire", "A job, or another wage"),
    text("D’autres heures de travail", "Travailler plus ou moins d’heures", "Other hours of work"),
    text("Perdre ou quitter un emploi", "Ne plus travailler", "Lose or leave a job"),
    text("Une naissance", "Une naissance", "A birth"),
    text("Une mise en couple", "Vivre en couple", "Forming a couple"),
    text("Une séparation", "Une séparation", "A separation"),
    text("Un déménagement", "Un déménagement", "A move"),
    text("Un enfant a 18 ans", "Un enfant a 18 ans", "A child turns 18"),
    text("Résidence alternée, ou sa fin", "L’enfant vit chez ses deux parents, ou non", "Shared custody, or its end"),
    text(
        "Qui reçoit les allocations d’un enfant en alternance",
        "Quel parent reçoit les allocations",
        "Who receives the allowances of a shared child",
    ),
    text("Un mode de garde", "Faire garder l’enfant", "A way of childcare"),
    text("Un congé parental, ou sa fin", "Congé parental", "Parental leave, or its end"),
    text("Complément d’AEEH, ou PCH", "AEEH ou PCH", "AEEH complement, or PCH"),
    text("Un enfant quitte le foyer", "Un enfant part de la maison", "A child leaves the home"),
    text("Un autre revenu qui change", "Un autre revenu", "Another income that changes"),
];
/// Labels of the particulars: adult, child, wage, unemployment benefit, how many, age, rent, département, zone, choice,
/// hours, cost, hours a week today and then, amount.
pub const PARTICULARS: [Text; 15] = [
    text("Qui", "Qui", "Who"),
    text("Quel enfant", "Quel enfant", "Which child"),
    text("Salaire net par mois", "Salaire par mois", "Net wage a month"),
    text("Allocation chômage par mois", "Chômage par mois", "Unemployment benefit a month"),
    text("Combien d’enfants", "Combien d’enfants", "How many children"),
    text("Âge de la personne", "Âge de la personne", "Age of the person"),
    text(
        "Loyer par mois, sans les charges (0 : hébergé)",
        "Loyer par mois",
        "Rent a month, without charges (0: hosted)",
    ),
    text("Département", "Département", "Département"),
    text("Zone de l’aide au logement", "Zone", "Zone of the housing aid"),
    text("Choix", "Choix", "Choice"),
    text("Heures par mois", "Heures par mois", "Hours a month"),
    text("Coût par mois, avant les aides", "Prix par mois, avant les aides", "Cost a month, before benefits"),
    text("Heures par semaine aujourd’hui", "Heures par semaine aujourd’hui", "Hours a week today"),
    text("Heures par semaine ensuite", "Heures par semaine après", "Hours a week then"),
    text("Montant par mois (0 : fini)", "Montant par mois (0 : fini)", "Amount a month (0: it ends)"),
];
/// Shows the other parent's home too.
pub const OTHER_HOME: Text = text(
    "Montrer aussi le foyer de l’autre parent",
    "Montrer aussi l’autre parent",
    "Show the other parent’s household too",
);
/// Heading of the other parent's home.
pub const OTHER_HOME_TITLE: Text =
    text("Le foyer de l’autre parent", "Le foyer de l’autre parent", "The other parent’s household");
/// What is supposed of it.
pub const OTHER_HOME_WHY: Text = text(
    "Un parent seul, dans le même département, avec les enfants en résidence alternée. Indiquez son âge, son salaire et son loyer.",
    "On suppose que l’autre parent vit seul. Écrivez son âge, son salaire et son loyer.",
    "A lone parent in the same département, with the children who live in turn in both homes. Give the age, the wage and the rent.",
);
/// Heading of the reader's own home beside it.
pub const OWN_HOME_TITLE: Text = text("Votre foyer", "Votre foyer", "Your household");
/// Where a child lives after a separation, with the child's name.
pub const LIVES_WITH: Text = text("{0} vit", "{0} vit", "{0} lives");
/// With whom.
pub const WITH: [Text; 3] = [
    text("avec vous", "avec vous", "with you"),
    text("avec l’autre parent", "avec l’autre parent", "with the other parent"),
    text("en alternance", "chez les deux parents", "with both, in turn"),
];
/// Who receives the allowances.
pub const HERE_OR_THERE: [Text; 2] =
    [text("Vous", "Vous", "You"), text("L’autre parent", "L’autre parent", "The other parent")];
/// Category of complement.
pub const COMPLEMENT: Text = text("AEEH avec complément {0}", "AEEH et complément {0}", "AEEH with complement {0}");
pub const PCH: Text = text("AEEH de base et PCH", "AEEH de base et PCH", "Basic AEEH and PCH");
/// No leave.
pub const AT_WORK: Text = text("Retour au travail", "Retour au travail", "Back at work");
/// No childcare.
pub const NO_CARE: Text = text("Pas de garde payée", "Pas de garde payée", "No paid childcare");
/// Column of today.
pub const TODAY: Text = text("Aujourd’hui", "Aujourd’hui", "Today");
/// Column of the other household, with the number of the variant.
pub const OTHER_HOUSEHOLD: Text =
    text("Variante {0}, l’autre parent", "Changement {0}, l’autre parent", "Variant {0}, the other parent");
/// Caption.
pub const COMPARED: Text =
    text("Aides par mois, côte à côte", "Vos aides, côte à côte", "Benefits a month, side by side");
/// Benefit column.
pub const BENEFIT: Text = text("Par mois", "Par mois", "A month");
/// Total of the benefits.
pub const ALL_BENEFITS: Text = text("Total des aides", "Total des aides", "All benefits");
/// Wages of the adults.
pub const WAGES: Text = text("Salaires nets", "Salaires", "Net wages");
/// No difference.
pub const SAME: Text = text("sans changement", "pareil", "no change");
/// Heading of the reasons.
pub const WHY: Text = text("Pourquoi", "Pourquoi", "Why");
/// A value in place of another.
pub const INSTEAD: Text = text("{0} (au lieu de {1})", "{0} (avant : {1})", "{0} (instead of {1})");
/// Why a change cannot be made, in the order of the engine's list.
pub const NOT_POSSIBLE: [Text; 6] = [
    text(
        "Cette personne n’est pas dans votre foyer.",
        "Cette personne n’est pas dans le foyer.",
        "Nobody in your household fits.",
    ),
    text(
        "Une séparation suppose un couple : vous vivez seul ou seule.",
        "Vous ne vivez pas en couple.",
        "A separation needs a couple: you live alone.",
    ),
    text("Vous vivez déjà en couple.", "Vous vivez déjà en couple.", "You already live as a couple."),
    text("Il manque une date de naissance.", "Il manque une date de naissance.", "A date of birth is missing."),
    text("Cet âge est déjà atteint, ou trop loin.", "L’enfant a déjà cet âge.", "That age is past, or too far ahead."),
    text(
        "Ce changement ne va pas avec vos autres réponses.",
        "Ce changement n’est pas possible.",
        "This change does not fit your other answers.",
    ),
];
/// Heading and link of the choices.
pub const CHOICES: Text = text("Vos choix", "Vos choix", "Your choices");
/// Heading of the choices, as a page.
pub const CHOICES_TITLE: Text = text("Vos choix, côte à côte", "Comparer vos choix", "Your choices, side by side");
/// What the choices are.
pub const CHOICES_LEAD: Text = text(
    "Pour chaque choix, toutes les aides sont recalculées, une fois l’effet complet. Ce sont des faits, pas des conseils : le temps, la distance ou l’envie comptent aussi.",
    "On calcule toutes les aides pour chaque choix. C’est vous qui décidez.",
    "For each choice every benefit is computed again, once the full effect is reached. These are facts, not advice: time, distance and wishes count too.",
);
/// There is nothing to choose.
pub const NO_CHOICE: Text = text(
    "Ces choix concernent les familles qui ont un jeune enfant ou un enfant handicapé et, outre-mer, qui a le RSA depuis deux ans et de 55 à 64 ans.",
    "Cette page est pour certaines familles. L’enfant est jeune ou handicapé. Ou vous avez plus de 55 ans, outre-mer.",
    "These choices are for families with a young or a disabled child and, overseas, for who has had the RSA for two years and is 55 to 64.",
);
/// Headings of the matters: care, leave, disability, days beside a child, solidarity income, with the name of whom it is about.
pub const MATTERS: [Text; 5] = [
    text("Faire garder l’enfant : {0}", "Faire garder l’enfant : {0}", "Childcare: {0}"),
    text(
        "Travailler ou être en congé parental : {0}",
        "Travailler ou rester avec l’enfant : {0}",
        "Work or parental leave: {0}",
    ),
    text("Complément d’AEEH ou PCH : {0}", "AEEH ou PCH : {0}", "AEEH complement or PCH: {0}"),
    text(
        "Jours auprès de l’enfant, AJPP ou AJPA : {0}",
        "Des jours avec l’enfant : {0}",
        "Days beside the child, AJPP or AJPA: {0}",
    ),
    text("Revenu de solidarité ou RSA : {0}", "RSO ou RSA : {0}", "Solidarity income or RSA: {0}"),
];
/// A crèche, as a way of care.
pub const CRECHE: Text = text("Crèche", "Crèche", "Crèche");
/// Days taken, as a question.
pub const DAYS: Text =
    text("Jours pris dans le mois (22 au plus)", "Jours pris dans le mois", "Days taken in the month (22 at most)");
/// Which allowance pays days beside a child.
pub const BESIDE_WAYS: [Text; 2] = [
    text("Présence parentale (AJPP)", "AJPP", "Parental presence (AJPP)"),
    text("Proche aidant (AJPA)", "AJPA", "Carer (AJPA)"),
];
/// What overseas is chosen from 55 on.
pub const SOLIDARITY_WAYS: [Text; 2] = [
    text("Rester au RSA", "Rester au RSA", "Stay on RSA"),
    text("Revenu de solidarité (RSO)", "RSO", "Solidarity income (RSO)"),
];
/// Ways of care that are set side by side.
pub const CARE_WAYS: [Text; 3] = [
    text("Assistante maternelle", "Assistante maternelle", "Childminder"),
    text("Garde à domicile", "Garde à la maison", "Care at home"),
    text("Micro-crèche", "Micro-crèche", "Small private crèche"),
];
/// Price of an hour, with the way of care.
pub const PRICE: Text = text(
    "{0} : prix d’une heure, sans les cotisations",
    "{0} : prix d’une heure",
    "{0}: price of an hour, without contributions",
);
/// Where the prices come from.
pub const PRICES: Text = text(
    "Les prix proposés sont ceux que la loi prend pour référence (ou, en micro-crèche, son plafond) : mettez les vôtres. Le prix d’une crèche suit vos revenus d’il y a deux ans, selon le barème national.",
    "Écrivez vos prix. Les prix écrits ici viennent de la loi. La crèche : nous calculons le prix.",
    "The prices given are those that the law takes as a reference (for a micro-crèche, its cap): put yours. The price of a crèche follows your income of two years ago, on the national scale.",
);
/// Cost of the care, a row.
pub const CARE_COST: Text = text("Prix de la garde", "Prix de la garde", "Cost of care");
/// Full-time wage.
pub const FULL_WAGE: Text =
    text("Salaire net à temps plein, par mois", "Salaire par mois à temps plein", "Full-time net wage a month");
/// Ways of work that are set side by side.
pub const WORK_WAYS: [Text; 4] = [
    text("Travail à temps plein", "Travail à temps plein", "Full-time work"),
    text("Temps partiel (80 %)", "Temps partiel (80 %)", "Part time (80%)"),
    text("Mi-temps (50 %)", "Mi-temps (50 %)", "Half time (50%)"),
    text("Arrêt complet", "Arrêt du travail", "Work stopped"),
];
/// Category of the complement, as a question.
pub const CATEGORY: Text = text("Catégorie du complément", "Numéro du complément", "Category of the complement");
/// PCH of the plan, as a question and a row.
pub const PCH_PLAN: Text =
    text("PCH du plan d’aide, par mois", "PCH prévue par le département", "PCH of the plan of help, a month");

/// What lies outside: childcare, leave, disability, days beside a child, solidarity income.
pub const OUTSIDE: [Text; 5] = [
    text(
        "Hors de ce calcul : le crédit d’impôt pour la garde (code général des impôts, articles 200 quater B et 199 sexdecies), et les cotisations : la Caf les paie en entier pour une assistante maternelle, pour moitié et sous un plafond pour une garde à domicile.",
        "On ne compte pas ici le crédit d’impôt pour la garde.",
        "Outside this computation: the tax credit for childcare (code général des impôts, articles 200 quater B and 199 sexdecies), and contributions: the Caf pays them whole for a childminder, half and under a cap for care at home.",
    ),
    text(
        "Hors de ce calcul : les droits à la retraite, au chômage et à la formation, et ce que l’employeur verse en plus.",
        "On ne compte pas ici la retraite.",
        "Outside this computation: rights to pension, unemployment benefit and training, and what an employer adds.",
    ),
    text(
        "Hors de ce calcul : le montant de la PCH, fixé et versé par le département selon le plan d’aide.",
        "On ne compte pas ici le montant de la PCH. Le département le décide.",
        "Outside this computation: the amount of the PCH, set and paid by the département under the plan of help.",
    ),
    text(
        "L’AJPP est due pour 310 jours en trois ans, pour un enfant gravement malade ou handicapé ; l’AJPA pour 66 jours, auprès d’un enfant dont le taux est d’au moins 80 %. Hors de ce calcul : le salaire que ces jours font perdre, le même des deux façons, et l’impôt : l’AJPA est imposable.",
        "AJPP : 310 jours en 3 ans. AJPA : 66 jours. On ne compte pas ici le salaire perdu.",
        "AJPP is due for 310 days in three years, for a gravely ill or disabled child; AJPA for 66 days, beside a child whose rate is 80% at least. Outside this computation: the wage lost for these days, the same either way, and tax: AJPA is taxable.",
    ),
    text(
        "Ce choix ferme le RSA de tout le foyer et demande de ne plus travailler. Hors de ce calcul : les droits qui accompagnent le RSA, et la prime de Noël, que le revenu de solidarité n’ouvre pas.",
        "Avec le RSO, vous n’avez plus le RSA. Vous ne travaillez plus. Vous n’avez pas la prime de Noël.",
        "This choice ends the RSA of the whole household and asks to work no more. Outside this computation: the rights that go with the RSA, and the Christmas bonus, which the solidarity income does not open.",
    ),
];
/// Beside what is paid in one month alone.
pub const PAID_ONCE: Text = text("versée une fois", "une seule fois", "paid once");
