//! Income by spells, summed over months and years.

use rust_decimal::Decimal;

use super::{Answer, Missing, Spell};
use crate::calendar::Month;
use crate::money::{Annual, Monthly};

/// Nature of an income.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the words of the format")]
#[repr(u8)]
pub enum Kind {
    Wage,
    ApprenticeWage,
    ProfessionalisationWage,
    EsatWage,
    TrainingPay,
    PartialUnemployment,
    SelfEmployed,
    MicroGoods,
    MicroServices,
    MicroLiberal,
    MicroFarming,
    Unemployment,
    SolidarityUnemployment,
    SickPay,
    MaternityPay,
    WorkInjuryPay,
    BirthLeavePay,
    WorkInjuryAnnuity,
    RetirementPension,
    SurvivorPension,
    DisabilityPension,
    Aspa,
    Asi,
    Alimony,
    SupportPaid,
    RealExpenses,
    Rent,
    Capital,
    Scholarship,
    Foreign,
    Other,
}

impl Kind {
    /// Every kind with its word in the format.
    pub const ALL: [(Kind, &'static str); 31] = [
        (Kind::Wage, "wage"),
        (Kind::ApprenticeWage, "apprentice_wage"),
        (Kind::ProfessionalisationWage, "professionalisation_wage"),
        (Kind::EsatWage, "esat_wage"),
        (Kind::TrainingPay, "training_pay"),
        (Kind::PartialUnemployment, "partial_unemployment"),
        (Kind::SelfEmployed, "self_employed"),
        (Kind::MicroGoods, "micro_goods"),
        (Kind::MicroServices, "micro_services"),
        (Kind::MicroLiberal, "micro_liberal"),
        (Kind::MicroFarming, "micro_farming"),
        (Kind::Unemployment, "unemployment"),
        (Kind::SolidarityUnemployment, "solidarity_unemployment"),
        (Kind::SickPay, "sick_pay"),
        (Kind::MaternityPay, "maternity_pay"),
        (Kind::WorkInjuryPay, "work_injury_pay"),
        (Kind::BirthLeavePay, "birth_leave_pay"),
        (Kind::WorkInjuryAnnuity, "work_injury_annuity"),
        (Kind::RetirementPension, "retirement_pension"),
        (Kind::SurvivorPension, "survivor_pension"),
        (Kind::DisabilityPension, "disability_pension"),
        (Kind::Aspa, "aspa"),
        (Kind::Asi, "asi"),
        (Kind::Alimony, "alimony"),
        (Kind::SupportPaid, "support_paid"),
        (Kind::RealExpenses, "real_expenses"),
        (Kind::Rent, "rent"),
        (Kind::Capital, "capital"),
        (Kind::Scholarship, "scholarship"),
        (Kind::Foreign, "foreign"),
        (Kind::Other, "other"),
    ];
}

/// A set of kinds, named by the rule that makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u32);

impl Kinds {
    /// The set of these kinds.
    pub const fn of(kinds: &[Kind]) -> Kinds {
        let (mut bits, mut i) = (0, 0);
        while i < kinds.len() {
            bits |= 1 << kinds[i] as u32;
            i += 1;
        }
        Kinds(bits)
    }

    /// The kinds of both sets.
    pub const fn and(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    /// Whether the set holds a kind.
    pub const fn has(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u32) != 0
    }
}

impl Spell {
    /// Number of months of `first..=last` that the spell covers.
    pub fn months_in(&self, first: Month, last: Month) -> u32 {
        let first = self.from.map_or(first, |from| from.max(first));
        let last = self.to.map_or(last, |to| to.min(last));
        (last.since(first) + 1).max(0) as u32
    }

    /// What is missing to say when it begins or ends; the reader then leaves no amount of it known either.
    pub fn when_unknown(&self) -> Option<Missing> {
        match (self.monthly, self.taxable) {
            (Answer::Unknown(missing), Answer::Unknown(same)) if missing == same => Some(missing),
            _ => None,
        }
    }

    /// Whether it brings nothing in any month: the same as no spell at all.
    pub fn is_nothing(&self) -> bool {
        let nothing = |amount: Monthly| amount.0.is_zero();
        let none = |amount: Option<Monthly>| amount.is_none_or(nothing);
        self.monthly.get().is_ok_and(nothing) && self.taxable.get().is_ok_and(none) && self.gross.get().is_ok_and(none)
    }

    /// Whether it brings nothing and tells no year of a trade either.
    fn says_nothing(&self, trades: bool) -> bool {
        self.is_nothing() && !(trades && self.kind == Kind::SelfEmployed)
    }

