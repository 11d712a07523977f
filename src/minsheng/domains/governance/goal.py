"""The goal for social governance."""

from minsheng.domains.plan import goal
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import at_least, direction
from minsheng.texts import Text

__all__ = ["DISPUTES_SETTLED_EARLY", "GOAL_11"]

DISPUTES_SETTLED_EARLY = Indicator(
    id="disputes-settled-early",
    name=Text(
        zh="化解在基层、化解在萌芽状态的矛盾纠纷占比",
        en="Share of disputes settled at the grassroots and at an early stage",
    ),
    unit="percent",
    basis="level",
)

GOAL_11 = goal(
    11,
    Text(zh="社会更和谐", en="A more harmonious society"),
    Text(
        zh="治安保持稳定，纠纷尽早就地化解，当年新发生信访事项的及时化解率达到九成。",
        en="Public order stays stable, disputes are settled early and locally, and at least nine "
        "in ten of a year's new petitions are settled in time.",
    ),
    direction(
        "让人民群众享有更加公平正义、和谐有序的社会环境",
        level="fair-orderly-society",
        zh="公平正义、和谐有序的社会环境",
        en="Fair, just, harmonious and orderly society",
    ),
    direction("社会治安持续稳定", level="public-order", zh="社会治安状况", en="Public order"),
    direction(
        "绝大多数矛盾纠纷化解在基层、化解在萌芽状态",
        of=DISPUTES_SETTLED_EARLY,
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
        aliases=("信访化解率", "及时化解率"),
        every="year",
        reading=Text(
            zh="“年度”理解为每一年度当年新发生事项的及时化解率，各年都要达到。",
            en="The year's (年度) new petitions are read as those of each calendar year, so that "
            "every year is bound.",
        ),
    ),
)
