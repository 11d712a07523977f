"""Pictures of promises as plain SVG, a kilobyte or two each.

Lines differ by their dashes and marks before they differ by colour, and limits are hatched on the
side where no value should lie, so that a picture reads in black and white. Colours are those of the
page (`page.css`), so that they follow its theme. A picture is the one place that rounds.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction

import attrs

from minsheng.days import Years
from minsheng.quantities.exact import shown
from minsheng.reports.observed import Point
from minsheng.reports.picture import Limit, Picture, Step
from minsheng.texts import Language, Text

__all__ = ["CHART_BOX", "PARTS", "SPARK_BOX", "chart", "grouped", "parts_of", "spark"]

_WIDTH, _HEIGHT = 440, 200
_TOP, _BOTTOM, _RIGHT = 14, 22, 10
_SMALL_WIDTH, _SMALL_HEIGHT = 100, 34
_LETTER = 7  # about the width of a digit
_TICKS = 4
_MOST_YEARS = 12
_HATCH = 7
CHART_BOX = f"0 0 {_WIDTH} {_HEIGHT}"
SPARK_BOX = f"0 0 {_SMALL_WIDTH} {_SMALL_HEIGHT}"
"""The extent of a picture, and of one in small."""

PARTS: dict[str, Text] = {
    "o": Text(zh="实际", en="observed"),
    "p": Text(zh="匀速应达", en="steady way to the target"),
    "l": Text(zh="目标", en="target"),
    "f": Text(zh="下限（阴影侧不达标）", en="floor (short of it where hatched)"),
    "c": Text(zh="上限（阴影侧超标）", en="ceiling (beyond it where hatched)"),
    "r": Text(zh="今后需达", en="required from here"),
    "j": Text(zh="按最近速度推算", en="at the latest pace"),
    "n": Text(zh="统计日", en="day of the report"),
}
"""The parts of a picture by their mark in the page, and what each is called."""


@attrs.frozen
class _Scale:
    """Where a day and a value stand in a picture."""

    first: date
    last: date
    low: Fraction
    high: Fraction
    left: int
    width: int
    top: int
    height: int

    def x(self, day: date) -> int:
        share = Fraction((day - self.first).days, max((self.last - self.first).days, 1))
        return self.left + round(share * self.width)

    def y(self, value: Fraction) -> int:
        share = (value - self.low) / (self.high - self.low)
        return self.top + round((1 - share) * self.height)

    def line(self, points: Iterable[Point]) -> str:
        """Return places as an SVG path."""
        places = (f"{self.x(day)} {self.y(value)}" for day, value in points)
        return "M" + "L".join(dict.fromkeys(places))


def parts_of(picture: Picture) -> tuple[str, ...]:
    """Return the marks of the parts that a picture has, for its legend."""
    bounds: list[Limit | Step] = [*(x for x in picture.limits if x.throughout), *picture.steps]
    found = {
        "o": True,
        "p": picture.promised,
        "l": any(not limit.throughout for limit in picture.limits),
        "f": any(not bound.most for bound in bounds),
        "c": any(bound.most for bound in bounds),
        "r": picture.required,
        "j": picture.projected,
        "n": picture.as_of < picture.end,
    }
    return tuple(part for part in PARTS if found[part])


def chart(picture: Picture, years: Years, languages: tuple[Language, ...]) -> str:
    """Return a picture as SVG; whoever shows it names it, for those who do not see it."""
    ticks = _ticks(picture)
    names = [_number_texts(tick, ticks[-1]) for tick in ticks]
    widest = max(len(name.in_language(x)) for name in names for x in languages)
    left = 8 + _LETTER * widest
    scale = _Scale(
        *(picture.start, picture.end, ticks[0], ticks[-1], left, _WIDTH - left - _RIGHT),
        *(_TOP, _HEIGHT - _TOP - _BOTTOM),
    )
    return "".join(
        (
            *_grid(scale, ticks, names, languages),
            *_years(scale, picture, years),
            *_bounds(scale, picture),
            *_ways(scale, picture),
            *_observed(scale, picture),
        )
    )


def spark(picture: Picture) -> str:
    """Return a picture in small: what was observed, and the limits."""
    low, high = _range(picture)
    scale = _Scale(
        *(picture.start, picture.end, low, high, 3, _SMALL_WIDTH - 6, 4, _SMALL_HEIGHT - 8)
    )
    found = [_flat(scale, item, item.start, item.end) for item in picture.limits]
    found += [_flat(scale, item, item.start, item.end) for item in picture.steps]
    if picture.promised:
        found.append(f'<path class=p d="{scale.line(picture.promised)}"/>')
    found += [f'<path class=o d="{scale.line(line)}"/>' for line in picture.observed]
    day, value = picture.marks[-1]
    return "".join((*found, f"<circle r=2.5 cx={scale.x(day)} cy={scale.y(value)} />"))


def _flat(scale: _Scale, bound: Limit | Step, start: date, end: date) -> str:
    value = bound.value if isinstance(bound, Limit) else bound.required
    return f'<path class=l d="M{scale.x(start)} {scale.y(value)}H{scale.x(end)}"/>'


def _values(picture: Picture) -> Iterator[Fraction]:
    lines = (*picture.observed, *picture.required, picture.promised, picture.projected)
    yield from (value for line in lines for _, value in line)
    yield from (limit.value for limit in picture.limits)
    yield from (step.required for step in picture.steps)


def _range(picture: Picture) -> tuple[Fraction, Fraction]:
    """Return the least and the greatest value, with some room if they are the same."""
    values = list(_values(picture))
    low, high = min(values), max(values)
    if low == high:
        room = abs(low) / 10
        return (low - room, high + room) if room else (Fraction(0), Fraction(1))
    return low, high


def _ticks(picture: Picture) -> list[Fraction]:
    """Return round values that enclose all values; zero is one of them where it is near."""
    low, high = _range(picture)
    if 0 < low < (high - low) * 2:
        low = Fraction(0)
    step = _round_step((high - low) / _TICKS, whole=picture.unit.whole)
    first, last = low // step, -(-high // step)
    return [step * number for number in range(first, last + 1)]


def _round_step(step: Fraction, *, whole: bool) -> Fraction:
    """Return 1, 2 or 5 times a power of ten, at least as much; of what is counted at least one."""
    power = Fraction(1)
    while power * 10 <= step:
        power *= 10
    while power > step:
        power /= 10
    found = next(power * digit for digit in (1, 2, 5, 10) if power * digit >= step)
    return max(found, Fraction(1)) if whole else found


def grouped(value: Fraction, places: int = 4) -> str:
    """Write a number with its thousands apart; an ellipsis says that digits were cut.

    >>> grouped(Fraction(1234567, 2))
    '617,283.5'
    """
    whole, point, tail = shown(value, places).partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    head = len(digits) % 3
    groups = [digits[:head], *(digits[i : i + 3] for i in range(head, len(digits), 3))]
    return f"{sign}{','.join(filter(None, groups))}{point}{tail}"


def _number_texts(value: Fraction, largest: Fraction) -> Text:
    """Return a round number in short: from a million on in 万 or 亿, in millions or billions."""
    if largest < 10**6:
        plain = grouped(value)
        return Text(zh=plain, en=plain)
    zh = (value / 10**8, "亿") if largest >= 10**8 else (value / 10**4, "万")
    en = (value / 10**9, " bn") if largest >= 10**9 else (value / 10**6, " m")
    return Text(zh=f"{grouped(zh[0])}{zh[1]}", en=f"{grouped(en[0])}{en[1]}")


def _texts(text: Text, languages: tuple[Language, ...], place: str) -> str:
    """Return a text at a place, in each language unless it is the same in both."""
    words = dict.fromkeys(text.in_language(language) for language in languages)
    if len(words) == 1:
        return f"<text {place}>{next(iter(words))}</text>"
    return "".join(
        f"<text lang={language} {place}>{text.in_language(language)}</text>"
        for language in languages
    )


def _grid(
    scale: _Scale, ticks: list[Fraction], names: list[Text], languages: tuple[Language, ...]
) -> Iterator[str]:
    """Yield the lines of the ticks, as one path, and their numbers."""
    lines = "".join(f"M{scale.left} {scale.y(tick)}h{scale.width}" for tick in ticks)
    yield f'<path class=g d="{lines}"/>'
    for tick, name in zip(ticks, names, strict=True):
        yield _texts(name, languages, f"class=y x={scale.left - 5} y={scale.y(tick) + 4}")


def _years(scale: _Scale, picture: Picture, years: Years) -> Iterator[str]:
    """Yield a tick between years, and the name of each in the middle of what is seen of it.

    Of many years only each second, third or so has them.
    """
    first, last = years.of(picture.start), years.of(picture.end)
    bottom = scale.top + scale.height
    numbers = range(first, last + 1, -(-(last - first + 1) // _MOST_YEARS))
    starts = [scale.x(max(years.start(n), picture.start)) for n in numbers]
    ends = [scale.x(min(years.end(n), picture.end)) for n in numbers]
    ticks = "".join(f"M{x} {bottom}v4" for x in starts[1:])
    if ticks:
        yield f'<path class=g d="{ticks}"/>'
    free = 0
    for number, start, end in zip(numbers, starts, ends, strict=True):
        name, middle = years.name(number), (start + end) // 2
        half = _LETTER * len(name) // 2
        if end - start > half and middle - half >= free:
            yield f"<text class=x x={middle} y={bottom + 16}>{name}</text>"
            free = middle + half + 4


def _bounds(scale: _Scale, picture: Picture) -> Iterator[str]:
    """Yield floors and ceilings with their hatching, and the mark of what is due on a day."""
    for limit in picture.limits:
        if limit.throughout:
            yield _hatched(scale, limit, limit.value)
            continue
        x, y = scale.x(limit.end), scale.y(limit.value)
        yield f'<path class="l d" d="M{scale.x(limit.start)} {y}H{x}"/>'
        tip = 10 if limit.most else -10
        yield f'<path class=m d="M{x - 7} {y - tip}h14L{x} {y}z"/>'
    for step in picture.steps:
        yield _hatched(scale, step, step.required)


def _hatched(scale: _Scale, bound: Limit | Step, value: Fraction) -> str:
    start, end, y = scale.x(bound.start), scale.x(bound.end), scale.y(value)
    top = y - _HATCH if bound.most else y
    return (
        f"<rect class=h x={start} y={top} width={end - start} height={_HATCH} />"
        f'<path class=l d="M{start} {y}H{end}"/>'
    )


def _ways(scale: _Scale, picture: Picture) -> Iterator[str]:
    """Yield the promised, the required and the projected way, and the day of the report."""
    if picture.as_of < picture.end:
        x = scale.x(picture.as_of)
        yield f'<path class=n d="M{x} {scale.top - 6}V{scale.top + scale.height}"/>'
    if picture.promised:
        yield f'<path class=p d="{scale.line(picture.promised)}"/>'
    for line in picture.required:
        yield f'<path class=r d="{scale.line(line)}"/>'
        yield from (
            f"<circle class=r r=3.5 cx={scale.x(day)} cy={scale.y(value)} />"
            for day, value in line[1:]
        )
    if picture.projected:
        day, value = picture.projected[-1]
        x, y = scale.x(day), scale.y(value)
        yield f'<path class=j d="{scale.line(picture.projected)}"/>'
        yield f'<path class=k d="M{x - 4} {y}l4-4 4 4-4 4z"/>'


def _observed(scale: _Scale, picture: Picture) -> Iterator[str]:
    """Yield what was observed, with the last value written beside it."""
    for line in picture.observed:
        yield f'<path class=o d="{scale.line(line)}"/>'
    for day, value in picture.marks:
        yield f"<circle r=3 cx={scale.x(day)} cy={scale.y(value)} />"
    day, value = picture.marks[-1]
    x, y = scale.x(day), scale.y(value)
    side = "e" if x > scale.left + scale.width // 2 else "s"
    above = y - 8 if y > scale.top + 12 else y + 16
    yield f'<text class="v {side}" x={x} y={above}>{grouped(value)}</text>'
