//! Words in the language of the address.

use droits_words::{Lang, Text};

use super::router::Router;

/// The text in the present language, followed: `{say(home::TITLE)}` in a view.
pub fn say(text: Text) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
    let router = Router::here();
    move || text.in_lang(router.lang())
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
