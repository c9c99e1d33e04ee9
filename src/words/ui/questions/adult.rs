//! An adult.

use super::{Question, ask};

/// First name.
pub const NAME: Question = ask("Prénom (facultatif)", "Prénom (pas obligé)", "First name (optional)");
pub const BIRTH_DATE: Question = ask("Date de naissance", "Date de naissance", "Date of birth");
pub const ACTIVITY: Question = ask("Activité principale", "Travail", "Main activity");
/// Since when.
pub const ACTIVITY_SINCE: Question = ask("Dans cette activité depuis le", "Depuis quand ?", "In this activity since")
    .hint("Sans réponse : depuis longtemps.", "Pas de réponse : depuis longtemps.", "Left blank: for a long time.");
/// Grant.
pub const SCHOLARSHIP: Question =
    ask("Bourse sur critères sociaux", "Vous avez une bourse", "Grant on social criteria");
pub const NO_INCOME: Question =
    ask("Aucun revenu depuis deux ans", "Pas d’argent reçu depuis 2 ans", "No income for two years");
pub const NATIONALITY: Question = ask("Nationalité", "Nationalité", "Nationality");
pub const PERMIT_SINCE: Question =
    ask("Titre de séjour depuis le", "Titre de séjour depuis le", "Residence permit since").hint(
        "Titre qui permet de travailler, sans interruption. Sans réponse : aucun.",
        "Un titre qui permet de travailler. Pas de réponse : aucun titre.",
        "A permit that allows work, without a break. Left blank: none.",
    );
pub const RESIDENT_CARD: Question = ask(
    "Carte de résident, ou titre d’un accord qui la vaut",
    "Carte de résident (10 ans)",
    "Resident card, or a title of a treaty worth as much",
)
.hint(
    "Par exemple le certificat de résidence algérien de dix ans. Le RSA et la prime d’activité ne demandent alors pas cinq ans de titre.",
    "Avec cette carte, on n’attend pas 5 ans pour le RSA.",
    "For example the Algerian certificate of ten years. RSA and prime d’activité then ask for no five years.",
);
pub const PROTECTED: Question =
    ask("Réfugié, apatride, protection subsidiaire", "Réfugié ou protégé", "Refugee, stateless, subsidiary protection");
pub const RIGHT_OF_RESIDENCE: Question = ask("Droit au séjour", "Droit de vivre en France", "Right to reside");
pub const IN_FRANCE_SINCE: Question = ask("Vit en France depuis le", "En France depuis le", "In France since").hint(
    "Sans réponse : depuis toujours.",
    "Pas de réponse : depuis toujours.",
    "Left blank: always.",
);
pub const MONTHS_ABROAD: Question = ask(
    "Mois entiers passés à l’étranger",
    "Mois passés dans un autre pays",
    "Whole months spent abroad",
)
.hint("Par exemple 05/2026, 06/2026.", "Exemple : 05/2026, 06/2026.", "For example 05/2026, 06/2026.");
pub const ADULT_RATE: Question = ask("Taux d’incapacité", "Taux de handicap", "Rate of incapacity").hint(
    "Fixé par la MDPH.",
    "La MDPH fixe ce taux.",
    "Set by the MDPH.",
);
/// RSDAE.
pub const EMPLOYMENT_RESTRICTION: Question = ask(
    "Restriction d’accès à l’emploi reconnue (RSDAE)",
    "La MDPH dit : travailler est très difficile",
    "Employment restriction recognised (RSDAE)",
);
pub const DISABILITY_CARD: Question = ask(
    "Carte mobilité inclusion, mention invalidité",
    "J’ai la carte d’invalidité (CMI)",
    "Disability card (CMI, mention invalidité)",
)
.hint(
    "Elle donne un abattement sur les revenus.",
    "Avec la carte, on compte moins vos revenus.",
    "It brings an allowance on income.",
);
pub const AAH_SINCE: Question = ask("Droit à l’AAH depuis le", "AAH depuis le", "AAH since");
pub const INSTITUTION: Question =
    ask("Séjour en établissement", "À l’hôpital, en foyer, en prison", "Stay in an institution");
/// Since when.
pub const INSTITUTION_SINCE: Question = ask("Entrée le", "Entrée le", "Entered on");
pub const HOSPITAL_FEE: Question =
    ask("Paie le forfait hospitalier", "Paie l’hôpital chaque jour", "Pays the daily hospital fee");
pub const ESAT_SHARE: Question =
    ask("Part du Smic payée par l’Esat", "Part du Smic payée par l’Esat", "Share of the SMIC paid by the Esat");
pub const HOURS_REDUCTION: Question =
    ask("Réduction du temps de travail", "Temps de travail en moins", "Reduction of working time");
pub const PARENTAL_LEAVE: Question = ask("Congé parental", "Congé parental", "Parental leave");
pub const QUARTERS_WORKED: Question =
    ask("Trimestres de retraite cotisés", "Trimestres de travail", "Quarters of insurance").hint(
        "Huit sont demandés, sur deux à cinq ans selon le nombre d’enfants. Sans réponse : huit.",
        "Pas de réponse : 8 trimestres.",
        "Eight are needed over two to five years. Left blank: eight.",
    );
