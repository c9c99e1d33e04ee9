//! Adults and children.

use rust_decimal::{Decimal, dec};

use super::income::incomes;
use super::{Choices, ages, all, monthly, optional_words, sampled, since, words, yes_or_no};
use crate::calendar::Month;
use crate::household::{Activity, Answer, CareMode, Childcare, Household};
use crate::money::Monthly;

/// A key of an adult.
pub(super) fn adult(household: &Household, i: usize, key: &str, rest: &[&str]) -> Choices {
    macro_rules! place {
        ($field:ident) => {
            move |h: &mut Household| h.adults.get_mut(i).map(|adult| &mut adult.$field)
        };
    }
    let month = household.month;
    match key {
        "birth_date" => sampled(ages(month, [30, 26, 18, 20, 21, 24, 45, 60, 63, 66, 70, 17]), place!(birth_date)),
        "nationality" => words(place!(nationality)),
        "permit_since" => sampled([None, Some((month - 120).first_day())], place!(permit_since)),
        "protected" => yes_or_no(place!(protected)),
        "in_france_since" => sampled([None, Some(month.first_day())], place!(in_france_since)),
        "activity" => all(ACTIVITIES, place!(activity)),
        "activity_since" => sampled([None, Some(month.first_day())], place!(activity_since)),
        "scholarship" => yes_or_no(place!(scholarship)),
        "disability_rate" => all([80, 50, 0], place!(disability_rate)),
        "employment_restriction" => yes_or_no(place!(employment_restriction)),
        "disability_card" => yes_or_no(place!(disability_card)),
        "income" => incomes(rest, month, move |h| h.adults.get_mut(i).map(|adult| &mut adult.income)),
        "right_of_residence" => yes_or_no(place!(right_of_residence)),
        "months_abroad" => {
            let whole_year: Vec<Month> = (month - 13).through(month).collect();
            sampled([vec![], whole_year], place!(months_abroad))
        }
        "parental_leave" => optional_words(place!(parental_leave)),
        "prepare_increased" => yes_or_no(place!(prepare_increased)),
        "quarters_worked" => all((0..=20).rev().collect::<Vec<u8>>(), place!(quarters_worked)),
        "leave_months_taken" => all((0..=48).collect::<Vec<u8>>(), place!(leave_months_taken)),
        "presence_days" => all((0..=22).rev().collect::<Vec<u8>>(), place!(presence_days)),
        "presence_half_days" => all((0..=22).rev().collect::<Vec<u8>>(), place!(presence_half_days)),
        "presence_child" => {
            let children = 0..household.children.len().min(20) as u8;
            all(std::iter::once(None).chain(children.map(Some)).collect::<Vec<_>>(), place!(presence_child))
        }
        "presence_days_used" => sampled([0, 300, 310], place!(presence_days_used)),
        "presence_costs" => sampled(monthly([500, 0]), place!(presence_costs)),
        "hours_worked_3_years" => sampled([Some(5000), Some(0)], place!(hours_worked_3_years)),
        "aah_since" => sampled([None, Some(month.first_day())], place!(aah_since)),
        "institution" => optional_words(place!(institution)),
        "in_institution_since" => sampled(since(month), place!(in_institution_since)),
        "hospital_fee_paid" => yes_or_no(place!(hospital_fee_paid)),
        "esat_share" => sampled([None, Some(dec!(5)), Some(dec!(50))], place!(esat_share)),
        "hours_reduction" => sampled([dec!(0), dec!(50), dec!(100)], place!(hours_reduction)),
        "attached_to_wealthy_parents" => yes_or_no(place!(attached_to_wealthy_parents)),
        _ => Choices::default(),
    }
}

