//! The guided way: headings, hints, situations, buttons.

use crate::lang::{Text, text};

/// Title of the page.
pub const TITLE: Text = text("Vos questions", "Vos questions", "Your questions");
/// Names of the parts.
pub const PARTS: [Text; 6] = [
    text("Famille", "Famille", "Family"),
    text("Enfants", "Enfants", "Children"),
    text("Travail et revenus", "Travail et argent", "Work and income"),
    text("Logement", "Logement", "Home"),
    text("Situations particulières", "Situations spéciales", "Particular situations"),
    text("Résultats", "Résultats", "Results"),
];
/// Where one is: name of the part, number of the screen, number of screens.
pub const WHERE: Text = text("{0}, écran {1} sur {2}", "{0}, écran {1} sur {2}", "{0}, screen {1} of {2}");
/// Steps, for a screen reader.
pub const STEPS: Text = text("Étapes", "Étapes", "Steps");
pub const BACK: Text = text("Retour", "Retour", "Back");
pub const NEXT: Text = text("Continuer", "Continuer", "Continue");
/// To the results at once.
pub const SKIP_TO_RESULTS: Text = text("Voir déjà les résultats", "Voir les résultats", "See the results already");
/// Not known.
pub const DO_NOT_KNOW: Text = text("Je ne sais pas", "Je ne sais pas", "I do not know");
/// Link to the whole form.
pub const ALL_ON_ONE_PAGE: Text =
    text("Toutes les questions sur une page", "Toutes les questions", "All the questions on one page");
/// Whom a screen is about.
pub const ABOUT: Text = text("Pour {0}", "Pour {0}", "For {0}");
/// An adult by place, in the title of the document.
pub const ADULT: Text = text("adulte {0}", "adulte {0}", "adult {0}");
/// The claimant.
pub const YOU: Text = text("vous", "vous", "you");
/// The other adult.
pub const PARTNER: Text = text("l’autre adulte", "l’autre adulte", "the other adult");
/// Number of children.
pub const CHILDREN_COUNT: Text = text("Nombre d’enfants à charge", "Nombre d’enfants", "Number of dependent children");
/// One child less.
pub const LESS: Text = text("Un enfant de moins", "Un enfant de moins", "One child less");
/// One child more.
pub const MORE: Text = text("Un enfant de plus", "Un enfant de plus", "One child more");
/// Edit an answer.
pub const EDIT: Text = text("Modifier", "Changer", "Change");
/// What was answered.
pub const ANSWERS: Text = text("Vos réponses", "Vos réponses", "Your answers");
/// Nothing answered on a screen.
pub const NO_ANSWER: Text = text("sans réponse", "pas de réponse", "no answer");
/// On the screen before, what was left blank.
pub const PASSED: Text =
    text("Passé sans réponse : {0}.", "Vous n’avez pas répondu : {0}.", "Passed without an answer: {0}.");
/// Back to it.
pub const ANSWER_BEFORE: Text = text("Y répondre", "Répondre", "Answer it");
/// After the unknown.
pub const WIDTH: Text = text("Entre {0} et {1} par mois", "Entre {0} et {1} par mois", "Between {0} and {1} a month");
/// After the unknown, when not every case was tried.
pub const ABOUT_WIDTH: Text =
    text("Entre {0} et {1} environ par mois", "Environ entre {0} et {1} par mois", "Between about {0} and {1} a month");
/// What is sure, where the range says little.
pub const AT_LEAST: Text = text("Au moins {0} par mois", "Au moins {0} par mois", "At least {0} a month");
/// Nothing is sure yet.
pub const TOO_EARLY: Text =
    text("Encore trop tôt pour un montant.", "Il est trop tôt pour un montant.", "Too early for an amount.");
/// Why there is a range.
pub const WHY_WIDE: Text =
    text("Selon les réponses qui manquent.", "Il manque des réponses.", "Depending on the answers that are missing.");
