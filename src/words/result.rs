//! The result format, version 1: an assessment as JSON text, for the program, the page and whoever reads them.

use droits_engine::assess;
use droits_engine::assessment::Assessment;
use droits_engine::calendar::Month;
use droits_engine::household::{Household, Kind as IncomeKind, ReadError};
use droits_engine::money::{Cents, Euros};
use droits_engine::outcome::{Benefit, Due, Frequency, Gap, Notice, Outcome, Part, Reason, Share, Told};
use droits_engine::right::{Kind, Person, Right};
use droits_engine::rights::{self, Award, Decision, Rights};
use droits_engine::scenario::ranges::{Ranges, ranges};
use droits_engine::tax::TaxHousehold;
use droits_engine::trace::{Step, Subject, Trace, Value};
use rust_decimal::Decimal;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::lang::Lang;
use crate::{errors, lines, notices, reasons};

/// Most missing answers of a household whose unknown amounts are bounded: each costs hundreds of assessments.
const MOST_RANGED: usize = 24;

/// Computes one household of a file, for the program and the page alike: what is due, and the result as one JSON object on
/// one line. `notice` is what the choice of its zone brought.
pub fn answer(household: &Household, notice: Option<Notice>, steps: bool, lang: Lang) -> (Assessment, String) {
    let mut trace = if steps { Trace::default() } else { Trace::silent() };
    let mut assessment = assess(household, &mut trace);
    let rights = rights::rights(household, &assessment, &mut trace);
    assessment.notices.extend(notice);
    let ranges = is_ranged(household, &assessment).then(|| ranges(household));
    let trace = trace.keeps().then_some(&trace);
    let (assessed, rights) = (&assessment, Some(&rights));
    let report = Report { household, assessment: assessed, rights, trace, ranges: ranges.as_ref(), lang };
    let text = report.json();
    (assessment, text)
}

/// Whether its unknown amounts are bounded.
fn is_ranged(household: &Household, assessment: &Assessment) -> bool {
    let answers_missing = assessment.outcomes.iter().any(|outcome| matches!(outcome, Outcome::Unknown(Gap::Answer(_))));
    answers_missing && household.unknown.len() <= MOST_RANGED
}

/// What a result is written from.
#[derive(Clone, Copy, Debug)]
pub struct Report<'r> {
    /// The household.
    pub household: &'r Household,
    /// What is due to it.
    pub assessment: &'r Assessment,
    /// What is owed to it beside the money of the Caf, when it was looked for.
    pub rights: Option<&'r Rights>,
    /// The computation, when it is asked for.
    pub trace: Option<&'r Trace>,
    /// What is still open, when it was looked for.
    pub ranges: Option<&'r Ranges>,
    /// Language of the texts.
    pub lang: Lang,
}

