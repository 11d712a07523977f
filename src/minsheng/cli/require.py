"""The command `minsheng require`: what must each coming year, half year or month bring."""

import argparse
from collections.abc import Mapping

from minsheng.amounts import Amount
from minsheng.cli.arguments import print_json, read_language, read_year_values
from minsheng.cli.plan_input import (
    add_plan_options,
    data_of,
    promises_of,
    read_data,
    read_options,
)
from minsheng.cli.plan_output import Answer, print_answer, record_of, write_csv
from minsheng.errors import InfeasibleError, InvalidValueError
from minsheng.exact import exact_fraction
from minsheng.hunnan.document import HUNNAN
from minsheng.planning.document import NotPlanned
from minsheng.planning.pathway import Pathway
from minsheng.planning.required import NothingToPlanError, PlanOptions, required_values
from minsheng.progress.assess import Values
from minsheng.provisions import Commitment
from minsheng.rules import EscalationRule, FloorRule, GrowthRule
from minsheng.series import Series
from minsheng.targets import GrowsYearly
from minsheng.texts import Text
from minsheng.units import as_unit

__all__ = ["register"]

_REQUIRED_VALUES = Text(zh="各年应达到的数值", en="required values")


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "require",
        allow_abbrev=False,
        help="the value each coming year requires",
        description="The value each coming year, half year or month requires, from what the "
        "document promises or from a growth rule and a floor. Exit code 1 if it cannot be kept, "
        "or if a promise was due before and is missed.",
    )
    parser.add_argument(
        "promise",
        nargs="?",
        metavar="PROMISE",
        help="a provision (task:13), a commitment (task:13/dibao-floor) or an indicator",
    )
    parser.add_argument("--indicator", metavar="ID", help="which one, if a provision has several")
    parser.add_argument("--growth", metavar="RATE", help="such as 3.5%%")
    parser.add_argument("--floor", metavar="VALUE", help="at least this much in the last year")
    parser.add_argument("--unit", help="of bare values without PROMISE; default: yuan/person/month")
    parser.add_argument(
        "--from",
        dest="base",
        action="append",
        default=[],
        metavar="[ID:]WHEN=VALUE",
        help="where it starts, such as 2022=766 or urban-jobs:2024-06-30=27000",
    )
    parser.add_argument("--observations", metavar="FILE", help="where it starts, from a file")
    add_plan_options(parser)
    parser.add_argument(
        "--format", choices=("table", "json", "csv"), default="table", help="default: %(default)s"
    )
    parser.add_argument(
        "--language", choices=("en", "zh"), default="en", help="of tables; default: %(default)s"
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    plan = read_options(options)
    if options.promise is None:
        pathway = _from_rule(options, plan)
        _write({"": pathway}, options, single=True)
        return 0
    for name in ("growth", "floor", "unit"):
        if (given := getattr(options, name)) is not None:
            raise InvalidValueError(f"--{name}", given, "no such option beside PROMISE")
    if options.base and options.observations is not None:
        raise InvalidValueError("--from", options.base, "either --from or --observations")
    asked = promises_of(options.promise, options.indicator)
    data = plan["other"] = read_data(options)
    bare = [text for text in options.base if ":" not in text]
    if len(asked) > 1 and (bare or not data):
        asked = _the_growing_one(asked, options.promise)
    if len(asked) == 1:
        ((name, promises),) = asked.items()
        found = data_of(promises[0].indicator, bare) if bare else data.get(name)
        pathway = required_values(promises, found, **plan)
        _write({name: pathway}, options, single=True)
        return 1 if pathway.missed else 0
    answers = {name: _answer(promises, data.get(name), plan) for name, promises in asked.items()}
    _write(answers, options, single=False)
    kept = (isinstance(answer, Pathway) and not answer.missed for answer in answers.values())
    return 0 if all(kept) else 1


def _the_growing_one(
    asked: Mapping[str, tuple[Commitment, ...]], provision: str
) -> dict[str, tuple[Commitment, ...]]:
    """Return the one indicator of a provision that is to grow every year."""
    growing = {
        name: promises
        for name, promises in asked.items()
        if any(isinstance(promise.target, GrowsYearly) for promise in promises)
    }
    if len(growing) != 1:
        known = ", ".join(growing or asked)
        raise InvalidValueError("--indicator", None, f"one of {provision} ({known})")
    return growing


def _from_rule(options: argparse.Namespace, plan: PlanOptions) -> Pathway:
    """Return the path under a growth rule and a floor that were given."""
    unit = as_unit(options.unit or "yuan/person/month", "--unit")
    if options.growth is None and options.floor is None:
        raise InvalidValueError("--growth", None, "a rate, or a PROMISE of the document")
    if not options.base:
        raise InvalidValueError("--from", None, "YEAR=VALUE such as 2022=766")
    through = plan.get("through")
    floors: tuple[FloorRule, ...] = ()
    if through is None:
        raise InvalidValueError("--through", None, "the last year, in which a floor is due")
    if options.floor is not None:
        value = Amount(exact_fraction(options.floor, "--floor"), unit)
        year = through if isinstance(through, int) else through.year
        floors = (FloorRule(value=value, year=year),)
    growth = None if options.growth is None else GrowthRule(rate=options.growth)
    series = Series.yearly(read_year_values(options.base, "--from"), unit)
    return required_values(EscalationRule(growth=growth, floors=floors), series, **plan)


def _answer(promises: tuple[Commitment, ...], data: Values | None, plan: PlanOptions) -> Answer:
    """Return the path of one of several indicators, or why there is none."""
    indicator = promises[0].indicator
    if data is None and indicator.basis != "total":
        return NotPlanned(indicator=indicator)
    try:
        return required_values(promises, data, **plan)
    except NothingToPlanError as error:
        return NotPlanned(indicator=indicator, left_out=error.left_out)
    except InfeasibleError as error:
        if error.answer is None:
            raise
        return error.answer


def _write(answers: Mapping[str, Answer], options: argparse.Namespace, *, single: bool) -> None:
    if options.format == "csv":
        write_csv({name: x for name, x in answers.items() if isinstance(x, Pathway)})
    elif options.format == "json":
        records = [{"indicator": name or None, **record_of(x)} for name, x in answers.items()]
        print_json(records[0] if single else {"plans": records})
    else:
        language = read_language(options)
        for name, answer in answers.items():
            title = HUNNAN.indicators[name].name if name else _REQUIRED_VALUES
            print_answer(answer, title, language)
