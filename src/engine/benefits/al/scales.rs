//! Legal values of the aid of tenants, as the arrêté of 27 September 2019 sets them each 1 October (rents) and 1 January
//! (resources).

use rust_decimal::{Decimal, dec};

use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::law::Law;

pub(super) const OCTOBER_2023: Law = Law::Jo("Arrêté du 22/09/2023, art. 1", "JORFTEXT000048107807");
pub(super) const OCTOBER_2024: Law = Law::Jo("Arrêté du 27/09/2024, art. 1", "");
pub(super) const OCTOBER_2025: Law = Law::Jo("Arrêté du 05/09/2025, art. 1", "");
pub(super) const OCTOBER_2026: Law = Law::Jo("Arrêté du 28/09/2026, art. 1", "");
const JANUARY_2023: Law =
    Law::Jo("Arrêté du 26/12/2022, art. 1", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046834762");
const JANUARY_2024: Law = Law::Jo("Arrêté du 15/12/2023, art. 1", "JORFTEXT000048621292");
const JANUARY_2025: Law = Law::Jo("Arrêté du 30/12/2024, art. 1", "");
/// It freezes what January would have raised.
const JANUARY_2026: Law = Law::Jo("Décret du 28/12/2025", "");
const RLS_CEILINGS_2019: Law = Law::Jo("Arrêté du 27/12/2018, art. 1", "JORFTEXT000037880880");
const RLS_OCTOBER_2023: Law = Law::Jo("Arrêté du 21/09/2023, art. 1", "JORFTEXT000048100093");
const RLS_2024: Law = Law::Jo("Arrêté du 29/12/2023, art. 1", "JORFTEXT000048729702");
const RLS_2025: Law = Law::Jo("Arrêté du 21/05/2025, art. 1", "JORFTEXT000051657925");
const RLS_CEILINGS_2026: Law = Law::Jo("Arrêté du 23/12/2025", "");
const RLS_2026: Law = Law::Jo("Arrêté du 22/05/2026", "");
pub(super) const ORDER: Law = Law::Jo("Arrêté du 27/09/2019", "JORFTEXT000039160329");
/// The rates of the own share (arrêté, art. 14).
pub(super) const RATES: Law = Law::Jo("Arrêté du 27/09/2019, art. 14", "JORFTEXT000039160329");

/// Caps of the rent, by zone: one person, a couple, one dependant, each further one (arrêté of 27/09/2019, art. 7).
/// Those of zone 2 are also the reference rents LR (art. 14).
pub(super) static CAPS: [Dated<[Decimal; 4]>; 3] = [
    Dated::new(
        "al.rent_caps_1",
        Unit::EurosPerMonth,
        Renewed::October,
        &[
            since(2023, 10, 1, values![319.3, 385.09, 435.24, 63.15], OCTOBER_2023),
            since(2024, 10, 1, values![329.71, 397.64, 449.43, 65.21], OCTOBER_2024),
            since(2025, 10, 1, values![333.14, 401.78, 454.1, 65.89], OCTOBER_2025),
            since(2026, 10, 1, values![336.97, 406.4, 459.32, 66.65], OCTOBER_2026),
        ],
    ),
    Dated::new(
        "al.rent_caps_2",
        Unit::EurosPerMonth,
        Renewed::October,
        &[
            since(2023, 10, 1, values![278.28, 340.62, 383.28, 55.79], OCTOBER_2023),
            since(2024, 10, 1, values![287.35, 351.72, 395.77, 57.61], OCTOBER_2024),
            since(2025, 10, 1, values![290.34, 355.38, 399.89, 58.21], OCTOBER_2025),
            since(2026, 10, 1, values![293.68, 359.47, 404.49, 58.88], OCTOBER_2026),
        ],
    ),
    Dated::new(
        "al.rent_caps_3",
        Unit::EurosPerMonth,
        Renewed::October,
        &[
            since(2023, 10, 1, values![260.82, 316.17, 354.51, 50.81], OCTOBER_2023),
            since(2024, 10, 1, values![269.32, 326.48, 366.07, 52.47], OCTOBER_2024),
            since(2025, 10, 1, values![272.12, 329.88, 369.88, 53.01], OCTOBER_2025),
            since(2026, 10, 1, values![275.25, 333.67, 374.13, 53.62], OCTOBER_2026),
        ],
    ),
];

/// Flat charges: one person or a couple, each dependant (art. 9, 19, 34, 40).
pub(super) static CHARGES: Dated<[Decimal; 2]> = Dated::new(
    "al.charges",
    Unit::EurosPerMonth,
    Renewed::October,
    &[
        since(2023, 10, 1, values![58.08, 13.17], OCTOBER_2023),
        since(2024, 10, 1, values![59.97, 13.6], OCTOBER_2024),
        since(2025, 10, 1, values![60.59, 13.74], OCTOBER_2025),
        since(2026, 10, 1, values![61.29, 13.9], OCTOBER_2026),
    ],
);

/// Flat charges overseas: one person or a couple, each dependant (art. 46, 2°).
pub(super) static CHARGES_OVERSEAS: Dated<[Decimal; 2]> = Dated::new(
    "al.charges_overseas",
    Unit::EurosPerMonth,
    Renewed::October,
    &[
        since(2023, 10, 1, values![38.99, 10.03], OCTOBER_2023),
        since(2024, 10, 1, values![40.26, 10.36], OCTOBER_2024),
        since(2025, 10, 1, values![40.68, 10.47], OCTOBER_2025),
        since(2026, 10, 1, values![41.15, 10.59], OCTOBER_2026),
    ],
);

/// Flat charges of a lone flat sharer or co-owner (art. 16, 24, 37).
pub(super) static CHARGES_SHARED: Dated<Decimal> = Dated::new(
    "al.charges_shared",
    Unit::EurosPerMonth,
    Renewed::October,
    &[
        since(2023, 10, 1, dec!(29.03), OCTOBER_2023),
        since(2024, 10, 1, dec!(29.98), OCTOBER_2024),
        since(2025, 10, 1, dec!(30.29), OCTOBER_2025),
        since(2026, 10, 1, dec!(30.64), OCTOBER_2026),
    ],
);

/// Flat charges of a lone flat sharer or co-owner overseas (art. 46, 2° b).
pub(super) static CHARGES_SHARED_OVERSEAS: Dated<Decimal> = Dated::new(
    "al.charges_shared_overseas",
    Unit::EurosPerMonth,
    Renewed::October,
    &[
        since(2023, 10, 1, dec!(20.06), OCTOBER_2023),
        since(2024, 10, 1, dec!(20.71), OCTOBER_2024),
        since(2025, 10, 1, dec!(20.93), OCTOBER_2025),
        since(2026, 10, 1, dec!(21.17), OCTOBER_2026),
    ],
);

/// Least own share P0 (art. 13).
pub(super) static LEAST_SHARE: Dated<Decimal> = Dated::new(
    "al.least_share",
    Unit::EurosPerMonth,
    Renewed::October,
    &[
        since(2023, 10, 1, dec!(37.91), OCTOBER_2023),
        since(2024, 10, 1, dec!(39.15), OCTOBER_2024),
        since(2025, 10, 1, dec!(39.56), OCTOBER_2025),
        since(2026, 10, 1, dec!(40.01), OCTOBER_2026),
    ],
);

/// R0, resources left out: one person, a couple, one to six dependants, each further one (art. 15).
pub(super) static DEDUCTIONS: Dated<[Decimal; 9]> = Dated::new(
    "al.deductions",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2023, 1, 1, values![4949, 7090, 8456, 8646, 8977, 9311, 9642, 9975, 328], JANUARY_2023),
        since(2024, 1, 1, values![5186, 7430, 8862, 9061, 9408, 9758, 10105, 10454, 343], JANUARY_2024),
        since(2025, 1, 1, values![5235, 7501, 8947, 9148, 9498, 9851, 10202, 10554, 346], JANUARY_2025),
        since(2026, 1, 1, values![5235, 7501, 8947, 9148, 9498, 9851, 10202, 10554, 346], JANUARY_2026),
    ],
);

