//! A change as it is typed, and its way to the engine's.

use droits_engine::household::{CareMode, Custody, Department, Household, Kind as Income, ParentalLeave};
use droits_engine::money::{Cents, Monthly};
use droits_engine::scenario::sweep::{net_smic, own_wage};
use droits_engine::scenario::variants::{Care, Change, DisabilityChoice, LivesWith};
use droits_words::ui::errors::Fault;
use rust_decimal::Decimal;

use crate::form::parse;

/// The kinds of change, in the order of their words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Wage,
    Hours,
    NoWork,
    Birth,
    Couple,
    Separation,
    Move,
    Eighteen,
    Custody,
    Allowances,
    Care,
    Leave,
    Disability,
    Leaves,
    Income,
}

impl Kind {
    pub const ALL: [Kind; 15] = [
        Kind::Wage,
        Kind::Hours,
        Kind::NoWork,
        Kind::Birth,
        Kind::Couple,
        Kind::Separation,
        Kind::Move,
        Kind::Eighteen,
        Kind::Custody,
        Kind::Allowances,
        Kind::Care,
        Kind::Leave,
        Kind::Disability,
        Kind::Leaves,
        Kind::Income,
    ];

    /// Whether the change makes sense for the household.
    pub fn fits(self, household: &Household) -> bool {
        let children = !household.children.is_empty();
        match self {
            Kind::Wage | Kind::Hours | Kind::NoWork | Kind::Birth | Kind::Move | Kind::Income => true,
            Kind::Couple => household.is_single(),
            Kind::Separation => !household.is_single(),
            Kind::Eighteen | Kind::Custody | Kind::Care | Kind::Leave | Kind::Disability | Kind::Leaves => children,
            Kind::Allowances => household.children.iter().any(|child| child.custody == Custody::Shared.into()),
        }
    }
}

/// A change as it is typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What changes.
    pub kind: Kind,
    /// Position of the adult.
    pub adult: usize,
    /// Position of the child.
    pub child: usize,
    /// Wage, unemployment benefit.
    pub amount: String,
    /// Rent.
    pub rent: String,
    /// How many children, or an age.
    pub number: String,
    /// INSEE code.
    pub department: String,
    /// 1 to 3.
    pub zone: u8,
    /// Position of the choice among those of the kind.
    pub choice: usize,
    /// Hours of care.
    pub hours: String,
    /// Cost of care.
    pub cost: String,
    /// With whom each child lives.
    pub with: Vec<LivesWith>,
}

/// The ways of care that are compared, in the order of their words.
pub const MODES: [CareMode; 6] = [
    CareMode::Childminder,
    CareMode::Home,
    CareMode::MicroCreche,
    CareMode::AgencyChildminder,
    CareMode::AgencyHome,
    CareMode::Creche,
];
/// Incomes other than wages and unemployment benefit.
pub const INCOMES: [Income; 13] = [
    Income::SickPay,
    Income::MaternityPay,
    Income::WorkInjuryPay,
    Income::DisabilityPension,
    Income::RetirementPension,
    Income::SurvivorPension,
    Income::Alimony,
    Income::SelfEmployed,
    Income::MicroGoods,
    Income::MicroServices,
    Income::MicroLiberal,
    Income::Rent,
    Income::Other,
];
/// Ways of leave, in the order of their words; the first is none.
pub const LEAVES: [Option<ParentalLeave>; 4] =
    [None, Some(ParentalLeave::Full), Some(ParentalLeave::HalfTime), Some(ParentalLeave::PartTime)];

