"""Verdicts over frames: examples worked by hand, the errors, and a share of the harness."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

import duckdb
import pandas as pd
import polars as pl
import pytest
from hypothesis import settings

from minsheng import (
    HUNNAN,
    AtLeast,
    Commitment,
    Document,
    GrowthRule,
    Indicator,
    InvalidValueError,
    MinshengError,
    Period,
    Provision,
    Series,
    Text,
    UnknownNameError,
    assess,
    bulk,
)
from minsheng.bulk.kinds import way_of
from minsheng.cli import main
from minsheng.observations.books import kind_of
from minsheng.promises import (
    About,
    AtLeastTimes,
    AtMost,
    Basis,
    Between,
    Comparison,
    Done,
    FallsYearly,
    Grade,
    GrowsYearly,
    LessThan,
    MoreThan,
    Rank,
    Reduction,
    RisesYearly,
    Target,
    Trend,
    Unquantified,
)
from minsheng.promises.targets import KINDS
from tests.bulk import growth, harness
from tests.bulk.frames import ENGINES, frame_of, rows_of
from tests.bulk.spark import local_session, why_not

FLOOR = "task:13/dibao-floor"
SEED = 20251231
Make = Callable[[pl.DataFrame], Any]
engines = pytest.mark.parametrize("engine", ENGINES)


def rows(**columns: list[Any]) -> pl.DataFrame:
    """Two places with the minimum living allowance at the end of the plan."""
    plain: dict[str, list[Any]] = {
        "place": ["north", "south"],
        "indicator": ["dibao-standard"] * 2,
        "when": [date(2025, 12, 31)] * 2,
        "value": [850, 849],
    }
    return pl.DataFrame(plain | columns)


def floor_of(found: Any) -> dict[str, dict[str, Any]]:
    return {row["place"]: row for row in rows_of(found) if row["commitment"] == FLOOR}


# What comes back


@engines
def test_the_frame_that_comes_back_is_of_the_same_engine(engine: str) -> None:
    frame = frame_of(engine, rows())
    found = bulk.assess(HUNNAN, frame)
    assert type(found) is type(frame)
    assert len(rows_of(found)) == 2 * len(HUNNAN.commitments)
    floor = floor_of(found)
    assert (floor["north"]["status"], floor["north"]["value"]) == ("met", "850")
    assert (floor["south"]["status"], floor["south"]["value"]) == ("missed", "849")
    assert floor["south"]["value_day"] == date(2025, 12, 31)


PARKS = Commitment(
    id="measure:1/parks",
    indicator=Indicator(
        id="park-area", name=Text(zh="公园面积", en="Parks"), unit="m2", basis="level"
    ),
    target=AtLeast(value="2600 m2"),
    period=Period.of_years(2023, 2025),
    phrase="不少于2600平方米",
)
DOCUMENT = Document(
    id="parks",
    title=Text(zh="公园", en="Parks"),
    issuer=Text(zh="某区", en="A district"),
    period=Period.of_years(2023, 2025),
    further=(
        Provision(
            kind="measure",
            number="1",
            title=Text(zh="公园", en="Parks"),
            summary=Text(zh="公园", en="Parks"),
            commitments=(PARKS,),
        ),
    ),
)


@engines
@pytest.mark.parametrize(
    "values",
    [
        ["850", "849.999999"],
        [Decimal("850.0"), Decimal("849.999999")],
        [850.0, 849.999999],
    ],
    ids=["text", "decimals", "floats"],
)
def test_no_type_of_values_is_rounded(engine: str, values: list[Any]) -> None:
    floor = floor_of(bulk.assess(HUNNAN, frame_of(engine, rows(value=values))))
    assert [(floor[p]["status"], floor[p]["value"]) for p in ("north", "south")] == [
        ("met", "850"),
        ("missed", "849.999999"),
    ]
    assert {row["path"] for row in floor.values()} == {"kernel"}


def test_a_float_counts_as_its_shortest_form() -> None:
    floor = floor_of(bulk.assess(HUNNAN, rows(value=[0.1 + 0.2, 850.1])))
    assert floor["north"]["value"] == "0.30000000000000004"
    assert floor["north"]["path"] == "fallback"  # it has more decimals than the lattice
    assert (floor["south"]["value"], floor["south"]["path"]) == ("850.1", "kernel")


def test_a_third_is_written_as_one() -> None:
    # 1 mu is 2000/3 square metres, the unit of the indicator
    frame = rows(indicator=["park-area"] * 2, value=[3, 4], unit=["mu"] * 2)
    (three, four) = rows_of(bulk.assess(DOCUMENT, frame))
    assert (three["value"], three["status"], three["path"]) == ("2000", "missed", "kernel")
    assert (four["value"], four["status"], four["path"]) == ("8000/3", "met", "kernel")


@engines
def test_text_of_the_days_and_moments_at_midnight_are_days(engine: str) -> None:
    texts = rows().with_columns(pl.col("when").dt.to_string("%Y-%m-%d"))
    moments = rows().with_columns(pl.col("when").cast(pl.Datetime))
    for frame in (texts, moments):
        floor = floor_of(bulk.assess(HUNNAN, frame_of(engine, frame)))
        assert floor["south"]["status"] == "missed"


def test_pandas_may_hold_objects() -> None:
    frame = pd.DataFrame(
        {
            "place": ["north"],
            "indicator": ["低保"],
            "when": [date(2025, 12, 31)],
            "value": [Decimal(850)],
        }
    )
    floor = floor_of(bulk.assess(HUNNAN, frame))["north"]
    assert (floor["status"], floor["path"]) == ("met", "kernel")


def test_values_of_other_objects_are_read_one_by_one() -> None:
    frame = pd.DataFrame(
        {
            "place": ["north", "south"],
            "indicator": ["dibao-standard", "dibao-standard"],
            "when": [date(2025, 12, 31)] * 2,
            "value": [850, "1,850"],
        },
        dtype=object,
    )
    frame.loc[0, "value"] = pd.NA
    with pytest.raises(InvalidValueError):
        bulk.assess(HUNNAN, frame)
    frame.loc[0, "value"] = 850
    floor = floor_of(bulk.assess(HUNNAN, frame))
    assert {place: row["status"] for place, row in floor.items()} == {
        "north": "met",
        "south": "met",
    }


def test_the_day_is_that_of_the_last_row_if_not_given() -> None:
    frame = rows(when=[date(2024, 6, 30), date(2025, 12, 31)])
    floor = floor_of(bulk.assess(HUNNAN, frame))
    assert floor["north"]["reason"] == "no_data_since"
    assert floor_of(bulk.assess(HUNNAN, frame, "2024-06-30"))["south"]["reason"] == "no_data"


def test_a_standard_in_force_speaks_up_to_the_day_it_is_known() -> None:
    frame = rows(
        when=[date(2023, 7, 1), date(2023, 7, 1)],
        form=["effective"] * 2,
        known_until=[date(2025, 12, 31), None],
    )
    floor = floor_of(bulk.assess(HUNNAN, frame))
    assert floor["north"]["status"] == "met"
    assert floor["south"]["reason"] == "no_data_since"


def test_what_no_place_has_is_told_as_without_data() -> None:
    found = rows_of(bulk.assess(HUNNAN, rows()))
    for row in found:
        commitment = HUNNAN.commitments[row["commitment"]]
        if commitment.indicator.id != "dibao-standard":
            expected = assess(commitment, None, date(2025, 12, 31))
            assert (row["status"], row["reason"]) == (expected.status, expected.reason)
            assert row["path"] == "kernel"


def test_a_summary_counts_by_place_and_field_of_work() -> None:
    found = bulk.summary(HUNNAN, bulk.assess(HUNNAN, rows()))
    assert found.columns == ["place", "domain", "status", "count"]
    assert found["count"].sum() == 2 * len(HUNNAN.commitments)
    kept = found.filter(pl.col("status") == "met").select("place", "domain", "count").rows()
    assert kept == [("north", "social-security", 1)]
    lazy = bulk.summary(HUNNAN, bulk.assess(HUNNAN, rows().lazy()))
    assert isinstance(lazy, pl.LazyFrame)
    assert lazy.collect().equals(found)


# Growth


@engines
def test_the_boundary_of_growth_is_exact(engine: str) -> None:
    frame = pl.DataFrame(
        {
            "place": ["a", "a", "b", "b"],
            "series": ["dibao"] * 4,
            "when": [2022, 2023, 2022, 2023],
            "value": ["1000", "1060", "1000", "1059.999999"],
        }
    )
    found = rows_of(bulk.check_growth(frame_of(engine, frame), at_least="6%"))
    verdicts = {row["place"]: (row["verdict"], row["first_broken"]) for row in found}
    assert verdicts == {"a": ("kept", None), "b": ("broken", 2023)}


def test_growth_of_fiscal_years_is_checked_by_the_objects() -> None:
    rule = GrowthRule(rate="3%", year_starts="04-01")
    frame = rows(when=[date(2023, 3, 31), date(2024, 3, 31)], place=["a", "a"], value=[100, 103])
    (found,) = rows_of(bulk.check_growth(frame, rule))
    assert (found["verdict"], found["path"]) == ("kept", "fallback")


@pytest.mark.parametrize("arguments", [{}, {"rule": GrowthRule(rate="3%"), "at_least": "3%"}])
def test_growth_needs_one_rule(arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidValueError, match="either a rule or at_least"):
        bulk.check_growth(rows(), **arguments)


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"when": [date(2025, 12, 30)] * 2}, "the last day of a year"),
        ({"place": ["a", "a"]}, "each day only once"),
        ({"form": ["level"] * 2}, "yearly or effective, for growth"),
        ({"from": [date(2025, 1, 1)] * 2}, "no first day for the value of a year"),
        ({"unit": ["yuan", "parsnips"]}, "parsnips"),
        ({"known_until": [date(2026, 1, 1)] * 2}, "no such day but for the form effective"),
        ({"when": [20, 21]}, "a calendar year, such as 2024"),
    ],
)
def test_what_is_no_yearly_series_is_refused(columns: dict[str, list[Any]], message: str) -> None:
    with pytest.raises(MinshengError, match=message):
        bulk.check_growth(rows(**columns), at_least="3%")


# What is refused


@pytest.mark.parametrize("engine", ["lazy", "pandas"])
@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"value": [850.0, float("nan")]}, "a finite number|no nulls"),
        ({"value": [850.0, float("inf")]}, "a finite number"),
        ({"value": [850, None]}, "no nulls"),
        ({"place": ["north", None]}, "no nulls"),
        ({"when": [date(2025, 12, 31), None]}, "no nulls"),
        ({"value": ["850", "much"]}, "frame, place south, dibao-standard, value"),
        ({"value": [850, -1]}, "zero or more"),
        ({"when": ["2025-12-31", "2025-02-30"]}, "2025-02-30"),
        ({"place": ["north", "north"]}, "each day only once, and 2025-12-31 stands there"),
        ({"unit": ["yuan/person/month", "person"]}, "a unit that converts"),
        ({"unit": ["yuan/person/month", None]}, "a unit that converts"),
        ({"form": [None, "sum"]}, "one of level, total, increment, yearly and effective"),
        ({"form": [None, "total"]}, "over spans of days"),
        ({"form": [None, "increment"]}, "the first day of an increment"),
        ({"form": [None, "yearly"], "when": [date(2025, 6, 30)] * 2}, "the last day of a year"),
        ({"from": [None, date(2025, 1, 1)]}, "the day of the value"),
        ({"known_until": [None, date(2025, 12, 31)]}, "but for the form effective"),
    ],
)
def test_rows_that_cannot_be_are_refused(
    engine: str, columns: dict[str, list[Any]], message: str
) -> None:
    with pytest.raises(InvalidValueError, match=message):
        bulk.assess(HUNNAN, frame_of(engine, rows(**columns)))


@engines
def test_names_that_there_are_not_are_refused(engine: str) -> None:
    with pytest.raises(UnknownNameError, match="dibao-standart.*did you mean 'dibao-standard'"):
        bulk.assess(HUNNAN, frame_of(engine, rows(indicator=["dibao-standart"] * 2)))
    with pytest.raises(InvalidValueError, match=r"the columns place, indicator.*value missing"):
        bulk.assess(HUNNAN, frame_of(engine, rows().drop("value")))
    with pytest.raises(InvalidValueError, match="at least one row"):
        bulk.assess(HUNNAN, frame_of(engine, rows().clear()))


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"value": pl.Series([850, 849], dtype=pl.Float32)}, "64-bit floats"),
        ({"value": [[850], [849]]}, "integers, decimals, text"),
        ({"when": [20251231, 20251231]}, "days: dates, moments"),
        ({"when": pl.Series(["2025-12-31 12:00"] * 2).str.to_datetime()}, "without a time"),
        ({"indicator": [1, 2]}, "text"),
    ],
)
def test_columns_of_other_types_are_refused(columns: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidValueError, match=message):
        bulk.assess(HUNNAN, rows(**columns))


@pytest.mark.parametrize("frame", [None, 3, {"place": ["north"]}, [1, 2]])
def test_what_is_no_frame_is_refused(frame: Any) -> None:
    with pytest.raises(InvalidValueError, match="a frame that narwhals knows"):
        bulk.assess(HUNNAN, frame)
    with pytest.raises(InvalidValueError, match="a frame that narwhals knows"):
        bulk.summary(HUNNAN, frame)


def test_a_frame_of_something_else_is_no_verdicts() -> None:
    with pytest.raises(InvalidValueError, match=r"the columns place, commitment, status"):
        bulk.summary(HUNNAN, rows())


def test_more_than_can_come_back_is_refused_before() -> None:
    count = 200_000
    frame = pl.DataFrame(
        {
            "place": [f"p{number}" for number in range(count)],
            "indicator": ["dibao-standard"] * count,
            "when": [date(2025, 12, 31)] * count,
            "value": [850] * count,
        }
    )
    with pytest.raises(InvalidValueError, match="take some of the places"):
        bulk.assess(HUNNAN, frame)


def test_a_running_total_that_falls_is_refused_unless_it_is_a_correction() -> None:
    name = next(
        c.indicator.id
        for c in HUNNAN.commitments.values()
        if c.indicator.basis == "total" and c.indicator.unit is not None and c.indicator.unit.whole
    )
    frame = rows(
        place=["a", "a"],
        indicator=[name] * 2,
        when=[date(2024, 12, 31), date(2025, 12, 31)],
        value=[20, 10],
    )
    for engine in ENGINES:
        with pytest.raises(InvalidValueError, match="the total before it"):
            bulk.assess(HUNNAN, frame_of(engine, frame))
    corrected = frame.with_columns(correction=pl.Series([None, True]))
    found = {r["commitment"]: r for r in rows_of(bulk.assess(HUNNAN, corrected))}
    row = next(r for r in found.values() if r["value"] is not None)
    assert (row["value"], row["path"]) == ("10", "fallback")


def test_the_order_of_rows_changes_nothing() -> None:
    ends = [date(2025, month, 28 if month == 2 else 30) for month in range(1, 13)]
    months = [date(2025, month + 1, 1) - timedelta(days=1) for month in range(1, 12)]
    months.append(date(2025, 12, 31))
    kinds = {kind_of(c.indicator): c.indicator.id for c in HUNNAN.commitments.values()}
    parts: list[pl.DataFrame] = []
    for place in ("a", "b"):
        for name, days in (
            ("dibao-standard", ends),
            (kinds["total"], ends),
            (kinds["yearly"], months),
        ):
            spans = name == kinds["yearly"]
            columns = {
                "place": [place] * 12,
                "indicator": [name] * 12,
                "from": [day.replace(day=1) if spans else None for day in days],
                "when": days,
                "value": list(range(800, 812)),
            }
            parts.append(pl.DataFrame(columns, schema_overrides={"from": pl.Date}))
    frame = pl.concat(parts)
    expected = rows_of(bulk.assess(HUNNAN, frame))
    assert any(row["value"] == "9666" for row in expected)  # 800 + 801 + … + 811
    for other in (frame.reverse(), frame.sort("when"), frame.sort("value", "place")):
        assert rows_of(bulk.assess(HUNNAN, other)) == expected
        assert rows_of(bulk.assess(HUNNAN, other.lazy()).collect()) == expected


def test_a_fall_is_found_wherever_it_stands() -> None:
    name = next(
        c.indicator.id
        for c in HUNNAN.commitments.values()
        if c.indicator.basis == "total" and c.indicator.unit is not None and c.indicator.unit.whole
    )
    days = [date(2025, 1, 31), date(2025, 2, 28), date(2025, 3, 31), date(2025, 4, 30)]
    frame = rows(place=["a"] * 4, indicator=[name] * 4, when=days, value=[0, 5, 3, 7])
    for other in (frame, frame.reverse()):
        with pytest.raises(InvalidValueError, match="the total before it"):
            bulk.assess(HUNNAN, other)


# What the objects read


EVENT = next(c for c in HUNNAN.commitments.values() if isinstance(c.target, Done))
SUM = next(
    c.indicator.id
    for c in HUNNAN.commitments.values()
    if c.indicator.basis == "total" and c.indicator.unit is not None and c.indicator.unit.whole
)


@pytest.mark.parametrize(
    "values", [[True, False], ["done", "not done"], ["1", "0"], [1, 0], [1.0, 0.0]]
)
@pytest.mark.parametrize("mark", ["", "no"])
def test_a_thing_is_done_or_not(values: list[Any], mark: str) -> None:
    frame = rows(indicator=[EVENT.indicator.id] * 2, value=values)
    if mark:  # which sends the rows to the objects
        frame = frame.with_columns(correction=pl.Series([False, False]))
    found = {
        r["place"]: r for r in rows_of(bulk.assess(HUNNAN, frame)) if r["commitment"] == EVENT.id
    }
    assert (found["north"]["status"], found["south"]["status"]) == ("met", "missed")
    by_objects = bool(mark) or isinstance(values[0], bool)
    assert found["north"]["path"] == ("fallback" if by_objects else "kernel")


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        (
            {"indicator": [EVENT.indicator.id] * 2, "value": ["done", "maybe"]},
            "'done' or 'not done'",
        ),
        ({"indicator": [EVENT.indicator.id] * 2, "value": [1.5, 0.0]}, "'done' or 'not done'"),
        (
            {
                "place": ["a", "a"],
                "indicator": [EVENT.indicator.id] * 2,
                "when": ["2024-01-01", "2024-02-01"],
                "value": ["done", "not done"],
            },
            "since it was on 2024-01-01",
        ),
        ({"indicator": [EVENT.indicator.id] * 2, "value": [1, 0], "unit": ["yuan"] * 2}, "no unit"),
        ({"place": ["a", "a"], "form": [None, "level"]}, "one form for all rows"),
        (
            {"form": ["level"] * 2, "from": [date(2025, 1, 1)] * 2},
            "no first day for the form",
        ),
        ({"correction": ["maybe", None]}, "yes or no"),
        (
            {
                "place": ["a", "a"],
                "when": ["2024-01-01", "2024-02-01"],
                "form": ["effective"] * 2,
                "known_until": [date(2025, 1, 1), date(2025, 1, 2)],
            },
            "one day for an indicator",
        ),
        ({"indicator": [SUM] * 2, "value": [1.5, 2.0]}, "a whole number"),
    ],
)
def test_the_objects_refuse_what_they_refuse_elsewhere(
    columns: dict[str, list[Any]], message: str
) -> None:
    with pytest.raises(InvalidValueError, match=message):
        bulk.assess(HUNNAN, rows(**columns))


def test_frames_of_other_objects_are_judged_by_the_objects_alone() -> None:
    frame = pd.DataFrame(
        {
            "place": ["north", "south"],
            "indicator": ["dibao-standard"] * 2,
            "when": [date(2025, 12, 31)] * 2,
            "value": pd.Series([Fraction(850), Fraction(2549, 3)], dtype=object),
        }
    )
    floor = floor_of(bulk.assess(HUNNAN, frame))
    assert [(r["value"], r["status"], r["path"]) for r in floor.values()] == [
        ("850", "met", "fallback"),
        ("2549/3", "missed", "fallback"),
    ]
    growth_of = rows_of(bulk.check_growth(frame, at_least="3%"))
    assert {row["path"] for row in growth_of} == {"fallback"}
    with pytest.raises(InvalidValueError, match="no nulls"):
        bulk.assess(HUNNAN, frame.assign(place=pd.Series([None, "south"], dtype=object)))
    with pytest.raises(InvalidValueError, match="at least one row"):
        bulk.assess(HUNNAN, frame.iloc[:0].assign(value=pd.Series([], dtype=object)))


@pytest.mark.process
def test_without_its_libraries_the_extra_is_named() -> None:
    program = (
        "import sys; sys.modules['narwhals.stable.v2'] = None; from minsheng.bulk import assess"
    )
    done = subprocess.run(  # noqa: S603 - it runs our own code
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert "minsheng[bulk]" in done.stderr


# One meaning


@pytest.mark.parametrize(
    ("engine", "cases", "promises"),
    [
        ("polars", 3600, 36),
        ("lazy", 480, 12),
        ("duckdb", 480, 12),
        ("pandas", 960, 24),
        ("pyarrow", 960, 24),
    ],
)
def test_frames_say_what_the_objects_say(engine: str, cases: int, promises: int) -> None:
    found = harness.run(cases, 11, engine, promises=promises, places=480 // promises)
    assert not found.differences, found.differences[0]
    assert found.kernel > found.cases // 2


@pytest.mark.parametrize("engine", ["polars", "duckdb", "pandas", "pyarrow"])
def test_frames_check_growth_as_the_objects_do(engine: str) -> None:
    found = growth.run(300, SEED, engine)
    assert not found.differences, found.differences[0]
    assert found.kernel > found.cases // 2


def test_the_harness_notices_a_verdict_that_differs(monkeypatch: pytest.MonkeyPatch) -> None:
    from minsheng.bulk import verdicts  # noqa: PLC0415 - the module itself is changed

    monkeypatch.setattr(verdicts.Question, "later", lambda _, last: last.code < -1)
    assert harness.run(500, SEED, promises=12, places=40).differences


def test_few_promises_of_the_document_are_left_to_the_objects() -> None:
    left = [
        commitment.id
        for commitment in HUNNAN.commitments.values()
        if not isinstance(commitment.target, Unquantified | Done) and way_of(commitment) is None
    ]
    assert len(left) < len(HUNNAN.commitments) / 100


@pytest.mark.skipif(bool(why_not()), reason=str(why_not()))
@pytest.mark.process
def test_spark_says_the_same() -> None:
    if settings().max_examples <= 100:
        pytest.skip("in `make deep` alone: it takes half a minute")
    found = harness.run(2000, SEED, "spark", local_session(), promises=12, places=40)
    assert not found.differences, found.differences[0]


# Files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rows().write_parquet(tmp_path / "rows.parquet")
    rows().write_csv(tmp_path / "rows.csv")
    rows().write_ipc(tmp_path / "rows.arrow")
    return tmp_path


@pytest.mark.parametrize("suffix", ["parquet", "csv", "arrow"])
def test_files_of_each_format_are_read_and_written(
    folder: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    made = folder / f"out.{suffix}"
    code = main(["progress", "--bulk", str(folder / f"rows.{suffix}"), "--output", str(made)])
    assert code == 1  # one is missed
    assert "1178 verdicts on 2 places" in capsys.readouterr().out
    readers: dict[str, Callable[[Path], pl.DataFrame]] = {
        "parquet": pl.read_parquet,
        "csv": pl.read_csv,
        "arrow": pl.read_ipc,
    }
    floor = floor_of(readers[suffix](made))
    assert (floor["north"]["status"], floor["south"]["status"]) == ("met", "missed")
    assert sorted(path.name for path in folder.iterdir()) == [
        f"out.{suffix}",
        "rows.arrow",
        "rows.csv",
        "rows.parquet",
    ]


def test_several_files_are_one(folder: Path) -> None:
    rows(place=["east", "west"]).write_parquet(folder / "more.parquet")
    names = [str(folder / name) for name in ("rows.parquet", "more.parquet")]
    main(["progress", "--bulk", *names, "--output", str(folder / "out.parquet")])
    assert pl.read_parquet(folder / "out.parquet")["place"].n_unique() == 4


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("place,indicator,when,value,value\na,dibao-standard,2025-12-31,1,2\n", "only once"),
        ("place,indicator,when,value\na,dibao-standard,2025-12-31,much\n", "a plain decimal"),
        ("place,indicator,when\na,dibao-standard,2025-12-31\n", "value missing"),
        ("", "a file with columns"),
    ],
)
def test_bad_files_leave_no_output(
    folder: Path, content: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bad.csv").write_text(content, "utf-8")
    before = sorted(folder.iterdir())
    assert (
        main(["progress", "--bulk", str(folder / "bad.csv"), "--output", str(folder / "o.csv")])
        == 2
    )
    assert message in capsys.readouterr().err
    assert sorted(folder.iterdir()) == before


def test_a_file_that_fails_does_not_take_the_place_of_another(folder: Path) -> None:
    made = folder / "out.csv"
    made.write_text("as it was", "utf-8")
    rows(value=[850, -1]).write_parquet(folder / "bad.parquet")
    assert main(["progress", "--bulk", str(folder / "bad.parquet"), "--output", str(made)]) == 2
    assert made.read_text("utf-8") == "as it was"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--bulk", "rows.parquet"], "a file for the verdicts"),
        (["--bulk", "rows.parquet", "--output", "out.txt"], "a name that ends in .parquet"),
        (["--bulk", "rows.parquet", "rows.csv", "--output", "out.csv"], "files of one format"),
        (["--bulk", "none.parquet", "--output", "out.csv"], "none.parquet"),
        (["--bulk", "rows.parquet", "--output", "out.csv", "--all"], "nothing beside --bulk"),
        (["--bulk", "other.parquet", "rows.parquet", "--output", "out.csv"], "the columns of"),
        (["--bulk", "noise.parquet", "--output", "out.csv"], "a parquet file"),
    ],
)
def test_questions_that_make_no_sense_are_refused(
    folder: Path,
    arguments: list[str],
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(folder)
    rows(unit=["yuan/person/month"] * 2).write_parquet("other.parquet")
    Path("noise.parquet").write_bytes(b"noise")
    assert main(["progress", *arguments]) == 2
    assert message in capsys.readouterr().err


def test_verdicts_can_be_asked_for_further_in_the_engine() -> None:
    found = bulk.assess(HUNNAN, duckdb.from_arrow(rows().to_arrow()))
    assert found.filter("status = 'met'").aggregate("count(*)").fetchall() == [(1,)]


def test_the_same_as_for_one_series() -> None:
    series = Series.levels({"2025-12-31": 849}, "yuan/person/month")
    found = assess(FLOOR, series)
    row = floor_of(bulk.assess(HUNNAN, rows()))["south"]
    assert row["status"] == found.status


# The table of the reference


OTHER = Indicator(id="y", name=Text(zh="名", en="Name"), unit="yuan", basis="level")
PAGE = Path(__file__).parents[1] / "docs/reference/bulk.md"
MEASURES: tuple[tuple[Basis, str], ...] = (
    ("level", "yuan"),
    ("total", "yuan"),
    ("yearly", "percent"),
    ("yearly", "yuan"),
)


def ways() -> Iterator[str]:
    """Yield a line for each kind: what is judged in whole columns, by basis."""
    for name, kind in ((kind.kind, kind) for kind in KINDS):
        cells = [name_of(kind, basis, unit) for basis, unit in MEASURES]
        yield f"| `{name}` | {' | '.join(cells)} |"


def name_of(kind: type[Target], basis: Basis, unit: str) -> str:
    """Return which of both judges a kind of promise, by the deadline and for every year."""
    if kind is Unquantified:
        return "kernel"
    found = {}
    for every in (None, "year"):
        promise = promise_of(kind, basis, unit, every)
        if promise is not None:
            found[every] = "fallback" if way_of(promise) is None else "kernel"
    if not found:
        return "is none"
    if len(set(found.values())) == 1:
        return found.popitem()[1]
    return f"{found[None]}; {found['year']} for every year"


def promise_of(
    kind: type[Target], basis: Basis, unit: str, every: Literal["year"] | None
) -> Commitment | None:
    """Return a promise of a kind; None where there can be none."""
    code: str | None = {Grade: "grade", Rank: "place", Done: None}.get(kind, unit)
    if kind in {Grade, Rank} and (basis, unit) == ("yearly", "yuan"):
        return None  # places do not add up
    share = code == "percent"
    targets: dict[type[Target], Callable[[], Target]] = {
        AtLeast: lambda: AtLeast(value=f"50 {code}"),
        MoreThan: lambda: MoreThan(value=f"50 {code}"),
        AtMost: lambda: AtMost(value=f"50 {code}"),
        LessThan: lambda: LessThan(value=f"50 {code}"),
        About: lambda: About(value=f"50 {code}", tolerance="1 pp" if share else f"1 {code}"),
        Between: lambda: Between(low=f"50 {code}", high=f"60 {code}"),
        AtLeastTimes: lambda: AtLeastTimes(factor=2, base_year=2022),
        Reduction: lambda: Reduction(by="5%", base_year=2022),
        Grade: lambda: Grade(at_least="B", scale=("A", "B")),
        Rank: lambda: Rank(at_most=3),
        GrowsYearly: lambda: GrowsYearly(rate="5%"),
        FallsYearly: lambda: FallsYearly(rate="5%"),
        RisesYearly: lambda: RisesYearly(change="1 pp" if share else f"1 {code}"),
        Trend: lambda: Trend(direction="rising"),
        Comparison: lambda: Comparison(other=OTHER, of="growth", comparator=">"),
        Done: Done,
    }
    try:
        return Commitment(
            id="measure:1/x",
            indicator=Indicator(id="x", name=Text(zh="名", en="Name"), unit=code, basis=basis),
            target=targets[kind](),
            period=Period.of_years(2023, 2025),
            phrase="x",
            every=every,
        )
    except InvalidValueError:
        return None


def test_the_reference_tells_which_kinds_are_left_to_the_objects() -> None:
    page = PAGE.read_text("utf-8")
    missing = [line for line in ways() if line not in page]
    assert not missing, "\n".join(ways())
