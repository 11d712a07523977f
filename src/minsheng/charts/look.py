"""The look that all pictures share: colours, signs, labels, the axis of time, and the font."""

# matplotlib leaves the types of its keyword arguments open.
# pyright: reportUnknownMemberType=false

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from minsheng.charts.course import Line, Mark, Step, Vertex
from minsheng.charts.fonts import font_for
from minsheng.days import Years
from minsheng.errors import MissingExtraError
from minsheng.quantities.exact import shown
from minsheng.texts import Text

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from minsheng.charts.figure import NotebookFigure

__all__ = [
    "BAND",
    "COLOURS",
    "INK",
    "OBSERVED",
    "draw_marks",
    "draw_observed",
    "draw_steps",
    "frame",
    "grouped",
    "label_points",
    "new_picture",
    "place",
    "places",
    "room_for",
    "set_font",
    "set_time",
    "wrapped",
]

OBSERVED = Text(zh="实际值", en="observed")
INK = "#333333"
# Okabe and Ito's colours, which readers who do not see red or green can tell apart.
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00")
BAND = 0.14  # how dense the colour of a band is
_MOST_LABELS = 12  # numbers beside the points of a line; more would cover each other
_MOST_NAMES = 12  # names of years below a picture
_ABOVE, _BELOW = 9, -16  # points of type, from a point to its label
_MARGIN = Fraction(12, 100)  # of the height, above and below what is drawn


def new_picture(name: str, width: float, height: float) -> "NotebookFigure":
    """Return an empty picture of a size in inches; `name` is the function that draws it."""
    try:
        from minsheng.charts.figure import NotebookFigure  # noqa: PLC0415 - an extra, and slow to import
    except ImportError:
        raise MissingExtraError(name, "plot") from None
    return NotebookFigure(figsize=(width, height), layout="constrained")


# Places on the axes: a picture is the one place that rounds


def place(day: date) -> float:
    """Return the place of a day on the axis of time."""
    return float(day.toordinal())


def places(vertices: Iterable[Vertex]) -> tuple[list[float], list[float]]:
    """Return the places of points on both axes."""
    found = list(vertices)
    return [place(day) for day, _ in found], [float(value) for _, value in found]


def room_for(axes: "Axes", vertices: Iterable[Vertex], *, from_zero: bool = False) -> None:
    """Set the height of the axes, so that all points and their labels have room.

    It begins at zero with `from_zero`, and where that is the lowest value, unless one lies below.
    """
    values = [value for _, value in vertices]
    low, high = min(values), max(values)
    stands = low == 0 or (from_zero and low > 0)
    bottom = Fraction(0) if stands else low
    room = (high - bottom or abs(high) or Fraction(1)) * _MARGIN
    axes.set_ylim(float(bottom if stands else bottom - room), float(high + room))


# What is drawn


def draw_observed(axes: "Axes", lines: Sequence[Line], name: str, *, size: float = 9) -> None:
    """Draw what was observed, each point with its number as far as there is room."""
    for number, line in enumerate(lines):
        axes.plot(*places(line.vertices), color=INK, label=name if number == 0 else "_", zorder=4)
        axes.plot(*places(line.points), color=INK, linestyle="", marker="o", markersize=5, zorder=4)
    label_points(axes, [point for line in lines for point in line.points], size=size)


def label_points(axes: "Axes", points: Sequence[Vertex], *, size: float = 9) -> None:
    """Put its number beside each point; of many beside the first and the last alone."""
    for index, (day, value) in enumerate(points):
        if len(points) > _MOST_LABELS and 0 < index < len(points) - 1:
            continue
        beside = [points[place][1] for place in (index - 1, index + 1) if 0 <= place < len(points)]
        valley = len(beside) == 2 and value < min(beside)
        axes.annotate(
            grouped(value),
            (place(day), float(value)),
            xytext=(0, _BELOW if valley else _ABOVE),
            textcoords="offset points",
            ha="center",
            fontsize=size,
            zorder=6,
        )


