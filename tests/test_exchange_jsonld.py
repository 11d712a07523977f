"""The schema.org description, read by a JSON-LD processor of others."""

import json

import attrs
import pytest
from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from minsheng import HUNNAN, Document, Period, Text
from minsheng.exchange.jsonld import data_set
from tests.helpers.documents import small_document

SCHEMA = Namespace("https://schema.org/")
# The parser of rdflib makes a graph of a class that rdflib itself has deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")

PLACE = Text(zh="某地", en="Somewhere")


def graph_of(document: Document, place: Text | None = None, licence: str | None = None) -> Graph:
    text = json.dumps(data_set(document, place=place, licence=licence))
    return Graph().parse(data=text, format="json-ld", publicID="https://example.org/data/about")


def of_type(graph: Graph, name: str) -> list[Node]:
    return list(graph.subjects(RDF.type, SCHEMA[name]))


def words(graph: Graph, subject: Node, name: str) -> set[tuple[str, str | None]]:
    found = graph.objects(subject, SCHEMA[name])
    return {(str(item), item.language) for item in found if isinstance(item, Literal)}


@pytest.fixture(scope="module")
def graph() -> Graph:
    return graph_of(HUNNAN, PLACE, "MIT")


@pytest.fixture(scope="module")
def dataset(graph: Graph) -> Node:
    (found,) = of_type(graph, "Dataset")
    return found


def test_it_has_its_names_in_both_languages(graph: Graph, dataset: Node) -> None:
    assert words(graph, dataset, "name") == {(HUNNAN.title.zh, "zh"), (HUNNAN.title.en, "en")}
    described = words(graph, dataset, "description")
    assert {language for _, language in described} == {"zh", "en"}
    for text, _ in described:
        assert str(len(HUNNAN.commitments)) in text
        assert 50 < len(text) < 5000  # what search engines take is from 50 characters on
    assert (
        words(graph, dataset, "keywords") >= {("Education", "en")}
        or len(words(graph, dataset, "keywords")) == 22
    )


def test_it_says_when_where_and_under_which_licence(graph: Graph, dataset: Node) -> None:
    assert words(graph, dataset, "temporalCoverage") == {("2023-01-01/2025-12-31", None)}
    (place,) = graph.objects(dataset, SCHEMA.spatialCoverage)
    assert (place, RDF.type, SCHEMA.AdministrativeArea) in graph
    assert words(graph, place, "name") == {("某地", "zh"), ("Somewhere", "en")}
    assert list(graph.objects(dataset, SCHEMA.license)) == [URIRef("https://spdx.org/licenses/MIT")]


def test_it_names_the_document_it_is_based_on(graph: Graph, dataset: Node) -> None:
    (source,) = graph.objects(dataset, SCHEMA.isBasedOn)
    (issuer,) = graph.objects(source, SCHEMA.publisher)
    assert words(graph, issuer, "name") == {(HUNNAN.issuer.zh, "zh"), (HUNNAN.issuer.en, "en")}
    published = Literal("2023-10-30", datatype=SCHEMA.Date)
    assert list(graph.objects(source, SCHEMA.datePublished)) == [published]


def test_every_indicator_is_a_variable_with_its_unit(graph: Graph, dataset: Node) -> None:
    variables = {
        str(graph.value(node, SCHEMA.propertyID)): node
        for node in graph.objects(dataset, SCHEMA.variableMeasured)
    }
    assert variables.keys() == HUNNAN.indicators.keys()
    for name, indicator in HUNNAN.indicators.items():
        node, unit = variables[name], indicator.unit
        assert (node, RDF.type, SCHEMA.PropertyValue) in graph
        assert words(graph, node, "name") == {
            (indicator.name.zh, "zh"),
            (indicator.name.en, "en"),
        }
        shown = set() if unit is None else {(unit.name.zh, "zh"), (unit.name.en, "en")}
        assert words(graph, node, "unitText") == shown
        short = {str(one) for one in graph.objects(node, SCHEMA.alternateName)}
        assert short == set(indicator.aliases)
        covers = indicator.covers
        about = set() if covers is None else {(covers.zh, "zh"), (covers.en, "en")}
        assert words(graph, node, "description") == about


def test_the_distributions_lie_beside_the_description(graph: Graph, dataset: Node) -> None:
    found = {
        str(graph.value(node, SCHEMA.contentUrl)): str(graph.value(node, SCHEMA.encodingFormat))
        for node in graph.objects(dataset, SCHEMA.distribution)
    }
    assert found == {
        "https://example.org/data/document.json": "application/json",
        "https://example.org/data/datapackage.json": "application/vnd.datapackage+json",
    }


def test_everything_is_of_the_vocabulary(graph: Graph) -> None:
    assert {
        p for p in graph.predicates() if p != RDF.type and not str(p).startswith(SCHEMA)
    } == set()


def test_what_is_not_known_is_left_out_and_an_open_end_is_open() -> None:
    document = attrs.evolve(small_document(), period=Period(start=HUNNAN.period.start))
    graph = graph_of(document)
    (dataset,) = of_type(graph, "Dataset")
    assert words(graph, dataset, "temporalCoverage") == {("2023-01-01/..", None)}
    assert not list(graph.objects(dataset, SCHEMA.spatialCoverage))
    assert not list(graph.objects(dataset, SCHEMA.license))
