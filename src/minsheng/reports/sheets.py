"""What stands on the sheets of a workbook: tables of cells, in one language."""

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction

import attrs

from minsheng.observations.known import is_flow
from minsheng.promises.provisions import NATURE_TEXTS, Commitment
from minsheng.promises.targets import ValueTarget
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit
from minsheng.reports.cells import Cell, Number, amount_cell, day_cell, shared
from minsheng.reports.content import Content, Group, Row
from minsheng.reports.observed import TREND_TEXTS, Seen
from minsheng.reports.standing import STANDING_NOTES, STANDING_TEXTS, Standing
from minsheng.reports.words import WORDS
from minsheng.texts import Language, Text, say

__all__ = ["Sheet", "Table", "facts_of", "overview_of", "sheets_of"]

_OBSERVATIONS = Text(zh="实际值", en="Observations")
_REQUIRED = Text(zh="今后需达", en="Required values")
_PROMISES = Text(zh="承诺", en="Promises")
_NUMBER = Text(zh="项数", en="Number")
_SHARE = Text(zh="占比", en="Share")
_MEANING = Text(zh="含义", en="What it means")
_MEASURABLE = Text(zh="可检验", en="Measurable")
_COVERED = Text(zh="有数据", en="With data")
_DIRECTIONS = Text(zh="只有方向", en="Direction only")
_ISSUER = Text(zh="发布机关", en="Issuer")
_ID = Text(zh="编号", en="Id")
_PROGRESS = Text(zh="进度", en="Progress")
_ELAPSED = Text(zh="应达进度", en="Progress asked by now")
_FLOOR = Text(zh="下限", en="At least")
_CEILING = Text(zh="上限", en="At most")
_UNIT = Text(zh="单位", en="Unit")
_VALUE_DAY = Text(zh="数值日期", en="Day of the value")
_USED = Text(zh="已用上限", en="Ceiling used")
_DUE_WORDS = Text(zh="到期日说明", en="Due, in words")
_REASON = Text(zh="无法判定的原因", en="Why it is not determined")
_TAGS = Text(zh="标签", en="Tags")
_PAGE = Text(zh="页码", en="Page")
_ADDRESS = Text(zh="网址", en="Address")
_SINCE = Text(zh="数据始于", en="Data since")
_BINDING = Text(zh="依据", en="Set by")
_DAY = Text(zh="日期", en="Day")
# The headers of a table of observations, so that the sheet can be read as one.
_INDICATOR = Text(zh="指标", en="indicator")
_INDICATOR_NAME = Text(zh="指标名称", en="name")
_WHEN = Text(zh="时间", en="when")
_VALUE = Text(zh="数值", en="value")
_OWN_UNIT = Text(zh="单位", en="unit")
_PRELIMINARY = Text(zh="初步数", en="preliminary")
_SOURCE = Text(zh="来源", en="source")
_YES = Text(zh="是", en="yes")
_DONE = Text(zh="完成", en="done")
_NOT_DONE = Text(zh="未完成", en="not done")


