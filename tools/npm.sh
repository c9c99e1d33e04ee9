#!/usr/bin/env bash
# Builds the package for JavaScript in target/npm/: droits-au-clair/, and droits-au-clair-VERSION.tgz. See src/npm/package/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/versions.sh
target=${CARGO_TARGET_DIR:-target}
wasm=$target/wasm32-unknown-unknown/page
package=$target/npm/droits-au-clair
rm -rf "$target/npm" && mkdir -p "$package"
# The paths of this machine are no part of what it builds.
export RUSTFLAGS="${RUSTFLAGS:-} --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src/="
cargo build --quiet --locked --profile page --target wasm32-unknown-unknown -p droits-npm
"$TOOLS/wasm-bindgen-cli-$WASM_BINDGEN/bin/wasm-bindgen" --target web --no-typescript --remove-name-section --remove-producers-section \
  --out-name droits --out-dir "$package" "$wasm/droits_npm.wasm"
"$TOOLS/binaryen-$BINARYEN/node_modules/.bin/wasm-opt" -Oz --enable-bulk-memory --enable-bulk-memory-opt --enable-multivalue --enable-mutable-globals \
  --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext "$package/droits_bg.wasm" -o "$package/droits_bg.wasm"
cp src/npm/package/* LICENSE-APACHE LICENSE-MIT "$package/"
(cd "$target/npm" && npm pack --silent ./droits-au-clair >/dev/null)
node -e '
  const { readFileSync } = require("node:fs"), { brotliCompressSync } = require("node:zlib");
  const kb = (file) => { const bytes = readFileSync(file); return `${Math.round(bytes.length / 1000)} kB, ${Math.round(brotliCompressSync(bytes).length / 1000)} kB with brotli`; };
  console.log(`The package is ${process.argv[1]}: droits_bg.wasm is ${kb(`${process.argv[1]}/droits_bg.wasm`)}`);
' "$package"
