//! What is said of housing aid (*aides au logement*: APL, ALF, ALS).

use droits_engine::benefits::al::AlLine;
use droits_engine::household::{Household, Tenure};
use droits_engine::law::Law;
use droits_engine::outcome::Reason;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::papers;
use super::said::{always, only};
use super::shared;
use crate::facts::Fact;
use crate::facts::appeal;
use crate::facts::claims::{self};
use crate::lang::{Text, text};

/// Housing aid.
pub(super) const CARD: Card = Card {
    name: text("Aide au logement", "Aide au logement", "Housing aid"),
    acronym: "AL",
    asks: text("Demandez l’aide au logement", "Demandez l’aide au logement", "Claim the housing aid"),
    family: Family::Housing,
    opens: text(
        "Une part du loyer, selon la commune, la famille et les revenus.",
        "Une aide pour payer le loyer.",
        "A share of the rent, by place, family and income.",
    ),
    opens_for: &[
        only(
            repays_loan,
            text(
                "Une part de la mensualité du prêt, selon la commune, la famille et les revenus.",
                "Une aide pour rembourser le prêt de la maison.",
                "A share of the loan instalment, by place, family and income.",
            ),
        ),
        only(
            lives_in_residence,
            text(
                "Une part de la redevance, selon la commune, la famille et les revenus.",
                "Une aide pour payer la résidence.",
                "A share of the residence fee, by place, family and income.",
            ),
        ),
    ],
    reasons: &[(Reason::SharedCustodyLaw, shared::SHARED_CUSTODY_OF_ANOTHER)],
    gist: &[
        (
            AlLine::Rent.line(),
            text(
                "Loyer compté : {value}, sur {0}.",
                "Votre loyer est de {0}. On compte {value}.",
                "Rent that counts: {value}, of {0}.",
            ),
        ),
        (
            AlLine::Fee.line(),
            text("Redevance comptée : {value}.", "On compte une redevance de {value}.", "Fee that counts: {value}."),
        ),
        (
            AlLine::Instalment.line(),
            text(
                "Mensualité comptée : {value}.",
                "On compte une mensualité de {value}.",
                "Instalment that counts: {value}.",
            ),
        ),
        (
            AlLine::OwnShare.line(),
            text(
                "Part qui reste au foyer : {value}.",
                "Votre part est de {value}.",
                "Share left to the household: {value}.",
            ),
        ),
    ],
    lines: |found| found.of().map(line),
    to_confirm: &[
        (
            "al.member_ceiling",
            text(
                "À confirmer : la loi ne dit pas de quelle date est le plafond au-dessus duquel les revenus d’un enfant ou d’un proche comptent ; ici, c’est celui du 31 décembre d’il y a deux ans.",
                "À confirmer : un enfant ou un proche gagne beaucoup. Le plafond est celui d’il y a deux ans.",
                "To be confirmed: the law does not say of which day is the ceiling above which the income of a child or relative counts; here it is that of 31 December two years ago.",
            ),
        ),
        (
            "al.member_ceiling_mayotte",
            text(
                "À confirmer : le plafond au-dessus duquel les revenus d’un enfant ou d’un proche comptent à Mayotte est ici le montant publié de l’allocation pour les personnes âgées.",
                "À confirmer : un enfant ou un proche gagne beaucoup. Le plafond de Mayotte n’est pas sûr.",
                "To be confirmed: the ceiling above which the income of a child or relative counts at Mayotte is here the published amount of the allowance for the old.",
            ),
        ),
    ],
    claim: &[&claims::BY_ACCOUNT],
    forms: &[always(claims::SITUATION), always(claims::RESOURCES), always(claims::RENT)],
    papers: Some(&[
        only(repays_loan, LOAN),
        only(lives_in_residence, RESIDENCE),
        only(has_other_home, papers::RENT),
        only(has_unknown_home, HOME),
    ]),
    deadlines: &[always(&FROM_CLAIM)],
    // The month of the claim is paid (CCH, R823-10).
    wait: |_| Wait::MonthsLost(0),
    ask: Ask::Caf,
    appeal: &appeal::HOUSING,
};

fn repays_loan(household: &Household) -> bool {
    household.housing.tenure.get() == Ok(Tenure::OwnerWithLoan)
}

