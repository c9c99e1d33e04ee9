//! The engine for Python: what `droits_au_clair/__init__.py` calls. Texts of the formats go in and come out, and for many
//! households the buffers of Arrow's columns, so that Python never holds an amount as a binary fraction.

use std::num::NonZeroUsize;
use std::thread::{available_parallelism, scope};

use droits_communes::{Communes, Status};
use droits_engine::assess_one;
use droits_engine::assessment::case;
use droits_engine::benefit::Benefit;
use droits_engine::household::{self, CommuneZone, Household};
use droits_engine::money::{Cents as _, Euros};
use droits_engine::outcome::{Notice, Outcome};
use droits_engine::sources::LAW_KNOWN_UNTIL;
use droits_engine::trace::Trace;
use droits_words::Lang;
use droits_words::parameters as listed;
use droits_words::result::{answer, error_json};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::{Bound, PyModule, PyModuleMethods as _, PyResult, Python, pyfunction, pymodule, wrap_pyfunction};
use pyo3::types::PyBytes;

/// What is due to a household: one object of the result format, or `{"error":{…}}`.
#[pyfunction]
fn compute(py: Python<'_>, household: &str, lang: &str, steps: bool) -> String {
    py.detach(|| {
        let lang = Lang::parse(lang).unwrap_or(Lang::Fr);
        match household::read(household.as_bytes()) {
            Ok(mut household) => {
                let notice = settle(&mut household);
                answer(&household, notice, steps, lang).1
            }
            Err(error) => error_json(1, &error, lang),
        }
    })
}

/// Every legal value whose key begins so: the list that `droits parameters --json` writes.
#[pyfunction]
fn parameters(key: &str) -> String {
    listed::json(droits_engine::parameters::tables().filter(|table| table.key().starts_with(key)))
}

/// The last month whose law is known, `YYYY-MM`.
#[pyfunction]
fn law_known_to() -> String {
    LAW_KNOWN_UNTIL.to_string()
}

/// The codes of the benefits, in their order.
#[pyfunction]
fn benefits() -> Vec<&'static str> {
    Benefit::ALL.into_iter().map(Benefit::code).collect()
}

/// The buffers of a column of amounts: 16 bytes each (cents, the least byte first), whether it is known, a bit each, and the
/// letter of its status.
type Column<'py> = (Bound<'py, PyBytes>, Bound<'py, PyBytes>, Bound<'py, PyBytes>);

/// Amounts of many households: `data` holds their texts one after the other, `offsets` where each begins and the last ends (32
/// bits each, the least byte first), as a column of texts of Arrow's does. Gives the months, seven bytes each, the ids, and a column a benefit.
#[pyfunction]
fn amounts<'py>(
    py: Python<'py>,
    data: &[u8],
    offsets: &[u8],
    only: Vec<String>,
    jobs: usize,
) -> PyResult<(Bound<'py, PyBytes>, Vec<String>, Vec<Column<'py>>)> {
    let only: Vec<Benefit> = only.iter().map(|code| benefit(code)).collect::<PyResult<_>>()?;
    let offsets: Vec<usize> = offsets.chunks_exact(4).map(|four| number(four)).collect();
    let texts: Vec<&[u8]> = offsets.windows(2).map(|two| data.get(two[0]..two[1]).unwrap_or_default()).collect();
    let jobs = NonZeroUsize::new(jobs).or(available_parallelism().ok()).map_or(1, NonZeroUsize::get);
    let rows: Vec<Row> = py.detach(|| {
        let part = texts.len().div_ceil(jobs).max(1);
        scope(|scope| {
            let parts: Vec<_> = texts
                .chunks(part)
                .map(|part| scope.spawn(|| part.iter().map(|text| row(text, &only)).collect::<Vec<_>>()))
                .collect();
            parts.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
        })
    });
    if rows.len() != texts.len() {
        return Err(PyValueError::new_err("a computation stopped"));
    }
    let months: Vec<u8> = rows.iter().flat_map(|row| row.month).collect();
    let columns = (0..only.len()).map(|at| column(py, &rows, at)).collect();
    Ok((PyBytes::new(py, &months), rows.into_iter().map(|row| row.id).collect(), columns))
}

/// The module.
#[pymodule]
fn _engine(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(compute, module)?)?;
    module.add_function(wrap_pyfunction!(parameters, module)?)?;
    module.add_function(wrap_pyfunction!(law_known_to, module)?)?;
    module.add_function(wrap_pyfunction!(benefits, module)?)?;
    module.add_function(wrap_pyfunction!(amounts, module)?)
}

/// A household's month and id, then the cents and the status of each benefit. The month of what is no household is blank.
struct Row {
    month: [u8; 7],
    id: String,
    amounts: Vec<(Option<i128>, u8)>,
}

fn row(text: &[u8], only: &[Benefit]) -> Row {
    let Ok(mut household) = household::read(text) else {
        return Row { month: [b' '; 7], id: String::new(), amounts: vec![(None, b'e'); only.len()] };
    };
    let _ = settle(&mut household);
    let mut month = [b' '; 7];
    for (to, from) in month.iter_mut().zip(household.month.to_string().bytes()) {
        *to = from;
    }
    let id = household.id.clone().unwrap_or_default();
    let household = &*household.without_empty_spells();
    let case = case(household);
    let amount =
        |benefit: &Benefit| match assess_one(&case, *benefit, &mut Trace::silent()).unwrap_or_else(Outcome::Unknown) {
            Outcome::Due(due) => (Some(cents(due.net)), b'd'),
            Outcome::NotDue(_) => (Some(0), b'n'),
            Outcome::Unknown(_) => (None, b'u'),
        };
    Row { month, id, amounts: only.iter().map(amount).collect() }
}

fn column<'py>(py: Python<'py>, rows: &[Row], at: usize) -> Column<'py> {
    let mut values = Vec::with_capacity(rows.len() * 16);
    let mut known = vec![0u8; rows.len().div_ceil(8)];
    let mut status = Vec::with_capacity(rows.len());
    for (i, (amount, letter)) in rows.iter().map(|row| row.amounts[at]).enumerate() {
        values.extend(amount.unwrap_or(0).to_le_bytes());
        if amount.is_some() {
            known[i / 8] |= 1 << (i % 8);
        }
        status.push(letter);
    }
    (PyBytes::new(py, &values), PyBytes::new(py, &known), PyBytes::new(py, &status))
}

/// Cents as a whole number: the engine has rounded already.
fn cents(amount: Euros) -> i128 {
    let mut amount = amount.to_cents().euros();
    amount.rescale(2);
    amount.mantissa()
}

fn number(four: &[u8]) -> usize {
    four.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte))
}

fn benefit(code: &str) -> PyResult<Benefit> {
    let found = Benefit::ALL.into_iter().find(|one| one.code() == code);
    found.ok_or_else(|| PyValueError::new_err(format!("no such benefit: {code}")))
}

fn settle(household: &mut Household) -> Option<Notice> {
    household.settle_zone(|code| {
        let zone = Communes::embedded().by_code(code)?.zone;
        Some(CommuneZone { number: zone.number, certain: zone.status == Status::Certain })
    })
}
