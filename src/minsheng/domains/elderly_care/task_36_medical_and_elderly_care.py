"""Task 36: better combine medical and elderly care (实施医养结合服务能力提升行动)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction, done
from minsheng.texts import Text

__all__ = ["TASK_36"]

TASK_36 = task(
    36,
    Text(zh="实施医养结合服务能力提升行动", en="Better combine medical and elderly care"),
    Text(
        zh="医疗与养老机构合作，养老机构都能提供医养结合服务。",
        en="Medical and elderly-care institutions work together, so that all elderly-care "
        "institutions offer both kinds of care.",
    ),
    done(
        "老年健康宣传周活动",
        total="elderly-health-week",
        zh="老年健康宣传周活动",
        en="Publicity week for the health of the elderly",
    ),
    direction(
        "切实提高老年人健康素养和健康水平",
        level="elderly-health-literacy",
        zh="老年人健康素养",
        en="Health literacy of the elderly",
    ),
    direction(
        "切实提高老年人健康素养和健康水平",
        level="elderly-health",
        zh="老年人健康水平",
        en="Health of the elderly",
    ),
    direction(
        "提升民办养老机构照护能力",
        level="private-institution-care",
        zh="民办养老机构照护能力",
        en="Care capacity of private elderly-care institutions",
    ),
    at_least(
        "100%",
        "全区养老机构医养结合服务率持续保持100%",
        level="combined-care-rate",
        zh="养老机构医养结合服务率",
        en="Share of elderly-care institutions that combine medical and elderly care",
        by=2025,
        every="year",
        reading="The source does not define the rate; read as the share of institutions that "
        "offer combined care.",
    ),
    at_least(
        "65%",
        "护理型床位占比达到65%",
        level="nursing-bed-share",
        zh="养老机构护理型床位占比",
        en="Share of nursing beds in elderly-care institutions",
        by=2025,
    ),
)