/// A key of a child.
pub(super) fn child(i: usize, key: &str, rest: &[&str], month: Month) -> Choices {
    macro_rules! place {
        ($field:ident) => {
            move |h: &mut Household| h.children.get_mut(i).map(|child| &mut child.$field)
        };
    }
    match key {
        "birth_date" => {
            sampled(ages(month, [8, 1, 0, 2, 4, 6, 11, 14, 15, 16, 17, 18, 19, 20, 22]), place!(birth_date))
        }
        "adoption_date" => {
            let arrived = [0, 1, 6, 20].map(|before| Some((month - before).first_day()));
            sampled(std::iter::once(None).chain(arrived), place!(adoption_date))
        }
        "custody" => words(place!(custody)),
        "other_parent" => words(place!(other_parent)),
        "child_support" => sampled(monthly(SUPPORT), place!(child_support)),
        "schooled" => all([true, false], place!(schooled)),
        "activity" => words(place!(activity)),
        "income" => incomes(rest, month, move |h| h.children.get_mut(i).map(|child| &mut child.income)),
        "disability_rate" => all([80, 50, 0], place!(disability_rate)),
        "aeeh_complement" => all([6, 0, 1, 2, 3, 4, 5], place!(aeeh_complement)),
        "pch" => yes_or_no(place!(pch)),
        "own_parent" => yes_or_no(place!(own_parent)),
        "support_fixed" => yes_or_no(place!(support_fixed)),
        "support_due" => sampled(monthly(SUPPORT).map(Some), place!(support_due)),
        "residence_condition" => yes_or_no(place!(residence_condition)),
        "due_date" => sampled([None], place!(due_date)),
        "aeeh" => all([None, Some(false), Some(true)], place!(aeeh)),
        "aeeh_since" => sampled([None, Some(month)], place!(aeeh_since)),
        "boarded" => yes_or_no(place!(boarded)),
        "placed" => yes_or_no(place!(placed)),
        "allowances_kept" => yes_or_no(place!(allowances_kept)),
        "early_schooling" => yes_or_no(place!(early_schooling)),
        "claimed_by" => optional_words(place!(claimed_by)),
        "childcare" if rest.is_empty() => sampled(cares(), place!(childcare)),
        "childcare" => care(i, rest),
        _ => Choices::default(),
    }
}

/// Ways of childcare: none, and each with few hours and with as many as a week of work leaves.
fn cares() -> Vec<Vec<Childcare>> {
    let care = |mode: CareMode, hours: i64, cost: i64| Childcare {
        mode,
        hours: Decimal::from(hours).into(),
        cost: Monthly(cost.into()).into(),
        contributions: Answer::default(),
        unsocial_hours: Decimal::ZERO.into(),
        reference: Answer::default(),
    };
    let mut cares = vec![vec![], vec![care(CareMode::Childminder, 260, 2500)]];
    cares.extend([(40, 250), (130, 700), (200, 1200)].map(|(h, c)| vec![care(CareMode::Childminder, h, c)]));
    for mode in [CareMode::Home, CareMode::MicroCreche, CareMode::AgencyChildminder, CareMode::AgencyHome] {
        cares.extend([(40, 600), (260, 2500)].map(|(hours, cost)| vec![care(mode, hours, cost)]));
    }
    for other in [CareMode::Home, CareMode::AgencyChildminder, CareMode::AgencyHome] {
        cares.push(vec![care(CareMode::Childminder, 260, 2500), care(other, 260, 2500)]);
    }
    cares
}

/// Hours or cost of a way of childcare.
fn care(i: usize, rest: &[&str]) -> Choices {
    let (care, key) = match rest {
        [at, key] => (super::position(at).unwrap_or(0), *key),
        [key] => (0, *key),
        _ => return Choices::default(),
    };
    macro_rules! place {
        ($field:ident) => {
            move |h: &mut Household| match h.children.get_mut(i).map(|child| &mut child.childcare) {
                Some(Answer::Known(cares)) => cares.get_mut(care).map(|care| &mut care.$field),
                _ => None,
            }
        };
    }
    match key {
        "hours" => sampled([150, 0, 40, 80, 220, 260].map(Decimal::from), place!(hours)),
        "cost" => sampled(monthly([900, 0, 200, 500, 1400, 2500]), place!(cost)),
        "contributions" => sampled([None, Some(Monthly(dec!(400)))], place!(contributions)),
        "unsocial_hours" => sampled([dec!(0), dec!(40)], place!(unsocial_hours)),
        "reference" => sampled([None], place!(reference)),
        _ => Choices::default(),
    }
}

/// Every activity, the likeliest to open a right first.
const ACTIVITIES: [Activity; 10] = [
    Activity::Jobseeker,
    Activity::Employed,
    Activity::Inactive,
    Activity::SelfEmployed,
    Activity::Apprentice,
    Activity::Trainee,
    Activity::Retired,
    Activity::CivicService,
    Activity::UnpaidLeave,
    Activity::Student,
];

/// Maintenance: none, below and above the amount that the family support makes up to.
const SUPPORT: [i64; 6] = [0, 50, 120, 202, 500, 1000];
