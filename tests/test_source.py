"""The data against the policy document, where a copy is at hand (MINSHENG_SOURCE)."""

import re
from collections.abc import Callable

import attrs
import pytest

from minsheng import HUNNAN, AtLeast, Commitment, Document
from minsheng.audit.check import AuditReport, audit
from minsheng.domains.headings import hunnan_headings
from minsheng.domains.not_targets import NOT_TARGETS
from minsheng.promises import Domain, PracticalMatter, Task


def run(text: str, document: Document = HUNNAN) -> AuditReport:
    headings = hunnan_headings(HUNNAN)
    return audit(document, text, headings=headings, not_targets=NOT_TARGETS)


def places(report: AuditReport) -> set[str]:
    """Return the sections and commitments that a report names."""
    return {
        *(left.section for left in report.unaccounted),
        *(missed.section for missed in report.phrases_missing),
        *(wrong.commitment for wrong in report.mismatched),
        *report.sections_missing,
        *report.sections_misplaced,
    }


def test_the_data_agree_with_the_source(source_text: str) -> None:
    report = run(source_text)
    assert report.clean, "\n".join(map(str, attrs.astuple(report, recurse=False)[3:]))
    assert report.figures == report.accounted > 400


@pytest.mark.parametrize(
    "copy",
    [
        lambda text: text.replace("\n", "\n\n\u3000\u3000"),
        lambda text: re.sub(r"(?<=[\u4e00-\u9fff])(?=[0-9])", " ", text),
        lambda text: text.translate({ord(d): ord(d) + 0xFEE0 for d in "0123456789%,()"}),
        lambda text: "\n".join(text[i : i + 40] for i in range(0, len(text), 40)),
    ],
    ids=["blank lines", "spaces", "full-width", "broken lines"],
)
def test_copies_of_another_layout_pass(source_text: str, copy: Callable[[str], str]) -> None:
    assert run(copy(source_text)).clean


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("每人每月850元", "每人每月860元", "task:13"),
        ("累计新增城镇就业5万人", "累计新增城镇就业6万人", "goal:1"),
        ("A级景区旅游收入突破2.6亿元", "A级景区旅游收入突破2.6万元", "task:40"),
        ("水土保持率达到72.82%", "水土保持率达到72.28%", "task:44"),
        ("PM2.5平均浓度稳定在34微克", "PM10平均浓度稳定在34微克", "task:43"),
        ("65岁以上老年人家庭医生签约率", "60岁以上老年人家庭医生签约率", "task:27"),
        ("完成10+1所", "完成10所", "task:23"),
        ("建设2-3所大数据", "建设2-4所大数据", "task:23"),
        ("十大特色文旅品牌", "九大特色文旅品牌", "task:40"),
        ("全区文旅项目投资额实现倍增,", "", "task:40"),
        (",人均体育场地面积达到2.7平方米以上", "", "task:41"),
        ("历史遗留问题全部化解", "历史遗留问题基本化解", "task:52"),
        (
            "年度新发生信访事项及时化解率达到90%",
            "年度新发生信访事项及时化解率达到百分之九十",
            "goal:11",
        ),
        ("建成并运营社区食堂不少于15个", "建成并运营社区食堂不少于15个,养老食堂3个", "matter:19"),
        ("17.增加养老服务供给", "18.增加养老服务供给", "matter:17"),
        ("37.实施社会化养老服务主体引育壮大行动", "37.实施社会化服务主体行动", "task:37"),
        ("推动“三长五员”工作专班更好发挥作用", "推动工作专班更好发挥作用", "task:56"),
        ("零就业家庭至少1人就业", "零就业家庭至少2人就业", "task:3"),
        ("深入开展“八五”普法", "深入开展“九五”普法", "task:54"),
        ("实施集体经济增收共富专项行动", "实施集体经济增收专项行动", "task:10"),
        ("开展食品药品安全三年攻坚行动", "开展食品药品安全两年攻坚行动", "task:50"),
        ("为全区小学二年级学生实施免费口腔", "为全区小学三年级学生实施免费口腔", "task:29"),
        ("为65岁以上老年人提供健康体检服务", "为老年人提供健康体检服务", "task:36"),
        ("建设8个市级社区“幸福教育”课堂示范点", "建设9个市级社区“幸福教育”课堂示范点", "matter:5"),
        ("新建口袋公园、社区公园100座", "新建口袋公园、社区公园110座", "matter:16"),
        ("参加全市“晒成绩、赛贡献”活动", "参加全市“赛贡献”活动", "safeguard:3"),
        ("承办国际赛艇公开赛", "承办国际龙舟公开赛", "matter:10"),
        ("公安备案号:21011202000218", "公安备案号:21011202000219", "foot"),
    ],
)
def test_damage_to_the_text_is_named(source_text: str, old: str, new: str, place: str) -> None:
    assert source_text.count(old) == 1
    report = run(source_text.replace(old, new))
    assert not report.clean
    assert place in places(report)


def test_a_changed_year_is_named(source_text: str) -> None:
    before = source_text.index("到2025年,至少建成1所")
    damaged = source_text[:before] + "到2026年" + source_text[before + len("到2025年") :]
    assert places(run(damaged)) == {"task:35"}


@pytest.mark.parametrize(
    ("one", "other", "place"),
    [("11.开展失业保险", "12.提升儿童", "task:12"), ("——就业更充分", "——收入更稳定", "goal:2")],
)
def test_swapped_paragraphs_are_named(source_text: str, one: str, other: str, place: str) -> None:
    lines = source_text.splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith(one))
    second = next(i for i, line in enumerate(lines) if line.startswith(other))
    lines[first], lines[second] = lines[second], lines[first]
    report = run("\n".join(lines))
    assert report.sections_misplaced
    assert place in places(report)


def altered(commitment: Commitment) -> Document:
    """Return the document with one commitment changed."""

    def tasks(domain: Domain) -> tuple[Task, ...]:
        return tuple(attrs.evolve(t, commitments=_with(t.commitments)) for t in domain.tasks)

    def matters(domain: Domain) -> tuple[PracticalMatter, ...]:
        return tuple(attrs.evolve(m, commitments=_with(m.commitments)) for m in domain.matters)

    def _with(commitments: tuple[Commitment, ...]) -> tuple[Commitment, ...]:
        return tuple(commitment if c.id == commitment.id else c for c in commitments)

    parts = (attrs.evolve(d, tasks=tasks(d), matters=matters(d)) for d in HUNNAN.domains.values())
    return attrs.evolve(HUNNAN, domains=tuple(parts))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("task:13/dibao-floor", "851 yuan/person/month"),
        ("task:11/jobs-stabilized", "20000 job_time"),
        ("task:14/eco-burial-rate", "70‰"),
        ("matter:17/elderly-care-beds", "70 bed"),
    ],
)
def test_an_altered_value_is_named(source_text: str, name: str, value: str) -> None:
    changed = attrs.evolve(HUNNAN.commitments[name], target=AtLeast(value=value))
    assert name in places(run(source_text, altered(changed)))


def test_an_invented_phrase_is_named(source_text: str) -> None:
    name = "task:13/dibao-floor"
    changed = attrs.evolve(HUNNAN.commitments[name], phrase="不低于每人每月850元整")
    assert places(run(source_text, altered(changed))) == {"task:13"}
