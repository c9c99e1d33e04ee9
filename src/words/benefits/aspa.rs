//! What is said of the two minima that complete a pension: that of the old (*allocation de solidarité aux personnes âgées*, ASPA) and
//! that of the invalid (*allocation supplémentaire d’invalidité*, ASI). Neither is paid by the Caf.

use droits_engine::benefits::aspa::AspaLine;
use droits_engine::outcome::Reason;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::said::always;
use crate::facts::Fact;
use crate::facts::appeal;
use crate::facts::claims::{self, css, form};
use crate::lang::{Text, text};

/// Minimum for the old.
pub(super) const ASPA: Card = Card {
    name: text("Minimum vieillesse", "Minimum vieillesse", "Minimum income for the old"),
    acronym: "ASPA",
    asks: text(
        "Demandez le minimum vieillesse à votre caisse de retraite",
        "Demandez l’ASPA à votre caisse de retraite",
        "Claim the minimum for the old from your pension fund",
    ),
    family: Family::Floor,
    opens: text(
        "À partir de 65 ans, ou de 62 ans en cas d’inaptitude ou de handicap, quand les ressources sont faibles.",
        "Vous avez 65 ans ou plus. Vous avez peu d’argent.",
        "From 65, or from 62 for who is unfit for work or disabled, when resources are low.",
    ),
    opens_for: &[],
    reasons: &[(
        Reason::TooYoung { age: 0 },
        text(
            "Il faut avoir eu {0} ans le mois d’avant, ou 62 ans avec une inaptitude au travail reconnue ou un taux d’incapacité de 50 %.",
            "Il faut avoir {0} ans. Avec un handicap, il faut avoir 62 ans.",
            "One must have turned {0} by the month before, or 62 when recognised unfit for work or with a rate of incapacity of 50%.",
        ),
    )],
    gist: &[(AspaLine::Resources.line(), RESOURCES)],
    lines: |found| found.of().map(line),
    to_confirm: &[
        (
            "aspa.micro",
            text(
                "À confirmer : la loi compte les recettes d’une micro-entreprise moins ses frais réels ; l’abattement fiscal est pris à leur place.",
                "À confirmer : vos frais ne sont pas connus. On prend ceux des impôts.",
                "To be confirmed: the law counts the turnover of a micro-enterprise less its real costs; the tax allowance is taken in their place.",
            ),
        ),
        (
            "aspa.let_property",
            text(
                "À confirmer : un bien loué compte pour 3 % de sa valeur, qui n’est pas demandée ; les loyers sont pris à la place.",
                "À confirmer : la valeur de votre bien n’est pas connue. On compte les loyers.",
                "To be confirmed: property that is let counts for 3% of its value, which is not asked; its rent is taken in its place.",
            ),
        ),
        (
            "aspa.year_allowance",
            text(
                "À confirmer : sur douze mois, l’abattement sur les revenus du travail est pris quatre fois.",
                "À confirmer : on regarde un an. Le calcul du salaire n’est pas sûr.",
                "To be confirmed: over twelve months the allowance on earnings is taken four times.",
            ),
        ),
    ],
    claim: &[&AT_PENSION_FUND],
    forms: &[always(ASPA_FORM)],
    papers: Some(&[always(ALL_PENSIONS), always(TAX_NOTICE)]),
    deadlines: &[always(&MONTH_AFTER), always(&FROM_ESTATE)],
    // From the month after the claim (R815-33).
    wait: |_| Wait::MonthsLost(0),
    ask: Ask::PensionFund,
    appeal: &appeal::OLD,
};

