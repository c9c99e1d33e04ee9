//! What a reader should know about the whole result.

use droits_engine::outcome::Notice;
use droits_engine::sources::LAW_KNOWN_UNTIL;

use crate::format::month;
use crate::lang::{Lang, text};
use crate::reasons::to_be_confirmed;

/// The sentence of a notice.
pub fn sentence(notice: &Notice, lang: Lang) -> String {
    match notice {
        Notice::LawAssumed => text(
            "Ce mois vient après {0}, dernier mois dont la loi est connue ici : le calcul suppose qu’elle ne change pas.",
            "La loi est connue jusqu’en {0}. Pour la suite, le calcul garde la même loi.",
            "This month comes after {0}, the last whose law is known here: the computation assumes that it does not change.",
        )
        .fill(lang, &[month(LAW_KNOWN_UNTIL, lang)]),
        Notice::ToConfirm(key) => to_be_confirmed(key).in_lang(lang).to_owned(),
        Notice::RsaTakenAsPaid => text(
            "Certains montants supposent que le RSA vous a été versé le mois d’avant. Si vous ne l’avez pas demandé, ils peuvent être plus bas.",
            "Certains montants comptent sur votre RSA. Avez-vous demandé le RSA ? Sans RSA, ils peuvent baisser.",
            "Some amounts suppose that RSA was paid to you the month before. If you have not claimed it, they may be lower.",
        )
        .fill(lang, &[]),
        Notice::AspaFirst => text(
            "Le minimum vieillesse (ASPA) ou l’allocation supplémentaire d’invalidité (ASI) sont à demander à la caisse de retraite ou d’assurance maladie, qui les paient à la place de la Caf. Le RSA et la prime d’activité les comptent comme si vous les receviez déjà, et l’AAH compte ainsi l’ASI.",
            "Demandez d’abord l’ASPA ou l’ASI. La Caf ne les paie pas. Le calcul fait comme si vous les aviez.",
            "The minimum for the old (ASPA) or the supplementary invalidity allowance (ASI) is to be claimed from the pension or health insurance fund, which pays it instead of the Caf. RSA and prime d’activité count it as if you received it already, and so does the AAH with the ASI.",
        )
        .fill(lang, &[]),
        Notice::MayotteLawAssumed => text(
            "Une loi de 2025 doit rapprocher les aides de Mayotte de celles des autres départements. Aucun texte de 2026 n’a été trouvé : le calcul suppose les règles inchangées.",
            "Les aides de Mayotte vont changer. On n’a pas trouvé de nouveau texte. Le calcul garde les règles d’avant.",
            "A law of 2025 is to bring the benefits of Mayotte closer to those of the other départements. No text of 2026 was found: the computation takes the rules as unchanged.",
        )
        .fill(lang, &[]),
        Notice::BonusOfFranceTravail => text(
            "Avec l’ASS, France Travail verse aussi une prime de Noël : une seule par foyer, que ce total ne compte pas.",
            "Vous avez l’ASS ? France Travail paie la prime de Noël. Elle n’est pas dans ce total.",
            "With the ASS, France Travail pays a Christmas bonus too: one only a household, which this total leaves out.",
        )
        .fill(lang, &[]),
        Notice::ZoneUncertain => text(
            "La zone de l’aide au logement n’est pas certaine pour cette commune.",
            "La zone de votre commune n’est pas sûre. L’aide au logement peut changer.",
            "The zone of housing aid is not certain for this commune.",
        )
        .fill(lang, &[]),
    }
}
