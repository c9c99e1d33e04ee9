//! Why another amount was paid: each cause as a question to ask, never as a reproach.
//!
//! The question stands for a kind of cause; the detail says whom or what it is about, and what would have been counted.

use droits_engine::calendar::Month;
use droits_engine::household::{Custody, Household, Income, Kind, Word};
use droits_engine::money::Cents;
use droits_engine::scenario::why::{Cause, Source, Who};
use droits_engine::trace::About;
use rust_decimal::Decimal;

use crate::lang::{Lang, Text, text};
use crate::ui::choices::{self, Option as Choice};
use crate::{benefits, format, lines};

/// The question to ask.
pub fn question(cause: Cause, household: &Household, lang: Lang) -> String {
    asked(cause).fill(lang, &figures(cause, household, lang))
}

/// Whom or what it is about; nothing when the question says all.
pub fn detail(cause: Cause, household: &Household, lang: Lang) -> Option<String> {
    told(cause, household).map(|detail| capital(&detail.fill(lang, &figures(cause, household, lang))))
}

/// The details of changes that answer the same question, each once; the months of one income are told as a stretch.
pub fn details(causes: &[Cause], household: &Household, lang: Lang) -> Vec<String> {
    let mut told = Vec::with_capacity(causes.len());
    for (i, cause) in causes.iter().enumerate() {
        let stretch = |other: &Cause| match (*cause, *other) {
            (Cause::From(one, _), Cause::From(other, month)) if one == other => Some(month),
            (Cause::Until(one, Some(_)), Cause::Until(other, Some(month))) if one == other => Some(month),
            _ => None,
        };
        if causes[..i].iter().any(|before| stretch(before).is_some()) {
            continue;
        }
        let months = || causes.iter().filter_map(stretch);
        match (months().min(), months().max(), cause) {
            (Some(first), Some(last), Cause::From(source, _) | Cause::Until(source, _)) if first < last => {
                let stretch = if matches!(cause, Cause::From(..)) { FROM_STRETCH } else { UNTIL_STRETCH };
                let (first, last) = (format::month(first, lang), format::month(last, lang));
                let figures = [person(source.who, household, lang), kind(source.kind, lang), first, last];
                told.push(capital(&stretch.fill(lang, &figures)));
            }
            _ => told.extend(detail(*cause, household, lang)),
        }
    }
    told
}

const FROM_STRETCH: Text = text(
    "{0}, {1} : à partir d’un mois entre {2} et {3}",
    "{0}, {1} : début entre {2} et {3}",
    "{0}, {1}: from a month between {2} and {3} on",
);
const UNTIL_STRETCH: Text = text(
    "{0}, {1} : jusqu’à un mois entre {2} et {3}",
    "{0}, {1} : fin entre {2} et {3}",
    "{0}, {1}: until a month between {2} and {3}",
);

/// With what to compare.
pub const fn check(cause: Cause) -> Text {
    match cause {
        Cause::BeforeCrds | Cause::OnlyPart(_) | Cause::OnlyAdult(_) | Cause::KeptBack(_) => text(
            "Sur la lettre ou le relevé, cherchez le montant brut, la CRDS et les retenues.",
            "Lisez bien la lettre. Cherchez le mot « retenue ».",
            "On the letter or statement, look for the gross amount, the CRDS and what is kept back.",
        ),
        Cause::Declaration
        | Cause::OtherMonth(_)
        | Cause::Quarter(..)
        | Cause::FormerDeclaration
        | Cause::ReferenceYear(_) => text(
            "Sur la lettre, cherchez le mois du droit, et la période dont les revenus sont comptés.",
            "Lisez bien la lettre. Cherchez le mois.",
            "On the letter, look for the month of the right, and for the period whose incomes count.",
        ),
        Cause::LeftOut(_)
        | Cause::AllLeftOut(_)
        | Cause::Twice(_)
        | Cause::From(..)
        | Cause::Until(..)
        | Cause::Amount(..)
        | Cause::Share(..)
        | Cause::Taxed(_)
        | Cause::Untaxed(_)
        | Cause::Unlisted(..) => text(
            "Comparez votre dernière déclaration, les bulletins de paie (montant net social) et l’avis d’impôt.",
            "Regardez votre déclaration et vos fiches de paie.",
            "Compare your last declaration, the payslips (montant net social) and the tax notice.",
        ),
        Cause::ChildLeftOut(_)
        | Cause::ChildKept(_)
        | Cause::Birthday(..)
        | Cause::OneMoreChild(_)
        | Cause::Custody(..)
        | Cause::Parent(..)
        | Cause::Parents(_)
        | Cause::Support(..)
        | Cause::School(..)
        | Cause::ChildDoes(..)
        | Cause::ChildEarns(_)
        | Cause::Couple(_)
        | Cause::Lone
        | Cause::NoPregnancy => text(
            "Comparez avec la composition de la famille dans le dossier, et avec vos justificatifs.",
            "Regardez les personnes de votre dossier Caf.",
            "Compare with the family on record, and with your papers.",
        ),
        Cause::Activity(..)
        | Cause::ActivitySince(..)
        | Cause::Rate(..)
        | Cause::Restriction(..)
        | Cause::Complement(..)
        | Cause::Pch(..)
        | Cause::NoPermit(_)
        | Cause::Leave(..)
        | Cause::Days(..) => text(
            "Comparez avec la situation de cette personne dans le dossier : activité, dates, décisions, titre de séjour.",
            "Regardez la situation de cette personne dans votre dossier.",
            "Compare with this person’s situation on record: activity, dates, decisions, residence permit.",
        ),
        Cause::Tenure(_)
        | Cause::Rent(_)
        | Cause::Zone(_)
        | Cause::Agreement(_)
        | Cause::Landlord(_)
        | Cause::FlatShare(_)
        | Cause::Room(_)
        | Cause::MovedIn(_)
        | Cause::Savings(_) => text(
            "Comparez le bail, une quittance et l’attestation de loyer que le bailleur a remplie.",
            "Regardez votre bail et votre quittance de loyer.",
            "Compare the lease, a receipt and the statement of rent filled in by the landlord.",
        ),
        Cause::CareHours(..) | Cause::CareCost(..) | Cause::NoCare(_) => text(
            "Comparez avec vos déclarations à Pajemploi, ou avec les factures.",
            "Regardez vos déclarations Pajemploi ou vos factures.",
            "Compare with your Pajemploi declarations or the invoices.",
        ),
    }
}

