"""The page: one HTML file that holds all it needs, in the languages of the report.

What comes from a document or from observations is put in by a template that escapes it, so that it
is shown and never run. Addresses become links only if they are of the web (http and https).
"""

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING
from urllib.parse import quote

import attrs

from minsheng.errors import MissingExtraError
from minsheng.progress.assessment import percent_text
from minsheng.promises.contradictions import Finding
from minsheng.promises.provisions import NATURE_TEXTS, Provision
from minsheng.quantities.amounts import Amount
from minsheng.quantities.exact import has_exact_decimal, number_text
from minsheng.reports import svg
from minsheng.reports.content import Content, Row
from minsheng.reports.observed import TREND_TEXTS, Seen
from minsheng.reports.standing import STANDING_NOTES, STANDING_TEXTS, Standing
from minsheng.reports.words import WORDS
from minsheng.texts import Language, Text, say
from minsheng.work import DRAWING, watched

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

__all__ = ["page_of"]

_LANGUAGE_NAMES: dict[Language, str] = {"zh": "中文", "en": "English"}
_FEW = 12
"""How many promises that need attention are shown before the rest is folded."""
_SEPARATOR = " · "

_ICONS: dict[Standing, str] = {
    "missed": '<path class="i" d="M3 3l10 10M13 3L3 13"/>',
    "off_track": '<path class="i f" d="M2 4h12L8 14z"/>',
    "behind": '<path class="i" d="M2 4h12L8 14z"/>',
    "incomplete": '<path class="i" d="M5 5.5a3 3 0 1 1 3.5 3Q8 9 8 10.5M8 13v1"/>',
    "on_track": '<path class="i" d="M2 13L14 3M7 3h7v7"/>',
    "holding": '<path class="i" d="M8 2l6 6-6 6-6-6z"/>',
    "met": '<path class="i" d="M2 9l4 4 8-10"/>',
    "undecided": '<path class="i" d="M8 2a6 6 0 1 0 .01 0z"/>',
    "no_data": '<path class="i" d="M3 8h10"/>',
    "directional": '<path class="i" d="M2 8h11M9 4l4 4-4 4"/>',
}
"""The sign of each standing, on a square of 16."""
_KEYS = {
    "o": '<path class="o" d="M0 6h28"/><circle r="3" cx="14" cy="6"/>',
    "p": '<path class="p" d="M0 10L28 2"/>',
    "l": '<path class="l d" d="M0 9h22"/><path class="m" d="M16 2h12L22 9z"/>',
    "f": '<rect class="h" x="0" y="4" width="28" height="7"/><path class="l" d="M0 4h28"/>',
    "c": '<rect class="h" x="0" y="1" width="28" height="7"/><path class="l" d="M0 8h28"/>',
    "r": '<path class="r" d="M0 6h28"/><circle class="r" r="3.5" cx="14" cy="6"/>',
    "j": '<path class="j" d="M0 6h20"/><path class="k" d="M18 6l4-4 4 4-4 4z"/>',
    "n": '<path class="n" d="M14 0v12"/>',
}
"""The parts of a picture in small, for its key."""
_ARROWS = {"rising": "↑", "falling": "↓", "unchanged": "→"}


@attrs.frozen
class _Figure:
    """A row of the table of a promise: what it is, when, how much, and where it was read."""

    what: "Markup | str"
    when: "Markup | str"
    number: "Markup | str"
    exact: str = ""
    source: str = ""


@attrs.frozen
class _Table:
    rows: list[_Figure]

    @property
    def sources(self) -> bool:
        """Whether any figure says where it was read."""
        return any(row.source for row in self.rows)


def page_of(content: Content, note: Text | None = None) -> str:
    """Return the page of a report as HTML; `note` stands above it, such as that it is an example.

    Raises `MissingExtraError` without Jinja (the extra `report`).
    """
    return _Page(content).html(note)


@lru_cache(maxsize=1)
def _templates() -> "Environment":
    """Return what templates are made in: whatever is put in is escaped, and nothing is missing."""
    try:
        from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415 - an extra
    except ImportError:
        raise MissingExtraError("report", "report") from None
    return Environment(autoescape=True, undefined=StrictUndefined, loader=FunctionLoader(_template))


