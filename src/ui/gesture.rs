//! One gesture, one step: the second click of a double click does nothing to what the first has brought to its place.
//!
//! Many people double-click everything, and a hand that shakes taps twice. Where a click changes the page, the second
//! would land on a question that nobody has read. It is heard only by what the first was meant for: the same control,
//! saying the same, on the same screen, such as the button of one child more. Anything done in between, a key or
//! another place, begins a new gesture.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent};

use super::life::listen_first;

/// Longer than the pause within a double click, in milliseconds.
const PAUSE: f64 = 600.0;
/// Farther than the hand moves within one, in pixels.
const NEAR: i32 = 24;

/// Follows clicks and keys before the page hears them; call once, at the root.
pub fn follow() {
    let clicks = StoredValue::new_local(Gestures::default());
    let second = StoredValue::new(false);
    listen_first("mousedown", move |event| {
        let Some(mouse) = event.dyn_ref::<MouseEvent>().filter(|mouse| event.is_trusted() && mouse.button() == 0)
        else {
            return;
        };
        let press =
            Press { at: event.time_stamp(), place: (mouse.client_x(), mouse.client_y()), again: mouse.detail() > 1 };
        let heard = clicks.try_update_value(|clicks| clicks.hears(press, Thing::under(&event))).unwrap_or(true);
        second.set_value(!heard);
        if !heard {
            stop(&event);
        }
    });
    listen_first("click", move |event| {
        // A click of the keyboard or of a program has no place.
        let placed = event.dyn_ref::<MouseEvent>().is_some_and(|mouse| mouse.detail() > 0);
        if placed && event.is_trusted() && second.get_value() {
            stop(&event);
        }
    });
    // What is written or chosen in between is another gesture; a click on a box is the same one.
    listen_first("input", move |event| {
        if event.has_type::<web_sys::InputEvent>() || !event.is_trusted() {
            clicks.set_value(Gestures::default());
        }
    });
    let enter = StoredValue::new_local(None::<(f64, Thing)>);
    listen_first("keydown", move |event| {
        clicks.set_value(Gestures::default());
        let Some(key) = event.dyn_ref::<KeyboardEvent>().filter(|key| event.is_trusted() && key.key() == "Enter")
        else {
            return enter.set_value(None);
        };
        let (at, thing) = (event.time_stamp(), Thing::under(&event));
        if thing.element.as_ref().is_some_and(|element| element.tag_name() == "TEXTAREA") {
            return;
        }
        let again = enter.try_with_value(|before| {
            before.as_ref().is_some_and(|(since, before)| at - since < PAUSE && before.has_made_place_for(&thing))
        });
        // A key that is held is one gesture.
        if key.repeat() || again.unwrap_or(false) {
            stop(&event);
        } else {
            enter.set_value(Some((at, thing)));
        }
    });
}

fn stop(event: &Event) {
    event.prevent_default();
    event.stop_immediate_propagation();
}

/// What a gesture is meant for: a control, what it says, and the address of the screen.
#[derive(Clone, Debug, PartialEq)]
struct Thing {
    element: Option<Element>,
    says: String,
    address: String,
}

impl Thing {
    fn under(event: &Event) -> Thing {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let control = target.as_ref().and_then(|target| target.closest(CONTROLS).ok().flatten());
        let says = control.as_ref().map(says).unwrap_or_default();
        // A place on the screen is no other screen.
        let address = window().location().hash().unwrap_or_default();
        let address = address.split('~').next().unwrap_or_default().to_owned();
        // What tries again may be drawn anew meanwhile, and does no harm twice: its words are enough to know it by.
        let element = control.or(target).filter(|element| !element.has_attribute(AGAIN));
        Thing { element, says, address }
    }

    /// Whether another screen came while the focus stayed, or the control is gone.
    fn has_made_place_for(&self, now: &Thing) -> bool {
        let gone = self.element.as_ref().is_some_and(|element| !element.is_connected());
        gone || (self.element == now.element && self.address != now.address)
    }
}

/// Marks a control that tries again.
const AGAIN: &str = "data-again";

const CONTROLS: &str = "a, button, input, select, textarea, summary, label, [role=option]";

/// The words of a control, without the marks that are only seen.
fn says(control: &Element) -> String {
    if let Some(label) = control.get_attribute("aria-label") {
        return label;
    }
    let mut text = control.text_content().unwrap_or_default();
    if let Ok(marks) = control.query_selector_all("[aria-hidden=true]") {
        for mark in (0..marks.length()).filter_map(|i| marks.get(i)?.text_content()).filter(|mark| !mark.is_empty()) {
            text = text.replacen(&mark, "", 1);
        }
    }
    text
}

/// A press of the hand.
#[derive(Clone, Copy, Debug)]
struct Press {
    /// When, in milliseconds.
    at: f64,
    place: (i32, i32),
    /// Whether the system takes it for the second of a double click.
    again: bool,
}

/// The gesture under way: its last press, and what its first was meant for.
#[derive(Debug)]
struct Gestures<T>(Option<(Press, T)>);

impl<T> Default for Gestures<T> {
    fn default() -> Self {
        Gestures(None)
    }
}

impl<T: PartialEq> Gestures<T> {
    /// Whether a press is heard by what is under it.
    fn hears(&mut self, press: Press, under: T) -> bool {
        if let Some((last, meant)) = &mut self.0
            && (press.again || press.at - last.at < PAUSE)
            && (press.place.0 - last.place.0).abs() <= NEAR
            && (press.place.1 - last.place.1).abs() <= NEAR
        {
            *last = press;
            return *meant == under;
        }
        self.0 = Some((press, under));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(presses: &[(f64, i32, bool, &'static str)]) -> Vec<bool> {
        let mut gestures = Gestures::default();
        let heard = presses
            .iter()
            .map(|(at, x, again, under)| gestures.hears(Press { at: *at, place: (*x, 300), again: *again }, *under));
        heard.collect()
    }

    #[test]
    fn the_second_click_is_heard_only_by_what_the_first_was_meant_for() {
        for at in [0.0, 1.0, 120.0, 400.0, 599.0] {
            assert_eq!(heard(&[(0.0, 50, false, "on"), (at, 52, false, "next")]), [true, false], "{at}");
            assert_eq!(heard(&[(0.0, 50, false, "more"), (at, 50, false, "more")]), [true, true], "{at}");
        }
        assert_eq!(heard(&[(0.0, 50, false, "on"), (601.0, 50, false, "next")]), [true, true]);
        assert_eq!(heard(&[(0.0, 50, false, "on"), (10.0, 90, false, "next")]), [true, true]);
    }

    #[test]
    fn a_slow_double_click_of_the_system_is_one_gesture() {
        assert_eq!(heard(&[(0.0, 50, false, "on"), (900.0, 50, true, "next")]), [true, false]);
    }

    #[test]
    fn a_third_click_belongs_to_the_gesture() {
        let presses = [(0.0, 50, false, "on"), (400.0, 50, false, "next"), (800.0, 50, false, "next")];
        assert_eq!(heard(&presses), [true, false, false]);
        let later = [(0.0, 50, false, "on"), (400.0, 50, false, "next"), (1400.0, 50, false, "next")];
        assert_eq!(heard(&later), [true, false, true]);
    }
}