const fn asked(cause: Cause) -> Text {
    match cause {
        Cause::BeforeCrds => text(
            "La lettre donne-t-elle le montant avant la CRDS ?",
            "Est-ce le montant avant la CRDS ?",
            "Does the letter give the amount before CRDS?",
        ),
        Cause::OnlyPart(_) => text(
            "La lettre ne donne-t-elle qu’une partie de l’aide ?",
            "Est-ce une partie de l’aide ?",
            "Does the letter give only one part of the benefit?",
        ),
        Cause::OnlyAdult(_) => text(
            "La lettre ne donne-t-elle que la part d’un adulte ?",
            "Est-ce la part d’un seul adulte ?",
            "Does the letter give the share of one adult only?",
        ),
        Cause::Declaration => text(
            "La Caf attend-elle une déclaration de ressources ?",
            "La Caf attend-elle votre déclaration de revenus ?",
            "Is the Caf waiting for a declaration of income?",
        ),
        Cause::KeptBack(_) => text(
            "La Caf retient-elle une somme pour un trop-perçu ?",
            "La Caf reprend-elle de l’argent chaque mois ?",
            "Does the Caf keep back an amount for an overpayment?",
        ),
        Cause::OtherMonth(_) => text(
            "Ce montant est-il celui d’un autre mois ?",
            "Est-ce le montant d’un autre mois ?",
            "Is this the amount of another month?",
        ),
        Cause::Quarter(..) => text(
            "Le trimestre de calcul a-t-il commencé un autre mois ?",
            "Le calcul de 3 mois commence-t-il un autre mois ?",
            "Did the quarter of payment open in another month?",
        ),
        Cause::FormerDeclaration => text(
            "La Caf a-t-elle gardé les revenus de la déclaration précédente ?",
            "La Caf a-t-elle gardé vos anciens revenus ?",
            "Did the Caf keep the incomes of the previous declaration?",
        ),
        Cause::ReferenceYear(_) => text(
            "La Caf a-t-elle compté les ressources d’une autre année ?",
            "La Caf a-t-elle compté une autre année ?",
            "Did the Caf count the resources of another year?",
        ),
        Cause::LeftOut(_) => text(
            "La Caf a-t-elle compté ce revenu ?",
            "La Caf a-t-elle compté ce revenu ?",
            "Did the Caf count this income?",
        ),
        Cause::AllLeftOut(_) => text(
            "La Caf a-t-elle compté les revenus de cette personne ?",
            "La Caf a-t-elle compté les revenus de cette personne ?",
            "Did the Caf count this person’s incomes?",
        ),
        Cause::Twice(_) => text(
            "Ce revenu a-t-il été compté deux fois ?",
            "La Caf a-t-elle compté ce revenu 2 fois ?",
            "Was this income counted twice?",
        ),
        Cause::From(..) => text(
            "La Caf a-t-elle un autre mois pour le début de ce revenu ?",
            "La Caf a-t-elle un autre mois pour le début ?",
            "Has the Caf another month for the start of this income?",
        ),
        Cause::Until(..) => text(
            "La Caf a-t-elle un autre mois pour la fin de ce revenu ?",
            "La Caf a-t-elle un autre mois pour la fin ?",
            "Has the Caf another month for the end of this income?",
        ),
        Cause::Amount(..) | Cause::Share(..) => text(
            "La Caf a-t-elle compté un autre montant pour ce revenu ?",
            "La Caf a-t-elle un autre montant pour ce revenu ?",
            "Did the Caf count another amount for this income?",
        ),
        Cause::Taxed(_) => text(
            "La Caf a-t-elle compté le montant imposable, et non ce qui est reçu ?",
            "La Caf a-t-elle compté le montant pour les impôts ?",
            "Did the Caf count the taxable amount, not what is received?",
        ),
        Cause::Untaxed(_) => text(
            "La Caf a-t-elle compté ce qui est reçu, et non le montant imposable ?",
            "La Caf a-t-elle compté le montant reçu ?",
            "Did the Caf count what is received, not the taxable amount?",
        ),
        Cause::Unlisted(..) => text(
            "La Caf compte-t-elle un revenu qui n’est pas dans vos réponses ?",
            "La Caf a-t-elle compté un revenu de plus ?",
            "Does the Caf count an income that is not among your answers?",
        ),
        Cause::ChildLeftOut(_) => text(
            "La Caf a-t-elle compté cet enfant à votre charge ?",
            "La Caf a-t-elle compté cet enfant ?",
            "Did the Caf count this child as dependent?",
        ),
        Cause::ChildKept(_) => text(
            "La Caf compte-t-elle encore cet enfant à votre charge ?",
            "La Caf compte-t-elle encore cet enfant ?",
            "Does the Caf still count this child as dependent?",
        ),
        Cause::Birthday(..) => text(
            "La Caf a-t-elle la même date de naissance ?",
            "La Caf a-t-elle la bonne date de naissance ?",
            "Has the Caf the same date of birth?",
        ),
        Cause::OneMoreChild(_) => text(
            "La Caf compte-t-elle un autre enfant ?",
            "La Caf a-t-elle compté un enfant de plus ?",
            "Does the Caf count another child?",
        ),
        Cause::Custody(_, Custody::Shared) => text(
            "La Caf compte-t-elle cet enfant en résidence alternée ?",
            "Pour la Caf, l’enfant vit-il chez ses 2 parents ?",
            "Does the Caf count this child in shared custody?",
        ),
        Cause::Custody(_, Custody::Full) => text(
            "La Caf compte-t-elle cet enfant à plein temps chez vous ?",
            "Pour la Caf, l’enfant vit-il toujours chez vous ?",
            "Does the Caf count this child as living with you full time?",
        ),
        Cause::Parent(..) | Cause::Parents(_) => text(
            "La Caf a-t-elle la même réponse sur l’autre parent ?",
            "La Caf a-t-elle la même réponse sur l’autre parent ?",
            "Has the Caf the same answer about the other parent?",
        ),
        Cause::Support(..) => text(
            "La Caf compte-t-elle une autre pension pour cet enfant ?",
            "La Caf a-t-elle un autre montant de pension ?",
            "Does the Caf count another maintenance for this child?",
        ),
        Cause::School(_, true) => text(
            "La Caf compte-t-elle cet enfant comme scolarisé ?",
            "Pour la Caf, l’enfant va-t-il à l’école ?",
            "Does the Caf count this child as at school?",
        ),
        Cause::School(_, false) => text(
            "La Caf a-t-elle la preuve que cet enfant est scolarisé ?",
            "La Caf a-t-elle le certificat de l’école ?",
            "Has the Caf the proof that this child is at school?",
        ),
        Cause::ChildDoes(..) => text(
            "La Caf a-t-elle une autre activité pour cet enfant ?",
            "La Caf a-t-elle une autre activité pour cet enfant ?",
            "Has the Caf another activity for this child?",
        ),
        Cause::ChildEarns(_) => text(
            "La Caf compte-t-elle pour cet enfant un salaire au-dessus de 55 % du Smic ?",
            "Pour la Caf, l’enfant a-t-il un salaire ?",
            "Does the Caf count a wage above 55% of the SMIC for this child?",
        ),
        Cause::Couple(_) => text(
            "La Caf vous compte-t-elle en couple ?",
            "Pour la Caf, vivez-vous en couple ?",
            "Does the Caf count you as a couple?",
        ),
        Cause::Lone => text(
            "La Caf compte-t-elle un seul adulte ?",
            "Pour la Caf, vivez-vous sans l’autre adulte ?",
            "Does the Caf count one adult only?",
        ),
        Cause::NoPregnancy => text(
            "La Caf a-t-elle la déclaration de grossesse ?",
            "La Caf a-t-elle la déclaration de grossesse ?",
            "Has the Caf the declaration of pregnancy?",
        ),
        Cause::Activity(..) => text(
            "La Caf a-t-elle une autre activité pour cette personne ?",
            "La Caf a-t-elle une autre activité pour cette personne ?",
            "Has the Caf another activity for this person?",
        ),
        Cause::ActivitySince(..) => text(
            "La Caf a-t-elle une autre date pour le début de l’activité ?",
            "La Caf a-t-elle une autre date de début ?",
            "Has the Caf another date for the start of the activity?",
        ),
        Cause::Rate(..) => text(
            "La Caf a-t-elle un autre taux d’incapacité ?",
            "La Caf a-t-elle un autre taux de handicap ?",
            "Has the Caf another rate of incapacity?",
        ),
        Cause::Restriction(..) => text(
            "La Caf a-t-elle la même réponse sur la restriction d’accès à l’emploi (RSDAE) ?",
            "La Caf a-t-elle la décision sur l’emploi (RSDAE) ?",
            "Has the Caf the same answer about the restriction of access to work (RSDAE)?",
        ),
        Cause::Complement(..) => text(
            "La Caf a-t-elle un autre complément d’AEEH ?",
            "La Caf a-t-elle un autre complément d’AEEH ?",
            "Has the Caf another AEEH complement?",
        ),
        Cause::Pch(..) => text(
            "La Caf a-t-elle la même réponse sur le choix de la PCH ?",
            "La Caf a-t-elle la même réponse sur la PCH ?",
            "Has the Caf the same answer about the choice of PCH?",
        ),
        Cause::NoPermit(_) => text(
            "La Caf a-t-elle le titre de séjour, ou la preuve du droit au séjour ?",
            "La Caf a-t-elle le titre de séjour ?",
            "Has the Caf the residence permit, or the proof of the right to reside?",
        ),
        Cause::Leave(..) => text(
            "La Caf a-t-elle un autre temps de travail pendant le congé ?",
            "La Caf a-t-elle un autre temps de travail ?",
            "Has the Caf another working time during the leave?",
        ),
        Cause::Days(..) => text(
            "La Caf a-t-elle compté un autre nombre de jours de présence ?",
            "La Caf a-t-elle compté d’autres jours ?",
            "Did the Caf count another number of days of presence?",
        ),
        Cause::Tenure(_) => text(
            "La Caf a-t-elle une autre réponse pour votre logement ?",
            "La Caf a-t-elle une autre réponse pour votre logement ?",
            "Has the Caf another answer for your home?",
        ),
        Cause::Rent(_) => text(
            "La Caf a-t-elle compté un autre loyer ?",
            "La Caf a-t-elle un autre loyer ?",
            "Did the Caf count another rent?",
        ),
        Cause::Zone(_) => text(
            "La Caf a-t-elle compté une autre zone de loyer ?",
            "La Caf a-t-elle une autre zone ?",
            "Did the Caf count another rent zone?",
        ),
        Cause::Agreement(_) => text(
            "La Caf a-t-elle la même réponse sur le conventionnement du logement (APL) ?",
            "Pour la Caf, le logement a-t-il l’APL ?",
            "Has the Caf the same answer about the agreement of the dwelling (APL)?",
        ),
        Cause::Landlord(_) => text(
            "La Caf a-t-elle un autre type de bailleur ?",
            "La Caf a-t-elle un autre propriétaire ?",
            "Has the Caf another kind of landlord?",
        ),
        Cause::FlatShare(_) => text(
            "La Caf a-t-elle la même réponse sur la colocation ?",
            "La Caf a-t-elle la même réponse sur la colocation ?",
            "Has the Caf the same answer about a shared flat?",
        ),
        Cause::Room(_) => text(
            "La Caf a-t-elle la même réponse : une chambre, ou un logement entier ?",
            "Pour la Caf, est-ce une chambre ?",
            "Has the Caf the same answer: a room, or a whole dwelling?",
        ),
        Cause::MovedIn(_) => text(
            "La Caf a-t-elle une autre date d’entrée dans le logement ?",
            "La Caf a-t-elle une autre date d’entrée ?",
            "Has the Caf another date of entry in the home?",
        ),
        Cause::Savings(_) => text(
            "La Caf a-t-elle compté une autre épargne ?",
            "La Caf a-t-elle un autre montant d’épargne ?",
            "Did the Caf count other savings?",
        ),
        Cause::CareHours(..) => text(
            "La Caf a-t-elle compté d’autres heures de garde ?",
            "La Caf a-t-elle compté d’autres heures de garde ?",
            "Did the Caf count other hours of care?",
        ),
        Cause::CareCost(..) => text(
            "La Caf a-t-elle compté un autre coût de garde ?",
            "La Caf a-t-elle un autre prix de garde ?",
            "Did the Caf count another cost of care?",
        ),
        Cause::NoCare(_) => text(
            "La Caf a-t-elle compté la garde de cet enfant ?",
            "La Caf a-t-elle compté la garde de cet enfant ?",
            "Did the Caf count the care of this child?",
        ),
    }
}

