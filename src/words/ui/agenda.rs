//! What is to be declared or asked for in the months ahead, and a calendar file of it.

use droits_engine::right::Right;
use droits_engine::scenario::milestones::Milestone;

use crate::lang::{Text, text};
use crate::rights;

/// Heading of the list.
pub const TITLE: Text = text("À faire, et quand", "Quoi faire, et quand", "To do, and when");
/// Adds to the calendar.
pub const ADD: Text = text("Ajouter à mon agenda", "Mettre dans mon agenda", "Add to my calendar");
/// Box: with the names that were given.
pub const NAMED: Text =
    text("Écrire les prénoms dans l’agenda", "Écrire les prénoms", "Write the first names in the calendar");
pub const FILE: Text = text(
    "Un fichier (.ics) de ce qui change et de ce qu’il faut faire, à ouvrir avec l’agenda de votre téléphone ou de votre ordinateur. Il est fait ici : rien n’est envoyé.",
    "C’est un fichier pour l’agenda du téléphone. Rien n’est envoyé.",
    "A file (.ics) of what changes and what is to be done, to be opened with the calendar of your phone or computer. It is made here: nothing is sent.",
);
/// Beside a change, in the calendar.
pub const CHANGE: Text = text("Aides : {0}", "Aides : {0}", "Benefits: {0}");

/// What is to be done.
pub fn title(milestone: Milestone) -> Text {
    match milestone {
        Milestone::Quarter => text(
            "Déclarer à la Caf les revenus des trois derniers mois",
            "Déclarer vos revenus à la Caf",
            "Declare the income of the last three months to the Caf",
        ),
        Milestone::TaxReturn => text(
            "Déclarer les revenus de l’an dernier aux impôts",
            "Déclarer vos revenus aux impôts",
            "Declare last year’s income to the tax administration",
        ),
        Milestone::TaxNotice => text("Avis d’impôt", "Avis d’impôt", "Tax notice"),
        Milestone::Grant(right) => rights::name(right),
        Milestone::StudentFile => text(
            "Dossier social étudiant, pour la bourse",
            "Demander la bourse d’étudiant",
            "Student’s file, for the grant",
        ),
        Milestone::Voucher => text("Chèque énergie", "Chèque énergie", "Energy voucher"),
        Milestone::Cover => {
            text("Redemander la Complémentaire santé solidaire", "Redemander la C2S", "Ask for the C2S again")
        }
    }
}

/// How, and until when.
pub fn how(milestone: Milestone) -> Text {
    match milestone {
        Milestone::Quarter => text(
            "Pour le RSA et la prime d’activité, sur caf.fr ou l’application, dans le mois : sans déclaration, le versement s’arrête.",
            "Pour le RSA et la prime d’activité. Sur caf.fr. Sinon, la Caf ne paie plus.",
            "For RSA and prime d’activité, on caf.fr or its app, within the month: without it, payment stops.",
        ),
        Milestone::TaxReturn => text(
            "D’avril à début juin, sur impots.gouv.fr, même sans impôt à payer : la Caf, les bourses et la C2S regardent cette déclaration.",
            "D’avril à juin, sur impots.gouv.fr. Faites-la, même sans impôt à payer.",
            "From April to early June, on impots.gouv.fr, even with no tax to pay: the Caf, the grants and the C2S look at it.",
        ),
        Milestone::TaxNotice => text(
            "Il arrive à partir de la fin juillet. Gardez-le : son revenu fiscal de référence ouvre les bourses et le chèque énergie.",
            "Il arrive l’été. Gardez-le pour les bourses.",
            "It comes from the end of July on. Keep it: its reference income opens the grants and the energy voucher.",
        ),
        Milestone::Grant(right) => rights::ask(right),
        Milestone::StudentFile => text(
            "De mars à fin mai, sur messervices.etudiant.gouv.fr, avant même de connaître l’établissement.",
            "De mars à mai, sur messervices.etudiant.gouv.fr.",
            "From March to the end of May, on messervices.etudiant.gouv.fr, even before the school is known.",
        ),
        Milestone::Voucher => rights::ask(Right::EnergyVoucher),
        Milestone::Cover => text(
            "Si vous l’avez demandée ce mois-ci : au plus tôt quatre mois et au plus tard deux mois avant la fin de ses douze mois, sur ameli.fr.",
            "Vous la demandez ce mois-ci ? Elle dure 1 an. Redemandez-la 2 mois avant la fin.",
            "If you claim it this month: at the soonest four months and at the latest two months before its twelve months are over, on ameli.fr.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_says_what_and_how_and_until_when() {
        let all = [
            Milestone::Quarter,
            Milestone::TaxReturn,
            Milestone::TaxNotice,
            Milestone::Grant(Right::CollegeGrant),
            Milestone::Grant(Right::LyceeGrant),
            Milestone::StudentFile,
            Milestone::Voucher,
            Milestone::Cover,
        ];
        for (i, one) in all.iter().enumerate() {
            assert!(all[..i].iter().all(|other| title(*other) != title(*one)), "{one:?}");
            assert!(how(*one).fr.ends_with('.'), "{one:?}");
        }
    }
}
