//! For whoever lives with a violent partner: numbers, the emergency aid, and what a browser keeps of this page.
//!
//! Its title, its address and what a search engine is told of it say nothing of what it is about: they stand in the history of a
//! browser that somebody else may open.

use droits_engine::calendar::{Date, Month};
use droits_engine::law::Law;

use super::section::{GuidePage, Item, Section, Shape};
use super::{Certainty, Fact, Page, When, document, page};
use crate::lang::{Text, text};

/// Day on which the sources of this page were read.
const DAY: Date = Date::constant(2026, 11, 29);

const DECREE: &str = "https://www.legifrance.gouv.fr/eli/decret/2023/11/24/FAMA2330904D/jo/texte";
const POLICE: Page = page(
    "service-public.gouv.fr, violences conjugales",
    "https://www.service-public.gouv.fr/particuliers/vosdroits/F12544",
);

/// Heading of the page, and the name of links to it.
pub const TITLE: Text = text("Informations pratiques", "Informations utiles", "Practical information");

/// An article of the code de l'action sociale et des familles, as quoted by public pages.
const fn article(law: &'static str, said: Text) -> Fact {
    read(Fact::of_law(Law::Casf(law, ""), said).with(Certainty::Medium))
}

/// A paragraph of the decree.
const fn decree(articles: &'static str, said: Text) -> Fact {
    read(Fact::of_law(Law::Jo(articles, DECREE), said).with(Certainty::Medium))
}

const fn read(mut fact: Fact) -> Fact {
    fact.read = DAY;
    fact
}

