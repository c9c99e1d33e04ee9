//! The admissible answers to what is not known, found by the pointer of the answer.
//!
//! Those of a key stand in its row of the format; here stand those of a part that is unknown as a whole.

mod care;
mod home;
mod income;

use crate::calendar::{Date, Month};
use crate::household::{
    Adult, Answer, Around, Assets, Child, Childcare, Choice, Dependant, HealthScheme, Household, Housing, Income,
    Pregnancy, Residence, Reviews,
};

pub(super) use crate::household::Choices;

/// The admissible answers at a JSON pointer of the format.
pub(super) fn choices(household: &Household, pointer: &str) -> Choices {
    let segments: Vec<&str> = pointer.split('/').skip(1).collect();
    let around = Around::of(household);
    let month = household.month;
    let found = match segments.as_slice() {
        ["residence"] => Some(home::places()),
        ["residence", key] => Residence::plausible(key, &around, |h: &mut Household| Some(&mut h.residence)),
        ["union_since"] => Some(Choices::of(
            since(month).into_iter().map(|day| Choice::new(move |h| h.union_since = Answer::Known(day))),
        )),
        ["children_claimed_by"] => Some(Choices {
            list: [1, 2].map(|one| Choice::new(move |h| h.children_claimed_by = Answer::Known(one))).into(),
            complete: true,
        }),
        ["health_scheme"] => Some(Choices {
            list: [None, Some(HealthScheme::General), Some(HealthScheme::AlsaceMoselle)]
                .map(|scheme| Choice::new(move |h| h.health_scheme = Answer::Known(scheme)))
                .into(),
            complete: true,
        }),
        ["pregnancy"] => Some(pregnancies(month)),
        ["pregnancy", key] => Pregnancy::plausible(key, &around, |h: &mut Household| {
            if !matches!(h.pregnancy, Answer::Known(Some(_))) {
                h.pregnancy =
                    Some(Pregnancy { due_date: Date::constant(2000, 1, 1).into(), children: 1.into() }).into();
            }
            match &mut h.pregnancy {
                Answer::Known(Some(pregnancy)) => Some(pregnancy),
                Answer::Known(_) | Answer::Unknown(_) => None,
            }
        }),
        ["housing"] => Some(home::homes()),
        ["housing", key] => Housing::plausible(key, &around, |h: &mut Household| Some(&mut h.housing)),
        ["assets"] => Some(home::assets()),
        ["assets", key] => Assets::plausible(key, &around, |h: &mut Household| Some(&mut h.assets)),
        ["reviews", benefit] => Reviews::plausible(benefit, &around, |h: &mut Household| Some(&mut h.reviews)),
        ["adults", i, key, rest @ ..] => position(i).and_then(|i| {
            let adult = at(move |h| h.adults.get_mut(i));
            incomes(key, rest, month, move |h| adult(h).map(|adult| &mut adult.income))
                .or_else(|| Adult::plausible(key, &around, adult))
        }),
        ["children", i, key, rest @ ..] => position(i).and_then(|i| child(i, key, rest, &around)),
        ["dependants", i, key, rest @ ..] => position(i).and_then(|i| {
            let person = at(move |h| h.dependants.get_mut(i));
            incomes(key, rest, month, move |h| person(h).map(|person| &mut person.income))
                .or_else(|| Dependant::plausible(key, &around, person))
        }),
        _ => None,
    };
    found.unwrap_or_default()
}

fn child(i: usize, key: &str, rest: &[&str], around: &Around) -> Option<Choices> {
    let child = at(move |h| h.children.get_mut(i));
    match (key, rest) {
        ("childcare", []) => Some(care::cares(move |h| child(h).map(|child: &mut Child| &mut child.childcare))),
        ("childcare", [at, key]) => care_key(i, position(at).unwrap_or(0), key, around),
        ("childcare", [key]) => care_key(i, 0, key, around),
        _ => incomes(key, rest, around.month, move |h| child(h).map(|child: &mut Child| &mut child.income))
            .or_else(|| Child::plausible(key, around, child)),
    }
}

fn care_key(i: usize, care: usize, key: &str, around: &Around) -> Option<Choices> {
    let place = at(move |h| match h.children.get_mut(i).map(|child| &mut child.childcare) {
        Some(Answer::Known(cares)) => cares.get_mut(care),
        _ => None,
    });
    match key {
        "reference" => Some(Choices::of([Choice::new(move |h| {
            if let Some(care) = place(h) {
                care.reference = Answer::Known(None);
            }
        })])),
        _ => Childcare::plausible(key, around, place),
    }
}

/// The incomes of a person, when that is the key.
fn incomes(
    key: &str,
    rest: &[&str],
    month: Month,
    income: impl Fn(&mut Household) -> Option<&mut Income> + Clone + 'static,
) -> Option<Choices> {
    (key == "income").then(|| income::incomes(rest, month, income))
}

/// Where an answer goes: says to the compiler that what is found lives as long as the household.
fn at<T>(
    place: impl Fn(&mut Household) -> Option<&mut T> + Copy + 'static,
) -> impl Fn(&mut Household) -> Option<&mut T> + Copy + 'static {
    place
}

/// None, then births from this month to the last month of a pregnancy.
fn pregnancies(month: Month) -> Choices {
    let due = [2, 0, 4, 5, 8]
        .map(|later| Some(Pregnancy { due_date: (month + later).last_day().into(), children: 1.into() }));
    Choices::of(
        std::iter::once(None).chain(due).map(|pregnancy| Choice::new(move |h| h.pregnancy = Answer::Known(pregnancy))),
    )
}

/// For ever, lately, or for a year.
fn since(month: Month) -> [Option<Date>; 3] {
    [None, Some(month.first_day()), Some((month - 13).first_day())]
}

fn position(segment: &str) -> Option<usize> {
    segment.parse().ok()
}
