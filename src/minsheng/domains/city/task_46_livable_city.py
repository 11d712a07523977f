"""Task 46: make the city more livable (提升城市宜居水平)."""

from minsheng.domains.plan import task
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import at_least, direction, done
from minsheng.texts import Text

__all__ = ["POCKET_PARKS", "TASK_46"]

POCKET_PARKS = Indicator(
    id="pocket-parks",
    name=Text(zh="建设口袋公园数", en="Pocket parks built"),
    unit="park",
    basis="total",
    covers=Text(zh="口袋公园、社区公园", en="pocket parks, with community parks"),
)

TASK_46 = task(
    46,
    Text(zh="提升城市宜居水平", en="Make the city more livable"),
    Text(
        zh="补齐社区设施和停车位，整治水系，增加绿地和公园。",
        en="Communities get the facilities and parking they lack, waterways are renewed, and "
        "parks are added.",
    ),
    direction(
        "补齐社区综合服务设施短板",
        level="community-service-facilities",
        zh="社区综合服务设施",
        en="Comprehensive service facilities of communities",
    ),
    done(
        "新建、盘活公共停车场和停车泊位",
        level="public-parking",
        zh="供需矛盾突出地区的公共停车场和停车泊位",
        en="Public parking lots and spaces where parking is scarcest",
        reading=Text(
            zh="原文没有数量；在此类区域新增车场或车位即为完成。",
            en="The source gives no number; done when lots or spaces have been added in such "
            "areas.",
        ),
    ),
    done(
        "改造一河两岸、浑南环城水系设施",
        level="riverfront-renewal",
        zh="一河两岸、浑南环城水系设施改造",
        en="Renewal of the riverfront and of the waterways around Hunnan",
    ),
    direction(
        "提升水系景观", level="waterway-landscape", zh="水系景观", en="Landscape of the waterways"
    ),
    direction(
        "提高建成区绿化覆盖率",
        level="built-up-greening",
        unit="percent",
        zh="建成区绿化覆盖率",
        en="Green coverage of the built-up area",
    ),
    at_least(
        "3 park",
        "新建改造提升综合公园3座",
        total="comprehensive-parks",
        zh="新建改造提升综合公园数",
        en="Comprehensive parks built or upgraded",
    ),
    at_least("300 park", "建设“口袋公园”300座", of=POCKET_PARKS),
    direction(
        "打造北方特色公园城市",
        level="park-city",
        zh="北方特色公园城市",
        en="Park city with a northern character",
    ),
    direction(
        "全力打造宜居城市",
        level="livable-city",
        zh="宜居城市和高品质生活空间",
        en="Livable city and high-quality living space",
        by=2025,
    ),
)
