"""Makes the library's objects of plain cases, and the code that makes them again."""

from datetime import date
from fractions import Fraction
from typing import Any, Literal

from minsheng import (
    About,
    Amount,
    AtLeast,
    AtLeastTimes,
    AtMost,
    Between,
    Commitment,
    Comparison,
    Done,
    FallsYearly,
    GrowsYearly,
    Indicator,
    LessThan,
    Milestone,
    MoreThan,
    Observation,
    Period,
    Reduction,
    Series,
    Span,
    Text,
    Trend,
    Unquantified,
)
from minsheng.observations import ObservedSeries
from minsheng.progress import Thresholds
from minsheng.promises import Grade, Rank, RisesYearly, Target
from tests.oracles.facts import (
    GRADES,
    Amounts,
    Case,
    Data,
    Effective,
    Event,
    Levels,
    Measure,
    Promise,
    Totals,
    Yearly,
    starts,
)

NAME = Text(zh="名", en="Name")


def year_starts() -> str:
    """The day that years start on, as the library writes it."""
    return "{:02}-{:02}".format(*starts())


def own_years() -> str:
    """The argument that says so in code; nothing for calendar years."""
    return "" if starts() == (1, 1) else f", year_starts={year_starts()!r}"


def indicator_of(measure: Measure, name: str = "x") -> Indicator:
    return Indicator(
        id=name,
        name=NAME,
        unit=measure.unit,
        basis=measure.basis,
        signed=measure.signed,
        beyond_whole=measure.beyond_whole,
    )


def difference_unit(measure: Measure) -> str:
    assert measure.unit is not None
    return "percentage_point" if measure.is_share else measure.unit


GRADES_ALL = tuple(GRADES)


def grade_of(promise: Promise) -> str:
    """The name of the last grade that is good."""
    return GRADES[int(promise.high or 0) - 1]


def side_of(promise: Promise) -> Literal["least", "both"]:
    return "both" if promise.in_place else "least"


def target_of(promise: Promise, other_name: str = "y") -> Target:
    unit = promise.measure.unit

    def amount(value: Fraction | None) -> Amount:
        assert value is not None
        assert unit is not None
        return Amount(value, unit)

    match promise.kind:
        case "at_least":
            return AtLeast(value=amount(promise.low))
        case "more_than":
            return MoreThan(value=amount(promise.low))
        case "at_most":
            return AtMost(value=amount(promise.high))
        case "less_than":
            return LessThan(value=amount(promise.high))
        case "between":
            return Between(
                low=amount(promise.low), high=amount(promise.high), side=side_of(promise)
            )
        case "about":
            own = promise.tolerance
            points = None if own is None else Amount(own, difference_unit(promise.measure))
            return About(value=amount(promise.middle), tolerance=points, side=side_of(promise))
        case "multiple":
            assert promise.factor is not None
            assert promise.base_year is not None
            return AtLeastTimes(factor=promise.factor, base_year=promise.base_year)
        case "reduction":
            assert promise.base_year is not None
            if promise.cut is not None:
                by = Amount(promise.cut, "percent")
                return Reduction(by=by, base_year=promise.base_year)
            return Reduction(to=promise.factor, base_year=promise.base_year)
        case "rank":
            return Rank(at_most=int(promise.high or 0))
        case "grade":
            return Grade(at_least=grade_of(promise), scale=GRADES_ALL)
        case "falls_yearly":
            assert promise.rate is not None
            return FallsYearly(rate=Amount(promise.rate, "percent"))
        case "rises_yearly":
            assert promise.change is not None
            return RisesYearly(change=Amount(promise.change, difference_unit(promise.measure)))
        case "growth":
            assert promise.rate is not None
            return GrowsYearly(rate=Amount(promise.rate, "percent"))
        case "trend":
            return Trend(direction="rising" if promise.rising else "falling")
        case "comparison":
            assert promise.other is not None
            other = indicator_of(promise.other, other_name)
            sign: Literal[">", ">="] = ">" if promise.strictly else ">="
            return Comparison(other=other, of=promise.of, comparator=sign, times=promise.times)
        case "done":
            return Done()
        case "directional":
            return Unquantified()


