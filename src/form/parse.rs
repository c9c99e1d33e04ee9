//! What was typed, turned into a fact or into a fault that says what would be right.

use droits_engine::calendar::{Date, Month};
use droits_words::ui::errors::Fault;
use rust_decimal::Decimal;
use serde_json::Value;

use super::key::{Key, Kind};

/// The answer to a question as the household format writes it.
pub fn answer(key: Key, text: &str) -> Result<Value, Fault> {
    let text = text.trim();
    match key.row().kind {
        Kind::Date => date(text).map(|day| Value::from(day.to_string())),
        Kind::Month => month(text).map(|month| Value::from(month.to_string())),
        Kind::Months => months(text).map(|months| Value::from(months.iter().map(Month::to_string).collect::<Vec<_>>())),
        Kind::Money(_) => money(text).map(|amount| Value::from(amount.to_string())),
        Kind::Whole(most, _) => whole(text, most).map(Value::from),
        Kind::Number(most, _) => number(text, most).map(|number| exact(&number.to_string())),
        Kind::YesNo(_) => match text {
            "yes" => Ok(Value::Bool(true)),
            "no" => Ok(Value::Bool(false)),
            _ => Err(Fault::Choice),
        },
        Kind::Choice(options, _) => {
            if !options.iter().any(|option| option.word == text) {
                return Err(Fault::Choice);
            }
            Ok(match (key, text) {
                (Key::AplZone, zone) => exact(zone),
                (Key::Agreement | Key::Aeeh, yes_or_no) => Value::Bool(yes_or_no == "yes"),
                (_, word) => Value::from(word),
            })
        }
        Kind::Text(most) => {
            if text.chars().count() <= most {
                Ok(Value::from(text))
            } else {
                Err(Fault::TooLong(most))
            }
        }
    }
}

/// A day typed as `27/03/2015`, `27 3 2015`, `27.03.2015`, `27032015` or `2015-03-27`.
pub fn date(text: &str) -> Result<Date, Fault> {
    let parts: Vec<&str> = text.split(separates).filter(|part| !part.is_empty()).collect();
    let (day, month, year) = match parts[..] {
        [year, month, day] if year.len() == 4 => (day, month, year),
        [day, month, year] => (day, month, year),
        [all] if all.len() == 8 && all.is_ascii() => (&all[..2], &all[2..4], &all[4..]),
        _ => return Err(Fault::Date),
    };
    if year.len() != 4 {
        return Err(Fault::YearInFour);
    }
    let number = |text: &str| text.parse::<i16>().map_err(|_| Fault::Date);
    let (day, month, year) = (number(day)?, number(month)?, number(year)?);
    let (Ok(day), Ok(month)) = (i8::try_from(day), i8::try_from(month)) else { return Err(Fault::NoSuchDay) };
    if !(1900..=2100).contains(&year) {
        return Err(Fault::YearFar);
    }
    Date::new(year, month, day).map_err(|_| Fault::NoSuchDay)
}

/// A month typed as `11/2026`, `11 2026` or `2026-11`.
pub fn month(text: &str) -> Result<Month, Fault> {
    let parts: Vec<&str> = text.split(separates).filter(|part| !part.is_empty()).collect();
    let (month, year) = match parts[..] {
        [year, month] if year.len() == 4 => (month, year),
        [month, year] if year.len() == 4 => (month, year),
        _ => return Err(Fault::Month),
    };
    let (Ok(month), Ok(year)) = (month.parse::<i8>(), year.parse::<i16>()) else { return Err(Fault::Month) };
    if !(1..=12).contains(&month) || !(1900..=2100).contains(&year) {
        return Err(Fault::Month);
    }
    Ok(Month::new(year, month))
}

/// Months typed one after another: `05/2026, 06/2026`.
pub fn months(text: &str) -> Result<Vec<Month>, Fault> {
    text.split([',', ';', ' ', '\u{a0}', '\u{202f}']).filter(|part| !part.is_empty()).map(month).collect()
}

/// Euros typed as `1 234,56`, `1234.5`, `1.234,56` or `1234 €`: at most nine digits before the point and two after.
pub fn money(text: &str) -> Result<Decimal, Fault> {
    let amount = decimal(text, Fault::Money)?;
    if amount.is_sign_negative() && !amount.is_zero() {
        return Err(Fault::Negative);
    }
    if amount.scale() > 2 {
        return Err(Fault::Cents);
    }
    if amount >= rust_decimal::dec!(1_000_000_000) {
        return Err(Fault::TooMuch);
    }
    Ok(amount)
}

/// A number with decimals, up to the greatest that makes sense.
pub fn number(text: &str, most: u32) -> Result<Decimal, Fault> {
    let number = decimal(text, Fault::Number)?;
    if number.is_sign_negative() && !number.is_zero() {
        return Err(Fault::Negative);
    }
    if number.scale() > 2 {
        return Err(Fault::Cents);
    }
    if number > Decimal::from(most) { Err(Fault::AtMost(most)) } else { Ok(number) }
}

