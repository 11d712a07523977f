"""Holds the library against the oracle, and its functions against each other, on random cases."""

import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction
from functools import partial
from itertools import islice
from random import Random
from typing import Any, NamedTuple

from minsheng import (
    Amount,
    Commitment,
    EscalationRule,
    FloorRule,
    GrowthRule,
    InvalidValueError,
    MinshengError,
    Series,
    assess,
    check_escalation,
    check_growth,
    project,
    rule_of,
)
from minsheng.observations import YearlySeries
from minsheng.progress import Assessment, assess_indicator
from minsheng.testing import assert_keeps
from tests.oracles.build import (
    amount_code,
    case_code,
    commitment_of,
    data_code,
    data_of,
    day_code,
    number,
    options_of,
)
from tests.oracles.cases import RATES, case, refused, with_parts
from tests.oracles.facts import (
    BASED,
    BOUNDS,
    VALUES,
    Case,
    Kind,
    Yearly,
    has_a_whole_year,
    year_end,
    year_of,
    years_from,
)
from tests.oracles.growth import Escalation, Growth, escalation_verdict, growth_verdict
from tests.oracles.projection import Projected, project_case
from tests.oracles.status import Verdict, status_and_reason

KEPT_STATUSES = ("met", "holding")
GOOD_STATUSES = (*KEPT_STATUSES, "on_track")


class Disagreement(NamedTuple):
    """What differs: in short, for counting, and as code that shows it."""

    about: str
    code: str


class Run(NamedTuple):
    """How many cases were tried, how many the specification leaves open, and what differed."""

    cases: int
    open: Counter[str]
    about: Counter[str]
    shortest: dict[str, str]

    @property
    def disagreements(self) -> int:
        return self.about.total()

    def report(self, most: int = 25) -> str:
        """Say how many disagreements there were of each sort, with the shortest example of each."""
        lines = [f"{self.cases} cases, {self.disagreements} disagreements"]
        lines += [f"  open, and different: {count} × {point}" for point, count in self.open.items()]
        for about, count in self.about.most_common(most):
            code = self.shortest[about].replace("\n", "\n    ")
            lines.append(f"\n{count} × {about}\n    {code}")
        return "\n".join(lines)


class Open(NamedTuple):
    """A difference where the specification is open."""

    point: str


Found = Disagreement | Open | None
Check = Callable[[Random], Iterator[Found]]


def run(check: Check, count: int, seed: int) -> Run:
    """Try a check on so many random cases."""
    random = Random(f"{seed}:{check.__name__}")
    opened: Counter[str] = Counter()
    about: Counter[str] = Counter()
    shortest: dict[str, str] = {}
    for found in islice(check(random), count):
        if isinstance(found, Open):
            opened[found.point] += 1
        elif found is not None:
            about[found.about] += 1
            if len(found.code) < len(shortest.get(found.about, found.code + " ")):
                shortest[found.about] = found.code
    return Run(count, opened, about, shortest)


def outcome(call: Callable[[], Any]) -> Any:
    """Return what a call returns, or the error: of the library as it is, of any other its text."""
    try:
        return call()
    except (MinshengError, AssertionError) as error:
        return error
    except Exception as error:  # noqa: BLE001 - a crash is a disagreement like any other
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} in {place.name}: {error}"[:100]


def name_of(case: Case) -> str:
    promise = case.promise
    data = type(case.data).__name__
    every = " every year" if promise.every else ""
    rate = " rate" if promise.measure.basis == "yearly" and promise.measure.is_share else ""
    return f"{promise.kind} of {promise.measure.basis}{rate}{every}, {data}"


# Assessments


def assessed(case: Case) -> Any:
    """What the library says of a case."""

    def call() -> Assessment:
        promise = case.promise
        data = data_of(case.data, promise.measure.unit)
        return assess(commitment_of(promise), data, case.as_of, **options_of(case))

    return outcome(call)


def difference(expected: Verdict, found: Any) -> str | None:
    """Return how an assessment differs from what is expected, or None."""
    if expected.status == "refused":
        if isinstance(found, InvalidValueError):
            return None
        return f"expected an error ({expected.reason}), got {told(found)}"
    if not isinstance(found, Assessment):
        return f"expected {expected.status} {expected.reason or ''}, got {told(found)}"
    if found.status != expected.status:
        return f"expected {expected.status} {expected.reason or ''}, got {told(found)}"
    if found.reason != expected.reason and expected.open_reason is None:
        return f"expected {expected.status} {expected.reason or ''}, got {told(found)}"
    if expected.status == "undetermined":
        return None
    value = None if found.value is None else found.value.fraction
    if expected.value not in (None, value):
        return "another value"
    return "another progress" if expected.progress not in (None, found.progress) else None


