//! The public sites that a link may lead to.

/// Hosts of the links, in the order of the alphabet.
pub const ALLOWED: &[&str] = &[
    "autoentrepreneur.urssaf.fr",
    "bpifrance-creation.fr",
    "connect.caf.fr",
    "entreprendre.service-public.fr",
    "meteofrance.com",
    "monenfant.fr",
    "particulier.api.gouv.fr",
    "www.adie.org",
    "www.ameli.fr",
    "www.caf.fr",
    "www.cnil.fr",
    "www.francetravail.fr",
    "www.lassuranceretraite.fr",
    "www.legifrance.gouv.fr",
    "www.msa.fr",
    "www.pajemploi.urssaf.fr",
    "www.service-public.gouv.fr",
    "www.urssaf.fr",
];

/// Whether an address is https and its host is allowed.
pub fn is_allowed(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    ALLOWED.contains(&host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_and_whole_hosts_are_allowed() {
        assert!(is_allowed("https://www.caf.fr/professionnels"));
        assert!(!is_allowed("http://www.caf.fr/"));
        assert!(!is_allowed("https://www.caf.fr.example.org/"));
        assert!(!is_allowed("https://user@www.caf.fr/"));
        assert!(ALLOWED.is_sorted());
    }
}
