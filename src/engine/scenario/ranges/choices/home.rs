//! Where and how the household lives, and what it owns.

use rust_decimal::{Decimal, dec};

use super::{Choice, Choices, all, monthly, optional_words, sampled, words, yes_or_no};
use crate::calendar::{Date, Month};
use crate::household::{
    Answer, Assets, Department, Household, Housing, Landlord, LoanKind, Residence, ResidenceKind, Tenure, Word,
};
use crate::money::{Annual, Euros, Monthly};

/// The whole place, or one of its answers.
pub(super) fn residence(rest: &[&str]) -> Choices {
    match rest {
        [] => Choices::of(PLACES.into_iter().filter_map(|(code, zone)| Some((Department::new(code)?, zone))).map(
            |(department, zone)| {
                Choice::new(move |h| {
                    h.residence = Residence {
                        department: department.into(),
                        commune: Answer::default(),
                        apl_zone: Some(zone).into(),
                    };
                })
            },
        )),
        ["department"] => {
            let departments = PLACES.into_iter().filter(|(_, zone)| *zone != 2);
            sampled(departments.filter_map(|(code, _)| Department::new(code)), |h: &mut Household| {
                Some(&mut h.residence.department)
            })
        }
        ["commune"] => sampled([None], |h: &mut Household| Some(&mut h.residence.commune)),
        ["apl_zone"] => all([Some(3), Some(1), Some(2)], |h: &mut Household| Some(&mut h.residence.apl_zone)),
        _ => Choices::default(),
    }
}

/// A key of the home.
pub(super) fn housing(key: &str, month: Month) -> Choices {
    macro_rules! place {
        ($field:ident) => {
            |h: &mut Household| Some(&mut h.housing.$field)
        };
    }
    match key {
        "tenure" => words(place!(tenure)),
        "rent" => sampled(monthly(RENTS), place!(rent)),
        "furnished" => yes_or_no(place!(furnished)),
        "landlord" => words(place!(landlord)),
        "apl_agreement" => all([None, Some(false), Some(true)], place!(apl_agreement)),
        "flat_share" => yes_or_no(place!(flat_share)),
        "room" => yes_or_no(place!(room)),
        "residence_kind" => words(place!(residence_kind)),
        "moved_in" => sampled([None, Some(month.first_day())], place!(moved_in)),
        "loan_signed" => sampled([None].into_iter().chain(LOANS.map(Some)), place!(loan_signed)),
        "loan_kind" => optional_words(place!(loan_kind)),
        "surface" => sampled([None, Some(dec!(8))], place!(surface)),
        "landlord_is_relative" => yes_or_no(place!(landlord_is_relative)),
        "moving_cost" => sampled([dec!(0), dec!(2000)].map(|cost| Some(Euros(cost))), place!(moving_cost)),
        _ => Choices::default(),
    }
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

/// All assets, or one kind of them.
pub(super) fn assets(key: Option<&str>) -> Choices {
    let amounts = [dec!(0), dec!(20000), dec!(60000), dec!(300000)];
    Choices::of(amounts.into_iter().map(|amount| {
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
    }))
}

/// A département of each body of rules, with the zones that it has.
const PLACES: [(&str, u8); 7] = [("59", 1), ("59", 2), ("59", 3), ("974", 2), ("974", 3), ("976", 3), ("975", 3)];

/// Rents: two that most ceilings hold, then from nothing to beyond all of them.
const RENTS: [i64; 29] = [
    700, 550, 0, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 650, 800, 900, 1000, 1050, 1100, 1150, 1200,
    1300, 1400, 1500, 1700, 2000, 2500, 4000,
];

/// Days on which a loan was signed: one for each set of rules (the aid was closed to new loans from 2018 on).
const LOANS: [Date; 3] = [Date::constant(2015, 1, 15), Date::constant(2017, 6, 15), Date::constant(2019, 1, 15)];

const TWENTY: Decimal = dec!(20);
