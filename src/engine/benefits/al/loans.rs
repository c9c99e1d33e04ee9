//! Caps of the instalments, by the day on which the loan was signed (arrêté of 27/09/2019, art. 18 and 33).
//!
//! Until the end of 2001 the texts are in francs, and so are the values here. The caps of October 2019 are given where a
//! loan of that time still opens a right: old dwellings in zone 3 (L831-2).

use rust_decimal::{Decimal, dec};

use super::family::Composition;
use crate::calendar::Date;
use crate::dated::{Dated, EURO, Renewed, Table, Unit, since};
use crate::household::LoanKind;
use crate::law::Law;
use crate::outcome::Gap;

/// Cap of an APL loan (art. 18); `zone` is a position from 0.
pub(super) fn apl_cap(kind: LoanKind, zone: usize, signed: Date, family: Composition) -> Result<Decimal, Gap> {
    let scale = match kind {
        LoanKind::New => APL_NEW[zone].on(signed)?,
        LoanKind::Existing => APL_EXISTING[zone].on(signed)?,
        // In francs whatever the day.
        LoanKind::Improvement => return Ok(family.of(APL_IMPROVEMENT.on(signed)?) / FRANCS),
    };
    Ok(in_euros(family.of(scale), signed))
}

/// Cap of an ALF or ALS loan (art. 33); `zone` is a position from 0.
pub(super) fn al_cap(zone: usize, signed: Date, family: Composition) -> Result<Decimal, Gap> {
    Ok(in_euros(family.of(AL[zone].on(signed)?), signed))
}

fn in_euros(amount: Decimal, signed: Date) -> Decimal {
    if signed < EURO { amount / FRANCS } else { amount }
}

