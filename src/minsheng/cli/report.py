"""The command `minsheng report`: a page or a workbook that shows where the promises stand."""

import argparse

from minsheng.cli.arguments import read_language, read_pairs
from minsheng.cli.documents import add_document_option, chosen_file, read_chosen
from minsheng.cli.reading import (
    add_reading_options,
    print_remarks,
    read_reading_options,
    refuse_reading_options,
)
from minsheng.days import read_day
from minsheng.errors import InvalidValueError
from minsheng.observations.files import read_observations
from minsheng.quantities.amounts import as_amount
from minsheng.reports.reporting import report, require_writable
from minsheng.texts import LANGUAGES, say

__all__ = ["register"]

_TOLERANCE = "ID=AMOUNT such as good-air-day-share=1pp"


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = (
        "Write one page that opens in any browser: where the promises stand, what needs attention, "
        "and each promise with its picture, its figures and the words of the source. A file named "
        ".xlsx is a workbook with the same figures as numbers. Without observations it is a "
        "catalogue of the document. Exit code 0 once it is written, whatever it says."
    )
    parser.add_argument(
        "observations", nargs="?", metavar="FILE", help="CSV, xlsx, or JSON by suffix"
    )
    parser.add_argument(
        "--output", metavar="FILE", help="the page or workbook to write: report.html, report.xlsx"
    )
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        help="to show first, and that of a workbook; a page has both where the document does; "
        "default: the document's",
    )
    parser.add_argument("--as-of", metavar="DAY", help="default: the last observation's")
    parser.add_argument("--domain", metavar="ID", help="only this domain")
    parser.add_argument("--due", metavar="DAY", help="a deadline where none is stated")
    parser.add_argument(
        "--tolerance",
        action="append",
        default=[],
        metavar="ID=AMOUNT",
        help='of an "about" target, such as good-air-day-share=1pp',
    )
    add_reading_options(parser)
    add_document_option(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if options.output is None:
        raise InvalidValueError("--output", None, "a file such as report.html or report.xlsx")
    require_writable(options.output, "--output")
    document = read_chosen(options)
    as_of = None if options.as_of is None else read_day(options.as_of, "--as-of")
    due = None if options.due is None else read_day(options.due, "--due")
    observations = None
    if options.observations is None:
        refuse_reading_options(options, "FILE")
    else:
        reading = read_reading_options(options)
        observations = read_observations(options.observations, document, as_of=as_of, **reading)
        print_remarks(observations.remarks, read_language(options))
    tolerances = read_pairs(options.tolerance, "--tolerance", _TOLERANCE)
    found = report(
        document,
        observations,
        as_of,
        language=options.language,
        domain=options.domain,
        due=due,
        tolerances={k: as_amount(value, "--tolerance") for k, value in tolerances.items()},
        findings=() if chosen_file(options) else None,
    )
    found.save(options.output)
    number = len(found.content.rows)
    print(
        say(
            read_language(options),
            zh=f"已写入{options.output}：{number}项承诺",
            en=f"{options.output}: {number} promises",
        )
    )
    return 0
