"""The practical matter of incomes."""

from minsheng.domains.plan import matter
from minsheng.promises.writing import at_least, direction
from minsheng.texts import Text

__all__ = ["MATTER_14"]

MATTER_14 = matter(
    14,
    Text(zh="引育农业农村人才", en="Talent for farming and the countryside"),
    Text(
        zh="吸引人才到农村工作，并为农村劳动者提供不收费的技能培训。",
        en="Talent is drawn to the countryside, and rural people are trained in practical skills "
        "free of charge.",
    ),
    direction(
        "吸引大学毕业生和专业技术人才投身乡村振兴",
        level="rural-talent",
        zh="投身乡村振兴的大学毕业生和专业技术人才",
        en="Graduates and specialists working for rural revitalization",
    ),
    at_least(
        "400 person",
        "免费培训农村实用技能人才400人以上",
        total="rural-skills-training",
        zh="免费培训农村实用技能人才数",
        en="People trained in practical rural skills free of charge",
        aliases=("农村实用人才", "农民培训"),
    ),
)
