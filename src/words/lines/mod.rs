//! The sentence of each line of a computation; those of a benefit stand under its card.
//!
//! A sentence may hold `{value}` (the value of the line), `{0}`, `{1}`… (its operands) and `{who}` (whom or when it is
//! about).

mod family_resources;
mod housing_resources;
mod tax;

use droits_engine::calendar::Month;
use droits_engine::household::Household;
use droits_engine::outcome::Benefit;
use droits_engine::right::Right;
use droits_engine::trace::{About, CommonLine, Line, Role, Step, Value};

use crate::format;
use crate::lang::{Lang, Text, text};
use crate::names::name;
use crate::{benefits, rights};

/// The template of a line.
pub fn template(line: Line) -> Text {
    let code = line.code();
    said(line).unwrap_or(text(code, code, code))
}

fn said(line: Line) -> Option<Text> {
    let shared = SHARED.iter().find_map(|lines| lines(line));
    let of_benefit = || Benefit::ALL.into_iter().find_map(|benefit| benefits::line(benefit, line));
    let of_right = || Right::ALL.into_iter().find_map(|right| rights::line(right, line));
    shared.or_else(of_benefit).or_else(of_right)
}

/// Lines that are of no benefit alone.
const SHARED: &[fn(Line) -> Option<Text>] = &[
    |line| line.of().map(common),
    |line| line.of().map(family_resources::line),
    |line| line.of().map(housing_resources::line),
    |line| line.of().map(tax::line),
];

/// The sentence of a step of the computation of `household`.
pub fn sentence(step: &Step, household: &Household, lang: Lang) -> String {
    filled(template(step.line), step, household, lang)
}

/// The lines of a benefit as a person reads them: three months in which the same is counted are told once.
pub fn told<'s>(steps: &'s [Step], household: &Household, lang: Lang) -> Vec<(&'s Step, String)> {
    let months: Vec<&[Step]> =
        steps.chunk_by(|a, b| month_of(a) == month_of(b)).filter(|one| month_of(&one[0]).is_some()).collect();
    let same = match months.split_first() {
        Some((first, others)) => !others.is_empty() && others.iter().all(|other| are_alike(first, other)),
        None => false,
    };
    let first = months.first().and_then(|month| month_of(&month[0]));
    // Without a levy the amount before it says nothing.
    let levied = steps.iter().any(|step| step.role == Role::Levy);
    steps
        .iter()
        .filter(|step| levied || step.role != Role::Gross)
        .filter(|step| !same || month_of(step).is_none_or(|month| Some(month) == first))
        .map(|step| {
            let whom = if same && month_of(step).is_some() {
                each_month(step.about, household, lang)
            } else {
                who(step.about, household, lang)
            };
            (step, about(template(step.line), step, &whom, lang))
        })
        .collect()
}

/// The reference month that a line is about.
fn month_of(step: &Step) -> Option<Month> {
    match step.about {
        About::Month(month) | About::AdultIn(_, month) => Some(month),
        About::Household | About::Adult(_) | About::Child(_) | About::Dependant(_) | About::Year(_) => None,
    }
}

/// Whether two months are counted in the same way, line by line.
fn are_alike(one: &[Step], other: &[Step]) -> bool {
    let person = |step: &Step| match step.about {
        About::AdultIn(i, _) => Some(i),
        About::Household
        | About::Adult(_)
        | About::Child(_)
        | About::Dependant(_)
        | About::Month(_)
        | About::Year(_) => None,
    };
    let alike = |(a, b): (&Step, &Step)| {
        (a.line, a.value, person(a), a.law) == (b.line, b.value, person(b), b.law) && a.operands == b.operands
    };
    one.len() == other.len() && one.iter().zip(other).all(alike)
}

fn each_month(about: About, household: &Household, lang: Lang) -> String {
    let each = text("chaque mois", "chaque mois", "each month").in_lang(lang);
    match about {
        About::AdultIn(i, _) => format!("{}, {each}", adult(i, household, lang)),
        About::Household
        | About::Adult(_)
        | About::Child(_)
        | About::Dependant(_)
        | About::Month(_)
        | About::Year(_) => each.to_owned(),
    }
}

/// A text with the figures of a step.
pub(crate) fn filled(text: Text, step: &Step, household: &Household, lang: Lang) -> String {
    about(text, step, &who(step.about, household, lang), lang)
}