def draw_marks(axes: "Axes", marks: Sequence[Mark], name: str, colour: str = INK) -> None:
    """Draw limits: a wedge that touches its value with the tip, below a floor, above a ceiling.

    A point that lies on the value leaves the wedge in sight.
    """
    from matplotlib.markers import CARETDOWN, CARETUP  # noqa: PLC0415 - an extra

    for side in ("least", "most"):
        own = [mark for mark in marks if mark.side == side]
        dated = [(mark.day, mark.value) for mark in own if mark.day is not None]
        if dated:
            axes.plot(
                *places(dated),
                color=colour,
                linestyle="",
                marker=CARETUP if side == "least" else CARETDOWN,
                markersize=11,
                label=name,
                zorder=5,
            )
            name = "_"
        for mark in own:
            if mark.day is None:
                axes.axhline(
                    float(mark.value), color=colour, linestyle=(0, (1, 2)), label=name, zorder=2
                )
                name = "_"
    if name != "_":  # nothing to draw, but its words belong to the picture
        axes.plot([], [], linestyle="", label=name)


def draw_steps(axes: "Axes", steps: Sequence[Step], name: str, colour: str) -> None:
    """Draw what is asked of each year as a band that opens from the year before: within it is kept.

    It ends at the edge of the axes, whose height has to be set before.
    """
    low, high = axes.get_ylim()
    for number, step in enumerate(steps):
        (first, value), (last, required) = step.start, step.end
        edge = high if step.side == "least" else low
        days = [place(first), place(last)]
        axes.fill_between(
            days,
            [float(value), float(required)],
            [float(value), edge],
            color=colour,
            alpha=BAND,
            linewidth=0,
            label=name if number == 0 else "_",
            zorder=1,
        )
        axes.plot(days, [float(value), float(required)], color=colour, linewidth=1, zorder=2)


# Around it


def grouped(value: Fraction) -> str:
    """Write a number for people, with its thousands apart.

    >>> grouped(Fraction(-1234567, 2))
    '-617,283.5'
    """
    whole, point, tail = shown(abs(value)).partition(".")
    return f"{'-' if value < 0 else ''}{int(whole):,}{point}{tail}"


def frame(axes: "Axes") -> None:
    """Take away what is no data, and give the numbers lines to be read by."""
    axes.yaxis.set_major_formatter(lambda number, _: f"{number:,.15g}")
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(axis="y", color="#dddddd", linewidth=0.6)
    axes.set_axisbelow(True)


def set_time(axes: "Axes", days: Iterable[date], years: Years, most: int = _MOST_NAMES) -> None:
    """Put a tick at the end of each year, so that a year's value stands above its number."""
    from matplotlib.ticker import FixedFormatter, FixedLocator  # noqa: PLC0415 - an extra

    low, high = axes.get_xlim()
    found, counted = list(days), years.cut("year")
    numbers = range(counted.of(min(found)) - 1, counted.of(max(found)) + 1)
    ends = [year for year in numbers if low <= place(counted.end(year)) <= high]
    named = ends[:: -(-len(ends) // most) or 1]
    axes.xaxis.set_major_locator(FixedLocator([place(counted.end(y)) for y in named]))
    axes.xaxis.set_major_formatter(FixedFormatter([counted.name(year) for year in named]))


def wrapped(text: str, width: int) -> str:
    """Return a text in lines of about `width` Latin letters; a Chinese character takes two."""
    lines: list[str] = []
    line, room = "", width
    for word in _words(text):
        taken = sum(1 + (character > "\u2e80") for character in word)
        if line and taken > room:
            lines.append(line.rstrip())
            line, room = "", width
        line, room = (line + word).lstrip(), room - taken
    return "\n".join([*lines, line.rstrip()])


def _words(text: str) -> list[str]:
    """Return the pieces between which a line may end: blanks, and each Chinese character."""
    pieces: list[str] = []
    for character in text:
        alone = character > "\u2e80"
        if not pieces or alone or pieces[-1][-1] > "\u2e80" or character == " ":
            pieces.append(character)
        else:
            pieces[-1] += character
    return pieces


def set_font(picture: "NotebookFigure", font: str | Path | None) -> None:
    """Give all labels a font that has their characters; they are text, and never a formula."""
    from matplotlib.text import Text as Label  # noqa: PLC0415 - an extra

    for axes in picture.axes:
        axes.get_yticklabels()  # which are written only when somebody asks
    labels = [label for label in picture.findobj(Label) if isinstance(label, Label)]
    for label in labels:
        label.set_parse_math(False)
    chosen = font_for((label.get_text() for label in labels), font)
    if chosen is None:
        return
    for label in labels:
        size = label.get_fontsize()
        label.set_fontproperties(chosen)
        label.set_fontsize(size)