def told(found: Any) -> str:
    if isinstance(found, Assessment):
        return f"{found.status} {found.reason or ''}".strip()
    if isinstance(found, MinshengError):
        return f"{type(found).__name__}"
    return str(found)


def against_oracle(case: Case, expected: Verdict, found: Any) -> Found:
    different = difference(expected, found)
    if different is None:
        return None
    if expected.open_point is not None:
        return Open(expected.open_point)
    code = case_code(case)
    more = [f"{k} {number(v)}" for k, v in expected._asdict().items() if isinstance(v, Fraction)]
    ends = " ".join([expected.status, expected.reason or "", *more])
    return Disagreement(f"{name_of(case)}: {different}", f"{code}  # expected: {ends}")


def check_assess(random: Random) -> Iterator[Found]:
    """`assess` says what the words mean."""
    while True:
        one = case(random)
        yield against_oracle(one, status_and_reason(one), assessed(one))


def check_kind(kind: Kind) -> Check:
    """`assess` says what the words of one kind mean."""

    def check(random: Random) -> Iterator[Found]:
        while True:
            one = case(random, (kind,))
            yield against_oracle(one, status_and_reason(one), assessed(one))

    check.__name__ = kind
    return check


OTHER_STARTS = ((4, 1), (4, 1), (7, 1), (9, 1), (4, 6), (10, 1))
"""Days that years start on: fiscal years, school years, and those of British taxes."""


def check_other_years(random: Random) -> Iterator[Found]:
    """So it does where years start on another day, and of each quarter and month."""
    while True:
        with years_from(*random.choice(OTHER_STARTS)):
            one = with_parts(random, case(random))
            found = against_oracle(one, status_and_reason(one), assessed(one))
        yield found


def check_parts(random: Random) -> Iterator[Found]:
    """So it does of each quarter and month of calendar years."""
    while True:
        one = with_parts(random, case(random, VALUES))
        yield against_oracle(one, status_and_reason(one), assessed(one))


def check_project_other_years(random: Random) -> Iterator[Found]:
    """`project` expects the same where years start on another day."""
    checks = {starts: check_project(random) for starts in OTHER_STARTS}
    while True:
        starts = random.choice(OTHER_STARTS)
        with years_from(*starts):
            found = next(checks[starts])
        yield found


def check_refusals(random: Random) -> Iterator[Found]:
    """Data with an error in them are refused."""
    while True:
        one = refused(random)
        yield against_oracle(one, status_and_reason(one), assessed(one))


# Projections


def check_project(random: Random) -> Iterator[Found]:
    """`project` expects what the pace of the data leads to."""
    while True:
        one = case(random, (*BOUNDS, *BOUNDS, *BOUNDS, *BASED, "about", "rank", "grade"))
        if one.data is None:
            continue
        one = one._replace(due=None, baseline=None, tolerance=None, on_track=Fraction(95, 100))
        if random.random() < 0.6 and one.promise.due is not None:
            day = one.promise.due - (one.promise.due - one.promise.start) // random.choice(
                (2, 3, 4)
            )
            one = one._replace(as_of=max(day, one.promise.start))
        expected = project_case(one)
        found = projected(one)
        different = different_projection(expected, found)
        if different is None:
            yield None
        elif expected.open_point is not None:
            yield Open(expected.open_point)
        else:
            code = case_code(one).replace("print(assess(", "print(project(")
            ends = ", ".join(f"{k}={told_value(v)}" for k, v in expected._asdict().items())
            ends += f"; got {told_projection(found)}"
            yield Disagreement(f"{name_of(one)}: {different}", f"{code}  # expected: {ends}")


def projected(case: Case) -> Any:
    """What the library projects of a case."""

    def call() -> Any:
        data = data_of(case.data, case.promise.measure.unit)
        return project(commitment_of(case.promise), data, case.as_of)

    return outcome(call)


def told_projection(found: Any) -> str:
    if not hasattr(found, "at_due"):
        return str(found)
    return f"{found.at_due}, {found.in_time}, {found.reached}"


def told_value(value: object) -> str:
    if isinstance(value, Fraction):
        return number(value)
    return str(value)


def different_projection(expected: Projected, found: Any) -> str | None:
    if expected.refused or not hasattr(found, "at_due"):
        refused_too = isinstance(found, InvalidValueError)
        return (
            None
            if expected.refused and refused_too
            else f"refused {expected.refused}, got {kind(found)}"
        )
    at_due = None if found.at_due is None else found.at_due.fraction
    if at_due != expected.at_due and expected.open_at_due is None:
        return "another value at the due date"
    if found.in_time is not expected.in_time:
        return f"in time {expected.in_time}, got {found.in_time}"
    if expected.reached_as == "open":
        return None
    if (found.reached is None) != (expected.reached is None):
        return f"reached: {'a day' if expected.reached else 'never'} expected"
    if expected.reached is not None and found.reached is not None:
        same = found.reached == expected.reached
        if expected.reached_as == "year":
            same = year_of(found.reached) == year_of(expected.reached)
        return None if same else "reached on another day"
    return None