/// Rent reduction of social tenants, by zone: one person, a couple, one dependant, each further one.
pub(super) static RENT_REDUCTIONS: [Dated<[Decimal; 4]>; 3] = [
    Dated::new(
        "al.rent_reductions_1",
        Unit::EurosPerMonth,
        Renewed::January,
        &[
            since(2023, 10, 1, values![54.51, 66.05, 74.43, 10.48], RLS_OCTOBER_2023),
            since(2024, 1, 1, values![55.2, 66.73, 75.31, 10.78], RLS_2024),
            since(2025, 6, 1, values![39.69, 47.98, 54.14, 7.75], RLS_2025),
            since(2026, 6, 1, values![35.99, 43.51, 49.09, 7.03], RLS_2026),
        ],
    ),
    Dated::new(
        "al.rent_reductions_2",
        Unit::EurosPerMonth,
        Renewed::January,
        &[
            since(2023, 10, 1, values![48.22, 58.71, 65.0, 9.44], RLS_OCTOBER_2023),
            since(2024, 1, 1, values![48.45, 59.15, 66.06, 9.6], RLS_2024),
            since(2025, 6, 1, values![34.83, 42.53, 47.49, 6.9], RLS_2025),
            since(2026, 6, 1, values![31.58, 38.56, 43.06, 6.26], RLS_2026),
        ],
    ),
    Dated::new(
        "al.rent_reductions_3",
        Unit::EurosPerMonth,
        Renewed::January,
        &[
            since(2023, 10, 1, values![45.08, 54.51, 60.8, 8.39], RLS_OCTOBER_2023),
            since(2024, 1, 1, values![45.36, 54.92, 61.42, 8.65], RLS_2024),
            since(2025, 6, 1, values![32.61, 39.48, 44.16, 6.22], RLS_2025),
            since(2026, 6, 1, values![29.57, 35.8, 40.04, 5.64], RLS_2026),
        ],
    ),
];

