"""The audit on a small document of our own; tests/test_source.py has the real one."""

from datetime import date

import attrs
import pytest

from minsheng import (
    Amount,
    AtLeast,
    AtLeastTimes,
    AtMost,
    Between,
    Commitment,
    Document,
    GrowsYearly,
    Indicator,
    InvalidValueError,
    Period,
    Text,
    Unquantified,
    amend,
)
from minsheng.audit.check import AuditReport, Mismatch, MissingPhrase, audit
from minsheng.audit.source_text import Heading, cut, is_spaced, plain
from minsheng.promises import Domain, Goal, Target, Task
from minsheng.promises.not_targets import ANYWHERE, NotTarget

TEXT = """
小区文件 2023年发布
目标。到2025年,居民更满意。
1.修路。进一步新建二级以上公路35公里以上,每年增长不低于6%。
2.看病。建设2-3所医院,投资额实现倍增,零事故,覆盖率70%。到2025年,PM2.5控制在34以下。
"""
HEADINGS = (
    Heading(section="goal:1", words="目标。"),
    Heading(section="task:1", words="1.修路。"),
    Heading(section="task:2", words="2.看病。", after="。"),
)
LEDGER = (
    NotTarget(section=ANYWHERE, phrase="到2025年", reason="date"),
    NotTarget(section="front", phrase="2023年", reason="date"),
    NotTarget(section="task:1", phrase="进一步", reason="word"),
    NotTarget(section="task:1", phrase="二级以上", reason="condition"),
    NotTarget(section="task:2", phrase="PM2.5", reason="name"),
)


def promise(
    name: str, unit: str | None, target: Target, phrase: str, *, stated: bool = True
) -> Commitment:
    key = name.partition("/")[2]
    text = Text(zh=key, en=key)
    indicator = Indicator(id=key, name=text, unit=unit, basis="level")
    period = Period.of_years(2023, 2025)
    return Commitment(
        id=name, indicator=indicator, target=target, period=period, phrase=phrase, stated=stated
    )


QUALIFIED = promise(
    "goal:1/qualified", "percent", AtLeast(value="100%"), "居民更满意", stated=False
)
SATISFIED = promise("goal:1/satisfied", None, Unquantified(), "居民更满意")
ROADS = promise("task:1/roads", "km", AtLeast(value="35 km"), "二级以上公路35公里以上")
GROWTH = promise("task:1/growth", "km", GrowsYearly(rate="6%"), "每年增长不低于6%")
HOSPITALS = promise(
    "task:2/hospitals",
    "institution",
    Between(low="2 institution", high="3 institution"),
    "2-3所医院",
)
DOUBLED = promise(
    "task:2/doubled", "yuan", AtLeastTimes(factor=2, base_year=2022), "投资额实现倍增"
)
ACCIDENTS = promise("task:2/accidents", "percent", AtMost(value="0%"), "零事故", stated=False)
COVERAGE = promise("task:2/coverage", "percent", AtLeast(value="70%"), "覆盖率70%")
AIR = promise("task:2/air", "ug/m3", AtMost(value="34 ug/m3"), "PM2.5控制在34以下")


PROMISES = (
    QUALIFIED,
    SATISFIED,
    ROADS,
    GROWTH,
    HOSPITALS,
    DOUBLED,
    ACCIDENTS,
    COVERAGE,
    AIR,
)


def document(*changed: Commitment) -> Document:
    promises = {
        c.id: c
        for c in (QUALIFIED, SATISFIED, ROADS, GROWTH, HOSPITALS, DOUBLED, ACCIDENTS, COVERAGE, AIR)
    } | {c.id: c for c in changed}

    def of(provision: str) -> tuple[Commitment, ...]:
        return tuple(c for c in promises.values() if c.provision_id == provision)

    text = Text(zh="名", en="Name")
    domain = Domain(
        number=1,
        id="all",
        name=text,
        goal=Goal(number=1, title=text, summary=text, commitments=of("goal:1")),
        tasks=tuple(
            Task(number=n, title=text, summary=text, commitments=of(f"task:{n}")) for n in (1, 2)
        ),
    )
    return Document(
        id="small",
        title=text,
        issuer=text,
        published=date(2023, 1, 1),
        period=Period.of_years(2023, 2025),
        domains=(domain,),
    )