impl Report<'_> {
    /// The result as one JSON object on one line.
    pub fn json(&self) -> String {
        json(&self.written())
    }

    fn written(&self) -> WrittenResult<'_> {
        let Report { household, assessment, lang, .. } = *self;
        WrittenResult {
            id: household.id.as_deref(),
            format: 1,
            month: assessment.month.to_string(),
            benefits: assessment.iter().map(|(benefit, outcome)| self.benefit(benefit, outcome)).collect(),
            rights: self
                .rights
                .map(|rights| rights.iter().map(|(right, decision)| self.right(right, decision)).collect()),
            tax: self.rights.map(|rights| {
                let of = |(position, one): (usize, &TaxHousehold)| self.tax(position as u8, one);
                rights.tax.iter().enumerate().map(of).collect()
            }),
            disposable: self.rights.map(|rights| rights.disposable.map(money)),
            notices: assessment
                .notices
                .iter()
                .map(|notice| Coded { code: notice.code(), text: notices::sentence(notice, lang) })
                .collect(),
            monthly_total: money(assessment.monthly_total()),
            complete: assessment.is_complete(),
        }
    }

    fn benefit(&self, benefit: Benefit, outcome: &Outcome) -> WrittenBenefit {
        let steps = self.steps(benefit.into());
        let of_adults = benefit.told() == Told::ByAdult;
        let mut written = WrittenBenefit {
            benefit: benefit.code(),
            status: "due",
            frequency: frequency(benefit.frequency()),
            // The school year begins in the calendar year of the month, whatever is due for it.
            due_month: match benefit.frequency() {
                Frequency::Yearly(paid) => Some(Month::new(self.household.month.year(), paid).to_string()),
                Frequency::Monthly | Frequency::Once => None,
            },
            gross: Some(money(Euros::ZERO)),
            net: Some(money(Euros::ZERO)),
            range: None,
            needs: None,
            aid: (benefit.told() == Told::Type).then_some(None),
            increased: None,
            per_adult: None,
            parts: None,
            reasons: Vec::new(),
            steps,
        };
        match outcome {
            Outcome::Due(due) => self.due(&mut written, benefit, due, of_adults),
            Outcome::NotDue(reason) => {
                written.status = "not_due";
                if let (Reason::OtherMonth(due) | Reason::PaidInDecember(due), true) =
                    (reason, benefit.frequency() != Frequency::Monthly)
                {
                    written.due_month = Some(due.to_string());
                }
                written.per_adult =
                    of_adults.then(|| self.household.adults.iter().map(|_| share(Share::default())).collect());
                written.reasons.push(Coded { code: reason.code(), text: reasons::of(benefit, reason, self.lang) });
            }
            Outcome::Unknown(gap) => {
                written.status = "unknown";
                (written.gross, written.net) = (None, None);
                written.needs = self.needs(benefit, gap);
                written.range = self.range(benefit).or_else(|| range_of_law(benefit, gap));
                written.reasons.push(self.gap(benefit, gap));
            }
        }
        written
    }

    fn due(&self, written: &mut WrittenBenefit, benefit: Benefit, due: &Due, of_adults: bool) {
        written.due_month = due.due_month.map(|month| month.to_string()).or(written.due_month.take());
        written.gross = Some(money(due.gross));
        written.net = Some(money(due.net));
        if benefit.told() == Told::Type {
            written.aid = Some(due.aid.map(|aid| aid.code()));
        }
        if benefit.told() == Told::Increased {
            written.increased = Some(due.increased);
        }
        if of_adults {
            written.per_adult = due.per_adult.as_ref().map(|adults| adults.iter().copied().map(share).collect());
        }
        if !due.parts.is_empty() {
            written.parts = Some(parts(benefit, &due.parts));
        }
        written.reasons.extend(due.remarks.iter().map(|reason| self.reason(reason)));
    }

    fn right(&self, right: Right, decision: &Decision) -> WrittenRight {
        let mut written = WrittenRight {
            right: right.code(),
            status: "due",
            frequency: frequency(right.frequency()),
            amount: None,
            form: None,
            needs: None,
            per_adult: None,
            per_child: None,
            reasons: Vec::new(),
            steps: self.steps(right.into()),
        };
        match decision {
            Decision::Due(Award { amount, form, per_adult, per_child, remarks }) => {
                written.amount = amount.map(money);
                written.form = *form;
                written.per_adult = per_adult.as_ref().map(|adults| adults.to_vec());
                written.per_child = per_child.as_ref().map(|each| each.iter().copied().map(money).collect());
                written.reasons.extend(remarks.iter().map(|reason| self.reason(reason)));
            }
            Decision::NotDue(reason) => {
                written.status = "not_due";
                let none = right.kind() == Kind::Cover && right.person() == Person::Adult;
                written.per_adult = none.then(|| vec![false; self.household.adults.len()]);
                written.reasons.push(self.reason(reason));
            }
            Decision::Unknown(gap) => {
                written.status = "unknown";
                if let Gap::Answer(missing) = gap {
                    written.needs = self.pointer(missing.0).map(|pointer| vec![pointer]);
                }
                written
                    .reasons
                    .push(Coded { code: gap_code(gap), text: reasons::gap_sentence(gap, self.household, self.lang) });
            }
        }
        written
    }

    fn tax(&self, position: u8, one: &TaxHousehold) -> WrittenTax {
        let mut written = WrittenTax {
            year: one.year,
            adults: one.adults.iter().map(|adult| adult + 1).collect(),
            status: "unknown",
            parts: None,
            net_taxable: None,
            gross_tax: None,
            rebate: None,
            reductions: None,
            credits: None,
            tax: None,
            rfr: None,
            needs: None,
            reasons: Vec::new(),
            steps: self.steps(Subject::Tax(position)),
        };
        match &one.tax {
            Ok(tax) => {
                written.status = if tax.tax.is_zero() { "not_due" } else { "due" };
                written.parts = Some(tax.parts.normalize().to_string());
                written.net_taxable = Some(money(tax.net_taxable));
                written.gross_tax = Some(money(tax.gross_tax));
                written.rebate = Some(money(tax.rebate));
                written.reductions = Some(money(tax.reductions));
                written.credits = Some(money(tax.credits));
                written.tax = Some(money(tax.tax));
                written.rfr = Some(money(tax.rfr));
                written.reasons.extend(tax.remarks.iter().map(|reason| self.reason(reason)));
            }
            Err(gap) => {
                if let Gap::Answer(missing) = gap {
                    written.needs = self.pointer(missing.0).map(|pointer| vec![pointer]);
                }
                let text = reasons::gap_sentence(gap, self.household, self.lang);
                written.reasons.push(Coded { code: gap_code(gap), text });
            }
        }
        written
    }

    fn steps(&self, subject: Subject) -> Option<Vec<WrittenStep>> {
        self.trace.map(|trace| trace.of(subject).map(|step| self.step(step)).collect())
    }

    fn reason(&self, reason: &Reason) -> Coded {
        Coded { code: reason.code(), text: reasons::sentence(reason, self.lang) }
    }

    fn gap(&self, benefit: Benefit, gap: &Gap) -> Coded {
        Coded { code: gap_code(gap), text: reasons::gap(benefit, gap, self.household, self.lang) }
    }

    /// Pointers of the answers that the benefit needs: all of them when they were looked for, else the first.
    fn needs(&self, benefit: Benefit, gap: &Gap) -> Option<Vec<String>> {
        let looked_for = self.ranges.map(|ranges| ranges.needs[benefit as usize].as_slice()).unwrap_or_default();
        let needs: Vec<String> = match (looked_for, gap) {
            ([], Gap::Answer(missing)) => self.pointer(missing.0).into_iter().collect(),
            (_, Gap::Law(Reason::GrossPayNeeded { .. })) => gross_pay(self.household),
            (positions, _) => positions.iter().filter_map(|position| self.pointer(*position)).collect(),
        };
        (!needs.is_empty()).then_some(needs)
    }

    fn range(&self, benefit: Benefit) -> Option<WrittenRange> {
        let range = self.ranges?.benefits[benefit as usize].as_ref()?;
        Some(WrittenRange { least: money(range.least), most: money(range.most), exact: range.exact })
    }

    fn pointer(&self, position: u8) -> Option<String> {
        self.household.unknown.get(position as usize).cloned()
    }

    fn step(&self, step: &Step) -> WrittenStep {
        let (value, unit) = figure(step.value);
        WrittenStep {
            code: step.line.code(),
            label: lines::sentence(step, self.household, self.lang),
            value,
            unit,
            law: WrittenLaw { article: step.law.article(), url: step.law.url() },
            inputs: step.inputs.iter().map(|line| line.code()).collect(),
        }
    }
}

