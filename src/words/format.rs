//! Amounts, dates, months and rates as each language writes them.

use droits_engine::calendar::{Date, Month};
use rust_decimal::Decimal;

use crate::lang::Lang;

/// Narrow no-break space: before `; : ! ? € %`, between thousands.
pub const NARROW: char = '\u{202f}';
/// Minus sign.
pub const MINUS: char = '\u{2212}';

/// `1 234,56 €` in French, `€1,234.56` in English; always two decimals.
pub fn euros(amount: Decimal, lang: Lang) -> String {
    let number = number_with(amount, 2, lang);
    match (lang, number.strip_prefix(MINUS)) {
        (Lang::En, None) => format!("€{number}"),
        (Lang::En, Some(positive)) => format!("{MINUS}€{positive}"),
        _ => format!("{number}{NARROW}€"),
    }
}

/// `1 234 €` when the cents are zero, as [`euros`] otherwise.
pub fn euros_short(amount: Decimal, lang: Lang) -> String {
    let rounded = amount.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    if !rounded.fract().is_zero() {
        return euros(amount, lang);
    }
    let number = number_with(rounded, 0, lang);
    match lang {
        Lang::En => match number.strip_prefix(MINUS) {
            None => format!("€{number}"),
            Some(positive) => format!("{MINUS}€{positive}"),
        },
        Lang::Fr | Lang::Easy => format!("{number}{NARROW}€"),
    }
}

/// `1 234 €`: to the nearest euro, for a sentence whose cents stand elsewhere.
pub fn euros_whole(amount: Decimal, lang: Lang) -> String {
    euros_short(amount.round_dp_with_strategy(0, rust_decimal::RoundingStrategy::MidpointAwayFromZero), lang)
}

/// A number without trailing zeros, in groups of three.
pub fn number(value: Decimal, lang: Lang) -> String {
    let value = value.normalize();
    number_with(value, value.scale(), lang)
}

/// A share of one as a percentage: 0.416 is `41,6 %`.
pub fn percent(share: Decimal, lang: Lang) -> String {
    let number = number(share * Decimal::ONE_HUNDRED, lang);
    match lang {
        Lang::En => format!("{number}%"),
        Lang::Fr | Lang::Easy => format!("{number}{NARROW}%"),
    }
}

/// `27/03/2015`, in every language; English readers in France read the same forms.
pub fn date(day: Date) -> String {
    format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year())
}

/// `novembre 2026`, `November 2026`.
pub fn month(month: Month, lang: Lang) -> String {
    format!("{} {}", month_name(month, lang), month.year())
}

/// `novembre`, `November`.
pub fn month_name(month: Month, lang: Lang) -> &'static str {
    const FR: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let index = month.number() as usize - 1;
    match lang {
        Lang::En => EN[index],
        Lang::Fr | Lang::Easy => FR[index],
    }
}

fn number_with(value: Decimal, decimals: u32, lang: Lang) -> String {
    let rounded = value.round_dp_with_strategy(decimals, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    let plain = format!("{:.*}", decimals as usize, rounded.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let (group, point) = match lang {
        Lang::En => (',', '.'),
        Lang::Fr | Lang::Easy => (NARROW, ','),
    };
    let mut out = String::with_capacity(plain.len() + 8);
    if rounded.is_sign_negative() && !rounded.is_zero() {
        out.push(MINUS);
    }
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(point);
        out.push_str(fraction);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    #[test]
    fn french_amounts_have_a_comma_and_narrow_spaces() {
        assert_eq!(euros(dec!(1234.5), Lang::Fr), "1\u{202f}234,50\u{202f}€");
        assert_eq!(euros(dec!(-0.765), Lang::Fr), "\u{2212}0,77\u{202f}€");
        assert_eq!(euros_short(dec!(21600), Lang::Easy), "21\u{202f}600\u{202f}€");
        // Half a cent goes up, as people round, not to the even cent.
        assert_eq!(euros_short(dec!(0.125), Lang::Fr), "0,13\u{202f}€");
        assert_eq!(euros_short(dec!(2.995), Lang::Fr), "3\u{202f}€");
        assert_eq!(percent(dec!(0.20234), Lang::Fr), "20,234\u{202f}%");
    }

    #[test]
    fn english_amounts_have_a_point_and_the_sign_first() {
        assert_eq!(euros(dec!(1234567.891), Lang::En), "€1,234,567.89");
        assert_eq!(euros(dec!(-3), Lang::En), "\u{2212}€3.00");
        assert_eq!(percent(dec!(0.32), Lang::En), "32%");
    }
}