const ALONE: Text = text("{0}", "{0}", "{0}");
const PAIR: Text = text("{0} : {1}", "{0} : {1}", "{0}: {1}");
const OF_INCOME: Text = text("{0}, {1}", "{0}, {1}", "{0}, {1}");
const INSTEAD: Text = text(
    "{0} : environ {1} par mois, au lieu de {2}",
    "{0} : environ {1} par mois. Vous avez dit {2}.",
    "{0}: about {1} a month, instead of {2}",
);

/// The template of the detail.
fn told(cause: Cause, household: &Household) -> Option<Text> {
    Some(match cause {
        Cause::BeforeCrds
        | Cause::OnlyPart(_)
        | Cause::Declaration
        | Cause::FormerDeclaration
        | Cause::Lone
        | Cause::NoPregnancy
        | Cause::Agreement(_)
        | Cause::FlatShare(_)
        | Cause::Room(_) => return None,
        Cause::OtherMonth(_) => text("Droit de {0}", "Mois : {0}", "Right of {0}"),
        Cause::ReferenceYear(_) => text("{0}, et non {1}", "{0}, et pas {1}", "{0}, not {1}"),
        Cause::Quarter(..) => text("{1} : {0}", "{1} : {0}", "{1}: {0}"),
        Cause::KeptBack(_) => text("{0} de moins par mois", "{0} de moins par mois", "{0} less a month"),
        Cause::OnlyAdult(_)
        | Cause::AllLeftOut(_)
        | Cause::ChildLeftOut(_)
        | Cause::ChildKept(_)
        | Cause::Custody(..)
        | Cause::School(..)
        | Cause::ChildEarns(_)
        | Cause::NoPermit(_)
        | Cause::Restriction(..)
        | Cause::Pch(..)
        | Cause::Landlord(_)
        | Cause::Tenure(_)
        | Cause::MovedIn(_)
        | Cause::NoCare(_) => ALONE,
        Cause::LeftOut(_) | Cause::Twice(_) | Cause::Taxed(_) | Cause::Untaxed(_) => OF_INCOME,
        Cause::From(..) => text("{0}, {1} : à partir de {2}", "{0}, {1} : à partir de {2}", "{0}, {1}: from {2} on"),
        Cause::Until(_, Some(_)) => {
            text("{0}, {1} : jusqu’à {2} compris", "{0}, {1} : jusqu’à {2}", "{0}, {1}: until {2} included")
        }
        Cause::Until(_, None) => {
            text("{0}, {1} : sans date de fin", "{0}, {1} : pas de fin", "{0}, {1}: without an end")
        }
        Cause::Amount(..) => text(
            "{0}, {1} : environ {2} par mois, au lieu de {3}",
            "{0}, {1} : environ {2} par mois. Vous avez dit {3}.",
            "{0}, {1}: about {2} a month, instead of {3}",
        ),
        Cause::Share(..) => text(
            "{0}, {1} : environ {2} de ce que vous avez indiqué",
            "{0}, {1} : environ {2} du montant",
            "{0}, {1}: about {2} of what you said",
        ),
        Cause::Unlisted(..) => {
            text("{0}, {1} : environ {2} par mois", "{0}, {1} : environ {2} par mois", "{0}, {1}: about {2} a month")
        }
        Cause::Birthday(_, months) if months < 0 => {
            text("{0} : un mois plus tôt", "{0} : un mois avant", "{0}: a month earlier")
        }
        Cause::Birthday(..) => text("{0} : un mois plus tard", "{0} : un mois après", "{0}: a month later"),
        Cause::OneMoreChild(_) => {
            text("Un enfant d’environ {0} ans", "Un enfant d’environ {0} ans", "A child of about {0}")
        }
        Cause::Parents(_) => text("Pour tous les enfants : {0}", "Tous les enfants : {0}", "For every child: {0}"),
        Cause::Parent(..)
        | Cause::ChildDoes(..)
        | Cause::Activity(..)
        | Cause::ActivitySince(..)
        | Cause::Rate(..)
        | Cause::Leave(..) => PAIR,
        Cause::Support(..) | Cause::CareCost(..) => INSTEAD,
        Cause::Couple(wage) if wage.is_zero() => {
            text("Avec une personne sans revenu", "La personne n’a pas de revenu", "With a person without income")
        }
        Cause::Couple(_) => text(
            "Avec une personne qui gagne environ {0} par mois",
            "La personne gagne environ {0} par mois",
            "With a person who earns about {0} a month",
        ),
        Cause::Complement(_, 0) => text("{0} : sans complément", "{0} : pas de complément", "{0}: no complement"),
        Cause::Complement(..) => text("{0} : complément {1}", "{0} : complément {1}", "{0}: complement {1}"),
        Cause::Days(..) => text("{0} : {1} jours", "{0} : {1} jours", "{0}: {1} days"),
        Cause::Rent(_) if household.housing.rent.get().is_ok_and(|rent| rent.is_zero()) => {
            text("Environ {0} par mois, sans les charges", "Environ {0} par mois", "About {0} a month, without charges")
        }
        Cause::Rent(_) => text(
            "Environ {0} par mois, au lieu de {1}, sans les charges",
            "Environ {0} par mois. Vous avez dit {1}.",
            "About {0} a month, instead of {1}, without charges",
        ),
        Cause::Zone(_) => text("Zone {0}", "Zone {0}", "Zone {0}"),
        Cause::Savings(_) => {
            text("Environ {0}, au lieu de {1}", "Environ {0}. Vous avez dit {1}.", "About {0}, instead of {1}")
        }
        Cause::CareHours(..) => text(
            "{0} : environ {1} h par mois, au lieu de {2} h",
            "{0} : environ {1} h par mois. Vous avez dit {2} h.",
            "{0}: about {1} h a month, instead of {2} h",
        ),
    })
}