/// Resources a month up to which the rent is reduced, by zone: one person, a couple, one to six dependants, each
/// further one.
pub(super) static RENT_REDUCTION_CEILINGS: [Dated<[Decimal; 9]>; 3] = [
    Dated::new(
        "al.rent_reduction_ceilings_1",
        Unit::EurosPerMonth,
        Renewed::January,
        &[
            since(2019, 1, 1, values![915, 1102, 1403, 1669, 2043, 2357, 2624, 2905, 283], RLS_CEILINGS_2019),
            since(2024, 1, 1, values![959, 1155, 1470, 1749, 2141, 2470, 2750, 3045, 297], RLS_2024),
            since(2026, 1, 1, values![970, 1168, 1486, 1768, 2165, 2497, 2781, 3079, 300], RLS_CEILINGS_2026),
        ],
    ),
    Dated::new(
        "al.rent_reduction_ceilings_2",
        Unit::EurosPerMonth,
        Renewed::January,
        &[
            since(2019, 1, 1, values![854, 1042, 1329, 1583, 1943, 2243, 2497, 2764, 266], RLS_CEILINGS_2019),
            since(2024, 1, 1, values![895, 1092, 1393, 1659, 2036, 2351, 2617, 2897, 279], RLS_2024),
            since(2026, 1, 1, values![905, 1104, 1408, 1677, 2059, 2377, 2646, 2929, 282], RLS_CEILINGS_2026),
        ],
    ),
    Dated::new(
        "al.rent_reduction_ceilings_3",
        Unit::EurosPerMonth,
        Renewed::January,
        &[
            since(2019, 1, 1, values![828, 1008, 1289, 1536, 1877, 2169, 2411, 2671, 247], RLS_CEILINGS_2019),
            since(2024, 1, 1, values![868, 1056, 1351, 1610, 1967, 2273, 2527, 2799, 259], RLS_2024),
            since(2026, 1, 1, values![878, 1068, 1366, 1628, 1989, 2298, 2555, 2830, 262], RLS_CEILINGS_2026),
        ],
    ),
];

/// R0 for one dependant overseas (art. 46, 1°).
pub(super) static DEDUCTION_OVERSEAS: Dated<Decimal> = Dated::new(
    "al.deduction_overseas",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2023, 1, 1, dec!(8181), JANUARY_2023),
        since(2024, 1, 1, dec!(8574), JANUARY_2024),
        since(2025, 1, 1, dec!(8656), JANUARY_2025),
        since(2026, 1, 1, dec!(8656), JANUARY_2026),
    ],
);

/// TF: one person, a couple, one to six dependants, each further one (art. 14).
pub(super) static FAMILY_RATES: Dated<[Decimal; 9]> = Dated::new(
    "al.family_rates",
    Unit::Share,
    Renewed::Never,
    &[since(2007, 7, 1, values![0.0283, 0.0315, 0.0270, 0.0238, 0.0201, 0.0185, 0.0179, 0.0173, -0.0006], RATES)],
);

