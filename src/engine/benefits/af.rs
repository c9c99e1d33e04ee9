//! Allocations familiales (AF).
//!
//! Due from the second child in charge, overseas from the first, with a supplement by age and a flat allowance for the
//! year in which a child of a large family turns 20 (CSS, L521-1 to L521-3, L755-11, L755-12); the resources choose among three
//! scales, and a tapering supplement softens each step (D521-1 to D521-3). In alternating residence a child counts for half
//! (R521-2 to R521-4), or whole for the parent whom the two named; the part of a child placed with the child-welfare service goes to that service (L521-2, al. 4).
//! *Not modelled*: Mayotte and Saint-Pierre-et-Miquelon.

use rust_decimal::{Decimal, dec};

use crate::benefits::conditions::children::{self, AgeLimit, Children, child};
use crate::benefits::conditions::{residence, shared_custody};
use crate::benefits::{after_crds, mayotte, not_due, with_parts};
use crate::calendar::{Month, birthday, days_later};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures::BMAF;
use crate::household::Household;
use crate::law::Law;
use crate::money::{Annual, Cents, Euros};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, PartName, Reason};
use crate::resources::family;
use crate::trace::{About, Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum AfLine {
        /// Children in charge.
        Children = "children",
        /// First ceiling for that number.
        FirstCeiling = "first_ceiling",
        /// Second ceiling for that number.
        SecondCeiling = "second_ceiling",
        /// Which of the three scales.
        Scale = "scale",
        /// The amount for all the children, before sharing.
        Whole = "whole",
        /// How many children the amount is paid for, those in turns by halves.
        Counted = "counted",
        /// The base allowance, shared custody counted.
        Base = "base",
        /// The supplement by age.
        AgeIncrease = "age_increase",
        /// The flat allowance of a child who turned 20.
        Flat = "flat",
        /// The tapering supplement.
        Taper = "taper",
        /// The tapering supplement of a flat allowance.
        FlatTaper = "flat_taper",
    }
}

/// What is due for `month`.
pub fn af(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let household = case.household;
    if household.children.is_empty() && household.deaths.is_empty() {
        return not_due(Benefit::Af, Reason::NoChild, CHILDREN_LAW, recorder);
    }
    if residence::is_mayotte(household)? {
        return mayotte::af(case, month, recorder);
    }
    let children = in_charge(case, month, AgeLimit::Usual)?;
    let flat = flat_children(case, month)?;
    if children.is_empty() && flat.is_empty() {
        return not_due(Benefit::Af, Reason::NoChild, CHILDREN_LAW, recorder);
    }
    let overseas = residence::is_overseas(household)?;
    // One child alone opens nothing to a civil servant, whose rates are those of the mainland (L755-10).
    let (claims, lives_with) =
        if overseas && children.len() == 1 { public_servants(household)? } else { (false, false) };
    let overseas = overseas && !claims;
    let need = if overseas { 1 } else { 2 };
    if children.len() < need && flat.is_empty() {
        let reason = Reason::TooFewChildren { have: children.len() as u8, need: need as u8 };
        return not_due(Benefit::Af, reason, CHILDREN_LAW, recorder);
    }
    if let Some(refusal) = residence::family_refusal(case, month)? {
        return not_due(Benefit::Af, refusal.reason, refusal.law, recorder);
    }
    recorder.step(|| Step::new(Benefit::Af, AfLine::Children, Role::Fact, children.len(), CHILDREN_LAW));
    let mut portions = Portions::default();
    if overseas && children.len() == 1 {
        // Neither goes with the basic allowance of PAJE, which is the higher (L755-19, al. 2).
        if flat.is_empty() && (case.asks.paje_base_is_due)(case, month)? {
            return not_due(Benefit::Af, Reason::OtherBenefit(Benefit::PajeBase), PAJE_LAW, recorder);
        }
        if flat.is_empty() || !(case.asks.paje_base_is_due)(case, month)? {
            portions.single_child(case, month, children[0])?;
        }
    } else if children.len() >= 2 {
        portions.several_children(case, month, &children, recorder)?;
    }
    if !flat.is_empty() {
        portions.flat_allowances(case, month, children.len(), &flat)?;
    }
    let mut outcome = portions.outcome(case, month, recorder)?;
    if let (Outcome::Due(due), true) = (&mut outcome, lives_with) {
        due.remarks.push(Reason::ToConfirm("af.public_servant"));
    }
    Ok(outcome)
}

/// Whether the claimant is a civil servant, or else whether the partner is: nothing says what then applies.
fn public_servants(household: &Household) -> Result<(bool, bool), Gap> {
    let mut servants = [false; 2];
    for (servant, adult) in servants.iter_mut().zip(&household.adults) {
        *servant = adult.public_servant.get()?;
    }
    let [claimant, partner] = servants;
    Ok((claimant, partner && !claimant))
}

