"""Domain 4: continued progress on “Happy Education” (持续深化“幸福教育”工程)."""

from minsheng.domains.education.goal import (
    GOAL_4,
    PUBLIC_INTEREST_KINDERGARTEN_COVERAGE,
    QUALITY_SENIOR_HIGH_SHARE,
)
from minsheng.domains.education.matters import MATTER_3, MATTER_4, MATTER_5
from minsheng.domains.education.task_17_basic_education import (
    QUALITY_RESOURCE_SHARING,
    SCHOOL_VITALITY,
    TASK_17,
    TEACHING_RESEARCH_ABILITY,
    URBAN_RURAL_EDUCATION_ALLIANCES,
)
from minsheng.domains.education.task_18_double_reduction import TASK_18
from minsheng.domains.education.task_19_pupils_health import (
    ORAL_CHECK_RATE,
    PIT_FISSURE_SEALING,
    PUPILS_ORAL_CHECK,
    TASK_19,
)
from minsheng.domains.education.task_20_community_education import (
    COMMUNITY_EDUCATION_SETTING,
    COMMUNITY_EDUCATION_STAFF,
    TASK_20,
)
from minsheng.domains.education.task_21_education_evaluation import TASK_21
from minsheng.domains.education.task_22_teaching_staff import OUTSTANDING_EDUCATORS, TASK_22
from minsheng.domains.education.task_23_smart_education import TASK_23
from minsheng.promises.writing import domain
from minsheng.texts import Text

__all__ = [
    "COMMUNITY_EDUCATION_SETTING",
    "COMMUNITY_EDUCATION_STAFF",
    "EDUCATION",
    "ORAL_CHECK_RATE",
    "OUTSTANDING_EDUCATORS",
    "PIT_FISSURE_SEALING",
    "PUBLIC_INTEREST_KINDERGARTEN_COVERAGE",
    "PUPILS_ORAL_CHECK",
    "QUALITY_RESOURCE_SHARING",
    "QUALITY_SENIOR_HIGH_SHARE",
    "SCHOOL_VITALITY",
    "TEACHING_RESEARCH_ABILITY",
    "URBAN_RURAL_EDUCATION_ALLIANCES",
]

EDUCATION = domain(
    4,
    "education",
    Text(zh="持续深化“幸福教育”工程", en="Continued progress on the “Happy Education” project"),
    GOAL_4,
    TASK_17,
    TASK_18,
    TASK_19,
    TASK_20,
    TASK_21,
    TASK_22,
    TASK_23,
    MATTER_3,
    MATTER_4,
    MATTER_5,
)
