//! A calendar file (iCalendar, RFC 5545): whole days with a title and a text.
//!
//! It knows no household: whoever writes the titles decides whether a name stands in them. Why no library:
//! `docs/decisions/calendar-file.md`.

use droits_engine::calendar::Date;

/// Something on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub on: Date,
    /// Title.
    pub title: String,
    /// What else there is to say.
    pub text: String,
}

/// The file; `stamp` is the moment at which it is made, in UTC, as `20261130T012345Z`: no two files have the same.
pub fn file(days: &[Day], stamp: &str) -> String {
    let mut out = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Droits au clair//FR", "CALSCALE:GREGORIAN"] {
        write(&mut out, line);
    }
    for (i, day) in days.iter().enumerate() {
        let on = format!("{:04}{:02}{:02}", day.on.year(), day.on.month(), day.on.day());
        write(&mut out, "BEGIN:VEVENT");
        write(&mut out, &format!("UID:{stamp}-{i}@droits-au-clair"));
        write(&mut out, &format!("DTSTAMP:{stamp}"));
        // A day without an end is that one day (3.6.1).
        write(&mut out, &format!("DTSTART;VALUE=DATE:{on}"));
        write(&mut out, &format!("SUMMARY:{}", escaped(&day.title)));
        if !day.text.is_empty() {
            write(&mut out, &format!("DESCRIPTION:{}", escaped(&day.text)));
        }
        // It takes nobody's time.
        write(&mut out, "TRANSP:TRANSPARENT");
        write(&mut out, "END:VEVENT");
    }
    write(&mut out, "END:VCALENDAR");
    out
}

/// A text as a value (3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

/// Adds a line, folded: at most 75 octets each, the space that begins the next included, no letter cut (3.1).
fn write(out: &mut String, line: &str) {
    let mut octets = 0;
    for letter in line.chars() {
        if octets + letter.len_utf8() > MOST_OCTETS {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(letter);
        octets += letter.len_utf8();
    }
    out.push_str("\r\n");
}

const MOST_OCTETS: usize = 75;

#[cfg(test)]
mod tests {
    use super::*;

    const STAMP: &str = "20261130T012345Z";

    fn of(title: &str, text: &str) -> String {
        file(&[Day { on: Date::constant(2027, 4, 1), title: title.to_owned(), text: text.to_owned() }], STAMP)
    }

    #[test]
    fn a_day_is_a_whole_day_of_a_calendar_of_version_two() {
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Droits au clair//FR",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            "UID:20261130T012345Z-0@droits-au-clair",
            "DTSTAMP:20261130T012345Z",
            "DTSTART;VALUE=DATE:20270401",
            "SUMMARY:Déclaration",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(of("Déclaration", ""), expected.join("\r\n"));
    }

    #[test]
    fn what_has_a_meaning_in_the_file_is_escaped() {
        let file = of("a, b; c \\ d", "un\ndeux\r\n\u{7}trois");
        assert!(file.contains("SUMMARY:a\\, b\\; c \\\\ d\r\n"), "{file}");
        assert!(file.contains("DESCRIPTION:un\\ndeux\\ntrois\r\n"), "{file}");
    }

    #[test]
    fn lines_are_folded_at_75_octets_without_cutting_a_letter() {
        // 8 octets of `SUMMARY:`, then 67: exactly 75; one more goes to the next line.
        assert!(!of(&"a".repeat(67), "").contains("\r\n "));
        assert!(of(&"a".repeat(68), "").contains("\r\n a\r\n"));
        let title = "é€\u{202f}".repeat(60);
        let file = of(&title, "");
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
        assert!(file.replace("\r\n ", "").contains(&format!("SUMMARY:{title}\r\n")));
    }

    #[test]
    fn no_two_days_have_the_same_identifier() {
        let day = Day { on: Date::constant(2027, 4, 1), title: "a".to_owned(), text: String::new() };
        let file = file(&[day.clone(), day], STAMP);
        let mut of: Vec<&str> = file.lines().filter(|line| line.starts_with("UID:")).collect();
        of.dedup();
        assert_eq!(of.len(), 2);
    }
}
