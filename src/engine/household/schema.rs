//! The household format as a JSON Schema and as TypeScript types, told from the rows that read it.
//!
//! What no schema says stays with the reader: how many decimals an amount has, which answers exclude each other, and where the
//! pointers of `unknown` may point. A household that the schema refuses is refused by the reader, but for an amount written as a
//! text with an exponent.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::{MOST_ADULTS, MOST_CHILDREN, MOST_SPELLS, Row, Shape, Sort, Union, Word as _, format};

/// The JSON Schema (2020-12) of the format.
pub fn json_schema() -> Value {
    let mut parts = Map::new();
    for part in parts_of_format() {
        parts.insert(part.name.clone(), object(&part));
        if let Some(complete) = complete(&part) {
            parts.insert(format!("complete_{}", part.name), complete);
        }
    }
    let couple = Union::WORDS.iter().map(|(_, word)| *word).filter(|word| *word != Union::Single.word());
    let of_union = |adults: usize, words: Vec<&str>| {
        json!({
            "if": {"properties": {"union": {"enum": words}}},
            "then": {"properties": {"adults": {"minItems": adults, "maxItems": adults}}},
        })
    };
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A household in one month",
        "$ref": "#/$defs/household",
        "allOf": [
            of_union(1, vec![Union::Single.word()]),
            of_union(2, couple.collect()),
            // An answer that is needed may be left out when it is listed as unknown.
            {
                "if": {"properties": {"unknown": {"maxItems": 0}}},
                "then": {"$ref": "#/$defs/complete_household"},
            },
        ],
        "$defs": parts,
    })
}

/// The TypeScript types of the format.
pub fn typescript() -> String {
    let mut out = String::from(
        "// Written by tests/format.rs from the rows that read the format: do not change it here.\n\n\
         /** Euros with at most two decimals, as a number or as a text. */\nexport type Amount = number | string;\n\
         /** A day, YYYY-MM-DD. */\nexport type Day = string;\n/** A month, YYYY-MM. */\nexport type Month = string;\n",
    );
    for part in parts_of_format() {
        let _ = writeln!(out, "\nexport interface {} {{", type_name(&part.name));
        for row in part.keys {
            let default = (row.about.default)().map_or(String::new(), |default| format!(" Default: `{default}`."));
            let optional = if is_required(row) { "" } else { "?" };
            let _ = writeln!(out, "  /** {}{default} */", row.about.meaning.trim());
            let _ = writeln!(out, "  {}{optional}: {};", row.name, type_of(row));
        }
        out.push_str("}\n");
    }
    out
}

/// An object of the format.
struct Part {
    name: String,
    keys: &'static [Row],
}

/// Every object of the format, the household first, each once.
fn parts_of_format() -> Vec<Part> {
    let mut parts = vec![Part { name: "household".to_owned(), keys: format() }];
    let mut next = 0;
    while next < parts.len() {
        for row in parts[next].keys {
            if let Some(keys) = row.shape.inside()
                && !parts.iter().any(|part| part.name == row.name)
            {
                parts.push(Part { name: row.name.to_owned(), keys });
            }
        }
        next += 1;
    }
    parts
}

/// Whether a key must be there, whatever is unknown.
fn is_required(row: &Row) -> bool {
    row.needed && matches!(row.shape, Shape::Fixed | Shape::People(_))
}

