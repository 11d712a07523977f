"""Task 3: bring “Worry-Free Employment” to communities and villages."""

from minsheng.domains.plan import task
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import all_of, at_least, done, none_of
from minsheng.texts import Text

__all__ = ["TASK_3", "ZERO_EMPLOYMENT_HOUSEHOLDS"]

ZERO_EMPLOYMENT_HOUSEHOLDS = Indicator(
    id="zero-employment-households",
    name=Text(zh="零就业家庭户数", en="Zero-employment households"),
    unit="household",
    basis="level",
    aliases=("零就业家庭", "零就业"),
)

TASK_3 = task(
    3,
    Text(
        zh="实施“舒心就业”进社区（村）行动",
        en="Bring “Worry-Free Employment” to communities and villages",
    ),
    Text(
        zh="就业服务办到每个社区和村，投放岗位，建设示范点，零就业家庭有人上岗。",
        en="Employment services reach every community and village with jobs and demonstration "
        "places, and someone in each zero-employment household finds work.",
    ),
    done(
        "“送政策、送资源、送服务、送暖阳、送保障”活动",
        total="community-employment-events",
        zh="“送政策、送资源、送服务、送暖阳、送保障”活动",
        en="Events bringing policies, resources, services, warmth and security",
    ),
    at_least(
        "20 item",
        "下沉20个“就业服务包”",
        total="employment-service-packages",
        zh="向社区（村）下沉的“就业服务包”数",
        en="Employment service packages brought to communities and villages",
        aliases=("就业服务包",),
        counted_by="个",
    ),
    at_least(
        "12 community",
        "打造12个“舒心就业”示范社区(村)",
        total="model-employment-communities",
        zh="“舒心就业”示范社区（村）数",
        en="Demonstration communities and villages of “Worry-Free Employment”",
        counted_by="个",
        reading=Text(
            zh="村在此按社区计，因为原文把二者合计。",
            en="Villages are counted as communities here, as the source counts both together.",
        ),
    ),
    none_of(
        "零就业家庭至少1人就业",
        of=ZERO_EMPLOYMENT_HOUSEHOLDS,
        reading=Text(
            zh="一户有一人就业即不再是零就业家庭，故理解为没有已知的零就业家庭，"
            "与为民办实事第1项是同一承诺。",
            en="One member brought into work makes a household no longer a zero-employment one; "
            "read as no known zero-employment household left, the same promise as matter 1.",
        ),
    ),
    all_of(
        "实现“舒心就业”社区(村)全覆盖",
        level="employment-community-coverage",
        zh="“舒心就业”社区（村）覆盖率",
        en="Coverage of communities and villages by “Worry-Free Employment”",
        by=2025,
        reading=Text(
            zh="原文把此句印了两遍，只作一项承诺。",
            en="The source prints this clause twice; it is one promise.",
        ),
    ),
    at_least(
        "3.6万 job",
        "累计投放岗位不少于3.6万个",
        total="community-job-offers",
        zh="“舒心就业”进社区（村）投放岗位数",
        en="Jobs offered through “Worry-Free Employment” in communities and villages",
        aliases=("投放岗位",),
        by=2025,
    ),
    at_least(
        "10 village",
        "创建10个“舒心就业”示范村",
        total="model-employment-villages",
        zh="“舒心就业”示范村数",
        en="Demonstration villages of “Worry-Free Employment”",
        by=2025,
        reading=Text(
            zh="单独计数；这些村是否在12个示范社区（村）之内，原文未说明。",
            en="Read as a count of its own; whether these villages are among the 12 demonstration "
            "communities and villages is not said.",
        ),
    ),
)
