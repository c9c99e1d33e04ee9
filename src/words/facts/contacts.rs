//! Whom to ask: the Caf of a département, the one number, the MSA.

use droits_engine::calendar::Date;

use super::claims::CAF_URL;
use super::section::{GuidePage, Item, Section, Shape};
use super::{Fact, Page, When, document, page};
use crate::lang::{Text, text};

const CAF: Page = page("caf.fr", CAF_URL);

/// Heading of the page, and the name of links to it.
pub const TITLE: Text = text("Trouver votre Caf", "Trouver votre Caf", "Finding your Caf");

/// The page.
pub static PAGE: GuidePage = GuidePage {
    word: "contacts",
    title: TITLE,
    lead: text(
        "Votre Caf est celle du département où vous habitez. Un seul numéro pour toutes : le 3230.",
        "Votre Caf est dans votre département. Pour l’appeler, faites le 3230.",
        "Your Caf is that of the département in which you live. One number for all: 3230.",
    ),
    sections: &[
        Section {
            title: text("Un numéro, un site", "Appeler, écrire", "One number, one site"),
            shape: Shape::List,
            items: &[
                Item::named(
                    text("3230", "3230", "3230"),
                    Fact::of_page(
                        CAF,
                        When::Undated,
                        text(
                            "Le même numéro pour toutes les Caf. Les numéros en 0 810 25 … 10 ne servent plus.",
                            "C’est le même numéro partout. Les vieux numéros ne marchent plus.",
                            "The same number for every Caf. The numbers in 0 810 25 … 10 are retired.",
                        ),
                    ),
                ),
                Item::named(
                    text("Régime agricole", "L’agriculture", "Agricultural scheme"),
                    Fact::of_page(
                        page("msa.fr", "https://www.msa.fr"),
                        When::Undated,
                        text(
                            "Exploitants et salariés agricoles dépendent de la MSA, et non de la Caf. Le régime décide, \
                             pas le département : demandez à la MSA.",
                            "Vous travaillez dans l’agriculture ? Demandez à la MSA.",
                            "Farmers and farm workers belong to the MSA, not the Caf. The scheme decides, not the \
                             département: ask the MSA.",
                        ),
                    ),
                )
                .to(&[("msa.fr", "https://www.msa.fr")]),
                Item::named(
                    text("Faire garder un enfant", "Garder un enfant", "Childcare"),
                    Fact::of_page(
                        page("monenfant.fr", "https://monenfant.fr"),
                        When::Undated,
                        text(
                            "Crèches et assistantes maternelles se cherchent sur monenfant.fr.",
                            "Cherchez une crèche sur monenfant.fr.",
                            "Nurseries and childminders are found on monenfant.fr.",
                        ),
                    ),
                )
                .to(&[("monenfant.fr", "https://monenfant.fr")]),
            ],
        },
        Section {
            title: text("Les Caf, par département", "Toutes les Caf", "The Caf, by département"),
            shape: Shape::Directory,
            items: &[
                Item::plain(Fact::of_page(
                    document("annuaire construit le 23 novembre 2026"),
                    When::Day(Date::constant(2026, 8, 19)),
                    text(
                        "Les 101 Caf, leur nom et leur département. L’adresse postale n’est connue que pour quelques-unes, \
                         avec sa date : vérifiez-la au 3230 avant d’écrire.",
                        "Voici les 101 Caf. Avant d’écrire, appelez le 3230 pour l’adresse.",
                        "The 101 Caf with their names and départements. A postal address is known for few, with its date: \
                         check it on 3230 before you write.",
                    ),
                )),
                Item::plain(Fact::formerly(
                    document("article d’origine sur « Cafpro »"),
                    When::Undated,
                    text(
                        "« 59863 Lille cedex 9 » et « 0 810 25 91 10 » étaient donnés pour le Nord. Ces numéros ne servent \
                         plus, et le 91 est l’Essonne : appelez le 3230.",
                        "Le vieux numéro du Nord est faux. Appelez le 3230.",
                        "“59863 Lille cedex 9” and “0 810 25 91 10” were given for the Nord. Those numbers are retired, and \
                         91 is the Essonne: call 3230.",
                    ),
                )),
            ],
        },
    ],
};
