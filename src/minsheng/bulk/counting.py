"""How many commitments have each status, by place and by field of work."""

from typing import Any

from minsheng.bulk.engines import nw
from minsheng.bulk.reading import known_of
from minsheng.bulk.results import require_engine
from minsheng.checks import require
from minsheng.errors import InvalidValueError
from minsheng.promises.documents import Document

__all__ = ["summary"]

_NEEDED = ("place", "commitment", "status")
_NO_DOMAIN = ""


def summary(document: Document, verdicts: Any) -> Any:  # noqa: ANN401 - a frame of any engine, and one of the same
    """Count the verdicts of `assess` by place, domain and status.

    The frame that comes back has a row for each `place`, `domain` (its id; empty for commitments of
    no domain, such as safeguards) and `status` that there is, with its `count`; what does not occur
    has no row. It is lazy if the other is.

    >>> import polars as pl
    >>> from minsheng import HUNNAN
    >>> found = pl.DataFrame(
    ...     {
    ...         "place": ["north"] * 2,
    ...         "commitment": ["task:13/dibao-floor", "task:13/dibao-growth"],
    ...         "status": ["met", "met"],
    ...     }
    ... )
    >>> summary(HUNNAN, found).rows()
    [('north', 'social-security', 'met', 2)]
    """
    require(document, Document, "document", "a Document")
    require_engine(verdicts)
    known = known_of(verdicts, "verdicts")
    columns: list[str] = known.collect_schema().names()
    missing = [name for name in _NEEDED if name not in columns]
    if missing:
        expected = f"the columns {', '.join(_NEEDED)} ({', '.join(missing)} missing)"
        raise InvalidValueError("verdicts, columns", columns, expected)
    domain: nw.Expr = nw.lit(_NO_DOMAIN)
    for item in document.domains.values():
        ids = [commitment.id for commitment in item.commitments]
        domain = nw.when(nw.col("commitment").is_in(ids)).then(nw.lit(item.id)).otherwise(domain)
    found = (
        known.lazy()
        .with_columns(domain=domain)
        .group_by("place", "domain", "status")
        .agg(nw.len().alias("count"))
        .sort("place", "domain", "status")
    )
    return (found if isinstance(known, nw.LazyFrame) else found.collect()).to_native()
