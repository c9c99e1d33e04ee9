//! Allocation journalière du proche aidant (AJPA).
//!
//! A daily amount for each day of carer leave beside a relative who is disabled or loses autonomy (CSS, L168-8): seven hours of the
//! net SMIC of 1 January, before CRDS and CSG (D168-13), 22 days a month and 66 for a person helped at most, 264 in a career
//! (D168-12); not beside most replacement income, PreParE, AAH or AJPP (L168-10). It is no resource of the RSA, nor of the prime
//! d’activité (CASF, R262-11; CSS, R844-5).
//! *Not modelled*: who the person helped is and how disabled (code du travail, L3142-16, D3142-8): the leave told is taken as granted;
//! the supplements of the AEEH for a child helped (L168-10, 6°), the end-of-life allowance (9°); pay for illness that runs on beside a
//! part-time leave (last al.).

use arrayvec::ArrayVec;
use rust_decimal::{Decimal, dec};

use super::conditions::{self, residence};
use super::not_due;
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures;
use crate::household::{Activity, Adult, Kind, Kinds, MOST_ADULTS};
use crate::law::Law;
use crate::money::{Cents, Euros};
use crate::outcome::{Assessed, Benefit, Due, Gap, Outcome, Reason, Share};
use crate::trace::{About, CommonLine, Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum AjpaLine {
        /// Amount of a day.
        Day = "day",
        /// Days paid to an adult.
        Days = "days",
        /// CSG taken off.
        Csg = "csg",
    }
}

/// What is due for `month`.
pub fn ajpa(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let mut paid = [None; MOST_ADULTS];
    let mut refusal = None;
    for (index, adult) in conditions::adults(case.household, month)?.iter().enumerate() {
        match of_adult(case, index, adult, month)? {
            Ok(right) => paid[index] = Some(right),
            Err((Reason::NoCarerDays, _)) => {}
            Err(why) => refusal = refusal.or(Some(why)),
        }
    }
    if paid.iter().all(Option::is_none) {
        let (reason, law) = refusal.unwrap_or((Reason::NoCarerDays, OPENING));
        return not_due(BENEFIT, reason, law, recorder);
    }
    note_and_sum(case, &paid, month, recorder)
}

/// Half days paid to each adult.
pub fn half_days_paid(case: &Case<'_>, month: Month) -> Result<[u32; MOST_ADULTS], Gap> {
    let mut paid = [0; MOST_ADULTS];
    for (index, adult) in conditions::adults(case.household, month)?.iter().enumerate() {
        paid[index] = of_adult(case, index, adult, month)?.map_or(0, |right| right.half_days);
    }
    Ok(paid)
}

/// The days that an adult is paid.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Right {
    half_days: u32,
    /// Unemployment benefit is not due for these days (D168-15).
    suspends: bool,
}

type Refused = (Reason, Law);

fn of_adult(case: &Case<'_>, index: usize, adult: &Adult, month: Month) -> Result<Result<Right, Refused>, Gap> {
    let (days, halves) = (u32::from(adult.carer_days.get()?), u32::from(adult.carer_half_days.get()?));
    if days + halves == 0 {
        return Ok(Err((Reason::NoCarerDays, OPENING)));
    }
    if adult.paid_by_person_helped.get()? {
        return Ok(Err((Reason::PaidByPersonHelped, NOT_WITH)));
    }
    let unemployed = adult.income.any(UNEMPLOYMENT, month, month)?;
    let whole_days = match adult.activity.get()? {
        Activity::Employed | Activity::SelfEmployed | Activity::Apprentice | Activity::UnpaidLeave => false,
        // Unemployment benefit is not due for the days of the allowance: whoever has none has no such day (L544-8).
        Activity::Jobseeker if !unemployed => return Ok(Err((Reason::NoWork, BENEFICIARIES))),
        Activity::Jobseeker | Activity::Trainee => true,
        Activity::Student | Activity::Retired | Activity::Inactive | Activity::CivicService => {
            return Ok(Err((Reason::NoWork, BENEFICIARIES)));
        }
    };
    // Persons of L5421-1 of the code du travail have whole days (D168-13 I, last al.).
    let asked = if whole_days { days * 2 } else { days * 2 + halves };
    if asked == 0 {
        return Ok(Err((Reason::WholeDaysOnly, AMOUNT)));
    }
    let mut left = u32::MAX;
    for (most, used) in [(&PERSON_DAYS, adult.carer_days_used.get()?), (&CAREER_DAYS, adult.carer_days_career.get()?)] {
        let days = most.at(month)? as u16;
        if used >= days {
            return Ok(Err((Reason::CarerDaysUsedUp { days }, most.law_at(month)?)));
        }
        left = left.min(u32::from(days - used));
    }
    if let Some(refused) = excluded(case, index, adult, unemployed && !whole_days, month)? {
        return Ok(Err(refused));
    }
    if let Some(refusal) = residence::adult_refusal(adult, month)? {
        return Ok(Err((refusal.reason, refusal.law)));
    }
    residence::is_overseas(case.household)?;
    let half_days = asked.min(MONTH_DAYS.at(month)? as u32 * 2).min(left * 2);
    Ok(Ok(Right { half_days, suspends: unemployed }))
}

