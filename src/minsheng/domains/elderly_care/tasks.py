"""The tasks for elderly care."""

from minsheng.domains.elderly_care.indicators import (
    AGE_FRIENDLY_RENOVATION_COVERAGE,
    CARE_SUPERVISION_COVERAGE,
    CARE_SUPERVISION_PRACTICE,
    CARE_SUPERVISION_SYSTEM,
    COMBINED_CARE_RATE,
    COMMUNITY_CARE_CLUSTER,
    COMMUNITY_CARE_STATIONS,
    COUNTY_HARDSHIP_INSTITUTIONS,
    ELDERLY_CARE_QUALITY,
    ELDERLY_CARE_SUPPLY,
    ELDERLY_CONTENTMENT,
    ELDERLY_HEALTH,
    ELDERLY_HEALTH_LITERACY,
    ELDERLY_HEALTH_WEEK,
    ELDERLY_LIFE_QUALITY,
    ELDERLY_MEAL_NEEDS,
    HARDSHIP_INSTITUTION_RENOVATION,
    HOME_CARE_SAFETY_RISK,
    INSTITUTION_SERVICE_LEVEL,
    INSTITUTION_STAR_RATING,
    MEAL_SERVICE_COVERAGE,
    MEAL_SERVICE_DEVELOPMENT,
    MEAL_SERVICE_IN_CARE_SYSTEM,
    MEAL_SERVICE_RULES,
    NURSING_BED_SHARE,
    PRIVATE_INSTITUTION_CARE,
    PURCHASED_HOME_CARE_COVERAGE,
    QUALITY_CARE_COMMUNITIES,
    RENOVATED_NURSING_BED_SHARE,
    SMART_SUPERVISION,
    STAR_RATED_INSTITUTIONS,
    SUBDISTRICT_CARE_COMPLEX_COVERAGE,
    WELLNESS_BASES,
)
from minsheng.domains.periods import BY_2025
from minsheng.promises.provisions import Commitment, Task
from minsheng.promises.targets import AtLeast, Done, Unquantified
from minsheng.texts import Text

__all__ = ["TASK_31", "TASK_32", "TASK_33", "TASK_34", "TASK_35", "TASK_36", "TASK_37", "TASK_38"]

TASK_31 = Task(
    number=31,
    title=Text(
        zh="开展政府购买居家养老服务扩面行动",
        en="Extend government-purchased home-based elderly care",
    ),
    summary=Text(
        zh="政府出资，把居家养老服务送到所有城乡社区。",
        en="The government pays for home-based elderly care in every urban and rural community.",
    ),
    commitments=(
        Commitment(
            id="task:31/elderly-care-quality",
            indicator=ELDERLY_CARE_QUALITY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="提升养老品质",
        ),
        Commitment(
            id="task:31/elderly-life-quality",
            indicator=ELDERLY_LIFE_QUALITY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="提高老年人生活质量",
        ),
        Commitment(
            id="task:31/purchased-home-care-coverage",
            indicator=PURCHASED_HOME_CARE_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="实现城乡社区政府购买居家养老服务全覆盖",
            stated=False,
        ),
    ),
)

TASK_32 = Task(
    number=32,
    title=Text(zh="实施老年人家庭适老化改造行动", en="Carry out age-friendly home renovation"),
    summary=Text(
        zh="为有需要的特殊困难老年人家庭逐户改造，让居家养老更安全。",
        en="The homes of elderly people in special hardship are renovated one by one, so that old "
        "age at home is safer.",
    ),
    commitments=(
        Commitment(
            id="task:32/home-care-safety-risk",
            indicator=HOME_CARE_SAFETY_RISK,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="降低老年人居家养老安全风险",
        ),
        Commitment(
            id="task:32/age-friendly-renovation-coverage",
            indicator=AGE_FRIENDLY_RENOVATION_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="全面满足有需求的特殊困难老年人家庭实施适老化改造",
            stated=False,
        ),
    ),
)

