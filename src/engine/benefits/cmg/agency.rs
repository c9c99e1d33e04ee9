//! Care by an agency or in a micro-crèche (CSS, L531-6, D531-20 to D531-23).
//!
//! 85 % of what is spent, up to a share of the BMAF that falls with the bracket of resources; halved from three to six and
//! beside the half-time rate of PreParE; raised by 10 % for unsocial hours and by 30 %, once, for a lone parent, AAH or AEEH.
//! Several kinds of such care make one mass of expenses (D531-21, V). Beside carers whom the family employs it is what it
//! would be alone, lowered so that all the aids together stay under a common limit (D531-23).

use rust_decimal::{Decimal, dec};

use super::{Care, CmgLine, Found, by_child, is_under_three, less_crds, raised_by_thirty};
use crate::benefits::conditions::children::{Children, child};
use crate::benefits::conditions::shared_custody;
use crate::benefits::{conditions, prepare};
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::figures::BMAF;
use crate::household::CareMode;
use crate::law::Law;
use crate::money::{Annual, Cents, Euros};
use crate::outcome::{Benefit, Gap, Reason};
use crate::resources::family;
use crate::trace::{About, Role, Step, Trace, Value};

pub(super) fn amounts(
    case: &Case<'_>,
    cares: &[Care],
    list: &Children,
    month: Month,
    found: &mut Found,
    recorder: &mut Trace,
) -> Result<(), Gap> {
    // Care that opens no right counts for nothing, in the common limit neither.
    let mut kept = Vec::new();
    let at_home = cares.iter().filter(|care| care.mode == CareMode::AgencyHome).map(|care| care.hours).sum();
    for care in cares.iter().filter(|care| !care.is_direct()) {
        let hours = if care.is_by_household() { at_home } else { care.hours };
        match refused(care, hours, month)? {
            Some((reason, law)) => found.refuse(reason, law),
            None => kept.push(care.clone()),
        }
    }
    let cares: Vec<Care> = cares.iter().filter(|care| care.is_direct()).chain(&kept).cloned().collect();
    let Some(first) = kept.first() else { return Ok(()) };
    // One home is the allocataire of a child in turns: the one that claims, if it is said.
    for care in &kept {
        if shared_custody::is_open(child(case.household, care.child))? {
            return Err(Gap::Law(Reason::SharedCustodyLaw));
        }
    }
    if !cares.iter().any(Care::is_direct) {
        family::note(case, month, Benefit::Cmg, recorder)?;
    }
    let tier = tier(case, list.len(), month)?;
    let rates = Rates { childminder: RATES_CHILDMINDER.at(month)?[tier], home: RATES_HOME.at(month)?[tier] };
    let is_mixed = cares.iter().any(Care::is_direct);
    // Beside carers whom the family employs, the aid is first what it would be alone, then lowered to the common limit.
    let mut left = is_mixed.then_some((common_limit(case, &cares, rates, month)? - found.total()).or_zero());
    if is_mixed || kept.iter().any(|care| care.mode != first.mode) {
        found.remark(Reason::ToConfirm("cmg.several_modes"));
    }
    for (group, most) in groups(case, kept, rates, month)? {
        let whole = super::direct::together(group);
        let Some(care) = whole.first() else { continue };
        let (most, law) = match left {
            Some(left) if left < most => (left, MIXED),
            _ => (most, LAW),
        };
        let paid = of_care(care, most, CmgLine::Agency, law, month, recorder)?;
        left = left.map(|left| (left - paid.gross).or_zero());
        found.pay.push((care.child, paid.net));
    }
    Ok(())
}

/// Shares of the BMAF for a bracket of resources.
#[derive(Clone, Copy)]
struct Rates {
    childminder: Decimal,
    home: Decimal,
}

/// Care of one kind, by child, but by household for a carer at home (D531-21, III 4°), each with the most that is paid; care of
/// several kinds is one mass, whose most is the sum of those of each child at the rate of a childminder (V).
fn groups(case: &Case<'_>, kept: Vec<Care>, rates: Rates, month: Month) -> Result<Vec<(Vec<Care>, Euros)>, Gap> {
    let first = kept[0].mode;
    if kept.iter().any(|care| care.mode != first) {
        let most = most_of_each(case, &kept, rates.childminder, month)?;
        return Ok(vec![(kept, most)]);
    }
    let rate = if first == CareMode::AgencyChildminder { rates.childminder } else { rates.home };
    let mut out = Vec::new();
    for group in if first == CareMode::AgencyHome { vec![kept] } else { by_child(&kept) } {
        let most = most_of(case, rate, &group, month)?;
        out.push((group, most));
    }
    Ok(out)
}

