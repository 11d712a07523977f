"""Assertions that benefit standards escalate, and promises are kept, as they were made.

A failure is an `AssertionError` whose message is a table. Input that is no question at all raises
the library's own errors instead.
"""

from collections.abc import Iterable
from datetime import date
from operator import methodcaller

import attrs

from minsheng.checks import require
from minsheng.days import Day, Period, as_day, as_last_day
from minsheng.errors import InvalidValueError
from minsheng.growth.check import check_escalation, check_growth, rule_given
from minsheng.growth.rules import EscalationRule, GrowthRule
from minsheng.observations.known import Values, last_day, yearly_values
from minsheng.observations.series import EffectiveSeries, Series, YearlySeries
from minsheng.planning.pathway import Pathway
from minsheng.planning.required import PlanPromises
from minsheng.progress.assessment import Status
from minsheng.promises.asked import Promise, commitment_of
from minsheng.promises.documents import Document
from minsheng.promises.provisions import Commitment
from minsheng.quantities.amounts import Amount, as_rate, growth_factor
from minsheng.testing.data import (
    failed,
    rows_of_growth,
    rows_of_promises,
    rows_of_rule,
    rows_of_table,
)
from minsheng.testing.failures import failure, growth_failure, rule_failure, table_failure
from minsheng.testing.judged import (
    Figures,
    Judged,
    Observations,
    Question,
    commitments_in,
    rule_data,
)
from minsheng.testing.rows import change_rows
from minsheng.texts import Language, Text, as_language

__all__ = [
    "KEPT_SO_FAR",
    "assert_changes",
    "assert_growth",
    "assert_keeps",
    "assert_plan_keeps",
    "assert_reaches",
]

KEPT_SO_FAR: tuple[Status, ...] = ("met", "holding", "on_track")
"""The statuses that count as kept so far, unless others are named."""

_CAN_COUNT = (*KEPT_SO_FAR, "behind", "off_track")


# pytest leaves a frame marked so out of the traceback of a failure, and not of bad input.
_hidden = methodcaller("errisinstance", AssertionError)


def assert_growth(  # noqa: PLR0913 - every choice has its name and a default
    series: Values,
    rule: GrowthRule | None = None,
    *,
    at_least: Amount | str | None = None,
    first_year: int | None = None,
    last_year: int | None = None,
    as_of: Day | None = None,
    language: Language = "en",
) -> None:
    """Assert that a series grows as a rule asks, in every year it binds that is over on `as_of`.

    Give a rule, or just its rate (`at_least="6%"`) and, if not every step of the series is meant,
    the first and the last year that it binds. `as_of` is the day of the last value if not given,
    as for `minsheng.check_growth`. Values by day of effect count by the one in force on 31
    December. A year without a value is unproven and fails.

    Raises `AssertionError` with a table of the years, `InvalidValueError` and `DimensionError`
    for input that cannot be checked.
    """
    __tracebackhide__ = _hidden
    as_language(language)
    values = rule_data(series)
    rule = rule_given(values, rule, at_least, first_year, last_year)
    report = check_growth(values, rule, as_of=as_of)
    if not report.kept:
        raise failed(growth_failure(report, values, language), rows_of_growth(report, values))


def assert_changes(
    series: EffectiveSeries, *, at_least: Amount | str, language: Language = "en"
) -> None:
    """Assert that each change of a standard is at least a rate above the value before it.

    It is for standards that change more than once a year, where each change has its rule; what a
    whole year brings is for `assert_growth`, also on another day of the year than the last one:
    `assert_growth(series.yearly(on="06-30"), at_least="6%")`.

    Raises `AssertionError` with a table of the days, `InvalidValueError` for anything but values
    by day of effect, for a rate that is none, and where nothing changes.

    >>> from minsheng import Series
    >>> pay = Series.effective({"2023-01-01": 100, "2023-07-01": 103, "2024-01-01": 107}, "yuan")
    >>> assert_changes(pay, at_least="3%")
    """
    __tracebackhide__ = _hidden
    as_language(language)
    values = require(series, EffectiveSeries, "series", "a series by day of effect")
    rate = as_rate(at_least, "at_least")
    if len(values) < 2:
        raise InvalidValueError("series", series, "two values, so that there is a change")
    rows = tuple(change_rows(values, growth_factor(rate)))
    if any(row.off for row in rows):
        title = Text(zh=f"每次调整不低于{rate}：未达到", en=f"each change at least {rate}: broken")
        message = table_failure(title, rows, values.unit, language)
        raise failed(message, rows_of_table("changes", rows, values.unit))


