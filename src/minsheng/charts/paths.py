"""A path in one picture: what was observed, what is required, and what is promised."""

# matplotlib leaves the types of its keyword arguments open.
# pyright: reportUnknownMemberType=false

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from minsheng.charts.fonts import font_for
from minsheng.days import Span
from minsheng.errors import InvalidValueError, MissingExtraError
from minsheng.growth.rules import EscalationRule
from minsheng.observations.observation import Observation
from minsheng.planning.compare import PathComparison
from minsheng.planning.constraints import Side
from minsheng.planning.infeasible import InfeasibleError
from minsheng.planning.pathway import Pathway
from minsheng.planning.required import Answer
from minsheng.quantities.exact import shown
from minsheng.texts import Language, Text, as_language, say

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = ["plot_path"]

Vertex = tuple[date, Fraction]

_OBSERVED = Text(zh="实际值", en="observed")
_REQUIRED = Text(zh="应达到", en="required")
_NO_NAME = Text(zh="各年应达到的数值", en="Required values")
_INK = "#333333"
# Okabe and Ito's colours, which readers who do not see red or green can tell apart.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00")
_STYLES = ("-", "--", "-.", ":")
_MOST_LABELS = 12  # numbers beside the points of a path; more would cover each other
_LIMITS = ("floor", "ceiling", "multiple", "reduction")


@attrs.frozen(eq=False)
class _Line:
    """A path to draw, with its name for the legend."""

    pathway: Pathway
    name: str


def plot_path(
    found: Answer | PathComparison,
    *,
    language: Language = "en",
    font: str | Path | None = None,
    title: str | None = None,
) -> "Figure":
    """Return a matplotlib figure of a path, or of several side by side.

    It shows the observations, the required values from the latest of them on, and each promise:
    floors and ceilings at their days, the others by their words. What a calendar year brings is
    drawn from zero on in each year. `title` is the name of the indicator if not given. Save the
    figure with `figure.savefig("path.png")`; a picture rounds, the numbers in it are exact.

    Chinese needs a font that has the characters: `font` is its file, or one is looked for among
    the fonts of the machine. Raises `InvalidValueError` if there is none, `InfeasibleError` if no
    path is to be drawn, `MissingExtraError` without matplotlib (the extra "plot").

    >>> from minsheng import HUNNAN, Series, required_values
    >>> dibao = Series.yearly({2024: 821}, "yuan/person/month")
    >>> figure = plot_path(required_values(HUNNAN.commitments_of("低保"), dibao))
    >>> len(figure.axes)
    1
    """
    try:
        from minsheng.charts.figures import ShownFigure  # noqa: PLC0415 - an extra, and slow to import
    except ImportError:
        raise MissingExtraError("plot_path", "plot") from None
    lines = _lines(found, as_language(language))
    figure = ShownFigure(figsize=(9, 5.5), layout="constrained")
    axes = figure.add_subplot()
    _draw(axes, lines, language)
    first = lines[0].pathway
    axes.set_title(_name(first, language) if title is None else title, loc="left")
    axes.set_ylabel(first.unit.name.in_language(language))
    if first.basis != "level":
        axes.set_ylim(bottom=0)
    _set_time(axes, lines)
    axes.ticklabel_format(axis="y", style="plain", useOffset=False)
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(axis="y", color="#dddddd", linewidth=0.6)
    handles, labels = axes.get_legend_handles_labels()
    legend = figure.legend(handles, labels, loc="outside lower left", frameon=False, fontsize=9)
    legend.set_in_layout(True)
    _set_font(figure, font)
    return figure


def _lines(found: Answer | PathComparison, language: Language) -> list[_Line]:
    if not isinstance(found, Answer | PathComparison):
        raise InvalidValueError("found", found, "a Pathway or a PathComparison")
    plans: list[tuple[Answer, str]]
    if isinstance(found, PathComparison):
        plans = [(case.plan, case.label(language)) for case in found.cases]
    else:
        plans = [(found, _REQUIRED.in_language(language))]
    lines = [_Line(plan, name) for plan, name in plans if isinstance(plan, Pathway)]
    if not lines:
        raise InfeasibleError(f"no path to draw: {plans[0][0].in_language(language)}")
    return lines


def _name(pathway: Pathway, language: Language) -> str:
    if isinstance(pathway.promises, EscalationRule):
        return _NO_NAME.in_language(language)
    return pathway.promises[0].indicator.name.in_language(language)


