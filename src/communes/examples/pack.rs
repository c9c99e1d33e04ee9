//! Writes `public/communes.bin` from `src/communes/communes.csv`; run it from the root of the project.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let csv = std::fs::read_to_string(root.join("src/communes/communes.csv"))?;
    let packed = droits_communes::pack::pack(&csv).ok_or("a line of communes.csv is not as expected")?;
    std::fs::write(root.join("public/communes.bin"), packed)?;
    Ok(())
}
