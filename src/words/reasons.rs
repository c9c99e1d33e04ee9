//! Why something is not due, is limited, or cannot be said; and what would change it.

use droits_engine::household::Household;
use droits_engine::outcome::{Benefit, Gap, Reason};
use droits_engine::right::Right;

use crate::format::{date, euros, euros_short, month, number};
use crate::lang::{Lang, Text, text};
use crate::ui::results;
use crate::{asked, benefits, rights};

/// The sentence of a reason, with its figures.
pub fn sentence(reason: &Reason, lang: Lang) -> String {
    let (text, figures) = parts(reason, lang);
    text.fill(lang, &figures)
}

/// The sentence of a reason as one benefit gives it: in its own words, or in those of everyone.
pub fn of(benefit: Benefit, reason: &Reason, lang: Lang) -> String {
    let own = benefits::reasons(benefit).iter().find(|(known, _)| known == reason);
    own.map_or_else(|| sentence(reason, lang), |(_, text)| text.in_lang(lang).to_owned())
}

/// Why an amount cannot be said.
pub fn gap(benefit: Benefit, gap: &Gap, household: &Household, lang: Lang) -> String {
    match gap {
        Gap::Law(reason) => of(benefit, reason, lang),
        Gap::Answer(_) | Gap::ValueUnknown(_) => gap_sentence(gap, household, lang),
    }
}

/// Why something that is no benefit cannot be said.
pub fn gap_sentence(gap: &Gap, household: &Household, lang: Lang) -> String {
    match gap {
        Gap::Law(reason) => sentence(reason, lang),
        Gap::Answer(missing) => {
            let pointer = household.unknown.get(missing.0 as usize).map_or("", String::as_str);
            text("Il manque une réponse : {0}.", "Il manque une réponse : {0}.", "An answer is missing: {0}.")
                .fill(lang, &[asked::named(pointer, household, lang)])
        }
        Gap::ValueUnknown(_) => results::NO_VALUE.in_lang(lang).to_owned(),
    }
}

