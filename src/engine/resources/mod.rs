//! Income as each family of benefits counts it, and over which months.

pub mod family;
pub mod housing;
pub mod quarter;