def _template(name: str) -> str:
    """Return a template on one line: its own line ends would make up a part of the page."""
    return "".join(line.strip() for line in _read(name).splitlines())


def _read(name: str) -> str:
    return (files("minsheng.reports") / name).read_text(encoding="utf-8")


def _by_provision(rows: Iterable[Row]) -> Iterator[tuple[Provision, list[Row]]]:
    for _, own in groupby(rows, lambda row: row.provision.id):
        found = list(own)
        yield found[0].provision, found


class _Page:
    """A page in the making: the words of the template, and what it calls."""

    def __init__(self, content: Content) -> None:
        self._templates = _templates()
        from markupsafe import Markup, escape  # noqa: PLC0415 - it comes with Jinja

        self.content = content
        self.languages = content.languages
        self._first: Language = next(iter(content.languages))
        self._markup, self._escape = Markup, escape
        self._owners = {
            group.name: str(number) for number, group in enumerate(content.responsible, 1)
        }

    def html(self, note: Text | None) -> str:
        """Return the page."""
        content = self.content
        dated = content.as_of is not None
        kind = WORDS["report" if dated else "catalogue"]
        title = Text(
            zh=f"{kind.zh} · {content.document.title.zh}",
            en=f"{kind.en} · {content.document.title.en}",
        )
        return self._templates.get_template("page.html").render(
            content=content,
            document=content.document,
            dated=dated,
            note=note,
            title=title,
            whole=content.whole,
            sections=content.sections,
            drawn=watched(content.sections, DRAWING, len(content.sections)),
            dues=sorted({row.due.isoformat() for row in content.rows if row.due is not None}),
            silent=("no_data", "directional"),
            few=_FEW,
            first=self._first,
            languages=self.languages,
            language_names=_LANGUAGE_NAMES,
            sep=_SEPARATOR,
            by_part=WORDS["by_domain" if content.document.domains else "by_promise"],
            standings=STANDING_TEXTS,
            standing_notes=STANDING_NOTES,
            trends=TREND_TEXTS,
            natures=NATURE_TEXTS,
            part_names=svg.PARTS,
            chart_box=svg.CHART_BOX,
            spark_box=svg.SPARK_BOX,
            w=WORDS,
            style=self._markup(_style()),
            policy=_policy(_read("page.js")),
            script=self._markup(_read("page.js")),
            script_words=self._script_words(),
            symbols=self._markup(_symbols()),
            t=self.text,
            option=self.option,
            icon=self.icon,
            arrow=_ARROWS.__getitem__,
            anchor=_anchor,
            owners=self.owners,
            units=self.units,
            amount=self.amount,
            unit=self.unit,
            bar=self.bar,
            picture=self.picture,
            spark=self.spark,
            parts=self.parts,
            by_provision=_by_provision,
            caption=self.caption,
            table=self.table,
            quote=self.quote,
            page_of=self.page_number,
            link=self.link,
            sides=self.sides,
        )

    def text(self, text: Text) -> "Markup":
        """Return a text in the languages of the page, of which the reader sees one.

        What is in another language than the page, or in one of its two, is marked as such.
        """
        found = {language: text.in_language(language) for language in self.languages}
        own = text.languages
        if len(set(found.values())) == 1:
            words = self._escape(next(iter(found.values())))
            if set(self.languages) <= {*own}:
                return words
            return self._markup("<bdi lang={}>{}</bdi>").format("".join(own), words)
        parts = (f"<span lang={x}>{self._escape(words)}</span>" for x, words in found.items())
        return self._markup("".join(parts))

    def option(self, value: object, text: Text) -> "Markup":
        """Return an option of a list, whose words the script changes with the language."""
        words = (("zh", text.zh), ("en", text.en)) if len(self.languages) == 2 else ()
        data = (self._markup(" data-{}='{}'").format(*pair) for pair in words)
        return self._markup("<option value='{}'{}>{}</option>").format(
            value, self._markup("").join(data), text.in_language(self._first)
        )

    def icon(self, standing: Standing) -> "Markup":
        """Return the sign of a standing; the word for it stands beside it."""
        return self._markup(
            '<svg class="ic {0}" viewBox="0 0 16 16" aria-hidden="true"><use href="#s-{0}"/></svg>'
        ).format(standing)

    def owners(self, row: Row) -> str:
        """Return the numbers of those who answer for a promise."""
        return " ".join(dict.fromkeys(self._owners[unit.name] for unit in row.responsible))

    def units(self, row: Row) -> "Markup":
        """Return those who answer for a promise, with their roles."""
        names = (Text(zh=x.in_language("zh"), en=x.in_language("en")) for x in row.responsible)
        return self._markup(_SEPARATOR).join(map(self.text, names))

    def amount(self, row: Row, amount: Amount) -> "Markup":
        """Return an amount of what a promise is about."""
        return self.text(Text(zh=row.shown(amount, "zh"), en=row.shown(amount, "en")))

    def unit(self, row: Row) -> "Markup":
        """Return the unit of the figures of a promise, in brackets; nothing where it has none."""
        unit = None if row.assessment is None else row.assessment.unit
        if unit is None:
            return self._markup("")
        zh = row.commitment.indicator.counted_by or unit.name.zh
        return self.text(Text(zh=f"（{zh}）", en=f" ({unit.name.en})"))

    def bar(self, row: Row) -> "Markup":
        """Return how much of the way is done, or of a ceiling used, against the time gone."""
        share = row.progress if row.used is None else row.used
        if share is None or row.value is None:
            return self._markup("")
        done, time = percent_text(share), row.elapsed
        used = self._markup("") if row.used is None else self.text(WORDS["used"]) + " "
        gone = "" if time is None else f" / {percent_text(time)}"
        shape = "{}<b>{}</b><small>{}</small><i class='{}{}' style='--p:{};--t:{}'></i>"
        return self._markup(shape).format(
            *(used, done, gone, row.standing),
            "".join((" u" if row.used is not None else "", " nt" if time is None else "")),
            *(_width(share), _width(time or Fraction(0))),
        )

    def picture(self, row: Row) -> "Markup":
        """Return the picture of a promise."""
        if row.picture is None:
            return self._markup("")
        years = row.commitment.period.years
        return self._markup(svg.chart(row.picture, years, self.languages))

    def spark(self, row: Row) -> "Markup":
        """Return the picture of a promise in small."""
        return self._markup("" if row.picture is None else svg.spark(row.picture))

    def parts(self, row: Row) -> tuple[str, ...]:
        """Return the marks of the parts that the picture of a promise has."""
        return () if row.picture is None else svg.parts_of(row.picture)

    def caption(self, row: Row) -> "Markup":
        """Return what a picture shows in words, which is its name for those who do not see it."""
        seen = row.observations
        first, last = seen[0], seen[-1]
        ends = (first,) if first == last else (first, last)

        def told(language: Language) -> str:
            colon = say(language, zh="：", en=": ")
            target = WORDS["target"].in_language(language)
            parts = [
                f"{x.when.in_language(language)}{colon}{_plain(row, x, language)}" for x in ends
            ]
            parts.append(f"{target}{colon}{row.target.in_language(language)}")
            return say(language, zh="；", en="; ").join(parts)

        return self.text(Text(zh=told("zh"), en=told("en")))

    def table(self, row: Row) -> _Table | None:
        """Return the figures of a promise: observed, required, and the target."""
        if not row.observations:
            return None
        w, rows, years = WORDS, list[_Figure](), row.commitment.period.years
        for seen in row.observations:
            what = self.text(w["preliminary" if seen.preliminary else "observed"])
            rows.append(_Figure(what, self.text(seen.when), *self._seen(seen), source=seen.source))
        picture = row.picture
        for step in () if picture is None else picture.steps:
            when = years.label(years.of(step.end)) if years.ends(step.end) else step.end
            rows.append(
                _Figure(self.text(w["asked"]), str(when), *_bound(step.required, most=step.most))
            )
        for ahead in row.required:
            what = self.text(w["required"]) + _SEPARATOR + self.text(ahead.binding)
            rows.append(_Figure(what, self.text(ahead.when), *_number(ahead.amount)))
        if picture is not None and picture.projected:
            day, value = picture.projected[-1]
            rows.append(_Figure(self.text(w["pace"]), day.isoformat(), *_number(value)))
        limits = () if picture is None else picture.limits
        what, until = self.text(w["target"]), self.text(row.until)
        rows += [_Figure(what, until, *_bound(x.value, most=x.most)) for x in limits]
        if not limits:
            rows.append(_Figure(what, until, self.text(row.target)))
        return _Table(rows)

    def _seen(self, seen: Seen) -> "tuple[Markup | str, str]":
        if seen.value is not None:
            return _number(seen.value)
        if seen.done is None:
            return self.text(WORDS["not_done"]), ""
        return self.text(WORDS["done"]) + f" {seen.done}", ""

    def quote(self, phrase: str) -> "Markup":
        """Return words of the source as such, marked with their language."""
        return self._markup("<q lang={}>{}</q>").format(
            next(iter(Text.of(phrase).languages)), phrase
        )

    def page_number(self, row: Row) -> "Markup":
        """Return the page of the source."""
        page = row.commitment.page
        return self.text(Text(zh=f"第{page}页", en=f"page {page}"))

    def link(self, url: str, words: Text | None = None) -> "Markup":
        """Return an address as a link if it is one of the web, else as it is written."""
        shown = self._escape(url) if words is None else self.text(words)
        if not url.lower().startswith(("https://", "http://")):
            return self._escape(url)
        return self._markup('<a href="{}" rel="noreferrer">{}</a>').format(url, shown)

    def sides(self, finding: Finding) -> list[Text]:
        """Return the headings of the provisions that a finding is about."""
        provisions = self.content.document.provisions
        return [provisions[side].heading for side in finding.provisions if side in provisions]

    def _script_words(self) -> str:
        """Return the words that the script puts into the page, as JSON with their markup."""
        columns = [self.text(WORDS[name]) for name in ("promise", "target", "due_by")]
        found = {"download": self.text(WORDS["download"]), "shown": self.text(WORDS["shown"])}
        return json.dumps({**found, "columns": columns}, ensure_ascii=False)


