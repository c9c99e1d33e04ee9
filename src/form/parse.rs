//! What was typed, turned into a fact or into a fault that says what would be right.

use droits_engine::calendar::{Date, Month};
use droits_engine::household::Value;
use droits_words::ui::errors::Fault;
use rust_decimal::{Decimal, dec};

use super::digits;
use super::key::{Key, Kind};

/// The answer to a question as the household format writes it.
pub fn answer(key: Key, text: &str) -> Result<Value<'static>, Fault> {
    let text = text.trim();
    match key.row().kind {
        Kind::Date => date(text).map(Value::text),
        Kind::Month => month(text).map(Value::text),
        Kind::Months => months(text).map(|months| Value::List(months.into_iter().map(Value::text).collect())),
        Kind::Money(_) => money(text).map(Value::text),
        Kind::Whole(most, _) => whole(text, most).map(Value::number),
        Kind::Number(most, _) => number(text, most).map(Value::number),
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
                (Key::AplZone | Key::ChildrenClaimedBy, number) => Value::number(number),
                (Key::Agreement | Key::Aeeh | Key::TaxAttached, yes_or_no) => Value::Bool(yes_or_no == "yes"),
                (_, word) => Value::text(word),
            })
        }
        Kind::Text(most) => {
            if text.chars().count() <= most {
                Ok(Value::text(text))
            } else {
                Err(Fault::TooLong(most))
            }
        }
    }
}

/// A day typed as `27/03/2015`, `27 3 2015`, `27.03.2015`, `27032015`, `2015-03-27`, `27 mars 2015` or `1er mars 2015`.
///
/// A year of two digits is refused: 12/04/26 is the birth of a baby as well as of somebody who is a hundred.
pub fn date(text: &str) -> Result<Date, Fault> {
    let text = digits::plain(text);
    let parts = parts(&text).ok_or(Fault::Date)?;
    let (day, month, year) = match parts[..] {
        [Part::Number(year), month, Part::Number(day)] if year.len() == 4 => (day, month, year),
        [Part::Number(day), month, Part::Number(year)] => (day, month, year),
        [Part::Named(month), Part::Number(day), Part::Number(year)] => (day, Part::Named(month), year),
        [Part::Number(all)] if all.len() == 8 => match (&all[..2], &all[2..4], &all[4..]) {
            // No year of the calendar begins like a month that there is not.
            (.., year) if (1900..=2100).contains(&year.parse().unwrap_or(0)) => {
                (&all[..2], Part::Number(&all[2..4]), year)
            }
            _ => (&all[6..], Part::Number(&all[4..6]), &all[..4]),
        },
        [Part::Number(all)] if all.len() == 6 => return Err(Fault::YearInFour),
        _ => return Err(Fault::Date),
    };
    if year.len() != 4 {
        return Err(Fault::YearInFour);
    }
    let number = |text: &str| text.parse::<i16>().map_err(|_| Fault::Date);
    let (day, year) = (number(day)?, number(year)?);
    let month = match month {
        Part::Number(month) => number(month)?,
        Part::Named(month) => i16::from(month),
    };
    let (Ok(day), Ok(month)) = (i8::try_from(day), i8::try_from(month)) else { return Err(Fault::NoSuchDay) };
    if !(1900..=2100).contains(&year) {
        return Err(Fault::YearFar);
    }
    Date::new(year, month, day).map_err(|_| Fault::NoSuchDay)
}