def assert_keeps(  # noqa: PLR0913 - every choice has its name and a default
    promises: PlanPromises,
    data: Observations,
    as_of: Day | None = None,
    *,
    statuses: Iterable[Status] = KEPT_SO_FAR,
    baseline: Figures = None,
    tolerance: Figures = None,
    other: Values | None = None,
    due: Day | None = None,
    document: Document | None = None,
    language: Language = "en",
) -> None:
    """Assert that every promise is kept so far, on the day `as_of`.

    `promises` are a commitment, several, or a rule for a yearly series; commitments may be given by
    their ids in `document`, or else in `HUNNAN`. `data` are the observations of their indicator; of
    several indicators, a mapping from their ids. `as_of` is the day of the last observation if not
    given, never the clock's. `baseline`, `tolerance` (each an amount, or amounts by indicator id),
    `other` and `due` are those of `minsheng.assess`.

    A commitment is kept so far if its status is one of `statuses`: met, holding or on track
    unless others are named. What is undetermined fails, with the reason. Of a rule, that counts
    which is due on the day; a year without a value fails.

    Raises `AssertionError` with a table for each promise that is not kept, the library's own
    errors for input that cannot be checked.
    """
    __tracebackhide__ = _hidden
    as_language(language)
    good = _statuses(statuses)
    day = None if as_of is None else as_day(as_of, "as_of")
    if isinstance(promises, GrowthRule | EscalationRule):
        _refuse("a rule", baseline=baseline, tolerance=tolerance, other=other, due=due)
        _require_rule_kept(promises, rule_data(data), day, language)
        return
    question = Question(data=data, baseline=baseline, tolerance=tolerance, other=other)
    found = commitments_in(promises, data, document)
    day = question.last_day if day is None else day
    judged = [question.judge(item, day, due) for item in found]
    bad = [item for item in judged if item.found.status not in good]
    if bad:
        raise failed(failure(_how_many(bad, len(judged)), bad, language), rows_of_promises(bad))


def assert_reaches(  # noqa: PLR0913 - every choice has its name and a default
    commitment: Promise,
    data: Observations,
    *,
    by: Day | int | None = None,
    baseline: Figures = None,
    tolerance: Figures = None,
    other: Values | None = None,
    document: Document | None = None,
    language: Language = "en",
) -> None:
    """Assert that what a commitment promises was reached by its deadline.

    `by` is another deadline instead: a day, or a year for its 31 December; a commitment without a
    due date needs it. The other arguments are those of `assert_keeps`.

    Raises `AssertionError` with the value, what was required and by how much it falls short,
    the library's own errors for input that cannot be checked.
    """
    __tracebackhide__ = _hidden
    as_language(language)
    commitment = commitment_of(commitment, document)
    deadline = _deadline(commitment, by)
    period = Period(start=commitment.period.start, due=deadline)
    question = Question(data=data, baseline=baseline, tolerance=tolerance, other=other)
    by_then = attrs.evolve(commitment, period=period, due_stated=True)
    judged = question.judge(by_then, deadline)
    if judged.found.status != "met":
        title = Text(zh=f"未在{deadline}前达到", en=f"not reached by {deadline}")
        raise failed(failure(title, [judged], language), rows_of_promises([judged]))


