//! Incomes of a person as the spells of the format.

use droits_engine::calendar::Month;
use droits_engine::household::Value;
use rust_decimal::{Decimal, RoundingStrategy};

use super::card::{Card, CardKind, UNKNOWN};
use super::household::{Problem, Sheet, Wrong};
use super::key::Key;
use super::state::FormState;
use super::{Spot, parse};

/// The months asked for an income that varies: the twelve that the housing aid looks at and all later ones up to the
/// month of entitlement. What was earned before is one amount.
pub fn months_asked(month: Month) -> impl DoubleEndedIterator<Item = Month> + Clone {
    (month - 13).through(month)
}

/// The three months that the in-work benefit and the RSA look at.
pub fn quarter(month: Month) -> [Month; 2] {
    [month - 4, month - 2]
}

/// The calendar year that family benefits look at.
pub const fn year_asked(month: Month) -> i16 {
    month.year() - 2
}

/// What the year is taken to be until its total is given: the same as the months that are known, as an amount a month.
///
/// `None` when it is given, or when the months do not tell.
pub fn assumed(card: &Card, month: Month) -> Option<Decimal> {
    if !card.text(Key::YearAmount).is_empty() {
        return None;
    }
    let year = Month::january(year_asked(month));
    let whole = |key: Key, holds: fn(Month, Month) -> bool| match card.text(key) {
        "" => true,
        text => parse::month(text).is_ok_and(|one| holds(one, year)),
    };
    if !card.is(Key::Varies, "yes") {
        // What began since, or ended before the year did, tells nothing of it.
        let covers = whole(Key::From, |from, year| from <= year) && whole(Key::To, |to, year| to >= year + 11);
        return covers.then(|| parse::money(card.text(Key::Monthly)).ok()).flatten();
    }
    if !card.text(Key::Monthly).is_empty() {
        return parse::money(card.text(Key::Monthly)).ok();
    }
    let twelve = (month - 13).through(month - 2);
    let amounts: Vec<Decimal> = twelve.filter_map(|of| parse::money(told(card, of, month)).ok()).collect();
    // Months that brought nothing came with the loss: they say nothing of what was earned before it.
    let earned: Vec<&Decimal> = amounts.iter().filter(|amount| !amount.is_zero()).collect();
    let mean = |all: &[&Decimal]| match all.len() {
        0 => Decimal::ZERO,
        count => cents(all.iter().copied().sum::<Decimal>() / Decimal::from(count)),
    };
    (amounts.len() == 12).then(|| mean(&earned))
}

/// Every spell of a person.
pub(super) fn income(sheet: &mut Sheet, form: &FormState, person: &Card, pointer: &str) -> Vec<Value<'static>> {
    let mut spells = Vec::new();
    for card in form.list(CardKind::Spell, Some(person.id)) {
        let year = form.month().and_then(|month| Year::of(card, month));
        let mut income = Income { sheet, card, pointer, spells: &mut spells };
        if card.is(Key::Varies, "yes") {
            income.varying(form, year.as_ref());
        } else {
            income.steady(form, year.as_ref());
        }
        if let Some(year) = year {
            income.of_year(&year);
        }
    }
    spells
}

/// One income on its way to spells.
struct Income<'a> {
    sheet: &'a mut Sheet,
    card: &'a Card,
    pointer: &'a str,
    spells: &'a mut Vec<Value<'static>>,
}

