//! Claims: forms, rules of time and places that several benefits share; what is of one alone stands on its card
//! (`benefits`).

use droits_engine::law::Law;

use super::{Fact, Page, When, page};
use crate::lang::{Text, text};

/// A form with its number, which is stable while its versions change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Form {
    /// Number of the Cerfa, `11423` or `15692`.
    pub number: &'static str,
    /// What it is for.
    pub title: Text,
}

impl Form {
    /// Search of the form by its number, on the site of the State.
    pub fn url(self) -> String {
        format!("https://www.service-public.gouv.fr/recherche?keyword=cerfa+{}", self.number)
    }
}

pub(crate) const fn form(number: &'static str, title: Text) -> Form {
    Form { number, title }
}

/// Family situation.
pub const SITUATION: Form =
    form("11423", text("Déclaration de situation", "Déclaration de situation", "Statement of situation"));
/// Resources.
pub const RESOURCES: Form =
    form("10397", text("Déclaration de ressources", "Déclaration de ressources", "Statement of resources"));
/// RSA and prime d’activité.
pub const RSA_PPA: Form = form(
    "15481",
    text(
        "Demande de RSA et de prime d’activité",
        "Demande de RSA et de prime d’activité",
        "Claim for RSA and prime d’activité",
    ),
);
/// The same, for the self-employed.
pub const RSA_PPA_SELF_EMPLOYED: Form = form(
    "15482",
    text(
        "Demande de RSA et de prime d’activité : partie du travailleur indépendant",
        "Demande de RSA et de prime d’activité : travail à son compte",
        "Claim for RSA and prime d’activité: part of the self-employed",
    ),
);
/// RSA and prime d’activité each quarter.
pub const RSA_PPA_QUARTER: Form = form(
    "14129",
    text(
        "Déclaration trimestrielle, RSA et prime d’activité",
        "Déclaration tous les 3 mois",
        "Quarterly statement, RSA and prime d’activité",
    ),
);
/// Rent.
pub const RENT: Form =
    form("10842", text("Attestation de loyer", "Papier sur le loyer", "Landlord’s certificate of rent"));
/// MDPH.
pub const MDPH: Form = form("15692", text("Demande à la MDPH", "Demande à la MDPH", "Claim to the MDPH"));
/// Certificate for the MDPH.
pub const MDPH_CERTIFICATE: Form = form(
    "15695",
    text("Certificat médical pour la MDPH", "Papier du médecin pour la MDPH", "Medical certificate for the MDPH"),
);
/// AAH each quarter.
pub const AAH_QUARTER: Form = form(
    "14208",
    text("Déclaration trimestrielle, AAH", "Déclaration tous les 3 mois, AAH", "Quarterly statement, AAH"),
);

// Sources.

/// The account of families, reached from the public site.
pub const CAF_URL: &str = "https://www.caf.fr";
const CAF: Page = page("caf.fr", CAF_URL);
const CERFA: Page = page("service-public.gouv.fr", "https://www.service-public.gouv.fr");

pub(crate) const fn caf(text: Text) -> Fact {
    Fact::of_page(CAF, When::Undated, text)
}

pub(crate) const fn css(article: &'static str, id: &'static str, text: Text) -> Fact {
    Fact::of_law(Law::Css(article, id), text)
}

/// Numbers of forms.
pub const FORMS_CHANGE: Fact = Fact::of_page(
    CERFA,
    When::Undated,
    text(
        "Le numéro d’un formulaire ne change pas ; sa version change. Aujourd’hui, presque tout se fait en ligne.",
        "Le numéro du papier reste le même. Presque tout se fait par internet.",
        "The number of a form stays, its version changes. Nearly everything is now done on line.",
    ),
);

// Where.

/// On the account.
pub static BY_ACCOUNT: Fact = caf(text(
    "La demande se fait en ligne, sur caf.fr, dans Mon Compte.",
    "Faites la demande sur caf.fr, dans Mon Compte.",
    "Claim on line at caf.fr, in Mon Compte.",
));
/// At the MDPH first.
pub static AT_MDPH: Fact = Fact::of_page(
    CERFA,
    When::Undated,
    text(
        "La demande va d’abord à la maison départementale des personnes handicapées (MDPH), qui décide du droit. \
         La Caf paie ensuite.",
        "Demandez d’abord à la MDPH. La MDPH dit oui ou non. La Caf paie après.",
        "First claim from the MDPH (the département’s house for disabled people), which decides. The Caf then pays.",
    ),
);

