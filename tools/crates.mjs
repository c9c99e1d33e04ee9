// What `cargo metadata` tells of the crates that the lock file names: by identifier, and what each needs.
import { execFileSync } from "node:child_process";

/** The wheel for Python, a workspace of its own. */
export const WHEEL = "src/python/Cargo.toml";

/** The metadata, its packages and the nodes of its graph by identifier; for some targets alone where they are named. */
export function crates(targets = [], manifest = "Cargo.toml") {
  const platforms = targets.flatMap((target) => ["--filter-platform", target]);
  const metadata = JSON.parse(execFileSync("cargo", ["metadata", "--locked", "--format-version", "1", "--manifest-path", manifest, ...platforms], { encoding: "utf8", maxBuffer: 1 << 28 }));
  const byId = (all) => new Map(all.map((one) => [one.id, one]));
  return { metadata, packages: byId(metadata.packages), nodes: byId(metadata.resolve.nodes) };
}
