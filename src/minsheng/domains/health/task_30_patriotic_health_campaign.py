"""Task 30: run the Patriotic Health Campaign to a high standard (高质量开展爱国卫生运动)."""

from minsheng.domains.plan import task
from minsheng.domains.readings import CITY_QUOTA
from minsheng.promises.writing import at_least, direction, done, grade
from minsheng.texts import Text

__all__ = ["TASK_30"]

TASK_30 = task(
    30,
    Text(zh="高质量开展爱国卫生运动", en="Run the Patriotic Health Campaign to a high standard"),
    Text(
        zh="改善城乡卫生环境，控制病媒生物，推进垃圾分类和无烟机关。",
        en="Urban and rural areas become cleaner, disease vectors are kept down, waste is sorted, "
        "and offices go smoke-free.",
    ),
    direction(
        "持续巩固国家卫生城市创建成果",
        level="national-sanitary-city",
        zh="国家卫生城市创建成果",
        en="Standing as a national hygienic city",
    ),
    grade(
        "B",
        "病媒生物密度控制水平达到B级以上",
        scale=("A", "B", "C"),
        level="vector-density-grade",
        zh="病媒生物密度控制水平",
        en="Grade of disease vector density control",
        aliases=("病媒", "病媒密度", "四害"),
        by=2025,
        reading=Text(
            zh="等级按国家标准（GB/T 27770—27773）分A、B、C三级，A级最好；原文只写B级以上。",
            en="The grades A, B and C, A the best, are those of the national standards (GB/T "
            "27770 to 27773); the source names only B and better.",
        ),
    ),
    done(
        "城区基本建立配套完善的生活垃圾分类政策制度体系",
        level="waste-sorting-system",
        zh="城区生活垃圾分类政策制度体系",
        en="System of policies and rules for sorting household waste in the urban area",
        by=2025,
        reading=Text(
            zh="原文为“基本建立”，按建立理解。",
            en="The source says largely (基本) established; read as established.",
        ),
    ),
    at_least(
        "36%",
        "生活垃圾回收利用率达到36%",
        yearly="waste-recycling-rate",
        zh="生活垃圾回收利用率",
        en="Share of household waste recycled",
        aliases=("垃圾回收率", "垃圾回收利用率"),
        by=2025,
    ),
    done(
        "选树优秀无烟党政机关数量达到市级下达任务",
        level="smoke-free-offices-quota",
        zh="市级下达的优秀无烟党政机关任务",
        en="Quota of outstanding smoke-free Party and government offices set by the city",
        by=2025,
        reading=CITY_QUOTA,
    ),
)