def kind(found: Any) -> str:
    return found if isinstance(found, str) else type(found).__name__


# Growth and escalation


def growth_case(random: Random) -> tuple[dict[int, Fraction], Growth, date | None]:
    """Values by year around the growth that is asked for, the rule and a day."""
    rate = random.choice(RATES)
    first, count = random.randint(2019, 2023), random.randint(1, 6)
    values: dict[int, Fraction] = {}
    value = Fraction(random.choice((100, 100, 50, 10, 0)))
    for year in range(first, first + count):
        if random.random() < 0.85:
            values[year] = max(Fraction(0), value)
        value *= 1 + random.choice((rate, rate, rate, Fraction(20), Fraction(0))) / 100
        value += random.choice((0, 0, 0, 0, 1, -1, 5)) * Fraction(1, 1000)
    values = values or {first: value}
    start = None if random.random() < 0.25 else random.randint(2020, 2024)
    end = None if random.random() < 0.3 else (start or 2022) + random.randint(0, 3)
    places = random.choice((None, None, None, 0, 1))
    day = None
    if random.random() < 0.7:
        year = random.randint(min(values), max(values) + 2)
        day = date(year, *random.choice(((12, 31), (12, 30), (1, 1), (6, 30))))
        day = max(day, year_end(min(values)))
    return values, Growth(rate, start, end, places), day


def growth_rule(rule: Growth) -> GrowthRule:
    return GrowthRule(
        rate=Amount(rule.rate, "percent"),
        first_year=rule.first,
        last_year=rule.last,
        rate_decimals=rule.rate_decimals,
    )


def growth_rule_code(rule: Growth) -> str:
    return (
        f"GrowthRule(rate={amount_code(rule.rate, 'percent')}, first_year={rule.first}, "
        f"last_year={rule.last}, rate_decimals={rule.rate_decimals})"
    )


def verdict_on_growth(series: YearlySeries, rule: GrowthRule, day: date | None) -> str:
    return check_growth(series, rule, as_of=day).verdict


def verdict_on_escalation(series: YearlySeries, rule: EscalationRule, day: date | None) -> str:
    return check_escalation(series, rule, as_of=day).verdict


IMPORTS = """\
from datetime import date
from fractions import Fraction
from minsheng import *
from minsheng.observations import *
"""


def check_growth_reports(random: Random) -> Iterator[Found]:
    """`check_growth` with a day says kept, broken or unproven as the words mean."""
    while True:
        values, rule, day = growth_case(random)
        expected = growth_verdict(values, rule, day or year_end(max(values)))
        series = Series.yearly(values, "yuan")
        found = outcome(partial(verdict_on_growth, series, growth_rule(rule), day))
        code = (
            f"{IMPORTS}series = {data_code(Yearly(tuple(values.items())), 'yuan')}\n"
            f"print(check_growth(series, {growth_rule_code(rule)}, as_of={day_code(day)}))"
            f"  # expected: {expected}"
        )
        different = f"check_growth: expected {expected}, got {told(found)}"
        yield None if found == expected else Disagreement(different, code)


def check_escalation_reports(random: Random) -> Iterator[Found]:
    """`check_escalation` with a day says kept, broken or unproven as the words mean."""
    while True:
        values, growth, day = growth_case(random)
        last = max(values)
        floors = tuple(
            (year, random.choice([*values.values()]) + random.choice((0, 0, 1)))
            for year in sorted(random.sample(range(last - 2, last + 3), random.choice((0, 1, 2))))
        )
        ceiling = random.choice((None, None, max(values.values()), Fraction(100)))
        asked = growth if not floors or random.random() < 0.7 else None
        rule = Escalation(asked, floors, ceiling)
        expected = escalation_verdict(values, rule, day or year_end(last))
        series = Series.yearly(values, "yuan")
        own = EscalationRule(
            growth=None if asked is None else growth_rule(asked),
            floors=tuple(FloorRule(year=y, value=Amount(v, "yuan")) for y, v in floors),
            ceiling=None if ceiling is None else Amount(ceiling, "yuan"),
        )
        found = outcome(partial(verdict_on_escalation, series, own, day))
        floors_code = "".join(
            f"FloorRule(year={y}, value={amount_code(v, 'yuan')}), " for y, v in floors
        )
        growth_code = "None" if asked is None else growth_rule_code(asked)
        code = (
            f"{IMPORTS}series = {data_code(Yearly(tuple(values.items())), 'yuan')}\n"
            f"rule = EscalationRule(growth={growth_code}, floors=({floors_code}), "
            f"ceiling={amount_code(ceiling, 'yuan')})\n"
            f"print(check_escalation(series, rule, as_of={day_code(day)}))  # expected: {expected}"
        )
        if found == expected:
            yield None
        elif asked is None and all(not year_end(y) <= (day or year_end(last)) for y, _ in floors):
            yield Open("an escalation rule of which nothing is asked for yet")
        else:
            different = f"check_escalation: expected {expected}, got {told(found)}"
            yield Disagreement(different, code)


