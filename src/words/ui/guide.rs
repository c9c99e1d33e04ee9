//! Words around the facts of the guide pages.

use droits_engine::calendar::Month;

use crate::facts::infos;
use crate::format;
use crate::lang::{Lang, Text, text};

/// Before the list of the guide's pages.
pub const PAGES_LABEL: Text = text("Pages du guide", "Pages du guide", "Pages of the guide");
/// Source of a fact.
pub const SOURCE: Text = text("Source : ", "Source : ", "Source: ");
/// What the portal asks for.
pub const PORTAL_NOTE: Text = text(
    "Le portail de la Caf demande votre identifiant et votre mot de passe. Cette page ne les voit jamais et n’y transmet \
     aucun dossier.",
    "Le site de la Caf demande vos codes. Notre page ne les voit jamais.",
    "The Caf’s portal asks for your identifier and your password. This page never sees them and hands over no file.",
);
/// Families have another door.
pub const FAMILY: Text = text("Vous êtes allocataire ?", "Vous avez un dossier à la Caf ?", "You are a claimant?");
/// Link to the portal.
pub const PORTAL_GO: Text = text("Aller sur {0}", "Aller sur {0}", "Go to {0}");
/// Under the link.
pub const PORTAL_ADDRESS: Text = text(
    "{0}, adresse relue le {1}. Elle peut changer.",
    "{0}, adresse relue le {1}.",
    "{0}, address read again on {1}. It may change.",
);
/// Column: number of a form.
pub const FORM_NUMBER: Text = text("Cerfa", "Numéro", "Cerfa");
/// Column: form.
pub const FORM_TITLE: Text = text("Pour quoi", "Pour quoi", "What for");
pub const FORMS_CAPTION: Text = text("Formulaires, par numéro", "Formulaires", "Forms by number");
/// Column: type of activity.
pub const MICRO_KIND: Text = text("Activité", "Travail", "Activity");
/// Column: prime.
pub const MICRO_AMOUNT: Text =
    text("Prime d’activité par mois", "Prime d’activité par mois", "Prime d’activité a month");
/// Caption of the example.
pub const MICRO_CAPTION: Text = text(
    "Exemple calculé : une personne seule, locataire sans aide au logement, {0} de chiffre d’affaires chaque mois, \
     droit de {1}.",
    "Exemple : une personne seule, {0} de chiffre d’affaires par mois, en {1}.",
    "Computed example: a single person, tenant without housing aid, {0} of turnover each month, right of {1}.",
);
/// Types of activity, in the order of the format.
pub const MICRO_KINDS: [Text; 4] = [
    text("Vente de marchandises", "Vendre des objets", "Sale of goods"),
    text("Services", "Services", "Services"),
    text("Professions libérales", "Profession libérale", "Liberal professions"),
    text("Agriculture", "Agriculture", "Farming"),
];
/// Map of the Caf.
pub const MAP_LABEL: Text = text(
    "Carte : une case par département, chacune mène à sa Caf dans la liste",
    "Carte : touchez votre département",
    "Map: one square a département, each leading to its Caf in the list",
);
/// Note under the map.
pub const MAP_NOTE: Text = text(
    "Chaque case est un département, à peu près à sa place. Touchez la vôtre, ou cherchez dans la liste.",
    "Touchez votre département. Ou cherchez dans la liste.",
    "Each square is a département, about where it lies. Choose yours, or look in the list.",
);
/// No page known.
pub const CAF_NO_PAGE: Text = text("page inconnue : caf.fr", "page inconnue : caf.fr", "page not known: caf.fr");
/// Postal address.
pub const CAF_POSTAL: Text =
    text("Adresse de {0}, à vérifier : {1}", "Adresse de {0} : {1}", "Address of {0}, to check: {1}");
/// To the simulator.
pub const TO_APP: Text = text("Le simulateur", "Calculer vos aides", "The simulator");

/// To the assistant of access requests.
pub const PREPARE: Text = text("Préparer ma demande d’accès", "Préparer ma demande", "Prepare my request for access");
/// To the assistant of changes.
pub const COMPUTE_CHANGE: Text = text(
    "Choisir mon changement et calculer ses effets",
    "Choisir mon changement",
    "Choose my change and compute its effects",
);
/// To the search by name.
pub const FIND_BY_NAME: Text =
    text("Chercher par commune ou par nom", "Chercher avec le nom de la ville", "Search by commune or by name");
/// Heading: how it is claimed.
pub const HOW: Text = text("Comment demander", "Comment demander", "How to claim");
/// Heading: by when.
pub const BY_WHEN: Text = text("À partir de quand", "Quand", "From when");
/// Heading: forms.
pub const WITH_FORMS: Text = text("Formulaires, sur papier", "Papiers à remplir", "Forms, on paper");
/// How much of the law was read: paragraphs, of which bear on an amount, of which are followed.
pub const LAW_READ: Text = text(
    "{0} alinéas de la loi ont été lus. {1} portent sur un montant : {2} sont suivis par le calcul, avec un test qui échoue sans eux ; les \
     autres figurent ci-dessous.",
    "La loi a {0} alinéas. {2} sont suivis.",
    "{0} paragraphs of the law were read. {1} bear on an amount: {2} are followed by the computation, with a test that fails without them; the \
     others stand below.",
);
/// Heading: what is left out.
pub const LEFT_OUT: Text = text("Laissé de côté", "Pas compté", "Left out");
/// Heading: what no text decides.
pub const LEFT_OPEN: Text =
    text("Ce que les textes ne tranchent pas", "La loi n’est pas claire", "What no text decides");