/// The children whose 20th birthday opens the flat allowance of a month: from the month of that birthday to the month
/// before the 21st (L521-1, al. 2; D521-2 III).
///
/// Each opened AF the month before, and meets every condition but that of age; the family has three children in charge,
/// that one included, when it reaches 20: those who opened AF the month before, or those at home the day before.
fn flat_children(case: &Case<'_>, month: Month) -> Result<Children, Gap> {
    let mut found = Children::new();
    let household = case.household;
    if household.children.len() + household.deaths.len() < LEAST_FOR_FLAT.at(month)? as usize {
        return Ok(found);
    }
    let years = AgeLimit::Usual.years(month.first_day())?;
    let mut around_20 = !household.deaths.is_empty();
    for child in &household.children {
        let age = month.year() - child.birth_date.get()?.year();
        around_20 |= age == years || age == years + 1;
    }
    if !around_20 {
        return Ok(found);
    }
    for &index in &in_charge(case, month, AgeLimit::Late)? {
        let birth = child(household, index).birth_date.get()?;
        let limit = Month::of(birthday(birth, years));
        if month < limit || month >= limit + FLAT_MONTHS.at(month)? as i32 {
            continue;
        }
        // Who died before 20 never reaches it, and goes on in the family allowances themselves (L552-7, al. 2).
        if children::death_month(household, index).is_some_and(|died| died < limit) {
            continue;
        }
        let before = in_charge(case, limit - 1, AgeLimit::Usual)?;
        if !before.contains(&index) {
            continue;
        }
        let eve = days_later(birthday(birth, years), -1);
        let at_home = counted(case, children::in_charge_on(case, eve, AgeLimit::Usual)?)?;
        if before.len().max(at_home.len()) >= LEAST_FOR_FLAT.at(month)? as usize {
            found.push(index);
        }
    }
    Ok(found)
}

/// The children who bring the supplement by age.
#[derive(Default)]
struct Older {
    count: usize,
    /// Weight of those whose supplement is that of the month.
    weight: Decimal,
    /// The supplements of children who died, as they were due in the month of the death (R552-4, al. 2).
    kept: Decimal,
}

/// The children who bring the supplement by age, and their weights (L521-3, R521-1, R521-4).
fn older(case: &Case<'_>, month: Month, children: &Children) -> Result<Older, Gap> {
    let household = case.household;
    let eldest = if children.len() < LEAST_FOR_ALL.at(month)? as usize {
        let mut eldest = children[0];
        for &index in &children[1..] {
            // Of two born the same day, one only is the eldest. No text says which: the one who would bring less.
            let (born, known) = (child(household, index).birth_date.get()?, child(household, eldest).birth_date.get()?);
            if born < known || born == known && paid_share(case, index)? < paid_share(case, eldest)? {
                eldest = index;
            }
        }
        Some(eldest)
    } else {
        None
    };
    let mut older = Older::default();
    for &index in children.iter().filter(|index| Some(**index) != eldest) {
        let birth = child(household, index).birth_date.get()?;
        // The age is that of the law in force on the child's 14th birthday (décret 2026-138, art. 2).
        let age = SUPPLEMENT_AGE.on(birthday(birth, FORMER_SUPPLEMENT_AGE))?;
        let of = children::amount_month(household, index, month);
        if Month::of(birthday(birth, age)) >= of {
            continue;
        }
        older.count += 1;
        let share = paid_share(case, index)?;
        if of == month || age_supplement(case, of)? == age_supplement(case, month)? {
            older.weight += share;
        } else {
            older.kept += (age_supplement(case, of)? * share).to_cents();
        }
    }
    Ok(older)
}

/// The supplement of one child in a month, not rounded.
fn age_supplement(case: &Case<'_>, month: Month) -> Result<Decimal, Gap> {
    let children = in_charge(case, month, AgeLimit::Usual)?.len();
    let scale = scale(family::of_month(case, month, Benefit::Af)?, ceilings(month, children)?);
    Ok(BMAF.at(month)? * AGE_RATE.at(month)?[scale])
}

/// How much of a child's own portion this family is paid: half in alternating residence, nothing when placed.
fn paid_share(case: &Case<'_>, index: u8) -> Result<Decimal, Gap> {
    let child = child(case.household, index);
    Ok(if children::is_placed_away(child)? { Decimal::ZERO } else { custody_share(case, index)? })
}

/// How much a child counts for: half in alternating residence, unless the parents named one of them (R521-2, R521-3).
fn custody_share(case: &Case<'_>, index: u8) -> Result<Decimal, Gap> {
    Ok(shared_custody::allowance_share(child(case.household, index))?)
}

/// The children in charge for a month, but those for whom the parents named the other one.
fn in_charge(case: &Case<'_>, month: Month, limit: AgeLimit) -> Result<Children, Gap> {
    counted(case, children::in_charge(case, month, limit)?)
}

/// Those of `children` for whom the parents did not name the other one.
fn counted(case: &Case<'_>, children: Children) -> Result<Children, Gap> {
    let mut found = Children::new();
    for index in children {
        if !custody_share(case, index)?.is_zero() {
            found.push(index);
        }
    }
    Ok(found)
}

/// The two ceilings for a number of children (D521-3).
fn ceilings(month: Month, children: usize) -> Result<[Annual; 2], Gap> {
    let [first, second, step] = CEILINGS.at(month)?;
    let steps = step * Decimal::from(children);
    Ok([Annual(first + steps), Annual(second + steps)])
}

/// The first ceiling before what the children add (D521-3).
pub(crate) fn first_ceiling(month: Month) -> Result<Annual, Gap> {
    Ok(ceilings(month, 0)?[0])
}

/// Which of the three scales, from 0 (D521-1 I).
fn scale(resources: Annual, ceilings: [Annual; 2]) -> usize {
    ceilings.iter().filter(|ceiling| resources > **ceiling).count()
}

