//! "My situation changed": what to report, by when, with which proof, where.

use droits_engine::law::Law;

use super::claims::{self, CAF_URL};
use super::section::{GuidePage, Item, Section, Shape};
use super::{Certainty, Fact, Page, When, document, page};
use crate::benefits::{al, paje};
use crate::lang::{Text, text};

const CAF: Page = page("caf.fr", CAF_URL);
const F827: Page =
    page("service-public.gouv.fr, F827", "https://www.service-public.gouv.fr/particuliers/vosdroits/F827");
const LISTS: Page = document("caf.fr et service-public.gouv.fr, listes de pièces");

const WHAT: Text = text("À dire", "À dire", "To tell");
const WHEN: Text = text("Quand", "Quand", "When");
const PROOF: Text = text("Preuve", "Papiers", "Proof");
const WHERE: Text = text("Où", "Où", "Where");
const EFFECT: Text = text("Effet", "Ensuite", "Effect");

const fn css(article: &'static str, id: &'static str, text: Text) -> Fact {
    Fact::of_law(Law::Css(article, id), text)
}

const fn told(text: Text) -> Item {
    Item::named(WHAT, Fact::of_page(F827, When::Undated, text))
}

const fn proof(text: Text) -> Item {
    Item::named(PROOF, Fact::of_page(LISTS, When::Undated, text))
}

/// Where nearly everything is reported.
const IN_ACCOUNT: Item = Item::named(
    WHERE,
    Fact::of_page(
        CAF,
        When::Undated,
        text(
            "Sur caf.fr, dans Mon Compte, à la rubrique des changements de situation ; ou au 3230. Régime agricole : à la MSA.",
            "Allez sur caf.fr, dans Mon Compte. Ou appelez le 3230.",
            "On caf.fr, in Mon Compte, under changes of situation; or on 3230. Agricultural scheme: to the MSA.",
        ),
    ),
);
/// Family and residence.
const FAMILY_DUTY: Item = Item::named(
    WHEN,
    css(
        "R115-7",
        "LEGIARTI000049451861",
        text(
            "Dès que cela arrive : tout changement de situation familiale ou de résidence se déclare. L’article ne donne \
             pas de nombre de jours.",
            "Dites-le tout de suite. C’est la loi.",
            "As soon as it happens: every change of family situation or residence is to be reported. The article gives no \
             number of days.",
        ),
    ),
);
/// Activity and resources.
const WORK_DUTY: Item = Item::named(
    WHEN,
    css(
        "R846-5",
        "LEGIARTI000031676151",
        text(
            "Dès que cela arrive : avec la prime d’activité, tout changement d’activité, de ressources ou de famille se \
             déclare. L’article ne donne pas de nombre de jours.",
            "Dites-le tout de suite. C’est la loi.",
            "As soon as it happens: with the prime d’activité, every change of activity, resources or family is to be \
             reported. The article gives no number of days.",
        ),
    ),
);
/// Beginning of a right.
const BEGINS: Item = Item::named(
    EFFECT,
    css(
        "R552-2",
        "LEGIARTI000036879202",
        text(
            "Une prestation familiale qui s’ouvre commence en général le mois qui suit l’événement.",
            "Une nouvelle aide commence le mois d’après.",
            "A family benefit that opens generally starts in the month after the event.",
        ),
    ),
);
/// End of a right.
const ENDS: Item = Item::named(
    EFFECT,
    css(
        "R552-3",
        "LEGIARTI000045087734",
        text(
            "Une prestation familiale qui s’arrête cesse en général dès le premier jour du mois de l’événement : le dire tôt \
             évite un trop-perçu.",
            "Une aide peut s’arrêter le mois même. Dites-le vite, pour ne pas devoir d’argent.",
            "A family benefit that ends generally stops on the first day of the month of the event: telling early avoids an \
             overpayment.",
        ),
    ),
);

/// Heading of the page, and the name of links to it.
pub const TITLE: Text = text("Ma situation a changé", "Ma situation a changé", "My situation has changed");

