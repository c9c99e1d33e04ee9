//! The result and the months to come as tables for a spreadsheet.

use droits_engine::outcome::{Benefit, Frequency, Gap, Outcome};
use droits_engine::scenario::compare::net;
use droits_engine::scenario::timeline::{Point, timeline};
use droits_words::ui::{ahead, keep, results};
use droits_words::{Lang, benefits};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::file::download;
use crate::form::{FormState, parse, received};
use crate::ui::csv::Csv;
use crate::ui::life::live;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::{Case, Computed};

/// Months of the table.
const MONTHS: u32 = 24;
/// What the browser is told that a table is.
const KIND: &str = "text/csv;charset=utf-8";

/// The two buttons.
#[component]
pub fn Tables() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let saved = RwSignal::new(None::<String>);
    let save = move |what: &str, table: fn(&Computed, &FormState, Lang) -> String| {
        let lang = router.lang_now();
        let text = case.computed.with_untracked(|computed| {
            let computed = computed.as_ref()?;
            Some((computed.assessment.month, case.form.with_untracked(|form| table(computed, form, lang))))
        });
        if let Some((month, text)) = text {
            // No name of a person: a list of files is seen by others.
            let name = format!("droits-au-clair-{what}-{month}.csv");
            saved.set(download(&name, KIND, &text).map(|()| name));
        }
    };
    view! {
        <p class="acts tables">
            <button type="button" class="btn-2" on:click=live(move |_| save("resultat", result))>{say(keep::TABLE_RESULT)}</button>
            <button type="button" class="btn-2" on:click=live(move |_| save("24-mois", months))>{say(keep::TABLE_MONTHS)}</button>
            <span role="status">{move || saved.get().map(|name| keep::SAVED.fill(router.lang(), &[name]))}</span>
        </p>
    }
}

/// A row a benefit, due or not, and the total of the month; beside it what is received.
fn result(computed: &Computed, form: &FormState, lang: Lang) -> String {
    let mut table = Csv::new(lang);
    for head in keep::RESULT_COLUMNS {
        table.text(head.in_lang(lang));
    }
    table.end();
    for (benefit, outcome) in computed.assessment.iter() {
        table.text(benefits::name(benefit).in_lang(lang)).text(benefits::acronym(benefit)).text(state(outcome, lang));
        let found = net(outcome).map(|found| found.euros());
        amount(&mut table, found);
        let rhythm = match benefit.frequency() {
            Frequency::Monthly => 0,
            Frequency::Yearly(_) => 1,
            Frequency::Once => 2,
        };
        table.text(keep::RHYTHMS[rhythm].in_lang(lang));
        let month = match outcome {
            Outcome::Due(due) => due.due_month,
            Outcome::NotDue(_) | Outcome::Unknown(_) => None,
        };
        table.text(&month.map(|month| format!("{month}-01")).unwrap_or_default());
        let paid = received::noted(form, benefit).and_then(|typed| parse::money(&typed).ok());
        amount(&mut table, paid);
        amount(&mut table, paid.zip(found).map(|(paid, found)| found - paid));
        table.end();
    }
    let total = computed.assessment.monthly_total().euros();
    let state = if computed.assessment.is_complete() { "" } else { results::TO_SAY.in_lang(lang) };
    table.text(keep::SHEET_TOTAL.in_lang(lang)).text("").text(state).amount(total);
    table.text(keep::RHYTHMS[0].in_lang(lang)).text("").text("").text("").end();
    table.done()
}

fn state(outcome: &Outcome, lang: Lang) -> &'static str {
    match outcome {
        Outcome::Due(_) => keep::DUE,
        Outcome::NotDue(_) => results::NOT_DUE,
        Outcome::Unknown(Gap::Answer(_)) => results::TO_SAY,
        Outcome::Unknown(_) => results::NOT_SAID,
    }
    .in_lang(lang)
}

