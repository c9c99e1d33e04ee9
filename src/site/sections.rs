//! The parts of a page.

use droits_words::benefits::FORMS;
use droits_words::facts::account;
use droits_words::facts::guide::{Item, Section, Shape};
use droits_words::facts::{Certainty, Fact, READ, infos};
use droits_words::ui::{guide, why};
use droits_words::{Lang, Text, format};

use crate::frame::{Site, escaped};
use crate::{about, award, checklists, directory, limits, micro};

/// One part.
pub fn section(section: &Section, site: &Site, lang: Lang) -> String {
    let title = escaped(section.title.in_lang(lang));
    let items = || list(section.items, lang);
    let body = match section.shape {
        Shape::List => items(),
        Shape::Steps => {
            let (way, steps) = (to_app("aide/acces", guide::PREPARE, lang), rows(section.items, lang));
            return format!("<section id=\"obtenir\"><h2>{title}</h2><ol class=\"way\">{steps}</ol>{way}</section>\n");
        }
        Shape::Why => format!("{}{}", to_app("pourquoi", why::LINK, lang), items()),
        Shape::Change => format!("{}{}", to_app("aide/changement", guide::COMPUTE_CHANGE, lang), items()),
        Shape::Event(id) => {
            return format!(
                "<details id=\"{id}\" class=\"guide-more event\"><summary><h2>{title}</h2></summary>{}</details>\n",
                items()
            );
        }
        Shape::Checklists => format!("{}{}", items(), checklists::checklists(lang)),
        Shape::Folded => {
            return format!("<details class=\"guide-more\"><summary>{title}</summary>{}</details>\n", items());
        }
        Shape::Portal => return gate(&title, site, lang),
        Shape::Leave => return way_out(&title, site, lang),
        Shape::Award => {
            return format!("<section id=\"montant\"><h2>{title}</h2>{}{}</section>\n", award::table(lang), items());
        }
        Shape::Forms => format!("{}{}", items(), forms(lang)),
        Shape::Micro => format!("{}{}", items(), micro::table(lang)),
        Shape::Limits => format!("{}{}", items(), limits::limits_of_all(lang)),
        Shape::Said(texts) => {
            texts.iter().map(|text| format!("<p>{}</p>", escaped(text.in_lang(lang)))).collect::<String>()
        }
        Shape::Level => about::level(lang),
        Shape::Criteria => about::criteria(lang),
        Shape::Directory => format!("{}{}", items(), directory::directory(lang)),
    };
    format!("<section><h2>{title}</h2>{body}</section>\n")
}

/// An address that leaves the site: it learns nothing of where one comes from.
pub fn outside(url: &str, text: &str) -> String {
    outside_html(url, &escaped(text))
}

fn outside_html(url: &str, html: &str) -> String {
    format!(r#"<a href="{}" rel="noopener noreferrer">{html}</a>"#, escaped(url))
}

fn list(items: &[Item], lang: Lang) -> String {
    if items.is_empty() {
        return String::new();
    }
    format!("<ul class=\"plain facts\">{}</ul>", rows(items, lang))
}

fn rows(items: &[Item], lang: Lang) -> String {
    items
        .iter()
        .map(|item| {
            let name = item.name.map_or(String::new(), |name| format!("<b>{}</b> ", escaped(name.in_lang(lang))));
            let links: Vec<String> = item.links.iter().map(|(name, url)| outside(url, name)).collect();
            let links =
                if links.is_empty() { String::new() } else { format!("<span class=\"to\">{}</span>", links.join(" ")) };
            let text = escaped(item.fact.text.in_lang(lang));
            format!("<li>{name}<span>{text}</span>{links}{}</li>", source(&item.fact, lang))
        })
        .collect()
}

/// A way to a page of the simulator; the simulator itself leaves it out where it leads to the page being read.
pub fn to_app(place: &str, text: Text, lang: Lang) -> String {
    let (code, text) = (lang.code(), escaped(text.in_lang(lang)));
    format!("<p class=\"to-app\"><a class=\"btn-2\" href=\"../../index.html#/{code}/{place}\">{text}</a></p>")
}

/// Certainty, source and dates, with a link where there is a page.
pub fn source(fact: &Fact, lang: Lang) -> String {
    let [before, name, after] = fact.source_parts(lang).map(|part| escaped(&part));
    let name = if lang == Lang::En { format!("<span lang=\"fr\">{name}</span>") } else { name };
    let line = format!("{before}{name}{after}");
    let class = match fact.certainty {
        Certainty::High => "high",
        Certainty::Medium => "medium",
        Certainty::Low => "former",
    };
    let line = fact.url().map_or_else(|| line.clone(), |url| outside_html(&url, &line));
    format!("<small class=\"src {class}\"><b>{}</b> {line}</small>", escaped(fact.certainty.name().in_lang(lang)))
}

fn gate(title: &str, site: &Site, lang: Lang) -> String {
    let short = site.portal.trim_start_matches("https://");
    let host = short.split('/').next().unwrap_or(short).trim_start_matches("www.").to_owned();
    format!(
        "<section class=\"gate\"><h2>{title}</h2><p>{}</p><p><a class=\"btn\" href=\"{}\" rel=\"noopener noreferrer\">{}</a></p><p class=\"quiet\">{}</p><p>{} <a href=\"mon-compte.html\">{}</a></p></section>\n",
        escaped(guide::PORTAL_NOTE.in_lang(lang)),
        escaped(&site.portal),
        escaped(&guide::PORTAL_GO.fill(lang, &[host])),
        escaped(&guide::PORTAL_ADDRESS.fill(lang, &[short.to_owned(), format::date(READ)])),
        escaped(guide::FAMILY.in_lang(lang)),
        escaped(account::TITLE.in_lang(lang)),
    )
}

/// The way out: a link here, where nothing runs; the simulator puts a button in its place (`ui/pages/guide/infos.rs`).
fn way_out(title: &str, site: &Site, lang: Lang) -> String {
    format!(
        "<section id=\"sortie\" class=\"leave\"><p><a class=\"btn\" href=\"{}\" rel=\"noopener noreferrer\">{title}</a></p><p class=\"quiet\">{}</p></section>\n",
        escaped(&site.way_out),
        escaped(infos::LEAVE_PLAIN.in_lang(lang)),
    )
}

fn forms(lang: Lang) -> String {
    let rows: String = FORMS
        .iter()
        .map(|form| {
            format!(
                "<tr><th scope=\"row\">{}</th><td>{}</td></tr>",
                outside(&form.url(), form.number),
                escaped(form.title.in_lang(lang))
            )
        })
        .collect();
    table(
        guide::FORMS_CAPTION.in_lang(lang),
        [guide::FORM_NUMBER.in_lang(lang), guide::FORM_TITLE.in_lang(lang)],
        &rows,
    )
}

/// A table of two columns.
pub fn table(caption: &str, heads: [&str; 2], rows: &str) -> String {
    format!(
        "<table class=\"tbl\"><caption>{}</caption><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>{rows}</tbody></table>",
        escaped(caption),
        escaped(heads[0]),
        escaped(heads[1]),
    )
}
