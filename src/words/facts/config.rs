//! The addresses that whoever hosts the site may set, in `public/config.json`: read when the site is built.

/// The address that a configuration asks for under a key: https, a host, no name or password in it; else the default.
pub fn address(config: &str, key: &str, default: &str) -> String {
    let asked = serde_json::from_str::<serde_json::Value>(config)
        .ok()
        .and_then(|config| config.get(key)?.as_str().map(str::to_owned));
    asked.filter(|url| is_safe(url)).unwrap_or_else(|| default.to_owned())
}

/// Whether a configuration asks for an address that is refused.
pub fn is_refused(config: &str, key: &str) -> bool {
    let asked = serde_json::from_str::<serde_json::Value>(config).ok();
    asked.is_none_or(|config| config.get(key).is_some_and(|url| !url.as_str().is_some_and(is_safe)))
}

/// Key of the way out: where the button of the page [`infos`](super::infos) leads, at once and for good.
pub const WAY_OUT: &str = "way_out";

/// The way out where no configuration says otherwise: a page that anyone may have open, and that fits any hour.
pub const WAY_OUT_DEFAULT: &str = "https://meteofrance.com/";

/// https, the name of a host, no query and no fragment in which something could be handed over.
fn is_safe(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let host = rest.split('/').next().unwrap_or("");
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    url.len() <= 200
        && host.split('.').all(is_label)
        // A number at the end is an address of a machine, a single word a machine nearby.
        && host.rsplit_once('.').is_some_and(|(_, last)| last.len() >= 2 && last.starts_with(|c: char| c.is_ascii_alphabetic()))
        && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b"./-_~".contains(&b))
}
