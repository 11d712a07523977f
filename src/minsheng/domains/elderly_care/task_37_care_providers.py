"""Task 37: attract and grow non-government providers of elderly care."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction, done
from minsheng.texts import Text

__all__ = ["TASK_37"]

TASK_37 = task(
    37,
    Text(
        zh="实施社会化养老服务主体引育壮大行动",
        en="Attract and grow non-government providers of elderly care",
    ),
    Text(
        zh="引进和培育养老服务企业，多数养老机构达到星级。",
        en="Elderly-care enterprises are brought in and built up, and most elderly-care "
        "institutions earn stars.",
    ),
    done(
        "养老机构星级评定",
        total="institution-star-rating",
        zh="养老机构星级评定",
        en="Star rating of elderly-care institutions",
    ),
    direction(
        "激励促进服务水平整体提升",
        level="institution-service-level",
        zh="养老机构服务水平",
        en="Service level of elderly-care institutions",
    ),
    direction(
        "吸引更多大品牌、有实力的企业进入我区养老服务市场",
        level="strong-providers",
        zh="进入养老服务市场的大品牌、有实力企业",
        en="Big brands and strong enterprises in the elderly-care market",
    ),
    done(
        "打造一批特色生态康养基地",
        level="wellness-bases",
        zh="特色生态康养基地",
        en="Distinctive ecological wellness bases",
        reading=Text(
            zh="原文没有数量（“一批”）；此类基地建成即为完成。",
            en="The source gives no number (一批, a batch); done when such bases exist.",
        ),
    ),
    at_least(
        "80%",
        "80%的养老机构达到星级标准",
        level="star-rated-institutions",
        zh="达到星级标准的养老机构占比",
        en="Share of elderly-care institutions meeting the star standard",
        aliases=("星级养老院", "星级养老机构"),
        by=2025,
    ),
)
