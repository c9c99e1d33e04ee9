//! The assistant of access requests: a few lines, a letter to print and a file. Nothing is sent, nothing is kept.

use droits_words::ui::{expert, request as words, results};
use droits_words::{Lang, Text};
use leptos::prelude::*;

use super::read::{self, Text as Page};
use crate::form::parse;
use crate::ui::keep::file::download;
use crate::ui::lasting::Shared;
use crate::ui::life::live;
use crate::ui::reach::focus;
use crate::ui::router::Router;
use crate::ui::say::say;

/// What was typed, kept while the simulator is open.
#[derive(Clone, Copy)]
pub struct Asked(pub Shared<Answers>);

/// The answers as they were typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// In the order of the words.
    lines: [String; 7],
    /// Position of the field of activity.
    field: usize,
    /// Which services.
    services: [bool; 3],
}

const SIREN: usize = 1;
const STAFF: usize = 5;
const PURPOSES: usize = 6;
/// What a browser may fill in by itself.
const fn known(line: usize) -> &'static str {
    match line {
        0 => "organization",
        2 => "address-line1",
        _ => "off",
    }
}
/// Where the services stand in the list of errors, after the lines.
const SERVICES: usize = 7;
/// Lines before the field of activity.
const WHO: std::ops::Range<usize> = 0..4;
/// Most characters of a line, and of the purposes.
const LONG: usize = 300;
const LONGER: usize = 4000;

impl Answers {
    /// What is wrong: the position of the line, and the sentence.
    fn problems(&self, lang: Lang) -> Vec<(usize, String)> {
        let mut problems: Vec<(usize, String)> =
            (0..self.lines.len()).filter_map(|i| Some((i, self.problem(i, lang)?))).collect();
        if !self.services.contains(&true) {
            // Between the area and the people, as on the page.
            problems.push((SERVICES, words::NO_SERVICE.in_lang(lang).to_owned()));
            problems.sort_by_key(|(i, _)| if *i == SERVICES { 2 * STAFF - 1 } else { 2 * i });
        }
        problems
    }

    fn problem(&self, i: usize, lang: Lang) -> Option<String> {
        let text = self.lines[i].trim();
        let most = if i == PURPOSES { LONGER } else { LONG };
        let wrong = match i {
            _ if text.chars().count() > most => return Some(words::TOO_LONG.fill(lang, &[most.to_string()])),
            SIREN if text.is_empty() || is_siren(text) => return None,
            SIREN => words::NOT_SIREN,
            _ if text.is_empty() => words::MISSING,
            STAFF if parse::whole(text, 9999).is_ok_and(|number| number > 0) => return None,
            STAFF => words::NOT_STAFF,
            _ => return None,
        };
        Some(wrong.in_lang(lang).to_owned())
    }

    /// The letter, in French.
    fn letter(&self) -> String {
        let list = |lines: &mut dyn Iterator<Item = &str>| {
            lines
                .map(str::trim)
                .filter(|line| !line.is_empty())
                .map(|line| format!("– {line}"))
                .collect::<Vec<_>>()
                .join("\n")
        };
        let line = |i: usize| self.lines[i].split_whitespace().collect::<Vec<_>>().join(" ");
        let siren =
            if self.lines[SIREN].trim().is_empty() { String::new() } else { format!("N°\u{a0}{}\n", line(SIREN)) };
        let services = words::SERVICES.iter().zip(self.services).filter(|(_, asked)| *asked);
        let figures = [
            line(0),
            siren,
            line(2),
            line(3),
            words::FIELDS.get(self.field).map_or("", |field| field.fr).to_owned(),
            line(4),
            list(&mut services.map(|(service, _)| service.fr)),
            line(STAFF),
            list(&mut self.lines[PURPOSES].lines()),
        ];
        droits_words::lang::text(words::LETTER_TEXT, "", "").fill(Lang::Fr, &figures)
    }
}

/// Nine digits, or fourteen with those of the establishment.
fn is_siren(text: &str) -> bool {
    let digits: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    matches!(digits.len(), 9 | 14) && digits.iter().all(char::is_ascii_digit)
}