/// A month typed as `11/2026`, `11/26`, `112026`, `11 2026`, `2026-11` or `novembre 2026`.
///
/// A year of two digits is one from 1950 to 2049: no month that is asked for is as old as some birth dates are.
pub fn month(text: &str) -> Result<Month, Fault> {
    let text = digits::plain(text);
    let parts = parts(&text).ok_or(Fault::Month)?;
    let (month, year) = match parts[..] {
        [Part::Number(year), month] if year.len() == 4 => (month, year),
        [month, Part::Number(year)] => (month, year),
        [Part::Number(all)] if all.len() == 6 => match (&all[..2], &all[2..]) {
            (month, year) if (1900..=2100).contains(&year.parse().unwrap_or(0)) => (Part::Number(month), year),
            _ => (Part::Number(&all[4..]), &all[..4]),
        },
        _ => return Err(Fault::Month),
    };
    let month = match month {
        Part::Number(month) => month.parse::<i8>().map_err(|_| Fault::Month)?,
        Part::Named(month) => month,
    };
    let year = match (year.len(), year.parse::<i16>()) {
        (2, Ok(year)) => year + if year < 50 { 2000 } else { 1900 },
        (4, Ok(year)) => year,
        _ => return Err(Fault::Month),
    };
    if !(1..=12).contains(&month) || !(1900..=2100).contains(&year) {
        return Err(Fault::Month);
    }
    Ok(Month::new(year, month))
}

/// Months typed one after another: `05/2026, 06/2026`, `mai 2026 et juin 2026`.
pub fn months(text: &str) -> Result<Vec<Month>, Fault> {
    let text = digits::plain(text).replace(" et ", ",").replace(" and ", ",");
    let mut months = Vec::new();
    for piece in text.split([',', ';']).map(str::trim).filter(|piece| !piece.is_empty()) {
        match month(piece) {
            Ok(month) => months.push(month),
            Err(_) => months.append(&mut piece.split_whitespace().map(month).collect::<Result<_, _>>()?),
        }
    }
    Ok(months)
}

/// A part of a day or of a month.
#[derive(Clone, Copy)]
enum Part<'t> {
    /// Digits.
    Number(&'t str),
    /// A month by its name, from 1.
    Named(i8),
}

/// The numbers and names of months of a text; `None` when there is anything else in it.
fn parts(text: &str) -> Option<Vec<Part<'_>>> {
    let kind = |c: char| (c.is_ascii_digit(), c.is_alphabetic());
    let signs = |c: char| matches!(c, '/' | '-' | '.' | ',' | ';' | ' ' | '\'');
    let mut parts = Vec::new();
    let mut rest = text.trim_start_matches(signs);
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| kind(c) != kind(first)).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        match kind(first) {
            (true, _) => parts.push(Part::Number(part)),
            (_, true) => match (part.to_lowercase().as_str(), parts.last()) {
                ("er" | "st" | "nd" | "rd" | "th", Some(Part::Number(_))) | ("le" | "de" | "du" | "of" | "the", _) => {}
                (name, _) => parts.push(Part::Named(named(name)?)),
            },
            _ => return None,
        }
        rest = after.trim_start_matches(signs);
    }
    Some(parts)
}

/// A month by its name in French or English, whole or cut short, accents or not.
fn named(name: &str) -> Option<i8> {
    let bare: String = name
        .chars()
        .map(|c| match c {
            'é' => 'e',
            'û' => 'u',
            c => c,
        })
        .collect();
    let names = [
        ["janvier", "january"],
        ["fevrier", "february"],
        ["mars", "march"],
        ["avril", "april"],
        ["mai", "may"],
        ["juin", "june"],
        ["juillet", "july"],
        ["aout", "august"],
        ["septembre", "september"],
        ["octobre", "october"],
        ["novembre", "november"],
        ["decembre", "december"],
    ];
    // "jui" and "ju" are two months, "ma" too.
    let fits = |month: &&(i8, [&str; 2])| {
        month.1.iter().any(|whole| *whole == bare || bare.len() >= 3 && whole.starts_with(&bare))
    };
    let mut fitting = (1..).zip(names).collect::<Vec<_>>();
    fitting.retain(|month| fits(&month));
    match fitting[..] {
        [(month, _)] => Some(month),
        _ => None,
    }
}

/// An amount a month that few have, and that may be one of a year.
pub fn doubtful(key: Key, text: &str) -> Option<Decimal> {
    let income = [Key::Monthly, Key::Taxable, Key::Gross].contains(&key);
    let most = if income { dec!(20000) } else { dec!(5000) };
    money(text).ok().filter(|amount| *amount > most)
}