    /// Whether the spell covers a month.
    pub fn covers(&self, month: Month) -> bool {
        self.months_in(month, month) == 1
    }
}

/// Everything that a person receives or pays, by spells.
#[derive(Clone, Debug, PartialEq)]
pub struct Income(pub Answer<Vec<Spell>>);

impl Default for Income {
    fn default() -> Income {
        Income(Answer::Known(Vec::new()))
    }
}

impl Income {
    /// The spells.
    pub fn spells(&self) -> Result<&[Spell], Missing> {
        self.0.known().map(Vec::as_slice)
    }

    /// Leaves out the spells that bring nothing, but for the profit of who `trades`.
    pub(super) fn leave_out_nothing(&mut self, trades: bool) {
        if let Answer::Known(spells) = &mut self.0 {
            spells.retain(|spell| !spell.says_nothing(trades));
        }
    }

    /// Whether some spell brings nothing, the profit of who `trades` apart.
    pub(super) fn holds_nothing(&self, trades: bool) -> bool {
        self.spells().is_ok_and(|spells| spells.iter().any(|spell| spell.says_nothing(trades)))
    }

    /// Sum, as received, of the kinds over the months `first..=last`.
    pub fn received(&self, kinds: Kinds, first: Month, last: Month) -> Result<Decimal, Missing> {
        self.sum(kinds, first, last, |spell| spell.monthly.get())
    }

    /// Sum, as taxed before the 10 % deduction, of the kinds over the months `first..=last`.
    pub fn taxable(&self, kinds: Kinds, first: Month, last: Month) -> Result<Decimal, Missing> {
        self.sum(kinds, first, last, |spell| match spell.taxable.get()? {
            Some(taxable) => Ok(taxable),
            None => spell.monthly.get(),
        })
    }

    /// Sum, as taxed, of kinds of which half is taxed where the household does not say how much.
    pub fn taxable_or_half(&self, kinds: Kinds, first: Month, last: Month) -> Result<Decimal, Missing> {
        self.sum(kinds, first, last, |spell| match spell.taxable.get()? {
            Some(taxable) => Ok(taxable),
            None => Ok(Monthly(spell.monthly.get()?.0 / Decimal::TWO)),
        })
    }

    /// Sum of the exempt pay for overtime inside what is taxed, of the kinds over the months `first..=last`.
    pub fn overtime(&self, kinds: Kinds, first: Month, last: Month) -> Result<Decimal, Missing> {
        self.sum(kinds, first, last, |spell| spell.overtime.get())
    }

    /// Received in one month.
    pub fn in_month(&self, kinds: Kinds, month: Month) -> Result<Monthly, Missing> {
        self.received(kinds, month, month).map(Monthly)
    }

    /// Taxed in one calendar year.
    pub fn taxable_in_year(&self, kinds: Kinds, year: i16) -> Result<Annual, Missing> {
        self.taxable(kinds, Month::january(year), Month::new(year, 12)).map(Annual)
    }

    /// Whether some spell of the kinds covers some month of `first..=last`.
    pub fn any(&self, kinds: Kinds, first: Month, last: Month) -> Result<bool, Missing> {
        let mut perhaps = None;
        for spell in self.spells()? {
            // A year without profit tells of a trade, not of an income.
            let is_one = spell.kind != Kind::SelfEmployed || !spell.is_nothing();
            if kinds.has(spell.kind) && spell.months_in(first, last) > 0 && is_one {
                match spell.when_unknown() {
                    None => return Ok(true),
                    missing => perhaps = perhaps.or(missing),
                }
            }
        }
        perhaps.map_or(Ok(false), Err)
    }

    /// Whether in each month of `first..=last` some spell of `kinds` is paid, and none of `others`.
    pub(crate) fn alone(&self, kinds: Kinds, others: Kinds, first: Month, last: Month) -> Result<bool, Missing> {
        for month in first.through(last) {
            if !self.any(kinds, month, month)? || self.any(others, month, month)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn sum(
        &self,
        kinds: Kinds,
        first: Month,
        last: Month,
        amount: impl Fn(&Spell) -> Result<Monthly, Missing>,
    ) -> Result<Decimal, Missing> {
        let mut sum = Decimal::ZERO;
        for spell in self.spells()? {
            if kinds.has(spell.kind) {
                match spell.months_in(first, last) {
                    0 => {}
                    1 => sum += amount(spell)?.0,
                    months => sum += amount(spell)?.0 * Decimal::from(months),
                }
            }
        }
        Ok(sum)
    }
}
