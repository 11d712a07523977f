"""The single table of a document's commitments: written, read back, or refused by its cell."""

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, reject, settings

from minsheng import HUNNAN, AtLeast, Comparison, Document, amend, read_document
from minsheng.cli import main
from minsheng.errors import DocumentError, InexactError
from minsheng.exchange import read_document_table
from minsheng.exchange.csv_tables import document_to_csv, table_to_csv
from minsheng.exchange.joined_table import JOINED, PARTS
from minsheng.exchange.tables import TABLES
from minsheng.promises import amend_document
from minsheng.testing import strategies
from tests.helpers.documents import documents, small_document
from tests.helpers.strategies import examples

FOLDER = Path(__file__).parents[1] / "examples" / "documents"


def about(document: Document) -> dict[str, str]:
    """Return what the table does not say of a document."""
    period = document.period
    said = {"title": "标题", "issuer": "An issuer", "start": str(period.start)}
    return said if period.due is None else {**said, "due": str(period.due)}


def read(text: str, document: Document, **options: Any) -> Document:
    with TemporaryDirectory() as folder:
        file = Path(folder, "table.csv")
        file.write_bytes(text.encode())
        return read_document_table(file, settings=about(document), **options)


def assert_same(found: Document, document: Document) -> None:
    """Assert that all came back that a promise of the document hangs on."""
    assert list(found.commitments.values()) == list(document.commitments.values())
    promised = {x.id: x for x in document.provisions.values() if x.commitments}
    assert dict(found.provisions) == promised
    unpromised = {indicator.id for indicator in document.unpromised}
    assert {k: v for k, v in document.indicators.items() if k not in unpromised} == dict(
        found.indicators
    )
    for domain in document.domains.values():
        ids = [x.id for x in domain.provisions if x.commitments]
        if ids:
            own = found.domains[domain.id]
            assert (own.number, own.name) == (domain.number, domain.name)
            assert sorted(x.id for x in own.provisions) == sorted(ids)
        else:
            assert domain.id not in found.domains


# There and back


def test_hunnan_comes_back_by_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, file = tmp_path / "hunnan.csv", tmp_path / "hunnan.json"
    assert main(["export", "--format", "csv", "--output", str(table)]) == 0
    said = ["--title", "民生", "--issuer", "浑南区", "--published", "2023-02-01"]
    dates = ["--start", "2023-01-01", "--due", "2025-12-31", "--place", "Hunnan"]
    assert main(["import", str(table), *said, *dates, "--output", str(file)]) == 0
    assert capsys.readouterr().err == ""
    found = read_document(file)
    assert_same(found, HUNNAN)
    assert (found.id, found.title.zh, found.issuer.zh) == ("hunnan", "民生", "浑南区")
    assert (str(found.published), found.place and found.place.en) == ("2023-02-01", "Hunnan")
    assert found.period == HUNNAN.period


def test_rows_above_the_header_say_what_the_document_is() -> None:
    said = about(HUNNAN).items()
    head = "".join(f"#{name},{text}\n" for name, text in said)
    ledger = "## made by hand\n#not_target,*,2025年,date\n\n"
    found = read(head + ledger + document_to_csv(HUNNAN), HUNNAN)
    assert found.commitments == HUNNAN.commitments
    assert [entry.phrase for entry in found.not_targets] == ["2025年"]


@pytest.mark.parametrize("name", ["education-plan-2025", "fenghua-2024", "rotherham-2022"])
def test_documents_of_other_forms_come_back(name: str) -> None:
    document = read_document(FOLDER / f"{name}.json")
    assert_same(read(document_to_csv(document), document, units=document.units), document)


@settings(max_examples=examples(15), suppress_health_check=[HealthCheck.too_slow])
@given(strategies.documents())
def test_documents_of_the_testing_kit_come_back(document: Document) -> None:
    try:
        text = document_to_csv(document)
    except InexactError:  # of a third, which only JSON can hold
        reject()
    assume(document.commitments and "\0" not in text)  # which no table of text may have
    assert_same(read(text, document), document)


