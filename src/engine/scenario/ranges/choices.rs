//! The admissible answers to what is not known.

use rust_decimal::{Decimal, dec};

use crate::calendar::{Date, Month};
use crate::household::{
    Answer, Assets, Department, Household, Housing, Income, Kind, Landlord, Pregnancy, Residence, Spell, Tenure, Word,
};
use crate::money::{Annual, Euros, Monthly};

/// One admissible answer: what it changes in the household.
pub(super) struct Choice(Box<dyn Fn(&mut Household)>);

impl Choice {
    fn new(answer: impl Fn(&mut Household) + 'static) -> Choice {
        Choice(Box::new(answer))
    }

    /// Gives the answer.
    pub(super) fn answer(&self, household: &mut Household) {
        (self.0)(household);
    }
}

/// The admissible answers to one question.
#[derive(Default)]
pub(super) struct Choices {
    /// The answers that are tried; none when the question has no bounds.
    pub(super) list: Vec<Choice>,
    /// Whether no other answer exists.
    pub(super) complete: bool,
}

/// Where an answer of this type goes.
trait Place<T>: Fn(&mut Household) -> Option<&mut Answer<T>> + Clone + 'static {}
impl<T, F: Fn(&mut Household) -> Option<&mut Answer<T>> + Clone + 'static> Place<T> for F {}

/// The admissible answers at a JSON pointer of the format.
pub(super) fn choices(household: &Household, pointer: &str) -> Choices {
    let segments: Vec<&str> = pointer.split('/').skip(1).collect();
    let month = household.month;
    match segments.as_slice() {
        ["residence"] => whole(|h, department: Department| h.residence = at(department)),
        ["residence", "department"] => sampled(departments(), |h: &mut Household| Some(&mut h.residence.department)),
        ["residence", "commune"] => sampled([None], |h: &mut Household| Some(&mut h.residence.commune)),
        ["residence", "apl_zone"] => {
            all([Some(1), Some(2), Some(3)], |h: &mut Household| Some(&mut h.residence.apl_zone))
        }
        ["union_since"] => {
            let since = [None, Some(month.first_day()), Some((month - 13).first_day())];
            sampled(since, |h: &mut Household| Some(&mut h.union_since))
        }
        ["pregnancy", ..] => {
            let due = |later: i32| Some(Pregnancy { due_date: (month + later).last_day().into(), children: 1.into() });
            let mut answers = vec![due(2), due(5)];
            if segments.len() == 1 {
                answers.insert(0, None);
            }
            sampled(answers, |h: &mut Household| Some(&mut h.pregnancy))
        }
        ["housing"] => homes(),
        ["housing", key] => housing(key, month),
        ["assets", ..] => assets(segments.get(1).copied()),
        ["adults", i, key, ..] => position(i).map(|i| adult(i, key, &segments[3..], month)).unwrap_or_default(),
        ["children", i, key, ..] => position(i).map(|i| child(i, key, &segments[3..], month)).unwrap_or_default(),
        _ => Choices::default(),
    }
}

fn adult(i: usize, key: &str, rest: &[&str], month: Month) -> Choices {
    macro_rules! place {
        ($field:ident) => {
            move |h: &mut Household| h.adults.get_mut(i).map(|adult| &mut adult.$field)
        };
    }
    match key {
        "birth_date" => sampled(ages(month, [30, 18, 20, 24, 26, 45, 60, 63, 66, 70]), place!(birth_date)),
        "nationality" => words(place!(nationality)),
        "permit_since" => sampled([None, Some((month - 120).first_day())], place!(permit_since)),
        "protected" => yes_or_no(place!(protected)),
        "in_france_since" => sampled([None, Some(month.first_day())], place!(in_france_since)),
        "activity" => words(place!(activity)),
        "activity_since" => sampled([None, Some(month.first_day())], place!(activity_since)),
        "scholarship" => yes_or_no(place!(scholarship)),
        "disability_rate" => all([0, 50, 80], place!(disability_rate)),
        "employment_restriction" => yes_or_no(place!(employment_restriction)),
        "disability_card" => yes_or_no(place!(disability_card)),
        "income" => incomes(rest, move |h| h.adults.get_mut(i).map(|adult| &mut adult.income)),
        "right_of_residence" => yes_or_no(place!(right_of_residence)),
        "parental_leave" => optional_words(place!(parental_leave)),
        "prepare_increased" => yes_or_no(place!(prepare_increased)),
        "quarters_worked" => all((0..=20).collect::<Vec<u8>>(), place!(quarters_worked)),
        "leave_months_taken" => all((0..=48).collect::<Vec<u8>>(), place!(leave_months_taken)),
        "presence_days" => all((0..=22).collect::<Vec<u8>>(), place!(presence_days)),
        "presence_half_days" => all((0..=22).collect::<Vec<u8>>(), place!(presence_half_days)),
        "presence_days_used" => sampled([0, 300, 310], place!(presence_days_used)),
        "presence_costs" => sampled([dec!(0), dec!(500)].map(Monthly), place!(presence_costs)),
        "hours_worked_3_years" => sampled([Some(0), Some(5000)], place!(hours_worked_3_years)),
        "aah_since" => sampled([None, Some(month.first_day())], place!(aah_since)),
        "institution" => optional_words(place!(institution)),
        "hospital_fee_paid" => yes_or_no(place!(hospital_fee_paid)),
        "attached_to_wealthy_parents" => yes_or_no(place!(attached_to_wealthy_parents)),
        _ => Choices::default(),
    }
}