def commitment_of(
    promise: Promise, name: str = "task:1/x", indicator: str = "x", other: str = "y"
) -> Commitment:
    return Commitment(
        id=name,
        indicator=indicator_of(promise.measure, indicator),
        target=target_of(promise, other),
        period=Period(start=promise.start, due=promise.due, year_starts=year_starts()),
        phrase="x",
        every=promise.every,
        due_stated=promise.due_stated,
    )


def data_of(data: Data | None, unit: str | None) -> Any:
    match data:
        case None:
            return None
        case Event():
            return Milestone(done=data.done, observed=data.observed)
        case Levels():
            return Series.levels(dict(data.values), unit)
        case Yearly():
            return Series.yearly(dict(data.values), unit, year_starts=year_starts())
        case Effective(values, known_until):
            more: dict[str, Any] = {} if known_until is None else {"known_until": known_until}
            return Series.effective(dict(values), unit, **more)
        case Totals(values, corrections) if corrections:
            assert unit is not None
            found = [
                Observation(when=day, value=Amount(value, unit), correction=day in corrections)
                for day, value in values
            ]
            return ObservedSeries("total", found)
        case Totals():
            return Series.totals(dict(data.values), unit)
        case Amounts():
            spans = {Span(start=a, end=b): value for a, b, value in data.values}
            return Series.increments(spans, unit)


def options_of(case: Case) -> dict[str, Any]:
    """The keyword arguments of `assess`."""
    measure = case.promise.measure
    found: dict[str, Any] = {}
    if case.baseline is not None:
        found["baseline"] = Amount(case.baseline, measure.unit or "")
    if case.other is not None:
        assert case.promise.other is not None
        found["other"] = data_of(case.other, case.promise.other.unit)
    if case.tolerance is not None:
        found["tolerance"] = Amount(case.tolerance, difference_unit(measure))
    if case.due is not None:
        found["due"] = case.due
    if (case.on_track, case.behind) != (Fraction(95, 100), Fraction(60, 100)):
        found["thresholds"] = Thresholds(on_track=case.on_track, behind=case.behind)
    return found


# Code that makes the same


def number(value: Fraction) -> str:
    if value.denominator == 1:
        return str(value.numerator)
    return f"Fraction({value.numerator}, {value.denominator})"


def day_code(day: date | None) -> str:
    return "None" if day is None else f"date({day.year}, {day.month}, {day.day})"


def amount_code(value: Fraction | None, unit: str | None) -> str:
    return "None" if value is None else f"Amount({number(value)}, {unit!r})"


def indicator_code(measure: Measure, name: str = "x") -> str:
    more = ", signed=True" * measure.signed + ", beyond_whole=True" * measure.beyond_whole
    return (
        f'Indicator(id="{name}", name=Text(zh="名", en="Name"), unit={measure.unit!r}, '
        f"basis={measure.basis!r}{more})"
    )


