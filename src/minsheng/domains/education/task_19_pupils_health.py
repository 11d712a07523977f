"""Task 19: raise the quality of the “Three Healths” initiative (实施“三个健康”提质行动)."""

from minsheng.domains.plan import task
from minsheng.domains.readings import NEXT_SENTENCE
from minsheng.promises.indicators import Indicator
from minsheng.promises.writing import all_of, at_least, direction, done
from minsheng.texts import Text

__all__ = ["ORAL_CHECK_RATE", "PIT_FISSURE_SEALING", "PUPILS_ORAL_CHECK", "TASK_19"]

# Health measures it too: task 29.
ORAL_CHECK_RATE = Indicator(
    id="oral-check-rate",
    name=Text(
        zh="适龄儿童口腔健康检查率",
        en="Share of children of eligible age given an oral health check",
    ),
    unit="percent",
    basis="level",
    covers=Text(zh="适龄儿童", en="children of eligible age"),
    aliases=("口腔检查率",),
)

# Health counts them too: matter 8.
PUPILS_ORAL_CHECK = Indicator(
    id="pupils-oral-check",
    name=Text(zh="免费口腔健康检查人数", en="Pupils given a free oral health check"),
    unit="person",
    basis="total",
    covers=Text(zh="适龄学生（儿童）", en="pupils of eligible age"),
    aliases=("口腔检查", "口腔检查人数"),
)

# Health measures it too: task 29 and matter 8.
PIT_FISSURE_SEALING = Indicator(
    id="pit-fissure-sealing",
    name=Text(zh="免费窝沟封闭实施率", en="Share of children given free pit and fissure sealing"),
    unit="percent",
    basis="level",
    covers=Text(zh="适宜儿童", en="children suitable for the treatment"),
    aliases=("窝沟封闭",),
)

