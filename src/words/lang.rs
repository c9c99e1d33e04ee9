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

    /// The text with its `{0}`, `{1}`… replaced, once: a figure that holds braces stays as it is. In French a « de » before
    /// a figure that begins with a vowel is « d’ »: d’octobre, d’Alice.
    pub fn fill(self, lang: Lang, figures: &[String]) -> String {
        let mut rest = self.in_lang(lang);
        let mut out = String::with_capacity(rest.len() + 16);
        while let Some(open) = rest.find('{') {
            let after = &rest[open + 1..];
            let figure = after.find('}').and_then(|close| {
                let figure = figures.get(after[..close].parse::<usize>().ok()?)?;
                Some((figure, &after[close + 1..]))
            });
            match figure {
                Some((figure, next)) => {
                    out.push_str(&rest[..open]);
                    if lang != Lang::En && figure.starts_with(begins_with_a_vowel) {
                        elide(&mut out);
                    }
                    out.push_str(figure);
                    rest = next;
                }
                None => {
                    out.push_str(&rest[..=open]);
                    rest = after;
                }
            }
        }
        out.push_str(rest);
        out
    }
}

fn begins_with_a_vowel(letter: char) -> bool {
    matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u')
        || "àâäéèêëîïôöùûüœæÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ".contains(letter)
}

/// « de », as a word at the end, becomes « d’ ».
fn elide(text: &mut String) {
    let Some(before) = text.strip_suffix("e ").and_then(|text| text.strip_suffix(['d', 'D'])) else { return };
    if !before.ends_with(char::is_alphanumeric) {
        text.truncate(text.len() - 2);
        text.push('’');
    }
}

/// A text: French, easy French, English, in that order.
///
/// Write plain spaces and apostrophes freely; the test `typography` holds the French to U+202F before `; : ! ? € %` and
/// inside « », and to ’.
pub const fn text(fr: &'static str, easy: &'static str, en: &'static str) -> Text {
    Text { fr, easy, en }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_filled_once() {
        let sentence = text("{1}, {0} et {value} {", "", "");
        assert_eq!(sentence.fill(Lang::Fr, &["{1}".to_owned(), "deux".to_owned()]), "deux, {1} et {value} {");
    }

    #[test]
    fn de_is_elided_before_a_vowel() {
        let sentence = text("De {0} à {1}, aide de {1} ; code {0}", "", "");
        let filled = |figures: [&str; 2]| sentence.fill(Lang::Fr, &figures.map(str::to_owned));
        assert_eq!(filled(["octobre", "Émile"]), "D’octobre à Émile, aide d’Émile ; code octobre");
        assert_eq!(filled(["mai", "Inès"]), "De mai à Inès, aide d’Inès ; code mai");
        assert_eq!(filled(["11", "Noé"]), "De 11 à Noé, aide de Noé ; code 11");
        assert_eq!(text("", "", "age de {0}").fill(Lang::En, &["Alice".to_owned()]), "age de Alice");
    }
}
