//! Every legal value of the engine, module by module, for whoever lists or checks them.

use crate::dated::Table;
use crate::scenario::options;
use crate::{benefits, emergency_aid, figures, resources, rights, tax};

/// The tables of each module, in the order of the list of parameters.
static MODULES: &[&[&dyn Table]] = &[
    figures::TABLES,
    benefits::conditions::TABLES,
    resources::family::TABLES,
    benefits::ceilings::TABLES,
    benefits::af::TABLES,
    benefits::cf::TABLES,
    benefits::ars::TABLES,
    benefits::paje::TABLES,
    benefits::asf::TABLES,
    benefits::child_death::TABLES,
    benefits::prepare::TABLES,
    benefits::cmg::TABLES,
    benefits::aeeh::TABLES,
    benefits::ajpp::TABLES,
    benefits::aah::TABLES,
    benefits::foyer::TABLES,
    resources::housing::TABLES,
    benefits::al::TABLES[0],
    benefits::al::TABLES[1],
    benefits::al::TABLES[2],
    benefits::al::TABLES[3],
    benefits::al::TABLES[4],
    benefits::al::TABLES[5],
    benefits::al::TABLES[6],
    benefits::moving_grant::TABLES,
    resources::quarter::TABLES,
    benefits::rsa::TABLES,
    benefits::ppa::TABLES,
    benefits::mayotte::TABLES,
    benefits::christmas_bonus::TABLES,
    benefits::ajpa::TABLES,
    benefits::rso::TABLES,
    benefits::aspa::TABLES,
    rights::family_quotient::TABLES,
    rights::creche_fee::TABLES,
    rights::pass_colo::TABLES,
    rights::avpf::TABLES,
    emergency_aid::TABLES,
    tax::TABLES,
    rights::c2s::TABLES,
    rights::school_grant::TABLES,
    rights::student_grant::TABLES,
    rights::energy_voucher::TABLES,
    rights::childcare_tax_credit::TABLES,
    options::TABLES,
];

/// Every table.
pub fn tables() -> impl Iterator<Item = &'static dyn Table> {
    MODULES.iter().flat_map(|tables| tables.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_a_table_s_own() {
        let mut keys: Vec<&str> = tables().map(|table| table.key()).collect();
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all);
    }
}
