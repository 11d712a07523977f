"""Task 52: settle petitions and disputes (加强信访矛盾化解)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, direction, done
from minsheng.texts import Text

__all__ = ["TASK_52"]

TASK_52 = task(
    52,
    Text(zh="加强信访矛盾化解", en="Settle petitions and disputes"),
    Text(
        zh="清理信访积案，健全联席会议和访前调解，解决全部历史遗留问题。",
        en="Petition backlogs are cleared, joint meetings and mediation set up, and all legacy "
        "issues settled.",
    ),
    all_of(
        "推进信访台账案件清仓见底",
        level="petition-backlog-cleared",
        zh="信访台账案件化解率",
        en="Share of petition cases on the register that are cleared",
        reading=Text(
            zh="“清仓见底”理解为全部案件；原文为“推进”。",
            en="Cleared to the bottom (清仓见底) is read as all cases; the source says to push "
            "ahead with it.",
        ),
    ),
    done(
        "建立健全四级信访工作联席会议机制",
        level="petition-joint-meetings",
        zh="四级信访工作联席会议机制",
        en="Mechanism of joint meetings on petitions at four levels",
    ),
    done(
        "建立健全四级信访工作联席会议机制、访前法律调解机制",
        level="pre-petition-mediation",
        zh="访前法律调解机制",
        en="Mechanism of legal mediation before petitioning",
    ),
    direction(
        "全力打造浑南版“枫桥经验”和“浦江经验”",
        level="hunnan-fengqiao",
        zh="浑南版“枫桥经验”和“浦江经验”",
        en="Hunnan version of the Fengqiao and Pujiang experience",
    ),
    all_of(
        "历史遗留问题全部化解",
        level="legacy-issues-settled",
        zh="历史遗留问题化解率",
        en="Share of legacy issues settled",
        by=2025,
    ),
    done(
        "“三无信访区”创建完成",
        level="three-no-petition-district",
        zh="“三无信访区”创建",
        en="Three-no district for petitions",
        by=2025,
    ),
)
