//! The site map and the statement of accessibility: pages about the site itself, reached from the foot of every page.

use super::guide::LINKS;
use super::section::{GuidePage, Section, Shape};
use crate::lang::{Text, text};
use crate::ui::{ahead, expert, home, journey, keep, lot, request, scales, site, why};

/// Heading of the site map, and the name of links to it.
pub const MAP_TITLE: Text = text("Plan du site", "Plan du site", "Site map");

/// Heading of the statement.
pub const STATEMENT_TITLE: Text =
    text("Déclaration d’accessibilité", "Un site pour tous", "Statement of accessibility");

/// Every page about the site.
pub static PAGES: [&GuidePage; 2] = [&MAP, &STATEMENT];

/// A page of the map: its address after the language, and its title.
pub type Place = (&'static str, Text);

/// The pages of the simulator, under their headings; those of the guide follow.
pub static PLACES: [(Text, &[Place]); 3] = [
    (
        text("Calculer", "Calculer", "Compute"),
        &[
            ("", home::TITLE),
            ("questions", journey::TITLE),
            ("complet", expert::TITLE),
            ("deux-ans", ahead::TITLE),
            ("deux-ans/et-si", ahead::WHAT_IF_TITLE),
            ("deux-ans/choix", ahead::CHOICES_TITLE),
            ("deux-ans/salaire", ahead::BY_WAGE_TITLE),
            ("pourquoi", why::TITLE),
            ("dossier", keep::TITLE),
        ],
    ),
    (text("La loi", "La loi", "The law"), &[("baremes", site::SCALES), ("baremes/changements", scales::CHANGED)]),
    (
        text("Pour les professionnels", "Pour les professionnels", "For professionals"),
        &[("conseil", site::DESK), ("conseil/lot", lot::TITLE), ("aide/acces", request::TITLE)],
    ),
];

/// Heading of the pages that are read.
pub const READ: Text = text("À lire", "À lire", "To read");
/// Heading of the pages about the site.
pub const SITE: Text = text("Ce site", "Ce site", "This site");

static MAP: GuidePage = GuidePage {
    word: "plan",
    title: MAP_TITLE,
    lead: text(
        "Toutes les pages de Droits au clair, et ce plan au bas de chacune.",
        "Voici toutes les pages du site.",
        "Every page of Droits au clair; this map stands at the foot of each.",
    ),
    sections: &[],
};

static STATEMENT: GuidePage = GuidePage {
    word: "accessibilite",
    title: STATEMENT_TITLE,
    lead: text(
        "Ce site se contrôle lui‑même selon le référentiel général d’amélioration de l’accessibilité (RGAA). Voici ce qui est \
         contrôlé, comment, et ce que personne n’a encore essayé.",
        "Nous voulons un site pour tous. Voici ce que nous avons essayé.",
        "This site checks itself against the French rules of accessibility (RGAA). Here is what is checked, how, and what nobody \
         has tried yet.",
    ),
    sections: &[
        Section {
            title: text("Où nous en sommes", "Où nous en sommes", "Where we stand"),
            shape: Shape::Level,
            items: &[],
        },
        Section {
            title: text("Ce qui n’a pas été fait", "Ce qui n’est pas fait", "What was not done"),
            shape: Shape::Said(&[
                text(
                    "L’audit est le nôtre. Aucune personne qui se sert d’un lecteur d’écran n’a encore essayé ce site, ni NVDA, ni \
                     JAWS, ni VoiceOver : nous avons lu l’arbre d’accessibilité de Chromium et un lecteur d’écran simulé.",
                    "Nous avons tout essayé nous‑mêmes. Personne n’a encore essayé avec un lecteur d’écran.",
                    "The audit is our own. No person who uses a screen reader has tried this site yet, with NVDA, JAWS or VoiceOver: \
                     we read the accessibility tree of Chromium and a simulated screen reader.",
                ),
                text(
                    "L’audit porte sur le site publié, page par page, dans Chromium, sur un écran d’ordinateur et de téléphone, en \
                     clair et en sombre. Le fichier unique, à ouvrir sans réseau, n’a pas été audité à part.",
                    "Nous avons essayé sur un ordinateur et sur un téléphone.",
                    "The audit covers the published site, page by page, in Chromium, on the screens of a computer and of a phone, \
                     light and dark. The single file, to open without a network, was not audited by itself.",
                ),
            ]),
            items: &[],
        },
        Section {
            title: text("Une difficulté ?", "Un problème ?", "A difficulty?"),
            shape: Shape::Said(&[
                text(
                    "Dites à l’organisme qui publie ce site ce que vous n’avez pas pu lire ou faire : il vous doit la réponse sous \
                     une forme qui vous convient.",
                    "Dites le problème à ceux qui publient ce site.",
                    "Tell the body that publishes this site what you could not read or do: it owes you the answer in a form that \
                     suits you.",
                ),
                text(
                    "S’il ne répond pas, le Défenseur des droits peut être saisi (defenseurdesdroits.fr).",
                    "Pas de réponse ? Écrivez au Défenseur des droits.",
                    "If it does not answer, the Défenseur des droits can be turned to (defenseurdesdroits.fr).",
                ),
            ]),
            items: &[],
        },
        Section {
            title: text("Les 106 critères du RGAA", "Les 106 règles", "The 106 criteria of the RGAA"),
            shape: Shape::Criteria,
            items: &[],
        },
    ],
};

/// How many criteria are held of those that apply, by a test or by hand, and when.
pub const HELD: Text = text(
    "{0} critères tenus sur les {1} qui s’appliquent, parmi les 106 du RGAA {2}. {3} sont tenus par un essai automatique, refait à \
     chaque version ; {4} ont été contrôlés à la main le {5}.",
    "{1} règles nous concernent. {0} sont respectées.",
    "{0} criteria held of the {1} that apply, among the 106 of RGAA {2}. {3} are held by an automatic test, run again with each \
     version; {4} were checked by hand on {5}.",
);
/// A criterion: held.
pub const YES: Text = text("Conforme", "Oui", "Held");
/// A criterion: not held.
pub const NO: Text = text("Non conforme", "Non", "Not held");
/// A criterion: nothing to which it applies.
pub const WITHOUT: Text = text("Sans objet : {0}", "Pas pour nous : {0}", "Not applicable: {0}");
/// The test of a criterion.
pub const TESTED: Text = text("Essai automatique : ", "Essai : ", "Automatic test: ");
/// The day of the check of a criterion.
pub const BY_HAND: Text = text("Contrôlé à la main le {0}", "Vu le {0}", "Checked by hand on {0}");
/// Under the heading of a theme.
pub const COUNTED: Text = text("{0} sur {1}", "{0} sur {1}", "{0} of {1}");
/// A theme without anything to which it applies.
pub const NOTHING: Text = text("sans objet", "pas pour nous", "not applicable");

/// Word and title of every page that is plain HTML: of the guide, then about the site.
pub const EVERY: [(&str, Text); 10] = [
    LINKS[0],
    LINKS[1],
    LINKS[2],
    LINKS[3],
    LINKS[4],
    LINKS[5],
    LINKS[6],
    LINKS[7],
    ("plan", MAP_TITLE),
    ("accessibilite", STATEMENT_TITLE),
];

/// Links in the foot of every page: word and name.
pub const FOOT: [(&str, Text); 2] = [("plan", MAP_TITLE), ("accessibilite", super::accessibility::LEVEL.words())];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_is_linked_by_its_own_word_and_title() {
        let pages = super::super::guide::PAGES.into_iter().chain(PAGES).map(|page| (page.word, page.title));
        assert_eq!(pages.collect::<Vec<_>>(), EVERY);
    }
}
