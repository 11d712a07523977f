"""The goal for health."""

from minsheng.domains.health.indicators_24_27 import (
    HEALTH_SERVICE_ACCESS,
    HEALTH_SERVICE_FAIRNESS,
    HEALTH_SERVICE_SYSTEM,
    QUALITY_HEALTH_SERVICE_SUPPLY,
    RESIDENTS_HEALTH,
    TCM_ROLE,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Goal
from minsheng.promises.targets import Unquantified
from minsheng.texts import Text

__all__ = ["GOAL_5"]

GOAL_5 = Goal(
    number=5,
    title=Text(zh="医疗更完善", en="Better health care"),
    summary=Text(
        zh="医疗服务更健全、更公平、更方便，居民更健康，中医药作用更大。",
        en="Health services become sounder, fairer and easier to reach, residents healthier, and "
        "traditional Chinese medicine counts for more.",
    ),
    commitments=(
        Commitment(
            id="goal:5/residents-health",
            indicator=RESIDENTS_HEALTH,
            target=Unquantified(),
            period=BY_2025,
            phrase="人民群众健康水平得到显著提升",
        ),
        Commitment(
            id="goal:5/health-service-system",
            indicator=HEALTH_SERVICE_SYSTEM,
            target=Unquantified(),
            period=BY_2025,
            phrase="医疗卫生服务体系进一步健全",
        ),
        Commitment(
            id="goal:5/health-service-fairness",
            indicator=HEALTH_SERVICE_FAIRNESS,
            target=Unquantified(),
            period=BY_2025,
            phrase="服务公平性、可及性和优质服务供给能力明显增强",
        ),
        Commitment(
            id="goal:5/health-service-access",
            indicator=HEALTH_SERVICE_ACCESS,
            target=Unquantified(),
            period=BY_2025,
            phrase="服务公平性、可及性和优质服务供给能力明显增强",
        ),
        Commitment(
            id="goal:5/quality-health-service-supply",
            indicator=QUALITY_HEALTH_SERVICE_SUPPLY,
            target=Unquantified(),
            period=BY_2025,
            phrase="服务公平性、可及性和优质服务供给能力明显增强",
        ),
        Commitment(
            id="goal:5/tcm-role",
            indicator=TCM_ROLE,
            target=Unquantified(),
            period=BY_2025,
            phrase="让中医药在守护人民群众健康中发挥更大作用",
        ),
    ),
)
