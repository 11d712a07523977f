"""Domain 1: further progress on “Worry-Free Employment” (深入实施“舒心就业”工程)."""

from minsheng.domains.employment.goal import GOAL_1, URBAN_JOBS
from minsheng.domains.employment.matters import MATTER_1, MATTER_2
from minsheng.domains.employment.task_01_colleges import HARDSHIP_GRADUATE_EMPLOYMENT, TASK_1
from minsheng.domains.employment.task_02_enterprises import TASK_2
from minsheng.domains.employment.task_03_communities import TASK_3, ZERO_EMPLOYMENT_HOUSEHOLDS
from minsheng.domains.employment.task_04_starting_businesses import TASK_4
from minsheng.domains.employment.task_05_joint_training import TASK_5
from minsheng.domains.employment.task_06_new_forms_of_employment import TASK_6
from minsheng.domains.employment.task_07_outdoor_workers import TASK_7
from minsheng.promises.writing import domain
from minsheng.texts import Text

__all__ = ["EMPLOYMENT", "HARDSHIP_GRADUATE_EMPLOYMENT", "URBAN_JOBS", "ZERO_EMPLOYMENT_HOUSEHOLDS"]

EMPLOYMENT = domain(
    1,
    "employment",
    Text(zh="深入实施“舒心就业”工程", en="Further progress on the “Worry-Free Employment” project"),
    GOAL_1,
    TASK_1,
    TASK_2,
    TASK_3,
    TASK_4,
    TASK_5,
    TASK_6,
    TASK_7,
    MATTER_1,
    MATTER_2,
)