/// What stands in the place of a line that is not a valid household; `line` counts from 1.
pub fn error_json(line: u64, error: &ReadError, lang: Lang) -> String {
    wrong_json(line, &error.path, &errors::sentence(error, lang))
}

/// The same for a line that is wrong before it is read, as a row of a table can be.
pub fn wrong_json(line: u64, path: &str, message: &str) -> String {
    json(&WrittenFailure { error: WrittenError { line, path, message } })
}

/// Euros as text with two decimals.
pub fn money(amount: Euros) -> String {
    format!("{:.2}", amount.to_cents().euros())
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("texts, numbers and lists are always JSON")
}

/// Between what an amount is when only the text of the year is missing, or the pay before contributions.
fn range_of_law(benefit: Benefit, gap: &Gap) -> Option<WrittenRange> {
    let (least, most) = match gap {
        Gap::Law(Reason::LawNotPublished { most }) => (Euros::ZERO, *most),
        // What counts these minima has another range of its own.
        Gap::Law(Reason::GrossPayNeeded { least, most }) if matches!(benefit, Benefit::Aspa | Benefit::Asi) => {
            (*least, *most)
        }
        Gap::Answer(_) | Gap::Law(_) | Gap::ValueUnknown(_) => return None,
    };
    Some(WrittenRange { least: money(least), most: money(most), exact: false })
}