def target_code(promise: Promise) -> str:
    unit = promise.measure.unit
    low, high = amount_code(promise.low, unit), amount_code(promise.high, unit)
    match promise.kind:
        case "at_least":
            return f"AtLeast(value={low})"
        case "more_than":
            return f"MoreThan(value={low})"
        case "at_most":
            return f"AtMost(value={high})"
        case "less_than":
            return f"LessThan(value={high})"
        case "between":
            return f"Between(low={low}, high={high}, side={side_of(promise)!r})"
        case "about":
            own = amount_code(promise.tolerance, difference_unit(promise.measure))
            middle, side = amount_code(promise.middle, unit), side_of(promise)
            return f"About(value={middle}, tolerance={own}, side={side!r})"
        case "multiple":
            factor = number(promise.factor or Fraction(0))
            return f"AtLeastTimes(factor={factor}, base_year={promise.base_year})"
        case "reduction":
            asked = f"to={number(promise.factor or Fraction(0))}"
            if promise.cut is not None:
                asked = f"by={amount_code(promise.cut, 'percent')}"
            return f"Reduction({asked}, base_year={promise.base_year})"
        case "rank":
            return f"Rank(at_most={promise.high})"
        case "grade":
            return f"Grade(at_least={grade_of(promise)!r}, scale={GRADES_ALL})"
        case "falls_yearly":
            return f"FallsYearly(rate={amount_code(promise.rate, 'percent')})"
        case "rises_yearly":
            points = amount_code(promise.change, difference_unit(promise.measure))
            return f"RisesYearly(change={points})"
        case "growth":
            return f"GrowsYearly(rate={amount_code(promise.rate, 'percent')})"
        case "trend":
            return f'Trend(direction="{"rising" if promise.rising else "falling"}")'
        case "comparison":
            assert promise.other is not None
            other, sign = indicator_code(promise.other, "y"), ">" if promise.strictly else ">="
            more = "" if promise.times == 1 else f", times={number(promise.times)}"
            return f'Comparison(other={other}, of="{promise.of}", comparator="{sign}"{more})'
        case "done":
            return "Done()"
        case "directional":
            return "Unquantified()"


def data_code(data: Data | None, unit: str | None) -> str:
    match data:
        case None:
            return "None"
        case Event():
            return f"Milestone(done={day_code(data.done)}, observed={day_code(data.observed)})"
        case Yearly():
            items = ", ".join(f"{year}: {number(value)}" for year, value in data.values)
            return f"Series.yearly({{{items}}}, {unit!r}{own_years()})"
        case Amounts():
            items = ", ".join(
                f"Span(start={day_code(a)}, end={day_code(b)}): {number(value)}"
                for a, b, value in data.values
            )
            return f"Series.increments({{{items}}}, {unit!r})"
        case Totals(values, corrections) if corrections:
            items = ", ".join(
                f"Observation(when={day_code(day)}, value={amount_code(value, unit)}, "
                f"correction={day in corrections})"
                for day, value in values
            )
            return f'ObservedSeries("total", [{items}])'
        case _:
            items = ", ".join(f"{day_code(day)}: {number(value)}" for day, value in data.values)
    if isinstance(data, Effective):
        known = "" if data.known_until is None else f", known_until={day_code(data.known_until)}"
        return f"Series.effective({{{items}}}, {unit!r}{known})"
    form = "levels" if isinstance(data, Levels) else "totals"
    return f"ObservedSeries.{form}({{{items}}}, {unit!r})"


def period_code(promise: Promise) -> str:
    days = f"start={day_code(promise.start)}, due={day_code(promise.due)}"
    return f"Period({days}{own_years()})"


def case_code(case: Case) -> str:
    """The code of a case, to be run as it stands."""
    promise = case.promise
    measure = promise.measure
    options = ""
    if case.baseline is not None:
        options += f", baseline={amount_code(case.baseline, measure.unit)}"
    if case.other is not None:
        assert promise.other is not None
        options += f", other={data_code(case.other, promise.other.unit)}"
    if case.tolerance is not None:
        options += f", tolerance={amount_code(case.tolerance, difference_unit(measure))}"
    if case.due is not None:
        options += f", due={day_code(case.due)}"
    if (case.on_track, case.behind) != (Fraction(95, 100), Fraction(60, 100)):
        thresholds = f"on_track={number(case.on_track)}, behind={number(case.behind)}"
        options += f", thresholds=Thresholds({thresholds})"
    return "\n".join(
        [
            "from datetime import date",
            "from fractions import Fraction",
            "from minsheng import *",
            "from minsheng.observations import *",
            "from minsheng.promises import Grade, Rank",
            f"commitment = Commitment(id='task:1/x', indicator={indicator_code(measure)},",
            f"    target={target_code(promise)},",
            f"    period={period_code(promise)},",
            f"    phrase='x', every={promise.every!r}, due_stated={promise.due_stated})",
            f"data = {data_code(case.data, measure.unit)}",
            f"print(assess(commitment, data, {day_code(case.as_of)}{options}))",
        ]
    )
