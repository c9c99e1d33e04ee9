//! What is wrong with the text of a household: what was found, and what would be right.

use droits_engine::household::{Expected, Fault, MOST_DEPTH, ReadError, Union};

use crate::asked;
use crate::format::{date, month};
use crate::lang::{Lang, Text, text};

/// The sentence of an error, without its place.
pub fn sentence(error: &ReadError, lang: Lang) -> String {
    let (text, figures) = parts(&error.fault, lang);
    text.fill(lang, &figures)
}

/// The sentence of an error for somebody who answers questions or fills in a table, and knows no key of the format: the
/// question is named, and the answers of its list, dates and amounts are written as people do.
pub fn told(error: &ReadError, lang: Lang) -> String {
    let question = |path: &str| match asked::question(path) {
        Some(question) => question.label.in_lang(lang).to_owned(),
        None => ANSWER.in_lang(lang).to_owned(),
    };
    let (text, figures) = match &error.fault {
        Fault::MissingKey { key } => (
            text(
                "Il manque une réponse : {0}. Si elle n’est pas connue, écrivez « ? ».",
                "Il manque une réponse : {0}. Vous ne savez pas ? Écrivez « ? ».",
                "An answer is missing: {0}. If it is not known, write “?”.",
            ),
            vec![match error.path.ends_with(&format!("/{key}")) {
                true => question(&error.path),
                false => question(&format!("{}/{key}", error.path)),
            }],
        ),
        Fault::UnknownWord { found, .. } => {
            let answers = asked::answers(&error.path, lang).unwrap_or_default();
            (
                text(
                    "« {0} » n’est pas une des réponses : {1}.",
                    "« {0} » n’est pas dans la liste : {1}.",
                    "“{0}” is not one of the answers: {1}.",
                ),
                vec![
                    found.clone(),
                    answers.iter().map(|answer| format!("« {answer} »")).collect::<Vec<_>>().join(", "),
                ],
            )
        }
        Fault::WrongType { expected, found } => (
            text(
                "« {0} » ne va pas ici : il faut {1}.",
                "« {0} » ne va pas. Il faut {1}.",
                "“{0}” does not fit here: {1} is needed.",
            ),
            vec![found.trim_matches('"').to_owned(), plain_sort(*expected).in_lang(lang).to_owned()],
        ),
        Fault::ImpossibleDate { found } => (
            text(
                "« {0} » n’est pas une date, par exemple 27/03/2015.",
                "« {0} » n’est pas une date. Exemple : 27/03/2015.",
                "“{0}” is not a date, for example 27/03/2015.",
            ),
            vec![found.clone()],
        ),
        Fault::ImpossibleMonth { found } => (
            text(
                "« {0} » n’est pas un mois, par exemple 11/2026.",
                "« {0} » n’est pas un mois. Exemple : 11/2026.",
                "“{0}” is not a month, for example 11/2026.",
            ),
            vec![found.clone()],
        ),
        Fault::UnknownKey { key, .. } | Fault::DuplicateKey { key } => (
            text(
                "« {0} » n’est le nom d’aucune question.",
                "« {0} » n’est pas une question.",
                "“{0}” is not the name of a question.",
            ),
            vec![key.clone()],
        ),
        Fault::AdultsAndUnion { adults, union: Union::Single } => (
            text(
                "Une personne seule est le seul adulte du ménage ; il y en a {0}.",
                "Une personne seule est le seul adulte. Il y en a {0}.",
                "Somebody alone is the only adult of the household; there are {0}.",
            ),
            vec![adults.to_string()],
        ),
        Fault::AdultsAndUnion { adults, .. } => (
            text(
                "Un couple compte deux adultes ; il y en a {0}.",
                "Un couple compte deux adultes. Il y en a {0}.",
                "A couple has two adults; there are {0}.",
            ),
            vec![adults.to_string()],
        ),
        Fault::BornAfterMonth { born, month: of } => (
            text(
                "La naissance, le {0}, vient après le mois étudié, {1}. Un enfant qui n’est pas encore né se dit avec la grossesse.",
                "La naissance du {0} vient après le mois de {1}.",
                "The birth, on {0}, comes after the month computed, {1}. A child not yet born goes with the pregnancy.",
            ),
            vec![date(*born), month(*of, lang)],
        ),
        Fault::NotAPointer { .. } | Fault::PointsNowhere { .. } => (
            text(
                "Cette colonne ne correspond à aucune question de ce ménage.",
                "Cette colonne n’est pas une question.",
                "This column is no question of this household.",
            ),
            vec![],
        ),
        Fault::CannotBeUnknown { found } => (
            text(
                "Cette réponse ne peut pas rester inconnue : {0}.",
                "Il faut cette réponse : {0}.",
                "This answer cannot be left unknown: {0}.",
            ),
            vec![question(found)],
        ),
        Fault::TooLong { .. }
        | Fault::NotText
        | Fault::TooDeep
        | Fault::NotJson { .. }
        | Fault::UnknownFormat { .. }
        | Fault::UnknownDepartment { .. }
        | Fault::UnknownCommune { .. }
        | Fault::YearTooFar { .. }
        | Fault::MonthTooEarly { .. }
        | Fault::Negative { .. }
        | Fault::TooManyDecimals { .. }
        | Fault::TooManyDigits { .. }
        | Fault::OutOfRange { .. }
        | Fault::TextTooLong { .. }
        | Fault::FormTooLong { .. }
        | Fault::ListTooLong { .. }
        | Fault::DiedAfterMonth { .. }
        | Fault::BeforeBirth { .. }
        | Fault::EndsBeforeItBegins { .. }
        | Fault::ReviewOutsideQuarter { .. }
        | Fault::NoSuchChild { .. } => return sentence(error, lang),
    };
    text.fill(lang, &figures)
}

