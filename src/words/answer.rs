//! The result as an answer: what a household receives in a sentence, what to do first, what is to come.
//!
//! What to do first is at most three steps. Those come first for which a month of waiting costs most: a claim that pays nothing
//! of the months before it. Then those of which two years are paid back, the largest first. What comes by itself is no step.

use droits_engine::assessment::Assessment;
use droits_engine::calendar::{Date, Month};
use droits_engine::household::Household;
use droits_engine::money::Euros;
use droits_engine::outcome::{Benefit, Frequency, Gap, Outcome, Reason};
use droits_engine::scenario::timeline::Point;
use droits_engine::sort::sort_few;

use crate::benefits;
use crate::facts::claims::Form;
use crate::format;
use crate::lang::{Lang, Text, text};
use crate::next_steps::{NextSteps, Wait, next_steps};

/// Most steps that come first.
pub const MOST_FIRST: usize = 3;
/// Most changes told as what is to come.
pub const MOST_TO_COME: usize = 4;
/// Months looked ahead, the present one included: whatever comes once a year is met once.
pub const MONTHS_AHEAD: u32 = 13;
/// A monthly benefit that moves by less is no news: it is a rounding or a quarter that was computed anew.
const NEWS: Euros = Euros(rust_decimal::dec!(10));

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// A pregnancy is told to the Caf: it opens rights that nothing else opens.
    Pregnancy,
    /// A benefit is claimed.
    Claim {
        /// The benefit.
        benefit: Benefit,
        /// Net euros, a month or once.
        amount: Euros,
        /// What waiting costs.
        wait: Wait,
        /// Its forms, for whoever claims on paper.
        forms: Vec<Form>,
    },
}

impl Step {
    /// What to do, as an order that is kind.
    pub fn text(&self) -> Text {
        match self {
            Step::Pregnancy => text("Déclarez la grossesse", "Dites la grossesse à la Caf", "Declare the pregnancy"),
            Step::Claim { benefit, .. } => benefits::asks(*benefit),
        }
    }

    /// Last day on which it loses nothing, for a household whose claims begin in `month`.
    pub fn last_day(&self, month: Month) -> Option<Date> {
        match self {
            Step::Pregnancy => None,
            Step::Claim { wait, .. } => wait.last_day(month),
        }
    }

    /// Euros lost for each month of waiting; `None` where none is lost at once.
    pub fn lost(&self) -> Option<Euros> {
        match self {
            Step::Claim { amount, wait: Wait::MonthsLost(_) | Wait::DaysLost, .. } => Some(*amount),
            Step::Claim { .. } | Step::Pregnancy => None,
        }
    }

    /// The rest of the line: what waiting costs, or what it brings and the form.
    pub fn said(&self, lang: Lang) -> String {
        let euros = |amount: Euros| format::euros_whole(amount.0, lang);
        match self {
            Step::Pregnancy => PREGNANCY_WHY.in_lang(lang).to_owned(),
            Step::Claim { benefit, amount, forms, .. } => match self.lost() {
                Some(lost) => LOST.fill(lang, &[euros(lost)]),
                None => {
                    let once = benefit.frequency() != Frequency::Monthly;
                    let brings = if once { BRINGS_ONCE } else { BRINGS }.fill(lang, &[euros(*amount)]);
                    match forms.first() {
                        Some(form) => BY_FORM.fill(lang, &[brings, form.number.to_owned()]),
                        None => BY_ACCOUNT.fill(lang, &[brings]),
                    }
                }
            },
        }
    }
}

const PREGNANCY_WHY: Text = text(
    "Avant la fin de la 14e semaine, à l’assurance maladie et à la Caf : la prime à la naissance en dépend.",
    "Avant 14 semaines de grossesse. Sinon, pas de prime.",
    "Before the end of week 14, to the health insurance and the Caf: the birth grant depends on it.",
);
const LOST: Text = text(
    "Chaque mois d’attente : {0} perdus.",
    "Un mois d’attente, c’est {0} perdus.",
    "Each month of waiting: {0} lost.",
);
const BRINGS: Text = text("{0} par mois", "{0} par mois", "{0} a month");
const BRINGS_ONCE: Text = text("{0}, une fois", "{0}, une fois", "{0}, once");
const BY_FORM: Text = text("{0}, formulaire {1}.", "{0}. Papier : {1}.", "{0}, form {1}.");
const BY_ACCOUNT: Text = text("{0}.", "{0}.", "{0}.");

