"""The command `minsheng require`: what must each coming year, half year or month bring."""

import argparse
from collections.abc import Iterable, Mapping
from typing import TypeVar

import attrs

from minsheng.cli.arguments import (
    TO_BOOK,
    add_output_options,
    add_year_starts,
    read_language,
    read_year_starts,
    read_year_values,
)
from minsheng.cli.documents import add_document_option, print_document, read_chosen
from minsheng.cli.plan_book import write_plans
from minsheng.cli.plan_input import (
    add_plan_options,
    data_of,
    promises_of,
    read_cases,
    read_data,
    read_options,
    read_recipients,
    read_what_if,
)
from minsheng.cli.plan_output import Written, costs_of, save_plot, write_answers
from minsheng.cli.reading import add_reading_options
from minsheng.cli.streams import written_to
from minsheng.cli.workbooks import is_book
from minsheng.days import Years, as_last_day
from minsheng.errors import InvalidValueError, UnknownNameError
from minsheng.growth.rules import EscalationRule, FloorRule, GrowthRule
from minsheng.observations.known import Values
from minsheng.observations.series import Series
from minsheng.planning.compare import PathComparison, compare_paths
from minsheng.planning.pathway import Pathway
from minsheng.planning.required import Answer, PlanOptions, answer, required_values
from minsheng.promises.documents import Document
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import GrowsYearly
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import exact_fraction
from minsheng.quantities.units import as_unit

__all__ = ["register"]

Figure = TypeVar("Figure", str, list[str])


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "The value each coming year, half year or month requires, from what the "
        "document promises or from a growth rule and a floor. Exit code 1 if it cannot be kept, "
        "or if a promise was due before and is missed, or was broken in a year before."
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
    add_reading_options(parser)
    add_year_starts(parser)
    add_plan_options(parser)
    parser.add_argument("--plot", metavar="FILE", help="draw it too (PNG, SVG, PDF)")
    add_output_options(parser, ("table", "json", "csv"), file=TO_BOOK)
    add_document_option(parser)
    parser.set_defaults(run=_run)


@attrs.frozen(eq=False)
class _Asked:
    """What a plan is asked of, and the data it starts from."""

    promises: EscalationRule | tuple[Commitment, ...]
    data: Values | None


def _run(options: argparse.Namespace) -> int:
    if is_book(options.output, options.format):
        return _answer(options)
    with written_to(options.output):
        return _answer(options)


def _answer(options: argparse.Namespace) -> int:
    plan = read_options(options)
    document: Document | None = None
    if options.promise is None:
        years = read_year_starts(options)
        asked = {"": _from_rule(options, plan, years)}
    else:
        document = read_chosen(options)
        years = document.period.years
        asked = _from_document(options, plan, document)
    recipients = read_recipients(options, years)
    what_if, cases = read_what_if(options.what_if), read_cases(options.case)
    if what_if and cases:
        raise InvalidValueError("--case", options.case[0], "either --what-if or --case")
    answers: Mapping[str, Answer | PathComparison]
    if what_if:
        answers = _compare(asked, what_if, plan)
    elif cases:
        answers = _compare_cases(asked, cases, plan)
    elif len(asked) == 1:  # what cannot be kept is then an error of the whole command
        answers = {name: required_values(x.promises, x.data, **plan) for name, x in asked.items()}
    else:
        answers = {name: answer(x.promises, x.data, **plan) for name, x in asked.items()}
    if recipients is not None and len(asked) > 1:
        known = ", ".join(asked)
        raise InvalidValueError("--recipients", options.recipients[0], f"one indicator of {known}")
    costs = {} if recipients is None else costs_of(answers, recipients)
    if options.plot is not None:
        save_plot(answers, options.plot, read_language(options))
    names = {
        name: x.promises[0].indicator.name
        for name, x in asked.items()
        if isinstance(x.promises, tuple)
    }
    written = Written(names=names, costs=costs, single=len(asked) == 1)
    if is_book(options.output, options.format):
        write_plans(answers, options.output, read_language(options), written)
    else:
        if document is not None and options.format == "table":
            print_document(document, read_language(options))
        write_answers(answers, options.format, read_language(options), written)
    return 0 if all(map(_kept, answers.values())) else 1