/// What all the aids of a month may come to (D531-23, al. 4): the sum of the most of each child at the rate of a childminder, or
/// that of care at home where there is no other.
fn common_limit(case: &Case<'_>, cares: &[Care], rates: Rates, month: Month) -> Result<Euros, Gap> {
    if cares.iter().all(Care::is_by_household) {
        return most_of(case, rates.home, cares, month);
    }
    most_of_each(case, cares, rates.childminder, month)
}

/// The sum of the most that is paid for each child.
fn most_of_each(case: &Case<'_>, cares: &[Care], rate: Decimal, month: Month) -> Result<Euros, Gap> {
    let mut sum = Euros::ZERO;
    for group in by_child(cares) {
        sum += most_of(case, rate, &group, month)?;
    }
    Ok(sum)
}

/// The most that is paid for care that counts as one.
fn most_of(case: &Case<'_>, rate: Decimal, group: &[Care], month: Month) -> Result<Euros, Gap> {
    match super::direct::together(group.to_vec()).first() {
        Some(whole) => most(case, rate, whole, group, month),
        None => Ok(Euros::ZERO),
    }
}

/// Why care opens no right: too dear an hour in a micro-crèche, too few hours (of the household for care at home).
fn refused(care: &Care, hours: Decimal, month: Month) -> Result<Option<(Reason, Law)>, Gap> {
    let least = LEAST_HOURS.at(month)?;
    if hours < Decimal::from(least) {
        return Ok(Some((Reason::TooFewCareHours { need: least }, LEAST_HOURS.law_at(month)?)));
    }
    let most = MICRO_CRECHE_PRICE.at(month)?;
    if care.mode == CareMode::MicroCreche && care.cost > most * care.hours {
        let price = Euros(care.cost / care.hours).to_cents();
        return Ok(Some((Reason::PriceTooHigh { price, most: Euros(most) }, LAW)));
    }
    Ok(None)
}

/// Bracket of resources, 0 to 2, for so many children (D531-20, D531-21 III).
pub(super) fn tier(case: &Case<'_>, children: usize, month: Month) -> Result<usize, Gap> {
    let resources = family::of_month(case, month, Benefit::Cmg)?;
    let factor = if conditions::is_lone(case.household, month)? { LONE_CEILING.at(month)? } else { Decimal::ONE };
    let [low, low_two, low_more, high, high_two, high_more] = CEILINGS.at(month)?;
    let ceiling = |one: Decimal, two: Decimal, more: Decimal| match children {
        0 | 1 => Annual(one * factor),
        _ => Annual((two + more * Decimal::from(children - 2)) * factor),
    };
    Ok(if resources <= ceiling(low, low_two, low_more) {
        0
    } else if resources <= ceiling(high, high_two, high_more) {
        1
    } else {
        2
    })
}

/// The most that is paid for care of these children, in cents: the rate, halved or raised (D531-21, D531-22).
pub(super) fn most(case: &Case<'_>, rate: Decimal, care: &Care, kept: &[Care], month: Month) -> Result<Euros, Gap> {
    let mut most = Euros(rate * BMAF.at(month)?).to_cents();
    let mut young = false;
    for care in kept {
        young |= is_under_three(child(case.household, care.child), month)?;
    }
    if !young || prepare::half_time_rate(case, month)? {
        most = Euros(most.0 / TWO).to_cents();
    }
    let [unsocial, special] = INCREASES.at(month)?;
    let mut factor = Decimal::ONE;
    if care.unsocial >= Decimal::from(UNSOCIAL_HOURS.at(month)?) {
        factor += unsocial;
    }
    if raised_by_thirty(case, month)? {
        factor += special;
    }
    Ok(Euros(most.0 * factor).to_cents())
}

/// What is paid for care: before the CRDS, and after.
pub(super) struct Paid {
    gross: Euros,
    /// After the CRDS.
    pub net: Euros,
}

/// 85 % of what is spent, up to a most, less CRDS.
pub(super) fn of_care(
    care: &Care,
    most: Euros,
    line: CmgLine,
    law: Law,
    month: Month,
    recorder: &mut Trace,
) -> Result<Paid, Gap> {
    let about = About::Child(care.child);
    let rate = SHARE.at(month)?;
    let share = Euros(care.cost * rate).to_cents();
    recorder.step(|| Step::new(Benefit::Cmg, CmgLine::Most, Role::Fact, most, law).about(about));
    recorder.step(|| {
        Step::new(Benefit::Cmg, CmgLine::Share, Role::Fact, share, LAW)
            .with(Value::Share(rate))
            .with(Euros(care.cost))
            .about(about)
    });
    let gross = share.min(most);
    let net = less_crds(gross, care.child, recorder);
    if !care.hours.is_zero() {
        let own = Euros((care.cost - net.0) / care.hours).to_cents();
        recorder.step(|| Step::new(Benefit::Cmg, CmgLine::HourForYou, Role::Fact, own, law).about(about));
    }
    recorder.step(|| Step::new(Benefit::Cmg, line, Role::Part, net, law).about(about));
    Ok(Paid { gross, net })
}