// By when.

/// Rule of the start of monthly benefits.
pub static STARTS_MONTH_AFTER: Fact = css(
    "R552-2",
    "LEGIARTI000036879202",
    text(
        "Le droit commence le premier jour du mois qui suit celui où les conditions sont réunies.",
        "Vous avez droit à l’aide le mois d’après.",
        "The right starts on the first day of the month after the conditions are met.",
    ),
);
/// Two years.
pub static TWO_YEARS: Fact = css(
    "L553-1",
    "LEGIARTI000042686248",
    text(
        "Ce qui n’a pas été versé peut être réclamé pendant deux ans.",
        "Vous avez oublié de demander ? Vous pouvez demander pendant 2 ans.",
        "What was not paid can be claimed for two years.",
    ),
);
/// Every quarter.
pub static QUARTERLY: Fact = caf(text(
    "Tous les trois mois, vos ressources sont revues : déclarez-les, ou vérifiez-les, en ligne.",
    "Tous les 3 mois, dites vos ressources à la Caf.",
    "Every three months your resources are reviewed: declare them, or check them, on line.",
));
/// The agricultural scheme.
pub static MSA_INSTEAD: Fact = Fact::of_page(
    page("msa.fr", "https://www.msa.fr"),
    When::Undated,
    text(
        "Si vous êtes du régime agricole, la demande va à la MSA et non à la Caf.",
        "Vous travaillez dans l’agriculture ? Demandez à la MSA, pas à la Caf.",
        "If you belong to the agricultural scheme, claim from the MSA, not the Caf.",
    ),
);

/// Who pays where there is no Caf.
pub static CPS_INSTEAD: Fact = Fact::of_law(
    Law::Jo("Ordonnance 77-1102", ""),
    text(
        "À Saint-Pierre-et-Miquelon, la demande va à la Caisse de prévoyance sociale (CPS) et non à la Caf.",
        "Vous vivez à Saint-Pierre-et-Miquelon ? Demandez à la CPS, pas à la Caf.",
        "At Saint-Pierre-et-Miquelon, claim from the Caisse de prévoyance sociale (CPS), not the Caf.",
    ),
);
/// The same at Mayotte.
pub static CSSM_INSTEAD: Fact = Fact::of_law(
    Law::Jo("Ordonnance 2002-149", ""),
    text(
        "À Mayotte, la demande va à la Caisse de sécurité sociale de Mayotte (CSSM) et non à la Caf.",
        "Vous vivez à Mayotte ? Demandez à la CSSM, pas à la Caf.",
        "At Mayotte, claim from the Caisse de sécurité sociale de Mayotte (CSSM), not the Caf.",
    ),
);
/// The same at Saint-Barthélemy (CSS, L752-1).
pub static MSA_OF_SAINT_BARTHELEMY: Fact = Fact::of_page(
    page("msa.fr", "https://www.msa.fr"),
    When::Undated,
    text(
        "À Saint-Barthélemy, la demande va à la caisse de MSA et non à la Caf.",
        "Vous vivez à Saint-Barthélemy ? Demandez à la MSA, pas à la Caf.",
        "At Saint-Barthélemy, claim from the MSA, not the Caf.",
    ),
);
/// The same at Saint-Martin.
pub static CAF_OF_GUADELOUPE: Fact = caf(text(
    "À Saint-Martin, la demande va à la Caf de la Guadeloupe.",
    "Vous vivez à Saint-Martin ? Demandez à la Caf de la Guadeloupe.",
    "At Saint-Martin, claim from the Caf of Guadeloupe.",
));

/// Who pays in the household's place, where it is not the Caf of the département.
pub fn instead(department: &str) -> Option<&'static Fact> {
    match department {
        "975" => Some(&CPS_INSTEAD),
        "976" => Some(&CSSM_INSTEAD),
        "977" => Some(&MSA_OF_SAINT_BARTHELEMY),
        "978" => Some(&CAF_OF_GUADELOUPE),
        _ => None,
    }
}

/// Every fact of this file.
pub static ALL: &[&Fact] = &[
    &FORMS_CHANGE,
    &BY_ACCOUNT,
    &AT_MDPH,
    &STARTS_MONTH_AFTER,
    &TWO_YEARS,
    &QUARTERLY,
    &MSA_INSTEAD,
    &CPS_INSTEAD,
    &CSSM_INSTEAD,
    &MSA_OF_SAINT_BARTHELEMY,
    &CAF_OF_GUADELOUPE,
];
