#!/usr/bin/env bash
# Tells what has changed between the ledger of the law (docs/law) and the newest release of legi-data, and which legal values are due.
# usage: tools/law-watch.sh [--write]      --write renews docs/law/articles.csv; RELEASE=2.263.0 takes that release
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/versions.sh
tools/install.sh program

package=@socialgouv/legi-data
release=${RELEASE:-$(npm view "$package" version)} || { echo "npm did not tell the newest release of $package. Is the network there?" >&2; exit 1; }
folder=$TOOLS/legi-data-$release
if ! [ -d "$folder/package/data" ]; then
  echo "Fetching $package $release" >&2
  rm -rf "$folder.part" "$folder" && mkdir -p "$folder.part"
  (cd "$folder.part" && npm pack --silent "$package@$release" >/dev/null && tar xzf ./*.tgz && rm ./*.tgz) ||
    { echo "$package $release could not be fetched. Is the network there?" >&2; exit 1; }
  mv "$folder.part" "$folder"
fi
cargo run --quiet --locked -p droits-ledger --bin law-watch -- "$folder/package/data" "$release" "$@"