/// Number of answers given.
pub const ANSWERED: Text = text("Réponses données : {0}.", "Réponses données : {0}.", "Answers given: {0}.");
/// Name of the part where the figure stands.
pub const ESTIMATE: Text = text("Estimation", "Estimation", "Estimate");
/// To the question whose answer narrows most.
pub const ANSWER_IT: Text = text("Répondre à cette question", "Répondre", "Answer this question");
/// An amount that is assumed.
pub const ASSUMED: Text = text("{0} en {1}, supposé", "{0} en {1}, supposé", "{0} in {1}, assumed");
/// An amount of a year.
pub const IN_YEAR: Text = text("{0} en {1}", "{0} en {1}", "{0} in {1}");
/// An amount that varies.
pub const IT_VARIES: Text = text("variable", "change chaque mois", "varying");
/// No particular situation.
pub const NO_SITUATION: Text = text("aucun", "aucun", "none");
/// The answer that narrows the range most.
pub const NARROWS: Text = text(
    "La réponse qui compte le plus : {0}.",
    "La question la plus utile : {0}.",
    "The answer that matters most: {0}.",
);
/// What to do now.
pub const TO_DO: Text = text("À faire maintenant", "À faire maintenant", "What to do now");

/// Heading and hint of a screen.
pub type Heading = (Text, Option<Text>);

const fn head(text: Text) -> Heading {
    (text, None)
}

/// Who lives there.
pub const UNION: Heading = head(text("Avec qui vivez‑vous ?", "Avec qui vivez-vous ?", "Whom do you live with?"));
pub const PARTNER_HEAD: Heading =
    head(text("Qui est l’autre adulte ?", "Qui est l’autre adulte ?", "Who is the other adult?"));
pub const CHILDREN: Heading = (
    text(
        "Combien d’enfants avez‑vous à charge ?",
        "Combien d’enfants avez-vous ?",
        "How many dependent children have you?",
    ),
    Some(text(
        "Un enfant à charge vit avec vous et vous payez pour lui : nourriture, vêtements, école. Comptez aussi la résidence alternée.",
        "L’enfant vit avec vous. Vous payez pour lui. Comptez aussi les enfants en garde partagée.",
        "A dependent child lives with you and you pay for it: food, clothes, school. Count alternating residence too.",
    )),
);
/// A child: its heading is its name.
pub const CHILD: Heading = head(text("Cet enfant", "Cet enfant", "This child"));
pub const OTHER_PARENT: Heading = head(text("Et son autre parent ?", "Et son autre parent ?", "And the other parent?"));
/// Who claims for a child in alternating residence.
pub const CLAIMED_BY: Heading = (
    text(
        "Quel parent reçoit les aides pour cet enfant ?",
        "Quel parent reçoit les aides ?",
        "Which parent receives the benefits for this child?",
    ),
    Some(text(
        "Les allocations familiales et l’aide au logement se partagent, sauf si les parents désignent ensemble l’un d’eux. Les autres aides vont à un seul des deux parents : ils choisissent, et le disent à leur Caf.",
        "Les deux parents partagent les allocations familiales et l’aide au logement. Ils peuvent aussi choisir un seul parent. Un seul parent reçoit les autres aides. Les parents choisissent. Ils le disent à la Caf.",
        "Family allowances and housing aid are shared, unless the parents name one of them together. The other benefits go to one parent only: the parents choose, and tell their Caf.",
    )),
);
pub const SCHOOL: Heading =
    head(text("École, travail : que fait l’enfant ?", "Que fait l’enfant ?", "School, work: what does the child do?"));
pub const PREGNANCY: Heading =
    head(text("Attendez‑vous un enfant ?", "Attendez-vous un bébé ?", "Are you expecting a child?"));
pub const ACTIVITY: Heading =
    head(text("Quelle activité en ce moment ?", "Quelle activité en ce moment ?", "What activity at present?"));
