"""French family and social benefits, computed from the text of the law: an estimate, only the Caf decides.

Amounts are texts ("152.25") or decimals, never binary fractions. A benefit that cannot be said is unknown, not zero.
"""

import json
from decimal import Decimal

from . import _engine

__all__ = ["HouseholdError", "amounts_to_parquet", "benefits", "compute", "compute_many", "law_known_to", "parameters"]


class HouseholdError(ValueError):
    """What is not a valid household: `path`, a JSON pointer, says where; the message says why."""

    def __init__(self, message, path):
        super().__init__(f"{path}: {message}" if path else message)
        self.path = path


def compute(household, *, lang="fr", steps=False):
    """What is due to a household (a dict, or its text): the result format, version 1.

    lang: "fr", "facile" (easy French) or "en". steps: each line of the computation with its article.
    """
    result = json.loads(_engine.compute(_text(household), lang, steps))
    if "error" in result:
        raise HouseholdError(result["error"]["message"], result["error"]["path"])
    return result


def compute_many(households, *, only=None, jobs=0):
    """Amounts of many households, as a pyarrow.Table: id, month, then a decimal and a status for each benefit.

    households: a column of texts of pyarrow's, or any iterable of dicts or texts. only: codes of benefits, all unless told.
    jobs: computations at the same time, one a core unless told. A status is d (due), n (not due: 0), u (unknown: null),
    e (not a valid household: null). Needs pyarrow.
    """
    import pyarrow as pa

    texts = _column(pa, households)
    codes = list(benefits() if only is None else only)
    parts = [_batch(pa, chunk, codes, jobs) for chunk in texts.chunks] or [_batch(pa, pa.array([], pa.string()), codes, jobs)]
    return pa.Table.from_batches(parts)


def amounts_to_parquet(lines, path, *, only=None, jobs=0, rows=50_000):
    """Amounts of a file of households, one a line, as Parquet, in constant memory; gives the number of rows.

    lines: an open file, or any iterable of texts; blank lines are left out. A row group holds `rows` households.
    """
    import pyarrow.parquet as pq

    written, writer = 0, None
    try:
        for some in _some((line for line in lines if not line.isspace()), rows):
            table = compute_many(some, only=only, jobs=jobs)
            writer = writer or pq.ParquetWriter(path, table.schema, compression="zstd")
            writer.write_table(table)
            written += table.num_rows
        if writer is None:
            pq.write_table(compute_many([], only=only), path)
    finally:
        if writer is not None:
            writer.close()
    return written


def parameters(key=""):
    """Every legal value whose key begins so: its versions, the day from which each applies, and the text that says so."""
    return json.loads(_engine.parameters(key), parse_float=Decimal)


def benefits():
    """The codes of the benefits, in the order of the result."""
    return _engine.benefits()


def law_known_to():
    """The last month whose law is known, "YYYY-MM"."""
    return _engine.law_known_to()


def _text(household):
    return household if isinstance(household, str) else json.dumps(household, default=_number)


def _number(value):
    # A decimal goes as text, which the format reads to the cent.
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"{type(value).__name__} stands in no household")


def _column(pa, households):
    if isinstance(households, (pa.Array, pa.ChunkedArray)):
        column = households if isinstance(households, pa.ChunkedArray) else pa.chunked_array([households])
        # Offsets of 32 bits: a longer column comes in several parts.
        return column.cast(pa.string())
    return pa.chunked_array([pa.array([_text(one) for one in some], pa.string()) for some in _some(households, 50_000)], pa.string())


def _batch(pa, texts, codes, jobs):
    if texts.offset or texts.null_count:
        # Anew from its beginning; what is missing is no household.
        texts = pa.array([text or "" for text in texts.to_pylist()], pa.string())
    _, offsets, data = texts.buffers()
    number = len(texts)
    at = offsets.to_pybytes()[: 4 * (number + 1)] if number else b""
    months, ids, columns = _engine.amounts(data.to_pybytes() if data else b"", at, codes, jobs)
    month = pa.array([months[i : i + 7].decode().strip() or None for i in range(0, len(months), 7)], pa.string())
    arrays = {"id": pa.array(ids, pa.string()), "month": month}
    for code, (values, known, status) in zip(codes, columns):
        arrays[code] = pa.Array.from_buffers(pa.decimal128(9, 2), number, [pa.py_buffer(known), pa.py_buffer(values)])
        places = pa.array(range(number + 1), pa.int32()).buffers()[1]
        arrays[f"{code}_status"] = pa.Array.from_buffers(pa.string(), number, [None, places, pa.py_buffer(status)])
    return pa.record_batch(arrays)


def _some(items, number):
    some = []
    for item in items:
        some.append(item)
        if len(some) == number:
            yield some
            some = []
    if some:
        yield some
