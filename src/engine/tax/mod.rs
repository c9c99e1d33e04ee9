//! Income tax of a household's tax households, and the RFR (*revenu fiscal de référence*) on which grants rest.
//!
//! The taxed income is that of the resources of family benefits (`resources::family::net`), each figure to the
//! nearest euro (CGI, 1657, 2), less exempt overtime and half of the daily allowances for an injury at work (CGI, 81, 8°).
//! Parts (194, 195), scale and ceilings of the family quotient (197 I 1 and 2), overseas reduction (197 I 3), *décote* (197 I 4),
//! reductions for schooling (199 quater F) and the credit for childcare (200 quater B), in that order. Net income, tax
//! before the décote, and décote are each rounded to the euro, 0.50 up, as the published program of the tax administration
//! does.
//!
//! Cohabitants and a couple not yet formed are one tax household each; one of them declares the children.
//! *Not modelled*: deficits, income averaged over years, the half part of who lives alone and brought up a child (195, 1 a, b
//! and e) and of veterans, disabled dependants who are no children (196 A bis), income taxed at flat rates other than in the
//! RFR (its tax is withheld at source), and the choice of separate returns in the year of a union.

pub(crate) mod income;
pub(crate) mod members;
mod scale;
pub(crate) mod school;

use arrayvec::ArrayVec;
use rust_decimal::Decimal;

use crate::dated::Table;
use crate::household::{Household, MOST_ADULTS, Territory};
use crate::law::Law;
use crate::money::{Cents, Euros};
use crate::outcome::{Gap, Reason};
use crate::resources::family::net;
use crate::trace::{Role, Step, Subject, Trace, Value, lines};
use members::Members;

lines! {
    /// Lines of this computation.
    pub enum TaxLine {
        /// Net taxable income.
        Income = "net_taxable",
        /// Number of parts.
        Parts = "parts",
        /// Tax by the scale and the parts.
        ByParts = "tax_by_parts",
        /// Least tax that the ceilings of the family quotient leave.
        Capped = "tax_capped",
        /// Further reduction of the disabled and of the widowed whose quotient is capped.
        Relief = "capped_relief",
        /// What is taken off overseas.
        Overseas = "overseas",
        /// Tax before the décote.
        Gross = "gross_tax",
        /// The décote.
        Rebate = "rebate",
        /// Reductions for children at school.
        Reductions = "reductions",
        /// Too little to be collected.
        NotCollected = "not_collected",
        /// Credit for childcare.
        Credits = "credits",
        /// The tax.
        Tax = "tax",
        /// Revenu fiscal de référence.
        Rfr = "rfr",
    }
}

/// A tax household of the household, and its tax.
#[derive(Clone, Debug, PartialEq)]
pub struct TaxHousehold {
    /// The adults that it holds, by position from 0.
    pub adults: ArrayVec<u8, MOST_ADULTS>,
    /// Year of the income.
    pub year: i16,
    /// The tax, or why it cannot be said.
    pub tax: Result<Tax, Gap>,
}

/// Income tax of a tax household on the income of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Tax {
    /// Parts of the family quotient.
    pub parts: Decimal,
    /// Net taxable income.
    pub net_taxable: Euros,
    /// Tax by the scale, ceilings and overseas reduction taken into account.
    pub gross_tax: Euros,
    /// Décote that is used.
    pub rebate: Euros,
    /// Reductions that are used.
    pub reductions: Euros,
    /// Credits, refunded where they exceed the tax.
    pub credits: Euros,
    /// What is to be paid; negative when it is refunded.
    pub tax: Euros,
    /// Revenu fiscal de référence.
    pub rfr: Euros,
    /// What the reader should know.
    pub remarks: Vec<Reason>,
}

/// The year whose income the tax of the household's month rests on: the year before.
pub const fn income_year(household: &Household) -> i16 {
    household.month.year() - 1
}

/// The tax of each tax household of the household, on the income of the year before its month.
///
/// `credit` says what the childcare of these children, in a year, gives back.
pub(crate) fn of_all(household: &Household, credit: &Credit<'_>, recorder: &mut Trace) -> Vec<TaxHousehold> {
    let year = income_year(household);
    let all = match members::of_year(household, year) {
        Ok(all) => all,
        Err(gap) => {
            let adults = (0..household.adults.len() as u8).collect();
            return vec![TaxHousehold { adults, year, tax: Err(known(gap)) }];
        }
    };
    let of = |(position, members): (usize, &Members)| TaxHousehold {
        adults: members.adults.clone(),
        year,
        tax: of_one(household, credit, members, year, position as u8, recorder).map_err(known),
    };
    all.iter().enumerate().map(of).collect()
}

/// A table that does not reach back to a day is law that is not known.
pub(crate) fn known(gap: Gap) -> Gap {
    match gap {
        Gap::ValueUnknown(_) => Gap::Law(Reason::LawNotKnown),
        Gap::Answer(_) | Gap::Law(_) => gap,
    }
}

