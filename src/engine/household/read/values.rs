//! One value of the format: dates, months, amounts, numbers, words, texts.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::{Department, Word};
use super::fault::{Expected, Fault, ReadError};
use super::node::{Node, is_number};
use super::path::Path;
use crate::calendar::Month;
use crate::money::{Annual, Euros, Monthly};

/// What a reader of one value returns.
pub(crate) type Read<T> = Result<T, ReadError>;

/// First and last year that a date or month may have: enough for anybody alive, and far from the calendar's ends.
const YEARS: (i16, i16) = (1900, 2100);
/// Most digits of an amount before the point.
const MOST_DIGITS: u8 = 9;
/// Most decimals of an amount.
const MOST_DECIMALS: u8 = 2;

/// A fault at a place.
pub(crate) fn fault<T>(path: &Path<'_>, fault: Fault) -> Read<T> {
    Err(ReadError { path: path.pointer(), fault })
}

/// Another sort of value than expected.
pub(crate) fn wrong_type<T>(node: &Node<'_>, path: &Path<'_>, expected: Expected) -> Read<T> {
    let mut text = String::new();
    node.render(&mut text);
    fault(path, Fault::WrongType { expected, found: shortened(&text) })
}

/// The first characters of a text.
pub(crate) fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    match text.char_indices().nth(MOST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

/// True or false.
pub(crate) fn boolean(node: &Node<'_>, path: &Path<'_>) -> Read<bool> {
    match node {
        Node::Bool(value) => Ok(*value),
        Node::Null | Node::Number(_) | Node::Text(_) | Node::List(_) | Node::Object(_) => {
            wrong_type(node, path, Expected::Bool)
        }
    }
}

pub(crate) fn text<'n>(node: &'n Node<'_>, path: &Path<'_>, expected: Expected) -> Read<&'n str> {
    match node {
        Node::Text(text) => Ok(text),
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::List(_) | Node::Object(_) => {
            wrong_type(node, path, expected)
        }
    }
}

/// A text of so many characters at most.
pub(crate) fn label(most: usize) -> impl Fn(&Node<'_>, &Path<'_>) -> Read<String> {
    move |node, path| {
        let text = text(node, path, Expected::Text)?;
        // A character is at most four bytes: what is short in bytes is not counted.
        let found = if text.len() <= most { text.len() } else { text.chars().count() };
        if found > most { fault(path, Fault::TextTooLong { found, most }) } else { Ok(text.to_owned()) }
    }
}

/// A day, `YYYY-MM-DD`.
pub(crate) fn date(node: &Node<'_>, path: &Path<'_>) -> Read<Date> {
    let found = text(node, path, Expected::Date)?;
    match parse_date(found) {
        None => fault(path, Fault::ImpossibleDate { found: shortened(found) }),
        Some(day) => within_years(day.year(), day, found, path),
    }
}

fn parse_date(text: &str) -> Option<Date> {
    let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_i16, |sum, b| b.is_ascii_digit().then(|| sum * 10 + i16::from(b - b'0')))
    };
    if bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let (year, month, day) = (number(&bytes[..4])?, number(&bytes[5..7])?, number(&bytes[8..])?);
    Date::new(year, month as i8, day as i8).ok()
}

/// A month, `YYYY-MM`.
pub(crate) fn month(node: &Node<'_>, path: &Path<'_>) -> Read<Month> {
    let found = text(node, path, Expected::Month)?;
    match Month::parse(found) {
        None => fault(path, Fault::ImpossibleMonth { found: shortened(found) }),
        Some(month) => within_years(month.year(), month, found, path),
    }
}

fn within_years<T>(year: i16, value: T, found: &str, path: &Path<'_>) -> Read<T> {
    let (first, last) = YEARS;
    if (first..=last).contains(&year) {
        Ok(value)
    } else {
        fault(path, Fault::YearTooFar { found: found.to_owned(), first, last })
    }
}

/// Euros, as a number or a text.
fn amount(node: &Node<'_>, path: &Path<'_>) -> Read<Decimal> {
    match node {
        Node::Number(text) | Node::Text(text) if is_number(text) => decimal(text, path),
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::Text(_) | Node::List(_) | Node::Object(_) => {
            wrong_type(node, path, Expected::Amount)
        }
    }
}

