//! What the Caf pays or decides beside the first eighteen benefits: the bonus follows the RSA, the quotient familial the family, a
//! price keeps within its bounds, and Mayotte never has an amount of the mainland.

use droits_engine::calendar::Month;
use droits_engine::household::{Answer, Child, Custody, Household, OtherParent, write};
use droits_engine::money::Euros;
use droits_engine::outcome::{Benefit, Gap, Outcome, Reason};
use droits_engine::right::Right;
use droits_engine::rights::{Decision, rights};
use droits_engine::trace::Trace;
use droits_engine::{Assessment, assess};
use proptest::prelude::*;
use rust_decimal::{Decimal, dec};

use crate::households::{cases, household, text};

fn assessed(household: &Household) -> Assessment {
    assess(household, &mut Trace::silent())
}

fn is_due(household: &Household, benefit: Benefit) -> Option<bool> {
    match assessed(household).of(benefit) {
        Outcome::Due(_) | Outcome::NotDue(Reason::BelowLeastAmount { .. }) => Some(true),
        Outcome::NotDue(_) => Some(false),
        Outcome::Unknown(_) => None,
    }
}

/// The household of a text in another month: what it says stands as it is.
fn in_month(text: &str, month: Month) -> Option<Household> {
    let mut value: serde_json::Value = serde_json::from_str(text).expect("a household is JSON");
    value["month"] = serde_json::json!(month.to_string());
    value["reviews"] = serde_json::json!({});
    droits_engine::household::read(value.to_string().as_bytes()).ok()
}

