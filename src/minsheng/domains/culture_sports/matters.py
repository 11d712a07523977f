"""The practical matter of culture, tourism and sports."""

from minsheng.domains.culture_sports.indicators import NATIONAL_SPORTS_EVENTS
from minsheng.domains.periods import IN_2023
from minsheng.promises.provisions import Commitment, PracticalMatter
from minsheng.promises.targets import AtLeast
from minsheng.texts import Text

__all__ = ["MATTER_10"]

MATTER_10 = PracticalMatter(
    number=10,
    title=Text(zh="承办高水平体育赛事", en="Hosting top sports events"),
    summary=Text(
        zh="全年承办十场以上在全国有影响的体育比赛。",
        en="Ten or more sports events with influence throughout the country are hosted in a year.",
    ),
    commitments=(
        Commitment(
            id="matter:10/national-sports-events",
            indicator=NATIONAL_SPORTS_EVENTS,
            target=AtLeast(value="10 event"),
            period=IN_2023,
            phrase="具有全国影响力的体育赛事10场以上",
            interpretation="Kept apart from the major sports events of task 41, which are "
            "described in other words.",
        ),
    ),
)
