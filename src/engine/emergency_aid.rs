//! Aide universelle d'urgence: money at once for a victim of violence by a partner (CASF, L214-8 to L214-10, D214-11 to D214-25).
//!
//! Whoever has a protection order, a complaint or a report to the prosecutor less than a year old gets it once a year, paid
//! whole. It is the RSA amount of the victim alone with the children, by a share that falls as the victim's own income passes
//! half of the net SMIC, all of it, and one and a half; with more than another limit it is a loan. At Mayotte it follows the
//! RSA of there; the net SMIC of there was found nowhere, so which share applies is left open.
//!
//! No household holds any of this, and no key asks for it: a saved household must not tell that somebody is in danger. What is
//! asked stands in [`Claim`], which nobody keeps.
//!
//! Not modelled: which incomes count, and over which months (D214-15, of which no copy at hand has the whole); less than the
//! whole where the needs are found to be less (L214-10).

use rust_decimal::{Decimal, dec};

use crate::benefits::foyer::scale;
use crate::benefits::rsa;
use crate::calendar::Month;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::law::Law;
use crate::money::{Cents, Euros, Monthly};
use crate::outcome::Gap;

/// Where the victim lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Anywhere but Mayotte.
    National,
    /// Mayotte, whose RSA is half.
    Mayotte,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Children in charge, under 21.
    pub children: u8,
    /// The victim's own income of a month, net.
    pub income: Monthly,
}

/// What is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Award {
    /// Paid once.
    pub amount: Euros,
    /// To keep, or to pay back.
    pub form: Form,
}

/// Whether it is paid back (D214-13).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// It is kept.
    Grant,
    /// It is paid back without interest.
    Loan,
}

/// How many incomes there are to tell apart: each has its share.
pub const SLICES: usize = 4;

/// What a claim brings, elsewhere than at Mayotte.
pub fn award(claim: Claim, month: Month) -> Result<Award, Gap> {
    let income = claim.income.euros();
    let slice = limits(month)?.into_iter().filter(|limit| income > limit.euros()).count();
    let form = if income > loan_above(claim.children, month)?.euros() { Form::Loan } else { Form::Grant };
    Ok(Award { amount: amounts(Place::National, claim.children, month)?[slice], form })
}

/// The amounts by slice of income, the lowest income first; each to the nearest cent, as published (517.22 for 517.216).
pub fn amounts(place: Place, children: u8, month: Month) -> Result<[Euros; SLICES], Gap> {
    let children = usize::from(children);
    let whole = match place {
        Place::National => scale::plain(rsa::FLAT.at(month)?, 1, children, 0, month)?,
        Place::Mayotte => rsa::mayotte_flat(1, children, month)?,
    };
    let less = REDUCTIONS.at(month)?;
    let reduced = |less: Decimal| Euros((whole * (Decimal::ONE - less)).to_cents());
    Ok([Euros(whole), reduced(less[0]), reduced(less[1]), reduced(less[2])])
}

/// Incomes above which a smaller share is paid; to the nearest cent, as published (713.15, 721.56).
pub fn limits(month: Month) -> Result<[Monthly; SLICES - 1], Gap> {
    let smic = NET_SMIC.at(month)?;
    Ok(LIMITS.at(month)?.map(|share| Monthly((smic * share).to_cents())))
}

/// Income above which it is a loan; to the nearest cent, as the others.
pub fn loan_above(children: u8, month: Month) -> Result<Monthly, Gap> {
    let shares = LOAN_ABOVE.at(month)?;
    let share = shares[usize::from(children).min(shares.len() - 1)];
    Ok(Monthly((NET_SMIC.at(month)? * share).to_cents()))
}

/// When and how a loan is paid back: in which month after the award at the earliest, and in how many months at most.
pub fn repayment(month: Month) -> Result<[i16; 2], Gap> {
    REPAYMENT.at(month)
}

const DECREE: Law = Law::Jo(
    "Décret 2023-1088 (CASF, D214-13 et D214-14)",
    "https://www.legifrance.gouv.fr/eli/decret/2023/11/24/FAMA2330904D/jo/texte",
);

/// SMIC of a month of 35 hours a week, net of contributions: of 1 January, from 1 April (D214-13, last paragraph).
static NET_SMIC: Dated<Decimal> = Dated::new(
    "emergency_aid.net_smic",
    Unit::EurosPerMonth,
    Renewed::April,
    &[
        since(
            2023,
            11,
            28,
            dec!(1353.06),
            Law::Page(
                "madinin-art.net : 2 029,59 € pour 1,5 fois le Smic",
                "https://www.madinin-art.net/mise-en-place-dune-aide-durgence-pour-les-victimesde-violences-conjugales/",
            ),
        ),
        since(
            2024,
            4,
            1,
            dec!(1398.69),
            Law::Page(
                "AOF sur Boursorama, 01/2024 : 1 398,69 € net par mois à plein temps au 1er janvier 2024",
                "https://www.boursorama.com/bourse/actualites/le-smic-de-nouveau-revalorise-8b84f3060023d14bd0437393f71126d6",
            ),
        ),
        since(
            2025,
            4,
            1,
            dec!(1426.30),
            Law::Page(
                "MoneyVox, 25/11/2025, d’après caf.fr : 2 139,45 € pour 1,5 fois le Smic",
                "https://www.moneyvox.fr/votre-argent/actualites/106323/violences-conjugales-ce-quil-faut-savoir-sur-aide-de-la-caf-versee-aux-victimes",
            ),
        ),
        since(2026, 4, 1, dec!(1443.11), DECREE),
    ],
);

