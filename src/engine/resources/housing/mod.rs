//! Resources as the housing aids count them (CCH, R822-2 to R822-22).
//!
//! Those of the adults, over three windows that end before the month of review (`windows`): wages, replacement income
//! and earnings abroad of the twelve months M-13 to M-2; alimony, maintenance paid and actual costs of the last calendar
//! year; anything else of the year before it. Then the reliefs of a change of situation ([`relief`]), the deduction of two
//! earners, what exceeds a ceiling in the income of children and dependants, what idle wealth is deemed to yield, and the
//! rounding to the hundred euros above. A student under 28 who rents is deemed to have a flat amount instead.
//! *Not modelled*: double residence (R822-8, R822-9), guardianship costs, deficits
//! of earlier years.

pub mod relief;
mod wealth;
mod windows;

use rust_decimal::{Decimal, dec};

use crate::benefits::conditions::children::{Children, first_day, is_placed_away};
use crate::benefits::conditions::effect::Quarter;
use crate::calendar::{Date, Month, birthday};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures::BMAF;
use crate::household::{Activity, Adult, Child, Income, Kind, Kinds, Relation, ResidenceKind, Tenure, Territory};
use crate::law::Law;
use crate::money::{Annual, Cents};
use crate::outcome::{Benefit, Gap};
use crate::resources::family::net::{self, Net};
use crate::trace::{About, Role, Step, Trace, Value, lines};
use relief::Relief;

pub use windows::Windows;

lines! {
    /// Lines of this computation.
    pub enum HousingResourcesLine {
        /// Net income of an adult over the windows.
        AdultNet = "adult_net",
        /// What a change of situation takes off an adult's income.
        Relief = "relief",
        /// Deduction of two earners.
        TwoEarners = "two_earners",
        /// Deduction of a lone parent who buys a home.
        LoneBuyer = "lone_buyer",
        /// Allowance for those born before 1931.
        Allowance = "allowance",
        /// Income of a child or another member above the ceiling.
        MemberExcess = "member_excess",
        /// Income that idle wealth is deemed to yield.
        Wealth = "wealth",
        /// Flat amount of a student.
        Student = "student",
        /// The resources that count, rounded up to the hundred.
        Resources = "resources",
    }
}

/// What the resources of a month depend on, besides the household.
#[derive(Clone, Copy)]
pub struct Asked<'c> {
    /// The month of entitlement.
    pub month: Month,
    /// The adults who count: one, or two once the couple is formed.
    pub adults: usize,
    /// Whether RSA was paid for the month before (R822-17); asked only when there is income to leave out.
    pub rsa_paid: &'c dyn Fn() -> Result<bool, Gap>,
    /// Children in charge.
    pub children: &'c Children,
    /// Number of dependants, children included (R822-10).
    pub dependants: u8,
}

/// The resources that count.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Resources {
    /// Rounded up to the hundred euros (D823-17, 4°).
    pub rounded: Annual,
    /// Whether a situation of R822-11 or R822-13 to R822-17 holds, which lifts the floors of home buyers.
    pub relieved: bool,
    /// Whether the income of a member counts above a ceiling that no text settles: its date (R822-6), or at Mayotte its amount.
    pub member_ceiling_matters: bool,
}

/// The resources that count for a month, in the month of review that applies.
pub fn of_month(case: &Case<'_>, asked: Asked<'_>, recorder: &mut Trace) -> Result<Resources, Gap> {
    let month = asked.month;
    if let Some(flat) = student_amount(case, asked)? {
        let rounded = Annual(hundred_above(flat));
        recorder.step(|| fact(HousingResourcesLine::Student, flat, STUDENT));
        recorder.step(|| fact(HousingResourcesLine::Resources, rounded.0, ROUNDING));
        return Ok(Resources { rounded, relieved: false, member_ceiling_matters: false });
    }
    let windows = Windows::of_review(review_of(case, month)?);
    let (adults, relieved) = of_adults(case, asked, windows, recorder)?;
    let (members, member_ceiling_matters) = of_members(case, windows, recorder)?;
    let wealth = of_wealth(case, month, asked.children, recorder)?;
    let rounded = Annual(hundred_above(adults + members + wealth));
    recorder.step(|| {
        fact(HousingResourcesLine::Resources, rounded.0, ROUNDING)
            .with(windows.first)
            .with(windows.last)
            .with(Value::Year(windows.last_year))
            .with(Value::Year(windows.year_before))
    });
    Ok(Resources { rounded, relieved, member_ceiling_matters })
}

