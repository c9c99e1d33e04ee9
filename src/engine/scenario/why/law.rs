//! The article to ask about: where the law says what the cause concerns, for the benefit in question.

use super::cause::{Cause, Who};
use crate::figures::CRDS_LAW;
use crate::law::Law;
use crate::outcome::{Benefit, Branch};

/// The article on which a cause turns, for a benefit.
pub const fn law(cause: Cause, benefit: Benefit) -> Law {
    match cause {
        Cause::BeforeCrds => CRDS_LAW,
        Cause::OnlyPart(_) | Cause::OnlyAdult(_) => composition(benefit),
        Cause::Declaration => declaration(benefit),
        Cause::KeptBack(_) => recovery(benefit),
        Cause::OtherMonth(_) => ARREARS,
        Cause::Quarter(..) | Cause::FormerDeclaration => quarter(benefit),
        Cause::ReferenceYear(_)
        | Cause::LeftOut(_)
        | Cause::AllLeftOut(_)
        | Cause::Twice(_)
        | Cause::From(..)
        | Cause::Until(..)
        | Cause::Amount(..)
        | Cause::Share(..)
        | Cause::Taxed(_)
        | Cause::Untaxed(_)
        | Cause::Unlisted(..)
        | Cause::Support(..) => income(benefit),
        Cause::ChildLeftOut(_)
        | Cause::ChildKept(_)
        | Cause::Birthday(..)
        | Cause::OneMoreChild(_)
        | Cause::ChildDoes(..)
        | Cause::ChildEarns(_)
        | Cause::School(..) => child(benefit),
        Cause::Custody(..) => Law::Css("L521-2", "LEGIARTI000039099826"),
        Cause::Parent(..) | Cause::Parents(_) => parent(benefit),
        Cause::Couple(_) | Cause::Lone => couple(benefit),
        Cause::NoPregnancy => pregnancy(benefit),
        Cause::Activity(..) | Cause::ActivitySince(..) => activity(benefit),
        Cause::Rate(Who::Child(_), _) | Cause::Complement(..) | Cause::Pch(..) => {
            Law::Css("L541-1", "LEGIARTI000006743351")
        }
        Cause::Rate(Who::Adult(_), _) => Law::Css("L821-1", "LEGIARTI000051289863"),
        Cause::Restriction(..) => Law::Css("L821-2", "LEGIARTI000048850210"),
        Cause::NoPermit(_) => permit(benefit),
        Cause::Leave(..) => Law::Css("L531-4", "LEGIARTI000030055645"),
        Cause::Days(..) => Law::Css("L544-1", "LEGIARTI000044329312"),
        Cause::Tenure(_) => home(benefit),
        Cause::Rent(_) | Cause::Zone(_) | Cause::FlatShare(_) | Cause::Room(_) => {
            Law::Cch("D823-16", "LEGIARTI000038878905")
        }
        Cause::Agreement(_) => Law::Cch("L831-1", "LEGIARTI000038814882"),
        Cause::Landlord(_) => Law::Cch("L831-1", "LEGIARTI000038814882"),
        Cause::MovedIn(_) => Law::Cch("R823-10", "LEGIARTI000038878919"),
        Cause::Savings(_) => savings(benefit),
        Cause::CareHours(..) | Cause::CareCost(..) | Cause::NoCare(_) => Law::Css("L531-5", "LEGIARTI000053284067"),
    }
}

const ARREARS: Law = Law::Css("R553-1", "LEGIARTI000038681382");

/// Where amounts paid by mistake are kept back.
const fn recovery(benefit: Benefit) -> Law {
    match benefit.branch() {
        Branch::Housing => Law::Cch("L823-9", "LEGIARTI000038814904"),
        Branch::Disability => Law::Css("L821-5-1", "LEGIARTI000046811455"),
        Branch::Rsa => Law::Casf("L262-46", ""),
        Branch::Ppa => Law::Css("L845-3", "LEGIARTI000046811447"),
        Branch::Family => Law::Css("L553-2", "LEGIARTI000046811463"),
        Branch::Old => Law::Css("L815-11", "LEGIARTI000041398446"),
    }
}

