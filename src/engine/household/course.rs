//! Whether an income goes on, when it is not paid every month.
//!
//! Interest once a year, a pension or maintenance each quarter: no payment falls in most of the months in which it is in
//! force. An open spell, or two following months at least, that ended is over. A month that stands alone is a payment that
//! may come back: nothing says that it has ended, and when it does come back within a year the income goes on between the two
//! and does not begin anew. What is earned, or replaces earnings from day to day, is over with its spell.

use rust_decimal::Decimal;

use super::{Income, Kind, Kinds, Missing, Spell};
use crate::calendar::Month;

/// One kind of income, month after month.
#[derive(Clone, Copy, Debug)]
pub struct Course<'s> {
    spells: &'s [Spell],
    kind: Kind,
}

impl<'s> Course<'s> {
    /// What the spells say of the kind.
    pub fn of(spells: &'s [Spell], kind: Kind) -> Course<'s> {
        Course { spells, kind }
    }

    /// Whether it is paid in a month.
    pub fn pays(self, month: Month) -> bool {
        self.own().any(|spell| spell.covers(month))
    }

    /// Whether it has surely ended: not paid in a month, nor a payment of the year before that may come back.
    pub fn has_ended(self, month: Month) -> bool {
        !self.pays(month) && self.single_before(month).is_none()
    }

    /// Whether it is in force in a month: paid in it, or paid now and then and not over.
    pub fn goes_on(self, month: Month) -> bool {
        self.pays(month) || self.single_before(month).is_some_and(|paid| self.gap(paid).is_some())
    }

    /// Months from a payment that stands alone to the next, or from the one before; `None` when it never comes back.
    fn gap(self, paid: Month) -> Option<i32> {
        let next = self.own().filter_map(|spell| spell.from).filter(|from| *from > paid).min();
        let next = next.map(|next| next.since(paid)).filter(|gap| *gap <= YEAR);
        next.or_else(|| Some(paid.since(self.single_before(paid)?)))
    }

    /// First month of what is in force in a month: `None` when nothing is, `Some(None)` when it always was.
    fn began(self, month: Month) -> Option<Option<Month>> {
        if !self.goes_on(month) {
            return None;
        }
        let mut first = if self.pays(month) { month } else { self.single_before(month)? };
        loop {
            let mut from = Some(first);
            for spell in self.own().filter(|spell| spell.covers(first)) {
                from = from.min(spell.from);
            }
            first = match from {
                None => return Some(None),
                Some(from) if from < first => from,
                Some(from) if self.pays(from - 1) => from - 1,
                Some(from) if self.pays(from + 1) => return Some(Some(from)),
                Some(from) => match self.single_before(from) {
                    Some(earlier) => earlier,
                    None => return Some(Some(from)),
                },
            };
        }
    }

    /// What it brings a month: a payment that comes back counts for the months from it to the next in equal parts.
    fn a_month(self, month: Month) -> Result<Decimal, Missing> {
        let is_run = self.pays(month) && (self.pays(month - 1) || self.pays(month + 1));
        let paid = if self.pays(month) { Some(month) } else { self.single_before(month) };
        let Some(paid) = paid.filter(|_| !is_run && MAY_BE_SELDOM.has(self.kind)) else { return self.paid(month) };
        let gap = self.gap(paid).unwrap_or(1);
        if month.since(paid) >= gap {
            return Ok(Decimal::ZERO);
        }
        Ok(self.paid(paid)? / Decimal::from(gap))
    }

    /// The latest payment before a month, when it stands alone and less than a year lies between.
    fn single_before(self, month: Month) -> Option<Month> {
        if !MAY_BE_SELDOM.has(self.kind) {
            return None;
        }
        let began = self.own().filter(|spell| spell.from.is_none_or(|from| from < month));
        let last = began.map(|spell| spell.to.map_or(month - 1, |to| to.min(month - 1))).max()?;
        (month.since(last) <= YEAR && !self.pays(last - 1)).then_some(last)
    }

    fn paid(self, month: Month) -> Result<Decimal, Missing> {
        let mut sum = Decimal::ZERO;
        for spell in self.own().filter(|spell| spell.covers(month)) {
            sum += spell.monthly.get()?.0;
        }
        Ok(sum)
    }

    fn own(self) -> impl Iterator<Item = &'s Spell> {
        self.spells.iter().filter(move |spell| spell.kind == self.kind)
    }
}

impl Income {
    /// Whether an income of the kinds is in force in a month, though it may not be paid in it.
    pub fn goes_on(&self, kinds: Kinds, month: Month) -> Result<bool, Missing> {
        if self.any(kinds, month, month)? {
            return Ok(true);
        }
        let seldom = |spell: &Spell| kinds.has(spell.kind) && MAY_BE_SELDOM.has(spell.kind);
        let spells = self.spells()?;
        Ok(spells.iter().any(|spell| seldom(spell) && Course::of(spells, spell.kind).goes_on(month)))
    }

    /// First month of the incomes of the kinds that are in force in a month, the earliest of them: `None` when nothing is,
    /// `Some(None)` when it always was.
    pub fn began(&self, kinds: Kinds, month: Month) -> Result<Option<Option<Month>>, Missing> {
        let spells = self.spells()?;
        let mut first = None;
        for (i, spell) in spells.iter().enumerate() {
            if !kinds.has(spell.kind) || spells[..i].iter().any(|earlier| earlier.kind == spell.kind) {
                continue;
            }
            if spell.covers(month)
                && let Some(missing) = spell.when_unknown()
            {
                return Err(missing);
            }
            first = match (first, Course::of(spells, spell.kind).began(month)) {
                (None, began) => began,
                (first, None) => first,
                (Some(one), Some(other)) => Some(one.min(other)),
            };
        }
        Ok(first)
    }

