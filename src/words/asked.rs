//! The question that a place of the household format stands for: what is said to people in the place of a JSON pointer, and
//! the answers of its list in the place of the words of the format.

use droits_engine::household::{Household, Kind, Spell};
use droits_engine::trace::About;

use crate::lang::Lang;
use crate::lines;
use crate::ui::choices::{self, Option as Choice};
use crate::ui::questions::{self as ask, Question};

/// The question of a place with whom it is about: `Montant par mois, Salaire (vous)`.
pub fn named(pointer: &str, household: &Household, lang: Lang) -> String {
    let segments: Vec<&str> = pointer.split('/').skip(1).collect();
    let mut said = match question(pointer) {
        Some(question) => question.label.in_lang(lang).to_owned(),
        None => OTHER.in_lang(lang).to_owned(),
    };
    if let Some(kind) = kind_of(&segments, household)
        && let Some(choice) = choices::INCOME.iter().find(|choice| choice.word == kind)
    {
        said = format!("{said}, {}", choice.text.in_lang(lang));
    }
    let who = match segments.as_slice() {
        ["adults", i, ..] if household.adults.len() > 1 => i.parse().ok().map(About::Adult),
        ["children", i, ..] => i.parse().ok().map(About::Child),
        _ => None,
    };
    match who {
        Some(who) => format!("{said} ({})", lines::who(who, household, lang)),
        None => said,
    }
}

/// The question of a place; the whole of a list or of an object has the one that opens it.
pub fn question(pointer: &str) -> Option<&'static Question> {
    Some(row(pointer)?.0)
}

/// The answers of the list of a place, in words.
pub fn answers(pointer: &str, lang: Lang) -> Option<Vec<&'static str>> {
    let choices = row(pointer)?.1;
    (!choices.is_empty()).then(|| choices.iter().map(|choice| choice.text.in_lang(lang)).collect())
}

/// The word of the format for an answer as people write it: `Locataire` for `tenant`.
pub fn word(pointer: &str, answer: &str) -> Option<&'static str> {
    let plain = |text: &str| text.trim().to_lowercase().replace('’', "'").replace(['\u{2011}', '‑'], "-");
    let meant = plain(answer);
    let same = |choice: &&Choice| Lang::ALL.iter().any(|lang| plain(choice.text.in_lang(*lang)) == meant);
    row(pointer)?.1.iter().find(same).map(|choice| choice.word)
}

/// Said of a place that no question stands for.
const OTHER: crate::Text = crate::lang::text("une autre réponse", "une autre réponse", "another answer");

/// The kind of the income that a place is of.
fn kind_of(segments: &[&str], household: &Household) -> Option<&'static str> {
    let [people, person, "income", spell, ..] = segments else { return None };
    let person: usize = person.parse().ok()?;
    let income = match *people {
        "adults" => &household.adults.get(person)?.income,
        "children" => &household.children.get(person)?.income,
        "dependants" => &household.dependants.get(person)?.income,
        _ => return None,
    };
    let Spell { kind, .. } = income.spells().ok()?.get(spell.parse::<usize>().ok()?)?;
    Kind::ALL.iter().find(|(one, _)| one == kind).map(|(_, word)| *word)
}

