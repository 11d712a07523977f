"""Task 24: build tiered diagnosis and treatment to a high standard."""

from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, at_least, done
from minsheng.texts import Text

__all__ = ["TASK_24"]

_TIERED_CARE = Text(
    zh="此句未说明由什么覆盖，理解为前文的分级诊疗服务体系。",
    en="The clause does not name what covers them; read as the tiered care system it follows.",
)

TASK_24 = task(
    24,
    Text(
        zh="高标准开展分级诊疗体系建设行动",
        en="Build tiered diagnosis and treatment to a high standard",
    ),
    Text(
        zh="分级诊疗惠及所有居民，肿瘤中心建成，DRG付费全面推开。",
        en="Tiered care reaches every resident, the cancer center is completed, and payment by "
        "diagnosis-related groups becomes general.",
    ),
    all_of(
        "所有居民全部纳入网格化管理",
        level="consortium-grid-coverage",
        zh="医联体网格化管理居民覆盖率",
        en="Share of residents under the grid management of medical consortiums",
    ),
    all_of(
        "实现基层医疗机构全覆盖",
        level="tiered-care-institution-coverage",
        zh="分级诊疗基层医疗机构覆盖率",
        en="Share of primary care institutions covered by tiered diagnosis and treatment",
        reading=_TIERED_CARE,
    ),
    all_of(
        "常住人口全覆盖",
        level="tiered-care-population-coverage",
        zh="分级诊疗常住人口覆盖率",
        en="Share of permanent residents covered by tiered diagnosis and treatment",
        reading=_TIERED_CARE,
    ),
    done(
        "国家肿瘤区域医疗中心竣工",
        level="regional-cancer-center",
        zh="国家肿瘤区域医疗中心",
        en="National regional medical center for cancer",
        aliases=("肿瘤中心", "区域医疗中心"),
        by=2025,
    ),
    at_least(
        "2 institution",
        "互联网医院总数达到2家",
        level="internet-hospitals",
        zh="互联网医院总数",
        en="Internet hospitals",
        aliases=("互联网医院",),
        counted_by="家",
        by=2025,
    ),
    at_least(
        "2 institution",
        "推进2家二级医院临床重点专科建设",
        total="key-specialty-hospitals",
        zh="推进临床重点专科建设的二级医院数",
        en="Secondary (Grade II) hospitals developing key clinical specialties",
        counted_by="家",
        by=2025,
        reading=Text(
            zh="原文为“推进”；医院开展临床重点专科建设即计入。",
            en="The source says it will advance (推进) the specialties; a hospital counts once it "
            "develops one.",
        ),
    ),
    all_of(
        "全部纳入DRG付费范围",
        level="drg-hospital-coverage",
        zh="符合条件的二级以上医院DRG付费覆盖率",
        en="Share of eligible hospitals paid by diagnosis-related groups (DRG)",
        covers_zh="二级以上有住院资格符合条件的医院",
        covers_en="eligible hospitals of Grade II and above that are qualified for inpatient care",
        aliases=("DRG", "DRG覆盖率"),
        by=2025,
    ),
    all_of(
        "实现全险种、全病组付费",
        level="drg-insurance-coverage",
        zh="DRG付费险种覆盖率",
        en="Share of insurance types paid by diagnosis-related groups (DRG)",
        by=2025,
    ),
    all_of(
        "实现全险种、全病组付费",
        level="drg-group-coverage",
        zh="DRG付费病组覆盖率",
        en="Share of disease groups paid by diagnosis-related groups (DRG)",
        by=2025,
    ),
)