/// Net income that counts of a dependant, to be held against the ceiling of R823-4.
pub fn of_dependant(case: &Case<'_>, index: usize, month: Month) -> Result<Decimal, Gap> {
    let windows = Windows::of_review(review_of(case, month)?);
    match case.household.dependants.get(index) {
        Some(dependant) => {
            Ok(windows::net(&dependant.income, None, windows, Decimal::ZERO)?.total().max(Decimal::ZERO))
        }
        None => Ok(Decimal::ZERO),
    }
}

/// Income up to which a child's or a dependant's does not count: 1.25 times the ceiling of ASPA for one person on
/// 31 December of the reference year (R823-4; R822-6 names the same ceiling and no day).
pub fn member_ceiling(case: &Case<'_>, month: Month) -> Result<Decimal, Gap> {
    ceiling(case, Windows::of_review(review_of(case, month)?))
}

/// Whether somebody is as old on a day as R822-6, R823-4 and D842-16 ask: 67, or 65 with ASPA. 62 for the unfit is not known.
pub fn is_old(birth: Date, income: &Income, day: Date) -> Result<bool, Gap> {
    let month = Month::of(day);
    Ok(birthday(birth, ASCENDANT_AGE.at(month)?) <= day
        || (birthday(birth, ASPA_AGE.at(month)?) <= day && income.any(ASPA, month, month)?))
}

/// The month in which the quarter that holds `month` opened (R822-3, R823-6).
pub fn review_of(case: &Case<'_>, month: Month) -> Result<Month, Gap> {
    Ok(Quarter::of(month, case.household.reviews.al.get()?)?.opened)
}

/// The flat amount of a student who rents, in place of all resources (R822-20).
fn student_amount(case: &Case<'_>, asked: Asked<'_>) -> Result<Option<Decimal>, Gap> {
    let month = asked.month;
    let Some(claimant) = case.household.adults.first() else { return Ok(None) };
    if claimant.activity.get()? != Activity::Student {
        return Ok(None);
    }
    let housing = &case.household.housing;
    let amounts = match housing.tenure.get()? {
        Tenure::Tenant => &STUDENT_RENTING,
        Tenure::Residence => match housing.residence_kind.get()? {
            // University residences of L631-12 are let like dwellings (D823-9, 1°); so are studios of a CROUS (D842-15).
            ResidenceKind::Student => &STUDENT_RENTING,
            ResidenceKind::Crous if !housing.room.get()? => &STUDENT_RENTING,
            ResidenceKind::Crous | ResidenceKind::YoungWorkers | ResidenceKind::Elderly | ResidenceKind::Other => {
                &STUDENT_RESIDENCE
            }
        },
        Tenure::OwnerWithLoan | Tenure::Owner | Tenure::Hosted | Tenure::Homeless => return Ok(None),
    };
    let grant = claimant.scholarship.get()?;
    if !grant && !is_young_enough_for_a_grant(claimant, review_of(case, month)?, asked.children.len())? {
        return Ok(None);
    }
    let [plain, with_grant] = amounts.at(month)?;
    Ok(Some(if grant { with_grant } else { plain }))
}

/// Whether a student without a grant meets its conditions of age: under 28 on the 1 September before, one year more for
/// each child raised, no limit with a disability recognised by the commission ([`STUDENT_AGES`]); whoever holds a grant
/// meets them, were it beyond. Civic service and the like, which push the limit too, are not known.
fn is_young_enough_for_a_grant(student: &Adult, review: Month, children: usize) -> Result<bool, Gap> {
    if student.disability_rate.get()? > 0 {
        return Ok(true);
    }
    let year = review.year() - i16::from(review.number() < SCHOOL_YEAR);
    let age = STUDENT_AGE.at(review)? + children as i16;
    Ok(birthday(student.birth_date.get()?, age) > Month::new(year, SCHOOL_YEAR).first_day())
}