/// TF overseas: one person, a couple, one to seven dependants, each further one (art. 46, 3°; 1.67 % for seven is what
/// the text prints).
pub(super) static FAMILY_RATES_OVERSEAS: Dated<[Decimal; 10]> = Dated::new(
    "al.family_rates_overseas",
    Unit::Share,
    Renewed::Never,
    &[since(
        2023,
        1,
        1,
        values![0.0281, 0.0299, 0.0238, 0.0217, 0.0194, 0.0180, 0.0169, 0.0162, 0.0167, -0.0006],
        Law::Jo("Arrêté du 27/09/2019, art. 46", "JORFTEXT000039160329"),
    )],
);

/// TL: ends of the first two portions of RL, and the rates of the second and third (art. 14).
pub(super) static RENT_RATES: Dated<[Decimal; 4]> = Dated::new(
    "al.rent_rates",
    Unit::Share,
    Renewed::Never,
    &[since(2019, 10, 1, values![0.45, 0.75, 0.0045, 0.0068], RATES)],
);

/// Share of rent and charges that makes the least own share (art. 13).
pub(super) static LEAST_SHARE_RATE: Dated<Decimal> = Dated::new(
    "al.least_share_rate",
    Unit::Share,
    Renewed::Never,
    &[since(2019, 10, 1, dec!(0.085), Law::Jo("Arrêté du 27/09/2019, art. 13", "JORFTEXT000039160329"))],
);

/// Share of the caps for flat sharers (art. 16).
pub(super) static FLAT_SHARE: Dated<Decimal> = Dated::new(
    "al.flat_share",
    Unit::Share,
    Renewed::Never,
    &[since(2019, 10, 1, dec!(0.75), Law::Jo("Arrêté du 27/09/2019, art. 16", "JORFTEXT000039160329"))],
);

/// Share of the cap of one person for a room, whatever the family (art. 8).
pub(super) static ROOM: Dated<Decimal> = Dated::new(
    "al.room",
    Unit::Share,
    Renewed::Never,
    &[since(2019, 10, 1, dec!(0.90), Law::Jo("Arrêté du 27/09/2019, art. 8", "JORFTEXT000039160329"))],
);

/// How many times the cap the rent may be before the aid tapers, and before there is none, by zone (art. 10).
pub(super) static TAPERS: [Dated<[Decimal; 2]>; 3] = [
    Dated::new("al.tapers_1", Unit::Factor, Renewed::Never, &[since(2019, 10, 1, values![3.4, 4], TAPER)]),
    Dated::new("al.tapers_2", Unit::Factor, Renewed::Never, &[since(2019, 10, 1, values![2.5, 3.1], TAPER)]),
    Dated::new("al.tapers_3", Unit::Factor, Renewed::Never, &[since(2019, 10, 1, values![2.5, 3.1], TAPER)]),
];
const TAPER: Law = Law::Jo("Arrêté du 27/09/2019, art. 10", "JORFTEXT000039160329");

/// Least amount paid to tenants, before CRDS: APL, ALF and ALS (art. 12).
pub(super) static LEAST: Dated<[Decimal; 2]> = Dated::new(
    "al.least",
    Unit::EurosPerMonth,
    Renewed::Never,
    &[since(2019, 10, 1, values![0, 10], Law::Jo("Arrêté du 27/09/2019, art. 12", "JORFTEXT000039160329"))],
);

pub(super) static TABLES: &[&dyn Table] = &[
    &CAPS[0],
    &CAPS[1],
    &CAPS[2],
    &CHARGES,
    &CHARGES_OVERSEAS,
    &CHARGES_SHARED,
    &CHARGES_SHARED_OVERSEAS,
    &LEAST_SHARE,
    &LEAST_SHARE_RATE,
    &DEDUCTIONS,
    &DEDUCTION_OVERSEAS,
    &FAMILY_RATES,
    &FAMILY_RATES_OVERSEAS,
    &RENT_RATES,
    &FLAT_SHARE,
    &ROOM,
    &TAPERS[0],
    &TAPERS[1],
    &TAPERS[2],
    &LEAST,
    &RENT_REDUCTIONS[0],
    &RENT_REDUCTIONS[1],
    &RENT_REDUCTIONS[2],
    &RENT_REDUCTION_CEILINGS[0],
    &RENT_REDUCTION_CEILINGS[1],
    &RENT_REDUCTION_CEILINGS[2],
];
