"""Domain 5: faster progress on “Healthy Hunnan” (加快推进“健康浑南”工程)."""

from minsheng.domains.health.goal import GOAL_5
from minsheng.domains.health.matters import MATTER_6, MATTER_7, MATTER_8, MATTER_9
from minsheng.domains.health.task_24_tiered_care import TASK_24
from minsheng.domains.health.task_25_public_health import TASK_25
from minsheng.domains.health.task_26_disease_control import TASK_26
from minsheng.domains.health.task_27_community_health import (
    TASK_27,
    TOWNSHIP_HEALTH_CENTERS,
    VILLAGE_CLINICS,
)
from minsheng.domains.health.task_28_chinese_medicine import TASK_28
from minsheng.domains.health.task_29_old_and_young import NURSERY_PLACES, TASK_29
from minsheng.domains.health.task_30_patriotic_health_campaign import TASK_30
from minsheng.promises.writing import domain
from minsheng.texts import Text

__all__ = ["HEALTH", "NURSERY_PLACES", "TOWNSHIP_HEALTH_CENTERS", "VILLAGE_CLINICS"]

HEALTH = domain(
    5,
    "health",
    Text(zh="加快推进“健康浑南”工程", en="Faster progress on the “Healthy Hunnan” project"),
    GOAL_5,
    TASK_24,
    TASK_25,
    TASK_26,
    TASK_27,
    TASK_28,
    TASK_29,
    TASK_30,
    MATTER_6,
    MATTER_7,
    MATTER_8,
    MATTER_9,
)