/// Income of the adults after reliefs and deductions, and whether a relief holds.
fn of_adults(
    case: &Case<'_>,
    asked: Asked<'_>,
    windows: Windows,
    recorder: &mut Trace,
) -> Result<(Decimal, bool), Gap> {
    let household = case.household;
    let adults = &household.adults[..asked.adults.min(household.adults.len())];
    let together = adults.len() == 2 && net::taxed_together(household, windows.last_year)?;
    let mut nets = [Net::default(); 2];
    for (index, (adult, net)) in adults.iter().zip(&mut nets).enumerate() {
        let support = if index == 0 { net::child_support(household, windows.last_year)? } else { Decimal::ZERO };
        *net = windows::net(&adult.income, self_employed_since(adult)?, windows, support)?;
    }
    let nets = &mut nets[..adults.len()];
    net::cap_pensions(nets, together, windows.last_year)?;
    let (mut sum, mut relieved) = (Decimal::ZERO, false);
    for (index, net) in nets.iter().enumerate() {
        let about = About::Adult(index as u8);
        let relief = relief::of(case, asked, index, net)?;
        relieved |= relief != Relief::None;
        sum += net.total() - relief.amount(net);
        if !net.total().is_zero() {
            recorder.step(|| fact(HousingResourcesLine::AdultNet, net.total(), DEFINITION).about(about));
        }
        if !relief.amount(net).is_zero() {
            recorder.step(|| fact(HousingResourcesLine::Relief, relief.amount(net), relief.law()).about(about));
        }
    }
    let allowance = age_allowance(adults, nets, together, windows)?;
    if !allowance.is_zero() {
        recorder.step(|| fact(HousingResourcesLine::Allowance, allowance, DEFINITION));
        sum -= allowance;
    }
    if is_two_earners(nets, review_of(case, asked.month)?)? {
        let deduction = TWO_EARNERS.at(asked.month)?;
        recorder.step(|| fact(HousingResourcesLine::TwoEarners, deduction, TWO_EARNERS_LAW));
        sum -= deduction;
    }
    let lone_buyer = lone_buyer_deduction(case, asked)?;
    if !lone_buyer.is_zero() {
        recorder.step(|| fact(HousingResourcesLine::LoneBuyer, lone_buyer, LONE_BUYER));
        sum -= lone_buyer;
    }
    Ok((sum.max(Decimal::ZERO), relieved))
}

/// Start of an activity as self-employed, where the main activity is that one.
fn self_employed_since(adult: &Adult) -> Result<Option<Date>, Gap> {
    if adult.income.spells()?.is_empty() || adult.activity.get()? != Activity::SelfEmployed {
        return Ok(None);
    }
    Ok(adult.activity_since.get()?)
}

/// Whether each partner's income from work, after its deduction for costs, reaches twelve times the BMAF (R822-7). What makes
/// an earner is what does for the family benefits ([`Net::of_earner`]).
fn is_two_earners(nets: &[Net], review: Month) -> Result<bool, Gap> {
    if nets.len() < 2 || nets.iter().any(|net| net.of_earner().is_zero()) {
        return Ok(false);
    }
    let least = BMAF.at(review)? * TWELVE;
    Ok(nets.iter().all(|net| net.of_earner() >= least))
}

/// Deduction of a lone person with dependants who buys a home (R822-10).
fn lone_buyer_deduction(case: &Case<'_>, asked: Asked<'_>) -> Result<Decimal, Gap> {
    if asked.adults != 1 || asked.dependants == 0 || case.household.housing.tenure.get()? != Tenure::OwnerWithLoan {
        return Ok(Decimal::ZERO);
    }
    let [few, many] = LONE_BUYER_AMOUNTS.at(asked.month)?;
    Ok(if asked.dependants < 3 { few } else { many })
}

/// Allowance of CGI 157 bis, for those born before 1931 and for the disabled only (R822-4, II, 2°).
///
/// The disabled are those who hold the card of CASF L241-3; a rate of 80 % opens the card but is not the card.
fn age_allowance(adults: &[Adult], nets: &[Net], together: bool, windows: Windows) -> Result<Decimal, Gap> {
    let mut sum = Decimal::ZERO;
    if together {
        return allowance_of(adults, nets, windows);
    }
    for (adult, net) in adults.iter().zip(nets) {
        sum += allowance_of(std::slice::from_ref(adult), std::slice::from_ref(net), windows)?;
    }
    Ok(sum)
}

fn allowance_of(adults: &[Adult], nets: &[Net], windows: Windows) -> Result<Decimal, Gap> {
    let mut persons = 0;
    for adult in adults {
        persons += i32::from(adult.birth_date.get()?.year() < OLDEST || adult.disability_card.get()?);
    }
    let taxed: Decimal = nets.iter().map(Net::taxed).sum();
    if persons == 0 || taxed <= Decimal::ZERO {
        return Ok(Decimal::ZERO);
    }
    let on = net::end(windows.year_before);
    let [full_until, half_until] = net::ALLOWANCE_CEILINGS.on(on)?;
    let [full, half] = net::ALLOWANCES.on(on)?;
    let each = match taxed {
        taxed if taxed <= full_until => full,
        taxed if taxed <= half_until => half,
        _ => Decimal::ZERO,
    };
    Ok((each * Decimal::from(persons)).min(taxed))
}

