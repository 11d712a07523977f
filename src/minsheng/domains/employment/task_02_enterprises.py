"""Task 2: bring “Worry-Free Employment” to enterprises (实施“舒心就业”进企业行动)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, at_most, done
from minsheng.texts import Text

__all__ = ["TASK_2"]

TASK_2 = task(
    2,
    Text(zh="实施“舒心就业”进企业行动", en="Bring “Worry-Free Employment” to enterprises"),
    Text(
        zh="企业缺人时及时回应，用专场招聘会和直播为企业找人。",
        en="Enterprises short of staff get a quick answer, and job fairs and livestreams find "
        "people for them.",
    ),
    done(
        "实施“政策找人”",
        level="policies-find-enterprises",
        zh="“政策找人”直达各类市场主体",
        en="“Policies Find People”: employment policies brought to every kind of enterprise",
    ),
    at_most(
        "2 hour",
        "2小时响应企业用工需求",
        level="labor-request-response-time",
        zh="企业用工需求响应时间",
        en="Time taken to respond to an enterprise's request for labor",
        reading=Text(
            zh="两小时理解为作出回应的最长时间，而不是用工需求得到满足的时间。",
            en="Two hours are read as the longest time until a request is answered, not until it "
            "is met.",
        ),
    ),
    done(
        "“赴外猎聘”",
        total="headhunting-trips",
        zh="“赴外猎聘”系列活动",
        en="Headhunting trips to other places",
    ),
    done(
        "“校园联盟”系列活动",
        total="campus-alliance-series",
        zh="“校园联盟”系列活动",
        en="“Campus Alliance” series of events",
    ),
    at_least(
        "100 event",
        "累计举办专场招聘会100场",
        total="industry-job-fairs",
        zh="专场招聘会场数",
        en="Dedicated job fairs for industry",
        covers_zh="重点产业链、“专精特新”企业",
        covers_en="key industrial chains and specialized, refined, distinctive and innovative "
        "(SRDI) enterprises",
        aliases=("专场招聘会",),
        counted_by="场",
        by=2025,
    ),
    at_least(
        "100 event",
        "开展“直播带岗”活动100场",
        total="livestream-recruitment",
        zh="“直播带岗”活动场数",
        en="Livestreamed recruitment events",
        covers_zh="重点产业链、“专精特新”企业",
        covers_en="key industrial chains and specialized, refined, distinctive and innovative "
        "(SRDI) enterprises",
        aliases=("直播带岗",),
        counted_by="场",
        by=2025,
    ),
)
