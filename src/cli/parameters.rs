//! The legal values, as a text, as JSON or as a table.

use std::io::{self, Write as _};
use std::process::ExitCode;

use droits_engine::dated::Table;
use droits_engine::parameters::tables;
use serde::Serialize;

use crate::args::Parameters;
use crate::failure::Failure;

/// Lists the legal values whose key begins as asked.
pub fn parameters(args: &Parameters) -> Result<ExitCode, Failure> {
    let tables: Vec<&dyn Table> = tables().filter(|table| table.key().starts_with(&args.key)).collect();
    if tables.is_empty() {
        return Err(Failure::Input(format!("No legal value has a key that begins with \"{}\".", args.key)));
    }
    let listed = match args {
        Parameters { json: true, .. } => json(&tables),
        Parameters { csv: true, .. } => csv(&tables),
        _ => text(&tables),
    };
    io::stdout().write_all(listed.as_bytes()).map_err(Failure::Write)?;
    Ok(ExitCode::SUCCESS)
}

fn text(tables: &[&dyn Table]) -> String {
    let mut out = String::new();
    for table in tables {
        out.push_str(&format!("{} ({}, checked on {})\n", table.key(), table.unit().code(), table.checked()));
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

#[derive(Serialize)]
struct Listed {
    key: &'static str,
    unit: &'static str,
    checked: String,
    values: Vec<Version>,
}

#[derive(Serialize)]
struct Version {
    since: String,
    value: String,
    article: String,
    url: String,
}

fn json(tables: &[&dyn Table]) -> String {
    let listed: Vec<Listed> = tables
        .iter()
        .map(|table| Listed {
            key: table.key(),
            unit: table.unit().code(),
            checked: table.checked().to_string(),
            values: table
                .versions()
                .into_iter()
                .map(|(since, value, law)| Version {
                    since: since.to_string(),
                    value,
                    article: law.to_string(),
                    url: law.url(),
                })
                .collect(),
        })
        .collect();
    let mut text = serde_json::to_string_pretty(&listed).expect("texts and lists are always JSON");
    text.push('\n');
    text
}

fn csv(tables: &[&dyn Table]) -> String {
    let mut out = "key,since,value,unit,article,url,checked\r\n".to_owned();
    for table in tables {
        for (since, value, law) in table.versions() {
            let cells = [
                table.key().to_owned(),
                since.to_string(),
                value,
                table.unit().code().to_owned(),
                law.to_string(),
                law.url(),
                table.checked().to_string(),
            ];
            out.push_str(&cells.map(|cell| quoted(&cell)).join(","));
            out.push_str("\r\n");
        }
    }
    out
}

/// A cell, in quotes when it needs them (RFC 4180).
fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}