/// The tapering supplement of an amount: due when the ceiling passed is exceeded by less than twelve times the amount
/// (D521-1 II, D521-2 II).
fn taper(resources: Annual, ceilings: [Annual; 2], scale: usize, amount: Decimal) -> Decimal {
    if scale == 0 {
        return Decimal::ZERO;
    }
    let room = ceilings[scale - 1].0 + TWELVE * amount - resources.0;
    (room.max(Decimal::ZERO) / TWELVE).to_cents()
}

/// The portions of the gross amount, each in cents.
#[derive(Default)]
struct Portions {
    base: Decimal,
    age_increase: Decimal,
    age_count: usize,
    flats: Vec<(u8, Decimal, Decimal)>,
    taper: Decimal,
    reduced: Option<Reason>,
    rsa: Option<Reason>,
    goes_to_service: bool,
}

impl Portions {
    /// Two children or more (D521-1, R521-3, R521-4).
    fn several_children(
        &mut self,
        case: &Case<'_>,
        month: Month,
        children: &Children,
        recorder: &mut Trace,
    ) -> Result<(), Gap> {
        let count = children.len();
        let (mut custody, mut paid) = (Decimal::ZERO, Decimal::ZERO);
        for &index in children {
            custody += custody_share(case, index)?;
            paid += paid_share(case, index)?;
        }
        let all = Decimal::from(count);
        self.goes_to_service = paid != custody;
        let older = older(case, month, children)?;
        let resources = family::of_month(case, month, Benefit::Af)?;
        let ceilings = ceilings(month, count)?;
        let scale = scale(resources, ceilings);
        family::note(case, month, Benefit::Af, recorder)?;
        recorder.step(|| fact(AfLine::FirstCeiling, ceilings[0]).with(count));
        recorder.step(|| fact(AfLine::SecondCeiling, ceilings[1]).with(count));
        recorder.step(|| fact(AfLine::Scale, scale as u8 + 1));

        self.rsa = family::rsa_remark(case, month, Benefit::Af, ceilings[0])?;
        if scale > 0 {
            self.reduced = Some(Reason::ReducedByResources { resources, ceiling: ceilings[0] });
        }
        let bmaf = BMAF.at(month)?;
        let rate = SECOND_CHILD.at(month)?[scale] + THIRD_CHILD.at(month)?[scale] * Decimal::from(count - 2);
        let age_rate = AGE_RATE.at(month)?[scale] * older.weight;
        let whole = (bmaf * rate).to_cents();
        recorder.step(|| {
            Step::new(Benefit::Af, AfLine::Whole, Role::Fact, Euros(whole), SCALE_LAW)
                .with(Value::Share(rate))
                .with(Euros(bmaf))
        });
        if paid != all {
            recorder.step(|| Step::new(Benefit::Af, AfLine::Counted, Role::Fact, paid, SHARING_LAW).with(count));
        }
        // Rates first, then the base, then the cent, as published amounts show; the coefficient of alternating residence
        // bears on the amount in cents.
        let (base, age) = if paid == all {
            (whole, (bmaf * (rate + age_rate)).to_cents() - whole)
        } else {
            ((whole * custody / all).to_cents(), (bmaf * age_rate).to_cents())
        };
        let age = age + older.kept;
        // What goes to the child-welfare service is a portion by child of the base and of its supplement.
        let kept = |amount: Decimal| if paid == custody { amount } else { (amount * paid / custody).to_cents() };
        self.base = kept(base);
        self.age_increase = age;
        self.age_count = older.count;
        self.taper = kept(taper(resources, ceilings, scale, base + age));
        Ok(())
    }

    /// A single child, overseas: whatever the resources (L755-12, D755-5 II).
    fn single_child(&mut self, case: &Case<'_>, month: Month, index: u8) -> Result<(), Gap> {
        let birth = child(case.household, index).birth_date.get()?;
        let share = paid_share(case, index)?;
        let bmaf = BMAF.at(month)?;
        let [rate, younger, older] = SINGLE_CHILD.at(month)?;
        let [from, then] = SINGLE_CHILD_AGES.at(month)?;
        let of = children::amount_month(case.household, index, month);
        let after = |age| Month::of(birthday(birth, age)) < of;
        let age_rate = if after(then) {
            older
        } else if after(from) {
            younger
        } else {
            Decimal::ZERO
        };
        self.base = ((bmaf * rate).to_cents() * share).to_cents();
        self.age_increase = if BMAF.at(of)? == bmaf {
            ((bmaf * (rate + age_rate)).to_cents() * share).to_cents() - self.base
        } else {
            (BMAF.at(of)? * age_rate * share).to_cents()
        };
        self.age_count = usize::from(!age_rate.is_zero());
        Ok(())
    }

    /// The flat allowance of each child who turned 20 (D521-2); its ceilings count those children too.
    ///
    /// Half of it in alternating residence: L521-2 shares "la charge de l'enfant pour le calcul des allocations familiales".
    fn flat_allowances(&mut self, case: &Case<'_>, month: Month, others: usize, flat: &Children) -> Result<(), Gap> {
        for &index in flat {
            // For a child who died since, the amount of the month of the death (R552-4, al. 2).
            let month = children::amount_month(case.household, index, month);
            let resources = family::of_month(case, month, Benefit::Af)?;
            let ceilings = ceilings(month, others + flat.len())?;
            let scale = scale(resources, ceilings);
            self.rsa = self.rsa.or(family::rsa_remark(case, month, Benefit::Af, ceilings[0])?);
            let whole = (BMAF.at(month)? * FLAT_RATE.at(month)?[scale]).to_cents();
            let amount = (whole * custody_share(case, index)?).to_cents();
            let taper = taper(resources, ceilings, scale, amount);
            let paid = !children::is_placed_away(child(case.household, index))?;
            self.flats.push(if paid { (index, amount, taper) } else { (index, Decimal::ZERO, Decimal::ZERO) });
        }
        Ok(())
    }

