//! What the command line says.

use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};
use droits_engine::benefit::Benefit;
use droits_engine::calendar::Month;
use droits_words::Lang;

/// Computes French family and social benefits (those that the CAF pays), and says why
#[derive(Debug, Parser)]
#[command(
    name = "droits",
    version,
    max_term_width = 100,
    after_help = "Nothing leaves this computer. The amounts are an estimate: only the CAF decides.\n\
        'droits COMMAND --help' says more about a command, with examples."
)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    Compute(Compute),
    Explain(Explain),
    Timeline(Timeline),
    Sweep(Sweep),
    Parameters(Parameters),
    Households(Households),
}

/// Compute many households: JSON lines in, one result a line out, in the same order
///
/// Each line of the input is one household: a JSON object in the household format, version 1. Each gives one line of
/// output, a JSON object in the result format, version 1. A line that is not a valid household gives
/// {"error":{"line":…,"path":…,"message":…}} in its place and the work goes on. Blank lines are skipped without output;
/// a line may be 1 MB long. Memory does not grow with the file.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
        droits compute households.jsonl > results.jsonl\n  \
        cat households.jsonl | droits compute --steps --lang en\n  \
        droits compute --amounts --only af..ppa households.jsonl --output amounts.csv\n  \
        droits compute --amounts --only af..ppa households.jsonl --output amounts.csv --resume\n\n\
        A small household:\n  \
        {\"format\":1,\"month\":\"2026-11\",\"residence\":{\"department\":\"59\"},\"union\":\"single\",\n   \
        \"adults\":[{\"birth_date\":\"1990-05-04\",\"activity\":\"employed\",\n              \
        \"income\":[{\"kind\":\"wage\",\"monthly\":1240}]}],\n   \
        \"children\":[{\"birth_date\":\"2021-03-27\",\"other_parent\":\"not_paying\"}],\n   \
        \"housing\":{\"tenure\":\"tenant\",\"rent\":540}}\n\n\
        Exit status:\n  \
        0  every line was a valid household\n  \
        1  some lines were not; the others are computed all the same\n  \
        2  wrong arguments, or a file that cannot be read or written")]
pub struct Compute {
    /// Files of households, one a line; none or '-': the standard input
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Add the computation of each benefit, line by line, with the article of law of each
    #[arg(long)]
    pub steps: bool,
    /// Write comma-separated values, one household a row: id, month, and each benefit's net euros and status (d due, n
    /// not due, u unknown, e not a valid household)
    #[arg(long, conflicts_with = "steps")]
    pub amounts: bool,
    /// Only these benefits, such as af,al or af..ppa [default: all]
    #[arg(long, value_name = "BENEFITS", requires = "amounts", value_parser = benefits())]
    pub only: Option<Benefits>,
    /// Then the same two columns for each right beside the benefits (0 and d for one that is no sum, or is free) and for the
    /// income tax of a year, about, and what is left in the month
    #[arg(long, requires = "amounts")]
    pub rights: bool,
    /// Write into this file, and not to the standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Go on where the output file ends, after a run that was stopped
    #[arg(long, requires = "output")]
    pub resume: bool,
    /// Number of computations at the same time, at most 256 [default: one a core]
    #[arg(long, short, value_name = "N", value_parser = up_to(MOST_JOBS))]
    pub jobs: Option<NonZeroU32>,
    /// Language of the reasons, labels and messages
    #[arg(long, value_name = "LANG", default_value = "fr", value_parser = lang())]
    pub lang: Lang,
}

/// Benefits, each once, in the order of the result format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Benefits(pub Vec<Benefit>);

impl Default for Benefits {
    fn default() -> Benefits {
        Benefits(Benefit::ALL.to_vec())
    }
}

