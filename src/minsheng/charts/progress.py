"""Progress in pictures: what was observed beside what is promised, of one indicator or a domain."""

# matplotlib leaves the types of its keyword arguments open.
# pyright: reportUnknownMemberType=false

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from minsheng.charts.course import Asked, Line, Vertex, asked_of, observed_lines
from minsheng.charts.look import (
    BAND,
    COLOURS,
    INK,
    OBSERVED,
    draw_marks,
    draw_observed,
    draw_steps,
    frame,
    new_picture,
    place,
    places,
    room_for,
    set_font,
    set_time,
    wrapped,
)
from minsheng.checks import require
from minsheng.days import Day, Years
from minsheng.errors import InvalidValueError
from minsheng.observations.known import Data, Values
from minsheng.observations.observation import Milestone
from minsheng.observations.starting import with_baseline
from minsheng.progress.assessment import STATUS_TEXTS, Assessment
from minsheng.progress.commitment import assess, due_of
from minsheng.progress.document import assess_document
from minsheng.progress.projection import project
from minsheng.promises.asked import Promises, by_indicator, commitments_of
from minsheng.promises.documents import Document
from minsheng.promises.indicators import Indicator
from minsheng.promises.provisions import Commitment, one_indicator
from minsheng.promises.targets import Done, Ranked, Unquantified
from minsheng.quantities.amounts import Amount
from minsheng.quantities.units import Unit
from minsheng.texts import Language, Text, as_language, say
from minsheng.work import DRAWING, watched

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from minsheng.charts.figure import NotebookFigure

__all__ = ["plot_domain", "plot_progress"]

_WAY = Text(zh="按时间应达到", en="steady way to it")
_AT_PACE = Text(zh="按最近速度，到期时", en="at the deadline, at the latest pace")
_FLOOR = Text(zh="下限", en="floor")
_CEILING = Text(zh="上限", en="ceiling")
_BAND = Text(zh="每年变动应落入的范围", en="where each year's step has to end")
_COLUMNS = 3  # of the small pictures of a domain
_MOST_PICTURES = 60  # more would be no picture that anybody can look at


@attrs.frozen(kw_only=True)
class _Panel:
    """All that is drawn of one indicator."""

    indicator: Indicator
    unit: Unit
    cycle: Years
    observed: list[Line]
    judged: tuple[Assessment, ...]
    asked: tuple[Asked, ...]
    ahead: tuple[Vertex, ...]

    @property
    def vertices(self) -> Iterator[Vertex]:
        """Every point of it that has a day."""
        for line in self.observed:
            yield from line.vertices
        for asked in self.asked:
            yield from asked.vertices
        yield from self.ahead


def plot_progress(  # noqa: PLR0913 - every choice has its name and a default
    promises: Promises,
    data: Data | None,
    as_of: Day | None = None,
    *,
    other: Values | None = None,
    baseline: Amount | None = None,
    tolerance: Amount | None = None,
    due: Day | None = None,
    document: Document | None = None,
    language: Language = "en",
    font: str | Path | None = None,
    title: str | None = None,
) -> "Figure":
    """Return a matplotlib figure of what was observed of an indicator beside what is promised.

    `promises` are a commitment or its id, or several of one indicator; `data` and the choices from
    `as_of` to `document` are those of `assess`. It shows the observations up to the day, each with
    its number, floors and ceilings at their days, the steady way to them that progress is held
    against, rules on growth as bands that each year's step has to end in, and the value at the
    deadline at the latest pace, if there is one. The legend has the words, the date and the status
    of each promise. Save the figure with `figure.savefig("progress.png")`; in a notebook it shows
    itself. `title` is the name of the indicator if not given.

    Raises `InvalidValueError` without observations that a picture can show, or without a font for
    the characters (`font` is the file of one), what `assess` raises, and `MissingExtraError`
    without matplotlib (the extra "plot").

    >>> from minsheng import Series
    >>> standards = Series.yearly({2021: 740, 2022: 766, 2023: 793}, "yuan/person/month")
    >>> figure = plot_progress("task:13/dibao-floor", standards)
    >>> figure.savefig("dibao.png")  # doctest: +SKIP
    """
    as_language(language)
    found = [_with_due(item, due) for item in commitments_of(promises, document)]
    one_indicator(found)
    judged = tuple(
        assess(item, data, as_of, other=other, baseline=baseline, tolerance=tolerance)
        for item in found
    )
    panel = None if data is None or isinstance(data, Milestone) else _panel(judged, data, tolerance)
    if panel is None:
        raise InvalidValueError("data", data, f"values up to {judged[0].as_of}, to draw")
    figure = new_picture("plot_progress", 9, 5.5)
    axes = figure.add_subplot()
    _draw(axes, panel, language)
    name = panel.indicator.name.in_language(language) if title is None else title
    axes.set_title(name, loc="left")
    axes.set_title(_as_of(judged[0].as_of, language), loc="right", fontsize=9, color=INK)
    handles, labels = axes.get_legend_handles_labels()
    legend = figure.legend(handles, labels, loc="outside lower left", frameon=False, fontsize=9)
    legend.set_in_layout(True)
    set_font(figure, font)
    return figure


