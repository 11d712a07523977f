"""Task 48: improve the monitoring and early-warning system for urban public safety risks."""

from minsheng.domains.plan import task
from minsheng.promises.writing import at_least, direction, done, none_of
from minsheng.texts import Text

__all__ = ["TASK_48"]

TASK_48 = task(
    48,
    Text(
        zh="完善城市公共安全风险监测预警体系",
        en="Improve the monitoring and early-warning system for urban public safety risks",
    ),
    Text(
        zh="监测城市风险，建立应急救援协同机制和执法队伍，防止重大案事件。",
        en="Risks are monitored, rescue coordination and an enforcement team are set up, and "
        "major incidents prevented.",
    ),
    none_of(
        "严防发生有影响的重大公共安全案事件",
        total="major-public-safety-incidents",
        unit="incident",
        zh="有影响的重大公共安全案事件数",
        en="Major public safety incidents of wide impact",
        counted_by="起",
        reading=Text(
            zh="“严防发生”理解为一起也不发生。",
            en="To guard strictly against any happening (严防发生) is read as none happening.",
        ),
    ),
    done(
        "建立综合性、区域化的应急救援协同机制",
        level="rescue-coordination",
        zh="综合性、区域化的应急救援协同机制",
        en="Comprehensive regional mechanism for coordinated emergency rescue",
    ),
    direction(
        "提升安全监管能力",
        level="safety-supervision",
        zh="安全监管能力",
        en="Safety supervision capacity",
    ),
    done(
        "整合组建综合性执法队伍",
        level="comprehensive-enforcement-team",
        zh="综合性执法队伍",
        en="Comprehensive enforcement team",
    ),
    at_least(
        "100%",
        "全区应急系统执法人员持证上岗率达到100%",
        level="certified-enforcement-staff",
        zh="应急系统执法人员持证上岗率",
        en="Share of emergency management enforcement officers on duty with a license",
        aliases=("持证上岗率",),
    ),
    direction(
        "不断深度汇聚城市公共安全风险感知数据",
        level="risk-sensing-data",
        zh="城市公共安全风险感知数据",
        en="Pooling of sensor data on urban public safety risks",
        by=2025,
    ),
    done(
        "创建国家安全发展示范城市",
        level="safe-development-city",
        zh="国家安全发展示范城市",
        en="National demonstration city for safe development",
        by=2025,
        reading=Text(
            zh="此类称号授予城市；无论由谁申报，以取得称号为完成。",
            en="Such titles go to cities; read as the title being awarded, whoever applies.",
        ),
    ),
)