pub const INCOMES: Heading = (
    text("Quels revenus ?", "Quel argent recevez-vous ?", "What income?"),
    Some(text(
        "Cochez ce que vous avez reçu depuis deux ans. Les prestations de la Caf n’en sont pas.",
        "Cochez l’argent reçu depuis 2 ans. Ne comptez pas l’argent de la Caf.",
        "Tick what you received in the last two years. Benefits from the Caf are not counted.",
    )),
);
/// One income: its heading is its kind; the hint names the first and last month of the quarter, then of the twelve.
pub const INCOME_ONE: Heading = (
    text("Montant", "Montant", "Amount"),
    Some(text(
        "De {0} à {1}, ces trois mois fixent le RSA et la prime d’activité. De {2} à {3}, l’aide au logement.",
        "De {0} à {1} : RSA et prime d’activité. De {2} à {3} : logement.",
        "{0} to {1}: these three months set the RSA and the in-work benefit. {2} to {3}: housing aid.",
    )),
);
/// The kinds of income that few have.
pub const OTHER_INCOMES: Text = text("Autres revenus", "Autre argent reçu", "Other incomes");
/// What each kind of income is, or where its amount stands, by the word of the format.
pub static INCOME_HELP: [(&str, Text); 31] = [
    (
        "wage",
        text(
            "Le « montant net social » de chaque fiche de paie.",
            "Le « montant net social » de la fiche de paie.",
            "The “montant net social” of each payslip.",
        ),
    ),
    (
        "apprentice_wage",
        text(
            "En contrat d’apprentissage : le « montant net social ».",
            "Le « montant net social » de la fiche de paie.",
            "Under an apprenticeship: the “montant net social”.",
        ),
    ),
    (
        "professionalisation_wage",
        text(
            "En contrat de professionnalisation : le « montant net social ».",
            "Le « montant net social » de la fiche de paie.",
            "Under that contract: the “montant net social”.",
        ),
    ),
    (
        "esat_wage",
        text(
            "Le net de la fiche de paie de l’Esat.",
            "Le net de la fiche de paie de l’Esat.",
            "The net pay of the Esat’s payslip.",
        ),
    ),
    (
        "training_pay",
        text(
            "Ce que France Travail ou la Région verse pendant une formation.",
            "L’argent reçu pendant une formation.",
            "What is paid during a vocational training.",
        ),
    ),
    (
        "partial_unemployment",
        text(
            "L’indemnité de l’employeur quand il réduit vos heures.",
            "L’employeur réduit vos heures et paie une indemnité.",
            "What the employer pays when hours are cut.",
        ),
    ),
    (
        "self_employed",
        text("Votre bénéfice, après les charges.", "Ce qui reste après les frais.", "Your profit, after costs."),
    ),
    (
        "micro_goods",
        text(
            "Ce que vos clients ont payé, sans rien enlever.",
            "Tout l’argent payé par vos clients.",
            "What your customers paid, nothing taken off.",
        ),
    ),
    (
        "micro_services",
        text(
            "Ce que vos clients ont payé, sans rien enlever.",
            "Tout l’argent payé par vos clients.",
            "What your customers paid, nothing taken off.",
        ),
    ),
    (
        "micro_liberal",
        text(
            "Ce que vos clients ont payé, sans rien enlever.",
            "Tout l’argent payé par vos clients.",
            "What your clients paid, nothing taken off.",
        ),
    ),
    (
        "micro_farming",
        text(
            "Ce que vos ventes ont rapporté, sans rien enlever.",
            "Tout l’argent de vos ventes.",
            "What your sales brought, nothing taken off.",
        ),
    ),
    (
        "unemployment",
        text(
            "L’allocation de France Travail, avant l’impôt à la source.",
            "L’argent de France Travail, avant l’impôt.",
            "Paid by France Travail, before tax at source.",
        ),
    ),
    (
        "solidarity_unemployment",
        text(
            "Versée par France Travail quand l’ARE est finie.",
            "L’argent de France Travail après l’ARE.",
            "Paid by France Travail once the ARE has ended.",
        ),
    ),
    (
        "sick_pay",
        text(
            "Les indemnités de l’Assurance maladie pendant un arrêt.",
            "L’argent de l’Assurance maladie pendant un arrêt.",
            "Paid by the health insurance during sick leave.",
        ),
    ),
    (
        "maternity_pay",
        text(
            "Les indemnités de l’Assurance maladie pendant ce congé.",
            "L’argent de l’Assurance maladie pendant le congé.",
            "Paid by the health insurance during that leave.",
        ),
    ),
    (
        "work_injury_pay",
        text(
            "Les indemnités journalières après un accident du travail.",
            "L’argent reçu après un accident du travail.",
            "Daily pay after an injury at work.",
        ),
    ),
    (
        "birth_leave_pay",
        text("Le congé de naissance créé en 2026.", "Le nouveau congé de 2026.", "The birth leave created in 2026."),
    ),
    (
        "work_injury_annuity",
        text(
            "Versée à vie après un accident du travail.",
            "Elle est payée toute la vie.",
            "Paid for life after an injury at work.",
        ),
    ),
    (
        "retirement_pension",
        text(
            "Base et complémentaires, avant l’impôt à la source.",
            "Toutes vos retraites, avant l’impôt.",
            "All pensions, before tax at source.",
        ),
    ),
    (
        "survivor_pension",
        text(
            "Une part de la retraite du conjoint décédé.",
            "Une part de la retraite du conjoint mort.",
            "A share of the late spouse’s pension.",
        ),
    ),
    (
        "disability_pension",
        text("Versée par l’Assurance maladie.", "L’Assurance maladie la paie.", "Paid by the health insurance."),
    ),
    (
        "aspa",
        text(
            "Le minimum vieillesse, versé par la caisse de retraite.",
            "La caisse de retraite la paie.",
            "The minimum for the old, paid by the pension fund.",
        ),
    ),
    (
        "asi",
        text(
            "Le complément de la pension d’invalidité.",
            "Elle s’ajoute à la pension d’invalidité.",
            "What completes a disability pension.",
        ),
    ),
    (
        "alimony",
        text(
            "D’un ancien conjoint, pour vous ; celle des enfants se dit avec eux.",
            "L’argent d’un ancien conjoint, pour vous.",
            "From a former spouse, for yourself; that of children is told with them.",
        ),
    ),
    (
        "support_paid",
        text(
            "Ce que vous versez à un enfant ou à un ancien conjoint.",
            "L’argent que vous donnez.",
            "What you pay for a child or a former spouse.",
        ),
    ),
    (
        "real_expenses",
        text(
            "Si vous les déclarez aux impôts à la place des 10 %.",
            "Vos frais pour le travail, déclarés aux impôts.",
            "If you declare them in place of the 10%.",
        ),
    ),
    (
        "rent",
        text(
            "Les loyers que vous touchez, après les charges.",
            "L’argent de vos locataires, moins les charges.",
            "Rents you are paid, after costs.",
        ),
    ),
    (
        "capital",
        text(
            "Intérêts et dividendes imposables, sans le livret A.",
            "Les intérêts. Pas le livret A.",
            "Taxable interest and dividends.",
        ),
    ),
    (
        "scholarship",
        text(
            "Sur critères sociaux ou autre, par mois.",
            "L’argent reçu pour les études.",
            "On social criteria or other, a month.",
        ),
    ),
    (
        "foreign",
        text(
            "Ce qui est imposable et vient d’un autre pays.",
            "L’argent qui vient d’un autre pays.",
            "Taxable income from another country.",
        ),
    ),
    (
        "other",
        text(
            "Tout autre revenu que vous déclarez aux impôts.",
            "Autre argent déclaré aux impôts.",
            "Any other income you declare.",
        ),
    ),
];
/// The heading of an income, as a question.
pub const HOW_MUCH: Text = text("{0} : combien ?", "{0} : combien ?", "{0}: how much?");
/// An income that began.
pub const INCOME_SINCE: Text = text("{0}, depuis {1}", "{0}, depuis {1}", "{0}, since {1}");
/// An income that ended.
pub const INCOME_UNTIL: Text = text("{0}, jusqu’en {1}", "{0}, jusqu’en {1}", "{0}, until {1}");
/// What happened: the question, with the first month that counts.
pub const STORY: Text = text(
    "Quelque chose a changé depuis {0} ?",
    "Quelque chose a changé depuis {0} ?",
    "Has anything changed since {0}?",
);
/// What happened: how it is told.
pub const STORY_HOW: Text = text(
    "Dites le premier mois qui a changé : les montants se demandent ensuite avant et après. Pour une naissance, la date de naissance suffit.",
    "Choisissez le mois du changement. Pour un bébé, la date de naissance suffit.",
    "Tell the first month that changed: amounts are then asked before and after. For a birth, the birth date is enough.",
);
/// What happened: in no month.
pub const STORY_NO: Text = text("Non", "Non", "No");
/// What happened: in a month.
pub const STORY_IN: Text = text("En {0}", "En {0}", "In {0}");
/// What happened, in the order of the form; of a home of two, the union is another.
pub const STORY_EVENTS: [Text; 7] = [
    text("Un travail a commencé", "Vous avez trouvé un travail", "A job began"),
    text("Un travail est perdu ou quitté", "Vous n’avez plus ce travail", "A job was lost or left"),
    text("Les heures ou la paie ont changé", "Vos heures ont changé", "Hours or pay changed"),
    text("Les études sont finies", "Vous avez fini l’école", "School or studies ended"),
    text("Une séparation", "Une séparation", "A separation"),
    text("La vie à deux a commencé", "Vous vivez à deux", "Living together began"),
    text("Un déménagement", "Un déménagement", "A move"),
];
/// The same every month?
pub const SAME_EACH_MONTH: Text = text("Pareil chaque mois ?", "Pareil chaque mois ?", "The same every month?");
/// Yes.
pub const SAME: Text = text("Oui", "Oui", "Yes");
pub const VARIES: Text = text("Non, ça varie", "Non, ça change", "No, it varies");
/// The year before last, and what it is taken to have brought.
pub const YEAR_ASSUMED: Text = text(
    "Année {0} : {1}, supposé d’après ces mois. Elle fixe les prestations familiales.",
    "Année {0} : {1}. Ce montant est supposé. Il sert pour les prestations familiales.",
    "Year {0}: {1}, assumed from these months. It sets family benefits.",
);
/// The year before last.
pub const YEAR_ASKED: Text = text(
    "L’année {0} fixe les prestations familiales.",
    "L’année {0} sert pour les prestations familiales.",
    "The year {0} sets family benefits.",
);
/// The year before last, where the months vary: it is asked.
pub const YEAR_TELL: Text = text(
    "Le montant varie : donnez le total de {0} si vous l’avez. Il fixe les prestations familiales.",
    "Donnez le total de {0}. Il sert pour les prestations familiales.",
    "The amount varies: give the total of {0} if you have it. It sets family benefits.",
);
pub const CORRECT_YEAR: Text =
    text("Corriger avec l’avis d’impôt", "Corriger avec l’avis d’impôt", "Correct it from the tax notice");