def plot_domain(  # noqa: PLR0913 - every choice has its name and a default
    document: Document,
    domain: str,
    observations: Mapping[str, Data],
    as_of: Day | None = None,
    *,
    due: Day | None = None,
    tolerances: Mapping[str, Amount] | None = None,
    baselines: Mapping[str, Amount] | None = None,
    language: Language = "en",
    font: str | Path | None = None,
    title: str | None = None,
) -> "Figure":
    """Return a matplotlib figure of a domain: a small picture of each indicator that has data.

    `domain` is the id of a domain of the document; `observations` are those of the document's
    indicators by id, and the choices from `as_of` to `baselines` those of `assess_document`. Each
    picture is like that of `plot_progress`, with the promises and their status below it. The last
    line says how many promises of the domain are not drawn, and why.

    Raises `UnknownNameError` for an unknown domain, `InvalidValueError` where the domain has no
    data to draw, or more than 60 indicators with data, and what `assess_document` and
    `plot_progress` raise.

    >>> from minsheng import HUNNAN, Series
    >>> dibao = Series.yearly({2022: 766, 2023: 793}, "yuan/person/month")
    >>> figure = plot_domain(HUNNAN, "social-security", {"dibao-standard": dibao}, "2023-12-31")
    >>> len(figure.axes)
    1
    """
    as_language(language)
    require(document, Document, "document", "a Document")
    chosen = document.domains[domain]
    found = assess_document(
        document, observations, as_of, due=due, tolerances=tolerances, baselines=baselines
    )
    data = by_indicator(observations, document, "observations")
    widths = by_indicator(tolerances or {}, document, "tolerances")
    panels: list[_Panel] = []
    for indicator in dict.fromkeys(item.indicator for item in chosen.commitments):
        values = data.get(indicator.id)
        if values is None or isinstance(values, Milestone):
            continue
        promises = (item for item in chosen.commitments if item.indicator is indicator)
        judged = tuple(_dated(found.assessments[item.id], due) for item in promises)
        panel = _panel(judged, values, widths.get(indicator.id))
        if panel is not None:
            panels.append(panel)
    if not panels:
        expected = f"values of an indicator of {domain} up to {found.as_of}, to draw"
        raise InvalidValueError("observations", list(observations), expected)
    if len(panels) > _MOST_PICTURES:
        expected = (
            f"a domain with at most {_MOST_PICTURES} indicators that have data; plot_progress "
            "draws one"
        )
        raise InvalidValueError("domain", domain, expected)
    figure = _grid(panels, language)
    heading = chosen.name.in_language(language) if title is None else title
    figure.suptitle(f"{heading}\n{_as_of(found.as_of, language)}", x=0.01, ha="left", fontsize=12)
    assessed = [found.assessments[item.id] for item in chosen.commitments]
    drawn = {item.commitment.id for panel in panels for item in panel.judged}
    _tell_what_is_left(figure, [x for x in assessed if x.commitment.id not in drawn], language)
    set_font(figure, font)
    return figure


