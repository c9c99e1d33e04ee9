//! What is around every page: head, masthead, links, foot.

use droits_words::Lang;
use droits_words::facts::about;
use droits_words::facts::guide::{GuidePage, PAGES};
use droits_words::ui::{guide, site};

use crate::{about as drawn, sections};

/// What the pages take from the built site.
pub struct Site {
    /// Links to the style sheets, as seen from a page.
    pub styles: String,
    /// Address of the partner portal.
    pub portal: String,
    /// Address of a page that tells nothing.
    pub way_out: String,
}

/// The links to style sheets of the built `index.html`, as seen from `guide/LANGUAGE/`.
pub fn styles(index: &str) -> String {
    let mut links = String::new();
    for tag in index.split('<').filter(|tag| tag.starts_with("link") && tag.contains("rel=\"stylesheet\"")) {
        let tag = tag.split('>').next().unwrap_or(tag);
        links.push_str("    <");
        links.push_str(
            &tag.replace("href=\"./", "href=\"").replace("href=\"/", "href=\"").replace("href=\"", "href=\"../../"),
        );
        links.push_str(">\n");
    }
    links
}

/// Text as it may stand in HTML, also in an attribute.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The policy of these pages: nothing runs, nothing is sent.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const MARK: &str = r#"<svg viewBox="0 0 26 26" aria-hidden="true"><path d="M3 4h20M3 10.5h14M3 17h8" stroke="currentColor" stroke-width="2.5"/><path class="line" d="M3 23.5h20" stroke-width="3.5"/></svg>"#;

impl Site {
    /// One page in one language.
    pub fn page(&self, page: &GuidePage, lang: Lang) -> String {
        let say = |text: droits_words::Text| escaped(text.in_lang(lang));
        let mut languages = String::new();
        for other in Lang::ALL {
            let current = if other == lang { r#" aria-current="true""# } else { "" };
            languages.push_str(&format!(
                r#"<li><a href="../{}/{}.html" lang="{tag}" hreflang="{tag}"{current}>{}</a></li>"#,
                other.code(),
                page.word,
                site::LANGUAGE_NAMES[other as usize],
                tag = other.tag(),
            ));
        }
        let mut pages = String::new();
        for (other, name) in PAGES.into_iter().zip(guide::NAV) {
            let current = if std::ptr::eq(other, page) { r#" aria-current="page""# } else { "" };
            pages.push_str(&format!(r#"<li><a href="{}.html"{current}>{}</a></li>"#, other.word, say(name)));
        }
        let mut foot = String::new();
        for (word, name) in about::FOOT {
            let current = if word == page.word { r#" aria-current="page""# } else { "" };
            foot.push_str(&format!(r#"<li><a href="{word}.html"{current}>{}</a></li>"#, say(name)));
        }
        let home = format!("../../index.html#/{}/", lang.code());
        let mut parts: String = page.sections.iter().map(|section| sections::section(section, self, lang)).collect();
        if page.word == about::FOOT[0].0 {
            parts = drawn::map(lang);
        }
        let easy = if lang == Lang::Easy { " data-easy=\"yes\"" } else { "" };
        format!(
            r##"<!doctype html>
<html lang="{tag}"{easy}>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="{POLICY}">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="description" content="{lead}">
    <title>{title} – {name}</title>
    <link rel="icon" href="../../icon.svg" type="image/svg+xml">
{styles}  </head>
  <body>
    <header class="mast">
      <a class="skip" href="#contenu">{skip}</a>
      <div>
        <a class="brand" href="{home}">{MARK}{name}</a>
        <span class="role">{role}</span>
        <a class="menu" href="#pied">{menu}</a>
        <nav aria-label="{menu_label}"><ul><li><a href="{home}">{app}</a></li>{languages}</ul></nav>
      </div>
    </header>
    <main id="contenu" tabindex="-1" class="guide">
      <nav class="guide-pages" aria-label="{pages_label}"><ul>{pages}</ul></nav>
      <h1 tabindex="-1">{title}</h1>
      <p class="say">{lead}</p>
{parts}    </main>
    <footer class="foot"><div>
      <p>{not_the_state}</p>
      <nav id="pied" tabindex="-1" aria-label="{foot_label}"><ul><li><a href="{home}">{app}</a></li>{languages}</ul></nav>
      <nav class="guide-pages" aria-label="{about_label}"><ul>{foot}</ul></nav>
    </div></footer>
  </body>
</html>
"##,
            tag = lang.tag(),
            styles = self.styles,
            title = say(page.title),
            lead = say(page.lead),
            name = say(site::NAME),
            skip = say(site::SKIP),
            role = say(site::ROLE),
            menu = say(site::MENU),
            menu_label = say(site::MENU_LABEL),
            app = say(guide::TO_APP),
            pages_label = say(guide::PAGES_LABEL),
            not_the_state = say(site::NOT_THE_STATE),
            foot_label = say(site::FOOT_LABEL),
            about_label = say(site::ABOUT),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_sheets_are_found_two_folders_up_with_their_integrity() {
        let index =
            r#"<link rel="icon" href="icon.svg"><link rel="stylesheet" href="./base-1.css" integrity="sha384-x"/>"#;
        assert_eq!(styles(index), "    <link rel=\"stylesheet\" href=\"../../base-1.css\" integrity=\"sha384-x\"/>\n");
    }

    #[test]
    fn no_page_holds_a_script_a_style_or_a_link_to_another_host() {
        let site = Site {
            styles: String::new(),
            portal: droits_words::facts::portal::DEFAULT_ADDRESS.to_owned(),
            way_out: droits_words::facts::config::WAY_OUT_DEFAULT.to_owned(),
        };
        for lang in Lang::ALL {
            for page in PAGES.into_iter().chain(about::PAGES) {
                let html = site.page(page, lang);
                assert!(!html.contains("<script") && !html.contains("style=") && !html.contains("http://"));
                for link in html.split("href=\"https://").skip(1) {
                    let url = format!("https://{}", link.split('"').next().unwrap_or(""));
                    assert!(droits_words::facts::hosts::is_allowed(&url), "{url}");
                    assert!(link.contains("rel=\"noopener noreferrer\""), "{url}");
                }
            }
        }
    }
}
