#!/usr/bin/env bash
# Puts what is published into one folder, target/published/VERSION/: the site, the single file, the program, the package for JavaScript,
# what they are made of, and their hashes. `make release` builds the parts first.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
name=droits-au-clair-$version
out=$target/published/$version
rm -rf "$out" && mkdir -p "$out"
# The same bytes whoever packs, and whenever.
plain=(--sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 --mode=u=rwX,go=rX)
site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
cp -R dist "$site/$name"
rm -f "$site/$name/droits-au-clair.html"
tar "${plain[@]}" -C "$site" -cf - "$name" | gzip -n9 >"$out/$name-site.tar.gz"
cp dist/droits-au-clair.html "$out/$name.html"
host=$(rustc -vV | sed -n 's/^host: //p')
tar "${plain[@]}" -C "$target/release" -cf - droits | gzip -n9 >"$out/droits-$version-$host.tar.gz"
cp "$target/npm/$name.tgz" "$out/$name-npm.tgz"
cp "$target"/python/wheels/*.whl "$out/"
node tools/bill-of-materials.mjs "$out"
# Read by tools/verify.sh: what a host may change of its own is not in it.
(cd "$site/$name" && find . -type f ! -name _headers ! -name config.json -printf '%P\n' | LC_ALL=C sort | xargs sha256sum) >"$out/SITE-SHA256SUMS"
(cd "$out" && find . -type f ! -name SHA256SUMS -printf '%P\n' | LC_ALL=C sort | xargs sha256sum >SHA256SUMS)
printf 'What is published is in %s:\n' "$out"
(cd "$out" && du -b -- * | sort -k2)
