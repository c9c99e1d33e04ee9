//! The program `droits`: the engine for files of households.

fn main() {}
