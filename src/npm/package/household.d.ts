// Written by tests/format.rs from the rows that read the format: do not change it here.

/** Euros with at most two decimals, as a number or as a text. */
export type Amount = number | string;
/** A day, YYYY-MM-DD. */
export type Day = string;
/** A month, YYYY-MM. */
export type Month = string;

export interface Household {
  /** Version of this format, 1; another number is an error. */
  format: 1;
  /** The month whose entitlements are computed (mois de droit), from 2024-01. */
  month: Month;
  /** Where the household lives. */
  residence?: Residence;
  /** Situation of the claimant. */
  union: "single" | "married" | "civil_union" | "cohabiting";
  /** When the present situation (couple or isolation) began; absent: more than five years ago. */
  union_since?: Day;
  /** The claimant first, then the partner; two if and only if `union` is not `single`. */
  adults: Adult[];
  /** Every child in charge, whatever its age. */
  children?: Child[];
  /** A pregnancy under way. */
  pregnancy?: Pregnancy;
  /** The home. */
  housing?: Housing;
  /** Savings and property. */
  assets?: Assets;
  /** JSON pointers of answers that are not known: the key may be absent, and its default is then not used. */
  unknown?: string[];
  /** Given back in the result. */
  id?: string;
  /** Months in which the current quarters opened. */
  reviews?: Reviews;
  /** Other people in charge. */
  dependants?: Dependant[];
  /** Children who died, with the keys of a child (`childcare`: that of the month of the death); a pregnancy ended after 20 weeks is a `death_date` alone. */
  deaths?: Death[];
  /** Not one tax household: which adult declares the children for the income tax. Default: `1`. */
  children_claimed_by?: number;
  /** Health insurance scheme (contribution of the complémentaire santé solidaire); absent: that of Alsace-Moselle for an employee of the départements 57, 67 and 68, else the general one. */
  health_scheme?: "general" | "alsace_moselle";
  /** What is paid for the month, by benefit, for comparison: it never changes a result. */
  received?: Received;
  /** What an adviser tells the family: for the reader only. */
  note?: string;
  /** Last month whose law was known to what wrote the file, so that a case opened later tells whether the law was read again: for the reader only. */
  law_known?: Month;
  /** The page's own half-filled answers; others keep and ignore it; it never changes a result. */
  form?: unknown;
}

export interface Residence {
  /** INSEE code of the département: `59`, `2A`, `974`. */
  department?: string;
  /** INSEE code of the commune; it gives the zone of the housing aid. */
  commune?: string;
  /** Zone of the housing aid, which wins over the commune's; absent: the commune's, else 3. */
  apl_zone?: number;
}

