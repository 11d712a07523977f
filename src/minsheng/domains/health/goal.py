"""The goal for health."""

from minsheng.domains.plan import goal
from minsheng.promises.writing import direction
from minsheng.texts import Text

__all__ = ["GOAL_5"]

GOAL_5 = goal(
    5,
    Text(zh="医疗更完善", en="Better health care"),
    Text(
        zh="医疗服务更健全、更公平、更方便，居民更健康，中医药作用更大。",
        en="Health services become sounder, fairer and easier to reach, residents healthier, and "
        "traditional Chinese medicine counts for more.",
    ),
    direction(
        "人民群众健康水平得到显著提升",
        level="residents-health",
        zh="人民群众健康水平",
        en="Health of residents",
    ),
    direction(
        "医疗卫生服务体系进一步健全",
        level="health-service-system",
        zh="医疗卫生服务体系",
        en="Medical and health service system",
    ),
    direction(
        "服务公平性、可及性和优质服务供给能力明显增强",
        level="health-service-fairness",
        zh="医疗卫生服务公平性",
        en="Fairness of medical and health services",
    ),
    direction(
        "服务公平性、可及性和优质服务供给能力明显增强",
        level="health-service-access",
        zh="医疗卫生服务可及性",
        en="Accessibility of medical and health services",
    ),
    direction(
        "服务公平性、可及性和优质服务供给能力明显增强",
        level="quality-health-service-supply",
        zh="优质医疗卫生服务供给能力",
        en="Capacity to supply quality medical and health services",
    ),
    direction(
        "让中医药在守护人民群众健康中发挥更大作用",
        level="tcm-role",
        zh="中医药在守护人民群众健康中的作用",
        en="Role of traditional Chinese medicine in protecting residents' health",
    ),
)