TASK_33 = Task(
    number=33,
    title=Text(
        zh="实施“品质养老”进社区（村）培育行动",
        en="Bring Quality Elderly Care into communities and villages",
    ),
    summary=Text(
        zh="养老设施、服务主体和项目进入社区和村，全部达到创建标准。",
        en="Facilities, providers and services for the elderly come into communities and "
        "villages, which all meet the standard.",
    ),
    commitments=(
        Commitment(
            id="task:33/community-care-stations",
            indicator=COMMUNITY_CARE_STATIONS,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="建设街道层面养老服务综合体和社区(村)养老服务站",
            interpretation="The source gives no number of stations; done when they are built in "
            "communities and villages.",
        ),
        Commitment(
            id="task:33/quality-care-communities",
            indicator=QUALITY_CARE_COMMUNITIES,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="全区社区(村)100%达到“品质养老”社区(村)创建标准",
        ),
        Commitment(
            id="task:33/subdistrict-care-complex-coverage",
            indicator=SUBDISTRICT_CARE_COMPLEX_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="街道层面养老综合体覆盖率达到100%",
        ),
        Commitment(
            id="task:33/community-care-cluster",
            indicator=COMMUNITY_CARE_CLUSTER,
            target=Unquantified(),
            period=BY_2025,
            phrase="形成社区养老服务的聚集发展效应",
        ),
    ),
)

TASK_34 = Task(
    number=34,
    title=Text(
        zh="开展“舌尖上的幸福”老年人助餐暖心行动",
        en="Serve meals to the elderly under Happiness on the Tongue",
    ),
    summary=Text(
        zh="多方参与，让社区老年人方便地吃上饭。",
        en="Many providers together make meals easy to get for the elderly in every community.",
    ),
    commitments=(
        Commitment(
            id="task:34/meal-service-rules",
            indicator=MEAL_SERVICE_RULES,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="建立完善相关服务规范",
        ),
        Commitment(
            id="task:34/meal-service-development",
            indicator=MEAL_SERVICE_DEVELOPMENT,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="逐步实现老年人助餐服务的专业化、市场化、规模化",
        ),
        Commitment(
            id="task:34/elderly-care-supply",
            indicator=ELDERLY_CARE_SUPPLY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="进一步丰富养老服务供给",
        ),
        Commitment(
            id="task:34/meal-service-in-care-system",
            indicator=MEAL_SERVICE_IN_CARE_SYSTEM,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="将老年人助餐服务纳入浑南区养老服务体系建设重要内容",
        ),
        Commitment(
            id="task:34/elderly-contentment",
            indicator=ELDERLY_CONTENTMENT,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="提高老年人幸福感、获得感",
        ),
        Commitment(
            id="task:34/meal-service-coverage",
            indicator=MEAL_SERVICE_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="社区老年人助餐服务覆盖率达到100%",
        ),
        Commitment(
            id="task:34/elderly-meal-needs",
            indicator=ELDERLY_MEAL_NEEDS,
            target=Unquantified(),
            period=BY_2025,
            phrase="广大老年群体用餐需求得到有效满足",
        ),
    ),
)

TASK_35 = Task(
    number=35,
    title=Text(zh="开展养老机构转型升级行动", en="Transform and upgrade elderly-care institutions"),
    summary=Text(
        zh="改造特困人员供养机构，增加护理型床位，新建专业照护机构。",
        en="Institutions for people in extreme hardship are renovated with more nursing beds, and "
        "one for professional care is built.",
    ),
    commitments=(
        Commitment(
            id="task:35/renovated-nursing-bed-share",
            indicator=RENOVATED_NURSING_BED_SHARE,
            target=AtLeast(value="80%"),
            period=BY_2025,
            due_stated=False,
            phrase="改造后机构护理型床位占比提升至80%",
        ),
        Commitment(
            id="task:35/county-hardship-institutions",
            indicator=COUNTY_HARDSHIP_INSTITUTIONS,
            target=AtLeast(value="1 institution"),
            period=BY_2025,
            phrase="至少建成1所",
        ),
        Commitment(
            id="task:35/hardship-institution-renovation",
            indicator=HARDSHIP_INSTITUTION_RENOVATION,
            target=AtLeast(value="100%"),
            period=BY_2025,
            phrase="完成特困人员供养服务机构维修改造全覆盖",
            stated=False,
        ),
    ),
)

