"""Tasks 41 and 42 for sports and information."""

from minsheng.domains.culture_sports.indicators import (
    CHILDREN_GO_CONTEST,
    CHINESE_CHESS_CONTEST,
    CITIZENS_GAMES,
    COMMUNITY_GAMES,
    DRAGON_BOAT_RACE,
    DUAL_GIGABIT_NETWORK,
    EQUESTRIAN_CONTEST,
    FENCING_CONTEST,
    FIVE_G_VILLAGES,
    HIKING_FESTIVAL,
    LOCAL_SPORTS_BRANDS,
    MAJOR_SPORTS_EVENTS,
    MARTIAL_ARTS_FESTIVAL,
    MASS_SPORTS_EVENTS,
    MOUNTAIN_MARATHON,
    ONLINE_HYPE,
    OUTDOOR_FITNESS_EQUIPMENT,
    REGULAR_EXERCISE_SHARE,
    ROWING_RACE,
    SPORTS_AREA_PER_PERSON,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Task
from minsheng.promises.targets import AtLeast, AtMost, Done, Unquantified
from minsheng.texts import Text

__all__ = [
    "TASK_41",
    "TASK_42",
]

TASK_41 = Task(
    number=41,
    title=Text(
        zh="深化“出门就健身”体育惠民工程", en="Deepen the Fitness at the Doorstep sports project"
    ),
    summary=Text(
        zh="多办赛事，年年添置室外健身器材，让更多人经常锻炼、有地方锻炼。",
        en="More sports events and, every year, more outdoor equipment let more people exercise, "
        "with more room to do so.",
    ),
    commitments=(
        Commitment(
            id="task:41/dragon-boat-race",
            indicator=DRAGON_BOAT_RACE,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="龙舟赛",
        ),
        Commitment(
            id="task:41/rowing-race",
            indicator=ROWING_RACE,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="赛艇赛",
        ),
        Commitment(
            id="task:41/fencing-contest",
            indicator=FENCING_CONTEST,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="击剑",
        ),
        Commitment(
            id="task:41/equestrian-contest",
            indicator=EQUESTRIAN_CONTEST,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="马术",
        ),
        Commitment(
            id="task:41/chinese-chess-contest",
            indicator=CHINESE_CHESS_CONTEST,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="中国象棋",
        ),
        Commitment(
            id="task:41/children-go-contest",
            indicator=CHILDREN_GO_CONTEST,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="少儿围棋",
        ),
        Commitment(
            id="task:41/mountain-marathon",
            indicator=MOUNTAIN_MARATHON,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="山地马拉松",
        ),
        Commitment(
            id="task:41/citizens-games",
            indicator=CITIZENS_GAMES,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="市民运动会",
        ),
        Commitment(
            id="task:41/martial-arts-festival",
            indicator=MARTIAL_ARTS_FESTIVAL,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="武术节",
        ),
        Commitment(
            id="task:41/hiking-festival",
            indicator=HIKING_FESTIVAL,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="徒步节",
        ),
        Commitment(
            id="task:41/community-games",
            indicator=COMMUNITY_GAMES,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="社区(村)运动会",
        ),
        Commitment(
            id="task:41/local-sports-brands",
            indicator=LOCAL_SPORTS_BRANDS,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="形成“一区一品牌、一地一特色”",
            interpretation="Read as a motto without a count of brands.",
        ),
        Commitment(
            id="task:41/outdoor-fitness-equipment",
            indicator=OUTDOOR_FITNESS_EQUIPMENT,
            target=AtLeast(value="100 item"),
            period=BY_2025,
            every="year",
            due_stated=False,
            phrase="每年建设安装100件以上室外健身路径体育器材",
        ),
        Commitment(
            id="task:41/major-sports-events",
            indicator=MAJOR_SPORTS_EVENTS,
            target=AtLeast(value="10 event"),
            period=BY_2025,
            phrase="举办承办大型体育赛事不少于10场",
            interpretation="Read as a running total to the end of 2025; a number for each year is "
            "not said.",
        ),
        Commitment(
            id="task:41/mass-sports-events",
            indicator=MASS_SPORTS_EVENTS,
            target=AtLeast(value="50 event"),
            period=BY_2025,
            phrase="群众性体育赛事活动不少于50场",
            interpretation="Read as a running total to the end of 2025; a number for each year is "
            "not said.",
        ),
        Commitment(
            id="task:41/regular-exercise-share",
            indicator=REGULAR_EXERCISE_SHARE,
            target=AtLeast(value="55.8%"),
            period=BY_2025,
            phrase="经常参加体育锻炼人数比例达到55.8%",
        ),
        Commitment(
            id="task:41/sports-area-per-person",
            indicator=SPORTS_AREA_PER_PERSON,
            target=AtLeast(value="2.7 m2/person"),
            period=BY_2025,
            phrase="人均体育场地面积达到2.7平方米以上",
        ),
    ),
)

TASK_42 = Task(
    number=42,
    title=Text(zh="深入推进信息惠民", en="Let information technology serve the people"),
    summary=Text(
        zh="建设高速网络，净化网络空间，让每个行政村都通5G。",
        en="Fast networks are built, the online space is kept clean, and 5G reaches every "
        "administrative village.",
    ),
    commitments=(
        Commitment(
            id="task:42/dual-gigabit-network",
            indicator=DUAL_GIGABIT_NETWORK,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="“双千兆”精品网络",
            interpretation="Wide coverage and good quality have no criterion in the source, so "
            "they are read as a direction.",
        ),
        Commitment(
            id="task:42/online-hype",
            indicator=ONLINE_HYPE,
            target=AtMost(value="0 incident"),
            period=BY_2025,
            due_stated=False,
            phrase="严防涉疫、涉稳和社会热点敏感问题网上负面炒作",
            stated=False,
            interpretation="Strict prevention (严防) is read as a promise that no case occurs.",
        ),
        Commitment(
            id="task:42/five-g-villages",
            indicator=FIVE_G_VILLAGES,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="行政村5G通达率达到100%",
        ),
    ),
)