export interface Adult {
  /** Day of birth. */
  birth_date?: Day;
  /** Nationality. Default: `"french"`. */
  nationality?: "french" | "eea" | "other";
  /** Since when, without a break, a permit that allows work has been held; absent: none. */
  permit_since?: Day;
  /** That permit is the carte de résident, or a title of a treaty worth as much: the five years of RSA and prime d'activité are not asked; without `permit_since`, held for long. Default: `false`. */
  resident_card?: boolean;
  /** Refugee, stateless, subsidiary protection. Default: `false`. */
  protected?: boolean;
  /** Start of stable residence in France; absent: always. */
  in_france_since?: Day;
  /** Main activity in the month. */
  activity?: "employed" | "self_employed" | "jobseeker" | "student" | "apprentice" | "trainee" | "retired" | "inactive" | "civic_service" | "unpaid_leave";
  /** Start of that activity; absent: long ago. */
  activity_since?: Day;
  /** Student with a grant on social criteria. Default: `false`. */
  scholarship?: boolean;
  /** Rate of incapacity set by the MDPH. Default: `0`. */
  disability_rate?: number;
  /** RSDAE recognised (AAH below 80 %). Default: `false`. */
  employment_restriction?: boolean;
  /** Holds the disability card (CMI, mention invalidité), which a rate of 80 % opens on request. Default: `false`. */
  disability_card?: boolean;
  /** Income, by spells. */
  income?: Income[];
  /** For the reader only. */
  name?: string;
  /** Whole months spent abroad. Default: `[]`. */
  months_abroad?: Month[];
  /** For EEA citizens: holds the right to reside. Default: `true`. */
  right_of_residence?: boolean;
  /** Parental leave (PreParE): work stopped, at most 50 %, 50 to 80 %. */
  parental_leave?: "full" | "half_time" | "part_time";
  /** Quarters of old-age insurance in the reference period (PreParE). Default: `8`. */
  quarters_worked?: number;
  /** Months of PreParE already paid for the youngest child. Default: `0`. */
  leave_months_taken?: number;
  /** The shorter, higher PreParE is chosen. Default: `false`. */
  prepare_increased?: boolean;
  /** Whole days of parental presence leave in the month (AJPP). Default: `0`. */
  presence_days?: number;
  /** Half days of parental presence leave in the month (AJPP). Default: `0`. */
  presence_half_days?: number;
  /** Which child the presence is for; absent: the only one with an illness or disability. */
  presence_child?: number;
  /** Days used of the 310 (AJPP). Default: `0`. */
  presence_days_used?: number;
  /** Expenses linked to the child's illness (AJPP). Default: `0`. */
  presence_costs?: Amount;
  /** Hours worked in the last three years (RSA under 25). */
  hours_worked_3_years?: number;
  /** Start of the right to AAH. */
  aah_since?: Day;
  /** Hospital, care home or prison. */
  institution?: "hospital" | "care_home" | "prison";
  /** Start of the stay there. */
  in_institution_since?: Day;
  /** Pays the daily hospital fee. Default: `false`. */
  hospital_fee_paid?: boolean;
  /** Share of the SMIC paid by the protected workplace (ESAT), per cent. */
  esat_share?: number;
  /** Reduction of working time, per cent (AAH). Default: `0`. */
  hours_reduction?: number;
  /** Attached to a tax household liable to IFI (housing aid). Default: `false`. */
  attached_to_wealthy_parents?: boolean;
  /** Whole days of carer leave in the month (AJPA). Default: `0`. */
  carer_days?: number;
  /** Half days of carer leave in the month (AJPA). Default: `0`. */
  carer_half_days?: number;
  /** Days already used of the 66 for the person helped (AJPA). Default: `0`. */
  carer_days_used?: number;
  /** Days already used of the 264 of a career (AJPA). Default: `0`. */
  carer_days_career?: number;
  /** Employed by the person helped, out of PCH or APA: no AJPA. Default: `false`. */
  paid_by_person_helped?: boolean;
  /** Since when the complément de ressources is in payment; absent: it is not. */
  cpr_since?: Month;
  /** Since when RSA is received without a break; absent: not said (revenu de solidarité). */
  rsa_since?: Month;
  /** Commits to leave the labour market for good (revenu de solidarité, overseas). Default: `false`. */
  leaves_labour_market?: boolean;
  /** Civil servant of the State, of a hospital or of a local body (family allowances overseas). Default: `false`. */
  public_servant?: boolean;
  /** Recognised unfit for work (ASPA from 62). Default: `false`. */
  unfit?: boolean;
}