/// Euros a month.
pub(crate) fn monthly(node: &Node<'_>, path: &Path<'_>) -> Read<Monthly> {
    amount(node, path).map(Monthly)
}

/// Euros a year.
pub(crate) fn annual(node: &Node<'_>, path: &Path<'_>) -> Read<Annual> {
    amount(node, path).map(Annual)
}

pub(crate) fn euros(node: &Node<'_>, path: &Path<'_>) -> Read<Euros> {
    amount(node, path).map(Euros)
}

/// A number that may have decimals.
pub(crate) fn number(least: u32, most: u32) -> impl Fn(&Node<'_>, &Path<'_>) -> Read<Decimal> {
    move |node, path| match node {
        Node::Number(text) => {
            let value = decimal(text, path)?;
            if value < Decimal::from(least) || value > Decimal::from(most) {
                return fault(path, Fault::OutOfRange { found: shortened(text), least, most });
            }
            Ok(value)
        }
        Node::Null | Node::Bool(_) | Node::Text(_) | Node::List(_) | Node::Object(_) => {
            wrong_type(node, path, Expected::Number)
        }
    }
}

/// A whole number; the bounds are those of the field.
pub(crate) fn whole<T: TryFrom<u32>>(least: u32, most: u32) -> impl Fn(&Node<'_>, &Path<'_>) -> Read<T> {
    move |node, path| {
        let Node::Number(text) = node else {
            return wrong_type(node, path, Expected::Whole);
        };
        let value = match decimal(text, path) {
            Ok(value) if value.fract().is_zero() => u32::try_from(value).ok(),
            Err(ReadError { fault: Fault::Negative { .. } | Fault::TooManyDigits { .. }, .. }) => None,
            _ => return wrong_type(node, path, Expected::Whole),
        };
        match value.filter(|value| (least..=most).contains(value)).and_then(|value| T::try_from(value).ok()) {
            Some(value) => Ok(value),
            None => fault(path, Fault::OutOfRange { found: shortened(text), least, most }),
        }
    }
}

/// The value of a text that [`is_number`], read digit by digit: no float, and no more digits than an amount has.
fn decimal(text: &str, path: &Path<'_>) -> Read<Decimal> {
    let found = || shortened(text);
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        None => (unsigned, None),
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if mantissa.bytes().all(|b| matches!(b, b'0' | b'.')) && fraction.len() <= MOST_DECIMALS as usize {
        return Ok(Decimal::ZERO);
    }

    // The value is 0.digits × 10^point.
    let mut digits = [whole, fraction].concat();
    let mut point = whole.len() as i64;
    if let Some(exponent) = exponent {
        // An exponent too long to read is beyond any limit, on its side.
        point += exponent.parse::<i32>().unwrap_or(if exponent.starts_with('-') { -99_999 } else { 99_999 }) as i64;
        digits.truncate(digits.trim_end_matches('0').len());
    }
    let leading = digits.len() - digits.trim_start_matches('0').len();
    digits.drain(..leading);
    point -= leading as i64;

    let decimals = (digits.len() as i64 - point).max(0);
    if decimals > MOST_DECIMALS.into() {
        return fault(path, Fault::TooManyDecimals { found: found(), most: MOST_DECIMALS });
    }
    if point > MOST_DIGITS.into() {
        return fault(path, Fault::TooManyDigits { found: found(), most: MOST_DIGITS });
    }
    if text.starts_with('-') {
        return fault(path, Fault::Negative { found: found() });
    }
    let zeros = (point - digits.len() as i64).max(0) as u32;
    let value = digits.bytes().fold(0_i64, |sum, digit| sum * 10 + i64::from(digit - b'0')) * 10_i64.pow(zeros);
    Ok(Decimal::new(value, decimals as u32))
}

/// A word of a list.
pub(crate) fn word<T: Word>(node: &Node<'_>, path: &Path<'_>) -> Read<T> {
    let found = text(node, path, Expected::Word)?;
    match T::of_word(found) {
        Some(choice) => Ok(choice),
        None => {
            let words = T::WORDS.iter().map(|(_, word)| *word).collect();
            fault(path, Fault::UnknownWord { found: shortened(found), words })
        }
    }
}

