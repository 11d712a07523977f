"""The examples for other tools: a service with FastAPI, and a notebook."""

import asyncio
import importlib.util
import re
import shutil
from pathlib import Path
from typing import Any

import httpx
import nbformat
import pytest
from nbclient import NotebookClient

EXAMPLES = Path(__file__).parent.parent / "examples"
DIBAO = {"indicator": "低保", "values": {"2022": "766", "2023": "793", "2024": "821"}}


def service() -> Any:
    spec = importlib.util.spec_from_file_location("service", EXAMPLES / "service.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.app


def test_the_service_answers_and_documents_what_it_answers() -> None:
    app = service()

    async def ask() -> list[Any]:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            return [
                await client.get("/promises", params={"text": "低保"}),
                await client.post("/growth", json=DIBAO, params={"at_least": "3.5%"}),
                await client.post("/assess/task:13/dibao-floor", json=DIBAO),
                await client.post("/require", json=DIBAO),
                await client.post("/require/in-words", json=DIBAO),
                await client.post("/growth", json=DIBAO, params={"at_least": "many"}),
                await client.post("/require", json={**DIBAO, "values": {}}),
                await client.get("/openapi.json"),
            ]

    promises, growth, judged, path, words, refused, empty, described = asyncio.run(ask())
    assert {item["indicator"] for item in promises.json()} >= {"dibao-standard"}
    assert growth.json()["verdict"] == "kept"
    assert judged.json()["status"] == "on_track"
    assert [value["value"] for value in path.json()["values"]] == ["850"]
    assert words.json()["text"].startswith("2024年")
    assert refused.status_code == empty.status_code == 422
    assert "at_least" in refused.json()["detail"]
    answers = described.json()["paths"]["/assess/{provision}/{name}"]["post"]["responses"]
    fields = answers["200"]["content"]["application/json"]["schema"]["properties"]
    assert "on_track" in fields["status"]["enum"]
    assert fields["value_day"]["anyOf"][0] == {"type": "string", "format": "date"}


@pytest.mark.process
def test_the_notebook_runs_and_shows_tables_and_a_picture(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLES / "data", tmp_path / "data")
    notebook: Any = nbformat.read(EXAMPLES / "in_a_notebook.ipynb", as_version=4)  # type: ignore[no-untyped-call]
    assert not any(cell.get("outputs") for cell in notebook.cells), "without outputs, please"
    client = NotebookClient(notebook, timeout=60, resources={"metadata": {"path": str(tmp_path)}})
    client.execute()
    shown = {cell["id"]: cell["outputs"] for cell in notebook.cells if cell.cell_type == "code"}
    for name in ("document", "task", "series", "growth", "progress", "path", "compare", "frame"):
        assert "<table" in shown[name][0]["data"]["text/html"], name
    assert shown["plot"][0]["data"]["image/png"]
    assert "方案一" in shown["compare"][0]["data"]["text/html"]
    assert re.search("task:13/dibao-growth", shown["find"][0]["text"])
