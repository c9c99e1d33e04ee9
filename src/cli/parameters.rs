//! The legal values, as a text, as JSON or as a table.

use std::io::{self, Write as _};
use std::process::ExitCode;

use droits_engine::dated::Table;
use droits_engine::parameters::tables;
use droits_words::parameters::{csv, json};

use crate::args::Parameters;
use crate::failure::Failure;

/// Lists the legal values whose key begins as asked.
pub fn parameters(args: &Parameters) -> Result<ExitCode, Failure> {
    let mut tables: Vec<&dyn Table> = tables().filter(|table| table.key().starts_with(&args.key)).collect();
    if tables.is_empty() {
        return Err(Failure::Input(format!("No legal value has a key that begins with \"{}\".", args.key)));
    }
    if let Some(month) = args.due {
        tables.retain(|table| table.due(month).is_some());
    }
    let listed = match args {
        Parameters { json: true, .. } => json(tables),
        Parameters { csv: true, .. } => csv(tables),
        _ => text(&tables),
    };
    io::stdout().write_all(listed.as_bytes()).map_err(Failure::Write)?;
    Ok(ExitCode::SUCCESS)
}

fn text(tables: &[&dyn Table]) -> String {
    let mut out = String::new();
    for table in tables {
        let (key, unit, renewed) = (table.key(), table.unit().code(), table.renewed().code());
        out.push_str(&format!("{key} ({unit}, renewed: {renewed}, checked on {})\n", table.checked()));
        for (since, value, law) in table.versions() {
            out.push_str(&format!(
                "  since {since}  {value:>12}  {law}\n                                {}\n",
                law.url()
            ));
        }
        out.push('\n');
    }
    out
}
