//! The list: searched by words, folded by heading; what is folded is not drawn.

use droits_communes::fold::fold;
use droits_engine::calendar::Month;
use droits_engine::parameters::tables;
use droits_words::parameters::{Group, Scale, csv, figure, json, period};
use droits_words::ui::scales as words;
use droits_words::{Lang, format};
use leptos::prelude::*;

use super::Groups;
use super::history::history;
use crate::ui::charts::Wide;
use crate::ui::keep::file::download;
use crate::ui::life::live;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// Figures shown beside a name; more are counted.
const SHOWN: usize = 3;

/// Search, headings, downloads.
#[component]
pub fn List(groups: Groups, wide: Wide) -> impl IntoView {
    let (router, case) = (Router::here(), Case::here());
    let month = case.form.with_untracked(|form| form.month()).unwrap_or(case.today);
    // An address may name what is looked for.
    let query = RwSignal::new(untrack(|| router.route().rest).replace("%20", " "));
    let texts = searched(&groups);
    let found = Memo::new(move |_| query.with(|query| search(&texts, query)));
    let searching = Memo::new(move |_| query.with(|query| !query.trim().is_empty()));
    let status = move || match found.with(|found| found.iter().map(Vec::len).sum::<usize>()) {
        0 => words::FOUND_NONE.in_lang(router.lang()).to_owned(),
        1 => words::FOUND_ONE.in_lang(router.lang()).to_owned(),
        number => words::FOUND.fill(router.lang(), &[number.to_string()]),
    };
    let shown = move || {
        let (lang, searching) = (router.lang(), searching.get());
        found.with(|found| {
            let some = groups.iter().zip(found).filter(|(_, found)| !found.is_empty());
            some.map(|(group, found)| heading(group, found, searching, month, wide, lang)).collect::<Vec<AnyView>>()
        })
    };
    view! {
        <div class="field">
            <label for="chercher">{say(words::SEARCH)}</label>
            <p class="hint" id="chercher-h">{say(words::SEARCH_HINT)}</p>
            <span class="in wide">
                <input
                    id="chercher" type="search" autocomplete="off" spellcheck="false" aria-describedby="chercher-h"
                    prop:value=move || query.get() on:input=live(move |event| query.set(event_target_value(&event)))
                />
            </span>
        </div>
        <p role="status" class="quiet">{status}</p>
        <div class="groups">{shown}</div>
        <section class="fold stack">
            <h2>{say(words::TAKE)}</h2>
            <p class="quiet">{say(words::TAKE_WHY)}</p>
            <p class="acts">{take("CSV", "text/csv")} {take("JSON", "application/json")}</p>
        </section>
    }
}

/// A button that makes the file and gives it.
fn take(form: &'static str, kind: &'static str) -> AnyView {
    let router = Router::here();
    let give = move |_| {
        let list = if form == "CSV" { csv(tables()) } else { json(tables()) };
        let _ = download(&format!("droits-au-clair-baremes.{}", form.to_ascii_lowercase()), kind, &list);
    };
    let text = move || words::DOWNLOAD.fill(router.lang(), &[form.to_owned()]);
    view! { <button type="button" class="btn-2" on:click=live(give)>{text}</button> }.into_any()
}

/// What is searched for each value: heading, name, figures' names, key, texts.
fn searched(groups: &[Group]) -> Vec<Vec<String>> {
    let of = |group: &Group, scale: &Scale| {
        let mut text = String::new();
        for name in [&group.name, &scale.name].into_iter().chain(&scale.parts) {
            for lang in [Lang::Fr, Lang::En] {
                text.push_str(name.in_lang(lang));
                text.push(' ');
            }
        }
        // Its key by its words and whole.
        text.push_str(scale.table.key());
        for version in scale.versions() {
            text.push(' ');
            text.push_str(&version.law.to_string());
        }
        fold(&text)
    };
    groups.iter().map(|group| group.scales.iter().map(|scale| of(group, scale)).collect()).collect()
}