pub const COMMUNE: Heading = head(text("Où habitez‑vous ?", "Où habitez-vous ?", "Where do you live?"));
pub const HOME: Heading = head(text("Quel est votre logement ?", "Quel est votre logement ?", "What is your home?"));
/// Kind of residence.
pub const HOME_KIND: Heading = head(text("Quelle résidence ?", "Quelle résidence ?", "What kind of residence?"));
pub const LOAN: Heading =
    head(text("Quel prêt remboursez‑vous ?", "Quel prêt payez-vous ?", "Which loan do you repay?"));
pub const SITUATIONS: Heading = (
    text("Êtes‑vous dans l’un de ces cas ?", "Êtes-vous dans un de ces cas ?", "Is one of these yours?"),
    Some(text(
        "Cochez ce qui vous concerne. Rien à cocher ? Continuez.",
        "Cochez. Rien à cocher ? Continuez.",
        "Tick what concerns you. Nothing? Continue.",
    )),
);
pub const CHILDCARE: Heading =
    head(text("Qui garde cet enfant ?", "Qui garde cet enfant ?", "Who looks after this child?"));
pub const ADOPTION: Heading =
    head(text("Quand l’enfant est‑il arrivé ?", "Quand l’enfant est-il arrivé ?", "When did the child arrive?"));