    /// What the kinds bring a month: a payment that comes back counts for the months from it to the next in equal parts.
    pub fn a_month(&self, kinds: Kinds, month: Month) -> Result<Decimal, Missing> {
        let spells = self.spells()?;
        let mut sum = Decimal::ZERO;
        for (i, spell) in spells.iter().enumerate() {
            if kinds.has(spell.kind) && !spells[..i].iter().any(|earlier| earlier.kind == spell.kind) {
                sum += Course::of(spells, spell.kind).a_month(month)?;
            }
        }
        Ok(sum)
    }
}

/// What may be paid less often than every month: pensions, annuities, maintenance, what property brings.
const MAY_BE_SELDOM: Kinds = Kinds::of(&[
    Kind::WorkInjuryAnnuity,
    Kind::RetirementPension,
    Kind::SurvivorPension,
    Kind::DisabilityPension,
    Kind::Aspa,
    Kind::Asi,
    Kind::Alimony,
    Kind::Rent,
    Kind::Capital,
    Kind::Foreign,
    Kind::Other,
]);

/// Months after which a payment that stood alone no longer says anything.
const YEAR: i32 = 12;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Monthly;
    use rust_decimal::dec;

    const PENSION: Kinds = Kinds::of(&[Kind::RetirementPension]);

    fn month(number: i8) -> Month {
        Month::new(2026, number)
    }

    fn spell(kind: Kind, monthly: Decimal, from: Option<Month>, to: Option<Month>) -> Spell {
        Spell {
            kind,
            monthly: Monthly(monthly).into(),
            from,
            to,
            taxable: None.into(),
            gross: None.into(),
            overtime: Monthly::ZERO.into(),
        }
    }

    fn each(kind: Kind, months: &[i8]) -> Income {
        let paid = months.iter().map(|number| spell(kind, dec!(300), Some(month(*number)), Some(month(*number))));
        Income(paid.collect::<Vec<_>>().into())
    }

    #[test]
    fn a_payment_each_quarter_goes_on_between_two_payments_and_for_a_year_after_the_last() {
        let pension = each(Kind::RetirementPension, &[1, 4, 7, 10]);
        let goes_on = |of: Month| pension.goes_on(PENSION, of).expect("known");
        assert!(!goes_on(month(1) - 1) && goes_on(month(1)) && goes_on(month(2)) && goes_on(month(11)));
        assert!(goes_on(month(10) + 12) && !goes_on(month(10) + 13));
        assert!(!each(Kind::RetirementPension, &[4]).goes_on(PENSION, month(5)).expect("known"), "it never came back");
        assert_eq!(pension.began(PENSION, month(11)), Ok(Some(Some(month(1)))));
        assert_eq!(pension.began(PENSION, month(10)), Ok(Some(Some(month(1)))), "a payment does not begin anew");
        assert_eq!(pension.began(PENSION, month(1) - 1), Ok(None));
    }

    #[test]
    fn two_following_months_or_an_open_spell_that_ended_are_over() {
        let two = each(Kind::RetirementPension, &[4, 5]);
        assert!(!two.goes_on(PENSION, month(6)).expect("known"));
        let open = Income(vec![spell(Kind::RetirementPension, dec!(300), None, Some(month(5)))].into());
        assert!(!open.goes_on(PENSION, month(6)).expect("known"));
        assert_eq!(open.began(PENSION, month(5)), Ok(Some(None)));
        assert_eq!(
            two.began(PENSION, month(5)),
            Ok(Some(Some(month(4)))),
            "spells of another amount follow one another"
        );
    }

    #[test]
    fn a_payment_that_stands_alone_has_not_surely_ended_for_a_year() {
        let once = [spell(Kind::Alimony, dec!(300), Some(month(4)), Some(month(4)))];
        let ended = |of: Month| Course::of(&once, Kind::Alimony).has_ended(of);
        assert!(!ended(month(4)) && !ended(month(5)) && !ended(month(4) + 12) && ended(month(4) + 13));
    }

    #[test]
    fn a_wage_is_over_with_its_spell() {
        let wages = Kinds::of(&[Kind::Wage]);
        assert!(!each(Kind::Wage, &[4]).goes_on(wages, month(5)).expect("known"));
    }

    #[test]
    fn a_payment_that_comes_back_counts_for_its_months_in_equal_parts() {
        let pension = each(Kind::RetirementPension, &[1, 4, 7, 10]);
        let brings = |of: Month| pension.a_month(PENSION, of).expect("known");
        assert_eq!([1, 2, 10, 11, 12].map(|number| brings(month(number))), [dec!(100); 5]);
        assert_eq!([brings(month(1) - 1), brings(month(12) + 1)], [dec!(0); 2]);
        let once = each(Kind::RetirementPension, &[4]);
        assert_eq!([4, 5].map(|number| once.a_month(PENSION, month(number)).expect("known")), [dec!(300), dec!(0)]);
        let run = each(Kind::RetirementPension, &[4, 5]);
        assert_eq!(run.a_month(PENSION, month(5)), Ok(dec!(300)));
    }
}
