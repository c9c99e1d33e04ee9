//! An adult.

use rust_decimal::{Decimal, dec};

use super::super::read::node::Node;
use super::super::read::object::Object;
use super::super::read::unknown::Unknown;
use super::super::read::values::Read;
use super::super::write::Pairs;
use super::super::{
    Activity, Answer, Household, Income, Institution, MOST_MONTHS, MOST_NAME, Nationality, ParentalLeave,
};
#[cfg(feature = "schema")]
use super::About;
use super::income::{SPELLS, income, put_income};
use super::plausible::{
    Around, Choices, ages, all, always_or_lately, either, optional_words, since, some, tried, words,
};
#[cfg(feature = "schema")]
use super::sorts::rendered;
use super::sorts::{Reader, day, label, month, monthly, months, number, position, sort_of, whole, word, yes_no};
use super::{Row, Shape, Sort};
use crate::calendar::{Date, Month};
use crate::money::Monthly;

object! {
    /// An adult of the household.
    #[derive(Clone, Debug, PartialEq)]
    Adult, ADULT, 43;
    /// Day of birth.
    birth_date: needed Date = day(), |around| ages(around, [30, 26, 18, 20, 21, 24, 45, 60, 63, 66, 70, 17]);
    /// Nationality.
    nationality: assumed Nationality = word(), Nationality::French, words;
    /// Since when, without a break, a permit that allows work has been held; absent: none.
    permit_since: optional Date = day(), |around| some([None, Some((around.month - 120).first_day())]);
    /// That permit is the carte de résident, or a title of a treaty worth as much: the five years of RSA and prime d'activité are not asked; without `permit_since`, held for long.
    resident_card: assumed bool = yes_no(), false, either;
    /// Refugee, stateless, subsidiary protection.
    protected: assumed bool = yes_no(), false, either;
    /// Start of stable residence in France; absent: always.
    in_france_since: optional Date = day(), always_or_lately;
    /// Main activity in the month.
    activity: needed Activity = word(), |_| all(ACTIVITIES);
    /// Start of that activity; absent: long ago.
    activity_since: optional Date = day(), always_or_lately;
    /// Student with a grant on social criteria.
    scholarship: assumed bool = yes_no(), false, either;
    /// Rate of incapacity set by the MDPH.
    disability_rate: assumed u8 = whole(0, 100), 0, |_| all([80, 50, 0]);
    /// RSDAE recognised (AAH below 80 %).
    employment_restriction: assumed bool = yes_no(), false, either;
    /// Holds the disability card (CMI, mention invalidité), which a rate of 80 % opens on request.
    disability_card: assumed bool = yes_no(), false, either;
    /// Income, by spells.
    income: own Income = income, put_income, SPELLS;
    /// For the reader only.
    name: label String = label(MOST_NAME);
    /// Whole months spent abroad.
    months_abroad: assumed Vec<Month> = months(MOST_MONTHS), Vec::new(), |around| {
        some([vec![], (around.month - 13).through(around.month).collect()])
    };
    /// For EEA citizens: holds the right to reside.
    right_of_residence: assumed bool = yes_no(), true, either;
    /// Parental leave (PreParE): work stopped, at most 50 %, 50 to 80 %.
    parental_leave: optional ParentalLeave = word(), optional_words;
    /// Quarters of old-age insurance in the reference period (PreParE).
    quarters_worked: assumed u8 = whole(0, 255), 8, |_| all((0..=20).rev());
    /// Months of PreParE already paid for the youngest child.
    leave_months_taken: assumed u8 = whole(0, 255), 0, |_| all(0..=48);
    /// The shorter, higher PreParE is chosen.
    prepare_increased: assumed bool = yes_no(), false, either;
    /// Whole days of parental presence leave in the month (AJPP).
    presence_days: assumed u8 = whole(0, 22), 0, |_| all((0..=22).rev());
    /// Half days of parental presence leave in the month (AJPP).
    presence_half_days: assumed u8 = whole(0, 22), 0, |_| all((0..=22).rev());
    /// Which child the presence is for; absent: the only one with an illness or disability.
    presence_child: optional u8 = position(), |around| {
        let none = (around.children == 0).then_some(None);
        all(none.into_iter().chain((0..around.children.min(20) as u8).map(Some)))
    };
    /// Days used of the 310 (AJPP).
    presence_days_used: assumed u16 = whole(0, 65_535), 0, |_| some([0, 300, 310]);
    /// Expenses linked to the child's illness (AJPP).
    presence_costs: assumed Monthly = monthly(), Monthly::ZERO, |_| some([500, 0].map(|cost| Monthly(cost.into())));
    /// Hours worked in the last three years (RSA under 25).
    hours_worked_3_years: optional u16 = whole(0, 65_535), |_| some([Some(5000), Some(0)]);
    /// Start of the right to AAH.
    aah_since: optional Date = day(), always_or_lately;
    /// Hospital, care home or prison.
    institution: optional Institution = word(), optional_words;
    /// Start of the stay there.
    in_institution_since: optional Date = day(), since;
    /// Pays the daily hospital fee.
    hospital_fee_paid: assumed bool = yes_no(), false, either;
    /// Share of the SMIC paid by the protected workplace (ESAT), per cent.
    esat_share: optional Decimal = number(5, 50), |_| some([Some(dec!(15)), Some(dec!(5)), Some(dec!(50))]);
    /// Reduction of working time, per cent (AAH).
    hours_reduction: assumed Decimal = number(0, 100), Decimal::ZERO, |_| some([dec!(0), dec!(50), dec!(100)]);
    /// Attached to a tax household liable to IFI (housing aid).
    attached_to_wealthy_parents: assumed bool = yes_no(), false, either;
    /// Whole days of carer leave in the month (AJPA).
    carer_days: assumed u8 = whole(0, 22), 0, |_| all((0..=22).rev());
    /// Half days of carer leave in the month (AJPA).
    carer_half_days: assumed u8 = whole(0, 22), 0, |_| all((0..=22).rev());
    /// Days already used of the 66 for the person helped (AJPA).
    carer_days_used: assumed u16 = whole(0, 65_535), 0, |_| some([0, 56, 66]);
    /// Days already used of the 264 of a career (AJPA).
    carer_days_career: assumed u16 = whole(0, 65_535), 0, |_| some([0, 254, 264]);
    /// Employed by the person helped, out of PCH or APA: no AJPA.
    paid_by_person_helped: assumed bool = yes_no(), false, either;
    /// Since when the complément de ressources is in payment; absent: it is not.
    cpr_since: optional Month = month(), |_| some([None, Some(Month::new(2015, 1))]);
    /// Since when RSA is received without a break; absent: not said (revenu de solidarité).
    rsa_since: optional Month = month(), |around| some([None, Some(around.month - 36), Some(around.month - 6)]);
    /// Commits to leave the labour market for good (revenu de solidarité, overseas).
    leaves_labour_market: assumed bool = yes_no(), false, either;
    /// Civil servant of the State, of a hospital or of a local body (family allowances overseas).
    public_servant: assumed bool = yes_no(), false, either;
    /// Recognised unfit for work (ASPA from 62).
    unfit: assumed bool = yes_no(), false, either;
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