/// Income of the children and of the other people in charge, as far as it counts (R822-2, R822-6).
///
/// And whether somebody's is above the ceiling.
fn of_members(case: &Case<'_>, windows: Windows, recorder: &mut Trace) -> Result<(Decimal, bool), Gap> {
    let household = case.household;
    let (mut sum, mut above) = (Decimal::ZERO, false);
    for (index, child) in household.children.iter().enumerate() {
        if child.income.spells()?.is_empty() || !lives_there(child, windows)? {
            continue;
        }
        let net = windows::net(&child.income, None, windows, Decimal::ZERO)?.total();
        let excess = (net - ceiling(case, windows)?).max(Decimal::ZERO);
        if !excess.is_zero() {
            let about = About::Child(index as u8);
            recorder.step(|| fact(HousingResourcesLine::MemberExcess, excess, MEMBER).about(about));
            sum += excess;
            above = true;
        }
    }
    for dependant in &household.dependants {
        if dependant.income.spells()?.is_empty() {
            continue;
        }
        let net = windows::net(&dependant.income, None, windows, Decimal::ZERO)?.total().max(Decimal::ZERO);
        let review = windows.last + 2;
        let spared = match dependant.relation.get()? {
            Relation::Ascendant => is_old(dependant.birth_date.get()?, &dependant.income, review.first_day())?,
            Relation::Relative => false,
        } || dependant.disability_rate.get()? >= INVALID;
        let counted = if spared { (net - ceiling(case, windows)?).max(Decimal::ZERO) } else { net };
        above |= spared && !counted.is_zero();
        if !counted.is_zero() {
            recorder.step(|| fact(HousingResourcesLine::MemberExcess, counted, MEMBER));
            sum += counted;
        }
    }
    Ok((sum, above))
}

/// Whether a child lives there on the first day of the review, and has for more than six of the twelve months (R822-2).
fn lives_there(child: &Child, windows: Windows) -> Result<bool, Gap> {
    let review = windows.last + 2;
    let gone = child.in_charge_to.get()?.is_some_and(|last| last < review.first_day());
    let arrival = Month::of(first_day(child)?).max(windows.first);
    Ok(!gone && !is_placed_away(child)? && windows.last.since(arrival) >= MONTHS_LIVED_THERE.at(review)? as i32)
}

fn ceiling(case: &Case<'_>, windows: Windows) -> Result<Decimal, Gap> {
    let month = Month::new(windows.year_before, 12);
    let mayotte = case.household.residence.department.get()?.territory() == Territory::Mayotte;
    let aspa = if mayotte { &ASPA_CEILING_MAYOTTE } else { &ASPA_CEILING };
    Ok(MEMBER_SHARE.at(month)? * aspa.at(month)?)
}

/// What idle wealth is deemed to yield; nothing with AAH, AEEH, or in a home for the old (L822-5).
fn of_wealth(case: &Case<'_>, month: Month, children: &Children, recorder: &mut Trace) -> Result<Decimal, Gap> {
    let income = wealth::deemed_income(&case.household.assets, month)?;
    if income.is_zero() {
        return Ok(income);
    }
    let housing = &case.household.housing;
    let in_home = housing.tenure.get()? == Tenure::Residence && housing.residence_kind.get()? == ResidenceKind::Elderly;
    if in_home || has_aeeh(case, children)? || (case.asks.aah_is_due)(case, month)? {
        return Ok(Decimal::ZERO);
    }
    recorder.step(|| fact(HousingResourcesLine::Wealth, income, wealth::WEALTH));
    Ok(income)
}

