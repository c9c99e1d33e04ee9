//! How to claim a benefit: where, with which form, with which papers for this household, by when, whom to ask.
//!
//! Every sentence is a `Fact` of `claims` with its source; papers are plain texts of the
//! same source. An answer that is not known adds the paper that it might ask for, said as a condition.

use droits_engine::calendar::{Date, Month};
use droits_engine::household::{Adult, Child, Household, Kind, Nationality, OtherParent, Tenure, Union};
use droits_engine::outcome::Benefit;

use crate::facts::claims::{self, Form};
use crate::facts::{Fact, When, document};
use crate::lang::{Text, text};

/// How to claim one benefit.
#[derive(Clone, Debug, PartialEq)]
pub struct NextSteps {
    /// Where and how, the first step first; never empty.
    pub claim: Vec<&'static Fact>,
    /// Forms with their numbers, for whoever claims on paper.
    pub forms: Vec<Form>,
    /// Papers to have at hand, for this household.
    pub papers: Vec<Text>,
    /// From when the right runs, and how far back it reaches.
    pub deadlines: Vec<&'static Fact>,
    /// What waiting costs.
    pub wait: Wait,
    /// Whom to ask.
    pub ask: Ask,
}

/// What waiting to claim costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// Each month without a claim is lost, from the end of this many months after the present one.
    MonthsLost(i32),
    /// Nothing of the days before the claim is paid.
    DaysLost,
    /// Two years are paid back.
    TwoYears,
    /// None of these: the deadlines say it, or there is nothing to claim.
    Other,
}

impl Wait {
    /// Last day on which to claim so as to lose nothing from `month` on.
    pub fn last_day(self, month: Month) -> Option<Date> {
        match self {
            Wait::MonthsLost(after) => Some((month + after).last_day()),
            _ => None,
        }
    }
}

/// Whom to ask about a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// The Caf.
    Caf,
    /// The MSA, for those who work in farming.
    Msa,
    /// The MDPH for the decision, the Caf for the payment.
    Mdph,
    /// Pajemploi for the payment, the Caf for the right.
    Pajemploi,
}

impl Ask {
    /// Whom, in a sentence.
    pub const fn text(self) -> Text {
        match self {
            Ask::Caf => text(
                "Une question ? Appelez votre Caf au 3230.",
                "Une question ? Appelez la Caf au 3230.",
                "A question? Call your Caf on 3230.",
            ),
            Ask::Msa => text(
                "Une question ? Régime agricole : demandez à votre MSA. Sinon, appelez votre Caf au 3230.",
                "Vous travaillez dans l’agriculture ? Demandez à la MSA. Sinon, appelez la Caf au 3230.",
                "A question? Agricultural scheme: ask your MSA. Otherwise call your Caf on 3230.",
            ),
            Ask::Mdph => text(
                "Pour la décision, demandez à la MDPH de votre département ; pour le paiement, à la Caf, au 3230.",
                "La MDPH décide : posez vos questions à la MDPH. La Caf paie : appelez le 3230.",
                "About the decision ask the MDPH of your département; about payment ask the Caf, on 3230.",
            ),
            Ask::Pajemploi => text(
                "Pour le versement, demandez à Pajemploi ; pour le droit, à la Caf, au 3230.",
                "Pajemploi paie : demandez à Pajemploi. Pour le droit, appelez la Caf au 3230.",
                "About payment ask Pajemploi; about the right ask the Caf, on 3230.",
            ),
        }
    }

    /// Public address, where to read more.
    pub const fn url(self) -> &'static str {
        match self {
            Ask::Caf | Ask::Mdph => claims::CAF_URL,
            Ask::Msa => "https://www.msa.fr",
            Ask::Pajemploi => "https://www.pajemploi.urssaf.fr",
        }
    }
}

/// How this household claims this benefit.
pub fn next_steps(benefit: Benefit, household: &Household) -> NextSteps {
    NextSteps {
        claim: claim(benefit, household),
        forms: forms(benefit, household),
        papers: papers(benefit, household),
        deadlines: deadlines(benefit, household),
        wait: wait(benefit, household),
        ask: ask(benefit, household),
    }
}

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

