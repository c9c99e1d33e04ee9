//! Sentences of the lines of `al`.

use droits_engine::benefits::al::AlLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: AlLine) -> Text {
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