/// Adult's disability.
pub const ADULT_DISABILITY: Heading =
    head(text("Quel handicap est reconnu ?", "Quel handicap est reconnu ?", "Which disability is recognised?"));
pub const PARENTAL_LEAVE: Heading =
    head(text("Quel congé parental ?", "Quel congé parental ?", "What parental leave?"));
/// Nationality.
pub const FOREIGN: Heading =
    head(text("Quelle nationalité, quel titre de séjour ?", "Quelle nationalité ?", "What nationality, what permit?"));
pub const RECENT_UNION: Heading = head(text("Depuis quand ?", "Depuis quand ?", "Since when?"));
pub const FURNISHED: Heading = head(text(
    "Meublé, partagé, ou une chambre ?",
    "Meublé, partagé, ou une chambre ?",
    "Furnished, shared, or a room?",
));
pub const ASSETS: Heading =
    head(text("Quelle épargne, quels biens ?", "Quelle épargne, quels biens ?", "What savings, what property?"));
/// Whose child.
pub const OWN_CHILD: Heading = head(text("Est‑ce votre enfant ?", "Est-ce votre enfant ?", "Is this your child?"));
/// The parents of a child that is not one's own.
pub const PARENTS: Heading = (
    text("Que font ses parents ?", "Que font ses parents ?", "What do the parents do?"),
    Some(text(
        "Le soutien familial dépend de l’aide que ses parents lui apportent.",
        "Dites si un parent donne de l’argent.",
        "Family support depends on what the parents contribute.",
    )),
);
/// The maintenance.
pub const SUPPORT: Heading =
    head(text("La pension est‑elle fixée ?", "La pension est-elle fixée ?", "Is the maintenance fixed?"));