impl Benefits {
    /// Codes and ranges of codes, parted by commas: `af,al` or `af..ppa`.
    fn parse(text: &str) -> Option<Benefits> {
        let of = |code: &str| Benefit::ALL.into_iter().find(|benefit| benefit.code() == code);
        let mut asked = [false; Benefit::COUNT];
        for item in text.split(',') {
            let (first, last) = item.split_once("..").unwrap_or((item, item));
            let (first, last) = (of(first)?, of(last)?);
            asked.get_mut(first as usize..=last as usize)?.fill(true);
        }
        Some(Benefits(Benefit::ALL.into_iter().filter(|benefit| asked[*benefit as usize]).collect()))
    }
}

/// Explain one household to a person: each benefit, its amount, and why, with the articles of law
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
        droits explain household.json --lang en\n  \
        droits explain households.jsonl --line 12")]
pub struct Explain {
    /// File that holds the household, on one line or several; '-': the standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Which line, from 1, of a file that holds one household a line
    #[arg(long, value_name = "N")]
    pub line: Option<NonZeroUsize>,
    /// Language of the explanation: French, easy French (facile), English
    #[arg(long, value_name = "LANG", default_value = "fr", value_parser = lang())]
    pub lang: Lang,
}

/// Follow one household through the months ahead: comma-separated values, one month a row
///
/// What time alone changes is followed: birthdays, an awaited birth, quarters, incomes that end, the reference year, law
/// already published. Values not yet published stay at the last known one.
#[derive(Debug, clap::Args)]
#[command(after_help = "Columns:\n  \
        month     month of entitlement, YYYY-MM\n  \
        af … ppa  net euros of each benefit paid in that month (yearly and single payments in\n            \
        the month in which they fall due); empty when it cannot be said\n  \
        total     sum of those that are known\n  \
        complete  false when some benefit cannot be said\n  \
        events    what time brings, parted by spaces: child1_is_3, adult1_income, child3_is_born,\n            \
        school_grant, christmas_bonus, review, new_reference_year,\n        known_law, rise_not_known\n\n\
        Examples:\n  \
        droits timeline household.json > months.csv\n  \
        droits timeline households.jsonl --line 12 --months 36")]
pub struct Timeline {
    /// File that holds the household, on one line or several; '-': the standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Which line, from 1, of a file that holds one household a line
    #[arg(long, value_name = "N")]
    pub line: Option<NonZeroUsize>,
    /// Number of months, the household's own included
    #[arg(long, value_name = "N", default_value = "24", value_parser = up_to(MOST_MONTHS))]
    pub months: NonZeroU32,
    /// Language of the messages
    #[arg(long, value_name = "LANG", default_value = "fr", value_parser = lang())]
    pub lang: Lang,
}

/// Sweep the wage of one adult from nothing upwards: comma-separated values, one wage a row
///
/// The wage is the same in every month, the reference year included: the full effect. It takes the place of the
/// adult's own wage; other incomes stay.
#[derive(Debug, clap::Args)]
#[command(after_help = "Columns:\n  \
        wage         net wage a month of the adult\n  \
        af … ppa     net euros a month of each benefit (0 for what is paid yearly or once);\n               \
        empty when it cannot be said\n  \
        total        sum of those that are known\n  \
        in_hand      wage and total together\n  \
        kept_of_100  what remains in hand of 100 euros more, from this wage to the next row's\n\n\
        With --after-tax, then:\n  \
        creche_fee … energy_voucher\n               \
        what each right brings in a month (yearly ones by twelfths), less than zero\n               \
        where it is paid: a crèche, the contribution of the C2S\n  \
        cover        C2S: free, paid, none; empty when it cannot be said\n  \
        tax          a twelfth of the income tax, about\n  \
        after_tax    in_hand with these rights and less that tax\n  \
        kept_after_tax  what remains of the next 100 euros after tax\n  \
        causes       what takes of these 100 euros, or adds to them: ppa:-24.10 tax:-9.00\n\n\
        Examples:\n  \
        droits sweep household.json > wages.csv\n  \
        droits sweep household.json --adult 2 --most 3000 --points 61\n  \
        droits sweep household.json --after-tax > purse.csv")]