const TWO: Decimal = dec!(2);
const LAW: Law = Law::Css("D531-21", "LEGIARTI000051721714");
const MIXED: Law = Law::Css("D531-23", "LEGIARTI000051717211");
const ORDER_2023: Law = Law::Page("Instruction DSS/2B/2022/283", "https://bulletins-officiels.social.gouv.fr/");
const ORDER_2024: Law = Law::Page("Instruction DSS/2B/2023/205", "https://bulletins-officiels.social.gouv.fr/");
const ORDER_2025: Law = Law::Page("Instruction DSS/2B/2024/181", "https://bulletins-officiels.social.gouv.fr/");
const ORDER_2026: Law = Law::Page("Instruction DSS/2B/2025/177", "https://bulletins-officiels.social.gouv.fr/");

/// Most for a childminder of an agency, by bracket: shares of the BMAF (D531-21, III 1°).
pub(super) static RATES_CHILDMINDER: Dated<[Decimal; 3]> = Dated::new(
    "cmg.agency_childminder",
    Unit::Share,
    Renewed::Never,
    &[since(2004, 1, 1, [dec!(1.7257), dec!(1.4381), dec!(1.1505)], LAW)],
);

/// Most for care at home by an agency, and for a micro-crèche, by bracket: shares of the BMAF (D531-21, III 2°).
pub(super) static RATES_HOME: Dated<[Decimal; 3]> = Dated::new(
    "cmg.agency_home",
    Unit::Share,
    Renewed::Never,
    &[since(2004, 1, 1, [dec!(2.0853), dec!(1.7976), dec!(1.5100)], LAW)],
);

/// Ceilings of the brackets: low for one child, two, each more; high likewise (D531-20, raised each 1 January).
pub(super) static CEILINGS: Dated<[Decimal; 6]> = Dated::new(
    "cmg.ceilings",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2023, 1, 1, [dec!(21661), dec!(24735), dec!(3074), dec!(48135), dec!(54968), dec!(6833)], ORDER_2023),
        since(2024, 1, 1, [dec!(22809), dec!(26046), dec!(3237), dec!(50686), dec!(57881), dec!(7195)], ORDER_2024),
        since(2025, 1, 1, [dec!(23903), dec!(27295), dec!(3392), dec!(53119), dec!(60659), dec!(7540)], ORDER_2025),
        since(2026, 1, 1, [dec!(24333), dec!(27786), dec!(3453), dec!(54075), dec!(61751), dec!(7676)], ORDER_2026),
    ],
);

/// What multiplies the ceilings of a lone parent (D531-21, III 3°).
pub(super) static LONE_CEILING: Dated<Decimal> =
    Dated::new("cmg.lone_ceiling", Unit::Factor, Renewed::Never, &[since(2018, 10, 1, dec!(1.4), LAW)]);

/// Share of what is spent that is paid at most (D531-21, II).
pub(super) static SHARE: Dated<Decimal> =
    Dated::new("cmg.share", Unit::Share, Renewed::Never, &[since(2012, 6, 1, dec!(0.85), LAW)]);

/// Increases of the most: unsocial hours; lone parent, AAH or AEEH (D531-22).
pub(super) static INCREASES: Dated<[Decimal; 2]> = Dated::new(
    "cmg.increases",
    Unit::Share,
    Renewed::Never,
    &[since(2019, 11, 1, [dec!(0.10), dec!(0.30)], Law::Css("D531-22", "LEGIARTI000051721741"))],
);

/// Unsocial hours a month from which the first increase is due (D531-22, I).
pub(super) static UNSOCIAL_HOURS: Dated<u8> = Dated::new(
    "cmg.unsocial_hours",
    Unit::Hours,
    Renewed::Never,
    &[since(2012, 6, 1, 25, Law::Css("D531-22", "LEGIARTI000051721741"))],
);

/// Age to which a child counts whole (L531-1, D531-1).
pub(super) static FULL_AGE: Dated<i16> = Dated::new(
    "cmg.full_age",
    Unit::Years,
    Renewed::Never,
    &[since(2004, 1, 1, 3, Law::Css("L531-6", "LEGIARTI000038047474"))],
);

/// Most an hour in a micro-crèche (D531-21, I).
pub(super) static MICRO_CRECHE_PRICE: Dated<Decimal> =
    Dated::new("cmg.micro_creche_price", Unit::EurosPerHour, Renewed::Never, &[since(2016, 9, 1, dec!(10), LAW)]);

/// Fewest hours a month with an agency or micro-crèche.
pub(super) static LEAST_HOURS: Dated<u8> = Dated::new(
    "cmg.least_hours",
    Unit::Hours,
    Renewed::Never,
    &[since(
        2004,
        1,
        1,
        16,
        Law::Page("Service-public.fr, F33648", "https://www.service-public.gouv.fr/particuliers/vosdroits/F33648"),
    )],
);
