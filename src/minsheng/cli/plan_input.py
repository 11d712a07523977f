"""What `minsheng require` reads from its arguments: which promises, and the data to start from."""

import argparse
from collections.abc import Mapping
from datetime import date

from minsheng.cli.arguments import (
    read_language,
    read_pair,
    read_pairs,
    read_year,
    read_year_values,
)
from minsheng.cli.reading import print_remarks, read_reading_options, refuse_reading_options
from minsheng.days import Span, Years, read_span, read_when
from minsheng.errors import InvalidValueError
from minsheng.observations.files import read_observations
from minsheng.observations.known import Values, is_flow
from minsheng.observations.observation import Milestone, Observation
from minsheng.observations.series import ObservedSeries, Series
from minsheng.planning.costs import Recipients, as_persons
from minsheng.planning.points import Shares
from minsheng.planning.required import PlanOptions
from minsheng.promises.asked import commitment_of
from minsheng.promises.documents import Document
from minsheng.promises.indicators import Indicator
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import ValueTarget, YearTarget
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import exact_fraction
from minsheng.quantities.units import Unit

__all__ = [
    "add_plan_options",
    "data_of",
    "promises_of",
    "read_cases",
    "read_data",
    "read_options",
    "read_recipients",
    "read_what_if",
]


def add_plan_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say how a path goes."""
    parser.add_argument(
        "--through", metavar="WHEN", help="a year or day; default: the last deadline"
    )
    parser.add_argument("--path", choices=("least", "linear", "even"))
    parser.add_argument(
        "--step", "--round-up-to", metavar="STEP", help="round to its multiples, to the safe side"
    )
    parser.add_argument(
        "--every",
        choices=("year", "half", "quarter", "month"),
        default="year",
        help="ask for a value",
    )
    parser.add_argument(
        "--shares", choices=("prorated", "equal"), default="prorated", help="of work in a period"
    )
    parser.add_argument(
        "--season", metavar="MONTH=WEIGHT,...", help="when work is done, such as 5=1,6=2,7=2"
    )
    parser.add_argument(
        "--adjusts", metavar="MM-DD", help="the day of the year on which a standard changes"
    )
    parser.add_argument(
        "--recipients",
        action="append",
        default=[],
        metavar="[YEAR=]NUMBER",
        help="how many persons receive the standard: what it costs each year, with --adjusts",
    )
    parser.add_argument(
        "--what-if",
        action="append",
        default=[],
        metavar="ID[.FIELD]=FIGURE",
        help="another figure or deadline, such as task:13/dibao-floor=900 or "
        "task:13/dibao-floor.due=2026, beside what is promised; the same ID again for more cases",
    )
    parser.add_argument(
        "--case",
        action="append",
        default=[],
        metavar="NAME=ID[.FIELD]=FIGURE",
        help="a figure of a case with a name, such as 方案一=task:13/dibao-floor=900, beside what "
        "is promised; the same NAME again for more figures of it",
    )
    parser.add_argument("--due", metavar="DAY", help="a deadline for promises that state none")
    parser.add_argument("--tolerance", metavar="AMOUNT", help='of an "about", such as 1pp')
    parser.add_argument(
        "--other",
        action="append",
        default=[],
        metavar="ID:YEAR=VALUE",
        help="of an indicator that a comparison names, observed or forecast",
    )


def read_options(options: argparse.Namespace) -> PlanOptions:
    """Return the options of the path."""
    shares: Shares = options.shares
    if options.season is not None:
        pairs = read_pairs(options.season.split(","), "--season", "MONTH=WEIGHT such as 5=1")
        shares = {_month(month): exact_fraction(w, "--season") for month, w in pairs.items()}
    return PlanOptions(
        through=_through(options.through),
        path=options.path,
        step=options.step,
        every=options.every,
        shares=shares,
        adjusts=options.adjusts,
        due=None if options.due is None else read_when(options.due, "--due"),
        tolerance=None
        if options.tolerance is None
        else Amount.parse(options.tolerance, "--tolerance"),
    )


def _through(text: str | None) -> date | str | None:
    """Return the last day; a year such as 2024/25 stays text, since the promises count years."""
    return text if text is None or "/" in text else read_when(text, "--through")


def read_recipients(options: argparse.Namespace, years: Years) -> Recipients | None:
    """Return how many persons receive a standard, always or in each of the years; None if none."""
    given: list[str] = options.recipients
    if not given:
        return None
    if options.adjusts is None:
        raise InvalidValueError("--recipients", given[0], "--adjusts beside it, such as 07-01")
    if len(given) == 1 and "=" not in given[0]:
        return given[0]
    pairs = sorted(read_year_values(given, "--recipients", years))
    persons = [(year, as_persons(number)) for year, number in pairs]
    return Series.yearly(persons, year_starts=years.starts)


def read_what_if(texts: list[str]) -> dict[str, list[str]]:
    """Return the figures to try, by the name of what they replace."""
    found: dict[str, list[str]] = {}
    for text in texts:
        name, figure = read_pair(text, "--what-if", "ID=FIGURE such as task:13/dibao-floor=900")
        found.setdefault(name, []).append(figure)
    return found


def read_cases(texts: list[str]) -> dict[str, dict[str, str]]:
    """Return the cases that have names: the figures of each, by the name of what they replace."""
    expected = "NAME=ID=FIGURE such as 方案一=task:13/dibao-floor=900"
    found: dict[str, dict[str, str]] = {}
    for text in texts:
        name, rest = read_pair(text, "--case", expected)
        part, figure = read_pair(rest, "--case", expected)
        figures = found.setdefault(name, {})
        if part in figures:
            raise InvalidValueError("--case", text, f"{part} only once in {name}")
        figures[part] = figure
    return found


def _month(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 2):
        raise InvalidValueError("--season", text, "the number of a month, 1 to 12")
    return int(text)


def promises_of(
    document: Document, name: str, wanted: str | None
) -> dict[str, tuple[Commitment, ...]]:
    """Return all that is promised of the indicators a name stands for, by indicator.

    The name is that of a provision, a commitment or an indicator. Of a provision, the indicators
    with a figure are returned, or only the one that is `wanted`.
    """
    if ":" not in name or "/" in name:
        if wanted is not None:
            raise InvalidValueError("--indicator", wanted, f"none beside {name}")
        if "/" in name:
            commitment = commitment_of(name, document)
            return {commitment.indicator.id: (commitment,)}
        return {document.indicator(name).id: document.commitments_of(name)}
    found = {
        commitment.indicator.id: document.commitments_of(commitment.indicator)
        for commitment in document.provisions[name].commitments
        if isinstance(commitment.target, ValueTarget | YearTarget)
    }
    if wanted is not None and wanted in document.indicator_names:
        wanted = document.indicator(wanted).id
    if wanted is not None and wanted not in found:
        known = ", ".join(found) or "none: the provision has no figures"
        raise InvalidValueError("--indicator", wanted, f"one of {name} ({known})")
    if not found:
        raise InvalidValueError("PROMISE", name, "a provision with a figure")
    return found if wanted is None else {wanted: found[wanted]}


def read_data(document: Document, options: argparse.Namespace) -> Mapping[str, Values]:
    """Return the observations of the file, and those of `--from` and `--other` that name an ID."""
    found: dict[str, Values] = {}
    if options.observations is None:
        refuse_reading_options(options, "--observations")
    else:
        reading = read_reading_options(options)
        observed = read_observations(options.observations, document, **reading)
        print_remarks(observed.remarks, read_language(options))
        found = {k: data for k, data in observed.items() if not isinstance(data, Milestone)}
    years = document.period.years
    others: dict[str, list[tuple[int, str]]] = {}
    for text in options.other:
        given, rest = read_pair(text.replace(":", "=", 1), "--other", "ID:YEAR=VALUE")
        name = document.indicator(given).id
        year, value = read_pair(rest, "--other", "ID:YEAR=VALUE")
        others.setdefault(name, []).append((read_year(year, "--other", years), value))
    for name, pairs in others.items():
        found[name] = Series.yearly(
            sorted(pairs), document.indicators[name].unit, year_starts=years.starts
        )
    named: dict[str, list[str]] = {}
    for text in options.base:
        name, colon, pair = text.rpartition(":")
        if colon:
            named.setdefault(document.indicator(name).id, []).append(pair)
    for name, starts in named.items():
        found[name] = data_of(document.indicators[name], starts, document.period.years)
    return found


def data_of(indicator: Indicator, pairs: list[str], years: Years) -> Values:
    """Return the observations of one indicator from WHEN=VALUE pairs.

    A running total is counted from the start of the period; of a flow, WHEN is the time that
    brought the value.
    """
    if indicator.unit is None:
        raise InvalidValueError("--from", indicator.id, "an indicator with a unit")
    flow = is_flow(indicator)
    observed = [_observation(pair, indicator.unit, years, flow=flow) for pair in pairs]
    observed.sort(key=lambda observation: observation.day)
    if flow:
        return ObservedSeries("increment", observed)
    return ObservedSeries("total" if indicator.basis == "total" else "level", observed)


def _observation(pair: str, unit: Unit, years: Years, *, flow: bool) -> Observation:
    when, value = read_pair(pair, "--from", "WHEN=VALUE such as 2022=766")
    amount = Amount(exact_fraction(value, f"value of {when}"), unit)
    read = read_span if flow else read_when
    span: date | Span = read(when, "--from", years)
    return Observation(when=span, value=amount)
