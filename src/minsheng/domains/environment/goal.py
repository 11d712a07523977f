"""The goal for the environment."""

from minsheng.domains.plan import goal
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import about, direction, done
from minsheng.texts import Text

__all__ = ["BLACK_WATERS_ENDED", "GOAL_8"]

_LARGELY_ELIMINATED = Text(
    zh="原文为“基本消除”，没有数值；以区里宣布消除为完成。",
    en="The source says largely eliminated (基本消除) without a figure; done when the district "
    "reports it.",
)

BLACK_WATERS_ENDED = Indicator(
    id="black-waters-ended",
    name=Text(
        zh="城市建成区黑臭水体消除",
        en="Elimination of black and malodorous water bodies in the built-up area",
    ),
    unit=None,
    basis="level",
    aliases=("黑臭水体",),
)

GOAL_8 = goal(
    8,
    Text(zh="环境更美好", en="A more beautiful environment"),
    Text(
        zh="空气和水体质量改善，农村环境整洁，全年约九成日子空气优良。",
        en="Air and water improve, the countryside is cleaned up, and the air is good on about "
        "nine days in ten.",
    ),
    direction(
        "让“青山就是美丽、蓝天也是幸福”得到更充分体现",
        level="green-hills-blue-sky",
        zh="“青山就是美丽、蓝天也是幸福”的体现",
        en="Green hills and blue sky as a part of well-being",
    ),
    direction(
        "生态环境进一步改善",
        level="ecological-environment",
        zh="生态环境状况",
        en="State of the ecological environment",
    ),
    done(
        "基本消除重污染天气",
        level="heavy-pollution-weather-ended",
        zh="重污染天气消除",
        en="Elimination of heavily polluted weather",
        reading=_LARGELY_ELIMINATED,
    ),
    done(
        "基本消除重污染天气和城市建成区黑臭水体",
        of=BLACK_WATERS_ENDED,
        reading=_LARGELY_ELIMINATED,
    ),
    direction(
        "农村环境净化整治成效明显",
        level="rural-cleanup",
        zh="农村环境净化整治成效",
        en="Effect of the rural environmental clean-up",
    ),
    about(
        "90%",
        "空气质量优良天数比例达到90%左右",
        yearly="good-air-day-share",
        zh="空气质量优良天数比例",
        en="Share of days with good air quality",
        aliases=("优良天数比例", "优良率"),
        reading=Text(
            zh="比例按一个日历年的天数计；“达到90%左右”自容差下限起向上均为达到，容差须由读者给定。",
            en="A share of the days of a calendar year. To reach about 90 % is good from the "
            "tolerance below it upward; the reader must set the tolerance.",
        ),
    ),
)