/// Minimum for the invalid.
pub(super) const ASI: Card = Card {
    name: text(
        "Allocation supplémentaire d’invalidité",
        "Allocation supplémentaire d’invalidité",
        "Supplementary invalidity allowance",
    ),
    acronym: "ASI",
    asks: text(
        "Demandez l’allocation supplémentaire d’invalidité à l’assurance maladie",
        "Demandez l’ASI à l’assurance maladie",
        "Claim the supplementary invalidity allowance from the health insurance",
    ),
    family: Family::Floor,
    opens: text(
        "Complète une pension d’invalidité quand les ressources sont faibles, avant l’âge du minimum vieillesse.",
        "Vous avez une petite pension d’invalidité. L’ASI s’ajoute.",
        "Completes an invalidity pension when resources are low, before the age of the minimum for the old.",
    ),
    opens_for: &[],
    reasons: &[(
        Reason::TooOld { age: 0 },
        text(
            "À partir de {0} ans, c’est le minimum vieillesse (ASPA) qui complète les ressources.",
            "À {0} ans, l’ASPA remplace l’ASI.",
            "From {0}, it is the minimum for the old (ASPA) that completes resources.",
        ),
    )],
    gist: &[(AspaLine::Resources.line(), RESOURCES)],
    lines: |found| found.of().map(line),
    to_confirm: &[(
        "asi.ceilings",
        text(
            "À confirmer : les plafonds d’avril 2026 n’ont pas été trouvés publiés ; ceux de 2025 sont relevés de 0,8 %.",
            "À confirmer : le montant de 2026 n’est pas sûr.",
            "To be confirmed: the ceilings of April 2026 were not found published; those of 2025 are raised by 0.8%.",
        ),
    )],
    claim: &[&AT_CPAM],
    forms: &[always(ASI_FORM)],
    papers: Some(&[always(INVALIDITY), always(TAX_NOTICE)]),
    deadlines: &[always(&ASI_MONTH_AFTER)],
    wait: |_| Wait::MonthsLost(0),
    ask: Ask::Cpam,
    appeal: &appeal::OLD,
};

/// Claim of the ASPA.
pub(super) const ASPA_FORM: claims::Form = form(
    "14957",
    text(
        "Demande d’allocation de solidarité aux personnes âgées",
        "Demande d’ASPA",
        "Claim for the solidarity allowance for the old",
    ),
);

/// Claim of the ASI.
pub(super) const ASI_FORM: claims::Form = form(
    "11175",
    text(
        "Demande d’allocation supplémentaire d’invalidité",
        "Demande d’ASI",
        "Claim for the supplementary invalidity allowance",
    ),
);

/// Who pays the ASPA.
static AT_PENSION_FUND: Fact = css(
    "L815-7",
    "LEGIARTI000033715689",
    text(
        "La demande va à la caisse qui paie la retraite : Carsat, MSA ou une autre ; sans aucune retraite, à la mairie. La Caf ne la paie pas.",
        "Demandez à votre caisse de retraite. Sans retraite, demandez à la mairie.",
        "Claim from the fund that pays your pension: Carsat, MSA or another; without any pension, at the town hall. The Caf does not pay it.",
    ),
);

/// Who pays the ASI.
static AT_CPAM: Fact = css(
    "R815-60",
    "LEGIARTI000042964332",
    text(
        "La demande va à la caisse d’assurance maladie (CPAM) qui paie la pension d’invalidité, ou à la MSA. La Caf ne la paie pas.",
        "Demandez à l’assurance maladie (CPAM) ou à la MSA.",
        "Claim from the health insurance fund (CPAM) that pays the invalidity pension, or from the MSA. The Caf does not pay it.",
    ),
);

/// When the ASPA begins.
static MONTH_AFTER: Fact = css(
    "R815-33",
    "LEGIARTI000047633269",
    text(
        "Le droit commence au plus tôt le premier jour du mois qui suit la demande ; rien n’est payé pour avant.",
        "L’aide commence le mois après la demande. Avant, rien n’est payé.",
        "The right begins at the earliest on the first day of the month after the claim; nothing is paid for the time before.",
    ),
);

