"""Task 49: tackle workplace safety hazards in key sectors (开展重点行业领域安全生产整治)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, at_least, direction, done
from minsheng.texts import Text

__all__ = ["TASK_49"]

_IN_CONJUNCTION = Text(
    zh="原文为“结合开展”；行动开展即为完成。",
    en="The source says in conjunction with (结合开展) the campaign; done when it has been run.",
)

TASK_49 = task(
    49,
    Text(zh="开展重点行业领域安全生产整治", en="Tackle workplace safety hazards in key sectors"),
    Text(
        zh="排查燃气、危爆物品、消防等领域隐患，查清每件举报，防止重大事故。",
        en="Hazards in gas, explosives and fire safety are searched out, reports followed up, and "
        "major accidents prevented.",
    ),
    direction(
        "提升安全生产监管执法能力",
        level="production-safety-enforcement",
        zh="安全生产监管执法能力",
        en="Capacity to supervise and enforce workplace safety",
    ),
    done(
        "实行重大隐患治理挂牌督办",
        level="major-hazard-listing",
        zh="重大隐患治理挂牌督办",
        en="Listing of major hazards for supervised removal",
    ),
    done(
        "实行重大隐患治理挂牌督办和效果评价",
        level="major-hazard-evaluation",
        zh="重大隐患治理效果评价",
        en="Evaluation of how major hazards were removed",
    ),
    done(
        "“安全每一天”燃气安全隐患排查专项行动",
        total="gas-safety-campaign",
        zh="“安全每一天”燃气安全隐患排查专项行动",
        en="“Safe Every Day” campaign to search for gas hazards",
        reading=_IN_CONJUNCTION,
    ),
    done(
        "重大事故隐患专项排查整治行动",
        total="major-hazard-campaign",
        zh="重大事故隐患专项排查整治行动",
        en="Campaign to find and remove hazards of major accidents",
        reading=_IN_CONJUNCTION,
    ),
    all_of(
        "厂站设施及燃气用户进行起底式、拉网式排查",
        level="gas-inspection-coverage",
        zh="燃气安全排查覆盖率",
        en="Coverage of gas safety inspections",
        covers_zh="全区燃气经营企业厂站设施及燃气用户",
        covers_en="plants and stations of the district's gas suppliers, and gas users",
        reading=Text(
            zh="全区“拉网式”排查理解为每家企业、每个用户。",
            en="A dragnet search (拉网式) of the whole district is read as every supplier and "
            "user.",
        ),
    ),
    all_of(
        "发现隐患即时整改、闭环销号",
        level="gas-hazards-rectified",
        zh="燃气安全隐患整改销号率",
        en="Share of gas safety hazards found that are rectified and closed",
        reading=Text(
            zh="即时整改、闭环销号理解为所发现的全部隐患。",
            en="Rectified at once and closed is read as all hazards found.",
        ),
    ),
    done(
        "闭环管理危爆物品储存、运输、使用、购销全流程",
        level="explosives-closed-loop",
        zh="危爆物品全流程闭环管理",
        en="Closed-loop control of dangerous and explosive goods in storage, transport, use and "
        "trade",
        reading=Text(
            zh="闭环管理覆盖储存、运输、使用、购销全流程为完成。",
            en="Done when the control covers storage, transport, use and trade alike.",
        ),
    ),
    direction(
        "坚决防止“小火酿成大祸”",
        total="small-premises-fire-disasters",
        unit="incident",
        zh="“九小场所”小火酿成大祸起数",
        en="Small fires grown into disasters at the nine kinds of small premises",
        counted_by="起",
        reading=Text(
            zh="“大祸”没有界限，也未说不发生，只作方向。",
            en="A disaster (大祸) has no threshold, and the source does not say that none occurs; "
            "read as a direction.",
        ),
    ),
    at_least(
        "100%",
        "举报案件核查率、回复率100%",
        level="reported-cases-checked",
        zh="举报案件核查率",
        en="Share of reported accidents and hazards that are checked",
    ),
    at_least(
        "100%",
        "举报案件核查率、回复率100%",
        level="reported-cases-answered",
        zh="举报案件回复率",
        en="Share of reported accidents and hazards that are answered",
    ),
    direction(
        "坚决防范遏制重特大生产安全事故",
        total="serious-production-accidents",
        unit="incident",
        zh="重特大生产安全事故数",
        en="Major and very serious workplace safety accidents",
        counted_by="起",
        reading=Text(
            zh="“防范遏制”而未说不发生，不按零承诺理解，只作方向。",
            en="To prevent and contain (防范遏制) does not say that none occurs, so it is read as "
            "a direction, not as a promise of zero.",
        ),
    ),
)
