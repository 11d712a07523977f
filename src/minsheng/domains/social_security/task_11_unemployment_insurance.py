"""Task 11: relieve enterprises through unemployment insurance (开展失业保险助企纾困行动)."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction, done
from minsheng.texts import Text

__all__ = ["TASK_11"]

TASK_11 = task(
    11,
    Text(zh="开展失业保险助企纾困行动", en="Relieve enterprises through unemployment insurance"),
    Text(
        zh="用失业保险政策为企业减负，稳定就业岗位。",
        en="Unemployment insurance takes burdens off enterprises so that they keep jobs.",
    ),
    direction(
        "提升经办队伍的履职能力",
        level="insurance-staff-capacity",
        zh="失业保险经办队伍履职能力",
        en="Capacity of the unemployment insurance staff",
    ),
    done(
        "推行“免申即享”、“即申即享”、“直补快办”等经办模式",
        level="claim-free-handling",
        zh="“免申即享”、“即申即享”、“直补快办”等经办模式",
        en="Handling without claims, at once on a claim, or by direct payment",
        aliases=("免申即享",),
    ),
    direction(
        "降低企业制度性交易成本",
        level="enterprise-transaction-costs",
        zh="企业制度性交易成本",
        en="Enterprises' costs of dealing with the administration",
    ),
    direction(
        "减轻企业经办负担",
        level="enterprise-handling-burden",
        zh="企业经办负担",
        en="Enterprises' burden of paperwork",
    ),
    at_least(
        "20万个次",
        "累计帮助企业稳定岗位20万个次",
        total="jobs-stabilized",
        zh="帮助企业稳定岗位数",
        en="Jobs that enterprises were helped to keep",
        aliases=("稳岗", "稳岗数"),
        by=2025,
    ),
)
