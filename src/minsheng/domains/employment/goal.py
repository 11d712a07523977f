"""The goal for employment."""

from minsheng.domains.plan import goal
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import at_least, direction
from minsheng.texts import Text

__all__ = ["GOAL_1", "URBAN_JOBS"]

URBAN_JOBS = Indicator(
    id="urban-jobs",
    name=Text(zh="城镇新增就业人数", en="New urban employment"),
    unit="person",
    basis="total",
    aliases=("新增就业", "城镇新增就业"),
)

GOAL_1 = goal(
    1,
    Text(zh="就业更充分", en="Fuller employment"),
    Text(
        zh="就业形势保持稳定，劳动者技能提高，三年内城镇新增就业达到规定人数。",
        en="Employment stays stable, workers grow more skilled, and a set number of people find "
        "urban jobs within three years.",
    ),
    direction(
        "让更多的人民群众好就业就好业",
        level="employment-for-more",
        zh="群众好就业就好业",
        en="More residents finding work easily and finding good work",
    ),
    direction(
        "全区就业形势持续稳定向好",
        level="employment-situation",
        zh="全区就业形势",
        en="Employment situation of the district",
    ),
    direction(
        "劳动者职业技能不断提升",
        level="worker-skills",
        zh="劳动者职业技能",
        en="Vocational skills of workers",
    ),
    at_least(
        "5万人",
        "累计新增城镇就业5万人",
        of=URBAN_JOBS,
        reading=Text(
            zh="“累计”自2023年、即三年行动首年之初起算。",
            en="The running total (累计) is counted from the start of 2023, the first year of the "
            "three-year action.",
        ),
    ),
)
