"""The command `minsheng growth`: was the promised growth kept."""

import argparse

import attrs

from minsheng.cli.arguments import (
    add_output_options,
    add_year_starts,
    read_language,
    read_pairs,
    read_year,
    read_year_starts,
    read_year_values,
    read_years,
)
from minsheng.cli.reading import (
    add_reading_options,
    print_remarks,
    read_reading_options,
    refuse_reading_options,
)
from minsheng.cli.streams import print_json
from minsheng.cli.tables import print_table
from minsheng.days import Years, read_day
from minsheng.errors import InvalidValueError
from minsheng.growth.check import check_escalation, check_growth
from minsheng.growth.report import (
    VERDICT_TEXTS,
    EscalationReport,
    GrowthReport,
    GrowthStep,
)
from minsheng.growth.rules import EscalationRule, FloorRule, GrowthRule
from minsheng.observations.series import Series, YearlySeries
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import exact_fraction, shown
from minsheng.quantities.units import as_unit
from minsheng.texts import Language, Text

__all__ = ["register"]

_COLUMNS = (
    Text(zh="年份", en="years"),
    Text(zh="原值", en="from"),
    Text(zh="现值", en="to"),
    Text(zh="增长率", en="growth"),
    Text(zh="应达到", en="required"),
    Text(zh="差额", en="short by"),
    Text(zh="判定", en="verdict"),
)
_OUTSIDE = Text(zh="（期外）", en=" (outside)")


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "Check yearly values against a growth rule, exactly: 715 to 740 is 3.4965 "
        "percent and breaks 3.5 percent."
    )
    parser.add_argument("values", nargs="*", metavar="YEAR=VALUE", help="such as 2022=766")
    parser.add_argument("--at-least", required=True, metavar="RATE", help="such as 3.5%%")
    parser.add_argument(
        "--csv",
        metavar="FILE",
        help="read the columns year, value and unit of CSV or a workbook",
    )
    parser.add_argument(
        "--where", action="append", default=[], metavar="COLUMN=VALUE", help="rows of the CSV"
    )
    parser.add_argument("--unit", help="of YEAR=VALUE pairs; default: yuan/person/month")
    add_reading_options(parser)
    add_year_starts(parser)
    parser.add_argument("--period", metavar="YEARS", help="the rule binds these: 2023-2025")
    parser.add_argument(
        "--as-of", metavar="DAY", help="ask for the years over by then; default: the last value's"
    )
    parser.add_argument("--outside", action="store_true", help="show steps outside the period too")
    parser.add_argument(
        "--rate-decimals", type=int, metavar="N", help="round rates half up before comparing"
    )
    parser.add_argument("--floor", metavar="VALUE", help="also at least this much ...")
    parser.add_argument("--by", metavar="YEAR", help="... in this year")
    add_output_options(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    years = read_year_starts(options)
    series = _series(options, years)
    first, last = (None, None) if options.period is None else _period(options.period, years)
    rule = GrowthRule(
        rate=options.at_least,
        first_year=first,
        last_year=last,
        rate_decimals=options.rate_decimals,
        year_starts=years.starts,
    )
    as_of = None if options.as_of is None else read_day(options.as_of, "--as-of")
    growth = check_growth(series, rule, as_of=as_of, outside=options.outside)
    floors = _floors(options, series)
    asked = EscalationRule(growth=rule, floors=floors)
    report = check_escalation(series, asked, as_of=as_of)
    if options.format == "json":
        print_json(attrs.evolve(report, growth=growth).to_dict())
    else:
        _print(report, growth, read_language(options))
    return 0 if report.kept else 1


def _period(text: str, years: Years) -> tuple[int | None, int | None]:
    """Return the first and the last year that a rule binds, such as 2022/23-2024/25."""
    if years.is_calendar:
        return read_years(text, "--period")
    first, dash, last = text.partition("-")
    if not dash:
        raise InvalidValueError("--period", text, "years such as 2022/23-2024/25")
    return (
        years.number_named(first, "--period") if first else None,
        years.number_named(last, "--period") if last else None,
    )


def _series(options: argparse.Namespace, years: Years) -> YearlySeries:
    if bool(options.values) == bool(options.csv):
        raise InvalidValueError("values", options.values, "either YEAR=VALUE pairs or --csv")
    if options.csv:
        from minsheng.observations.series_files import read_yearly_series  # noqa: PLC0415 - as is asked

        if options.unit is not None:
            raise InvalidValueError("--unit", options.unit, "no unit beside --csv")
        where = read_pairs(options.where, "--where", "COLUMN=VALUE such as scope=urban")
        remarks: list[Text] = []
        reading = read_reading_options(options)
        series = read_yearly_series(
            options.csv, where, year_starts=years.starts, **reading, remarks=remarks
        )
        print_remarks(remarks, read_language(options))
        return series
    if options.where:
        raise InvalidValueError("--where", options.where, "--where only beside --csv")
    refuse_reading_options(options, "--csv")
    unit = as_unit(options.unit or "yuan/person/month", "unit")
    pairs = read_year_values(options.values, "values", years)
    return Series.yearly(pairs, unit, year_starts=years.starts)


def _floors(options: argparse.Namespace, series: YearlySeries) -> tuple[FloorRule, ...]:
    if (options.floor is None) != (options.by is None):
        raise InvalidValueError("--floor", options.floor, "--floor and --by together")
    if options.floor is None:
        return ()
    value = Amount(exact_fraction(options.floor, "--floor"), series.unit)
    year = read_year(options.by, "--by", series.years)
    return (FloorRule(value=value, year=year, year_starts=series.years.starts),)


def _print(report: EscalationReport, growth: GrowthReport, language: Language) -> None:
    columns = [column.in_language(language) for column in _COLUMNS]
    rows = [_row(step, language) for step in growth.steps.values()]
    print_table(growth.headline(language), columns, rows)
    if remark := growth.remark(language):
        print(remark)
    for floor in report.floors:
        print(floor.in_language(language))
    if report.floors:
        print(report.headline(language))


def _row(step: GrowthStep, language: Language) -> list[str]:
    verdict = VERDICT_TEXTS[step.verdict].in_language(language)
    outside = "" if step.in_period else _OUTSIDE.in_language(language)
    return [
        f"{step.years.name(step.from_year)} → {step.years.name(step.to_year)}",
        shown(step.previous.fraction),
        shown(step.value.fraction),
        "" if step.rate is None else str(step.rate),
        "" if step.required is None else shown(step.required.fraction),
        "" if step.shortfall is None else shown(step.shortfall.fraction),
        verdict + outside,
    ]
