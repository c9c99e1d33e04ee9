//! Claims: forms, rules of time, papers, places.

use droits_engine::law::Law;

use super::{Certainty, Fact, Page, When, document, page};
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

const fn form(number: &'static str, title: Text) -> Form {
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
/// RSA under 25.
pub const RSA_UNDER_25: Form =
    form("14130", text("Demande de RSA jeune actif", "Demande de RSA, moins de 25 ans", "Claim for RSA under 25"));
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
/// CMG.
pub const CMG: Form = form(
    "12323",
    text(
        "Demande de complément de libre choix du mode de garde",
        "Demande d’aide pour faire garder l’enfant",
        "Claim for childcare benefit",
    ),
);
/// PreParE.
pub const PREPARE: Form = form(
    "12324",
    text("Demande de PreParE", "Demande d’aide pour le congé parental", "Claim for parental leave benefit"),
);
/// ASF.
pub const ASF: Form = form(
    "12038",
    text("Demande d’allocation de soutien familial", "Demande d’ASF", "Claim for family support allowance"),
);
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
/// AJPP.
pub const AJPP: Form = form(
    "12666",
    text(
        "Demande d’allocation journalière de présence parentale",
        "Demande d’AJPP",
        "Claim for allowance for presence beside a child",
    ),
);

/// Every form.
pub const FORMS: &[Form] = &[
    SITUATION,
    RESOURCES,
    RSA_PPA,
    RSA_PPA_SELF_EMPLOYED,
    RSA_UNDER_25,
    RSA_PPA_QUARTER,
    RENT,
    CMG,
    PREPARE,
    ASF,
    MDPH,
    MDPH_CERTIFICATE,
    AAH_QUARTER,
    AJPP,
];

// Sources.

/// The account of families, reached from the public site.
pub const CAF_URL: &str = "https://www.caf.fr";
const CAF: Page = page("caf.fr", CAF_URL);
const CERFA: Page = page("service-public.gouv.fr", "https://www.service-public.gouv.fr");

const fn caf(text: Text) -> Fact {
    Fact::of_page(CAF, When::Undated, text)
}

const fn css(article: &'static str, id: &'static str, text: Text) -> Fact {
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
/// No claim.
pub static AF_BY_THEMSELVES: Fact = caf(text(
    "Les allocations familiales commencent d’elles-mêmes quand la Caf connaît le deuxième enfant : signalez la naissance.",
    "Dites la naissance à la Caf. Les allocations viennent toutes seules au 2e enfant.",
    "Family allowances start by themselves with the second child: report the birth.",
));
/// MVA without a claim.
pub static MVA_BY_ITSELF: Fact = css(
    "R821-7",
    "LEGIARTI000041419323",
    text(
        "La majoration pour la vie autonome est attribuée sans demande.",
        "Vous n’avez rien à demander. Cette aide vient toute seule.",
        "The supplement is granted without a claim.",
    ),
);
/// Pajemploi.
pub static AT_PAJEMPLOI: Fact = Fact::of_page(
    page("pajemploi.urssaf.fr", "https://www.pajemploi.urssaf.fr"),
    When::Undated,
    text(
        "Pour une assistante maternelle ou une garde à domicile que vous employez, Pajemploi verse l’aide après votre \
         déclaration de chaque mois.",
        "Vous êtes l’employeur ? Déclarez chaque mois sur Pajemploi. Pajemploi verse l’aide.",
        "For a childminder or a carer whom you employ, Pajemploi pays after your declaration of each month.",
    ),
);
/// RSA and prime d'activité on line or by form.
pub static PPA_BY_SERVICE: Fact = css(
    "R846-1",
    "LEGIARTI000031676100",
    text(
        "La demande se fait en ligne, ou par formulaire déposé à la Caf.",
        "Faites la demande par internet. Ou donnez un papier à la Caf.",
        "Claim on line, or with a form handed to the Caf.",
    ),
);
/// Death of a child of a family not known to the Caf.
pub static DEATH_BY_FORM: Fact = css(
    "D545-7",
    "LEGIARTI000042827675",
    text(
        "Si vous ne receviez rien de la Caf ou de la MSA, il faut un formulaire de demande.",
        "La Caf ne vous connaît pas ? Il faut un papier de demande.",
        "If neither the Caf nor the MSA was paying you, a claim form is needed.",
    ),
);
/// Death of a child: delay.
pub static DEATH_PAID: Fact = css(
    "D545-8",
    "LEGIARTI000045283844",
    text(
        "L’allocation est versée dans les quinze jours après que la Caf a tous les renseignements.",
        "La Caf a tous les papiers ? Elle paie en 15 jours.",
        "It is paid within fifteen days once the Caf has every piece of information.",
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
/// ASF.
pub static ASF_FROM_CLAIM: Fact = css(
    "R552-2",
    "LEGIARTI000036879202",
    text(
        "Quand l’autre parent ne paie pas, l’allocation est due à partir du mois qui suit la demande. Si un juge a fixé \
         la pension et qu’une procédure est engagée, elle peut remonter au plus à trois mois avant celui de la demande.",
        "L’autre parent ne paie pas ? Demandez vite. L’aide commence le mois d’après.",
        "When the other parent does not pay, it is due from the month after the claim. Where a judge fixed the \
         maintenance and recovery has begun, it may reach back three months before that of the claim at most.",
    ),
);
/// School year.
pub static ARS_ON_31_JULY: Fact = css(
    "R543-6",
    "LEGIARTI000045087752",
    text(
        "La situation de la famille est regardée au 31 juillet, juste avant la rentrée.",
        "La Caf regarde votre famille le 31 juillet.",
        "The family’s situation is looked at on 31 July, just before the school year.",
    ),
);
/// From 16, school is declared each year.
pub static ARS_FROM_16: Fact = Fact::of_page(
    document("mesallocations.fr, démarches de l’ARS"),
    When::Year(2022),
    text(
        "De 6 à 15 ans, rien à faire si la Caf vous connaît. Pour un enfant de 16 à 18 ans, déclarez chaque été dans \
         Mon Compte qu’il étudie encore ou qu’il est en apprentissage.",
        "Votre enfant a 16, 17 ou 18 ans ? Dites à la Caf qu’il va à l’école.",
        "From 6 to 15, nothing to do if the Caf knows you. For a child of 16 to 18, declare each summer in Mon Compte \
         that he or she is still at school or an apprentice.",
    ),
);
/// Pregnancy.
pub static PREGNANCY_14_WEEKS: Fact = css(
    "D532-1",
    "LEGIARTI000047012803",
    text(
        "La grossesse se déclare dans les quatorze premières semaines, à l’assurance maladie et à la Caf.",
        "Dites la grossesse à la Caf avant 14 semaines. Dites-la aussi à l’assurance maladie.",
        "A pregnancy is reported within its first fourteen weeks, to the health insurance and to the Caf.",
    ),
);
/// Payment of the birth grant.
pub static BIRTH_GRANT_PAID: Fact = css(
    "L531-2",
    "LEGIARTI000042685543",
    text(
        "La prime est versée avant la fin du mois qui suit le sixième mois de grossesse.",
        "La prime arrive avant la fin du 7e mois de grossesse.",
        "The grant is paid before the end of the month after the sixth month of pregnancy.",
    ),
);
/// PreParE.
pub static PREPARE_START: Fact = css(
    "R552-2",
    "LEGIARTI000036879202",
    text(
        "Pour un seul enfant à charge, ou en formule majorée, le droit commence dès le mois où les conditions sont \
         réunies.",
        "Vous avez un seul enfant ? L’aide commence le même mois.",
        "For an only child, or in the increased form, the right starts in the very month the conditions are met.",
    ),
);
/// CMG.
pub static CMG_ONE_MONTH_BACK: Fact = css(
    "R552-2",
    "LEGIARTI000036879202",
    text(
        "L’aide remonte au plus au mois qui précède la demande : demandez dès le premier mois de garde.",
        "Demandez dès le premier mois. Après, l’argent des mois d’avant est perdu.",
        "It reaches back to the month before the claim at most: claim in the first month of care.",
    ),
);
/// AEEH.
pub static AEEH_FROM_CLAIM: Fact = css(
    "R541-7",
    "LEGIARTI000028250774",
    text(
        "Le droit commence le mois qui suit le dépôt de la demande à la MDPH.",
        "L’aide commence le mois après la demande.",
        "The right starts in the month after the claim reaches the MDPH.",
    ),
);
/// AJPP.
pub static AJPP_FROM_CLAIM: Fact = css(
    "R552-2",
    "LEGIARTI000036879202",
    text(
        "Le droit commence le premier jour du mois de la demande : demandez dans le mois du premier jour d’absence.",
        "Demandez tout de suite. L’aide commence le mois de la demande.",
        "The right starts on the first day of the month of the claim: claim in the month of the first day away.",
    ),
);
/// Housing aids.
pub static AL_FROM_CLAIM: Fact = Fact::of_law(
    Law::Cch("R823-10", "LEGIARTI000038878919"),
    text(
        "Le droit commence le mois qui suit l’entrée dans le logement, mais pas avant le mois de la demande : demandez \
         dès le premier mois.",
        "Demandez dès que vous arrivez. Les mois d’avant la demande sont perdus.",
        "The right starts in the month after you move in, but not before the month of the claim: claim at once.",
    ),
);
/// Moving grant.
pub static MOVING_SIX_MONTHS: Fact = Fact::of_law(
    Law::Cch("D823-20", "LEGIARTI000038878895"),
    text(
        "Le droit à l’aide au logement dans le nouveau logement doit s’ouvrir dans les six mois du déménagement.",
        "Demandez l’aide au logement avant 6 mois.",
        "The right to housing aid in the new home must open within six months of the move.",
    ),
);
/// AAH.
pub static AAH_FROM_CLAIM: Fact = css(
    "R821-7",
    "LEGIARTI000041419323",
    text(
        "Le droit commence le premier jour du mois qui suit le dépôt de la demande.",
        "L’aide commence le mois après la demande.",
        "The right starts on the first day of the month after the claim.",
    ),
);
/// RSA.
pub static RSA_FROM_CLAIM: Fact = Fact::of_law(
    Law::Casf("L262-18", ""),
    text(
        "Le droit est ouvert à la date de la demande : les mois d’avant ne sont pas rattrapés.",
        "Demandez vite. Les mois d’avant la demande sont perdus.",
        "The right opens on the day of the claim: earlier months are lost.",
    ),
)
.with(Certainty::Medium);
/// Prime d'activité.
pub static PPA_FROM_CLAIM: Fact = css(
    "R846-2",
    "LEGIARTI000031676112",
    text(
        "La prime est due à partir du premier jour du mois de la demande : les mois d’avant ne sont pas rattrapés.",
        "Demandez vite. Les mois d’avant la demande sont perdus.",
        "It is due from the first day of the month of the claim: earlier months are lost.",
    ),
);
/// Every quarter.
pub static QUARTERLY: Fact = caf(text(
    "Tous les trois mois, vos ressources sont revues : déclarez-les, ou vérifiez-les, en ligne.",
    "Tous les 3 mois, dites vos ressources à la Caf.",
    "Every three months your resources are reviewed: declare them, or check them, on line.",
));
/// AAH each quarter for those who work.
pub static AAH_QUARTERLY: Fact = css(
    "R821-4-5",
    "LEGIARTI000023097753",
    text(
        "Si vous travaillez hors d’un ESAT, vous renvoyez une déclaration de ressources tous les trois mois.",
        "Vous travaillez ? Dites vos ressources tous les 3 mois.",
        "If you work outside a protected workplace, you send a statement of resources every three months.",
    ),
);
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

/// Every fact of claims.
pub static ALL: &[&Fact] = &[
    &FORMS_CHANGE,
    &BY_ACCOUNT,
    &AT_MDPH,
    &AF_BY_THEMSELVES,
    &MVA_BY_ITSELF,
    &AT_PAJEMPLOI,
    &PPA_BY_SERVICE,
    &DEATH_BY_FORM,
    &DEATH_PAID,
    &STARTS_MONTH_AFTER,
    &TWO_YEARS,
    &ASF_FROM_CLAIM,
    &ARS_ON_31_JULY,
    &ARS_FROM_16,
    &PREGNANCY_14_WEEKS,
    &BIRTH_GRANT_PAID,
    &PREPARE_START,
    &CMG_ONE_MONTH_BACK,
    &AEEH_FROM_CLAIM,
    &AJPP_FROM_CLAIM,
    &AL_FROM_CLAIM,
    &MOVING_SIX_MONTHS,
    &AAH_FROM_CLAIM,
    &RSA_FROM_CLAIM,
    &PPA_FROM_CLAIM,
    &QUARTERLY,
    &AAH_QUARTERLY,
    &MSA_INSTEAD,
];
