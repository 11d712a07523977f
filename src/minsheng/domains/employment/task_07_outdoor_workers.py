"""Task 7: improve service stations for outdoor workers (实施户外劳动者服务站点提升行动)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction
from minsheng.texts import Text

__all__ = ["TASK_7"]

TASK_7 = task(
    7,
    Text(zh="实施户外劳动者服务站点提升行动", en="Improve service stations for outdoor workers"),
    Text(
        zh="工会为户外劳动者建设服务站点并升级功能，让他们生活得更好。",
        en="Trade unions build and upgrade stations where outdoor workers are looked after, so "
        "that they feel better off.",
    ),
    at_least(
        "35 site",
        "累计建设工会户外劳动者服务站点不少于35个",
        total="outdoor-worker-stations",
        zh="建设工会户外劳动者服务站点数",
        en="Trade-union service stations built for outdoor workers",
        by=2025,
    ),
    at_least(
        "20 item",
        "改造升级服务功能20个",
        total="station-functions-upgraded",
        zh="改造升级的户外劳动者服务站点功能数",
        en="Service functions upgraded at stations for outdoor workers",
        by=2025,
        reading="The count is put to service functions as printed, although upgrading the "
        "functions of 20 stations may be meant.",
    ),
    direction(
        "户外劳动者获得感、幸福感持续提升",
        level="outdoor-worker-satisfaction",
        zh="户外劳动者获得感、幸福感",
        en="Outdoor workers' sense of gain and happiness",
        by=2025,
    ),
)
