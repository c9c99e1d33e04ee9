//! Charts drawn as SVG: each has a sentence above it that says what it shows, and its table one key away.
//!
//! - [`frame`]: amounts and positions on the drawing;
//! - [`stack`]: families of benefits one above the other, as bars or as areas;
//! - [`Shown`]: the two buttons that exchange drawing and table.
//!
//! Hues are those of the families everywhere; each has a hatch too, which is seen on paper and in high contrast.

pub mod frame;
pub mod stack;

use droits_words::benefits::Family;
use droits_words::ui::ahead as words;
use leptos::prelude::*;

use super::lasting::Shared;
use super::life::{live, media};
use super::say::say;

/// Drawing or table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The drawing.
    Chart,
    /// The table.
    Table,
}

/// The two buttons that exchange drawing and table.
#[component]
pub fn Switch(shown: RwSignal<Shown>) -> impl IntoView {
    let button = move |one: Shown, text: droits_words::Text| {
        view! {
            <button type="button" aria-pressed=move || (shown.get() == one).to_string() on:click=live(move |_| shown.set(one))>
                {say(text)}
            </button>
        }
    };
    view! {
        <div class="seg" role="group" aria-label=say(words::FORM)>
            {button(Shown::Chart, words::CHART)} {button(Shown::Table, words::TABLE)}
        </div>
    }
}

/// What the hues and hatches stand for.
pub fn legend(families: &[Family]) -> AnyView {
    let marks: Vec<AnyView> = families
        .iter()
        .map(|family| {
            let class = format!("bar {}", family.class());
            view! {
                <li>
                    <svg class="swatch" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
                        <path class=class d="M0 0h14v14H0z"/>
                        <path class="hatch" fill=hatch(*family) d="M0 0h14v14H0z"/>
                    </svg>
                    {say(family.name())}
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ul class="legend">{marks}</ul> }.into_any()
}

/// The hatches, once in a page that has charts.
#[component]
pub fn Hatches() -> impl IntoView {
    let patterns: Vec<AnyView> = Family::ALL
        .into_iter()
        .map(|family| {
            let lines = match family {
                Family::Children => "M0 8L8 0M-2 2L2 -2M6 10L10 6",
                Family::YoungChild => "M0 4h8",
                Family::Disability => "M4 0v8",
                Family::Floor => "M0 0l8 8M0 8l8-8",
                Family::Work => "M0 0L8 8M-2 6L2 10M6 -2L10 2",
                Family::Housing => "M2 2h2v2h-2zM6 6h2v2h-2z",
            };
            view! {
                <pattern id=format!("hatch-{}", family.class()) width="8" height="8" patternUnits="userSpaceOnUse">
                    <path class="stroke" d=lines></path>
                </pattern>
            }
            .into_any()
        })
        .collect();
    view! { <svg class="hatches" width="0" height="0" aria-hidden="true"><defs>{patterns}</defs></svg> }
}

fn hatch(family: Family) -> String {
    format!("url(#hatch-{})", family.class())
}

/// Whether the page is wide enough for the drawing of a desk, followed.
#[derive(Clone, Copy)]
pub struct Wide(Shared<bool>);

impl Wide {
    /// Follows the width as long as the component around lives.
    pub fn follow() -> Wide {
        Wide(media("(min-width: 44rem)").unwrap_or_else(|| Shared::new(true)))
    }

    /// Whether it is.
    pub fn get(self) -> bool {
        self.0.get()
    }
}
