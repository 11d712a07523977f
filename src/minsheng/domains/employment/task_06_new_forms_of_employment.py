"""Task 6: care for workers in new forms of employment (实施新就业形态劳动者关爱工程)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import all_of, direction, done
from minsheng.texts import Text

__all__ = ["TASK_6"]

TASK_6 = task(
    6,
    Text(zh="实施新就业形态劳动者关爱工程", en="Care for workers in new forms of employment"),
    Text(
        zh="建设劳动争议一体化中心，让符合条件的争议都得到调解、仲裁或审理。",
        en="An integrated center is built where all labor disputes that are eligible get "
        "mediation, arbitration or trial.",
    ),
    done(
        "建设多元化解劳动人事争议一体化保障中心",
        level="labor-dispute-center",
        zh="多元化解劳动人事争议一体化保障中心",
        en="Integrated center for settling labor and personnel disputes by several means",
        reading=Text(
            zh="原文为“建设”；以中心投入运行为完成。",
            en="The source says to build (建设); done when the center is at work.",
        ),
    ),
    direction(
        "仲裁前有调解、裁审衔接畅通、法律援助到位",
        level="labor-dispute-linkage",
        zh="劳动人事争议调解、仲裁、诉讼和法律援助衔接",
        en="Linkage of mediation, arbitration, trial and legal aid in labor disputes",
        reading=Text(
            zh="三个分句合为一条，是对中心如何运行的描述。",
            en="The three clauses are read as one description of how the center works.",
        ),
    ),
    all_of(
        "应调尽调",
        level="labor-mediation-reach",
        zh="劳动人事争议应调尽调率",
        en="Share of labor disputes eligible for mediation that are mediated",
        covers_zh="“一站式”窗口受理的争议",
        covers_en="disputes brought to the one-stop window",
    ),
    all_of(
        "应裁尽裁",
        level="labor-arbitration-reach",
        zh="劳动人事争议应裁尽裁率",
        en="Share of labor disputes eligible for arbitration that are arbitrated",
        covers_zh="“一站式”窗口受理的争议",
        covers_en="disputes brought to the one-stop window",
    ),
    all_of(
        "应审尽审",
        level="labor-trial-reach",
        zh="劳动人事争议应审尽审率",
        en="Share of labor disputes eligible for trial that are tried",
        covers_zh="“一站式”窗口受理的争议",
        covers_en="disputes brought to the one-stop window",
    ),
    direction(
        "新就业形态劳动争议案件办理质效提速增效",
        level="new-form-dispute-handling",
        zh="新就业形态劳动争议案件办理质效",
        en="Quality and speed of handling labor disputes in new forms of employment",
    ),
)
