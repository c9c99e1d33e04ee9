//! What a reader may do when an amount stays without an explanation: ask for the computation, then appeal.

use droits_engine::law::Law;

use super::{Certainty, Fact};
use crate::lang::text;

/// The computation can be asked for.
pub static COMPUTATION: Fact = Fact::of_law(
    Law::Jo(
        "Code des relations entre le public et l’administration, R311-3-1-2",
        "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000034195881",
    ),
    text(
        "Quand un programme a calculé une décision, qui la reçoit peut demander les données utilisées, leur source et les opérations du calcul.",
        "Un programme a fait le calcul ? Vous pouvez demander le détail du calcul.",
        "When a program computed a decision, whoever receives it may ask for the data used, their source and the operations made.",
    ),
);
/// Family benefits and AAH.
pub static FAMILY: Fact = Fact::of_law(
    Law::Css("R142-1", "LEGIARTI000037595656"),
    text(
        "Une réclamation va à la commission de recours amiable de la Caf, dans les deux mois qui suivent la notification.",
        "Écrivez à la commission de recours amiable de la Caf. Vous avez 2 mois.",
        "A complaint goes to the Caf’s commission de recours amiable within two months of the notification.",
    ),
);
/// Prime d’activité.
pub static PPA: Fact = Fact::of_law(
    Law::Css("L845-2", "LEGIARTI000031077482"),
    text(
        "Avant tout juge, une réclamation sur la prime d’activité va à la commission de recours amiable de la Caf.",
        "Écrivez d’abord à la commission de recours amiable de la Caf.",
        "Before any court, a complaint about the prime d’activité goes to the Caf’s commission de recours amiable.",
    ),
);
/// RSA.
pub static RSA: Fact = Fact::of_law(
    Law::Casf("R262-88", ""),
    text(
        "Une réclamation sur le RSA va au président du conseil départemental, dans les deux mois qui suivent la notification.",
        "Écrivez au président du département. Vous avez 2 mois.",
        "A complaint about the RSA goes to the president of the département’s council within two months of the notification.",
    ),
)
.with(Certainty::Medium);
/// Housing aid.
pub static HOUSING: Fact = Fact::of_law(
    Law::Cch("L825-2", ""),
    text(
        "Pour l’aide au logement aussi, une réclamation auprès de la Caf vient avant le recours au juge administratif.",
        "Écrivez d’abord à la Caf. Le juge vient après.",
        "For housing aid too, a complaint to the Caf comes before the administrative court.",
    ),
)
.with(Certainty::Medium);
/// ASPA and ASI.
pub static OLD: Fact = Fact::of_law(
    Law::Css("R142-1", "LEGIARTI000037595656"),
    text(
        "Une réclamation va à la commission de recours amiable de la caisse qui paie, de retraite ou d’assurance maladie, dans les deux mois qui suivent la notification.",
        "Écrivez à la commission de recours amiable de votre caisse. Vous avez 2 mois.",
        "A complaint goes to the commission de recours amiable of the fund that pays, of pensions or of health insurance, within two months of the notification.",
    ),
);

/// Every fact of this file.
pub const ALL: &[&Fact] = &[&COMPUTATION, &FAMILY, &PPA, &RSA, &HOUSING, &OLD];