const fn declaration(benefit: Benefit) -> Law {
    match benefit.branch() {
        Branch::Ppa => Law::Css("R846-5", "LEGIARTI000031676151"),
        Branch::Family | Branch::Housing | Branch::Disability | Branch::Rsa => quarter(benefit),
        Branch::Old => Law::Css("R815-38", "LEGIARTI000006753804"),
    }
}

/// The months that a quarter looks at; what no quarter holds asks about that of the prime d'activité, which it may be
/// looked at with.
const fn quarter(benefit: Benefit) -> Law {
    match benefit.branch() {
        Branch::Housing => Law::Cch("R823-6", "LEGIARTI000041419232"),
        Branch::Disability => Law::Css("R821-4-1", "LEGIARTI000046832999"),
        Branch::Rsa => Law::Casf("R262-7", "LEGIARTI000051258523"),
        Branch::Ppa | Branch::Family => Law::Css("R843-1", "LEGIARTI000051258572"),
        Branch::Old => Law::Css("R815-29", "LEGIARTI000029968931"),
    }
}

const fn income(benefit: Benefit) -> Law {
    match benefit.branch() {
        Branch::Housing => Law::Cch("R822-4", "LEGIARTI000045920163"),
        Branch::Disability => Law::Css("R821-4", "LEGIARTI000052141008"),
        Branch::Rsa => Law::Casf("R262-11", "LEGIARTI000043281883"),
        Branch::Ppa => Law::Css("R844-1", "LEGIARTI000048841691"),
        Branch::Family if matches!(benefit, Benefit::Asf) => Law::Css("L523-1", "LEGIARTI000044629511"),
        Branch::Family => Law::Css("R532-3", "LEGIARTI000041419421"),
        Branch::Old => Law::Css("R815-22", "LEGIARTI000047770487"),
    }
}

const fn child(benefit: Benefit) -> Law {
    match benefit.branch() {
        Branch::Housing => Law::Cch("R823-4", "LEGIARTI000047985801"),
        Branch::Rsa => Law::Casf("R262-3", "LEGIARTI000022743618"),
        Branch::Ppa => Law::Css("R842-3", "LEGIARTI000031675687"),
        Branch::Family if matches!(benefit, Benefit::Ars) => Law::Css("L543-1", "LEGIARTI000037951022"),
        Branch::Family | Branch::Disability | Branch::Old => Law::Css("R512-2", "LEGIARTI000006750602"),
    }
}

const fn parent(benefit: Benefit) -> Law {
    match benefit.branch() {
        Branch::Rsa => Law::Casf("R262-1", ""),
        Branch::Ppa => Law::Css("L842-7", "LEGIARTI000031077047"),
        Branch::Family | Branch::Housing | Branch::Disability => Law::Css("L523-1", "LEGIARTI000044629511"),
        Branch::Old => Law::Css("D815-2", "LEGIARTI000029619577"),
    }
}

const fn couple(benefit: Benefit) -> Law {
    match benefit.branch() {
        Branch::Housing => Law::Cch("R822-2", "LEGIARTI000041419135"),
        Branch::Disability => Law::Css("L821-1", "LEGIARTI000051289863"),
        Branch::Rsa => Law::Casf("R262-1", ""),
        Branch::Ppa => Law::Css("L842-7", "LEGIARTI000031077047"),
        Branch::Family if matches!(benefit, Benefit::Asf) => Law::Css("L523-2", "LEGIARTI000006743296"),
        Branch::Family => Law::Css("R522-2", "LEGIARTI000046499019"),
        Branch::Old => Law::Css("R815-27", "LEGIARTI000006753721"),
    }
}

