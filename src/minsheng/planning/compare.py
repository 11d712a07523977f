"""What if: the paths under several figures of the same promises, side by side."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import Any, ClassVar, Unpack

import attrs

from minsheng.checks import NotATruthValue, is_mapping
from minsheng.days import Day, Years, is_moment, read_when
from minsheng.errors import InvalidValueError, UnknownNameError
from minsheng.growth.rules import EscalationRule
from minsheng.lookup import Index
from minsheng.observations.known import Values
from minsheng.planning.infeasible import Answered
from minsheng.planning.pathway import Pathway, RequiredValue, path_columns
from minsheng.planning.required import (
    Answer,
    AnswerRecord,
    PlanOptions,
    PlanPromises,
    among_others,
    answer,
    as_promises,
)
from minsheng.promises.amendments import FIGURES, amend, main_figure
from minsheng.promises.provisions import Commitment
from minsheng.quantities.amounts import Amount, amount_for
from minsheng.quantities.exact import Number, whole_number
from minsheng.records import Columns, Result, Row, Worded, table_of, worded
from minsheng.texts import Language, Text, say

__all__ = ["PathCase", "PathComparison", "PathComparisonRecord", "WhatIf", "compare_paths"]

WhatIf = Amount | str | Number | date
"""A figure or a deadline to put in the place of the promised one."""
_Case = tuple[Text | None, Mapping[str, WhatIf]]


class PathComparisonRecord(Worded):
    """Paths side by side: first what is promised, then each case."""

    cases: list[AnswerRecord]


def _as_index(changes: Mapping[str, WhatIf]) -> Mapping[str, WhatIf]:
    """Return changes that are hashed by what they hold."""
    return Index("change", changes.items())


@attrs.frozen(kw_only=True, repr=False)
class PathCase(Result, NotATruthValue):
    """One of several paths: what was changed, and what it comes to.

    `changes` are the figures by the names they were given under; there are none for what is
    promised. `promises` are the commitments or the rule with those figures, `plan` the path, or
    why there is none; `name` is what it was called, None if it has no name.

    >>> from minsheng import Series
    >>> dibao = Series.yearly({2024: 821}, "yuan/person/month")
    >>> cases = {"higher": {"task:13/dibao-floor": 900}}
    >>> found = compare_paths("task:13/dibao-floor", dibao, cases)
    >>> case = found.cases[1]
    >>> print(case.label(), case.at(2025).amount, sep=": ")
    higher: 900 yuan/person/month
    """

    ask_instead = ".plan"
    record_type: ClassVar[Any] = AnswerRecord

    changes: Mapping[str, WhatIf] = attrs.field(converter=_as_index)
    promises: EscalationRule | tuple[Commitment, ...]
    plan: Answer
    name: Text | None = None

    def label(self, language: Language = "en") -> str:
        """Return its name, or else the changes in words."""
        if self.name is not None:
            return self.name.in_language(language)
        if not self.changes:
            return say(language, zh="按承诺", en="as promised")
        return ", ".join(f"{name} = {figure}" for name, figure in self.changes.items())

    def at(self, when: int | Day) -> RequiredValue | None:
        """Return what the path requires at the end of a year or on a day; None without a point."""
        try:
            return self.plan[when] if isinstance(self.plan, Pathway) else None
        except UnknownNameError:
            return None

    def in_language(self, language: Language = "en") -> str:
        """Return the changes, then the path, or why there is none."""
        plan = self.plan.in_language(language).splitlines()
        return "\n  ".join([self.label(language), *plan])

    def to_dict(self, language: Language | None = None) -> AnswerRecord:
        """Return the path, or why there is none, as a record with what was changed."""
        beside: Answered = {"what_if": {name: str(figure) for name, figure in self.changes.items()}}
        if self.name is not None:
            beside["name"] = self.name.in_language(language or "en")
        return among_others(self.plan.to_dict(language), beside)

    def _table(self, language: Language) -> tuple[Columns, list[Row]]:
        """Return a row for each point of the path, or one that says why there is none."""
        columns: Columns = {"case": "text", **path_columns(), "remark": "text"}
        rows: list[Row] = [{"remark": self.plan.in_language(language)}]
        if isinstance(self.plan, Pathway):
            rows = table_of(self.plan, language)[1]
        return columns, [{"case": self.label(language), **row} for row in rows]


@attrs.frozen(kw_only=True, repr=False)
class PathComparison(Result, NotATruthValue):
    """Paths side by side: first what is promised, then each case.

    >>> from minsheng import Series
    >>> dibao = Series.yearly({2024: 821}, "yuan/person/month")
    >>> cases = {"higher": {"task:13/dibao-floor": 900}}
    >>> found = compare_paths("task:13/dibao-floor", dibao, cases)
    >>> [case.label() for case in found.cases], [str(day) for day in found.days]
    (['as promised', 'higher'], ['2025-12-31'])
    """

    ask_instead = ".cases"
    record_type: ClassVar[Any] = PathComparisonRecord

    cases: tuple[PathCase, ...]

    @property
    def days(self) -> tuple[date, ...]:
        """The days of all points of all paths, ascending."""
        plans = (case.plan for case in self.cases)
        found = {point.day for plan in plans if isinstance(plan, Pathway) for point in plan.points}
        return tuple(sorted(found))

    def in_language(self, language: Language = "en") -> str:
        """Return each case with its path, or why there is none."""
        return "\n".join(case.in_language(language) for case in self.cases)

    def to_dict(self, language: Language | None = None) -> PathComparisonRecord:
        """Return the cases as a record."""
        record: PathComparisonRecord = {
            "cases": [case.to_dict(language) for case in self.cases],
        }
        return worded(self, record, language)

    def _table(self, language: Language) -> tuple[Columns, list[Row]]:
        """Return the rows of each case, one case after the other."""
        tables = [table_of(case, language) for case in self.cases]
        return tables[0][0], [row for _, rows in tables for row in rows]

    def _brief(self) -> str:
        return "1 case" if len(self.cases) == 1 else f"{len(self.cases)} cases"


def compare_paths(
    promises: PlanPromises,
    data: Values | None,
    what_if: Mapping[str, WhatIf | Iterable[WhatIf]] | Mapping[str, Mapping[str, WhatIf]],
    **options: Unpack[PlanOptions],
) -> PathComparison:
    """Return the path as promised, and beside it the path for other figures of the promises.

    `what_if` has the figures to try, one or several, by the id of the commitment: of
    "task:13/dibao-growth" the rate, of "task:13/dibao-floor" the value. A name after a dot says
    which field is meant ("task:13/dibao-floor.due", ".low", ".high", ".tolerance"). Figures are
    those of `amend`; a deadline is a day, a year or text such as "2026" or "2026-06-30". Of a rule
    the names are "growth", "floor:2025" and "ceiling". Several names make a case of each
    combination, the last name varying fastest. Cases of one's own have names instead, each a
    mapping of its figures: `{"方案一": {"task:13/dibao-floor": 900, "task:13/dibao-growth":
    "4%"}}`. Tables, frames and charts then show the names.

    `promises`, `data` and `options` are as for `required_values`; a case that cannot be kept holds
    the reason. Raises what `required_values` and `amend` raise for what does not fit,
    `UnknownNameError` for a name that is not among the promises.

    >>> from minsheng import HUNNAN, Series
    >>> dibao = Series.yearly({2024: 821}, "yuan/person/month")
    >>> cases = {"方案一": {"task:13/dibao-floor": 900}}
    >>> found = compare_paths("task:13/dibao-floor", dibao, cases)
    >>> [(case.label("zh"), str(case.plan[2025].amount)) for case in found.cases]
    [('按承诺', '850 yuan/person/month'), ('方案一', '900 yuan/person/month')]
    """
    asked = as_promises(promises, options.get("document"))
    if not isinstance(what_if, Mapping):
        raise InvalidValueError("what_if", what_if, "a mapping from names to figures")
    for name in what_if:
        if not isinstance(name, str):
            raise InvalidValueError("what_if", name, "the id of a commitment, or a part of a rule")
    if not what_if:
        raise InvalidValueError("what_if", what_if, "at least one figure to change")
    cases: list[_Case] = [(None, {}), *(_named_cases(what_if) or _combined(what_if))]
    return PathComparison(
        cases=tuple(_case(asked, data, name, changes, options) for name, changes in cases)
    )


def _named_cases(what_if: Mapping[str, object]) -> list[_Case]:
    """Return cases that have names; none where the names are those of figures."""
    found: list[_Case] = []
    for name, figures in what_if.items():
        if not is_mapping(figures):
            if found:
                expected = "a mapping of figures, as the cases before it have"
                raise InvalidValueError(f"what_if, {name}", figures, expected)
            return []
        if not name.strip() or not figures:
            expected = "a name for each case, and at least one figure to change"
            raise InvalidValueError("what_if", {name: figures}, expected)
        for part in figures:
            if not isinstance(part, str):
                expected = "the id of a commitment, or a part of a rule"
                raise InvalidValueError(f"what_if, {name}", part, expected)
        found.append((Text.of(name), figures))
    return found


def _combined(what_if: Mapping[str, Any]) -> list[_Case]:
    """Return a case for each combination of the figures."""
    figures = {name: _several(name, values) for name, values in what_if.items()}
    chosen = product(*figures.values())
    return [(None, dict(zip(figures, choice, strict=True))) for choice in chosen]


def _several(name: str, values: WhatIf | Iterable[WhatIf]) -> tuple[WhatIf, ...]:
    if isinstance(values, Amount | str | int | float | Decimal | Fraction) or is_moment(values):
        return (values,)
    year_or_figure = whole_number(values)  # of numpy
    if year_or_figure is not None:
        return (year_or_figure,)
    if is_mapping(values) or not isinstance(values, Iterable):
        raise InvalidValueError(name, values, "a figure or several")
    found = tuple(values)
    if not found:
        raise InvalidValueError(name, values, "at least one figure")
    return found


def _case(
    promises: EscalationRule | tuple[Commitment, ...],
    data: Values | None,
    name: Text | None,
    changes: Mapping[str, WhatIf],
    options: PlanOptions,
) -> PathCase:
    changed: EscalationRule | tuple[Commitment, ...]
    if isinstance(promises, EscalationRule):
        changed = promises
        for part, figure in changes.items():
            changed = _changed_rule(changed, part, figure)
    else:
        changed = promises
        for part, figure in changes.items():
            changed = tuple(_changed(changed, part, figure))
    plan = answer(changed, data, **options)
    return PathCase(changes=changes, promises=changed, plan=plan, name=name)


def _changed(promises: tuple[Commitment, ...], name: str, figure: WhatIf) -> Iterator[Commitment]:
    """Yield the promises, the one that `name` names with another figure."""
    wanted, _, field = name.partition(".")
    known = [promise.id for promise in promises]
    if wanted not in known:
        raise UnknownNameError("what_if", wanted, known)
    for promise in promises:
        yield _amended(promise, field, figure) if promise.id == wanted else promise


def _amended(promise: Commitment, field: str, figure: WhatIf) -> Commitment:
    if field == "due":
        return amend(promise, due=_deadline(figure, promise.period.years))
    if isinstance(figure, date):
        raise InvalidValueError(promise.id, figure, "a figure; a day is for .due")
    field = field or main_figure(promise)
    if field not in FIGURES:
        raise UnknownNameError("what_if", field, (*FIGURES, "due"))
    given: dict[str, Any] = {field: figure}  # an argument of `amend`, as the line above knows
    return amend(promise, **given)


def _deadline(figure: WhatIf, years: Years) -> int | date:
    if isinstance(figure, str):
        return read_when(figure, "due", years)
    if isinstance(figure, int) or is_moment(figure):
        return figure
    raise InvalidValueError("due", figure, "a day or a year")


def _changed_rule(rule: EscalationRule, name: str, figure: WhatIf) -> EscalationRule:
    """Return a rule with another rate, floor or ceiling."""
    floors = {f"floor:{floor.year}": floor for floor in rule.floors}
    if name == "growth" and rule.growth is not None:
        rate = _amount(figure, name)
        return attrs.evolve(rule, growth=attrs.evolve(rule.growth, rate=rate))
    if name == "ceiling" and rule.ceiling is not None:
        return attrs.evolve(rule, ceiling=_amount(figure, name, rule.ceiling))
    if name in floors:
        value = _amount(figure, name, floors[name].value)
        floors[name] = attrs.evolve(floors[name], value=value)
        return attrs.evolve(rule, floors=tuple(floors.values()))
    parts = {"growth": rule.growth, **floors, "ceiling": rule.ceiling}
    known = [key for key, part in parts.items() if part is not None]
    raise UnknownNameError("what_if", name, known)


def _amount(figure: WhatIf, name: str, replaced: Amount | None = None) -> Amount:
    if isinstance(figure, date):
        raise InvalidValueError(name, figure, "a figure, not a day")
    return amount_for(figure, name, None if replaced is None else replaced.unit)
