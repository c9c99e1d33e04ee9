//! What is wrong with an answer, and what would be right.

use crate::lang::{Lang, Text, text};

/// Why what was typed is not an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not a day.
    Date,
    /// A year of two digits.
    YearInFour,
    /// A year before 1900 or after 2100.
    YearFar,
    /// No such day in the calendar.
    NoSuchDay,
    /// Not a month.
    Month,
    /// Not an amount.
    Money,
    /// Not a number.
    Number,
    /// Not a whole number.
    Whole,
    /// Less than nothing.
    Negative,
    /// More than two decimals.
    Cents,
    /// An amount with the time it is for: the question says that.
    Period,
    /// A billion or more.
    TooMuch,
    /// More than makes sense.
    AtMost(u32),
    /// Not a commune of the list.
    NoSuchCommune,
    /// Not one of the answers.
    Choice,
    /// More characters than kept.
    TooLong(usize),
}

/// An amount a month that looks like one of a year.
pub const REALLY: Text = text("{0} par mois, vraiment ?", "{0} chaque mois ? Vérifiez.", "{0} a month, really?");
/// The title of a document that says what is wrong.
pub const IN_TITLE: Text = text("Erreur : {0}", "Erreur : {0}", "Error: {0}");

/// The sentence of a fault.
pub fn sentence(fault: Fault, lang: Lang) -> String {
    let (template, figures) = match fault {
        Fault::Date => (DATE, vec![]),
        Fault::YearInFour => (YEAR_IN_FOUR, vec![]),
        Fault::YearFar => (YEAR_FAR, vec![]),
        Fault::NoSuchDay => (NO_SUCH_DAY, vec![]),
        Fault::Month => (MONTH, vec![]),
        Fault::Money => (MONEY, vec![]),
        Fault::Number => (NUMBER, vec![]),
        Fault::Whole => (WHOLE, vec![]),
        Fault::Negative => (NEGATIVE, vec![]),
        Fault::Cents => (CENTS, vec![]),
        Fault::Period => (PERIOD, vec![]),
        Fault::TooMuch => (TOO_MUCH, vec![]),
        Fault::AtMost(most) => (AT_MOST, vec![most.to_string()]),
        Fault::NoSuchCommune => (NO_SUCH_COMMUNE, vec![]),
        Fault::Choice => (CHOICE, vec![]),
        Fault::TooLong(most) => (TOO_LONG, vec![most.to_string()]),
    };
    template.fill(lang, &figures)
}

/// A child's birth after the month computed: day, month, the box where it belongs.
pub const CHILD_TO_COME: Text = text(
    "Cette naissance, le {0}, vient après le mois étudié, {1}. Si l’enfant n’est pas né, retirez-le d’ici et cochez « {2} ».",
    "La naissance du {0} vient après le mois de {1}. L’enfant n’est pas né ? Cochez « {2} ».",
    "This birth, on {0}, comes after the month computed, {1}. If the child is not born yet, remove it here and tick “{2}”.",
);
/// Link to that box.
pub const TO_THE_BOX: Text = text("Aller à « {0} »", "Aller à « {0} »", "Go to “{0}”");
/// Somebody else's birth after the month computed: day, month.
pub const BORN_LATER: Text = text(
    "Cette naissance, le {0}, vient après le mois étudié, {1} : vérifiez l’année.",
    "La naissance du {0} vient après le mois de {1}. Vérifiez l’année.",
    "This birth, on {0}, comes after the month computed, {1}: check the year.",
);

const DATE: Text = text(
    "Indiquez une date en chiffres, par exemple 27/03/2015.",
    "Écrivez la date en chiffres. Exemple : 27/03/2015.",
    "Give a date in figures, day first, for example 27/03/2015.",
);
const YEAR_IN_FOUR: Text = text(
    "Indiquez l’année avec ses quatre chiffres, par exemple 27/03/2015.",
    "Écrivez les quatre chiffres de l’année. Exemple : 2015.",
    "Give the four digits of the year, for example 27/03/2015.",
);
const YEAR_FAR: Text = text(
    "Vérifiez l’année : elle doit être comprise entre 1900 et 2100.",
    "Vérifiez l’année.",
    "Check the year: it must be between 1900 and 2100.",
);
const NO_SUCH_DAY: Text = text(
    "Ce jour n’existe pas dans le calendrier. Le jour vient d’abord, puis le mois : 27/03/2015.",
    "Ce jour n’existe pas. Écrivez le jour, puis le mois, puis l’année.",
    "There is no such day. The day comes first, then the month: 27/03/2015.",
);
const MONTH: Text = text(
    "Indiquez un mois et une année, par exemple 11/2026.",
    "Écrivez le mois et l’année. Exemple : 11/2026.",
    "Give a month and a year, for example 11/2026.",
);
const MONEY: Text = text(
    "Indiquez un montant en chiffres, par exemple 1050 ou 1 050,50.",
    "Écrivez le montant en chiffres. Exemple : 1050.",
    "Give an amount in figures, for example 1050 or 1050.50.",
);
const NUMBER: Text = text(
    "Indiquez un nombre en chiffres, par exemple 120 ou 7,5.",
    "Écrivez un nombre en chiffres. Exemple : 120.",
    "Give a number in figures, for example 120 or 7.5.",
);
const WHOLE: Text = text(
    "Indiquez un nombre entier, par exemple 2.",
    "Écrivez un nombre en chiffres. Exemple : 2.",
    "Give a whole number, for example 2.",
);
const NEGATIVE: Text = text(
    "Indiquez zéro ou un nombre positif ; une perte compte pour 0.",
    "Écrivez 0 ou un nombre plus grand.",
    "Give zero or more; a loss counts as 0.",
);
const CENTS: Text = text(
    "Indiquez deux décimales au plus, sans point ni virgule pour les milliers : 1234,56.",
    "Écrivez au plus deux chiffres après la virgule.",
    "Give at most two decimals, and no sign between thousands: 1234.56.",
);
const PERIOD: Text = text(
    "Indiquez le montant seul, sans « par mois » ni « par an » : la question dit déjà pour combien de temps.",
    "Écrivez seulement le montant. N’écrivez pas « par mois ».",
    "Give the amount alone, without “a month” or “a year”: the question says already what it is for.",
);
const TOO_MUCH: Text = text(
    "Indiquez un montant de moins d’un milliard d’euros.",
    "Ce montant est trop grand.",
    "Give less than one billion euros.",
);
const AT_MOST: Text =
    text("Indiquez un nombre de {0} au plus.", "Le plus grand nombre possible est {0}.", "Give at most {0}.");
const NO_SUCH_COMMUNE: Text = text(
    "Cette commune n’est pas dans la liste. Choisissez l’une de celles qui sont proposées, ou effacez et indiquez le département.",
    "Cette commune n’est pas dans la liste. Choisissez une commune de la liste.",
    "This commune is not in the list. Choose one that is offered, or clear it and give the département.",
);
const CHOICE: Text =
    text("Choisissez une réponse de la liste.", "Choisissez une réponse.", "Choose an answer of the list.");
const TOO_LONG: Text =
    text("Indiquez {0} caractères au plus.", "Écrivez moins de {0} lettres.", "Give at most {0} characters.");