fn claim(benefit: Benefit, household: &Household) -> Vec<&'static Fact> {
    let mut claim = match benefit {
        Benefit::Af => vec![&claims::AF_BY_THEMSELVES],
        Benefit::Mva => vec![&claims::MVA_BY_ITSELF],
        Benefit::Aah | Benefit::Aeeh => vec![&claims::AT_MDPH],
        Benefit::Rsa => vec![&claims::BY_ACCOUNT],
        Benefit::Ppa => vec![&claims::BY_ACCOUNT, &claims::PPA_BY_SERVICE],
        Benefit::Cmg => vec![&claims::BY_ACCOUNT, &claims::AT_PAJEMPLOI],
        Benefit::ChildDeath => vec![&claims::DEATH_BY_FORM, &claims::DEATH_PAID],
        Benefit::Cf
        | Benefit::Asf
        | Benefit::Ars
        | Benefit::PajeBirth
        | Benefit::PajeAdoption
        | Benefit::PajeBase
        | Benefit::Prepare
        | Benefit::Ajpp
        | Benefit::Al
        | Benefit::MovingGrant => vec![&claims::BY_ACCOUNT],
    };
    if farms(household) {
        claim.push(&claims::MSA_INSTEAD);
    }
    claim
}

fn forms(benefit: Benefit, household: &Household) -> Vec<Form> {
    match benefit {
        Benefit::Af | Benefit::PajeBirth | Benefit::PajeAdoption | Benefit::ChildDeath => vec![claims::SITUATION],
        Benefit::Cf | Benefit::Ars | Benefit::PajeBase | Benefit::MovingGrant => {
            vec![claims::SITUATION, claims::RESOURCES]
        }
        Benefit::Asf => vec![claims::ASF],
        Benefit::Prepare => vec![claims::PREPARE],
        Benefit::Cmg => vec![claims::CMG],
        Benefit::Aeeh => vec![claims::MDPH, claims::MDPH_CERTIFICATE],
        Benefit::Ajpp => vec![claims::AJPP],
        Benefit::Al => vec![claims::SITUATION, claims::RESOURCES, claims::RENT],
        Benefit::Aah => {
            let mut forms = vec![claims::MDPH, claims::MDPH_CERTIFICATE];
            if works(household) {
                forms.push(claims::AAH_QUARTER);
            }
            forms
        }
        Benefit::Mva => Vec::new(),
        Benefit::Rsa | Benefit::Ppa => {
            let mut forms = vec![claims::RSA_PPA];
            if benefit == Benefit::Rsa && is_young_without_child(household) {
                forms.push(claims::RSA_UNDER_25);
            }
            if is_self_employed(household) {
                forms.push(claims::RSA_PPA_SELF_EMPLOYED);
            }
            forms.push(claims::RSA_PPA_QUARTER);
            forms
        }
    }
}

fn papers(benefit: Benefit, household: &Household) -> Vec<Text> {
    let mut papers = Vec::new();
    match benefit {
        Benefit::Mva => return papers,
        Benefit::PajeBirth if is_expecting(household) => papers.push(PREGNANCY),
        Benefit::Af | Benefit::Cf | Benefit::PajeBase | Benefit::PajeBirth => papers.push(BIRTH_RECORD),
        Benefit::PajeAdoption => papers.push(ADOPTION),
        Benefit::Ars => {
            papers.extend([(SCHOOL_FROM_16, 15..20), (SCHOOL_BEFORE_6, 0..6)].into_iter().filter_map(
                |(paper, ages)| {
                    let of_age =
                        |child: &Child| child.birth_date.get().is_ok_and(|birth| ages.contains(&age(birth, household)));
                    household.children.iter().any(of_age).then_some(paper)
                },
            ));
        }
        Benefit::Asf => papers.extend(asf_papers(household)),
        Benefit::Prepare => papers.extend([BIRTH_RECORD, LEAVE]),
        Benefit::Cmg => papers.extend([CARE_CONTRACT, BIRTH_RECORD]),
        Benefit::Aeeh | Benefit::Aah => papers.push(MDPH_FILE),
        Benefit::Ajpp => papers.extend([PRESENCE_LEAVE, DOCTOR_SEALED]),
        Benefit::ChildDeath => papers.push(DEATH_RECORD),
        Benefit::Al => papers.push(match household.housing.tenure.get() {
            Ok(Tenure::OwnerWithLoan) => LOAN,
            Ok(Tenure::Residence) => RESIDENCE,
            Ok(_) => RENT,
            Err(_) => HOME,
        }),
        Benefit::MovingGrant => papers.extend([MOVING_BILL, RENT]),
        Benefit::Rsa | Benefit::Ppa => {
            papers.push(PAYSLIPS);
            if is_self_employed(household) {
                papers.push(TURNOVER);
            }
        }
    }
    papers.extend(first_file(household));
    papers
}