/// A child’s disability.
pub const CHILD_DISABILITY: Heading =
    head(text("Que reconnaît la MDPH ?", "Que dit la MDPH ?", "What does the MDPH recognise?"));
/// The allowance for a disabled child.
pub const AEEH: Heading =
    head(text("L’AEEH est‑elle accordée ?", "L’AEEH est-elle accordée ?", "Is the AEEH granted?"));
pub const BORN_EARLY: Heading =
    head(text("Quelle était la date prévue ?", "Quelle était la date prévue ?", "When was the birth expected?"));
/// Came, left, in care.
pub const CHILD_AWAY: Heading = head(text(
    "Depuis quand vit‑il chez vous ?",
    "Depuis quand vit-il chez vous ?",
    "Since when has the child lived with you?",
));
/// Care and boarding.
pub const PLACED: Heading =
    head(text("Qui prend l’enfant en charge ?", "Qui paie pour l’enfant ?", "Who provides for the child?"));
pub const DEATHS: Heading = (
    text("L’enfant que vous avez perdu", "L’enfant que vous avez perdu", "The child you lost"),
    Some(text(
        "Pour une grossesse arrêtée après 20 semaines, la date suffit.",
        "Pour une grossesse arrêtée, la date suffit.",
        "For a pregnancy that ended after 20 weeks, the date is enough.",
    )),
);
/// Hours worked before 25.
pub const HOURS: Heading = head(text(
    "Avez‑vous travaillé ces trois dernières années ?",
    "Avez-vous travaillé depuis 3 ans ?",
    "Have you worked in the last three years?",
));
/// Protected workplace.
pub const ESAT: Heading = (
    text("Quelle part du Smic l’Esat paie‑t‑il ?", "Combien l’Esat paie-t-il ?", "What share does the Esat pay?"),
    Some(text(
        "En pourcentage du Smic, de 5 à 50 : la fiche de paie l’indique, avec l’aide au poste à part.",
        "Un nombre de 5 à 50. Regardez la fiche de paie.",
        "In per cent of the SMIC, from 5 to 50: the payslip says it, apart from the State’s part.",
    )),
);
/// The entry into the home.
pub const RECENT_MOVE: Heading =
    head(text("Quand êtes‑vous entré ?", "Quand êtes-vous entré ?", "When did you move in?"));
/// Landlord, agreement, floor area.
pub const HOME_PARTICULAR: Heading =
    head(text("Quel bailleur, quelle surface ?", "Quel propriétaire, quelle surface ?", "What landlord, what size?"));
