//! The home page as it stands before the program is there: what `src/ui/pages/home.rs` draws, in French, with the same example,
//! computed here. What needs the program is left to it; the way to the first question is an address that it will read.

use std::error::Error;

use droits_engine::trace::Trace;
use droits_engine::{assess, household};
use droits_words::benefits::{self, Family};
use droits_words::example::{FAMILY, RENT, WAGE, due};
use droits_words::facts::guide::LINKS;
use droits_words::ui::{guide, home, results};
use droits_words::{Lang, Text, format};

use crate::frame::escaped;

/// Where the page begins and ends in `index.html`; what stands between is told when the page is built without this.
const BEGIN: &str = "<!-- home -->";
const END: &str = "<!-- /home -->";

/// The built `index.html` with the home page in its shell.
pub fn within(index: &str) -> Result<String, Box<dyn Error>> {
    let cut = index.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) =
        cut.ok_or("index.html no longer says where the home page stands: <!-- home --> … <!-- /home -->")?;
    Ok(format!("{before}{}{after}", page()?))
}

fn page() -> Result<String, Box<dyn Error>> {
    let lang = Lang::Fr;
    let say = |text: Text| escaped(text.in_lang(lang));
    let assessment = assess(&household::read(FAMILY.as_bytes())?, &mut Trace::silent());
    let month = format::month(assessment.month, lang);
    let rows: String = due(&assessment)
        .map(|(benefit, amount)| {
            format!(
                r#"<tr><th scope="row"><span class="mark {}"></span>{}</th><td class="num" translate="no">{}</td></tr>"#,
                Family::of(benefit).class(),
                say(benefits::name(benefit)),
                format::euros(amount, lang)
            )
        })
        .collect();
    let why: String = due(&assessment)
        .take(1)
        .map(|(benefit, amount)| {
            let asked = escaped(&home::WHY.fill(lang, &[format::euros(amount, lang)]));
            format!(r#"<p class="why"><b>{asked}</b> {}</p>"#, say(benefits::opens(benefit)))
        })
        .collect();
    let pairs = |rows: &[(Text, Text)], figures: &[String]| -> String {
        let row = |(what, how): &(Text, Text)| {
            format!("<div><dt>{}</dt><dd>{}</dd></div>", say(*what), escaped(&how.fill(lang, figures)))
        };
        rows.iter().map(row).collect()
    };
    let guides: String = LINKS
        .iter()
        .zip(guide::HOLDS)
        .map(|((word, title), holds)| {
            let title = say(*title);
            format!(r#"<div><dt><a href="guide/fr/{word}.html">{title}</a></dt><dd>{}</dd></div>"#, say(holds))
        })
        .collect();
    Ok(format!(
        r##"<div class="home">
          <section class="lead stack">
            <h1>{title}</h1>
            <p class="say before">{lead}<b>{and_why}</b>.</p>
            <div class="go before"><a class="btn" href="#/fr/questions">{start} <svg width="18" height="12" viewBox="0 0 18 12" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M0 6h16M11 1l5 5-5 5"/></svg></a><p class="quiet">{minutes}</p></div>
            <p class="door quiet before">{counsellor} <a href="#/fr/conseil">{desk}</a> <a href="guide/fr/partenaires.html">{portal}</a></p>
          </section>
          <section class="sample before" aria-label="{example}">
            <p class="quiet cap">{example}</p>
            <h2>{family}</h2>
            <p class="quiet">{facts}</p>
            <div class="total"><span class="big"><span translate="no">{total}</span> <small>{a_month}</small></span><div class="mixbar" aria-hidden="true"></div></div>
            <table class="tbl"><caption class="vh">{table}</caption><tbody>{rows}</tbody></table>
            {why}
          </section>
        </div>
        <section class="trust before"><h2>{promises}</h2><dl>{promise}</dl></section>
        <section class="trust before"><h2>{trust}</h2><dl>{trusted}</dl></section>
        <section class="trust before"><h2>{after}</h2><dl class="holds">{guides}</dl></section>"##,
        title = say(home::TITLE),
        lead = say(home::SAY),
        and_why = say(home::AND_WHY),
        start = say(home::START),
        minutes = say(home::FIVE_MINUTES),
        counsellor = say(home::COUNSELLOR),
        desk = say(home::OPEN_DESK),
        portal = say(home::PORTAL),
        example = say(home::EXAMPLE),
        family = say(home::FAMILY),
        facts = escaped(&home::FACTS.fill(lang, &[format::euros_short(WAGE, lang), format::euros_short(RENT, lang)])),
        total = format::euros(assessment.monthly_total().euros(), lang),
        a_month = say(results::A_MONTH),
        table = escaped(&home::TABLE.fill(lang, &[month])),
        promises = say(home::PROMISES),
        promise = pairs(&home::PROMISE, &[]),
        trust = say(home::TRUST),
        trusted = pairs(&home::TRUSTED, &home::checked(lang)),
        after = say(home::GUIDE),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_home_page_takes_the_place_that_index_html_gives_it() {
        let index = include_str!("../../index.html");
        let built = within(index).expect("the index says where");
        assert!(built.contains(r##"<a class="btn" href="#/fr/questions">Commencer"##));
        assert!(!built.contains(BEGIN) && !built.contains("style=") && built.contains("id=\"wait\""));
        assert_eq!(built.matches("<h1>Vos droits").count(), 1);
        assert!(within("<main></main>").is_err());
    }
}
