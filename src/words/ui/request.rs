//! The assistant that prepares an organisation's request for access to the partner portal.

use crate::lang::{Text, text};

/// Heading.
pub const TITLE: Text =
    text("Préparer une demande d’accès au portail", "Demander l’accès au portail", "Prepare a request for access");
/// What it does.
pub const LEAD: Text = text(
    "Décrivez votre organisme : la page écrit une lettre à imprimer et un fichier. Rien n’est envoyé, rien n’est gardé. \
     N’écrivez le nom d’aucun allocataire.",
    "Répondez aux questions. La page écrit une lettre. Rien n’est envoyé.",
    "Describe your organisation: the page writes a letter to print and a file. Nothing is sent, nothing is kept. Write no \
     claimant’s name.",
);
/// What a letter is not.
pub const NOT_ENOUGH: Text = text(
    "Cette lettre ne suffit pas : elle ouvre la demande. La Caf décide, et l’accès passe par une convention, un contrat de \
     service et des habilitations.",
    "La lettre ne suffit pas. La Caf décide. Il faut aussi une convention.",
    "This letter is not enough: it opens the request. The Caf decides, and access takes an agreement, a service contract and \
     habilitations.",
);
/// Language of the letter.
pub const IN_FRENCH: Text = text(
    "La lettre est en français.",
    "La lettre est en français.",
    "The letter is in French, the language of the Caf.",
);
/// The lines to fill in: label and hint.
pub const LINES: [(Text, Option<Text>); 7] = [
    (text("Nom de l’organisme", "Nom de l’organisme", "Name of the organisation"), None),
    (
        text("Siren ou Siret (facultatif)", "Numéro Siren ou Siret, si vous l’avez", "Siren or Siret (optional)"),
        Some(text("9 ou 14 chiffres.", "9 ou 14 chiffres.", "9 or 14 digits.")),
    ),
    (text("Adresse postale", "Adresse", "Postal address"), None),
    (
        text(
            "Personne qui signe, et comment la joindre",
            "Nom et téléphone de celui qui signe",
            "Who signs, and how to reach them",
        ),
        Some(text(
            "Nom, fonction, téléphone ou courriel.",
            "Nom, métier, téléphone.",
            "Name, function, telephone or e-mail.",
        )),
    ),
    (
        text("Zone géographique", "Zone", "Geographic area"),
        Some(text(
            "Communes ou départements où vous intervenez.",
            "Les villes où vous travaillez.",
            "Communes or départements in which you work.",
        )),
    ),
    (
        text("Nombre de personnes à habiliter", "Combien de personnes", "Number of people to be granted access"),
        Some(text(
            "Le moins possible : chaque accès est personnel.",
            "Le moins possible.",
            "As few as possible: each access is personal.",
        )),
    ),
    (
        text("Finalités", "Pour quoi faire", "Purposes"),
        Some(text(
            "Ce que la consultation permet de faire, une ligne par finalité, avec le texte ou la mission qui la fonde.",
            "Une ligne par travail.",
            "What looking up files serves, a line a purpose, with the text or duty that it rests on.",
        )),
    ),
];
/// Label of the fields of activity.
pub const FIELD: Text = text("Domaine d’activité", "Votre métier", "Field of activity");
/// Fields of activity.
pub const FIELDS: [Text; 9] = [
    text("Action sociale du département", "Action sociale du département", "Social action of the département"),
    text("Commune, CCAS ou CIAS", "Mairie ou CCAS", "Commune, CCAS or CIAS"),
    text("Association d’accompagnement social", "Association", "Association of social support"),
    text("Assurance maladie", "Assurance maladie", "Health insurance"),
    text("Retraite", "Retraite", "Pensions"),
    text("Bailleur", "Propriétaire", "Landlord"),
    text("Protection des majeurs", "Tuteur ou curateur", "Protection of adults"),
    text("Accueil d’enfants, vacances et loisirs", "Enfants, vacances, loisirs", "Childcare, holidays and leisure"),
    text("Autre", "Autre", "Other"),
];
pub const SERVICES_LABEL: Text = text("Services demandés", "Services", "Services asked for");
pub const SERVICES: [Text; 3] = [
    text(
        "CDAP, consultation du dossier allocataire par les partenaires",
        "CDAP (lire des dossiers)",
        "CDAP, looking up claimants’ files",
    ),
    text("Espace bailleur", "Espace bailleur", "Landlords’ space"),
    text("Tableau de bord des tuteurs", "Tableau de bord des tuteurs", "Guardians’ dashboard"),
];
/// Writes the letter.
pub const WRITE: Text = text("Écrire la lettre", "Écrire la lettre", "Write the letter");
/// Heading of the letter.
pub const LETTER: Text = text("Votre lettre", "Votre lettre", "Your letter");
/// Saves it.
pub const SAVE: Text = text("Enregistrer dans un fichier", "Garder dans un fichier", "Save to a file");
/// A required line is blank.
pub const MISSING: Text = text("Remplissez ce champ.", "Il manque cette réponse.", "Fill in this field.");
/// Not a Siren or Siret.
pub const NOT_SIREN: Text = text(
    "Indiquez 9 chiffres (Siren) ou 14 chiffres (Siret), ou laissez vide.",
    "Écrivez 9 ou 14 chiffres, ou rien.",
    "Give 9 digits (Siren) or 14 digits (Siret), or leave it blank.",
);
/// Not a number of people.
pub const NOT_STAFF: Text = text(
    "Indiquez un nombre entier de 1 à 9999.",
    "Écrivez un nombre, par exemple 3.",
    "Give a whole number from 1 to 9999.",
);
pub const TOO_LONG: Text =
    text("Indiquez {0} caractères au plus.", "Écrivez moins de {0} lettres.", "Give at most {0} characters.");
pub const NO_SERVICE: Text =
    text("Choisissez au moins un service.", "Choisissez un service.", "Choose at least one service.");

/// The letter, in French in every language: name, number, address, who signs, field, area, services, people, purposes.
pub const LETTER_TEXT: &str = "{0}\n{2}\n{1}{3}\n\n\
À l’attention de la caisse d’allocations familiales\n\n\
Objet : demande d’accès à Mon Compte Partenaire\n\n\
Madame, Monsieur,\n\n\
{0} souhaite conclure avec votre caisse une convention d’accès aux services de Mon Compte Partenaire.\n\n\
Domaine d’activité : {4}\n\
Zone géographique : {5}\n\
Services demandés :\n{6}\n\
Nombre de personnes à habiliter : {7}\n\
Finalités :\n{8}\n\n\
Nous désignerons un gestionnaire des habilitations. Chaque personne aura un accès à elle seule, limité à ce que sa mission \
demande, et retiré à son départ. Nous consulterons pour ces seules finalités, sous le secret professionnel (code pénal, \
article 226-13) ; les personnes concernées en seront informées avant, et pourront s’opposer au partage.\n\n\
Nous vous prions de nous indiquer les pièces à fournir, et de nous adresser la convention d’accès, le contrat de service et \
le bulletin d’adhésion.\n\n\
Veuillez agréer, Madame, Monsieur, nos salutations distinguées.\n\n\
Fait à                         , le\n\n\
Signature :\n";
