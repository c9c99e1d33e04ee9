//! One income.

use rust_decimal::dec;

use super::super::read::fault::Fault;
use super::super::read::node::Node;
use super::super::read::object::{Object, items};
use super::super::read::path::Path;
use super::super::read::unknown::Unknown;
use super::super::read::values::{self, Read, fault};
use super::super::write::Pairs;
use super::super::{Answer, Household, Income, Kind, MOST_SPELLS};
#[cfg(feature = "schema")]
use super::About;
use super::plausible::{Around, Choices, some, tried};
#[cfg(feature = "schema")]
use super::sorts::rendered;
use super::sorts::{Reader, month, monthly, sort_of, word};
use super::{Row, Shape};
use crate::calendar::Month;
use crate::money::Monthly;

object! {
    /// An income of one kind, the same every month from one month to another.
    #[derive(Clone, Debug, PartialEq)]
    Spell, SPELL_KEYS, 7;
    /// Its nature.
    kind: must Kind = word();
    /// Euros a month, as received.
    monthly: needed Monthly = monthly(), |_| some(WAGES.map(|wage| Monthly(wage.into())));
    /// First month; absent: always.
    from: bare Month = month();
    /// Last month, included; absent: without end.
    to: bare Month = month();
    /// Euros a month as taxed before the 10 % deduction; absent: `monthly`, and for `apprentice_wage` what the exemption of the
    /// year leaves of it (CGI, 81 bis).
    taxable: optional Monthly = monthly(), |_| some(WAGES.map(|wage| Some(Monthly(wage.into()))));
    /// Euros a month before contributions (ASPA, ASI); absent: not said.
    gross: optional Monthly = monthly(), |_| some([None]);
    /// Exempt pay for overtime inside `taxable`, euros a month (income tax).
    overtime: assumed Monthly = monthly(), Monthly::ZERO, |_| some([Monthly::ZERO, Monthly(dec!(100))]);
}

static SPELL: &[Row] = &SPELL_KEYS;

/// What stands at the key of a person's incomes.
pub(crate) const SPELLS: Shape = Shape::List(&Shape::Object(SPELL));

/// Net wages a month that are tried: nothing, part time, the SMIC, and beyond every ceiling.
pub(crate) const WAGES: [i64; 16] =
    [0, 1450, 200, 400, 650, 800, 1100, 1250, 1700, 2000, 2400, 3000, 4000, 5500, 8000, 20000];

/// Every income of a person.
pub(crate) fn income(person: &Object<'_>, unknown: &Unknown) -> Read<Income> {
    person
        .or("income", Vec::new(), |node, path| items(node, path, MOST_SPELLS, |node, path| spell(node, path, unknown)))
        .map(Income)
}

/// An income. When its beginning or end is unknown, so is its amount in every month that it may cover.
fn spell(node: &Node<'_>, path: &Path<'_>, unknown: &Unknown) -> Read<Spell> {
    let object = Object::new(node, path, SPELL, unknown)?;
    let kind = object.needed("kind", values::word)?;
    let (from, to) = (object.optional("from", values::month)?, object.optional("to", values::month)?);
    if let (Answer::Known(Some(from)), Answer::Known(Some(to))) = (from, to)
        && to < from
    {
        let (from, to) = (from.to_string(), to.to_string());
        return fault(&path.key("to"), Fault::EndsBeforeItBegins { from, to });
    }
    match (from, to) {
        (Answer::Known(_), Answer::Known(_)) => Spell::read(&object, unknown),
        (Answer::Unknown(missing), _) | (_, Answer::Unknown(missing)) => {
            object.optional("monthly", values::monthly)?;
            for key in ["taxable", "gross", "overtime"] {
                object.optional(key, values::monthly)?;
            }
            Ok(Spell {
                kind,
                monthly: Answer::Unknown(missing),
                from: from.get().unwrap_or_default(),
                to: to.get().unwrap_or_default(),
                taxable: Answer::Unknown(missing),
                gross: Answer::Unknown(missing),
                overtime: Answer::Unknown(missing),
            })
        }
    }
}

/// Writes the incomes of a person.
pub(crate) fn put_income<'h>(income: &'h Income, pairs: &mut Pairs<'h>) {
    if let Answer::Known(spells) = &income.0 {
        pairs.list("income", spells.iter().map(|spell| spell.pairs().node()));
    }
}
