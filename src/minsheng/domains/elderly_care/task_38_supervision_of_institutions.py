"""Task 38: make supervision of elderly-care institutions more effective."""

from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, direction, done
from minsheng.texts import Text

__all__ = ["TASK_38"]

TASK_38 = task(
    38,
    Text(
        zh="开展养老机构监管效能提升行动",
        en="Make supervision of elderly-care institutions more effective",
    ),
    Text(
        zh="养老服务行业全部纳入监管，动态监管体系全面建成。",
        en="The whole elderly-care sector comes under supervision, and a dynamic supervision "
        "system is completed.",
    ),
    all_of(
        "实现养老服务行业监管全覆盖",
        level="care-supervision-coverage",
        zh="养老服务行业监管覆盖率",
        en="Share of the elderly-care sector under supervision",
    ),
    direction(
        "实现养老服务行业监管全覆盖、法治化、规范化、常态化",
        level="care-supervision-practice",
        zh="养老服务行业监管法治化、规范化、常态化",
        en="Lawful, standardized and regular supervision of the elderly-care sector",
    ),
    direction(
        "智慧监管效能显著提升",
        level="smart-supervision",
        zh="养老服务智慧监管效能",
        en="Effectiveness of smart supervision of elderly care",
    ),
    done(
        "全面建成覆盖居家、社区、机构养老服务的动态监管体系",
        level="care-supervision-system",
        zh="覆盖居家、社区、机构养老服务的动态监管体系",
        en="Dynamic supervision system for elderly care at home, in communities and in "
        "institutions",
        by=2025,
    ),
)
