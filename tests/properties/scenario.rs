//! Other months and other earnings: never a second formula. Whatever the household, a month of a timeline and a point of a
//! sweep are what that household, written out and read again, is due.

use droits_engine::assess;
use droits_engine::household::{read, write};
use droits_engine::money::{Euros, Monthly};
use droits_engine::outcome::{Benefit, Frequency};
use droits_engine::scenario::compare::net;
use droits_engine::scenario::sweep::{earning, point};
use droits_engine::scenario::timeline::timeline;
use droits_engine::trace::Trace;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::households::{cases, household, household_with_unknowns};

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn every_month_ahead_is_what_that_household_is_due(household in household_with_unknowns()) {
        for point in timeline(&household, 24) {
            let text = write(&point.household);
            let again = read(text.as_bytes()).map_err(|error| TestCaseError::fail(format!("{error:?} in {text}")))?;
            prop_assert_eq!(&assess(&again, &mut Trace::silent()), &point.assessment, "{}", text);
        }
    }

    #[test]
    fn every_point_of_a_sweep_is_what_that_household_is_due(household in household(), cents in 0_i64..600_000) {
        for adult in 0..household.adults.len() {
            let wage = Monthly(Decimal::new(cents, 2));
            let text = write(&earning(&household, adult, wage));
            let again = read(text.as_bytes()).map_err(|error| TestCaseError::fail(format!("{error:?} in {text}")))?;
            let (point, assessment) = (point(&household, adult, wage), assess(&again, &mut Trace::silent()));
            for benefit in Benefit::ALL {
                let due = match benefit.frequency() {
                    Frequency::Monthly => net(assessment.of(benefit)),
                    _ => Some(Euros::ZERO),
                };
                prop_assert_eq!(point.benefits[benefit as usize], due, "{:?} of {}", benefit, text);
            }
        }
    }
}
