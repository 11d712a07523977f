"""The words of which people put targets together, each with what it says.

A piece of a cell has a kind of one letter, so that the order of pieces can be told by a pattern.
What stands beside a number to compare it is with the kinds of target, in `promises.targets`.
"""

from fractions import Fraction

from minsheng.promises.targets import About, AtLeast, AtMost, LessThan, MoreThan
from minsheng.texts import Text

__all__ = [
    "AMONG",
    "ANOTHER_INDICATOR",
    "BASE_YEAR",
    "BOUNDS",
    "DUE",
    "EMPTY",
    "EVERY",
    "GRADE",
    "MEASURE_WORDS",
    "MONTHS",
    "QUARTERS",
    "RANK",
    "UNIT_NAMES",
    "VALUE_OF_YEAR",
    "WORDS",
    "Bounding",
]

Bounding = type[AtLeast] | type[MoreThan] | type[AtMost] | type[LessThan]
"""A kind of target that limits a value on one side."""

BOUNDS: tuple[Bounding, ...] = (AtLeast, MoreThan, AtMost, LessThan)
"""The kinds that the words beside a number choose from."""

WORDS: dict[str, tuple[str, Fraction | str | None]] = {}
"""Each word, in small letters, with the letter of its kind and what it says."""


def _add(kind: str, *words: str, value: Fraction | str | None = None) -> None:
    WORDS.update(dict.fromkeys(words, (kind, value)))


# b before and a after a number: on which side it limits; o and O: that it is about so much
for _bound in BOUNDS:
    _add("b", *_bound.words_before, value=_bound.kind)
    _add("a", *_bound.words_after, value=_bound.kind)
_add("b", "降至", "降到", "下降到", "下降至", "降低到", "减少到", "reduce to", value=AtMost.kind)
_add("b", "reduced to", "fall to", "falls to", value=AtMost.kind)
_add("o", *About.words_before, "约", "约达", "~")
_add("O", *About.words_after)
_add("h", "保持在", "保持", "稳定在", "维持在", "kept at", "held at", "keep at", "hold at")

# v reaches a number; x as well, and alone it is done, as X is
_add("v", "达到", "达", "实现", "力争", "提高到", "提升到", "上升到", "增加到", "增长到", "提高至")
_add("v", "增至", "新增", "新增加", "创成", "招聘", "培育", "培训", "开展", "提供", "整治", "配备")
_add("v", "reach", "reaches", "achieve", "raise to", "raised to", "increase to", "rise to")
_add("v", "rises to", "grow to", "grows to", "deliver", "provide")
_add("x", "完成", "建成", "新建", "建设", "创建", "改造", "build", "complete")
_add(
    "X", "投用", "启用", "投入使用", "并投入使用", "竣工", "完工", "交付使用", "建成投用", "并投用"
)
_add("X", "done", "completed", "built", "opened", "delivered", "published", "finished")

# - from one number to another; B and & likewise, in "between 5 and 10"
_add("-", "-", "–", "—", "至", "到", "to")
_add("B", "between")
_add("&", "and", "和", "与")

# g grows, r rises (of a share: by what?), f falls
_add("g", "增长", "增速", "增长率", "递增", "grow", "grows", "grow by", "grows by", "growth")
_add("g", "growth of")
_add("r", "提高", "提升", "上升", "增加", "increase", "increases", "increase by", "increases by")
_add("r", "increase of", "rise", "rises", "rise by", "rises by", "rise of", "rising", "increasing")
_add(
    "f",
    "下降",
    "降低",
    "减少",
    "压减",
    "削减",
    "递减",
    "降幅",
    "reduction",
    "reduction of",
    "reduce",
)
_add(
    "f", "reduce by", "reduces by", "reduced by", "fall", "falls", "fall by", "falls by", "fall of"
)
_add("f", "decrease", "decreases", "decrease by", "decreases by", "decrease of", "cut", "cut by")
_add("f", "falling", "decreasing")
_add("*", "倍", "times")  # of the value of a year
_add("D", "翻一番", "翻番", "倍增", value=Fraction(2))
_add("D", "double", "doubles", "doubled", "doubling", value=Fraction(2))
_add("D", "翻两番", "quadruple", "quadruples", "quadrupled", value=Fraction(4))
_add("D", "翻三番", value=Fraction(8))
_add("D", "treble", "trebles", "trebled", "triple", "triples", "tripled", value=Fraction(3))
_add("H", "减半", "halve", "halves", "halved", "halving", value=Fraction(1, 2))
_add("H", "减少一半", "下降一半", "降低一半", value=Fraction(1, 2))

# Without a figure: C all, Z none, U a direction; j and i make directions; c names what 100 % is of
_add(
    "C",
    "全覆盖",
    "应发尽发",
    "应保尽保",
    "应救尽救",
    "应助尽助",
    "应享尽享",
    "应检尽检",
    "应种尽种",
)
_add("C", "应改尽改", "应建尽建", "应收尽收", "应接尽接", "应签尽签", "应纳尽纳", "应治尽治")
_add("C", "full coverage", "fully covered")
_add("c", "覆盖", "覆盖率", "coverage")
_add("Z", "零", "清零", "不发生", "零发生", "zero")
_add("U", "有方向、无数值", "a direction without a figure")
_add("j", "不断", "持续", "稳步", "逐步", "进一步", "明显", "显著", "大幅", "有效")
_add("j", "continuous", "continuously", "steadily", "further", "significantly")
_add(
    "i",
    "改善",
    "增强",
    "优化",
    "健全",
    "完善",
    "好转",
    "扩大",
    "improve",
    "improves",
    "improvement",
)
_add("i", "改进")

