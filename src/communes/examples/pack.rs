//! Writes `public/communes.bin` and `src/communes/zones.bin` from the tables in `src/communes`; run it from the root of the project.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let table = |name: &str| std::fs::read_to_string(root.join("src/communes").join(name));
    let packed = droits_communes::pack::pack(&table("communes.csv")?, &table("sizes.csv")?, &table("former.csv")?);
    let packed = packed.ok_or("a line of a table is not as expected")?;
    let communes = droits_communes::Communes::read(&packed).map_err(|_| "the packed file is not read back")?;
    std::fs::write(root.join("src/communes/zones.bin"), droits_communes::zones::pack(communes.iter()))?;
    std::fs::write(root.join("public/communes.bin"), packed)?;
    Ok(())
}