/// Every step of a household, the first first; none for what is `received` already.
pub fn steps(household: &Household, assessment: &Assessment, received: &[Benefit]) -> Vec<Step> {
    let mut steps: Vec<Step> = assessment
        .iter()
        .filter_map(|(benefit, outcome)| match outcome {
            // What is told as an income is received already.
            Outcome::Due(due)
                if !received.contains(&benefit)
                    && (due.told.is_zero() || due.told < due.net)
                    && is_asked(benefit, due.due_month, assessment.month) =>
            {
                let NextSteps { wait, forms, .. } = next_steps(benefit, household);
                Some(Step::Claim { benefit, amount: due.net - due.told, wait, forms })
            }
            Outcome::Due(_) | Outcome::NotDue(_) | Outcome::Unknown(_) => None,
        })
        .collect();
    sort_few(&mut steps, |step| (rank(step), -amount(step)));
    // Whoever declares a pregnancy asks for the grant of the birth.
    if matches!(household.pregnancy.get(), Ok(Some(_))) {
        steps.retain(|step| !matches!(step, Step::Claim { benefit: Benefit::PajeBirth, .. }));
        steps.insert(0, Step::Pregnancy);
    }
    steps
}

/// Whether somebody has to ask: not for what comes by itself, nor for the grant of a school year that has begun.
fn is_asked(benefit: Benefit, due: Option<Month>, month: Month) -> bool {
    match benefit.frequency() {
        // What has no paper of its own is not claimed.
        Frequency::Monthly | Frequency::Once => benefits::papers_of(benefit).is_some(),
        Frequency::Yearly(_) => due == Some(month),
    }
}

/// The less, the sooner.
fn rank(step: &Step) -> u8 {
    match step {
        Step::Pregnancy => 0,
        Step::Claim { benefit: Benefit::Af, .. } => 3,
        Step::Claim { .. } if step.lost().is_some() => 1,
        Step::Claim { .. } => 2,
    }
}

fn amount(step: &Step) -> rust_decimal::Decimal {
    match step {
        Step::Pregnancy => rust_decimal::Decimal::ZERO,
        Step::Claim { amount, .. } => amount.0,
    }
}

/// A month in which something changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its place among the months.
    pub at: usize,
    /// The month.
    pub month: Month,
    /// What changes, in the order of the benefits.
    pub changes: Vec<Change>,
}

/// A benefit that changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The benefit.
    pub benefit: Benefit,
    /// Euros more or less, a month or once; `None` when it cannot be said.
    pub difference: Option<Euros>,
    /// How.
    pub kind: Kind,
}

/// How a benefit changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It begins.
    Begins,
    /// It ends.
    Ends,
    /// Its amount moves.
    Moves,
    /// It is paid once, in this month.
    Once,
    /// It is paid once, in this month, once its text is published.
    Expected,
    /// It can no longer be computed.
    NoLongerSaid,
}

impl Entry {
    /// Euros more or less, all together.
    pub fn sum(&self) -> Euros {
        self.changes.iter().filter_map(|change| change.difference).sum()
    }

    /// Whether it is worth telling beside the answer.
    fn is_news(&self) -> bool {
        let news = |change: &Change| match change.kind {
            Kind::Begins | Kind::Ends | Kind::Once | Kind::Expected => true,
            Kind::Moves => change.difference.is_some_and(|moved| moved.0.abs() >= NEWS.0),
            Kind::NoLongerSaid => false,
        };
        self.changes.iter().any(news)
    }
}

/// The months in which some benefit changes.
pub fn entries(points: &[Point]) -> Vec<Entry> {
    points
        .windows(2)
        .enumerate()
        .filter_map(|(i, pair)| {
            let changes: Vec<Change> = Benefit::ALL.into_iter().filter_map(|b| change(b, &pair[0], &pair[1])).collect();
            (!changes.is_empty()).then_some(Entry { at: i + 1, month: pair[1].assessment.month, changes })
        })
        .collect()
}

