//! A carer whom the family employs, before 1 September 2025.
//!
//! A most by bracket of resources, as for agencies but at lower rates, and never more than 85 % of what is spent; halved
//! from three to six, raised for a lone parent, AAH, AEEH and unsocial hours. The articles of that time are not at hand: the
//! rates and ceilings are those published, and the amount is to be confirmed.
//! *Not modelled*: the limit of five hours of SMIC a day for a childminder; contributions paid to Urssaf.

use rust_decimal::{Decimal, dec};

use super::agency::{most, of_care, tier};
use super::{Care, CmgLine, Found, by_child, direct};
use crate::benefits::conditions::children::Children;
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::CareMode;
use crate::law::Law;
use crate::outcome::{Benefit, Gap, Reason};
use crate::resources::family;
use crate::trace::Trace;

pub(super) fn amounts(
    case: &Case<'_>,
    cares: &[Care],
    list: &Children,
    month: Month,
    found: &mut Found,
    recorder: &mut Trace,
) -> Result<(), Gap> {
    family::note(case, month, Benefit::Cmg, recorder)?;
    let rate = RATES.at(month)?[tier(case, list.len(), month)?];
    for mode in [CareMode::Childminder, CareMode::Home] {
        let carers: Vec<Care> = cares.iter().filter(|care| care.mode == mode).cloned().collect();
        let line = match mode {
            CareMode::Home => CmgLine::HomeByBracket,
            CareMode::Childminder
            | CareMode::MicroCreche
            | CareMode::AgencyChildminder
            | CareMode::AgencyHome
            | CareMode::Creche => CmgLine::ChildminderByBracket,
        };
        for group in if mode == CareMode::Home { vec![carers] } else { by_child(&carers) } {
            let whole = direct::together(group.clone());
            let Some(care) = whole.first() else { continue };
            let most = most(case, rate, care, &group, month)?;
            let amount = of_care(care, most, line, LAW, month, recorder)?;
            found.pay.push((care.child, amount.net));
            found.remark(Reason::ToConfirm("cmg.old_rule"));
        }
    }
    Ok(())
}

const LAW: Law = Law::Page(
    "Code de la sécurité sociale, D531-18 (avant le 01/09/2025)",
    "https://www.legifrance.gouv.fr/search/code?query=D531-18",
);

/// Most a month by bracket of resources, shares of the BMAF (D531-18 before September 2025).
pub(super) static RATES: Dated<[Decimal; 3]> = Dated::new(
    "cmg.old_rates",
    Unit::Share,
    Renewed::Never,
    &[since(
        2008,
        5,
        1,
        [dec!(1.1404), dec!(0.7191), dec!(0.4314)],
        Law::Jo("Décret 2008-331, art. 1", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000018615607"),
    )],
);
