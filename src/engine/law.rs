//! Where a rule or a value stands, and its public address.

use std::fmt;

use crate::sources::Source;

/// A place in the law. The second text of each is the identifier on Légifrance, or a whole address; it may be empty
/// when none was found, and the address is then a search by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Law {
    /// Article of the code de la sécurité sociale.
    Css(&'static str, &'static str),
    /// Article of the code de la construction et de l'habitation.
    Cch(&'static str, &'static str),
    /// Article of the code de l'action sociale et des familles.
    Casf(&'static str, &'static str),
    /// Article of the code général des impôts.
    Cgi(&'static str, &'static str),
    /// Article of the code du travail.
    Labour(&'static str, &'static str),
    /// A law, decree or order as published: its title, and its JORFTEXT identifier.
    Jo(&'static str, &'static str),
    /// A decision of a court: its name, and its address.
    Court(&'static str, &'static str),
    /// A public page or circular: its name, and its address.
    Page(&'static str, &'static str),
}

impl Law {
    /// Number of the article, or name of the text.
    pub const fn article(self) -> &'static str {
        match self {
            Law::Css(a, _) | Law::Cch(a, _) | Law::Casf(a, _) | Law::Cgi(a, _) | Law::Labour(a, _) => a,
            Law::Jo(a, _) | Law::Court(a, _) | Law::Page(a, _) => a,
        }
    }

    /// Abbreviation of the code, empty for other texts.
    pub const fn code(self) -> &'static str {
        match self {
            Law::Css(..) => "CSS",
            Law::Cch(..) => "CCH",
            Law::Casf(..) => "CASF",
            Law::Cgi(..) => "CGI",
            Law::Labour(..) => "Code du travail",
            Law::Jo(..) | Law::Court(..) | Law::Page(..) => "",
        }
    }

    /// Where it is read.
    pub const fn source(self) -> Source {
        match self {
            Law::Css(..) => Source::Css,
            Law::Cch(..) => Source::Cch,
            Law::Casf(..) => Source::Casf,
            Law::Cgi(..) => Source::Cgi,
            Law::Labour(..) => Source::Labour,
            Law::Jo(..) => Source::Journal,
            Law::Court(..) => Source::Courts,
            Law::Page(..) => Source::Pages,
        }
    }

    /// Public address of the text.
    pub fn url(self) -> String {
        match self {
            Law::Css(a, id) | Law::Cch(a, id) | Law::Casf(a, id) | Law::Cgi(a, id) | Law::Labour(a, id) => {
                if id.is_empty() {
                    format!("https://www.legifrance.gouv.fr/search/code?query={}", a.replace(' ', "+"))
                } else {
                    format!("https://www.legifrance.gouv.fr/codes/article_lc/{id}")
                }
            }
            Law::Jo(_, id) if id.starts_with("JORF") => format!("https://www.legifrance.gouv.fr/jorf/id/{id}"),
            Law::Jo(_, id) if id.starts_with("LEGIARTI") => {
                format!("https://www.legifrance.gouv.fr/loda/article_lc/{id}")
            }
            Law::Jo(a, "") => format!("https://www.legifrance.gouv.fr/search/all?query={}", a.replace(' ', "+")),
            Law::Jo(_, url) | Law::Court(_, url) | Law::Page(_, url) => url.to_owned(),
        }
    }
}

impl fmt::Display for Law {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code() {
            "" => f.write_str(self.article()),
            code => write!(f, "{code}, {}", self.article()),
        }
    }
}
