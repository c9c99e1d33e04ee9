//! The Caf refuses, pays less, or claims money back: whom to write to, by when, and what is left to live on meanwhile.

use droits_engine::law::Law;

use super::section::{GuidePage, Item, Section, Shape};
use super::{Certainty, Fact, appeal};
use crate::lang::{Text, text};

/// Heading of the page, and the name of links to it.
pub const TITLE: Text = text(
    "La Caf refuse ou réclame de l’argent",
    "La Caf dit non, ou veut de l’argent",
    "The Caf refuses or claims money back",
);

/// The page.
pub static PAGE: GuidePage = GuidePage {
    word: "refus",
    title: TITLE,
    lead: text(
        "Un refus, un montant trop bas, un « trop-perçu » à rembourser : vous avez deux mois pour contester, et une dette peut \
         être étalée, réduite ou effacée.",
        "La Caf se trompe peut-être. Vous avez 2 mois pour le dire. Une dette peut baisser.",
        "A refusal, an amount too low, an overpayment to give back: you have two months to contest, and a debt can be spread \
         out, reduced or cancelled.",
    ),
    sections: &[
        Section {
            title: text("D’abord, comprendre", "D’abord, comprendre", "First, understand"),
            shape: Shape::Why,
            items: &[Item::named(text("Le calcul", "Le calcul", "The computation"), appeal::COMPUTATION)],
        },
        Section {
            title: text(
                "Contester : à qui, avant quand",
                "Dire non : à qui écrire ?",
                "Contest: to whom, and by when",
            ),
            shape: Shape::List,
            items: &[
                Item::named(
                    text(
                        "Allocations familiales, AAH et autres prestations familiales",
                        "Aides pour les enfants, AAH",
                        "Family benefits and AAH",
                    ),
                    appeal::FAMILY,
                ),
                Item::named(text("Prime d’activité", "Prime d’activité", "Prime d’activité"), appeal::PPA),
                Item::named(text("RSA", "RSA", "RSA"), appeal::RSA),
                Item::named(text("Aide au logement", "Aide au logement", "Housing aid"), appeal::HOUSING),
                Item::named(
                    text("Un délai qui n’était pas écrit", "Le délai n’était pas écrit ?", "A time limit that was not written"),
                    Fact::of_law(
                        Law::Css("R142-1-A", "LEGIARTI000041404114"),
                        text(
                            "Le délai de deux mois ne compte que si le courrier de la Caf le disait, avec la façon de contester.",
                            "La lettre de la Caf ne disait pas comment contester ? Alors le délai ne compte pas.",
                            "The two months count only if the Caf’s letter said so, and how to contest.",
                        ),
                    ),
                ),
                Item::named(
                    text("Pas de réponse", "La Caf ne répond pas ?", "No answer"),
                    Fact::of_law(
                        Law::Css("R142-6", "LEGIARTI000053220336"),
                        text(
                            "Sans réponse de la commission deux mois après la réception de votre lettre, ou de vos derniers papiers, c’est \
                             un refus : vous pouvez aller devant le juge.",
                            "2 mois sans réponse, c’est non. Vous pouvez aller voir le juge.",
                            "No answer from the commission two months after it received your letter, or your last papers, is a refusal: you \
                             may go to court.",
                        ),
                    ),
                ),
                Item::named(
                    text("Le juge", "Le juge", "The court"),
                    Fact::of_law(
                        Law::Css("L142-8", "LEGIARTI000038314480"),
                        text(
                            "Deux mois encore pour saisir le juge : le tribunal judiciaire (pôle social) pour les prestations familiales \
                             et l’AAH, le tribunal administratif pour la prime d’activité, le RSA et l’aide au logement. L’avocat n’y est \
                             pas obligatoire ; l’aide juridictionnelle peut en payer un.",
                            "Vous avez encore 2 mois pour aller au tribunal. Un avocat n’est pas obligé. L’État peut le payer.",
                            "Two more months to go to court: the tribunal judiciaire (pôle social) for family benefits and AAH, the tribunal \
                             administratif for prime d’activité, RSA and housing aid. A lawyer is not required; legal aid can pay for one.",
                        ),
                    )
                    .with(Certainty::Medium),
                ),
                Item::named(
                    text("Le médiateur de la Caf", "Le médiateur de la Caf", "The Caf’s mediator"),
                    Fact::of_law(
                        Law::Css("L217-7-1", "LEGIARTI000037310142"),
                        text(
                            "Il reprend un dossier bloqué, si vous avez d’abord écrit à la Caf et si aucun juge n’est saisi. Quand il accepte \
                             votre demande, les délais pour contester s’arrêtent jusqu’à son avis.",
                            "Une personne de la Caf peut vous aider. Écrivez d’abord à la Caf.",
                            "He takes up a case that is stuck, if you wrote to the Caf first and no court is seized. Once he accepts your \
                             request, the time limits stop until he has given his view.",
                        ),
                    ),
                ),
            ],
        },
        Section {
            title: text(
                "La Caf réclame un trop-perçu",
                "La Caf veut que vous rendiez de l’argent",
                "The Caf claims an overpayment",
            ),
            shape: Shape::List,
            items: &[
                Item::named(
                    text("Ce que la lettre doit dire", "La lettre", "What the letter must say"),
                    Fact::of_law(
                        Law::Css("R133-9-2", "LEGIARTI000043281678"),
                        text(
                            "Pour quelle aide, quelles dates, quel montant et pourquoi. Vous avez vingt jours pour faire corriger une \
                             information fausse ; les retenues ne commencent pas avant. Une dette peut se rembourser par un échéancier de \
                             douze mois au plus, si vous l’acceptez dans ces vingt jours.",
                            "La lettre dit combien et pourquoi. Vous avez 20 jours pour dire : c’est faux. Vous pouvez payer en plusieurs \
                             fois.",
                            "For which benefit, which dates, how much and why. You have twenty days to have wrong information corrected; no \
                             deduction starts before. A debt may be repaid over twelve months at most, if you accept within those twenty days.",
                        ),
                    ),
                ),
                Item::named(
                    text("Jusqu’où la Caf peut remonter", "Combien d’années ?", "How far back"),
                    Fact::of_law(
                        Law::Css("L553-1", "LEGIARTI000042686248"),
                        text(
                            "Deux ans. Cinq ans en cas de fraude ou de fausse déclaration.",
                            "2 ans. 5 ans en cas de fraude.",
                            "Two years. Five in case of fraud or false statement.",
                        ),
                    ),
                ),
                Item::named(
                    text("Contester suspend les retenues", "Contester arrête les retenues", "Contesting stops the deductions"),
                    Fact::of_law(
                        Law::Css("L845-3", "LEGIARTI000046811447"),
                        text(
                            "Pour la prime d’activité, et pour le RSA (CASF, L262-46) : tant qu’une contestation ou une demande de remise \
                             attend sa réponse, la Caf ne retient rien. Le dire dans la lettre évite une erreur.",
                            "La Caf attend la réponse avant de prendre l’argent. C’est vrai pour le RSA et la prime d’activité.",
                            "For prime d’activité, and for the RSA (CASF, L262-46): while a contestation or a request for cancellation waits \
                             for its answer, the Caf withholds nothing. Saying so in the letter avoids a mistake.",
                        ),
                    ),
                ),
                Item::named(
                    text("Combien la Caf retient par mois", "Combien par mois ?", "How much is withheld a month"),
                    Fact::of_law(
                        Law::Css("D553-1", "LEGIARTI000044809195"),
                        text(
                            "Selon vos revenus, votre famille et votre loyer. Si la Caf ne connaît pas votre loyer, elle le compte pour un \
                             quart de vos revenus : envoyez une quittance, la retenue peut baisser.",
                            "Cela dépend de vos revenus et du loyer. Envoyez une quittance de loyer : la Caf peut prendre moins.",
                            "By your income, your family and your rent. If the Caf does not know your rent, it counts a quarter of your \
                             income: send a receipt, and less may be withheld.",
                        ),
                    ),
                ),
                Item::named(
                    text("Faire effacer ou réduire la dette", "Effacer la dette", "Have the debt cancelled or reduced"),
                    Fact::of_law(
                        Law::Css("L553-2", "LEGIARTI000046811463"),
                        text(
                            "Une « remise de dette » se demande par lettre à la Caf, avec revenus et charges. Elle peut être accordée à qui est \
                             en difficulté ; pour le RSA et la prime d’activité, aussi à qui était de bonne foi (L845-3). Jamais après une \
                             fausse déclaration.",
                            "Vous avez peu d’argent ? Demandez à la Caf une « remise de dette ». Écrivez vos revenus et vos dépenses.",
                            "A “remise de dette” is asked for by letter to the Caf, with income and expenses. It may be granted to who is in \
                             difficulty; for RSA and prime d’activité also to who acted in good faith (L845-3). Never after a false statement.",
                        ),
                    ),
                ),
                Item::named(
                    text("Une remise n’est pas une contestation", "Deux lettres", "A cancellation is no contestation"),
                    Fact::of_law(
                        Law::Casf("L262-47", ""),
                        text(
                            "Qui demande seulement la remise ne peut plus dire au juge que la dette était fausse (Conseil d’État, 29 juin 2016, \
                             no 391059, pour le RSA). Si vous pensez ne rien devoir, contestez ; demandez la remise en plus, « à défaut ».",
                            "La dette est fausse ? Écrivez d’abord : je ne suis pas d’accord. Demandez aussi la remise.",
                            "Who only asks for cancellation can no longer tell the court that the debt was wrong (Conseil d’État, 29 June 2016, \
                             no. 391059, on the RSA). If you think you owe nothing, contest; ask for cancellation besides, “failing that”.",
                        ),
                    )
                    .with(Certainty::Medium),
                ),
            ],
        },
        Section {
            title: text("Vous vous êtes trompé dans une déclaration", "Vous avez fait une erreur", "You made a mistake"),
            shape: Shape::Change,
            items: &[Item::named(
                text("La bonne foi protège", "Une erreur n’est pas une fraude", "Good faith protects"),
                Fact::of_law(
                    Law::Css("L114-17", "LEGIARTI000046811198"),
                    text(
                        "Une déclaration inexacte ou un changement oublié n’entraîne pas de pénalité pour qui est de bonne foi. Corrigez dès \
                         que vous le voyez : la somme versée en trop reste à rendre, la faute n’est pas retenue.",
                        "Vous avez oublié de dire quelque chose ? Dites-le vite à la Caf. Pas de punition pour une erreur.",
                        "A wrong statement or a forgotten change brings no penalty to who acts in good faith. Correct it as soon as you see \
                         it: what was overpaid is to be given back, no fault is held against you.",
                    ),
                ),
            )],
        },
    ],
};
