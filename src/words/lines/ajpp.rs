//! Sentences of the lines of `ajpp`.

use droits_engine::benefits::ajpp::AjppLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: AjppLine) -> Text {
    match line {
        AjppLine::Day => text(
            "Montant d’une journée : {value}, sept heures de SMIC net",
            "Une journée est payée {value}.",
            "Amount of a day: {value}, seven hours of net minimum wage",
        ),
        AjppLine::Days => text(
            "Jours payés ({who}) : {0}, à {1} par jour",
            "Jours payés ({who}) : {0}. Un jour vaut {1}.",
            "Days paid ({who}): {0}, at {1} a day",
        ),
        AjppLine::Ceiling => text(
            "Plafond de ressources du complément pour frais, pour {0} enfants à charge : {value} par an",
            "Le plafond est de {value} par an.",
            "Income ceiling of the supplement for expenses, for {0} dependent children: {value} a year",
        ),
        AjppLine::Expenses => text(
            "Complément pour les frais liés à la maladie de {who} : {0} de la base des allocations familiales",
            "Un supplément pour les frais de maladie de {who}",
            "Supplement for the expenses of the illness of {who}: {0} of the base of family benefits",
        ),
    }
}
