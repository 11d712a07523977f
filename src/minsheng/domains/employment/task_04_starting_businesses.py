"""Task 4: build the “Starting a Business Together” brand (实施“齐心创业”品牌创建行动)."""

from minsheng.domains.plan import task
from minsheng.domains.readings import ALL_ELIGIBLE
from minsheng.promises.writing import all_of, at_least, done
from minsheng.texts import Text

__all__ = ["TASK_4"]

TASK_4 = task(
    4,
    Text(zh="实施“齐心创业”品牌创建行动", en="Build the “Starting a Business Together” brand"),
    Text(
        zh="扶持创业园和创业带头人，以创业带动就业，为残疾人提供岗位，为残疾儿童提供康复。",
        en="Start-up parks and leaders bring others into work, people with disabilities are "
        "offered jobs, and children with disabilities get rehabilitation.",
    ),
    done(
        "省残联组织的线上手工培训",
        total="disability-craft-training",
        zh="省残联组织的线上手工培训",
        en="Online handicraft training by the provincial disabled persons' federation",
        covers_zh="全区残疾人",
        covers_en="people with disabilities of the district",
        reading=Text(
            zh="培训由省里组织；本区残疾人参加即为完成。",
            en="Organized by the province; done when people with disabilities of the district "
            "have taken part.",
        ),
    ),
    done(
        "“春风行动”线上招聘会",
        total="spring-breeze-job-fairs",
        zh="“春风行动”线上招聘会",
        en="“Spring Breeze” online job fairs",
    ),
    at_least(
        "502 job",
        "共计提供502个岗位",
        total="disability-job-offers",
        zh="“春风行动”线上招聘会提供的残疾人就业岗位数",
        en="Jobs for people with disabilities offered at the “Spring Breeze” online job fairs",
    ),
    done(
        "农业就业技术培训",
        total="disability-farm-training",
        zh="农业就业技术培训",
        en="Training in farming skills for employment",
        covers_zh="农村种养殖的残疾人",
        covers_en="rural people with disabilities who grow crops or raise animals",
    ),
    all_of(
        "对种养殖残疾人进行扶持救助",
        level="disabled-farmer-support",
        zh="种养殖残疾人扶持救助率",
        en="Share of farming people with disabilities given support and assistance",
        covers_zh="农村种养殖的残疾人",
        covers_en="rural people with disabilities who grow crops or raise animals",
        reading=Text(
            zh="未写比例；理解为对所有农村种养殖残疾人的承诺。",
            en="No share is given; read as a promise to all people with disabilities who grow "
            "crops or raise animals.",
        ),
    ),
    all_of(
        "向符合扶持自主创业的残疾人进行资金扶持",
        level="disability-startup-funding",
        zh="残疾人自主创业资金扶持率",
        en="Share of eligible people with disabilities given funds to start a business",
        covers_zh="符合扶持自主创业条件的残疾人",
        covers_en="people with disabilities eligible for start-up support",
        reading=ALL_ELIGIBLE,
    ),
    at_least(
        "3 site",
        "市级大学生创业园达到3个",
        level="college-startup-parks",
        zh="市级大学生创业园数",
        en="City-level start-up parks for college students",
        aliases=("大创园", "大学生创业园"),
        counted_by="个",
        by=2025,
    ),
    at_least(
        "1000 person",
        "累计培育创业带头人1000名",
        total="startup-leaders",
        zh="培育创业带头人数",
        en="Start-up leaders trained",
        aliases=("创业带头人",),
        by=2025,
    ),
    at_least(
        "5000 person",
        "累计带动就业5000人",
        total="startup-leader-employment",
        zh="创业带头人带动就业人数",
        en="People brought into work by start-up leaders",
        aliases=("带动就业",),
        by=2025,
    ),
    at_least(
        "1050 person",
        "累计为1050名符合救助条件的残疾儿童提供康复救助",
        total="child-rehabilitation",
        zh="获得康复救助的残疾儿童人数",
        en="Children with disabilities given rehabilitation assistance",
        covers_zh="符合救助条件的残疾儿童",
        covers_en="children with disabilities eligible for assistance",
        aliases=("残疾儿童康复", "儿童康复"),
        by=2025,
    ),
)