/// The values of each group that bear every word of the query: a number whole, a word by its beginning.
fn search(texts: &[Vec<String>], query: &str) -> Vec<Vec<usize>> {
    let query = fold(query);
    let asked: Vec<&str> = query.split_whitespace().collect();
    let bears = |text: &String| {
        asked.iter().all(|asked| {
            let number = asked.bytes().all(|byte| byte.is_ascii_digit());
            text.split(' ').any(|word| if number { word == *asked } else { word.starts_with(asked) })
        })
    };
    let of = |texts: &Vec<String>| texts.iter().enumerate().filter(|(_, text)| bears(text)).map(|(i, _)| i).collect();
    texts.iter().map(of).collect()
}

/// A heading, folded unless something is looked for.
fn heading(group: &Group, found: &[usize], searching: bool, month: Month, wide: Wide, lang: Lang) -> AnyView {
    let open = RwSignal::new(searching);
    let name = group.name.in_lang(lang).to_owned();
    let scales: Vec<Scale> = found.iter().filter_map(|i| group.scales.get(*i).cloned()).collect();
    let number = scales.len();
    let rows = move || open.get().then(|| scales.iter().map(|scale| row(scale, month, wide, lang)).collect::<Vec<_>>());
    view! {
        <details class="fold" open=searching on:toggle=live(move |_| open.set(true))>
            <summary><h2>{name}</h2> <span class="quiet">{number}</span></summary>
            {rows}
        </details>
    }
    .into_any()
}

/// A value, folded.
fn row(scale: &Scale, month: Month, wide: Wide, lang: Lang) -> AnyView {
    let open = RwSignal::new(false);
    let name = scale.name.in_lang(lang).to_owned();
    let now = scale.on(month.first_day()).map(|version| {
        let figures = match version.figures.len() {
            many if many > SHOWN => words::FIGURES.fill(lang, &[many.to_string()]),
            _ => {
                let figures = version.figures.iter().map(|value| figure(*value, version.unit, lang));
                let figures = figures.collect::<Vec<_>>().join(" / ");
                match period(version.unit) {
                    Some(period) => format!("{figures} {}", period.in_lang(lang)),
                    None => figures,
                }
            }
        };
        let since = words::SINCE.fill(lang, &[format::date(version.since)]);
        view! { <b>{figures}</b> <span class="quiet">{since}</span> }
    });
    let scale = scale.clone();
    view! {
        <details class="scale" on:toggle=live(move |_| open.set(true))>
            <summary><span class="name">{name}</span> <span class="now">{now}</span></summary>
            {move || open.get().then(|| history(&scale, wide.get(), lang))}
        </details>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use droits_words::parameters::{NAMES, groups};

    use super::*;

    fn keys(query: &str) -> Vec<&'static str> {
        let groups = groups(NAMES);
        let found = search(&searched(&groups), query);
        let of = |(group, found): (&Group, Vec<usize>)| {
            found.into_iter().map(|i| group.scales[i].table.key()).collect::<Vec<_>>()
        };
        groups.iter().zip(found).flat_map(of).collect()
    }

    #[test]
    fn a_search_needs_no_accent_and_finds_by_benefit_by_words_and_by_article() {
        assert_eq!(keys("evenement"), keys("événement"));
        assert!(keys("MAJORATION age").contains(&"af.age_rate"));
        assert!(keys("rsa forfaitaire").contains(&"rsa.flat"));
        assert!(keys("R521-1").contains(&"af.supplement_age"));
        assert!(keys("rent cap zone 2").contains(&"al.rent_caps_2"));
        assert!(keys("rent_caps_2").contains(&"al.rent_caps_2"));
        assert!(!keys("loyer plafond zone 2").contains(&"al.rent_caps_1"));
        assert!(keys("xyzzy").is_empty());
    }

    #[test]
    fn nothing_looked_for_is_everything() {
        assert_eq!(keys(" ").len(), tables().count());
    }
}
