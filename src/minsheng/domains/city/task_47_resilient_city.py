"""Task 47: make the city safer and more resilient (增强城市安全韧性)."""

from minsheng.domains.plan import task
from minsheng.domains.readings import CITY_QUOTA
from minsheng.promises.writing import all_of, direction, done
from minsheng.texts import Text

__all__ = ["TASK_47"]

_SOUND_AND_COMPLETE = Text(
    zh="“完好齐全”理解为全部。",
    en="Sound and complete (完好齐全) is read as all of them.",
)

TASK_47 = task(
    47,
    Text(zh="增强城市安全韧性", en="Make the city safer and more resilient"),
    Text(
        zh="完成供热改造和海绵城市项目，修好街路、公路和防护设施。",
        en="Heating is renewed, sponge city projects are finished, and streets, highways and "
        "their safety facilities are repaired.",
    ),
    done(
        "组织实施供热“冬病夏治”工程",
        total="heating-summer-repair",
        zh="供热“冬病夏治”工程",
        en="“Winter Ills Cured in Summer” heating repair project",
    ),
    done(
        "完成市级下达的改造供热管网",
        level="heating-network-quota",
        zh="市级下达的供热管网改造任务",
        en="Quota of heating network renewal set by the city",
        reading=CITY_QUOTA,
    ),
    done(
        "淘汰和改造建成区35吨及以下民用燃煤供热锅炉",
        level="coal-boiler-quota",
        zh="市级下达的民用燃煤供热锅炉淘汰和改造任务",
        en="Quota of coal-fired heating boilers removed and converted set by the city",
        covers_zh="建成区35吨及以下民用燃煤供热锅炉",
        covers_en="non-industrial coal-fired heating boilers of up to 35 t/h in the built-up area",
        reading=CITY_QUOTA,
    ),
    done(
        "清洁取暖项目任务",
        level="clean-heating-quota",
        zh="市级下达的清洁取暖项目任务",
        en="Quota of clean heating projects set by the city",
        reading=CITY_QUOTA,
    ),
    done(
        "建设完成海绵城市项目",
        level="sponge-city-projects",
        zh="海绵城市项目",
        en="Sponge city projects",
    ),
    direction(
        "着力消除路面破损等问题",
        level="street-surface-damage",
        zh="街路路面破损",
        en="Damage to street surfaces",
    ),
    direction(
        "着力消除安全隐患、路面破损等问题",
        level="highway-hazards",
        zh="国省干线和农村公路安全隐患、路面破损",
        en="Hazards and surface damage on trunk and rural highways",
    ),
    all_of(
        "确保公路路面和安全生命防护设施完好齐全",
        level="highway-surfaces-sound",
        zh="公路路面完好率",
        en="Share of highway surfaces in good repair",
        reading=_SOUND_AND_COMPLETE,
    ),
    all_of(
        "确保公路路面和安全生命防护设施完好齐全",
        level="highway-safety-facilities",
        zh="公路安全生命防护设施完好率",
        en="Share of highway safety facilities complete and in good repair",
        reading=_SOUND_AND_COMPLETE,
    ),
    direction(
        "“五工程一管理”不断深入实施",
        level="five-projects",
        zh="“五工程一管理”",
        en="“Five Projects, One Management”",
        by=2025,
        reading=Text(
            zh="“不断深入实施”没有标准，只作方向。",
            en="Carried out ever more deeply (不断深入实施) has no criterion in the source, so it "
            "is read as a direction.",
        ),
    ),
    direction(
        "努力打造安全韧性生活环境",
        level="resilient-living",
        zh="安全韧性生活环境",
        en="Safe and resilient living environment",
        by=2025,
    ),
)
