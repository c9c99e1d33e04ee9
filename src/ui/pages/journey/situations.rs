//! The particular situations, to be ticked.

use std::collections::BTreeSet;

use droits_words::facts::infos;
use droits_words::ui::journey as words;
use leptos::prelude::*;

use super::screen::{QUESTION, name_in};
use crate::form::journey::{About, Answers, Group, Situation, is_said_of, pick, situations, tick, untick};
use crate::form::{FormState, Id};
use crate::ui::life::live;
use crate::ui::pages::guide::href;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// One box a situation that can be theirs. What was answered about one that is unticked comes back when it is ticked
/// again on this screen.
#[component]
pub(super) fn Situations() -> impl IntoView {
    let case = Case::here();
    let theirs = Memo::new(move |_| case.form.with(situations));
    let before = StoredValue::new(Situation::ALL.map(|_| Answers::new()));
    let set = move |situation: Situation, on: bool| {
        before.update_value(|before| {
            let answers = &mut before[situation as usize];
            case.form.update(|form| match on {
                true => tick(form, situation, std::mem::take(answers)),
                false => *answers = untick(form, situation),
            });
        });
    };
    let boxes = move |group: Group, rare: bool| {
        let mine = Situation::ALL.into_iter().filter(move |s| s.group() == group && s.is_rare() == rare);
        mine.map(|situation| tick_box(case, theirs, situation, set)).collect::<Vec<_>>()
    };
    // Folded, but not over what was ticked.
    let open = case.form.with_untracked(|form| situations(form).into_iter().any(Situation::is_rare));
    let groups = Group::ALL.map(|group| {
        let any = Memo::new(move |_| {
            let mine = |s: &Situation| s.group() == group && !s.is_rare();
            case.form.with(|form| Situation::ALL.iter().any(|s| mine(s) && s.is_possible(form)))
        });
        view! {
            <fieldset hidden=move || !any.get()>
                <legend class="small">{say(words::SITUATION_GROUPS[group as usize])}</legend>
                <div class="choices">{boxes(group, false)}</div>
            </fieldset>
        }
        .into_any()
    });
    let rare = Group::ALL.map(|group| boxes(group, true));
    view! {
        <div class="stack" role="group" aria-labelledby=QUESTION>
            {groups.into_iter().collect_view()}
            <details open=open>
                <summary>{say(words::RARE_SITUATIONS)}</summary>
                <div class="choices">{rare.into_iter().flatten().collect_view()}</div>
            </details>
            <p class="quiet"><a href=href("infos")>{say(infos::FROM_QUESTIONS)}</a></p>
        </div>
    }
}

/// A situation that can be theirs; that of an adult of a couple says whose it is.
fn tick_box(
    case: Case,
    theirs: Memo<BTreeSet<Situation>>,
    situation: Situation,
    set: impl Fn(Situation, bool) + Copy + Send + Sync + 'static,
) -> AnyView {
    let possible = Memo::new(move |_| case.form.with(|form| situation.is_possible(form)));
    let ticked = Memo::new(move |_| theirs.with(|theirs| theirs.contains(&situation)));
    let couple = Memo::new(move |_| case.form.with(FormState::is_couple));
    let whose = move || ticked.get() && couple.get() && situation.about() == About::Adult;
    view! {
        <Show when=move || possible.get()>
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=ticked
                    on:change=live(move |event| set(situation, event_target_checked(&event)))
                />
                {say(words::SITUATION_NAMES[situation as usize])}
            </label>
            <Show when=whose>
                <fieldset class="whose">
                    <legend class="small">{say(words::WHO)}</legend>
                    <div class="choices two">
                        {[FormState::CLAIMANT, FormState::PARTNER].map(|adult| whose_box(case, situation, adult))}
                    </div>
                </fieldset>
            </Show>
        </Show>
    }
    .into_any()
}

fn whose_box(case: Case, situation: Situation, adult: Id) -> AnyView {
    let router = Router::here();
    let picked = Memo::new(move |_| case.form.with(|form| is_said_of(form, situation, adult)));
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=picked
                on:change=live(move |event| {
                    let on = event_target_checked(&event);
                    case.form.update(|form| pick(form, situation, adult, on));
                })
            />
            {move || name_in(case, adult, router.lang())}
        </label>
    }
    .into_any()
}
