"""A small service that answers with promises, checks of growth, assessments and plans.

It needs FastAPI (`pip install fastapi uvicorn`). Run it with `uvicorn service:app` in this folder;
`/docs` then shows every answer with its fields.
"""

from typing import Annotated, Any

from fastapi import FastAPI, HTTPException, Query
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.requests import Request

from minsheng import HUNNAN, MinshengError, Series, assess, check_growth, required_values
from minsheng.growth import GrowthReport
from minsheng.observations import YearlySeries
from minsheng.planning import Pathway
from minsheng.progress import Assessment

app = FastAPI(title="Promises of Hunnan District")


class Standard(BaseModel):
    """Values of a standard by year, in the unit of its indicator: exact numbers as text."""

    indicator: str
    values: dict[int, str]

    @property
    def series(self) -> YearlySeries:
        """The values as a series."""
        return Series.yearly(sorted(self.values.items()), HUNNAN.indicator(self.indicator).unit)


class Promise(BaseModel):
    """A commitment in short."""

    id: str
    indicator: str
    asks: str
    due: str


@app.exception_handler(MinshengError)
def refused(_request: Request, error: Exception) -> JSONResponse:
    """Answer bad input with the sentence that the library has for it."""
    return JSONResponse({"detail": str(error)}, status_code=422)


@app.get("/promises")
def promises(
    domain: Annotated[str | None, Query()] = None, text: Annotated[str | None, Query()] = None
) -> list[Promise]:
    """Return the commitments of a domain, or with some words in them."""
    found = HUNNAN.find(domain=domain, text=text)
    return [
        Promise(id=x.id, indicator=x.indicator.id, asks=x.asks.zh, due=x.until.zh) for x in found
    ]


@app.post("/growth")
def growth(standard: Standard, at_least: str) -> GrowthReport:
    """Check whether a standard grew by a rate each year."""
    return check_growth(standard.series, at_least=at_least)


@app.post("/assess/{provision}/{name}")
def assessment(provision: str, name: str, standard: Standard) -> Assessment:
    """Assess a commitment."""
    return assess(f"{provision}/{name}", standard.series)


@app.post("/require")
def require(standard: Standard) -> Pathway:
    """Return what each coming year requires of a standard."""
    if not standard.values:
        raise HTTPException(422, "no values")
    promised = HUNNAN.commitments_of(standard.indicator)
    return required_values(promised, standard.series, step=1)


@app.post("/require/in-words")
def in_words(standard: Standard) -> dict[str, Any]:
    """Return the same with a sentence in Chinese beside each finding."""
    return {**require(standard).to_dict("zh")}