/// Where the pay that is needed before contributions is not told so.
fn gross_pay(household: &Household) -> Vec<String> {
    let mut pointers = Vec::new();
    for (i, adult) in household.adults.iter().enumerate() {
        for (j, spell) in adult.income.spells().unwrap_or_default().iter().enumerate() {
            let is_pay = matches!(
                spell.kind,
                IncomeKind::Wage
                    | IncomeKind::ApprenticeWage
                    | IncomeKind::ProfessionalisationWage
                    | IncomeKind::EsatWage
            );
            if is_pay && !spell.is_nothing() && spell.gross.get() == Ok(None) {
                pointers.push(format!("/adults/{i}/income/{j}/gross"));
            }
        }
    }
    pointers
}

const fn gap_code(gap: &Gap) -> &'static str {
    match gap {
        Gap::Law(reason) => reason.code(),
        Gap::Answer(_) => "answer_missing",
        Gap::ValueUnknown(_) => "value_unknown",
    }
}

const fn frequency(frequency: Frequency) -> &'static str {
    match frequency {
        Frequency::Monthly => "monthly",
        Frequency::Yearly(_) => "yearly",
        Frequency::Once => "once",
    }
}

/// A figure of a step with its unit: exact decimals as text, whole numbers as numbers.
fn figure(value: Value) -> (Figure, Option<&'static str>) {
    match value {
        Value::None => (Figure::Text(None), None),
        Value::Euros(amount) => (Figure::of(at_least_cents(amount)), Some("euros")),
        Value::Share(share) => (Figure::of(share.normalize().to_string()), Some("share")),
        Value::Number(number) => (Figure::of(number.normalize().to_string()), Some("number")),
        Value::Count(count) => (Figure::Whole(count), Some("count")),
        Value::Years(years) => (Figure::Whole(years.into()), Some("years")),
        Value::Day(day) => (Figure::of(day.to_string()), Some("date")),
        Value::Month(month) => (Figure::of(month.to_string()), Some("month")),
        Value::Year(year) => (Figure::Whole(year.into()), Some("year")),
        Value::Bool(value) => (Figure::Bool(value), Some("boolean")),
        Value::Reason(reason) => (Figure::of(reason.code().to_owned()), Some("reason")),
    }
}

/// Euros with two decimals, or more where the computation keeps more.
fn at_least_cents(amount: Decimal) -> String {
    let amount = amount.normalize();
    format!("{amount:.*}", amount.scale().max(2) as usize)
}

fn share(share: Share) -> WrittenShare {
    WrittenShare { child: None, gross: money(share.gross), net: money(share.net) }
}

#[derive(Serialize)]
struct WrittenResult<'r> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'r str>,
    format: u8,
    month: String,
    benefits: Vec<WrittenBenefit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rights: Option<Vec<WrittenRight>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tax: Option<Vec<WrittenTax>>,
    /// `null` when a part of it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    disposable: Option<Option<String>>,
    notices: Vec<Coded>,
    monthly_total: String,
    complete: bool,
}

#[derive(Serialize)]
struct WrittenBenefit {
    benefit: &'static str,
    status: &'static str,
    frequency: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    due_month: Option<String>,
    gross: Option<String>,
    net: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<WrittenRange>,
    #[serde(skip_serializing_if = "Option::is_none")]
    needs: Option<Vec<String>>,
    /// Of housing aid alone, where it is `null` when nothing is due.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    aid: Option<Option<&'static str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    increased: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    per_adult: Option<Vec<WrittenShare>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parts: Option<WrittenParts>,
    reasons: Vec<Coded>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Option<Vec<WrittenStep>>,
}

#[derive(Serialize)]
struct WrittenRight {
    right: &'static str,
    status: &'static str,
    frequency: &'static str,
    /// `null` for a right without an amount, and when it is not owed or not known.
    amount: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    form: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    needs: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    per_adult: Option<Vec<bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    per_child: Option<Vec<String>>,
    reasons: Vec<Coded>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Option<Vec<WrittenStep>>,
}