/// What fills the question and the detail.
fn figures(cause: Cause, household: &Household, lang: Lang) -> Vec<String> {
    let euros = |amount: Decimal| format::euros_short(amount, lang);
    // An amount that was solved for is told to the euro: it is one of those that fit.
    let about = |amount: Decimal| euros(if amount >= Decimal::TEN { amount.to_euros() } else { amount });
    let month = |month: Month| format::month(month, lang);
    let adult = |i: u8| lines::who(About::Adult(i), household, lang);
    let child = |i: u8| lines::who(About::Child(i), household, lang);
    let since = |moment: Option<Month>| match moment {
        Some(moment) => format::month(moment, lang),
        None => LONG_AGO.in_lang(lang).to_owned(),
    };
    let choice = |list: &[Choice], word: &str| {
        let found = list.iter().find(|one| one.word == word);
        found.map_or(String::new(), |one| quoted(one.text.in_lang(lang), lang))
    };
    match cause {
        Cause::BeforeCrds
        | Cause::OnlyPart(_)
        | Cause::Declaration
        | Cause::FormerDeclaration
        | Cause::Lone
        | Cause::NoPregnancy
        | Cause::Agreement(_)
        | Cause::FlatShare(_)
        | Cause::Room(_) => vec![],
        Cause::OnlyAdult(i) | Cause::NoPermit(i) | Cause::Restriction(i, _) => vec![adult(i)],
        Cause::KeptBack(kept) => vec![format::euros(kept.0, lang)],
        Cause::OtherMonth(other) => vec![month(other)],
        Cause::Quarter(benefit, opened) => vec![month(opened), benefits::name(benefit).in_lang(lang).to_owned()],
        Cause::ReferenceYear(year) => vec![year.to_string(), (household.month.year() - 2).to_string()],
        Cause::AllLeftOut(who) => vec![person(who, household, lang)],
        Cause::LeftOut(source) | Cause::Twice(source) | Cause::Taxed(source) | Cause::Untaxed(source) => {
            vec![person(source.who, household, lang), kind(source.kind, lang)]
        }
        Cause::From(source, from) => {
            vec![person(source.who, household, lang), kind(source.kind, lang), month(from)]
        }
        Cause::Until(source, to) => {
            vec![person(source.who, household, lang), kind(source.kind, lang), to.map_or(String::new(), month)]
        }
        Cause::Amount(source, monthly) => {
            let said = said(source, household).map_or(String::new(), euros);
            vec![person(source.who, household, lang), kind(source.kind, lang), about(monthly.0), said]
        }
        Cause::Share(source, share) => {
            let share = format::percent(share.round_dp(2), lang);
            vec![person(source.who, household, lang), kind(source.kind, lang), share]
        }
        Cause::Unlisted(who, of, monthly) => {
            vec![person(who, household, lang), kind(of, lang), about(monthly.0)]
        }
        Cause::ChildLeftOut(i)
        | Cause::ChildKept(i)
        | Cause::Birthday(i, _)
        | Cause::Custody(i, _)
        | Cause::School(i, _)
        | Cause::ChildEarns(i)
        | Cause::Pch(i, _)
        | Cause::NoCare(i) => vec![child(i)],
        Cause::OneMoreChild(years) => vec![years.to_string()],
        Cause::Parent(i, parent) => vec![child(i), choice(choices::OTHER_PARENT, parent.word())],
        Cause::Parents(parent) => vec![choice(choices::OTHER_PARENT, parent.word())],
        Cause::Support(i, monthly) => {
            let said = household.children.get(i as usize).and_then(|child| child.child_support.get().ok());
            vec![child(i), about(monthly.0), said.map_or(String::new(), |said| euros(said.0))]
        }
        Cause::ChildDoes(i, does) => vec![child(i), choice(choices::CHILD_ACTIVITY, does.word())],
        Cause::Couple(wage) => vec![about(wage.0)],
        Cause::Activity(i, does) => vec![adult(i), choice(choices::ACTIVITY, does.word())],
        Cause::ActivitySince(i, moment) => vec![adult(i), since(moment)],
        Cause::Rate(who, rate) => {
            let band = RATES[usize::from(rate >= 50) + usize::from(rate >= 80)];
            vec![person(who, household, lang), band.in_lang(lang).to_owned()]
        }
        Cause::Complement(i, category) => vec![child(i), category.to_string()],
        Cause::Leave(i, leave) => {
            vec![adult(i), choice(choices::PARENTAL_LEAVE, leave.map_or("none", Word::word))]
        }
        Cause::Days(i, days) => vec![adult(i), days.to_string()],
        Cause::Tenure(tenure) => vec![choice(choices::TENURE, tenure.word())],
        Cause::Rent(rent) => {
            vec![about(rent.0), household.housing.rent.get().map_or(String::new(), |said| euros(said.0))]
        }
        Cause::Zone(zone) => vec![zone.to_string()],
        Cause::Landlord(landlord) => vec![choice(choices::LANDLORD, landlord.word())],
        Cause::MovedIn(moment) => vec![since(moment)],
        Cause::Savings(amount) => {
            vec![about(amount.0), household.assets.financial.get().map_or(String::new(), |said| euros(said.0))]
        }
        Cause::CareHours(i, hours) => {
            let said = care(household, i).and_then(|care| care.hours.get().ok());
            vec![child(i), format::number(hours, lang), said.map_or(String::new(), |said| format::number(said, lang))]
        }
        Cause::CareCost(i, cost) => {
            let said = care(household, i).and_then(|care| care.cost.get().ok());
            vec![child(i), about(cost.0), said.map_or(String::new(), |said| euros(said.0))]
        }
    }
}