impl Income<'_> {
    fn steady(&mut self, form: &FormState, year: Option<&Year>) {
        let (card, at) = (self.card, self.at());
        let mut spell = self.sheet.answers(form, card, &at);
        if spell.get("kind").is_none() {
            spell.set("kind", Value::text(card.word(Key::SpellKind)));
        }
        // An amount whose first or last month is wrong is not known: in which months it counts is not.
        if [Key::From, Key::To].iter().any(|key| !card.text(*key).is_empty() && spell.get(key.row().name).is_none()) {
            spell.remove("monthly");
            self.sheet.not_known(format!("{at}/monthly"), Spot::of(card, Key::Monthly));
        }
        if let Some(year) = year {
            let after = year.last + 1;
            if parse::month(card.text(Key::To)).is_ok_and(|to| to < after) {
                return self.sheet.forget(&at);
            }
            if !parse::month(card.text(Key::From)).is_ok_and(|from| from >= after) {
                spell.set("from", Value::text(after));
            }
        }
        self.spells.push(spell);
    }

    /// Runs of equal months; the last month's amount goes on, so that a look ahead has one.
    fn varying(&mut self, form: &FormState, year: Option<&Year>) {
        let (card, Some(last)) = (self.card, form.month()) else { return };
        let first = last - 13;
        let before = match assumed(card, last) {
            Some(amount) => amount.to_string(),
            None => card.text(Key::Monthly).to_owned(),
        };
        let spot = Spot::of(card, Key::Monthly);
        let mut runs: Vec<Run> = vec![Run { from: year.map(|year| year.last + 1), text: before, spot }];
        for month in months_asked(last) {
            let text = told(card, month, last);
            if month == first || runs.last().is_none_or(|run| run.text != text) {
                let spot = Spot { month: Some(month), ..spot };
                runs.push(Run { from: Some(month), text: text.to_owned(), spot });
            }
        }
        for (i, run) in runs.iter().enumerate() {
            let to = runs.get(i + 1).and_then(|next| next.from).map(|next| next - 1);
            if to.is_none_or(|to| run.from.is_none_or(|from| from <= to)) {
                self.run(run.from, to, &run.text, run.spot);
            }
        }
    }

    /// The total of the year, month by month, to the cent.
    fn of_year(&mut self, year: &Year) {
        let spot = Spot::of(self.card, Key::YearAmount);
        let text = self.card.text(Key::YearAmount);
        match parse::money(text) {
            Ok(total) => {
                let rest = (total - year.elsewhere).max(Decimal::ZERO);
                let months = Decimal::from(year.last.since(year.first));
                let each = cents(rest / (months + Decimal::ONE));
                self.run(Some(year.first), Some(year.last - 1), &each.to_string(), spot);
                self.run(Some(year.last), Some(year.last), &(rest - each * months).to_string(), spot);
            }
            Err(_) => self.run(Some(year.first), Some(year.last), text, spot),
        }
    }

    fn run(&mut self, from: Option<Month>, to: Option<Month>, text: &str, spot: Spot) {
        let at = self.at();
        let mut spell = Value::object();
        spell.set("kind", Value::text(self.card.word(Key::SpellKind)));
        for (key, month) in [("from", from), ("to", to)] {
            if let Some(month) = month {
                spell.set(key, Value::text(month));
            }
        }
        self.sheet.spots.insert(format!("{at}/monthly"), spot);
        match text {
            "" | UNKNOWN => self.sheet.not_known(format!("{at}/monthly"), spot),
            text => match parse::money(text) {
                Ok(amount) => {
                    spell.set("monthly", Value::text(amount));
                }
                Err(fault) => {
                    self.sheet.problems.push(Problem { spot, wrong: Wrong::Typed(fault) });
                    self.sheet.not_known(format!("{at}/monthly"), spot);
                }
            },
        }
        self.spells.push(spell);
    }

    fn at(&self) -> String {
        format!("{}/income/{}", self.pointer, self.spells.len())
    }
}

struct Run {
    from: Option<Month>,
    text: String,
    spot: Spot,
}

/// The year whose total was given, less the months that are asked one by one.
struct Year {
    first: Month,
    last: Month,
    /// What the months of the year that are asked one by one bring.
    elsewhere: Decimal,
}

impl Year {
    fn of(card: &Card, month: Month) -> Option<Year> {
        if card.text(Key::YearAmount).is_empty() {
            return None;
        }
        let year = year_asked(month);
        let december = Month::new(year, 12);
        let last = december.min(month - 14);
        let known = |month: Month| {
            let text = if card.is(Key::Varies, "yes") { in_month(card, month) } else { card.text(Key::Monthly) };
            parse::money(text).unwrap_or_default()
        };
        Some(Year { first: Month::january(year), last, elsewhere: (last + 1).through(december).map(known).sum() })
    }
}

fn in_month(card: &Card, month: Month) -> &str {
    card.months.get(&month).map_or("", |text| text.trim())
}

/// What is told of a month, up to the last that is asked: once a month brought nothing, those left blank after it bring
/// nothing either.
fn told(card: &Card, month: Month, last: Month) -> &str {
    let text = in_month(card, month);
    let blank = |month: Month| in_month(card, month).is_empty();
    if !text.is_empty() || !month.through(last).all(blank) {
        return text;
    }
    match months_asked(last).rev().find(|month| !blank(*month)).map(|month| in_month(card, month)) {
        Some(end) if parse::money(end).is_ok_and(|amount| amount.is_zero()) => end,
        _ => text,
    }
}

