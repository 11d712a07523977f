"""The command `minsheng require`: what must each coming year bring."""

import argparse

from minsheng.amounts import Amount
from minsheng.cli.arguments import (
    add_output_options,
    print_json,
    read_language,
    read_year,
    read_year_values,
)
from minsheng.cli.tables import print_table
from minsheng.errors import InvalidValueError
from minsheng.exact import decimal_text, exact_fraction, shown
from minsheng.export import Record
from minsheng.hunnan.document import HUNNAN
from minsheng.indicators import Indicator
from minsheng.planning.pathway import BINDING_TEXTS, Pathway
from minsheng.planning.required import required_values
from minsheng.rules import EscalationRule, FloorRule, GrowthRule, rule_of
from minsheng.series import Series
from minsheng.targets import GrowsYearly
from minsheng.texts import Language, Text
from minsheng.units import Unit, as_unit

__all__ = ["register"]

_COLUMNS = (
    Text(zh="年份", en="year"),
    Text(zh="应达到", en="required"),
    Text(zh="取决于", en="set by"),
)


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "require",
        allow_abbrev=False,
        help="the value each coming year requires",
        description="The value each coming year requires, from the rules of a provision of the "
        "document or from a growth rule and a floor.",
    )
    parser.add_argument(
        "promise", nargs="?", metavar="PROMISE", help="a provision (task:13) or an indicator"
    )
    parser.add_argument("--indicator", metavar="ID", help="which one, if a provision has several")
    parser.add_argument("--growth", metavar="RATE", help="such as 3.5%%")
    parser.add_argument("--floor", metavar="VALUE", help="at least this much in the last year")
    parser.add_argument("--unit", help="of bare values without PROMISE; default: yuan/person/month")
    parser.add_argument("--from", dest="base", required=True, metavar="YEAR=VALUE")
    parser.add_argument("--through", metavar="YEAR", help="default: the last year of the rules")
    parser.add_argument("--round-up-to", metavar="STEP", help="such as 1 for whole yuan")
    parser.add_argument("--path", choices=("least", "even"), default="least")
    add_output_options(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    through = None if options.through is None else read_year(options.through, "--through")
    unit: Unit | None
    if options.promise is None:
        unit = as_unit(options.unit or "yuan/person/month", "--unit")
        rule = _rule_from_options(options, unit, through)
        title = Text(zh="各年应达到的数值", en="required values")
    else:
        indicator, rule = _rule_from_document(options)
        unit, title = indicator.unit, indicator.name
    last = max((floor.year for floor in rule.floors), default=None) if through is None else through
    if last is None:
        raise InvalidValueError("--through", None, "the last year, since no floor names one")
    series = Series.yearly(read_year_values([options.base], "--from"), unit)
    pathway = required_values(
        rule, series, through=last, step=options.round_up_to, path=options.path
    )
    if options.format == "json":
        print_json(_record(pathway))
    else:
        _print(pathway, title, read_language(options))
    return 0


def _rule_from_options(
    options: argparse.Namespace, unit: Unit, through: int | None
) -> EscalationRule:
    if options.growth is None:
        raise InvalidValueError("--growth", None, "a rate, or a PROMISE of the document")
    floors: tuple[FloorRule, ...] = ()
    if options.floor is not None:
        if through is None:
            raise InvalidValueError("--through", None, "the year in which the floor is due")
        value = Amount(exact_fraction(options.floor, "--floor"), unit)
        floors = (FloorRule(value=value, year=through),)
    return EscalationRule(growth=GrowthRule(rate=options.growth), floors=floors)


def _rule_from_document(options: argparse.Namespace) -> tuple[Indicator, EscalationRule]:
    for name in ("growth", "floor", "unit"):
        if (given := getattr(options, name)) is not None:
            raise InvalidValueError(f"--{name}", given, "no such option beside PROMISE")
    indicator = _indicator(options.promise, options.indicator)
    return indicator, rule_of(HUNNAN.commitments_of(indicator))


def _indicator(promise: str, wanted: str | None) -> Indicator:
    if ":" not in promise:
        if wanted is not None:
            raise InvalidValueError("--indicator", wanted, f"none beside the indicator {promise}")
        return HUNNAN.indicators[promise]
    provision = HUNNAN.provisions[promise]
    growing = {
        commitment.indicator.id: commitment.indicator
        for commitment in provision.commitments
        if isinstance(commitment.target, GrowsYearly)
    }
    if wanted is None and len(growing) == 1:
        return next(iter(growing.values()))
    if wanted in growing:
        return growing[wanted]
    known = ", ".join(growing) or "none: the provision has no growth rule"
    raise InvalidValueError("--indicator", wanted, f"one that {promise} lets grow ({known})")


def _record(pathway: Pathway) -> Record:
    return {
        "path": pathway.kind,
        "from": {"year": pathway.base_year, "value": decimal_text(pathway.base.fraction)},
        "unit": pathway.base.unit.code,
        "values": [
            {
                "year": year,
                "value": decimal_text(item.value.fraction),
                "binding": item.binding,
            }
            for year, item in pathway.values.items()
        ],
    }


def _print(pathway: Pathway, title: Text, language: Language) -> None:
    unit = pathway.base.unit.name.in_language(language)
    heading = f"{title.in_language(language)} ({unit})"
    rows = [[str(pathway.base_year), shown(pathway.base.fraction), ""]]
    for year, item in pathway.values.items():
        binding = BINDING_TEXTS[item.binding].in_language(language)
        rows.append([str(year), shown(item.value.fraction), binding])
    print_table(heading, [column.in_language(language) for column in _COLUMNS], rows)