/// What it is not paid beside (L168-10).
fn excluded(
    case: &Case<'_>,
    index: usize,
    adult: &Adult,
    unemployed: bool,
    month: Month,
) -> Result<Option<Refused>, Gap> {
    if unemployed || adult.income.any(REPLACEMENT, month, month)? {
        return Ok(Some((Reason::ReplacementIncome, NOT_WITH)));
    }
    if (case.asks.ajpp_is_paid_to)(case, index, month)? {
        return Ok(Some((Reason::OtherBenefit(Benefit::Ajpp), NOT_WITH)));
    }
    if adult.parental_leave.get()?.is_some()
        && let Outcome::Due(due) = case.ask(Benefit::Prepare, month)?
        && due.per_adult.is_some_and(|shares| shares.get(index).is_some_and(|share| !share.gross.is_zero()))
    {
        return Ok(Some((Reason::OtherBenefit(Benefit::Prepare), NOT_WITH)));
    }
    if !(case.asks.aah_of_adult)(case, index, month)?.is_zero() {
        return Ok(Some((Reason::OtherBenefit(Benefit::Aah), NOT_WITH)));
    }
    Ok(None)
}

/// Amount of a day before CRDS and CSG, and what each takes off: the CRDS is cut to the cent, the CSG is to the nearest
/// (D168-13).
fn day(month: Month) -> Result<[Euros; 3], Gap> {
    let net = figures::net_smic_of_an_hour(month)?;
    let csg = CSG.at(month)?;
    let day = Euros(DAY_HOURS.at(month)? * net / (Decimal::ONE - (figures::CRDS_RATE + csg))).to_cents();
    Ok([day, figures::crds(day), Euros(day.0 * csg).to_cents()])
}

fn note_and_sum(case: &Case<'_>, paid: &[Option<Right>; MOST_ADULTS], month: Month, recorder: &mut Trace) -> Assessed {
    let [day, crds, csg] = day(month)?;
    recorder.step(|| Step::new(BENEFIT, AjpaLine::Day, Role::Fact, day, AMOUNT));
    let mut due = Due::default();
    let (mut crds_taken, mut csg_taken) = (Euros::ZERO, Euros::ZERO);
    let mut shares: ArrayVec<Share, 2> = (0..case.household.adults.len()).map(|_| Share::default()).collect();
    for (index, right) in paid.iter().enumerate() {
        let Some(right) = right else { continue };
        let of_days = |amount: Euros| Euros(amount.0 * Decimal::from(right.half_days) / TWO).to_cents();
        let share = Share { gross: of_days(day), net: of_days(day - crds - csg) };
        recorder.step(|| {
            Step::new(BENEFIT, AjpaLine::Days, Role::Part, share.gross, AMOUNT)
                .with(Value::Number((Decimal::from(right.half_days) / TWO).normalize()))
                .with(day)
                .about(About::Adult(index as u8))
        });
        due.gross += share.gross;
        due.net += share.net;
        let own_crds = of_days(crds);
        crds_taken += own_crds;
        csg_taken += share.gross - share.net - own_crds;
        if let Some(own) = shares.get_mut(index) {
            *own = share;
        }
        if right.suspends {
            due.remarks.push(Reason::UnemploymentSuspended);
        }
    }
    recorder.step(|| Step::new(BENEFIT, CommonLine::Gross, Role::Gross, due.gross, AMOUNT));
    recorder.step(|| Step::new(BENEFIT, CommonLine::Crds, Role::Levy, crds_taken, AMOUNT));
    recorder.step(|| Step::new(BENEFIT, AjpaLine::Csg, Role::Levy, csg_taken, AMOUNT));
    recorder.step(|| Step::new(BENEFIT, CommonLine::Net, Role::Net, due.net, AMOUNT));
    due.per_adult = Some(shares);
    Ok(Outcome::Due(due))
}