/// From a computation to what it leaves out.
pub const WHAT_IS_LEFT_OUT: Text =
    text("Ce que ce calcul laisse de côté", "Ce qui n’est pas compté", "What this computation leaves out");
/// Heading: papers.
pub const WITH_PAPERS: Text = text("Pièces à préparer", "Papiers à donner", "Papers to prepare");

/// What the door says.
pub const LEAD: Text = text(
    "Le simulateur dit ce qui peut être dû. Ces pages disent comment le demander, à qui, et ce qu’il faut signaler ensuite.",
    "Vous savez combien. Voici comment demander.",
    "The simulator says what may be due. These pages say how to claim it, from whom, and what to report afterwards.",
);
/// What each page of the guide holds, in the order of the pages.
pub const HOLDS: [Text; 8] = [
    text(
        "Entrer dans Mon Compte, pièces et formulaires de chaque aide, délais, sanctions.",
        "Mon Compte, les papiers, les dates.",
        "Entering Mon Compte, papers and forms of each benefit, time limits, penalties.",
    ),
    text(
        "Ce qu’il faut dire à la Caf, quand, avec quelle preuve, et ce que cela change dans vos montants.",
        "Quoi dire à la Caf. Combien vous aurez après.",
        "What to tell the Caf, when, with which proof, and what it changes in your amounts.",
    ),
    text(
        "Contester une décision, à qui et avant quand ; faire étaler, réduire ou effacer une dette.",
        "La Caf dit non. Ou elle veut de l’argent. Que faire ?",
        "Contest a decision, to whom and by when; have a debt spread out, reduced or cancelled.",
    ),
    text(
        "Les 101 Caf par commune, département ou nom ; le 3230 ; la MSA.",
        "Votre Caf, son numéro, son site.",
        "The 101 Caf by commune, département or name; 3230; the MSA.",
    ),
    text(
        "Travailler à son compte, chômage, vacances et loisirs, mots qui ont changé.",
        "Entreprise, chômage, vacances, mots nouveaux.",
        "Self-employment, unemployment, holidays and leisure, words that changed.",
    ),
    infos::HOLDS,
    text(
        "Mon Compte Partenaire (autrefois Cafpro) : qui y entre, comment demander l’accès, à quelles conditions.",
        "Le site des professionnels. Avant, on disait Cafpro.",
        "Mon Compte Partenaire (formerly Cafpro): who enters, how to ask for access, on what terms.",
    ),
    text(
        "Combien d’alinéas de la loi sont suivis, et ce que le calcul laisse de côté, aide par aide.",
        "Ce que le calcul ne compte pas.",
        "How many paragraphs of the law are followed, and what the computation leaves out, benefit by benefit.",
    ),
];
/// After the results: what comes next.
pub const ONWARD: Text = text("Et maintenant ?", "Et maintenant ?", "What next?");
/// The page could not be had.
pub const NOT_HAD: Text = text(
    "Cette page n’a pas pu être chargée. Vérifiez la connexion, puis rechargez ; vos réponses restent là.",
    "La page n’est pas arrivée. Essayez encore.",
    "This page could not be loaded. Check the connection and reload; your answers stay.",
);

/// Label of the search of one's Caf.
pub const FIND: Text = text(
    "Commune, code postal, département ou nom de la Caf",
    "Votre ville ou votre département",
    "Commune, postal code, département or name of the Caf",
);
/// Hint of the search.
pub const FIND_HINT: Text = text(
    "Par exemple Roubaix, 59100, 59 ou Nord. La recherche se fait sur votre appareil.",
    "Exemple : Roubaix.",
    "For instance Roubaix, 59100, 59 or Nord. The search stays on your device.",
);
pub const FROM_ANSWERS: Text = text("D’après vos réponses :", "Avec vos réponses :", "From your answers:");
/// Number of Caf found.
pub const FOUND: Text = text("Caf trouvées : {0}", "Caf trouvées : {0}", "Caf found: {0}");
pub const FOUND_NONE: Text = text(
    "Aucune Caf ne répond à ce nom. Essayez le code postal ou le numéro du département, ou appelez le 3230.",
    "Aucune Caf trouvée. Appelez le 3230.",
    "No Caf answers to this name. Try the postal code or the number of the département, or call 3230.",
);
/// The directory could not be had.
pub const NO_DIRECTORY: Text = text(
    "La liste des Caf n’a pas pu être chargée : rechargez la page, ou appelez le 3230.",
    "La liste des Caf n’est pas arrivée. Rechargez la page. Ou appelez le 3230.",
    "The list of the Caf could not be loaded: reload the page, or call 3230.",
);
/// The communes could not be had.
pub const NO_COMMUNES: Text = text(
    "La liste des communes n’est pas là : cherchez par département ou par nom de la Caf.",
    "Cherchez avec le département.",
    "The list of communes is not there: search by département or name of the Caf.",
);
/// The communes that lead to a Caf.
pub const FOR_COMMUNES: Text = text("pour {0}", "pour {0}", "for {0}");
/// Telephone.
pub const CALL: Text = text("Téléphone : 3230", "Téléphone : 3230", "Telephone: 3230");
/// No postal address.
pub const NO_POSTAL: Text = text(
    "Adresse postale inconnue ici : demandez-la au 3230.",
    "Adresse inconnue. Appelez le 3230.",
    "Postal address not known here: ask on 3230.",
);