/// The page.
pub static PAGE: GuidePage = GuidePage {
    word: "changement",
    title: TITLE,
    lead: text(
        "Ce qu’il faut dire à la Caf, quand, avec quelle preuve, et où, selon ce qui arrive.",
        "Votre vie change ? Voici quoi dire à la Caf.",
        "What to tell the Caf, when, with which proof, and where, by what happens.",
    ),
    sections: &[
        Section {
            title: text("Pour tous les changements", "Pour tous les changements", "For every change"),
            shape: Shape::Change,
            items: &[
                IN_ACCOUNT,
                Item::named(
                    text("Au trimestre", "Tous les 3 mois", "Each quarter"),
                    Fact::of_page(
                        CAF,
                        When::Undated,
                        text(
                            "Déclarer ses ressources tous les trois mois (RSA, prime d’activité) ne dispense pas de signaler \
                             un changement de vie.",
                            "Vous déclarez tous les 3 mois ? Dites aussi les changements.",
                            "Declaring resources every three months (RSA, prime d’activité) does not replace reporting a change \
                             of life.",
                        ),
                    ),
                ),
                Item::named(
                    text("Avec le RSA", "Avec le RSA", "With the RSA"),
                    Fact::of_law(
                        Law::Casf("R262-37", ""),
                        text(
                            "Résidence, famille, activité, ressources, biens : tout changement se déclare.",
                            "Avec le RSA, dites tous les changements.",
                            "Residence, family, activity, resources, assets: every change is to be reported.",
                        ),
                    )
                    .with(Certainty::Medium),
                ),
                Item::named(
                    text("Avec l’AAH", "Avec l’AAH", "With the AAH"),
                    css(
                        "R821-4-5",
                        "LEGIARTI000023097753",
                        text(
                            "Résidence, famille et activité de chacun du couple : tout changement se déclare.",
                            "Avec l’AAH, dites tous les changements. Ceux du couple aussi.",
                            "Residence, family and activity of both of the couple: every change is to be reported.",
                        ),
                    ),
                ),
                Item::named(
                    text("Un oubli, une erreur", "Vous avez oublié", "Forgotten, or wrong"),
                    css(
                        "L114-17",
                        "LEGIARTI000046811198",
                        text(
                            "Il n’y a pas de pénalité pour qui est de bonne foi. L’argent versé à tort est en revanche réclamé.",
                            "Une erreur de bonne foi n’est pas punie. Mais il faut rendre l’argent en trop.",
                            "There is no penalty in good faith. What was wrongly paid is however reclaimed.",
                        ),
                    ),
                ),
                Item::plain(claims::TWO_YEARS),
            ],
        },
        Section {
            title: text(
                "Un travail repris, ou un autre salaire",
                "Vous avez un travail",
                "Work found, or another wage",
            ),
            shape: Shape::Event("emploi"),
            items: &[
                told(text(
                    "Le premier jour de travail, l’employeur, le salaire net, la fin de l’allocation de chômage.",
                    "Dites le premier jour. Dites le salaire.",
                    "The first day of work, the employer, the net wage, the end of unemployment benefit.",
                )),
                WORK_DUTY,
                proof(text(
                    "Contrat ou lettre d’embauche, puis les bulletins de paie.",
                    "Contrat de travail. Fiches de paie.",
                    "Contract or letter of hiring, then payslips.",
                )),
                IN_ACCOUNT,
            ],
        },
        Section {
            title: text("Un emploi perdu ou quitté", "Vous n’avez plus de travail", "Work lost or left"),
            shape: Shape::Event("chomage"),
            items: &[
                told(text(
                    "Le dernier jour de travail, l’inscription à France Travail, le début de l’allocation.",
                    "Dites le dernier jour. Dites si France Travail vous paie.",
                    "The last day of work, the registration with France Travail, the start of the benefit.",
                )),
                WORK_DUTY,
                proof(text(
                    "Attestation de l’employeur, notification de France Travail.",
                    "Papier de l’employeur. Papier de France Travail.",
                    "Employer’s certificate, notice of France Travail.",
                )),
                Item::named(
                    EFFECT,
                    Fact::of_law(
                        Law::Css("R532-7", "LEGIARTI000041419439"),
                        text(
                            "Après deux mois de chômage total indemnisé, les revenus du travail de l’année de référence sont \
                             diminués de 30 % pour les prestations familiales sous condition de ressources.",
                            "Après 2 mois de chômage payé, les aides peuvent monter.",
                            "After two months of full paid unemployment, work income of the year of reference is cut by 30% for \
                             means-tested family benefits.",
                        ),
                    ),
                ),
                IN_ACCOUNT,
            ],
        },
        Section {
            title: text("Une naissance, une adoption, une grossesse", "Un bébé", "A birth, an adoption, a pregnancy"),
            shape: Shape::Event("naissance"),
            items: &[
                told(text(
                    "La grossesse, puis la naissance ou l’arrivée de l’enfant.",
                    "Dites la grossesse. Puis dites la naissance.",
                    "The pregnancy, then the birth or arrival of the child.",
                )),
                Item::named(WHEN, paje::PREGNANCY_14_WEEKS),
                FAMILY_DUTY,
                proof(text(
                    "Acte de naissance ; pour une adoption, la décision ou l’attestation de placement.",
                    "Acte de naissance.",
                    "Birth record; for an adoption, the decision or certificate of placement.",
                )),
                BEGINS,
                IN_ACCOUNT,
            ],
        },
        Section {
            title: text("Une vie en couple", "Vous vivez en couple", "Life as a couple"),
            shape: Shape::Event("couple"),
            items: &[
                told(text(
                    "La date du début de la vie commune, même sans mariage ni Pacs, et les ressources de l’autre personne.",
                    "Dites la date. Dites les revenus de l’autre personne.",
                    "The day on which life together began, even without marriage or Pacs, and the other person’s resources.",
                )),
                FAMILY_DUTY,
                proof(text(
                    "Pièce d’identité et ressources de l’autre personne ; acte de mariage ou Pacs s’il y en a un.",
                    "Papiers d’identité et fiches de paie de l’autre personne.",
                    "Identity card and resources of the other person; record of marriage or Pacs if there is one.",
                )),
                ENDS,
                IN_ACCOUNT,
            ],
        },
        Section {
            title: text("Une séparation, un veuvage", "Une séparation", "A separation, a bereavement"),
            shape: Shape::Event("separation"),
            items: &[
                told(text(
                    "La date de la séparation, même sans jugement ; chez qui vit chaque enfant ; la pension fixée et payée, ou non.",
                    "Dites la date. Dites où vivent les enfants. Dites la pension.",
                    "The day of the separation, even without a judgment; with whom each child lives; the maintenance fixed and \
                     paid, or not.",
                )),
                FAMILY_DUTY,
                proof(text(
                    "Déclaration de situation (11423) ; jugement ou accord s’il y en a un ; pour l’ASF, le formulaire 12038.",
                    "Papier 11423. Papier du juge, si vous l’avez. Papier 12038.",
                    "Statement of situation (11423); judgment or agreement if there is one; for the ASF, form 12038.",
                )),
                BEGINS,
                IN_ACCOUNT,
            ],
        },
        Section {
            title: text("Un déménagement", "Vous déménagez", "A move"),
            shape: Shape::Event("demenagement"),
            items: &[
                told(text(
                    "La nouvelle adresse, le jour d’entrée, le loyer sans les charges ; le départ de l’ancien logement. Le \
                     dossier suit vers la nouvelle Caf de lui-même.",
                    "Dites la nouvelle adresse et le loyer. Le dossier vous suit.",
                    "The new address, the day of entry, the rent without charges; the departure from the former home. The file \
                     follows to the new Caf by itself.",
                )),
                FAMILY_DUTY,
                proof(text(
                    "Attestation de loyer ou de résidence en foyer (10842), ou certificat de prêt.",
                    "Papier du propriétaire sur le loyer.",
                    "Certificate of rent or residence (10842), or loan certificate.",
                )),
                Item::named(EFFECT, al::FROM_CLAIM),
                IN_ACCOUNT,
            ],
        },
        Section {
            title: text("Un enfant part, ou travaille", "Un enfant part", "A child leaves, or works"),
            shape: Shape::Event("depart"),
            items: &[
                told(text(
                    "Le jour du départ ; le salaire d’un enfant qui travaille ; un changement de résidence alternée.",
                    "Dites le jour du départ. Dites son salaire.",
                    "The day of departure; the wage of a child who works; a change of shared custody.",
                )),
                FAMILY_DUTY,
                proof(text(
                    "Selon le cas : nouvelle adresse, bulletins de paie, certificat de scolarité, jugement.",
                    "Sa nouvelle adresse. Ses fiches de paie.",
                    "As the case may be: new address, payslips, school certificate, judgment.",
                )),
                ENDS,
                IN_ACCOUNT,
            ],
        },
        Section {
            title: text("D’autres revenus", "D’autres revenus", "Other incomes"),
            shape: Shape::Event("revenus"),
            items: &[
                told(text(
                    "Une pension, une retraite, un loyer reçu, un travail à son compte : le montant et le mois du début ou de la fin.",
                    "Dites l’argent en plus. Dites l’argent en moins.",
                    "A pension, a rent received, self-employment: the amount and the month in which it starts or ends.",
                )),
                WORK_DUTY,
                proof(text(
                    "Notification, relevé, ou déclaration de ressources (10397).",
                    "Un papier avec le montant.",
                    "Notice, statement, or statement of resources (10397).",
                )),
                IN_ACCOUNT,
            ],
        },
        Section {
            title: text("La santé, un handicap", "La santé", "Health, a disability"),
            shape: Shape::Event("sante"),
            items: &[
                told(text(
                    "Un arrêt de travail long, une pension d’invalidité, un accord ou un refus de la MDPH, une hospitalisation.",
                    "Dites un long arrêt de travail. Dites la réponse de la MDPH.",
                    "A long sick leave, a disability pension, an agreement or refusal of the MDPH, a stay in hospital.",
                )),
                WORK_DUTY,
                proof(text(
                    "Relevé d’indemnités, notification de pension ou de la MDPH.",
                    "Papier de l’assurance maladie. Papier de la MDPH.",
                    "Statement of sick pay, notice of pension or of the MDPH.",
                )),
                Item::named(WHERE, claims::AT_MDPH),
                IN_ACCOUNT,
            ],
        },
    ],
};
