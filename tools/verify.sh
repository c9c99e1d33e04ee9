#!/usr/bin/env bash
# Tells whether a site is a published build: each file of the list that a release brings is asked of the site, and its hash compared.
# usage: tools/verify.sh ADDRESS SITE-SHA256SUMS     ends with 0 when all are the published ones, else 1 and their names
set -euo pipefail
[ $# = 2 ] && [ -r "$2" ] || { printf 'usage: %s ADDRESS SITE-SHA256SUMS\n' "$0" >&2; exit 2; }
address=${1%/}/ wrong=0 number=0
received=$(mktemp)
trap 'rm -f "$received"' EXIT
while read -r hash path; do
  number=$((number + 1))
  # Spaces and the like do not stand in the names of the site. An address sent on without its .html is the same page.
  if ! curl --silent --show-error --fail --location --max-time 60 --output "$received" -- "$address$path"; then
    printf 'missing: %s\n' "$path"
  elif [ "$(sha256sum <"$received" | cut -d' ' -f1)" != "$hash" ]; then
    printf 'not the published one: %s\n' "$path"
  else
    continue
  fi
  wrong=$((wrong + 1))
done <"$2"
[ "$number" -gt 0 ] || { printf 'The list is empty: %s\n' "$2" >&2; exit 2; }
if [ "$wrong" -gt 0 ]; then
  printf '%s of %s files are not those of the published build.\n' "$wrong" "$number"
  exit 1
fi
printf 'All %s files are those of the published build.\n' "$number"