/// A whole number, up to the greatest that makes sense.
pub fn whole(text: &str, most: u32) -> Result<u32, Fault> {
    let digits: String = text.chars().filter(|c| !is_space(*c) && *c != '%').collect();
    match digits.parse::<u32>() {
        Ok(number) if number <= most => Ok(number),
        Ok(_) => Err(Fault::AtMost(most)),
        Err(_) => Err(Fault::Whole),
    }
}

/// A number of the JSON text with exactly these digits.
fn exact(digits: &str) -> Value {
    serde_json::from_str(digits).unwrap_or(Value::Null)
}

/// The last of `.` and `,` parts the decimals when one or two digits follow it, or when it is alone with more; spaces
/// and the other sign group thousands.
fn decimal(text: &str, fault: Fault) -> Result<Decimal, Fault> {
    let bare: String = text
        .chars()
        .filter(|c| !is_space(*c) && !matches!(c, '€' | '%'))
        .map(|c| if c == droits_words::format::MINUS { '-' } else { c })
        .collect();
    let point = match (bare.rfind(','), bare.rfind('.')) {
        (Some(comma), Some(dot)) => Some(comma.max(dot)),
        (comma, dot) => comma.or(dot),
    };
    let (whole, cents) = match point {
        Some(at) => (&bare[..at], &bare[at + 1..]),
        None => (bare.as_str(), ""),
    };
    let grouped = whole.contains([',', '.']);
    let groups: Vec<&str> = whole.split([',', '.']).collect();
    let well_grouped = !grouped || (groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let unsigned = whole.strip_prefix('-').unwrap_or(whole);
    if unsigned.is_empty() && cents.is_empty()
        || !well_grouped
        || !digits(cents)
        || !unsigned.split([',', '.']).all(digits)
        || unsigned.len() > 20
        || cents.len() > 6
    {
        return Err(fault);
    }
    // "1.234" and "1,234": a group of three after a lone sign could be thousands or thousandths; no amount has three
    // decimals, so that the reader is asked which one was meant.
    let plain = format!("{}.{}", whole.replace([',', '.'], ""), if cents.is_empty() { "0" } else { cents });
    let plain = plain.replace("-.", "-0.");
    let plain = if plain.starts_with('.') { format!("0{plain}") } else { plain };
    Decimal::from_str_exact(&plain).map(|number| number.normalize()).map_err(|_| fault)
}

fn separates(c: char) -> bool {
    matches!(c, '/' | '-' | '.' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2011}')
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\t' | '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for text in ["1 234,56", "1234.56", "1\u{202f}234,56\u{202f}€", "1.234,56", "1,234.56", " 1234,56 € "] {
            assert_eq!(money(text), Ok(dec!(1234.56)), "{text}");
        }
        assert_eq!(money("1234.5"), Ok(dec!(1234.5)));
        assert_eq!(money(",5"), Ok(dec!(0.5)));
        assert_eq!(money("0"), Ok(dec!(0)));
        assert_eq!(money("999 999 999,99"), Ok(dec!(999999999.99)));
    }

    #[test]
    fn an_amount_that_is_none_says_why() {
        assert_eq!(money("mille"), Err(Fault::Money));
        assert_eq!(money("-12"), Err(Fault::Negative));
        assert_eq!(money("1,234"), Err(Fault::Cents), "thousands or thousandths: the reader is asked");
        assert_eq!(money("1 000 000 000"), Err(Fault::TooMuch));
        assert_eq!(money("12,3,4"), Err(Fault::Money));
        assert_eq!(money("1e3"), Err(Fault::Money));
        assert_eq!(money("99999999999999999999999999999"), Err(Fault::Money));
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        let day = Ok(Date::constant(2015, 3, 7));
        for text in ["07/03/2015", "7/3/2015", "7 3 2015", "7.3.2015", "07032015", "2015-03-07", "07-03-2015"] {
            assert_eq!(date(text), day, "{text}");
        }
        assert_eq!(date("29/02/2025"), Err(Fault::NoSuchDay));
        assert_eq!(date("29/02/2024"), Ok(Date::constant(2024, 2, 29)));
        assert_eq!(date("07/03/15"), Err(Fault::YearInFour));
        assert_eq!(date("07/03/0015"), Err(Fault::YearFar));
        assert_eq!(date("mars"), Err(Fault::Date));
    }

    #[test]
    fn months_are_read_as_people_write_them() {
        assert_eq!(month("11/2026"), Ok(Month::new(2026, 11)));
        assert_eq!(month("2026-11"), Ok(Month::new(2026, 11)));
        assert_eq!(month("13/2026"), Err(Fault::Month));
        assert_eq!(months("05/2026, 06/2026"), Ok(vec![Month::new(2026, 5), Month::new(2026, 6)]));
    }
}
