//! What the computation leaves out, in plain words: one sentence for the paragraphs of the law that say the same of a reader.
//!
//! The ledger of the law (`docs/law`) names one of these for each paragraph that is not followed, and the benefits that it
//! concerns; `tests/ledger.rs` holds the two lists to each other. The page "Comment c’est calculé" of the guide is written from both
//! (`src/site`): nothing here weighs in the program that travels.

use crate::lang::{Text, text};

/// The sentence of a key of the ledger.
pub fn sentence(key: &str) -> Option<Text> {
    LIMITS.iter().find(|(of, _)| *of == key).map(|(_, sentence)| *sentence)
}

/// Every key with its sentence: what the whole household meets first, then benefit by benefit.
pub static LIMITS: [(&str, Text); 94] = [
    (
        "posted",
        text(
            "Travailleurs détachés en France par un employeur étranger : la loi les écarte ; cela n’est pas demandé.",
            "Vous êtes détaché par un employeur étranger ? Ce n’est pas demandé.",
            "Workers posted to France by a foreign employer: the law leaves them out; it is not asked.",
        ),
    ),
    (
        "foreign_benefits",
        text(
            "Prestations familiales d’un autre pays pour les mêmes enfants : la Caf ne verse que la différence ; cela n’est pas demandé.",
            "Un autre pays vous aide aussi ? La Caf paie moins. Ce n’est pas demandé.",
            "Family benefits from another country for the same children: the Caf pays the difference only; it is not asked.",
        ),
    ),
    (
        "child_abroad",
        text(
            "Séjours d’un enfant à l’étranger : ils ne sont pas demandés.",
            "Votre enfant vit loin de France ? Ce n’est pas demandé.",
            "A child’s stays abroad are not asked for.",
        ),
    ),
    (
        "two_territories",
        text(
            "Famille partagée entre la métropole et l’outre-mer : un seul département est demandé.",
            "Vous vivez dans deux endroits ? On demande un seul département.",
            "A family shared between the mainland and overseas: one department only is asked for.",
        ),
    ),
    (
        "overseas_civil_servants",
        text(
            "Fonctionnaires outre-mer : la loi leur donne les taux de la métropole ; seules les allocations d’un enfant unique en tiennent compte.",
            "Vous êtes fonctionnaire outre-mer ? Vos taux peuvent être différents.",
            "Civil servants overseas: the law gives them the rates of the mainland; only the allowances of a single child follow it.",
        ),
    ),
    (
        "child_in_kind",
        text(
            "Avantages en nature d’un enfant qui travaille (repas, logement) : ils ne sont pas demandés.",
            "Votre enfant est nourri ou logé par son travail ? Ce n’est pas demandé.",
            "Benefits in kind of a child who works (meals, housing) are not asked for.",
        ),
    ),
    (
        "child_increases",
        text(
            "Majorations pour enfants d’une pension ou du chômage : elles cèdent devant les prestations familiales ; elles ne sont pas demandées.",
            "Votre pension monte avec vos enfants ? Ce n’est pas demandé.",
            "Increases for children in a pension or in unemployment benefit give way to family benefits; they are not asked for.",
        ),
    ),
    (
        "adoption_way",
        text(
            "Adoption : la décision et l’agrément sont supposés conformes.",
            "Vous avez adopté ? On suppose que tout est en règle.",
            "Adoption: the decision and the approval are taken as they should be.",
        ),
    ),
    (
        "other_right",
        text(
            "Enfant recueilli par quelqu’un qui n’a pas lui-même de droit : le droit d’un parent n’est pas recherché.",
            "Vous gardez l’enfant d’une autre personne ? Demandez à la Caf.",
            "A child taken in by somebody who has no right: the right of a parent is not looked for.",
        ),
    ),
    (
        "lifestyle",
        text(
            "Train de vie sans rapport avec les revenus déclarés : l’évaluation que la Caf peut faire n’est pas calculée.",
            "La Caf peut vérifier votre train de vie. Ce n’est pas calculé ici.",
            "A way of life out of proportion with the income told: the Caf’s own estimate is not worked out.",
        ),
    ),
    (
        "claim_date",
        text(
            "Date de la demande : elle n’est pas demandée ; la demande est supposée faite à temps.",
            "On suppose que vous avez demandé l’aide à temps.",
            "The day of the claim is not asked: the claim is taken as made in time.",
        ),
    ),
    (
        "death_first_month",
        text(
            "Décès d’un enfant dans le premier mois du droit : le texte ne dit pas clairement ce qui est maintenu.",
            "Un enfant est mort le premier mois ? La loi n’est pas claire.",
            "A child who dies in the first month of the right: the text does not say clearly what is kept.",
        ),
    ),
    (
        "mayotte",
        text(
            "Mayotte : l’AAH, la prime d’activité, le CMG, l’AJPP et l’AJPA y ont des règles ou des montants qui ne sont pas connus ici ; ces aides sont alors inconnues.",
            "Vous vivez à Mayotte ? Certaines aides ne sont pas calculées.",
            "Mayotte: the AAH, the in-work bonus, the CMG, the AJPP and the AJPA have rules or amounts there that are not known here; these are then unknown.",
        ),
    ),
    (
        "saint_pierre",
        text(
            "Saint-Pierre-et-Miquelon a ses propres règles : elles ne sont pas calculées.",
            "Saint-Pierre-et-Miquelon a d’autres règles. Elles ne sont pas ici.",
            "Saint-Pierre-et-Miquelon has rules of its own: they are not computed.",
        ),
    ),
    (
        "deficits",
        text(
            "Déficits des années précédentes : ils ne sont pas demandés ; le revenu imposable indiqué est pris.",
            "Vous avez eu des pertes ? On prend le revenu imposable indiqué.",
            "Deficits of earlier years are not asked for; the taxable income told is taken.",
        ),
    ),
    (
        "overtime",
        text(
            "Heures supplémentaires exonérées d’impôt : elles sont à compter dans le montant imposable indiqué.",
            "Comptez aussi vos heures supplémentaires sans impôt.",
            "Overtime free of tax is to be counted in the taxable amount told.",
        ),
    ),
    (
        "disabled_annuity",
        text(
            "Rentes constituées pour une personne handicapée : elles ne comptent pas et ne sont pas à indiquer.",
            "Vous avez une rente de survie ou d’épargne handicap ? Ne l’indiquez pas.",
            "Annuities formed for a disabled person do not count and are not to be told.",
        ),
    ),
    (
        "last_known_income",
        text(
            "Revenus d’indépendant pas encore connus : la Caf prend les derniers connus ; ceux que vous indiquez sont pris ici.",
            "Vous êtes indépendant ? On prend les revenus que vous indiquez.",
            "Self-employed income not yet known: the Caf takes the last known; what you tell is taken here.",
        ),
    ),
    (
        "partial_unemployment",
        text(
            "Chômage partiel : au moins quarante heures en deux mois sont supposées. Contrat de sécurisation professionnelle : indiquez-le comme chômage.",
            "Moins de 40 heures de chômage partiel en 2 mois ? Appelez la Caf.",
            "Partial unemployment: at least forty hours in two months are assumed. Tell a redeployment contract as unemployment benefit.",
        ),
    ),
    (
        "other_pay",
        text(
            "Revenus rares (volontariat, insertion, prestation compensatoire, préretraite amiante, gérance) : indiquez-les dans la case la plus proche.",
            "Votre revenu est rare ? Choisissez la case la plus proche.",
            "Rare incomes (volunteering, integration work, compensation after divorce, early retirement, managers) go into the nearest place.",
        ),
    ),
    (
        "left_out_income",
        text(
            "Aides et primes qui ne comptent pas (secours, indemnités d’aidant, primes de sportifs) : ne les indiquez pas.",
            "Certaines aides ne comptent pas. Ne les indiquez pas.",
            "Help and prizes that do not count (emergency help, carers’ compensation, athletes’ prizes) are not to be told.",
        ),
    ),
    (
        "negative_income",
        text(
            "Régularisation négative d’un salaire : un montant négatif ne peut pas être indiqué.",
            "On ne peut pas indiquer un salaire négatif.",
            "A negative correction of a wage cannot be told.",
        ),
    ),
    (
        "asf_since",
        text(
            "Date depuis laquelle l’autre parent ne paie plus, ou paie peu : la situation du mois est prise.",
            "On prend la situation du mois pour la pension.",
            "Since when the other parent pays nothing or little: the situation of the month is taken.",
        ),
    ),
    (
        "asf_four_months",
        text(
            "Sans jugement, l’allocation s’arrête après quatre mois si rien n’est engagé : un avertissement le dit, l’arrêt n’est pas calculé.",
            "Sans jugement, l’aide peut s’arrêter après quatre mois.",
            "Without a judgment the allowance ends after four months if nothing is begun: a warning says so, the end is not computed.",
        ),
    ),
    (
        "asf_scale",
        text(
            "Pension fixée par la Caf sans juge : son barème n’est pas calculé ; le montant que vous indiquez est pris.",
            "La Caf peut fixer la pension. On prend votre montant.",
            "Maintenance fixed by the Caf without a judge: its scale is not worked out; the amount told is taken.",
        ),
    ),
    (
        "asf_debtor",
        text(
            "Situation de l’autre parent et acte qui fixe la pension : ils ne sont pas vérifiés.",
            "On ne vérifie pas la situation de l’autre parent.",
            "The other parent’s situation and the act that fixes the maintenance are not checked.",
        ),
    ),
    (
        "asf_death_of_parent",
        text(
            "Décès du parent qui reçoit l’allocation : il n’est pas demandé.",
            "Le parent qui reçoit l’aide est mort ? Appelez la Caf.",
            "The death of the parent who receives the allowance is not asked for.",
        ),
    ),
    (
        "cf_overseas_age",
        text(
            "Outre-mer, le texte ne dit pas si un enfant de 20 ans compte : il n’est pas compté, et le résultat le dit.",
            "Outre-mer, un enfant de 20 ans ne compte pas ici.",
            "Overseas, the text does not say whether a child of 20 counts: it is left out, and the result says so.",
        ),
    ),
    (
        "ars_first_day",
        text(
            "Le jour de la rentrée de chaque école n’est pas connu : le 1er septembre est pris.",
            "On prend le 1er septembre comme jour de la rentrée.",
            "The first day of each school is not known: 1 September is taken.",
        ),
    ),
    (
        "ars_relative",
        text(
            "Enfant placé gardé par un membre de la famille : ce cas n’est pas demandé.",
            "Un enfant placé vit dans la famille ? Ce n’est pas demandé.",
            "A placed child kept by a relative is not asked for.",
        ),
    ),
    (
        "lost_pregnancy",
        text(
            "Grossesse interrompue après la vingtième semaine : la prime à la naissance reste due ; ce cas n’est pas demandé ici.",
            "Vous avez perdu un bébé après vingt semaines ? Appelez la Caf : la prime reste due.",
            "A pregnancy lost after the twentieth week: the birth grant stays due; it is not asked for here.",
        ),
    ),
    (
        "prepare_trades",
        text(
            "Élus, assistants maternels, indépendants, cadres au forfait : la part de travail que vous indiquez est prise.",
            "On prend le temps de travail que vous indiquez.",
            "Elected members, childminders, the self-employed, executives: the share of work told is taken.",
        ),
    ),
    (
        "prepare_quarters",
        text(
            "Trimestres de retraite : le nombre que vous indiquez est pris, sans vérifier la période.",
            "On prend le nombre de trimestres que vous indiquez.",
            "Quarters of pension insurance: the number told is taken, without checking the period.",
        ),
    ),
    (
        "prepare_changes",
        text(
            "Changements de temps de travail en cours de route : chaque mois est regardé comme il est.",
            "On regarde chaque mois tout seul.",
            "Changes of working time on the way: each month is looked at as it is.",
        ),
    ),
    (
        "prepare_september",
        text(
            "Prolongation jusqu’en septembre faute de place de garde : elle n’est pas calculée.",
            "Pas de place en crèche ? L’aide peut durer jusqu’en septembre.",
            "The extension to September without a place in care is not computed.",
        ),
    ),
    (
        "prepare_return",
        text(
            "Deux mois de plus lors d’une reprise du travail : ils ne sont pas calculés.",
            "Vous reprenez le travail ? L’aide peut durer deux mois de plus.",
            "Two more months after a return to work are not computed.",
        ),
    ),
    (
        "cmg_home_limit",
        text(
            "Garde à domicile : le plafond des cotisations prises en charge depuis 2022 n’a pas été trouvé publié ; le résultat le dit.",
            "Garde à la maison : un plafond n’est pas connu.",
            "Care at home: the limit of the contributions that are paid was not found published since 2022; the result says so.",
        ),
    ),
    (
        "cmg_work",
        text(
            "Service civique, ou RSA avec inscription à France Travail : ces cas ne sont pas distingués ; une dispense de travailler est regardée chaque mois.",
            "Vous êtes en service civique ou au RSA ? Appelez la Caf.",
            "Civic service, or RSA with registration as a jobseeker, are not told apart; an exemption from work is looked at each month.",
        ),
    ),
    (
        "cmg_approved",
        text(
            "Structures de garde : celles que vous indiquez sont supposées agréées, et les heures indiquées sont prises.",
            "On suppose que votre structure de garde est agréée.",
            "Childcare bodies told are taken as approved, and the hours told are taken.",
        ),
    ),
    (
        "aeeh_holidays",
        text(
            "Retours à la maison d’un enfant en internat : l’allocation payée pour ces jours n’est pas calculée.",
            "Votre enfant est en internat ? Les retours ne sont pas comptés.",
            "The returns home of a child who boards: what is paid for those days is not computed.",
        ),
    ),
    (
        "aeeh_commission",
        text(
            "Taux, catégorie et durée : ils sont pris tels que la commission les a décidés.",
            "On prend la décision de la MDPH.",
            "Rate, category and length are taken as the commission decided.",
        ),
    ),
    (
        "aeeh_expenses",
        text(
            "Complément accordé pour des frais seulement : la majoration de parent isolé n’est alors pas due ; le résultat dit qu’elle est à confirmer.",
            "Votre complément est pour des frais ? La majoration est à confirmer.",
            "A supplement granted for expenses alone opens no lone parent’s increase; the result says that it is to be confirmed.",
        ),
    ),
    (
        "aeeh_hospital",
        text(
            "Long séjour d’un enfant à l’hôpital : il n’est pas demandé.",
            "Votre enfant reste longtemps à l’hôpital ? Ce n’est pas demandé.",
            "A long stay of a child in hospital is not asked for.",
        ),
    ),
    (
        "ajpp_medical",
        text(
            "Avis médical : les jours que vous indiquez sont supposés acceptés.",
            "On suppose que le médecin est d’accord.",
            "Medical opinion: the days told are taken as accepted.",
        ),
    ),
    (
        "ajpp_renewal",
        text(
            "Renouvellement des 310 jours, rechute, limite de trois ans : ils ne sont pas calculés.",
            "Vous demandez plus de 310 jours ? Appelez la Caf.",
            "The renewal of the 310 days, a relapse and the limit of three years are not computed.",
        ),
    ),
    (
        "ajpp_pch",
        text(
            "Aide humaine de la PCH pour le même enfant : elle n’est pas demandée avec précision.",
            "Vous avez la PCH pour votre enfant ? Appelez la Caf.",
            "Human help of the PCH for the same child is not asked for precisely.",
        ),
    ),
    (
        "ajpp_occasional",
        text(
            "Travail occasionnel d’un demandeur d’emploi : il n’est pas distingué.",
            "Vous travaillez un peu et cherchez un emploi ? Ce n’est pas demandé.",
            "Occasional work of a jobseeker is not told apart.",
        ),
    ),
    (
        "child_death_age",
        text(
            "Âge limite : jusqu’au jour des 24 ans, ou la veille des 25 ; la veille des 25 ans est prise.",
            "La limite est la veille des 25 ans.",
            "The age limit is the day of 24, or the day before 25; the latter is taken.",
        ),
    ),
    (
        "child_death_choice",
        text(
            "Choix entre cette allocation et un capital décès : il n’est pas suivi ; un capital indiqué l’exclut.",
            "Vous avez un capital décès ? L’allocation n’est pas payée.",
            "The choice between this allowance and a death grant is not followed; a grant told excludes it.",
        ),
    ),
    (
        "aah_decision",
        text(
            "Durée de la décision de la commission et avances : elles ne sont pas demandées.",
            "La fin de la décision n’est pas demandée.",
            "The length of the commission’s decision and advances are not asked for.",
        ),
    ),
    (
        "aah_european",
        text(
            "Citoyens européens qui travaillent, et leur famille : la règle des trois mois est appliquée à tous.",
            "Vous êtes européen ? On compte trois mois en France.",
            "European citizens who work, and their families: the rule of three months is applied to all.",
        ),
    ),
    (
        "aah_studies_abroad",
        text(
            "Séjour à l’étranger pour des études ou des soins : le motif n’est pas demandé.",
            "Vous étudiez à l’étranger ? Ce n’est pas demandé.",
            "Why one is abroad (studies, care) is not asked.",
        ),
    ),
    (
        "aah_stay",
        text(
            "Hôpital ou prison : permissions, forfait journalier et attente d’une place ne sont pas demandés.",
            "Vous êtes à l’hôpital ? Les sorties ne sont pas demandées.",
            "Hospital or prison: leave, the daily charge and waiting for a place are not asked for.",
        ),
    ),
    (
        "aah_advance",
        text(
            "Avances en cas de déclaration en retard : elles ne sont pas calculées.",
            "Votre déclaration est en retard ? L’avance n’est pas calculée.",
            "Advances on a late declaration are not computed.",
        ),
    ),
    (
        "aah_couple_quarter",
        text(
            "Couple où chacun a l’AAH par trimestre : chacun garde son trimestre.",
            "Vous avez tous les deux l’AAH ? Chacun a son trimestre.",
            "A couple who both have AAH by quarter: each keeps its own quarter.",
        ),
    ),
    (
        "mva_advance",
        text(
            "AAH versée en attendant une retraite : la majoration s’arrête alors ; ce cas n’est pas demandé.",
            "Vous attendez votre retraite ? Le supplément peut s’arrêter.",
            "AAH paid while a pension is awaited: the supplement then stops; it is not asked for.",
        ),
    ),
    (
        "mva_complement",
        text(
            "Complément de ressources : la capacité de travail sous 5 % et l’absence d’interruption depuis 2019 sont supposées.",
            "Complément de ressources : on suppose qu’il n’a jamais été arrêté.",
            "Supplement of resources: a capacity for work under 5% and no break since 2019 are taken as they should be.",
        ),
    ),
    (
        "christmas_bonus",
        text(
            "Prime de Noël : celle que France Travail verse avec l’ASS ou l’AER n’est pas calculée.",
            "France Travail paie aussi une prime de Noël. Elle n’est pas calculée.",
            "Christmas bonus: that which France Travail pays with the ASS or the AER is not computed.",
        ),
    ),
    (
        "carer",
        text(
            "Proche aidant : le lien avec la personne aidée, son handicap et l’accord de l’employeur sont supposés ; les aides pour la même personne ne sont pas demandées.",
            "Vous aidez un proche ? On suppose que le congé est accordé.",
            "Carers: the tie to the person helped, the disability and the employer’s agreement are taken as they should be; other aids for the same person are not asked for.",
        ),
    ),
    (
        "rso",
        text(
            "Revenu de solidarité : toute pension l’arrête ici, même partielle ; les autres membres du foyer ne sont pas regardés.",
            "Revenu de solidarité : une pension l’arrête ici.",
            "Overseas solidarity income: your retirement pension ends it here, even a partial one, as does an invalidity pension of either of you, whatever its category; other members of the household are not looked at.",
        ),
    ),
    (
        "ppa_child_prime",
        text(
            "Enfant qui a déjà eu sa propre prime dans l’année : il n’est pas demandé.",
            "Votre enfant a eu sa prime cette année ? Ce n’est pas demandé.",
            "A child who had a prime of its own in the year is not asked for.",
        ),
    ),
    (
        "dependant_kinship",
        text(
            "Personne arrivée au foyer après 17 ans : le lien de parenté n’est pas demandé.",
            "Une personne est venue après ses 17 ans ? Le lien n’est pas demandé.",
            "A person who came after 17: how it is related is not asked.",
        ),
    ),
    (
        "ppa_earnings_each_month",
        text(
            "Le texte peut se lire comme exigeant un revenu du travail chaque mois ; la pratique de la Caf, plus favorable, est suivie.",
            "On suit la pratique de la Caf.",
            "The text may be read as asking for earnings in each month; the Caf’s practice, more favourable, is followed.",
        ),
    ),
    (
        "ppa_new_business",
        text(
            "Activité indépendante sans année complète : le bénéfice indiqué est pris, et le résultat est à confirmer.",
            "Votre activité est récente ? Le résultat est à confirmer.",
            "Self-employment without a whole year: the profit told is taken, and the result is to be confirmed.",
        ),
    ),
    (
        "ppa_turnover_option",
        text(
            "Calcul sur le chiffre d’affaires du trimestre, à la demande de l’indépendant : ce choix n’est pas demandé.",
            "Vous pouvez demander un calcul par trimestre. Ce n’est pas demandé ici.",
            "Working out by the quarter’s turnover, on demand of the self-employed: the demand is not asked for.",
        ),
    ),
    (
        "sublet",
        text(
            "Sous-location : un sous-locataire est à indiquer comme locataire ; un logement en partie sous-loué n’est pas calculé.",
            "Vous êtes sous-locataire ? Indiquez locataire.",
            "Sub-letting: a subtenant is told as a tenant; a dwelling let on in part is not computed.",
        ),
    ),
    (
        "decent",
        text(
            "Logement décent : il est supposé l’être.",
            "On suppose que votre logement est en bon état.",
            "The dwelling is taken as decent.",
        ),
    ),
    (
        "overcrowded",
        text(
            "Logement trop petit : les dérogations que la Caf peut accorder ne sont pas calculées.",
            "Votre logement est trop petit ? Appelez la Caf.",
            "Too small a dwelling: the exceptions that the Caf may grant are not computed.",
        ),
    ),
    (
        "double_residence",
        text(
            "Second logement pour le travail : la déduction n’est pas calculée.",
            "Vous payez un second logement pour travailler ? Ce n’est pas demandé.",
            "A second home for work: the deduction is not computed.",
        ),
    ),
    (
        "al_month",
        text(
            "Loyer, ressources et occupants : ceux que vous indiquez pour le mois sont pris, sans la révision provisoire de la Caf.",
            "On prend le loyer et les revenus que vous indiquez.",
            "Rent, resources and occupants: those told for the month are taken, without the Caf’s provisional review.",
        ),
    ),
    (
        "loans",
        text(
            "Prêts anciens, location-accession, plusieurs prêts : la mensualité que vous indiquez est prise comme un seul prêt.",
            "On prend votre mensualité comme un seul prêt.",
            "Old loans, leases with purchase, several loans: the instalment told is taken as one loan.",
        ),
    ),
    (
        "overseas_loans",
        text(
            "Outre-mer : les prêts de 2018 et 2019 et l’accession très sociale ne sont pas distingués.",
            "Outre-mer, certains prêts ne sont pas calculés.",
            "Overseas: loans of 2018 and 2019 and very social ownership are not told apart.",
        ),
    ),
    (
        "overseas_alf",
        text(
            "Outre-mer : enfants étudiants de 21 ans et agriculteurs peuvent changer le type d’aide, pas distingué ici.",
            "Outre-mer, le type d’aide peut changer.",
            "Overseas: students of 21 and farmers may change the type of aid, not told apart here.",
        ),
    ),
    (
        "residence_agreement",
        text(
            "Résidences : la convention que vous indiquez est prise ; le premier mois suit la règle commune.",
            "On prend la convention que vous indiquez.",
            "Residences: the agreement told is taken; the first month follows the common rule.",
        ),
    ),
    (
        "aspa_day",
        text(
            "Revenus d’un enfant ou d’un proche : le texte ne dit pas de quel jour est le plafond ; le résultat dit qu’il est à confirmer.",
            "Le plafond pour vos enfants n’est pas sûr.",
            "Income of a child or relative: the text does not say of which day the ceiling is; the result says that it is to be confirmed.",
        ),
    ),
    (
        "old_room",
        text(
            "Chambre louée chez un particulier à une personne âgée ou handicapée : son plafond n’est pas calculé.",
            "Vous louez une chambre chez un particulier ? Le plafond peut changer.",
            "A room let by a private person to the old or disabled: its cap is not computed.",
        ),
    ),
    (
        "rare_homes",
        text(
            "Cas rares de logement (bail mixte, échange forcé, hébergement temporaire, parts de propriété, long séjour hospitalier) : ils ne sont pas demandés.",
            "Votre logement est un cas rare ? Appelez la Caf.",
            "Rare cases of housing (mixed leases, forced exchange, temporary homes, shares of ownership, long hospital stays) are not asked for.",
        ),
    ),
    (
        "moving_grant",
        text(
            "Autre prime pour le même déménagement, droit ouvert plus tard que le mois suivant : ils ne sont pas suivis.",
            "Vous avez une autre prime pour déménager ? Ce n’est pas demandé.",
            "Another grant for the same move, or a right that opens later than the month after, is not followed.",
        ),
    ),
    (
        "rsa_contract",
        text(
            "Contrat d’engagement et sanctions : une réduction ou une suspension du RSA n’est pas calculée.",
            "Vous ne suivez pas votre contrat ? Le RSA peut baisser.",
            "The contract of commitments and its sanctions: a reduction or suspension of the RSA is not computed.",
        ),
    ),
    (
        "rsa_department",
        text(
            "Décisions du département (dérogations, démission, avances) : elles ne sont pas calculées.",
            "Votre département peut décider autrement.",
            "Decisions of the département (exceptions, resignation, advances) are not computed.",
        ),
    ),
    (
        "rsa_other_rights",
        text(
            "Droits à faire valoir d’abord (pension alimentaire, retraite, chômage) : ils ne sont pas recherchés.",
            "Demandez d’abord vos autres droits.",
            "Rights to be claimed first (maintenance, pension, unemployment benefit) are not looked for.",
        ),
    ),
    (
        "rsa_in_kind",
        text(
            "Avantages en nature et biens qui ne rapportent rien : ceux que vous indiquez sont pris.",
            "On prend les biens que vous indiquez.",
            "Benefits in kind and goods that yield nothing: those told are taken.",
        ),
    ),
    (
        "rsa_self_employed",
        text(
            "Indépendants et agriculteurs : les revenus que vous indiquez sont pris ; les choix de calcul ne sont pas demandés.",
            "Vous êtes indépendant ? On prend les revenus indiqués.",
            "The self-employed and farmers: the income told is taken; the choices of calculation are not asked for.",
        ),
    ),
    (
        "avpf_other_quarters",
        text(
            "Trimestres déjà acquis pour le même enfant par un autre régime : ils ne sont pas demandés.",
            "Vous avez déjà des trimestres pour cet enfant ? Ce n’est pas demandé.",
            "Quarters already given for the same child by another scheme are not asked for.",
        ),
    ),
    (
        "avpf_farm",
        text(
            "Personne du couple qui participe à une exploitation agricole : elle n’est pas distinguée.",
            "Vous aidez à la ferme ? Ce n’est pas demandé.",
            "A partner who takes part in running a farm is not told apart.",
        ),
    ),
    (
        "income_tax",
        text(
            "Impôt sur le revenu : la demi-part de qui a élevé seul un enfant, celles des anciens combattants, les déficits et l’impôt prélevé sur l’épargne ne sont pas comptés.",
            "Impôt : certains cas rares ne sont pas comptés.",
            "Income tax: the half part of who brought up a child alone, those of veterans, deficits and the tax withheld on savings are not counted.",
        ),
    ),
    (
        "c2s",
        text(
            "C2S : les étudiants et mineurs qui la demandent seuls, le contrat d’engagement jeune et l’abattement sur les revenus de l’épargne ne sont pas comptés.",
            "C2S : certains cas rares ne sont pas comptés.",
            "C2S: students and minors who claim on their own, the contract of engagement of the young and the abatement on savings income are not counted.",
        ),
    ),
    (
        "aspa_pensions",
        text(
            "Minimum vieillesse : toutes les retraites doivent être demandées d’abord ; celles qui manquent ne sont pas recherchées.",
            "ASPA : demandez d’abord toutes vos retraites.",
            "Minimum for the old: every pension is to be claimed first; those not claimed yet are not looked for.",
        ),
    ),
    (
        "asi_pension",
        text(
            "Allocation supplémentaire d’invalidité : une retraite anticipée pour handicap ou une pension de veuf invalide l’ouvrent aussi ; elles ne sont pas demandées.",
            "ASI : seule la pension d’invalidité est regardée.",
            "Supplementary invalidity allowance: an early pension for disability or that of an invalid widow opens it too; they are not asked for.",
        ),
    ),
    (
        "aspa_left_out",
        text(
            "Minimum vieillesse : les bâtiments d’une ferme et certaines allocations (combattant, tierce personne) ne comptent pas ; ils ne sont pas demandés à part.",
            "ASPA : certaines allocations ne comptent pas. Elles ne sont pas demandées.",
            "Minimum for the old: farm buildings and some allowances (veterans, help of a third person) do not count; they are not asked for apart.",
        ),
    ),
    (
        "aspa_micro",
        text(
            "Minimum vieillesse : les frais réels d’une micro-entreprise ne sont pas demandés ; l’abattement fiscal est pris à leur place.",
            "ASPA : les frais de votre travail ne sont pas demandés.",
            "Minimum for the old: the real costs of a micro-enterprise are not asked; the tax allowance is taken in their place.",
        ),
    ),
    (
        "emergency_aid",
        text(
            "Aide universelle d’urgence : lesquels de vos revenus comptent, et sur quels mois, n’est pas connu ici ; la Caf peut aussi verser moins.",
            "Aide d’urgence : la Caf regarde vos revenus. Le montant peut changer.",
            "Emergency aid: which of your incomes count, and over which months, is not known here; the Caf may also pay less.",
        ),
    ),
    (
        "aspa_gifts",
        text(
            "Minimum vieillesse : les donations des dix dernières années comptent dans la loi ; elles ne sont pas demandées.",
            "Vous avez donné des biens ? Ce n’est pas demandé.",
            "Minimum for the old: gifts of the last ten years count in law; they are not asked for.",
        ),
    ),
    (
        "aspa_apart",
        text(
            "Minimum vieillesse : des époux qui vivent séparés comptent comme des personnes seules ; ce n’est pas demandé.",
            "Vous vivez séparés ? Ce n’est pas demandé.",
            "Minimum for the old: spouses who live apart count as single persons; it is not asked.",
        ),
    ),
];