def run(text: str = TEXT, *changed: Commitment) -> AuditReport:
    return audit(document(*changed), text, headings=HEADINGS, not_targets=LEDGER)


def test_milestones_carry_their_numbers() -> None:
    words = "二级以上公路35公里以上，2023年底20公里"
    text = TEXT.replace(ROADS.phrase, words)
    roads = attrs.evolve(ROADS, phrase=words, milestones={"2023-12-31": "20 km"})
    loose = attrs.evolve(roads, milestones=())
    by_hand = {item.number for item in run(text, loose).unaccounted}
    assert by_hand - {item.number for item in run(text, roads).unaccounted} == {"20"}
    wrong = attrs.evolve(roads, milestones={"2023-12-31": "21 km"})
    assert [item.commitment for item in run(text, wrong).mismatched] == ["task:1/roads"]


def test_a_document_that_agrees_is_clean() -> None:
    report = run()
    assert report.clean, report
    assert report.figures == report.accounted == 16
    assert report.phrases == 14


@pytest.mark.parametrize(
    "copy",
    [
        TEXT.replace("\n", "\r\n"),
        TEXT.replace(",", "\uff0c").replace("%", "\uff05"),
        TEXT.replace("35公里", "\uff13\uff15 公里"),
        TEXT.replace("新建", "新\n建\u3000"),
        " ".join(TEXT),
    ],
    ids=["line ends", "full-width signs", "full-width digits", "broken lines", "spaces"],
)
def test_copies_that_only_look_different_pass(copy: str) -> None:
    assert run(copy).clean


def test_an_amended_commitment_is_held_against_the_text_as_the_source_makes_it() -> None:
    assert run(TEXT, amend(ROADS, value=40), amend(COVERAGE, value="80%", due=2026)).clean


def test_a_changed_digit_is_named_with_its_place() -> None:
    report = run(TEXT.replace("70%", "71%"))
    assert report.phrases_missing == (
        MissingPhrase(section="task:2", owner="task:2/coverage", phrase="覆盖率70%"),
    )
    (left,) = report.unaccounted
    assert (left.section, left.number) == ("task:2", "71%")
    assert "覆盖率71%" in left.context
    assert report.accounted == report.figures - 1


def test_an_unknown_number_is_named() -> None:
    (left,) = run(TEXT.replace("居民更满意", "9名居民更满意,居民更满意")).unaccounted
    assert (left.section, left.number) == ("goal:1", "9")


def test_a_figure_printed_twice_is_named() -> None:
    (left,) = run(TEXT.replace("覆盖率70%", "覆盖率70%,覆盖率70%")).unaccounted
    assert left.number == "70%"


def test_a_dropped_ledger_phrase_is_named() -> None:
    report = run(TEXT.replace("进一步", ""))
    assert report.phrases_missing == (
        MissingPhrase(section="task:1", owner="ledger", phrase="进一步"),
    )


@pytest.mark.parametrize(
    ("changed", "encoded", "found"),
    [
        (promise("task:1/roads", "km", AtLeast(value="36 km"), ROADS.phrase), "36 km", "二, 35"),
        (promise("task:1/growth", "km", GrowsYearly(rate="6.5%"), GROWTH.phrase), "6.5%", "6%"),
        (promise("task:1/growth", "km", AtLeast(value="6 km"), GROWTH.phrase), "6 km", "6%"),
        (
            promise("task:2/coverage", "percent", AtLeast(value="70‰"), COVERAGE.phrase),
            "70‰",
            "70%",
        ),
        (
            promise(
                "task:2/hospitals",
                "institution",
                Between(low="2 institution", high="4 institution"),
                HOSPITALS.phrase,
            ),
            "4 institution",
            "2, 3",
        ),
        (
            promise(
                "task:2/doubled", "yuan", AtLeastTimes(factor=3, base_year=2022), DOUBLED.phrase
            ),
            "3",
            "倍增",
        ),
        (
            promise("goal:1/satisfied", "percent", AtLeast(value="100%"), SATISFIED.phrase),
            "100%",
            "no number",
        ),
        (promise("task:2/air", "ug/m3", AtLeast(value="34 ug/m3"), AIR.phrase), ">=", "控制在"),
        (promise("task:1/roads", "km", AtMost(value="35 km"), ROADS.phrase), "<=", "以上"),
        (promise("task:1/growth", "percent", AtMost(value="6%"), GROWTH.phrase), "<=", "不低于"),
    ],
)
def test_an_altered_target_is_named(changed: Commitment, encoded: str, found: str) -> None:
    wrong = Mismatch(commitment=changed.id, phrase=changed.phrase, encoded=encoded, found=found)
    assert wrong in run(TEXT, changed).mismatched