def _draw(axes: "Axes", lines: list[_Line], language: Language) -> None:
    first = lines[0].pathway
    for number, part in enumerate(_observed(first)):
        name = _OBSERVED.in_language(language) if number == 0 else "_"
        axes.plot(*_places(part), color=_INK, marker="o", markersize=4, label=name)
    for number, line in enumerate(lines):
        colour = _COLOURS[number % len(_COLOURS)]
        style = _STYLES[number // len(_COLOURS) % len(_STYLES)]
        for index, part in enumerate(_required(line.pathway)):
            name = line.name if index == 0 else "_"
            axes.plot(*_places(part), color=colour, linestyle=style, label=name, zorder=3)
        _draw_points(axes, line.pathway, colour, labelled=len(lines) == 1)
    for words, limits, side in _promises(first, language):
        marker = ("^" if side == "least" else "v") if limits else ""
        axes.plot(
            *_places(limits), color=_INK, linestyle="", marker=marker, markersize=9, label=words
        )


def _draw_points(axes: "Axes", pathway: Pathway, colour: str, *, labelled: bool) -> None:
    points = [(point.effective or point.day, point.amount.fraction) for point in pathway.points]
    axes.plot(
        *_places(points), color=colour, linestyle="", marker="o", markerfacecolor="white", zorder=4
    )
    if not labelled or len(points) > _MOST_LABELS:
        return
    for day, value in points:
        axes.annotate(
            shown(value),
            (_place(day), float(value)),
            xytext=(0, 9),
            textcoords="offset points",
            ha="center",
            fontsize=9,
        )


def _place(day: date) -> float:
    return float(day.toordinal())


def _places(line: Iterable[Vertex]) -> tuple[list[float], list[float]]:
    """Return the places of a line on both axes; a picture is the one place that rounds."""
    vertices = list(line)
    return [_place(day) for day, _ in vertices], [float(value) for _, value in vertices]


def _observed(pathway: Pathway) -> Iterator[list[Vertex]]:
    """Yield what was observed as lines: one, or of what a year brings one for each year."""
    if pathway.flows:
        for _, group in groupby(pathway.before, lambda seen: pathway.years.of(seen.day)):
            yield _running(group, pathway)
    elif any(isinstance(observation.when, Span) for observation in pathway.before):
        line = _running(pathway.before, pathway)
        # Observations from before the period are no part of its total.
        more = line[-1][1] - pathway.base.fraction
        yield [(day, value - more) for day, value in line if value >= more]
    elif pathway.before:
        yield [(seen.day, seen.value.to(pathway.unit).fraction) for seen in pathway.before]
    else:
        yield [(pathway.base_day, pathway.base.fraction)]


def _running(observations: Iterable[Observation], pathway: Pathway) -> list[Vertex]:
    """Return amounts over spans as a line of what they come to, from zero on."""
    total = Fraction(0)
    line: list[Vertex] = []
    for seen in observations:
        if not line and isinstance(seen.when, Span):
            line.append((seen.when.start - timedelta(days=1), total))
        total += seen.value.to(pathway.unit).fraction
        line.append((seen.day, total))
    return line


def _required(pathway: Pathway) -> Iterator[list[Vertex]]:
    """Yield the required values as lines that start from what is reached."""
    if pathway.flows:
        for _, group in groupby(pathway.points, lambda point: point.year):
            points = list(group)
            begun = points[0].span.start - timedelta(days=1)
            start = points[0].amount.fraction - points[0].increment.fraction
            yield [(begun, start), *((point.day, point.amount.fraction) for point in points)]
    else:
        line = [(pathway.base_day, pathway.base.fraction)]
        for point in pathway.points:
            if point.effective is not None:
                line += [(point.effective, line[-1][1]), (point.effective, point.amount.fraction)]
            line.append((point.day, point.amount.fraction))
        yield line


def _promises(pathway: Pathway, language: Language) -> Iterator[tuple[str, list[Vertex], Side]]:
    """Yield each promise in words, with the places of the limits it sets and their side."""
    for name, year, words in _in_words(pathway, language):
        limits = [
            (point.day, demand)
            for point in pathway.points
            for demand in point.demands
            if demand.promise == name and demand.kind in _LIMITS and not demand.ahead
            if year is None or year == point.years.of(point.day)
        ]
        side: Side = limits[0][1].side if limits else "least"
        yield words, [(day, demand.value.fraction) for day, demand in limits], side


def _in_words(pathway: Pathway, language: Language) -> Iterator[tuple[str, int | None, str]]:
    """Yield the name, the year and the words of each promise that the path plans."""
    promises = pathway.promises
    if not isinstance(promises, EscalationRule):
        left_out = {item.commitment.id for item in pathway.left_out}
        for promise in promises:
            if promise.id not in left_out:
                words = promise.target.in_language(language)
                yield promise.id, None, f"{promise.id}: {words}"
        return
    if promises.growth is not None:
        yield "growth", None, promises.growth.in_language(language)
    for floor in promises.floors:
        yield "floor", floor.year, floor.in_language(language)
    if promises.ceiling is not None:
        most = promises.ceiling.in_language(language)
        yield "ceiling", None, say(language, zh=f"不高于{most}", en=f"at most {most}")


def _days(pathway: Pathway) -> Iterator[date]:
    yield pathway.base_day
    yield from (seen.day for seen in pathway.before)
    yield from (point.day for point in pathway.points)


def _set_time(axes: "Axes", lines: list[_Line]) -> None:
    """Put a tick at the end of each year, so that a year's value stands above its number."""
    from matplotlib.ticker import FixedFormatter, FixedLocator  # noqa: PLC0415 - an extra

    low, high = axes.get_xlim()
    days = [day for line in lines for day in _days(line.pathway)]
    years = lines[0].pathway.years.cut("year")
    numbers = range(years.of(min(days)) - 1, years.of(max(days)) + 1)
    ends = [year for year in numbers if low <= _place(years.end(year)) <= high]
    shown_ends = ends[:: -(-len(ends) // 12) or 1]  # a dozen names fit
    axes.xaxis.set_major_locator(FixedLocator([_place(years.end(y)) for y in shown_ends]))
    axes.xaxis.set_major_formatter(FixedFormatter([years.name(year) for year in shown_ends]))


def _set_font(figure: "Figure", font: str | Path | None) -> None:
    from matplotlib.text import Text as Label  # noqa: PLC0415 - an extra

    labels = [label for label in figure.findobj(Label) if isinstance(label, Label)]
    chosen = font_for((label.get_text() for label in labels), font)
    if chosen is None:
        return
    for label in labels:
        size = label.get_fontsize()
        label.set_fontproperties(chosen)
        label.set_fontsize(size)