/// The INSEE code of a département.
pub(crate) fn department(node: &Node<'_>, path: &Path<'_>) -> Read<Department> {
    let found = text(node, path, Expected::Text)?;
    match Department::new(found) {
        Some(department) => Ok(department),
        None => fault(path, Fault::UnknownDepartment { found: shortened(found) }),
    }
}

/// The INSEE code of a commune: five characters that begin with a département.
pub(crate) fn commune(node: &Node<'_>, path: &Path<'_>) -> Read<String> {
    let found = text(node, path, Expected::Text)?;
    let well_formed = found.len() == 5
        && found.is_ascii()
        && found[2..].bytes().all(|b| b.is_ascii_digit())
        && (Department::new(&found[..2]).is_some() || Department::new(&found[..3]).is_some());
    if well_formed { Ok(found.to_owned()) } else { fault(path, Fault::UnknownCommune { found: shortened(found) }) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    fn read(text: &str) -> Result<Decimal, &'static str> {
        amount(&Node::Number(text.into()), &Path::ROOT).map_err(|error| error.fault.code())
    }

    #[test]
    fn amounts_are_read_from_their_text() {
        assert_eq!(read("0.1"), Ok(dec!(0.1)));
        assert_eq!(read("1240.50"), Ok(dec!(1240.50)));
        assert_eq!(read("999999999.99"), Ok(dec!(999999999.99)));
        assert_eq!(read("1e3"), Ok(dec!(1000)));
        assert_eq!(read("1.2345e3"), Ok(dec!(1234.5)));
        assert_eq!(read("12000e-1"), Ok(dec!(1200)));
        assert_eq!(read("-0"), Ok(dec!(0)));
        assert_eq!(read("0e999999999999"), Ok(dec!(0)));
    }

    #[test]
    fn amounts_out_of_bounds_say_why() {
        assert_eq!(read("-0.01"), Err("negative"));
        assert_eq!(read("1.005"), Err("too_many_decimals"));
        assert_eq!(read("1.500"), Err("too_many_decimals"));
        assert_eq!(read("1e-3"), Err("too_many_decimals"));
        assert_eq!(read("1e-99999999999"), Err("too_many_decimals"));
        assert_eq!(read("1000000000"), Err("too_many_digits"));
        assert_eq!(read("1e9"), Err("too_many_digits"));
        assert_eq!(read("1e99999999999"), Err("too_many_digits"));
        assert_eq!(read("NaN"), Err("wrong_type"));
        assert_eq!(read("1 000"), Err("wrong_type"));
        assert_eq!(read("12,50"), Err("wrong_type"));
    }

    #[test]
    fn a_day_is_a_day_of_the_calendar() {
        let read = |text: &str| date(&Node::Text(text.into()), &Path::ROOT).map_err(|error| error.fault.code());
        assert_eq!(read("2024-02-29"), Ok(Date::constant(2024, 2, 29)));
        assert_eq!(read("2023-02-29"), Err("impossible_date"));
        assert_eq!(read("2023-2-9"), Err("impossible_date"));
        assert_eq!(read("2023-13-01"), Err("impossible_date"));
        assert_eq!(read("29/02/2024"), Err("impossible_date"));
        assert_eq!(read("1899-12-31"), Err("year_too_far"));
        assert_eq!(read("2023-0é-01"), Err("impossible_date"));
    }

    #[test]
    fn a_whole_number_keeps_within_its_bounds() {
        let read = |text: &str| {
            whole::<u8>(0, 100)(&Node::Number(text.into()), &Path::ROOT).map_err(|error| error.fault.code())
        };
        assert_eq!(read("80"), Ok(80));
        assert_eq!(read("80.0"), Ok(80));
        assert_eq!(read("79.5"), Err("wrong_type"));
        assert_eq!(read("101"), Err("out_of_range"));
        assert_eq!(read("-1"), Err("out_of_range"));
        assert_eq!(read("1e20"), Err("out_of_range"));
    }

    #[test]
    fn the_code_of_a_commune_begins_with_a_departement() {
        let read = |text: &str| commune(&Node::Text(text.into()), &Path::ROOT).is_ok();
        assert!(read("59350") && read("2A004") && read("97411"));
        assert!(!read("99999") && !read("5935") && !read("2C004") && !read("5935a") && !read("é935"));
    }
}
