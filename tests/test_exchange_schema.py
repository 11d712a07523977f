"""The published JSON Schema, judged by a validator of others."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from minsheng import HUNNAN, Document, amend
from minsheng.exchange import document_to_json
from minsheng.exchange.document_shapes import document_schema
from minsheng.promises import amend_document
from minsheng.promises.targets import KINDS
from minsheng.quantities import known_units
from tests.helpers.documents import documents, small_document
from tests.helpers.faults import FAULTS, Fault, with_fault
from tests.helpers.programs import Shell
from tests.helpers.strategies import examples

PUBLISHED = Path(__file__).parent.parent / "docs/schema/document.schema.json"
VALIDATOR = Draft202012Validator(
    document_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER
)


def problems(content: Any) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(content)]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(document_schema())
    assert document_schema()["$schema"] == Draft202012Validator.META_SCHEMA["$id"]


def test_the_published_schema_is_what_the_command_prints(
    capsys: pytest.CaptureFixture[str],
) -> None:
    shell = Shell(capsys)
    assert shell.run("schema") == 0
    assert shell.json == document_schema()
    assert shell.out == PUBLISHED.read_text("utf-8"), "run `make generate`"


def test_the_export_keeps_to_the_schema(capsys: pytest.CaptureFixture[str]) -> None:
    shell = Shell(capsys)
    assert shell.run("export", "--format", "json") == 0
    assert problems(shell.json) == []
    amended = amend_document(HUNNAN, [amend(HUNNAN.commitments["task:13/dibao-floor"], value=900)])
    assert problems(json.loads(document_to_json(amended))) == []
    assert problems(json.loads(document_to_json(small_document()))) == []


@settings(max_examples=examples(20), suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_any_document_keeps_to_the_schema(document: Document) -> None:
    assert problems(json.loads(document_to_json(document))) == []


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.place}={fault.value!r:.20}")
def test_the_schema_refuses_every_fault_that_it_can_express(fault: Fault) -> None:
    assert bool(problems(with_fault(fault))) == fault.in_schema


def test_units_and_kinds_are_listed() -> None:
    definitions = document_schema()["$defs"]
    assert isinstance(definitions, dict)
    own, other = definitions["unit"]["anyOf"]  # a document can declare others
    assert other["type"] == "string"
    assert own["enum"] == [unit.code for unit in known_units()]
    kinds = {shape["properties"]["kind"]["const"] for shape in definitions["target"]["oneOf"]}
    assert kinds == {kind.kind for kind in KINDS}
    assert kinds >= {commitment.target.kind for commitment in HUNNAN.commitments.values()}


def test_every_object_of_the_schema_is_closed_and_explained() -> None:
    def objects(schema: Any) -> list[dict[str, Any]]:
        parts = schema.values() if isinstance(schema, dict) else schema
        inner = [
            found for part in parts if isinstance(part, dict | list) for found in objects(part)
        ]
        own = [schema] if isinstance(schema, dict) and schema.get("type") == "object" else []
        return own + inner

    found = objects(document_schema())
    assert len(found) > 15
    for one in found:
        assert one["additionalProperties"] is False
        assert one["description"]
        assert all(key["description"] for key in one["properties"].values())
