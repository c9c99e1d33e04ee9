#!/usr/bin/env bash
# Builds the site twice, from two copies of the checkout in folders of different names, and compares every byte.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for copy in one another-name; do
  mkdir "$work/$copy"
  git archive HEAD | tar -x -C "$work/$copy"
  env -u CARGO_TARGET_DIR make --no-print-directory -C "$work/$copy" site >"$work/$copy.log" 2>&1 || { tail -n 20 "$work/$copy.log" >&2; exit 1; }
  rm -rf "$work/$copy/target"
done
if diff -rq "$work/one/dist" "$work/another-name/dist"; then
  printf 'Two builds of the site in two folders gave the same bytes.\n'
else
  printf 'Two builds of the site in two folders differ: see above.\n' >&2
  exit 1
fi
