"""The goal for public safety."""

from minsheng.domains.plan import goal
from minsheng.promises.writing import direction, falls
from minsheng.texts import Text

__all__ = ["GOAL_10"]

GOAL_10 = goal(
    10,
    Text(zh="安全更可控", en="Safety better under control"),
    Text(
        zh="公共安全体系和应急能力增强，生产安全事故总量和死亡人数逐年下降。",
        en="The public safety system and emergency response grow stronger; workplace accidents "
        "and deaths from them fall every year.",
    ),
    direction(
        "让人民群众的安全感进一步增强",
        level="sense-of-safety",
        zh="人民群众安全感",
        en="Residents' sense of safety",
    ),
    direction(
        "公共安全体系不断完善",
        level="public-safety-system",
        zh="公共安全体系",
        en="Public safety system",
    ),
    direction(
        "应急处置能力明显提升",
        level="emergency-response",
        zh="应急处置能力",
        en="Emergency response capacity",
    ),
    falls(
        "生产安全事故总量和死亡人数逐年下降",
        yearly="production-accidents",
        unit="incident",
        zh="生产安全事故总量",
        en="Workplace safety accidents",
        aliases=("安全生产事故", "事故总量"),
        counted_by="起",
        every="year",
    ),
    falls(
        "生产安全事故总量和死亡人数逐年下降",
        yearly="production-accident-deaths",
        unit="person",
        zh="生产安全事故死亡人数",
        en="Deaths in workplace safety accidents",
        aliases=("事故死亡人数",),
        every="year",
    ),
)