TASK_19 = task(
    19,
    Text(zh="实施“三个健康”提质行动", en="Raise the quality of the “Three Healths” initiative"),
    Text(
        zh="以体育、艺术、心理和思政教育促进学生健康成长，免费检查口腔。",
        en="Sports, arts, mental health and ideological and political education help pupils grow "
        "up healthy, and their teeth are checked free of charge.",
    ),
    direction(
        "着力破除“小胖墩”“小眼镜”等青少年体质痛点",
        level="youth-physique-problems",
        zh="“小胖墩”“小眼镜”等青少年体质痛点",
        en="Young people's health problems such as overweight and short sight",
    ),
    done(
        "参加“浑南冬梦乐园”冰雪运动",
        total="winter-sports-participation",
        zh="学生参加“浑南冬梦乐园”冰雪运动",
        en="Pupils' part in the ice and snow sports of the “Hunnan Winter Dream Park”",
    ),
    done(
        "“三棋”比赛",
        total="board-game-contest",
        zh="学生参加“三棋”比赛",
        en="Pupils' part in the family contest in the three board games",
    ),
    done(
        "组织赛艇嘉年华系列活动",
        total="rowing-carnival",
        zh="赛艇嘉年华系列活动",
        en="Rowing carnival",
    ),
    done(
        "“缤纷假期,向美而行”暑假艺术活动",
        total="summer-art-program",
        zh="“缤纷假期，向美而行”暑假艺术活动",
        en="Summer holiday art program",
    ),
    done(
        "开展“三大球”“两小球”赛事",
        total="ball-game-contests",
        zh="“三大球”“两小球”赛事",
        en="Contests in the three big and two small ball games",
    ),
    done(
        "“行走中的红色课堂”实践成果评比活动",
        total="red-classroom-contest",
        zh="“行走中的红色课堂”实践成果评比活动",
        en="Contest of practice results of the “Walking Red Classroom”",
    ),
    at_least(
        "10 work",
        "10幅手绘地图",
        total="red-classroom-maps",
        zh="入选“行走中的红色课堂”的手绘地图数",
        en="Hand-drawn maps selected in the “Walking Red Classroom”",
        counted_by="幅",
    ),
    at_least(
        "10 work",
        "10份红色研学笔记",
        total="red-classroom-notes",
        zh="入选“行走中的红色课堂”的红色研学笔记数",
        en="Red study notes selected in the “Walking Red Classroom”",
        counted_by="份",
    ),
    at_least(
        "10 work",
        "10面红色徽章",
        total="red-classroom-badges",
        zh="入选“行走中的红色课堂”的红色徽章数",
        en="Red badges selected in the “Walking Red Classroom”",
        counted_by="面",
    ),
    at_least(
        "5 work",
        "5个红色研学视频",
        total="red-classroom-videos",
        zh="入选“行走中的红色课堂”的红色研学视频数",
        en="Red study videos selected in the “Walking Red Classroom”",
        counted_by="个",
    ),
    at_least(
        "20 work",
        "20张红色故事照片",
        total="red-classroom-photos",
        zh="入选“行走中的红色课堂”的红色故事照片数",
        en="Red story photos selected in the “Walking Red Classroom”",
        counted_by="张",
    ),
    done(
        "开办云端巡展",
        total="red-classroom-exhibition",
        zh="“行走中的红色课堂”云端巡展",
        en="Online touring exhibition of the “Walking Red Classroom”",
    ),
    at_least(
        "80 school",
        "累计创建体育、艺术和近视防控特色示范校80所",
        total="specialty-demonstration-schools",
        zh="体育、艺术和近视防控特色示范校数",
        en="Distinctive demonstration schools for sports, arts and myopia control",
        aliases=("特色示范校", "近视防控示范校"),
        counted_by="所",
        by=2025,
        reading=Text(
            zh="三类特色示范校合计一个数，原文未分开。",
            en="One count for the three specialties together, since the source does not divide it.",
        ),
    ),
    at_least(
        "10 school",
        "创建心理健康教育特色学校10所",
        total="mental-health-schools",
        zh="心理健康教育特色学校数",
        en="Distinctive schools for mental health education",
        aliases=("心理特色校",),
        counted_by="所",
        by=2025,
    ),
    at_least(
        "20 team",
        "组建家庭教育指导团队20支",
        total="family-education-teams",
        zh="家庭教育指导团队数",
        en="Family education guidance teams",
        aliases=("家庭教育团队",),
        counted_by="支",
        by=2025,
    ),
    all_of(
        "实现乡镇、街道教育指导服务团队全覆盖",
        level="education-guidance-coverage",
        zh="教育指导服务团队覆盖率",
        en="Coverage of education guidance teams",
        covers_zh="乡镇、街道",
        covers_en="townships and subdistricts",
        by=2025,
    ),
    at_least(
        "5 base",
        "建成5个大中小学思政课一体化共建基地",
        total="ideology-joint-bases",
        zh="大中小学思政课一体化共建基地数",
        en="Joint bases for ideological and political courses from primary school to university",
        aliases=("思政共建基地",),
        reading=NEXT_SENTENCE,
    ),
    at_least(
        "15 base",
        "15个思政课教学改革创新基地",
        total="ideology-innovation-bases",
        zh="思政课教学改革创新基地数",
        en="Bases for reform and innovation in teaching ideological and political courses",
        aliases=("思政创新基地",),
        reading=NEXT_SENTENCE,
    ),
    at_least(
        "100 lesson",
        "100节思政精品课",
        total="ideology-premium-lessons",
        zh="思政精品课数",
        en="Premium lessons in ideological and political education",
        aliases=("思政精品课",),
        counted_by="节",
        reading=NEXT_SENTENCE,
    ),
    direction(
        "构建科学、完善的大中小思想政治教育一体化工作体系",
        level="ideology-work-system",
        zh="大中小思想政治教育一体化工作体系",
        en="Integrated system of ideological and political education at all levels of school",
        reading=NEXT_SENTENCE,
    ),
    all_of(
        "全面开展适龄儿童口腔健康检查",
        of=ORAL_CHECK_RATE,
        reading=Text(
            zh="“全面开展”理解为所有适龄儿童都受到检查，与第29项是同一承诺。",
            en="Checks carried out in full (全面开展) are read as reaching every child of the "
            "eligible age, the same promise as task 29.",
        ),
    ),
    at_least("6583 person", "为6583名适龄学生免费实施口腔健康检查", of=PUPILS_ORAL_CHECK),
    all_of(
        "对适宜儿童免费实施窝沟封闭",
        of=PIT_FISSURE_SEALING,
        reading=Text(
            zh="未写数量；理解为对每名适宜儿童的承诺。",
            en="No number is given; read as a promise to every suitable child.",
        ),
    ),
)
