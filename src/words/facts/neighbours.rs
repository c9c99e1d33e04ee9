//! What stands beside the Caf: working for oneself, unemployment, holidays, and words that changed.

use droits_engine::calendar::{Date, Month};
use droits_engine::law::Law;

use super::section::{GuidePage, Item, Section, Shape};
use super::{Fact, Page, When, document, page};
use crate::lang::{Text, text};

const URSSAF: Page = page("autoentrepreneur.urssaf.fr", "https://autoentrepreneur.urssaf.fr");
const FRANCE_TRAVAIL: Page = page("francetravail.fr", "https://www.francetravail.fr");

/// Heading of the page, and the name of links to it.
pub const TITLE: Text = text("À côté de la Caf", "À côté de la Caf", "Beside the Caf");

/// The page.
pub static PAGE: GuidePage = GuidePage {
    word: "a-cote",
    title: TITLE,
    lead: text(
        "Créer son activité, chercher un emploi, partir en vacances : ce que la Caf ajoute, et ce qui relève d’un autre \
         organisme.",
        "Travail à son compte, chômage, vacances : qui paie quoi ?",
        "Working for oneself, looking for work, holidays: what the Caf adds, and what belongs to another body.",
    ),
    sections: &[
        Section {
            title: text("Vous travaillez à votre compte", "Vous travaillez à votre compte", "You work for yourself"),
            shape: Shape::Micro,
            items: &[
                Item::named(
                    text("Prime d’activité", "Prime d’activité", "Prime d’activité"),
                    Fact::of_law(
                        Law::Css("R845-2", "LEGIARTI000051258549"),
                        text(
                            "Micro-entreprise : un tiers du chiffre d’affaires des quatrième, troisième et deuxième mois \
                             avant la demande, après l’abattement de 71 % (ventes), 50 % (services), 34 % (professions \
                             libérales) ou 87 % (agriculture). Autrement : le bénéfice de l’avant-dernière année, ou de la \
                             dernière s’il est connu, divisé par douze.",
                            "La Caf regarde votre chiffre d’affaires. Elle en garde une partie.",
                            "Micro-business: a third of the turnover of the fourth, third and second months before the \
                             claim, after the allowance of 71% (sales), 50% (services), 34% (liberal) or 87% (farming). \
                             Otherwise: the profit of the year before last, or of last year if known, divided by twelve.",
                        ),
                    ),
                ),
                Item::named(
                    text("Acre", "Acre", "Acre"),
                    Fact::of_page(
                        URSSAF,
                        When::Year(2026),
                        text(
                            "L’Acre réduit les cotisations pendant douze mois ; elle se demande dans les 60 jours. \
                             C’est l’Urssaf qui l’accorde, pas la Caf : un quart des cotisations depuis le 1er janvier \
                             2026 ; pour les micro-entrepreneurs, 25 % depuis le 1er juillet 2026.",
                            "L’Acre baisse vos cotisations. Demandez-la à l’Urssaf avant 60 jours.",
                            "The Acre reduces contributions for twelve months and is asked for within 60 days. Urssaf grants \
                             it, not the Caf: a quarter of the contributions since 1 January 2026; 25% for \
                             micro-entrepreneurs since 1 July 2026.",
                        ),
                    ),
                ),
                Item::named(
                    text("ARE et création", "Chômage et entreprise", "ARE and a new business"),
                    Fact::of_page(
                        FRANCE_TRAVAIL,
                        When::Undated,
                        text(
                            "France Travail peut continuer à verser l’ARE pendant la création : ses règles décident, pas celles \
                             de la Caf. Pour la prime d’activité, l’ARE compte comme un revenu de remplacement, non comme un \
                             revenu du travail.",
                            "Vous créez une entreprise ? France Travail peut vous payer encore. Demandez-lui.",
                            "France Travail may go on paying the ARE while you start: its rules decide, not the Caf’s. For the \
                             prime d’activité the ARE is replacement income, not income from work.",
                        ),
                    ),
                )
                .to(&[("France Travail", "https://www.francetravail.fr")]),
                Item::named(
                    text("Créer son entreprise", "Créer son entreprise", "Starting a business"),
                    Fact::of_page(
                        page("bpifrance-creation.fr", "https://bpifrance-creation.fr"),
                        When::Undated,
                        text(
                            "La Caf ne verse pas d’aide à la création. Pour préparer le projet : Bpifrance Création, \
                             entreprendre.service-public.fr, France Travail ; pour un microcrédit : l’Adie.",
                            "La Caf ne paie pas pour créer une entreprise. Allez voir Bpifrance ou l’Adie.",
                            "The Caf pays no start-up grant. To prepare: Bpifrance Création, entreprendre.service-public.fr, \
                             France Travail; for a small loan: Adie.",
                        ),
                    ),
                )
                .to(&[
                    ("Bpifrance Création", "https://bpifrance-creation.fr"),
                    ("entreprendre.service-public.fr", "https://entreprendre.service-public.fr"),
                    ("France Travail", "https://www.francetravail.fr"),
                    ("Adie", "https://www.adie.org"),
                ]),
                Item::named(
                    text(
                        "« 100 jours pour entreprendre »",
                        "« 100 jours pour entreprendre »",
                        "“100 jours pour entreprendre”",
                    ),
                    Fact::formerly(
                        document("article d’origine sur « Cafpro »"),
                        When::Undated,
                        text(
                            "C’était un mouvement de jeunes avec un concours, non une aide de la Caf.",
                            "C’était un concours. Ce n’est pas une aide.",
                            "It was a youth movement with a contest, not an aid of the Caf.",
                        ),
                    ),
                ),
            ],
        },
        Section {
            title: text("Vous cherchez un emploi", "Vous cherchez un travail", "You look for work"),
            shape: Shape::List,
            items: &[
                Item::named(
                    text("ARE", "Le chômage (ARE)", "ARE"),
                    Fact::of_page(
                        FRANCE_TRAVAIL,
                        When::Undated,
                        text(
                            "L’allocation de chômage (ARE) est versée par France Travail, qui s’appelait Pôle emploi. La \
                             Caf la compte comme un revenu de remplacement : elle n’ouvre pas de bonification de la prime \
                             d’activité.",
                            "France Travail paie le chômage. Avant, on disait Pôle emploi.",
                            "Unemployment benefit (ARE) is paid by France Travail, formerly Pôle emploi. The Caf counts it \
                             as replacement income: it opens no bonus of the prime d’activité.",
                        ),
                    ),
                ),
                Item::named(
                    text("Ce que la Caf ajoute", "Ce que la Caf paie", "What the Caf adds"),
                    Fact::of_law(
                        Law::Cch("R822-14", "LEGIARTI000041419358"),
                        text(
                            "Après deux mois de chômage indemnisé, la Caf retire 30 % des revenus du travail pour \
                             l’aide au logement : signalez-le. Sans ressources, demandez le RSA.",
                            "Dites à la Caf que vous êtes au chômage. L’aide au logement peut monter.",
                            "After two months of paid unemployment the Caf takes 30% off work income for housing aid: \
                             report it. Without resources, claim the RSA.",
                        ),
                    ),
                ),
            ],
        },
        Section {
            title: text("Vacances et loisirs", "Vacances et loisirs", "Holidays and leisure"),
            shape: Shape::List,
            items: &[
                Item::named(
                    text("Quotient familial", "Quotient familial", "Quotient familial"),
                    Fact::of_page(
                        document("cnews.fr, 3 novembre 2025, d’après caf.fr"),
                        When::Day(Date::constant(2025, 11, 3)),
                        text(
                            "Un douzième des ressources imposables de l’année, moins les abattements sociaux, plus les \
                             prestations du mois ; le tout divisé par un nombre de parts. Beaucoup de tarifs locaux en \
                             dépendent. Ni ces abattements ni la liste des prestations ne se trouvent dans un texte public : \
                             le simulateur le calcule d’après ce que la Cnaf en publie, à confirmer. Le vôtre se lit dans \
                             Mon Compte.",
                            "C’est un nombre de la Caf. Il dépend de vos revenus et de votre famille. Il est dans Mon Compte.",
                            "A twelfth of the year’s taxable resources, less social allowances, plus the month’s benefits, all \
                             divided by a number of parts. Many local fares depend on it. Neither those allowances nor the list \
                             of benefits stand in a public text: the simulator works it out from what the CNAF publishes of it, to be \
                             confirmed. Yours is shown in Mon Compte.",
                        ),
                    ),
                ),
                Item::named(
                    text("Nombre de parts, à confirmer", "Les parts, pas sûr", "Number of parts, to be confirmed"),
                    Fact::of_page(
                        document("coevrons.fr, portail famille"),
                        When::Undated,
                        text(
                            "Un couple ou un parent seul compte deux parts ; le premier et le deuxième enfant, une demi-part \
                             chacun ; le troisième, une part ; chaque autre, une demi-part.",
                            "Les parents : 2 parts. Un enfant : une demi-part.",
                            "A couple or a lone parent counts two parts; the first and second child half a part each; the third \
                             one; each other half a part.",
                        ),
                    ),
                ),
                Item::named(
                    text("Pass’colo, à confirmer", "Pass’colo, pas sûr en 2026", "Pass’colo, to be confirmed"),
                    Fact::of_page(
                        document("ministère chargé de la jeunesse, Pass’colo 2024-2025"),
                        When::Year(2025),
                        text(
                            "Pour une colonie l’année des 11 ans, selon le quotient familial, en 2024 et 2025 : jusqu’à \
                             200, 350 € ; de 201 à 700, 300 € ; de 701 à 1 200, 250 € ; de 1 201 à 1 500, 200 €. Le \
                             renouvellement en 2026 est à confirmer.",
                            "En 2025, c’était 200 à 350 € l’année des 11 ans. Pour 2026, demandez.",
                            "For a holiday camp in the year of the 11th birthday, by quotient familial, in 2024 and 2025: up \
                             to 200, €350; 201 to 700, €300; 701 to 1,200, €250; 1,201 to 1,500, €200. Renewal in 2026 is to \
                             be confirmed.",
                        ),
                    ),
                ),
                Item::named(
                    text("Bafa", "Bafa", "Bafa"),
                    Fact::of_page(
                        page("caf.fr", "https://www.caf.fr"),
                        When::Undated,
                        text(
                            "Une aide nationale va jusqu’à 200 €, dès 16 ans.",
                            "Une aide jusqu’à 200 €. Il faut avoir 16 ans.",
                            "A national help of up to €200, from 16.",
                        ),
                    ),
                ),
                Item::named(
                    text("À demander à votre Caf", "Demandez à votre Caf", "To ask your Caf"),
                    Fact::of_page(
                        page("caf.fr", "https://www.caf.fr"),
                        When::Undated,
                        text(
                            "Vacances en famille ou d’enfants (Vacaf), centres de loisirs, temps libre : chaque Caf a ses \
                             règles et ses montants. Demandez : à quel quotient, quels séjours, avant quelle date ?",
                            "Chaque Caf a ses règles. Demandez : quelle aide ? Pour quels séjours ? Avant quand ?",
                            "Family or children’s holidays (Vacaf), leisure centres, free time: each Caf has its rules and \
                             amounts. Ask: up to what quotient, which stays, by when?",
                        ),
                    ),
                ),
            ],
        },
        Section {
            title: text("Les mots qui ont changé", "Les mots qui ont changé", "Words that changed"),
            shape: Shape::List,
            items: &[
                Item::named(
                    text("API", "API", "API"),
                    Fact::of_page(
                        document("loi n° 2008-1249 du 1er décembre 2008"),
                        When::Day(Date::constant(2008, 12, 1)),
                        text(
                            "L’allocation de parent isolé a pris fin le 31 mai 2009. À sa place : le RSA majoré, et \
                             l’allocation de soutien familial.",
                            "L’API n’existe plus. Aujourd’hui, c’est le RSA majoré.",
                            "The lone parent’s allowance ended on 31 May 2009. In its place: increased RSA, and ASF.",
                        ),
                    ),
                ),
                Item::named(
                    text("RMI", "RMI", "RMI"),
                    Fact::of_page(
                        document("loi n° 2008-1249 du 1er décembre 2008"),
                        When::Day(Date::constant(2008, 12, 1)),
                        text(
                            "Remplacé par le RSA le 1er juin 2009.",
                            "Le RMI n’existe plus. Aujourd’hui, c’est le RSA.",
                            "Replaced by the RSA on 1 June 2009.",
                        ),
                    ),
                ),
                Item::named(
                    text("Pôle emploi", "Pôle emploi", "Pôle emploi"),
                    Fact::of_page(
                        FRANCE_TRAVAIL,
                        When::Month(Month::new(2024, 1)),
                        text("S’appelle France Travail.", "On dit France Travail.", "Is now France Travail."),
                    ),
                ),
                Item::named(
                    text("« Nationalité française »", "« Nationalité française »", "“French nationality”"),
                    Fact::of_law(
                        Law::Css("L512-1", "LEGIARTI000031686528"),
                        text(
                            "Ce n’est pas une condition : « toute personne française ou étrangère résidant en France » est \
                             concernée, avec une condition de résidence et, hors de l’Espace économique européen, de titre \
                             de séjour.",
                            "Les étrangers qui vivent en France ont aussi des droits. Il faut parfois un titre de séjour.",
                            "It is not a condition: every person, French or foreign, who lives in France is covered, with a \
                             condition of residence and, from outside the EEA, of permit.",
                        ),
                    ),
                ),
                Item::named(
                    text("Résider en France", "Vivre en France", "Living in France"),
                    Fact::of_law(
                        Law::Css("R111-2", "LEGIARTI000049451865"),
                        text(
                            "Plus de neuf mois de l’année civile pour les prestations familiales ; plus de six pour \
                             d’autres prestations que cet article énumère.",
                            "Vivez en France plus de 9 mois par an.",
                            "More than nine months of the calendar year for family benefits; more than six for others that \
                             the article lists.",
                        ),
                    ),
                ),
            ],
        },
    ],
};
