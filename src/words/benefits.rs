//! Names of the benefits: plain name first, acronym after.

use droits_engine::outcome::Benefit;

use crate::lang::{Text, text};

/// Plain name of a benefit.
pub const fn name(benefit: Benefit) -> Text {
    match benefit {
        Benefit::Af => text("Allocations familiales", "Allocations familiales", "Family allowances"),
        Benefit::Cf => text("Complément familial", "Complément familial", "Large-family supplement"),
        Benefit::Asf => {
            text("Allocation de soutien familial", "Allocation de soutien familial", "Family support allowance")
        }
        Benefit::Ars => {
            text("Allocation de rentrée scolaire", "Allocation de rentrée scolaire", "Back-to-school allowance")
        }
        Benefit::PajeBirth => text("Prime à la naissance", "Prime à la naissance", "Birth grant"),
        Benefit::PajeAdoption => text("Prime à l’adoption", "Prime à l’adoption", "Adoption grant"),
        Benefit::PajeBase => text("Allocation de base", "Allocation de base", "Basic allowance for a young child"),
        Benefit::Prepare => text("Congé parental indemnisé", "Aide pour le congé parental", "Parental leave benefit"),
        Benefit::Cmg => text("Aide pour faire garder l’enfant", "Aide pour faire garder l’enfant", "Childcare benefit"),
        Benefit::Aeeh => text(
            "Allocation d’éducation de l’enfant handicapé",
            "Allocation pour l’enfant handicapé",
            "Disabled child allowance",
        ),
        Benefit::Ajpp => text(
            "Allocation journalière de présence parentale",
            "Allocation de présence auprès d’un enfant malade",
            "Allowance for presence beside a sick child",
        ),
        Benefit::ChildDeath => text(
            "Allocation en cas de décès d’un enfant",
            "Allocation en cas de décès d’un enfant",
            "Allowance on the death of a child",
        ),
        Benefit::Al => text("Aide au logement", "Aide au logement", "Housing aid"),
        Benefit::MovingGrant => text("Prime de déménagement", "Prime de déménagement", "Moving grant"),
        Benefit::Aah => {
            text("Allocation aux adultes handicapés", "Allocation aux adultes handicapés", "Disabled adults’ allowance")
        }
        Benefit::Mva => {
            text("Majoration pour la vie autonome", "Supplément pour vivre chez soi", "Independent living supplement")
        }
        Benefit::Rsa => text("Revenu de solidarité active", "Revenu de solidarité active", "Minimum income"),
        Benefit::Ppa => text("Prime d’activité", "Prime d’activité", "In-work benefit"),
    }
}

/// Acronym of a benefit, as people meet it on letters.
pub const fn acronym(benefit: Benefit) -> &'static str {
    match benefit {
        Benefit::Af => "AF",
        Benefit::Cf => "CF",
        Benefit::Asf => "ASF",
        Benefit::Ars => "ARS",
        Benefit::PajeBirth | Benefit::PajeAdoption | Benefit::PajeBase => "Paje",
        Benefit::Prepare => "PreParE",
        Benefit::Cmg => "CMG",
        Benefit::Aeeh => "AEEH",
        Benefit::Ajpp => "AJPP",
        Benefit::ChildDeath => "ADE",
        Benefit::Al => "AL",
        Benefit::MovingGrant => "PD",
        Benefit::Aah => "AAH",
        Benefit::Mva => "MVA",
        Benefit::Rsa => "RSA",
        Benefit::Ppa => "PPA",
    }
}
