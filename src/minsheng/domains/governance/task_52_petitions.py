"""Task 52: step up the settlement of petition disputes (加强信访矛盾化解)."""

from minsheng.domains.governance.goal import DISPUTES_SETTLED_EARLY
from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, direction, done
from minsheng.texts import Text

__all__ = ["TASK_52"]

TASK_52 = task(
    52,
    Text(zh="加强信访矛盾化解", en="Step up the settlement of petition disputes"),
    Text(
        zh="清理信访积案，健全联席会议和访前调解，解决全部历史遗留问题。",
        en="Petition backlogs are cleared, joint meetings and mediation set up, and all legacy "
        "issues settled.",
    ),
    done(
        "“万件化访行动”",
        total="petition-visits-campaign",
        zh="“万件化访行动”",
        en="“Ten Thousand Petitions Settled” campaign",
    ),
    done(
        "“解决历史遗留问题专项行动”",
        total="legacy-issues-campaign",
        zh="“解决历史遗留问题专项行动”",
        en="“Solving Legacy Issues” special campaign",
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
    direction(
        "信访群众“事心双解”",
        level="petitioners-settled",
        zh="信访群众“事心双解”",
        en="Petitioners settled in the matter and at heart",
        reading=Text(
            zh="“事心双解”理解为事情和心结都得到化解，没有比例，只作方向。",
            en="Both matter and mind settled (事心双解) names no share, so it is read as a "
            "direction.",
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
        "依法及时就地解决群众合理诉求",
        level="reasonable-demands-settled",
        zh="群众合理诉求依法及时就地解决情况",
        en="Settlement of reasonable demands by law, in time and on the spot",
    ),
    direction(
        "把矛盾化解在源头,把问题解决在当地",
        of=DISPUTES_SETTLED_EARLY,
        reading=Text(
            zh="在源头、在当地化解理解为与总体目标“化解在基层、化解在萌芽状态”同一件事；未写比例。",
            en="Settled at the source and on the spot is read as the same thing as the goal's "
            "settled at the grassroots and at an early stage; no share is named.",
        ),
    ),
    direction(
        "全力打造浑南版“枫桥经验”和“浦江经验”",
        level="hunnan-fengqiao",
        zh="浑南版“枫桥经验”和“浦江经验”",
        en="Hunnan version of the “Fengqiao” and “Pujiang” experience",
    ),
    all_of(
        "历史遗留问题全部化解",
        level="legacy-issues-settled",
        zh="历史遗留问题化解率",
        en="Share of legacy issues settled",
        aliases=("历史遗留问题",),
        by=2025,
    ),
    done(
        "“三无信访区”创建完成",
        level="three-no-petition-district",
        zh="“三无信访区”创建",
        en="“Three-No” district for petitions",
        aliases=("三无信访", "三无信访区"),
        by=2025,
        reading=Text(
            zh="“三无”所指原文未说明；以该称号创建完成为完成。",
            en="What the three are that there are none of is not said; done when the status is "
            "recorded as reached.",
        ),
    ),
)
