"""Pictures of paths: what is drawn where, and the fonts that labels need."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any

import attrs
import numpy as np
import pytest
from fontTools.fontBuilder import FontBuilder  # type: ignore[import-untyped] # it has no types
from fontTools.pens.ttGlyphPen import TTGlyphPen  # type: ignore[import-untyped] # likewise
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager
from matplotlib.lines import Line2D
from matplotlib.markers import CARETDOWN
from matplotlib.text import Text as Label

from minsheng import (
    HUNNAN,
    Amount,
    Commitment,
    EscalationRule,
    FloorRule,
    GrowthRule,
    InfeasibleError,
    InvalidValueError,
    Period,
    Series,
    Span,
    compare_paths,
    required_values,
)
from minsheng.charts import plot_path
from minsheng.errors import MissingExtraError
from minsheng.planning import Pathway
from tests.helpers.programs import printed

DIBAO = HUNNAN.commitments_of("dibao-standard")
STANDARDS = Series.yearly({2021: 740, 2022: 766, 2023: 793}, "yuan/person/month")
MakeFont = Callable[..., Path]


def open_ended(promise: Commitment) -> Commitment:
    """Return a promise as if it had no due date."""
    return attrs.evolve(promise, period=Period(start=promise.period.start), due_stated=True)


@pytest.fixture
def make_font(tmp_path: Path) -> MakeFont:
    """Return a function that makes a font with a square for each character of a text."""

    def make(characters: str, family: str = "Squares") -> Path:
        names = {ord(c): f"u{ord(c):04X}" for c in characters if not c.isspace()} | {32: "space"}
        pen = TTGlyphPen(None)
        pen.moveTo((50, 0))
        for corner in ((50, 600), (450, 600), (450, 0)):
            pen.lineTo(corner)
        pen.closePath()
        square = pen.glyph()
        order = [".notdef", *names.values()]
        builder = FontBuilder(1000, isTTF=True)
        builder.setupGlyphOrder(order)
        builder.setupCharacterMap(names)
        builder.setupGlyf(dict.fromkeys(order, square))
        builder.setupHorizontalMetrics(dict.fromkeys(order, (500, 50)))
        builder.setupHorizontalHeader(ascent=800, descent=-200)
        builder.setupNameTable({"familyName": family, "styleName": "Regular"})
        builder.setupOS2()
        builder.setupPost()
        file = tmp_path / "squares.ttf"
        builder.save(file)
        return file

    return make


def dibao() -> Pathway:
    return required_values(DIBAO, STANDARDS, step=1)


def axes_of(figure: Figure) -> Axes:
    (axes,) = figure.axes
    return axes


def vertices(line: Line2D) -> list[tuple[str, float]]:
    days, values = np.asarray(line.get_xdata()), np.asarray(line.get_ydata())
    pairs = zip(days.tolist(), values.tolist(), strict=True)
    return [(date.fromordinal(int(x)).isoformat(), y) for x, y in pairs]


def drawn(figure: Figure) -> dict[str, list[tuple[str, float]]]:
    """Return the lines of a figure by their names in the legend."""
    lines = {str(line.get_label()): vertices(line) for line in axes_of(figure).lines}
    return {name: found for name, found in lines.items() if not name.startswith("_")}


def texts(figure: Figure) -> list[str]:
    return [label.get_text() for label in figure.findobj(Label) if isinstance(label, Label)]


def names(figure: Figure) -> list[str]:
    """Return the names of the legend."""
    return axes_of(figure).get_legend_handles_labels()[1]


def render(figure: Figure, form: str = "png") -> bytes:
    file = BytesIO()
    figure.savefig(file, format=form)
    return file.getvalue()


def test_the_series_the_path_and_the_promises_are_in_one_picture() -> None:
    figure = plot_path(dibao())
    assert drawn(figure) == {
        "observed": [("2021-12-31", 740), ("2022-12-31", 766), ("2023-12-31", 793)],
        "required": [("2023-12-31", 793), ("2024-12-31", 821), ("2025-12-31", 850)],
        "at least 850 yuan per person per month": [("2025-12-31", 850)],
    }
    axes = axes_of(figure)
    assert axes.get_title(loc="left") == "Minimum living allowance (dibao) standard"
    assert axes.get_ylabel() == "yuan per person per month"
    assert [label.get_text() for label in axes.get_xticklabels()] == [
        "2021", "2022", "2023", "2024", "2025",
    ]  # fmt: skip
    assert [label.get_text() for label in axes.texts] == ["740", "766", "793", "821", "850"]
    assert names(figure)[2:] == [
        "grows by at least 3.5% every year",
        "at least 850 yuan per person per month",
    ]
    assert not any("task:" in text for text in texts(figure))
    assert render(figure).startswith(b"\x89PNG")
    assert b"<svg" in render(plot_path(dibao(), title="Dibao"), "svg")


def test_a_figure_can_have_a_title_of_its_own() -> None:
    assert axes_of(plot_path(dibao(), title="Dibao")).get_title(loc="left") == "Dibao"


def test_paths_side_by_side_are_in_one_picture() -> None:
    found = compare_paths(DIBAO, STANDARDS, {"task:13/dibao-growth": ["5%", "6%"]}, step=1)
    lines = drawn(plot_path(found))
    assert lines["as promised"][-1] == ("2025-12-31", 850)
    # 793 × 1.05 = 832.65, × 1.05 = 874.65; 793 × 1.06 = 840.58, × 1.06 = 891.46
    assert lines["grows by at least 5% every year"][1:] == [
        ("2024-12-31", 833),
        ("2025-12-31", 875),
    ]
    assert lines["grows by at least 6% every year"][1:] == [
        ("2024-12-31", 841),
        ("2025-12-31", 892),
    ]
    observed = [label.get_text() for label in axes_of(plot_path(found)).texts]
    assert observed == ["740", "766", "793"]  # of paths side by side, only what is common to all


def test_paths_side_by_side_are_named_by_what_they_change() -> None:
    figures: dict[str, Any] = {"task:13/dibao-floor.due": ["2026"], "task:13/dibao-growth": ["4%"]}
    found = compare_paths(DIBAO, STANDARDS, figures, step=1)
    assert names(plot_path(found))[2] == (
        "at least 850 yuan per person per month by 2026-12-31; grows by at least 4% every year"
    )
    rule = EscalationRule(
        growth=GrowthRule(rate="3.5%"),
        floors=tuple(
            FloorRule(value=f"{value} yuan/person/month", year=year)
            for year, value in ((2024, 830), (2025, 860))
        ),
    )
    by_rule = compare_paths(rule, STANDARDS, {"growth": "4%", "floor:2025": "900"}, step=1)
    assert names(plot_path(by_rule))[2] == (
        "growth of at least 4% a year; at least 900 yuan per person per month in 2025"
    )


def test_what_a_year_brings_starts_from_zero_in_each_year() -> None:
    seen = {Span.of_year(2022): 7_000_000, Span(start=date(2023, 1, 1), end=date(2023, 3, 31)): 5}
    data = Series.increments(seen, "visit")
    figure = plot_path(required_values(HUNNAN.commitments_of("tourist-visits"), data))
    lines = [vertices(line) for line in axes_of(figure).lines if line.get_linestyle() != "None"]
    assert lines == [
        [("2021-12-31", 0), ("2022-12-31", 7_000_000)],
        [("2022-12-31", 0), ("2023-03-31", 5)],
        [("2023-03-31", 5), ("2023-12-31", 8_000_000)],
        [("2023-12-31", 0), ("2024-12-31", 9_000_000)],
        [("2024-12-31", 0), ("2025-12-31", 10_000_001)],
    ]
    assert axes_of(figure).get_ylim()[0] == 0


def test_a_total_is_drawn_from_the_start_of_its_period() -> None:
    spans = {
        Span.of_year(2022): 7000,  # before the period
        Span.of_year(2023): 20000,
        Span(start=date(2024, 1, 1), end=date(2024, 6, 30)): 7000,
    }
    jobs = HUNNAN.commitments_of("urban-jobs")
    figure = plot_path(required_values(jobs, Series.increments(spans, "person")))
    lines = drawn(figure)
    assert lines["observed"] == [("2022-12-31", 0), ("2023-12-31", 20000), ("2024-06-30", 27000)]
    assert lines["required"][0] == ("2024-06-30", 27000)
    assert lines["required"][-1] == ("2025-12-31", 50000)
    nothing = drawn(plot_path(required_values(jobs, None)))
    assert nothing["observed"] == [("2022-12-31", 0)]


def test_limits_are_at_their_days_and_ceilings_point_down() -> None:
    air = HUNNAN.commitments_of("pm25-concentration")
    base = Series.yearly({2022: 38}, "ug/m3")
    figure = plot_path(required_values(air, base, through=2025, step="0.1", due=date(2025, 12, 31)))
    marks = [line for line in axes_of(figure).lines if line.get_marker() == CARETDOWN]
    assert len(marks) == 1
    assert vertices(marks[0]) == [("2025-12-31", 34)]


def test_a_rule_of_its_own_is_drawn_too() -> None:
    rule = EscalationRule(
        growth=GrowthRule(rate="3.5%"),
        floors=(
            FloorRule(value="830 yuan/person/month", year=2024),
            FloorRule(value="900 yuan/person/month", year=2025),
        ),
        ceiling=Amount(950, "yuan/person/month"),
    )
    lines = drawn(plot_path(required_values(rule, STANDARDS, step=1)))
    assert "growth of at least 3.5% a year" in names(plot_path(required_values(rule, STANDARDS)))
    assert lines["at least 900 yuan per person per month in 2025"] == [("2025-12-31", 900)]
    assert lines["at least 830 yuan per person per month in 2024"] == [("2024-12-31", 830)]
    assert [y for _, y in lines["at most 950 yuan per person per month"]] == [950, 950]
    assert axes_of(plot_path(required_values(rule, STANDARDS))).get_title(loc="left") == (
        "Required values"
    )


def test_a_rule_of_floors_alone_is_drawn_too() -> None:
    rule = EscalationRule(floors=(FloorRule(value="830 yuan/person/month", year=2024),))
    lines = drawn(plot_path(required_values(rule, STANDARDS)))
    assert [*lines] == ["observed", "required", "at least 830 yuan per person per month in 2024"]


def test_a_long_path_has_fewer_numbers() -> None:
    rule = EscalationRule(growth=GrowthRule(rate="3.5%"))
    figure = plot_path(required_values(rule, STANDARDS, through=2060, step=1))
    assert [label.get_text() for label in axes_of(figure).texts[3:]] == ["821", "2,863"]
    assert 6 <= len(axes_of(figure).get_xticklabels()) <= 12
    assert render(figure)


def test_a_promise_that_is_left_out_is_not_drawn() -> None:
    late = Series.yearly({2025: 2500}, "yuan/person/month")
    growth, floor = HUNNAN.commitments_of("orphan-standard")
    path = required_values([open_ended(growth), floor], late, through=2026)
    assert [item.commitment.id for item in path.left_out] == ["task:12/orphan-floor"]
    assert not any("2600" in name for name in names(plot_path(path)))


def test_chinese_labels_take_a_font_that_has_them(make_font: MakeFont) -> None:
    ascii_characters = "".join(map(chr, range(33, 127)))
    wide = make_font(
        ascii_characters + "城乡居民最低生活保障标准元人月实际值应达到每年增长不低于\u2212"
    )
    figure = plot_path(dibao(), language="zh", font=wide)
    assert "城乡居民最低生活保障标准" in texts(figure)
    assert "应达到" in texts(figure)
    assert render(figure).startswith(b"\x89PNG")  # a missing glyph would be a warning, so an error
    narrow = make_font("城乡")
    with pytest.raises(
        InvalidValueError, match="font: expected a font that has the characters .*居"
    ):
        plot_path(dibao(), language="zh", font=narrow)


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the files of the fonts that are found on the machine, beside those of matplotlib."""
    only_latin = [entry for entry in fontManager.ttflist if entry.name.startswith("DejaVu")]
    files: list[str] = []
    monkeypatch.setattr(fontManager, "ttflist", only_latin)
    monkeypatch.setattr(font_manager, "findSystemFonts", lambda: files)
    return files