@attrs.frozen
class Table:
    """A table of cells under its headers."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@attrs.frozen(kw_only=True)
class Sheet:
    """A sheet of one table, of which the first `fixed` columns stay in sight.

    `standing` is the header of the column whose words have colours, `progress` that of the shares
    that have bars; None where there is no such column. The first `printed` columns fit on paper.
    """

    name: str
    table: Table
    fixed: int
    printed: int
    standing: str | None = None
    progress: str | None = None


# The overview


def facts_of(content: Content, language: Language) -> tuple[tuple[str, Cell], ...]:
    """Return what a report says of itself: the document, the day, and how much can be measured."""
    document, whole = content.document, content.whole
    found: list[tuple[Text, Cell]] = [
        (WORDS["as_of"], day_cell(content.as_of)),
        (_ISSUER, document.issuer.in_language(language)),
        (WORDS["issued"], day_cell(document.published)),
        (WORDS["file"], document.code),
        (WORDS["period"], document.period.in_language(language)),
        (WORDS["source_link"], document.url),
        (WORDS["licence"], document.licence),
        (_PROMISES, _count(len(whole.rows))),
        (_MEASURABLE, _count(whole.measurable)),
        (_COVERED, None if content.as_of is None else _count(whole.covered)),
        (_DIRECTIONS, _count(len(whole.rows) - whole.measurable)),
    ]
    return tuple((name.in_language(language), cell) for name, cell in found if cell is not None)


def overview_of(content: Content, language: Language) -> tuple[tuple[str, Table], ...]:
    """Return the tables of the overview under their names: by standing, by domain, by unit."""
    whole, found = content.whole, list[tuple[str, Table]]()

    def words(text: Text) -> str:
        return text.in_language(language)

    if content.as_of is not None:
        rows = (
            (
                words(STANDING_TEXTS[standing]),
                _count(number),
                shared(Fraction(number, len(whole.rows))) if whole.rows else None,
                words(STANDING_NOTES[standing]),
            )
            for standing, number in whole.counts.items()
        )
        columns = (WORDS["status"], _NUMBER, _SHARE, _MEANING)
        found.append((words(WORDS["how_it_stands"]), Table(tuple(map(words, columns)), (*rows,))))
    by_domain = _groups(WORDS["domain"], content.sections, content, language)
    found.append((words(WORDS["by_domain"]), by_domain))
    if content.responsible:
        by_unit = _groups(WORDS["responsible"], content.responsible, content, language)
        found.append((words(WORDS["by_responsible"]), by_unit))
    return tuple(found)


def _groups(name: Text, groups: Iterable[Group], content: Content, language: Language) -> Table:
    """Return how many promises of each group there are, and if there is a day, stand where."""
    dated = content.as_of is not None
    standings: tuple[Standing, ...] = tuple(STANDING_TEXTS) if dated else ()
    columns = [name, _PROMISES, _MEASURABLE, *((_COVERED,) if dated else ())]
    columns += [STANDING_TEXTS[standing] for standing in standings]
    rows = (
        (
            group.name.in_language(language),
            _count(len(group.rows)),
            _count(group.measurable),
            *((_count(group.covered),) if dated else ()),
            *(_count(group.counts[standing]) for standing in standings),
        )
        for group in groups
    )
    return Table(tuple(text.in_language(language) for text in columns), tuple(rows))


def _count(number: int) -> Number:
    return Number(Fraction(number), "#,##0")


# The tables


def sheets_of(content: Content, language: Language) -> tuple[Sheet, ...]:
    """Return the sheets of promises, and with a day those of what was observed and is required."""
    promises = _promises(content, language)
    if content.as_of is None:
        return (promises,)
    return promises, _observations(content, language), _required(content, language)


def _promises(content: Content, language: Language) -> Sheet:
    dated = content.as_of is not None
    sections = {section.id: section.name.in_language(language) for section in content.sections}
    rows = [_promise(row, sections[row.section], language, dated=dated) for row in content.rows]
    columns = [*_FIRST, *(_STANDING if dated else ()), *_LAST]
    names = [text.in_language(language) for text in columns]
    printed = set(names[: -len(_LAST) - (_IN_WORDS if dated else 0)])
    table = _without_empty(names, rows)
    return Sheet(
        name=_PROMISES.in_language(language),
        table=table,
        fixed=2,
        printed=sum(name in printed for name in table.columns),
        standing=WORDS["status"].in_language(language) if dated else None,
        progress=_PROGRESS.in_language(language) if dated else None,
    )


_FIRST = (WORDS["domain"], WORDS["promise"], WORDS["target"], _FLOOR, _CEILING, WORDS["due_by"])
_STANDING = (
    *(WORDS["status"], WORDS["value"], _VALUE_DAY, _PROGRESS, _ELAPSED, _USED, WORDS["trend"]),
    *(_SINCE, _REASON, WORDS["details"], WORDS["no_way"]),
)
_IN_WORDS = 4  # of these, which paper has no room for
_LAST = (
    *(_DUE_WORDS, WORDS["provision"], WORDS["phrase"], WORDS["interpretation"]),
    *(WORDS["responsible"], WORDS["nature"], _TAGS, _PAGE, _ADDRESS, WORDS["doubtful"]),
    *(_UNIT, _ID),
)


def _without_empty(names: list[str], rows: list[tuple[Cell, ...]]) -> Table:
    """Return a table without the columns in which nothing stands."""
    kept = [x for x in range(len(names)) if not rows or any(row[x] is not None for row in rows)]
    return Table(tuple(names[x] for x in kept), tuple(tuple(row[x] for x in kept) for row in rows))


def _promise(row: Row, section: str, language: Language, *, dated: bool) -> tuple[Cell, ...]:
    promise = row.commitment
    separator = say(language, zh="、", en="; ")
    nature = None if promise.nature is None else NATURE_TEXTS[promise.nature]
    notes = "\n".join(item.note.in_language(language) for item in row.findings)
    floor, ceiling = _limits(row)
    return (
        section,
        row.name.in_language(language),
        row.target.in_language(language),
        _amount(floor, promise, language),
        _amount(ceiling, promise, language),
        day_cell(row.due),
        *(_standing(row, language) if dated else ()),
        row.until.in_language(language),
        row.provision.heading.in_language(language),
        row.phrase,
        _words(row.interpretation, language),
        separator.join(unit.in_language(language) for unit in row.responsible) or None,
        _words(nature, language),
        separator.join(promise.tags) or None,
        None if promise.page is None else str(promise.page),
        promise.url,
        notes or None,
        _unit(promise.indicator.unit, promise, language),
        row.id,
    )


def _standing(row: Row, language: Language) -> tuple[Cell, ...]:
    standing = None if row.standing is None else STANDING_TEXTS[row.standing]
    return (
        _words(standing, language),
        _amount(row.value, row.commitment, language),
        day_cell(row.value_day),
        shared(row.progress),
        shared(row.elapsed),
        shared(row.used),
        _words(None if row.trend is None else TREND_TEXTS[row.trend], language),
        day_cell(row.since),
        _words(row.reason, language),
        _words(row.details, language),
        _words(row.no_way, language),
    )


def _limits(row: Row) -> tuple[Amount | None, Amount | None]:
    """Return the floor and the ceiling of a promise, in the unit of its indicator."""
    promise, found = row.commitment, row.assessment
    target, unit = promise.target, promise.indicator.unit
    if not isinstance(target, ValueTarget) or unit is None:
        return None, None
    if target.multiplied_year is not None:  # the value of a base year sets it
        limit = None if found is None else found.limit
        return (None, limit) if found is not None and found.falling else (limit, None)
    limits = target.limits(unit)
    if limits is None:
        return None, None
    low, high = (None if x is None else Amount(x, unit) for x in (limits.low, limits.high))
    return low, high


def _observations(content: Content, language: Language) -> Sheet:
    """Return what was observed of each indicator, once for all promises of it."""
    by_indicator = {row.commitment.indicator.id: row for row in content.rows if row.observations}
    columns = (*(_INDICATOR, _INDICATOR_NAME, _WHEN, _VALUE, _OWN_UNIT, _PRELIMINARY, _SOURCE),)
    rows = (
        _observation(seen, row.commitment, language)
        for row in by_indicator.values()
        for seen in row.observations
    )
    return Sheet(
        name=_OBSERVATIONS.in_language(language),
        table=Table(tuple(text.in_language(language) for text in columns), tuple(rows)),
        fixed=2,
        printed=len(columns),
    )


def _observation(seen: Seen, promise: Commitment, language: Language) -> tuple[Cell, ...]:
    indicator = promise.indicator
    value = _amount(seen.value, promise, language)
    if seen.value is None:
        value = (_NOT_DONE if seen.done is None else _DONE).in_language(language)
    return (
        indicator.id,
        indicator.name.in_language(language),
        _when(seen, promise),
        value,
        _unit(None if seen.value is None else seen.value.unit, promise, language),
        _YES.in_language(language) if seen.preliminary else None,
        seen.source or None,
    )


def _when(seen: Seen, promise: Commitment) -> Cell:
    """Return the day of an observation, or the span of what is an amount over time."""
    if seen.done is not None:
        return day_cell(seen.done)
    spans = is_flow(promise.indicator) or promise.indicator.basis == "total"
    if not spans or seen.start == seen.day:
        return day_cell(seen.day)
    return _span(seen.start, seen.day)


def _span(start: date, end: date) -> str:
    return f"{start}/{end}"


def _required(content: Content, language: Language) -> Sheet:
    columns = (
        *(WORDS["domain"], WORDS["promise"], WORDS["target"], WORDS["when"], _DAY),
        *(WORDS["required"], _BINDING, _UNIT, _ID),
    )
    sections = {section.id: section.name.in_language(language) for section in content.sections}
    return Sheet(
        name=_REQUIRED.in_language(language),
        table=Table(
            tuple(text.in_language(language) for text in columns),
            tuple(_ahead(content, sections, language)),
        ),
        fixed=2,
        printed=len(columns),
    )


def _ahead(
    content: Content, sections: dict[str, str], language: Language
) -> Iterator[tuple[Cell, ...]]:
    for row in content.rows:
        for item in row.required:
            yield (
                sections[row.section],
                row.name.in_language(language),
                row.target.in_language(language),
                item.when.in_language(language),
                day_cell(item.day),
                _amount(item.amount, row.commitment, language),
                item.binding.in_language(language),
                _unit(item.amount.unit, row.commitment, language),
                row.id,
            )


def _amount(amount: Amount | None, promise: Commitment, language: Language) -> Cell:
    return None if amount is None else amount_cell(amount, promise, language)


def _unit(unit: Unit | None, promise: Commitment, language: Language) -> Cell:
    if unit is None:
        return None
    if language == "zh" and unit is promise.indicator.unit and promise.indicator.counted_by:
        return promise.indicator.counted_by
    return unit.name.in_language(language)


def _words(text: Text | None, language: Language) -> Cell:
    return None if text is None else text.in_language(language)