def _with_due(promise: Commitment, due: Day | None) -> Commitment:
    """Return a promise with the deadline that is asked for in place of an implied one."""
    day = due_of(promise, due)
    if day is None or day == promise.period.due:
        return promise
    return attrs.evolve(promise, period=attrs.evolve(promise.period, due=day))


def _dated(found: Assessment, due: Day | None) -> Assessment:
    return attrs.evolve(found, commitment=_with_due(found.commitment, due))


def _panel(judged: tuple[Assessment, ...], data: Values, tolerance: Amount | None) -> _Panel | None:
    """Return what is to be drawn of an indicator; None if nothing was observed of it by then."""
    first, as_of = judged[0].commitment, judged[0].as_of
    indicator, years = first.indicator, first.period.years
    if all(isinstance(item.commitment.target, Unquantified | Done) for item in judged):
        return None
    start = min(item.commitment.period.start for item in judged)
    cycles = {item.commitment.cycle for item in judged}
    cycle = cycles.pop() if len(cycles) == 1 else years
    data = with_baseline(data, indicator, start, years)
    observed = observed_lines(data, indicator, start, as_of, cycle)
    if not observed:
        return None
    return _Panel(
        indicator=indicator,
        unit=data.unit,
        cycle=cycle,
        observed=observed,
        judged=judged,
        asked=tuple(asked_of(item, data, tolerance) for item in judged),
        ahead=tuple(dict.fromkeys(_ahead(judged, data))),
    )


def _ahead(judged: Iterable[Assessment], data: Values) -> Iterator[Vertex]:
    """Yield where the latest pace leads by each deadline; nothing where none can be told."""
    for item in judged:
        due = item.commitment.period.due
        if due is None or due <= item.as_of:
            continue
        try:
            at_due = project(item.commitment, data, item.as_of).at_due
        except InvalidValueError:  # too few data for a pace, or a promise that has none
            continue
        if at_due is not None:
            yield due, at_due.fraction


def _draw(axes: "Axes", panel: _Panel, language: Language, *, small: bool = False) -> None:
    """Draw an indicator; the names of what is drawn are those of the legend."""
    ranked = any(isinstance(item.commitment.target, Ranked) for item in panel.judged)
    room_for(axes, panel.vertices)
    draw_observed(axes, panel.observed, OBSERVED.in_language(language), size=7 if small else 9)
    told: set[str] = set()
    for number, (item, asked) in enumerate(zip(panel.judged, panel.asked, strict=True)):
        colour = COLOURS[0 if small else number % len(COLOURS)]
        words = _words(item, language)
        name = "_" if words in told else words  # in a legend the same words stand once
        told.add(words)
        if asked.steps:
            draw_steps(axes, asked.steps, name, colour)
        else:
            draw_marks(axes, asked.marks, name, colour)
        axes.plot(*places(asked.way), color=colour, linestyle="--", linewidth=1, zorder=2)
    if panel.ahead:
        axes.plot(
            *places(panel.ahead),
            color=INK,
            linestyle="",
            marker="D",
            markersize=6,
            markerfacecolor="white",
            label=_AT_PACE.in_language(language),
            zorder=3,
        )
    if ranked:
        axes.invert_yaxis()  # the first place is the best
    axes.set_ylabel(panel.unit.name.in_language(language), fontsize=7 if small else None)
    axes.axvline(place(panel.judged[0].as_of), color="#999999", linewidth=0.8, zorder=0)
    days = (day for day, _ in panel.vertices)
    set_time(axes, days, panel.cycle, most=5 if small else 12)
    frame(axes)


