//! A page of the guide, taken from its file, with its links turned to addresses of the simulator.

use droits_words::Lang;
use droits_words::facts::about::EVERY;
use droits_words::ui::guide as words;
use leptos::prelude::*;

use super::{change, finder, infos, quotient};
use crate::ui::reach::focus;
use crate::ui::router::Router;
use crate::ui::{life, served};

/// Where the text of a page stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Text {
    /// On its way.
    Soon,
    /// Here: what follows the heading.
    Here(String),
    /// It could not be had.
    Failed,
}

/// The text of a page in the present language, followed.
pub fn text(word: &'static str) -> RwSignal<Text> {
    let router = Router::here();
    let text = RwSignal::new(Text::Soon);
    Effect::new(move |_| {
        let lang = router.lang();
        life::run(async move {
            let html = served::text(&format!("guide/{}/{word}.html", lang.code())).await;
            let read = html.and_then(|html| body(&html, lang, word)).map_or(Text::Failed, Text::Here);
            text.set(read);
            if let Some(target) = router.target_now() {
                focus(&format!("#{target}"));
            }
        });
    });
    text
}

/// What follows the heading of a page, with links that stay in the simulator.
fn body(html: &str, lang: Lang, word: &str) -> Option<String> {
    let (start, end) = (html.find("</h1>")? + "</h1>".len(), html.rfind("</main>")?);
    let code = lang.code();
    let mut body = html.get(start..end)?.replace("href=\"#", &format!("href=\"#/{code}/aide/{word}~"));
    body = body.replace("href=\"../../index.html#", "href=\"#");
    for (other, _) in EVERY {
        body = body.replace(&format!("href=\"{other}.html"), &format!("href=\"#/{code}/aide/{other}"));
    }
    Some(body)
}

/// A part of a page, by its identifier: its inside.
pub fn section<'h>(body: &'h str, id: &str) -> Option<&'h str> {
    let (before, after) = body.split_once(&format!(" id=\"{id}\""))?;
    let tag = before.rsplit_once('<')?.1;
    let (_, after) = after.split_once('>')?;
    after.split_once(&format!("</{tag}>")).map(|(inside, _)| inside)
}

/// The page, with what the simulator adds to it between its first sentence and its parts.
#[component]
pub fn Read(word: &'static str) -> impl IntoView {
    let (router, text) = (Router::here(), text(word));
    let own = match word {
        "contacts" => Some(finder::Finder().into_any()),
        "changement" => Some(view! { <change::Change text/> }.into_any()),
        "a-cote" => Some(quotient::Quotient().into_any()),
        "infos" => Some(view! { <infos::Infos text/> }.into_any()),
        _ => None,
    };
    // What stands in parts around its own.
    let whole = word != "infos";
    let class = if own.is_some() { "guide own" } else { "guide" };
    let split = move |first: bool| {
        text.with(|text| match text {
            Text::Here(body) => {
                let (lead, rest) = body.split_once("</p>").unwrap_or(("", body));
                if first { format!("{lead}</p>") } else { rest.to_owned() }
            }
            Text::Soon | Text::Failed => String::new(),
        })
    };
    view! {
        <div inner_html=move || split(true)></div>
        <div role="status">{move || (text.get() == Text::Failed).then(|| words::NOT_HAD.in_lang(router.lang()))}</div>
        {own}
        {whole.then(|| view! { <div class=class inner_html=move || split(false)></div> })}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<main><h1 tabindex=\"-1\">T</h1>\n<p class=\"say\">Lead.</p>\n<details id=\"b\" class=\"event\"><h2>B</h2></details>\
        <a href=\"#caf-59\">59</a><a href=\"contacts.html\">C</a><a href=\"../../index.html#/fr/aide/acces\">A</a></main>";

    #[test]
    fn links_of_a_page_stay_in_the_simulator() {
        let body = body(PAGE, Lang::Easy, "contacts").expect("a page");
        for href in ["#/facile/aide/contacts~caf-59", "#/facile/aide/contacts\"", "#/fr/aide/acces"] {
            assert!(body.contains(&format!("href=\"{href}")), "{href} in {body}");
        }
        assert_eq!(section(&body, "b"), Some("<h2>B</h2>"));
        assert_eq!(section(&body, "c"), None);
        assert_eq!(super::body("no page", Lang::Fr, "contacts"), None);
    }
}