pub struct Sweep {
    /// File that holds the household, on one line or several; '-': the standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Which line, from 1, of a file that holds one household a line
    #[arg(long, value_name = "N")]
    pub line: Option<NonZeroUsize>,
    /// Whose wage: 1 for the claimant, 2 for the partner
    #[arg(long, value_name = "N", default_value = "1", value_parser = clap::value_parser!(u8).range(1..=2))]
    pub adult: u8,
    /// Highest net wage a month, in whole euros [default: four times the net SMIC]
    #[arg(long, value_name = "EUROS", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub most: Option<u32>,
    /// Number of wages, the lowest and the highest included
    #[arg(long, value_name = "N", default_value = "401", value_parser = clap::value_parser!(u32).range(2..=10_001))]
    pub points: u32,
    /// Add the income tax, the rights beside the benefits, and what is left after them
    #[arg(long)]
    pub after_tax: bool,
    /// Language of the messages
    #[arg(long, value_name = "LANG", default_value = "fr", value_parser = lang())]
    pub lang: Lang,
}

/// Most computations at the same time: more help nobody, and a system has only so many threads to give.
const MOST_JOBS: u32 = 256;

/// Most months of a timeline.
const MOST_MONTHS: u32 = 240;

/// List every legal value: its versions, the day from which each applies, and the text that says so
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
        droits parameters bmaf\n  \
        droits parameters --due 2027-04\n  \
        droits parameters --csv > parameters.csv")]
pub struct Parameters {
    /// Only the values whose key begins so, such as 'af' or 'rsa.'
    #[arg(value_name = "KEY", default_value = "")]
    pub key: String,
    /// Only the values that are to be set anew by this month, YYYY-MM, and have no version for it yet
    #[arg(long, value_name = "MONTH", value_parser = month())]
    pub due: Option<Month>,
    /// Write one JSON list
    #[arg(long, conflicts_with = "csv")]
    pub json: bool,
    /// Write comma-separated values, one version a row
    #[arg(long)]
    pub csv: bool,
}

/// Write invented households, one a line: the same ones for the same seed, whatever the machine
///
/// Their shares (docs/populations.md) are of the order of those of France, and no more: they are for trying and measuring,
/// and stand for nobody. No household depends on another: --skip lets several machines write a part each.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
        droits households --count 100000 --seed 1 > households.jsonl\n  \
        droits households --count 50000 --skip 50000 --seed 1 > second-half.jsonl")]
pub struct Households {
    /// How many
    #[arg(long, value_name = "N")]
    pub count: u64,
    /// Which ones: another number gives others
    #[arg(long, value_name = "N", default_value = "1")]
    pub seed: u64,
    /// Leave out so many at the beginning
    #[arg(long, value_name = "N", default_value = "0")]
    pub skip: u64,
    /// Their month, YYYY-MM
    #[arg(long, value_name = "MONTH", default_value = "2026-11", value_parser = month())]
    pub month: Month,
}

fn benefits() -> impl TypedValueParser<Value = Benefits> {
    |text: &str| {
        Benefits::parse(text).ok_or_else(|| {
            let codes = Benefit::ALL.map(Benefit::code).join(" ");
            format!("benefits are parted by commas, such as af,al or af..ppa; there are: {codes}")
        })
    }
}

fn up_to(most: u32) -> impl TypedValueParser<Value = NonZeroU32> {
    clap::value_parser!(u32)
        .range(1..=i64::from(most))
        .map(|number| NonZeroU32::new(number).expect("the range begins at one"))
}

fn month() -> impl TypedValueParser<Value = Month> {
    |text: &str| Month::parse(text).ok_or("a month is YYYY-MM, such as 2027-04")
}

fn lang() -> impl TypedValueParser<Value = Lang> {
    PossibleValuesParser::new(Lang::ALL.map(Lang::code))
        .map(|code| Lang::parse(&code).expect("only the codes of languages are possible values"))
}