const fn pregnancy(benefit: Benefit) -> Law {
    match benefit.branch() {
        Branch::Rsa => Law::Casf("R262-1", ""),
        Branch::Ppa => Law::Css("L842-7", "LEGIARTI000031077047"),
        Branch::Housing => Law::Cch("R823-4", "LEGIARTI000047985801"),
        Branch::Family | Branch::Disability | Branch::Old => Law::Css("L531-2", "LEGIARTI000042685543"),
    }
}

const fn activity(benefit: Benefit) -> Law {
    match benefit.branch() {
        Branch::Housing => Law::Cch("R822-14", "LEGIARTI000041419358"),
        Branch::Rsa => Law::Casf("R262-13", "LEGIARTI000038893113"),
        Branch::Ppa => Law::Css("L842-2", "LEGIARTI000031087615"),
        Branch::Family | Branch::Disability => Law::Css("R532-7", "LEGIARTI000041419439"),
        Branch::Old => Law::Css("R815-1", "LEGIARTI000047633276"),
    }
}

const fn permit(benefit: Benefit) -> Law {
    match benefit.branch() {
        Branch::Housing => Law::Cch("L822-2", "LEGIARTI000038814944"),
        Branch::Rsa => Law::Casf("L262-4", ""),
        Branch::Ppa => Law::Css("L842-2", "LEGIARTI000031087615"),
        Branch::Family | Branch::Disability => Law::Css("L512-2", "LEGIARTI000042920150"),
        Branch::Old => Law::Css("L816-1", "LEGIARTI000042920144"),
    }
}

const fn home(benefit: Benefit) -> Law {
    match benefit.branch() {
        Branch::Rsa => Law::Casf("R262-9", ""),
        Branch::Ppa => Law::Css("R844-3", "LEGIARTI000048841687"),
        Branch::Housing | Branch::Family | Branch::Disability | Branch::Old => {
            Law::Cch("L822-2", "LEGIARTI000038814944")
        }
    }
}

const fn savings(benefit: Benefit) -> Law {
    match benefit.branch() {
        Branch::Rsa => Law::Casf("R132-1", ""),
        Branch::Housing | Branch::Family | Branch::Disability | Branch::Ppa => {
            Law::Cch("R822-22", "LEGIARTI000041419223")
        }
        Branch::Old => Law::Css("R815-25", "LEGIARTI000006753705"),
    }
}

/// What the amount is made of: the article that opens each benefit's own.
const fn composition(benefit: Benefit) -> Law {
    match benefit {
        Benefit::Aah | Benefit::Mva | Benefit::Cpr => Law::Css("L821-1", "LEGIARTI000051289863"),
        Benefit::Prepare => Law::Css("L531-4", "LEGIARTI000030055645"),
        Benefit::Ajpp => Law::Css("L544-1", "LEGIARTI000044329312"),
        Benefit::Ajpa => Law::Css("L168-8", "LEGIARTI000042686473"),
        Benefit::Aspa => Law::Css("L815-9", "LEGIARTI000006744880"),
        Benefit::Asi => Law::Css("L815-24-1", "LEGIARTI000041474269"),
        Benefit::Aeeh => Law::Css("L541-1", "LEGIARTI000006743351"),
        Benefit::Cf => Law::Css("D522-1", "LEGIARTI000006737116"),
        Benefit::Cmg => Law::Css("L531-5", "LEGIARTI000053284067"),
        Benefit::Af
        | Benefit::Asf
        | Benefit::Ars
        | Benefit::PajeBirth
        | Benefit::PajeAdoption
        | Benefit::PajeBase
        | Benefit::ChildDeath
        | Benefit::Al
        | Benefit::MovingGrant
        | Benefit::Rsa
        | Benefit::Ppa
        | Benefit::ChristmasBonus
        | Benefit::Rso => Law::Css("L521-1", "LEGIARTI000029963006"),
    }
}
