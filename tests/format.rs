//! The household format, told from the rows that read it: `docs/household-format.md`, the JSON Schema and the types of the
//! npm package say what they say, and each key is read, written and read back.
//!
//! After a change of a row: `UPDATE=1 cargo test -p droits-engine --features schema --test engine format::`.

use std::fmt::Write as _;

use droits_engine::household::{self, Row, Shape, Sort};
use serde_json::{Value, json};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/household-format.md");

/// An object of the format and where its keys stand in a household.
struct Part {
    title: &'static str,
    path: Vec<&'static str>,
    keys: &'static [Row],
}

fn parts() -> Vec<Part> {
    let mut parts = vec![Part { title: "household", path: vec![], keys: household::format() }];
    let mut next = 0;
    while next < parts.len() {
        let (path, keys) = (parts[next].path.clone(), parts[next].keys);
        for row in keys {
            // The keys of an income are the same whoever has it, and those of a child who died are a child's.
            if let Some(inner) = row.shape.inside()
                && !parts.iter().any(|part| part.title == row.name)
            {
                let path = path.iter().copied().chain([row.name]).collect();
                parts.push(Part { title: row.name, path, keys: inner });
            }
        }
        next += 1;
    }
    parts
}

fn told(row: &Row) -> String {
    match (row.sort)() {
        Sort::Bool => "`true` or `false`".to_owned(),
        Sort::Date => "date, `YYYY-MM-DD`".to_owned(),
        Sort::Month => "month, `YYYY-MM`".to_owned(),
        Sort::Months(most) => format!("list of months, at most {most}"),
        Sort::Monthly => "euros a month".to_owned(),
        Sort::Annual => "euros a year".to_owned(),
        Sort::Euros => "euros".to_owned(),
        Sort::Whole(least, most) if least == most => format!("{least}"),
        Sort::Whole(least, most) => format!("whole number, {least} to {most}"),
        Sort::Number(least, most) => format!("number, {least} to {most}"),
        Sort::Word(words) => words().iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" "),
        Sort::Text(most) => format!("text, at most {most} characters"),
        Sort::Department => "INSEE code of a département".to_owned(),
        Sort::Commune => "INSEE code of a commune".to_owned(),
        Sort::Position => "position in `children`, from 1".to_owned(),
        Sort::Any => "any value".to_owned(),
        Sort::Inside => match row.shape {
            Shape::Object(_) => "object".to_owned(),
            Shape::OneOrMany(_) => "object, or a list of them".to_owned(),
            Shape::Three(_) => "list of three objects".to_owned(),
            _ => "list".to_owned(),
        },
    }
}

fn page() -> String {
    let mut page = String::from(
        "# The household format, version 1\n\n\
        Written by `tests/format.rs` from the rows that read and write it (`src/engine/household/keys`). One JSON object \
        is one\nhousehold in one month. Amounts are JSON numbers or texts with at most two decimals. A key that has a \
        default, or is\nmarked `?`, may be left out. A key marked `!` is never unknown; any other may be listed in \
        `unknown`, by its JSON\npointer, and its default is then not used.\n",
    );
    for part in parts() {
        let _ =
            writeln!(page, "\n## `{}`\n\n| key | value | default | meaning |\n| --- | --- | --- | --- |", part.title);
        for row in part.keys {
            let default = (row.about.default)().map_or(String::new(), |default| format!("`{default}`"));
            let optional = if row.needed || !default.is_empty() { "" } else { "?" };
            let fixed = if matches!(row.shape, Shape::Fixed) { "!" } else { "" };
            let (value, meaning) = (told(row), row.about.meaning.trim());
            let _ = writeln!(page, "| `{}`{optional}{fixed} | {value} | {default} | {meaning} |", row.name);
        }
    }
    page
}

#[test]
fn the_page_of_the_format_says_what_its_rows_say() {
    let page = page();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(PAGE, &page).expect("the page is written");
    }
    let written = std::fs::read_to_string(PAGE).unwrap_or_default();
    assert!(written == page, "docs/household-format.md is not what the rows say: see the head of tests/format.rs");
}

#[test]
fn the_schema_and_the_types_say_what_the_rows_say() {
    let schema = serde_json::to_string_pretty(&household::json_schema()).expect("a schema is JSON") + "\n";
    for (name, text) in [("household.schema.json", schema), ("household.d.ts", household::typescript())] {
        let path = format!("{}/../npm/package/{name}", env!("CARGO_MANIFEST_DIR"));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&path, &text).expect("the file is written");
        }
        let written = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(written == text, "{name} is not what the rows say: see the head of tests/format.rs");
    }
}

#[test]
fn the_files_of_each_release_are_read() {
    let kept = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/kept");
    let mut read = 0;
    for release in std::fs::read_dir(kept).expect("what was kept is there") {
        let path = release.expect("a file").path();
        let lines = std::fs::read_to_string(&path).expect("a text");
        for line in lines.lines() {
            let row: Value = serde_json::from_str(line).expect("a row is JSON");
            let household = household::read(row["file"].as_str().expect("a saved file").as_bytes());
            assert!(household.is_ok(), "{}, {}: {household:?}", path.display(), row["id"]);
            read += 1;
        }
    }
    assert!(read > 0);
}

