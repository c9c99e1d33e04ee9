// Writes the pages of the guide, plain HTML, into the built site: see src/site. See tools/build-hooks.mjs.
import { spawnSync } from "node:child_process";

const site = process.env.TRUNK_STAGING_DIR ?? "dist";
const env = { ...process.env };
// Trunk's own settings for the page are not those of a native program.
for (const name of ["CARGO_BUILD_TARGET", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"]) delete env[name];
const done = spawnSync("cargo", ["run", "--quiet", "--locked", "--offline", "-p", "droits-site", "--", site], { stdio: "inherit", env });
if (done.status !== 0) {
  console.error("The pages of the guide could not be written: see above, and src/site.");
  process.exit(1);
}
