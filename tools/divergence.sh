#!/usr/bin/env bash
# Turns a file that a person saved on « Vous recevez un autre montant ? » into a vector with its explanation: docs/divergence-file.md.
# usage: tools/divergence.sh FILE [--keep]     prints both; --keep adds the vector to tests/vectors/divergences.jsonl, as open
set -euo pipefail
cd "$(dirname "$0")/.." && root=$PWD && cd "$OLDPWD"
[ $# -ge 1 ] && [ -r "$1" ] || { printf 'usage: %s FILE [--keep]\n' "$0" >&2; exit 2; }
(cd "$root" && cargo build --quiet --locked -p droits)
exec node "$root/tools/divergence.mjs" "${CARGO_TARGET_DIR:-$root/target}/debug/droits" "$@"
