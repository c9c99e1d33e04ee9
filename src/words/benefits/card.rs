//! The card of a benefit: a value without defaults, of which no part can be left out.

use droits_engine::household::Household;
use droits_engine::outcome::Reason;
use droits_engine::trace::Line;

use super::ask::{Ask, Wait};
use super::family::Family;
use super::said::Said;
use crate::facts::Fact;
use crate::facts::claims::Form;
use crate::lang::Text;

/// What is said of a benefit.
pub(super) struct Card {
    /// Plain name.
    pub name: Text,
    /// Acronym, as people meet it on letters.
    pub acronym: &'static str,
    /// Its claim as a step to take, said kindly.
    pub asks: Text,
    /// Its place in every list, and its hue.
    pub family: Family,
    /// In one sentence, what opens the right.
    pub opens: Text,
    /// What opens it of this very household, where that is more than the sentence for everyone.
    pub opens_for: &'static [Said<Text>],
    /// Reasons in its own words: what event or which child opens this very benefit, and what it waits for when the answer is
    /// that of another one. The others are those of everyone (`reasons`).
    pub reasons: &'static [(Reason, Text)],
    /// The lines that are worth telling at once, in a few words.
    pub gist: &'static [(Line, Text)],
    /// The sentence of a line of its computation.
    pub lines: fn(Line) -> Option<Text>,
    /// What awaits confirmation, by its key.
    pub to_confirm: &'static [(&'static str, Text)],
    /// Where and how to claim, the first step first; never empty.
    pub claim: &'static [&'static Fact],
    /// Forms, for whoever claims on paper.
    pub forms: &'static [Said<Form>],
    /// Papers of its own, before those of every first file; none at all where nothing is claimed.
    pub papers: Option<&'static [Said<Text>]>,
    /// From when the right runs, and how far back it reaches.
    pub deadlines: &'static [Said<&'static Fact>],
    /// What waiting costs.
    pub wait: fn(&Household) -> Wait,
    /// Whom to ask.
    pub ask: Ask,
    /// Where to appeal.
    pub appeal: &'static Fact,
}