/// An amount, or an empty cell where there is none: nothing unknown is a zero.
fn amount(table: &mut Csv, euros: Option<Decimal>) {
    match euros {
        Some(euros) => table.amount(euros),
        None => table.text(""),
    };
}

/// A row a month: what is paid in it of each benefit that is ever paid, and in all.
fn months(computed: &Computed, _: &FormState, lang: Lang) -> String {
    of_points(&timeline(&computed.household, MONTHS), lang)
}

fn of_points(points: &[Point], lang: Lang) -> String {
    let paid = |benefit: &Benefit| points.iter().any(|p| p.paid(*benefit).is_none_or(|paid| !paid.is_zero()));
    let some: Vec<Benefit> = Benefit::ALL.into_iter().filter(paid).collect();
    let mut table = Csv::new(lang);
    table.text(ahead::MONTH.in_lang(lang));
    for benefit in &some {
        table.text(benefits::name(*benefit).in_lang(lang));
    }
    table.text(keep::MONTH_TOTAL.in_lang(lang)).text(keep::WHOLE.in_lang(lang)).end();
    for point in points {
        table.text(&format!("{}-01", point.assessment.month));
        some.iter().for_each(|benefit| amount(&mut table, point.paid(*benefit).map(|paid| paid.0)));
        let whole = keep::YES_NO[usize::from(!point.assessment.is_complete())];
        table.amount(point.total().0).text(whole.in_lang(lang)).end();
    }
    table.done()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::{open, read};
    use crate::ui::state::compute;
    use droits_engine::outcome::Benefit;

    fn example() -> (Computed, FormState) {
        let mut form = open(droits_words::example::FAMILY).expect("the example opens");
        received::note(&mut form, Benefit::Asf, Some("400"));
        (compute(read(&form).household.expect("it reads")), form)
    }

    fn rows(table: &str) -> Vec<Vec<String>> {
        let body = table.strip_prefix('\u{feff}').expect("the mark of byte order");
        body.trim_end().split("\r\n").map(|row| row.split(';').map(str::to_owned).collect()).collect()
    }

    /// A number as a French spreadsheet reads it.
    fn number(cell: &str) -> Decimal {
        assert!(cell.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '-'), "{cell:?} is no number there");
        cell.replace(',', ".").parse().expect("a number")
    }

    #[test]
    fn the_table_of_the_result_has_every_benefit_and_sums_to_the_total() {
        let (computed, form) = example();
        let rows = rows(&result(&computed, &form, Lang::Fr));
        assert_eq!(rows.len(), Benefit::COUNT + 2);
        assert!(rows.iter().all(|row| row.len() == keep::RESULT_COLUMNS.len()), "{rows:?}");
        let due = rows[1..=Benefit::COUNT].iter().filter(|row| row[2] == "dû" && row[4] == "par mois");
        let sum: Decimal = due.map(|row| number(&row[3])).sum();
        assert_eq!(sum, computed.assessment.monthly_total().euros());
        assert_eq!(number(&rows[Benefit::COUNT + 1][3]), sum);
        let asf = &rows[1 + Benefit::Asf as usize];
        assert_eq!(asf[6], "400,00");
        assert_eq!(number(&asf[7]), number(&asf[3]) - Decimal::from(400));
    }

    #[test]
    fn the_table_of_the_months_sums_in_each_row() {
        let (computed, form) = example();
        let rows = rows(&months(&computed, &form, Lang::Fr));
        assert_eq!(rows.len(), 25);
        let last = rows[0].len() - 2;
        assert_eq!(rows[0][last], "Total");
        for row in &rows[1..] {
            assert!(row[0].ends_with("-01") && row[0].len() == 10, "{}", row[0]);
            let sum: Decimal = row[1..last].iter().map(|cell| number(cell)).sum();
            assert_eq!((sum, row[last + 1].as_str()), (number(&row[last]), "oui"));
        }
    }
}
