//! The program, from outside: what it prints and how it ends.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Output, Stdio};
use std::thread;

use droits_engine::outcome::Benefit;
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::Value;

/// A small household, with something to tell it by.
fn household(id: &str) -> String {
    format!(
        concat!(
            r#"{{"id":"{}","format":1,"month":"2026-11","residence":{{"department":"59"}},"union":"single","#,
            r#""adults":[{{"birth_date":"1990-05-04","activity":"employed","#,
            r#""income":[{{"kind":"wage","monthly":1240}}]}}],"#,
            r#""children":[{{"birth_date":"2021-03-27","other_parent":"not_paying"}},{{"birth_date":"2019-03-27"}}],"#,
            r#""housing":{{"tenure":"tenant","rent":540}}}}"#
        ),
        id
    )
}

fn droits(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_droits"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs the program on an input, to the end.
fn run(arguments: &[&str], input: impl Into<Vec<u8>>) -> Output {
    let mut child = droits(arguments).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.into();
    let feeder = thread::spawn(move || {
        // A program that stops early does not read everything.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("the program ends");
    feeder.join().expect("no panic");
    output
}

fn lines(output: &Output) -> Vec<Value> {
    let text = std::str::from_utf8(&output.stdout).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

fn status(output: &Output) -> i32 {
    output.status.code().expect("the program ends by itself")
}

/// A file of this name with this content, in the folder of the tests.
fn file(name: &str, content: &str) -> String {
    let path = format!("{}/{name}", env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(&path, content).expect("the folder is writable");
    path
}

#[test]
fn each_household_gives_one_result_in_its_place() {
    let input = format!("{}\n\n  \r\nnot json\r\n{}\r\n{}", household("a"), household("b"), household("c"));
    let output = run(&["compute"], input);
    let lines = lines(&output);
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[0]["id"], "a");
    assert_eq!(lines[0]["format"], 1);
    assert_eq!(lines[0]["month"], "2026-11");
    assert_eq!(lines[0]["benefits"].as_array().map(Vec::len), Some(Benefit::COUNT));
    assert_eq!(lines[0]["benefits"][0]["benefit"], "af");
    assert_eq!(lines[0]["benefits"][0].get("steps"), None);
    assert_eq!(lines[1]["error"]["line"], 4);
    assert_eq!(lines[1]["error"]["path"], "");
    assert_eq!(lines[2]["id"], "b");
    assert_eq!(lines[3]["id"], "c");
    assert_eq!(status(&output), 1);
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn valid_households_end_well() {
    let output = run(&["compute", "-"], household("a"));
    assert_eq!(lines(&output).len(), 1);
    assert_eq!(status(&output), 0);
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn nothing_in_nothing_out() {
    let output = run(&["compute"], "\n\n");
    assert_eq!((text(&output.stdout), status(&output)), ("", 0));
}

#[test]
fn an_error_says_where_and_what_would_be_right() {
    let input = household("a").replace("2021-03-27", "2021-02-30");
    let error = &lines(&run(&["compute", "--lang", "en"], input.clone()))[0]["error"];
    assert_eq!(error["line"], 1);
    assert_eq!(error["path"], "/children/0/birth_date");
    assert_eq!(error["message"], "“2021-02-30” is not a date. Write year-month-day, for example 2015-03-27.");
    let error = &lines(&run(&["compute"], input))[0]["error"];
    assert_eq!(
        error["message"],
        "«\u{202f}2021-02-30\u{202f}» n’est pas une date. Écrivez année-mois-jour, par exemple 2015-03-27."
    );
}

#[test]
fn order_is_kept_whatever_the_number_of_jobs() {
    let input: String = (0..1500)
        .map(|i| match i % 7 {
            3 => format!("{{\"id\":{i}}}\n"),
            _ => format!("{}\n", household(&i.to_string())),
        })
        .collect();
    for jobs in ["1", "2", "5"] {
        let output = run(&["compute", "--jobs", jobs], input.clone());
        let lines = lines(&output);
        assert_eq!(lines.len(), 1500);
        for (i, line) in lines.iter().enumerate() {
            match i % 7 {
                3 => assert_eq!(line["error"]["line"], i + 1),
                _ => assert_eq!(line["id"], i.to_string()),
            }
        }
    }
}

#[test]
fn a_line_over_a_megabyte_is_an_error_and_the_work_goes_on() {
    let long = format!("{{\"form\":\"{}\"}}", "x".repeat(5_000_000));
    let input = format!("{}\n{long}\n{}\n{long}", household("a"), household("b"));
    let output = run(&["compute", "--lang", "en"], input);
    let lines = lines(&output);
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[1]["error"]["line"], 2);
    assert_eq!(lines[1]["error"]["message"], "This household is too long: at most 1000000 bytes.");
    assert_eq!(lines[2]["id"], "b");
    assert_eq!(lines[3]["error"]["line"], 4);
}

#[test]
fn the_end_of_a_line_and_a_mark_of_byte_order_are_no_part_of_a_household() {
    let padded = household("a");
    let padded = format!("{padded}{}", " ".repeat(1_000_000 - padded.len()));
    let output =
        run(&["compute"], format!("\u{feff}\r\n{padded}\r\n{padded}\n{padded} \r\n\u{feff}{}", household("b")));
    let lines = lines(&output);
    assert_eq!((&lines[0]["id"], &lines[1]["id"]), (&Value::from("a"), &Value::from("a")));
    assert_eq!(lines[2]["error"]["line"], 4);
    assert_eq!(lines[3]["id"], "b");
}

#[test]
fn bytes_that_are_not_text_are_an_error() {
    let output = run(&["compute"], [b"\xff\xfe{}\n".as_slice(), household("a").as_bytes()].concat());
    let lines = lines(&output);
    assert_eq!(lines[0]["error"]["path"], "");
    assert_eq!(lines[1]["id"], "a");
}

#[test]
fn files_follow_one_another() {
    let first = file("first.jsonl", &household("a"));
    let second = file("second.jsonl", &format!("{}\n{{}}\n", household("b")));
    let output = run(&["compute", &first, &second], "");
    let lines = lines(&output);
    assert_eq!((&lines[0]["id"], &lines[1]["id"]), (&Value::from("a"), &Value::from("b")));
    assert_eq!(lines[2]["error"]["line"], 3);
    assert_eq!(lines[2]["error"]["path"], "/format");
}

#[test]
fn a_file_that_is_not_there_is_told_in_a_sentence() {
    let there = file("there.jsonl", &household("a"));
    let output = run(&["compute", &there, "nowhere.jsonl"], "");
    assert_eq!(lines(&output).len(), 1);
    assert_eq!(text(&output.stderr), "droits: The file nowhere.jsonl cannot be read: there is no such file.\n");
    assert_eq!(status(&output), 2);
}

#[test]
fn steps_come_when_asked_for() {
    let output = run(&["compute", "--steps"], household("a"));
    let line = &lines(&output)[0];
    let steps = line["benefits"][0]["steps"].as_array().expect("a list");
    for step in steps {
        for key in ["code", "label", "value", "unit", "law", "inputs"] {
            assert!(step.get(key).is_some(), "{key} in {step}");
        }
        assert!(step["law"]["url"].as_str().expect("text").starts_with("https://"));
    }
}

#[test]
fn an_amount_that_is_not_known_says_what_it_needs_and_its_bounds() {
    let input =
        household("a").replace(r#""income":[{"kind":"wage","monthly":1240}]"#, r#""activity_since":"2024-01-01""#);
    let input = input.replace(r#""format":1"#, r#""format":1,"unknown":["/adults/0/income"]"#);
    let output = run(&["compute"], input);
    let allowances = &lines(&output)[0]["benefits"][0];
    assert_eq!(allowances["status"], "unknown", "{allowances}");
    assert_eq!(allowances["gross"], Value::Null);
    assert_eq!(allowances["net"], Value::Null);
    assert_eq!(allowances["needs"], serde_json::json!(["/adults/0/income"]));
    assert_eq!(allowances["reasons"][0]["code"], "answer_missing");
    for key in ["least", "most"] {
        let bound = allowances["range"][key].as_str().expect("text");
        assert_eq!(bound.split_once('.').map(|(_, cents)| cents.len()), Some(2), "{bound}");
    }
    assert!(allowances["range"]["exact"].is_boolean());
}

#[test]
fn a_line_is_answered_before_the_next_one_comes() {
    let mut child = droits(&["compute"]).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("piped");
    let mut answers = BufReader::new(child.stdout.take().expect("piped")).lines();
    for id in ["a", "b", "c"] {
        writeln!(stdin, "{}", household(id)).expect("the program reads");
        let answer = answers.next().expect("an answer").expect("UTF-8");
        assert!(answer.contains(&format!(r#"{{"id":"{id}","#)), "{answer}");
    }
    drop(stdin);
    assert!(answers.next().is_none());
    assert!(child.wait().expect("the program ends").success());
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut child = droits(&["compute"]).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("piped");
    let feeder = thread::spawn(move || {
        let line = household("a") + "\n";
        // The input never ends by itself.
        while stdin.write_all(line.as_bytes()).is_ok() {}
    });
    let mut first = String::new();
    BufReader::new(child.stdout.take().expect("piped")).read_line(&mut first).expect("UTF-8");
    assert!(first.starts_with('{'));
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(text(&output.stderr), "");
    assert!(output.status.success());
    feeder.join().expect("no panic");
}

#[test]
fn a_household_is_explained_to_a_person() {
    let pretty = serde_json::to_string_pretty(&serde_json::from_str::<Value>(&household("a")).expect("JSON"));
    let path = file("household.json", &pretty.expect("JSON"));
    let output = run(&["explain", &path], "");
    let page = text(&output.stdout);
    assert!(page.starts_with("Vos droits en novembre 2026\n"), "{page}");
    assert!(page.contains("Total par mois"), "{page}");
    assert!(page.lines().all(|line| line.chars().count() <= 120), "{page}");
    assert_eq!(status(&output), 0);

    let path = file("households.jsonl", &format!("{{}}\n{}\n", household("a")));
    let output = run(&["explain", &path, "--line", "2", "--lang", "en"], "");
    assert!(text(&output.stdout).starts_with("Your benefits in November 2026\n"));

    let output = run(&["explain", &path, "--line", "1", "--lang", "en"], "");
    assert!(text(&output.stderr).contains("line 1, /format is not a valid household. The key “format” is missing:"));
    assert_eq!(status(&output), 1);
}

#[test]
fn a_line_that_is_not_there_and_a_file_of_many_are_told() {
    let path = file("many.jsonl", &format!("{}\n{}\n", household("a"), household("b")));
    let error = |arguments: &[&str]| {
        let output = run(arguments, "");
        assert_eq!(status(&output), 1);
        text(&output.stderr).to_owned()
    };
    assert!(error(&["explain", &path, "--line", "3"]).ends_with("many.jsonl has 2 lines: there is no line 3.\n"));
    assert!(error(&["timeline", &path]).ends_with(" If it holds one household a line, say which with --line.\n"));
    let empty = file("empty.jsonl", "");
    assert!(error(&["sweep", &empty, "--line", "1"]).ends_with("empty.jsonl has 0 lines: there is no line 1.\n"));
}

#[test]
fn no_text_of_a_household_commands_the_terminal() {
    let hostile = household("a").replace(r#""activity""#, r#""name":"\u001b[31m\u0007\nx\u202ey","activity""#);
    let output = run(&["explain", "-"], hostile);
    let page = text(&output.stdout);
    assert!(page.contains("\u{fffd}[31m"), "{page}");
    assert!(page.chars().all(|c| c == '\n' || !(c.is_control() || c == '\u{202e}')), "{page:?}");
    let output = run(&["explain", "-"], r#"{"format":1,"\u001b[2J":1}"#);
    assert!(text(&output.stderr).trim_end().chars().all(|c| !c.is_control()), "{:?}", text(&output.stderr));
}

#[test]
fn no_sentence_keeps_the_place_of_a_figure_that_nobody_gave() {
    for name in ["aah", "care", "family"] {
        let path = format!("{}/../../tests/households/{name}.jsonl", env!("CARGO_MANIFEST_DIR"));
        for lang in ["fr", "facile", "en"] {
            for line in lines(&run(&["compute", "--steps", "--lang", lang, &path], "")) {
                for benefit in line["benefits"].as_array().expect("a list") {
                    let labels = benefit["steps"].as_array().into_iter().flatten().map(|step| &step["label"]);
                    let texts = benefit["reasons"].as_array().into_iter().flatten().map(|reason| &reason["text"]);
                    for sentence in labels.chain(texts) {
                        assert!(!sentence.as_str().expect("text").contains('{'), "{sentence} in {}", line["id"]);
                    }
                }
            }
        }
    }
}

#[test]
fn the_legal_values_are_listed_with_their_texts() {
    let output = run(&["parameters", "bmaf"], "");
    let page = text(&output.stdout);
    assert!(page.starts_with("bmaf (euros_per_month, renewed: april, checked on 20"), "{page}");
    assert!(page.contains("\n  since 2026-04-01        478.16  "), "{page}");
    assert!(page.contains("https://"), "{page}");

    let output = run(&["parameters", "--json"], "");
    let listed: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(listed[0]["key"], "bmaf");
    assert_eq!(listed[0]["unit"], "euros_per_month");

    let output = run(&["parameters", "--csv", "bmaf"], "");
    let table = text(&output.stdout);
    assert!(table.starts_with("key,since,value,unit,article,url,checked,renewed\r\nbmaf,"), "{table}");
    let row = table.lines().find(|line| line.starts_with("bmaf,2026-04-01,478.16,euros_per_month,")).expect(table);
    assert!(row.contains(",https://"), "{row}");

    let output = run(&["parameters", "nothing"], "");
    assert_eq!(text(&output.stderr), "droits: No legal value has a key that begins with \"nothing\".\n");
    assert_eq!(status(&output), 1);
}

#[test]
fn help_needs_no_manual() {
    for arguments in [&["--help"][..], &["compute", "--help"], &["explain", "--help"], &["parameters", "--help"]] {
        let output = run(arguments, "");
        assert_eq!(status(&output), 0);
        assert!(text(&output.stdout).contains("Usage: droits"), "{arguments:?}");
    }
    let help = run(&["compute", "--help"], "");
    let help = text(&help.stdout);
    // The household of the help is a valid one.
    let start = help.find("{\"format\":1").expect("an example");
    let end = help.find("\n\nExit status").expect("the example ends");
    let example: String = help[start..end].lines().map(str::trim).collect();
    let output = run(&["compute"], example);
    assert_eq!(status(&output), 0, "{}", text(&output.stdout));
}

#[test]
fn wrong_arguments_end_with_two() {
    for arguments in [
        &["compute", "--jobs", "0"][..],
        &["compute", "--jobs", "100000"],
        &["compute", "--lang", "de"],
        &["guess"],
        &[],
    ] {
        let output = run(arguments, "");
        assert_eq!(status(&output), 2, "{arguments:?}");
        assert!(!output.stderr.is_empty());
        assert!(output.stdout.is_empty());
    }
}

/// The rows of comma-separated values, header first.
fn rows(output: &Output) -> Vec<Vec<String>> {
    text(&output.stdout).split_terminator("\r\n").map(|row| row.split(',').map(str::to_owned).collect()).collect()
}

#[test]
fn the_months_ahead_are_those_that_compute_gives() {
    let path = file("ahead.json", &household("a"));
    let output = run(&["timeline", &path], "");
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let rows = rows(&output);
    assert_eq!(rows.len(), 25);
    assert_eq!(rows[0][0], "month");
    let codes = Benefit::ALL.map(Benefit::code);
    assert_eq!(rows[0][1..=Benefit::COUNT], codes);
    assert_eq!(rows[0][Benefit::COUNT + 1..], ["total", "complete", "events"]);
    assert_eq!((rows[1][0].as_str(), rows[24][0].as_str()), ("2026-11", "2028-10"));
    // The first month, and a later one of which the household can be written by hand.
    for (row, month) in [(&rows[1], "2026-11"), (&rows[3], "2027-01")] {
        let written = household("a").replace("\"month\":\"2026-11\"", &format!("\"month\":\"{month}\""));
        let written = written.replace(
            "\"union\"",
            "\"reviews\":{\"rsa\":\"2026-11\",\"ppa\":\"2026-11\",\"al\":\"2026-11\",\"aah\":\"2026-11\"},\"union\"",
        );
        let computed = &lines(&run(&["compute"], written))[0];
        for (at, benefit) in computed["benefits"].as_array().expect("a list").iter().enumerate() {
            if benefit["frequency"] == "monthly" {
                assert_eq!(row[at + 1], benefit["net"].as_str().unwrap_or(""), "{month} {}", benefit["benefit"]);
            }
        }
    }
    let birthday = rows.iter().find(|row| row[0] == "2027-03").expect("March 2027");
    assert!(birthday[Benefit::COUNT + 3].contains("child1_is_6"), "{birthday:?}");
}

#[test]
fn a_sweep_gives_at_each_wage_what_compute_gives() {
    let path = file("sweep.json", &household("a"));
    let output = run(&["sweep", &path, "--most", "2480", "--points", "5"], "");
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let rows = rows(&output);
    assert_eq!(rows.len(), 6);
    assert_eq!(rows[0][0], "wage");
    let total = Benefit::COUNT + 1;
    assert_eq!(rows[0][total..], ["total", "in_hand", "kept_of_100"]);
    let computed = &lines(&run(&["compute"], household("a")))[0];
    assert_eq!(
        (rows[3][0].as_str(), rows[3][total].as_str()),
        ("1240.00", computed["monthly_total"].as_str().unwrap_or(""))
    );
    for (row, wage) in [(&rows[2], "620"), (&rows[3], "1240"), (&rows[5], "2480")] {
        let written = household("a").replace("\"monthly\":1240", &format!("\"monthly\":{wage}"));
        let computed = &lines(&run(&["compute"], written))[0];
        for (at, benefit) in computed["benefits"].as_array().expect("a list").iter().enumerate() {
            if benefit["frequency"] == "monthly" {
                let net = benefit["net"].as_str().unwrap_or("0.00");
                assert_eq!(row[at + 1], net, "{wage} {}", benefit["benefit"]);
            }
        }
    }
    assert_eq!(rows[5][total + 2], "");
    let output = run(&["sweep", &path, "--adult", "2"], "");
    assert_eq!(status(&output), 1);
    assert_eq!(text(&output.stderr), "droits: There is no second adult in this household.\n");
}

#[test]
fn a_sweep_after_tax_adds_columns_and_its_causes_make_what_is_kept() {
    let path = file("purse.json", &household("a"));
    let plain = rows(&run(&["sweep", &path, "--most", "4000", "--points", "9"], ""));
    let output = run(&["sweep", &path, "--most", "4000", "--points", "9", "--after-tax"], "");
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let rows = rows(&output);
    let width = plain[0].len();
    let heads = ["creche_fee", "c2s", "college_grant", "lycee_grant", "student_grant", "energy_voucher"];
    assert_eq!(rows[0][width..width + 6], heads);
    assert_eq!(rows[0][width + 6..], ["cover", "tax", "after_tax", "kept_after_tax", "causes"]);
    let amount = |cell: &str| cell.parse::<Decimal>().unwrap_or_else(|_| panic!("an amount: {cell}"));
    for (row, before) in rows[1..].iter().zip(&plain[1..]) {
        assert_eq!(row[..width], before[..]);
        let rights: Decimal = row[width..width + 6].iter().map(|cell| amount(cell)).sum();
        let [tax, after] = [7, 8].map(|at| amount(&row[width + at]));
        assert_eq!(after, amount(&row[width - 2]) + rights - tax, "{row:?}");
        let causes: Decimal =
            row[width + 10].split(' ').filter_map(|cause| cause.split_once(':')).map(|(_, takes)| amount(takes)).sum();
        assert_eq!(amount(&row[width + 9]), Decimal::ONE_HUNDRED + causes, "{row:?}");
    }
    assert_eq!((rows[1][width + 6].as_str(), rows[9][width + 6].as_str()), ("free", "none"));
    assert!(rows[9][width + 10].contains("tax:-"), "{:?}", rows[9]);
}

#[test]
fn what_is_kept_of_a_hundred_is_rounded_to_the_cent_and_not_cut() {
    let path = file("kept.json", &household("a"));
    // A step of 1,240 / 7 = 177.14 € gives long decimals.
    let output = run(&["sweep", &path, "--most", "1240", "--points", "8"], "");
    let total = Benefit::COUNT + 1;
    let cell = |row: &[String], at: usize| row[at].parse::<Decimal>().expect("an amount");
    let mut would_be_cut = 0;
    for pair in rows(&output)[1..].windows(2) {
        let (wage, in_hand) =
            (cell(&pair[1], 0) - cell(&pair[0], 0), cell(&pair[1], total + 1) - cell(&pair[0], total + 1));
        let kept = in_hand * Decimal::ONE_HUNDRED / wage;
        let nearest = kept.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        assert_eq!(cell(&pair[0], total + 2), nearest, "{pair:?}");
        would_be_cut += usize::from(kept.trunc_with_scale(2) != nearest);
    }
    assert_ne!(would_be_cut, 0);
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_is_full_or_closed_is_told_and_ends_with_two_for_every_command_and_for_the_help() {
    let one = file("closed.json", &household("Solo"));
    let commands = [
        format!("compute {one}"),
        format!("explain {one}"),
        format!("timeline {one}"),
        format!("sweep {one}"),
        "parameters".to_owned(),
        "parameters --csv".to_owned(),
        "--help".to_owned(),
        "compute --help".to_owned(),
        "--version".to_owned(),
    ];
    for command in commands {
        for (output, why) in [(">/dev/full", "the disk is full"), (">&-", "the standard output is closed")] {
            let line = format!("exec \"$0\" {command} {output}");
            let ended = Command::new("sh")
                .args(["-c", &line, env!("CARGO_BIN_EXE_droits")])
                .output()
                .expect("there is a shell");
            let said = text(&ended.stderr);
            assert_eq!(status(&ended), 2, "{command} {output}: {said}");
            assert_eq!(said, format!("droits: The result cannot be written: {why}.\n"), "{command} {output}");
        }
        let line = format!("exec \"$0\" {command} 1<>/dev/null");
        let ended =
            Command::new("sh").args(["-c", &line, env!("CARGO_BIN_EXE_droits")]).output().expect("there is a shell");
        assert_eq!(status(&ended), 0, "{command} to /dev/null, open for reading too");
    }
}

/// The rows of `--amounts`, header first.
fn amounts(text: &str) -> Vec<Vec<&str>> {
    text.lines().map(|row| row.split(',').collect()).collect()
}

#[test]
fn the_rights_follow_the_amounts_as_the_results_have_them() {
    let input = format!("{}\n{}\nno household\n", household("a"), household("b").replace("1240", "4300"));
    let output = run(&["compute", "--amounts", "--only", "al", "--rights"], input.clone());
    let rows = amounts(text(&output.stdout));
    let results = lines(&run(&["compute"], input));
    let codes: Vec<&str> =
        results[0]["rights"].as_array().expect("a list").iter().filter_map(|one| one["right"].as_str()).collect();
    let heads: Vec<&str> = rows[0][4..].iter().step_by(2).copied().collect();
    assert_eq!(heads, [codes, vec!["tax", "disposable"]].concat());
    for (row, result) in rows[1..3].iter().zip(&results) {
        let rights = result["rights"].as_array().expect("a list");
        for (at, right) in rights.iter().enumerate() {
            let status = &right["status"].as_str().expect("a word")[..1];
            assert_eq!(row[5 + at * 2], status, "{right}");
            if status == "d" {
                assert_eq!(row[4 + at * 2], right["amount"].as_str().unwrap_or("0.00"), "{right}");
            }
        }
        let after = 4 + rights.len() * 2;
        assert_eq!(row[after..after + 2], [result["tax"][0]["tax"].as_str().expect("known"), "d"]);
        assert_eq!(row[after + 2], result["disposable"].as_str().expect("known"));
        assert_eq!(row.len(), rows[0].len());
    }
    assert_ne!(rows[1][4 + 20], rows[2][4 + 20], "the tax differs");
    assert_eq!(rows[3].len(), rows[0].len());
    assert_eq!((rows[3][5], rows[3][rows[0].len() - 1]), ("e", ""));
    assert_eq!(status(&run(&["compute", "--rights"], household("a"))), 2, "amounts only");
}

#[test]
fn the_amounts_are_those_of_the_results_in_two_columns_a_benefit() {
    let unknown = household("c")
        .replace("\"rent\":540", "\"landlord\":\"private\"")
        .replace("\"format\":1", "\"format\":1,\"unknown\":[\"/housing/rent\"]");
    let input = format!("{}\n\nnot json\n{unknown}\n{}", household("a"), household("b\\n, \\\"b\\\""));
    let table = run(&["compute", "--amounts"], input.clone());
    assert_eq!(status(&table), 1, "one line is not a household");
    let results = lines(&run(&["compute"], input));
    let table = text(&table.stdout);
    let rows = amounts(table);
    let columns = ["id", "month"].map(str::to_owned).into_iter();
    let columns =
        columns.chain(Benefit::ALL.iter().flat_map(|b| [b.code().to_owned(), format!("{}_status", b.code())]));
    assert_eq!(rows[0], columns.collect::<Vec<_>>());
    assert_eq!(rows.len(), 5);
    for (row, result) in [(&rows[1], &results[0]), (&rows[3], &results[2])] {
        assert_eq!((row[0], row[1]), (result["id"].as_str().expect("an id"), "2026-11"));
        for (at, benefit) in result["benefits"].as_array().expect("a list").iter().enumerate() {
            let (amount, status) = (row[2 + 2 * at], row[3 + 2 * at]);
            match benefit["status"].as_str() {
                Some("due") => assert_eq!((Some(amount), status), (benefit["net"].as_str(), "d")),
                Some("not_due") => assert_eq!((amount, status), ("0", "n")),
                _ => assert_eq!((amount, status), ("", "u")),
            }
        }
    }
    assert!(table.contains(",,u") && table.contains(",d"));
    assert_eq!(rows[2][..4], ["", "", "", "e"]);
    assert!(rows[2].iter().all(|cell| ["", "e"].contains(cell)));
    assert!(table.lines().nth(4).is_some_and(|row| row.starts_with("\"b , \"\"b\"\"\",2026-11,")), "{table}");
}

#[test]
fn only_some_benefits_are_asked_for_by_their_codes() {
    let header = |only: &str| {
        let output = run(&["compute", "--amounts", "--only", only], household("a"));
        text(&output.stdout).lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(header("al"), "id,month,al,al_status");
    assert_eq!(header("ppa,af..asf,cf"), "id,month,af,af_status,cf,cf_status,asf,asf_status,ppa,ppa_status");
    assert_eq!(header("af..ppa").matches("_status").count(), 18);
    for wrong in ["", "apl", "ppa..af", "af,"] {
        let output = run(&["compute", "--amounts", "--only", wrong], household("a"));
        assert_eq!(status(&output), 2, "{wrong}");
        assert!(output.stdout.is_empty());
    }
    assert_eq!(status(&run(&["compute", "--only", "al"], household("a"))), 2, "amounts only");
}

#[test]
fn a_run_that_was_stopped_goes_on_where_its_file_ends() {
    let households = text(&run(&["households", "--count", "900"], "").stdout).to_owned();
    let input = file("stopped.jsonl", &households.replacen('\n', "\n\n", 40));
    let output = file("stopped.csv", "");
    for format in [&["--amounts"][..], &["--amounts", "--only", "al,ppa"], &["--lang", "en"]] {
        let arguments = [&["compute", "--output", &output, &input], format].concat();
        let resumed = [&arguments[..], &["--resume"]].concat();
        assert_eq!(status(&run(&arguments, "")), 0);
        let whole = std::fs::read(&output).expect("the output is written");
        // After nothing, within the header, within a row, between two rows, and at the end.
        let second = whole.iter().position(|byte| *byte == b'\n').expect("a row") + 1;
        for end in [0, 3, second, second + 5, whole.len() / 2, whole.len() - 1, whole.len()] {
            std::fs::write(&output, &whole[..end]).expect("the folder is writable");
            let run = run(&resumed, "");
            assert_eq!(status(&run), 0, "{end}: {}", text(&run.stderr));
            assert!(std::fs::read(&output).is_ok_and(|again| again == whole), "after {end} bytes of {}", whole.len());
        }
    }
}

#[test]
fn a_run_that_is_killed_loses_nothing_that_it_wrote() {
    let households = text(&run(&["households", "--count", "6000"], "").stdout).to_owned();
    let (input, output) = (file("killed.jsonl", &households), file("killed.csv", ""));
    let arguments = ["compute", "--amounts", "--only", "al", "--output", &output, &input];
    let mut child = droits(&arguments).spawn().expect("the program starts");
    while std::fs::metadata(&output).is_ok_and(|file| file.len() < 4_000) {
        thread::yield_now();
    }
    child.kill().expect("it is killed");
    child.wait().expect("it ends");
    let begun = std::fs::read(&output).expect("there is an output");
    let resumed = run(&[&arguments[..], &["--resume"]].concat(), "");
    assert_eq!(status(&resumed), 0, "{}", text(&resumed.stderr));
    let ended = std::fs::read(&output).expect("there is an output");
    assert!(ended.starts_with(&begun));
    assert_eq!(text(&ended), text(&run(&["compute", "--amounts", "--only", "al", &input], "").stdout));
}

#[test]
fn a_run_does_not_go_on_with_what_another_began() {
    let (input, other) = (file("one.jsonl", &household("a")), file("other.jsonl", &household("z")));
    let output = file("begun.csv", "");
    let resume = |only: &str, input: &str| {
        run(&["compute", "--amounts", "--only", only, "--output", &output, "--resume", input], "")
    };
    assert_eq!(status(&resume("al", &input)), 0);
    let begun = std::fs::read(&output).expect("there is an output");
    for (only, input) in [("ppa", &input), ("al", &other)] {
        let refused = resume(only, input);
        assert_eq!(status(&refused), 2);
        assert!(text(&refused.stderr).contains("was begun with other"), "{}", text(&refused.stderr));
        assert_eq!(std::fs::read(&output).expect("there is an output"), begun);
    }
    let itself = run(&["compute", "--output", &input, &input], "");
    assert_eq!((status(&itself), text(&itself.stderr).contains("is the input")), (2, true));
    assert_eq!(std::fs::read_to_string(&input).expect("it is left"), household("a"));
}

#[test]
fn a_part_of_the_invented_households_is_a_part_of_them_all() {
    let all = run(&["households", "--count", "30", "--seed", "5"], "");
    let part = run(&["households", "--count", "10", "--skip", "20", "--seed", "5"], "");
    assert!(text(&all.stdout).ends_with(text(&part.stdout)));
    assert_eq!(text(&part.stdout).lines().count(), 10);
    assert!(run(&["compute"], all.stdout.clone()).status.success());
    assert_ne!(run(&["households", "--count", "30"], "").stdout, all.stdout);
}