def _anchor(row: Row) -> str:
    """Return the place of a promise in the page, which links name."""
    return quote(row.id, safe=":/")


def _plain(row: Row, seen: Seen, language: Language) -> str:
    return "" if seen.value is None else row.shown(seen.value, language)


def _number(value: Amount | Fraction) -> tuple[str, str]:
    """Return a number for people, and where that is cut or has no plain form, exactly."""
    number = value.fraction if isinstance(value, Amount) else value
    text = svg.grouped(number)
    return text, number_text(number) if "…" in text or not has_exact_decimal(number) else ""


def _bound(value: Fraction, *, most: bool) -> tuple[str, str]:
    """Return a limit with its sign, and exactly where that differs."""
    sign = "≤" if most else "≥"
    number, exact = _number(value)
    return f"{sign} {number}", f"{sign} {exact}" if exact else ""


def _width(share: Fraction) -> str:
    """Return a share as the width of a bar, which ends where the bar does."""
    return f"{round(min(max(share, Fraction(0)), Fraction(1)) * 100)}%"


def _policy(script: str) -> str:
    """Return what a browser is to let the page do: run its own script, and load nothing."""
    own = b64encode(sha256(script.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{own}'"


def _style() -> str:
    return "".join(line.strip() for line in _read("page.css").splitlines())


def _symbols() -> str:
    """Return what is drawn many times, once: hatching, signs and the parts of keys."""
    hatch = (
        '<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)"><path class="l" d="M0 0v5"/></pattern>'
    )
    signs = (
        f'<symbol id="s-{name}" viewBox="0 0 16 16">{d}</symbol>' for name, d in _ICONS.items()
    )
    keys = (f'<symbol id="k-{name}" viewBox="0 0 28 12">{d}</symbol>' for name, d in _KEYS.items())
    return "".join((hatch, *signs, *keys))
