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
        en="Share of medicines failing sampling tests that are investigated and dealt with",
    ),
    unit="percent",
    basis="level",
    aliases=("不合格药品查处率", "药品查处率"),
)

MAJOR_DRUG_INCIDENTS = Indicator(
    id="major-drug-incidents",
    name=Text(zh="重大药品安全事件数", en="Major medicine safety incidents"),
    unit="incident",
    basis="total",
    counted_by="起",
)

DRUG_ACCIDENT_RESPONSE = Indicator(
    id="drug-accident-response",
    name=Text(zh="药品安全事故及时处置率", en="Share of medicine safety accidents handled in time"),
    unit="percent",
    basis="level",
    aliases=("药品事故处置率",),
)

TASK_50 = task(
    50,
    Text(zh="强化食品药品安全监管", en="Strengthen supervision of food and medicine safety"),
    Text(
        zh="食品抽检不少于规定批次，查处不合格药品，杜绝重大食品药品安全事件。",
        en="Food is sampled at a set minimum, failing medicines are investigated and dealt with, "
        "and no major food or medicine incident happens.",
    ),
    done(
        "开展食品药品安全三年攻坚行动",
        total="food-medicine-campaign",
        zh="食品药品安全三年攻坚行动",
        en="Three-year campaign for food and medicine safety",
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
        zh="每千常住人口食品安全抽检批次",
        en="Food safety samples per thousand permanent residents",
        aliases=("食品抽检", "抽检批次"),
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
        yearly="food-sampling-pass-rate",
        zh="食品评价性抽检合格率",
        en="Pass rate of food in evaluative sampling",
        aliases=("食品合格率", "抽检合格率"),
        by=2025,
    ),
    at_least("100%", "药品安全事故及时处置率达到100%", of=DRUG_ACCIDENT_RESPONSE, by=2025),
    none_of(
        "不发生重大食品药品安全事件",
        total="major-food-incidents",
        unit="incident",
        zh="重大食品安全事件数",
        en="Major food safety incidents",
        counted_by="起",
        by=2025,
    ),
    none_of(
        "不发生重大食品药品安全事件",
        of=MAJOR_DRUG_INCIDENTS,
        name="major-drug-incidents-by-2025",
        by=2025,
    ),
)