/// The page.
#[component]
pub fn Request() -> impl IntoView {
    let router = Router::here();
    let Asked(answers) = expect_context::<Asked>();
    let (tried, written) = (RwSignal::new(false), RwSignal::new(false));
    let problems =
        Memo::new(move |_| if tried.get() { answers.with(|a| a.problems(router.lang())) } else { Vec::new() });
    let write = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        tried.set(true);
        let right = answers.with_untracked(|answers| answers.problems(router.lang_now()).is_empty());
        written.set(right);
        focus(if right { "#lettre" } else { ".errors h2" });
    };
    let line = move |i: usize| line(i, answers, problems);
    let steps = read::text("partenaires");
    let how = move || {
        steps.with(|text| match text {
            Page::Here(body) => read::section(body, "obtenir").unwrap_or_default().to_owned(),
            Page::Soon | Page::Failed => String::new(),
        })
    };
    view! {
        <p class="say">{say(words::LEAD)}</p>
        <p class="warn">{say(words::NOT_ENOUGH)}</p>
        <form class="request stack" novalidate on:submit=live(write)>
            <Wrong problems/>
            {WHO.map(line).collect_view()}
            <Choices answers/>
            {line(4)}
            <Services answers problems/>
            {line(STAFF)} {line(PURPOSES)}
            <p class="acts"><button class="btn">{say(words::WRITE)}</button></p>
        </form>
        {move || written.get().then(|| view! { <Letter answers/> })}
        <div class="guide how" inner_html=how></div>
    }
}

fn id(i: usize) -> String {
    format!("demande-{i}")
}

fn label(i: usize) -> Text {
    words::LINES.get(i).map_or(words::SERVICES_LABEL, |(label, _)| *label)
}

/// What is wrong with a line, followed.
fn wrong_at(problems: Memo<Vec<(usize, String)>>, i: usize) -> Memo<Option<String>> {
    Memo::new(move |_| problems.with(|all| all.iter().find(|(at, _)| *at == i).map(|(_, said)| said.clone())))
}

/// What is to be corrected, with links to the lines.
#[component]
fn Wrong(problems: Memo<Vec<(usize, String)>>) -> impl IntoView {
    let router = Router::here();
    move || {
        let (lang, all) = (router.lang(), problems.get());
        let title = match all.len() {
            0 => return None,
            1 => expert::ONE_ERROR.in_lang(lang).to_owned(),
            many => expert::ERRORS.fill(lang, &[many.to_string()]),
        };
        let colon = if lang == Lang::En { ":" } else { "\u{202f}:" };
        let item = |(i, said): (usize, String)| {
            let said = format!("{}{colon} {said}", label(i).in_lang(lang));
            view! { <li><a href=router.to_element(id(i))>{said}</a></li> }.into_any()
        };
        let items: Vec<AnyView> = all.into_iter().map(item).collect();
        Some(view! {
            <section class="errors" role="alert" aria-labelledby="erreurs">
                <h2 id="erreurs" tabindex="-1">{title}</h2>
                <ul>{items}</ul>
            </section>
        })
    }
}

fn line(i: usize, answers: Shared<Answers>, problems: Memo<Vec<(usize, String)>>) -> AnyView {
    let (label, hint) = words::LINES[i];
    let (id, hint_id, error_id) = (id(i), format!("demande-{i}-h"), format!("demande-{i}-e"));
    let wrong = wrong_at(problems, i);
    let is_wrong = move || wrong.with(Option::is_some);
    let described = {
        let (hint_id, error_id) = (hint_id.clone(), error_id.clone());
        move || {
            let said = [hint.map(|_| hint_id.clone()), is_wrong().then(|| error_id.clone())];
            let said: Vec<String> = said.into_iter().flatten().collect();
            (!said.is_empty()).then(|| said.join(" "))
        }
    };
    let value = move || answers.with(|answers| answers.lines[i].clone());
    let input = move |event: leptos::ev::Event| {
        let text = event_target_value(&event);
        answers.update(|answers| answers.lines[i] = text);
    };
    let invalid = move || is_wrong().then_some("true");
    let field = match i {
        PURPOSES => view! {
            <textarea id=id.clone() rows="4" aria-invalid=invalid aria-describedby=described prop:value=value on:input=live(input)></textarea>
        }
        .into_any(),
        _ => view! {
            <input
                id=id.clone() type="text" autocomplete=known(i) inputmode=(i == STAFF).then_some("numeric")
                aria-invalid=invalid aria-describedby=described prop:value=value on:input=live(input)
            />
        }
        .into_any(),
    };
    view! {
        <div class="field" class:has-err=is_wrong>
            <label for=id>{say(label)}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{say(hint)}</p> })}
            <span class=if i == STAFF { "in short" } else { "in wide" } class:bad=is_wrong>{field}</span>
            {move || wrong.get().map(|said| view! { <p class="err" id=error_id.clone()>{said}</p> })}
        </div>
    }
    .into_any()
}