/// Whether AEEH is paid for one of these children.
pub fn has_aeeh(case: &Case<'_>, children: &Children) -> Result<bool, Gap> {
    for &index in children {
        if is_aeeh(crate::benefits::conditions::children::child(case.household, index))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether AEEH is granted for a child: as answered, otherwise from 80 %, or from 50 % with a complement or PCH.
fn is_aeeh(child: &Child) -> Result<bool, Gap> {
    if let Some(granted) = child.aeeh.get()? {
        return Ok(granted);
    }
    Ok(match child.disability_rate.get()? {
        80.. => true,
        50.. => child.aeeh_complement.get()? > 0 || child.pch.get()?,
        _ => false,
    })
}

/// To the hundred euros above (D823-17, 4°), from the amount in cents.
fn hundred_above(amount: Decimal) -> Decimal {
    (amount.to_cents() / Decimal::ONE_HUNDRED).ceil() * Decimal::ONE_HUNDRED
}

fn fact(line: HousingResourcesLine, value: Decimal, law: Law) -> Step {
    Step::new(Benefit::Al, line, Role::Fact, Annual(value), law)
}

/// September, month in which a school year begins.
const SCHOOL_YEAR: i8 = 9;
const TWELVE: Decimal = dec!(12);
/// "Nées avant le 1er janvier 1931" (R822-4, II, 2°).
const OLDEST: i16 = 1931;
/// Incapacity of the card of R822-6, 3°, and of R823-4, 3°.
pub(crate) const INVALID: u8 = 80;

const DEFINITION: Law = Law::Cch("R822-4", "LEGIARTI000045920163");
const MEMBER: Law = Law::Cch("R822-6", "LEGIARTI000047985814");
const TWO_EARNERS_LAW: Law = Law::Cch("R822-7", "LEGIARTI000041419409");
const LONE_BUYER: Law = Law::Cch("R822-10", "LEGIARTI000041419390");
const STUDENT: Law = Law::Cch("R822-20", "LEGIARTI000041419188");
/// The conditions of age of the grants on social criteria (annexe 2).
const STUDENT_AGES: Law = Law::Page(
    "Circulaire du 10/06/2024 (bourses)",
    "https://www.enseignementsup-recherche.gouv.fr/fr/bo/2024/Hebdo26/ESRS2413977C",
);
const ASPA: Kinds = Kinds::of(&[Kind::Aspa]);
const ROUNDING: Law = Law::Cch("D823-17", "LEGIARTI000041419255");
/// It freezes what January would have raised.
const FROZEN: Law = Law::Jo("Décret du 28/12/2025", "");

/// Deduction of two earners (arrêté of 27/09/2019, art. 3).
static TWO_EARNERS: Dated<Decimal> = Dated::new(
    "housing_resources.two_earners",
    Unit::EurosPerYear,
    Renewed::Never,
    &[since(2019, 10, 1, dec!(95), Law::Jo("Arrêté du 27/09/2019, art. 3", "JORFTEXT000039160329"))],
);

/// Deduction of a lone parent who buys a home: one or two dependants, three or more (R822-10).
static LONE_BUYER_AMOUNTS: Dated<[Decimal; 2]> = Dated::new(
    "housing_resources.lone_buyer",
    Unit::EurosPerYear,
    Renewed::Never,
    &[since(2021, 1, 1, [dec!(901), dec!(1350)], LONE_BUYER)],
);

/// Resources of a student who rents: without, with a grant (arrêté of 27/09/2019, art. 6).
static STUDENT_RENTING: Dated<[Decimal; 2]> = Dated::new(
    "housing_resources.student_renting",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2022, 7, 1, [dec!(8100), dec!(6500)], Law::Jo("Arrêté du 29/07/2022, art. 1", "")),
        since(2024, 1, 1, [dec!(8400), dec!(6700)], Law::Jo("Arrêté du 15/12/2023, art. 1", "JORFTEXT000048621292")),
        since(2025, 1, 1, [dec!(8600), dec!(6900)], Law::Jo("Arrêté du 30/12/2024, art. 1", "")),
        since(2026, 1, 1, [dec!(8600), dec!(6900)], FROZEN),
    ],
);

/// Resources of a student in a residence: without, with a grant (arrêté of 27/09/2019, art. 6).
static STUDENT_RESIDENCE: Dated<[Decimal; 2]> = Dated::new(
    "housing_resources.student_residence",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2022, 7, 1, [dec!(6200), dec!(5100)], Law::Jo("Arrêté du 29/07/2022, art. 1", "")),
        since(2024, 1, 1, [dec!(6400), dec!(5300)], Law::Jo("Arrêté du 15/12/2023, art. 1", "JORFTEXT000048621292")),
        since(2025, 1, 1, [dec!(6600), dec!(5400)], Law::Jo("Arrêté du 30/12/2024, art. 1", "")),
        since(2026, 1, 1, [dec!(6600), dec!(5400)], FROZEN),
    ],
);

