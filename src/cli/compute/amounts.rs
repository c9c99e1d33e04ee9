//! One household a row: what each benefit gives, and no words. The columns are told in `docs/populations.md`.

use std::fmt::Write as _;

use droits_engine::assess_one;
use droits_engine::assessment::case;
use droits_engine::benefit::Benefit;
use droits_engine::household::Household;
use droits_engine::money::{Cents as _, Euros};
use droits_engine::outcome::Outcome;
use droits_engine::trace::Trace;

use crate::zone;

/// The names of the columns.
pub fn header(benefits: &[Benefit]) -> String {
    let mut header = String::from("id,month");
    for benefit in benefits.iter().map(|benefit| benefit.code()) {
        let _ = write!(header, ",{benefit},{benefit}_status");
    }
    header.push('\n');
    header
}

/// The row of a household.
pub fn row(out: &mut String, benefits: &[Benefit], mut household: Household) {
    zone::settle(&mut household);
    let household = &*household.without_empty_spells();
    cell(out, household.id.as_deref().unwrap_or_default());
    let _ = write!(out, ",{}", household.month);
    let case = case(household);
    for benefit in benefits {
        match assess_one(&case, *benefit, &mut Trace::silent()).unwrap_or_else(Outcome::Unknown) {
            Outcome::Due(due) => {
                let _ = write!(out, ",{},d", in_cents(due.net));
            }
            Outcome::NotDue(_) => out.push_str(",0,n"),
            Outcome::Unknown(_) => out.push_str(",,u"),
        }
    }
}

/// The row of what is not a valid household: it keeps its place, and says nothing.
pub fn wrong(out: &mut String, benefits: &[Benefit]) {
    out.push(',');
    benefits.iter().for_each(|_| out.push_str(",,e"));
}

/// An amount with two decimals.
fn in_cents(amount: Euros) -> impl std::fmt::Display {
    let mut cents = amount.to_cents().euros();
    cents.rescale(2);
    cents
}

/// A text as a cell of one line: quoted when it holds what parts cells, its control characters as spaces.
fn cell(out: &mut String, text: &str) {
    let text = text.replace(|letter: char| letter.is_control(), " ");
    if text.contains([',', '"']) {
        let _ = write!(out, "\"{}\"", text.replace('"', "\"\""));
    } else {
        out.push_str(&text);
    }
}
