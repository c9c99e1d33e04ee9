//! The household, its place, its home, its assets.

use super::{Question, ask};

/// Month of entitlement.
pub const MONTH: Question = ask("Mois calculé", "Mois", "Month computed").hint(
    "Le mois dont vous voulez connaître les droits.",
    "Pour quel mois ?",
    "The month whose entitlements you want to know.",
);
/// Situation.
pub const UNION: Question = ask("Vous vivez", "Vous vivez", "You live");
/// Since when.
pub const UNION_SINCE: Question = ask("Depuis le", "Depuis le", "Since").hint(
    "Début de la vie en couple, ou de la séparation. Sans réponse : depuis plus de cinq ans.",
    "Depuis quand êtes-vous en couple, ou seul ? Pas de réponse : plus de 5 ans.",
    "When the couple, or life alone, began. Left blank: more than five years ago.",
);
/// Pregnancy.
pub const PREGNANT: Question = ask("Un enfant est attendu", "Vous attendez un bébé", "A child is expected");
/// Due date.
pub const PREGNANCY_DUE: Question = ask("Naissance prévue le", "Date prévue de la naissance", "Birth expected on");
/// How many.
pub const PREGNANCY_CHILDREN: Question = ask("Enfants attendus", "Nombre de bébés", "Children expected");
/// Département.
pub const DEPARTMENT: Question = ask("Département", "Département", "Département");
pub const COMMUNE: Question = ask("Commune", "Ville ou village", "Commune").hint(
    "Son nom ou son code postal. Elle donne la zone de l’aide au logement.",
    "Écrivez le nom ou le code postal.",
    "Its name or its postcode. It tells the housing-aid zone.",
);
pub const APL_ZONE: Question = ask("Zone de l’aide au logement", "Zone du logement", "Housing-aid zone").hint(
    "Laissez vide si la commune est indiquée : elle donne la zone.",
    "Vous avez donné la commune ? Laissez vide.",
    "Leave blank when the commune is given: it tells the zone.",
);
pub const TENURE: Question = ask("Votre logement", "Votre logement", "Your home");
pub const RENT: Question = ask("Loyer sans les charges", "Loyer sans les charges", "Rent without charges").hint(
    "Votre part, en juillet de l’an dernier ou à l’entrée. Pour un prêt : la mensualité.",
    "Votre part du loyer, sans les charges.",
    "Your share, in July of last year or on entry. For a loan: the instalment.",
);
pub const LANDLORD: Question = ask("Bailleur", "Qui loue le logement ?", "Landlord");
pub const AGREEMENT: Question = ask("Logement conventionné", "Logement conventionné", "Dwelling under agreement").hint(
    "Le bail le dit. Sans réponse : oui pour un HLM, non sinon.",
    "C’est écrit sur le bail. Pas de réponse : oui pour un HLM.",
    "The lease says it. Left blank: yes for social housing, else no.",
);
pub const FURNISHED: Question = ask("Meublé", "Avec des meubles", "Furnished");
pub const FLAT_SHARE: Question = ask("Colocation", "Colocation", "Flat share");
pub const ROOM: Question = ask("Une chambre seulement", "Une chambre seulement", "A room only");
pub const RESIDENCE_KIND: Question = ask("Sorte de résidence", "Quel foyer ?", "Kind of residence");
pub const LOAN_SIGNED: Question = ask("Prêt signé le", "Date du prêt", "Loan signed on");
pub const LOAN_KIND: Question = ask("Prêt pour", "Prêt pour", "Loan for");
/// Co-owners.
pub const CO_OWNED: Question = ask(
    "Logement acheté et remboursé avec un autre foyer qui y vit",
    "Un autre foyer rembourse aussi",
    "Bought and repaid with another household who lives there",
)
.hint(
    "Chaque foyer a alors sa propre aide : la mensualité est la vôtre, soit le total divisé par le nombre de copropriétaires.",
    "Indiquez ce que vous payez, vous.",
    "Each household then has its own aid: the instalment is yours, the whole divided by the number of co-owners.",
);
pub const MOVED_IN: Question = ask("Entrée dans le logement le", "Date d’entrée", "Moved in on").hint(
    "Décide du premier mois de l’aide et de la prime de déménagement.",
    "Le jour où vous êtes entré dans le logement.",
    "Decides the first month of the aid and the moving grant.",
);
/// Moved from an aided home.
pub const MOVED_FROM_AIDED: Question =
    ask("Le logement quitté était aidé", "Une aide pour le logement d’avant", "The home left was aided").hint(
        "L’aide au logement, reçue jusqu’au déménagement, reprend alors dès le mois de l’entrée.",
        "L’aide continue dès le mois où vous entrez.",
        "Housing aid received until the move then goes on from the month of entry.",
    );