pub const LEAVE_TAKEN: Question =
    ask("Mois de PreParE déjà versés", "Mois de congé parental déjà payés", "Months of PreParE already paid");
pub const PREPARE_INCREASED: Question =
    ask("PreParE majorée, plus courte", "Congé plus court et mieux payé", "Shorter, higher PreParE");
pub const PRESENCE_DAYS: Question =
    ask("Jours auprès d’un enfant malade", "Jours près d’un enfant malade", "Days beside a sick child").hint(
        "Jours de congé de présence parentale du mois, 22 au plus.",
        "Jours de congé de ce mois. 22 au plus.",
        "Days of parental presence leave in the month, at most 22.",
    );
pub const PRESENCE_HALF_DAYS: Question = ask("Demi-journées", "Demi-journées", "Half days");
/// Which child.
pub const PRESENCE_CHILD: Question = ask("L’enfant malade", "L’enfant malade", "The child who is ill");
/// Days used.
pub const PRESENCE_USED: Question = ask("Jours déjà pris, sur 310", "Jours déjà pris", "Days already used, of 310");
pub const PRESENCE_COSTS: Question =
    ask("Frais liés à la maladie", "Frais pour la maladie", "Expenses for the illness");
/// Hours in three years.
pub const HOURS_WORKED: Question = ask(
    "Heures travaillées en trois ans",
    "Heures de travail en 3 ans",
    "Hours worked in three years",
)
.hint("Ouvre le RSA jeune actif avant 25 ans.", "Cette réponse compte avant 25 ans.", "Opens the RSA before 25.");
pub const WEALTHY_PARENTS: Question = ask(
    "Rattaché au foyer fiscal de parents payant l’IFI",
    "Vos parents paient l’impôt sur la fortune",
    "Attached to parents liable to wealth tax (IFI)",
);
/// Carer's leave.
pub const CARER_DAYS: Question = ask(
    "Jours de congé de proche aidant dans le mois",
    "Jours d’absence pour aider un proche",
    "Days of carer’s leave in the month",
)
.hint(
    "Pour aider une personne âgée ou handicapée de votre entourage.",
    "Vous aidez une personne âgée ou handicapée.",
    "To help an old or disabled person close to you.",
);
pub const CARER_HALF_DAYS: Question =
    ask("Demi-journées de ce congé", "Demi-journées pour aider", "Half days of that leave");
/// Days used for this person.
pub const CARER_USED: Question = ask(
    "Jours déjà pris pour cette personne, sur 66",
    "Jours déjà pris pour cette personne",
    "Days already taken for this person, of 66",
);
/// Days used in a career.
pub const CARER_CAREER: Question = ask(
    "Jours déjà pris dans la carrière, sur 264",
    "Jours déjà pris dans votre vie",
    "Days already taken in the career, of 264",
);
pub const PAID_BY_PERSON_HELPED: Question = ask(
    "Salarié ou salariée de la personne aidée (PCH, Apa)",
    "La personne aidée vous paie un salaire",
    "Employed by the person helped (PCH, APA)",
);
/// The old supplement.
pub const CPR_SINCE: Question = ask(
    "Complément de ressources versé depuis",
    "Complément de ressources depuis",
    "Complément de ressources paid since",
)
.hint(
    "Versé avec l’AAH à qui l’avait déjà fin 2019.",
    "C’est un supplément de l’AAH. Il date d’avant 2020.",
    "Paid with the AAH to those who already had it at the end of 2019.",
);
/// RSA without a break.
pub const RSA_SINCE: Question = ask("RSA sans interruption depuis", "RSA depuis", "RSA without a break since");
pub const LEAVES_LABOUR_MARKET: Question = ask(
    "Choisit le revenu de solidarité : s’engage à ne plus travailler",
    "Vous choisissez de ne plus travailler",
    "Chooses the solidarity income: commits to work no more",
)
.hint(
    "Outre-mer, de 55 à 64 ans, après deux ans de RSA. Il remplace le RSA.",
    "C’est l’aide RSO. Elle remplace le RSA. Il faut 55 ans.",
    "Overseas, from 55 to 64, after two years of RSA. It replaces the RSA.",
);
/// Civil servant.
pub const PUBLIC_SERVANT: Question = ask(
    "Fonctionnaire de l’État, d’un hôpital ou d’une collectivité",
    "Vous êtes fonctionnaire",
    "Civil servant of the State, a hospital or a local body",
);
/// Unfit for work.
pub const UNFIT: Question =
    ask("Inaptitude au travail reconnue", "Vous êtes reconnu inapte au travail", "Recognised as unfit for work").hint(
        "Elle ouvre le minimum vieillesse (Aspa) dès 62 ans.",
        "Vous pouvez alors avoir l’Aspa à 62 ans.",
        "It opens the minimum for the old (ASPA) from 62.",
    );
