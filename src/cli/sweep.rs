//! Earnings from nothing upwards, as a table.

use std::io::{self, Write as _};
use std::process::ExitCode;

use droits_engine::money::Euros;
use droits_engine::outcome::Benefit;
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
        Some(most) => droits_engine::money::Monthly(most.into()),
        None => {
            let smic = net_smic(household.month)
                .map_err(|_| Failure::Input("The SMIC of this month is not known: give --most.".to_owned()))?;
            smic * Decimal::from(SMICS)
        }
    };
    let points = earnings(&household, adult, most, args.points);
    let mut kept = kept_of_a_hundred(&points).into_iter();
    let benefits = Benefit::ALL.map(Benefit::code).join(",");
    let mut out = format!("wage,{benefits},total,in_hand,kept_of_100\r\n");
    for point in &points {
        out.push_str(&row(point, kept.next().flatten()));
    }
    io::stdout().write_all(out.as_bytes()).map_err(Failure::Write)?;
    Ok(ExitCode::SUCCESS)
}

fn row(point: &Point, kept: Option<Euros>) -> String {
    let cell = |amount: Option<Euros>| amount.map_or(String::new(), money);
    let amounts = point.benefits.map(cell);
    let [wage, total, in_hand] = [point.wage.into(), point.total(), point.in_hand()].map(money);
    format!("{wage},{},{total},{in_hand},{}\r\n", amounts.join(","), cell(kept))
}