def test_a_bare_number_is_no_percentage() -> None:
    text = TEXT.replace("覆盖率70%", "覆盖率70")
    bare = promise("task:2/coverage", "percent", AtLeast(value="70%"), "覆盖率70")
    (mismatch,) = run(text, bare).mismatched
    assert (mismatch.encoded, mismatch.found) == ("70%", "70")
    permille = promise("task:2/coverage", "permille", AtLeast(value="70‰"), "覆盖率70")
    assert [found.encoded for found in run(text, permille).mismatched] == ["70‰"]
    roads = promise("task:2/coverage", "km", AtLeast(value="70 km"), "覆盖率70")
    assert run(text, roads).mismatched == ()


def test_the_words_around_an_unknown_number_are_ten_on_each_side() -> None:
    text = TEXT + "甲乙丙丁戊己庚辛壬癸子丑81寅卯辰巳午未申酉戌亥天地"
    (found,) = run(text).unaccounted
    assert found.context == "丙丁戊己庚辛壬癸子丑81寅卯辰巳午未申酉戌亥"


def test_permille_is_compared_as_a_share() -> None:
    same = promise("task:2/coverage", "percent", AtLeast(value="700‰"), COVERAGE.phrase)
    assert run(TEXT, same).clean


def test_sections_that_are_gone_or_swapped_are_named() -> None:
    gone = run(TEXT.replace("2.看病。", "看病。"))
    assert gone.sections_missing == ("task:2",)
    assert any(missed.section == "task:2" for missed in gone.phrases_missing)
    first, second = TEXT.splitlines()[3:5]
    swapped = TEXT.replace(first, "#").replace(second, first).replace("#", second)
    report = run(swapped.replace("更满意。", "更满意。。"))
    assert report.sections_misplaced == ("task:2",)
    assert not report.clean


def test_a_ledger_entry_needs_a_reason_it_knows() -> None:
    with pytest.raises(InvalidValueError, match="NotTarget.reason: expected one of"):
        NotTarget(section="task:1", phrase="三", reason="whim")  # type: ignore[arg-type]
    with pytest.raises(InvalidValueError, match="NotTarget.phrase: expected text"):
        NotTarget(section="task:1", phrase=" ", reason="name")


def test_cutting_keeps_every_character() -> None:
    sections, missing, misplaced = cut(TEXT, HEADINGS)
    assert [section.id for section in sections] == ["front", "goal:1", "task:1", "task:2"]
    assert "".join(section.text for section in sections) == plain(TEXT)
    assert not missing
    assert not misplaced


def test_clauses_that_no_promise_touches_are_listed_by_their_provisions() -> None:
    def left(found: Document) -> list[tuple[str, str]]:
        report = audit(found, TEXT, headings=HEADINGS, not_targets=LEDGER)
        return [(clause.section, clause.clause) for clause in report.clauses]

    # What promises nothing is no complaint, and is shown; headings and the front are no clauses.
    assert left(document()) == [("goal:1", "到2025年"), ("task:2", "到2025年")]
    elsewhere = attrs.evolve(GROWTH, phrase="新建")
    assert left(document(elsewhere)) == [
        ("goal:1", "到2025年"),
        ("task:1", "每年增长不低于6%"),
        ("task:2", "到2025年"),
    ]


# An English text, whose words spaces part

ENGLISH = """
Council plan 2023
Aims.  By 2025 residents are more satisfied.
1.1 Roads. Build at least 35 km of roads, {roads}.
2.1 Health
No more than 3% wait, half of them by Quarter 4; EC02a covers
70 per cent or more.
"""
ENGLISH_HEADINGS = (
    Heading(section="goal:1", words="Aims."),
    Heading(section="task:1", words="1.1 Roads."),
    Heading(section="task:2", words="Health", after="2.1"),
)
ENGLISH_LEDGER = (
    NotTarget(section="front", phrase="2023", reason="date"),
    NotTarget(section="goal:1", phrase="By 2025", reason="date"),
    NotTarget(section="task:1", phrase="2.1", reason="name"),
    NotTarget(section="task:2", phrase="half of them", reason="condition"),
)
SERVED = promise("task:1/served", "person", AtLeast(value="80000 person"), "serving 80,000")
WAITING = promise("task:2/waiting", "percent", AtMost(value="3%"), "No more than 3%")
COVERED = promise("task:2/covered", "percent", AtLeast(value="70%"), "covers 70 per cent")
BUILT = promise("task:1/roads", "km", AtLeast(value="35 km"), "at least 35 km")