/// The page.
pub static PAGE: GuidePage = GuidePage {
    word: "infos",
    title: TITLE,
    lead: text(
        "Des numéros à appeler, une aide d’argent, et ce que votre navigateur garde de cette page.",
        "Des numéros. Une aide en argent.",
        "Numbers to call, help with money, and what your browser keeps of this page.",
    ),
    sections: &[
        Section { title: LEAVE, shape: Shape::Leave, items: &[] },
        Section {
            title: text("En danger, ou pour parler", "Vous êtes en danger ? Vous voulez parler ?", "In danger, or to talk"),
            shape: Shape::List,
            items: &[
                Item::named(
                    text("17, ou 114 par SMS", "17, ou 114 par SMS", "17, or 114 by SMS"),
                    read(Fact::of_page(
                        POLICE,
                        When::Undated,
                        text(
                            "En danger maintenant : le 17 (police, gendarmerie) ; si vous ne pouvez pas parler, un SMS au 114. Jour et \
                             nuit, gratuit.",
                            "Danger maintenant ? Appelez le 17. Vous ne pouvez pas parler ? Envoyez un SMS au 114. C’est gratuit.",
                            "In danger now: 17 (police); if you cannot speak, a text message to 114. Day and night, free.",
                        ),
                    )),
                ),
                Item::named(
                    text("3919, pour parler", "3919, pour parler", "3919, to talk"),
                    read(Fact::of_page(
                        document("solidaritefemmes.org, « Appeler le 3919 »"),
                        When::Undated,
                        text(
                            "Violences Femmes Info écoute et oriente, jour et nuit, gratuitement. L’appel n’apparaît pas sur la facture \
                             d’un téléphone ; il reste dans la liste des appels : effacez‑le.",
                            "Le 3919 vous écoute, jour et nuit. C’est gratuit. Effacez l’appel après.",
                            "Violences Femmes Info listens and advises, day and night, free. The call is not on the bill; it stays in the \
                             list of calls of the telephone: delete it.",
                        ),
                    )),
                ),
            ],
        },
        Section {
            title: text(
                "Une aide d’argent en quelques jours",
                "De l’argent en quelques jours",
                "Money within a few days",
            ),
            shape: Shape::List,
            items: &[
                Item::named(
                    text("Pour qui", "Pour qui ?", "For whom"),
                    article(
                        "L214-9",
                        text(
                            "Pour qui subit des violences, de toute sorte, de la personne avec qui il ou elle vit, vivait, est marié ou \
                             pacsé ; femme ou homme, avec ou sans enfant, partie ou encore là, allocataire ou non. Il faut un séjour \
                             régulier, mais aucune durée de séjour. Ni le revenu ni le métier ne ferment ce droit.",
                            "Votre conjoint est violent ? Cette aide est pour vous. Femme ou homme. Avec ou sans enfant. Avec ou sans \
                             travail.",
                            "For whoever suffers violence of any kind from a spouse, partner or cohabitant, present or former; woman or \
                             man, with or without children, gone or still there, known to the Caf or not. One’s stay must be lawful, \
                             of any length. Neither income nor work closes this right.",
                        ),
                    ),
                ),
                Item::named(
                    text("La preuve", "Le papier à donner", "The proof"),
                    decree(
                        "CASF, L214-9 et D214-11 (décret 2023-1088)",
                        text(
                            "Un de ces papiers, de moins d’un an : une plainte, une ordonnance de protection du juge, un signalement au \
                             procureur. Une main courante ne suffit pas.",
                            "Une plainte, ou une ordonnance du juge, ou un signalement au procureur. Il faut moins d’un an.",
                            "One of these, less than a year old: a complaint to the police, a protection order of the judge, a report \
                             to the prosecutor. A mere note in the police register (main courante) is not enough.",
                        ),
                    ),
                ),
                Item::named(
                    text("Quand", "Quand ?", "When"),
                    decree(
                        "CASF, L214-9 et D214-12 (décret 2023-1088)",
                        text(
                            "Versée en une fois, dans les 3 jours ouvrés qui suivent la demande, 5 si la Caf ne vous connaît pas. Une fois \
                             par an. Pendant six mois s’y ajoutent les droits qui accompagnent le RSA.",
                            "L’argent arrive en 3 à 5 jours. Une fois par an.",
                            "Paid at once, within 3 working days of the claim, 5 if the Caf does not know you. Once a year. For six \
                             months the rights that go with the RSA come with it.",
                        ),
                    ),
                ),
                Item::named(
                    text("Où demander", "Où demander ?", "Where to claim"),
                    article(
                        "L214-9",
                        text(
                            "Au moment de la plainte : la police ou la gendarmerie remplit la demande avec vous et l’envoie. Sinon à votre \
                             Caf ou à votre MSA, en ligne ou sur place ; donnez un compte à votre seul nom, et une adresse de courrier \
                             sûre.",
                            "Demandez à la police, au moment de la plainte. Ou demandez à la Caf. Donnez un compte à votre nom.",
                            "When you lodge the complaint: the police fills in the claim with you and sends it. Otherwise with your Caf \
                             or MSA, online or there; give an account in your name alone, and a safe postal address.",
                        ),
                    )
                    ,
                )
                .to(&[("caf.fr", "https://www.caf.fr"), ("msa.fr", "https://www.msa.fr")]),
            ],
        },
        Section {
            title: text("Combien", "Combien ?", "How much"),
            shape: Shape::Award,
            items: &[
                Item::plain(decree(
                    "CASF, D214-14 (décret 2023-1088)",
                    text(
                        "Le montant suit le RSA d’une personne seule avec ses enfants de moins de 21 ans. Il baisse quand vos propres \
                         revenus du travail passent 0,5, 1 puis 1,5 Smic net. Les revenus de l’autre ne comptent pas.",
                        "Plus vous gagnez, moins l’aide est grande. L’argent de l’autre ne compte pas.",
                        "The amount follows the RSA of one person with the children under 21. It falls as your own income from work passes \
                         0.5, 1 then 1.5 times the net minimum wage. The other’s income does not count.",
                    ),
                )),
                Item::plain(read(
                    Fact::of_page(
                        document("décret 2023-1089 (CASF, D542-1-1)"),
                        When::Month(Month::new(2023, 11)),
                        text(
                            "À Mayotte, l’aide suit le RSA de Mayotte et le Smic de Mayotte : environ la moitié. Elle se demande à la CSSM ; \
                             à Saint‑Pierre‑et‑Miquelon, à la CPS.",
                            "À Mayotte, c’est environ la moitié. Demandez à la CSSM.",
                            "In Mayotte the aid follows the RSA and the minimum wage of Mayotte: about half. It is claimed from the CSSM; \
                             in Saint-Pierre-et-Miquelon from the CPS.",
                        ),
                    ),
                )),
            ],
        },
        Section {
            title: text("Un don ou un prêt", "Cadeau ou prêt ?", "A grant or a loan"),
            shape: Shape::List,
            items: &[
                Item::plain(decree(
                    "CASF, D214-13 (décret 2023-1088)",
                    text(
                        "C’est un don, sauf quand vos revenus dépassent 1,5 Smic net sans enfant, 2,25 avec un, 2,7 avec deux, 3,3 avec \
                         trois ou plus : c’est alors un prêt sans intérêt.",
                        "C’est un cadeau. Vous gagnez beaucoup ? C’est un prêt.",
                        "It is a grant, unless your income passes 1.5 times the net minimum wage without a child, 2.25 with one, 2.7 with two, \
                         3.3 with three or more: it is then a loan without interest.",
                    ),
                )),
                Item::plain(article(
                    "L214-12",
                    text(
                        "Le prêt se rembourse à partir du 24e mois, en 24 mensualités au plus. Rien n’est demandé tant que la justice n’a \
                         pas fini ; elle peut faire payer l’auteur des violences à votre place. Une remise peut être demandée.",
                        "Vous rendez un prêt après 2 ans. Le juge peut faire payer l’autre.",
                        "A loan is paid back from the 24th month, in 24 instalments at most. Nothing is asked as long as the criminal case is \
                         open; the court can make the author of the violence pay in your place. A remission can be asked for.",
                    ),
                )),
                Item::plain(read(
                    Fact::of_law(
                    Law::Css("R844-5 et R861-10", ""),
                    text(
                        "Cette aide ne compte ni pour le RSA, ni pour la prime d’activité, ni pour la Complémentaire santé solidaire.",
                        "Cette aide ne baisse pas vos autres aides.",
                        "This aid counts neither for the RSA, nor for the prime d’activité, nor for health cover (C2S).",
                    ),
                )
                .with(Certainty::Medium))),
            ],
        },
        Section {
            title: text(
                "Ce que votre navigateur garde",
                "Ce que le navigateur garde",
                "What your browser keeps",
            ),
            shape: Shape::Said(&[
                text(
                    "L’historique garde l’adresse et le titre de cette page, « Informations pratiques » : ni l’un ni l’autre ne dit de quoi elle \
                     parle, mais qui l’ouvre la lit. Pour l’ôter : ouvrez l’historique (Ctrl + H ; sur un téléphone, le menu), et effacez cette \
                     ligne seule. Un historique tout vide se remarque.",
                    "Le navigateur note cette page dans l’historique. Ouvrez l’historique. Effacez cette ligne.",
                    "The history keeps the address and the title of this page, “Practical information”: neither says what it is about, but whoever \
                     opens it reads it. To remove it: open the history (Ctrl + H; on a phone, the menu) and delete this line alone. An empty \
                     history is noticed.",
                ),
                text(
                    "Une fenêtre privée ne garde rien une fois fermée. Un téléphone ou un ordinateur surveillé montre tout : prenez celui d’une \
                     personne sûre, d’une mairie, d’une bibliothèque ou d’une maison France services.",
                    "Mieux : une fenêtre privée. Ou le téléphone d’une personne sûre.",
                    "A private window keeps nothing once closed. A watched phone or computer shows everything: use that of somebody you trust, of a \
                     town hall, a library or a France services office.",
                ),
                text(
                    "La copie du site pour les jours sans réseau contient toutes les pages, chez tout le monde : elle ne dit pas laquelle a été \
                     lue, et le serveur ne le sait pas non plus. Ce qui est écrit dans le petit calcul n’est gardé nulle part. Vos réponses au \
                     simulateur, elles, restent dans cet onglet : « Tout oublier », dans « Garder ou partager », les efface.",
                    "Le petit calcul ne garde rien. Personne ne sait quelle page vous lisez.",
                    "The copy of the site for days without a network holds every page, for everyone: it does not say which was read, and neither does \
                     the server know. What is written in the small computation is kept nowhere. Your answers to the simulator stay in this tab: \
                     “Forget everything”, under “Keep or share”, deletes them.",
                ),
            ]),
            items: &[],
        },
    ],
};