/// What no question stands for.
const ANSWER: Text = text("une réponse", "une réponse", "an answer");

/// A sort of value, as people write it.
fn plain_sort(expected: Expected) -> Text {
    match expected {
        Expected::Object | Expected::List | Expected::ObjectOrList | Expected::ListOf(_) => {
            text("plusieurs colonnes", "plusieurs colonnes", "several columns")
        }
        Expected::Text | Expected::Word => text("un texte", "un texte", "a text"),
        Expected::Bool => text("oui ou non", "oui ou non", "yes or no"),
        Expected::Date => text(
            "une date, par exemple 27/03/2015",
            "une date, par exemple 27/03/2015",
            "a date, for example 27/03/2015",
        ),
        Expected::Month => {
            text("un mois, par exemple 11/2026", "un mois, par exemple 11/2026", "a month, for example 11/2026")
        }
        Expected::Amount => {
            text("un montant, par exemple 1240,50", "un montant, par exemple 1240", "an amount, for example 1240,50")
        }
        Expected::Number => text("un nombre", "un nombre", "a number"),
        Expected::Whole => text("un nombre entier", "un nombre entier", "a whole number"),
    }
}

fn parts(fault: &Fault, lang: Lang) -> (Text, Vec<String>) {
    match fault {
        Fault::TooLong { most } => (
            text(
                "Ce ménage est trop long : {0} octets au plus.",
                "Ce texte est trop long. Le maximum est de {0} octets.",
                "This household is too long: at most {0} bytes.",
            ),
            vec![most.to_string()],
        ),
        Fault::NotText => (
            text(
                "Ce n’est pas du texte en UTF-8.",
                "Ce n’est pas du texte. Il faut du texte en UTF-8.",
                "This is not UTF-8 text.",
            ),
            vec![],
        ),
        Fault::TooDeep => (
            text(
                "Trop de listes ou d’objets les uns dans les autres : {0} niveaux au plus.",
                "Il y a trop de listes les unes dans les autres. Le maximum est de {0} niveaux.",
                "Too many lists or objects inside one another: at most {0} levels.",
            ),
            vec![MOST_DEPTH.to_string()],
        ),
        Fault::NotJson { line: 1, column } => (
            text(
                "Ce n’est pas du JSON : la lecture s’arrête au caractère {0}.",
                "Ce texte n’est pas du JSON. La lecture s’arrête au caractère {0}.",
                "This is not JSON: reading stops at character {0}.",
            ),
            vec![column.to_string()],
        ),
        Fault::NotJson { line, column } => (
            text(
                "Ce n’est pas du JSON : la lecture s’arrête ligne {0}, caractère {1}.",
                "Ce texte n’est pas du JSON. La lecture s’arrête ligne {0}, caractère {1}.",
                "This is not JSON: reading stops at line {0}, character {1}.",
            ),
            vec![line.to_string(), column.to_string()],
        ),
        Fault::UnknownKey { key, near: Some(near), .. } => (
            text(
                "La clé « {0} » est inconnue ici. Est-ce « {1} » ?",
                "La clé « {0} » est inconnue. Est-ce « {1} » ?",
                "The key “{0}” is not known here. Is it “{1}”?",
            ),
            vec![key.clone(), (*near).to_owned()],
        ),
        Fault::UnknownKey { key, near: None, keys } => (
            text(
                "La clé « {0} » est inconnue ici. Clés possibles : {1}.",
                "La clé « {0} » est inconnue. Les clés possibles sont : {1}.",
                "The key “{0}” is not known here. Possible keys: {1}.",
            ),
            vec![key.clone(), keys.join(", ")],
        ),
        Fault::DuplicateKey { key } => (
            text(
                "La clé « {0} » est écrite deux fois ; elle ne doit l’être qu’une fois.",
                "La clé « {0} » est écrite deux fois. Il faut l’écrire une fois.",
                "The key “{0}” stands twice; it may stand once.",
            ),
            vec![key.clone()],
        ),
        // These cannot be in the list `unknown`.
        Fault::MissingKey {
            key: key @ ("format" | "month" | "union" | "adults" | "kind" | "mode" | "death_date" | "received"),
        } => (
            text(
                "Il manque la clé « {0} » : sans elle, ce ménage ne se lit pas.",
                "Il manque la clé « {0} ».",
                "The key “{0}” is missing: without it, this household cannot be read.",
            ),
            vec![(*key).to_owned()],
        ),
        Fault::MissingKey { key } => (
            text(
                "Il manque la clé « {0} ». Si la réponse n’est pas connue, ajoutez son chemin à la liste « unknown ».",
                "Il manque la clé « {0} ».",
                "The key “{0}” is missing. If the answer is not known, add its path to the list “unknown”.",
            ),
            vec![(*key).to_owned()],
        ),
        Fault::WrongType { expected, found } => (
            text(
                "Il faut {1} ; le fichier contient {0}.",
                "Il faut {1}. Le fichier contient {0}.",
                "This must be {1}; the file holds {0}.",
            ),
            vec![found.clone(), sort(*expected, lang)],
        ),
        Fault::UnknownFormat { found } => (
            text(
                "La version {0} du format n’est pas connue ; ce programme lit la version 1.",
                "La version {0} n’est pas connue. Il faut la version 1.",
                "Version {0} of the format is not known; this program reads version 1.",
            ),
            vec![found.clone()],
        ),
        Fault::UnknownWord { found, words } => (
            text(
                "« {0} » n’est pas un mot de la liste. Mots possibles : {1}.",
                "« {0} » n’est pas dans la liste. Les mots possibles sont : {1}.",
                "“{0}” is not in the list. Possible words: {1}.",
            ),
            vec![found.clone(), words.join(", ")],
        ),
        Fault::UnknownDepartment { found } => (
            text(
                "« {0} » n’est pas le code Insee d’un département, par exemple 59, 2A ou 974.",
                "« {0} » n’est pas un département. Exemples : 59, 2A, 974.",
                "“{0}” is not the INSEE code of a département, for example 59, 2A or 974.",
            ),
            vec![found.clone()],
        ),
        Fault::UnknownCommune { found } => (
            text(
                "« {0} » n’est pas le code Insee d’une commune, par exemple 59350. Ce n’est pas le code postal.",
                "« {0} » n’est pas le code Insee d’une commune. Exemple : 59350.",
                "“{0}” is not the INSEE code of a commune, for example 59350. It is not the postcode.",
            ),
            vec![found.clone()],
        ),
        Fault::ImpossibleDate { found } => (
            text(
                "« {0} » n’est pas une date. Écrivez année-mois-jour, par exemple 2015-03-27.",
                "« {0} » n’est pas une date. Exemple : 2015-03-27.",
                "“{0}” is not a date. Write year-month-day, for example 2015-03-27.",
            ),
            vec![found.clone()],
        ),
        Fault::ImpossibleMonth { found } => (
            text(
                "« {0} » n’est pas un mois. Écrivez année-mois, par exemple 2026-11.",
                "« {0} » n’est pas un mois. Exemple : 2026-11.",
                "“{0}” is not a month. Write year-month, for example 2026-11.",
            ),
            vec![found.clone()],
        ),
        Fault::YearTooFar { found, first, last } => (
            text(
                "« {0} » est trop loin : l’année va de {1} à {2}.",
                "« {0} » est trop loin. L’année va de {1} à {2}.",
                "“{0}” is too far away: years go from {1} to {2}.",
            ),
            vec![found.clone(), first.to_string(), last.to_string()],
        ),
        Fault::MonthTooEarly { found, first } => (
            text(
                "Le mois {0} est trop ancien : ce simulateur connaît la loi à partir du mois de {1}.",
                "Le mois {0} est trop ancien. Le premier mois possible est {1}.",
                "The month {0} is too early: this simulator knows the law from {1} on.",
            ),
            vec![found.to_string(), month(*first, lang)],
        ),
        Fault::Negative { found } => (
            text(
                "Un montant ne peut pas être négatif : {0}. Une perte compte pour 0.",
                "Un montant ne peut pas être négatif : {0}. Pour une perte, écrivez 0.",
                "An amount cannot be negative: {0}. A loss counts as 0.",
            ),
            vec![found.clone()],
        ),
        Fault::TooManyDecimals { found, most } => (
            text(
                "{0} a trop de décimales : {1} au plus.",
                "{0} a trop de chiffres après la virgule. Le maximum est {1}.",
                "{0} has too many decimals: at most {1}.",
            ),
            vec![found.clone(), most.to_string()],
        ),
        Fault::TooManyDigits { found, most } => (
            text(
                "{0} est trop grand : {1} chiffres avant la virgule au plus.",
                "{0} est trop grand. Le maximum est de {1} chiffres.",
                "{0} is too large: at most {1} digits before the point.",
            ),
            vec![found.clone(), most.to_string()],
        ),
        Fault::OutOfRange { found, least, most } => (
            text(
                "{0} n’est pas possible ici : il faut un nombre de {1} à {2}.",
                "{0} n’est pas possible. Il faut un nombre de {1} à {2}.",
                "{0} is not possible here: a number from {1} to {2} is needed.",
            ),
            vec![found.clone(), least.to_string(), most.to_string()],
        ),
        Fault::TextTooLong { found, most } => (
            text(
                "Ce texte est trop long : {0} caractères, {1} au plus.",
                "Ce texte est trop long. Le maximum est de {1} caractères.",
                "This text is too long: {0} characters, at most {1}.",
            ),
            vec![found.to_string(), most.to_string()],
        ),
        Fault::FormTooLong { found, most } => (
            text(
                "Ces réponses sont trop longues : {0} octets, {1} au plus.",
                "Ces réponses sont trop longues. Le maximum est de {1} octets.",
                "These answers are too long: {0} bytes, at most {1}.",
            ),
            vec![found.to_string(), most.to_string()],
        ),
        Fault::ListTooLong { found, most } => (
            text(
                "Cette liste est trop longue : {0} éléments, {1} au plus.",
                "Cette liste est trop longue. Le maximum est de {1} éléments.",
                "This list is too long: {0} items, at most {1}.",
            ),
            vec![found.to_string(), most.to_string()],
        ),
        Fault::AdultsAndUnion { adults, union: Union::Single } => (
            text(
                "Une personne seule (« single ») est le seul adulte du ménage ; il y en a {0}.",
                "« single » veut dire : un seul adulte. Le fichier en contient {0}.",
                "Somebody “single” is the only adult of the household; there are {0}.",
            ),
            vec![adults.to_string()],
        ),
        Fault::AdultsAndUnion { adults, .. } => (
            text(
                "Un couple compte deux adultes ; il y en a {0}. Pour une personne seule, « union » est « single ».",
                "Un couple compte deux adultes. Le fichier en contient {0}.",
                "A couple has two adults; there are {0}. For somebody alone, “union” is “single”.",
            ),
            vec![adults.to_string()],
        ),
        Fault::BornAfterMonth { born, month: of } => (
            text(
                "La naissance, le {0}, vient après le mois étudié, {1}. Une naissance attendue se met dans « pregnancy ».",
                "La naissance du {0} vient après le mois de {1}.",
                "The birth, on {0}, comes after the month computed, {1}. An expected birth goes in “pregnancy”.",
            ),
            vec![date(*born), month(*of, lang)],
        ),
        Fault::DiedAfterMonth { died, month: of } => (
            text(
                "Le décès, le {0}, vient après le mois étudié, {1}.",
                "Le décès du {0} vient après le mois de {1}.",
                "The death, on {0}, comes after the month computed, {1}.",
            ),
            vec![date(*died), month(*of, lang)],
        ),
        Fault::BeforeBirth { found, born } => (
            text(
                "Le {0} vient avant la naissance, le {1}.",
                "Le {0} vient avant la naissance. La naissance est le {1}.",
                "{0} comes before the birth, on {1}.",
            ),
            vec![date(*found), date(*born)],
        ),
        Fault::EndsBeforeItBegins { from, to } => (
            text(
                "La fin, {1}, vient avant le début, {0}.",
                "La fin ({1}) vient avant le début ({0}).",
                "The end, {1}, comes before the beginning, {0}.",
            ),
            vec![from.clone(), to.clone()],
        ),
        Fault::ReviewOutsideQuarter { found, month: of } => (
            text(
                "Le trimestre commence au plus deux mois avant le mois étudié, {1}, et jamais après : {0} ne convient pas.",
                "Le trimestre commence au plus deux mois avant {1}. {0} ne convient pas.",
                "The quarter opens at most two months before the month computed, {1}, and never after: {0} will not do.",
            ),
            vec![month(*found, lang), month(*of, lang)],
        ),
        Fault::NoSuchChild { found, children } => (
            text(
                "Il n’y a pas d’enfant numéro {0} : le ménage en compte {1}.",
                "Il n’y a pas d’enfant numéro {0}. Nombre d’enfants : {1}.",
                "There is no child number {0}: the household has {1}.",
            ),
            vec![found.to_string(), children.to_string()],
        ),
        Fault::NotAPointer { found } => (
            text(
                "« {0} » n’est pas un chemin, par exemple /adults/0/income.",
                "« {0} » n’est pas un chemin. Exemple : /adults/0/income.",
                "“{0}” is not a path, for example /adults/0/income.",
            ),
            vec![found.clone()],
        ),
        Fault::PointsNowhere { found } => (
            text(
                "Le chemin {0} ne mène à rien dans ce ménage.",
                "Le chemin {0} ne mène à rien.",
                "The path {0} leads nowhere in this household.",
            ),
            vec![found.clone()],
        ),
        Fault::CannotBeUnknown { found } => (
            text(
                "« {0} » ne peut pas rester inconnu : sans cette réponse, rien ne peut être calculé.",
                "« {0} » ne peut pas être inconnu.",
                "“{0}” cannot be unknown: without this answer nothing can be computed.",
            ),
            vec![found.clone()],
        ),
    }
}