fn row(pointer: &str) -> Option<(&'static Question, &'static [Choice])> {
    let segments: Vec<&str> = pointer.split('/').skip(1).filter(|segment| segment.parse::<u32>().is_err()).collect();
    const NONE: &[Choice] = &[];
    Some(match *segments.as_slice() {
        ["month"] => (&ask::MONTH, NONE),
        ["id"] => (&ask::CASE_ID, NONE),
        ["note"] => (&ask::NOTE, NONE),
        ["union"] => (&ask::UNION, choices::UNION),
        ["union_since"] => (&ask::UNION_SINCE, NONE),
        ["children_claimed_by"] => (&ask::CHILDREN_CLAIMED_BY, choices::TAX_CLAIMANT),
        ["health_scheme"] => (&ask::HEALTH_SCHEME, choices::HEALTH_SCHEME),
        ["pregnancy"] => (&ask::PREGNANT, NONE),
        ["pregnancy", "due_date"] => (&ask::PREGNANCY_DUE, NONE),
        ["pregnancy", "children"] => (&ask::PREGNANCY_CHILDREN, NONE),
        ["residence", "commune"] => (&ask::COMMUNE, NONE),
        ["residence", "apl_zone"] => (&ask::APL_ZONE, NONE),
        ["residence", ..] => (&ask::DEPARTMENT, NONE),
        ["housing"] | ["housing", "tenure"] => (&ask::TENURE, choices::TENURE),
        ["housing", "rent"] => (&ask::RENT, NONE),
        ["housing", "landlord"] => (&ask::LANDLORD, choices::LANDLORD),
        ["housing", "apl_agreement"] => (&ask::AGREEMENT, NONE),
        ["housing", "furnished"] => (&ask::FURNISHED, NONE),
        ["housing", "flat_share"] => (&ask::FLAT_SHARE, NONE),
        ["housing", "room"] => (&ask::ROOM, NONE),
        ["housing", "residence_kind"] => (&ask::RESIDENCE_KIND, choices::RESIDENCE_KIND),
        ["housing", "loan_signed"] => (&ask::LOAN_SIGNED, NONE),
        ["housing", "loan_kind"] => (&ask::LOAN_KIND, choices::LOAN_KIND),
        ["housing", "co_owned"] => (&ask::CO_OWNED, NONE),
        ["housing", "moved_in"] => (&ask::MOVED_IN, NONE),
        ["housing", "surface"] => (&ask::SURFACE, NONE),
        ["housing", "landlord_is_relative"] => (&ask::LANDLORD_IS_RELATIVE, NONE),
        ["housing", "moved_from_aided"] => (&ask::MOVED_FROM_AIDED, NONE),
        ["housing", "moving_cost"] => (&ask::MOVING_COST, NONE),
        ["assets"] | ["assets", "financial"] => (&ask::ASSETS_FINANCIAL, NONE),
        ["assets", "untaxed_savings"] => (&ask::UNTAXED_SAVINGS, NONE),
        ["assets", "real_estate"] => (&ask::ASSETS_REAL_ESTATE, NONE),
        ["assets", "rental_value_buildings"] => (&ask::RENTAL_BUILDINGS, NONE),
        ["assets", "rental_value_land"] => (&ask::RENTAL_LAND, NONE),
        ["reviews"] | ["reviews", "rsa"] => (&ask::REVIEW_RSA, NONE),
        ["reviews", "ppa"] => (&ask::REVIEW_PPA, NONE),
        ["reviews", "al"] => (&ask::REVIEW_AL, NONE),
        ["reviews", "aah"] => (&ask::REVIEW_AAH, NONE),
        ["deaths", "death_date"] => (&ask::DEATH_DATE, NONE),
        ["deaths", "lump_sum_paid"] => (&ask::LUMP_SUM, NONE),
        ["dependants", "relation"] => (&ask::RELATION, choices::RELATION),
        [_, "income"] => (&ask::NO_INCOME, NONE),
        [_, "income", "kind"] => (&ask::INCOME_KIND, choices::INCOME),
        [_, "income", "gross"] => (&ask::INCOME_GROSS, NONE),
        [_, "income", "overtime"] => (&ask::INCOME_OVERTIME, NONE),
        [_, "income", "taxable"] => (&ask::INCOME_TAXABLE, NONE),
        [_, "income", "from"] => (&ask::INCOME_FROM, NONE),
        [_, "income", "to"] => (&ask::INCOME_TO, NONE),
        [_, "income", ..] => (&ask::INCOME_MONTHLY, NONE),
        [_, "childcare"] | [_, "childcare", "mode"] => (&ask::CARE_MODE, choices::CARE_MODE),
        [_, "childcare", "hours"] => (&ask::CARE_HOURS, NONE),
        [_, "childcare", "contributions"] => (&ask::CARE_CONTRIBUTIONS, NONE),
        [_, "childcare", "unsocial_hours"] => (&ask::CARE_UNSOCIAL, NONE),
        [_, "childcare", "reference", ..] => (&ask::CARE_HOURS_1, NONE),
        [_, "childcare", ..] => (&ask::CARE_COST, NONE),
        [_, key] => return person(segments[0], key),
        [_] => (&ask::BIRTH_DATE, NONE),
        _ => return None,
    })
}