/// Age, reached by 1 September, at which a student's resources are no longer deemed: that of the grants on social criteria
/// (R822-20).
static STUDENT_AGE: Dated<i16> =
    Dated::new("housing_resources.student_age", Unit::Years, Renewed::Never, &[since(2020, 1, 1, 28, STUDENT_AGES)]);

/// Age of the dependent ascendants (R822-6, R823-4).
static ASCENDANT_AGE: Dated<i16> =
    Dated::new("housing_resources.ascendant_age", Unit::Years, Renewed::Never, &[since(2016, 7, 1, 67, MEMBER)]);

/// Ceiling of ASPA for one person, a year (CSS, L815-9, D815-1).
static ASPA_CEILING: Dated<Decimal> = Dated::new(
    "housing_resources.aspa_ceiling",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2021, 1, 1, dec!(10881.75), Law::Css("L815-9", "LEGIARTI000006744880")),
        since(2022, 1, 1, dec!(11001.44), Law::Css("L815-9", "LEGIARTI000006744880")),
        since(2022, 7, 1, dec!(11441.49), Law::Css("L815-9", "LEGIARTI000006744880")),
        since(2023, 1, 1, dec!(11533.02), Law::Css("L815-9", "LEGIARTI000006744880")),
        since(2024, 1, 1, dec!(12144.27), Law::Css("L815-9", "LEGIARTI000006744880")),
        since(2025, 1, 1, dec!(12411.44), Law::Css("L815-9", "LEGIARTI000006744880")),
        since(2026, 1, 1, dec!(12523.14), Law::Css("L815-9", "LEGIARTI000006744880")),
    ],
);

/// The ceiling at Mayotte, of its own allowance for the old (CCH, R861-5): twelve times what it pays a month to one person,
/// as the caisse published it; the orders that set the ceiling were not found.
static ASPA_CEILING_MAYOTTE: Dated<Decimal> = Dated::new(
    "housing_resources.aspa_ceiling_mayotte",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        // Half of the mainland's until the autumn of 2023.
        since(2022, 7, 1, dec!(5720.75), MAYOTTE_HALF),
        since(2023, 1, 1, dec!(5766.60), MAYOTTE_HALF),
        since(
            2023,
            10,
            1,
            dec!(7566.60),
            Law::Page("Journal de Mayotte, 2023", "https://lejournaldemayotte.yt/?p=14966"),
        ),
        since(2024, 1, 1, dec!(7967.52), MAYOTTE_PAGE),
        since(2025, 1, 1, dec!(8142.84), MAYOTTE_PAGE),
    ],
);
const MAYOTTE_HALF: Law =
    Law::Page("Assemblée nationale, amendement 760 (2023)", "https://nosdeputes.fr/16/amendement/760/20344");
const MAYOTTE_PAGE: Law = Law::Page(
    "CSSM, revalorisation de 2025",
    "https://linfokwezi.fr/revalorisation-des-prestations-sociales-a-mayotte",
);

/// Age of those who receive ASPA (R822-6, R823-4, D842-16).
static ASPA_AGE: Dated<i16> =
    Dated::new("housing_resources.aspa_age", Unit::Years, Renewed::Never, &[since(2019, 9, 1, 65, MEMBER)]);

/// Months of the window of which more must be lived there (R822-2).
static MONTHS_LIVED_THERE: Dated<i16> = Dated::new(
    "housing_resources.months_lived_there",
    Unit::Months,
    Renewed::Never,
    &[since(2021, 1, 1, 6, Law::Cch("R822-2", "LEGIARTI000041419135"))],
);

/// How many times that ceiling a child or dependant may have (R822-6, R823-4).
static MEMBER_SHARE: Dated<Decimal> = Dated::new(
    "housing_resources.member_share",
    Unit::Factor,
    Renewed::Never,
    &[since(2019, 9, 1, dec!(1.25), MEMBER)],
);

/// The tables of these modules.
pub static TABLES: &[&dyn Table] = &[
    &TWO_EARNERS,
    &LONE_BUYER_AMOUNTS,
    &STUDENT_RENTING,
    &STUDENT_RESIDENCE,
    &STUDENT_AGE,
    &ASCENDANT_AGE,
    &ASPA_CEILING,
    &ASPA_CEILING_MAYOTTE,
    &ASPA_AGE,
    &MONTHS_LIVED_THERE,
    &MEMBER_SHARE,
    &relief::SHARE,
    &relief::ILL_MONTHS,
    &relief::YOUNG,
    &wealth::THRESHOLD,
    &wealth::YIELDS,
];