/// A tax household; amounts are `null` when they are not known.
#[derive(Serialize)]
struct WrittenTax {
    year: i16,
    /// Positions from 1.
    adults: Vec<u8>,
    status: &'static str,
    parts: Option<String>,
    net_taxable: Option<String>,
    gross_tax: Option<String>,
    rebate: Option<String>,
    reductions: Option<String>,
    credits: Option<String>,
    /// Negative when it is refunded.
    tax: Option<String>,
    rfr: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    needs: Option<Vec<String>>,
    reasons: Vec<Coded>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Option<Vec<WrittenStep>>,
}

#[derive(Serialize)]
struct WrittenRange {
    least: String,
    most: String,
    exact: bool,
}

#[derive(Serialize)]
struct WrittenShare {
    /// Position of the child from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    child: Option<u16>,
    gross: String,
    net: String,
}

/// Portions by name: one amount, or a list when they go by child.
struct WrittenParts(Vec<(&'static str, Vec<WrittenShare>)>);

fn parts(benefit: Benefit, parts: &[Part]) -> WrittenParts {
    // The format gives family allowances one amount a name, for all the children together.
    let by_child = benefit != Benefit::Af;
    let mut named: Vec<(&'static str, Option<u8>, Share)> = Vec::new();
    for part in parts {
        let (name, child) = (part.name.code(), part.child.filter(|_| by_child));
        match named.iter_mut().find(|(known, _, _)| !by_child && *known == name) {
            Some((_, _, Share { gross, net })) => {
                *gross += part.share.gross;
                *net += part.share.net;
            }
            None => named.push((name, child, part.share)),
        }
    }
    let mut written: Vec<(&'static str, Vec<WrittenShare>)> = Vec::new();
    for (name, child, amount) in named {
        let share = WrittenShare { child: child.map(|child| u16::from(child) + 1), ..share(amount) };
        match written.iter_mut().find(|(known, _)| *known == name) {
            Some((_, shares)) => shares.push(share),
            None => written.push((name, vec![share])),
        }
    }
    WrittenParts(written)
}

impl Serialize for WrittenParts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, shares) in &self.0 {
            match shares.as_slice() {
                [only @ WrittenShare { child: None, .. }] => map.serialize_entry(name, only)?,
                several => map.serialize_entry(name, several)?,
            }
        }
        map.end()
    }
}

/// A stable code and its sentence.
#[derive(Serialize)]
struct Coded {
    code: &'static str,
    text: String,
}

#[derive(Serialize)]
struct WrittenStep {
    code: &'static str,
    label: String,
    value: Figure,
    unit: Option<&'static str>,
    law: WrittenLaw,
    inputs: Vec<&'static str>,
}

#[derive(Serialize)]
struct WrittenLaw {
    article: &'static str,
    url: String,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Figure {
    Text(Option<String>),
    Whole(i64),
    Bool(bool),
}

impl Figure {
    fn of(text: String) -> Figure {
        Figure::Text(Some(text))
    }
}

#[derive(Serialize)]
struct WrittenFailure<'e> {
    error: WrittenError<'e>,
}

#[derive(Serialize)]
struct WrittenError<'e> {
    line: u64,
    path: &'e str,
    message: &'e str,
}

#[cfg(test)]
mod tests {
    use droits_engine::assess;
    use droits_engine::household;
    use droits_engine::outcome::PartName;
    use rust_decimal::dec;

    use super::*;

