//! All of it goes: what was typed, what the tab and the device keep, what was opened, the whole memory of the page.

use droits_words::ui::keep;
use leptos::prelude::*;

use super::{Keeping, memory};
use crate::ui::dialog::Dialog;
use crate::ui::life::live;
use crate::ui::router::{Page, Router};
use crate::ui::say::say;

/// A button that asks whether all is to be forgotten.
#[component]
pub fn Forget(class: &'static str) -> impl IntoView {
    let asking = Keeping::here().asking;
    view! { <button type="button" class=class on:click=live(move |_| asking.set(true))>{say(keep::FORGET)}</button> }
}

/// The question; once on the page.
#[component]
pub fn ForgetAsked() -> impl IntoView {
    let (keeping, router) = (Keeping::here(), Router::here());
    let asking = keeping.asking;
    view! {
        <Dialog open=asking title=keep::FORGET_ASK>
            <p>{say(keep::FORGET_WHY)}</p>
            <p class="acts">
                <button type="button" class="btn-2" on:click=live(move |_| asking.set(false))>{say(keep::FORGET_NO)}</button>
                <button type="button" class="btn-2 del" on:click=live(move |_| memory::forget(keeping, &router.to_now(Page::Home)))>
                    {say(keep::FORGET_YES)}
                </button>
            </p>
        </Dialog>
    }
}

/// The question whether the day at the desk is over; once on the page.
#[component]
pub fn EndAsked() -> impl IntoView {
    let (keeping, router) = (Keeping::here(), Router::here());
    let ending = keeping.ending;
    view! {
        <Dialog open=ending title=keep::END_ASK>
            <p>{say(keep::END_WHY)}</p>
            <p class="acts">
                <button type="button" class="btn-2" on:click=live(move |_| ending.set(false))>{say(keep::END_NO)}</button>
                <button type="button" class="btn-2 del" on:click=live(move |_| memory::forget(keeping, &router.to_now(Page::Desk)))>
                    {say(keep::END_YES)}
                </button>
            </p>
        </Dialog>
    }
}

/// A button for a screen that several families see in turn: one gesture, and all is forgotten.
#[component]
pub fn NextFamily(class: &'static str) -> impl IntoView {
    let (keeping, router) = (Keeping::here(), Router::here());
    let next = move |_| {
        // The other cases of the day at the desk are not this family's: they go only when that is said.
        if memory::of_tab(memory::DAY).is_some() {
            return keeping.ending.set(true);
        }
        // The next family begins where this one did.
        let page = router.page_now();
        let asks = matches!(page, Page::Desk | Page::Journey | Page::Expert);
        let page = if asks { page } else { Page::Home };
        memory::forget(keeping, &router.to_now(page));
    };
    view! {
        <button type="button" class=class title=say(keep::NEXT_FAMILY_WHY) on:click=live(next)>{say(keep::NEXT_FAMILY)}</button>
    }
}

/// The same at the foot of every page, with what it does, as long as there is something to forget.
#[component]
pub fn NextFamilyInFoot() -> impl IntoView {
    let (keeping, case) = (Keeping::here(), crate::ui::state::Case::here());
    let something =
        Memo::new(move |_| !case.is_blank() || keeping.remembered.get() || keeping.before.with(Option::is_some));
    view! {
        <Show when=move || something.get()>
            <p class="next-family">
                {say(keep::SHARED_SCREEN)} " " <NextFamily class="link"/> " " <span>{say(keep::NEXT_FAMILY_WHY)}</span>
            </p>
        </Show>
    }
}