    fn outcome(self, case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
        let mut portions = vec![
            (PartName::Base, None, Euros(self.base)),
            (PartName::AgeIncrease, None, Euros(self.age_increase)),
            (PartName::Taper, None, Euros(self.taper)),
        ];
        for &(index, flat, taper) in &self.flats {
            portions.push((PartName::Flat, Some(index), Euros(flat)));
            portions.push((PartName::Taper, Some(index), Euros(taper)));
        }
        let gross: Euros = portions.iter().map(|(_, _, amount)| *amount).sum();
        if gross.is_zero() {
            return not_due(Benefit::Af, Reason::PaidToService, SHARING_LAW, recorder);
        }
        for &(name, index, amount) in portions.iter().filter(|(_, _, amount)| !amount.is_zero()) {
            let (line, law) = match (name, index) {
                (PartName::Base, _) => (AfLine::Base, SCALE_LAW),
                (PartName::AgeIncrease, _) => (AfLine::AgeIncrease, AGE_LAW),
                (PartName::Flat, _) => (AfLine::Flat, FLAT_LAW),
                (_, None) => (AfLine::Taper, SCALE_LAW),
                (_, Some(_)) => (AfLine::FlatTaper, FLAT_LAW),
            };
            let about = index.map_or(About::Household, About::Child);
            let count = self.age_count;
            recorder.step(|| {
                let step = Step::new(Benefit::Af, line, Role::Part, amount, law).about(about);
                if line == AfLine::AgeIncrease { step.with(count) } else { step }
            });
        }
        let mut due = with_parts(after_crds(Benefit::Af, gross, SCALE_LAW, recorder), &portions);
        due.remarks.extend(self.reduced);
        due.remarks.extend(self.rsa);
        due.remarks.extend(children::early_death_remark(case, month)?);
        if self.goes_to_service {
            due.remarks.push(Reason::PaidToService);
        }
        Ok(Outcome::Due(due))
    }
}

fn fact(line: AfLine, value: impl Into<Value>) -> Step {
    Step::new(Benefit::Af, line, Role::Fact, value, CEILING_LAW)
}

const TWELVE: Decimal = dec!(12);
/// The age whose birthday says which age of supplement applies (décret 2026-138, art. 2).
const FORMER_SUPPLEMENT_AGE: i16 = 14;

const CHILDREN_LAW: Law = Law::Css("L521-1", "LEGIARTI000029963006");
const SHARING_LAW: Law = Law::Css("L521-2", "LEGIARTI000039099826");
const SCALE_LAW: Law = Law::Css("D521-1", "LEGIARTI000030680318");
const FLAT_LAW: Law = Law::Css("D521-2", "LEGIARTI000030680324");
const CEILING_LAW: Law = Law::Css("D521-3", "LEGIARTI000044809227");
const AGE_LAW: Law = Law::Css("R521-1", "LEGIARTI000053603059");
const PAJE_LAW: Law = Law::Css("L755-19", "LEGIARTI000031324116");
const OVERSEAS_LAW: Law = Law::Css("D755-5", "LEGIARTI000006738575");

/// Rate for the second child, of the BMAF, on each scale (D521-1 I).
static SECOND_CHILD: Dated<[Decimal; 3]> = Dated::new(
    "af.second_child",
    Unit::Share,
    Renewed::Never,
    &[since(2015, 7, 1, [dec!(0.32), dec!(0.16), dec!(0.08)], SCALE_LAW)],
);

/// Rate for each child from the third, of the BMAF, on each scale (D521-1 I).
static THIRD_CHILD: Dated<[Decimal; 3]> = Dated::new(
    "af.third_child",
    Unit::Share,
    Renewed::Never,
    &[since(2015, 7, 1, [dec!(0.41), dec!(0.205), dec!(0.1025)], SCALE_LAW)],
);

/// Rate of the supplement by age, of the BMAF, on each scale (D521-1 I).
static AGE_RATE: Dated<[Decimal; 3]> = Dated::new(
    "af.age_rate",
    Unit::Share,
    Renewed::Never,
    &[since(2015, 7, 1, [dec!(0.16), dec!(0.08), dec!(0.04)], SCALE_LAW)],
);

/// Rate of the flat allowance, of the BMAF, on each scale (D521-2 I).
static FLAT_RATE: Dated<[Decimal; 3]> = Dated::new(
    "af.flat_rate",
    Unit::Share,
    Renewed::Never,
    &[since(2015, 7, 1, [dec!(0.20234), dec!(0.10117), dec!(0.05059)], FLAT_LAW)],
);

/// Age at which a child brings the supplement, by the day of its 14th birthday (R521-1; décret 2026-138, art. 2).
static SUPPLEMENT_AGE: Dated<i16> = Dated::new(
    "af.supplement_age",
    Unit::Years,
    Renewed::Never,
    &[
        since(2008, 5, 1, 14, Law::Css("R521-1", "LEGIARTI000018735853")),
        since(2026, 3, 1, 18, Law::Jo("Décret 2026-138", "JORFTEXT000053594174")),
    ],
);

