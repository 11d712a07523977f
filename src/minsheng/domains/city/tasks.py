"""The tasks for the city."""

from minsheng.domains.city.indicators import (
    BUILT_UP_GREENING,
    CLEAN_HEATING_QUOTA,
    COAL_BOILER_QUOTA,
    COMMUNITY_SERVICE_FACILITIES,
    COMPREHENSIVE_PARKS,
    HEATING_NETWORK_QUOTA,
    HIGHWAY_HAZARDS,
    HIGHWAY_SAFETY_FACILITIES,
    HIGHWAY_SURFACES_SOUND,
    LIVABLE_CITY,
    PARK_CITY,
    POCKET_PARKS,
    PUBLIC_PARKING,
    RESILIENT_LIVING,
    RIVERFRONT_RENEWAL,
    SPONGE_CITY_PROJECTS,
    STREET_SURFACE_DAMAGE,
    WATERWAY_LANDSCAPE,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Task
from minsheng.promises.targets import AtLeast, Done, Unquantified
from minsheng.texts import Text

__all__ = ["TASK_46", "TASK_47"]

TASK_46 = Task(
    number=46,
    title=Text(zh="提升城市宜居水平", en="Make the city more livable"),
    summary=Text(
        zh="补齐社区设施和停车位，整治水系，增加绿地和公园。",
        en="Communities get the facilities and parking they lack, waterways are renewed, and "
        "parks are added.",
    ),
    commitments=(
        Commitment(
            id="task:46/community-service-facilities",
            indicator=COMMUNITY_SERVICE_FACILITIES,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="补齐社区综合服务设施短板",
        ),
        Commitment(
            id="task:46/public-parking",
            indicator=PUBLIC_PARKING,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="新建、盘活公共停车场和停车泊位",
            interpretation="The source gives no number; done when lots or spaces have been added "
            "in such areas.",
        ),
        Commitment(
            id="task:46/riverfront-renewal",
            indicator=RIVERFRONT_RENEWAL,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="改造一河两岸、浑南环城水系设施",
        ),
        Commitment(
            id="task:46/waterway-landscape",
            indicator=WATERWAY_LANDSCAPE,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="提升水系景观",
        ),
        Commitment(
            id="task:46/built-up-greening",
            indicator=BUILT_UP_GREENING,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="提高建成区绿化覆盖率",
        ),
        Commitment(
            id="task:46/comprehensive-parks",
            indicator=COMPREHENSIVE_PARKS,
            target=AtLeast(value="3 park"),
            period=BY_2025,
            due_stated=False,
            phrase="新建改造提升综合公园3座",
        ),
        Commitment(
            id="task:46/pocket-parks",
            indicator=POCKET_PARKS,
            target=AtLeast(value="300 park"),
            period=BY_2025,
            due_stated=False,
            phrase="建设“口袋公园”300座",
        ),
        Commitment(
            id="task:46/park-city",
            indicator=PARK_CITY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="打造北方特色公园城市",
        ),
        Commitment(
            id="task:46/livable-city",
            indicator=LIVABLE_CITY,
            target=Unquantified(),
            period=BY_2025,
            phrase="全力打造宜居城市",
        ),
    ),
)

TASK_47 = Task(
    number=47,
    title=Text(zh="增强城市安全韧性", en="Make the city safer and more resilient"),
    summary=Text(
        zh="完成供热改造和海绵城市项目，修好街路、公路和防护设施。",
        en="Heating is renewed, sponge city projects are finished, and roads and their safety "
        "facilities are repaired.",
    ),
    commitments=(
        Commitment(
            id="task:47/heating-network-quota",
            indicator=HEATING_NETWORK_QUOTA,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="完成市级下达的改造供热管网",
            interpretation="The source gives no number; done when the city's quota is met.",
        ),
        Commitment(
            id="task:47/coal-boiler-quota",
            indicator=COAL_BOILER_QUOTA,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="淘汰和改造建成区35吨及以下民用燃煤供热锅炉",
            interpretation="The source gives no number; done when the city's quota is met.",
        ),
        Commitment(
            id="task:47/clean-heating-quota",
            indicator=CLEAN_HEATING_QUOTA,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="清洁取暖项目任务",
            interpretation="The source gives no number; done when the city's quota is met.",
        ),
        Commitment(
            id="task:47/sponge-city-projects",
            indicator=SPONGE_CITY_PROJECTS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="建设完成海绵城市项目",
        ),
        Commitment(
            id="task:47/street-surface-damage",
            indicator=STREET_SURFACE_DAMAGE,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="着力消除路面破损等问题",
        ),
        Commitment(
            id="task:47/highway-hazards",
            indicator=HIGHWAY_HAZARDS,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="着力消除安全隐患、路面破损等问题",
        ),
        Commitment(
            id="task:47/highway-surfaces-sound",
            indicator=HIGHWAY_SURFACES_SOUND,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="确保公路路面和安全生命防护设施完好齐全",
            stated=False,
            interpretation="Sound and complete (完好齐全) is read as all of them.",
        ),
        Commitment(
            id="task:47/highway-safety-facilities",
            indicator=HIGHWAY_SAFETY_FACILITIES,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="确保公路路面和安全生命防护设施完好齐全",
            stated=False,
            interpretation="Sound and complete (完好齐全) is read as all of them.",
        ),
        Commitment(
            id="task:47/resilient-living",
            indicator=RESILIENT_LIVING,
            target=Unquantified(),
            period=BY_2025,
            phrase="努力打造安全韧性生活环境",
        ),
    ),
)