const BENEFIT: Benefit = Benefit::Ajpa;
const TWO: Decimal = dec!(2);

/// L168-10, 1° to 3°.
const REPLACEMENT: Kinds = Kinds::of(&[Kind::MaternityPay, Kind::BirthLeavePay, Kind::SickPay, Kind::WorkInjuryPay]);
/// L168-10, 4°.
const UNEMPLOYMENT: Kinds = Kinds::of(&[Kind::Unemployment, Kind::SolidarityUnemployment]);

const OPENING: Law = Law::Css("L168-8", "LEGIARTI000042686473");
const NOT_WITH: Law = Law::Css("L168-10", "LEGIARTI000053279148");
const AMOUNT: Law = Law::Css("D168-13", "LEGIARTI000045088051");
const BENEFICIARIES: Law = Law::Css("L544-8", "LEGIARTI000051289885");
const LIMITS: Law = Law::Css("D168-12", "LEGIARTI000049902030");
const LIMITS_OF_2020: Law = Law::Jo("Décret 2020-1208", "");

/// Hours of SMIC in a day (D168-13).
static DAY_HOURS: Dated<Decimal> =
    Dated::new("ajpa.day_hours", Unit::Hours, Renewed::Never, &[since(2022, 1, 1, dec!(7), AMOUNT)]);

/// CSG of replacement income (CSS, L136-8 II).
static CSG: Dated<Decimal> =
    Dated::new("ajpa.csg", Unit::Share, Renewed::Never, &[since(2018, 1, 1, dec!(0.062), AMOUNT)]);

/// Most days a month (D168-12 I).
static MONTH_DAYS: Dated<i16> =
    Dated::new("ajpa.month_days", Unit::Days, Renewed::Never, &[since(2020, 9, 30, 22, LIMITS)]);

/// Most days for a person helped (D168-12 II).
static PERSON_DAYS: Dated<i16> =
    Dated::new("ajpa.person_days", Unit::Days, Renewed::Never, &[since(2020, 9, 30, 66, LIMITS)]);