/// Francs for one euro.
const FRANCS: Decimal = dec!(6.55957);
const ART_18: Law =
    Law::Jo("Arrêté du 27/09/2019, art. 18", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046834759");
const ART_33: Law =
    Law::Jo("Arrêté du 27/09/2019, art. 33", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000046126965");

/// New dwellings, by zone: one person, a couple, one dependant, each further one (art. 18, 2°).
static APL_NEW: [Dated<[Decimal; 4]>; 3] = [
    Dated::new(
        "al.apl_new_1",
        Unit::EurosOrFrancsPerMonth,
        Renewed::Never,
        &[
            since(1992, 7, 1, values![2085, 2515, 2945, 430], ART_18),
            since(1994, 11, 28, values![1981, 2390, 2799, 409], ART_18),
            since(2000, 7, 1, values![2001, 2414, 2827, 413], ART_18),
            since(2001, 7, 1, values![2025, 2443, 2861, 418], ART_18),
            since(2002, 1, 1, values![308.71, 372.43, 436.15, 63.72], ART_18),
            since(2002, 7, 1, values![312.41, 376.89, 441.37, 64.48], ART_18),
            since(2003, 7, 1, values![316.16, 381.41, 446.66, 65.25], ART_18),
            since(2005, 9, 1, values![321.85, 388.27, 454.69, 66.42], ART_18),
            since(2007, 1, 1, values![330.86, 399.14, 467.42, 68.28], ART_18),
            since(2008, 1, 1, values![339.99, 410.16, 480.32, 70.16], ART_18),
            since(2009, 1, 1, values![350.02, 422.26, 494.49, 72.23], ART_18),
            since(2010, 1, 1, values![351.14, 423.61, 496.07, 72.46], ART_18),
            since(2011, 1, 1, values![355.00, 428.27, 501.53, 73.26], ART_18),
            since(2012, 1, 1, values![358.55, 432.55, 506.55, 73.99], ART_18),
            since(2013, 1, 1, values![366.26, 441.85, 517.44, 75.58], ART_18),
            since(2014, 10, 1, values![368.35, 444.37, 520.39, 76.01], ART_18),
            since(2015, 10, 1, values![368.64, 444.73, 520.81, 76.07], ART_18),
            since(2017, 10, 1, values![371.40, 448.07, 524.72, 76.64], ART_18),
        ],
    ),
    Dated::new(
        "al.apl_new_2",
        Unit::EurosOrFrancsPerMonth,
        Renewed::Never,
        &[
            since(1992, 7, 1, values![1860, 2239, 2618, 379], ART_18),
            since(1994, 11, 28, values![1768, 2128, 2488, 360], ART_18),
            since(2000, 7, 1, values![1786, 2150, 2514, 364], ART_18),
            since(2001, 7, 1, values![1807, 2175, 2543, 368], ART_18),
            since(2002, 1, 1, values![275.48, 331.58, 387.68, 56.10], ART_18),
            since(2002, 7, 1, values![278.79, 335.56, 392.33, 56.77], ART_18),
            since(2003, 7, 1, values![282.14, 339.59, 397.04, 57.45], ART_18),
            since(2005, 9, 1, values![287.22, 345.70, 404.18, 58.48], ART_18),
            since(2007, 1, 1, values![295.26, 355.38, 415.50, 60.12], ART_18),
            since(2008, 1, 1, values![303.41, 365.19, 426.97, 61.78], ART_18),
            since(2009, 1, 1, values![312.36, 375.96, 439.57, 63.60], ART_18),
            since(2010, 1, 1, values![313.36, 377.16, 440.98, 63.80], ART_18),
            since(2011, 1, 1, values![316.81, 381.31, 445.83, 64.50], ART_18),
            since(2012, 1, 1, values![319.98, 385.12, 450.29, 65.15], ART_18),
            since(2013, 1, 1, values![326.86, 393.40, 459.97, 66.55], ART_18),
            since(2014, 10, 1, values![328.72, 395.64, 462.59, 66.93], ART_18),
            since(2015, 10, 1, values![328.98, 395.96, 462.96, 66.98], ART_18),
            since(2017, 10, 1, values![331.45, 398.93, 466.43, 67.48], ART_18),
        ],
    ),
    Dated::new(
        "al.apl_new_3",
        Unit::EurosOrFrancsPerMonth,
        Renewed::Never,
        &[
            since(1992, 7, 1, values![1736, 2082, 2428, 346], ART_18),
            since(1994, 11, 28, values![1650, 1979, 2308, 329], ART_18),
            since(2000, 7, 1, values![1667, 1999, 2331, 332], ART_18),
            since(2001, 7, 1, values![1687, 2023, 2359, 336], ART_18),
            since(2002, 1, 1, values![257.18, 308.40, 359.62, 51.22], ART_18),
            since(2002, 7, 1, values![260.27, 312.10, 363.93, 51.83], ART_18),
            since(2003, 7, 1, values![263.39, 315.84, 368.29, 52.45], ART_18),
            since(2005, 9, 1, values![268.13, 321.52, 374.91, 53.39], ART_18),
            since(2007, 1, 1, values![275.64, 330.52, 385.41, 54.88], ART_18),
            since(2008, 1, 1, values![283.25, 339.64, 396.05, 56.39], ART_18),
            since(2009, 1, 1, values![291.61, 349.66, 407.73, 58.05], ART_18),
            since(2010, 1, 1, values![292.54, 350.78, 409.03, 58.24], ART_18),
            since(2011, 1, 1, values![295.76, 354.64, 413.53, 58.88], ART_18),
            since(2012, 1, 1, values![298.72, 358.19, 417.67, 59.47], ART_18),
            since(2013, 1, 1, values![305.14, 365.89, 426.65, 60.75], ART_18),
            since(2014, 10, 1, values![306.88, 367.98, 429.08, 61.10], ART_18),
            since(2015, 10, 1, values![307.13, 368.27, 429.42, 61.15], ART_18),
            since(2017, 10, 1, values![309.43, 371.03, 432.64, 61.61], ART_18),
        ],
    ),
];

/// Existing dwellings, bought and where needed improved (art. 18, 2°).
static APL_EXISTING: [Dated<[Decimal; 4]>; 3] = [
    Dated::new(
        "al.apl_existing_1",
        Unit::EurosOrFrancsPerMonth,
        Renewed::Never,
        &[
            since(1992, 7, 1, values![1678, 2025, 2372, 347], ART_18),
            since(1994, 11, 28, values![1595, 1925, 2255, 330], ART_18),
            since(2000, 7, 1, values![1611, 1944, 2277, 333], ART_18),
            since(2001, 7, 1, values![1630, 1967, 2304, 337], ART_18),
            since(2002, 1, 1, values![248.49, 299.87, 351.25, 51.38], ART_18),
            since(2002, 7, 1, values![251.47, 303.47, 355.47, 52.00], ART_18),
            since(2003, 7, 1, values![254.49, 307.11, 359.73, 52.62], ART_18),
            since(2005, 9, 1, values![259.07, 312.64, 366.21, 53.57], ART_18),
            since(2007, 1, 1, values![266.32, 321.39, 376.46, 55.07], ART_18),
            since(2008, 1, 1, values![273.67, 330.26, 386.85, 56.59], ART_18),
            since(2009, 1, 1, values![281.74, 340.00, 398.26, 58.26], ART_18),
            since(2010, 1, 1, values![282.64, 341.09, 399.53, 58.45], ART_18),
            since(2011, 1, 1, values![285.75, 344.84, 403.92, 59.09], ART_18),
            since(2012, 1, 1, values![288.61, 348.29, 407.96, 59.68], ART_18),
            since(2013, 1, 1, values![294.82, 355.78, 416.73, 60.96], ART_18),
            since(2014, 10, 1, values![296.50, 357.81, 419.11, 61.31], ART_18),
            since(2015, 10, 1, values![296.74, 358.10, 419.45, 61.36], ART_18),
            since(2017, 10, 1, values![298.97, 360.79, 422.60, 61.82], ART_18),
        ],
    ),
    Dated::new(
        "al.apl_existing_2",
        Unit::EurosOrFrancsPerMonth,
        Renewed::Never,
        &[
            since(1992, 7, 1, values![1496, 1801, 2106, 305], ART_18),
            since(1994, 11, 28, values![1422, 1712, 2002, 290], ART_18),
            since(2000, 7, 1, values![1436, 1729, 2022, 293], ART_18),
            since(2001, 7, 1, values![1453, 1750, 2047, 297], ART_18),
            since(2002, 1, 1, values![221.51, 266.79, 312.07, 45.28], ART_18),
            since(2002, 7, 1, values![224.17, 269.99, 315.81, 45.82], ART_18),
            since(2003, 7, 1, values![226.86, 273.23, 319.60, 46.37], ART_18),
            since(2005, 9, 1, values![230.94, 278.14, 325.34, 47.20], ART_18),
            since(2007, 1, 1, values![237.41, 285.93, 334.45, 48.52], ART_18),
            since(2008, 1, 1, values![243.96, 293.82, 343.68, 49.86], ART_18),
            since(2009, 1, 1, values![251.16, 302.49, 353.82, 51.33], ART_18),
            since(2010, 1, 1, values![251.96, 303.46, 354.95, 51.49], ART_18),
            since(2011, 1, 1, values![254.73, 306.80, 358.85, 52.06], ART_18),
            since(2012, 1, 1, values![257.28, 309.87, 362.44, 52.58], ART_18),
            since(2013, 1, 1, values![262.81, 316.53, 370.23, 53.71], ART_18),
            since(2014, 10, 1, values![264.31, 318.33, 372.34, 54.02], ART_18),
            since(2015, 10, 1, values![264.52, 318.58, 372.64, 54.06], ART_18),
            since(2017, 10, 1, values![266.50, 320.97, 375.43, 54.47], ART_18),
        ],
    ),
    Dated::new(
        "al.apl_existing_3",
        Unit::EurosOrFrancsPerMonth,
        Renewed::Never,
        &[
            since(1992, 7, 1, values![1397, 1676, 1955, 279], ART_18),
            since(1994, 11, 28, values![1328, 1593, 1858, 265], ART_18),
            since(2000, 7, 1, values![1341, 1609, 1877, 268], ART_18),
            since(2001, 7, 1, values![1357, 1628, 1899, 271], ART_18),
            since(2002, 1, 1, values![206.87, 248.18, 289.49, 41.31], ART_18),
            since(2002, 7, 1, values![209.35, 251.16, 292.97, 41.81], ART_18),
            since(2003, 7, 1, values![211.86, 254.17, 296.48, 42.31], ART_18),
            since(2005, 9, 1, values![215.67, 258.74, 301.81, 43.07], ART_18),
            since(2007, 1, 1, values![221.71, 265.98, 310.26, 44.28], ART_18),
            since(2008, 1, 1, values![227.83, 273.32, 318.82, 45.50], ART_18),
            since(2009, 1, 1, values![234.55, 281.38, 328.23, 46.84], ART_18),
            since(2010, 1, 1, values![235.30, 282.28, 329.28, 46.99], ART_18),
            since(2011, 1, 1, values![237.89, 285.39, 332.90, 47.51], ART_18),
            since(2012, 1, 1, values![240.27, 288.24, 336.23, 47.99], ART_18),
            since(2013, 1, 1, values![245.44, 294.44, 343.46, 49.02], ART_18),
            since(2014, 10, 1, values![246.84, 296.12, 345.42, 49.30], ART_18),
            since(2015, 10, 1, values![247.04, 296.36, 345.70, 49.34], ART_18),
            since(2017, 10, 1, values![248.89, 298.58, 348.29, 49.71], ART_18),
            since(2019, 10, 1, values![249.64, 299.48, 349.34, 49.86], ART_18),
        ],
    ),
];

/// Dwellings improved by their owner, all zones, francs (art. 18, 1°).
static APL_IMPROVEMENT: Dated<[Decimal; 4]> = Dated::new(
    "al.apl_improvement",
    Unit::FrancsPerMonth,
    Renewed::Never,
    &[since(1992, 7, 1, values![869, 971, 1073, 102], ART_18)],
);

/// ALF and ALS, by zone: one person, a couple, one to five dependants, each further one (art. 33).
static AL: [Dated<[Decimal; 8]>; 3] = [
    Dated::new(
        "al.al_loans_1",
        Unit::EurosOrFrancsPerMonth,
        Renewed::Never,
        &[
            since(1992, 7, 1, values![1587, 1913, 2055, 2113, 2171, 2229, 2280, 198], ART_33),
            since(1994, 7, 1, values![1604, 1934, 2078, 2137, 2196, 2255, 2305, 200], ART_33),
            since(1997, 7, 1, values![1633, 1969, 2116, 2176, 2236, 2296, 2346, 204], ART_33),
            since(1998, 7, 1, values![1672, 2016, 2167, 2228, 2290, 2351, 2402, 209], ART_33),
            since(1999, 7, 1, values![1674, 2018, 2169, 2230, 2292, 2353, 2404, 209], ART_33),
            since(2000, 7, 1, values![1691, 2038, 2191, 2252, 2315, 2377, 2428, 211], ART_33),
            since(2001, 7, 1, values![1711, 2062, 2217, 2279, 2343, 2406, 2457, 214], ART_33),
            since(2002, 1, 1, values![260.84, 314.35, 337.98, 347.43, 357.19, 366.79, 374.57, 32.62], ART_33),
            since(2002, 7, 1, values![263.97, 318.12, 342.04, 351.60, 361.48, 371.19, 379.06, 33.01], ART_33),
            since(2003, 7, 1, values![267.14, 321.94, 346.14, 355.82, 365.82, 375.64, 383.61, 33.41], ART_33),
            since(2005, 9, 1, values![271.95, 327.73, 352.37, 362.22, 372.40, 382.40, 390.51, 34.01], ART_33),
            since(2007, 1, 1, values![279.56, 336.91, 362.24, 372.36, 382.83, 393.11, 401.44, 34.96], ART_33),
            since(2008, 1, 1, values![287.28, 346.21, 372.24, 382.64, 393.40, 403.96, 412.52, 35.92], ART_33),
            since(2009, 1, 1, values![295.75, 356.42, 383.22, 393.93, 405.01, 415.88, 424.69, 36.98], ART_33),
            since(2010, 1, 1, values![296.70, 357.56, 384.45, 395.19, 406.31, 417.21, 426.05, 37.10], ART_33),
            since(2011, 1, 1, values![299.96, 361.49, 388.68, 399.54, 410.78, 421.80, 430.74, 37.51], ART_33),
            since(2012, 1, 1, values![302.96, 365.10, 392.57, 403.54, 414.89, 426.02, 435.05, 37.89], ART_33),
            since(2013, 1, 1, values![309.47, 372.95, 401.01, 412.22, 423.81, 435.18, 444.40, 38.70], ART_33),
            since(2014, 10, 1, values![311.23, 375.08, 403.30, 414.57, 426.23, 437.66, 446.93, 38.92], ART_33),
            since(2015, 10, 1, values![311.48, 375.38, 403.62, 414.90, 426.57, 438.01, 447.29, 38.95], ART_33),
            since(2017, 10, 1, values![313.82, 378.20, 406.65, 418.01, 429.77, 441.30, 450.64, 39.24], ART_33),
        ],
    ),
    Dated::new(
        "al.al_loans_2",
        Unit::EurosOrFrancsPerMonth,
        Renewed::Never,
        &[
            since(1992, 7, 1, values![1393, 1706, 1847, 1912, 1977, 2042, 2187, 191], ART_33),
            since(1994, 7, 1, values![1408, 1725, 1867, 1933, 1999, 2065, 2211, 193], ART_33),
            since(1997, 7, 1, values![1433, 1756, 1901, 1968, 2035, 2102, 2251, 196], ART_33),
            since(1998, 7, 1, values![1467, 1798, 1947, 2015, 2084, 2152, 2305, 201], ART_33),
            since(1999, 7, 1, values![1468, 1800, 1949, 2017, 2086, 2154, 2307, 201], ART_33),
            since(2000, 7, 1, values![1483, 1818, 1968, 2037, 2107, 2176, 2330, 203], ART_33),
            since(2001, 7, 1, values![1501, 1840, 1992, 2061, 2132, 2202, 2358, 205], ART_33),
            since(2002, 1, 1, values![228.83, 280.51, 303.68, 314.20, 325.02, 335.69, 359.47, 31.25], ART_33),
            since(2002, 7, 1, values![231.58, 283.88, 307.32, 317.97, 328.92, 339.72, 363.78, 31.63], ART_33),
            since(2003, 7, 1, values![234.36, 287.29, 311.01, 321.79, 332.87, 343.80, 368.15, 32.01], ART_33),
            since(2005, 9, 1, values![238.58, 292.46, 316.61, 327.58, 338.86, 349.99, 374.78, 32.59], ART_33),
            since(2007, 1, 1, values![245.26, 300.65, 325.48, 336.75, 348.65, 359.79, 385.27, 33.50], ART_33),
            since(2008, 1, 1, values![252.03, 308.95, 334.46, 346.04, 357.96, 369.72, 395.90, 34.42], ART_33),
            since(2009, 1, 1, values![259.46, 318.06, 344.33, 356.25, 368.52, 380.63, 407.58, 35.44], ART_33),
            since(2010, 1, 1, values![260.29, 319.08, 346.43, 357.39, 369.70, 381.85, 408.88, 35.55], ART_33),
            since(2011, 1, 1, values![263.15, 322.59, 349.23, 361.32, 373.77, 386.05, 413.38, 35.94], ART_33),
            since(2012, 1, 1, values![265.78, 325.82, 352.72, 364.93, 377.51, 389.91, 417.51, 36.30], ART_33),
            since(2013, 1, 1, values![271.49, 332.83, 360.30, 372.78, 385.63, 398.29, 426.49, 37.08], ART_33),
            since(2014, 10, 1, values![273.04, 334.73, 362.35, 374.90, 387.83, 400.56, 428.92, 37.29], ART_33),
            since(2015, 10, 1, values![273.26, 335, 362.64, 375.20, 388.14, 400.88, 429.26, 37.32], ART_33),
            since(2017, 10, 1, values![275.31, 337.51, 365.36, 378.01, 391.05, 403.89, 432.48, 37.60], ART_33),
        ],
    ),
    Dated::new(
        "al.al_loans_3",
        Unit::EurosOrFrancsPerMonth,
        Renewed::Never,
        &[
            since(1992, 7, 1, values![1306, 1584, 1726, 1798, 1870, 1942, 2086, 182], ART_33),
            since(1994, 7, 1, values![1320, 1601, 1745, 1818, 1891, 1964, 2109, 184], ART_33),
            since(1997, 7, 1, values![1344, 1630, 1777, 1851, 1925, 1999, 2147, 187], ART_33),
            since(1998, 7, 1, values![1376, 1669, 1820, 1895, 1971, 2047, 2199, 191], ART_33),
            since(1999, 7, 1, values![1377, 1671, 1822, 1897, 1973, 2049, 2201, 191], ART_33),
            since(2000, 7, 1, values![1391, 1688, 1840, 1916, 1993, 2069, 2223, 193], ART_33),
            since(2001, 7, 1, values![1408, 1708, 1862, 1939, 2017, 2094, 2250, 195], ART_33),
            since(2002, 1, 1, values![214.65, 260.38, 283.86, 295.60, 307.49, 319.23, 343.01, 29.73], ART_33),
            since(2002, 7, 1, values![217.23, 263.50, 287.27, 299.15, 311.18, 323.06, 347.13, 30.09], ART_33),
            since(2003, 7, 1, values![219.84, 266.66, 290.72, 302.74, 314.91, 326.94, 351.30, 30.45], ART_33),
            since(2005, 9, 1, values![223.80, 271.46, 295.95, 308.19, 320.58, 332.82, 357.62, 31.00], ART_33),
            since(2007, 1, 1, values![230.07, 279.06, 304.24, 316.82, 329.56, 342.14, 367.33, 31.87], ART_33),
            since(2008, 1, 1, values![236.42, 286.76, 312.64, 325.56, 338.66, 351.58, 377.78, 32.75], ART_33),
            since(2009, 1, 1, values![243.39, 295.22, 321.86, 335.16, 348.65, 361.95, 388.92, 33.72], ART_33),
            since(2010, 1, 1, values![244.17, 296.16, 322.89, 336.23, 349.77, 363.11, 390.16, 33.83], ART_33),
            since(2011, 1, 1, values![246.86, 299.42, 326.44, 339.93, 353.62, 367.10, 394.45, 34.20], ART_33),
            since(2012, 1, 1, values![249.33, 302.41, 329.70, 343.33, 357.16, 370.77, 398.39, 34.54], ART_33),
            since(2013, 1, 1, values![254.69, 308.91, 336.79, 350.71, 364.84, 378.74, 406.96, 35.28], ART_33),
            since(2014, 10, 1, values![256.14, 310.67, 338.71, 352.71, 366.92, 380.90, 409.28, 35.48], ART_33),
            since(2015, 10, 1, values![256.34, 310.92, 338.98, 352.99, 367.21, 381.20, 409.61, 35.51], ART_33),
            since(2017, 10, 1, values![258.26, 313.25, 341.52, 355.64, 369.96, 384.06, 412.68, 35.78], ART_33),
        ],
    ),
];

pub(super) static TABLES: &[&dyn Table] = &[
    &APL_NEW[0],
    &APL_NEW[1],
    &APL_NEW[2],
    &APL_EXISTING[0],
    &APL_EXISTING[1],
    &APL_EXISTING[2],
    &APL_IMPROVEMENT,
    &AL[0],
    &AL[1],
    &AL[2],
];
