"""Task 55: build the “Red Property” brand (打造“党建聚邻一家亲、暖心服务共为民”红色物业品牌)."""

from minsheng.domains.plan import task
from minsheng.domains.readings import KEPT
from minsheng.promises.writing import at_least, direction, done
from minsheng.texts import Text

__all__ = ["TASK_55"]

TASK_55 = task(
    55,
    Text(
        zh="打造“党建聚邻一家亲、暖心服务共为民”红色物业品牌",
        en="Build the “Red Property” brand",
    ),
    Text(
        zh="党组织领导各方共管小区，建成一批红色物业示范点。",
        en="Party organizations lead all sides in running residential compounds, and “Red "
        "Property” demonstration sites are created.",
    ),
    direction(
        "持续巩固小区围合、落实物业管理服务主体成果",
        level="enclosure-and-management",
        zh="小区围合、落实物业管理服务主体成果",
        en="Residential compounds enclosed and with a property manager",
        reading=KEPT,
    ),
    at_least(
        "100%",
        "推动全区物业企业实现党的工作100%覆盖",
        level="property-party-coverage",
        zh="物业企业党的工作覆盖率",
        en="Coverage of Party work at property management enterprises",
        aliases=("物业党建", "物业党建覆盖率"),
        reading=Text(
            zh="“党的工作覆盖”原文未定义，理解为有党的组织或党的工作开展的物业企业占比；"
            "原文为“推动”。",
            en="What counts as covered is not defined; read as the share of property management "
            "enterprises with a Party organization or Party work. The source says to promote "
            "(推动) it.",
        ),
    ),
    done(
        "社会各方力量共同参与的“1+3+N”多方协调运行机制",
        level="property-coordination",
        zh="“1+3+N”多方协调运行机制",
        en="“1+3+N” coordination mechanism for residential compounds",
    ),
    done(
        "将小区建设、环境整治、矛盾调处、便民服务、志愿服务、业主委员会建设等纳入议事内容",
        level="agenda",
        zh="小区建设等事项纳入议事内容",
        en="Residential compounds' affairs on the agenda of the coordination mechanism",
    ),
    direction(
        "着力提高为民服务能力",
        level="property-service-capacity",
        zh="为民服务能力",
        en="Capacity to serve residents",
        covers_zh="红色物业",
        covers_en="“Red Property” (Party-led property management)",
    ),
    at_least(
        "50 site",
        "累计打造50个以上",
        total="red-property-sites",
        zh="红色物业示范点数",
        en="“Red Property” demonstration sites created",
        aliases=("红色物业", "红色物业示范点"),
        counted_by="个",
        by=2025,
    ),
    direction(
        "红色物业建设水平位居全市前列、全省领先",
        level="red-property-standing",
        zh="红色物业建设水平",
        en="Standing of “Red Property” in the city and the province",
        by=2025,
        reading=Text(
            zh="没有写明可用数值判断的名次。",
            en="No rank is named that figures could decide.",
        ),
    ),
)