/// Number of children from which each brings the supplement, the eldest included (R521-1).
static LEAST_FOR_ALL: Dated<i16> =
    Dated::new("af.least_for_all", Unit::Count, Renewed::Never, &[since(2008, 5, 1, 3, AGE_LAW)]);

/// Number of children that opens the flat allowance (D521-2 III).
static LEAST_FOR_FLAT: Dated<i16> =
    Dated::new("af.least_for_flat", Unit::Count, Renewed::Never, &[since(2003, 7, 1, 3, FLAT_LAW)]);

/// Months of the flat allowance: one year (L521-1, al. 2).
static FLAT_MONTHS: Dated<i16> =
    Dated::new("af.flat_months", Unit::Months, Renewed::Never, &[since(2003, 7, 1, 12, CHILDREN_LAW)]);

/// First ceiling, second ceiling, and what each child adds to both (D521-3).
static CEILINGS: Dated<[Decimal; 3]> = Dated::new(
    "af.ceilings",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(
            2023,
            1,
            1,
            [dec!(59330), dec!(83029), dec!(5932)],
            Law::Jo("Arrêté du 21/12/2022", "JORFTEXT000046794210"),
        ),
        since(
            2024,
            1,
            1,
            [dec!(62474), dec!(87430), dec!(6246)],
            Law::Jo("Arrêté du 22/12/2023", "JORFTEXT000048680633"),
        ),
        since(
            2025,
            1,
            1,
            [dec!(65473), dec!(91627), dec!(6546)],
            Law::Jo("Instruction DSS/2B/2024/181 du 20/12/2024", ""),
        ),
        since(
            2026,
            1,
            1,
            [dec!(66652), dec!(93276), dec!(6664)],
            Law::Jo(
                "Instruction DSS/2B/2025/177 du 18/12/2025",
                "https://bulletins-officiels.social.gouv.fr/sites/textes-officiels/files/2025-12/SFHS2535630J_0.pdf",
            ),
        ),
    ],
);

/// Overseas, a single child: rate of the BMAF, then supplement of the younger and of the older (D755-5 II).
static SINGLE_CHILD: Dated<[Decimal; 3]> = Dated::new(
    "af.single_child",
    Unit::Share,
    Renewed::Never,
    &[since(1998, 12, 30, [dec!(0.0588), dec!(0.0369), dec!(0.0567)], OVERSEAS_LAW)],
);

