"""Task 50: strengthen supervision of food and medicine safety (强化食品药品安全监管)."""

from minsheng.domains.plan import task
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import at_least, done, none_of
from minsheng.texts import Text

__all__ = ["DRUG_ACCIDENT_RESPONSE", "FAILED_DRUG_CASES", "MAJOR_DRUG_INCIDENTS", "TASK_50"]

FAILED_DRUG_CASES = Indicator(
    id="failed-drug-cases",
    name=Text(
        zh="抽检不合格药品立案查处率",
        en="Share of medicines failing sampling tests that lead to a case and penalty",
    ),
    unit="percent",
    basis="level",
)

MAJOR_DRUG_INCIDENTS = Indicator(
    id="major-drug-incidents",
    name=Text(zh="重大药品安全事件数", en="Major medicine safety incidents"),
    unit="incident",
    basis="total",
)

DRUG_ACCIDENT_RESPONSE = Indicator(
    id="drug-accident-response",
    name=Text(zh="药品安全事故及时处置率", en="Share of medicine safety accidents handled in time"),
    unit="percent",
    basis="level",
)

TASK_50 = task(
    50,
    Text(zh="强化食品药品安全监管", en="Strengthen supervision of food and medicine safety"),
    Text(
        zh="加大食品抽检，查处不合格药品，杜绝重大食品药品安全事件。",
        en="Food is sampled more, failing medicines are penalized, and no major food or medicine "
        "incident happens.",
    ),
    done(
        "高水平建设国家食品安全示范城市",
        level="food-safety-city",
        zh="国家食品安全示范城市",
        en="National demonstration city for food safety",
        reading=Text(
            zh="“建设”国家食品安全示范城市理解为取得或保有该称号。",
            en="To build (建设) such a city is read as the title being awarded or kept.",
        ),
    ),
    at_least(
        "2 batch/1000 person",
        "食品安全抽检量不少于本辖区常住人口每千人2批次",
        yearly="food-sampling",
        zh="食品安全抽检量",
        en="Food safety samples per thousand permanent residents",
        reading=Text(
            zh="原文未写时段，按一个日历年的批次计，未说各年都受约束。",
            en="The source names no span; read as batches of a calendar year. It does not say "
            "that each year is bound.",
        ),
    ),
    at_least("100%", "对抽检不合格药品立案查处率达到100%", of=FAILED_DRUG_CASES),
    none_of("确保不发生重大药品安全事件", of=MAJOR_DRUG_INCIDENTS),
    at_least(
        "98%",
        "食品评价性抽检合格率达到98%以上",
        level="food-sampling-pass-rate",
        zh="食品评价性抽检合格率",
        en="Pass rate of food in evaluative sampling",
        by=2025,
    ),
    at_least("100%", "药品安全事故及时处置率达到100%", of=DRUG_ACCIDENT_RESPONSE, by=2025),
    none_of(
        "不发生重大食品药品安全事件",
        total="major-food-incidents",
        unit="incident",
        zh="重大食品安全事件数",
        en="Major food safety incidents",
        by=2025,
    ),
    none_of(
        "不发生重大食品药品安全事件",
        of=MAJOR_DRUG_INCIDENTS,
        name="major-drug-incidents-by-2025",
        by=2025,
    ),
)