/// What the heirs may have to give back.
static FROM_ESTATE: Fact = css(
    "L815-13",
    "LEGIARTI000048697753",
    text(
        "Après le décès, les sommes versées peuvent être reprises sur la succession, sur la part qui dépasse un seuil (100 000 € en 2023, relevé chaque année).",
        "Après le décès, l’État peut reprendre l’argent aux héritiers. C’est seulement au-dessus d’un seuil.",
        "After death, what was paid may be taken back from the estate, on the part above a threshold (€100,000 in 2023, raised each year).",
    ),
);

/// When the ASI begins.
static ASI_MONTH_AFTER: Fact = css(
    "R815-59",
    "LEGIARTI000042964327",
    text(
        "Le droit commence au plus tôt le premier jour du mois qui suit la demande. L’ASI n’est pas reprise sur la succession.",
        "L’aide commence le mois après la demande. Les héritiers ne rendent rien.",
        "The right begins at the earliest on the first day of the month after the claim. The ASI is not taken back from the estate.",
    ),
);

const ALL_PENSIONS: Text = text(
    "Dernier relevé de chaque retraite, complémentaires comprises, pour chacun des deux",
    "Papiers de toutes vos retraites",
    "Latest statement of each pension, complementary ones too, for each of the two",
);

const INVALIDITY: Text = text(
    "Notification de la pension d’invalidité et dernier paiement",
    "Papier de la pension d’invalidité",
    "Decision on the invalidity pension and latest payment",
);

const TAX_NOTICE: Text = text("Dernier avis d’impôt", "Dernier avis d’impôt", "Latest tax notice");

const RESOURCES: Text = text(
    "Ressources comptées : {value} par mois.",
    "On compte {value} par mois.",
    "Resources counted: {value} a month.",
);

/// The sentence of a line.
pub(crate) const fn line(line: AspaLine) -> Text {
    match line {
        AspaLine::Quarter => text(
            "Mois dont les ressources comptent : de {value} à {0}",
            "On regarde l’argent de {value} à {0}.",
            "Months whose resources count: {value} to {0}",
        ),
        AspaLine::Year => text(
            "Trop de ressources sur trois mois : celles des douze mois comptent, de {value} à {0}",
            "On regarde l’argent d’un an, de {value} à {0}.",
            "Too much over three months: those of the twelve months count, {value} to {0}",
        ),
        AspaLine::Pensions => text(
            "Pensions et rentes de cette période",
            "Vos pensions : {value}.",
            "Pensions and annuities of that time",
        ),
        AspaLine::Pay => text(
            "Revenus du travail de cette période, avant les cotisations",
            "Votre travail, avant les cotisations : {value}.",
            "Earnings of that time, before contributions",
        ),
        AspaLine::PayLeftOut => text(
            "Part des revenus du travail qui ne compte pas",
            "On ne compte pas {value} de ce travail.",
            "Part of earnings that does not count",
        ),
        AspaLine::Goods => text(
            "Revenu que l’épargne et les biens sont censés rapporter : 3 % de leur valeur par an",
            "Votre épargne et vos biens comptent pour {value}.",
            "What savings and property are held to bring: 3% of their value a year",
        ),
        AspaLine::Aah => text(
            "AAH de cette période, comptée parmi les ressources",
            "L’AAH compte : {value}.",
            "AAH of that time, counted among the resources",
        ),
        AspaLine::Other => {
            text("Autres ressources de cette période", "Autre argent : {value}.", "Other resources of that time")
        }
        AspaLine::Resources => {
            text("Ressources comptées, par mois", "On compte {value} par mois.", "Resources counted, a month")
        }
        AspaLine::Ceiling => text("Plafond, par mois", "Le plafond est de {value} par mois.", "Ceiling, a month"),
        AspaLine::Most => text(
            "Maximum quand une seule personne du couple y a droit, par mois",
            "Le plus possible pour une personne : {value}.",
            "Most when only one of the couple has it, a month",
        ),
        AspaLine::AdultAmount => text(
            "Ce que les ressources laissent du plafond ({who}), coupé au centime",
            "{who} : le plafond moins l’argent compté.",
            "What resources leave of the ceiling ({who}), cut to the cent",
        ),
    }
}
