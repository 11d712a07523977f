"""Every commitment of a document, in every place of a frame."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from minsheng.bulk.engines import np, npt, nw
from minsheng.bulk.kinds import Asked, asked_of
from minsheng.bulk.objects import Judge, Row, rows_by_place
from minsheng.bulk.reading import (
    ROWS,
    Frame,
    Lattice,
    cells_of,
    code_of,
    day_of,
    lattice_of,
    open_frame,
)
from minsheng.bulk.results import Coded, Days, as_frame, require_engine, texts_of
from minsheng.bulk.tables import Table, tables_of
from minsheng.bulk.verdicts import REASONS, STATUSES, Calendar, Found
from minsheng.bulk.windows import Wanted, groups_of
from minsheng.checks import require
from minsheng.days import Day, as_day
from minsheng.errors import InvalidValueError
from minsheng.progress.assessment import Assessment, Thresholds
from minsheng.progress.commitment import assess as assess_one
from minsheng.promises.documents import Document
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import Comparison
from minsheng.quantities.exact import number_text

__all__ = ["assess"]

_DEFAULT = Thresholds()
_NEEDED = ("place", "indicator", "when", "value")
_MOST_ROWS = 100_000_000
_AT_ONCE = 1_000_000  # rows that are turned into objects together
KINDS = {
    "place": "text",
    "commitment": "text",
    "status": "text",
    "reason": "text",
    "value": "text",
    "value_day": "day",
    "progress": "text",
    "path": "text",
}
"""The columns of what `assess` returns, and what they hold."""


def assess(
    document: Document,
    frame: Any,  # noqa: ANN401 - a frame of any engine
    as_of: Day | None = None,
    *,
    thresholds: Thresholds = _DEFAULT,
) -> Any:  # noqa: ANN401 - a frame of the same engine
    """Return what each commitment of a document looks like in each place of a frame, on a day.

    The frame is one of polars, pandas, pyarrow, duckdb or PySpark, lazy or not, with a row for each
    observation: `place`, `indicator` (an id or an alias; the column may be called `series`), `when`
    (a day), `value` (a whole number, a decimal, text or a 64-bit float; "done" or "not done", or 1
    or 0, where a thing is done or not) and, where they are needed, `from` (the first day of the
    span that an amount is of), `unit` (without the column, values are in the unit of the
    indicator), `form` ("level", "total", "increment", "yearly", "effective"; a null is what the
    indicator says), `known_until` of standards in force, and `correction`. Other columns are not
    read.

    The frame that comes back, of the same engine and lazy if the other is, has a row for each place
    and commitment: `place`, `commitment`, `status`, `reason`, `value` (an exact decimal in text, or
    "1/3" where there is none, in the unit of the indicator), `value_day`, `progress` (in text,
    too) and `path`: "kernel" where whole columns were judged in integers, "fallback" where the
    objects were asked. Both say the same as `minsheng.assess` for the rows of the place.

    `as_of` is the day (that of the last observation of all places if not given), `thresholds` are
    as for `minsheng.assess`. Raises `InvalidValueError`, or `UnknownNameError` for a name, for
    rows that cannot be read or cannot be true; then nothing comes back.

    >>> import polars as pl
    >>> from minsheng import HUNNAN
    >>> rows = pl.DataFrame(
    ...     {
    ...         "place": ["north", "south"],
    ...         "indicator": ["dibao-standard", "dibao-standard"],
    ...         "when": ["2025-12-31", "2025-12-31"],
    ...         "value": [850, 849],
    ...     }
    ... )
    >>> found = assess(HUNNAN, rows)
    >>> floor = found.filter(pl.col("commitment") == "task:13/dibao-floor")
    >>> floor.select("place", "status", "value").rows()
    [('north', 'met', '850'), ('south', 'missed', '849')]
    """
    return assess_told(document, frame, as_of, thresholds=thresholds)


Told = Callable[[int, int], None]
"""What is told how many of how many commitments are judged."""


def untold(done: int, of: int) -> None:
    """Tell nobody."""
    del done, of


def assess_told(
    document: Document,
    frame: Any,  # noqa: ANN401 - a frame of any engine
    as_of: Day | None = None,
    *,
    thresholds: Thresholds = _DEFAULT,
    told: Told = untold,
) -> Any:  # noqa: ANN401 - a frame of the same engine
    """Do what `assess` does, and tell how far the work is."""
    require(document, Document, "document", "a Document")
    require(thresholds, Thresholds, "thresholds", "Thresholds")
    day = None if as_of is None else as_day(as_of, "as_of")
    require_engine(frame)
    opened = open_frame(frame, needed=_NEEDED)
    work = _Work(document, opened, thresholds, told)
    if opened.plain:
        work.by_columns(day)
    else:
        work.by_objects(day)
    return as_frame(work.columns(), KINDS, frame)


class _Work:
    """The verdicts on all places and commitments while they are found."""

    def __init__(
        self, document: Document, frame: Frame, thresholds: Thresholds, told: Told
    ) -> None:
        self.told = told
        self.document = document
        self.frame = frame
        self.thresholds = thresholds
        self.commitments = tuple(document.commitments.values())
        self.number = {item.id: number for number, item in enumerate(self.commitments)}
        self.judge = Judge(document, thresholds, has_units="unit" in frame.columns)
        self.places: list[Any] = []

    def _prepare(self, places: list[Any]) -> None:
        count = len(places) * len(self.commitments)
        if count > _MOST_ROWS:
            expected = (
                f"at most {_MOST_ROWS} places times commitments at once; take some of the places"
            )
            raise InvalidValueError("frame, places", len(places), expected)
        self.places = places
        shape = (len(places), len(self.commitments))
        self.status = np.full(shape, -1, np.int8)
        self.reason = np.full(shape, -1, np.int8)
        self.day = np.full(shape, -1, np.int64)
        self.value = np.full(shape, None, object)
        self.progress = np.full(shape, None, object)
        self.fallback = np.zeros(shape, np.bool_)

    # By columns

    def by_columns(self, as_of: date | None) -> None:
        """Judge whole columns as far as that is possible, the rest by objects."""
        lattice = lattice_of(self.frame)
        day = as_of or self._last_day(lattice)
        asked = {
            item.id: found
            for item in self.commitments
            if (found := asked_of(item, day)) is not None
        }
        groups = groups_of(self.frame, lattice, self._wanted(asked.values()))
        tables = tables_of(self.document, groups)
        self._prepare(groups.places)
        codes = np.unique(np.append(groups.codes(), code_of(day)))
        calendar = Calendar(
            codes, [day_of(code) for code in codes.tolist()], self.document.period.years
        )
        for number, commitment in enumerate(self.commitments):
            table = tables.get(commitment.indicator.id)
            self.told(number, len(self.commitments))
            self._without_rows(number, commitment, day)
            if table is None or self._is_constant(commitment):
                continue
            left = np.ones(len(table.place), np.bool_)
            question = asked.get(commitment.id)
            if question is not None:
                parts = question.judge(commitment, day, self.thresholds, calendar, table, tables)
                for where, findings in parts:
                    self._take(number, table, where, findings)
                    left &= ~where
            self.fallback[table.place[left], number] = True
        self._by_objects(day, None)

    def _wanted(self, asked: Iterable[Asked]) -> Wanted:
        """Return what has to be found of each place and indicator."""
        cuts, sums = set[date](), set[date]()
        for item in asked:
            cuts |= item.cuts
            sums |= item.sums
        totals = [
            name
            for name, indicator in self.document.indicator_names.items()
            if indicator.basis == "total" and indicator.unit is not None and not indicator.signed
        ]
        return Wanted(
            cuts=sorted(map(code_of, cuts)),
            sums=sorted(map(code_of, sums)),
            totals=totals,
            events=any(item.unit is None for item in self.document.indicators.values()),
            first_month=int(self.document.year_starts[:2]) - 1,
        )

    def _last_day(self, lattice: Lattice) -> date:
        """Return the last day of all rows, or up to which a standard is known."""
        last = day_of(lattice.last)
        if "known_until" not in self.frame.columns:
            return last
        rows = self.frame.rows.select("known_until").unique()
        cells = cells_of(self.frame.collected(rows), "known_until")
        return max([last, *(as_day(cell, "known_until") for cell in cells if cell is not None)])

    @staticmethod
    def _is_constant(commitment: Commitment) -> bool:
        return commitment.target.kind == "directional"

    def _without_rows(self, number: int, commitment: Commitment, day: date) -> None:
        """Take what holds of every place without rows of the indicator."""
        found = assess_one(
            commitment, None, day, thresholds=self.thresholds, document=self.document
        )
        self._set(slice(None), number, found)

    def _set(self, place: Any, number: int, found: Assessment) -> None:  # noqa: ANN401 - a place, or all
        self.status[place, number] = STATUSES.index(found.status)
        self.reason[place, number] = -1 if found.reason is None else REASONS.index(found.reason)
        self.day[place, number] = -1 if found.value_day is None else code_of(found.value_day)
        self.value[place, number] = (
            None if found.value is None else number_text(found.value.fraction)
        )
        self.progress[place, number] = (
            None if found.progress is None else number_text(found.progress)
        )

    def _take(self, number: int, table: Table, plain: npt.NDArray[np.bool_], found: Found) -> None:
        """Take the findings of the places that could be judged in columns."""
        places = table.place[plain]
        self.status[places, number] = found.status
        self.reason[places, number] = found.reason
        self.day[places, number] = found.day
        self.value[places, number] = None
        self.progress[places, number] = None
        valued, above = found.has_value, found.has_progress
        values = table.values
        up, down = values.up, values.down
        shown = found.value[valued]
        if len(shown) and int(np.abs(shown).max()) * up >= 1 << 62:
            shown = shown.astype(object)
        self.value[places[valued], number] = texts_of(shown * up, np.full_like(shown, down))
        self.progress[places[above], number] = texts_of(found.above[above], found.below[above])

    # By objects

    def by_objects(self, as_of: date | None) -> None:
        """Judge all by objects, where the engine cannot calculate with the types of the frame."""
        rows = rows_by_place(self._cells(self.frame.rows))
        if not rows:
            raise InvalidValueError("frame, rows", 0, "at least one row")
        for place, own in rows.items():
            for name in own:
                _ = self.document.indicator_names[name]
            if place is None:
                raise InvalidValueError("frame, column place", None, "no nulls")
        days = [
            as_day(day, "frame, column when")
            for own in rows.values()
            for seen in own.values()
            for row in seen
            for day in (row.when, row.known_until)
            if day is not None
        ]
        day = as_of or max(days)
        self._prepare(list(rows))
        for number, commitment in enumerate(self.commitments):
            self._without_rows(number, commitment, day)
            if self._is_constant(commitment):
                continue
            for place, own in enumerate(rows.values()):
                if self._named(own, commitment.indicator.id):
                    self.fallback[place, number] = True
        self._by_objects(day, rows)

    def _named(self, rows: Mapping[str, Sequence[Row]], name: str) -> list[Row]:
        """Return the rows of an indicator, under its id or an alias."""
        indicator = self.document.indicators[name]
        return [row for one in (name, *indicator.aliases) for row in rows.get(one, ())]

    def _by_objects(self, day: date, rows: dict[object, dict[str, list[Row]]] | None) -> None:
        """Judge by objects what is left, some indicators at a time."""
        wanted = np.flatnonzero(self.fallback.any(axis=0)).tolist()
        if rows is not None:
            self._judge_rows(day, wanted, rows)
            return
        for numbers in self._batches(wanted):
            self._judge_rows(day, numbers, self._rows_of(numbers))

    def _batches(self, wanted: list[int]) -> Iterator[list[int]]:
        """Yield commitments whose rows become objects together: of an indicator, all of them."""
        by_indicator: dict[str, list[int]] = {}
        for number in wanted:
            by_indicator.setdefault(self.commitments[number].indicator.id, []).append(number)
        batch: list[int] = []
        size = 0
        for numbers in by_indicator.values():
            count = int(self.fallback[:, numbers].any(axis=1).sum())
            if batch and size + count > _AT_ONCE // 50:
                yield batch
                batch, size = [], 0
            batch, size = [*batch, *numbers], size + count
        if batch:
            yield batch

    def _rows_of(self, numbers: list[int]) -> dict[object, dict[str, list[Row]]]:
        """Return the rows that some commitments need, of the places that are not judged yet."""
        names: set[str] = set()
        for number in numbers:
            target = self.commitments[number].target
            own = [self.commitments[number].indicator]
            own += [target.other] if isinstance(target, Comparison) else []
            names.update(name for indicator in own for name in (indicator.id, *indicator.aliases))
        places = np.flatnonzero(self.fallback[:, numbers].any(axis=1))
        rows = self.frame.rows.filter(nw.col("indicator").is_in(sorted(names)))
        if len(places) < len(self.places):
            rows = rows.filter(nw.col("place").is_in([self.places[n] for n in places.tolist()]))
        return rows_by_place(self._cells(rows))

    def _cells(self, rows: "nw.LazyFrame[Any]") -> dict[str, list[Any]]:
        found = self.frame.collected(rows)
        names = [name for name in ("place", "indicator", *ROWS) if name in found.columns]
        return {name: cells_of(found, name) for name in names}

    def _judge_rows(
        self, day: date, numbers: list[int], rows: dict[object, dict[str, list[Row]]]
    ) -> None:
        for place, name in enumerate(self.places):
            own = [number for number in numbers if self.fallback[place, number]]
            if not own:
                continue
            found = rows[name]
            named: dict[str, list[Row]] = {}
            for one, seen in found.items():
                named.setdefault(self.document.indicator_names[one].id, []).extend(seen)
            chosen = [self.commitments[number] for number in own]
            judged = self.judge.assess(name, named, chosen, day)
            for number, verdict in zip(own, judged, strict=True):
                self._set(place, number, verdict)

    # As columns

    def columns(self) -> dict[str, Any]:
        """Return a row for each place and commitment, in the order of both."""
        count = len(self.commitments)
        places = np.arange(len(self.places), dtype=np.int64)
        numbers = np.arange(count, dtype=np.int64)
        return {
            "place": Coded(np.repeat(places, count), self.places),
            "commitment": Coded(
                np.tile(numbers, len(self.places)), [item.id for item in self.commitments]
            ),
            "status": Coded(self.status.ravel(), list(STATUSES)),
            "reason": Coded(self.reason.ravel(), list(REASONS)),
            "value": self.value.ravel(),
            "value_day": Days(self.day.ravel()),
            "progress": self.progress.ravel(),
            "path": Coded(self.fallback.ravel().astype(np.int8), ["kernel", "fallback"]),
        }
