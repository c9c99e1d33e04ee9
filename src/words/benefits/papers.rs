//! Papers that several benefits ask for, and those of every first file.

use droits_engine::household::{Adult, Household, Nationality};

use crate::facts::{Fact, When, document};
use crate::lang::{Text, text};

/// Where the papers are listed.
pub static PAPERS_LISTED: Fact = Fact::of_page(
    document("caf.fr et service-public.gouv.fr, listes de pièces"),
    When::Undated,
    text(
        "La Caf peut demander d’autres papiers : la liste exacte s’affiche à la fin de la demande en ligne.",
        "La Caf peut demander d’autres papiers.",
        "The Caf may ask for other papers: the exact list shows at the end of the claim on line.",
    ),
);

/// The papers of the first file, whatever is claimed.
pub fn first_file(household: &Household) -> Vec<Text> {
    let mut papers = vec![IDENTITY, BANK, INCOME];
    if household.adults.iter().any(may_need_permit) {
        papers.push(if household.adults.iter().any(|adult| adult.nationality.get().is_err()) {
            PERMIT_IF
        } else {
            PERMIT
        });
    }
    papers
}

/// Whether a permit is, or may be, asked of this adult.
fn may_need_permit(adult: &Adult) -> bool {
    matches!(adult.nationality.get(), Ok(Nationality::Other) | Err(_))
}

pub(super) const BIRTH_RECORD: Text = text(
    "Acte de naissance ou livret de famille, pour les enfants",
    "Livret de famille ou acte de naissance des enfants",
    "Birth record or family book, for the children",
);
pub(super) const MDPH_FILE: Text = text(
    "Dossier de la MDPH : formulaire 15692, et certificat médical 15695",
    "Papier 15692 et papier du médecin 15695",
    "File of the MDPH: form 15692 with the medical certificate 15695",
);
pub(super) const RENT: Text = text(
    "Attestation de loyer remplie par le propriétaire (formulaire 10842)",
    "Papier sur le loyer, rempli par le propriétaire (10842)",
    "Certificate of rent filled in by the landlord (form 10842)",
);
pub(super) const PAYSLIPS: Text = text(
    "Montant net social des bulletins de paie, et autres ressources, des trois mois demandés",
    "Fiches de paie des 3 mois : regardez « montant net social »",
    "Net social amount of the payslips, and other resources, of the three months asked for",
);
pub(super) const TURNOVER: Text = text(
    "Chiffre d’affaires de chaque mois demandé, ou dernier bénéfice connu",
    "Chiffre d’affaires de chaque mois",
    "Turnover of each month asked for, or last known profit",
);

const IDENTITY: Text = text(
    "Pièce d’identité ou acte de naissance de chaque personne du foyer",
    "Carte d’identité ou acte de naissance de chaque personne",
    "Identity card or birth record of each person",
);
const BANK: Text =
    text("Relevé d’identité bancaire (RIB) à votre nom", "RIB à votre nom", "Bank details (RIB) in your name");
const INCOME: Text = text(
    "Ressources de chaque adulte : dernier avis d’impôt, bulletins de paie ou relevés de pension",
    "Feuille d’impôt et fiches de paie de chaque adulte",
    "Resources of each adult: last tax notice, payslips or pension statements",
);
const PERMIT: Text = text("Titre de séjour en cours de validité", "Titre de séjour valable", "Valid residence permit");
const PERMIT_IF: Text = text(
    "Titre de séjour, si vous n’êtes ni français ni d’un pays de l’Espace économique européen ou de Suisse",
    "Vous venez d’un pays hors d’Europe ? Titre de séjour",
    "Residence permit, if you are neither French nor from the EEA or Switzerland",
);

#[cfg(test)]
mod tests {
    use droits_engine::household::read;

    use super::*;

    #[test]
    fn a_permit_is_asked_only_of_those_who_need_one() {
        let papers = |nationality: &str| {
            let text = format!(
                r#"{{"format":1,"month":"2026-11","residence":{{"department":"59"}},"union":"single",
                "adults":[{{"birth_date":"1990-01-01","activity":"employed"{nationality}}}],
                "housing":{{"tenure":"tenant","rent":500}}}}"#
            );
            first_file(&read(text.as_bytes()).expect("a plain household"))
        };
        assert!(!papers("").contains(&PERMIT));
        assert!(papers(r#","nationality":"other""#).contains(&PERMIT));
        assert!(!papers(r#","nationality":"eea""#).contains(&PERMIT));
    }
}
