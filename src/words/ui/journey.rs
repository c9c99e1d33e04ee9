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
/// Back.
pub const BACK: Text = text("Retour", "Retour", "Back");
/// Next.
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
/// After the unknown.
pub const WIDTH: Text = text(
    "Entre {0} et {1} par mois, selon les réponses qui manquent.",
    "Vous pouvez recevoir entre {0} et {1} par mois.",
    "Between {0} and {1} a month, depending on the missing answers.",
);
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
/// The partner.
pub const PARTNER_HEAD: Heading = head(text("L’autre adulte", "L’autre adulte", "The other adult"));
/// The children.
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
/// A child.
pub const CHILD: Heading = (
    text("Cet enfant", "Cet enfant", "This child"),
    Some(text("Le prénom est facultatif.", "Le prénom n’est pas obligatoire.", "The first name is optional.")),
);
/// The other parent.
pub const OTHER_PARENT: Heading = head(text("Et son autre parent ?", "Et son autre parent ?", "And the other parent?"));
/// School.
pub const SCHOOL: Heading = head(text("École et travail", "École et travail", "School and work"));
/// Pregnancy.
pub const PREGNANCY: Heading =
    head(text("Attendez‑vous un enfant ?", "Attendez-vous un bébé ?", "Are you expecting a child?"));
/// Activity.
pub const ACTIVITY: Heading =
    head(text("Travail, études, retraite", "Travail, études, retraite", "Work, studies, retirement"));
/// Incomes.
pub const INCOMES: Heading = (
    text("Quels revenus ?", "Quel argent recevez-vous ?", "What income?"),
    Some(text(
        "Pour un salaire, le « montant net social » de la fiche de paie. {0} fixent le RSA et la prime d’activité ; {1}, l’aide au logement ; l’année {2}, les prestations familiales.",
        "Pour un salaire : le « montant net social ». Il est sur la fiche de paie. Les mois utiles : {0}. Et aussi : {1}. Et l’année {2}.",
        "For a wage, the “montant net social” of the payslip. {0} set the RSA and the in-work benefit; {1}, housing aid; the year {2}, family benefits.",
    )),
);
/// Commune.
pub const COMMUNE: Heading = head(text("Où habitez‑vous ?", "Où habitez-vous ?", "Where do you live?"));
/// Home.
pub const HOME: Heading = head(text("Votre logement", "Votre logement", "Your home"));
/// Kind of residence.
pub const HOME_KIND: Heading = head(text("Quelle résidence ?", "Quelle résidence ?", "What kind of residence?"));
/// Loan.
pub const LOAN: Heading = head(text("Votre prêt", "Votre prêt", "Your loan"));
/// Situations.
pub const SITUATIONS: Heading = (
    text("Êtes‑vous dans l’un de ces cas ?", "Êtes-vous dans un de ces cas ?", "Is one of these yours?"),
    Some(text(
        "Cochez ce qui vous concerne. Rien à cocher ? Continuez.",
        "Cochez. Rien à cocher ? Continuez.",
        "Tick what concerns you. Nothing? Continue.",
    )),
);
/// Child's disability.
pub const CHILD_DISABILITY: Heading =
    head(text("Handicap de l’enfant", "Handicap de l’enfant", "The child’s disability"));
/// Complement.
pub const COMPLEMENT: Heading = head(text("Complément accordé", "Aide en plus", "Supplement granted"));
/// Childcare.
pub const CHILDCARE: Heading =
    head(text("Qui garde cet enfant ?", "Qui garde cet enfant ?", "Who looks after this child?"));
/// Adoption.
pub const ADOPTION: Heading = head(text("Adoption", "Adoption", "Adoption"));
/// Adult's disability.
pub const ADULT_DISABILITY: Heading = head(text("Handicap", "Handicap", "Disability"));
/// Leave.
pub const PARENTAL_LEAVE: Heading = head(text("Congé parental", "Congé parental", "Parental leave"));
/// Nationality.
pub const FOREIGN: Heading = head(text("Nationalité et séjour", "Nationalité et séjour", "Nationality and residence"));
/// Union.
pub const RECENT_UNION: Heading = head(text("Depuis quand ?", "Depuis quand ?", "Since when?"));
/// Furnished.
pub const FURNISHED: Heading =
    head(text("Meublé, colocation, chambre", "Meubles, colocation, chambre", "Furnished, shared, a room"));
/// Assets.
pub const ASSETS: Heading = head(text("Épargne et biens", "Épargne et biens", "Savings and property"));
/// Summary.
pub const SUMMARY: Heading = (
    text("Relisez, ajustez", "Relisez vos réponses", "Read again, adjust"),
    Some(text(
        "Changez une réponse : le résultat suit aussitôt.",
        "Changez une réponse. Le résultat change aussi.",
        "Change an answer: the result follows at once.",
    )),
);

/// The particular situations, in the order of the form.
pub const SITUATION_NAMES: [Text; 10] = [
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
    text("Un enfant est adopté", "Un enfant est adopté", "A child is adopted"),
    text("Un adulte est handicapé ou invalide", "Un adulte est handicapé", "An adult is disabled"),
    text(
        "Un parent réduit ou arrête son travail pour un enfant",
        "Un parent travaille moins pour un enfant",
        "A parent works less, or stops, for a child",
    ),
    text("Un adulte n’est pas français", "Un adulte n’est pas français", "An adult is not French"),
    text(
        "Vie en couple ou séparation de moins de cinq ans",
        "Couple ou séparation : moins de 5 ans",
        "A couple or a separation for less than five years",
    ),
    text(
        "Logement meublé, en colocation, ou une chambre",
        "Meublé, colocation ou chambre",
        "Furnished home, flat share, or a room",
    ),
    text("Épargne ou biens non loués", "Épargne ou maison vide", "Savings, or property that is not let"),
];