export interface Child {
  /** Day of birth. */
  birth_date?: Day;
  /** Arrival in the home, for an adopted child. */
  adoption_date?: Day;
  /** Full or alternating residence; alternating, family allowances are split by halves. Default: `"full"`. */
  custody?: "full" | "shared";
  /** What became of the other parent; `present`: lives in the household. Default: `"present"`. */
  other_parent?: "present" | "deceased" | "unknown" | "not_paying" | "paying";
  /** Maintenance received for this child: the claimant's resource in every month from the birth on. Default: `0`. */
  child_support?: Amount;
  /** Enrolled, or meets compulsory schooling. Default: `true`. */
  schooled?: boolean;
  /** What the child does, from 16 on. Default: `"student"`. */
  activity?: "student" | "apprentice" | "working" | "none";
  /** The child's own income, by spells. */
  income?: Income[];
  /** Rate of incapacity. Default: `0`. */
  disability_rate?: number;
  /** Category of AEEH complement set by the CDAPH. Default: `0`. */
  aeeh_complement?: number;
  /** PCH chosen in place of the complement. Default: `false`. */
  pch?: boolean;
  /** Paid childcare, one or several. */
  childcare?: Childcare | Childcare[];
  /** For the reader only. */
  name?: string;
  /** Start of charge other than birth and adoption. */
  in_charge_from?: Day;
  /** End of charge. */
  in_charge_to?: Day;
  /** Has a family benefit or a housing aid (APL, ALS) in its own name: counts for no family benefit and no housing aid of the household; for RSA and prime d'activité it still does. Default: `false`. */
  own_aid?: boolean;
  /** False: neither adult is a parent of the child, who lacks the support of both (ASF). Default: `true`. */
  own_parent?: boolean;
  /** Maintenance fixed by a decision or enforceable agreement. Default: `true`. */
  support_fixed?: boolean;
  /** Maintenance due; absent: `child_support`. */
  support_due?: Amount;
  /** Claimant from outside the EEA: the child meets a case of L512-2. Default: `true`. */
  residence_condition?: boolean;
  /** Expected date of a child born early (birth grant). */
  due_date?: Day;
  /** AEEH granted; absent: rate 80 or more, or 50 or more with a complement or PCH. */
  aeeh?: boolean;
  /** Since when AEEH is granted. */
  aeeh_since?: Month;
  /** Full-time boarding, fully covered. Default: `false`. */
  boarded?: boolean;
  /** Entrusted to the child-welfare service. Default: `false`. */
  placed?: boolean;
  /** The judge left the allowances to the family. Default: `false`. */
  allowances_kept?: boolean;
  /** In CP before six (ARS). Default: `false`. */
  early_schooling?: boolean;
  /** In alternating residence: the parent who claims what goes to one of them only; absent: not said. */
  claimed_by?: "claimant" | "other_parent";
  /** School of the school year that runs; absent: by the age at 31 December of the year in which it begins, under 11, 11 to 14, 15 to 17, from 18 on for a student. */
  school_level?: "primary" | "lower_secondary" | "upper_secondary" | "higher";
  /** The Pass'colo has been used. Default: `false`. */
  pass_colo_used?: boolean;
  /** In alternating residence: who has the family allowances and the AEEH, which `claimed_by` does not say: both by half, or the parent whom the two named. Default: `"both"`. */
  af_claimed_by?: "both" | "claimant" | "other_parent";
  /** In alternating residence: in whose housing aid the child counts, which `claimed_by` does not say: both by half, or the parent whom the two named. Default: `"both"`. */
  al_claimed_by?: "both" | "claimant" | "other_parent";
  /** Kilometres from the parents' home to the place of study (student grant). Default: `0`. */
  study_distance?: number;
  /** In the tax household of the parents; absent: under 21, or a student under 25, on 1 January. */
  tax_attached?: boolean;
}

export interface Pregnancy {
  /** Expected date of birth. */
  due_date?: Day;
  /** Number of children expected. Default: `1`. */
  children?: number;
}

export interface Housing {
  /** By what title it is lived in; `residence`: a home with a common contract (student, young workers', elderly). */
  tenure?: "tenant" | "residence" | "owner_with_loan" | "owner" | "hosted" | "homeless";
  /** The household's own share of the rent that the law takes (July of last year, or the month of entry), without charges; residence fee; or loan instalment. Default: `0`. */
  rent?: Amount;
  /** Furnished. Default: `false`. */
  furnished?: boolean;
  /** Who lets it; `social`: HLM. Default: `"private"`. */
  landlord?: "private" | "social";
  /** Dwelling under agreement (conventionné); absent: when the landlord is social. */
  apl_agreement?: boolean;
  /** Shared flat. Default: `false`. */
  flat_share?: boolean;
  /** A room, not a dwelling. Default: `false`. */
  room?: boolean;
  /** Kind of residence, for `residence`. Default: `"other"`. */
  residence_kind?: "crous" | "student" | "young_workers" | "elderly" | "other";
  /** Day of entry. */
  moved_in?: Day;
  /** The home left was aided until the move: the aid begins in the month of entry, without a gap. Default: `false`. */
  moved_from_aided?: boolean;
  /** Day on which the loan was signed. */
  loan_signed?: Day;
  /** What the loan was for. */
  loan_kind?: "new" | "existing" | "improvement";
  /** Owned and repaid with other households who live there: `rent` is the instalment divided by the number of co-owners. Default: `false`. */
  co_owned?: boolean;
  /** Square metres; absent: decent. */
  surface?: number;
  /** The landlord is an ascendant or descendant of an occupant: no aid. Default: `false`. */
  landlord_is_relative?: boolean;
  /** What the move cost (moving grant). */
  moving_cost?: Amount;
}

export interface Assets {
  /** Savings that bring no taxed income. Default: `0`. */
  financial?: Amount;
  /** The part of `financial` placed at untaxed interest (livret A, LDDS, LEP): the RSA holds it to bring nothing but its interest, told as income `capital` with `taxable` 0. Default: `0`. */
  untaxed_savings?: Amount;
  /** Market value of property neither let nor lived in. Default: `0`. */
  real_estate?: Amount;
  /** Cadastral rental value of that property, buildings, a year. Default: `0`. */
  rental_value_buildings?: Amount;
  /** Cadastral rental value of that property, land, a year. Default: `0`. */
  rental_value_land?: Amount;
}