/// The right to AAH.
pub const AAH: Heading = head(text("Depuis quand l’AAH ?", "Depuis quand l’AAH ?", "Since when the AAH?"));
/// Hospital, care home, prison.
pub const INSTITUTION: Heading = head(text("Où séjournez‑vous ?", "Où êtes-vous ?", "Where does this adult stay?"));
/// Shorter leave.
pub const INCREASED_LEAVE: Heading = head(text(
    "Un congé plus court et mieux payé ?",
    "Un congé plus court et mieux payé ?",
    "A shorter leave, better paid?",
));
/// Days beside a child.
pub const PRESENCE: Heading = head(text(
    "Combien de jours ce mois‑ci auprès de l’enfant ?",
    "Combien de jours près de l’enfant ?",
    "How many days beside the child this month?",
));
/// Which child, at what cost.
pub const PRESENCE_CHILD: Heading =
    head(text("Quel enfant, quels frais ?", "Quel enfant, quels frais ?", "Which child, what expenses?"));
pub const STAY: Heading = head(text("Depuis quand en France ?", "Depuis quand en France ?", "Since when in France?"));
pub const CHILD_ENTRY: Heading = head(text(
    "Comment l’enfant est‑il entré en France ?",
    "Comment l’enfant est-il arrivé en France ?",
    "How did the child come to France?",
));
/// Days beside a relative.
pub const CARER: Heading = head(text(
    "Combien de jours ce mois‑ci auprès de votre proche ?",
    "Combien de jours près de votre proche ?",
    "How many days beside your relative this month?",
));
/// Days of a whole career, and who pays.
pub const CARER_PAY: Heading = head(text(
    "Combien de jours d’aidant dans toute votre carrière ?",
    "Combien de jours d’aidant en tout ?",
    "How many days as a carer in all your career?",
));
/// What is overseas alone.
pub const OVERSEAS: Heading =
    head(text("Outre‑mer : est‑ce votre cas ?", "Outre‑mer : est-ce votre cas ?", "Overseas: is this yours?"));
/// Unfit for work.
pub const UNFIT: Heading =
    head(text("Pouvez‑vous encore travailler ?", "Pouvez‑vous encore travailler ?", "Can you still work?"));
pub const WEALTHY_PARENTS: Heading = head(text(
    "Vos parents paient‑ils l’impôt sur la fortune ?",
    "Vos parents paient-ils l’impôt sur la fortune ?",
    "Do the parents pay wealth tax?",
));
/// Other people in charge.
pub const DEPENDANTS: Heading =
    head(text("Qui d’autre est à votre charge ?", "Qui d’autre vit à votre charge ?", "Who else is in your charge?"));
/// Quarters.
pub const IN_PAYMENT: Heading = (
    text("Depuis quel mois ?", "Depuis quel mois ?", "Since which month?"),
    Some(text(
        "Le premier mois du trimestre en cours : celui de votre dernière déclaration trimestrielle, ou l’un des deux mois d’avant.",
        "Le mois de votre dernière déclaration.",
        "The first month of the current quarter: that of your last quarterly declaration, at most two months ago.",
    )),
);
/// Cadastral rental value.
pub const RENTAL: Heading =
    head(text("Quels biens non loués ?", "Quelle maison, quel terrain vide ?", "Which property is not let?"));
/// Title of the result in the history: it says nothing of it.
pub const SUMMARY: Heading = head(text("Votre résultat", "Votre résultat", "Your result"));

