#!/usr/bin/env bash
# Invented households through OpenFisca-France, Catala's published package and ours: agreement by benefit, and time. `make compare` builds the
# program first. Both are installed outside the checkout, at the versions and hashes of tools/compare. usage: tools/compare.sh [--record]
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/versions.sh
fail() { printf '\n%s\n' "$*" >&2; exit 1; }
command -v python3 >/dev/null && python3 -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' || fail "Python 3.11 or later, with venv, is needed to run OpenFisca."
key=$(cat tools/compare/requirements.txt tools/compare/package-lock.json | sha256sum | cut -c1-12)
peers=$TOOLS/compare-$key
if ! [ -e "$peers/done" ]; then
  printf 'Installing OpenFisca-France and Catala’s package in %s (once; two minutes)\n' "$peers" >&2
  rm -rf "$peers" && mkdir -p "$peers"
  python3 -m venv "$peers/python"
  "$peers/python/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r tools/compare/requirements.txt >&2 || fail "OpenFisca-France could not be installed. Is the network there?"
  cp tools/compare/package.json tools/compare/package-lock.json "$peers/"
  npm ci --silent --no-audit --no-fund --prefix "$peers" >&2 || fail "Catala’s package could not be installed. Is the network there?"
  touch "$peers/done"
fi
node tools/compare/compare.mjs "${CARGO_TARGET_DIR:-target}/release/droits" "$peers/python/bin/python" "$peers" "$@"
