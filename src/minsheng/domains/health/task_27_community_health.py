"""Task 27: bring “Healthy Hunnan” into communities and villages (推动“健康浑南”进社区（村）)."""

from minsheng.domains.plan import task
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import at_least, direction
from minsheng.texts import Text

__all__ = ["TASK_27", "TOWNSHIP_HEALTH_CENTERS", "VILLAGE_CLINICS"]

TOWNSHIP_HEALTH_CENTERS = Indicator(
    id="township-health-centers",
    name=Text(zh="建强乡镇卫生院数", en="Township health centers strengthened"),
    unit="institution",
    basis="total",
    aliases=("乡镇卫生院",),
    counted_by="所",
)

VILLAGE_CLINICS = Indicator(
    id="village-clinics",
    name=Text(zh="建强村卫生室数", en="Village clinics strengthened"),
    unit="institution",
    basis="total",
    aliases=("村卫生室",),
    counted_by="所",
)

TASK_27 = task(
    27,
    Text(
        zh="推动“健康浑南”进社区（村）", en="Bring “Healthy Hunnan” into communities and villages"
    ),
    Text(
        zh="建强基层医疗机构，让重点人群享有签约服务和健康管理。",
        en="Primary care institutions are strengthened, and priority groups get family-doctor "
        "contracts and health management.",
    ),
    direction(
        "提升居民健康素养",
        level="health-literacy",
        zh="居民健康素养",
        en="Health literacy of residents",
    ),
    at_least(
        "2 institution",
        "建强乡镇卫生院2所",
        of=TOWNSHIP_HEALTH_CENTERS,
        by=2025,
        reading=Text(
            zh="按三年累计数理解，包含2023年实事清单的2所（第6项），两处可能就是同样的2所。",
            en="Read as a total over the three years that includes the two of the list for 2023 "
            "(matter 6), which may be the very same two.",
        ),
    ),
    at_least(
        "83 institution",
        "村卫生室83所",
        of=VILLAGE_CLINICS,
        by=2025,
        reading=Text(
            zh="按三年累计数理解，包含2023年实事清单的43所（第6项）。",
            en="Read as a total over the three years that includes the 43 of the list for 2023 "
            "(matter 6).",
        ),
    ),
    at_least(
        "100%",
        "社区卫生服务中心标准化建设达标率达到100%",
        level="community-health-center-standard",
        zh="社区卫生服务中心标准化建设达标率",
        en="Share of community health centers meeting the construction standard",
        aliases=("社区医院达标率",),
        by=2025,
    ),
    at_least(
        "75%",
        "老年人家庭医生签约率达到75%以上",
        level="elderly-family-doctor-contracts",
        zh="老年人家庭医生签约率",
        en="Share of elderly people with family-doctor contracts",
        covers_zh="社区（村）常住65岁以上老年人",
        covers_en="permanent residents of communities and villages aged 65 and over",
        aliases=("家医签约", "家庭医生签约率"),
        by=2025,
    ),
    at_least(
        "95%",
        "孕产妇系统管理率和0至6岁儿童健康管理率达到95%以上",
        yearly="maternal-management-rate",
        zh="孕产妇系统管理率",
        en="Share of pregnant women and new mothers under systematic health management",
        aliases=("孕产妇管理率",),
        by=2025,
    ),
    at_least(
        "95%",
        "0至6岁儿童健康管理率达到95%以上",
        level="child-health-management-rate",
        zh="0至6岁儿童健康管理率",
        en="Share of children aged 0 to 6 under health management",
        aliases=("儿童健康管理率",),
        by=2025,
    ),
    at_least(
        "77%",
        "高血压、糖尿病患者规范管理率达到77%以上",
        level="hypertension-management-rate",
        zh="高血压患者规范管理率",
        en="Share of hypertension patients under standardized management",
        aliases=("高血压管理率", "高血压"),
        by=2025,
    ),
    at_least(
        "77%",
        "糖尿病患者规范管理率达到77%以上",
        level="diabetes-management-rate",
        zh="糖尿病患者规范管理率",
        en="Share of diabetes patients under standardized management",
        aliases=("糖尿病管理率", "糖尿病"),
        by=2025,
    ),
)