/// The judgment where maintenance is fixed, the proof that it is not paid, or the death record.
fn asf_papers(household: &Household) -> Vec<Text> {
    let has = |test: fn(&Child) -> bool| household.children.iter().any(test);
    let mut papers = Vec::new();
    if has(|child| matches!(child.other_parent.get(), Ok(OtherParent::NotPaying | OtherParent::Paying) | Err(_))) {
        papers.push(JUDGMENT);
    }
    if has(|child| matches!(child.other_parent.get(), Ok(OtherParent::Deceased))) {
        papers.push(PARENT_DEATH_RECORD);
    }
    papers.push(BIRTH_RECORD);
    papers
}

fn deadlines(benefit: Benefit, household: &Household) -> Vec<&'static Fact> {
    match benefit {
        Benefit::Af | Benefit::Cf | Benefit::PajeBase => vec![&claims::STARTS_MONTH_AFTER, &claims::TWO_YEARS],
        Benefit::Asf if may_be_unpaid(household) => vec![&claims::ASF_FROM_CLAIM, &claims::TWO_YEARS],
        Benefit::Asf => vec![&claims::STARTS_MONTH_AFTER, &claims::TWO_YEARS],
        Benefit::Ars => vec![&claims::ARS_ON_31_JULY, &claims::ARS_FROM_16, &claims::TWO_YEARS],
        Benefit::PajeBirth => vec![&claims::PREGNANCY_14_WEEKS, &claims::BIRTH_GRANT_PAID, &claims::TWO_YEARS],
        Benefit::PajeAdoption | Benefit::ChildDeath => vec![&claims::TWO_YEARS],
        Benefit::Prepare => vec![&claims::PREPARE_START, &claims::STARTS_MONTH_AFTER, &claims::TWO_YEARS],
        Benefit::Cmg => vec![&claims::CMG_ONE_MONTH_BACK],
        Benefit::Aeeh => vec![&claims::AEEH_FROM_CLAIM],
        Benefit::Ajpp => vec![&claims::AJPP_FROM_CLAIM],
        Benefit::Al => vec![&claims::AL_FROM_CLAIM],
        Benefit::MovingGrant => vec![&claims::MOVING_SIX_MONTHS],
        Benefit::Aah if works(household) => vec![&claims::AAH_FROM_CLAIM, &claims::AAH_QUARTERLY],
        Benefit::Aah => vec![&claims::AAH_FROM_CLAIM],
        Benefit::Mva => Vec::new(),
        Benefit::Rsa => vec![&claims::RSA_FROM_CLAIM, &claims::QUARTERLY],
        Benefit::Ppa => vec![&claims::PPA_FROM_CLAIM, &claims::QUARTERLY],
    }
}

/// What the deadlines come to, for a list of what to do first.
fn wait(benefit: Benefit, household: &Household) -> Wait {
    match benefit {
        // The month of the claim is paid (CCH, R823-10; CSS, R846-2 and R552-2), or the one after it (R821-7, R541-7).
        Benefit::Al | Benefit::Ppa | Benefit::Ajpp | Benefit::Aah | Benefit::Aeeh => Wait::MonthsLost(0),
        Benefit::Asf if may_be_unpaid(household) => Wait::MonthsLost(0),
        // The month before the claim is paid (CSS, R552-2).
        Benefit::Cmg => Wait::MonthsLost(1),
        Benefit::Rsa => Wait::DaysLost,
        Benefit::MovingGrant | Benefit::Mva => Wait::Other,
        Benefit::Af
        | Benefit::Cf
        | Benefit::Asf
        | Benefit::Ars
        | Benefit::PajeBirth
        | Benefit::PajeAdoption
        | Benefit::PajeBase
        | Benefit::Prepare
        | Benefit::ChildDeath => Wait::TwoYears,
    }
}

/// Whether the other parent of a child leaves the maintenance unpaid, as far as is known.
fn may_be_unpaid(household: &Household) -> bool {
    let unpaid = |child: &Child| matches!(child.other_parent.get(), Ok(OtherParent::NotPaying) | Err(_));
    household.children.iter().any(unpaid)
}

fn ask(benefit: Benefit, household: &Household) -> Ask {
    match benefit {
        Benefit::Aah | Benefit::Aeeh => Ask::Mdph,
        Benefit::Cmg => Ask::Pajemploi,
        Benefit::Af
        | Benefit::Cf
        | Benefit::Asf
        | Benefit::Ars
        | Benefit::PajeBirth
        | Benefit::PajeAdoption
        | Benefit::PajeBase
        | Benefit::Prepare
        | Benefit::Ajpp
        | Benefit::ChildDeath
        | Benefit::Al
        | Benefit::MovingGrant
        | Benefit::Mva
        | Benefit::Rsa
        | Benefit::Ppa => {
            if farms(household) {
                Ask::Msa
            } else {
                Ask::Caf
            }
        }
    }
}