fn lives_in_residence(household: &Household) -> bool {
    household.housing.tenure.get() == Ok(Tenure::Residence)
}

fn has_other_home(household: &Household) -> bool {
    !has_unknown_home(household) && !repays_loan(household) && !lives_in_residence(household)
}

fn has_unknown_home(household: &Household) -> bool {
    household.housing.tenure.get().is_err()
}

/// Housing aids.
pub(crate) static FROM_CLAIM: Fact = Fact::of_law(
    Law::Cch("R823-10", "LEGIARTI000038878919"),
    text(
        "Le droit commence le mois qui suit l’entrée dans le logement, mais pas avant le mois de la demande : demandez \
         dès le premier mois.",
        "Demandez dès que vous arrivez. Les mois d’avant la demande sont perdus.",
        "The right starts in the month after you move in, but not before the month of the claim: claim at once.",
    ),
);

const LOAN: Text = text(
    "Certificat de prêt rempli par la banque",
    "Papier du prêt, rempli par la banque",
    "Loan certificate filled in by the bank",
);

const RESIDENCE: Text = text(
    "Attestation de résidence en foyer, remplie par le gestionnaire",
    "Papier du foyer, rempli par le foyer",
    "Certificate of residence filled in by the manager of the home",
);

const HOME: Text = text(
    "Attestation de loyer, attestation de résidence en foyer ou certificat de prêt, selon votre logement",
    "Papier sur le loyer, le foyer ou le prêt",
    "Certificate of rent, of residence in a home, or of the loan",
);