impl Draft {
    /// A change of this kind for the household, with plain answers.
    pub fn new(kind: Kind, household: &Household) -> Draft {
        let youngest = household.children.iter().enumerate().max_by_key(|(_, child)| child.birth_date.get().ok());
        let oldest = household.children.iter().enumerate().min_by_key(|(_, child)| child.birth_date.get().ok());
        let child = if matches!(kind, Kind::Eighteen | Kind::Leaves) { oldest } else { youngest };
        let rent = household.housing.rent.get().unwrap_or_default();
        let wage = own_wage(household, 0).unwrap_or_default();
        Draft {
            kind,
            adult: 0,
            child: child.map_or(0, |(i, _)| i),
            amount: if matches!(kind, Kind::NoWork | Kind::Income) { "0".to_owned() } else { typed(wage) },
            rent: typed(rent),
            number: match kind {
                Kind::Couple => "30",
                Kind::Hours => "35",
                Kind::Wage
                | Kind::NoWork
                | Kind::Birth
                | Kind::Separation
                | Kind::Move
                | Kind::Eighteen
                | Kind::Custody
                | Kind::Allowances
                | Kind::Care
                | Kind::Leave
                | Kind::Disability
                | Kind::Leaves
                | Kind::Income => "1",
            }
            .to_owned(),
            department: household.residence.department.get().map_or("75".to_owned(), |d| d.code().to_owned()),
            zone: household.residence.apl_zone.get().ok().flatten().unwrap_or(3),
            choice: 0,
            hours: if kind == Kind::Hours { "28" } else { "120" }.to_owned(),
            cost: "600".to_owned(),
            with: vec![LivesWith::Claimant; household.children.len()],
        }
    }

    /// The engine's change, or what is wrong with an answer.
    pub fn change(&self, household: &Household) -> Result<Change, Fault> {
        let (adult, child) = (self.adult as u8, self.child as u8);
        let money = |text: &str| parse::money(text).map(Monthly);
        Ok(match self.kind {
            Kind::Wage => Change::Wage { adult, monthly: money(&self.amount)? },
            Kind::Hours => {
                let (now, then) = (parse::number(&self.number, 60)?, parse::number(&self.hours, 60)?);
                Change::Wage { adult, monthly: by_hours(household, self.adult, now, then).ok_or(Fault::Number)? }
            }
            Kind::NoWork => Change::NoWork { adult, unemployment: money(&self.amount)? },
            Kind::Birth => Change::Birth { children: parse::whole(&self.number, 5)?.max(1) as u8 },
            Kind::Couple => {
                Change::Couple { age: parse::whole(&self.number, 110)? as u8, monthly: money(&self.amount)? }
            }
            Kind::Separation => {
                let mut children = self.with.clone();
                children.resize(household.children.len(), LivesWith::Claimant);
                Change::Separation { children, rent: money(&self.rent)? }
            }
            Kind::Move => Change::Move {
                department: Department::new(&self.department).ok_or(Fault::Choice)?,
                zone: self.zone,
                rent: money(&self.rent)?,
            },
            Kind::Eighteen => Change::ReachesAge { child, age: 18 },
            Kind::Custody => {
                Change::Custody { child, custody: if self.choice == 0 { Custody::Shared } else { Custody::Full } }
            }
            Kind::Allowances => Change::Allowances { child, here: self.choice == 0 },
            Kind::Care => Change::Care {
                child,
                care: match MODES.get(self.choice) {
                    Some(mode) => {
                        Some(Care { mode: *mode, hours: parse::number(&self.hours, 744)?, cost: money(&self.cost)? })
                    }
                    None => None,
                },
            },
            Kind::Leave => Change::Leave {
                adult,
                leave: LEAVES.get(self.choice).copied().flatten(),
                monthly: money(&self.amount)?,
            },
            Kind::Leaves => Change::Leaves { child },
            Kind::Income => Change::Income {
                adult,
                kind: *INCOMES.get(self.choice).ok_or(Fault::Choice)?,
                monthly: money(&self.amount)?,
            },
            Kind::Disability => Change::Disability {
                child,
                choice: match self.choice {
                    category @ 0..=6 => DisabilityChoice::Complement(category as u8),
                    _ => DisabilityChoice::Pch,
                },
            },
        })
    }
}

/// The wage for other hours a week: in proportion to that of today, or at the SMIC for who earns none.
fn by_hours(household: &Household, adult: usize, now: Decimal, then: Decimal) -> Option<Monthly> {
    let own = own_wage(household, adult).filter(|wage| !wage.is_zero());
    let (wage, hours) = match own {
        Some(wage) => (wage, now),
        None => (net_smic(household.month).ok()?, FULL_TIME),
    };
    (!hours.is_zero()).then(|| (wage * then / hours).to_cents())
}

/// Hours a week of full-time work (code du travail, L3121-27).
const FULL_TIME: Decimal = Decimal::from_parts(35, 0, 0, false, 0);

/// An amount as one types it.
pub fn typed(amount: Monthly) -> String {
    amount.0.normalize().to_string().replace('.', ",")
}
