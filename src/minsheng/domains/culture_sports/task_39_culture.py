"""Task 39: make culture flourish (推动文化事业繁荣发展)."""

from minsheng.domains.plan import task
from minsheng.domains.readings import RUNNING_TOTAL
from minsheng.promises.writing import at_least, direction, done
from minsheng.texts import Text

__all__ = ["TASK_39"]

TASK_39 = task(
    39,
    Text(zh="推动文化事业繁荣发展", en="Make culture flourish"),
    Text(
        zh="建设媒体中心，办好文化活动，增加博物馆、书房和惠民演出。",
        en="A media center is set up, cultural events are held, and museums, reading rooms and "
        "public-benefit performances grow in number.",
    ),
    direction(
        "构建新时代先进文艺创作生产体系",
        level="literary-creation-system",
        zh="新时代先进文艺创作生产体系",
        en="System of creating and producing literature and art for the new era",
    ),
    done(
        "打造“区域媒体创意中心”",
        level="media-creativity-center",
        zh="区域媒体创意中心",
        en="Regional media creativity center",
        reading=Text(
            zh="原文为“打造”；以中心投入运行为完成。",
            en="The source says to create (打造); done when the center is at work.",
        ),
    ),
    done(
        "引进各类媒体入驻媒体创意中心",
        level="media-at-creativity-center",
        zh="入驻媒体创意中心的各类媒体",
        en="Media of all kinds based in the media creativity center",
        reading=Text(
            zh="原文没有数量；有数类媒体入驻即为完成。",
            en="The source gives no number; done when media of several kinds work there.",
        ),
    ),
    done(
        "讲好浑南故事",
        total="hunnan-stories",
        zh="讲好浑南故事活动",
        en="“Telling Hunnan's Stories” event",
    ),
    done(
        "莫子山媒体夜话",
        total="mozishan-media-talks",
        zh="莫子山媒体夜话",
        en="“Mozishan Media Night Talks”",
    ),
    done(
        "“新闻奖”评选",
        total="news-awards",
        zh="“新闻奖”评选",
        en="Selection for the “News Awards”",
    ),
    direction(
        "打造区域主流媒体宣传制高点",
        level="media-high-ground",
        zh="区域主流媒体宣传制高点",
        en="Leading position of the region's mainstream media",
    ),
    direction(
        "做强“浑南之夏音乐会”炫彩系列文化品牌",
        level="summer-concert-brand",
        zh="“浑南之夏音乐会”炫彩系列文化品牌",
        en="“Hunnan Summer Concerts” brand of cultural events",
    ),
    done(
        "“莫子山文化艺术季”",
        total="mozishan-art-season",
        zh="“莫子山文化艺术季”系列主题活动",
        en="“Mozishan Culture and Art Season”",
    ),
    done(
        "“东北民俗节”",
        total="northeast-folk-festival",
        zh="东北民俗节",
        en="“Northeast China Folk Customs Festival”",
    ),
    done(
        "“邀请网红助阵宣传红色文化”",
        total="red-culture-influencers",
        zh="“邀请网红助阵宣传红色文化”活动",
        en="Red culture event with internet celebrities",
    ),
    done(
        "“中秋佳节庆团圆晚会”",
        total="mid-autumn-gala",
        zh="中秋佳节庆团圆晚会",
        en="Mid-Autumn Festival reunion gala",
    ),
    done(
        "“红色文艺展演”",
        total="red-arts-performances",
        zh="红色文艺展演",
        en="Red arts performances",
    ),
    at_least(
        "3 site",
        "备案博物馆达到3家以上",
        level="registered-museums",
        zh="备案博物馆数",
        en="Registered museums",
        aliases=("博物馆",),
        counted_by="家",
        by=2025,
    ),
    at_least(
        "20 site",
        "城市书房书屋达到20座以上",
        level="city-reading-rooms",
        zh="城市书房书屋数",
        en="City reading rooms",
        aliases=("城市书房", "书房"),
        counted_by="座",
        by=2025,
    ),
    at_least(
        "50 event",
        "文化惠民演出50场以上",
        total="public-culture-performances",
        zh="文化惠民演出场数",
        en="Public-benefit cultural performances",
        aliases=("惠民演出",),
        counted_by="场",
        by=2025,
        reading=RUNNING_TOTAL,
    ),
)
