//! The home page.

use crate::lang::{Text, text};

/// Heading.
pub const TITLE: Text = text("Vos droits, euro par euro.", "Vos droits, euro par euro.", "Your rights, euro by euro.");
/// What one gets, before the bold words.
pub const SAY: Text = text(
    "Quelques questions, et vous voyez ce que la Caf peut vous verser, ",
    "Répondez à des questions. Vous voyez l’argent de la Caf, ",
    "A few questions, and you see what the Caf can pay you, ",
);
/// The bold words.
pub const AND_WHY: Text = text("et pourquoi", "et pourquoi", "and why");
/// Main button.
pub const START: Text = text("Commencer", "Commencer", "Begin");
/// Main button, when there are answers.
pub const RESUME: Text = text("Reprendre", "Reprendre", "Go on");
/// To the results, when there are answers.
pub const MY_RESULTS: Text = text("Voir mes résultats", "Voir mes résultats", "See my results");
/// To the first question, when there are answers.
pub const FROM_THE_FIRST: Text =
    text("Revoir depuis la première question", "Revoir depuis le début", "Go through them from the first question");
/// How long, and what becomes of the answers.
pub const FIVE_MINUTES: Text = text(
    "Cinq minutes. Vos réponses ne quittent pas votre appareil.",
    "Il faut 5 minutes. Vos réponses restent sur votre appareil.",
    "Five minutes. Your answers do not leave your device.",
);
/// The counsellor's door, question.
pub const COUNSELLOR: Text =
    text("Conseiller, travailleur social ?", "Vous aidez des familles ?", "Counsellor, social worker?");
/// The counsellor's door, link.
pub const OPEN_DESK: Text =
    text("Ouvrir le poste du conseiller", "Ouvrir la page du conseiller", "Open the counsellor’s desk");
/// The counsellor's other door.
pub const PORTAL: Text = text("Le portail des partenaires", "Le site des professionnels", "The partners’ portal");
/// Heading of the guide.
pub const GUIDE: Text = text("Après le calcul", "Après le calcul", "After the computation");
/// The door to the whole form.
pub const ALL_AT_ONCE: Text = text("Tout saisir sur une page", "Tout écrire sur une page", "Enter all on one page");
/// Caption of the example.
pub const EXAMPLE: Text =
    text("Exemple, famille inventée", "Exemple. Cette famille est inventée.", "Example, an invented family");
/// The example's family.
pub const FAMILY: Text = text(
    "Inès, seule avec Sacha, 8 ans, et Léa, 2 ans",
    "Inès vit seule avec Sacha, 8 ans, et Léa, 2 ans",
    "Inès, alone with Sacha, 8, and Léa, 2",
);
/// The example's facts.
pub const FACTS: Text = text(
    "Salaire de {0} net, loyer de {1} à Angers.",
    "Son salaire est de {0}. Son loyer est de {1}. Elle vit à Angers.",
    "Net wage of {0}, rent of {1} in Angers.",
);
/// Caption of the example's table.
pub const TABLE: Text = text("Ce que reçoit Inès en {0}", "Ce que reçoit Inès en {0}", "What Inès receives in {0}");
/// The example's question.
pub const WHY: Text = text("Pourquoi {0} ?", "Pourquoi {0} ?", "Why {0}?");
/// Link to the example in full.
pub const WHOLE_EXAMPLE: Text = text("Voir tout l’exemple", "Voir tout l’exemple", "See the whole example");
/// Heading of the promises.
pub const PROMISES: Text = text("Ce que vous recevez", "Ce que vous recevez", "What you receive");
/// The promises, each with its sentence.
pub const PROMISE: [(Text, Text); 4] = [
    (
        text("Un montant et ses raisons", "Un montant et ses raisons", "An amount and its reasons"),
        text(
            "Chaque ligne du calcul se déplie, avec l’article de loi. Ce qui n’est pas dû est expliqué aussi.",
            "Vous voyez chaque ligne du calcul. Vous voyez aussi la loi.",
            "Each line of the computation unfolds, with its article of law. What is not due is explained too.",
        ),
    ),
    (
        text("Les deux ans qui viennent", "Les deux ans qui viennent", "The two years ahead"),
        text(
            "Un anniversaire, une naissance, un emploi : voyez le mois où vos droits changent.",
            "Un bébé arrive. Un travail commence. Vous voyez le mois du changement.",
            "A birthday, a birth, a job: see the month in which your rights change.",
        ),
    ),
    (
        text("Vos démarches", "Vos démarches", "What to do"),
        text(
            "À qui demander, avec quels papiers, avant quelle date.",
            "Vous voyez où demander. Vous savez avec quels papiers.",
            "Whom to ask, with which papers, before which date.",
        ),
    ),
    (
        text("Rien ne part d’ici", "Rien ne part d’ici", "Nothing leaves this page"),
        text(
            "Le calcul se fait dans votre navigateur. Pas de compte, pas de traceur, rien d’envoyé. Vos réponses restent \
             dans l’onglet et partent quand vous le fermez ; un navigateur qui le rouvre les ramène.",
            "Le calcul se fait sur votre appareil. Rien n’est envoyé. Vos réponses restent dans l’onglet. Fermez l’onglet. \
             Elles disparaissent. Vous rouvrez l’onglet fermé ? Elles reviennent.",
            "The computation runs in your browser. No account, no tracker, nothing sent. Your answers stay in the tab and \
             go when you close it; a browser that reopens it brings them back.",
        ),
    ),
];
