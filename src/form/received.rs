//! What a family says it is paid of each benefit, as it was typed: it never changes a result.

use droits_engine::household::Value;
use droits_engine::outcome::Benefit;

use super::key::Key;
use super::parse;
use super::state::FormState;

/// Between two benefits, and between a benefit and its amount: no amount is typed with them.
const NEXT: char = ';';
const IS: char = '=';

/// Notes what is paid of a benefit, as typed, blank when it is not said; `None`: it is not received.
pub fn note(form: &mut FormState, benefit: Benefit, typed: Option<&str>) {
    let mut all = all(form);
    all.retain(|(one, _)| *one != benefit);
    all.extend(typed.map(|typed| (benefit, typed.replace([NEXT, IS], ""))));
    let text: Vec<String> = all.iter().map(|(benefit, typed)| format!("{}{IS}{typed}", benefit.code())).collect();
    form.say(FormState::HOUSEHOLD, Key::Received, text.join(&NEXT.to_string()));
}

/// What was typed for a benefit that is received; `None` when it is not said to be.
pub fn noted(form: &FormState, benefit: Benefit) -> Option<String> {
    all(form).into_iter().find(|(one, _)| *one == benefit).map(|(_, typed)| typed)
}

/// The benefits that are said to be received.
pub fn benefits(form: &FormState) -> Vec<Benefit> {
    all(form).into_iter().map(|(benefit, _)| benefit).collect()
}

/// The amounts that can be read, as the format has them.
pub(super) fn value(form: &FormState) -> Option<Value<'static>> {
    let mut paid = Value::object();
    for (benefit, typed) in all(form) {
        if let Ok(amount) = parse::money(&typed) {
            paid.set(benefit.code(), Value::number(amount));
        }
    }
    matches!(&paid, Value::Object(pairs) if !pairs.is_empty()).then_some(paid)
}

fn all(form: &FormState) -> Vec<(Benefit, String)> {
    let text = form.text(FormState::HOUSEHOLD, Key::Received);
    let one = |one: &str| {
        let (code, typed) = one.split_once(IS)?;
        Some((Benefit::ALL.into_iter().find(|benefit| benefit.code() == code)?, typed.to_owned()))
    };
    text.split(NEXT).filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use droits_engine::calendar::Month;

    use super::*;
    use crate::form::read;

    #[test]
    fn what_is_received_is_kept_as_typed_and_told_as_an_amount() {
        let mut form = FormState::new(Month::new(2026, 11));
        note(&mut form, Benefit::Af, Some("151,05 €"));
        note(&mut form, Benefit::Rsa, Some(""));
        assert_eq!(benefits(&form), [Benefit::Af, Benefit::Rsa]);
        assert_eq!(noted(&form, Benefit::Af).as_deref(), Some("151,05 €"));
        let household = read(&form).household.expect("the month is one");
        let paid: Vec<(Benefit, String)> =
            household.received.iter().map(|(benefit, paid)| (*benefit, paid.euros().to_string())).collect();
        assert_eq!(paid, [(Benefit::Af, "151.05".to_owned())]);
        note(&mut form, Benefit::Af, None);
        assert_eq!(benefits(&form), [Benefit::Rsa]);
        assert!(read(&form).household.expect("the month is one").received.is_empty());
    }

    #[test]
    fn a_mark_of_the_list_is_no_part_of_an_amount() {
        let mut form = FormState::new(Month::new(2026, 11));
        note(&mut form, Benefit::Af, Some("1;rsa=5"));
        assert_eq!(benefits(&form), [Benefit::Af]);
        assert_eq!(noted(&form, Benefit::Af).as_deref(), Some("1rsa5"));
    }
}
