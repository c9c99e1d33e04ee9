//! Every legal value: none without a source, none stale, none unused, none that could be wrong unseen.
//!
//! The households are those of the reference vectors, of `tests/households/` and of [`grid`]. A version of a value counts when it is in
//! force on some day since [`FIRST`]; each of the values that a version sets together is made wrong in turn. `cargo test -p droits-engine --features audit --test engine tables:: -- --nocapture` prints how
//! many were read and noticed; `WHO=1` names the first household that notices each.

mod grid;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};

use droits_communes::{Communes, Status};
use droits_engine::calendar::{Date, Month};
use droits_engine::dated::{Table, audit};
use droits_engine::emergency_aid::{self, Award, Claim};
use droits_engine::household::{self, CommuneZone, Household};
use droits_engine::money::Monthly;
use droits_engine::outcome::{Benefit, Outcome};
use droits_engine::rights::{Rights, rights};
use droits_engine::scenario::options::{Matter, concerned, creche_takes};
use droits_engine::sources::{LAW_KNOWN_UNTIL, RELEASED, Source};
use droits_engine::trace::Trace;
use droits_engine::{assess, parameters};
use rust_decimal::dec;
use serde_json::Value;

/// First day whose law the engine knows.
const FIRST: Date = Date::constant(2024, 1, 1);

/// Values whose newest version is missing, and why: their benefit says that they are to be confirmed.
const UNSETTLED: &[(&str, &str)] = &[
    ("rso.most", "the decree of 2026 was not found published"),
    ("cmg.home_contributions_most", "the limits of 2022 and later were never found published"),
    ("housing_resources.aspa_ceiling_mayotte", "the amount of 2026 was not found published"),
];

/// Values that no household reads or that change no result, and why: `(name, first day, why)`. A value set with others
/// bears its position, `prepare.months[3]`; the name alone excepts them all.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("af.flat_months", "2003-07-01", "the limit of 21 years (R522-1) falls in the same month"),
    ("al.first_limits[0]", "2019-10-01", FROM_ZERO),
    ("al.second_limits[0]", "2019-10-01", FROM_ZERO),
    ("al.loan_limits[0]", "2019-10-01", FROM_ZERO),
    (
        "al.loan_net_expense",
        "2019-10-01",
        "90 % of the cost less 6.36 €, less 5 €, always leaves more than 15 € to the buyer",
    ),
];

const FROM_ZERO: &str = "the first slice of resources starts at zero, and nobody has less";