fn cents(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(2, RoundingStrategy::ToZero)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::{Id, read};
    use droits_engine::household::{Household, Kind, Kinds};
    use rust_decimal::dec;

    fn form(month: Month) -> (FormState, Id) {
        let mut form = FormState::new(month);
        let spell = form.add(CardKind::Spell, Some(FormState::CLAIMANT));
        (form, spell)
    }

    fn household(form: &FormState) -> Household {
        let reading = read(form);
        assert!(reading.problems.is_empty(), "{:?}", reading.problems);
        reading.household.expect("a household")
    }

    fn year(household: &Household) -> Option<Decimal> {
        let wages = Kinds::of(&[Kind::Wage]);
        household.adults[0].income.taxable_in_year(wages, year_asked(household.month)).ok().map(|year| year.0)
    }

    fn month(household: &Household, month: Month) -> Option<Decimal> {
        household.adults[0].income.in_month(Kinds::of(&[Kind::Wage]), month).ok().map(|amount| amount.0)
    }

    #[test]
    fn the_total_of_the_tax_notice_replaces_the_year_and_no_other_month() {
        let november = Month::new(2026, 11);
        let (mut form, spell) = form(november);
        form.say(spell, Key::Monthly, "1050");
        assert_eq!(year(&household(&form)), Some(dec!(1050) * dec!(12)));
        form.say(spell, Key::YearAmount, "9 000,07");
        let read = household(&form);
        assert_eq!(year(&read), Some(dec!(9000.07)));
        assert_eq!(month(&read, Month::new(2025, 1)), Some(dec!(1050)));
        form.say(spell, Key::YearAmount, "?");
        assert_eq!(year(&household(&form)), None);
    }

    #[test]
    fn in_january_the_december_that_is_asked_keeps_its_amount() {
        let (mut form, spell) = form(Month::new(2026, 1));
        form.say(spell, Key::Monthly, "1000");
        form.say(spell, Key::YearAmount, "10 500");
        let read = household(&form);
        assert_eq!((year(&read), month(&read, Month::new(2024, 12))), (Some(dec!(10500)), Some(dec!(1000))));
    }

    #[test]
    fn an_income_that_ended_before_the_year_did_is_the_year_alone() {
        let (mut form, spell) = form(Month::new(2026, 11));
        for (key, text) in [(Key::To, "06/2024"), (Key::YearAmount, "6000")] {
            form.say(spell, key, text);
        }
        let read = household(&form);
        assert_eq!((year(&read), month(&read, Month::new(2026, 9))), (Some(dec!(6000)), Some(Decimal::ZERO)));
        assert!(!read.unknown.iter().any(|unknown| unknown.contains("income")), "{:?}", read.unknown);
    }

    #[test]
    fn months_left_blank_after_one_that_brought_nothing_bring_nothing() {
        let november = Month::new(2026, 11);
        let (mut form, spell) = form(november);
        form.say(spell, Key::Varies, "yes");
        let amounts = months_asked(november).zip(["1700"; 11].into_iter().chain(["0"]));
        for (month, amount) in amounts {
            form.say_month(spell, month, amount.to_owned());
        }
        let read = household(&form);
        assert_eq!(
            [1, 2, 4].map(|back| month(&read, november - back)),
            [Some(dec!(0)), Some(dec!(0)), Some(dec!(1700))]
        );
        assert!(!read.unknown.iter().any(|unknown| unknown.ends_with("monthly")), "{:?}", read.unknown);
        // A blank before an amount, or after one, is not known.
        form.say_month(spell, november, "500".to_owned());
        assert_eq!(month(&household(&form), november - 1), None);
        form.say_month(spell, november, String::new());
        form.say_month(spell, november - 2, "1700".to_owned());
        assert_eq!(month(&household(&form), november - 1), None);
    }

    #[test]
    fn months_without_pay_are_no_part_of_what_the_year_is_taken_to_be() {
        let november = Month::new(2026, 11);
        let (mut form, spell) = form(november);
        form.say(spell, Key::Varies, "yes");
        // Paid until August, then no more: the year before last was a whole one.
        for of in months_asked(november) {
            form.say_month(spell, of, if of < november - 2 { "1700" } else { "0" }.to_owned());
        }
        let taken = |form: &FormState| assumed(form.card(spell).expect("a card"), november);
        assert_eq!(taken(&form), Some(dec!(1700)));
        assert_eq!(year(&household(&form)), Some(dec!(1700) * dec!(12)));
        for of in months_asked(november) {
            form.say_month(spell, of, "0".to_owned());
        }
        assert_eq!(taken(&form), Some(dec!(0)));
    }

    #[test]
    fn an_income_that_began_since_or_ended_before_tells_nothing_of_the_year() {
        let november = Month::new(2026, 11);
        let (mut form, spell) = form(november);
        form.say(spell, Key::Monthly, "1500");
        let taken = |form: &FormState| assumed(form.card(spell).expect("a card"), november);
        for (from, told) in [("01/2024", Some(dec!(1500))), ("02/2024", None), ("", Some(dec!(1500)))] {
            form.say(spell, Key::From, from);
            assert_eq!(taken(&form), told, "{from}");
        }
        for (to, told) in [("12/2024", Some(dec!(1500))), ("11/2024", None)] {
            form.say(spell, Key::To, to);
            assert_eq!(taken(&form), told, "{to}");
        }
    }

    #[test]
    fn months_that_vary_tell_what_the_year_is_taken_to_be() {
        let november = Month::new(2026, 11);
        let (mut form, spell) = form(november);
        form.say(spell, Key::Varies, "yes");
        for (i, month) in months_asked(november).enumerate() {
            form.say_month(spell, month, if i % 2 == 0 { "1000" } else { "1200" }.to_owned());
        }
        let card = form.card(spell).expect("a card");
        assert_eq!(assumed(card, november), Some(dec!(1100)));
        assert_eq!(year(&household(&form)), Some(dec!(13200)));
        form.say_month(spell, november - 5, String::new());
        assert_eq!(year(&household(&form)), None, "one month is missing: nothing is assumed");
    }
}
