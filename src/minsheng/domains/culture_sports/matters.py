"""The practical matter of culture, tourism and sports."""

from minsheng.domains.plan import matter
from minsheng.promises.writing import at_least, done
from minsheng.texts import Text

__all__ = ["MATTER_10"]

MATTER_10 = matter(
    10,
    Text(zh="承办高水平体育赛事", en="Hosting top sports events"),
    Text(
        zh="全年承办十场以上在全国有影响的体育比赛。",
        en="Ten or more sports events with influence throughout the country are hosted in a year.",
    ),
    done(
        "承办国际赛艇公开赛",
        total="rowing-open",
        zh="国际赛艇公开赛",
        en="International rowing open",
    ),
    at_least(
        "10 event",
        "具有全国影响力的体育赛事10场以上",
        total="national-sports-events",
        zh="具有全国影响力的体育赛事场数",
        en="Sports events of nationwide influence hosted",
        aliases=("全国赛事",),
        counted_by="场",
        reading=Text(
            zh="与第41项的大型体育赛事说法不同，分开计。",
            en="Kept apart from the major sports events of task 41, which are described in other "
            "words.",
        ),
    ),
)
