"""Task 36: better combine medical and elderly care (实施医养结合服务能力提升行动)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, at_least, direction, done
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
    all_of(
        "为有意愿的老年人提供家庭医生签约服务",
        level="willing-elderly-family-doctor",
        zh="有意愿老年人家庭医生签约率",
        en="Share of elderly people who want one given a family-doctor contract",
        covers_zh="有意愿的老年人",
        covers_en="elderly people who want a contract",
        reading=Text(
            zh="未写比例；理解为每名有意愿的老年人都能签约。第27项的75%是常住65岁以上老年人的"
            "签约率，另作一个指标。",
            en="No share is given; read as every elderly person who wants a contract. The 75 % of "
            "task 27 is of all permanent residents aged 65 and over and is measured apart.",
        ),
    ),
    all_of(
        "为65岁以上老年人提供健康体检服务",
        level="elderly-health-check",
        zh="65岁以上老年人健康体检提供率",
        en="Share of people aged 65 and over offered a health check",
        covers_zh="65岁以上老年人",
        covers_en="people aged 65 and over",
        reading=Text(
            zh="未写比例；理解为向所有65岁以上老年人提供，而非人人都接受。",
            en="No share is given; read as offered to everyone aged 65 and over, whether taken up "
            "or not.",
        ),
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
        aliases=("医养结合", "医养结合率"),
        by=2025,
        every="year",
        reading=Text(
            zh="原文未定义此率，理解为能提供医养结合服务的机构占比；“持续保持”理解为各年都是100%。",
            en="The source does not define the rate; read as the share of institutions that offer "
            "combined care. To keep it (持续保持) is read as in each year.",
        ),
    ),
    at_least(
        "65%",
        "护理型床位占比达到65%",
        level="nursing-bed-share",
        zh="养老机构护理型床位占比",
        en="Share of nursing beds in elderly-care institutions",
        aliases=("护理床位", "护理型床位"),
        by=2025,
    ),
)
