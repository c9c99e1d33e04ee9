#!/usr/bin/env bash
# Installs what the build and the tests need, at the versions pinned here and in the lock files, and nothing that is already there.
# usage: tools/install.sh program|site|test      (each includes the one before)
# Tools go to ${XDG_CACHE_HOME:-~/.cache}/droits-au-clair/NAME-VERSION: nothing is put in the checkout but node_modules,
# and nothing on the machine but, for the tests and as root on Debian, the packages of the browsers.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/versions.sh

# Every failure is a sentence: what is missing, and how to get it.
fail() { printf '\n%s\n' "$*" >&2; exit 1; }
say() { printf '%s\n' "$*" >&2; }
has() { command -v "$1" >/dev/null 2>&1; }

# ---- program ----
has cargo && has rustc || fail "Rust is missing. Install Rust $RUST_LEAST or later, with rustup (see rustup.rs) or your system's packages."
rust=$(rustc --version | cut -d' ' -f2)
[ "$(printf '%s\n' "$RUST_LEAST" "${rust%%-*}" | sort -V | head -n 1)" = "$RUST_LEAST" ] ||
  fail "Rust $rust is too old: $RUST_LEAST or later is needed. Run: rustup update."
has cc || fail "A C linker is missing (the command cc). On Debian: apt-get install gcc libc6-dev. On macOS: xcode-select --install."
[ "$1" != program ] || exit 0

# ---- site ----
has node && has npm || fail "Node.js is missing: $NODE_LEAST or later, with npm, is needed to build the site. On Debian: apt-get install nodejs npm."
node=$(node --version); node=${node#v}
[ "${node%%.*}" -ge "$NODE_LEAST" ] || fail "Node.js $node is too old: $NODE_LEAST or later is needed."

if ! [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
  has rustup || fail "Rust's target wasm32-unknown-unknown is missing, and so is rustup, which would add it. On Debian: apt-get install libstd-rust-dev-wasm32; else install Rust with rustup."
  say "Adding Rust's target wasm32-unknown-unknown"
  rustup target add wasm32-unknown-unknown >&2 ||
    fail "Rust's target wasm32-unknown-unknown could not be added. Run: rustup target add wasm32-unknown-unknown."
fi

# A tool of Rust's is compiled once, quickly rather than well: it runs for seconds.
cargo_tool() { # name version command [features]
  [ -x "$TOOLS/$1-$2/bin/$3" ] && return
  say "Compiling $1 $2 (once; some minutes)"
  rm -rf "$TOOLS/$1-$2.part"
  env -u CARGO_TARGET_DIR -u RUSTFLAGS CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_PROFILE_RELEASE_STRIP=true \
    cargo install --quiet --locked --no-default-features --features "${4:-}" --version "=$2" --root "$TOOLS/$1-$2.part" "$1" >&2 ||
    fail "$1 $2 could not be installed. See above; by hand: cargo install $1 --version =$2 --locked --root \"$TOOLS/$1-$2\"."
  rm -rf "${TOOLS:?}/$1-$2" && mv "$TOOLS/$1-$2.part" "$TOOLS/$1-$2"
}
[ -n "$WASM_BINDGEN" ] || fail "Cargo.lock names no wasm-bindgen. Put the committed one back: git checkout Cargo.lock."
mkdir -p "$TOOLS"
cargo_tool wasm-bindgen-cli "$WASM_BINDGEN" wasm-bindgen
cargo_tool trunk "$TRUNK" trunk
cargo_tool wasm_split_cli_support "$WASM_SPLIT" wasm-split-cli build-binary

if ! [ -x "$TOOLS/binaryen-$BINARYEN/node_modules/.bin/wasm-opt" ]; then
  say "Installing wasm-opt (binaryen $BINARYEN)"
  rm -rf "$TOOLS/binaryen-$BINARYEN.part" && mkdir -p "$TOOLS/binaryen-$BINARYEN.part"
  cp tools/binaryen/package.json tools/binaryen/package-lock.json "$TOOLS/binaryen-$BINARYEN.part/"
  npm ci --silent --no-audit --no-fund --prefix "$TOOLS/binaryen-$BINARYEN.part" >&2 ||
    fail "wasm-opt could not be installed from npm's package binaryen $BINARYEN. Is the network there?"
  rm -rf "${TOOLS:?}/binaryen-$BINARYEN" && mv "$TOOLS/binaryen-$BINARYEN.part" "$TOOLS/binaryen-$BINARYEN"
fi
[ "$1" != site ] || exit 0

# ---- test ----
rustfmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 ||
  fail "rustfmt or clippy is missing. Run: rustup component add rustfmt clippy."

for folder in tests/e2e src/assistant; do
  cmp -s "$folder/package-lock.json" "$folder/node_modules/.installed" && continue
  say "Installing the Node packages of $folder"
  npm ci --silent --no-audit --no-fund --prefix "$folder" >&2 || fail "The Node packages of $folder could not be installed. Is the network there?"
  cp "$folder/package-lock.json" "$folder/node_modules/.installed"
done

# Packages of Debian's, where one may install them.
packages() {
  has apt-get && { [ "$(id -u)" = 0 ] || { has sudo && sudo -n true 2>/dev/null; }; } || return 0
  say "Installing with apt-get: $*"
  local as_root=; [ "$(id -u)" = 0 ] || as_root=sudo
  # The lists of a fresh machine are empty, old or good: read them again only if they do not serve.
  $as_root apt-get install -y --no-install-recommends "$@" >/dev/null 2>&1 ||
    { $as_root apt-get update >/dev/null && $as_root apt-get install -y --no-install-recommends "$@" >/dev/null; } || true
}

if ! node tests/e2e/chromium.mjs >/dev/null 2>&1; then
  packages chromium
  node tests/e2e/chromium.mjs >/dev/null 2>&1 || (cd tests/e2e && npx --no-install playwright install chromium >&2) || true
  node tests/e2e/chromium.mjs >/dev/null 2>&1 ||
    fail "No Chromium was found to test the page, and none could be installed. Install Chromium or Google Chrome, or name one: export CHROMIUM=/path/to/chromium."
fi

# Playwright drives neither: tests/e2e/browsers.mjs does.
node tests/e2e/drive.mjs firefox >/dev/null || packages firefox-esr
node tests/e2e/drive.mjs webkit >/dev/null || packages webkit2gtk-driver xvfb
missing=$(node tests/e2e/drive.mjs firefox webkit) ||
  say "The page is not tried in: $missing. On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb."
