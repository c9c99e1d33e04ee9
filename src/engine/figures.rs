//! Legal values that several benefits share: BMAF, SMIC, CRDS, PASS.

use rust_decimal::{Decimal, dec};

use crate::calendar::Month;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::law::Law;
use crate::money::{Cents, Euros, Monthly};
use crate::outcome::Gap;

/// CRDS of a gross amount, cut to the cent below (read off the published net amounts; D168-13 II says so for AJPA).
pub fn crds(gross: Euros) -> Euros {
    (gross * CRDS_RATE).floor_cents()
}

/// The text that takes the CRDS off benefits.
pub const CRDS_LAW: Law = Law::Jo("Ordonnance 96-50, art. 19", "JORFTEXT000000190291");

/// Rate of the CRDS (ordonnance 96-50, art. 19).
pub(crate) const CRDS_RATE: Decimal = dec!(0.005);

/// BMAF, the monthly base of family benefits (CSS, L551-1).
pub static BMAF: Dated<Decimal> = Dated::new(
    "bmaf",
    Unit::EurosPerMonth,
    Renewed::April,
    &[
        since(
            2023,
            4,
            1,
            dec!(445.93),
            Law::Page(
                "Instruction DSS/2B/2023/41 du 24/03/2023",
                "https://sante.gouv.fr/fichiers/bo/2023/2023.6.sante.pdf",
            ),
        ),
        since(
            2024,
            4,
            1,
            dec!(466.44),
            Law::Page(
                "Instruction DSS/2B/2024/43 du 20/03/2024",
                "https://sante.gouv.fr/fichiers/bo/2024/2024.6.sante.pdf#page=84",
            ),
        ),
        since(
            2025,
            4,
            1,
            dec!(474.37),
            Law::Page(
                "Instruction DSS/2A/2C/2025/32 du 07/03/2025",
                "https://sante.gouv.fr/fichiers/bo/2025/2025.6.sante.pdf#page=9",
            ),
        ),
        since(
            2026,
            4,
            1,
            dec!(478.16),
            Law::Page(
                "Instruction DSS/2B/2026/46 du 20/03/2026",
                "https://bulletins-officiels.social.gouv.fr/instruction-interministerielle-ndeg-dss2b202646-du-20-mars-2026-relative-la-revalorisation-au-1er-avril-2026-des-prestations-familiales-servies-en-metropole-en-guadeloupe-en-guyane-en-martinique-la-reunion-saint-barthelemy-saint-martin-et",
            ),
        ),
    ],
);