/// Most days of a career (D168-12 II, last al.); before 2025 those for one person.
static CAREER_DAYS: Dated<i16> = Dated::new(
    "ajpa.career_days",
    Unit::Days,
    Renewed::Never,
    &[since(2020, 9, 30, 66, LIMITS_OF_2020), since(2025, 1, 1, 264, LIMITS)],
);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&DAY_HOURS, &CSG, &MONTH_DAYS, &PERSON_DAYS, &CAREER_DAYS];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{due, not_due_reason, of_json, whole_due};
    use crate::household::Household;

    fn carer(month: &str, keys: &str) -> Household {
        of_json(&format!(
            r#"{{"format":1,"month":"{month}","residence":{{"department":"59"}},"union":"single",
                "adults":[{{"birth_date":"1990-05-12",{keys}}}],"housing":{{"tenure":"hosted"}}}}"#
        ))
    }

    fn employed(keys: &str) -> Household {
        carer("2026-11", &format!(r#""activity":"employed",{keys}"#))
    }

    #[test]
    fn a_day_is_seven_hours_of_the_net_smic_of_january() {
        let of = |month: &str| due(&carer(month, r#""activity":"employed","carer_days":10"#), Benefit::Ajpa);
        // 7 × 9.22 / 0.933 = 69.17, less 0.34 and 4.29; 7 × 9.40 / 0.933 = 70.53, less 0.35 and 4.37; 7 × 9.52 / 0.933 = 71.43, less
        // 0.35 and 4.43: times ten.
        assert_eq!(of("2024-12"), (dec!(691.70), dec!(645.40)));
        assert_eq!(of("2025-06"), (dec!(705.30), dec!(658.10)));
        assert_eq!(of("2026-11"), (dec!(714.30), dec!(666.50)));
    }

    #[test]
    fn half_days_are_half_of_a_day_rounded_once() {
        // 71.43 × 3 / 2 and 66.65 × 3 / 2.
        let three = employed(r#""carer_days":1,"carer_half_days":1"#);
        assert_eq!(due(&three, Benefit::Ajpa), (dec!(107.15), dec!(99.98)));
    }

    #[test]
    fn twenty_two_days_a_month_and_66_for_a_person_are_paid() {
        let gross = |keys: &str| due(&employed(keys), Benefit::Ajpa).0;
        // 71.43 × 22: 44 half days are as many.
        assert_eq!(gross(r#""carer_days":22,"carer_half_days":5"#), dec!(1571.46));
        assert_eq!(gross(r#""carer_days":10,"carer_days_used":65"#), dec!(71.43));
        let over = employed(r#""carer_days":10,"carer_days_used":66"#);
        assert_eq!(not_due_reason(&over, Benefit::Ajpa), Reason::CarerDaysUsedUp { days: 66 });
    }

    #[test]
    fn a_career_has_66_days_before_2025_and_264_since() {
        let with = |month: &str, used: u32| {
            carer(month, &format!(r#""activity":"employed","carer_days":1,"carer_days_career":{used}"#))
        };
        assert_eq!(not_due_reason(&with("2024-12", 66), Benefit::Ajpa), Reason::CarerDaysUsedUp { days: 66 });
        assert_eq!(due(&with("2025-01", 66), Benefit::Ajpa).0, dec!(70.53));
        assert_eq!(due(&with("2025-01", 263), Benefit::Ajpa).0, dec!(70.53));
        assert_eq!(not_due_reason(&with("2025-01", 264), Benefit::Ajpa), Reason::CarerDaysUsedUp { days: 264 });
    }

    #[test]
    fn a_jobseeker_has_whole_days_in_place_of_unemployment_benefit() {
        let paid = r#""income":[{"kind":"unemployment","monthly":1100,"from":"2026-01"}]"#;
        let seeker = |keys: &str| carer("2026-11", &format!(r#""activity":"jobseeker",{keys}"#));
        let days = whole_due(&seeker(&format!(r#""carer_days":2,"carer_half_days":3,{paid}"#)), Benefit::Ajpa);
        assert_eq!((days.gross.0, days.remarks), (dec!(142.86), vec![Reason::UnemploymentSuspended]));
        let halves = seeker(&format!(r#""carer_half_days":4,{paid}"#));
        assert_eq!(not_due_reason(&halves, Benefit::Ajpa), Reason::WholeDaysOnly);
        assert_eq!(not_due_reason(&seeker(r#""carer_days":2"#), Benefit::Ajpa), Reason::NoWork);
    }

    #[test]
    fn a_carer_lives_in_france_with_a_permit() {
        let with = |more: &str| employed(&format!(r#""carer_days":1{more}"#));
        assert_eq!(not_due_reason(&with(r#","nationality":"other""#), Benefit::Ajpa), Reason::Permit);
        let settled = with(r#","nationality":"other","permit_since":"2020-01-01""#);
        assert_eq!(due(&settled, Benefit::Ajpa).0, dec!(71.43));
        let came = with(r#","in_france_since":"2026-11-02""#);
        assert_eq!(not_due_reason(&came, Benefit::Ajpa), Reason::Residence);
    }

    #[test]
    fn it_is_not_paid_beside_parental_leave_nor_days_beside_a_sick_child() {
        let parent = |keys: &str| {
            of_json(&format!(
                r#"{{"format":1,"month":"2026-11","residence":{{"department":"59"}},"union":"married",
                    "adults":[{{"birth_date":"1990-05-12","activity":"employed"}},
                              {{"birth_date":"1991-05-12","activity":"employed","carer_days":3,{keys}}}],
                    "children":[{{"birth_date":"2026-05-01"}},{{"birth_date":"2024-05-01"}}],"housing":{{"tenure":"hosted"}}}}"#
            ))
        };
        let leave = parent(r#""parental_leave":"full""#);
        assert_eq!(not_due_reason(&leave, Benefit::Ajpa), Reason::OtherBenefit(Benefit::Prepare));
        let beside = parent(r#""presence_days":2,"presence_child":1"#);
        assert_eq!(not_due_reason(&beside, Benefit::Ajpa), Reason::OtherBenefit(Benefit::Ajpp));
    }

    #[test]
    fn it_is_not_paid_beside_what_replaces_pay_nor_by_the_person_helped() {
        let with = |more: &str| not_due_reason(&employed(&format!(r#""carer_days":2,{more}"#)), Benefit::Ajpa);
        assert_eq!(with(r#""paid_by_person_helped":true"#), Reason::PaidByPersonHelped);
        assert_eq!(with(r#""disability_rate":80"#), Reason::OtherBenefit(Benefit::Aah));
        let pay = |kind: &str| with(&format!(r#""income":[{{"kind":"{kind}","monthly":900,"from":"2026-01"}}]"#));
        for kind in ["maternity_pay", "sick_pay", "work_injury_pay", "unemployment"] {
            assert_eq!(pay(kind), Reason::ReplacementIncome, "{kind}");
        }
    }
}