/// A version of a table: its key and its position.
type Version = (&'static str, usize);

#[test]
fn keys_are_a_table_s_own_and_every_value_has_a_source() {
    let mut keys = BTreeSet::new();
    for table in parameters::tables() {
        assert!(keys.insert(table.key()), "two tables are called {}", table.key());
        for (since, value, law) in table.versions() {
            assert!(!law.article().trim().is_empty(), "{} since {since}: {value} has no source", table.key());
            assert!(law.url().starts_with("https://"), "{} since {since}: {} has no address", table.key(), law);
        }
    }
}

#[test]
fn no_source_is_stale() {
    for source in Source::ALL {
        let age = RELEASED.duration_since(source.read()).as_hours() / 24;
        assert!(age <= 366, "{source:?} was last read on {}", source.read());
    }
    for table in parameters::tables() {
        let (newest, law) = table.newest();
        assert!(newest <= table.checked() || newest > RELEASED, "{}: {law} was read before {newest}", table.key());
    }
}

#[test]
fn what_is_set_anew_on_a_known_day_has_its_version() {
    let missing = missing(Month::of(RELEASED));
    assert!(missing.is_empty(), "without a version at the release:\n{}", missing.join("\n"));
    for (key, why) in UNSETTLED {
        let table = parameters::tables().find(|table| table.key() == *key);
        assert!(table.is_some_and(|table| table.due(Month::of(RELEASED)).is_some()), "{key} is settled: take it off");
        assert!(why.len() > 20, "{key}: a reason is a sentence");
    }
}

#[test]
fn the_law_is_known_until_a_value_is_set_anew() {
    assert!(missing(LAW_KNOWN_UNTIL).is_empty(), "{:?}", missing(LAW_KNOWN_UNTIL));
    assert!(!missing(LAW_KNOWN_UNTIL + 1).is_empty(), "the law is known after {LAW_KNOWN_UNTIL}");
}

/// The values whose version is missing in a month.
fn missing(month: Month) -> Vec<String> {
    let tables = parameters::tables().filter(|table| UNSETTLED.iter().all(|(key, _)| *key != table.key()));
    tables.filter_map(|table| table.due(month).map(|day| format!("{}: since {day}", table.key()))).collect()
}

#[test]
fn every_exception_is_a_value_in_force() {
    let values: BTreeSet<(String, String)> = in_force().map(|value| (value.name(), value.since.to_string())).collect();
    for (name, since, why) in EXCEPTIONS {
        let named = values.iter().any(|(value, first)| is_of(name, value) && first == since);
        assert!(named, "{name} since {since} is not in force");
        assert!(why.len() > 20, "{name} since {since}: a reason is a sentence");
    }
}

#[test]
fn every_value_is_read_and_a_wrong_one_is_noticed() {
    let samples = samples();
    let mut readers: BTreeMap<Version, Vec<usize>> = BTreeMap::new();
    for (index, sample) in samples.iter().enumerate() {
        for version in &sample.read {
            readers.entry(*version).or_default().push(index);
        }
    }
    let values: Vec<InForce> = in_force().collect();
    let shows_who = std::env::var_os("WHO").is_some();
    let (next, unnoticed) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..threads() {
            scope.spawn(|| {
                while let Some(value) = values.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let readers = readers.get(&value.version).map_or(&[][..], Vec::as_slice);
                    // What is excepted would be sought in vain in all of them.
                    let enough = if value.is_excepted() { readers.len().min(200) } else { readers.len() };
                    match noticed_by(value, &readers[..enough], samples) {
                        None => {
                            let what = (value.name(), value.since.to_string(), readers.len());
                            unnoticed.lock().expect("no panic").push(what);
                        }
                        Some(household) if shows_who => println!("{} {}: {household}", value.name(), value.since),
                        Some(_) => {}
                    }
                }
            });
        }
    });
    let mut unnoticed = unnoticed.into_inner().expect("no panic");
    unnoticed.sort();
    println!(
        "{} households; {} values in force since {FIRST}; {} never read; {} more that no household notices",
        samples.len(),
        values.len(),
        unnoticed.iter().filter(|(.., readers)| *readers == 0).count(),
        unnoticed.iter().filter(|(.., readers)| *readers > 0).count()
    );
    let mut used: BTreeSet<&(&str, &str, &str)> = BTreeSet::new();
    unnoticed.retain(|(name, since, _)| {
        let exception = EXCEPTIONS.iter().find(|(n, s, _)| is_of(n, name) && s == since);
        used.extend(exception);
        exception.is_none()
    });
    for exception in EXCEPTIONS {
        assert!(used.contains(exception), "{exception:?} is noticed: take it off the list");
    }
    let list: Vec<String> =
        unnoticed.iter().map(|(name, since, n)| format!("{name} since {since}: read by {n} households")).collect();
    assert!(list.is_empty(), "wrong and unseen:\n{}", list.join("\n"));
}

/// The first household that reads the value and is assessed otherwise when it is wrong.
fn noticed_by<'s>(value: &InForce, readers: &[usize], samples: &'s [Sample]) -> Option<&'s str> {
    audit::falsify(Some((value.version.0, value.version.1, value.part)));
    let sample = readers.iter().map(|&index| &samples[index]).find(|sample| answers(&sample.household) != sample.right);
    audit::falsify(None);
    audit::take_seen();
    sample.map(|sample| sample.household.id.as_deref().unwrap_or("a vector"))
}

/// Whether an exception is about a value: named as it is, or as the table of all its values.
fn is_of(exception: &str, value: &str) -> bool {
    exception == value || value.split_once('[').is_some_and(|(table, _)| table == exception)
}

/// A value of a version in force on some day since [`FIRST`].
struct InForce {
    version: Version,
    /// Its position, in a version that sets several values together.
    part: usize,
    /// How many there are.
    parts: usize,
    since: Date,
}

impl InForce {
    fn is_excepted(&self) -> bool {
        let (name, since) = (self.name(), self.since.to_string());
        EXCEPTIONS.iter().any(|(exception, first, _)| is_of(exception, &name) && *first == since)
    }

