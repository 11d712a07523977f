"""Task 25: strengthen the public health system (健全公共卫生体系)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import direction
from minsheng.texts import Text

__all__ = ["TASK_25"]

TASK_25 = task(
    25,
    Text(zh="健全公共卫生体系", en="Strengthen the public health system"),
    Text(
        zh="提高应对重大疫情和卫生突发事件的能力。",
        en="The district becomes better able to deal with major epidemics and health emergencies.",
    ),
    direction(
        "有效遏制重大传染性疾病传播",
        level="infectious-disease-containment",
        zh="重大传染性疾病传播遏制情况",
        en="Containment of major infectious diseases",
    ),
    direction(
        "提升重大疫情防控救治体系和卫生应急能力",
        level="health-emergency-capacity",
        zh="重大疫情防控救治体系和卫生应急能力",
        en="Capacity for epidemic control and treatment and for health emergencies",
    ),
    direction(
        "有效承担辖区范围内突发重大公共卫生疫情处置任务",
        level="epidemic-handling",
        zh="辖区突发重大公共卫生疫情处置情况",
        en="Handling of sudden major epidemics in the district",
    ),
)
