"""The command `minsheng units`: the units that amounts may be in."""

import argparse
import csv
import io
from collections.abc import Iterator, Sequence

from minsheng.cli.arguments import TO_FILE, add_output_options, read_language
from minsheng.cli.documents import add_document_option, chosen_file, read_chosen
from minsheng.cli.streams import print_csv, print_json, written_to
from minsheng.cli.tables import print_table
from minsheng.quantities.exact import number_text
from minsheng.quantities.units import VOCABULARY, Unit, Units
from minsheng.texts import Language, Text, counted, say

__all__ = ["print_units", "register"]

_COLUMNS = (
    Text(zh="代码", en="code"),
    Text(zh="中文", en="Chinese"),
    Text(zh="英文", en="English"),
    Text(zh="度量", en="measures"),
    Text(zh="折合基本单位", en="in base units"),
    Text(zh="只取整数", en="whole"),
)
_YES = Text(zh="是", en="yes")


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "List the units that amounts may be in: code, names, what it measures (units of one such "
        "dimension convert into each other), how many of the base unit it is, and whether only "
        "whole numbers of it exist."
    )
    parser.add_argument(
        "--dimension", metavar="UNIT", help="those that convert into this unit, such as m2"
    )
    parser.add_argument(
        "--text", metavar="WORDS", help="those with these words in a name, Chinese or English"
    )
    add_output_options(parser, ("table", "json", "csv"), file=TO_FILE)
    add_document_option(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    with written_to(options.output):
        plain = chosen_file(options) is None
        print_units(VOCABULARY if plain else read_chosen(options).units, options)
    return 0


def print_units(units: Units, options: argparse.Namespace) -> None:
    """Print the units of a vocabulary that were asked for."""
    found = list(_matching(units, options.dimension, options.text))
    if options.format == "json":
        print_json([_record(unit) for unit in found])
    elif options.format == "csv":
        print_csv(_csv(found))
    else:
        _print_table(found, read_language(options))


def _matching(units: Units, dimension: str | None, text: str | None) -> Iterator[Unit]:
    if dimension is not None and all(dimension != unit.dimension for unit in units):
        dimension = units.find(dimension, "--dimension").dimension
    for unit in units:
        named = text is None or any(text.casefold() in name.casefold() for name in unit.names)
        if named and dimension in {None, unit.dimension}:
            yield unit


def _measures(unit: Unit) -> str:
    """Return the name of what a unit measures: of one's own the code of the base unit."""
    base = unit
    while base.of is not None:
        base = base.of
    return base.code if base.is_own else base.dimension


def _record(unit: Unit) -> dict[str, object]:
    return {
        "code": unit.code,
        "zh": unit.name.zh,
        "en": unit.name.en,
        "one": unit.one,
        "aliases": list(unit.aliases),
        "measures": _measures(unit),
        "factor": number_text(unit.factor),
        "whole": unit.whole,
        "additive": unit.additive,
        "declared": unit.is_own,
    }


def _csv(units: Sequence[Unit]) -> str:
    """Return a row for each unit, as the table has it, with plain codes for a header."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(("code", "zh", "en", "measures", "factor", "whole"))
    writer.writerows(_cells(unit, "true", "false") for unit in units)
    return file.getvalue()


def _cells(unit: Unit, yes: str, no: str) -> tuple[str, ...]:
    factor, whole = number_text(unit.factor), yes if unit.whole else no
    return unit.code, unit.name.zh, unit.name.en, _measures(unit), factor, whole


def _print_table(units: Sequence[Unit], language: Language) -> None:
    title = say(language, zh=f"{len(units)}个单位", en=counted(len(units), "unit"))
    rows = [_cells(unit, _YES.in_language(language), "") for unit in units]
    print_table(title, [column.in_language(language) for column in _COLUMNS], rows)
