//! A child, a child who died, another person in charge.

use super::{Question, ask};

/// Which of the situations of the children are this one's.
pub const CHILD_SITUATIONS: Question =
    ask("Est‑ce le cas de cet enfant ?", "Est-ce le cas de cet enfant ?", "Is this so for this child?");
pub const CUSTODY: Question = ask("L’enfant vit", "L’enfant vit", "The child lives");
/// Who claims what goes to one parent only.
pub const CLAIMED_BY: Question =
    ask("Les aides qui ne se partagent pas vont à", "Les autres aides vont à", "Benefits that are not shared go to");
/// Who has the family allowances.
pub const AF_CLAIMED_BY: Question =
    ask("Les allocations familiales vont à", "Les allocations familiales vont à", "Family allowances go to").hint(
        "Les parents peuvent désigner ensemble un seul allocataire ; sinon, chacun en a la moitié. L’AEEH suit.",
        "Les parents peuvent choisir un seul parent. Sinon, chacun reçoit la moitié.",
        "The parents may name one of them together; otherwise each has half. The AEEH follows.",
    );
/// In whose housing aid the child counts.
pub const AL_CLAIMED_BY: Question = ask(
    "L’enfant compte dans l’aide au logement de",
    "L’enfant compte pour l’aide au logement de",
    "The child counts in the housing aid of",
)
.hint(
    "Les parents peuvent désigner ensemble un seul bénéficiaire ; sinon, l’enfant compte pour moitié chez chacun.",
    "Les parents peuvent choisir un seul parent. Sinon, l’enfant compte pour les deux.",
    "The parents may name one of them together; otherwise the child counts by half in each home.",
);
pub const OTHER_PARENT: Question = ask("L’autre parent", "L’autre parent", "The other parent");
pub const CHILD_SUPPORT: Question =
    ask("Pension reçue pour l’enfant", "Pension reçue pour l’enfant", "Maintenance received");
pub const SUPPORT_FIXED: Question = ask(
    "Pension fixée par un juge ou un accord",
    "Un juge ou un accord fixe la pension",
    "Fixed by a decision or agreement",
);
pub const SUPPORT_DUE: Question = ask("Pension due", "Pension prévue", "Maintenance due").hint(
    "Sans réponse : la pension reçue.",
    "Pas de réponse : la pension reçue.",
    "Left blank: what is received.",
);
pub const SCHOOLED: Question = ask("Va à l’école", "Va à l’école", "Goes to school");
/// CP before six.
pub const EARLY_SCHOOLING: Question = ask("Au CP avant six ans", "Au CP avant 6 ans", "In CP before six");
pub const CHILD_ACTIVITY: Question = ask("Après 16 ans", "Après 16 ans", "From 16 on");
pub const CHILD_RATE: Question = ask("Taux d’incapacité", "Taux de handicap", "Rate of incapacity").hint(
    "Fixé par la MDPH, 0 s’il n’y en a pas.",
    "La MDPH fixe ce taux.",
    "Set by the MDPH, 0 when there is none.",
);
pub const AEEH_COMPLEMENT: Question =
    ask("Complément d’AEEH, de 0 à 6", "Complément d’AEEH, de 0 à 6", "AEEH complement, 0 to 6");
pub const PCH: Question = ask("PCH choisie", "PCH choisie", "PCH chosen").hint(
    "Prestation de compensation du handicap, à la place du complément.",
    "La PCH remplace le complément.",
    "Disability compensation, in place of the complement.",
);
pub const AEEH: Question = ask("AEEH accordée", "AEEH accordée", "AEEH granted").hint(
    "Sans réponse : oui dès 80 %, ou dès 50 % avec complément ou PCH.",
    "Pas de réponse : oui dès 80 %.",
    "Left blank: yes from 80%, or from 50% with a complement or PCH.",
);
pub const AEEH_SINCE: Question = ask("AEEH depuis", "AEEH depuis", "AEEH since");
pub const BOARDED: Question =
    ask("Internat entièrement pris en charge", "À l’internat, tout est payé", "Full-time boarding, fully covered");
