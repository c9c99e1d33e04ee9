//! Sentences of the lines of the resources of the housing benefits.

use droits_engine::resources::housing::HousingResourcesLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: HousingResourcesLine) -> Text {
    match line {
        HousingResourcesLine::AdultNet => text(
            "Revenus nets comptés, {who} : salaires et revenus de remplacement sur douze mois, le reste sur une année civile",
            "Revenus comptés, {who}",
            "Net income counted, {who}: wages and replacement income over twelve months, the rest over a calendar year",
        ),
        HousingResourcesLine::Relief => text(
            "Part des revenus laissée de côté après un changement de situation, {who}",
            "Une part de ces revenus n’est pas comptée, {who}",
            "Income left out after a change of situation, {who}",
        ),
        HousingResourcesLine::TwoEarners => text(
            "Abattement lorsque les deux membres du couple ont travaillé",
            "On enlève cette somme. Vous travaillez tous les deux.",
            "Deduction when both partners worked",
        ),
        HousingResourcesLine::LoneBuyer => text(
            "Abattement pour une personne seule avec charge de famille qui rembourse un prêt",
            "On enlève cette somme. Vous êtes seul avec des enfants.",
            "Deduction for a lone person with dependants who repays a loan",
        ),
        HousingResourcesLine::Allowance => text(
            "Abattement fiscal pour les personnes invalides ou nées avant 1931",
            "On enlève cette somme. C’est pour les personnes handicapées ou très âgées.",
            "Tax allowance for disabled people and those born before 1931",
        ),
        HousingResourcesLine::MemberExcess => text(
            "Revenus d’un autre membre du foyer au-dessus du plafond, {who}",
            "Revenus d’une autre personne du foyer, {who}",
            "Income of another member of the household above the ceiling, {who}",
        ),
        HousingResourcesLine::Wealth => text(
            "Revenu que l’on suppose tiré de l’épargne et des biens qui ne rapportent rien, au-delà de 30\u{202f}000\u{202f}€",
            "Vous avez de l’épargne ou des biens. On ajoute cette somme.",
            "Income deemed to come from savings and property that yield nothing, above €30,000",
        ),
        HousingResourcesLine::Student => text(
            "Ressources fixées d’avance pour les étudiants de moins de 28 ans : les revenus réels ne comptent pas",
            "Vous êtes étudiant. On compte toujours cette somme.",
            "Resources set in advance for students under 28: real income does not count",
        ),
        HousingResourcesLine::Resources => text(
            "R : ressources annuelles, arrondies à la centaine d’euros supérieure",
            "R : vos ressources d’une année. On arrondit à la centaine du dessus.",
            "R: yearly resources, rounded up to the next hundred euros",
        ),
    }
}