/// Whether a permit is, or may be, asked of this adult.
fn may_need_permit(adult: &Adult) -> bool {
    matches!(adult.nationality.get(), Ok(Nationality::Other) | Err(_))
}

fn has_income(household: &Household, kinds: &[Kind]) -> bool {
    household
        .adults
        .iter()
        .filter_map(|adult| adult.income.spells().ok())
        .flatten()
        .any(|spell| kinds.contains(&spell.kind) && !spell.is_nothing())
}

fn farms(household: &Household) -> bool {
    has_income(household, &[Kind::MicroFarming])
}

fn works(household: &Household) -> bool {
    has_income(household, &[Kind::Wage, Kind::ApprenticeWage, Kind::PartialUnemployment]) || is_self_employed(household)
}

fn is_self_employed(household: &Household) -> bool {
    const KINDS: &[Kind] =
        &[Kind::SelfEmployed, Kind::MicroGoods, Kind::MicroServices, Kind::MicroLiberal, Kind::MicroFarming];
    has_income(household, KINDS)
}

fn is_expecting(household: &Household) -> bool {
    matches!(household.pregnancy.get(), Ok(Some(_)))
}

/// Age on the first day of the household's month.
fn age(birth: Date, household: &Household) -> i16 {
    droits_engine::calendar::age(birth, household.month.first_day())
}

/// A lone claimant under 25 without a child born or expected (CASF, L262-7-1).
fn is_young_without_child(household: &Household) -> bool {
    let young = |adult: &Adult| adult.birth_date.get().is_ok_and(|birth| age(birth, household) < 25);
    household.union == Union::Single
        && household.children.is_empty()
        && !is_expecting(household)
        && household.adults.iter().all(young)
}

// Papers.

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
const BIRTH_RECORD: Text = text(
    "Acte de naissance ou livret de famille, pour les enfants",
    "Livret de famille ou acte de naissance des enfants",
    "Birth record or family book, for the children",
);
const ADOPTION: Text = text(
    "Décision ou attestation de placement de l’enfant en vue de son adoption",
    "Papier sur l’arrivée de l’enfant adopté",
    "Decision or certificate placing the child for adoption",
);
const PREGNANCY: Text = text(
    "Déclaration de grossesse, remise par le médecin ou la sage-femme",
    "Papier de grossesse du médecin",
    "Declaration of pregnancy, from the doctor or midwife",
);
const SCHOOL_FROM_16: Text = text(
    "À partir de 16 ans : déclaration que l’enfant étudie encore",
    "Enfant de 16 ans ou plus : certificat de l’école",
    "From 16 on: declaration that the child still studies",
);
const SCHOOL_BEFORE_6: Text = text(
    "En CP avant 6 ans : certificat de scolarité",
    "Enfant en CP avant 6 ans : certificat de l’école",
    "In first year before 6: school certificate",
);
const JUDGMENT: Text = text(
    "Jugement ou accord qui fixe la pension alimentaire, s’il y en a un",
    "Papier du juge sur la pension",
    "Judgment or agreement fixing the maintenance, if there is one",
);
const PARENT_DEATH_RECORD: Text =
    text("Acte de décès de l’autre parent", "Acte de décès de l’autre parent", "Death record of the other parent");