fn parts(reason: &Reason, lang: Lang) -> (Text, Vec<String>) {
    match *reason {
        Reason::NotComputed => (
            text(
                "Ce simulateur ne calcule pas encore cette aide.",
                "Ce simulateur ne calcule pas encore cette aide.",
                "This simulator does not compute this benefit yet.",
            ),
            vec![],
        ),
        Reason::NoChild => (
            text(
                "Aucun enfant à charge, au sens de cette aide : il en faut un.",
                "Il faut un enfant à charge.",
                "No dependent child, as this benefit counts them: one is needed.",
            ),
            vec![],
        ),
        Reason::TooFewChildren { have, need } => (
            text(
                "Il faut au moins {1} enfants à charge ; vous en avez {0}.",
                "Il faut {1} enfants à charge. Vous en avez {0}.",
                "At least {1} dependent children are needed; you have {0}.",
            ),
            vec![have.to_string(), need.to_string()],
        ),
        Reason::ResourcesAboveCeiling { resources, ceiling } => (
            text(
                "Vos ressources de l’année de référence, {0}, dépassent le plafond. L’aide serait due jusqu’à {1}.",
                "Vos ressources sont de {0}. Le maximum est de {1}.",
                "Your resources for the reference year, {0}, exceed the ceiling. It would be due up to {1}.",
            ),
            vec![euros_short(resources.euros(), lang), euros_short(ceiling.euros(), lang)],
        ),
        Reason::BelowLeastAmount { amount, least } => (
            text(
                "Le calcul donne {0} ; l’aide serait versée à partir de {1}.",
                "Le calcul donne {0}. L’aide est versée à partir de {1}.",
                "The computation gives {0}; it would be paid from {1} on.",
            ),
            vec![euros(amount.euros(), lang), euros_short(least.euros(), lang)],
        ),
        Reason::Residence => (
            text(
                "Il faut vivre en France de façon stable, le plus souvent plus de neuf mois par an.",
                "Il faut vivre en France.",
                "Stable residence in France is needed, most often more than nine months a year.",
            ),
            vec![],
        ),
        Reason::Permit => (
            text(
                "Il faut un titre de séjour qui ouvre ce droit, parfois depuis un certain temps.",
                "Il faut un titre de séjour.",
                "A residence permit that opens this right is needed, sometimes held for some time.",
            ),
            vec![],
        ),
        Reason::RightOfResidence => (
            text(
                "Il faut un droit au séjour en France.",
                "Il faut avoir le droit de vivre en France.",
                "The right to reside in France is needed.",
            ),
            vec![],
        ),
        Reason::MayotteLaw => (
            text(
                "Mayotte a ses propres règles, que ce simulateur ne connaît pas pour cette aide.",
                "Mayotte a d’autres règles. Ce simulateur ne les connaît pas.",
                "Mayotte has rules of its own, which this simulator does not know for this benefit.",
            ),
            vec![],
        ),
        Reason::SaintPierreLaw => (
            text(
                "Saint-Pierre-et-Miquelon a ses propres règles, que ce simulateur ne connaît pas pour cette aide.",
                "Saint-Pierre-et-Miquelon a d’autres règles. Ce simulateur ne les connaît pas.",
                "Saint-Pierre-et-Miquelon has rules of its own, which this simulator does not know for this benefit.",
            ),
            vec![],
        ),
        Reason::OtherBenefit(other) => (
            text(
                "Pas en même temps que l’aide suivante, qui est due : {0}. Sans elle, celle-ci serait à recalculer.",
                "Vous avez droit à : {0}. On ne peut pas recevoir les deux.",
                "Not at the same time as this one, which is due: {0}. Without it, this one would be computed again.",
            ),
            vec![benefits::name(other).in_lang(lang).to_owned()],
        ),
        Reason::SharedCustodyLaw => (
            text(
                "En résidence alternée, un seul des deux parents reçoit cette aide pour l’enfant : les parents disent lequel à leur Caf, ou un juge le décide.",
                "L’enfant vit chez ses deux parents. Un seul parent reçoit cette aide. Les parents choisissent.",
                "In alternating residence one parent only receives this benefit for the child: the parents tell their Caf which, or a court decides.",
            ),
            vec![],
        ),
        Reason::ReducedByResources { resources, ceiling } => (
            text(
                "Vos ressources de l’année de référence, {0}, réduisent le montant ; il serait entier jusqu’à {1}.",
                "Le montant est réduit. Vos ressources sont de {0}. Il est entier jusqu’à {1}.",
                "Your resources for the reference year, {0}, reduce the amount; it would be whole up to {1}.",
            ),
            vec![euros_short(resources.euros(), lang), euros_short(ceiling.euros(), lang)],
        ),
        Reason::PaidToService => (
            text(
                "La part d’un enfant confié à l’aide sociale à l’enfance n’est pas versée à la famille.",
                "Un enfant est confié à l’aide sociale à l’enfance. La famille ne reçoit pas sa part.",
                "The part of a child placed with the child-welfare service is not paid to the family.",
            ),
            vec![],
        ),
        Reason::NoSchoolchild => (
            text(
                "Aucun enfant de 6 à 17 ans scolarisé ou apprenti à la rentrée.",
                "Il faut un enfant de 6 à 17 ans à l’école.",
                "No child aged 6 to 17 at school or in apprenticeship at the start of the school year.",
            ),
            vec![],
        ),
        Reason::NoYoungChild => (
            text(
                "Aucun enfant de moins de 3 ans, ni adopté depuis moins de 3 ans.",
                "Il faut un enfant de moins de 3 ans. Ou un enfant adopté depuis moins de 3 ans.",
                "No child under 3, nor adopted less than 3 years ago.",
            ),
            vec![],
        ),
        Reason::ChildUnderThree => (
            text(
                "Tous les enfants doivent avoir au moins 3 ans ; avant, c’est l’allocation de base qui peut être due.",
                "Tous vos enfants doivent avoir 3 ans ou plus.",
                "Every child must be at least 3; before that, the basic allowance may be due.",
            ),
            vec![],
        ),
        Reason::NoChildUnderFive => (
            text(
                "Outre-mer, un enfant au moins doit avoir moins de 5 ans.",
                "Il faut un enfant de moins de 5 ans.",
                "Overseas, one child at least must be under 5.",
            ),
            vec![],
        ),
        Reason::ExpectedDateUnknown => (
            text(
                "La date prévue de la naissance, qui fixe le mois et le montant de la prime, n’est pas connue.",
                "La date prévue de la naissance n’est pas connue.",
                "The expected date of birth, which sets the month and the amount of the grant, is not known.",
            ),
            vec![],
        ),
        Reason::OtherMonth(due) => {
            (text("Versée en {0}.", "Cette aide est versée en {0}.", "Paid in {0}."), vec![month(due, lang)])
        }
        Reason::NoEvent => (
            text(
                "Aucun événement n’ouvre ce droit ce mois-ci.",
                "Rien n’ouvre ce droit ce mois-ci.",
                "No event opens this right this month.",
            ),
            vec![],
        ),
        Reason::ResourcesTooHigh { resources, limit } => (
            text(
                "Vos ressources comptées, {0} par mois, atteignent la limite. L’aide peut être due en dessous de {1}.",
                "Vos ressources sont de {0} par mois. La limite est de {1}.",
                "Your resources, {0} a month, reach the limit. The benefit may be due below {1}.",
            ),
            vec![euros(resources.euros(), lang), euros(limit.euros(), lang)],
        ),
        Reason::TooYoung { age } => (
            text("Il faut avoir {0} ans.", "Il faut avoir {0} ans.", "The age of {0} is needed."),
            vec![age.to_string()],
        ),
        Reason::StartsOn(day) => (
            text("Le droit commence le {0}.", "Ce droit commence le {0}.", "The right starts on {0}."),
            vec![date(day)],
        ),
        Reason::DisabilityRate { rate } => (
            text(
                "Il faut un taux d’incapacité d’au moins 80 %, ou de 50 à 79 % pour l’AAH avec une restriction d’accès à l’emploi (RSDAE) ; le vôtre est de {0} %.",
                "Il faut un taux de handicap assez élevé. Votre taux est de {0} %.",
                "An incapacity rate of at least 80% is needed, or 50 to 79% for the AAH with a restriction in access to work (RSDAE); yours is {0}%.",
            ),
            vec![rate.to_string()],
        ),
        Reason::NoEmploymentRestriction => (
            text(
                "Avec un taux de 50 à 79 %, il faut que la MDPH reconnaisse une restriction substantielle et durable d’accès à l’emploi (RSDAE).",
                "Votre taux est entre 50 et 79 %. La MDPH doit aussi reconnaître une difficulté pour travailler.",
                "With a rate of 50 to 79%, the MDPH must recognise a substantial and lasting restriction in access to work (RSDAE).",
            ),
            vec![],
        ),
        Reason::PensionsReach { pensions, amount } => (
            text(
                "Vos pensions et rentes, {0} par mois, atteignent le montant de l’AAH. Elle les compléterait en dessous de {1}.",
                "Vos pensions sont de {0} par mois. L’AAH est de {1}.",
                "Your pensions and annuities, {0} a month, reach the amount of the AAH. It would top them up below {1}.",
            ),
            vec![euros(pensions.euros(), lang), euros(amount.euros(), lang)],
        ),
        Reason::EsatShareNeeded => (
            text(
                "Il manque la part du SMIC que l’ESAT paie lui-même ; elle figure sur le bulletin de paie.",
                "Il manque la part payée par l’ESAT. Elle est sur la fiche de paie.",
                "The share of the minimum wage that the ESAT itself pays is missing; it is on the payslip.",
            ),
            vec![],
        ),
        Reason::StayStartNeeded => (
            text(
                "Il manque la date de début du séjour à l’hôpital, en maison d’accueil ou en prison.",
                "Il manque la date de début du séjour.",
                "The date on which the stay in hospital, in a home or in prison began is missing.",
            ),
            vec![],
        ),
        Reason::HomeNotIndependent => (
            text(
                "Il faut un logement indépendant : ni hébergement chez quelqu’un, ni résidence avec des services.",
                "Il faut vivre dans son propre logement.",
                "An independent home is needed: neither lodging with somebody nor a residence with services.",
            ),
            vec![],
        ),
        Reason::HasEarnings => (
            text(
                "Des revenus du travail l’excluent ; elle pourrait être due le mois où il n’y en a plus.",
                "Vous avez de l’argent d’un travail. Cette aide est pour les personnes sans travail.",
                "Earnings exclude it; it may be due in the month in which there are none.",
            ),
            vec![],
        ),
        Reason::InInstitution => (
            text(
                "Elle est suspendue après 60 jours à l’hôpital, en établissement ou en prison ; elle reprend à la sortie.",
                "Le séjour dure plus de 60 jours. L’aide est arrêtée.",
                "It is suspended after 60 days in hospital, in a home or in prison; it resumes on leaving.",
            ),
            vec![],
        ),
        Reason::AahNotFull => (
            text(
                "Il faut recevoir l’AAH au montant maximal, ou en complément d’une pension.",
                "Il faut recevoir toute l’AAH, ou l’AAH avec une pension.",
                "The AAH must be paid in full, or on top of a pension.",
            ),
            vec![],
        ),
        Reason::NoHousingAid => (
            text(
                "Il faut recevoir une aide au logement.",
                "Il faut recevoir une aide au logement.",
                "A housing benefit must be received.",
            ),
            vec![],
        ),
        Reason::CouplesRulesMayApply => (
            text(
                "Votre droit date d’avant octobre 2023. Si l’ancien calcul, avec les ressources du couple, vous donne plus, la Caf le garde. Ce simulateur ne le calcule pas.",
                "Votre droit est ancien. Un autre calcul peut donner plus. La Caf choisit le plus grand montant.",
                "Your right dates from before October 2023. If the former rules, with the couple’s resources, give more, the Caf keeps them. This simulator does not compute them.",
            ),
            vec![],
        ),
        Reason::AahBeforeWorkAssumed => (
            text(
                "Calcul fait comme si l’AAH avait commencé avant le travail : les revenus des six premiers mois ne sont alors pas comptés.",
                "Pour ce calcul, l’AAH existait avant le travail. L’argent du travail ne compte pas pendant six mois.",
                "Computed as if the AAH had begun before the work: earnings of the first six months are then not counted.",
            ),
            vec![],
        ),
        Reason::StayWithPartner => (
            text(
                "Le montant n’est pas réduit si votre conjoint ne travaille pas pour un motif reconnu valable par la CDAPH.",
                "Votre conjoint ne travaille pas ? La MDPH peut accepter la raison. Alors le montant reste entier.",
                "The amount is not reduced if your partner does not work for a reason that the CDAPH accepts.",
            ),
            vec![],
        ),
        Reason::PensionFirst => (
            text(
                "À partir de 62 ans, la retraite est à demander d’abord ; l’AAH la complète ensuite. Le minimum vieillesse (ASPA) n’est pas à demander avant.",
                "Vous avez 62 ans ou plus. La retraite passe avant l’AAH. L’AAH complète la retraite.",
                "From 62 on, the retirement pension is to be claimed first; the AAH then tops it up. The ASPA need not be claimed before.",
            ),
            vec![],
        ),
        Reason::HousingTitle => (
            text(
                "Il faut être locataire, résident d’un foyer, ou propriétaire remboursant un prêt.",
                "Il faut payer un loyer ou rembourser un prêt.",
                "You must be a tenant, a resident of a home, or an owner repaying a loan.",
            ),
            vec![],
        ),
        Reason::NoRent => (
            text(
                "L’aide suppose un loyer, une redevance ou une mensualité de prêt : rien n’est payé ici.",
                "Vous ne payez pas de loyer. Il faut payer un loyer.",
                "The aid supposes a rent, a fee or an instalment of a loan: nothing is paid here.",
            ),
            vec![],
        ),
        Reason::LandlordIsRelative => (
            text(
                "Le logement appartient à un parent, un grand-parent, un enfant ou un petit-enfant d’un occupant. Chez un autre bailleur, l’aide pourrait être due.",
                "Le logement est à votre famille proche. L’aide n’est pas possible.",
                "The dwelling belongs to a parent, grandparent, child or grandchild of an occupant. With another landlord the aid might be due.",
            ),
            vec![],
        ),
        Reason::WealthyParents => (
            text(
                "Une personne du foyer est rattachée à des parents qui paient l’impôt sur la fortune immobilière.",
                "Vos parents paient l’impôt sur la fortune immobilière. L’aide n’est pas possible.",
                "A member of the household is attached to parents who pay the tax on property wealth.",
            ),
            vec![],
        ),
        Reason::DwellingTooSmall { need } => (
            text(
                "Le logement est trop petit pour le foyer\u{202f}: il faut au moins {0} m².",
                "Votre logement est trop petit. Il faut {0} m².",
                "The dwelling is too small for the household: at least {0} m² are needed.",
            ),
            vec![number(need, lang)],
        ),
        Reason::OvercrowdedUntil(last) => (
            text(
                "Le logement est devenu trop petit pour le foyer\u{202f}: l’allocation est maintenue jusqu’à la fin de {0}. Ensuite, \
                 il faut l’accord de la Caf.",
                "Votre logement est devenu trop petit. L’aide continue jusqu’à {0}. Après, il faut l’accord de la Caf.",
                "The dwelling has become too small for the household: the allowance is kept to the end of {0}. After that, the Caf \
                 must agree.",
            ),
            vec![month(last, lang)],
        ),
        Reason::LoanTooRecent(last) => (
            text(
                "Les prêts signés après le {0} n’ouvrent plus droit à une aide au logement, sauf exception.",
                "Votre prêt est trop récent. Il faut un prêt signé avant le {0}.",
                "Loans signed after {0} no longer open a housing aid, with few exceptions.",
            ),
            vec![date(last)],
        ),
        Reason::LoanUnknown => (
            text(
                "La date de signature et la nature du prêt sont nécessaires au calcul.",
                "Il manque la date du prêt.",
                "The day on which the loan was signed and its kind are needed.",
            ),
            vec![],
        ),
        Reason::ZoneUnknown => (
            text(
                "La zone de la commune est nécessaire au calcul.",
                "Il manque la zone de la commune.",
                "The zone of the commune is needed.",
            ),
            vec![],
        ),
        Reason::StartsIn(first) => (
            text(
                "Le droit commence le mois qui suit l’entrée dans le logement\u{202f}: en {0}.",
                "L’aide commence en {0}.",
                "The right begins the month after moving in: {0}.",
            ),
            vec![month(first, lang)],
        ),
        Reason::ForeignStudent => (
            text(
                "Depuis juillet 2026, les étudiants venus d’un pays hors d’Europe doivent avoir droit à une bourse sur critères sociaux.",
                "Vous êtes étudiant et venez d’un pays hors d’Europe. Il faut une bourse.",
                "Since July 2026, students from outside the EEA must qualify for a grant on social criteria.",
            ),
            vec![],
        ),
        Reason::RentTooHigh { rent, limit } => (
            text(
                "Le loyer, {0}, est trop élevé pour cette aide, qui s’arrête à {1}. En dessous, elle pourrait être due.",
                "Le loyer est de {0}. Il n’y a plus d’aide à partir de {1}.",
                "The rent, {0}, is too high for this aid, which stops at {1}. Below that it might be due.",
            ),
            vec![euros(rent.euros(), lang), euros(limit.euros(), lang)],
        ),
        Reason::RoomNotRenovated => (
            text(
                "La chambre est supposée non rénovée\u{202f}: l’aide est plus élevée pour une chambre rénovée.",
                "La chambre a été rénovée ? L’aide est plus grande.",
                "The room is taken not to be renovated: the aid is higher for a renovated room.",
            ),
            vec![],
        ),
        Reason::MovingCostNeeded => (
            text(
                "Le prix du déménagement est nécessaire au calcul.",
                "Il manque le prix du déménagement.",
                "What the move cost is needed.",
            ),
            vec![],
        ),
        Reason::EndedOn(day) => (
            text("Le droit a pris fin le {0}.", "Ce droit est fini depuis le {0}.", "The right ended on {0}."),
            vec![date(day)],
        ),
        Reason::Student => (
            text(
                "Les élèves, étudiants et stagiaires n’y ont pas droit, sauf parent isolé en période de majoration.",
                "Les étudiants et les stagiaires n’ont pas cette aide.",
                "Pupils, students and interns have no right to it, except lone parents in their period of increase.",
            ),
            vec![],
        ),
        Reason::OnLeave => (
            text(
                "Un congé parental, sabbatique ou sans solde n’y ouvre pas droit.",
                "Vous êtes en congé sans salaire. Ce congé ne donne pas droit à cette aide.",
                "Parental, sabbatical or unpaid leave gives no right to it.",
            ),
            vec![],
        ),
        Reason::TooFewHours { worked, needed } => (
            text(
                "Avant 25 ans et sans enfant, il faut {1} heures de travail en trois ans ; vous en avez {0}.",
                "Vous avez moins de 25 ans. Il faut {1} heures de travail en 3 ans. Vous avez {0} heures.",
                "Under 25 and without a child, {1} hours of work in three years are needed; you have {0}.",
            ),
            vec![worked.to_string(), needed.to_string()],
        ),
        Reason::NoEarnings => (
            text(
                "Aucun revenu d’activité dans les trois mois regardés : il en faut un.",
                "Vous n’avez pas gagné d’argent par le travail pendant ces 3 mois.",
                "No earnings in the three months looked at: some are needed.",
            ),
            vec![],
        ),
        Reason::LearnerEarnings { above } => (
            text(
                "Un étudiant, stagiaire ou apprenti doit gagner plus de {0} chacun des trois mois regardés.",
                "Vous êtes étudiant, stagiaire ou apprenti. Il faut gagner plus de {0} chaque mois.",
                "A student, intern or apprentice must earn more than {0} in each of the three months looked at.",
            ),
            vec![euros(above.euros(), lang)],
        ),
        Reason::InPrison => (
            text(
                "Le droit est suspendu pendant l’incarcération ; il reprend à la sortie.",
                "Cette aide s’arrête pendant la prison.",
                "The right is suspended during imprisonment; it resumes on release.",
            ),
            vec![],
        ),
        Reason::ClaimAspa => (
            text(
                "À votre âge, l’allocation de solidarité aux personnes âgées (ASPA) passe avant le RSA : elle se demande \
                 d’abord à la caisse de retraite.",
                "À votre âge, il existe une autre aide : l’ASPA. Elle passe avant le RSA. Elle se demande à la caisse de \
                 retraite.",
                "At your age, the solidarity allowance for the elderly (ASPA) comes before the RSA: it is claimed first, \
                 from the pension fund.",
            ),
            vec![],
        ),
        Reason::HousingAidUnsettled => (
            text(
                "L’aide au logement dépend du RSA et le RSA de l’aide au logement : ici, aucune réponse ne tient pour les \
                 deux. Le calcul suppose que le RSA n’était pas encore versé.",
                "L’aide au logement et le RSA changent ensemble. Pour ce calcul, le RSA commence.",
                "The housing aid depends on the RSA and the RSA on the housing aid: here no answer holds for both. The \
                 computation supposes that the RSA was not yet paid.",
            ),
            vec![],
        ),
        Reason::StoppedIncome => (
            text(
                "Un revenu qui s’est arrêté n’est pas compté ; après une démission, le département peut décider autrement.",
                "Un revenu s’est arrêté. Il n’est pas compté. Après une démission, le département peut le compter.",
                "Income that has stopped is not counted; after a resignation the département may decide otherwise.",
            ),
            vec![],
        ),
        Reason::NoCreche => (
            text(
                "Aucun enfant n’est accueilli en crèche.",
                "Pas d’enfant en crèche.",
                "No child is cared for in a crèche.",
            ),
            vec![],
        ),
        Reason::NoChildOfEleven => (
            text(
                "Il faut un enfant l’année de ses 11 ans, ou l’année suivante s’il ne l’a pas utilisé.",
                "Il faut un enfant qui a 11 ans cette année.",
                "A child in the year of the 11th birthday is needed, or in the next if it was not used.",
            ),
            vec![],
        ),
        Reason::AlreadyUsed => {
            (text("Il a déjà été utilisé.", "Vous l’avez déjà utilisé.", "It has already been used."), vec![])
        }
        Reason::QuotientTooHigh { quotient, most } => (
            text(
                "Votre quotient familial, {0}, dépasse {1}.",
                "Votre quotient familial est de {0}. Le maximum est {1}.",
                "Your quotient familial, {0}, is above {1}.",
            ),
            vec![euros(quotient.euros(), lang), euros(most.euros(), lang)],
        ),
        Reason::NoCareAtHome => (
            text(
                "Aucune situation qui l’ouvre : aide pour un jeune enfant ou une famille nombreuse sous un plafond, enfant handicapé, congé auprès d’un enfant malade ou d’un proche.",
                "Pas de jeune enfant. Pas de proche à aider.",
                "No situation that opens it: a benefit for a young child or a large family under a ceiling, a disabled child, leave beside a sick child or a relative.",
            ),
            vec![],
        ),
        Reason::EveryoneWorks => (
            text(
                "Chaque adulte travaille : il faut ne pas travailler, ou travailler à temps partiel dans certains cas.",
                "Il faut ne pas travailler.",
                "Every adult works: it is for those who do not, or who work part time in some cases.",
            ),
            vec![],
        ),
        Reason::NoRsa => (
            text(
                "Il faut avoir droit au RSA pour novembre, ou à défaut pour décembre.",
                "Il faut avoir le RSA en novembre ou en décembre.",
                "RSA must be due for November, or failing that for December.",
            ),
            vec![],
        ),
        Reason::LawNotPublished { most } => (
            text(
                "Le décret de l’année n’est pas publié. Le Gouvernement a annoncé une prime inchangée : elle serait alors de {0}.",
                "Le texte de cette année n’est pas sorti. La prime devrait rester la même : {0}.",
                "The decree of the year is not published. The Government announced an unchanged bonus: it would then be {0}.",
            ),
            vec![euros(most.euros(), lang)],
        ),
        Reason::PaidInDecember(due) => (
            text(
                "Versée en {0}, à qui a droit au RSA pour novembre ou décembre.",
                "Elle est versée en {0}. Il faut avoir le RSA.",
                "Paid in {0}, to whoever is due RSA for November or December.",
            ),
            vec![month(due, lang)],
        ),
        Reason::BonusOfFranceTravail => (
            text(
                "Avec l’ASS, c’est France Travail qui verse la prime : une seule par foyer.",
                "Avec l’ASS, France Travail paie la prime. Il y a une seule prime par famille.",
                "With the ASS, France Travail pays the bonus: one only a household.",
            ),
            vec![],
        ),
        Reason::NoInvalidityPension => (
            text(
                "Il faut une pension d’invalidité, pour une capacité de travail réduite d’au moins deux tiers.",
                "Il faut une pension d’invalidité.",
                "It is for those who have an invalidity pension, their capacity for work being reduced by two thirds at least.",
            ),
            vec![],
        ),
        Reason::GrossPayNeeded { least, most } => (
            text(
                "Il manque le salaire avant les cotisations (salaire brut) : selon lui, de {0} à {1} par mois.",
                "Il manque le salaire brut. L’aide sera entre {0} et {1}.",
                "The pay before contributions (gross pay) is missing: depending on it, from {0} to {1} a month.",
            ),
            vec![euros(least.euros(), lang), euros(most.euros(), lang)],
        ),
        Reason::NotInMayotte => (
            text(
                "Cette aide n’existe pas à Mayotte.",
                "Cette aide n’existe pas à Mayotte.",
                "This benefit does not exist at Mayotte.",
            ),
            vec![],
        ),
        Reason::NotOverseas => (
            text(
                "Cette aide n’existe que dans certains territoires d’outre-mer.",
                "Cette aide est pour certains territoires d’outre-mer.",
                "This benefit exists only in some overseas territories.",
            ),
            vec![],
        ),
        Reason::NoCarerDays => (
            text(
                "Aucun jour de congé de proche aidant n’est pris ce mois-ci.",
                "Vous ne prenez pas de jour pour aider un proche.",
                "No day of carer’s leave is taken this month.",
            ),
            vec![],
        ),
        Reason::CarerDaysUsedUp { days } => (
            text(
                "Les {0} jours sont déjà pris.",
                "Vous avez déjà pris les {0} jours.",
                "The {0} days have all been taken.",
            ),
            vec![days.to_string()],
        ),
        Reason::PaidByPersonHelped => (
            text(
                "La personne aidée vous emploie (PCH, Apa) : l’allocation n’est pas due.",
                "La personne aidée vous paie. Vous n’avez pas cette aide.",
                "The person helped employs you (PCH, APA): the allowance is not due.",
            ),
            vec![],
        ),
        Reason::WholeDaysOnly => (
            text(
                "En recherche d’emploi, elle n’est versée que par journées entières.",
                "Sans emploi, il faut des journées entières.",
                "For a jobseeker it is paid for whole days only.",
            ),
            vec![],
        ),
        Reason::Closed(day) => (
            text(
                "Fermé aux nouvelles demandes depuis le {0} : seuls ceux qui l’avaient déjà le gardent.",
                "On ne peut plus le demander depuis le {0}.",
                "Closed to new claims since {0}: only those who already had it keep it.",
            ),
            vec![date(day)],
        ),
        Reason::TooOld { age } => (
            text("Elle s’arrête à {0} ans.", "Cette aide s’arrête à {0} ans.", "It ends at {0}."),
            vec![age.to_string()],
        ),
        Reason::RsaTooRecent { months } => (
            text(
                "Il faut recevoir le RSA sans interruption depuis au moins {0} mois.",
                "Il faut avoir le RSA depuis {0} mois.",
                "RSA must have been received without a break for at least {0} months.",
            ),
            vec![months.to_string()],
        ),
        Reason::NotChosen { rso, rsa } => (
            if rso > rsa {
                text(
                    "Il se choisit : il faut s’engager à quitter définitivement le marché du travail, et le RSA s’arrête. Il donnerait {0} par mois, plus que le RSA ({1}).",
                    "Vous pouvez choisir cette aide : {0} par mois. Le RSA est de {1}. Mais vous ne travaillez plus jamais.",
                    "It is a choice: one commits to leave the labour market for good, and the RSA ends. It would give {0} a month, more than the RSA ({1}).",
                )
            } else {
                text(
                    "Il se choisit : il faut s’engager à quitter définitivement le marché du travail, et le RSA s’arrête. Il donnerait {0} par mois, pas plus que le RSA ({1}).",
                    "Vous pouvez choisir cette aide : {0} par mois. Le RSA donne autant ou plus : {1}.",
                    "It is a choice: one commits to leave the labour market for good, and the RSA ends. It would give {0} a month, no more than the RSA ({1}).",
                )
            },
            vec![euros(rso.euros(), lang), euros(rsa.euros(), lang)],
        ),
        Reason::RsoInstead => (
            text(
                "Le revenu de solidarité (RSO) est versé à la place du RSA.",
                "Vous avez le RSO à la place du RSA.",
                "The solidarity income (RSO) is paid instead of the RSA.",
            ),
            vec![],
        ),
        Reason::ToConfirm(key) => (to_be_confirmed(key), vec![]),
        Reason::InCouple => (
            text(
                "Réservée au parent qui vit seul, à partir du mois qui suit la séparation.",
                "Cette aide est pour un parent seul.",
                "Only for a parent who lives alone, from the month after the separation.",
            ),
            vec![],
        ),
        Reason::OtherParentProvides => (
            text(
                "L’autre parent prend en charge l’enfant : rien n’est à compenser.",
                "L’autre parent s’occupe aussi de l’enfant.",
                "The other parent supports the child: nothing needs replacing.",
            ),
            vec![],
        ),
        Reason::SupportNotFixed => (
            text(
                "La pension versée n’est fixée ni par un juge ni par un accord qui a force de jugement : elle ne peut pas être complétée.",
                "La pension n’est pas fixée par un juge. Elle n’est pas fixée par un accord officiel. La Caf ne peut pas la compléter.",
                "The maintenance paid is fixed neither by a court nor by an enforceable agreement: it cannot be topped up.",
            ),
            vec![],
        ),
        Reason::SupportToBeFixed => (
            text(
                "Aucune décision ne fixe la pension : l’aide dure quatre mois, puis continue si l’autre parent ne peut pas payer ou si le juge est saisi.",
                "Aucun juge n’a fixé la pension. L’aide dure 4 mois. Après, demandez à un juge. L’aide continue.",
                "No decision fixes the maintenance: the benefit lasts four months, then goes on if the other parent cannot pay or a court is asked.",
            ),
            vec![],
        ),
        Reason::SupportIsEnough { support, whole } => (
            text(
                "La pension versée, {0} par mois, atteint le montant de l’aide, qui la compléterait en dessous de {1}.",
                "La pension est de {0} par mois. L’aide complète est de {1}.",
                "The maintenance paid, {0} a month, reaches the benefit, which would top it up below {1}.",
            ),
            vec![euros(support.euros(), lang), euros(whole.euros(), lang)],
        ),
        Reason::Placed => (
            text(
                "L’enfant est confié à l’aide sociale à l’enfance : l’aide reprend s’il revient vivre avec vous.",
                "Votre enfant est confié à l’aide sociale à l’enfance.",
                "The child is entrusted to the child-welfare service: it resumes when the child comes back to live with you.",
            ),
            vec![],
        ),
        Reason::NotGranted => (
            text(
                "La commission des droits des personnes handicapées (CDAPH) ne l’a pas accordée pour ce mois : c’est elle qui décide, sur demande à la MDPH.",
                "La MDPH n’a pas donné cette aide pour ce mois. Vous pouvez la demander.",
                "The commission for disabled people (CDAPH) has not granted it for this month: it decides, on a claim to the MDPH.",
            ),
            vec![],
        ),
        Reason::Boarded => (
            text(
                "L’enfant vit en internat, tous frais pris en charge ; elle reste versée pour les vacances à la maison.",
                "Votre enfant vit en internat. L’internat est payé. L’aide est versée pour les vacances.",
                "The child boards with all costs covered; it is still paid for holidays at home.",
            ),
            vec![],
        ),
        Reason::NoLeave => (
            text(
                "Personne n’a arrêté ni réduit son travail pour un enfant ; cette aide suppose l’un ou l’autre.",
                "Vous n’avez pas arrêté de travailler pour un enfant.",
                "Nobody stopped or reduced work for a child; this benefit supposes one or the other.",
            ),
            vec![],
        ),
        Reason::TooFewQuarters { have, need } => (
            text(
                "Il faut {1} trimestres d’assurance vieillesse dans les dernières années ; vous en avez {0}.",
                "Il faut {1} trimestres de travail. Vous avez {0} trimestres.",
                "{1} quarters of old-age insurance in the last years are needed; you have {0}.",
            ),
            vec![have.to_string(), need.to_string()],
        ),
        Reason::LeaveOver { months } => (
            text(
                "Les {0} mois prévus pour ce parent ont été versés.",
                "Ce parent a reçu les {0} mois prévus.",
                "The {0} months meant for this parent have been paid.",
            ),
            vec![months.to_string()],
        ),
        Reason::ChildTooOld { age } => (
            text(
                "L’enfant a atteint {0} ans, l’âge auquel cette aide s’arrête.",
                "Votre enfant a {0} ans ou plus. L’aide s’arrête à cet âge.",
                "The child has reached {0}, the age at which this benefit ends.",
            ),
            vec![age.to_string()],
        ),
        Reason::ReplacementIncome => (
            text(
                "Elle ne se cumule pas avec le revenu de remplacement du même mois (indemnités journalières, chômage, pension).",
                "Vous recevez une indemnité ou une pension ce mois-ci. On ne peut pas recevoir les deux.",
                "It cannot be combined with the replacement income of the same month (daily allowances, unemployment, pension).",
            ),
            vec![],
        ),
        Reason::NoPresenceDays => (
            text(
                "Aucun jour de congé de présence parentale à payer ce mois-ci : l’aide se paie au jour d’absence.",
                "Vous n’avez pas de jour de congé de présence parentale ce mois-ci.",
                "No day of presence leave to pay this month: it is paid by the day away from work.",
            ),
            vec![],
        ),
        Reason::PresenceDaysUsedUp => (
            text(
                "Les 310 jours ont été versés ; le médecin peut demander à les renouveler une fois.",
                "Vous avez pris les 310 jours. Parlez-en au médecin de l’enfant.",
                "The 310 days have been paid; the doctor may ask to renew them once.",
            ),
            vec![],
        ),
        Reason::UnemploymentSuspended => (
            text(
                "Les allocations de chômage sont suspendues pendant ce temps.",
                "Votre chômage s’arrête pendant ce temps. Il reprend après.",
                "Unemployment benefit is suspended meanwhile.",
            ),
            vec![],
        ),
        Reason::WhichChild => (
            text(
                "Il faut savoir auprès de quel enfant le congé est pris.",
                "Pour quel enfant prenez-vous ce congé ?",
                "Which child the leave is for must be known.",
            ),
            vec![],
        ),
        Reason::HumanHelp => (
            text(
                "Elle ne se cumule pas avec l’aide humaine de la prestation de compensation du handicap (PCH).",
                "Votre enfant a la PCH. On ne peut pas recevoir les deux.",
                "It cannot be combined with the help in person of the disability compensation benefit (PCH).",
            ),
            vec![],
        ),
        Reason::NoWork => (
            text(
                "Il faut travailler, ou être dans une situation assimilée.",
                "Il faut travailler. D’autres situations comptent aussi.",
                "Work, or a situation held to be work, is needed.",
            ),
            vec![],
        ),
        Reason::NoChildcare => (
            text(
                "Aucune garde d’enfant payée qui ouvre ce droit.",
                "Vous ne payez pas de garde d’enfant.",
                "No paid childcare that opens this right.",
            ),
            vec![],
        ),
        Reason::PriceTooHigh { price, most } => (
            text(
                "L’heure de garde coûte {0} ; l’aide serait due jusqu’à {1}.",
                "Une heure coûte {0}. Le maximum est de {1}.",
                "An hour of care costs {0}; it would be due up to {1}.",
            ),
            vec![euros(price.euros(), lang), euros(most.euros(), lang)],
        ),
        Reason::TooFewCareHours { need } => (
            text(
                "Il faut au moins {0} heures de garde dans le mois.",
                "Il faut au moins {0} heures de garde par mois.",
                "At least {0} hours of care a month are needed.",
            ),
            vec![need.to_string()],
        ),
        Reason::RsaTakenAsPaid => (
            text(
                "Ce montant suppose que le RSA vous a été versé le mois d’avant : vos revenus de travail et de chômage de l’année de référence ne comptent alors pas. Si vous n’avez pas demandé le RSA, il peut être plus bas.",
                "Ce montant compte sur votre RSA. Sans demande de RSA, il peut baisser.",
                "This amount supposes that RSA was paid to you the month before: your earnings and unemployment benefit of the reference year then do not count. If you have not claimed RSA, it may be lower.",
            ),
            vec![],
        ),
        Reason::LawNotKnown => (
            text(
                "Les chiffres de cette année ou de ce mois ne sont pas connus de ce simulateur.",
                "Ce simulateur ne connaît pas les chiffres de cette année.",
                "The figures of that year or month are not known to this simulator.",
            ),
            vec![],
        ),
        Reason::OwnIncomeTax => (
            text(
                "Ce territoire a son propre impôt sur le revenu, que ce simulateur ne connaît pas.",
                "Ce simulateur ne connaît pas l’impôt de ce territoire.",
                "This territory has an income tax of its own, which this simulator does not know.",
            ),
            vec![],
        ),
        Reason::NoPupil => (
            text(
                "Aucun enfant ne suit ces études, d’après son âge ou le niveau indiqué.",
                "Aucun enfant ne suit ces études.",
                "No child is at that level, by age or by the level given.",
            ),
            vec![],
        ),
        Reason::ParentsIncomeNotAsked => (
            text(
                "Cette bourse dépend des revenus de vos parents, qui ne sont pas demandés ici : faites le calcul sur simulateur.lescrous.fr.",
                "Cette bourse dépend des revenus de vos parents. Demandez au Crous.",
                "This grant depends on your parents’ income, which is not asked here: see simulateur.lescrous.fr.",
            ),
            vec![],
        ),
        Reason::NoHomeOfOnesOwn => (
            text(
                "Il faut un logement dont vous payez l’énergie : être locataire ou propriétaire.",
                "Il faut être locataire ou propriétaire.",
                "A home whose energy you pay is needed: as tenant or owner.",
            ),
            vec![],
        ),
        Reason::JustAboveCeiling { resources, ceiling, leaves } => (
            text(
                "Vos ressources de douze mois, {0}, dépassent de {2} le plafond de {1}. Refaites le calcul bientôt : {3} ne comptera plus le mois prochain.",
                "Vous dépassez le plafond de {2}. Essayez encore le mois prochain.",
                "Your resources of twelve months, {0}, are {2} above the ceiling of {1}. Look again soon: {3} no longer counts next month.",
            ),
            vec![
                euros(resources.0, lang),
                euros(ceiling.0, lang),
                euros(resources.0 - ceiling.0, lang),
                crate::format::month(leaves, lang),
            ],
        ),
        Reason::C2sAutomatic => (
            text(
                "Attribuée automatiquement avec le RSA, et renouvelée tant qu’il dure : rien à demander.",
                "Avec le RSA, elle vient toute seule.",
                "Given automatically with the RSA, and renewed as long as it lasts: nothing to claim.",
            ),
            vec![],
        ),
        Reason::AboutSoMuch => (
            text(
                "Environ : les textes de cette année n’ont pas été trouvés ; le montant est celui des années précédentes.",
                "C’est à peu près cette somme. Ce n’est pas sûr.",
                "About so much: the texts of this year were not found; the amount is that of the years before.",
            ),
            vec![],
        ),
        Reason::LumpSumPaid => (
            text(
                "Un capital décès est versé pour cet enfant : il remplace l’allocation.",
                "Un capital décès est versé pour cet enfant. Il remplace cette aide.",
                "A lump sum on death is paid for this child: it replaces the allowance.",
            ),
            vec![],
        ),
    }
}

