//! An answer as it reads, however it was typed: `٥٦٠` and `560 €` are both 560 €.

use droits_words::{Lang, format};

use crate::form::{FormState, Id, Key, Kind, UnitOf, parse};

/// The first name that a person was given, fit for a sentence.
pub fn given_name(form: &FormState, person: Id) -> Option<String> {
    let names = [Key::AdultName, Key::ChildName].map(|key| form.text(person, key).trim());
    names.into_iter().find(|name| !name.is_empty()).map(droits_words::names::name)
}

/// A date, an amount or a number in the language's own writing; what cannot be read stays as it was typed.
pub fn reads(kind: Kind, text: &str, lang: Lang) -> String {
    let as_typed = || text.to_owned();
    let number = |text: &str| parse::number(text, u32::MAX).map(|number| format::number(number, lang));
    match kind {
        Kind::Date => parse::date(text).map_or_else(|_| as_typed(), format::date),
        Kind::Month => parse::month(text).map_or_else(|_| as_typed(), |month| format::month(month, lang)),
        Kind::Money(_) => parse::money(text).map_or_else(|_| as_typed(), |amount| format::euros_short(amount, lang)),
        Kind::Number(_, UnitOf::SquareMetres) => number(text).map_or_else(|_| as_typed(), |n| format!("{n}\u{202f}m²")),
        Kind::Whole(_, UnitOf::Percent) | Kind::Number(_, UnitOf::Percent) => match (number(text), lang) {
            (Ok(number), Lang::En) => format!("{number}%"),
            (Ok(number), _) => format!("{number}\u{202f}%"),
            (Err(_), _) => as_typed(),
        },
        Kind::Whole(..) | Kind::Number(..) => number(text).unwrap_or_else(|_| as_typed()),
        Kind::Text(_) => droits_words::names::name(text),
        Kind::Months | Kind::YesNo(_) | Kind::Choice(..) => as_typed(),
    }
}
