//! What is said of the pension insurance of parents at home and carers (AVPF).

use droits_engine::rights::avpf::AvpfLine;

use super::card::Card;
use crate::lang::{Text, text};

/// AVPF.
pub(super) const CARD: Card = Card {
    name: text(
        "Assurance vieillesse du parent au foyer (AVPF)",
        "Des trimestres pour la retraite (AVPF)",
        "Pension insurance of a parent at home (AVPF)",
    ),
    serves: text(
        "Des trimestres de retraite, payés par la Caf, pour qui élève un enfant ou aide un proche.",
        "La Caf paie pour votre retraite. Vous gagnez des trimestres.",
        "Quarters of pension, paid for by the Caf, for whoever brings up a child or helps a relative.",
    ),
    ask: text(
        "La Caf s’en charge d’elle-même avec les aides ; vérifiez plus tard votre relevé de carrière.",
        "La Caf le fait toute seule. Regardez votre relevé de carrière.",
        "The Caf does it by itself along with the benefits; check your career statement later.",
    ),
    lines: |found| found.of().map(line),
    to_confirm: &[],
};

/// The sentence of a line.
const fn line(line: AvpfLine) -> Text {
    match line {
        AvpfLine::Resources => text(
            "Ressources de la famille comptées pour l’année : {value}",
            "Ressources de la famille dans l’année : {value}.",
            "Family resources counted for the year: {value}",
        ),
        AvpfLine::LoneParent => text(
            "{who} : parent seul, avec une aide pour ses enfants, sous le plafond de la rentrée scolaire",
            "{who} : parent seul avec une aide pour ses enfants",
            "{who}: a lone parent with a benefit for the children, under the ceiling of the school allowance",
        ),
        AvpfLine::YoungChild => text(
            "{who} : sans travail, avec l’allocation de base et un enfant de moins de 3 ans",
            "{who} : pas de travail, un enfant de moins de 3 ans",
            "{who}: without work, with the basic allowance and a child under 3",
        ),
        AvpfLine::LargeFamily => text(
            "{who} : sans travail, avec le complément familial et trois enfants",
            "{who} : pas de travail, trois enfants",
            "{who}: without work, with the large-family supplement and three children",
        ),
        AvpfLine::ParentalLeave => text(
            "{who} : congé parental indemnisé, avec au moins deux enfants",
            "{who} : congé parental payé, deux enfants",
            "{who}: paid parental leave, with two children at least",
        ),
        AvpfLine::Presence => text(
            "{who} : allocation pour les jours passés auprès d’un enfant malade",
            "{who} : des jours près d’un enfant malade",
            "{who}: allowance for days beside a sick child",
        ),
        AvpfLine::Carer => text(
            "{who} : allocation pour les jours passés auprès d’un proche",
            "{who} : des jours près d’un proche",
            "{who}: allowance for days beside a relative",
        ),
        AvpfLine::DisabledChild => text(
            "{who} : sans travail ou à temps partiel, avec un enfant handicapé à la maison",
            "{who} : un enfant handicapé à la maison",
            "{who}: without work or part time, with a disabled child at home",
        ),
    }
}
