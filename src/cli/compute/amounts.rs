//! One household a row: what each benefit gives, and no words. The columns are told in `docs/populations.md`.

use std::fmt::Write as _;

use droits_engine::assessment::case;
use droits_engine::benefit::Benefit;
use droits_engine::household::Household;
use droits_engine::money::{Cents as _, Euros};
use droits_engine::outcome::Outcome;
use droits_engine::right::Right;
use droits_engine::rights::{Decision, rights};
use droits_engine::trace::Trace;
use droits_engine::{assess, assess_one};

use crate::zone;

/// Which columns are written.
#[derive(Clone, Debug)]
pub struct Columns {
    /// Two of each of these benefits.
    pub benefits: Vec<Benefit>,
    /// Then two of each right, of the income tax, and what is left.
    pub rights: bool,
}

/// The names of the columns.
pub fn header(columns: &Columns) -> String {
    let mut header = String::from("id,month");
    let benefits = columns.benefits.iter().map(|benefit| benefit.code());
    let rights = Right::ALL.iter().map(|right| right.code()).chain(["tax"]).filter(|_| columns.rights);
    for code in benefits.chain(rights) {
        let _ = write!(header, ",{code},{code}_status");
    }
    if columns.rights {
        header.push_str(",disposable");
    }
    header.push('\n');
    header
}

/// The row of a household.
pub fn row(out: &mut String, columns: &Columns, mut household: Household) {
    zone::settle(&mut household);
    let household = &*household.without_empty_spells();
    cell(out, household.id.as_deref().unwrap_or_default());
    let _ = write!(out, ",{}", household.month);
    let case = case(household);
    for benefit in &columns.benefits {
        match assess_one(&case, *benefit, &mut Trace::silent()).unwrap_or_else(Outcome::Unknown) {
            Outcome::Due(due) => {
                let _ = write!(out, ",{},d", in_cents(due.net));
            }
            Outcome::NotDue(_) => out.push_str(",0,n"),
            Outcome::Unknown(_) => out.push_str(",,u"),
        }
    }
    if columns.rights {
        beside(out, household);
    }
}

/// What is owed beside the benefits: a right that is no sum, or a free one, is 0 with the status of what is due.
fn beside(out: &mut String, household: &Household) {
    let mut silent = Trace::silent();
    let benefits = assess(household, &mut silent);
    let rights = rights(household, &benefits, &mut silent);
    for (_, decision) in rights.iter() {
        match decision {
            Decision::Due(award) => {
                let _ = write!(out, ",{},d", in_cents(award.amount.unwrap_or_default()));
            }
            Decision::NotDue(_) => out.push_str(",0,n"),
            Decision::Unknown(_) => out.push_str(",,u"),
        }
    }
    // Of all tax households together: known when each is.
    let tax = rights.tax.iter().map(|one| Some(one.tax.as_ref().ok()?.tax)).sum::<Option<Euros>>();
    match tax {
        Some(tax) => {
            let _ = write!(out, ",{},d", in_cents(tax));
        }
        None => out.push_str(",,u"),
    }
    out.push(',');
    if let Some(left) = rights.disposable {
        let _ = write!(out, "{}", in_cents(left));
    }
}

/// The row of what is not a valid household: it keeps its place, and says nothing.
pub fn wrong(out: &mut String, columns: &Columns) {
    out.push(',');
    let rights = if columns.rights { Right::COUNT + 1 } else { 0 };
    (0..columns.benefits.len() + rights).for_each(|_| out.push_str(",,e"));
    if columns.rights {
        out.push(',');
    }
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
