"""Task 5: train talent jointly in schools and enterprises (实施“校企双制”协同育才行动)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction, done
from minsheng.texts import Text

__all__ = ["TASK_5"]

TASK_5 = task(
    5,
    Text(zh="实施“校企双制”协同育才行动", en="Train talent jointly in schools and enterprises"),
    Text(
        zh="学校和企业联合培养，扩大高技能人才队伍，开展有补贴的培训。",
        en="Schools and enterprises jointly train workers, the body of highly skilled workers "
        "grows, and training is subsidized.",
    ),
    done(
        "办好职业技能大赛",
        total="vocational-skills-contest",
        zh="职业技能大赛",
        en="Vocational skills contest",
    ),
    direction(
        "实现“招生即招工、进校即进企、毕业即就业”",
        level="school-enterprise-training",
        zh="“校企双制”联合培养实效",
        en="Joint training by schools and enterprises that leads straight into work",
        reading=Text(
            zh="理解为联合培养的口号，不是承诺每名毕业生都就业。",
            en="Read as a motto of the joint training, not as a promise that every graduate is "
            "employed.",
        ),
    ),
    direction(
        "打破人才供需瓶颈",
        level="talent-bottleneck",
        zh="人才供需瓶颈",
        en="Bottleneck between supply of and demand for talent",
    ),
    done(
        "企业新型学徒和技师、高级技师培养等培育项目",
        total="apprentice-technician-projects",
        zh="企业新型学徒和技师、高级技师培养等培育项目",
        en="Projects to train new-type apprentices, technicians and senior technicians",
    ),
    direction(
        "化解结构性就业矛盾",
        level="structural-employment",
        zh="结构性就业矛盾",
        en="Structural mismatch in employment",
    ),
    at_least(
        "5000 person",
        "累计新增高技能人才5000人以上",
        total="highly-skilled-workers",
        zh="新增高技能人才数",
        en="Newly qualified highly skilled workers",
        aliases=("高技能人才",),
        by=2025,
    ),
    at_least(
        "2万人次",
        "各类补贴性培训2万人次以上",
        total="subsidized-training",
        zh="补贴性培训人次",
        en="Attendances at subsidized training",
        aliases=("补贴性培训", "技能培训人次"),
        by=2025,
    ),
)
