"""A path in one picture: what was observed, what is required, and what is promised."""

# matplotlib leaves the types of its keyword arguments open.
# pyright: reportUnknownMemberType=false

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from minsheng.charts.course import Line, Mark, Step, Vertex, running
from minsheng.charts.look import (
    COLOURS,
    OBSERVED,
    draw_marks,
    draw_observed,
    draw_steps,
    frame,
    label_points,
    new_picture,
    places,
    room_for,
    set_font,
    set_time,
)
from minsheng.days import Span
from minsheng.errors import InvalidValueError
from minsheng.growth.rules import EscalationRule
from minsheng.planning.compare import PathCase, PathComparison
from minsheng.planning.infeasible import InfeasibleError
from minsheng.planning.pathway import Demand, Pathway, RequiredValue
from minsheng.planning.required import Answer
from minsheng.texts import Language, Text, as_language, say

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


__all__ = ["plot_path"]

_REQUIRED = Text(zh="应达到", en="required")
_NO_NAME = Text(zh="各年应达到的数值", en="Required values")
_STYLES = ("-", "--", "-.", ":")
_LIMITS = ("floor", "ceiling", "multiple", "reduction")
_STEPS = ("growth", "fall", "rise", "trend", "comparison")


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
    floors and ceilings at their days, a rule on growth as a band that each step has to end in. What
    a calendar year brings is drawn from zero on in each year. `title` is the name of the indicator
    if not given. Save the figure with `figure.savefig("path.png")`; in a notebook it shows itself.
    A picture rounds, the numbers in it are exact.

    Chinese needs a font that has the characters: `font` is its file, or one is looked for among
    the fonts of the machine. Raises `InvalidValueError` if there is none, `InfeasibleError` if no
    path is to be drawn, `MissingExtraError` without matplotlib (the extra "plot").

    >>> from minsheng import HUNNAN, Series, required_values
    >>> dibao = Series.yearly({2024: 821}, "yuan/person/month")
    >>> figure = plot_path(required_values(HUNNAN.commitments_of("低保"), dibao))
    >>> len(figure.axes)
    1
    """
    lines = _lines(found, as_language(language))
    figure = new_picture("plot_path", 9, 5.5)
    axes = figure.add_subplot()
    first = lines[0].pathway
    observed = list(_observed(first))
    promised = list(_promises(first, language))
    vertices = [vertex for line in observed for vertex in line.vertices]
    vertices += [v for line in lines for part in _required(line.pathway) for v in part]
    for _, marks, steps in promised:
        vertices += [(mark.day or first.base_day, mark.value) for mark in marks]
        vertices += [vertex for step in steps for vertex in (step.start, step.end)]
    room_for(axes, vertices, from_zero=first.basis != "level")
    draw_observed(axes, observed, OBSERVED.in_language(language))
    _draw_required(axes, lines)
    for words, marks, steps in promised:
        if steps and not marks:
            draw_steps(axes, steps, words, COLOURS[2])
        else:
            draw_marks(axes, marks, words)
    axes.set_title(_name(first, language) if title is None else title, loc="left")
    axes.set_ylabel(first.unit.name.in_language(language))
    set_time(axes, (day for line in lines for day in _days(line.pathway)), first.years)
    frame(axes)
    handles, labels = axes.get_legend_handles_labels()
    legend = figure.legend(handles, labels, loc="outside lower left", frameon=False, fontsize=9)
    legend.set_in_layout(True)
    set_font(figure, font)
    return figure


def _lines(found: Answer | PathComparison, language: Language) -> list[_Line]:
    if not isinstance(found, Answer | PathComparison):
        raise InvalidValueError("found", found, "a Pathway or a PathComparison")
    plans: list[tuple[Answer, str]]
    if isinstance(found, PathComparison):
        plans = [(case.plan, _case_name(case, language)) for case in found.cases]
    else:
        plans = [(found, _REQUIRED.in_language(language))]
    lines = [_Line(plan, name) for plan, name in plans if isinstance(plan, Pathway)]
    if not lines:
        raise InfeasibleError(f"no path to draw: {plans[0][0].in_language(language)}")
    return lines


def _case_name(case: PathCase, language: Language) -> str:
    """Return what a case changes in words, without the ids that the changes are given by."""
    if not case.changes:
        return case.label(language)
    changed = [_changed(case, name, language) for name in case.changes]
    return say(language, zh="；", en="; ").join(dict.fromkeys(changed))


def _changed(case: PathCase, name: str, language: Language) -> str:
    if isinstance(case.promises, EscalationRule):
        parts = _rule_in_words(case.promises, language)
        return next(words for part, year, words in parts if name in {part, f"{part}:{year}"})
    wanted, _, field = name.partition(".")
    promise = next(item for item in case.promises if item.id == wanted)
    words, due = promise.target.in_language(language), promise.period.due
    if field != "due":
        return words
    return words + say(language, zh=f"（{due}前）", en=f" by {due}")


def _name(pathway: Pathway, language: Language) -> str:
    if isinstance(pathway.promises, EscalationRule):
        return _NO_NAME.in_language(language)
    return pathway.promises[0].indicator.name.in_language(language)


def _draw_required(axes: "Axes", lines: list[_Line]) -> None:
    for number, line in enumerate(lines):
        colour = COLOURS[number % len(COLOURS)]
        style = _STYLES[number // len(COLOURS) % len(_STYLES)]
        for index, part in enumerate(_required(line.pathway)):
            name = line.name if index == 0 else "_"
            axes.plot(*places(part), color=colour, linestyle=style, label=name, zorder=3)
        points = [(x.effective or x.day, x.amount.fraction) for x in line.pathway.points]
        axes.plot(
            *places(points),
            color=colour,
            linestyle="",
            marker="o",
            markersize=5,
            markerfacecolor="white",
            zorder=4,
        )
        if len(lines) == 1:
            label_points(axes, points)


def _observed(pathway: Pathway) -> Iterator[Line]:
    """Yield what was observed as lines: one, or of what a year brings one for each year."""
    before = pathway.before
    if pathway.flows:
        for _, group in groupby(before, lambda seen: pathway.years.of(seen.day)):
            yield from running(group, pathway.unit)
    elif any(isinstance(observation.when, Span) for observation in before):
        lines = list(running(before, pathway.unit))
        # Observations from before the period are no part of its total.
        more = lines[-1].vertices[-1][1] - pathway.base.fraction
        for line in lines:
            points, vertices = _lowered(line.points, more), _lowered(line.vertices, more)
            if vertices:
                yield Line(points, vertices)
    elif before:
        points = tuple((seen.day, seen.value.to(pathway.unit).fraction) for seen in before)
        yield Line(points, points)
    else:
        yield Line((), ((pathway.base_day, pathway.base.fraction),))


def _lowered(vertices: tuple[Vertex, ...], more: Fraction) -> tuple[Vertex, ...]:
    return tuple((day, value - more) for day, value in vertices if value >= more)


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


def _promises(pathway: Pathway, language: Language) -> Iterator[tuple[str, list[Mark], list[Step]]]:
    """Yield each promise in words, with the limits it sets and the steps it asks for.

    Promises of the same words are one: a legend tells each of them once.
    """
    found: dict[str, tuple[list[Mark], list[Step]]] = {}
    for name, year, words in _in_words(pathway, language):
        marks, steps = found.setdefault(words, ([], []))
        marks += (
            Mark(point.day, demand.value.fraction, demand.side)
            for point, demand in _demands(pathway, name, _LIMITS)
            if year is None or year == point.years.of(point.day)
        )
        steps += _steps(pathway, name)
    for words, (marks, steps) in found.items():
        yield words, marks, steps


def _demands(
    pathway: Pathway, name: str, kinds: tuple[str, ...]
) -> Iterator[tuple[RequiredValue, Demand]]:
    """Yield what a promise asks of each point, but for what is due later."""
    for point in pathway.points:
        for demand in point.demands:
            if demand.promise == name and demand.kind in kinds and not demand.ahead:
                yield point, demand


def _steps(pathway: Pathway, name: str) -> Iterator[Step]:
    """Yield what a rule on years asks of each point, from the one before."""
    if pathway.flows:  # within a year it is shared out, and there is no step to see
        return
    start = (pathway.base_day, pathway.base.fraction)
    asked = {point.day: demand for point, demand in _demands(pathway, name, _STEPS)}
    for point in pathway.points:
        if point.day in asked and point.ends_year:
            demand = asked[point.day]
            yield Step(start, (point.day, demand.value.fraction), demand.side)
        start = (point.day, point.amount.fraction)


def _in_words(pathway: Pathway, language: Language) -> Iterator[tuple[str, int | None, str]]:
    """Yield the name, the year and the words of each promise that the path plans."""
    promises = pathway.promises
    if isinstance(promises, EscalationRule):
        yield from _rule_in_words(promises, language)
        return
    left_out = {item.commitment.id for item in pathway.left_out}
    for promise in promises:
        if promise.id not in left_out:
            yield promise.id, None, promise.target.in_language(language)


def _rule_in_words(
    rule: EscalationRule, language: Language
) -> Iterator[tuple[str, int | None, str]]:
    if rule.growth is not None:
        yield "growth", None, rule.growth.in_language(language)
    for floor in rule.floors:
        yield "floor", floor.year, floor.in_language(language)
    if rule.ceiling is not None:
        most = rule.ceiling.in_language(language)
        yield "ceiling", None, say(language, zh=f"不高于{most}", en=f"at most {most}")


def _days(pathway: Pathway) -> Iterator[date]:
    yield pathway.base_day
    yield from (seen.day for seen in pathway.before)
    yield from (point.day for point in pathway.points)