/// The sentence of a line.
pub(crate) const fn line(line: AlLine) -> Text {
    match line {
        AlLine::Apl => text(
            "Aide personnalisée au logement (APL)\u{202f}: le logement est conventionné",
            "Vous avez l’APL. Votre logement a un accord avec l’État.",
            "Aide personnalisée au logement (APL): the dwelling is under agreement with the State",
        ),
        AlLine::Alf => text(
            "Allocation de logement familiale (ALF)\u{202f}: le logement n’est pas conventionné et le foyer est une famille",
            "Vous avez l’ALF. C’est l’aide des familles.",
            "Allocation de logement familiale (ALF): no agreement, and the household is a family",
        ),
        AlLine::Als => text(
            "Allocation de logement sociale (ALS)\u{202f}: le logement n’est pas conventionné et l’ALF n’est pas ouverte",
            "Vous avez l’ALS.",
            "Allocation de logement sociale (ALS): no agreement, and no right to ALF",
        ),
        AlLine::Zone => text(
            "Zone de la commune, de 1 (loyers élevés) à 3",
            "Votre commune est en zone {value}.",
            "Zone of the commune, from 1 (high rents) to 3",
        ),
        AlLine::Dependants => text("Personnes à charge", "Personnes à charge", "People in charge"),
        AlLine::RentLookedAt => text(
            "Logement meublé\u{202f}: on regarde les deux tiers du loyer de {0}",
            "Le logement est meublé. On compte deux tiers du loyer.",
            "Furnished dwelling: two thirds of the rent of {0} are looked at",
        ),
        AlLine::Cap => text(
            "Loyer plafond de la zone {0}, selon la famille",
            "Le plus grand loyer compté",
            "Rent cap of zone {0}, by family",
        ),
        AlLine::Rent => text(
            "L\u{202f}: loyer compté, dans la limite du plafond",
            "L\u{202f}: le loyer compté",
            "L: rent that counts, within the cap",
        ),
        AlLine::Charges => text(
            "C\u{202f}: charges, montant forfaitaire",
            "C\u{202f}: les charges. Le montant est fixe.",
            "C: charges, a flat amount",
        ),
        AlLine::LeastShare => text(
            "P0\u{202f}: part minimale du foyer, {0} de L + C ({1}) et au moins {2}",
            "P0\u{202f}: votre part minimum",
            "P0: least own share, {0} of L + C ({1}) and at least {2}",
        ),
        AlLine::FamilyRate => {
            text("TF\u{202f}: taux selon la famille", "TF\u{202f}: un taux selon la famille", "TF: rate by family")
        }
        AlLine::RentRatio => text(
            "RL\u{202f}: loyer compté rapporté au loyer de référence, {0} sur {1}",
            "RL\u{202f}: votre loyer comparé au loyer de référence",
            "RL: rent that counts over the reference rent, {0} over {1}",
        ),
        AlLine::RentRate => {
            text("TL\u{202f}: taux selon le loyer", "TL\u{202f}: un taux selon le loyer", "TL: rate by rent")
        }
        AlLine::Rate => text("Tp\u{202f}: TF + TL", "Tp\u{202f}: les deux taux ensemble", "Tp: TF + TL"),
        AlLine::Deduction => text(
            "R0\u{202f}: part des ressources laissée de côté, selon la famille",
            "R0\u{202f}: une part de vos ressources n’est pas comptée",
            "R0: resources left out, by family",
        ),
        AlLine::OwnShare => text(
            "Pp\u{202f}: participation personnelle, {0} + {1} × ({2} − {3})",
            "Pp\u{202f}: votre part",
            "Pp: own share, {0} + {1} × ({2} − {3})",
        ),
        AlLine::Fee => text(
            "E\u{202f}: redevance comptée, dans la limite du plafond",
            "E\u{202f}: la redevance comptée",
            "E: fee that counts, within its cap",
        ),
        AlLine::Instalment => text(
            "L\u{202f}: mensualité comptée, dans la limite du plafond",
            "L\u{202f}: la mensualité comptée",
            "L: instalment that counts, within its cap",
        ),
        AlLine::Shares => text(
            "N\u{202f}: nombre de parts, selon la famille",
            "N\u{202f}: un nombre de parts selon la famille",
            "N: number of shares, by family",
        ),
        AlLine::Coverage => text(
            "K\u{202f}: part de la dépense que l’aide couvre, selon les ressources",
            "K\u{202f}: la part payée par l’aide",
            "K: share of the expense that the aid covers, by resources",
        ),
        AlLine::LeastExpense => text(
            "Dépense minimale qui reste au foyer, selon les ressources",
            "Votre part minimum",
            "Least expense left to the household, by resources",
        ),
        AlLine::LessOwnShare => text(
            "L + C − Pp : {0} + {1} − {2}",
            "On compte L + C, moins Pp : {0} + {1} − {2}.",
            "L + C − Pp: {0} + {1} − {2}",
        ),
        AlLine::Covered => text(
            "K × (dépense − dépense minimale) : {0} × ({1} − {2})",
            "L’aide paie une part de la dépense : {0} × ({1} − {2}).",
            "K × (expense − least expense): {0} × ({1} − {2})",
        ),
        AlLine::WithShared => text(
            "Résultat si les enfants en résidence alternée étaient toujours présents",
            "Résultat avec tous les enfants",
            "Result if the children in alternating residence were always there",
        ),
        AlLine::WithoutShared => text(
            "Résultat sans eux\u{202f}; la moitié de la différence est comptée",
            "Résultat sans les enfants en garde partagée. On compte la moitié de la différence.",
            "Result without them; half of the difference counts",
        ),
        AlLine::Formula => text("Résultat de la formule", "Résultat du calcul", "Result of the formula"),
        AlLine::Taper => text(
            "Baisse pour loyer élevé\u{202f}: {0}, au-dessus de {1}\u{202f}; plus rien à {2}",
            "Le loyer est élevé. L’aide baisse de cette somme.",
            "Reduction for a high rent: {0}, above {1}; nothing from {2}",
        ),
        AlLine::Flat => text("Retenue forfaitaire", "On enlève une somme fixe.", "Flat amount taken off"),
        AlLine::NetExpense => text(
            "Pour que la dépense restante atteigne son minimum",
            "Vous devez payer une somme minimum.",
            "So that what is left to pay reaches its minimum",
        ),
        AlLine::AboveFee => text(
            "L’aide ne dépasse pas la redevance",
            "L’aide ne dépasse pas la redevance.",
            "The aid does not exceed the fee",
        ),
        AlLine::Rounding => text(
            "Arrondi\u{202f}: le montant net descend à l’euro inférieur",
            "On arrondit à l’euro du dessous.",
            "Rounding: the net amount goes down to the euro",
        ),
        AlLine::RentReduction => text(
            "98\u{202f}% de la réduction de loyer de solidarité, que le bailleur social retire du loyer",
            "Votre loyer baisse aussi. On enlève 98\u{202f}% de cette baisse.",
            "98% of the rent reduction that the social landlord takes off the rent",
        ),
    }
}