/// Overseas, ages from which a single child brings each supplement (D755-5 II).
static SINGLE_CHILD_AGES: Dated<[i16; 2]> =
    Dated::new("af.single_child_ages", Unit::Years, Renewed::Never, &[since(1998, 12, 30, [11, 16], OVERSEAS_LAW)]);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[
    &SECOND_CHILD,
    &THIRD_CHILD,
    &AGE_RATE,
    &FLAT_RATE,
    &SUPPLEMENT_AGE,
    &LEAST_FOR_ALL,
    &LEAST_FOR_FLAT,
    &FLAT_MONTHS,
    &CEILINGS,
    &SINGLE_CHILD,
    &SINGLE_CHILD_AGES,
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::benefits::example::{amounts, family, gross, outcome};

    const TWO_SMALL: [&str; 2] = ["2019-03-03", "2021-04-04"];
    const AF: Benefit = Benefit::Af;

    #[test]
    fn published_amounts() {
        assert_eq!(amounts(&family("2024-06", 0, &TWO_SMALL), AF), (dec!(149.26), dec!(148.52)));
        assert_eq!(amounts(&family("2025-06", 0, &TWO_SMALL), AF), (dec!(151.80), dec!(151.05)));
        assert_eq!(amounts(&family("2026-06", 0, &TWO_SMALL), AF), (dec!(153.01), dec!(152.25)));
        let three = ["2019-03-03", "2020-04-04", "2021-04-04"];
        assert_eq!(amounts(&family("2026-06", 0, &three), AF), (dec!(349.06), dec!(347.32)));
    }

    #[test]
    fn one_child_opens_nothing_but_overseas() {
        let mut one = family("2026-06", 0, &["2019-03-03"]);
        assert_eq!(outcome(&one, AF), Outcome::NotDue(Reason::TooFewChildren { have: 1, need: 2 }));
        one["residence"]["department"] = json!("974");
        // 478.16 × 5.88 %.
        assert_eq!(gross(&one, AF), dec!(28.12));
    }

    #[test]
    fn one_child_of_a_civil_servant_overseas_opens_nothing() {
        let mut one = family("2026-06", 0, &["2019-03-03"]);
        one["residence"]["department"] = json!("974");
        one["adults"][0]["public_servant"] = json!(true);
        assert_eq!(outcome(&one, AF), Outcome::NotDue(Reason::TooFewChildren { have: 1, need: 2 }));
        // The partner alone: nothing says who decides, and the amount is to be confirmed.
        one["adults"][0]["public_servant"] = json!(false);
        one["adults"][1]["public_servant"] = json!(true);
        let Outcome::Due(due) = outcome(&one, AF) else { panic!("due") };
        assert_eq!((due.gross.0, due.remarks), (dec!(28.12), vec![Reason::ToConfirm("af.public_servant")]));
        let mut two = family("2026-06", 0, &TWO_SMALL);
        two["residence"]["department"] = json!("974");
        two["adults"][0]["public_servant"] = json!(true);
        assert_eq!(gross(&two, AF), dec!(153.01));
    }

    #[test]
    fn a_single_child_overseas_is_paid_more_from_the_month_after_11_and_16_whatever_the_resources() {
        let paid = |birth: &str| {
            let mut one = family("2026-06", 500_000, &[birth]);
            one["residence"]["department"] = json!("971");
            gross(&one, AF)
        };
        assert_eq!(paid("2015-06-01"), dec!(28.12));
        // 478.16 × (5.88 % + 3.69 %), then (5.88 % + 5.67 %).
        assert_eq!(paid("2015-05-31"), dec!(45.76));
        assert_eq!(paid("2010-06-30"), dec!(45.76));
        assert_eq!(paid("2010-05-31"), dec!(55.23));
    }

    #[test]
    fn resources_equal_to_a_ceiling_pass() {
        // 66,652 + 2 × 6,664 = 79,980; 93,276 + 13,328 = 106,604.
        assert_eq!(gross(&family("2026-06", 79_980, &TWO_SMALL), AF), dec!(153.01));
        // One euro above: 76.51 + (79,980 + 12 × 76.51 − 79,981) / 12.
        assert_eq!(gross(&family("2026-06", 79_981, &TWO_SMALL), AF), dec!(152.94));
        assert_eq!(gross(&family("2026-06", 81_000, &TWO_SMALL), AF), dec!(76.51));
        assert_eq!(gross(&family("2026-06", 106_604, &TWO_SMALL), AF), dec!(76.51));
        // 38.25 + (106,604 + 12 × 38.25 − 106,605) / 12.
        assert_eq!(gross(&family("2026-06", 106_605, &TWO_SMALL), AF), dec!(76.42));
        assert_eq!(gross(&family("2026-06", 200_000, &TWO_SMALL), AF), dec!(38.25));
    }

    #[test]
    fn the_tapering_ends_at_twelve_times_the_amount() {
        // 79,980 + 12 × 76.51 = 80,898.12.
        assert_eq!(gross(&family("2026-06", 80_898, &TWO_SMALL), AF), dec!(76.52));
        assert_eq!(gross(&family("2026-06", 80_899, &TWO_SMALL), AF), dec!(76.51));
    }

    #[test]
    fn the_age_of_the_supplement_is_14_for_a_child_born_by_february_2012_and_18_after() {
        // Specs, §23: 14 for the first two, 18 for the third.
        let mixed = family("2026-11", 0, &["2010-05-10", "2012-02-20", "2012-03-02"]);
        assert_eq!(gross(&mixed, AF), dec!(349.06) + dec!(153.01));
        let eve = family("2026-11", 0, &["2010-05-10", "2012-02-29", "2016-03-02"]);
        assert_eq!(gross(&eve, AF), dec!(349.06) + dec!(153.01));
        let day_after = family("2026-11", 0, &["2010-05-10", "2012-03-01", "2016-03-02"]);
        // 478.16 × (73 % + 16 %).
        assert_eq!(gross(&day_after, AF), dec!(425.56));
    }

    #[test]
    fn the_supplement_starts_the_month_after_the_birthday_and_not_for_the_eldest_of_two() {
        assert_eq!(gross(&family("2025-06", 0, &["2009-01-01", "2011-06-01"]), AF), dec!(151.80));
        // 474.37 × 48 %.
        assert_eq!(gross(&family("2025-07", 0, &["2009-01-01", "2011-06-01"]), AF), dec!(227.70));
    }

    #[test]
    fn of_twins_one_only_is_the_eldest() {
        assert_eq!(gross(&family("2025-07", 0, &["2009-01-01", "2009-01-01"]), AF), dec!(227.70));
    }

    #[test]
    fn a_newborn_counts_from_the_month_after_the_birth() {
        assert_eq!(gross(&family("2026-06", 0, &["2019-03-03", "2026-06-01"]), AF), dec!(0));
        assert_eq!(gross(&family("2026-06", 0, &["2019-03-03", "2026-05-31"]), AF), dec!(153.01));
    }

    #[test]
    fn the_flat_allowance_takes_over_in_the_month_of_the_20th_birthday_for_a_year() {
        let children = ["2006-06-30", "2015-01-01", "2018-01-01"];
        // 478.16 × (73 % + 16 %).
        assert_eq!(gross(&family("2026-05", 0, &children), AF), dec!(425.56));
        assert_eq!(gross(&family("2026-06", 0, &children), AF), dec!(153.01) + dec!(96.75));
        assert_eq!(gross(&family("2027-05", 0, &children), AF), dec!(153.01) + dec!(96.75));
        assert_eq!(gross(&family("2027-06", 0, &children), AF), dec!(153.01));
        // Two children before: none.
        assert_eq!(gross(&family("2026-06", 0, &["2006-06-30", "2015-01-01"]), AF), dec!(0));
    }

    #[test]
    fn the_flat_allowance_counts_the_20_year_old_in_its_own_ceiling() {
        // 86,644 for three, 79,980 for two: AF on the second scale, the flat allowance whole.
        let children = ["2006-06-30", "2015-01-01", "2018-01-01"];
        assert_eq!(gross(&family("2026-08", 86_644, &children), AF), dec!(76.51) + dec!(96.75));
        // One euro above: 48.38 + (86,644 + 12 × 48.38 − 86,645) / 12.
        assert_eq!(gross(&family("2026-08", 86_645, &children), AF), dec!(76.51) + dec!(96.68));
    }

    #[test]
    fn a_paid_child_counts_up_to_55_per_cent_of_the_smic() {
        let mut json = family("2026-09", 0, &["2007-01-01", "2015-01-01"]);
        let pay = |amount: &str| json!([{"kind": "wage", "monthly": amount}]);
        // 12.31 × 169 × 55 % = 1,144.2145.
        json["children"][0]["income"] = pay("1144.21");
        assert_eq!(gross(&json, AF), dec!(153.01));
        json["children"][0]["income"] = pay("1144.22");
        assert_eq!(gross(&json, AF), dec!(0));
        // Before 16 pay does not matter.
        json["children"][0]["birth_date"] = json!("2010-10-01");
        assert_eq!(gross(&json, AF), dec!(153.01));
    }

    #[test]
    fn alternating_residence_halves_the_child() {
        let mut json = family("2026-06", 0, &["2010-01-01", "2015-01-01", "2018-01-01"]);
        json["children"][0]["custody"] = json!("shared");
        // 349.06 × 2.5 / 3 = 290.88, and half of 76.51.
        assert_eq!(gross(&json, AF), dec!(290.88) + dec!(38.25));
    }

    #[test]
    fn parents_of_a_shared_child_may_name_one_of_them() {
        let mut json = family("2026-06", 0, &["2010-01-01", "2015-01-01", "2018-01-01"]);
        let whole = gross(&json, AF);
        json["children"][0]["custody"] = json!("shared");
        json["children"][0]["af_claimed_by"] = json!("claimant");
        assert_eq!(gross(&json, AF), whole);
        // Without it the family has two children, neither of them of 14.
        json["children"][0]["af_claimed_by"] = json!("other_parent");
        assert_eq!(gross(&json, AF), dec!(153.01));
        // Whose are the benefits that are not shared says nothing of it.
        json["children"][0]["af_claimed_by"] = json!("both");
        json["children"][0]["claimed_by"] = json!("other_parent");
        assert_eq!(gross(&json, AF), dec!(290.88) + dec!(38.25));
        // The flat allowance of the year of 20 follows.
        let mut late = family("2026-06", 0, &["2006-06-10", "2015-01-01", "2018-01-01"]);
        assert_eq!(gross(&late, AF), dec!(153.01) + dec!(96.75));
        late["children"][0]["custody"] = json!("shared");
        late["children"][0]["af_claimed_by"] = json!("other_parent");
        assert_eq!(gross(&late, AF), dec!(153.01));
        // Nobody else opens it: two who live there are no large family.
        late["children"][0]["custody"] = json!("full");
        late["children"][1]["custody"] = json!("shared");
        late["children"][1]["af_claimed_by"] = json!("other_parent");
        assert!(matches!(outcome(&late, AF), Outcome::NotDue(_)));
    }

    #[test]
    fn the_part_of_a_placed_child_goes_to_the_service() {
        let mut json = family("2026-06", 0, &TWO_SMALL);
        json["children"][0]["placed"] = json!(true);
        // Half of 153.01, to the cent.
        assert_eq!(gross(&json, AF), dec!(76.51));
        json["children"][1]["placed"] = json!(true);
        assert_eq!(outcome(&json, AF), Outcome::NotDue(Reason::PaidToService));
        json["children"][0]["allowances_kept"] = json!(true);
        json["children"][1]["allowances_kept"] = json!(true);
        assert_eq!(gross(&json, AF), dec!(153.01));
    }

    #[test]
    fn a_child_who_died_counts_to_the_end_of_the_third_month() {
        let mut json = family("2026-09", 0, &["2019-03-03"]);
        json["deaths"] = json!([{"birth_date": "2021-04-04", "death_date": "2026-06-10"}]);
        assert_eq!(gross(&json, AF), dec!(153.01));
        json["month"] = json!("2026-10");
        assert_eq!(gross(&json, AF), dec!(0));
    }

    #[test]
    fn who_died_before_20_never_brings_the_flat_allowance() {
        // Would be 20 in July: counted in the family allowances, with its supplement, as in the month of the death.
        let mut json = family("2026-08", 0, &["2016-03-03", "2018-04-04"]);
        json["deaths"] = json!([{"birth_date": "2006-07-10", "death_date": "2026-06-10"}]);
        // 32 + 41 + 16 % of 478.16.
        assert_eq!(gross(&json, AF), dec!(425.56));
        // Died after its birthday: two children in charge, and the flat allowance goes on.
        json["deaths"][0]["birth_date"] = json!("2006-06-10");
        assert_eq!(gross(&json, AF), dec!(153.01) + dec!(96.75));
        json["month"] = json!("2026-10");
        assert_eq!(gross(&json, AF), dec!(153.01));
    }

    #[test]
    fn the_supplement_and_the_flat_allowance_of_a_child_who_died_stay_those_of_the_month_of_the_death() {
        // The base is that of May, 478.16; 16 % of 474.37 is 75.90, of 478.16 it would be 76.51.
        let mut json = family("2026-05", 0, &["2016-03-03", "2018-04-04"]);
        json["deaths"] = json!([{"birth_date": "2010-07-10", "death_date": "2026-03-10"}]);
        assert_eq!(gross(&json, AF), dec!(349.06) + dec!(75.90));
        // 20.234 % of 474.37.
        json["deaths"][0]["birth_date"] = json!("2006-01-10");
        assert_eq!(gross(&json, AF), dec!(153.01) + dec!(95.98));
        // A supplement that it would bring from May only is not brought: 14 in March, and 14 in April.
        json["deaths"] = json!([{"birth_date": "2012-02-10", "death_date": "2026-03-10"}]);
        assert_eq!(gross(&json, AF), dec!(349.06) + dec!(75.90));
        json["deaths"][0]["birth_date"] = json!("2012-02-29");
        json["deaths"][0]["death_date"] = json!("2026-02-28");
        assert_eq!(gross(&json, AF), dec!(349.06));
    }

    #[test]
    fn more_than_nine_months_of_the_year_in_france() {
        let mut json = family("2026-06", 0, &TWO_SMALL);
        for adult in [0, 1] {
            json["adults"][adult]["months_abroad"] = json!(["2026-07", "2026-08"]);
        }
        assert_eq!(gross(&json, AF), dec!(153.01));
        json["adults"][0]["months_abroad"] = json!(["2026-07", "2026-08", "2026-09"]);
        // The other adult is enough.
        assert_eq!(gross(&json, AF), dec!(153.01));
        json["adults"][1]["months_abroad"] = json!(["2026-01", "2026-08", "2026-09"]);
        assert_eq!(outcome(&json, AF), Outcome::NotDue(Reason::Residence));
    }

    #[test]
    fn a_child_whom_schooling_binds_and_who_is_not_enrolled_opens_nothing() {
        let mut json = family("2026-06", 0, &["2015-03-03", "2018-04-04"]);
        json["children"][0]["schooled"] = json!(false);
        assert_eq!(outcome(&json, AF), Outcome::NotDue(Reason::TooFewChildren { have: 1, need: 2 }));
        // From the 16th birthday on nothing binds.
        json["children"][0]["birth_date"] = json!("2010-06-30");
        assert_eq!(gross(&json, AF), dec!(153.01));
        json["children"][0]["birth_date"] = json!("2010-07-01");
        assert!(matches!(outcome(&json, AF), Outcome::NotDue(_)));
    }

    #[test]
    fn a_child_with_an_aid_of_its_own_opens_nothing() {
        let mut json = family("2026-06", 0, &TWO_SMALL);
        json["children"][1]["own_aid"] = json!(false);
        assert_eq!(gross(&json, AF), dec!(153.01));
        json["children"][1]["own_aid"] = json!(true);
        assert_eq!(outcome(&json, AF), Outcome::NotDue(Reason::TooFewChildren { have: 1, need: 2 }));
    }

    #[test]
    fn a_permit_opens_from_the_next_month_and_each_child_meets_its_condition() {
        let mut json = family("2026-06", 0, &TWO_SMALL);
        for adult in [0, 1] {
            json["adults"][adult]["nationality"] = json!("other");
        }
        assert_eq!(outcome(&json, AF), Outcome::NotDue(Reason::Permit));
        json["adults"][1]["permit_since"] = json!("2026-06-01");
        assert_eq!(outcome(&json, AF), Outcome::NotDue(Reason::Permit));
        json["adults"][1]["permit_since"] = json!("2026-05-31");
        assert_eq!(gross(&json, AF), dec!(153.01));
        let mut card = json.clone();
        card["adults"][1]["resident_card"] = json!(true);
        card["adults"][1]["permit_since"] = json!("2026-06-01");
        assert_eq!(outcome(&card, AF), Outcome::NotDue(Reason::Permit), "a card of this month");
        card["adults"][1].as_object_mut().expect("an adult").remove("permit_since");
        assert_eq!(gross(&card, AF), dec!(153.01), "the resident card alone has been held for long");
        json["children"][0]["residence_condition"] = json!(false);
        assert_eq!(outcome(&json, AF), Outcome::NotDue(Reason::TooFewChildren { have: 1, need: 2 }));
        json["adults"][0]["protected"] = json!(true);
        assert_eq!(gross(&json, AF), dec!(153.01));
    }

    #[test]
    fn unknown_income_is_not_asked_for_a_single_child() {
        let mut json = family("2026-06", 0, &["2019-03-03"]);
        json["unknown"] = json!(["/adults/0/income"]);
        assert!(matches!(outcome(&json, AF), Outcome::NotDue(_)));
        json["children"] = json!([{"birth_date": "2019-03-03"}, {"birth_date": "2020-03-03"}]);
        assert!(matches!(outcome(&json, AF), Outcome::Unknown(Gap::Answer(_))));
    }

    #[test]
    fn saint_pierre_is_not_guessed() {
        let mut json = family("2026-06", 0, &TWO_SMALL);
        json["residence"]["department"] = json!("975");
        assert_eq!(outcome(&json, AF), Outcome::Unknown(Gap::Law(Reason::SaintPierreLaw)));
    }

    #[test]
    fn the_parts_net_of_crds_add_up() {
        let json = family("2026-06", 86_645, &["2006-06-30", "2015-01-01", "2018-01-01"]);
        let Outcome::Due(due) = outcome(&json, AF) else { panic!("due") };
        assert_eq!(due.parts.iter().map(|part| part.share.gross).sum::<Euros>(), due.gross);
        assert_eq!(due.parts.iter().map(|part| part.share.net).sum::<Euros>(), due.net);
    }
}
