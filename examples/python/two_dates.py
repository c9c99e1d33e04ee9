# %% [markdown]
# # What a year changed, by decile
#
# The same invented households in November 2025 and in November 2026, a year older: what the law and its amounts make of them, and for whom.
# They measure a program and stand for nobody (docs/populations.md). Run it whole, or cell by cell in an editor that knows `# %%`.
#
#     python examples/python/two_dates.py households-2025-11.jsonl households-2026-11.jsonl picture.svg
#
# with two files of `droits households --count 5000 --seed 1 --month 2025-11`, and 2026-11.

# %%
import json
import sys
from decimal import Decimal

import matplotlib
import pyarrow as pa
import pyarrow.compute as pc

from droits_au_clair import compute_many

matplotlib.use("svg")
import matplotlib.pyplot as plt  # noqa: E402  (after the choice of what it draws with)

before_path, after_path, picture = sys.argv[1:]
BENEFITS = ["af", "cf", "asf", "paje_base", "al", "aah", "rsa", "ppa"]

# %% [markdown]
# ## The households, and what they earn by unit of consumption
#
# One for the first adult, 0.5 for each other person of 14 and more, 0.3 for a child below: INSEE's scale.


# %%
def incomes(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            household = json.loads(line)
            year = int(household["month"][:4])
            children = household.get("children", [])
            small = sum(year - int(child["birth_date"][:4]) < 14 for child in children)
            units = Decimal("0.5") + Decimal("0.5") * (len(household["adults"]) + len(children) - small) + Decimal("0.3") * small
            earned = sum(Decimal(str(spell["monthly"])) for adult in household["adults"] for spell in adult.get("income", []))
            yield earned / units


def amounts(path):
    with open(path, encoding="utf-8") as file:
        return compute_many([line for line in file if line.strip()], only=BENEFITS)


earned = list(incomes(after_path))
before, after = amounts(before_path), amounts(after_path)
assert before["id"].equals(after["id"]), "the two files are of the same households"


# %% [markdown]
# ## The sum of the benefits, where each is known
#
# What is not known is no zero: a household with one unknown benefit is left out, and counted.


# %%
def total(table):
    parts = [table[benefit] for benefit in BENEFITS]
    whole = parts[0]
    for part in parts[1:]:
        whole = pc.add(whole, part)
    return whole.to_pylist()


gains = [(income, b - a) for income, a, b in zip(earned, total(before), total(after)) if a is not None and b is not None]
left_out = len(earned) - len(gains)
gains.sort(key=lambda pair: pair[0])
size = len(gains) / 10
rows = []
for decile in range(10):
    some = [gain for _, gain in gains[round(decile * size) : round((decile + 1) * size)]]
    rows.append({"decile": decile + 1, "households": len(some), "more": sum(g > 0 for g in some), "less": sum(g < 0 for g in some), "mean": sum(some) / len(some)})

# %%
print(f"{len(gains)} households, {left_out} left out because an amount is not known")
print("decile  households  more  less  mean euros a month")
for row in rows:
    print(f"{row['decile']:>6}  {row['households']:>10}  {row['more']:>4}  {row['less']:>4}  {row['mean']:>18.2f}")
assert pa.types.is_decimal(after["al"].type), "no amount is a binary fraction"

# %%
figure, (gained, mean) = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
deciles = [row["decile"] for row in rows]
gained.bar(deciles, [100 * row["more"] / row["households"] for row in rows], label="more", color="#1f6f5c")
gained.bar(deciles, [-100 * row["less"] / row["households"] for row in rows], label="less", color="#b3552e", hatch="//")
gained.set(title="Households with more, and with less", xlabel="decile of income by unit", ylabel="per cent", xticks=deciles)
gained.axhline(0, color="black", linewidth=0.8)
gained.legend()
mean.bar(deciles, [float(row["mean"]) for row in rows], color="#35507a")
mean.set(title="Mean change", xlabel="decile of income by unit", ylabel="euros a month", xticks=deciles)
mean.axhline(0, color="black", linewidth=0.8)
figure.suptitle(f"{before['month'][0]} to {after['month'][0]}, invented households")
figure.savefig(picture, metadata={"Date": None})