proptest! {
    #![proptest_config(cases(256))]

    /// The bonus of a December is due where the RSA of that month is, and nowhere else but for the RSA of November.
    #[test]
    fn the_christmas_bonus_follows_the_rsa(text in text(), year in 2024..=2026_i16) {
        let Some(household) = in_month(&text, Month::new(year, 12)) else { return Ok(()) };
        let assessment = assessed(&household);
        let rsa = match assessment.of(Benefit::Rsa) {
            // Half of it, or none, in hospital or prison.
            Outcome::Due(_) | Outcome::NotDue(Reason::BelowLeastAmount { .. }) => true,
            Outcome::NotDue(_) => false,
            Outcome::Unknown(_) => return Ok(()),
        };
        match assessment.of(Benefit::ChristmasBonus) {
            Outcome::Due(due) => {
                prop_assert!(year < 2026, "{}", write(&household));
                prop_assert_eq!(due.due_month, Some(Month::new(year, 12)));
            }
            Outcome::Unknown(Gap::Law(Reason::LawNotPublished { .. })) => prop_assert_eq!(year, 2026),
            Outcome::NotDue(Reason::NoRsa | Reason::BonusOfFranceTravail) => prop_assert!(!rsa, "{}", write(&household)),
            Outcome::NotDue(reason) => prop_assert!(false, "{reason:?} of {}", write(&household)),
            // The month before may be open where this one is not.
            Outcome::Unknown(_) => {}
        }
    }

    /// In any other month nothing is due, whatever is known.
    #[test]
    fn the_christmas_bonus_is_paid_in_december_alone(household in household()) {
        let month = household.month;
        if month.number() != 12 {
            let next = Reason::PaidInDecember(Month::new(month.year(), 12));
            let assessment = assessed(&household);
            prop_assert_eq!(assessment.of(Benefit::ChristmasBonus), &Outcome::NotDue(next));
        }
    }

    /// A further child brings half a part or more: the quotient falls, unless the benefits of the month change.
    #[test]
    fn one_child_more_never_raises_the_quotient_familial_but_by_its_benefits(household in household()) {
        // What pays for childcare is not counted, nor a pay for days of care, nor the revenu de solidarité.
        const LEFT_OUT: [Benefit; 3] = [Benefit::Cmg, Benefit::Ajpa, Benefit::Rso];
        if household.children.len() >= 12 {
            return Ok(());
        }
        let mut more = household.clone();
        let born = (household.month - 60).first_day();
        let other_parent = if household.is_single() { OtherParent::Deceased } else { OtherParent::Present };
        more.children.push(Child {
            other_parent: other_parent.into(),
            custody: Custody::Full.into(),
            ..Child::born(born)
        });
        let figures = |household: &Household| {
            let assessment = assessed(household);
            let rights = rights(household, &assessment, &mut Trace::silent());
            let Decision::Due(award) = rights.of(Right::FamilyQuotient) else { return None };
            let paid = Benefit::ALL.map(|benefit| match assessment.of(benefit) {
                Outcome::Due(due) if benefit.is_monthly() && !LEFT_OUT.contains(&benefit) => due.net,
                Outcome::Due(_) | Outcome::NotDue(_) | Outcome::Unknown(_) => Euros::ZERO,
            });
            Some((award.amount.unwrap_or_default(), paid))
        };
        let (Some((before, paid_before)), Some((after, paid_after))) = (figures(&household), figures(&more)) else {
            return Ok(());
        };
        // A benefit that ends may take a child of twenty out of the parts.
        if paid_before.iter().zip(&paid_after).any(|(before, after)| !before.is_zero() && after.is_zero()) {
            return Ok(());
        }
        let (paid_before, paid_after): (Euros, Euros) = (paid_before.into_iter().sum(), paid_after.into_iter().sum());
        // What the benefits rise by enters the quotient over 2.5 parts at least; half a euro for the rounding of each.
        let rise = (paid_after - paid_before).0.max(Decimal::ZERO) / dec!(2.5);
        prop_assert!(after.0 <= before.0 + rise + Decimal::ONE, "{before:?} then {after:?} of {}", write(&household));
    }

    /// An hour costs between the floor at the lowest rate and the ceiling at the highest.
    #[test]
    fn the_price_of_a_creche_keeps_within_its_bounds(household in household()) {
        let assessment = assessed(&household);
        let rights = rights(&household, &assessment, &mut Trace::silent());
        let Decision::Due(award) = rights.of(Right::CrecheFee) else { return Ok(()) };
        for (child, fee) in household.children.iter().zip(award.per_child.iter().flatten()) {
            let Answer::Known(cares) = &child.childcare else { continue };
            let mut hours = Decimal::ZERO;
            for care in cares.iter().filter(|care| care.mode == droits_engine::household::CareMode::Creche) {
                hours += care.hours.get().expect("everything is known");
            }
            // 765.77 × 0.0206 % in 2024, 8,500 × 0.0619 %; half a cent an hour for the rounding.
            let (least, most) = (dec!(765.77) * dec!(0.000206), dec!(8500) * dec!(0.000619));
            let half = dec!(0.005);
            prop_assert!(fee.0 >= hours * (least - half) && fee.0 <= hours * (most + half), "{fee:?} of {}", write(&household));
        }
    }

    /// What Mayotte has is its own amount, not due, or not known: never that of the mainland, but for what its texts make the
    /// same (AEEH) and the housing aid, whose scale is that of overseas.
    #[test]
    fn mayotte_never_has_an_amount_of_the_mainland(household in household()) {
        const OF_ITS_OWN: [Benefit; 17] = [
            Benefit::Asf,
            Benefit::PajeBirth,
            Benefit::PajeAdoption,
            Benefit::PajeBase,
            Benefit::Prepare,
            Benefit::Cmg,
            Benefit::Ajpp,
            Benefit::ChildDeath,
            Benefit::MovingGrant,
            Benefit::Aah,
            Benefit::Mva,
            Benefit::Ppa,
            Benefit::Ajpa,
            Benefit::Cpr,
            Benefit::Rso,
            Benefit::Aspa,
            Benefit::Asi,
        ];
        let mut there = household.clone();
        there.residence.department = droits_engine::household::Department::new("976").expect("a département").into();
        let assessment = assessed(&there);
        for benefit in OF_ITS_OWN {
            prop_assert!(!matches!(assessment.of(benefit), Outcome::Due(_)), "{benefit:?} of {}", write(&there));
        }
        // Half of the national RSA for one person, and none of its increases.
        if let Outcome::Due(due) = assessment.of(Benefit::Rsa) {
            let mut mainland = household.clone();
            mainland.residence.department = droits_engine::household::Department::new("59").expect("a département").into();
            prop_assert!(!due.increased);
            prop_assert!(is_due(&mainland, Benefit::Rsa) != Some(false) || due.net.0 > Decimal::ZERO);
            let persons = Decimal::from(there.adults.len() + there.children.len() + there.dependants.len() + there.deaths.len());
            prop_assert!(due.net.0 <= dec!(325.85) * (dec!(1) + dec!(0.5) * (persons - dec!(1))) + dec!(1), "{}", write(&there));
        }
        for benefit in [Benefit::Af, Benefit::Cf, Benefit::Ars, Benefit::Rsa] {
            if let Outcome::Due(due) = assessment.of(benefit) {
                prop_assert_eq!(due.gross, due.net, "no CRDS: {:?}", benefit);
            }
        }
    }
}