fn of_one(
    household: &Household,
    credit: &Credit<'_>,
    members: &Members,
    year: i16,
    position: u8,
    recorder: &mut Trace,
) -> Result<Tax, Gap> {
    is_known_place(household)?;
    let subject = Subject::Tax(position);
    let mut step = |line: TaxLine, value: Decimal, law| {
        recorder.step(|| Step::new(subject, line, Role::Fact, Value::Euros(value), law).with(Value::Year(year)));
    };
    let income = income::of(household, members, year)?;
    let parts = members::parts(household, members, year)?;
    let scale = scale::Scale::of(year)?;
    step(TaxLine::Income, income.net_taxable, net::COSTS_LAW);
    let by_parts = scale.tax(income.net_taxable, parts.all);
    let capped = scale.tax(income.net_taxable, parts.base) - scale::cap(&parts, members, year)?;
    let mut gross = by_parts;
    step(TaxLine::ByParts, by_parts, scale::LAW);
    if capped > by_parts {
        step(TaxLine::Capped, capped, scale::LAW);
        let relief = scale::relief(&parts, members, year)?.min(capped - by_parts);
        if !relief.is_zero() {
            step(TaxLine::Relief, relief, scale::LAW);
        }
        gross = capped - relief;
    }
    let department = household.residence.department.get()?;
    if department.territory() != Territory::Mainland {
        let is_guyane_or_mayotte = matches!(department.code(), "973" | "976");
        let off = scale::Overseas::of(is_guyane_or_mayotte, year)?.off(gross);
        step(TaxLine::Overseas, off, scale::LAW);
        gross -= off;
    }
    // To the nearest euro, then the décote on what is rounded (the published program of the DGFiP).
    let gross = gross.to_euros();
    let rebate = scale::rebate(gross, members.joint, year)?;
    step(TaxLine::Gross, gross, scale::LAW);
    if !rebate.is_zero() {
        step(TaxLine::Rebate, rebate, scale::LAW);
    }
    let reductions = school::reductions(household, members, year)?.min(gross - rebate);
    if !reductions.is_zero() {
        step(TaxLine::Reductions, reductions, school::LAW);
    }
    let due = gross - rebate - reductions;
    let collected = if due < scale::COLLECTED_FROM.on(net::end(year))? { Decimal::ZERO } else { due };
    if collected != due {
        step(TaxLine::NotCollected, due, scale::COLLECTION_LAW);
    }
    let credits = credit(&members.children, year)?;
    if !credits.is_zero() {
        step(TaxLine::Credits, credits, CREDIT_LAW);
    }
    let tax = scale::settled(collected - credits, year)?;
    step(TaxLine::Tax, tax, scale::COLLECTION_LAW);
    step(TaxLine::Rfr, income.rfr, income::RFR_LAW);
    recorder.step(|| {
        let operands = (parts.base, members.children.len());
        Step::new(subject, TaxLine::Parts, Role::Fact, Value::Number(parts.all), members::LAW)
            .with(Value::Number(operands.0))
            .with(operands.1)
    });
    let mut remarks = Vec::new();
    for (holds, key) in [
        (members.widowed, "tax.widowed"),
        (members.formed_in_year, "tax.year_of_union"),
        (members.parted_since, "tax.separation"),
        (!credits.is_zero(), "tax.credit_year"),
    ] {
        if holds {
            remarks.push(Reason::ToConfirm(key));
        }
    }
    Ok(Tax {
        parts: parts.all,
        net_taxable: Euros(income.net_taxable),
        gross_tax: Euros(gross),
        rebate: Euros(rebate),
        reductions: Euros(reductions),
        credits: Euros(credits),
        tax: Euros(tax),
        rfr: Euros(income.rfr),
        remarks,
    })
}

/// Saint-Pierre-et-Miquelon, Saint-Barthélemy and Saint-Martin have a tax of their own: their notices are not known.
pub(crate) fn is_known_place(household: &Household) -> Result<(), Gap> {
    let department = household.residence.department.get()?;
    let is_apart = department.territory() == Territory::SaintPierre || department.is_saint_barthelemy_or_saint_martin();
    if is_apart { Err(Gap::Law(Reason::OwnIncomeTax)) } else { Ok(()) }
}

/// The credit for the childcare of these children in a year.
pub(crate) type Credit<'a> = dyn Fn(&[u8], i16) -> Result<Decimal, Gap> + 'a;

const CREDIT_LAW: Law = Law::Cgi("200 quater B", "");

/// The tables of these modules.
pub static TABLES: &[&dyn Table] = &[
    &members::CHILDREN,
    &members::LONE,
    &members::DISABLED,
    &members::ATTACHED_UNTIL,
    &members::DISABLED_FROM,
    &scale::THRESHOLDS,
    &scale::RATES,
    &scale::HALF_PART,
    &scale::LONE_PARENT,
    &scale::CAPPED_RELIEFS,
    &scale::OVERSEAS_RATES,
    &scale::OVERSEAS_MOST,
    &scale::REBATE_RATE,
    &scale::REBATES,
    &scale::COLLECTED_FROM,
    &scale::SETTLED_FROM,
    &school::AMOUNTS,
];

#[cfg(test)]
mod tests;