def _kept(found: Answer | PathComparison) -> bool:
    if isinstance(found, PathComparison):
        return all(_kept(case.plan) for case in found.cases)
    return isinstance(found, Pathway) and not found.missed and not found.broken


def _from_document(
    options: argparse.Namespace, plan: PlanOptions, document: Document
) -> dict[str, _Asked]:
    """Return what the document promises of the indicators a name stands for, by indicator."""
    for name in ("growth", "floor", "unit", "year_starts"):
        if (given := getattr(options, name)) is not None:
            option = f"--{name.replace('_', '-')}"
            raise InvalidValueError(option, given, "no such option beside PROMISE")
    if options.base and options.observations is not None:
        raise InvalidValueError("--from", options.base, "either --from or --observations")
    asked = promises_of(document, options.promise, options.indicator)
    data = plan["other"] = read_data(document, options)
    bare = [text for text in options.base if ":" not in text]
    if len(asked) > 1 and (bare or not data):
        asked = _the_growing_one(asked, options.promise)
    if bare:
        ((name, promises),) = asked.items()
        return {name: _Asked(promises, data_of(promises[0].indicator, bare, document.period.years))}
    return {name: _Asked(promises, data.get(name)) for name, promises in asked.items()}


def _compare(
    asked: Mapping[str, _Asked], what_if: Mapping[str, list[str]], plan: PlanOptions
) -> dict[str, PathComparison]:
    """Return the paths side by side, of the indicators that another figure is tried for."""
    _require_asked(asked, what_if, "--what-if")
    found: dict[str, PathComparison] = {}
    for name, question in asked.items():
        own = _own(question, what_if)
        if own:
            found[name] = compare_paths(question.promises, question.data, own, **plan)
    return found


def _compare_cases(
    asked: Mapping[str, _Asked], cases: Mapping[str, Mapping[str, str]], plan: PlanOptions
) -> dict[str, PathComparison]:
    """Return the paths of cases with names side by side, of the indicators that they change."""
    found: dict[str, PathComparison] = {}
    for figures in cases.values():
        _require_asked(asked, figures, "--case")
    for name, question in asked.items():
        own = {case: _own(question, figures) for case, figures in cases.items()}
        own = {case: figures for case, figures in own.items() if figures}
        if own:
            found[name] = compare_paths(question.promises, question.data, own, **plan)
    return found


def _own(question: _Asked, figures: Mapping[str, Figure]) -> dict[str, Figure]:
    """Return the figures that are of the promises of one indicator; all of a rule's."""
    if isinstance(question.promises, EscalationRule):
        return dict(figures)
    ids = {promise.id for promise in question.promises}
    return {key: figure for key, figure in figures.items() if key.partition(".")[0] in ids}


def _require_asked(asked: Mapping[str, _Asked], names: Iterable[str], option: str) -> None:
    """Raise `UnknownNameError` for a figure of a promise that nothing is asked of."""
    if any(isinstance(x.promises, EscalationRule) for x in asked.values()):
        return
    known = [
        promise.id
        for x in asked.values()
        if not isinstance(x.promises, EscalationRule)
        for promise in x.promises
    ]
    for name in names:
        if (wanted := name.partition(".")[0]) not in known:
            raise UnknownNameError(option, wanted, known)


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


def _from_rule(options: argparse.Namespace, plan: PlanOptions, years: Years) -> _Asked:
    """Return the growth rule and the floor that were given, and the series."""
    if options.document is not None:
        raise InvalidValueError("--document", options.document, "a PROMISE of it")
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
        last = as_last_day(through, "--through", years)
        if not years.ends(last):
            raise InvalidValueError("--through", last.isoformat(), "a year, of which --floor is")
        floors = (FloorRule(value=value, year=years.of(last), year_starts=years.starts),)
    growth = None
    if options.growth is not None:
        growth = GrowthRule(rate=options.growth, year_starts=years.starts)
    pairs = read_year_values(options.base, "--from", years)
    series = Series.yearly(pairs, unit, year_starts=years.starts)
    return _Asked(EscalationRule(growth=growth, floors=floors), series)
