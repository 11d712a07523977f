"""Task 44: strengthen ecological protection and restoration (加强生态保护和修复)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction
from minsheng.texts import Text

__all__ = ["TASK_44"]

TASK_44 = task(
    44,
    Text(zh="加强生态保护和修复", en="Strengthen ecological protection and restoration"),
    Text(
        zh="造林绿化，保护水源和水土，使生态系统更稳定。",
        en="Trees are planted and water sources and soil protected, so that ecosystems grow more "
        "stable.",
    ),
    direction(
        "消除水源地风险隐患",
        level="water-source-risks-removed",
        zh="水源地风险隐患消除情况",
        en="Removal of risks and hazards at drinking water sources",
    ),
    at_least(
        "2000 mu",
        "完成造林2000亩",
        total="afforested-area",
        zh="造林面积",
        en="Afforested area",
        aliases=("造林",),
        by=2025,
    ),
    at_least(
        "18.5%",
        "森林覆盖率达到18.5%",
        level="forest-coverage",
        zh="森林覆盖率",
        en="Forest coverage",
        aliases=("森林覆盖",),
        by=2025,
    ),
    at_least(
        "72.82%",
        "水土保持率达到72.82%",
        level="soil-water-conservation",
        zh="水土保持率",
        en="Soil and water conservation rate",
        aliases=("水土保持",),
        by=2025,
    ),
    direction(
        "生态系统多样性、稳定性、持续性显著提升",
        level="ecosystem-quality",
        zh="生态系统多样性、稳定性、持续性",
        en="Diversity, stability and sustainability of ecosystems",
        by=2025,
    ),
)