fn person(of: &str, key: &str) -> Option<(&'static Question, &'static [Choice])> {
    const NONE: &[Choice] = &[];
    Some(match (of, key) {
        (_, "name") => (&ask::NAME, NONE),
        (_, "birth_date") => (&ask::BIRTH_DATE, NONE),
        ("adults", "activity") => (&ask::ACTIVITY, choices::ACTIVITY),
        ("adults", "activity_since") => (&ask::ACTIVITY_SINCE, NONE),
        ("adults", "scholarship") => (&ask::SCHOLARSHIP, NONE),
        ("adults", "nationality") => (&ask::NATIONALITY, choices::NATIONALITY),
        ("adults", "permit_since") => (&ask::PERMIT_SINCE, NONE),
        ("adults", "resident_card") => (&ask::RESIDENT_CARD, NONE),
        ("adults", "protected") => (&ask::PROTECTED, NONE),
        ("adults", "right_of_residence") => (&ask::RIGHT_OF_RESIDENCE, NONE),
        ("adults", "in_france_since") => (&ask::IN_FRANCE_SINCE, NONE),
        ("adults", "months_abroad") => (&ask::MONTHS_ABROAD, NONE),
        ("adults" | "dependants", "disability_rate") => (&ask::ADULT_RATE, NONE),
        ("adults" | "dependants", "employment_restriction") => (&ask::EMPLOYMENT_RESTRICTION, NONE),
        ("adults", "disability_card") => (&ask::DISABILITY_CARD, NONE),
        ("adults", "aah_since") => (&ask::AAH_SINCE, NONE),
        ("adults", "institution") => (&ask::INSTITUTION, choices::INSTITUTION),
        ("adults", "in_institution_since") => (&ask::INSTITUTION_SINCE, NONE),
        ("adults", "hospital_fee_paid") => (&ask::HOSPITAL_FEE, NONE),
        ("adults", "esat_share") => (&ask::ESAT_SHARE, NONE),
        ("adults", "hours_reduction") => (&ask::HOURS_REDUCTION, NONE),
        ("adults", "parental_leave") => (&ask::PARENTAL_LEAVE, choices::PARENTAL_LEAVE),
        ("adults", "quarters_worked") => (&ask::QUARTERS_WORKED, NONE),
        ("adults", "leave_months_taken") => (&ask::LEAVE_TAKEN, NONE),
        ("adults", "prepare_increased") => (&ask::PREPARE_INCREASED, NONE),
        ("adults", "presence_days") => (&ask::PRESENCE_DAYS, NONE),
        ("adults", "presence_half_days") => (&ask::PRESENCE_HALF_DAYS, NONE),
        ("adults", "presence_child") => (&ask::PRESENCE_CHILD, NONE),
        ("adults", "presence_days_used") => (&ask::PRESENCE_USED, NONE),
        ("adults", "presence_costs") => (&ask::PRESENCE_COSTS, NONE),
        ("adults", "hours_worked_3_years") => (&ask::HOURS_WORKED, NONE),
        ("adults", "attached_to_wealthy_parents") => (&ask::WEALTHY_PARENTS, NONE),
        ("adults", "carer_days") => (&ask::CARER_DAYS, NONE),
        ("adults", "carer_half_days") => (&ask::CARER_HALF_DAYS, NONE),
        ("adults", "carer_days_used") => (&ask::CARER_USED, NONE),
        ("adults", "carer_days_career") => (&ask::CARER_CAREER, NONE),
        ("adults", "paid_by_person_helped") => (&ask::PAID_BY_PERSON_HELPED, NONE),
        ("adults", "cpr_since") => (&ask::CPR_SINCE, NONE),
        ("adults", "rsa_since") => (&ask::RSA_SINCE, NONE),
        ("adults", "leaves_labour_market") => (&ask::LEAVES_LABOUR_MARKET, NONE),
        ("adults", "public_servant") => (&ask::PUBLIC_SERVANT, NONE),
        ("adults", "unfit") => (&ask::UNFIT, NONE),
        (_, "study_distance") => (&ask::STUDY_DISTANCE, NONE),
        (_, "tax_attached") => (&ask::TAX_ATTACHED, choices::YES_NO),
        (_, "school_level") => (&ask::SCHOOL_LEVEL, choices::SCHOOL_LEVEL),
        (_, "pass_colo_used") => (&ask::PASS_COLO_USED, NONE),
        (_, "custody") => (&ask::CUSTODY, choices::CUSTODY),
        (_, "claimed_by") => (&ask::CLAIMED_BY, choices::CLAIMED_BY),
        (_, "af_claimed_by") => (&ask::AF_CLAIMED_BY, choices::SHARED_BY),
        (_, "al_claimed_by") => (&ask::AL_CLAIMED_BY, choices::SHARED_BY),
        (_, "other_parent") => (&ask::OTHER_PARENT, choices::OTHER_PARENT),
        (_, "child_support") => (&ask::CHILD_SUPPORT, NONE),
        (_, "support_fixed") => (&ask::SUPPORT_FIXED, NONE),
        (_, "support_due") => (&ask::SUPPORT_DUE, NONE),
        (_, "schooled") => (&ask::SCHOOLED, NONE),
        (_, "early_schooling") => (&ask::EARLY_SCHOOLING, NONE),
        (_, "activity") => (&ask::CHILD_ACTIVITY, choices::CHILD_ACTIVITY),
        (_, "disability_rate") => (&ask::CHILD_RATE, NONE),
        (_, "aeeh_complement") => (&ask::AEEH_COMPLEMENT, NONE),
        (_, "pch") => (&ask::PCH, NONE),
        (_, "aeeh") => (&ask::AEEH, NONE),
        (_, "aeeh_since") => (&ask::AEEH_SINCE, NONE),
        (_, "boarded") => (&ask::BOARDED, NONE),
        (_, "adoption_date") => (&ask::ADOPTION_DATE, NONE),
        (_, "due_date") => (&ask::DUE_DATE, NONE),
        (_, "in_charge_from") => (&ask::IN_CHARGE_FROM, NONE),
        (_, "in_charge_to") => (&ask::IN_CHARGE_TO, NONE),
        (_, "own_aid") => (&ask::OWN_AID, NONE),
        (_, "own_parent") => (&ask::OWN_PARENT, NONE),
        (_, "residence_condition") => (&ask::RESIDENCE_CONDITION, NONE),
        (_, "placed") => (&ask::PLACED, NONE),
        (_, "allowances_kept") => (&ask::ALLOWANCES_KEPT, NONE),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reasons;
    use droits_engine::assess;
    use droits_engine::household::read;
    use droits_engine::outcome::Outcome;
    use droits_engine::trace::Trace;

    #[test]
    fn a_missing_amount_is_told_by_its_question_and_its_income() {
        let household = read(
            br#"{"format":1,"month":"2026-11","residence":{"department":"59","apl_zone":2},"union":"married",
            "adults":[{"name":"Ana","birth_date":"1990-05-04","activity":"employed",
                "income":[{"kind":"wage","monthly":900,"to":"2026-08"},{"kind":"unemployment","from":"2026-09"}]},
                {"birth_date":"1990-05-04","activity":"inactive"}],
            "housing":{"tenure":"tenant","rent":500},"unknown":["/adults/0/income/1/monthly"]}"#,
        )
        .expect("a household");
        let assessment = assess(&household, &mut Trace::silent());
        let gaps: Vec<String> = assessment
            .iter()
            .filter_map(|(benefit, outcome)| match outcome {
                Outcome::Unknown(gap) => Some(reasons::gap(benefit, gap, &household, Lang::Fr)),
                _ => None,
            })
            .collect();
        assert!(!gaps.is_empty());
        let said = "Il manque une réponse : Montant par mois, Chômage (ARE) (Ana).".replace(" :", "\u{202f}:");
        assert!(gaps.iter().all(|gap| gap.replace(" :", "\u{202f}:") == said), "{gaps:?}");
    }

    #[test]
    fn an_answer_is_understood_as_people_write_it() {
        assert_eq!(word("/union", "Seul ou seule"), Some("single"));
        assert_eq!(word("/union", "married"), Some("married"), "the English words are the answers too");
        assert_eq!(word("/adults/0/activity", "en recherche d'emploi"), Some("jobseeker"));
        assert_eq!(word("/adults/0/income/3/kind", "SALAIRE"), Some("wage"));
        assert_eq!(word("/children/0/birth_date", "Salaire"), None);
    }
}