# The functions against each other


def check_agreement(random: Random) -> Iterator[Found]:
    """`assess`, `assess_indicator`, the growth checks and `assert_keeps` tell the same."""
    while True:
        one = case(random)
        growth = one.promise.kind == "growth"
        if random.random() < 0.5 and not growth:
            one = case(random, ("growth",))
            growth = True
        if status_and_reason(one).status == "refused":
            continue
        found = assessed(one)
        if not isinstance(found, Assessment):
            yield Disagreement(f"{name_of(one)}: assess fails", case_code(one))
            continue
        different = different_answers(one, found)
        if different is None and growth and isinstance(one.data, Yearly) and one.due is None:
            different = different_growth(one, found)
        yield (
            None
            if different is None
            else Disagreement(f"{name_of(one)}: {different}", case_code(one))
        )


def different_answers(case: Case, found: Assessment) -> str | None:
    """Hold `assess_indicator` and `assert_keeps` against an assessment."""
    commitment = commitment_of(case.promise)
    data = data_of(case.data, case.promise.measure.unit)
    options = options_of(case)
    thresholds = options.pop("thresholds", None)
    if thresholds is None:
        kept = outcome(lambda: assert_keeps(commitment, data, case.as_of, **options))
        if isinstance(kept, str):
            return f"assert_keeps: {kept}"
        if (kept is None) != (found.status in GOOD_STATUSES):
            return f"assess says {told(found)}, assert_keeps {kind(kept) if kept else 'passes'}"
    if set(options) - {"other"} or thresholds is not None:
        return None
    other = {"y": options["other"]} if "other" in options else {}
    whole = outcome(lambda: assess_indicator([commitment], data, case.as_of, other=other))
    if not hasattr(whole, "standing"):
        return f"assess says {told(found)}, assess_indicator {kind(whole)}"
    answers = {
        (one.status, one.reason)
        for one in (whole.current, *whole.past, *whole.outlook, *whole.standing)
        if one is not None
    }
    if answers != {(found.status, found.reason)}:
        return f"assess says {told(found)}, assess_indicator something else"
    return None


def verdict_of(status: str) -> str:
    """The verdict of a rule that goes with a status."""
    if status in KEPT_STATUSES:
        return "kept"
    return "broken" if status == "missed" else "unproven"


def different_growth(case: Case, found: Assessment) -> str | None:
    """Hold the checks of the rule that a commitment makes against its assessment."""
    promise = case.promise
    if not has_a_whole_year(promise.start, promise.due):
        return None
    commitment: Commitment = commitment_of(promise)
    series = data_of(case.data, promise.measure.unit)
    day = case.as_of
    rule = outcome(lambda: rule_of([commitment]))
    if not isinstance(rule, EscalationRule) or rule.growth is None:
        return f"rule_of: {kind(rule)}"
    growth, expected = rule.growth, verdict_of(found.status)
    answers = {
        "check_growth": outcome(partial(verdict_on_growth, series, growth, day)),
        "check_escalation": outcome(partial(verdict_on_escalation, series, rule, day)),
    }
    for name, verdict in answers.items():
        if verdict != expected:
            return f"assess says {told(found)}, {name} {told(verdict)}"
    for asked in (growth, rule):
        kept = outcome(partial(assert_keeps, asked, series, day))
        if (kept is None) != (expected == "kept"):
            return f"assess says {told(found)}, assert_keeps of a rule {kind(kept)}"
    return None


NEWER: tuple[Kind, ...] = (
    "falls_yearly",
    "rises_yearly",
    "reduction",
    "comparison",
    "rank",
    "grade",
)
"""Kinds that few of the cases of all kinds are of, each tried by itself as well."""

CHECKS: dict[str, Check] = {
    "assess": check_assess,
    **{kind: check_kind(kind) for kind in NEWER},
    "refusals": check_refusals,
    "project": check_project,
    "growth": check_growth_reports,
    "escalation": check_escalation_reports,
    "agreement": check_agreement,
    "other years": check_other_years,
    "parts of years": check_parts,
    "project other years": check_project_other_years,
}