    const COUPLE: &str = r#"{"id":"a\"b","format":1,"month":"2026-11","residence":{"department":"59"},"union":"married",
        "adults":[{"birth_date":"1990-01-01","activity":"employed"},{"birth_date":"1991-01-01","activity":"employed"}],
        "children":[{"birth_date":"2018-01-01"},{"birth_date":"2020-01-01"}],"housing":{"tenure":"owner"}}"#;

    fn written(change: impl FnOnce(&mut Assessment)) -> String {
        let household = household::read(COUPLE.as_bytes()).expect("valid");
        let mut assessment = assess(&household, &mut Trace::default());
        assessment.outcomes = Benefit::ALL.map(|_| Outcome::NotDue(Reason::NoChild));
        change(&mut assessment);
        Report {
            household: &household,
            assessment: &assessment,
            rights: None,
            trace: None,
            ranges: None,
            lang: Lang::Fr,
        }
        .json()
    }

    fn due(gross: Decimal, net: Decimal) -> Due {
        Due { gross: Euros(gross), net: Euros(net), ..Due::default() }
    }

    #[test]
    fn an_amount_is_text_with_two_decimals() {
        let text = written(|assessment| assessment.outcomes[0] = Outcome::Due(due(dec!(153.01), dec!(152.2))));
        assert!(text.starts_with(
            r#"{"id":"a\"b","format":1,"month":"2026-11","benefits":[{"benefit":"af","status":"due","frequency":"monthly","gross":"153.01","net":"152.20","reasons":[]},{"benefit":"cf","status":"not_due","frequency":"monthly","gross":"0.00","net":"0.00","reasons":[{"code":"no_child","#
        ), "{text}");
        assert!(text.ends_with(r#""notices":[],"monthly_total":"152.20","complete":true}"#), "{text}");
    }

    #[test]
    fn the_school_allowance_names_its_month_even_when_it_is_not_due() {
        let text = written(|_| {});
        assert!(
            text.contains(r#"{"benefit":"ars","status":"not_due","frequency":"yearly","due_month":"2026-08","gross":"#),
            "{text}"
        );
    }

    #[test]
    fn an_unknown_amount_is_null_and_says_what_is_missing() {
        let text = written(|assessment| {
            assessment.outcomes[0] = Outcome::Unknown(Gap::Law(Reason::NotComputed));
        });
        assert!(text.contains(
            r#"{"benefit":"af","status":"unknown","frequency":"monthly","gross":null,"net":null,"reasons":[{"code":"not_computed","#
        ), "{text}");
        assert!(text.ends_with(r#""complete":false}"#), "{text}");
    }

    #[test]
    fn portions_go_by_name_and_by_child() {
        let part = |name, child, euros| Part { name, child, share: Share { gross: Euros(euros), net: Euros(euros) } };
        let text = written(|assessment| {
            let mut care = due(dec!(300), dec!(300));
            care.parts = vec![
                part(PartName::Pay, Some(0), dec!(100)),
                part(PartName::Pay, Some(1), dec!(200)),
                part(PartName::Contributions, None, dec!(50)),
            ];
            assessment.outcomes[Benefit::Cmg as usize] = Outcome::Due(care);
        });
        assert!(text.contains(
            r#""parts":{"pay":[{"child":1,"gross":"100.00","net":"100.00"},{"child":2,"gross":"200.00","net":"200.00"}],"contributions":{"gross":"50.00","net":"50.00"}}"#
        ), "{text}");
    }

    #[test]
    fn each_portion_of_family_allowances_is_one_amount() {
        let part =
            |name, child, gross, net| Part { name, child, share: Share { gross: Euros(gross), net: Euros(net) } };
        let text = written(|assessment| {
            let mut allowances = due(dec!(343.21), dec!(341.49));
            allowances.parts = vec![
                part(PartName::Base, None, dec!(151.80), dec!(151.04)),
                part(PartName::Taper, None, dec!(-0.50), dec!(-0.50)),
                part(PartName::Flat, Some(0), dec!(95.98), dec!(95.50)),
                part(PartName::Taper, Some(0), dec!(-0.05), dec!(-0.05)),
                part(PartName::Flat, Some(2), dec!(95.98), dec!(95.50)),
            ];
            assessment.outcomes[Benefit::Af as usize] = Outcome::Due(allowances);
        });
        assert!(text.contains(
            r#""parts":{"base":{"gross":"151.80","net":"151.04"},"taper":{"gross":"-0.55","net":"-0.55"},"flat":{"gross":"191.96","net":"191.00"}}"#
        ), "{text}");
    }

    #[test]
    fn a_person_s_own_benefit_has_an_amount_by_adult() {
        let text = written(|_| ());
        let none = r#""per_adult":[{"gross":"0.00","net":"0.00"},{"gross":"0.00","net":"0.00"}]"#;
        let of_adults = Benefit::ALL.into_iter().filter(|benefit| benefit.told() == Told::ByAdult).count();
        assert_eq!(text.matches(none).count(), of_adults, "{text}");
        assert!(text.contains(
            r#"{"benefit":"al","status":"not_due","frequency":"monthly","gross":"0.00","net":"0.00","type":null,"#
        ));
    }
}