/// What awaits confirmation, by its key.
pub fn to_be_confirmed(key: &str) -> Text {
    let own = Benefit::ALL.into_iter().flat_map(benefits::to_confirm);
    let of_rights = Right::ALL.into_iter().flat_map(rights::to_confirm);
    own.chain(of_rights).chain(TO_CONFIRM).find(|(known, _)| *known == key).map_or(NOT_SETTLED, |(_, text)| *text)
}

const NOT_SETTLED: Text = text(
    "À confirmer : ce montant repose sur une règle ou une valeur que nos sources ne fixent pas tout à fait.",
    "À confirmer : ce montant n’est pas tout à fait sûr.",
    "To be confirmed: this amount rests on a rule or a value that our sources do not quite settle.",
);

/// What awaits confirmation and concerns several benefits.
const TO_CONFIRM: &[(&str, Text)] = &[
    (
        "mayotte.ceiling",
        text(
            "À confirmer : le plafond de Mayotte depuis 2024 est calculé d’après celui de 2023 et la hausse des prix.",
            "À confirmer : le plafond de Mayotte n’est pas tout à fait sûr.",
            "To be confirmed: the ceiling of Mayotte since 2024 is worked out from that of 2023 and the rise of prices.",
        ),
    ),
    (
        "mayotte.only_child",
        text(
            "À confirmer : montant d’avant 2012, que garde l’enfant resté seul à charge depuis.",
            "À confirmer : c’est un ancien montant, d’avant 2012.",
            "To be confirmed: the amount of before 2012, kept for a child who has been the only one in charge since.",
        ),
    ),
    (
        "ppa.saint_pierre",
        text(
            "À confirmer : aucun texte trouvé ne retire la CRDS à Saint-Pierre-et-Miquelon.",
            "À confirmer : la CRDS n’est pas retirée ici.",
            "To be confirmed: no text was found that takes the CRDS off at Saint-Pierre-et-Miquelon.",
        ),
    ),
    (
        "family.early_death",
        text(
            "À confirmer : un enfant est décédé le premier mois de son droit ; le texte peut se lire comme ne maintenant alors rien.",
            "À confirmer : ce montant peut s’arrêter plus tôt. Demandez à la Caf.",
            "To be confirmed: a child died in the first month of its right; the text may be read as keeping nothing then.",
        ),
    ),
    (
        "foyer.amount_of_month",
        text(
            "À confirmer : le montant de base a changé pendant les trois mois regardés ; chaque mois compte pour le sien.",
            "À confirmer : le montant de base a changé. Chaque mois garde le sien.",
            "To be confirmed: the flat amount changed within the three months looked at; each month counts for its own.",
        ),
    ),
    (
        "foyer.increase_of_month",
        text(
            "À confirmer : la majoration de parent isolé vient de finir ; elle n’est plus comptée, même pour les mois regardés où elle était due.",
            "À confirmer : la majoration de parent isolé vient de finir.",
            "To be confirmed: the lone parent’s increase has just ended; it no longer counts, even for the months looked at in which it was due.",
        ),
    ),
    (
        "foyer.first_year_of_profit",
        text(
            "À confirmer : sans année complète de bénéfice, la Caf part de vos recettes des trois mois regardés, moins l’abattement fiscal ; ici, c’est votre bénéfice de ces mois.",
            "À confirmer : vous êtes à votre compte depuis peu. La Caf part de vos recettes.",
            "To be confirmed: without a whole year of profit, the Caf starts from your turnover of the three months looked at, less the tax allowance; here it is your profit of these months.",
        ),
    ),
    (
        "foyer.loan",
        text(
            "À confirmer : comme le fait la Caf, rien n’est retiré pour un logement dont vous remboursez le prêt.",
            "À confirmer : vous remboursez un prêt. La Caf ne retire rien pour le logement.",
            "To be confirmed: as the Caf does, nothing is taken off for a home whose loan you are repaying.",
        ),
    ),
    (
        "foyer.partner_in_prison",
        text(
            "À confirmer : l’autre adulte est en prison ; vous êtes alors comptée ou compté comme parent isolé, ce que la Caf admet et qu’aucun article n’écrit.",
            "À confirmer : l’autre adulte est en prison. On compte un parent seul.",
            "To be confirmed: the other adult is in prison; you are then counted as a lone parent, which the Caf accepts and no article says.",
        ),
    ),
    (
        "tax.widowed",
        text(
            "À confirmer : le calcul suppose que vous étiez mariés ou pacsés. Sinon, vos parts sont celles d’un parent seul.",
            "À confirmer : on compte un mariage ou un Pacs.",
            "To be confirmed: the computation supposes a marriage or PACS. Otherwise the parts are those of a lone parent.",
        ),
    ),
    (
        "tax.year_of_union",
        text(
            "L’année du mariage ou du Pacs, vous pouvez choisir deux déclarations séparées ; le calcul en suppose une seule.",
            "Vous vous êtes mariés cette année-là. Vous pouvez faire deux déclarations.",
            "In the year of the union you may choose two separate returns; the computation supposes one.",
        ),
    ),
    (
        "tax.separation",
        text(
            "À confirmer : cette année-là, vous viviez en couple ; les revenus de l’autre adulte ne sont pas connus.",
            "À confirmer : vous étiez en couple. On ne connaît pas l’argent de l’autre adulte.",
            "To be confirmed: in that year you were a couple; the income of the other adult is not known.",
        ),
    ),
    (
        "tax.credit_year",
        text(
            "Le crédit d’impôt suppose que la garde coûtait déjà autant l’année de ces revenus.",
            "On compte le même prix de garde pour l’année des revenus.",
            "The credit supposes that care already cost as much in the year of that income.",
        ),
    ),
];

/// "To be confirmed", for a benefit that rests on a value awaiting confirmation.
pub const fn to_confirm(_benefit: Benefit) -> Text {
    text("à confirmer", "à confirmer", "to be confirmed")
}
