//! The home page.

use droits_engine::sources::LAW_KNOWN_UNTIL;

use crate::format;
use crate::lang::{Lang, Text, text};

/// Amounts of the reference households that the engine is held to, in round figures: the table of README counts them.
pub const COMPARED: u32 = 16_000;
/// Paragraphs of law of which the ledger says what became, in round figures: `docs/law`.
pub const PARAGRAPHS: u32 = 3_000;

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
/// Heading of who makes this and how it is checked.
pub const TRUST: Text =
    text("Qui le fait, comment c’est vérifié", "Qui le fait ? Est-ce sûr ?", "Who makes it, and how it is checked");
/// Who, how it is checked, what it does not know, and the official sites; the second takes [`checked`].
pub const TRUSTED: [(Text, Text); 4] = [
    (
        text("Un logiciel libre", "Un logiciel libre", "Free software"),
        text(
            "Ni la Caf, ni l’État, ni une entreprise : sans compte, sans publicité. Tout son code se relit, avec la source et la date \
             de chaque montant.",
            "Ce n’est pas la Caf. Ce n’est pas l’État. Il n’y a pas de publicité.",
            "Neither the Caf, nor the State, nor a company: no account, no advertising. All of its code can be read, with the source \
             and date of each amount.",
        ),
    ),
    (
        text("Vérifié au centime", "Vérifié au centime", "Checked to the cent"),
        text(
            "Plus de {0} montants comparés à un autre modèle public : à chaque écart, l’article de loi tranche. Plus de {1} alinéas \
             de loi relus un à un. Droit connu jusqu’en {2}.",
            "Nous avons vérifié plus de {0} montants. Nous avons lu plus de {1} morceaux de loi. Nous connaissons la loi jusqu’en {2}.",
            "More than {0} amounts held against another public model: where they differ, the article of law decides. More than {1} \
             paragraphs of law read one by one. Law known until {2}.",
        ),
    ),
    (
        text("Ce qu’il ne sait pas", "Ce qu’il ne sait pas", "What it does not know"),
        text(
            "Les aides de votre commune ou de votre département, et ce que la Caf décide au cas par cas. Quand la loi laisse un doute, \
             il le dit au lieu d’inventer un chiffre.",
            "Il ne connaît pas les aides de votre ville. Parfois, il ne sait pas. Alors il le dit.",
            "The aids of your town or your département, and what the Caf decides case by case. Where the law leaves a doubt, it says so \
             and invents no figure.",
        ),
    ),
    (
        text("Et les sites officiels ?", "Et les sites officiels ?", "And the official sites?"),
        text(
            "Caf.fr et mesdroitssociaux.gouv.fr connaissent votre dossier et reçoivent vos demandes. Ici, rien n’est enregistré et \
             chaque euro est expliqué ; pour demander une aide, c’est là-bas.",
            "Pour demander une aide, allez sur caf.fr. Ici, vous comprenez les montants.",
            "Caf.fr and mesdroitssociaux.gouv.fr know your file and take your claims. Here nothing is recorded and every euro is \
             explained; to claim a benefit, go there.",
        ),
    ),
];

/// The figures of [`TRUSTED`]: amounts compared, paragraphs read, last month whose law is known.
pub fn checked(lang: Lang) -> Vec<String> {
    let number = |number: u32| format::number(number.into(), lang);
    vec![number(COMPARED), number(PARAGRAPHS), format::month(LAW_KNOWN_UNTIL, lang)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_round_figure_of_amounts_is_that_of_the_table_of_readme() {
        let row = include_str!("../../../README.md").lines().find(|line| line.starts_with("| **all** |"));
        let pairs: u32 = row.and_then(|row| row.split('|').nth(2)?.trim().parse().ok()).expect("the table has a sum");
        assert!((COMPARED..COMPARED + 1_000).contains(&pairs), "{pairs}");
    }
}