export interface Reviews {
  /** Of the RSA. */
  rsa?: Month;
  /** Of the prime d'activité. */
  ppa?: Month;
  /** Of the housing aid. */
  al?: Month;
  /** Of the AAH. */
  aah?: Month;
}

export interface Dependant {
  /** Day of birth. */
  birth_date?: Day;
  /** Ascendant, or other relative. */
  relation?: "ascendant" | "relative";
  /** Rate of incapacity. Default: `0`. */
  disability_rate?: number;
  /** RSDAE recognised: counts for the housing aid as 80 % does. Default: `false`. */
  employment_restriction?: boolean;
  /** Income, by spells. */
  income?: Income[];
}

export interface Death {
  /** Day of birth. */
  birth_date?: Day;
  /** Arrival in the home, for an adopted child. */
  adoption_date?: Day;
  /** Full or alternating residence; alternating, family allowances are split by halves. Default: `"full"`. */
  custody?: "full" | "shared";
  /** What became of the other parent; `present`: lives in the household. Default: `"present"`. */
  other_parent?: "present" | "deceased" | "unknown" | "not_paying" | "paying";
  /** Maintenance received for this child: the claimant's resource in every month from the birth on. Default: `0`. */
  child_support?: Amount;
  /** Enrolled, or meets compulsory schooling. Default: `true`. */
  schooled?: boolean;
  /** What the child does, from 16 on. Default: `"student"`. */
  activity?: "student" | "apprentice" | "working" | "none";
  /** The child's own income, by spells. */
  income?: Income[];
  /** Rate of incapacity. Default: `0`. */
  disability_rate?: number;
  /** Category of AEEH complement set by the CDAPH. Default: `0`. */
  aeeh_complement?: number;
  /** PCH chosen in place of the complement. Default: `false`. */
  pch?: boolean;
  /** Paid childcare, one or several. */
  childcare?: Childcare | Childcare[];
  /** For the reader only. */
  name?: string;
  /** Start of charge other than birth and adoption. */
  in_charge_from?: Day;
  /** End of charge. */
  in_charge_to?: Day;
  /** Has a family benefit or a housing aid (APL, ALS) in its own name: counts for no family benefit and no housing aid of the household; for RSA and prime d'activité it still does. Default: `false`. */
  own_aid?: boolean;
  /** False: neither adult is a parent of the child, who lacks the support of both (ASF). Default: `true`. */
  own_parent?: boolean;
  /** Maintenance fixed by a decision or enforceable agreement. Default: `true`. */
  support_fixed?: boolean;
  /** Maintenance due; absent: `child_support`. */
  support_due?: Amount;
  /** Claimant from outside the EEA: the child meets a case of L512-2. Default: `true`. */
  residence_condition?: boolean;
  /** Expected date of a child born early (birth grant). */
  due_date?: Day;
  /** AEEH granted; absent: rate 80 or more, or 50 or more with a complement or PCH. */
  aeeh?: boolean;
  /** Since when AEEH is granted. */
  aeeh_since?: Month;
  /** Full-time boarding, fully covered. Default: `false`. */
  boarded?: boolean;
  /** Entrusted to the child-welfare service. Default: `false`. */
  placed?: boolean;
  /** The judge left the allowances to the family. Default: `false`. */
  allowances_kept?: boolean;
  /** In CP before six (ARS). Default: `false`. */
  early_schooling?: boolean;
  /** In alternating residence: the parent who claims what goes to one of them only; absent: not said. */
  claimed_by?: "claimant" | "other_parent";
  /** School of the school year that runs; absent: by the age at 31 December of the year in which it begins, under 11, 11 to 14, 15 to 17, from 18 on for a student. */
  school_level?: "primary" | "lower_secondary" | "upper_secondary" | "higher";
  /** The Pass'colo has been used. Default: `false`. */
  pass_colo_used?: boolean;
  /** In alternating residence: who has the family allowances and the AEEH, which `claimed_by` does not say: both by half, or the parent whom the two named. Default: `"both"`. */
  af_claimed_by?: "both" | "claimant" | "other_parent";
  /** In alternating residence: in whose housing aid the child counts, which `claimed_by` does not say: both by half, or the parent whom the two named. Default: `"both"`. */
  al_claimed_by?: "both" | "claimant" | "other_parent";
  /** Kilometres from the parents' home to the place of study (student grant). Default: `0`. */
  study_distance?: number;
  /** In the tax household of the parents; absent: under 21, or a student under 25, on 1 January. */
  tax_attached?: boolean;
  /** Day of death. */
  death_date: Day;
  /** A capital décès is paid for the child. Default: `false`. */
  lump_sum_paid?: boolean;
}