# Beside a target: t of a running total, y of growth in every year; brackets and a tolerance
_add("t", "累计", "cumulative", "cumulatively", "in total")
_add("y", "年均", "年度", "逐年", "annual", "year-on-year", "year on year")
_add("(", "(")
_add(")", ")")
_add("±", "±")

EVERY = {
    "year": r"每年度?|a year|(?:per|each|every) year|annually|yearly|per annum",
    "quarter": r"每个?季度|每季|(?:a|per|each|every) quarter|quarterly",
    "month": r"每个?月|(?:a|per|each|every) month|monthly",
}
"""The words for each year, quarter and month."""

_YEAR = r"(?P<year>(?:19|20|21)[0-9]{2})(?![0-9])"
MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
"""The months in English, in their order."""
QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4} | {str(number): number for number in (1, 2, 3, 4)}
"""How a quarter is numbered."""

_BY = r"(?:by|in) (?:the )?(?:end of )?"
DUE = (
    (
        rf"(?:到|至|在)?{_YEAR}年(?!的|均|度|水平|基础)"
        r"(?:(?P<month>1[0-2]|0?[1-9])月|第?(?P<quarter>[一二三四1-4])季度|(?P<half>[上下])半年)?"
        r"(?:年?[底末](?:之?前)?)?(?: ?,)?"
    ),
    rf"{_BY}{_YEAR}(?P<part>-Q[1-4]|-1[0-2]|-0[1-9]|/[0-9]{{2}})?(?![-/])",
    rf"{_BY}(?P<month>{'|'.join(MONTHS)}) {_YEAR}(?![-/])",
    rf"{_BY}q(?:uarter )?(?P<quarter>[1-4])(?: of)? {_YEAR}(?![-/])",
)
"""The patterns of a time by which something is due."""

_VALUE_OF = r"(?:its|the) (?:value|levels?) of "
_LEVELS = r" (?:levels?|baseline|value)"
BASE_YEAR = (
    rf"(?:较|比|与){_YEAR}年(?:年?[底末])?(?:水平)?(?:相比)?",
    rf"在{_YEAR}年(?:水平)?的?基础上",
    (
        r"(?:from|on|against|compared (?:to|with)|relative to|versus|vs\.?) "
        rf"(?:{_VALUE_OF}|the )?{_YEAR}(?:{_LEVELS})?(?![-/])"
    ),
    rf"(?P<less>below ){_VALUE_OF}{_YEAR}(?![-/])",
    rf"(?P<less>below )(?:the )?{_YEAR}{_LEVELS}",
)
"""The patterns of the year from whose value a change is counted; `less` if it falls from there."""
VALUE_OF_YEAR = (
    rf"{_YEAR}年(?:水平)?的",
    rf"(?:of )?{_VALUE_OF}{_YEAR}(?![-/])",
    rf"of (?:the )?{_YEAR}{_LEVELS}",
)
"""The patterns of the year whose value is multiplied, or a share of which is told."""

_PLACES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_PLACE = rf"(?P<place>[0-9]{{1,4}}|[一二三四五六七八九十]{{1,3}}|{'|'.join(_PLACES)})(?![0-9])"
AMONG = {
    text.zh: text
    for text in (
        Text(zh="全国", en="the whole country"),
        Text(zh="全省", en="the whole province"),
        Text(zh="全市", en="the whole city"),
        Text(zh="全区", en="the whole district"),
        Text(zh="全县", en="the whole county"),
    )
}
"""Among whom places are counted."""
_OF_WHOM = rf"(?: (?:of|in) (?P<whom>{'|'.join(text.en for text in AMONG.values())}))?"
RANK = (
    (
        rf"(?:位居|位列|排名|排在|进入|跻身|居)?(?P<among>{'|'.join(AMONG)})?(?:排名)?"
        rf"[前第]{_PLACE}(?:名|位)?(?:以内|之内|及以上|以上)?"
    ),
    rf"(?:be |rank(?:ed)? )?(?:(?:among|in|within) )?(?:the )?(?:first|top) {_PLACE}{_OF_WHOM}",
    rf"(?:be |rank(?:ed)? )?(?P<place>first|1st){_OF_WHOM}",
)
"""The patterns of a place in an order."""

GRADE = (
    r"(?:grade )?[A-Z0-9]\+{0,2} or (?:better|above|higher)|grade [A-Z]\+{0,2}",
    r"(?:[A-Z0-9]\+{0,2}|[一二三四五六七八九十])级(?:(?:及|或)?以上)?|(?:优秀|良好|合格)(?:等级|等次)?(?:及|或)?以上",
)
"""The patterns of a grade whose scale is not told."""

MEASURE_WORDS = frozenset("个所家座条处张件场起门节支批套辆艘盏")
"""Chinese measure words of things: the names of many units begin with one."""

UNIT_NAMES = {"per cent": "percent", "percent": "percent", "percentage point": "percentage_point"}
"""Names of units that people write, beside those of the units themselves."""

EMPTY = frozenset(
    {"", "-", "--", "—", "——", "–", "/", "n/a", "na", "无", "none", "new", "tbc", "tbd"}
)
"""What stands in a cell that has no target."""

ANOTHER_INDICATOR = r"average|平均|同步|持平|benchmark|inflation"
"""What hints at a comparison with another indicator."""
