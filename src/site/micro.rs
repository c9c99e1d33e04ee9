//! The prime d’activité of a micro-business by type of activity, computed by the engine.

use droits_engine::assess;
use droits_engine::household::read;
use droits_engine::money::{Cents, Euros};
use droits_engine::outcome::{Benefit, Outcome};
use droits_engine::trace::Trace;
use droits_words::ui::guide;
use droits_words::{Lang, format};

use crate::frame::escaped;
use crate::sections;

const TURNOVER: u32 = 2000;
const KINDS: [&str; 4] = ["micro_goods", "micro_services", "micro_liberal", "micro_farming"];

/// The table, where the engine can say.
pub fn table_of(lang: Lang) -> Option<String> {
    let mut rows = String::new();
    let mut month = None;
    for (kind, name) in KINDS.into_iter().zip(guide::MICRO_KINDS) {
        let household = read(example(kind).as_bytes()).ok()?;
        let assessment = assess(&household, &mut Trace::silent());
        month = Some(household.month);
        let net = match assessment.of(Benefit::Ppa) {
            Outcome::Due(due) => due.net,
            Outcome::NotDue(_) => Euros::ZERO,
            Outcome::Unknown(_) => return None,
        };
        rows.push_str(&format!(
            "<tr><th scope=\"row\">{}</th><td class=\"num\">{}</td></tr>",
            escaped(name.in_lang(lang)),
            escaped(&format::euros(net.to_cents().euros(), lang)),
        ));
    }
    let figures = [format::euros_short(TURNOVER.into(), lang), format::month(month?, lang)];
    let caption = guide::MICRO_CAPTION.fill(lang, &figures);
    Some(sections::table(&caption, [guide::MICRO_KIND.in_lang(lang), guide::MICRO_AMOUNT.in_lang(lang)], &rows))
}

/// The table, or nothing where the engine cannot say.
pub fn table(lang: Lang) -> String {
    table_of(lang).unwrap_or_default()
}

fn example(kind: &str) -> String {
    format!(
        r#"{{"format":1,"month":"2026-11","residence":{{"department":"59"}},"union":"single","adults":[{{"birth_date":
        "1990-01-01","activity":"self_employed","income":[{{"kind":"{kind}","monthly":{TURNOVER}}}]}}],
        "housing":{{"tenure":"tenant"}}}}"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engine_answers_for_every_type() {
        assert!(table_of(Lang::Fr).is_some_and(|table| table.matches("<tr>").count() == 5));
    }
}