/// The button that leaves at once.
pub const LEAVE: Text =
    text("Quitter cette page tout de suite", "Quitter cette page maintenant", "Leave this page at once");
/// Beside the link, where no program runs.
pub const LEAVE_PLAIN: Text = text(
    "Ce bouton mène à un site de météo. Le bouton « Retour » du navigateur revient ici : fermez plutôt l’onglet.",
    "Le bouton montre la météo. « Retour » revient ici. Fermez l’onglet.",
    "This button leads to a weather site. The browser’s Back button comes back here: rather close the tab.",
);
/// Beside the button.
pub const LEAVE_HOW: Text = text(
    "La touche Échap, trois fois, fait de même. Ni ce bouton ni un lien suivi d’ici ne laissent cette page derrière « Retour ».",
    "Ou la touche Échap, 3 fois. « Retour » ne revient pas ici.",
    "The Escape key, three times, does the same. Neither this button nor a link followed from here leaves this page behind Back.",
);

/// Caption of the table.
pub const CAPTION: Text = text(
    "Aide versée en une fois, en {0}, selon vos revenus du travail par mois",
    "L’aide en {0}",
    "Aid paid once, in {0}, by your monthly income from work",
);
/// Name of the table, for who moves in it with the keyboard.
pub const AMOUNTS_LABEL: Text = text("Montants de l’aide", "Montants de l’aide", "Amounts of the aid");
/// Column: children.
pub const CHILDREN: Text = text("Enfants", "Enfants", "Children");
/// Column: the lowest incomes.
pub const UP_TO: Text = text("jusqu’à {0}", "jusqu’à {0}", "up to {0}");
/// Column: the highest incomes.
pub const ABOVE: Text = text("plus de {0}", "plus de {0}", "above {0}");
/// Column: a loan.
pub const LOAN_COLUMN: Text = text("prêt au‑dessus de", "prêt au‑dessus de", "a loan above");

