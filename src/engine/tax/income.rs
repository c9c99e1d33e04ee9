//! Net taxable income and RFR of a tax household (CGI, 156, 157 bis, 1417 IV): the code of the resources of family benefits.

use rust_decimal::Decimal;

use super::members::Members;
use crate::benefits::conditions::children::child;
use crate::household::Household;
use crate::law::Law;
use crate::money::Cents;
use crate::outcome::Gap;
use crate::resources::family::net::{self, Net};

/// What the tax notice of a year says, whole euros.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Notice {
    /// Gross overall income (*revenu brut global*): before maintenance paid and the allowance of the old and the disabled.
    pub gross: Decimal,
    /// Net taxable income.
    pub net_taxable: Decimal,
    /// Revenu fiscal de référence.
    pub rfr: Decimal,
}

/// What the tax notice of a tax household says of a year.
pub(crate) fn of(household: &Household, members: &Members, year: i16) -> Result<Notice, Gap> {
    let mut nets: Vec<Net> = Vec::with_capacity(members.adults.len() + members.children.len());
    for &index in &members.adults {
        let adult = &household.adults[usize::from(index)];
        let support = if index == 0 { net::child_support(household, year)? } else { Decimal::ZERO };
        nets.push(Net::for_tax(&adult.income, year, support)?);
    }
    // The income of a child is declared with that of the parents (6, 1).
    for &index in &members.children {
        nets.push(Net::for_tax(&child(household, index).income, year, Decimal::ZERO)?);
    }
    net::cap_pensions(&mut nets, true, year)?;
    let adults = members.adults.iter().map(|&index| &household.adults[usize::from(index)]);
    let allowance = net::allowance_of(adults, &nets, year)?;
    let overall: Decimal = nets.iter().map(Net::taxed).sum();
    let support: Decimal = nets.iter().map(|net| net.support_paid).sum();
    let net_taxable = (overall - allowance).to_euros().max(Decimal::ZERO);
    let apart: Decimal = nets.iter().map(|net| net.overtime + net.flat_rate).sum();
    Ok(Notice { gross: (overall + support).to_euros(), net_taxable, rfr: net_taxable + apart })
}

/// What the tax notices of the whole household say of a year, added up, with the children that they count.
pub(crate) fn of_household(household: &Household, year: i16) -> Result<(Notice, Vec<u8>), Gap> {
    let mut sum = Notice::default();
    let mut children = Vec::new();
    for members in &super::members::of_year(household, year)? {
        let one = of(household, members, year)?;
        sum.gross += one.gross;
        sum.net_taxable += one.net_taxable;
        sum.rfr += one.rfr;
        children.extend(members.children.iter().copied());
    }
    Ok((sum, children))
}

pub(super) const RFR_LAW: Law = Law::Cgi("1417", "");
