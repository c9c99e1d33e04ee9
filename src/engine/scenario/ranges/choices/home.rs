//! The place, the home and what is owned, each as a whole.

use super::{Choice, Choices};
use crate::household::{
    Answer, Assets, Department, Housing, LOANS, Landlord, LoanKind, OWNED, PLACES, RENTS, Residence, ResidenceKind,
    Tenure, Word,
};
use crate::money::{Annual, Euros, Monthly};

/// A département of each body of rules, in each of its zones.
pub(super) fn places() -> Choices {
    let places = PLACES.into_iter().filter_map(|(code, zone)| Some((Department::new(code)?, zone)));
    Choices::of(places.map(|(department, zone)| {
        Choice::new(move |h| {
            h.residence =
                Residence { department: department.into(), commune: Answer::default(), apl_zone: Some(zone).into() };
        })
    }))
}

/// Every title, and rents from nothing to more than any ceiling.
pub(super) fn homes() -> Choices {
    let home = |tenure: Tenure, rent: i64| Housing {
        tenure: tenure.into(),
        rent: Monthly(rent.into()).into(),
        ..Housing::plain()
    };
    let mut homes: Vec<Housing> = Vec::new();
    for rent in RENTS {
        for landlord in [Landlord::Private, Landlord::Social] {
            homes.push(Housing { landlord: landlord.into(), ..home(Tenure::Tenant, rent) });
        }
    }
    for rent in [300, 600, 1100] {
        for (kind, _) in ResidenceKind::WORDS {
            homes.push(Housing { residence_kind: (*kind).into(), ..home(Tenure::Residence, rent) });
        }
        for signed in LOANS {
            for (kind, _) in LoanKind::WORDS {
                homes.push(Housing {
                    loan_signed: Some(signed).into(),
                    loan_kind: Some(*kind).into(),
                    ..home(Tenure::OwnerWithLoan, rent)
                });
            }
        }
    }
    homes.extend([Tenure::Homeless, Tenure::Hosted, Tenure::Owner].map(|tenure| home(tenure, 0)));
    Choices::of(homes.into_iter().map(|home| Choice::new(move |h| h.housing = home.clone())))
}

/// Nothing, or savings alone.
pub(super) fn assets() -> Choices {
    Choices::of(OWNED.into_iter().map(|amount| {
        Choice::new(move |h| {
            h.assets = Assets {
                financial: Euros(amount).into(),
                untaxed_savings: Euros::ZERO.into(),
                real_estate: Euros::ZERO.into(),
                rental_value_buildings: Annual::ZERO.into(),
                rental_value_land: Annual::ZERO.into(),
            };
        })
    }))
}