fn child(i: usize, key: &str, rest: &[&str], month: Month) -> Choices {
    macro_rules! place {
        ($field:ident) => {
            move |h: &mut Household| h.children.get_mut(i).map(|child| &mut child.$field)
        };
    }
    match key {
        "birth_date" => sampled(ages(month, [8, 0, 1, 2, 4, 6, 11, 14, 15, 17, 19, 20, 22]), place!(birth_date)),
        "custody" => words(place!(custody)),
        "other_parent" => words(place!(other_parent)),
        "child_support" => sampled(support(), place!(child_support)),
        "schooled" => yes_or_no(place!(schooled)),
        "activity" => words(place!(activity)),
        "income" => incomes(rest, move |h| h.children.get_mut(i).map(|child| &mut child.income)),
        "disability_rate" => all([0, 50, 80], place!(disability_rate)),
        "aeeh_complement" => all([0, 1, 2, 3, 4, 5, 6], place!(aeeh_complement)),
        "pch" => yes_or_no(place!(pch)),
        "own_parent" => yes_or_no(place!(own_parent)),
        "support_fixed" => yes_or_no(place!(support_fixed)),
        "support_due" => sampled(support().map(Some), place!(support_due)),
        "residence_condition" => yes_or_no(place!(residence_condition)),
        "aeeh" => all([None, Some(false), Some(true)], place!(aeeh)),
        "boarded" => yes_or_no(place!(boarded)),
        "placed" => yes_or_no(place!(placed)),
        "allowances_kept" => yes_or_no(place!(allowances_kept)),
        "early_schooling" => yes_or_no(place!(early_schooling)),
        _ => Choices::default(),
    }
}

fn housing(key: &str, month: Month) -> Choices {
    macro_rules! place {
        ($field:ident) => {
            |h: &mut Household| Some(&mut h.housing.$field)
        };
    }
    match key {
        "tenure" => words(place!(tenure)),
        "rent" => sampled(rents(), place!(rent)),
        "furnished" => yes_or_no(place!(furnished)),
        "landlord" => words(place!(landlord)),
        "apl_agreement" => all([None, Some(false), Some(true)], place!(apl_agreement)),
        "flat_share" => yes_or_no(place!(flat_share)),
        "room" => yes_or_no(place!(room)),
        "residence_kind" => words(place!(residence_kind)),
        "moved_in" => sampled([None, Some(month.first_day())], place!(moved_in)),
        "loan_signed" => {
            let days = [None, Some(Date::constant(2015, 1, 15)), Some(Date::constant(2019, 1, 15))];
            sampled(days, place!(loan_signed))
        }
        "loan_kind" => optional_words(place!(loan_kind)),
        "surface" => sampled([None, Some(dec!(8))], place!(surface)),
        "landlord_is_relative" => yes_or_no(place!(landlord_is_relative)),
        "moving_cost" => sampled([dec!(0), dec!(2000)].map(|cost| Some(Euros(cost))), place!(moving_cost)),
        _ => Choices::default(),
    }
}

/// Every title, and rents from nothing to more than any ceiling.
fn homes() -> Choices {
    let mut homes: Vec<(Tenure, Monthly, Landlord)> = Vec::new();
    for tenure in [Tenure::Owner, Tenure::Hosted, Tenure::Homeless] {
        homes.push((tenure, Monthly::ZERO, Landlord::Private));
    }
    for rent in rents() {
        for landlord in [Landlord::Private, Landlord::Social] {
            homes.push((Tenure::Tenant, rent, landlord));
        }
    }
    let list = homes
        .into_iter()
        .map(|(tenure, rent, landlord)| {
            Choice::new(move |h| {
                h.housing =
                    Housing { tenure: tenure.into(), rent: rent.into(), landlord: landlord.into(), ..Housing::plain() };
            })
        })
        .collect();
    Choices { list, complete: false }
}