/// The particular situations, in the order of the form.
pub const SITUATION_NAMES: [Text; 25] = [
    text(
        "Un enfant est handicapé ou gravement malade",
        "Un enfant est handicapé ou malade",
        "A child is disabled or seriously ill",
    ),
    text(
        "Une personne ou une crèche garde un enfant, et vous payez",
        "Vous payez une garde d’enfant",
        "You pay for childcare",
    ),
    text("Un enfant vient d’une autre union", "Un enfant a un parent ailleurs", "A child comes from another union"),
    text(
        "Vous élevez un enfant qui n’est pas le vôtre (petit‑enfant, neveu, enfant confié)",
        "Vous élevez un enfant qui n’est pas à vous",
        "You are raising a child who is not yours (grandchild, nephew, child entrusted to you)",
    ),
    text("Un enfant est adopté", "Un enfant est adopté", "A child is adopted"),
    text(
        "Un parent réduit ou arrête son travail pour un enfant",
        "Un parent travaille moins pour un enfant",
        "A parent works less, or stops, for a child",
    ),
    text(
        "Un parent prend des jours pour rester près d’un enfant gravement malade, accidenté ou handicapé",
        "Un parent reste près d’un enfant très malade",
        "A parent takes days off to stay beside a seriously ill, injured or disabled child",
    ),
    text(
        "Un enfant a des revenus (salaire, apprentissage, pension)",
        "Un enfant gagne de l’argent",
        "A child has an income (wage, apprenticeship, pension)",
    ),
    text(
        "Un enfant est confié à l’aide sociale à l’enfance, en internat pris en charge, ou arrivé ou parti en cours d’année",
        "Un enfant est placé, à l’internat, ou vient d’arriver",
        "A child is in care, at a boarding school that is paid for, or came or left during the year",
    ),
    text(
        "Un enfant ne va pas à l’école, est au CP avant six ans, ou a une aide à son nom",
        "Un enfant ne va pas à l’école, ou a sa propre aide",
        "A child does not go to school, is in CP before six, or has a benefit of its own",
    ),
    text("Un bébé est né avant la date prévue", "Un bébé est né en avance", "A baby was born early"),
    text(
        "Un enfant est mort, ou une grossesse s’est arrêtée après 20 semaines",
        "Un enfant est mort",
        "A child died, or a pregnancy ended after 20 weeks",
    ),
    text("Un adulte est handicapé ou invalide", "Un adulte est handicapé", "An adult is disabled"),
    text(
        "Un adulte est à l’hôpital, en maison d’accueil ou en prison",
        "Un adulte est à l’hôpital, en foyer ou en prison",
        "An adult is in hospital, in a care home or in prison",
    ),
    text("Un adulte n’est pas français", "Un adulte n’est pas français", "An adult is not French"),
    text(
        "Vie en couple ou séparation de moins de cinq ans",
        "Couple ou séparation : moins de 5 ans",
        "A couple or a separation for less than five years",
    ),
    text(
        "Une autre personne est à votre charge (parent âgé, proche handicapé)",
        "Vous avez une autre personne à charge",
        "Another person is in your charge (elderly parent, disabled relative)",
    ),
    text(
        "Un adulte est arrivé en France depuis peu, ou a passé des mois à l’étranger",
        "Un adulte a vécu dans un autre pays",
        "An adult came to France lately, or spent months abroad",
    ),
    text(
        "Vous recevez déjà le RSA, la prime d’activité, l’aide au logement ou l’AAH",
        "Vous avez déjà une aide de la Caf",
        "You already receive RSA, the in‑work benefit, housing aid or AAH",
    ),
    text(
        "Un adulte est rattaché à des parents qui paient l’impôt sur la fortune immobilière",
        "Vos parents paient l’impôt sur la fortune",
        "An adult is attached to parents liable to wealth tax",
    ),
    text(
        "Logement meublé, en colocation, ou une chambre",
        "Meublé, colocation ou chambre",
        "Furnished home, flat share, or a room",
    ),
    text(
        "Vous êtes entré dans ce logement il y a peu, ou allez y entrer",
        "Vous venez de déménager",
        "You moved into this home lately, or are about to",
    ),
    text("Épargne ou biens non loués", "Épargne ou maison vide", "Savings, or property that is not let"),
    text(
        "Bailleur de la famille, logement conventionné ou très petit",
        "Le propriétaire est de la famille",
        "A landlord of the family, a home under agreement, or very small",
    ),
    text(
        "Un adulte prend des jours pour aider un proche handicapé ou âgé",
        "Un adulte aide un proche handicapé ou âgé",
        "An adult takes days off to help a disabled or elderly relative",
    ),
];
/// Headings of the groups of situations.
pub const SITUATION_GROUPS: [Text; 3] = [
    text("Les enfants", "Les enfants", "The children"),
    text("Les adultes", "Les adultes", "The adults"),
    text("Le logement et les biens", "Le logement et l’argent", "Home and property"),
];
/// Folds the situations that few are in.
pub const RARE_SITUATIONS: Text = text("Cas plus rares", "Cas plus rares", "Rarer cases");
/// Of which adult a situation is.
pub const WHO: Text = text("Qui ?", "Qui ?", "Who?");
