"""A document as a schema.org data set in JSON-LD, for catalogues and search engines."""

from minsheng._version import __version__
from minsheng.exchange.records import Record
from minsheng.promises.documents import Document
from minsheng.promises.indicators import Indicator
from minsheng.texts import LANGUAGES, Language, Text

__all__ = ["data_set"]

_CONTEXT: Record = {
    "@vocab": "https://schema.org/",
    "contentUrl": {"@type": "@id"},
    "datePublished": {"@type": "Date"},
    "license": {"@type": "@id"},
}


def data_set(
    document: Document, *, place: Text | None = None, licence: str | None = None
) -> Record:
    """Return the description of a document's data as a schema.org `Dataset`.

    Names are in the languages that they have. `place` is where the promises hold, `licence` an SPDX
    identifier such as "MIT": those of the document if not given; without either,
    `spatialCoverage` and `license` are left out. The indicators are
    its `variableMeasured`, with the name of their unit as `unitText`. The distributions are named
    relative to where the description is published, as `minsheng export` writes them: the document
    in JSON as `document.json`, its Data Package as `datapackage.json`.
    """
    period = document.period
    record: Record = {
        "@context": _CONTEXT,
        "@type": "Dataset",
        "identifier": document.id,
        "name": _both(document.title),
        "description": _both(_description(document)),
        "inLanguage": _languages(document),
        "version": __version__,
        "keywords": [word for domain in document.domains.values() for word in _both(domain.name)],
        "temporalCoverage": f"{period.start}/{'..' if period.due is None else period.due}",
        "isBasedOn": {
            "@type": "DigitalDocument",
            "name": _both(document.title),
            "publisher": {"@type": "GovernmentOrganization", "name": _both(document.issuer)},
            **_published(document),
        },
        "variableMeasured": [_variable(item) for item in document.indicators.values()],
        "distribution": [
            _distribution("document.json", "application/json"),
            _distribution("datapackage.json", "application/vnd.datapackage+json"),
        ],
    }
    place = document.place if place is None else place
    licence = document.licence if licence is None else licence
    if place is not None:
        record["spatialCoverage"] = {"@type": "AdministrativeArea", "name": _both(place)}
    if licence is not None:
        record["license"] = f"https://spdx.org/licenses/{licence}"
    return record


def _both(text: Text) -> list[Record]:
    words = ((language, text.own(language)) for language in LANGUAGES)
    return [{"@value": word, "@language": language} for language, word in words if word]


def _languages(document: Document) -> list[Language]:
    """Return the languages that the title and the names of all indicators are in."""
    texts = (document.title, *(indicator.name for indicator in document.indicators.values()))
    return [x for x in reversed(LANGUAGES) if all(x in text.languages for text in texts)]


def _published(document: Document) -> Record:
    """Return the day, the number and the address that the document was published under."""
    record: Record = {} if document.code is None else {"identifier": document.code}
    if document.published is not None:
        record["datePublished"] = document.published.isoformat()
    return record if document.url is None else {**record, "url": document.url}


def _description(document: Document) -> Text:
    promises, indicators = len(document.commitments), len(document.indicators)
    return Text(
        zh=f"{document.issuer.zh}在该文件中作出的{promises}项可检验的承诺，涉及{indicators}个指标，"
        "每项均有目标、单位和期限。",
        en=f"{promises} checkable commitments on {indicators} indicators that "
        f"{document.issuer.en} made in this document, each with its target, unit and deadline.",
    )


def _variable(indicator: Indicator) -> Record:
    record: Record = {
        "@type": "PropertyValue",
        "propertyID": indicator.id,
        "name": _both(indicator.name),
    }
    if indicator.aliases:
        record["alternateName"] = list(indicator.aliases)
    if indicator.covers is not None:
        record["description"] = _both(indicator.covers)
    if indicator.unit is not None:
        record["unitText"] = _both(indicator.unit.name)
    return record


def _distribution(name: str, media_type: str) -> Record:
    return {"@type": "DataDownload", "contentUrl": name, "encodingFormat": media_type}
