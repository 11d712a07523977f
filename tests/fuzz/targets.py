"""What is fuzzed: for each reader, how its input is made and what it may do with it."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any, NamedTuple, cast

from minsheng import Amount, Series
from minsheng.audit.numerals import numerals
from minsheng.audit.source_text import Heading, cut, is_spaced, plain
from minsheng.days import as_year, read_day, read_span
from minsheng.errors import InvalidValueError, MinshengError
from minsheng.quantities import Units, as_unit, declare_unit, known_units
from minsheng.quantities.exact import exact_fraction
from minsheng.quantities.units import normalized
from minsheng.wording.cells import read_target
from tests.fuzz.text import changed, digits, noise, one_of, one_or_changed, very_long

__all__ = ["TARGETS", "Outcome", "Target", "refused"]

Outcome = str
"""How an input ended: "value", "refused" (past the first check) or "at the door" (by it)."""


class Target(NamedTuple):
    """One reader: its name, its share of all inputs, and how to make and to try an input.

    `attempt` returns how the input ended; whatever it raises is a fault.
    """

    name: str
    share: int
    make: Callable[[Random], object]
    attempt: Callable[[object], Outcome]


def refused(error: MinshengError, *first_checks: str) -> Outcome:
    """Return how an input ended that was refused; the message must fit on a line."""
    message = str(error)
    if not message or "\n" in message or len(message) > 2000:
        raise AssertionError(f"a message that is no line: {message[:300]!r}")
    return "at the door" if any(check in message for check in first_checks) else "refused"


# Numbers, amounts and units

_NAMES = [name for unit in known_units() for name in (unit.code, unit.name.zh, *unit.aliases)]


def _number(random: Random) -> str:
    sign = random.choice(("", "", "", "-", "+"))
    whole = digits(random)
    if random.random() < 0.2:
        whole = f"{int(whole[:300]):,}"
    tail = f".{digits(random)}" if random.random() < 0.4 else ""
    return sign + whole + tail


def make_number(random: Random) -> object:
    """Return a number of some type, or something that only looks like one."""
    match random.randrange(8):
        case 0:
            sign, places = random.choice((-1, 1)), random.choice((0, 1, 9, 999, 1001, 5000))
            return sign * random.randrange(10**places + 1)
        case 1:
            return random.choice((random.random(), float(noise_number(random)), float("nan")))
        case 2:
            return Decimal(
                f"{_number(random).replace(',', '')[:2000]}E{random.randrange(-1100, 1100)}"
            )
        case 3:
            return Decimal(
                random.choice(("NaN", "sNaN", "-Infinity", "1E+999999", "1E-999999", "-0"))
            )
        case 4:
            return Fraction(random.randrange(-(10**9), 10**9), random.randrange(1, 10**9))
        case 5:
            return random.choice((None, True, [], {}, b"1", 1j, object, date(2024, 1, 1)))
        case _:
            return one_or_changed(random, _number)


def noise_number(random: Random) -> str:
    """Return text that float() reads."""
    return random.choice(("0", "-0", "1e308", "5e-324", "inf", "-1e999", "0.1", "123456.789"))


def try_number(value: object) -> Outcome:
    """Read a number."""
    try:
        found = exact_fraction(value)  # type: ignore[arg-type] # of any type, on purpose
    except InvalidValueError as error:
        return refused(error, "a plain decimal number", "a number (int")
    if exact_fraction(found) != found:
        raise AssertionError(f"a number that is not itself: {found!r}")
    return "value"


def _amount(random: Random) -> str:
    scale = random.choice(("", "", "", "万", "亿", "万亿"))
    space = random.choice(("", " ", "\u3000"))
    return _number(random) + space + scale + space + random.choice(_NAMES)


def _full_width(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def make_amount(random: Random) -> object:
    """Return an amount as text, or something like it."""
    text = one_or_changed(random, _amount)
    return _full_width(text) if random.random() < 0.1 else text


def try_amount(text: object) -> Outcome:
    """Read an amount; write it and read it again."""
    try:
        found = Amount.parse(text)  # type: ignore[arg-type] # of any type, on purpose
    except InvalidValueError as error:
        return refused(error, "a number with its unit", "an amount such as")
    str(found)
    if Amount(found.fraction, found.unit) != found:
        raise AssertionError("an amount that is not itself")
    return "value"


def make_unit(random: Random) -> object:
    """Return the name of a unit, or something like it."""
    if random.random() < 0.02:
        return random.choice((None, 1, b"m", as_unit, ("m",)))
    return one_or_changed(random, lambda r: r.choice(_NAMES))


def try_unit(name: object) -> Outcome:
    """Find a unit."""
    try:
        as_unit(name)  # type: ignore[arg-type] # of any type, on purpose
    except InvalidValueError as error:
        return refused(error, "the name of a unit")
    return "value"


def make_declaration(random: Random) -> object:
    """Return the arguments that declare a unit, or something like them."""

    def name(r: Random) -> str:
        return r.choice((r.choice(_NAMES), "box", "箱", "万元", "pallet"))

    given: dict[str, object] = {"code": one_or_changed(random, name)}
    for field in ("zh", "en", "one", "of"):
        if random.random() < 0.4:
            given[field] = one_or_changed(random, name)
    if random.random() < 0.5:
        given["factor"] = one_or_changed(random, lambda r: f"{digits(r)}/{digits(r)}")
    if random.random() < 0.3:
        given["aliases"] = [one_or_changed(random, name), one_or_changed(random, name)]
    for field in ("whole", "additive"):
        if random.random() < 0.3:
            given[field] = random.choice((True, False, None, 1, "true"))
    return given


def try_declaration(given: object) -> Outcome:
    """Declare a unit; its own declaration and its names have to find it again."""
    try:
        found = declare_unit(**given)  # type: ignore[arg-type] # of any type, on purpose
        units = Units([found])
    except InvalidValueError as error:
        return refused(error, "text of 1 to 64 characters")
    if declare_unit(**found.declaration) is not found:  # type: ignore[arg-type]
        raise AssertionError(f"{found!r} is not what it declares")
    if Amount.parse(f"5 {found.code}", units=units) != Amount(5, found):
        raise AssertionError(f"{found!r} is not found by its code")
    return "value"


# Days, spans and years

_DAY_SHAPE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SPAN_SHAPE = re.compile(r"[0-9]{4}(-|/|$)|.*/.*", re.DOTALL)


def _day(random: Random) -> str:
    day = date(1, 1, 1) + timedelta(days=random.randrange(3_652_059))
    return (
        (
            day if random.random() < 0.3 else day.replace(year=random.randrange(1990, 2030, 4))
        ).isoformat()
        if (day.month, day.day) != (2, 29)
        else "2024-02-29"
    )


def make_day(random: Random) -> object:
    """Return a day as text, or something like it."""
    return one_or_changed(random, _day)


def try_day(text: object) -> Outcome:
    """Read a day; it must be written the same."""
    try:
        found = read_day(str(text))
    except InvalidValueError as error:
        end = refused(error)
        return end if _DAY_SHAPE.fullmatch(str(text)) else "at the door"
    if found.isoformat() != text:
        raise AssertionError(f"{text!r} was read as {found}")
    return "value"


def _span(random: Random) -> str:
    year = f"{random.choice((0, 1, 2022, 2023, 2024, 9999)):04}"
    tail = random.choice(("", "-06", "-12", "-13", "-00", "-Q1", "-Q4", "-H1", "-H2", "/", "-Q0"))
    return f"{_day(random)}/{_day(random)}" if random.random() < 0.4 else year + tail


def make_span(random: Random) -> object:
    """Return a span as text, or something like it."""
    return one_or_changed(random, _span)


def try_span(text: object) -> Outcome:
    """Read a span; it must not end before it starts."""
    try:
        found = read_span(str(text))
    except InvalidValueError as error:
        end = refused(error)
        return end if _SPAN_SHAPE.match(str(text)) else "at the door"
    if found.start > found.end:
        raise AssertionError(f"a span that ends before it starts: {found}")
    return "value"


def make_year(random: Random) -> object:
    """Return a year, or something that is none."""
    if random.random() < 0.8:
        return random.choice((random.randrange(-3, 10_003), random.randrange(10**30)))
    return random.choice((None, True, 2024.0, "2024", Decimal(2024), 10**5000, date(2024, 1, 1)))


def try_year(value: object) -> Outcome:
    """Take a year."""
    try:
        as_year(value)  # type: ignore[arg-type] # of any type, on purpose
    except InvalidValueError as error:
        return refused(error)
    return "value"


# Series


def make_series(random: Random) -> object:
    """Return the arguments of a series: its kind, its values and its unit."""
    kind = random.choice(("yearly", "effective"))
    count = random.choice((0, 1, 2, 3, 8))
    first = random.randrange(1, 9990)
    pairs: list[object] = []
    for place in range(count):
        year = first + place
        key: object = year if kind == "yearly" else date(year, 7, 1)
        value: object = Amount(place, "yuan") if random.random() < 0.3 else make_number(random)
        pairs.append((key, value))
    if random.random() < 0.3 and pairs:
        strange = (make_year(random), (1,), "ab", [2020, 1], {2020: 1}, (None, None), None)
        pairs[random.randrange(count)] = random.choice(strange)
    values: object = pairs
    if random.random() < 0.3:
        hashable = [p for p in pairs if isinstance(p, tuple) and len(p) == 2]
        values = dict(hashable)
    if random.random() < 0.03:
        values = random.choice((None, "2020=1", b"x", 5, iter(())))
    unit = random.choice(("yuan", "yuan", "percent", None, make_unit(random)))
    return kind, values, unit


def try_series(arguments: object) -> Outcome:
    """Build a series, and write it as code."""
    kind, values, unit = cast(tuple[str, Any, Any], arguments)  # as make_series made it
    build = Series.yearly if kind == "yearly" else Series.effective
    try:
        found = build(values, unit)
    except InvalidValueError as error:
        return refused(error, "values: ")
    repr(found)
    return "value"


# Text of the document

_WORDS = (
    *(
        "到2025年",
        "达到86%",
        "不低于",
        "3.5%",
        "1.2万亿元",
        "10+1",
        "倍增",
        "三千五百",
        "十二",
        "百千",
    ),
    *(
        "一百零五",
        "两万",
        "2-3所",
        "万",
        "亿",
        "0.5‰",
        "第一",
        "双",
        "。",
        "，",
        "\n",
        "1.",
        "(一)",
    ),
)


_ENGLISH_WORDS = (
    *("80,000 visits", "1,234.5", "EC02a", "Quarter 4", "2nd", "half of", "two thirds", "£2.5m"),
    *("twenty-five", "a dozen", "two hundred and five thousand", "45 per cent", "37 plus", "."),
    *("at least 60", "a third of them", "one", "3 million", "million thousand", "2022/23"),
)


def _passage(random: Random) -> str:
    words, between = random.choice(((_WORDS, ""), (_ENGLISH_WORDS, " ")))
    return between.join(random.choice(words) for _ in range(random.randrange(1, 30)))


def make_text(random: Random) -> object:
    """Return a passage with numbers in it, or something like one; seldom a very long one."""
    if random.random() < 0.002:
        return very_long(random, random.choice(("9", "万", "一", "十百千", "1+", "0.", "亿亿")))
    return one_or_changed(random, _passage)


def try_numerals(text: object) -> Outcome:
    """Find the numbers of a text: each where it says, none over another."""
    whole, at, count = normalized(str(text)), 0, 0
    for numeral in numerals(whole, spaced=is_spaced(whole)):
        if numeral.start < at or whole[numeral.start : numeral.end] != numeral.text:
            raise AssertionError(f"a number out of its place: {numeral}")
        at, count = numeral.end, count + 1
    return "value" if count else "at the door"


_HEADINGS = [
    Heading(section="one", words="一、总体"),
    Heading(section="two", words="到2025年"),
    Heading(section="three", words="1.", after="。"),
    Heading(section="four", words="倍增"),
]


def make_document(random: Random) -> object:
    """Return a text with headings in it, or something like one."""
    parts = [heading.words for heading in _HEADINGS if random.random() < 0.8]
    text = "".join(part + one_of(random, (_passage, noise)) for part in parts)
    return changed(random, text) if random.random() < 0.5 else text


def try_cut(text: object) -> Outcome:
    """Cut a text; the sections must be the whole text, and each heading is accounted for."""
    sections, missing, misplaced = cut(str(text), _HEADINGS)
    if len(sections) + len(missing) + len(misplaced) != len(_HEADINGS) + 1:
        raise AssertionError("a heading that is lost")
    if "".join(section.text for section in sections) != plain(
        str(text), spaced=is_spaced(str(text))
    ):
        raise AssertionError("text that is lost")
    return "value" if len(sections) > 1 else "at the door"


# Targets in the cells of tables

_CELL_PARTS = (
    *(
        "到2025年,",
        "by 2023",
        "累计",
        "(cumulative)",
        "每年",
        "a year",
        "每季度",
        "逐年",
        "年均",
        "较2020年",
    ),
    *(
        "from 2020",
        "2020年的",
        "its value of 2020",
        "达到",
        "控制在",
        "保持在",
        "不低于",
        "≥ ",
        "<",
        "at least",
    ),
    *(
        "up to",
        "below",
        "约",
        "about",
        "左右",
        "以上",
        "及以上",
        "or more",
        "plus",
        "+",
        "增长",
        "提高",
        "下降",
    ),
    *(
        "falls by",
        "reduction",
        "翻一番",
        "减半",
        "倍",
        "times",
        "全覆盖",
        "零",
        "建成",
        "done",
        "前三",
        "top 3",
    ),
    *(
        "B级以上",
        "第3名",
        "-",
        "至",
        "between 2 and 3",
        "(±2个百分点)",
        "5万人",
        "90%",
        "2所学校",
        "1.5 km",
    ),
    *("80,000", "£2.5m", "三", "twelve", "half", "of workforce", "托位", "—", ";", "a) ", "b) "),
    "\u017f",  # a long s, which is an s without regard to capitals
)


_CELL_STARTS = (
    "",
    "",
    "≥",
    "不低于",
    "at least ",
    "每年增长",
    "较2020年下降",
    "到2025年达到",
    "约",
    "2-",
)
_CELL_ENDS = (
    "",
    "",
    "以上",
    "左右",
    " or more",
    " a year",
    "以内",
    " by 2025",
    " reduction on 2020",
)


def _cell(random: Random) -> str:
    if random.random() < 0.5:
        before, after = random.choice(_CELL_STARTS), random.choice(_CELL_ENDS)
        return before + _number(random).lstrip("+-") + random.choice(("%", "人", " km")) + after
    count = random.choice((1, 2, 2, 3, 3, 4, 6))
    return random.choice(("", " ")).join(random.choice(_CELL_PARTS) for _ in range(count))


def make_cell(random: Random) -> object:
    """Return a cell with a target and the unit beside it, or something like one."""
    if random.random() < 0.002:
        part = very_long(
            random, random.choice(("9", "万", "每年", "a) ", "不低于", "one ", "-", " "))
        )
        return part[: random.choice((199, 200, 201))], None
    return one_or_changed(random, _cell), random.choice((None, "percent", "person", "school"))


def try_cell(arguments: object) -> Outcome:
    """Read a cell; it is the phrase, and spaces around it change nothing."""
    text, unit = cast(tuple[str, str | None], arguments)  # as make_cell made it
    try:
        found = read_target(text, unit=unit)
    except InvalidValueError as error:
        return refused(error, "a target; without one")
    if found.phrase != text.strip() or read_target(f" {text} ", unit=unit) != found:
        raise AssertionError(f"a cell that is not itself: {found}")
    return "value"


TARGETS = (
    Target("numbers", 24, make_number, try_number),
    Target("amounts", 20, make_amount, try_amount),
    Target("units", 10, make_unit, try_unit),
    Target("declarations", 8, make_declaration, try_declaration),
    Target("days", 12, make_day, try_day),
    Target("spans", 12, make_span, try_span),
    Target("years", 4, make_year, try_year),
    Target("series", 6, make_series, try_series),
    Target("numerals", 6, make_text, try_numerals),
    Target("source text", 3, make_document, try_cut),
    Target("cells", 6, make_cell, try_cell),
)