    fn name(&self) -> String {
        match self.parts {
            1 => self.version.0.to_owned(),
            _ => format!("{}[{}]", self.version.0, self.part),
        }
    }
}

/// A household, what it is due, and the versions that say so.
struct Sample {
    household: Household,
    right: Answers,
    read: BTreeSet<Version>,
}

/// What is due to a household: the money of the Caf, the rights beside it; what its month brings to whoever claims the emergency
/// aid, which asks for no household; and the children whom a carer's leave or a crèche is for.
type Answers = ([Outcome; Benefit::COUNT], Rights, Vec<Option<Award>>, Option<[i16; 2]>, Vec<u8>, Vec<bool>);

fn answers(household: &Household) -> Answers {
    let assessment = assess(household, &mut Trace::silent());
    let rights = rights(household, &assessment, &mut Trace::silent());
    let of = |children, income| emergency_aid::award(Claim { children, income: Monthly(income) }, household.month).ok();
    let incomes = [dec!(0), dec!(720), dec!(1430), dec!(2170), dec!(3200), dec!(3850), dec!(4750)];
    let awards = (0..=3).flat_map(|children| incomes.map(|income| of(children, income))).collect();
    let beside = concerned(household, Matter::Beside);
    let creche = household.children.iter().map(|child| creche_takes(child, household.month)).collect();
    (assessment.outcomes, rights, awards, emergency_aid::repayment(household.month).ok(), beside, creche)
}

/// Every household, assessed once.
fn samples() -> &'static [Sample] {
    static SAMPLES: OnceLock<Vec<Sample>> = OnceLock::new();
    SAMPLES.get_or_init(|| {
        let households = households();
        let chunk = households.len().div_ceil(threads());
        std::thread::scope(|scope| {
            let parts: Vec<_> = households
                .chunks(chunk)
                .map(|part| scope.spawn(|| part.iter().cloned().map(sample).collect::<Vec<_>>()))
                .collect();
            parts.into_iter().flat_map(|part| part.join().expect("no panic")).collect()
        })
    })
}

fn sample(household: Household) -> Sample {
    audit::take_seen();
    let right = answers(&household);
    Sample { household, right, read: audit::take_seen() }
}

/// The households written to catch one value or another, those of the grid, then those of the vectors.
fn households() -> Vec<Household> {
    let tests = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests");
    let mut households = written(&tests.join("households"));
    households.extend(grid::households());
    households.extend(written(&tests.join("vectors")));
    households
}

fn written(folder: &Path) -> Vec<Household> {
    let mut households = Vec::new();
    for file in files(folder) {
        // What is not yet right may ask for keys that are not there yet.
        let open = std::fs::read_to_string(file.with_extension("").display().to_string() + "-open.txt");
        let open = open.unwrap_or_default();
        for line in std::fs::read_to_string(&file).expect("a readable file").lines() {
            let value: Value = serde_json::from_str(line).expect("a line is JSON");
            if value["id"].as_str().is_some_and(|id| open.lines().any(|open| open == id)) {
                continue;
            }
            let household = value.get("household").unwrap_or(&value).to_string();
            let mut household = household::read(household.as_bytes()).unwrap_or_else(|error| {
                panic!("{}: {error:?}: {household}", file.display());
            });
            household.settle_zone(|commune| {
                let zone = Communes::embedded().by_code(commune)?.zone;
                Some(CommuneZone { number: zone.number, certain: zone.status == Status::Certain })
            });
            households.push(household);
        }
    }
    households
}

/// The lists of households of a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a readable folder");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "jsonl"));
    files.sort();
    files
}

/// The values in force on some day since [`FIRST`].
fn in_force() -> impl Iterator<Item = InForce> {
    parameters::tables().flat_map(|table: &'static dyn Table| {
        let starts: Vec<Date> = table.versions().into_iter().map(|(since, ..)| since).collect();
        // A loan keeps the caps of the day on which it was signed: all of their versions are in force.
        let all = grid::is_by_signature(table.key());
        let in_force = (0..starts.len()).filter(|&i| all || starts.get(i + 1).is_none_or(|next| *next > FIRST));
        let parts = table.parts();
        let values = in_force.flat_map(|index| {
            let since = starts[index];
            (0..parts).map(move |part| InForce { version: (table.key(), index), part, parts, since })
        });
        values.collect::<Vec<_>>()
    })
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from)
}
