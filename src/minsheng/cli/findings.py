"""The command `minsheng findings`: where the document disagrees with itself."""

import argparse

from minsheng.cli.arguments import add_output_options, read_language
from minsheng.cli.documents import add_document_option, chosen_file, print_document, read_chosen
from minsheng.cli.streams import print_json
from minsheng.cli.tables import print_table
from minsheng.domains.read_findings import READ_FINDINGS
from minsheng.promises.contradictions import all_findings
from minsheng.texts import Text

__all__ = ["register"]

_TITLE = Text(zh="文件自身存疑之处", en="Where the document disagrees with itself or is doubtful")
_COLUMNS = (
    Text(zh="类别", en="kind"),
    Text(zh="条款", en="provisions"),
    Text(zh="说明", en="note"),
)


def register(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.description = "List the contradictions and doubtful places of the document."
    add_document_option(parser)
    add_output_options(parser)
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    read = READ_FINDINGS if chosen_file(options) is None else ()
    document = read_chosen(options)
    found = all_findings(document, read)
    if options.format == "json":
        print_json(
            [
                {
                    "id": finding.id,
                    "kind": finding.kind,
                    "provisions": list(finding.provisions),
                    "note": finding.note.en,
                    "note_zh": finding.note.zh,
                }
                for finding in found
            ]
        )
        return 0
    language = read_language(options)
    rows = [(f.kind, ", ".join(f.provisions), f.note.in_language(language)) for f in found]
    columns = [column.in_language(language) for column in _COLUMNS]
    print_document(document, language)
    print_table(_TITLE.in_language(language), columns, rows)
    return 0
