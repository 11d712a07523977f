"""The goal for social governance."""

from minsheng.domains.plan import goal
from minsheng.promises.writing import at_least, direction
from minsheng.texts import Text

__all__ = ["GOAL_11"]

GOAL_11 = goal(
    11,
    Text(zh="社会更和谐", en="A more harmonious society"),
    Text(
        zh="治安保持稳定，纠纷尽早就地解决，新的信访事项绝大部分按时办结。",
        en="Public order stays stable, disputes are settled early and locally, and nine in ten "
        "new petitions are settled in time.",
    ),
    direction("社会治安持续稳定", level="public-order", zh="社会治安状况", en="Public order"),
    direction(
        "绝大多数矛盾纠纷化解在基层、化解在萌芽状态",
        level="disputes-settled-early",
        unit="percent",
        zh="化解在基层、化解在萌芽状态的矛盾纠纷占比",
        en="Share of disputes settled at the grassroots and at an early stage",
        reading=Text(
            zh="“绝大多数”未写比例，无法用数值判断。",
            en="The great majority (绝大多数) names no share, so no figure can decide it.",
        ),
    ),
    at_least(
        "90%",
        "年度新发生信访事项及时化解率达到90%",
        yearly="new-petitions-settled",
        zh="年度新发生信访事项及时化解率",
        en="Share of the year's new petitions settled in time",
        every="year",
    ),
)