@pytest.mark.usefixtures("installed")
def test_a_machine_without_chinese_fonts_gets_a_clear_message() -> None:
    with pytest.raises(InvalidValueError, match="font: expected the file of a font with Chinese"):
        plot_path(dibao(), language="zh")
    assert plot_path(dibao())  # English needs none


def test_a_chinese_font_that_was_installed_since_is_found(
    make_font: MakeFont, installed: list[str], tmp_path: Path
) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    ascii_characters = "".join(map(chr, range(33, 127)))
    font = make_font(f"{ascii_characters}低保\u2212", "SimHei")
    installed += [str(tmp_path / "broken.ttf"), str(font)]
    figure = plot_path(dibao(), title="低保")
    labels = [label for label in figure.findobj(Label) if isinstance(label, Label)]
    assert {tuple(label.get_fontfamily()) for label in labels} == {("SimHei",)}
    assert render(figure)
    with pytest.raises(InvalidValueError, match="since none is installed here"):
        plot_path(dibao(), title="特困")


@pytest.mark.parametrize("content", [b"no font", b""])
def test_a_file_that_is_no_font_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "no-font.ttf"
    file.write_bytes(content)
    with pytest.raises(InvalidValueError, match="font: expected the file of a font"):
        plot_path(dibao(), font=file)
    with pytest.raises(InvalidValueError, match="font: expected the file of a font"):
        plot_path(dibao(), font=tmp_path / "nothing.ttf")


