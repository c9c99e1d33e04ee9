#!/usr/bin/env bash
# Builds the wheel in target/python/wheels, and unpacks it in target/python/site for the tests. Prints the Python that they use: maturin,
# pyarrow and matplotlib stand in an environment outside the checkout, at the versions and hashes of tools/python/requirements.txt.
# usage: tools/python.sh [environment]     with the word, builds nothing
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/versions.sh
fail() { printf '\n%s\n' "$*" >&2; exit 1; }
command -v python3 >/dev/null && python3 -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' || fail "Python 3.11 or later, with venv, is needed to build the wheel (which serves 3.10 and later)."
out=$(realpath -m "${CARGO_TARGET_DIR:-target}/python")
environment=$TOOLS/python-$(sha256sum <tools/python/requirements.txt | cut -c1-12)
if ! [ -e "$environment/done" ]; then
  printf 'Installing maturin and pyarrow in %s (once)\n' "$environment" >&2
  rm -rf "$environment" && mkdir -p "$TOOLS"
  python3 -m venv "$environment"
  "$environment/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r tools/python/requirements.txt >&2 || fail "The packages of tools/python/requirements.txt could not be installed. Is the network there?"
  touch "$environment/done"
fi
[ "${1:-}" != environment ] || { printf '%s\n' "$environment/bin/python"; exit 0; }
rm -rf "$out/wheels" "$out/site"
# The paths of this machine are no part of what it builds.
export RUSTFLAGS="${RUSTFLAGS:-} --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src/="
(cd src/python && CARGO_TARGET_DIR=$out "$environment/bin/maturin" build --quiet --release --locked --compatibility linux --interpreter "$environment/bin/python" --out "$out/wheels") >&2
"$environment/bin/python" -m zipfile -e "$out"/wheels/*.whl "$out/site"
printf '%s\n' "$environment/bin/python"