/// A text with the figures of a step and the words for whom or when it is about, with a capital.
fn about(text: Text, step: &Step, who: &str, lang: Lang) -> String {
    let figures: Vec<String> = step.operands.iter().map(|operand| value(*operand, lang)).collect();
    let said = text.fill(lang, &figures).replace("{value}", &value(step.value, lang)).replace("{who}", who);
    let mut letters = said.chars();
    match letters.next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(letters).collect(),
        _ => said,
    }
}

/// A figure as a language writes it.
pub fn value(value: Value, lang: Lang) -> String {
    match value {
        Value::None => String::new(),
        Value::Euros(amount) => format::euros(amount, lang),
        Value::Share(share) => format::percent(share, lang),
        Value::Number(number) => format::number(number, lang),
        Value::Count(count) => count.to_string(),
        Value::Years(years) => years.to_string(),
        Value::Day(day) => format::date(day),
        Value::Month(month) => format::month(month, lang),
        Value::Year(year) => year.to_string(),
        Value::Bool(true) => text("oui", "oui", "yes").in_lang(lang).to_owned(),
        Value::Reason(reason) => crate::reasons::sentence(&reason, lang),
        Value::Bool(false) => text("non", "non", "no").in_lang(lang).to_owned(),
    }
}

/// Whom or when a line is about: a name given, or "Enfant 2", "vous".
pub fn who(about: About, household: &Household, lang: Lang) -> String {
    match about {
        About::Household => text("votre famille", "votre famille", "your family").in_lang(lang).to_owned(),
        About::Adult(i) => adult(i, household, lang),
        About::Child(i) => child(i, household, lang),
        About::Dependant(i) => {
            let other = text("personne à charge {0}", "personne à charge {0}", "dependant {0}");
            other.fill(lang, &[(i + 1).to_string()])
        }
        About::Month(month) => format::month(month, lang),
        About::AdultIn(i, month) => format!("{}, {}", adult(i, household, lang), format::month(month, lang)),
        About::Year(year) => year.to_string(),
    }
}

fn adult(i: u8, household: &Household, lang: Lang) -> String {
    match household.adults.get(i as usize).and_then(|adult| adult.name.as_deref()) {
        Some(given) => name(given),
        None if i == 0 => text("vous", "vous", "you").in_lang(lang).to_owned(),
        None => text("l’autre adulte", "l’autre adulte", "the other adult").in_lang(lang).to_owned(),
    }
}

fn child(i: u8, household: &Household, lang: Lang) -> String {
    // Positions after the children are those who died, as the engine counts them.
    let lost = household.deaths.iter().filter_map(|death| death.child.as_ref());
    match household.children.iter().chain(lost).nth(i as usize).and_then(|child| child.name.as_deref()) {
        Some(given) => name(given),
        None => text("Enfant {0}", "Enfant {0}", "Child {0}").fill(lang, &[(i + 1).to_string()]),
    }
}

const fn common(line: CommonLine) -> Text {
    match line {
        CommonLine::Gross => text("Montant avant la CRDS", "Montant avant la CRDS", "Amount before CRDS"),
        CommonLine::Crds => text(
            "CRDS, contribution de 0,5 %, coupée au centime",
            "On enlève la CRDS. C’est une contribution de 0,5 %.",
            "CRDS, a levy of 0.5%, cut to the cent",
        ),
        CommonLine::Net => text("Montant versé", "Montant versé", "Amount paid"),
        CommonLine::Undecided => {
            text("Non tranché : {value}", "On ne peut pas répondre. {value}", "Undecided: {value}")
        }
        CommonLine::Refusal => text("Non dû : {value}", "Vous n’avez pas cette aide. {value}", "Not due: {value}"),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use droits_engine::household::read;
    use droits_engine::trace::Trace;
    use droits_engine::{assess, rights};

    use super::*;

    #[test]
    fn every_line_of_the_written_households_has_a_sentence() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/households");
        let mut trace = Trace::default();
        for file in fs::read_dir(folder).expect("the households are there").flatten() {
            let text = fs::read_to_string(file.path()).expect("a file is text");
            for household in text.lines() {
                let household = read(household.as_bytes()).expect("a valid household");
                let assessment = assess(&household, &mut trace);
                rights::rights(&household, &assessment, &mut trace);
            }
        }
        let bare: Vec<_> = trace.steps.iter().map(|step| step.line).filter(|line| said(*line).is_none()).collect();
        assert!(trace.steps.len() > 1000 && bare.is_empty(), "{bare:?}");
    }
}