fn object(part: &Part) -> Value {
    let properties: Map<String, Value> = part.keys.iter().map(|row| (row.name.to_owned(), property(row))).collect();
    let required: Vec<&str> = part.keys.iter().filter(|row| is_required(row)).map(|row| row.name).collect();
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

fn property(row: &Row) -> Value {
    let mut schema = schema_of(row, &row.shape);
    schema["description"] = row.about.meaning.trim().into();
    if let Some(default) = (row.about.default)().and_then(|default| serde_json::from_str::<Value>(&default).ok()) {
        schema["default"] = default;
    }
    schema
}

fn schema_of(row: &Row, shape: &Shape) -> Value {
    let inner = json!({"$ref": format!("#/$defs/{}", row.name)});
    match shape {
        Shape::Object(_) => inner,
        Shape::List(_) => json!({"type": "array", "items": inner, "maxItems": MOST_SPELLS}),
        Shape::People(_) if row.name == "adults" => json!({"type": "array", "items": inner, "maxItems": MOST_ADULTS}),
        Shape::People(_) => json!({"type": "array", "items": inner, "maxItems": MOST_CHILDREN}),
        // As many ways of childcare as incomes.
        Shape::OneOrMany(_) => {
            json!({"anyOf": [inner.clone(), {"type": "array", "items": inner, "maxItems": MOST_SPELLS}]})
        }
        Shape::Three(_) => json!({"type": "array", "items": inner, "minItems": 3, "maxItems": 3}),
        Shape::Answer | Shape::Fixed => value(row),
    }
}

/// Days from 1900 to 2100, those of the calendar alone.
const DAY: &str = r"^((19|20)\d\d|2100)-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$|^(19(0[48]|[2468][048]|[13579][26])|20(0[048]|[2468][048]|[13579][26]))-02-29$";
const MONTH: &str = r"^((19|20)\d\d|2100)-(0[1-9]|1[0-2])$";
/// The month of entitlement: the law is known from 2024 on.
const MONTH_OF_ENTITLEMENT: &str = r"^(202[4-9]|20[3-9]\d|2100)-(0[1-9]|1[0-2])$";
const DEPARTMENT: &str = r"^(0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8])$";
const COMMUNE: &str = r"^((0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5])\d{3}|97[1-8]\d\d)$";

fn value(row: &Row) -> Value {
    match (row.sort)() {
        Sort::Bool => json!({"type": "boolean"}),
        Sort::Date => json!({"type": "string", "pattern": DAY}),
        Sort::Month if row.name == "month" => json!({"type": "string", "pattern": MONTH_OF_ENTITLEMENT}),
        Sort::Month => json!({"type": "string", "pattern": MONTH}),
        Sort::Months(most) => {
            json!({"type": "array", "items": {"type": "string", "pattern": MONTH}, "maxItems": most})
        }
        Sort::Monthly | Sort::Annual | Sort::Euros => json!({"anyOf": [
            {"type": "number", "minimum": 0, "maximum": 999_999_999.99},
            {"type": "string", "pattern": r"^(-?0(\.0{1,2})?|(0|[1-9]\d{0,8})(\.\d{1,2})?)$"},
        ]}),
        Sort::Whole(least, most) if least == most => json!({"const": least}),
        Sort::Whole(least, most) => json!({"type": "integer", "minimum": least, "maximum": most}),
        Sort::Number(least, most) => json!({"type": "number", "minimum": least, "maximum": most}),
        Sort::Word(words) => json!({"enum": words()}),
        Sort::Text(most) => json!({"type": "string", "maxLength": most}),
        Sort::Department => json!({"type": "string", "pattern": DEPARTMENT}),
        Sort::Commune => json!({"type": "string", "pattern": COMMUNE}),
        Sort::Position => json!({"type": "integer", "minimum": 1, "maximum": MOST_CHILDREN}),
        Sort::Any => json!({}),
        // The list of what is not known.
        Sort::Inside => json!({"type": "array", "items": {"type": "string", "pattern": "^/"}, "maxItems": 255}),
    }
}

/// What an object must hold beside, when nothing is unknown.
fn complete(part: &Part) -> Option<Value> {
    let mut properties = Map::new();
    for row in part.keys {
        if row.shape.inside().is_some_and(|keys| complete(&Part { name: row.name.to_owned(), keys }).is_some()) {
            let inner = json!({"$ref": format!("#/$defs/complete_{}", row.name)});
            let schema = match row.shape {
                Shape::Object(_) => inner,
                // Of what may be an object or a list, each half says nothing of the other.
                Shape::List(_) | Shape::People(_) | Shape::OneOrMany(_) | Shape::Three(_) => {
                    json!({"if": {"type": "array"}, "then": {"items": inner.clone()}, "else": inner})
                }
                Shape::Answer | Shape::Fixed => continue,
            };
            properties.insert(row.name.to_owned(), schema);
        }
    }
    let needed: Vec<&str> =
        part.keys.iter().filter(|row| row.needed && !is_required(row)).map(|row| row.name).collect();
    if part.name == "deaths" {
        // A pregnancy that ended is a day of death alone; a child has the keys of a child.
        let own = json!({"death_date": true, "lump_sum_paid": true});
        let alone = json!({"properties": own, "additionalProperties": false});
        return Some(json!({"properties": properties, "if": alone, "else": {"required": needed}}));
    }
    let says_nothing = needed.is_empty() && properties.is_empty();
    (!says_nothing).then(|| json!({"properties": properties, "required": needed}))
}

fn type_of(row: &Row) -> String {
    let inner = type_name(row.name);
    match row.shape {
        Shape::Object(_) => inner,
        Shape::List(_) | Shape::People(_) => format!("{inner}[]"),
        Shape::OneOrMany(_) => format!("{inner} | {inner}[]"),
        Shape::Three(_) => format!("[{inner}, {inner}, {inner}]"),
        Shape::Answer | Shape::Fixed => match (row.sort)() {
            Sort::Bool => "boolean".to_owned(),
            Sort::Date => "Day".to_owned(),
            Sort::Month => "Month".to_owned(),
            Sort::Months(_) => "Month[]".to_owned(),
            Sort::Monthly | Sort::Annual | Sort::Euros => "Amount".to_owned(),
            Sort::Whole(least, most) if least == most => least.to_string(),
            Sort::Whole(..) | Sort::Number(..) | Sort::Position => "number".to_owned(),
            Sort::Word(words) => words().iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | "),
            Sort::Text(_) | Sort::Department | Sort::Commune => "string".to_owned(),
            Sort::Inside => "string[]".to_owned(),
            Sort::Any => "unknown".to_owned(),
        },
    }
}

/// The name of an object's type: `adults` holds each an `Adult`.
fn type_name(key: &str) -> String {
    let singular = match key {
        "children" => "child",
        "reviews" | "received" | "assets" => key,
        "income" => "income",
        other => other.strip_suffix('s').unwrap_or(other),
    };
    singular.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}
