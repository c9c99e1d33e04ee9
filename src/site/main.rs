//! `droits-site FOLDER`: writes `guide/LANGUAGE/PAGE.html` into a built site, from the facts of `droits-words`, and the home page
//! into the shell of its `index.html`.
//!
//! - [`frame`]: head, masthead, links between pages and languages, foot;
//! - [`sections`]: the parts of a page;
//! - [`about`]: the site map and the statement of accessibility;
//! - [`checklists`]: how each benefit is claimed;
//! - [`home`]: the home page before the program is there;
//! - [`directory`]: the Caf, as a list and as a map of squares;
//! - [`award`]: what the emergency aid amounts to;
//! - [`limits`]: what the computation leaves out;
//! - [`micro`]: the computed example for the self-employed.
//!
//! The folder holds `index.html`, whose style sheets the pages share, and `config.json`, which names the partner portal and a neutral way out.

// What one kind asks is said of each: a new one is refused until each place has its answer.
#![cfg_attr(not(test), deny(clippy::wildcard_enum_match_arm))]

mod about;
mod award;
mod checklists;
mod directory;
mod frame;
mod home;
mod limits;
mod micro;
mod sections;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use droits_engine::calendar::Date;
use droits_words::Lang;
use droits_words::facts::guide::PAGES;
use droits_words::facts::{self, about as about_words, config as addresses, portal};

use frame::Site;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: droits-site FOLDER")?;
    let folder = Path::new(&folder);
    let index = fs::read_to_string(folder.join("index.html"))?;
    fs::write(folder.join("index.html"), home::within(&index)?)?;
    let config = fs::read_to_string(folder.join("config.json")).unwrap_or_default();
    if portal::is_refused(&config) {
        eprintln!(
            "public/config.json names no address of a partner portal that can be kept: {} stands.",
            portal::DEFAULT_ADDRESS
        );
    }
    if addresses::is_refused(&config, addresses::WAY_OUT) {
        eprintln!("public/config.json names no way out that can be kept: {} stands.", addresses::WAY_OUT_DEFAULT);
    }
    tell_stale();
    let site = Site {
        styles: frame::styles(&index),
        portal: portal::address(&config),
        way_out: addresses::address(&config, addresses::WAY_OUT, addresses::WAY_OUT_DEFAULT),
    };
    for lang in Lang::ALL {
        let place = folder.join("guide").join(lang.code());
        fs::create_dir_all(&place)?;
        for page in PAGES.into_iter().chain(about_words::PAGES) {
            fs::write(place.join(format!("{}.html", page.word)), site.page(page, lang))?;
        }
    }
    Ok(())
}

/// Tells which facts were last read more than a year ago: the pages still say when, and it is time to read them again.
fn tell_stale() {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let Ok(today) = Date::constant(1970, 1, 1).checked_add(since) else { return };
    let stale = facts::stale(facts::all(), today);
    if !stale.is_empty() {
        eprintln!(
            "{} facts of the guide were last read more than a year ago, for instance: {}",
            stale.len(),
            stale[0].text.fr
        );
    }
}