pub const ADOPTION_DATE: Question = ask("Adopté, arrivé le", "Enfant adopté, arrivé le", "Adopted, arrived on");
pub const DUE_DATE: Question = ask("Naissance prévue le", "Date prévue de la naissance", "Birth was expected on").hint(
    "Pour un enfant né avant la date prévue.",
    "Pour un bébé né en avance.",
    "For a child born early.",
);
pub const IN_CHARGE_FROM: Question = ask("À charge depuis le", "Vit chez vous depuis le", "In charge since").hint(
    "Si ce n’est pas depuis la naissance ou l’adoption.",
    "Pas de réponse : depuis la naissance.",
    "When not since birth or adoption.",
);
/// To.
pub const IN_CHARGE_TO: Question = ask("À charge jusqu’au", "Vit chez vous jusqu’au", "In charge until");
pub const OWN_AID: Question = ask(
    "Reçoit une aide au logement à son nom",
    "A une aide au logement pour lui",
    "Has a housing aid of its own",
)
.hint(
    "APL, ALS ou prestation familiale : l’enfant ne compte alors plus pour vos prestations familiales ni votre aide au logement.",
    "L’enfant a une APL à lui ? Il ne compte plus pour vos aides.",
    "APL, ALS or a family benefit: the child then no longer counts for your family benefits or housing aid.",
);
pub const OWN_PARENT: Question =
    ask("L’un de vous est son parent", "Vous êtes son père ou sa mère", "One of you is a parent of the child");
pub const RESIDENCE_CONDITION: Question = ask(
    "Entrée en France régulière (L512-2)",
    "Est entré en France avec les papiers",
    "Meets a case of article L512-2",
)
.hint(
    "Né en France, regroupement familial, ou un autre cas de l’article.",
    "Né en France ou venu avec les papiers.",
    "Born in France, family reunification, or another case of the article.",
);
pub const PLACED: Question =
    ask("Confié à l’aide sociale à l’enfance", "Placé par l’ASE", "In the care of child welfare");
pub const ALLOWANCES_KEPT: Question = ask(
    "Le juge vous laisse les allocations",
    "Le juge vous laisse les allocations",
    "The judge left you the allowances",
);
pub const DEATH_DATE: Question = ask("Date du décès", "Date de la mort", "Date of death");
pub const LUMP_SUM: Question = ask("Capital décès versé", "Capital décès reçu", "Death lump sum paid");
pub const RELATION: Question = ask("Lien avec vous", "Lien avec vous", "Relation to you");
pub const SCHOOL_LEVEL: Question = ask("Niveau scolaire", "École", "School level").hint(
    "Sans réponse : selon l’âge.",
    "Pas de réponse : on regarde l’âge.",
    "Left blank: by age.",
);
pub const PASS_COLO_USED: Question = ask("Pass’colo déjà utilisé", "Pass’colo déjà utilisé", "Pass’colo already used");
/// Distance to the place of study.
pub const STUDY_DISTANCE: Question = ask(
    "Distance entre votre domicile et le lieu d’études",
    "Distance jusqu’au lieu d’études",
    "Distance from your home to the place of study",
)
.hint(
    "En kilomètres. Elle compte pour la bourse du Crous à partir de 30.",
    "En kilomètres. Elle compte pour la bourse.",
    "In kilometres. It counts for the student grant from 30 on.",
);
pub const TAX_ATTACHED: Question =
    ask("Sur votre déclaration d’impôt", "Vous déclarez cet enfant aux impôts", "On your tax return").hint(
        "Sans réponse : oui jusqu’à 21 ans, ou 25 ans pour des études.",
        "Pas de réponse : oui jusqu’à 21 ans. Un étudiant : jusqu’à 25 ans.",
        "Left blank: yes until 21, or 25 for a student.",
    );