/// The quotient familial of the answers.
pub const QUOTIENT: Text = text(
    "Quotient familial, d’après vos réponses : {0} en {1}, à confirmer.",
    "Avec vos réponses, votre quotient familial : {0} en {1}. Ce n’est pas sûr.",
    "Quotient familial, from your answers: {0} in {1}, to be confirmed.",
);

/// What changed.
pub const CHANGE_WHAT: Text = text("Qu’est-ce qui a changé ?", "Qu’est-ce qui change ?", "What has changed?");
pub const CHANGE_WHEN: Text = text("Quel jour ?", "Quel jour ?", "On which day?");
/// It lies ahead.
pub const CHANGE_AHEAD: Text = text(
    "C’est à venir : préparez les preuves, et signalez-le le jour même.",
    "Ce n’est pas encore arrivé. Dites-le le jour même.",
    "It lies ahead: prepare the proof, and report it on the very day.",
);
/// It is recent.
pub const CHANGE_NOW: Text = text("Signalez-le maintenant.", "Dites-le maintenant.", "Report it now.");
pub const CHANGE_LATE: Text = text(
    "C’était il y a {0} mois : signalez-le sans attendre. Ce qui manque se réclame pendant deux ans ; ce qui a été versé en trop est à rendre.",
    "C’était il y a {0} mois. Dites-le tout de suite.",
    "That was {0} months ago: report it without delay. What is missing can be claimed for two years; what was overpaid is to be returned.",
);
/// Months of effect.
pub const CHANGE_MONTHS: Text = text(
    "En général, ce qui s’ouvre commence en {0} et ce qui s’arrête cesse dès {1}.",
    "Une aide nouvelle commence en {0}. Une aide finie s’arrête en {1}.",
    "In general what opens starts in {0} and what ends stops from {1}.",
);
/// Heading of the duties.
pub const CHANGE_DUTY: Text = text("Ce qu’il faut faire", "Ce qu’il faut faire", "What to do");
/// Heading of the amounts.
pub const CHANGE_AMOUNTS: Text =
    text("Ce que cela change pour vous", "Ce que cela change pour vous", "What it changes for you");
/// Nothing is described yet.
pub const CHANGE_DESCRIBE: Text = text(
    "Pour voir vos montants avant et après, décrivez d’abord votre situation d’avant le changement.",
    "Pour voir les montants, répondez d’abord aux questions.",
    "To see your amounts before and after, first describe your situation before the change.",
);
/// The change does not fit.
pub const CHANGE_UNFIT: Text = text(
    "Dans le foyer que vous avez décrit, ce changement ne peut pas arriver : vérifiez vos réponses.",
    "Ce changement ne va pas avec vos réponses.",
    "In the household that you described this change cannot happen: check your answers.",
);
/// Benefit of the disabled adult is asked elsewhere.
pub const CHANGE_AAH: Text = text(
    "Pour une reconnaissance de handicap, changez vos réponses : le taux y est demandé.",
    "Pour un handicap, changez vos réponses.",
    "For a recognised disability, change your answers: the rate is asked there.",
);
/// Column of after.
pub const CHANGE_AFTER: Text = text("Après", "Après", "After");
/// Names of the pages in the row of links, in the order of the pages.
pub const NAV: [Text; 8] = [
    text("Votre compte", "Votre compte", "Your account"),
    text("Un changement", "Un changement", "A change"),
    text("Un refus, une dette", "Un refus, une dette", "A refusal, a debt"),
    text("Votre Caf", "Votre Caf", "Your Caf"),
    text("À côté de la Caf", "À côté de la Caf", "Beside the Caf"),
    infos::NAV,
    text("Partenaires", "Professionnels", "Partners"),
    text("Le calcul", "Le calcul", "How computed"),
];

/// The month of an address of the directory, `2019-10-22` or `2019-10`; as it stands where it is only a year.
pub fn as_of(day: &str, lang: Lang) -> String {
    let mut parts = day.split('-').map(str::parse::<i16>);
    match (parts.next(), parts.next()) {
        (Some(Ok(year)), Some(Ok(month @ 1..=12))) => format::month(Month::new(year, month as i8), lang),
        _ => day.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_bears_its_month() {
        assert_eq!(as_of("2019-10-22", Lang::Fr), "octobre 2019");
        assert_eq!(as_of("2016-07", Lang::En), "July 2016");
        assert_eq!(as_of("2016", Lang::Fr), "2016");
    }
}
