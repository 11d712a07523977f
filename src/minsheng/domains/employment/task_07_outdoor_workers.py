"""Task 7: improve service stations for outdoor workers (实施户外劳动者服务站点提升行动)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction
from minsheng.texts import Text

__all__ = ["TASK_7"]

TASK_7 = task(
    7,
    Text(zh="实施户外劳动者服务站点提升行动", en="Improve service stations for outdoor workers"),
    Text(
        zh="工会为户外劳动者建设服务站点并升级功能，持续提升他们的获得感、幸福感。",
        en="Trade unions build and upgrade stations where outdoor workers are looked after, so "
        "that they feel fulfilled and happier.",
    ),
    direction(
        "提高服务职工精细化水平",
        level="outdoor-worker-service-level",
        zh="服务职工精细化水平",
        en="Refinement of services for workers",
    ),
    at_least(
        "35 site",
        "累计建设工会户外劳动者服务站点不少于35个",
        total="outdoor-worker-stations",
        zh="建设工会户外劳动者服务站点数",
        en="Trade-union service stations built for outdoor workers",
        aliases=("户外站点", "户外驿站", "工会驿站"),
        counted_by="个",
        by=2025,
        reading=Text(
            zh="“累计建设”自2023年起算；是否含此前已有的站点，原文未说明。",
            en="The running total (累计) is counted from the start of 2023; whether stations that "
            "stood before are in it is not said.",
        ),
    ),
    at_least(
        "20 item",
        "改造升级服务功能20个",
        total="station-functions-upgraded",
        zh="改造升级的户外劳动者服务站点功能数",
        en="Service functions upgraded at stations for outdoor workers",
        counted_by="个",
        by=2025,
        reading=Text(
            zh="按原文字面，“个”指服务功能；也可能是指改造升级20个站点的功能。",
            en="The count is put to service functions as printed, although upgrading the "
            "functions of 20 stations may be meant.",
        ),
    ),
    direction(
        "户外劳动者获得感、幸福感持续提升",
        level="outdoor-worker-satisfaction",
        zh="户外劳动者获得感、幸福感",
        en="Outdoor workers' sense of fulfillment and happiness",
        by=2025,
    ),
)