def _words(found: Assessment, language: Language) -> str:
    """Return a promise for a legend: what it asks, by when, and its status."""
    promise = found.commitment
    asks, status = promise.asks.in_language(language), STATUS_TEXTS[found.status]
    told = status.in_language(language)
    if found.reason is not None:
        why = found.why(language)
        told = say(language, zh=f"{told}（{why}）", en=f"{told} ({why})")
    if promise.period.due is None:
        return say(language, zh=f"{asks}：{told}", en=f"{asks}: {told}")
    until = promise.until.in_language(language)
    return say(language, zh=f"{asks}，{until}到期：{told}", en=f"{asks}, by {until}: {told}")


def _as_of(day: date, language: Language) -> str:
    return say(language, zh=f"截至{day}", en=f"as of {day}")


def _grid(panels: Sequence[_Panel], language: Language) -> "NotebookFigure":
    """Return the small pictures side by side, with one legend of the signs for all of them."""
    columns = min(_COLUMNS, len(panels))
    rows = -(-len(panels) // columns)
    figure = new_picture("plot_domain", 4.2 * columns, 3.3 * rows + 1.6)
    figure.set_layout_engine("constrained", h_pad=0.12)
    drawn = watched(panels, DRAWING, len(panels))
    for number, panel in enumerate(drawn, start=1):
        axes = figure.add_subplot(rows, columns, number)
        _draw(axes, panel, language, small=True)
        axes.tick_params(labelsize=7)
        name = panel.indicator.name.in_language(language)
        promised = dict.fromkeys(_words(item, language) for item in panel.judged)
        axes.set_title(wrapped(name, 46), loc="left", fontsize=9)
        lines = "\n".join(wrapped(words, 60) for words in promised)
        axes.set_xlabel(lines, loc="left", fontsize=7)
    _explain(figure, panels, language)
    return figure


def _explain(figure: "NotebookFigure", panels: Sequence[_Panel], language: Language) -> None:
    """Put one legend above all small pictures: what the signs in them mean."""
    from matplotlib.lines import Line2D  # noqa: PLC0415 - an extra
    from matplotlib.patches import Patch  # noqa: PLC0415 - an extra

    asked = [item for panel in panels for item in panel.asked]
    sides = {mark.side for item in asked for mark in item.marks}
    colour = COLOURS[0]
    signs: list[tuple[Line2D | Patch, Text]] = [
        (Line2D([], [], color=INK, marker="o", markersize=5), OBSERVED)
    ]
    if "least" in sides:
        signs.append((Line2D([], [], color=colour, linestyle="", marker="^"), _FLOOR))
    if "most" in sides:
        signs.append((Line2D([], [], color=colour, linestyle="", marker="v"), _CEILING))
    if any(item.way for item in asked):
        signs.append((Line2D([], [], color=colour, linestyle="--", linewidth=1), _WAY))
    if any(item.steps for item in asked):
        signs.append((Patch(color=colour, alpha=BAND, linewidth=0), _BAND))
    if any(panel.ahead for panel in panels):
        hollow = Line2D([], [], color=INK, linestyle="", marker="D", markerfacecolor="white")
        signs.append((hollow, _AT_PACE))
    figure.legend(
        [sign for sign, _ in signs],
        [text.in_language(language) for _, text in signs],
        loc="outside upper right",
        ncols=min(3, len(signs)),
        frameon=False,
        fontsize=8,
    )


def _tell_what_is_left(
    figure: "NotebookFigure", left: Sequence[Assessment], language: Language
) -> None:
    """Say below the picture how many promises are not drawn, and why."""
    reasons = Counter(_why_not(item, language) for item in left)
    told = say(language, zh="，", en=", ").join(
        say(language, zh=f"{why}{count}项", en=f"{count} {why}") for why, count in reasons.items()
    )
    if told:
        figure.supxlabel(
            say(language, zh=f"未绘出：{told}", en=f"Not drawn: {told}"),
            x=0.01,
            ha="left",
            fontsize=8,
        )


def _why_not(found: Assessment, language: Language) -> str:
    target = found.commitment.target
    if isinstance(target, Unquantified):
        return say(language, zh="只有方向", en="with a direction only")
    if isinstance(target, Done):
        return say(language, zh="完成与否", en="that are done or not")
    return say(language, zh="没有数据", en="without data")
