//! A panel over the page: the browser holds the focus in it, and Escape closes it.

use droits_words::Text;
use leptos::html;
use leptos::prelude::*;

use crate::ui::life::live;
use crate::ui::say::say;

/// The panel, shown while `open` is.
#[component]
pub fn Dialog(open: RwSignal<bool>, title: Text, children: Children) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = node.get() else { return };
        match (open.get(), dialog.open()) {
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    view! {
        <dialog node_ref=node on:close=live(move |_| open.set(false)) aria-label=say(title)>
            <h2>{say(title)}</h2>
            {children()}
        </dialog>
    }
}