const LEAVE: Text = text(
    "Attestation de l’employeur : congé parental ou temps partiel",
    "Papier de l’employeur sur le congé",
    "Employer’s certificate: parental leave or part time",
);
const CARE_CONTRACT: Text = text(
    "Identité de la personne qui garde l’enfant, son agrément ou la facture de la structure, et son salaire",
    "Nom et salaire de la personne payée. Ou la facture",
    "Identity of the carer, approval or invoice of the service, and pay",
);
const MDPH_FILE: Text = text(
    "Dossier de la MDPH : formulaire 15692, et certificat médical 15695",
    "Papier 15692 et papier du médecin 15695",
    "File of the MDPH: form 15692 with the medical certificate 15695",
);
const PRESENCE_LEAVE: Text = text(
    "Attestation de l’employeur : congé de présence parentale",
    "Papier de l’employeur sur le congé",
    "Employer’s certificate of parental presence leave",
);
const DOCTOR_SEALED: Text = text(
    "Certificat médical détaillé, sous pli fermé, pour le médecin du contrôle médical",
    "Papier du médecin, dans une enveloppe fermée",
    "Detailed medical certificate in a sealed envelope for the medical service",
);
const DEATH_RECORD: Text = text("Acte de décès", "Acte de décès", "Death record");
const RENT: Text = text(
    "Attestation de loyer remplie par le propriétaire (formulaire 10842)",
    "Papier sur le loyer, rempli par le propriétaire (10842)",
    "Certificate of rent filled in by the landlord (form 10842)",
);
const RESIDENCE: Text = text(
    "Attestation de résidence en foyer, remplie par le gestionnaire",
    "Papier du foyer, rempli par le foyer",
    "Certificate of residence filled in by the manager of the home",
);
const LOAN: Text = text(
    "Certificat de prêt rempli par la banque",
    "Papier du prêt, rempli par la banque",
    "Loan certificate filled in by the bank",
);
const HOME: Text = text(
    "Attestation de loyer, attestation de résidence en foyer ou certificat de prêt, selon votre logement",
    "Papier sur le loyer, le foyer ou le prêt",
    "Certificate of rent, of residence in a home, or of the loan",
);
const MOVING_BILL: Text = text(
    "Facture du déménageur ou justificatifs des frais",
    "Facture du déménagement",
    "Mover’s invoice or receipts for the costs",
);
const PAYSLIPS: Text = text(
    "Montant net social des bulletins de paie, et autres ressources, des trois mois demandés",
    "Fiches de paie des 3 mois : regardez « montant net social »",
    "Net social amount of the payslips, and other resources, of the three months asked for",
);
const TURNOVER: Text = text(
    "Chiffre d’affaires de chaque mois demandé, ou dernier bénéfice connu",
    "Chiffre d’affaires de chaque mois",
    "Turnover of each month asked for, or last known profit",
);

#[cfg(test)]
mod tests {
    use droits_engine::household::read;

    use super::*;

    fn household(children: &str, more: &str) -> Household {
        let text = format!(
            r#"{{"format":1,"month":"2026-11","residence":{{"department":"59"}},"union":"single",
            "adults":[{{"birth_date":"1990-01-01","activity":"employed"{more}}}],"children":[{children}],
            "housing":{{"tenure":"tenant","rent":500}}}}"#
        );
        read(text.as_bytes()).expect("a plain household")
    }

    #[test]
    fn every_benefit_says_where_to_claim_and_what_limits_the_time() {
        let family = household("", "");
        for benefit in Benefit::ALL {
            let steps = next_steps(benefit, &family);
            assert!(!steps.claim.is_empty(), "{benefit:?}");
            assert_eq!(steps.deadlines.is_empty(), benefit == Benefit::Mva, "{benefit:?}");
        }
    }

    #[test]
    fn asf_asks_for_the_judgment_only_when_the_other_parent_lives() {
        let paying = household(r#"{"birth_date":"2020-01-01","other_parent":"not_paying"}"#, "");
        assert!(next_steps(Benefit::Asf, &paying).papers.contains(&JUDGMENT));
        let orphan = household(r#"{"birth_date":"2020-01-01","other_parent":"deceased"}"#, "");
        let steps = next_steps(Benefit::Asf, &orphan);
        assert_eq!((next_steps(Benefit::Asf, &paying).wait, steps.wait), (Wait::MonthsLost(0), Wait::TwoYears));
        assert!(!steps.papers.contains(&JUDGMENT) && steps.papers.contains(&PARENT_DEATH_RECORD));
        assert_eq!(steps.deadlines[0], &claims::STARTS_MONTH_AFTER);
    }

    #[test]
    fn the_last_day_that_loses_nothing_ends_the_month_or_the_next_one() {
        let (november, family) = (Month::new(2026, 11), household("", ""));
        let last = |benefit| next_steps(benefit, &family).wait.last_day(november);
        assert_eq!(last(Benefit::Al), Some(Date::constant(2026, 11, 30)));
        assert_eq!(last(Benefit::Cmg), Some(Date::constant(2026, 12, 31)));
        assert_eq!((last(Benefit::Rsa), last(Benefit::Cf)), (None, None));
    }

    #[test]
    fn a_permit_is_asked_only_of_those_who_need_one() {
        assert!(!first_file(&household("", "")).contains(&PERMIT));
        assert!(first_file(&household("", r#","nationality":"other""#)).contains(&PERMIT));
        assert!(!first_file(&household("", r#","nationality":"eea""#)).contains(&PERMIT));
    }

    #[test]
    fn farming_leads_to_the_msa() {
        let farm = household("", r#","income":[{"kind":"micro_farming","monthly":800}]"#);
        assert_eq!(next_steps(Benefit::Ppa, &farm).ask, Ask::Msa);
        assert!(next_steps(Benefit::Ppa, &farm).forms.contains(&claims::RSA_PPA_SELF_EMPLOYED));
        assert_eq!(next_steps(Benefit::Ppa, &household("", "")).ask, Ask::Caf);
    }
}
