//! The family's own account: Mon Compte, duties, forms and papers.

use droits_engine::calendar::Month;
use droits_engine::law::Law;

use super::claims::{self, CAF_URL};
use super::section::{GuidePage, Item, Section, Shape};
use super::{Fact, Page, When, document, page};
use crate::benefits::papers::PAPERS_LISTED;
use crate::lang::{Text, text};

const CAF: Page = page("caf.fr", CAF_URL);
const F827: Page =
    page("service-public.gouv.fr, F827", "https://www.service-public.gouv.fr/particuliers/vosdroits/F827");

/// A list of papers.
const fn papers(text: Text) -> Fact {
    Fact::of_page(document("caf.fr et service-public.gouv.fr, listes de pièces"), When::Undated, text)
}

/// Heading of the page, and the name of links to it.
pub const TITLE: Text = text("Votre compte à la Caf", "Votre compte à la Caf", "Your account at the Caf");

/// The page.
pub static PAGE: GuidePage = GuidePage {
    word: "mon-compte",
    title: TITLE,
    lead: text(
        "Une famille passe par Mon Compte, sur caf.fr : demander, déclarer un changement, lire ses paiements. Le portail \
         des partenaires n’est pas pour elle.",
        "Pour demander une aide, allez sur caf.fr. Ouvrez « Mon Compte ».",
        "A family uses Mon Compte on caf.fr: to claim, report a change, read its payments. The partners’ portal is not \
         for families.",
    ),
    sections: &[
        Section {
            title: text("Entrer dans Mon Compte", "Entrer dans Mon Compte", "Entering Mon Compte"),
            shape: Shape::List,
            items: &[
                Item::named(
                    text("Identifiant", "Votre numéro", "Identifier"),
                    Fact::of_page(
                        CAF,
                        When::Month(Month::new(2021, 10)),
                        text(
                            "Depuis octobre 2021, c’est votre numéro de sécurité sociale, avec un mot de passe. Qui fait \
                             une première demande sans avoir ce numéro en reçoit un provisoire.",
                            "C’est votre numéro de sécurité sociale. Il faut aussi un mot de passe.",
                            "Since October 2021 it is your social-security number, with a password. First claimants \
                             without a number get a provisional one.",
                        ),
                    ),
                ),
                Item::named(
                    text("FranceConnect+", "FranceConnect+", "FranceConnect+"),
                    Fact::of_page(
                        CAF,
                        When::Month(Month::new(2025, 2)),
                        text(
                            "Depuis février 2025, on peut aussi entrer avec FranceConnect+.",
                            "Vous pouvez aussi entrer avec FranceConnect+.",
                            "Since February 2025 you may also enter with FranceConnect+.",
                        ),
                    ),
                ),
                Item::named(
                    text("Ne prêtez pas vos codes", "Gardez vos codes pour vous", "Keep your codes"),
                    Fact::of_page(
                        CAF,
                        When::Undated,
                        text(
                            "Qui a vos codes peut changer votre RIB et déclarer à votre place. Un conseiller vous aide à \
                             côté de vous ; il n’a pas à garder votre mot de passe. Cette page ne le demande jamais.",
                            "Ne donnez jamais votre mot de passe. Même pas à un ami.",
                            "Whoever has your codes can change your bank details and declare in your place. An adviser \
                             helps beside you and need not keep your password. This page never asks for it.",
                        ),
                    ),
                ),
            ],
        },
        Section {
            title: text("Ce que vous devez signaler", "Ce que vous devez dire à la Caf", "What you must report"),
            shape: Shape::List,
            items: &[
                Item::named(
                    text("Famille et logement", "La famille, l’adresse", "Family and home"),
                    Fact::of_law(
                        Law::Css("R115-7", "LEGIARTI000049451861"),
                        text(
                            "Tout changement de situation familiale ou de lieu de résidence se déclare.",
                            "Dites à la Caf quand la famille change. Dites-lui votre nouvelle adresse.",
                            "Every change of family situation or residence is to be reported.",
                        ),
                    ),
                ),
                Item::named(
                    text("Événements", "Ce qui arrive", "Events"),
                    Fact::of_page(
                        F827,
                        When::Undated,
                        text(
                            "Naissance, séparation, vie en couple, travail repris ou perdu, déménagement : dès que cela \
                             arrive, dans Mon Compte, avec la preuve (acte, attestation, bulletin).",
                            "Un bébé, une séparation, un travail, un déménagement : dites-le tout de suite.",
                            "Birth, separation, life as a couple, work found or lost, a move: as soon as it happens, in \
                             Mon Compte, with its proof.",
                        ),
                    ),
                ),
                Item::named(
                    text("Déménagement", "Vous déménagez", "Moving"),
                    Fact::of_page(
                        F827,
                        When::Undated,
                        text(
                            "Signalez la nouvelle adresse : le dossier suit de lui-même vers la nouvelle Caf.",
                            "Dites votre nouvelle adresse. Le dossier vous suit.",
                            "Report the new address: the file follows by itself to the new Caf.",
                        ),
                    ),
                ),
                Item::named(
                    text("Si l’on oublie", "Si vous oubliez", "If one forgets"),
                    Fact::of_law(
                        Law::Css("L114-17", "LEGIARTI000046811198"),
                        text(
                            "Une déclaration fausse ou absente peut valoir un avertissement ou une pénalité, au plus \
                             quatre fois le plafond mensuel de la sécurité sociale, doublée en cas de récidive. Il n’y \
                             en a pas pour qui est de bonne foi. Si l’intention de frauder est établie, la limite est de \
                             huit fois ce plafond.",
                            "Une erreur de bonne foi n’est pas punie. Mentir exprès peut coûter cher.",
                            "A wrong or missing declaration may bring a warning or a penalty, at most four times the \
                             monthly ceiling of social security, doubled on repeat. There is none in good faith. Where \
                             intent to defraud is shown the limit is eight times.",
                        ),
                    ),
                ),
                Item::named(
                    text("Trop-perçu", "Vous avez trop reçu", "Overpayment"),
                    Fact::of_law(
                        Law::Css("L553-1", "LEGIARTI000042686248"),
                        text(
                            "La Caf peut réclamer pendant deux ans ce qui a été versé à tort ; cinq ans en cas de fraude.",
                            "La Caf peut demander l’argent en trop pendant 2 ans.",
                            "The Caf may reclaim what was wrongly paid for two years; five in case of fraud.",
                        ),
                    ),
                ),
            ],
        },
        Section {
            title: text("Les papiers à préparer", "Les papiers", "Papers to prepare"),
            shape: Shape::List,
            items: &[
                Item::named(
                    text("Premier dossier", "Premier dossier", "First file"),
                    papers(text(
                        "RIB ; pièce d’identité ou acte de naissance de chaque personne ; ressources ; titre de séjour \
                         s’il en faut un.",
                        "RIB. Papiers d’identité. Fiches de paie.",
                        "Bank details; identity card or birth record of each person; resources; residence permit where \
                         relevant.",
                    )),
                ),
                Item::named(
                    text("Changement", "Un changement", "A change"),
                    papers(text("La preuve de l’événement.", "Un papier qui prouve.", "The proof of the event.")),
                ),
            ],
        },
        Section {
            title: text("Aide par aide", "Aide par aide", "Benefit by benefit"),
            shape: Shape::Checklists,
            items: &[Item::plain(PAPERS_LISTED)],
        },
        Section {
            title: text("Les formulaires", "Les formulaires", "Forms"),
            shape: Shape::Forms,
            items: &[Item::plain(claims::FORMS_CHANGE)],
        },
    ],
};