/// Shares of the net SMIC above which less is paid (D214-14).
static LIMITS: Dated<[Decimal; SLICES - 1]> = Dated::new(
    "emergency_aid.limits",
    Unit::Factor,
    Renewed::Never,
    &[since(2023, 11, 28, [dec!(0.5), dec!(1), dec!(1.5)], DECREE)],
);

/// What is then taken off (D214-14).
static REDUCTIONS: Dated<[Decimal; SLICES - 1]> = Dated::new(
    "emergency_aid.reductions",
    Unit::Share,
    Renewed::Never,
    &[since(2023, 11, 28, [dec!(0.2), dec!(0.4), dec!(0.6)], DECREE)],
);

/// Shares of the net SMIC above which it is a loan: without a child, with one, two, three or more (D214-13).
static LOAN_ABOVE: Dated<[Decimal; 4]> = Dated::new(
    "emergency_aid.loan_above",
    Unit::Factor,
    Renewed::Never,
    &[since(2023, 11, 28, [dec!(1.5), dec!(2.25), dec!(2.7), dec!(3.3)], DECREE)],
);

/// First month of the repayment after the award, and number of instalments at most.
static REPAYMENT: Dated<[i16; 2]> =
    Dated::new("emergency_aid.repayment", Unit::Months, Renewed::Never, &[since(2023, 11, 28, [24, 24], DECREE)]);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&NET_SMIC, &LIMITS, &REDUCTIONS, &LOAN_ABOVE, &REPAYMENT];

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Month = Month::new(2026, 11);

    fn of(children: u8, income: Decimal, month: Month) -> (Decimal, Form) {
        let award = award(Claim { children, income: Monthly(income) }, month).expect("the values are known");
        (award.amount.euros(), award.form)
    }

    fn in_euros(place: Place, children: u8, month: Month) -> [Decimal; SLICES] {
        amounts(place, children, month).expect("the values are known").map(Euros::euros)
    }

    #[test]
    fn the_amounts_of_2025_are_those_published() {
        let may = Month::new(2025, 5);
        assert_eq!(in_euros(Place::National, 0, may), [dec!(646.52), dec!(517.22), dec!(387.91), dec!(258.61)]);
        // 646.52 + 323.26 + 193.96 + 258.61 = 1,422.35, and 40 % of it.
        assert_eq!(in_euros(Place::National, 3, may)[0], dec!(1422.35));
        assert_eq!(in_euros(Place::National, 3, may)[3], dec!(568.94));
        assert_eq!(limits(may), Ok([Monthly(dec!(713.15)), Monthly(dec!(1426.30)), Monthly(dec!(2139.45))]));
    }

    #[test]
    fn the_amounts_of_2023_are_those_published() {
        // 607.75 + 303.88 + 182.33 = 1,093.96, and 40 % of it.
        let december = in_euros(Place::National, 2, Month::new(2023, 12));
        assert_eq!([december[0], december[3]], [dec!(1093.96), dec!(437.58)]);
        assert_eq!(loan_above(3, Month::new(2023, 12)), Ok(Monthly(dec!(4465.10))));
        assert_eq!(award(Claim { children: 0, income: Monthly::ZERO }, Month::new(2023, 10)).ok(), None);
    }

    #[test]
    fn each_limit_is_passed_by_a_cent() {
        for (limit, before, after) in [
            // 1,443.11 × 0.5 = 721.555; 651.69 × 0.8 = 521.352.
            (dec!(721.56), dec!(651.69), dec!(521.35)),
            (dec!(1443.11), dec!(521.35), dec!(391.01)),
            // × 1.5 = 2,164.665; 651.69 × 0.4 = 260.676.
            (dec!(2164.67), dec!(391.01), dec!(260.68)),
        ] {
            assert_eq!(of(0, limit, NOW).0, before);
            assert_eq!(of(0, limit + dec!(0.01), NOW).0, after);
        }
    }

    #[test]
    fn above_a_limit_that_grows_with_the_children_it_is_a_loan() {
        // 1,443.11 × 1.5, 2.25, 2.7, 3.3; a fourth child changes nothing.
        let limits = [dec!(2164.67), dec!(3247.00), dec!(3896.40), dec!(4762.26), dec!(4762.26)];
        for (children, limit) in (0..).zip(limits) {
            assert_eq!(of(children, limit, NOW).1, Form::Grant, "{children}");
            assert_eq!(of(children, limit + dec!(0.01), NOW).1, Form::Loan, "{children}");
        }
        assert_eq!(repayment(NOW), Ok([24, 24]));
    }

    #[test]
    fn children_bring_what_they_bring_to_the_rsa_of_one_person() {
        assert_eq!(in_euros(Place::National, 1, NOW), [dec!(977.54), dec!(782.03), dec!(586.52), dec!(391.02)]);
        assert_eq!(in_euros(Place::National, 2, NOW), [dec!(1173.05), dec!(938.44), dec!(703.83), dec!(469.22)]);
        assert_eq!(in_euros(Place::National, 3, NOW), [dec!(1433.73), dec!(1146.98), dec!(860.24), dec!(573.49)]);
    }

    #[test]
    fn values_of_1_january_apply_from_1_april() {
        assert_eq!(limits(Month::new(2026, 3)), limits(Month::new(2025, 4)));
        assert_ne!(limits(Month::new(2026, 4)), limits(Month::new(2026, 3)));
    }

    #[test]
    fn at_mayotte_it_follows_the_rsa_of_there() {
        // 323.26 × 0.4: the least of 2025.
        assert_eq!(in_euros(Place::Mayotte, 0, Month::new(2025, 5))[3], dec!(129.30));
        // 325.85 + 162.93 + 97.76 + 97.76 + 32.59.
        assert_eq!(in_euros(Place::Mayotte, 4, NOW)[0], dec!(716.89));
    }
}