/// Euros typed as `1 234,56`, `1234.5`, `1.234,56`, `1'234,56`, `1234 €` or `12€50`: at most nine digits before the point and
/// two after. What could be read as two amounts is refused: `1.050`, `10 50`, an amount with its period.
pub fn money(text: &str) -> Result<Decimal, Fault> {
    let text = digits::plain(text).to_lowercase();
    let amount = decimal(&without_currency(&text)?, Fault::Money)?;
    if amount.is_sign_negative() && !amount.is_zero() {
        return Err(Fault::Negative);
    }
    if amount >= rust_decimal::dec!(1_000_000_000) {
        return Err(Fault::TooMuch);
    }
    Ok(amount)
}

/// The figures of an amount, in euros or without a currency.
fn without_currency(text: &str) -> Result<String, Fault> {
    let text = text.trim();
    let figures = text.trim_end_matches(|c: char| !c.is_ascii_digit() && !matches!(c, '€' | ',' | '.'));
    let words = text[figures.len()..].trim();
    let words = ["euros", "euro", "eur"].iter().find_map(|word| words.strip_prefix(word)).unwrap_or(words).trim();
    match words {
        "" => {}
        _ if words.starts_with('/')
            || words.starts_with("par ")
            || words.starts_with("per ")
            || words.starts_with("a ") =>
        {
            return Err(Fault::Period);
        }
        _ => return Err(Fault::Money),
    }
    let figures = figures.strip_prefix("eur").unwrap_or(figures).trim();
    let mut around = figures.split('€').map(str::trim);
    match (around.next(), around.next(), around.next()) {
        (Some(figures), None | Some(""), None) | (Some(""), Some(figures), None) => Ok(figures.to_owned()),
        // "12€50"
        (Some(euros), Some(cents), None) if cents.len() == 2 && !euros.contains([',', '.']) => {
            Ok(format!("{euros},{cents}"))
        }
        _ => Err(Fault::Money),
    }
}

/// A number with decimals, up to the greatest that makes sense.
pub fn number(text: &str, most: u32) -> Result<Decimal, Fault> {
    let number = decimal(digits::plain(text).trim().trim_end_matches('%'), Fault::Number)?;
    if number.is_sign_negative() && !number.is_zero() {
        return Err(Fault::Negative);
    }
    if number > Decimal::from(most) { Err(Fault::AtMost(most)) } else { Ok(number) }
}

/// A whole number, up to the greatest that makes sense.
pub fn whole(text: &str, most: u32) -> Result<u32, Fault> {
    let number = decimal(digits::plain(text).trim().trim_end_matches('%'), Fault::Whole)?;
    if number.is_sign_negative() || !number.is_integer() {
        return Err(Fault::Whole);
    }
    match u32::try_from(number) {
        Ok(number) if number <= most => Ok(number),
        _ => Err(Fault::AtMost(most)),
    }
}