export interface Received {
  /** What is paid of this benefit for the month. */
  af?: Amount;
  /** What is paid of this benefit for the month. */
  cf?: Amount;
  /** What is paid of this benefit for the month. */
  asf?: Amount;
  /** What is paid of this benefit for the month. */
  ars?: Amount;
  /** What is paid of this benefit for the month. */
  paje_birth?: Amount;
  /** What is paid of this benefit for the month. */
  paje_adoption?: Amount;
  /** What is paid of this benefit for the month. */
  paje_base?: Amount;
  /** What is paid of this benefit for the month. */
  prepare?: Amount;
  /** What is paid of this benefit for the month. */
  cmg?: Amount;
  /** What is paid of this benefit for the month. */
  aeeh?: Amount;
  /** What is paid of this benefit for the month. */
  ajpp?: Amount;
  /** What is paid of this benefit for the month. */
  child_death?: Amount;
  /** What is paid of this benefit for the month. */
  al?: Amount;
  /** What is paid of this benefit for the month. */
  moving_grant?: Amount;
  /** What is paid of this benefit for the month. */
  aah?: Amount;
  /** What is paid of this benefit for the month. */
  mva?: Amount;
  /** What is paid of this benefit for the month. */
  rsa?: Amount;
  /** What is paid of this benefit for the month. */
  ppa?: Amount;
  /** What is paid of this benefit for the month. */
  christmas_bonus?: Amount;
  /** What is paid of this benefit for the month. */
  ajpa?: Amount;
  /** What is paid of this benefit for the month. */
  cpr?: Amount;
  /** What is paid of this benefit for the month. */
  rso?: Amount;
  /** What is paid of this benefit for the month. */
  aspa?: Amount;
  /** What is paid of this benefit for the month. */
  asi?: Amount;
}

export interface Income {
  /** Its nature. */
  kind: "wage" | "apprentice_wage" | "professionalisation_wage" | "esat_wage" | "training_pay" | "partial_unemployment" | "self_employed" | "micro_goods" | "micro_services" | "micro_liberal" | "micro_farming" | "unemployment" | "solidarity_unemployment" | "sick_pay" | "maternity_pay" | "work_injury_pay" | "birth_leave_pay" | "work_injury_annuity" | "retirement_pension" | "survivor_pension" | "disability_pension" | "aspa" | "asi" | "alimony" | "support_paid" | "real_expenses" | "rent" | "capital" | "scholarship" | "foreign" | "other";
  /** Euros a month, as received. */
  monthly?: Amount;
  /** First month; absent: always. */
  from?: Month;
  /** Last month, included; absent: without end. */
  to?: Month;
  /** Euros a month as taxed before the 10 % deduction; absent: `monthly`, and for `apprentice_wage` what the exemption of the year leaves of it (CGI, 81 bis). */
  taxable?: Amount;
  /** Euros a month before contributions (ASPA, ASI); absent: not said. */
  gross?: Amount;
  /** Exempt pay for overtime inside `taxable`, euros a month (income tax). Default: `0`. */
  overtime?: Amount;
}

export interface Childcare {
  /** Kind of care. */
  mode: "childminder" | "home" | "micro_creche" | "agency_childminder" | "agency_home" | "creche";
  /** Hours a month. */
  hours?: number;
  /** Cost a month: net pay plus, for a childminder, maintenance and meals (direct employment), or the invoice; without contributions. */
  cost?: Amount;
  /** Contributions a month as Pajemploi counts them; absent: what is paid in the family's stead is not shown. */
  contributions?: Amount;
  /** Hours at night, on Sundays and holidays. Default: `0`. */
  unsocial_hours?: number;
  /** March to May 2025 (transitional supplement). */
  reference?: [Reference, Reference, Reference];
}

export interface Reference {
  /** In that month. */
  hours?: number;
  /** In that month. */
  cost?: Amount;
  /** In that month. */
  received?: Amount;
}
