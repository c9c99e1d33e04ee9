//! Names as people type them: without accents, case, hyphens or apostrophes, `St` for Saint, `15e` for the 15th.

/// A name or a query, folded: lower case, letters without accents, digits, words parted by one space.
pub fn fold(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    for c in text.chars() {
        push_letter(c, &mut letters);
    }
    let mut folded = String::with_capacity(letters.len() + 8);
    for word in letters.split(' ').filter(|word| !word.is_empty()) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word_as_written_in_full(word));
    }
    folded
}

/// What else a query may mean: a last word still being typed is not yet an abbreviation ("st" of "strasbourg").
pub fn unfinished(query: &str) -> Option<String> {
    if query.ends_with([' ', '-', '.', '\'']) {
        return None;
    }
    let folded = fold(query);
    let last = query.rsplit([' ', '-', '\'', '’']).next()?;
    let mut letters = String::new();
    for c in last.chars() {
        push_letter(c, &mut letters);
    }
    let full = word_as_written_in_full(&letters);
    if full == letters {
        return None;
    }
    folded.strip_suffix(full).map(|start| format!("{start}{letters}"))
}

fn word_as_written_in_full(word: &str) -> &str {
    match word {
        "st" => "saint",
        "ste" => "sainte",
        "sts" => "saints",
        "stes" => "saintes",
        _ => {
            // 1er, 2e, 3eme of an arrondissement.
            let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            match &word[digits.len()..] {
                "er" | "e" | "eme" | "ere" | "nd" if !digits.is_empty() => digits,
                _ => word,
            }
        }
    }
}

fn push_letter(c: char, out: &mut String) {
    match c {
        'a'..='z' | '0'..='9' => out.push(c),
        'A'..='Z' => out.push(c.to_ascii_lowercase()),
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' | 'À' | 'Â' | 'Ä' | 'Á' | 'Ã' | 'Å' => out.push('a'),
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => out.push('e'),
        'î' | 'ï' | 'í' | 'ì' | 'Î' | 'Ï' | 'Í' | 'Ì' => out.push('i'),
        'ô' | 'ö' | 'ó' | 'ò' | 'õ' | 'Ô' | 'Ö' | 'Ó' | 'Ò' | 'Õ' => out.push('o'),
        'û' | 'ü' | 'ù' | 'ú' | 'Û' | 'Ü' | 'Ù' | 'Ú' => out.push('u'),
        'ÿ' | 'ý' | 'Ÿ' | 'Ý' => out.push('y'),
        'ç' | 'Ç' => out.push('c'),
        'ñ' | 'Ñ' => out.push('n'),
        'œ' | 'Œ' => out.push_str("oe"),
        'æ' | 'Æ' => out.push_str("ae"),
        _ => out.push(' '),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_hyphens_and_apostrophes_do_not_matter() {
        assert_eq!(fold("L'Haÿ-les-Roses"), "l hay les roses");
        assert_eq!(fold("l’hay les roses"), "l hay les roses");
        assert_eq!(fold("Œuf-en-Ternois"), "oeuf en ternois");
    }

    #[test]
    fn abbreviations_are_written_in_full() {
        assert_eq!(fold("St-Étienne"), "saint etienne");
        assert_eq!(fold("Ste Foy"), "sainte foy");
        assert_eq!(fold("Paris 15e Arrondissement"), "paris 15 arrondissement");
        assert_eq!(fold("lyon 3ème"), "lyon 3");
    }

    #[test]
    fn a_last_word_may_be_unfinished() {
        assert_eq!(unfinished("st").as_deref(), Some("st"));
        assert_eq!(unfinished("st "), None);
        assert_eq!(unfinished("lille"), None);
    }
}
