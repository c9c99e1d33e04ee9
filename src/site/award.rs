//! What the emergency aid amounts to by children and income, computed by the engine for the month of the release.

use droits_engine::calendar::Month;
use droits_engine::emergency_aid::{Place, amounts, limits, loan_above};
use droits_engine::outcome::Gap;
use droits_engine::sources::RELEASED;
use droits_words::facts::infos as words;
use droits_words::{Lang, format};

use crate::frame::escaped;

/// Rows of the table: children in charge.
const CHILDREN: u8 = 4;

/// The table, or nothing where the engine cannot say.
pub fn table(lang: Lang) -> String {
    table_of(lang).unwrap_or_default()
}

fn table_of(lang: Lang) -> Result<String, Gap> {
    let month = Month::of(RELEASED);
    let limits = limits(month)?.map(|limit| format::euros(limit.euros(), lang));
    let mut heads: Vec<String> =
        limits.iter().map(|limit| words::UP_TO.fill(lang, std::slice::from_ref(limit))).collect();
    heads.extend(limits.last().map(|limit| words::ABOVE.fill(lang, std::slice::from_ref(limit))));
    heads.push(words::LOAN_COLUMN.in_lang(lang).to_owned());
    let heads: String = heads.iter().map(|head| format!("<th scope=\"col\">{}</th>", escaped(head))).collect();
    let mut rows = String::new();
    for children in 0..=CHILDREN {
        let loan = loan_above(children, month)?.euros();
        let cells = amounts(Place::National, children, month)?.map(|amount| amount.euros()).into_iter().chain([loan]);
        let cells: String =
            cells.map(|cell| format!("<td class=\"num\">{}</td>", escaped(&format::euros(cell, lang)))).collect();
        rows.push_str(&format!("<tr><th scope=\"row\">{children}</th>{cells}</tr>"));
    }
    Ok(format!(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\"><table class=\"tbl\"><caption>{caption}</caption><thead><tr><th scope=\"col\">{children}</th>{heads}</tr></thead><tbody>{rows}</tbody></table></div>",
        label = escaped(words::AMOUNTS_LABEL.in_lang(lang)),
        caption = escaped(&words::CAPTION.fill(lang, &[format::month(month, lang)])),
        children = escaped(words::CHILDREN.in_lang(lang)),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_row_for_each_number_of_children_and_the_amounts_of_the_engine() {
        let table = table_of(Lang::Fr).expect("the values are known");
        assert_eq!(table.matches("<tr>").count(), 1 + 5);
        // 651.69 × 0.4; 1,443.11 × 0.5; 1,443.11 × 3.3, for three children and for four.
        for (amount, times) in [("260,68", 1), ("jusqu’à 721,56", 1), ("4\u{202f}762,26", 2)] {
            assert_eq!(table.matches(amount).count(), times, "{amount}: {table}");
        }
    }
}