@settings(
    max_examples=examples(10),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(documents())
def test_any_document_comes_back(document: Document) -> None:
    assume(document.commitments)
    try:
        text = document_to_csv(document)
    except InexactError:
        assume(False)  # noqa: FBT003 - hypothesis takes it so
    assume("\0" not in text)
    assert_same(read(text, document, units=document.units), document)


def test_the_columns_of_the_commitments_come_first_and_none_comes_twice() -> None:
    document = small_document()
    ours, theirs = document_to_csv(document), table_to_csv(document)
    for whole, part in zip(
        csv.reader(io.StringIO(ours)), csv.reader(io.StringIO(theirs)), strict=True
    ):
        assert whole[: len(part)] == part
    names = [*TABLES["commitments"].columns, *(n for part in PARTS for n in part.columns.values())]
    assert len(set(names)) == len(names)
    assert set(names) < JOINED.columns.keys()
    header = ours.partition("\n")[0].split(",")
    assert {"domain_name_zh", "provision_title_en", "indicator_name_zh", "other_basis"} < {*header}
    assert not {"provision_label", "indicator_counted_by", "amends_other"} & {*header}


# What programs for tables make of it


def rows_of(document: Document) -> list[list[str]]:
    return list(csv.reader(io.StringIO(document_to_csv(document), newline="")))


def written(rows: list[list[str]], delimiter: str = ",") -> str:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return file.getvalue()


def test_other_delimiters_and_encodings_and_flags_of_spreadsheets_are_read(tmp_path: Path) -> None:
    document = small_document()
    flags = {"true": "TRUE", "false": "FALSE"}
    rows = [[flags.get(cell, cell) for cell in row] for row in rows_of(document)]
    assert_same(read(written(rows, ";"), document), document)
    file = tmp_path / "table.csv"
    file.write_text(written(rows, "\t"), "gb18030")
    assert_same(read_document_table(file, settings=about(document)), document)


def test_a_workbook_of_it_is_read(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl", reason="the extra excel is not installed")
    document = small_document()
    book = openpyxl.Workbook()
    book.active.append(["notes"])
    sheet = book.create_sheet("promises")
    shown: dict[str, Any] = {"true": True, "false": False, "": None}
    for row in rows_of(document):
        sheet.append([int(c) if c.isdigit() else shown.get(c, c) for c in row])
    book.save(tmp_path / "table.xlsx")
    found = read_document_table(tmp_path / "table.xlsx", settings=about(document))
    assert_same(found, document)


def test_what_a_row_leaves_empty_another_says_and_columns_may_be_ignored() -> None:
    rows = rows_of(HUNNAN)
    for place, name in enumerate(rows[0]):
        seen: set[str] = set()
        for row in rows[1:]:
            if name.startswith("provision_"):
                row[place] = "" if row[1] in seen else row[place]
                seen.add(row[1])
    for place, row in enumerate(rows):
        row.append("Remarks" if place == 0 else "mine")
    rows[0][1] = "条款"
    columns = {"条款": "provision", "Remarks": "ignored"}
    assert_same(read(written(rows), HUNNAN, columns=columns), HUNNAN)


# What is refused


def refused(call: Callable[[], object]) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        call()
    return [re.sub(r"\S*/(table[.])", r"\1", str(error)) for error in caught.value.errors]


def spoilt(column: str, text: str, line: int = 2) -> str:
    """Return the table of the small document with another text in a cell, or another header."""
    rows = rows_of(small_document())
    rows[line - 1][rows[0].index(column)] = text
    return written(rows)


# Of the small document: a column, what is written there, in which line, and the error
CELLS = [
    ("value", "many", 3, "table.csv, line 3, value: expected"),
    ("unit", "bananas", 3, "line 3, unit: expected the code of a unit"),
    ("unit", "bananas", 3, "units of a document's own are declared by --units FILE"),
    ("kind", "at_lest", 3, "line 3, kind: "),
    ("start", "soon", 3, "line 3, start: "),
    ("due_stated", "maybe", 3, "line 3, due_stated: "),
    ("phrase", "", 3, "line 3, phrase: expected a cell that is not empty"),
    ("id", "", 3, "line 3, id: expected a cell that is not empty"),
    ("id", "x", 3, "line 3, id: expected"),
    ("provision", "", 3, "line 3, provision: expected a cell"),
    ("provision", "task13", 3, "line 3, provision: expected an id such as 'task:13'"),
    ("indicator", "", 3, "line 3, indicator: expected a cell"),
    ("scale", "[", 3, "line 3, scale: expected JSON"),
    ("basis", "levle", 2, "line 3, basis: expected 'levle', as in line 2 of the same indicator"),
    ("indicator_signed", "x", 2, "line 3, indicator_signed: expected 'x', as in line 2"),
    ("indicator_unit", "bananas", 2, "line 3, indicator_unit: expected 'bananas', as in line 2"),
    ("domain_number", "one", 2, "line 3, domain_number: expected 'one', as in line 2 of the same"),
    (
        "domain_number",
        "7",
        3,
        "line 3, domain_number: expected '1', as in line 2 of the same domain",
    ),
    ("provision_title_en", "Else", 3, "of the same provision, got 'Else'"),
    ("domain_id", "else", 3, "line 3, domain_id: expected"),
]


@pytest.mark.parametrize(("column", "text", "line", "message"), CELLS)
def test_a_spoilt_cell_is_refused(column: str, text: str, line: int, message: str) -> None:
    found = refused(lambda: read(spoilt(column, text, line), small_document()))
    assert any(message in error for error in found), found


def whole(document: Document, column: str, text: str) -> str:
    """Return a table with another text in each cell of a column in which something stands."""
    rows = rows_of(document)
    place = rows[0].index(column)
    for row in rows[1:]:
        row[place] = text if row[place] else ""
    return written(rows)


# What is wrong with what all rows say, in a list without fields of work or the small document
WHOLE = [
    ("list", "indicator_signed", "x", "line 2, indicator_signed: expected true or false, got 'x'"),
    ("list", "indicator_unit", "bananas", "line 2, indicator_unit: expected the code of a unit"),
    ("list", "basis", "levle", "line 2, basis: no such name: 'levle'"),
    ("list", "indicator_name_zh", "", "line 2, indicator: expected the key 'name', got only"),
    ("list", "provision_title_zh", "", "line 2, provision: expected the key 'title', got only"),
    ("list", "responsible", '["区卫健局"]', "responsible: expected an object"),
    ("list", "start", "2099-01-01", "line 2, due: expected 2099-01-01 or later"),
    ("list", "value", "", "line 2: expected the key 'value'"),
    ("small", "domain_number", "one", "line 2, domain_number: expected"),
    ("small", "domain_number", "0", "line 2, domain_number: expected"),
    ("small", "domain_id", "", "domain_number: expected none without the column domain_id"),
    ("small", "other", "", "other_unit: expected none without the column other"),
    ("small", "id", "goal:1/least", "line 3, id: expected each id once; line 2 has it"),
]


@pytest.mark.parametrize(("name", "column", "text", "message"), WHOLE)
def test_what_all_rows_say_wrongly_is_refused(
    name: str, column: str, text: str, message: str
) -> None:
    document = read_document(FOLDER / "fenghua-2024.json") if name == "list" else small_document()
    found = refused(lambda: read(whole(document, column, text), document))
    assert any(message in error for error in found), found


def without(*columns: str) -> str:
    rows = rows_of(small_document())
    kept = [place for place, name in enumerate(rows[0]) if name not in columns]
    return written([[row[place] for place in kept] for row in rows])


TABLES_REFUSED: list[tuple[str, dict[str, Any], str]] = [
    (table_to_csv(small_document()), {}, "line 1: expected a column 'provision_title_zh' or "),
    (table_to_csv(small_document()), {}, "or the folder of --format datapackage, got 'id, prov"),
    (without("phrase"), {}, "line 1: expected a column 'phrase'"),
    (without("basis"), {}, "line 1: expected a column 'basis'"),
    (without("domain_name_zh", "domain_name_en"), {}, "line 2, domain_id: expected the key 'name'"),
    (spoilt("due", "start", 1), {}, "line 1: expected a column 'start' only once"),
    (spoilt("due", "until", 1), {}, "line 1, column: no such name: 'until'"),
    (without(), {"columns": {"x": "due"}}, "line 1, column: no such name: 'x'"),
    (without(), {"basis": "total"}, "basis: expected none beside the table of minsheng export"),
    (f"{without()}x,y\n", {}, "line 14: expected "),
    (f"{without().partition(chr(10))[0]}\n", {}, "at least one row with a promise below"),
    (f"#titel,x\n{without()}", {}, "setting: no such name: '#titel'"),
    (f"#published,x\n{without()}", {}, "published: expected"),
]


@pytest.mark.parametrize(("text", "options", "message"), TABLES_REFUSED)
def test_a_table_that_lacks_something_is_refused(
    text: str, options: dict[str, Any], message: str
) -> None:
    found = refused(lambda: read(text, small_document(), **options))
    assert any(message in error for error in found), found


def test_the_day_that_years_start_on_is_that_of_the_rows() -> None:
    document = read_document(FOLDER / "rotherham-2022.json")
    text = document_to_csv(document)
    assert read(text, document, units=document.units).year_starts == "04-01"
    found = refused(lambda: read(f"#year_starts,07-01\n{text}", document, units=document.units))
    assert "line 3, year_starts: expected 07-01, as the document says, got '04-01'" in found[0]
    found = refused(lambda: read(text, document))
    assert any("--units FILE, got 'action'" in error for error in found)


def test_what_no_cell_says_alone_is_told_of_the_table() -> None:
    rows = rows_of(HUNNAN)
    place, indicator = (rows[0].index(name) for name in ("indicator_aliases", "indicator"))
    for row in rows[1:]:
        if row[indicator] in {"employment-for-more", "employment-situation"}:
            row[place] = '["就业"]'
    (found,) = refused(lambda: read(written(rows), HUNNAN))
    assert found.startswith("table.csv: expected a name of one indicator, not of employment-")
    assert found.endswith("and employment-situation, got '就业'")


def test_a_wrong_row_of_the_text_is_told_in_chinese(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "table.csv"
    file.write_text(spoilt("domain_number", "7", 3), "utf-8")
    assert main(["import", str(file), "--language", "zh"]) == 2
    assert (
        "第3行，domain_number：应为 '1'，与同一领域的第2行相同，实为 '7'" in capsys.readouterr().err
    )


def test_what_the_source_compares_with_stands_beside_an_amendment() -> None:
    document = small_document()
    compared = document.commitment("matter:1/compared", Comparison)
    amended = amend_document(document, [amend(compared, target=AtLeast(value="3 yuan"))])
    ours = rows_of(amended)
    assert ours[0].count("amends_other_name_zh") == 1
    assert_same(read(written(ours), amended), amended)


def test_a_table_without_settings_says_which_it_needs(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text(document_to_csv(small_document()), "utf-8")
    found = refused(lambda: read_document_table(file))
    assert [error.partition(":")[0] for error in found] == [
        f"table.csv, {name}" for name in ("title", "issuer", "start")
    ]