fn change(benefit: Benefit, before: &Point, now: &Point) -> Option<Change> {
    let (old, new) = (before.paid(benefit), now.paid(benefit));
    if benefit.frequency() != Frequency::Monthly {
        if let Outcome::Unknown(Gap::Law(Reason::LawNotPublished { .. })) = now.assessment.of(benefit) {
            return Some(Change { benefit, difference: None, kind: Kind::Expected });
        }
        let paid = new.filter(|paid| !paid.is_zero())?;
        return Some(Change { benefit, difference: Some(paid), kind: Kind::Once });
    }
    let (difference, kind) = match (old, new) {
        (Some(old), Some(new)) if old == new => return None,
        (Some(old), Some(new)) => {
            let kind = match (old.is_zero(), new.is_zero()) {
                (true, _) => Kind::Begins,
                (_, true) => Kind::Ends,
                _ => Kind::Moves,
            };
            (Some(new - old), kind)
        }
        (Some(_), None) => (None, Kind::NoLongerSaid),
        (None, _) => return None,
    };
    Some(Change { benefit, difference, kind })
}

/// What is to come that is worth telling at once, the soonest first.
pub fn to_come(points: &[Point]) -> Vec<Entry> {
    entries(points).into_iter().filter(Entry::is_news).take(MOST_TO_COME).collect()
}

/// The largest amount that is paid once in the months to come, and its month.
pub fn once(points: &[Point]) -> Option<(Month, Euros)> {
    let paid = entries(points).into_iter().filter_map(|entry| {
        let of_once = entry.changes.iter().filter(|change| change.kind == Kind::Once);
        let sum: Euros = of_once.filter_map(|change| change.difference).sum();
        (!sum.is_zero()).then_some((entry.month, sum))
    });
    paid.reduce(|best, other| if other.1 > best.1 { other } else { best })
}

/// The last month of a benefit that is due now and ends within the months looked at.
pub fn last_month(benefit: Benefit, points: &[Point]) -> Option<Month> {
    let due = |point: &Point| point.paid(benefit).is_none_or(|paid| !paid.is_zero());
    let end = points.iter().position(|point| !due(point))?;
    points.get(end.checked_sub(1)?).map(|point| point.assessment.month)
}

const A_MONTH: Text = text("En {0}, {1} par mois.", "En {0} : {1} par mois.", "In {0}, {1} a month.");
const AT_LEAST: Text =
    text("En {0}, au moins {1} par mois.", "En {0} : au moins {1} par mois.", "In {0}, at least {1} a month.");
const NOTHING: Text =
    text("En {0}, aucune aide chaque mois.", "En {0} : pas d’aide chaque mois.", "In {0}, no monthly benefit.");
const NOT_YET: Text = text(
    "Il manque des réponses pour donner un montant.",
    "Il manque des réponses.",
    "Answers are missing before an amount can be given.",
);
const ONCE: Text = text("En {0}, {1} de plus.", "En {0} : {1} en plus.", "In {0}, {1} more.");

/// What a household receives, in a sentence, in whole euros; the cents stand elsewhere.
pub fn sentence(assessment: &Assessment, lang: Lang) -> String {
    let total = assessment.monthly_total();
    let open = assessment
        .iter()
        .any(|(benefit, outcome)| benefit.frequency() == Frequency::Monthly && matches!(outcome, Outcome::Unknown(_)));
    let month = format::month_name(assessment.month, lang).to_owned();
    match (total.euros().is_zero(), open) {
        (true, true) => NOT_YET.in_lang(lang).to_owned(),
        (true, false) => NOTHING.fill(lang, &[month]),
        (false, open) => {
            let text = if open { AT_LEAST } else { A_MONTH };
            text.fill(lang, &[month, format::euros_whole(total.euros(), lang)])
        }
    }
}

/// What is paid once in the months to come, in a sentence.
pub fn sentence_of_once((month, amount): (Month, Euros), lang: Lang) -> String {
    ONCE.fill(lang, &[format::month_name(month, lang).to_owned(), format::euros_whole(amount.0, lang)])
}