def test_what_is_no_path_is_refused() -> None:
    bad: Any = Fraction(1)
    with pytest.raises(InvalidValueError, match="found: expected a Pathway or a PathComparison"):
        plot_path(bad)
    parks = open_ended(HUNNAN.commitments["task:46/pocket-parks"])
    nothing = compare_paths([parks], None, {parks.id: 200})
    with pytest.raises(InfeasibleError, match="no path to draw: .*it has no due date"):
        plot_path(nothing)
    with pytest.raises(InfeasibleError, match="no path to draw: .*it has no due date"):
        plot_path(nothing.cases[0].plan)
    french: Any = "fr"
    with pytest.raises(InvalidValueError, match="language: expected 'en' or 'zh'"):
        plot_path(dibao(), language=french)


def test_text_is_shown_as_it_is_and_no_formula_is_made_of_it() -> None:
    figure = plot_path(dibao(), title=r"$\frac{1}$ <script>alert(1)</script>")
    assert render(figure).startswith(b"\x89PNG")  # as a formula it would be an error
    svg = render(figure, "svg")
    assert b"<script>" not in svg


def test_a_figure_shows_itself_in_a_notebook() -> None:
    figure: Any = plot_path(dibao())  # to type checkers, the method is for notebooks alone
    assert figure._repr_png_().startswith(b"\x89PNG")


def test_without_matplotlib_the_extra_is_named() -> None:
    code = """
import sys
sys.modules["matplotlib"] = None
from minsheng import HUNNAN, Series, required_values
from minsheng.charts import plot_path
from minsheng.errors import MissingExtraError
base = Series.yearly({2022: 766}, "yuan/person/month")
path = required_values(HUNNAN.commitments_of("dibao-standard"), base)
try:
    plot_path(path)
except MissingExtraError as error:
    print(error, error.extra)
"""
    assert printed(code) == (
        "plot_path: packages are missing; install them with 'minsheng[plot]' plot\n"
    )
    assert issubclass(MissingExtraError, ImportError)