const LONG_AGO: Text = text("depuis longtemps", "depuis longtemps", "long ago");
const RATES: [Text; 3] = [
    text("moins de 50 %", "moins de 50 %", "less than 50%"),
    text("de 50 à 79 %", "de 50 à 79 %", "from 50 to 79%"),
    text("80 % ou plus", "80 % ou plus", "80% or more"),
];

fn person(who: Who, household: &Household, lang: Lang) -> String {
    let about = match who {
        Who::Adult(i) => About::Adult(i),
        Who::Child(i) => About::Child(i),
    };
    lines::who(about, household, lang)
}

/// Name of a nature of income, within a sentence.
fn kind(kind: Kind, lang: Lang) -> String {
    let name = choices::INCOME.iter().find(|one| one.word == kind.word()).map_or("", |one| one.text.in_lang(lang));
    let mut letters = name.chars();
    match (letters.next(), name.chars().nth(1)) {
        // An acronym stays as it is.
        (Some(first), Some(second)) if second.is_lowercase() || second == '\u{2019}' => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

/// What the household says of an income.
fn said(source: Source, household: &Household) -> Option<Decimal> {
    let income: &Income = match source.who {
        Who::Adult(i) => &household.adults.get(i as usize)?.income,
        Who::Child(i) => &household.children.get(i as usize)?.income,
    };
    Some(income.spells().ok()?.get(source.spell as usize)?.monthly.get().ok()?.0)
}

fn care(household: &Household, child: u8) -> Option<&droits_engine::household::Childcare> {
    household.children.get(child as usize)?.childcare.known().ok()?.first()
}

fn quoted(text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("“{text}”"),
        Lang::Fr | Lang::Easy => format!("« {}{text}{} »", format::NARROW, format::NARROW),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use droits_engine::household::{Activity, ChildActivity, Landlord, OtherParent, ParentalLeave, Tenure, read};
    use droits_engine::money::{Euros, Monthly};
    use droits_engine::outcome::{Benefit, PartName};
    use rust_decimal::dec;

    use super::*;

    /// One of each kind.
    fn causes() -> Vec<Cause> {
        let month = Month::new(2026, 9);
        let (adult, child) = (Who::Adult(0), Who::Child(0));
        let wage = Source { who: adult, kind: Kind::Wage, spell: 0 };
        let amount = Monthly(dec!(1240));
        vec![
            Cause::BeforeCrds,
            Cause::OnlyPart(PartName::Base),
            Cause::OnlyAdult(0),
            Cause::Declaration,
            Cause::KeptBack(Euros(dec!(45))),
            Cause::OtherMonth(month),
            Cause::Quarter(Benefit::Ppa, month),
            Cause::FormerDeclaration,
            Cause::ReferenceYear(2025),
            Cause::LeftOut(wage),
            Cause::AllLeftOut(adult),
            Cause::Twice(wage),
            Cause::From(wage, month),
            Cause::Until(wage, Some(month)),
            Cause::Until(wage, None),
            Cause::Amount(wage, amount),
            Cause::Share(wage, dec!(1.12)),
            Cause::Taxed(wage),
            Cause::Untaxed(wage),
            Cause::Unlisted(adult, Kind::Unemployment, amount),
            Cause::ChildLeftOut(0),
            Cause::ChildKept(0),
            Cause::Birthday(0, -1),
            Cause::Birthday(0, 1),
            Cause::OneMoreChild(7),
            Cause::Custody(0, Custody::Shared),
            Cause::Custody(0, Custody::Full),
            Cause::Parent(0, OtherParent::Unknown),
            Cause::Parents(OtherParent::NotPaying),
            Cause::Support(0, amount),
            Cause::School(0, true),
            Cause::School(0, false),
            Cause::ChildDoes(0, ChildActivity::Working),
            Cause::ChildEarns(0),
            Cause::Couple(Monthly::ZERO),
            Cause::Couple(amount),
            Cause::Lone,
            Cause::NoPregnancy,
            Cause::Activity(0, Activity::Jobseeker),
            Cause::ActivitySince(0, None),
            Cause::Rate(child, 80),
            Cause::Restriction(0, true),
            Cause::Complement(0, 0),
            Cause::Complement(0, 3),
            Cause::Pch(0, true),
            Cause::NoPermit(0),
            Cause::Leave(0, Some(ParentalLeave::HalfTime)),
            Cause::Days(0, 12),
            Cause::Tenure(Tenure::Hosted),
            Cause::Rent(amount),
            Cause::Zone(2),
            Cause::Agreement(true),
            Cause::Landlord(Landlord::Social),
            Cause::FlatShare(true),
            Cause::Room(true),
            Cause::MovedIn(Some(month)),
            Cause::Savings(Euros(dec!(40000))),
            Cause::CareHours(0, dec!(120.5)),
            Cause::CareCost(0, amount),
            Cause::NoCare(0),
        ]
    }

    fn family() -> Household {
        let json = br#"{"format":1,"month":"2026-11","residence":{"department":"59"},"union":"single",
            "adults":[{"birth_date":"1990-05-04","activity":"employed","income":[{"kind":"wage","monthly":1050}]}],
            "children":[{"birth_date":"2024-03-10","other_parent":"not_paying",
                         "childcare":{"mode":"childminder","hours":100,"cost":400}}],
            "housing":{"tenure":"tenant","rent":560}}"#;
        read(json).expect("it is valid")
    }

    #[test]
    fn every_cause_is_a_question_and_its_figures_are_filled() {
        for cause in causes() {
            for lang in Lang::ALL {
                let question = question(cause, &family(), lang);
                assert!(question.ends_with('?'), "{question}");
                let detail = detail(cause, &family(), lang).unwrap_or_default();
                for text in [question, detail] {
                    assert!(!text.contains(['{', '}']) && !text.contains("  "), "{cause:?}: {text}");
                }
            }
        }
    }

    #[test]
    fn no_question_is_a_reproach() {
        for cause in causes() {
            let question = question(cause, &family(), Lang::Fr).to_lowercase();
            for word in ["erreur", "oubli", "faute", "tort", "fraude", "aurait dû"] {
                assert!(!question.contains(word), "{question}");
            }
        }
    }

    #[test]
    fn easy_questions_have_at_most_twelve_words() {
        for cause in causes() {
            let question = question(cause, &family(), Lang::Easy);
            let words = question.split(' ').count();
            assert!(words <= 12, "{words}: {question}");
        }
    }

    #[test]
    fn months_of_one_income_are_told_as_a_stretch() {
        let source = Source { who: Who::Adult(0), kind: Kind::Wage, spell: 0 };
        let other = Source { spell: 1, ..source };
        let month = |number| Month::new(2026, number);
        let causes = [6, 4, 5].map(|number| Cause::From(source, month(number)));
        let all = [causes.as_slice(), &[Cause::From(other, month(9))]].concat();
        let told = details(&all, &family(), Lang::En);
        assert_eq!(
            told,
            ["You, wage: from a month between April 2026 and June 2026 on", "You, wage: from September 2026 on"]
        );
    }

    #[test]
    fn a_wage_is_told_with_both_amounts() {
        let source = Source { who: Who::Adult(0), kind: Kind::Wage, spell: 0 };
        let told = detail(Cause::Amount(source, Monthly(dec!(1240))), &family(), Lang::Fr);
        assert_eq!(
            told.as_deref(),
            Some("Vous, salaire\u{202f}: environ 1\u{202f}240\u{202f}€ par mois, au lieu de 1\u{202f}050\u{202f}€")
        );
    }
}