/// A couple with a child, an income and a childcare, a dependant and a death: a place for every key.
fn place() -> Value {
    json!({
        "format": 1, "month": "2026-11", "residence": {"department": "59"}, "union": "married",
        "adults": [
            {"birth_date": "1990-01-01", "activity": "employed", "income": [{"kind": "wage", "monthly": 1000}]},
            {"birth_date": "1991-01-01", "activity": "inactive"},
        ],
        "children": [{"birth_date": "2020-01-01", "childcare": {"mode": "childminder", "hours": 100, "cost": 500}}],
        "pregnancy": {"due_date": "2027-02-01"},
        "housing": {"tenure": "tenant", "rent": 500},
        "dependants": [{"birth_date": "1950-01-01", "relation": "ascendant"}],
        "deaths": [{"birth_date": "2019-01-01", "death_date": "2026-10-01"}],
    })
}

/// A value of the key that is not its default.
fn value(row: &Row) -> Option<Value> {
    let default = (row.about.default)();
    let other = |values: Vec<Value>| values.into_iter().find(|value| Some(value.to_string()) != default);
    Some(match (row.sort)() {
        Sort::Bool => json!(default.as_deref() != Some("true")),
        Sort::Date => json!(match row.name {
            "due_date" => "2027-02-03",
            "birth_date" => "2018-05-04",
            _ => "2026-10-02",
        }),
        Sort::Month => json!("2026-10"),
        Sort::Months(_) => json!(["2026-09"]),
        Sort::Monthly | Sort::Annual | Sort::Euros => json!(12.5),
        Sort::Whole(least, most) => other(vec![json!(most), json!(least)])?,
        Sort::Number(_, most) => json!(most),
        Sort::Word(words) => other(words().into_iter().rev().map(|word| json!(word)).collect())?,
        Sort::Text(_) => json!("Léa"),
        Sort::Department => json!("974"),
        Sort::Commune => json!("59350"),
        Sort::Position => json!(1),
        Sort::Inside | Sort::Any => return None,
    })
}

/// The object that holds the keys of a part, in a household that has a place for each.
fn holder<'v>(household: &'v mut Value, path: &[&str]) -> &'v mut Value {
    path.iter().fold(household, |at, name| {
        let inner = at.as_object_mut().expect("an object").entry(*name).or_insert_with(|| json!({}));
        match inner {
            Value::Array(items) => items.first_mut().expect("an item"),
            object => object,
        }
    })
}

#[test]
fn each_key_is_read_written_and_read_back() {
    let mut looked = 0;
    for part in parts() {
        // The three months of reference are read as a whole.
        if part.title == "reference" {
            continue;
        }
        for row in part.keys {
            let Some(value) = value(row) else { continue };
            // What two other answers decide together.
            if part.path.is_empty() && row.name == "union" {
                continue;
            }
            let mut typed = place();
            holder(&mut typed, &part.path)[row.name] = value.clone();
            let at = format!("{}/{}", part.path.join("/"), row.name);
            let read = household::read(typed.to_string().as_bytes()).unwrap_or_else(|error| panic!("{at}: {error:?}"));
            let text = household::write(&read);
            let mut written: Value = serde_json::from_str(&text).expect("JSON");
            let found = holder(&mut written, &part.path)[row.name].clone();
            let number = |value: &Value| value.to_string().parse::<f64>().ok();
            assert!(
                found == value || number(&found).is_some_and(|found| Some(found) == number(&value)),
                "{at}: {value} is written as {found}"
            );
            assert_eq!(household::read(text.as_bytes()).as_ref(), Ok(&read), "{at}");
            looked += 1;
        }
    }
    assert!(looked > 90, "{looked} keys");
}

#[test]
fn each_key_that_may_be_unknown_makes_the_household_unknown_there() {
    for part in parts().into_iter().filter(|part| part.title != "reference") {
        for row in part.keys.iter().filter(|row| matches!(row.shape, Shape::Answer)) {
            let mut typed = place();
            if let Value::Object(object) = holder(&mut typed, &part.path) {
                object.remove(row.name);
            }
            let lists = ["adults", "children", "dependants", "deaths", "income"];
            let base: String = part
                .path
                .iter()
                .map(|name| if lists.contains(name) { format!("/{name}/0") } else { format!("/{name}") })
                .collect();
            let pointer = format!("{base}/{}", row.name);
            typed["unknown"] = json!([pointer]);
            let read = household::read(typed.to_string().as_bytes());
            let read = read.unwrap_or_else(|error| panic!("{pointer}: {error:?}"));
            assert_eq!(read.unknown, std::slice::from_ref(&pointer));
            assert!(format!("{read:?}").contains("Unknown(Missing(0))"), "{pointer} changes nothing");
        }
    }
}