/// The last of `.` and `,` parts the decimals, unless it stands more than once; the other sign, spaces and apostrophes group
/// thousands, by three.
fn decimal(text: &str, fault: Fault) -> Result<Decimal, Fault> {
    let text = text.trim();
    let (minus, unsigned) = match text.strip_prefix('-') {
        Some(unsigned) => ("-", unsigned.trim()),
        None => ("", text),
    };
    let signs = |c: char| matches!(c, ',' | '.');
    let last = unsigned.rfind(signs).filter(|at| unsigned.matches(&unsigned[*at..=*at]).count() == 1);
    let (whole, cents) = match last {
        Some(at) => (unsigned[..at].trim_end(), unsigned[at + 1..].trim_start()),
        None => (unsigned, ""),
    };
    let groups: Vec<&str> = whole.split([',', '.', ' ', '\'']).collect();
    let all_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let mut between = whole.chars().filter(|c| !c.is_ascii_digit());
    let one_sign = between.next().is_none_or(|first| between.all(|other| other == first));
    let grouped = groups.len() > 1;
    let well_grouped =
        !grouped || one_sign && (1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3);
    if whole.is_empty() && cents.is_empty()
        || !well_grouped
        || !all_digits(cents)
        || !groups.iter().all(|group| all_digits(group))
        || whole.len() > 20
    {
        return Err(fault);
    }
    // "1.234" and "1,234": a group of three after a lone sign could be thousands or thousandths; no amount has three
    // decimals, so that the reader is asked which one was meant.
    if cents.len() > 2 {
        return Err(Fault::Cents);
    }
    let [whole, cents] =
        [groups.concat(), cents.to_owned()].map(|part| if part.is_empty() { "0".to_owned() } else { part });
    let number = Decimal::from_str_exact(&format!("{minus}{whole}.{cents}"));
    number.map(|number| number.normalize()).map_err(|_| fault)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    #[test]
    fn amounts_are_read_as_people_write_and_paste_them() {
        for text in [
            "1 234,56",
            "1234.56",
            "1\u{202f}234,56\u{202f}€",
            "1\u{a0}234,56\u{a0}€",
            "1\u{2009}234,56",
            "1.234,56",
            "1,234.56",
            " 1234,56 € ",
            "1'234,56",
            "1’234.56 EUR",
            "1 234,56 euros",
            "€ 1,234.56",
            "EUR 1234,56",
            "1234€56",
            "1 234 € 56",
            "١٢٣٤٫٥٦",
            "۱٬۲۳۴٫۵۶",
            "１２３４．５６",
            "१,२३४.५६",
            "\u{200f}1234,56\u{200e}",
        ] {
            assert_eq!(money(text), Ok(dec!(1234.56)), "{text}");
        }
        assert_eq!(money("1234.5"), Ok(dec!(1234.5)));
        assert_eq!(money(",5"), Ok(dec!(0.5)));
        assert_eq!(money("0"), Ok(dec!(0)));
        assert_eq!(money("1050."), Ok(dec!(1050)));
        assert_eq!(money("1.050.000"), Ok(dec!(1050000)), "two signs of one kind are thousands");
        assert_eq!(money("1,050,000"), Ok(dec!(1050000)));
        assert_eq!(money("999 999 999,99"), Ok(dec!(999999999.99)));
    }

    #[test]
    fn an_amount_that_is_none_or_two_says_why() {
        for text in [
            "mille",
            "12,3,4",
            "1e3",
            "12 %",
            "1 234 $",
            "1,2 k€",
            "",
            "€",
            ".",
            "-",
            "12-3",
            "1 05",
            "10 50",
            "12 34 56",
            "1.05.000",
            "1 234.567,00 €5",
            "1,234 567.00",
            "1 050€5",
            "1€2€3",
            "12€5",
            "99999999999999999999999999999",
        ] {
            assert_eq!(money(text), Err(Fault::Money), "{text}");
        }
        for text in ["1,234", "1.050", "1,000", "1050,000", "0,123"] {
            assert_eq!(money(text), Err(Fault::Cents), "{text}: thousands or thousandths, the reader is asked");
        }
        for text in ["-12", "\u{2212}12", "– 12 €"] {
            assert_eq!(money(text), Err(Fault::Negative), "{text}");
        }
        for text in ["1 050,5 €/mois", "1050 € par mois", "1050 / an", "€1,050 a month", "1 050 euros par mois"] {
            assert_eq!(money(text), Err(Fault::Period), "{text}");
        }
        assert_eq!(money("1 000 000 000"), Err(Fault::TooMuch));
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for text in ["80", "80 %", "८०", "80,0", " 80 "] {
            assert_eq!(whole(text, 100), Ok(80), "{text}");
        }
        assert_eq!(whole("8 0", 100), Err(Fault::Whole));
        assert_eq!(whole("-8", 100), Err(Fault::Whole));
        assert_eq!(whole("7,5", 100), Err(Fault::Whole));
        assert_eq!(whole("101", 100), Err(Fault::AtMost(100)));
        assert_eq!(whole("99999999999", 100), Err(Fault::AtMost(100)));
        assert_eq!(number("٧٫٥", 60), Ok(dec!(7.5)));
        assert_eq!(number("7.500", 60), Err(Fault::Cents));
        assert_eq!(number("61", 60), Err(Fault::AtMost(60)));
    }

    #[test]
    fn days_are_read_as_people_write_and_paste_them() {
        for text in [
            "07/03/2015",
            "7/3/2015",
            "7 3 2015",
            "7.3.2015",
            "07032015",
            "20150307",
            "2015-03-07",
            "07-03-2015",
            "07–03–2015",
            "07—03—2015",
            "07‑03‑2015",
            "07,03,2015",
            "07 , 03 , 2015",
            "07\u{a0}03\u{202f}2015",
            "7 mars 2015",
            "7 MARS 2015",
            "le 7 mars 2015",
            "7mars2015",
            "7-mars-2015",
            "7th March 2015",
            "March 7, 2015",
            "the 7th of March 2015",
            "٠٧/٠٣/٢٠١٥",
            "۷/۳/۲۰۱۵",
            "०७-०३-२०१५",
            "０７／０３／２０１５",
            "07 / 03 / 2015.",
        ] {
            assert_eq!(date(text), Ok(Date::constant(2015, 3, 7)), "{text}");
        }
        for text in ["1er avril 1990", "1 avr. 1990", "01/04/1990", "1ER AVRIL 1990", "1st April 1990"] {
            assert_eq!(date(text), Ok(Date::constant(1990, 4, 1)), "{text}");
        }
        for (month, names) in [
            (2, "février fevrier févr. fev february"),
            (7, "juillet juil. july"),
            (6, "juin june jun"),
            (8, "août aout august"),
            (12, "décembre déc. dec december"),
        ] {
            for name in names.split(' ') {
                assert_eq!(date(&format!("3 {name} 2015")), Ok(Date::constant(2015, month, 3)), "{name}");
            }
        }
    }

    #[test]
    fn a_day_that_is_none_or_two_says_why() {
        assert_eq!(date("29/02/2025"), Err(Fault::NoSuchDay));
        assert_eq!(date("29/02/2024"), Ok(Date::constant(2024, 2, 29)));
        assert_eq!(date("03/13/2015"), Err(Fault::NoSuchDay));
        for text in ["07/03/15", "070315", "7 mars 15", "07/03/26"] {
            assert_eq!(date(text), Err(Fault::YearInFour), "{text}");
        }
        assert_eq!(date("07/03/0015"), Err(Fault::YearFar));
        for text in [
            "mars",
            "7 jui 2015",
            "7 ma 2015",
            "7 germinal 2015",
            "7 3",
            "1 2 3 2015",
            "",
            "7/3/2015 à midi",
            "7:3:2015",
            "99999999999999999999",
        ] {
            assert_eq!(date(text), Err(Fault::Date), "{text}");
        }
    }

    #[test]
    fn months_are_read_as_people_write_and_paste_them() {
        for text in [
            "11/2026",
            "11 2026",
            "2026-11",
            "11/26",
            "11-26",
            "112026",
            "202611",
            "novembre 2026",
            "nov. 2026",
            "Novembre 26",
            "November 2026",
            "11–2026",
            "11,2026",
            "١١/٢٠٢٦",
            "１１／２０２６",
            "2026 novembre",
        ] {
            assert_eq!(month(text), Ok(Month::new(2026, 11)), "{text}");
        }
        assert_eq!(month("05/98"), Ok(Month::new(1998, 5)));
        for text in ["13/2026", "26/11", "0/2026", "2026", "11", "11/226", "novembre", "1/2/3", "", "11/2026 et demi"] {
            assert_eq!(month(text), Err(Fault::Month), "{text}");
        }
        let two = Ok(vec![Month::new(2026, 5), Month::new(2026, 6)]);
        for text in [
            "05/2026, 06/2026",
            "05/2026 06/2026",
            "mai 2026, juin 2026",
            "mai 2026 et juin 2026",
            "2026-05;2026-06",
            "٠٥/٢٠٢٦، ٠٦/٢٠٢٦",
        ] {
            assert_eq!(months(text), two, "{text}");
        }
        assert_eq!(months("05, 06 2026"), Err(Fault::Month), "May, or May and June");
    }
}
