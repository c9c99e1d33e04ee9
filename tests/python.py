"""The wheel, as `make python` builds it: the answers of the program and of the package for JavaScript, its tables, and its example.

usage: python tests/python.py PROGRAM      with the wheel unpacked in PYTHONPATH
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from decimal import Decimal
from pathlib import Path

import droits_au_clair as engine
import pyarrow as pa
import pyarrow.parquet as pq

PROGRAM = sys.argv[1]


def droits(args, lines=()):
    done = subprocess.run([PROGRAM, *args], input="".join(f"{line}\n" for line in lines), capture_output=True, text=True, check=False)
    assert done.returncode < 2, done.stderr
    return done.stdout


# ---- the same versions as the program's ----
def locked(path):
    return {(package["name"], package["version"]) for package in tomllib.loads(Path(path).read_text())["package"]}


ours, of_the_wheel = locked("Cargo.lock"), locked("src/python/Cargo.lock")
names = {name for name, _ in ours}
strange = {one for one in of_the_wheel if one[0] in names and one not in ours}
assert not strange, f"src/python/Cargo.lock has other versions than Cargo.lock: {strange}"

# ---- the answers of the program ----
vectors = []
for path in sorted(Path("tests/vectors").glob("*.jsonl")):
    for line in path.read_text().splitlines():
        vectors.append(json.dumps(json.loads(line)["household"]))
sample = vectors[:: max(1, len(vectors) // 500)]
invented = droits(["households", "--count", "200", "--seed", "4"]).splitlines()
households = sample + invented
for lang, steps in [("fr", False), ("en", True)]:
    some = households[:: 5 if steps else 1]
    told = droits(["compute", "--lang", lang, *(["--steps"] if steps else [])], some).splitlines()
    for household, answer in zip(some, told, strict=True):
        assert engine.compute(household, lang=lang, steps=steps) == json.loads(answer), household
assert engine.parameters("af") == json.loads(droits(["parameters", "af", "--json"]), parse_float=Decimal)
assert engine.law_known_to() >= "2026-12"

# ---- those of the package for JavaScript, where `make npm` has built it ----
package = Path(os.environ.get("CARGO_TARGET_DIR", "target")) / "npm/droits-au-clair/index.js"
in_javascript = "not built"
if package.exists():
    script = f"""
      import {{ readFileSync }} from "node:fs";
      import * as engine from {json.dumps(package.resolve().as_uri())};
      await engine.load(readFileSync(new URL("droits_bg.wasm", {json.dumps(package.resolve().as_uri())})));
      const lines = readFileSync(0, "utf8").trimEnd().split("\\n");
      for (const line of lines) console.log(JSON.stringify(engine.compute(line)));
    """
    done = subprocess.run(["node", "--input-type=module", "-e", script], input="\n".join(households), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for household, answer in zip(households, done.stdout.splitlines(), strict=True):
        assert engine.compute(household) == json.loads(answer), household
    in_javascript = f"{len(households)} alike"

# ---- what is wrong ----
for wrong, path in [({"format": 1}, "/month"), ({**json.loads(invented[0]), "castle": 1}, "/castle"), ("{", "")]:
    try:
        engine.compute(wrong)
        raise AssertionError(f"{wrong} was read")
    except engine.HouseholdError as error:
        assert error.path == path, (wrong, error.path)
household = json.loads(invented[0])
household["adults"][0]["income"] = [{"kind": "wage", "monthly": Decimal("1240.55")}]
assert engine.compute(household)["benefits"]

# ---- a table: the columns of `--amounts` ----
lines = [*invented[:60], "not a household", *sample[:60]]
header, *rows = [row.split(",") for row in droits(["compute", "--amounts"], lines).splitlines()]
table = engine.compute_many(lines, jobs=2)
table.validate(full=True)
assert table.column_names == header
for name, column in zip(header, zip(*rows)):
    for mine, theirs in zip(table[name].to_pylist(), column, strict=True):
        if isinstance(mine, Decimal) or (mine is None and not name.endswith("_status") and name not in ("id", "month")):
            assert (mine is None) == (theirs == "") and (mine is None or mine == Decimal(theirs)), (name, mine, theirs)
        else:
            assert (mine or "") == theirs, (name, mine, theirs)
assert table["af_status"].to_pylist()[60] == "e" and table["af"].to_pylist()[60] is None
# However it comes: as texts, as dicts, as Arrow's column in parts, beginning in its middle, with what is missing.
codes = ["af", "rsa"]
whole = engine.compute_many(invented, only=codes).to_pydict()
assert engine.compute_many([json.loads(line) for line in invented], only=codes).to_pydict() == whole
column = pa.chunked_array([pa.array(invented[:7]), pa.array(invented[7:])])
assert engine.compute_many(column, only=codes).to_pydict() == whole
assert engine.compute_many(column.slice(3), only=codes)["af"].to_pylist() == whole["af"][3:]
assert engine.compute_many(pa.array(invented, pa.large_string()), only=codes).to_pydict() == whole
assert engine.compute_many(pa.array([invented[0], None]), only=codes)["rsa_status"].to_pylist()[1] == "e"
assert engine.compute_many([], only=codes).num_rows == 0
try:
    engine.compute_many(invented, only=["alms"])
    raise AssertionError("a benefit that is none")
except ValueError as error:
    assert "alms" in str(error)

with tempfile.TemporaryDirectory() as folder:
    # ---- Parquet ----
    path = Path(folder) / "amounts.parquet"
    assert engine.amounts_to_parquet((f"{line}\n" for line in [*invented, ""]), path, only=codes, rows=60) == len(invented)
    assert pq.read_table(path).to_pydict() == whole
    assert pq.ParquetFile(path).num_row_groups == 4

    # ---- the example ----
    files = []
    for month in ("2025-11", "2026-11"):
        file = Path(folder) / f"{month}.jsonl"
        file.write_text(droits(["households", "--count", "1500", "--seed", "1", "--month", month]))
        files.append(file)
    picture = Path(folder) / "picture.svg"
    done = subprocess.run([sys.executable, "examples/python/two_dates.py", *files, picture], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    counted = re.findall(r"^ +\d+ +(\d+) +(\d+) +(\d+) +-?\d+\.\d\d$", done.stdout, re.M)
    assert len(counted) == 10, done.stdout
    drawn, left_out = map(int, re.search(r"^(\d+) households, (\d+) left out", done.stdout).groups())
    assert sum(int(households) for households, _, _ in counted) == drawn and drawn + left_out == 1500
    assert all(int(more) + int(less) <= int(households) for households, more, less in counted) and any(int(more) for _, more, _ in counted)
    assert picture.read_text().count("<path") > 50

print(f"{len(households)} households answered as the program does (JavaScript: {in_javascript}), {len(lines)} as rows; the example drew {drawn}")
