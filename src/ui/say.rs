//! Words in the language of the address.

use droits_words::format::MINUS;
use droits_words::{Lang, Text};

use super::router::Router;

/// The text in the present language, followed: `{say(home::TITLE)}` in a view.
pub fn say(text: Text) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
    let router = Router::here();
    move || text.in_lang(router.lang())
}

/// What stands in `translate` of an element that holds a figure or words: translators leave a figure as it is.
pub fn figure(text: &str) -> Option<&'static str> {
    text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | MINUS | '€')).then_some("no")
}

/// The text with its figures, followed.
pub fn fill<F>(text: Text, figures: F) -> impl Fn() -> String + Clone + Send + Sync + 'static
where
    F: Fn(Lang) -> Vec<String> + Clone + Send + Sync + 'static,
{
    let router = Router::here();
    move || {
        let lang = router.lang();
        text.fill(lang, &figures(lang))
    }
}