/// Heading of the calculation.
pub const COMPUTE: Text = text("Votre montant", "Votre montant", "Your amount");
/// What becomes of what is written.
pub const NOT_KEPT: Text = text(
    "Ce que vous écrivez ici n’est gardé nulle part, et s’efface quand vous quittez la page.",
    "Rien n’est gardé ici.",
    "What you write here is kept nowhere, and goes when you leave the page.",
);
/// Field: children.
pub const HOW_MANY: Text = text(
    "Enfants de moins de 21 ans à votre charge",
    "Combien d’enfants de moins de 21 ans ?",
    "Children under 21 in your charge",
);
/// Field: income.
pub const INCOME: Text =
    text("Vos revenus du travail, nets, par mois", "Votre salaire par mois", "Your income from work, net, a month");
/// Hint of the income.
pub const INCOME_HINT: Text = text(
    "Les vôtres seulement. 0 si vous n’en avez pas.",
    "Pas de salaire ? Écrivez 0.",
    "Yours alone. 0 if you have none.",
);
/// Answer: a grant.
pub const GRANT: Text = text(
    "{0} environ, en une fois, que vous n’avez pas à rendre.",
    "Environ {0}. Vous ne rendez rien.",
    "About {0}, paid once, which you need not pay back.",
);
/// Answer: a loan.
pub const LOAN: Text = text(
    "{0} environ, en une fois : un prêt sans intérêt, à rendre à partir du {1}e mois, en {2} fois au plus.",
    "Environ {0}. C’est un prêt. Vous le rendez dans 2 ans.",
    "About {0}, paid once: a loan without interest, to pay back from month {1}, in {2} instalments at most.",
);
/// On the guided way, where a separation may be told.
pub const FROM_QUESTIONS: Text = text(
    "Séparation, urgence : informations pratiques",
    "Séparation, urgence : informations utiles",
    "Separation, emergency: practical information",
);
/// What the page holds, for the door of the guide and the map of the site.
pub const HOLDS: Text = text(
    "Violences dans le couple : les numéros, l’aide d’urgence, comment quitter la page vite.",
    "Votre conjoint est violent : les numéros, l’argent.",
    "Violence in a couple: numbers, the emergency aid, how to leave the page fast.",
);
/// Its name in the row of links.
pub const NAV: Text = text("Infos pratiques", "Infos utiles", "Practical info");
