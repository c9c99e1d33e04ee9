//! Sentences of the lines of `ppa`.

use droits_engine::benefits::ppa::PpaLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: PpaLine) -> Text {
    match line {
        PpaLine::Window => text(
            "Les trois mois regardés : de {value} à {0}",
            "On regarde 3 mois : de {value} à {0}.",
            "The three months looked at: from {value} to {0}",
        ),
        PpaLine::PartnerLeftOut => text(
            "{who} : une personne du couple qui ne compte pas dans le foyer, mais dont les ressources comptent",
            "{who} : cette personne ne compte pas dans le foyer. Son argent compte.",
            "{who}: one of the couple who is left out of the household, but whose resources count",
        ),
        PpaLine::PartnerInPrison => text(
            "{who} : une personne en prison depuis plus de deux mois ne compte plus dans le foyer, ni ses ressources",
            "{who} : cette personne est en prison. Elle ne compte plus dans le foyer. Son argent ne compte plus.",
            "{who}: somebody in prison for more than two months no longer counts in the household, nor do those resources",
        ),
        PpaLine::ProfitYear => text(
            "{who} : bénéfice de l’année {value}, divisé par douze ; la Caf prend celui d’une année plus récente s’il est connu ; sous le plafond du régime micro, vous pouvez demander que vos recettes des trois mois, moins l’abattement fiscal, comptent à sa place",
            "{who} : on prend le bénéfice de {value}. On le divise par 12. Vous pouvez demander un autre calcul. Il part de vos recettes.",
            "{who}: profit of the year {value}, divided by twelve; the Caf takes that of a later year once it is known; under the ceiling of the micro regime you may ask that your turnover of the three months, less the tax allowance, count instead",
        ),
        PpaLine::Work => {
            text("{who} : revenus d’activité", "{who} : {value} gagnés par le travail.", "{who}: earnings")
        }
        PpaLine::AahAsWork => text(
            "{who} : AAH, comptée comme un revenu d’activité",
            "{who} : {value} d’AAH. On les compte comme un salaire.",
            "{who}: AAH, counted as earnings",
        ),
        PpaLine::ChildrenWork => text(
            "{who} : revenus d’activité des enfants",
            "{who} : les enfants ont gagné {value} par le travail.",
            "{who}: earnings of the children",
        ),
        PpaLine::Bonus => text(
            "{who} : bonification, ajoutée, qui grandit entre deux niveaux de salaire",
            "{who} : un bonus de {value} pour ce travail.",
            "{who}: bonus, added, which grows between two levels of pay",
        ),
        PpaLine::ChildrenBonus => text(
            "{who} : bonification du travail des enfants, ajoutée",
            "{who} : un bonus de {value} pour le travail des enfants.",
            "{who}: bonus for the work of the children, added",
        ),
        PpaLine::FlatAmount => text(
            "{who} : montant forfaitaire, {0} × {1}",
            "{who} : le montant de base est {value}.",
            "{who}: flat amount, {0} × {1}",
        ),
        PpaLine::LoneFlatAmount => text(
            "{who} : montant forfaitaire majoré d’un parent isolé, {0} × {1}",
            "{who} : le montant de base est {value}. Il est plus haut pour un parent seul.",
            "{who}: flat amount increased for a lone parent, {0} × {1}",
        ),
        PpaLine::Share => text(
            "{who} : {0} des revenus d’activité, ajoutés au montant forfaitaire",
            "{who} : on ajoute {value}. C’est une part de vos revenus du travail.",
            "{who}: {0} of the earnings, added to the flat amount",
        ),
        PpaLine::OtherIncome => text(
            "{who} : revenus de remplacement et autres revenus",
            "{who} : {value} d’autres revenus.",
            "{who}: income that replaces earnings, and other income",
        ),
        PpaLine::Benefits => text(
            "{who} : prestations, comptées parmi les ressources",
            "{who} : on compte {value} d’aides.",
            "{who}: benefits, counted among the resources",
        ),
        PpaLine::Home => text(
            "{who} : forfait logement, compté, car votre logement ne vous coûte rien",
            "{who} : vous ne payez pas de logement. On compte {value}.",
            "{who}: flat rate for housing, counted, since your home costs nothing",
        ),
        PpaLine::HousingAid => text(
            "{who} : aide au logement, comptée dans la limite du forfait logement",
            "{who} : on compte {value} pour l’aide au logement.",
            "{who}: housing aid, counted up to the flat rate for housing",
        ),
        PpaLine::Resources => text(
            "{who} : ressources retirées, revenus d’activité compris",
            "{who} : on retire tout votre argent : {value}.",
            "{who}: resources taken off, earnings included",
        ),
        PpaLine::ResourcesFloor => text(
            "{who} : vos ressources sont plus basses que le montant forfaitaire, qui est retiré à leur place",
            "{who} : votre argent est plus bas que le montant de base. On retire {value}.",
            "{who}: your resources are lower than the flat amount, which is taken off in their place",
        ),
        PpaLine::MonthAmount => text(
            "{who} : montant de ce mois, {0} + {1} − {2}",
            "{who} : le montant est {value}.",
            "{who}: amount of this month, {0} + {1} − {2}",
        ),
        PpaLine::OneEuro => text(
            "{who} : un euro gagné de plus change la prime de {value}, car sa part ({0}) et la bonification ({1}) s’ajoutent, et l’euro entier ({2}) se retire avec les ressources",
            "{who} : vous gagnez 1 € de plus. La prime change de {value}.",
            "{who}: one euro more earned changes the prime by {value}: its share ({0}) and the bonus ({1}) are added, and the whole euro ({2}) goes off with the resources",
        ),
        PpaLine::OneEuroKept => text(
            "{who} : un euro gagné de plus ajoute {value} : sa part ({0}) et la bonification ({1}) ; rien n’est retiré tant que vos ressources restent sous le montant forfaitaire",
            "{who} : vous gagnez 1 € de plus. La prime monte de {value}.",
            "{who}: one euro more earned adds {value}: its share ({0}) and the bonus ({1}); nothing goes off while your resources stay under the flat amount",
        ),
        PpaLine::Mean => text(
            "Moyenne des trois mois, au centime",
            "On fait la moyenne des 3 mois : {value}.",
            "Mean of the three months, to the cent",
        ),
        PpaLine::Hospital => text(
            "Moitié du montant pendant un long séjour à l’hôpital",
            "Vous êtes à l’hôpital depuis longtemps. Le montant est la moitié.",
            "Half of the amount during a long stay in hospital",
        ),
    }
}