/// SMIC, gross, an hour (code du travail, L3231-2).
pub static SMIC_HOURLY: Dated<Decimal> = Dated::new(
    "smic_hourly",
    Unit::EurosPerHour,
    Renewed::WithSmic,
    &[
        since(2021, 10, 1, dec!(10.48), Law::Jo("Arrêté du 27/09/2021", "JORFTEXT000044126026")),
        since(2022, 1, 1, dec!(10.57), Law::Jo("Décret 2021-1741", "JORFTEXT000044546647")),
        since(2022, 5, 1, dec!(10.85), Law::Jo("Arrêté du 19/04/2022", "JORFTEXT000045602317")),
        since(2022, 8, 1, dec!(11.07), Law::Jo("Arrêté du 29/07/2022", "JORFTEXT000046113517")),
        since(2023, 1, 1, dec!(11.27), Law::Jo("Décret 2022-1608", "JORFTEXT000046780043")),
        since(2023, 5, 1, dec!(11.52), Law::Jo("Arrêté du 26/04/2023", "JORFTEXT000047495817")),
        since(
            2024,
            1,
            1,
            dec!(11.65),
            Law::Jo("Décret 2023-1216", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000048604684"),
        ),
        since(2024, 11, 1, dec!(11.88), Law::Jo("Décret 2024-951", "JORFTEXT000050392683")),
        since(2026, 1, 1, dec!(12.02), Law::Jo("Décret 2025-1228", "JORFTEXT000053042520")),
        since(2026, 6, 1, dec!(12.31), Law::Jo("Arrêté du 22/05/2026", "JORFTEXT000054126589")),
    ],
);

/// SMIC of a month of 35 hours a week, gross, to the cent.
pub fn smic_of_a_month(month: Month) -> Result<Decimal, Gap> {
    Ok((SMIC_HOURLY.at(month)? * HOURS_OF_A_YEAR / MONTHS_OF_A_YEAR).to_cents())
}

/// So many times the SMIC of a month of 35 hours a week, gross, not rounded (code du travail, L3232-3).
pub fn smic_months(times: Decimal, month: Month) -> Result<Decimal, Gap> {
    // Divided last: a third of a cent would be lost.
    Ok(times * SMIC_HOURLY.at(month)? * HOURS_OF_A_YEAR / MONTHS_OF_A_YEAR)
}

/// SMIC of an hour in January of the year of a month, net of contributions, to the cent (D168-13 and D544-6, b).
pub fn net_smic_of_an_hour(month: Month) -> Result<Decimal, Gap> {
    Ok((SMIC_HOURLY.at(Month::january(month.year()))? * (Decimal::ONE - SMIC_CONTRIBUTIONS.at(month)?)).to_cents())
}

/// Contributions taken off the SMIC (D168-13 and D544-6, b): 20.84025 %, which gives the published days of 2024 to 2026.
pub static SMIC_CONTRIBUTIONS: Dated<Decimal> = Dated::new(
    "smic_contributions",
    Unit::Share,
    Renewed::Never,
    &[since(2024, 1, 1, dec!(0.2084025), Law::Css("D544-6", "LEGIARTI000045088041"))],
);

/// 52 weeks of 35 hours (code du travail, L3121-27).
const HOURS_OF_A_YEAR: Decimal = dec!(1820);
const MONTHS_OF_A_YEAR: Decimal = dec!(12);

/// Ceiling of social security for a calendar year, PASS (CSS, L241-3).
pub static PASS: Dated<Decimal> = Dated::new(
    "pass",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2021, 1, 1, dec!(41136), Law::Jo("Arrêté du 22/12/2020", "JORFTEXT000042748904")),
        since(2022, 1, 1, dec!(41136), Law::Jo("Arrêté du 15/12/2021", "JORFTEXT000044514684")),
        since(2023, 1, 1, dec!(43992), Law::Jo("Arrêté du 09/12/2022", "JORFTEXT000046745084")),
        since(
            2024,
            1,
            1,
            dec!(46368),
            Law::Jo("Arrêté du 19/12/2023", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000048708695"),
        ),
        since(2025, 1, 1, dec!(47100), Law::Jo("Arrêté du 19/12/2024", "JORFTEXT000050854392")),
        since(2026, 1, 1, dec!(48060), Law::Jo("Arrêté du 22/12/2025", "JORFTEXT000053143451")),
    ],
);

/// What a child or a learner may earn in a month, as a share of 169 hours of SMIC (CSS, R512-2).
pub static PAY_CEILING_SHARE: Dated<Decimal> = Dated::new(
    "pay_ceiling_share",
    Unit::Share,
    Renewed::Never,
    &[since(1985, 12, 22, dec!(0.55), Law::Css("R512-2", "LEGIARTI000006750602"))],
);

/// Hours of SMIC in that ceiling (CSS, R512-2).
pub static PAY_CEILING_HOURS: Dated<i16> = Dated::new(
    "pay_ceiling_hours",
    Unit::Hours,
    Renewed::Never,
    &[since(1985, 12, 22, 169, Law::Css("R512-2", "LEGIARTI000006750602"))],
);

/// What a child in charge may earn in a month, and what a learner must exceed for the prime d’activité: 55 % of 169
/// hours of SMIC (CSS, R512-2), not rounded.
pub fn pay_ceiling(month: Month) -> Result<Monthly, Gap> {
    let hours = Decimal::from(PAY_CEILING_HOURS.at(month)?);
    // An amount in euros is to the nearest cent, as the Caf publishes this one (1 117,26 € since January 2026).
    Ok(Monthly(PAY_CEILING_SHARE.at(month)? * hours * SMIC_HOURLY.at(month)?).to_cents())
}

/// The tables of this module.
pub static TABLES: &[&dyn Table] =
    &[&BMAF, &SMIC_HOURLY, &SMIC_CONTRIBUTIONS, &PASS, &PAY_CEILING_SHARE, &PAY_CEILING_HOURS];
