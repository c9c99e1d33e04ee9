#!/usr/bin/env bash
# Every check there is, the quick ones first; stops at the first that fails and names it.
# usage: tools/test.sh [CHECK...]     e.g. tools/test.sh typography clippy
set -euo pipefail
cd "$(dirname "$0")/.."

CHECKS=(format typography circles deny clippy unit populations divergence assistant hosting accuracy docs site size page browsers gestures)

# The engine's `audit` feature lets tests/tables.rs read which legal values were used, and change one; `schema` lets
# tests/format.rs read what each key means.
WORKSPACE=(--locked --workspace --features droits-engine/audit,droits-engine/schema)

format() { cargo fmt --all --check; }
typography() { node tools/typography.mjs; }
# Files that need each other are few: docs/decisions/circles.md.
circles() { node tools/circles.mjs; }
# Licences, bans, sources and known faults of what others wrote: deny.toml.
deny() {
  node tools/deny.mjs
  node tools/advisories.mjs
}
clippy() { cargo clippy --quiet "${WORKSPACE[@]}" --all-targets -- --deny warnings; }
unit() {
  # The same random households at each run, so that a run says something of the commit alone. Others: PROPTEST_RNG_SEED=7 tools/test.sh unit
  export PROPTEST_RNG_SEED=${PROPTEST_RNG_SEED:-2026}
  # cargo-nextest runs each test in a process of its own, and sooner; not everyone has it.
  if cargo nextest --version >/dev/null 2>&1; then
    cargo nextest run "${WORKSPACE[@]}" --no-fail-fast
  else
    cargo test "${WORKSPACE[@]}" --lib --bins --tests --no-fail-fast
  fi
  cargo test --quiet --locked --doc -p droits-engine -p droits-words
}
# Every command of docs/populations.md, with the program that `unit` built.
populations() {
  cargo build --quiet --locked -p droits
  node tests/populations.mjs
}
# A file of another amount becomes a vector: docs/divergence-file.md.
divergence() {
  cargo build --quiet --locked -p droits
  node tests/divergence.mjs
}
# The program as a tool for assistants: src/assistant.
assistant() {
  cargo build --quiet --locked -p droits
  node tests/assistant.mjs
}
# nginx and Caddy, where they are installed, over a small site.
hosting() { node tests/hosting.mjs; }
accuracy() { node tools/accuracy.mjs --check; }
docs() {
  export RUSTDOCFLAGS="--deny warnings"
  cargo doc --quiet --locked --no-deps -p droits-engine -p droits-words
  # Of the page everything is documented for whoever works on it.
  cargo doc --quiet --locked --no-deps --document-private-items -p droits-au-clair --bins
}
# Linking the page keeps one core busy for a minute or two: it begins with the first check, beside the others.
site() {
  while kill -0 "$building" 2>/dev/null; do sleep 1; done
  cat "$built/log"
  [ -e "$built/done" ]
}
size() { node tools/size.mjs; }
page() { (cd tests/e2e && npx --no-install playwright test); }
# A tenth of what `make walk` tries, of a page at most forty steps, chosen by a seed. Another tenth: SEED=7 tools/test.sh gestures
gestures() { node tests/e2e/gestures.mjs --seed="${SEED:-2026}"; }
browsers() {
  node tests/e2e/browsers.mjs
  node tests/e2e/headers.mjs
}

tools/install.sh test
[ $# -gt 0 ] && CHECKS=("$@")
if [[ " ${CHECKS[*]} " == *" site "* ]]; then
  built=$(mktemp -d)
  # A group of its own, so that all that it began ends with it when a check fails.
  set -m
  { make --no-print-directory site >"$built/log" 2>&1 && touch "$built/done"; } </dev/null &
  building=$!
  set +m
  trap 'kill -- -"$building" 2>/dev/null || true; rm -rf "$built"' EXIT
  trap 'exit 130' INT TERM HUP
fi
for check in "${CHECKS[@]}"; do
  printf '\n== %s\n' "$check"
  start=$SECONDS
  # Not `check || …`: there, Bash would no longer stop inside the check at its first failure.
  set +e
  (set -e; "$check")
  status=$?
  set -e
  if [ $status -ne 0 ]; then
    printf '\nThe check “%s” failed. To run it alone: tools/test.sh %s\n' "$check" "$check" >&2
    exit 1
  fi
  printf '== %s: %s s\n' "$check" "$((SECONDS - start))"
done
printf '\nEvery check passed: %s.\nChecks: %s passed, 0 failed\n' "${CHECKS[*]}" ${#CHECKS[@]}
