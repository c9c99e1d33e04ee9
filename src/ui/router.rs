//! The address: language, page, and maybe a place on the page, in the fragment.
//!
//! `#/fr/complet~Rent-0` is the page [`Page::Expert`] in French, at the field `Rent-0`. Everything stands in the
//! fragment, so that one file served from anywhere, or opened from a disk, has all its pages; nothing of it is ever
//! sent. Links are plain `<a href>`, and the browser's own back and forward work.

use droits_words::Lang;
use leptos::prelude::*;

use super::lasting::Shared;
use super::life::listen;
use crate::form::Spot;
use crate::form::journey::{SUMMARY, Screen};

macro_rules! pages {
    ($($(#[doc = $about:literal])+ $page:ident = $word:literal,)*; $(#[doc = $lost_about:literal])+ $lost:ident = $lost_word:literal) => {
        /// A page.
        ///
        /// A page is one row: its word in the address, the same in every language, so that a language changes nothing
        /// else. Its title and its view stand in `pages/mod.rs`, which does not compile without them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Page {
            $($(#[doc = $about])+ $page,)*
            $(#[doc = $lost_about])+
            $lost,
        }

        impl Page {
            /// Every page that has an address.
            pub const ALL: &'static [Page] = &[$(Page::$page),*];

            /// Its word in the address.
            pub const fn word(self) -> &'static str {
                match self {
                    $(Page::$page => $word,)*
                    Page::$lost => $lost_word,
                }
            }
        }
    };
}

pages! {
    /// What this is, and where to begin.
    Home = "",
    /// The guided questions.
    Journey = "questions",
    /// Everything on one page, the result beside it.
    Expert = "complet",
    /// The two years ahead.
    Ahead = "deux-ans",
    /// The counsellor's desk.
    Desk = "conseil",
    /// Why another amount was paid.
    Why = "pourquoi",
    /// Keep, share, print; a case that a link brought.
    Keep = "dossier",
    /// Legal values.
    Scales = "baremes",
    /// Help.
    Guide = "aide",
    ;
    /// No such page.
    Lost = "inconnue"
}

/// An address of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Language.
    pub lang: Lang,
    /// Page.
    pub page: Page,
    /// What follows the page's word: a step, a benefit; empty for none.
    pub rest: String,
    /// Identifier of the element to go to.
    pub target: Option<String>,
}

impl Route {
    /// The page and its step, without the language.
    pub fn place(&self) -> String {
        if self.page == Page::Journey {
            format!("{}/{}", self.page.word(), self.rest)
        } else {
            self.page.word().to_owned()
        }
    }

    /// Reads a fragment, with or without its `#`. No fragment is the home page in French.
    pub fn parse(fragment: &str) -> Route {
        let fragment = fragment.trim_start_matches('#').trim_start_matches('/');
        let (path, target) = match fragment.split_once('~') {
            Some((path, target)) => (path, Some(target.to_owned())),
            None => (fragment, None),
        };
        let mut words = path.splitn(3, '/');
        let first = words.next().unwrap_or("");
        let lost = |lang| Route { lang, page: Page::Lost, rest: String::new(), target: None };
        if first.is_empty() {
            return Route { lang: Lang::Fr, page: Page::Home, rest: String::new(), target };
        }
        let Some(lang) = Lang::parse(first) else { return lost(Lang::Fr) };
        let word = words.next().unwrap_or("");
        let rest = words.next().unwrap_or("").trim_end_matches('/').to_owned();
        match Page::ALL.iter().copied().find(|page| page.word() == word) {
            Some(page) => Route { lang, page, rest, target },
            None => lost(lang),
        }
    }

    /// The fragment, with its `#`.
    pub fn href(&self) -> String {
        let mut href = format!("#/{}/{}", self.lang.code(), self.page.word());
        if !self.rest.is_empty() {
            href.push('/');
            href.push_str(&self.rest);
        }
        if let Some(target) = &self.target {
            href.push('~');
            href.push_str(target);
        }
        href
    }
}

/// The address under which the page stands, followed as it changes.
#[derive(Clone, Copy)]
pub struct Router {
    route: Shared<Route>,
}

impl Router {
    /// Follows the address; call once, at the root.
    pub fn follow() -> Router {
        let route = Shared::new(read());
        listen(leptos::ev::hashchange, move |_| route.set(read()));
        Router { route }
    }

    /// The router of the page around this component.
    pub fn here() -> Router {
        expect_context::<Router>()
    }

    /// The whole address, followed.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Language, followed.
    pub fn lang(self) -> Lang {
        self.route.with(|route| route.lang)
    }

    /// Page at this moment.
    pub fn page_now(self) -> Page {
        self.route.with_untracked(|route| route.page)
    }

    /// Language at this moment.
    pub fn lang_now(self) -> Lang {
        self.route.with_untracked(|route| route.lang)
    }

    /// The element that the address names at this moment.
    pub fn target_now(self) -> Option<String> {
        self.route.with_untracked(|route| route.target.clone())
    }

    /// Address of a page in the language of this moment.
    pub fn to_now(self, page: Page) -> String {
        Route { lang: self.lang_now(), page, rest: String::new(), target: None }.href()
    }

    /// Address of a page in the present language, followed.
    pub fn to(self, page: Page) -> String {
        Route { lang: self.lang(), page, rest: String::new(), target: None }.href()
    }

    /// Address of a place noted by [`Route::place`], followed.
    pub fn to_place(self, place: &str) -> String {
        format!("#/{}/{place}", self.lang().code())
    }

    /// Whether the address is of the guided way, past its first screen, at this moment.
    pub fn is_midway(self) -> bool {
        self.route.with_untracked(|route| {
            route.page == Page::Journey && !matches!(route.rest.as_str(), "" | crate::form::journey::FIRST)
        })
    }

    /// Address of an element of the present page, followed.
    pub fn to_element(self, id: String) -> String {
        Route { target: Some(id), ..self.route() }.href()
    }

    /// Address of a question, on the page that holds them all: the desk for who is there.
    pub fn to_field(self, id: String) -> String {
        let page = if self.route().page == Page::Desk { Page::Desk } else { Page::Expert };
        Route { lang: self.lang(), page, rest: String::new(), target: Some(id) }.href()
    }

    /// Address of a screen of the guided way, the first when there is none, at a place on it.
    pub fn to_screen(self, screen: Option<Screen>, spot: Option<Spot>) -> String {
        let rest = screen.map(|screen| screen.slug).unwrap_or_default();
        Route { lang: self.lang(), page: Page::Journey, rest, target: spot.map(|spot| spot.element()) }.href()
    }

    /// Address of a screen of the guided way by its word, followed.
    pub fn to_screen_named(self, slug: &str) -> String {
        Route { lang: self.lang(), page: Page::Journey, rest: slug.to_owned(), target: None }.href()
    }

    /// Address of the results beside what is being answered.
    pub fn to_results(self) -> String {
        if self.route().page == Page::Journey {
            self.to_screen_named(SUMMARY)
        } else {
            self.to_element("resultat".to_owned())
        }
    }

    /// Address of the answer, to which whoever opens a case is led.
    pub fn to_answer(self) -> String {
        self.to_screen_named(SUMMARY)
    }

    /// The same, where nothing is followed.
    pub fn to_answer_now(self) -> String {
        Route { lang: self.lang_now(), page: Page::Journey, rest: SUMMARY.to_owned(), target: None }.href()
    }

    /// Address of this very place in another language, followed.
    pub fn in_lang(self, lang: Lang) -> String {
        Route { lang, ..self.route() }.href()
    }
}

/// Goes to an address of the page.
pub fn go(href: &str) {
    let _ = window().location().set_hash(href);
}

/// Goes to an address of the page in place of the present one, which leaves the history.
pub fn replace(href: &str) {
    let _ = window().location().replace(href);
}

fn read() -> Route {
    Route::parse(&window().location().hash().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_read_and_written_is_the_same() {
        for href in ["#/fr/", "#/en/complet", "#/facile/complet~Rent-0", "#/fr/questions/enfants/2"] {
            assert_eq!(Route::parse(href).href(), href);
        }
        assert_eq!(Route::parse("").page, Page::Home);
        assert_eq!(Route::parse("#/en/nothing").page, Page::Lost);
        assert_eq!(Route::parse("#/de/complet").page, Page::Lost);
    }
}
