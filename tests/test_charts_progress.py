"""Pictures of progress: what was observed beside what is promised, of one indicator or a domain."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from io import BytesIO
from typing import Any

import attrs
import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text as Label

from minsheng import (
    HUNNAN,
    About,
    Amount,
    AtLeast,
    AtMost,
    Between,
    Commitment,
    Comparison,
    Document,
    Done,
    FallsYearly,
    GrowsYearly,
    Indicator,
    InvalidValueError,
    Milestone,
    Period,
    Reduction,
    Series,
    Span,
    Text,
    Trend,
    UnknownNameError,
    Unquantified,
    assess,
)
from minsheng.charts import plot_domain, plot_progress
from minsheng.charts.course import Asked, Line, Mark, Step, asked_of, observed_lines
from minsheng.charts.look import grouped, wrapped
from minsheng.days import CALENDAR
from minsheng.observations.known import Data, Values
from minsheng.promises import Domain, Grade, Rank, RisesYearly, Target

PLAN = Period.of_years(2023, 2025)
END_23, END_24, END_25 = date(2023, 12, 31), date(2024, 12, 31), date(2025, 12, 31)
END_22 = date(2022, 12, 31)


def promise(target: Target, unit: str | None = "yuan", **own: Any) -> Commitment:
    indicator = Indicator(
        id="thing",
        name=Text(zh="某项指标", en="Some thing"),
        unit=unit,
        basis=own.pop("basis", "level"),
        baseline=own.pop("baseline", None),
    )
    given: dict[str, Any] = {"period": PLAN, "phrase": "某项", **own}
    return Commitment(id="task:1/thing", indicator=indicator, target=target, **given)


def asked(item: Commitment, data: Values, as_of: str = "2024-12-31", **choices: Any) -> Asked:
    found = assess(item, data, as_of, **choices)
    return asked_of(found, data, choices.get("tolerance"))


def lines(data: Values, basis: Any = "level", cycle: Any = CALENDAR) -> list[Line]:
    indicator = promise(AtLeast(value="9 yuan"), basis=basis).indicator
    return observed_lines(data, indicator, PLAN.start, END_24, cycle)


def plain(vertices: Iterable[tuple[date, Fraction]]) -> list[tuple[str, int]]:
    return [(day.isoformat(), int(value)) for day, value in vertices]


def words(figure: Figure) -> list[str]:
    return [label.get_text() for label in figure.findobj(Label) if isinstance(label, Label)]


# What was observed


def test_levels_are_one_line_until_a_year_is_missing_and_later_ones_are_not_drawn() -> None:
    found = lines(Series.yearly({2019: 1, 2020: 2, 2022: 4, 2025: 9}, "yuan"))
    assert [plain(line.points) for line in found] == [
        [("2019-12-31", 1), ("2020-12-31", 2)],
        [("2022-12-31", 4)],
    ]
    levels = Series.levels({"2023-01-31": 5, "2024-06-30": 6, "2025-01-01": 7}, "yuan")
    assert [plain(line.vertices) for line in lines(levels)] == [
        [("2023-01-31", 5), ("2024-06-30", 6)]
    ]


def test_a_standard_is_drawn_as_stairs_as_long_as_it_is_in_force() -> None:
    data = Series.effective({"2023-07-01": 5, "2024-07-01": 6}, "yuan")
    (line,) = lines(data)
    assert plain(line.points) == [("2023-07-01", 5), ("2024-07-01", 6)]
    assert plain(line.vertices) == [
        ("2023-07-01", 5), ("2024-07-01", 5), ("2024-07-01", 6), ("2024-12-31", 6),
    ]  # fmt: skip
    later = Series.effective({"2023-07-01": 5, "2025-07-01": 6}, "yuan")
    (line,) = lines(later)  # the next change comes later, and it was in force until the day
    assert plain(line.vertices) == [("2023-07-01", 5), ("2024-12-31", 5)]
    assert lines(Series.effective({"2025-07-01": 6}, "yuan")) == []


def test_a_total_begins_at_zero_and_missing_days_break_its_line() -> None:
    totals = Series.totals({"2023-06-30": 3, "2024-06-30": 8}, "yuan")
    (line,) = lines(totals, "total")
    assert plain(line.vertices) == [("2022-12-31", 0), ("2023-06-30", 3), ("2024-06-30", 8)]
    parts = {Span.of_year(2022): 100, Span.of_year(2023): 3}
    parts |= {Span(start="2024-04-01", end="2024-06-30"): 5}  # January to March are missing
    assert [plain(line.vertices) for line in lines(Series.increments(parts, "yuan"), "total")] == [
        [("2022-12-31", 0), ("2023-12-31", 3)],
        [("2024-03-31", 3), ("2024-06-30", 8)],
    ]
    before = Series.totals({"2022-06-30": 3}, "yuan")
    assert lines(before, "total") == []


def test_what_years_bring_is_a_point_each_and_from_zero_on_where_a_part_is_known() -> None:
    whole = Series.increments({2023: 3, 2024: 5}, "yuan")
    assert [plain(line.vertices) for line in lines(whole, "yearly")] == [
        [("2023-12-31", 3), ("2024-12-31", 5)]
    ]
    part = Series.increments([(2023, 3), ("2024-H1", 2)], "yuan")
    assert [plain(line.vertices) for line in lines(part, "yearly")] == [
        [("2022-12-31", 0), ("2023-12-31", 3)],
        [("2023-12-31", 0), ("2024-06-30", 2)],
    ]
    quarters = Series.increments({"2024-Q1": 1, "2024-Q2": 2}, "yuan")
    assert [plain(x.points) for x in lines(quarters, "yearly", CALENDAR.cut("quarter"))] == [
        [("2024-03-31", 1), ("2024-06-30", 2)]
    ]


# What is asked


def test_limits_are_marks_on_their_days() -> None:
    data = Series.yearly({2022: 4, 2023: 5, 2024: 6}, "yuan")
    floor = asked(promise(AtLeast(value="9 yuan")), data)
    assert floor.marks == (Mark(END_25, Fraction(9), "least"),)
    assert plain(floor.way) == [("2022-12-31", 4), ("2025-12-31", 9)]
    each = asked(promise(AtMost(value="9 yuan"), every="year"), data)
    assert each.marks == tuple(Mark(day, Fraction(9), "most") for day in (END_23, END_24, END_25))
    assert each.way == ()
    both = asked(promise(Between(low="5 yuan", high="9 yuan", side="both")), data)
    assert both.marks == (Mark(END_25, Fraction(5), "least"), Mark(END_25, Fraction(9), "most"))
    undated = promise(AtLeast(value="9 yuan"), period=Period(start="2023-01-01"))
    assert asked(undated, data).marks == (Mark(None, Fraction(9), "least"),)
    endless = attrs.evolve(undated, every="year")
    assert [mark.day for mark in asked(endless, data).marks] == [END_23, END_24]


def test_about_has_marks_only_with_a_tolerance() -> None:
    data = Series.yearly({2022: 4, 2024: 6}, "yuan")
    item = promise(About(value="9 yuan"))
    assert asked(item, data) == Asked()
    (mark,) = asked(item, data, tolerance=Amount(1, "yuan")).marks
    assert mark == Mark(END_25, Fraction(8), "least")


def test_the_way_goes_through_the_milestones_and_starts_where_progress_does() -> None:
    item = promise(AtLeast(value="9 yuan"), basis="total", milestones={"2024-Q2": "5 yuan"})
    data = Series.totals({"2023-06-30": 3}, "yuan")
    found = asked(item, data, "2023-06-30")
    assert plain(found.way) == [("2022-12-31", 0), ("2024-06-30", 5), ("2025-12-31", 9)]
    assert [mark.day for mark in found.marks] == [END_25, date(2024, 6, 30)]
    flow = promise(AtLeast(value="9 yuan"), basis="yearly")
    brought = Series.increments({"2025-Q1": 2}, "yuan")
    assert plain(asked(flow, brought, "2025-03-31").way) == [("2024-12-31", 0), ("2025-12-31", 9)]
    years = Series.increments({2022: 4, 2023: 5}, "yuan")  # nothing of the year that counts
    assert plain(asked(flow, years, "2023-12-31").way) == [("2022-12-31", 4), ("2025-12-31", 9)]


def test_what_held_at_the_start_has_no_way() -> None:
    data = Series.yearly({2022: 10, 2023: 8}, "yuan")
    assert asked(promise(AtLeast(value="9 yuan")), data, "2023-12-31").way == ()


def test_a_multiple_of_a_base_year_is_a_mark_once_that_is_known() -> None:
    item = promise(Reduction(by="50%", base_year=2020))
    known = asked(item, Series.yearly({2020: 8, 2022: 6, 2023: 5}, "yuan"), "2023-12-31")
    assert known.marks == (Mark(END_25, Fraction(4), "most"),)
    unknown = asked(item, Series.yearly({2022: 6, 2023: 5}, "yuan"), "2023-12-31")
    assert unknown == Asked()


@pytest.mark.parametrize(
    ("target", "required", "side"),
    [
        # of 100, 105 and 111 (2022 to 2024) each next year, and of 2025 what follows from 2024
        (GrowsYearly(rate="10%"), ["110", "115.5", "122.1"], "least"),
        (FallsYearly(rate="10%"), ["90", "94.5", "99.9"], "most"),
        (RisesYearly(change="6 yuan"), ["106", "111", "117"], "least"),
        (Trend(direction="rising"), ["100", "105", "111"], "least"),
        (Trend(direction="falling"), ["100", "105", "111"], "most"),
    ],
)
def test_rules_on_years_are_steps_from_the_year_before(
    target: Target, required: list[str], side: str
) -> None:
    data = Series.yearly({2022: 100, 2023: 105, 2024: 111}, "yuan")
    steps = asked(promise(target), data).steps
    assert [step.end for step in steps] == list(
        zip((END_23, END_24, END_25), map(Fraction, required), strict=True)
    )
    assert [step.start[1] for step in steps] == [100, 105, 111]
    assert {step.side for step in steps} == {side}


def test_steps_go_on_as_if_each_year_to_come_kept_the_rule() -> None:
    item = promise(GrowsYearly(rate="10%"))
    found = asked(item, Series.yearly({2022: 100}, "yuan"), "2022-12-31")
    assert [int(step.end[1]) for step in found.steps] == [110, 121, 133]
    gap = asked(item, Series.yearly({2022: 100, 2024: 120}, "yuan"))
    assert [plain([step.end]) for step in gap.steps] == [
        [("2023-12-31", 110)], [("2025-12-31", 132)],
    ]  # fmt: skip
    assert asked(item, Series.yearly({2022: 0, 2023: 0}, "yuan"), "2023-12-31").steps == ()
    endless = attrs.evolve(item, period=Period(start="2023-01-01"))
    found = asked(endless, Series.yearly({2022: 100}, "yuan"), "2022-12-31")
    assert found.steps == (Step((END_22, Fraction(100)), (END_23, Fraction(110)), "least"),)
    nothing_whole = Series.levels({"2023-02-01": 5}, "yuan")
    assert asked(item, nothing_whole, "2023-02-01").steps == ()


def test_a_comparison_shows_what_the_other_asks_for() -> None:
    other = attrs.evolve(promise(AtLeast(value="1 yuan")).indicator, id="other")
    data, against = (Series.yearly({2022: 4, 2023: x}, "yuan") for x in (6, 5))
    level = promise(Comparison(other=other, of="level", comparator=">="))
    assert asked(level, data, "2023-12-31", other=against).marks == (
        Mark(END_23, Fraction(5), "least"),
    )
    growth = promise(Comparison(other=other, of="growth", comparator=">"))
    (step,) = asked(growth, data, "2023-12-31", other=against).steps
    assert step.end == (END_23, Fraction(5))  # 4 × 5/4


@pytest.mark.parametrize("target", [Done(), Unquantified()])
def test_what_has_no_values_asks_for_none(target: Target) -> None:
    found = assess(promise(target, unit=None), None, "2023-12-31")
    assert asked_of(found, Series.yearly({2022: 1}, "yuan")) == Asked()


# The pictures


def test_progress_is_drawn_with_words_dates_and_statuses_and_without_ids() -> None:
    data = Series.yearly({2021: 740, 2022: 766, 2023: 793}, "yuan/person/month")
    figure = plot_progress(HUNNAN.commitments_of("dibao-standard"), data)
    (axes,) = figure.axes
    assert axes.get_legend_handles_labels()[1] == [
        "observed",
        "grows by at least 3.5% every year, by 2025-12-31 (implied): holding",
        "at least 850 yuan per person per month, by 2025-12-31: on track",
        "at the deadline, at the latest pace",
    ]
    assert [text.get_text() for text in axes.texts] == ["740", "766", "793"]
    assert axes.get_title(loc="left") == "Minimum living allowance (dibao) standard"
    assert axes.get_title(loc="right") == "as of 2023-12-31"
    assert not any("task:" in text for text in words(figure))
    file = BytesIO()
    figure.savefig(file, format="svg")
    chinese = plot_progress("task:13/dibao-floor", data, language="zh", title="低保")
    labels = chinese.axes[0].get_legend_handles_labels()[1]
    assert labels[1] == "不低于850元/人/月，2025-12-31到期：进度正常"
    assert chinese.axes[0].get_title(loc="left") == "低保"


def test_another_deadline_moves_the_mark_of_an_implied_one() -> None:
    item = promise(AtLeast(value="9 yuan"), due_stated=False)
    data = Series.yearly({2022: 4, 2023: 5}, "yuan")
    figure = plot_progress(item, data, due="2024-12-31")
    (diamond,) = (line for line in figure.axes[0].lines if line.get_marker() == "D")
    assert np.asarray(diamond.get_xdata()).tolist() == [END_24.toordinal()]


def test_places_count_from_the_top_and_a_reason_is_told() -> None:
    rank = promise(Rank(at_most=3), "place")
    figure = plot_progress(rank, Series.levels({"2023-06-30": 5}, "place"))
    low, high = figure.axes[0].get_ylim()
    assert low > high
    (told,) = [name for name in figure.axes[0].get_legend_handles_labels()[1] if "first" in name]
    assert told.endswith("undetermined (it is not due and nothing counts halfway)")
    grade = promise(
        Grade(at_least="B", scale=("A", "B", "C")), "grade", period=Period(start="2023-01-01")
    )
    (name,) = (
        plot_progress(grade, Series.levels({"2023-06-30": 1}, "grade"))
        .axes[0]
        .get_legend_handles_labels()[1][1:]
    )
    assert name.endswith(": holding")


def test_a_direction_beside_a_figure_is_told_and_has_no_mark() -> None:
    figure = promise(AtLeast(value="9 yuan"))
    vague = attrs.evolve(promise(Unquantified()), id="task:1/vague", indicator=figure.indicator)
    data = Series.yearly({2022: 4, 2023: 5}, "yuan")
    axes = plot_progress([vague, figure], data).axes[0]
    handles, names = axes.get_legend_handles_labels()
    (told,) = [name for name in names if name.startswith("a direction")]
    assert told.endswith("undetermined (it names a direction and no figure)")
    assert handles[names.index(told)].get_marker() == "None"  # type: ignore[attr-defined] # it is a line
    assert axes.get_ylabel() == "yuan"
    with pytest.raises(InvalidValueError, match="data: expected values up to"):
        plot_progress(vague, data)


def test_without_values_there_is_nothing_to_draw() -> None:
    done = promise(Done(), unit=None)
    seen = Milestone(done=None, observed=END_23)
    for item, data in (
        (done, seen),
        (done, None),
        (promise(AtLeast(value="9 yuan")), None),
        (promise(AtLeast(value="9 yuan")), Series.levels({"2025-01-01": 1}, "yuan")),
    ):
        with pytest.raises(InvalidValueError, match="data: expected values up to 2024-06-30"):
            plot_progress(item, data, "2024-06-30")
    two = [promise(AtLeast(value="9 yuan")), HUNNAN.commitments["task:13/dibao-floor"]]
    with pytest.raises(InvalidValueError, match="promises of one indicator"):
        plot_progress(two, None)
    french: Any = "fr"
    with pytest.raises(InvalidValueError, match="language: expected 'en' or 'zh'"):
        plot_progress(done, seen, language=french)


def document_of(count: int) -> Document:
    """Return a document with so many promises of as many indicators, and three without values."""
    made = [promise(AtLeast(value="9 yuan"))] * count
    numbered = [
        attrs.evolve(
            item, id=f"task:1/thing-{n}", indicator=attrs.evolve(item.indicator, id=f"thing-{n}")
        )
        for n, item in enumerate(made)
    ]
    bare = attrs.evolve(promise(Done(), None).indicator, id="bare")
    numbered.append(attrs.evolve(promise(Done(), None), id="task:1/bare", indicator=bare))
    vague = attrs.evolve(bare, id="vague", name=Text(zh="方向", en="A direction"))
    direction = Unquantified()
    numbered.append(attrs.evolve(promise(direction, None), id="task:1/vague", indicator=vague))
    task = attrs.evolve(HUNNAN.domains["employment"].tasks[0], commitments=tuple(numbered))
    domain = Domain(number=1, id="all", name=Text(zh="全部", en="All"), tasks=(task,))
    return attrs.evolve(HUNNAN, domains=(domain,), safeguards=())


def test_a_domain_is_drawn_in_small_pictures_and_says_what_it_leaves_out() -> None:
    document = document_of(3)
    values = Series.yearly({2022: 4, 2023: 5}, "yuan")
    data: dict[str, Data] = {
        "thing-0": values,
        "thing-1": values,
        "bare": Milestone(done=None, observed=END_23),
    }
    figure = plot_domain(document, "all", data)
    assert len(figure.axes) == 2
    found = words(figure)
    assert "All\nas of 2023-12-31" in found
    assert "Not drawn: 1 without data, 1 that are done or not, 1 with a direction only" in found
    assert "at least 9 yuan, by 2025-12-31: behind" in found
    assert {"observed", "floor", "steady way to it"} <= set(found)
    with pytest.raises(InvalidValueError, match="observations: expected values of an indicator"):
        plot_domain(document, "all", {}, "2024-12-31")
    with pytest.raises(UnknownNameError):
        plot_domain(document, "nothing", data)


def test_a_domain_with_too_many_pictures_is_refused() -> None:
    document = document_of(61)
    values = Series.yearly({2022: 4, 2023: 5}, "yuan")
    data: dict[str, Data] = {f"thing-{n}": values for n in range(61)}
    with pytest.raises(InvalidValueError, match="domain: expected a domain with at most 60"):
        plot_domain(document, "all", data)


def test_the_signs_of_a_domain_are_explained_where_they_stand_in_it() -> None:
    document = document_of(4)
    targets: tuple[Target, ...] = (
        AtMost(value="9 yuan"),
        GrowsYearly(rate="10%"),
        AtLeast(value="9 yuan"),
        AtLeast(value="8 yuan"),
    )
    (task,) = document.domains["all"].tasks
    promised = tuple(map(_with_target, task.commitments, targets))
    changed = attrs.evolve(task, commitments=(*promised, *task.commitments[4:]))
    domain = attrs.evolve(document.domains["all"], tasks=(changed,))
    document = attrs.evolve(document, domains=(domain,))
    values = Series.yearly({2022: 4, 2023: 5}, "yuan")
    data: dict[str, Data] = {f"thing-{n}": values for n in range(3)}
    data |= {"thing-3": Series.levels({"2025-01-01": 1}, "yuan")}  # nothing of it by the day
    figure = plot_domain(document, "all", data, "2023-12-31", language="zh", title="一张图")
    found = words(figure)
    assert {"下限", "上限", "按时间应达到", "每年变动应落入的范围", "按最近速度，到期时"} <= set(
        found
    )
    assert "一张图\n截至2023-12-31" in found
    assert "未绘出：没有数据1项，完成与否1项，只有方向1项" in found


def _with_target(item: Commitment, target: Target) -> Commitment:
    return attrs.evolve(item, target=target)


def test_numbers_have_their_thousands_apart() -> None:
    numbers = map(Fraction, ("0", "999", "-1000", "1234567.5", "10000/3", "-0.5"))
    assert [grouped(x) for x in numbers] == [
        *("0", "999", "-1,000", "1,234,567.5", "3,333.3333…", "-0.5"),
    ]


def test_long_texts_are_broken_between_words_and_chinese_characters() -> None:
    assert wrapped("one two three four", 9) == "one two\nthree\nfour"
    assert wrapped("城乡居民低保 dibao", 8) == "城乡居民\n低保\ndibao"
    assert wrapped("", 9) == ""
