"""Task 41: deepen the “Fitness at the Doorstep” public-benefit sports project."""

from minsheng.domains.plan import task
from minsheng.domains.readings import RUNNING_TOTAL
from minsheng.promises.writing import at_least, direction, done
from minsheng.texts import Text

__all__ = ["TASK_41"]

TASK_41 = task(
    41,
    Text(
        zh="深化“出门就健身”体育惠民工程",
        en="Deepen the “Fitness at the Doorstep” public-benefit sports project",
    ),
    Text(
        zh="多办赛事，年年添置室外健身器材，让更多人经常锻炼、有地方锻炼。",
        en="More sports events and, every year, more outdoor equipment let more people exercise, "
        "with more room to do so.",
    ),
    done("龙舟赛", total="dragon-boat-race", zh="龙舟赛", en="Dragon boat race"),
    done("赛艇赛", total="rowing-race", zh="赛艇赛", en="Rowing race"),
    done("击剑", total="fencing-contest", zh="击剑赛事", en="Fencing contest"),
    done("马术", total="equestrian-contest", zh="马术赛事", en="Equestrian contest"),
    done("中国象棋", total="chinese-chess-contest", zh="中国象棋赛事", en="Chinese chess contest"),
    done("少儿围棋", total="children-go-contest", zh="少儿围棋赛事", en="Children's Go contest"),
    done("山地马拉松", total="mountain-marathon", zh="山地马拉松", en="Mountain marathon"),
    done("市民运动会", total="citizens-games", zh="市民运动会", en="Citizens' sports games"),
    done("武术节", total="martial-arts-festival", zh="武术节", en="Martial arts festival"),
    done("徒步节", total="hiking-festival", zh="徒步节", en="Hiking festival"),
    done(
        "社区(村)运动会",
        total="community-games",
        zh="社区（村）运动会",
        en="Sports games of communities and villages",
    ),
    direction(
        "形成“一区一品牌、一地一特色”",
        level="local-sports-brands",
        zh="“一区一品牌、一地一特色”体育赛事格局",
        en="Sports events with local brands",
        reading=Text(
            zh="理解为口号，没有品牌数量。",
            en="Read as a motto without a count of brands.",
        ),
    ),
    at_least(
        "100 item",
        "每年建设安装100件以上室外健身路径体育器材",
        yearly="outdoor-fitness-equipment",
        zh="建设安装室外健身路径体育器材数",
        en="Pieces of outdoor fitness equipment installed",
        aliases=("健身器材", "健身路径"),
        counted_by="件",
        every="year",
    ),
    at_least(
        "10 event",
        "举办承办大型体育赛事不少于10场",
        total="major-sports-events",
        zh="大型体育赛事场数",
        en="Major sports events held",
        aliases=("大型赛事",),
        counted_by="场",
        by=2025,
        reading=RUNNING_TOTAL,
    ),
    at_least(
        "50 event",
        "群众性体育赛事活动不少于50场",
        total="mass-sports-events",
        zh="群众性体育赛事活动场数",
        en="Sports events for the general public held",
        aliases=("群众赛事",),
        counted_by="场",
        by=2025,
        reading=RUNNING_TOTAL,
    ),
    at_least(
        "55.8%",
        "经常参加体育锻炼人数比例达到55.8%",
        level="regular-exercise-share",
        zh="经常参加体育锻炼人数比例",
        en="Share of people who exercise regularly",
        aliases=("经常锻炼", "锻炼人数比例"),
        by=2025,
    ),
    at_least(
        "2.7 m2/person",
        "人均体育场地面积达到2.7平方米以上",
        level="sports-area-per-person",
        zh="人均体育场地面积",
        en="Area of sports grounds per person",
        aliases=("人均体育面积", "体育场地面积"),
        by=2025,
    ),
)
