//! Earnings from nothing upwards, as a table.

use std::io::{self, Write as _};
use std::process::ExitCode;

use droits_engine::household::Household;
use droits_engine::money::{Euros, Monthly};
use droits_engine::outcome::Benefit;
use droits_engine::right::Right;
use droits_engine::scenario::purse::{Cover, Purse, Sweeping, counts, next_hundred};
use droits_engine::scenario::sweep::{Point, SMICS, kept_of_a_hundred, net_smic, sweep as earnings};
use droits_words::result::money;
use rust_decimal::Decimal;

use crate::args::Sweep;
use crate::failure::Failure;
use crate::single;

/// Writes one row a wage.
pub fn sweep(args: &Sweep) -> Result<ExitCode, Failure> {
    let (household, _) = single::household(&args.file, args.line, args.lang)?;
    let adult = usize::from(args.adult) - 1;
    if adult >= household.adults.len() {
        return Err(Failure::Input("There is no second adult in this household.".to_owned()));
    }
    let most = match args.most {
        Some(most) => Monthly(most.into()),
        None => {
            let smic = net_smic(household.month)
                .map_err(|_| Failure::Input("The SMIC of this month is not known: give --most.".to_owned()))?;
            smic * Decimal::from(SMICS)
        }
    };
    let benefits = Benefit::ALL.map(Benefit::code).join(",");
    let mut out = format!("wage,{benefits},total,in_hand,kept_of_100");
    if args.after_tax {
        let rights: Vec<&str> = counted().map(Right::code).collect();
        out.push_str(&format!(",{},cover,tax,after_tax,kept_after_tax,causes", rights.join(",")));
    }
    out.push_str("\r\n");
    let purses = if args.after_tax { purses(&household, adult, most, args.points) } else { Vec::new() };
    let points = if args.after_tax {
        purses.iter().map(|purse| purse.point.clone()).collect()
    } else {
        earnings(&household, adult, most, args.points)
    };
    let mut kept = kept_of_a_hundred(&points).into_iter();
    for (i, point) in points.iter().enumerate() {
        out.push_str(&row(point, kept.next().flatten()));
        if let Some(purse) = purses.get(i) {
            out.push_str(&beyond(purse, &household, adult));
        }
        out.push_str("\r\n");
    }
    io::stdout().write_all(out.as_bytes()).map_err(Failure::Write)?;
    Ok(ExitCode::SUCCESS)
}

fn purses(household: &Household, adult: usize, most: Monthly, points: u32) -> Vec<Purse> {
    let mut sweeping = Sweeping::new(household, adult, most, points);
    while sweeping.advance() {}
    sweeping.purses()
}

fn counted() -> impl Iterator<Item = Right> {
    Right::ALL.into_iter().filter(|right| counts(*right))
}

fn row(point: &Point, kept: Option<Euros>) -> String {
    let amounts = point.benefits.map(cell);
    let [wage, total, in_hand] = [point.wage.into(), point.total(), point.in_hand()].map(money);
    format!("{wage},{},{total},{in_hand},{}", amounts.join(","), cell(kept))
}

/// The further cells of a row, after its comma.
fn beyond(purse: &Purse, household: &Household, adult: usize) -> String {
    let rights: Vec<String> = counted().map(|right| cell(purse.beyond.rights[right as usize])).collect();
    let cover = match purse.beyond.cover {
        Cover::Free => "free",
        Cover::Paid(_) => "paid",
        Cover::Closed => "none",
        Cover::Unknown => "",
    };
    let next = next_hundred(household, adult, purse.point.wage);
    let causes =
        next.iter().flat_map(|next| &next.causes).map(|(part, takes)| format!("{}:{}", part.code(), money(*takes)));
    let causes = causes.collect::<Vec<_>>().join(" ");
    let [tax, kept] = [purse.beyond.tax, next.as_ref().map(|next| next.kept)].map(cell);
    format!(",{},{cover},{tax},{},{kept},{causes}", rights.join(","), money(purse.left()))
}

fn cell(amount: Option<Euros>) -> String {
    amount.map_or(String::new(), money)
}
