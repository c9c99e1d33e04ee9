//! Households and answers for the unit tests of the benefits.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::assessment::assess;
use crate::calendar::Month;
use crate::household::{Child, Household, read};
use crate::outcome::{Benefit, Due, Gap, Outcome, Reason};
use crate::trace::{Role, Trace, Value};

/// A French household in Lille with one adult, or two who are married; it earns nothing and rents nothing.
pub(crate) fn household(month: Month, adults: u8) -> Household {
    let adult = r#"{"birth_date":"1990-05-04","activity":"employed"}"#;
    let (union, adults) = match adults {
        1 => ("single", adult.to_owned()),
        _ => ("married", format!("{adult},{adult}")),
    };
    let json = format!(
        r#"{{"format":1,"month":"{month}","residence":{{"department":"59"}},"union":"{union}","adults":[{adults}],
            "housing":{{"tenure":"hosted"}}}}"#
    );
    of_json(&json)
}

/// The household that a JSON text describes.
pub(crate) fn of_json(json: &str) -> Household {
    read(json.as_bytes()).unwrap_or_else(|error| panic!("{error:?} in {json}"))
}

/// A child born on this day, with the defaults of the format.
pub(crate) fn child_born(year: i16, month: i8, day: i8) -> Child {
    Child::born(Date::constant(year, month, day))
}

/// Gross and net of a benefit that is due; the lines of its computation must sum to them.
pub(crate) fn due(household: &Household, benefit: Benefit) -> (Decimal, Decimal) {
    let due = whole_due(household, benefit);
    (due.gross.0, due.net.0)
}

/// A benefit that is due; the lines of its computation must sum to it.
pub(crate) fn whole_due(household: &Household, benefit: Benefit) -> Due {
    let mut trace = Trace::default();
    let assessment = assess(household, &mut trace);
    let Outcome::Due(due) = assessment.of(benefit) else { panic!("{:?}", assessment.of(benefit)) };
    let sum = |role: Role| -> Decimal {
        trace
            .of(benefit)
            .filter(|step| step.role == role)
            .map(|step| match step.value {
                Value::Euros(euros) => euros,
                _ => Decimal::ZERO,
            })
            .sum()
    };
    assert_eq!(sum(Role::Part), sum(Role::Gross), "parts");
    assert_eq!(sum(Role::Gross) - sum(Role::Levy), sum(Role::Net), "net");
    assert_eq!((sum(Role::Gross), sum(Role::Net)), (due.gross.0, due.net.0), "result");
    due.clone()
}

/// Why a benefit is not due.
pub(crate) fn not_due_reason(household: &Household, benefit: Benefit) -> Reason {
    let assessment = assess(household, &mut Trace::default());
    match assessment.of(benefit) {
        Outcome::NotDue(reason) => *reason,
        other => panic!("{other:?}"),
    }
}

/// What is missing to say whether a benefit is due.
pub(crate) fn unknown(household: &Household, benefit: Benefit) -> Gap {
    let assessment = assess(household, &mut Trace::default());
    match assessment.of(benefit) {
        Outcome::Unknown(gap) => *gap,
        other => panic!("{other:?}"),
    }
}
