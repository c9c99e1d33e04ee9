//! Sentences of the lines of `cmg`.

use droits_engine::benefits::cmg::CmgLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: CmgLine) -> Text {
    match line {
        CmgLine::Income => text(
            "Ressources par mois retenues, arrondies à l’euro et bornées par la loi : {value}",
            "Vos ressources comptées sont de {value} par mois.",
            "Monthly resources that count, to the euro and within the bounds of the law: {value}",
        ),
        CmgLine::Effort => text(
            "Avec {2} enfants à charge, une heure de garde au prix de référence, {0}, vous revient à {value} (taux d’effort de {1})",
            "Une heure de garde coûte souvent {0}. Pour vous, cette heure coûte {value}.",
            "With {2} dependent children, an hour of care at the reference price, {0}, costs you {value} (rate of effort of {1})",
        ),
        CmgLine::Cost => text(
            "Coût retenu pour {who}, au plus {0} par heure : {value}",
            "Le coût compté pour {who} est de {value}. Le maximum est de {0} par heure.",
            "Cost that counts for {who}, at most {0} an hour: {value}",
        ),
        CmgLine::HourForYou => text(
            "Une fois l’aide versée, une heure de garde de {who} vous coûte {value}",
            "Après l’aide, une heure pour {who} vous coûte {value}.",
            "Once the benefit is paid, an hour of care for {who} costs you {value}",
        ),
        CmgLine::Childminder => text(
            "Aide pour l’assistante maternelle de {who} : le coût, moins la part de la famille, {0} − {0} × {1} × {2} ÷ {3}",
            "Aide pour l’assistante maternelle de {who}",
            "Benefit for the childminder of {who}: the cost less the family’s share, {0} − {0} × {1} × {2} ÷ {3}",
        ),
        CmgLine::Home => text(
            "Aide pour la garde à domicile : le coût, moins la part de la famille, {0} − {0} × {1} × {2} ÷ {3}",
            "Aide pour la garde à la maison",
            "Benefit for the carer at home: the cost less the family’s share, {0} − {0} × {1} × {2} ÷ {3}",
        ),
        CmgLine::ChildminderByBracket => text(
            "Aide pour l’assistante maternelle de {who}",
            "Aide pour l’assistante maternelle de {who}",
            "Benefit for the childminder of {who}",
        ),
        CmgLine::HomeByBracket => {
            text("Aide pour la garde à domicile", "Aide pour la garde à la maison", "Benefit for the carer at home")
        }
        CmgLine::Agency => text(
            "Aide pour la structure ou la micro-crèche de {who}",
            "Aide pour la garde de {who}",
            "Benefit for the agency or micro-crèche of {who}",
        ),
        CmgLine::Most => text(
            "Montant maximum pour {who} : {value}",
            "Le maximum pour {who} est de {value}.",
            "Most that is paid for {who}: {value}",
        ),
        CmgLine::Share => text(
            "{0} de la dépense de {1} : {value}",
            "L’aide paie au plus {0} de {1}. Cela fait {value}.",
            "{0} of the expense of {1}: {value}",
        ),
        CmgLine::Crds => text(
            "CRDS de 0,5 % déjà retirée de {0} : {value}",
            "On a déjà enlevé la CRDS : {value}.",
            "CRDS of 0.5% already taken off {0}: {value}",
        ),
        CmgLine::Transition => text(
            "Complément transitoire : moyenne reçue au printemps 2025, {0}, moins le nouveau calcul, {1}",
            "Un supplément. En 2025 vous receviez {0}. Le nouveau calcul donne {1}.",
            "Transitional supplement: mean received in spring 2025, {0}, less the new computation, {1}",
        ),
        CmgLine::Contributions => text(
            "Cotisations payées à l’Urssaf à votre place, en plus de l’aide : {value}",
            "L’État paie aussi {value} de cotisations à votre place.",
            "Contributions paid to Urssaf in your stead, on top of the benefit: {value}",
        ),
    }
}