def assert_plan_keeps(  # noqa: PLR0913 - every choice has its name and a default
    promises: PlanPromises,
    plan: Pathway | Observations,
    *,
    baseline: Figures = None,
    tolerance: Figures = None,
    other: Values | None = None,
    document: Document | None = None,
    language: Language = "en",
) -> None:
    """Assert that a plan, if it comes true, keeps every promise at its deadline.

    `plan` are planned values, in the forms of observations, or a `Pathway`. Each promise is
    judged on its due date; one without a date must hold on the last day of the plan. A rule is
    checked whole, floors of later years included. The other arguments are those of
    `assert_keeps`.

    Raises `AssertionError` with a table for each promise that the plan does not keep, the
    library's own errors for input that cannot be checked.
    """
    __tracebackhide__ = _hidden
    as_language(language)
    if isinstance(promises, GrowthRule | EscalationRule):
        _refuse("a rule", baseline=baseline, tolerance=tolerance, other=other)
        values = _years_of(plan) if isinstance(plan, Pathway) else rule_data(plan)
        _require_rule_kept(promises, values, _end_of(promises, values), language)
        return
    data = plan.observed if isinstance(plan, Pathway) else plan
    question = Question(data=data, baseline=baseline, tolerance=tolerance, other=other)
    found = commitments_in(promises, data, document)
    judged = [question.judge(item, item.period.due or question.last_day) for item in found]
    bad = [item for item in judged if not _kept_in_the_end(item)]
    if bad:
        count = len(bad), len(judged)
        title = Text(
            zh=f"按此计划，{count[1]}项承诺中有{count[0]}项不能兑现",
            en=f"the plan does not keep {count[0]} of {count[1]} promise{'s' * (count[1] > 1)}",
        )
        raise failed(failure(title, bad, language), rows_of_promises(bad))


def _how_many(bad: Iterable[Judged], asked: int) -> Text:
    """Return how many promises are not kept, and how many are only behind."""
    statuses = [item.found.status for item in bad]
    behind = sum(status in {"behind", "off_track"} for status in statuses)
    lost = len(statuses) - behind
    zh = [f"{lost}项未兑现"] * bool(lost) + [f"{behind}项进度滞后"] * bool(behind)
    promises = f"of {asked} promise{'s' * (asked > 1)}"
    en = f"{lost} {promises} not kept" if lost else f"{behind} {promises} behind"
    if lost and behind:
        en += f", {behind} behind"
    return Text(zh=f"{asked}项承诺中有{'，'.join(zh)}", en=en)


def _years_of(plan: Pathway) -> YearlySeries:
    """Return a value for each year of a plan, and of those observed before it."""
    observed = plan.observed
    return Series.yearly(
        yearly_values(observed, date.max, plan.years), year_starts=plan.years.starts
    )


def _kept_in_the_end(item: Judged) -> bool:
    found = item.found
    return found.status == ("holding" if found.commitment.period.due is None else "met")


def _end_of(rule: GrowthRule | EscalationRule, series: Values) -> date | None:
    """Return the day on which all that a rule asks of a plan is due, or None for the plan's end."""
    growth = rule if isinstance(rule, GrowthRule) else rule.growth
    years = [] if isinstance(rule, GrowthRule) else [floor.year for floor in rule.floors]
    if growth is not None and growth.last_year is not None:
        years.append(growth.last_year)
    return max(last_day(series), *map(rule.years.end, years)) if years else None


def _require_rule_kept(
    rule: GrowthRule | EscalationRule,
    series: Values,
    as_of: Day | None,
    language: Language,
) -> None:
    __tracebackhide__ = _hidden
    report = check_escalation(series, rule, as_of=as_of)
    if not report.kept:
        raise failed(rule_failure(report, series, language), rows_of_rule(report, series))


def _statuses(statuses: Iterable[Status]) -> frozenset[Status]:
    """Return the statuses that count as kept; those that never can are refused."""
    found = () if isinstance(statuses, str) else tuple(statuses)
    if not found or not set(found) <= set(_CAN_COUNT):
        expected = f"some of {', '.join(map(repr, _CAN_COUNT))}"
        raise InvalidValueError("statuses", statuses, expected)
    return frozenset(found)


def _refuse(what: str, **given: object) -> None:
    for name, value in given.items():
        if value is not None:
            raise InvalidValueError(name, value, f"nothing here, since {what} has no use for it")


def _deadline(commitment: Commitment, by: Day | int | None) -> date:
    if by is None:
        if commitment.period.due is None:
            raise InvalidValueError("by", None, f"a day or a year, since {commitment.id} has none")
        return commitment.period.due
    day = as_last_day(by, "by", commitment.period.years)
    if day < commitment.period.start:
        expected = f"{commitment.period.start} or later, the start of {commitment.id}"
        raise InvalidValueError("by", day.isoformat(), expected)
    return day
