//! Where and how the household lives, what it owns, and the months of its reviews.

use rust_decimal::{Decimal, dec};

use super::super::read::node::Node;
use super::super::read::object::Object;
use super::super::read::path::Path;
use super::super::read::unknown::Unknown;
use super::super::read::values::Read;
use super::super::write::Pairs;
use super::super::{Answer, Department, Household, Landlord, LoanKind, ResidenceKind, Tenure};
#[cfg(feature = "schema")]
use super::About;
use super::plausible::{Around, Choices, Plausible, all, either, one_of_the_words, perhaps, some, tried, words};
#[cfg(feature = "schema")]
use super::sorts::rendered;
use super::sorts::{
    Reader, annual, commune, day, department, euros, month, monthly, number, sort_of, whole, word, yes_no,
};
use super::{Row, Shape};
use crate::calendar::{Date, Month};
use crate::money::{Annual, Euros, Monthly};

/// Most square metres of a home.
const MOST_SURFACE: u32 = 9_999;

object! {
    /// Where the household lives.
    #[derive(Clone, Debug, PartialEq)]
    Residence, RESIDENCE_KEYS, 3;
    /// INSEE code of the département: `59`, `2A`, `974`.
    department: needed Department = department(), |_| {
        some(PLACES.into_iter().filter(|(_, zone)| *zone != 2).filter_map(|(code, _)| Department::new(code)))
    };
    /// INSEE code of the commune; it gives the zone of the housing aid.
    commune: optional String = commune(), |_| some([None]);
    /// Zone of the housing aid, which wins over the commune's; absent: the commune's, else 3.
    apl_zone: optional u8 = whole(1, 3), |_| all([Some(3), Some(1), Some(2)]);
}

object! {
    /// The home.
    #[derive(Clone, Debug, PartialEq)]
    Housing, HOUSING_KEYS, 16;
    /// By what title it is lived in; `residence`: a home with a common contract (student, young workers', elderly).
    tenure: needed Tenure = word(), words;
    /// The household's own share of the rent that the law takes (July of last year, or the month of entry), without charges; residence fee; or loan instalment.
    rent: assumed Monthly = monthly(), Monthly::ZERO, |_| some(RENTS.map(|rent| Monthly(rent.into())));
    /// Furnished.
    furnished: assumed bool = yes_no(), false, either;
    /// Who lets it; `social`: HLM.
    landlord: assumed Landlord = word(), Landlord::Private, words;
    /// Dwelling under agreement (conventionné); absent: when the landlord is social.
    apl_agreement: optional bool = yes_no(), perhaps;
    /// Shared flat.
    flat_share: assumed bool = yes_no(), false, either;
    /// A room, not a dwelling.
    room: assumed bool = yes_no(), false, either;
    /// Kind of residence, for `residence`.
    residence_kind: assumed ResidenceKind = word(), ResidenceKind::Other, words;
    /// Day of entry.
    moved_in: optional Date = day(), |around| some([None, Some(around.month.first_day())]);
    /// The home left was aided until the move: the aid begins in the month of entry, without a gap.
    moved_from_aided: assumed bool = yes_no(), false, either;
    /// Day on which the loan was signed.
    loan_signed: optional Date = day(), |_| some(LOANS.map(Some));
    /// What the loan was for.
    loan_kind: optional LoanKind = word(), one_of_the_words;
    /// Owned and repaid with other households who live there: `rent` is the instalment divided by the number of co-owners.
    co_owned: assumed bool = yes_no(), false, either;
    /// Square metres; absent: decent.
    surface: optional Decimal = number(0, MOST_SURFACE), |_| some([None, Some(dec!(8))]);
    /// The landlord is an ascendant or descendant of an occupant: no aid.
    landlord_is_relative: assumed bool = yes_no(), false, either;
    /// What the move cost (moving grant).
    moving_cost: optional Euros = euros(), |_| some([dec!(0), dec!(2000)].map(|cost| Some(Euros(cost))));
}

object! {
    /// Savings and property.
    #[derive(Clone, Copy, Debug, PartialEq)]
    Assets, ASSET_KEYS, 5;
    /// Savings that bring no taxed income.
    financial: assumed Euros = euros(), Euros::ZERO, |_| some(OWNED.map(Euros));
    /// The part of `financial` placed at untaxed interest (livret A, LDDS, LEP): the RSA holds it to bring nothing but its interest, told as income `capital` with `taxable` 0.
    untaxed_savings: assumed Euros = euros(), Euros::ZERO, |_| some(OWNED.map(Euros));
    /// Market value of property neither let nor lived in.
    real_estate: assumed Euros = euros(), Euros::ZERO, |_| some(OWNED.map(Euros));
    /// Cadastral rental value of that property, buildings, a year.
    rental_value_buildings: assumed Annual = annual(), Annual::ZERO, |_| some(OWNED.map(|sum| Annual(sum / TWENTY)));
    /// Cadastral rental value of that property, land, a year.
    rental_value_land: assumed Annual = annual(), Annual::ZERO, |_| some(OWNED.map(|sum| Annual(sum / TWENTY)));
}

object! {
    /// Months in which the current quarters opened, at most two before the month; absent: the month itself, as for a claim made that month.
    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    Reviews, REVIEW_KEYS, 4;
    /// Of the RSA.
    rsa: optional Month = month(), lately;
    /// Of the prime d'activité.
    ppa: optional Month = month(), lately;
    /// Of the housing aid.
    al: optional Month = month(), lately;
    /// Of the AAH.
    aah: optional Month = month(), lately;
}

/// The month itself, or one of the two before it.
fn lately(around: &Around) -> Plausible<Option<Month>> {
    all([None, Some(around.month - 1), Some(around.month - 2)])
}

pub(crate) static RESIDENCE: &[Row] = &RESIDENCE_KEYS;
pub(crate) static HOUSING: &[Row] = &HOUSING_KEYS;
pub(crate) static ASSETS: &[Row] = &ASSET_KEYS;
pub(crate) static REVIEWS: &[Row] = &REVIEW_KEYS;

/// A département of each body of rules, with the zones that it has.
pub(crate) const PLACES: [(&str, u8); 7] =
    [("59", 1), ("59", 2), ("59", 3), ("974", 2), ("974", 3), ("976", 3), ("975", 3)];

/// Rents: two that most ceilings hold, then from nothing to beyond all of them.
pub(crate) const RENTS: [i64; 29] = [
    700, 550, 0, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 650, 800, 900, 1000, 1050, 1100, 1150, 1200,
    1300, 1400, 1500, 1700, 2000, 2500, 4000,
];

/// Days on which a loan was signed: one for each set of rules (the aid was closed to new loans from 2018 on).
pub(crate) const LOANS: [Date; 3] =
    [Date::constant(2015, 1, 15), Date::constant(2017, 6, 15), Date::constant(2019, 1, 15)];

/// Values of what is owned.
pub(crate) const OWNED: [Decimal; 4] = [dec!(0), dec!(20000), dec!(60000), dec!(300000)];

const TWENTY: Decimal = dec!(20);

impl Housing {
    /// A home let by a private landlord, with the defaults of the format.
    pub fn plain() -> Housing {
        let node = Node::Object(vec![("tenure".into(), Node::Text("tenant".into()))]);
        let (path, known) = (Path::ROOT, Unknown::default());
        let read = Object::new(&node, &path, HOUSING, &known).and_then(|object| Housing::read(&object, &known));
        read.expect("no other key of a home is needed")
    }
}