TASK_36 = Task(
    number=36,
    title=Text(zh="实施医养结合服务能力提升行动", en="Better combine medical and elderly care"),
    summary=Text(
        zh="医疗与养老机构合作，养老机构都能提供医养结合服务。",
        en="Medical and elderly-care institutions work together, so that all elderly-care "
        "institutions offer both kinds of care.",
    ),
    commitments=(
        Commitment(
            id="task:36/elderly-health-week",
            indicator=ELDERLY_HEALTH_WEEK,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="老年健康宣传周活动",
        ),
        Commitment(
            id="task:36/elderly-health-literacy",
            indicator=ELDERLY_HEALTH_LITERACY,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="切实提高老年人健康素养和健康水平",
        ),
        Commitment(
            id="task:36/elderly-health",
            indicator=ELDERLY_HEALTH,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="切实提高老年人健康素养和健康水平",
        ),
        Commitment(
            id="task:36/private-institution-care",
            indicator=PRIVATE_INSTITUTION_CARE,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="提升民办养老机构照护能力",
        ),
        Commitment(
            id="task:36/combined-care-rate",
            indicator=COMBINED_CARE_RATE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            every="year",
            phrase="全区养老机构医养结合服务率持续保持100%",
            interpretation="The source does not define the rate; read as the share of "
            "institutions that offer combined care.",
        ),
        Commitment(
            id="task:36/nursing-bed-share",
            indicator=NURSING_BED_SHARE,
            target=AtLeast(value="65%"),
            period=BY_2025,
            phrase="护理型床位占比达到65%",
        ),
    ),
)

TASK_37 = Task(
    number=37,
    title=Text(
        zh="实施社会化养老服务主体引育壮大行动",
        en="Attract and grow non-government providers of elderly care",
    ),
    summary=Text(
        zh="引进和培育养老服务企业，多数养老机构达到星级。",
        en="Elderly-care enterprises are brought in and built up, and most elderly-care "
        "institutions earn stars.",
    ),
    commitments=(
        Commitment(
            id="task:37/institution-star-rating",
            indicator=INSTITUTION_STAR_RATING,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="养老机构星级评定",
        ),
        Commitment(
            id="task:37/institution-service-level",
            indicator=INSTITUTION_SERVICE_LEVEL,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="激励促进服务水平整体提升",
        ),
        Commitment(
            id="task:37/wellness-bases",
            indicator=WELLNESS_BASES,
            target=Done(),
            period=BY_2025,
            due_stated=False,
            phrase="打造一批特色生态康养基地",
            interpretation="The source gives no number (一批, a batch); done when such bases "
            "exist.",
        ),
        Commitment(
            id="task:37/star-rated-institutions",
            indicator=STAR_RATED_INSTITUTIONS,
            target=AtLeast(value="80%"),
            period=BY_2025,
            phrase="80%的养老机构达到星级标准",
        ),
    ),
)

TASK_38 = Task(
    number=38,
    title=Text(
        zh="开展养老机构监管效能提升行动",
        en="Make supervision of elderly-care institutions more effective",
    ),
    summary=Text(
        zh="养老服务行业全部纳入监管，动态监管体系全面建成。",
        en="The whole elderly-care sector comes under supervision, and a dynamic supervision "
        "system is completed.",
    ),
    commitments=(
        Commitment(
            id="task:38/care-supervision-coverage",
            indicator=CARE_SUPERVISION_COVERAGE,
            target=AtLeast(value="100%"),
            period=BY_2025,
            due_stated=False,
            phrase="实现养老服务行业监管全覆盖",
            stated=False,
        ),
        Commitment(
            id="task:38/care-supervision-practice",
            indicator=CARE_SUPERVISION_PRACTICE,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="法治化、规范化、常态化",
        ),
        Commitment(
            id="task:38/smart-supervision",
            indicator=SMART_SUPERVISION,
            target=Unquantified(),
            period=BY_2025,
            due_stated=False,
            phrase="智慧监管效能显著提升",
        ),
        Commitment(
            id="task:38/care-supervision-system",
            indicator=CARE_SUPERVISION_SYSTEM,
            target=Done(),
            period=BY_2025,
            phrase="全面建成覆盖居家、社区、机构养老服务的动态监管体系",
        ),
    ),
)