#[component]
fn Choices(answers: Shared<Answers>) -> impl IntoView {
    let router = Router::here();
    move || {
        let lang = router.lang();
        let names = words::FIELDS.map(|field| field.in_lang(lang).to_owned()).to_vec();
        let now = answers.with_untracked(|answers| answers.field);
        crate::ui::pages::ahead::whatif::fields::list(
            "demande-domaine".to_owned(),
            words::FIELD.in_lang(lang).to_owned(),
            names,
            now,
            move |i| answers.update(|answers| answers.field = i),
        )
    }
}

#[component]
fn Services(answers: Shared<Answers>, problems: Memo<Vec<(usize, String)>>) -> impl IntoView {
    let wrong = wrong_at(problems, SERVICES);
    let boxes = words::SERVICES.iter().enumerate().map(|(i, service)| {
        view! {
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || answers.with(|answers| answers.services[i])
                    on:change=live(move |event| answers.update(|answers| answers.services[i] = event_target_checked(&event)))
                />
                <span>{say(*service)}</span>
            </label>
        }
        .into_any()
    });
    view! {
        <fieldset class="field" class:has-err=move || wrong.with(Option::is_some) id=id(SERVICES) tabindex="-1">
            <legend class="small">{say(words::SERVICES_LABEL)}</legend>
            {boxes.collect_view()}
            {move || wrong.get().map(|said| view! { <p class="err">{said}</p> })}
        </fieldset>
    }
}

/// The letter, to print or to save.
#[component]
fn Letter(answers: Shared<Answers>) -> impl IntoView {
    let letter = Memo::new(move |_| answers.with(Answers::letter));
    let save = move |_| {
        let _ = download("demande-acces-partenaire.txt", "text/plain;charset=utf-8", &letter.get_untracked());
    };
    view! {
        <section class="stack">
            <h2 id="lettre" tabindex="-1">{say(words::LETTER)}</h2>
            <p class="quiet">{say(words::IN_FRENCH)}</p>
            <pre class="letter" lang="fr">{letter}</pre>
            <p class="acts">
                <button type="button" class="btn" on:click=live(|_| drop(window().print()))>{say(results::PRINT)}</button>
                <button type="button" class="btn-2" on:click=live(save)>{say(words::SAVE)}</button>
            </p>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Answers {
        let lines = [
            "CCAS d’Exemple",
            "123 456 789",
            "1 place {2} de la Mairie",
            "A. B., directrice",
            "Exemple",
            "3",
            "Aide facultative\n\n Aide alimentaire",
        ];
        Answers { lines: lines.map(str::to_owned), field: 1, services: [true, false, false] }
    }

    #[test]
    fn a_letter_says_what_was_answered_and_nothing_is_taken_for_a_place_to_fill() {
        let letter = whole().letter();
        for said in [
            "CCAS d’Exemple\n1 place {2} de la Mairie\nN°\u{a0}123 456 789\n",
            "– CDAP",
            "habiliter\u{202f}: 3",
            "– Aide facultative\n– Aide alimentaire\n",
        ] {
            assert!(letter.contains(said), "{said} in {letter}");
        }
        assert!(!letter.contains("Espace bailleur"));
    }

    #[test]
    fn what_is_missing_or_wrong_is_told_in_the_order_of_the_page() {
        assert_eq!(whole().problems(Lang::Fr), []);
        let at = |answers: &Answers| answers.problems(Lang::Fr).iter().map(|(i, _)| *i).collect::<Vec<_>>();
        assert_eq!(at(&Answers::default()), [0, 2, 3, 4, SERVICES, STAFF, PURPOSES]);
        for (i, wrong) in
            [(SIREN, "12"), (SIREN, "12345678A"), (STAFF, "0"), (STAFF, "trois"), (STAFF, "-1"), (0, "  ")]
        {
            let mut answers = whole();
            answers.lines[i] = wrong.to_owned();
            assert_eq!(at(&answers), [i], "{wrong}");
        }
        let mut answers = whole();
        answers.lines[0] = "é".repeat(LONG + 1);
        assert_eq!(at(&answers), [0]);
    }
}
