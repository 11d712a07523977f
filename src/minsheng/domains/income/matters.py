"""The practical matter of incomes."""

from minsheng.domains.income.indicators import RURAL_SKILLS_TRAINING
from minsheng.domains.periods import IN_2023
from minsheng.promises.provisions import Commitment, PracticalMatter
from minsheng.promises.targets import AtLeast
from minsheng.texts import Text

__all__ = ["MATTER_14"]

MATTER_14 = PracticalMatter(
    number=14,
    title=Text(zh="引育农业农村人才", en="Talent for farming and the countryside"),
    summary=Text(
        zh="吸引人才到农村工作，并为农村劳动者提供不收费的技能培训。",
        en="Talent is drawn to the countryside, and rural people are trained in practical skills "
        "free of charge.",
    ),
    commitments=(
        Commitment(
            id="matter:14/rural-skills-training",
            indicator=RURAL_SKILLS_TRAINING,
            target=AtLeast(value="400 person"),
            period=IN_2023,
            phrase="免费培训农村实用技能人才400人以上",
        ),
    ),
)