fn assets(key: Option<&str>) -> Choices {
    let amounts = [dec!(0), dec!(20000), dec!(60000), dec!(300000)];
    let list = amounts
        .into_iter()
        .map(|amount| {
            let key = key.map(str::to_owned);
            Choice::new(move |h| {
                let assets: &mut Assets = &mut h.assets;
                match key.as_deref() {
                    Some("financial") => assets.financial = Euros(amount).into(),
                    Some("real_estate") => assets.real_estate = Euros(amount).into(),
                    Some("rental_value_buildings") => assets.rental_value_buildings = Annual(amount / TWENTY).into(),
                    Some("rental_value_land") => assets.rental_value_land = Annual(amount / TWENTY).into(),
                    _ => {
                        *assets = Assets {
                            financial: Euros(amount).into(),
                            real_estate: Euros::ZERO.into(),
                            rental_value_buildings: Annual::ZERO.into(),
                            rental_value_land: Annual::ZERO.into(),
                        }
                    }
                }
            })
        })
        .collect();
    Choices { list, complete: false }
}

/// No income, or one wage, the same in every month; or, inside a known spell, its amount.
fn incomes(rest: &[&str], income: impl Fn(&mut Household) -> Option<&mut Income> + Clone + 'static) -> Choices {
    let spell = rest.first().and_then(|i| position(i));
    let taxable = rest.get(1).is_some_and(|key| *key == "taxable");
    let list = WAGES
        .into_iter()
        .map(|wage| {
            let income = income.clone();
            Choice::new(move |h| {
                let Some(income) = income(h) else { return };
                match (spell, &mut income.0) {
                    (Some(i), Answer::Known(spells)) => {
                        if let Some(spell) = spells.get_mut(i) {
                            if taxable {
                                spell.taxable = Some(Monthly(wage)).into();
                            } else {
                                spell.monthly = Monthly(wage).into();
                            }
                        }
                    }
                    (_, answer) => {
                        let wage = Spell {
                            kind: Kind::Wage,
                            monthly: Monthly(wage).into(),
                            from: None,
                            to: None,
                            taxable: Answer::Known(None),
                        };
                        *answer = vec![wage].into();
                    }
                }
            })
        })
        .collect();
    Choices { list, complete: false }
}

/// Net wages a month that are tried: nothing, part time, the SMIC, and beyond every ceiling.
const WAGES: [Decimal; 13] = [
    dec!(0),
    dec!(400),
    dec!(800),
    dec!(1100),
    dec!(1450),
    dec!(1700),
    dec!(2000),
    dec!(2400),
    dec!(3000),
    dec!(4000),
    dec!(5500),
    dec!(8000),
    dec!(12000),
];

const TWENTY: Decimal = dec!(20);

fn rents() -> [Monthly; 8] {
    [dec!(450), dec!(0), dec!(150), dec!(300), dec!(600), dec!(800), dec!(1100), dec!(1500)].map(Monthly)
}

fn support() -> [Monthly; 5] {
    [dec!(0), dec!(50), dec!(120), dec!(202), dec!(500)].map(Monthly)
}

/// One département of each body of rules.
fn departments() -> Vec<Department> {
    ["59", "974", "976", "975"].into_iter().filter_map(Department::new).collect()
}

/// Days of birth that make these ages in the month.
fn ages<const N: usize>(month: Month, ages: [i32; N]) -> Vec<Date> {
    ages.into_iter().map(|age| (month - 12 * age - 1).first_day()).collect()
}

fn at(department: Department) -> Residence {
    Residence { department: department.into(), commune: Answer::default(), apl_zone: Answer::default() }
}

fn whole(answer: impl Fn(&mut Household, Department) + Clone + 'static) -> Choices {
    let list = departments()
        .into_iter()
        .map(|department| {
            let answer = answer.clone();
            Choice::new(move |h| answer(h, department))
        })
        .collect();
    Choices { list, complete: false }
}

fn position(segment: &str) -> Option<usize> {
    segment.parse().ok()
}

fn yes_or_no(place: impl Place<bool>) -> Choices {
    all([false, true], place)
}

fn words<T: Word>(place: impl Place<T>) -> Choices {
    all(T::WORDS.iter().map(|(choice, _)| *choice).collect::<Vec<_>>(), place)
}

fn optional_words<T: Word>(place: impl Place<Option<T>>) -> Choices {
    let mut answers = vec![None];
    answers.extend(T::WORDS.iter().map(|(choice, _)| Some(*choice)));
    all(answers, place)
}

/// Every admissible answer.
fn all<T: Clone + 'static>(answers: impl IntoIterator<Item = T>, place: impl Place<T>) -> Choices {
    Choices { complete: true, ..sampled(answers, place) }
}

/// Some of the admissible answers, the ends among them.
fn sampled<T: Clone + 'static>(answers: impl IntoIterator<Item = T>, place: impl Place<T>) -> Choices {
    let list = answers
        .into_iter()
        .map(|answer| {
            let place = place.clone();
            Choice::new(move |h| {
                if let Some(slot) = place(h) {
                    *slot = Answer::Known(answer.clone());
                }
            })
        })
        .collect();
    Choices { list, complete: false }
}