def run_english(roads: str = "serving 80,000 persons or more", *changed: Commitment) -> AuditReport:
    promises = {c.id: c for c in (BUILT, SERVED, WAITING, COVERED)} | {c.id: c for c in changed}
    text = Text(zh="名", en="Name")
    made = {
        number: Task(
            number=number,
            title=text,
            summary=text,
            commitments=tuple(c for c in promises.values() if c.provision_id == f"task:{number}"),
        )
        for number in (1, 2)
    }
    whole = document()
    (domain,) = whole.domains.values()
    assert domain.goal is not None
    goal = attrs.evolve(domain.goal, commitments=())
    domain = attrs.evolve(domain, goal=goal, tasks=tuple(made.values()))
    return audit(
        attrs.evolve(whole, domains=(domain,)),
        ENGLISH.format(roads=roads),
        headings=ENGLISH_HEADINGS,
        not_targets=ENGLISH_LEDGER,
    )


def test_an_english_text_is_held_against_its_promises() -> None:
    report = run_english()
    assert report.clean, report
    assert report.figures == report.accounted == 9
    assert [clause.clause for clause in report.clauses] == [
        "By 2025 residents are more satisfied",
        "2.1",
        "half of them by Quarter 4",
    ]


@pytest.mark.parametrize(
    ("roads", "found"),
    [
        ("serving 80,000", None),
        ("serving 80,000 plus", None),
        ("serving 80,000 new persons or more", None),
        ("serving 80,000 persons over 60, or more", None),
        ("serving 80,000 or less", "or less"),
        ("serving 80,000 persons or fewer", "or fewer"),
        ("at most serving 80,000", None),  # not beside the number
    ],
)
def test_english_words_of_comparison_after_a_number(roads: str, found: str | None) -> None:
    mismatched = run_english(roads).mismatched
    expected = () if found is None else ((SERVED.id, SERVED.phrase, ">=", found),)
    assert tuple(attrs.astuple(item) for item in mismatched) == expected


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("at least 80,000", None),
        ("Minimum of 80,000", None),
        ("a minimum 80,000", None),
        ("≥ 80,000", None),
        ("moreover 80,000", None),
        ("Up to 80,000", "Up to"),
        ("under 80,000", "under"),
        ("no more than 80,000", "no more than"),
        ("greater than 80,000", "greater than"),
        ("around 80,000", "around"),
        ("< 80,000", "<"),
        ("<=80,000", "<="),
    ],
)
def test_english_words_of_comparison_before_a_number(words: str, found: str | None) -> None:
    served = attrs.evolve(SERVED, phrase=words)
    mismatched = run_english(words, served).mismatched
    expected = () if found is None else ((SERVED.id, words, ">=", found),)
    assert tuple(attrs.astuple(item) for item in mismatched) == expected


def test_a_part_in_words_is_a_share() -> None:
    words = "Two thirds are served"
    share = promise("task:1/share", "percent", AtLeast(value=Amount(66, "percent")), words)
    assert [m.found for m in run_english(words.lower() + ", " + words, share).mismatched] == (
        ["Two thirds"]
    )
    half = attrs.evolve(share, target=AtLeast(value="50%"), phrase="Half are served")
    assert not run_english("serving 80,000, Half are served", half).mismatched
    decimal = promise("task:1/decimal", "km", AtLeast(value="0.5 km"), "0.5 km")
    assert not run_english("serving 80,000, 0.5 km", decimal).mismatched


def test_words_that_spaces_part_keep_one() -> None:
    assert plain(" High  400\nEC05 ", spaced=True) == "High 400 EC05"
    assert plain(" 共 400 个\n") == "共400个"
    assert is_spaced("High 400")
    assert not is_spaced("共400个 (PM2.5)")
    assert not is_spaced("400")