pub const SURFACE: Question = ask("Surface", "Surface", "Floor area").hint(
    "Sans réponse : le logement est assez grand.",
    "Pas de réponse : le logement est assez grand.",
    "Left blank: large enough.",
);
/// Related landlord.
pub const LANDLORD_IS_RELATIVE: Question = ask(
    "Le bailleur est un parent, un enfant ou un grand-parent",
    "Le propriétaire est de votre famille",
    "The landlord is a parent, child or grandparent",
);
/// Cost of the move.
pub const MOVING_COST: Question = ask("Coût du déménagement", "Prix du déménagement", "Cost of the move");
/// Savings.
pub const ASSETS_FINANCIAL: Question = ask(
    "Épargne sans intérêts imposés",
    "Argent de côté",
    "Savings that bring no taxed income",
)
.hint("Livret A, compte courant…", "Livret A, compte en banque…", "Livret A, current account…");
/// Savings at untaxed interest.
pub const UNTAXED_SAVINGS: Question = ask(
    "Dont livret A, LDDS, LEP",
    "Argent sur un livret A, LDDS ou LEP",
    "Of which livret A, LDDS, LEP",
)
.hint(
    "Le RSA n’en compte que les intérêts, le mois où ils sont versés : indiquez-les en revenu du capital, avec 0 de montant imposé.",
    "Le RSA compte seulement les intérêts. Notez les intérêts dans les revenus.",
    "The RSA counts their interest only, in the month it is paid: tell it as capital income, taxed amount 0.",
);
/// Property.
pub const ASSETS_REAL_ESTATE: Question = ask(
    "Biens ni loués ni habités",
    "Maison ou terrain vide",
    "Property neither let nor lived in",
)
.hint("Valeur de vente.", "Combien vaut ce bien ?", "Market value.");
/// Rental value, buildings.
pub const RENTAL_BUILDINGS: Question =
    ask("Valeur locative, bâtiments", "Valeur locative, maisons", "Rental value, buildings").hint(
        "Valeur locative cadastrale, sur l’avis de taxe foncière.",
        "Regardez l’avis de taxe foncière.",
        "Cadastral rental value, on the property tax notice.",
    );
/// Rental value, land.
pub const RENTAL_LAND: Question = ask("Valeur locative, terrains", "Valeur locative, terrains", "Rental value, land");
pub const REVIEW_RSA: Question = ask("Trimestre du RSA ouvert en", "Trimestre du RSA", "RSA quarter opened in").hint(
    "Sans réponse : demande faite ce mois-ci.",
    "Pas de réponse : demande faite ce mois-ci.",
    "Left blank: claimed this month.",
);
pub const REVIEW_PPA: Question =
    ask("Trimestre de la prime d’activité ouvert en", "Trimestre de la prime d’activité", "PPA quarter opened in");
/// Review of the housing aid.
pub const REVIEW_AL: Question = ask(
    "Trimestre de l’aide au logement ouvert en",
    "Trimestre de l’aide au logement",
    "Housing-aid quarter opened in",
);
pub const REVIEW_AAH: Question = ask("Trimestre de l’AAH ouvert en", "Trimestre de l’AAH", "AAH quarter opened in");
/// Name of the case.
pub const CASE_ID: Question = ask("Nom du dossier", "Nom du dossier", "Name of the case");
/// What an adviser tells the family.
pub const NOTE: Question = ask("Mot pour la famille", "Mot pour la famille", "Word for the family").hint(
    "Il est imprimé sur le papier, et part avec le lien et le fichier. 600 caractères au plus.",
    "La famille lit ce mot sur le papier ou avec le lien.",
    "It is printed on the paper, and goes with the link and the file. At most 600 characters.",
);
/// What the guided way notes for itself: which situations were ticked, which screens were passed. Shown nowhere.
pub const GUIDED: Question = ask("Questions guidées", "Questions guidées", "Guided questions");
/// Who declares the children.
pub const CHILDREN_CLAIMED_BY: Question = ask(
    "Enfants déclarés aux impôts par",
    "Qui déclare les enfants aux impôts ?",
    "Children declared for income tax by",
)
.hint(
    "Sans mariage ni Pacs, chacun fait sa déclaration : un seul des deux y met les enfants.",
    "Vous n’êtes pas mariés. Un seul parent déclare les enfants.",
    "Without marriage or PACS each files a return: one of the two declares the children.",
);
/// Health insurance scheme.
pub const HEALTH_SCHEME: Question = ask("Assurance maladie", "Assurance maladie", "Health insurance").hint(
    "Sans réponse : le régime d’Alsace-Moselle pour un salarié de Moselle ou d’Alsace, sinon le régime général.",
    "Pas de réponse : cela dépend du département.",
    "Left blank: the Alsace-Moselle scheme for an employee of that area, else the general one.",
);
