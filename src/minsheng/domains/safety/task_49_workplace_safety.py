"""Task 49: rectify workplace safety in key sectors (开展重点行业领域安全生产整治)."""

from minsheng.domains.plan import task
from minsheng.domains.readings import NONE_HAPPENING
from minsheng.promises.writing import all_of, at_least, direction, done, none_of
from minsheng.texts import Text

__all__ = ["TASK_49"]

TASK_49 = task(
    49,
    Text(zh="开展重点行业领域安全生产整治", en="Rectify workplace safety in key sectors"),
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
    all_of(
        "进行起底式、拉网式排查",
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
    none_of(
        "坚决防止“小火酿成大祸”",
        total="small-premises-fire-disasters",
        unit="incident",
        zh="“九小场所”小火酿成的大祸数",
        en="Small fires grown into disasters at the nine kinds of small premises",
        reading=NONE_HAPPENING,
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
    none_of(
        "坚决防范遏制重特大生产安全事故",
        total="serious-production-accidents",
        unit="incident",
        zh="重特大生产安全事故数",
        en="Major and very serious workplace safety accidents",
        reading=Text(
            zh="“防范遏制”而未说不发生，不按零承诺理解，只作方向。",
            en="To prevent and contain (防范遏制) does not say that none occurs, so it is read as "
            "a direction, not as a promise of zero.",
        ),
    ),
)
