//! The three languages, and a text in each of them.

/// A language of the page and of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// French.
    #[default]
    Fr,
    /// Easy French (*facile à lire et à comprendre*).
    Easy,
    /// English.
    En,
}

impl Lang {
    /// All, in the order of the switch.
    pub const ALL: [Lang; 3] = [Lang::Fr, Lang::Easy, Lang::En];

    /// Word in an address: `fr`, `facile`, `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Fr => "fr",
            Lang::Easy => "facile",
            Lang::En => "en",
        }
    }

    /// Value of the attribute `lang`.
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::Fr | Lang::Easy => "fr",
            Lang::En => "en",
        }
    }

    /// The language with this code.
    pub fn parse(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }
}

/// A text in every language. `{0}`, `{1}`… stand for figures, `{value}` for the value of a line and `{who}` for
/// whom or when it is about; see [`crate::lines`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// French.
    pub fr: &'static str,
    /// Easy French.
    pub easy: &'static str,
    /// English.
    pub en: &'static str,
}

impl Text {
    /// The text in one language.
    pub const fn in_lang(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fr => self.fr,
            Lang::Easy => self.easy,
            Lang::En => self.en,
        }
    }

    /// The text with its `{0}`, `{1}`… replaced.
    pub fn fill(self, lang: Lang, figures: &[String]) -> String {
        let mut text = self.in_lang(lang).to_owned();
        for (i, figure) in figures.iter().enumerate() {
            text = text.replace(&format!("{{{i}}}"), figure);
        }
        text
    }
}

/// A text: French, easy French, English, in that order.
///
/// Write plain spaces and apostrophes freely; the test `typography` holds the French to U+202F before `; : ! ? € %` and
/// inside « », and to ’.
pub const fn text(fr: &'static str, easy: &'static str, en: &'static str) -> Text {
    Text { fr, easy, en }
}