/// A sort of value, with its article.
fn sort(expected: Expected, lang: Lang) -> String {
    let (text, figures) = match expected {
        Expected::Object => (text("un objet { … }", "un objet { … }", "an object { … }"), vec![]),
        Expected::List => (text("une liste [ … ]", "une liste [ … ]", "a list [ … ]"), vec![]),
        Expected::ObjectOrList => (
            text(
                "un objet { … } ou une liste d’objets",
                "un objet { … } ou une liste d’objets",
                "an object { … } or a list of objects",
            ),
            vec![],
        ),
        Expected::ListOf(number) => (
            text("une liste de {0} éléments", "une liste de {0} éléments", "a list of {0} items"),
            vec![number.to_string()],
        ),
        Expected::Text => (text("un texte entre guillemets", "un texte entre guillemets", "a text in quotes"), vec![]),
        Expected::Bool => (text("true ou false", "true ou false", "true or false"), vec![]),
        Expected::Date => (
            text(
                "une date entre guillemets, par exemple \"2015-03-27\"",
                "une date, par exemple \"2015-03-27\"",
                "a date in quotes, for example \"2015-03-27\"",
            ),
            vec![],
        ),
        Expected::Month => (
            text(
                "un mois entre guillemets, par exemple \"2026-11\"",
                "un mois, par exemple \"2026-11\"",
                "a month in quotes, for example \"2026-11\"",
            ),
            vec![],
        ),
        Expected::Amount => (
            text(
                "un montant en euros, par exemple 1240 ou \"1240.50\"",
                "un montant, par exemple 1240",
                "an amount in euros, for example 1240 or \"1240.50\"",
            ),
            vec![],
        ),
        Expected::Number => (text("un nombre", "un nombre", "a number"), vec![]),
        Expected::Whole => (text("un nombre entier", "un nombre entier", "a whole number"), vec![]),
        Expected::Word => (text("un mot entre guillemets", "un mot entre guillemets", "a word in quotes"), vec![]),
    };
    text.fill(lang, &figures)
}

#[cfg(test)]
mod tests {
    use super::*;
    use droits_engine::household::read;

    #[test]
    fn only_an_answer_that_may_be_unknown_is_offered_the_list_of_unknowns() {
        let missing = |text: &str| sentence(&read(text.as_bytes()).expect_err("a key is missing"), Lang::En);
        assert!(!missing("{}").contains("unknown"));
        let adult = r#""format":1,"month":"2026-11","union":"single","adults":[{"activity":"inactive"}]"#;
        let text = missing(&format!(r#"{{{adult},"residence":{{"department":"59"}},"housing":{{"tenure":"owner"}}}}"#));
        assert!(text.contains("birth_date") && text.contains("unknown"), "{text}");
    }

    #[test]
    fn a_key_that_resembles_none_is_told_which_may_stand_there() {
        let text = sentence(&read(br#"{"format":1,"zzzz":1}"#).expect_err("an unknown key"), Lang::En);
        assert!(
            text.starts_with("The key “zzzz” is not known here. Possible keys: format, month, residence, "),
            "{text}"
        );
        let text = sentence(&read(br#"{"format":1,"mont":1}"#).expect_err("an unknown key"), Lang::En);
        assert_eq!(text, "The key “mont” is not known here. Is it “month”?");
    }
}
