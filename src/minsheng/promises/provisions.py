"""Provisions of a policy document and the commitments they make."""

import re
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, get_args

import attrs

from minsheng.checks import (
    distinct_texts,
    instance_of,
    non_empty_text,
    one_of,
    tuple_of,
    web_address,
)
from minsheng.days import Period, Years
from minsheng.errors import InvalidValueError
from minsheng.notebooks import Table
from minsheng.promises.indicators import Indicator
from minsheng.promises.milestones import InterimTarget, as_interim_targets
from minsheng.promises.targets import (
    KINDS,
    AtLeast,
    AtMost,
    Bound,
    LessThan,
    MoreThan,
    Target,
    TargetBase,
)
from minsheng.quantities.amounts import Amount
from minsheng.texts import Explained, Language, Text, say

if TYPE_CHECKING:  # checkers bring a TypeVar with a default, so that `Commitment` is of any target
    from typing_extensions import TypeVar

    TargetT_co = TypeVar("TargetT_co", bound=Target, covariant=True, default=Target)
else:
    from typing import TypeVar

    TargetT_co = TypeVar("TargetT_co", bound=Target, covariant=True)

__all__ = [
    "NAMED_KINDS",
    "NATURE_TEXTS",
    "Commitment",
    "Every",
    "Goal",
    "Nature",
    "PracticalMatter",
    "Provision",
    "Responsible",
    "Safeguard",
    "Task",
    "number_from",
    "one_indicator",
]

Every = Literal["year", "quarter", "month"]
"""How often a promise is to be kept anew."""

Nature = Literal["binding", "expected"]
"""Whether a promise binds (约束性) or is expected to come about (预期性)."""

NATURE_TEXTS: dict[Nature, Text] = {
    "binding": Text(zh="约束性", en="binding"),
    "expected": Text(zh="预期性", en="expected"),
}
_EACH: dict[Every, tuple[str, str]] = {
    "year": ("每年", "year"),
    "quarter": ("每季度", "quarter"),
    "month": ("每月", "month"),
}
_A_TEXT = "a Text"
_WORD = re.compile(r"[^\s:/]{1,64}")
_NO_DUE = Text(zh="原文未写明", en="none stated")
_IMPLIED = Text(zh="（推定）", en=" (implied)")
_IMPLIED_DUE = Text(zh="（原文未写明，按文件期限推定）", en=" (implied)")


def _known_target(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """Refuse what is no target, and a class made from one, which nothing could judge."""
    del instance, attribute
    if type(value) not in KINDS:
        own = isinstance(value, TargetBase)
        expected = "a kind of target of this library, not one of your own" if own else "a Target"
        raise InvalidValueError("Commitment.target", value, expected)


def _a_page(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """Accept the number of a page, or what else is printed on it."""
    del instance, attribute
    number = isinstance(value, int) and not isinstance(value, bool) and value > 0
    words = isinstance(value, str) and bool(value.strip())
    if not (value is None or number or words):
        expected = "a number from 1 on, or text that is not empty"
        raise InvalidValueError("Commitment.page", value, expected)


def _as_text(value: Text | str) -> Text:
    return Text.of(value) if isinstance(value, str) else value


def _as_optional_text(value: Text | str | None) -> Text | None:
    return None if value is None else _as_text(value)


@attrs.frozen(repr=False)
class Responsible(Explained):
    """Who answers for a promise, and as what (牵头, 责任), where the source says so.

    >>> print(Responsible("区教育局", "牵头"))
    区教育局 (牵头)
    """

    name: Text = attrs.field(converter=_as_text, validator=instance_of(Text, _A_TEXT))
    role: Text | None = attrs.field(
        default=None,
        converter=_as_optional_text,
        validator=instance_of((Text, type(None)), "a Text, or None"),
    )

    def in_language(self, language: Language = "en") -> str:
        """Return the name and the role."""
        name = self.name.in_language(language)
        if self.role is None:
            return name
        role = self.role.in_language(language)
        return say(language, zh=f"{name}（{role}）", en=f"{name} ({role})")


@attrs.frozen(kw_only=True, repr=False)
class Commitment(Explained, Generic[TargetT_co]):
    """One checkable promise: a target put to an indicator for a period, with its source.

    To type checkers, `Commitment[AtLeast]` is one whose target is an `AtLeast`, and `Commitment`
    one with a target of any kind.

    `id` is the id of the provision, a slash and a name ("task:13/dibao-floor"); `phrase` the
    shortest words of the source that carry the promise; `stated` is False where the figure is only
    implied (full coverage means 100 %); `interpretation` says in a sentence, in both languages, how
    an open wording was read, or is None. `every="year"` says that the promise binds each whole
    year of its period, "quarter" and "month" each quarter or month, None that it binds its deadline
    alone (growth, trends and comparisons bind each year by themselves). `due_stated` is False where
    the sentence names no date, so that the deadline is the end of the document's period.
    `milestones` are values for days on the way, in the order of time: a mapping such as
    `{"2024-Q2": "20 item"}`, or each an `InterimTarget`. `amends` is the commitment as the source
    makes it, where this one asks for something else (see `amend`); it has the same id, indicator
    and phrase.

    Beside the promise a source may print who answers for it (`responsible`, in its order), its
    `nature` (binding, 约束性, or expected, 预期性), and marks of its own (`tags`); `url` and `page`
    are where the phrase stands.

    Raises `DimensionError` for a target in a unit that is not of the indicator's dimension,
    `InvalidValueError` for anything else that does not fit.

    >>> from minsheng import HUNNAN
    >>> print(HUNNAN.commitments["task:13/dibao-floor"].asks)
    at least 850 yuan per person per month
    """

    id: str = attrs.field(validator=non_empty_text)
    indicator: Indicator = attrs.field(validator=instance_of(Indicator, "an Indicator"))
    target: TargetT_co = attrs.field(validator=_known_target)
    period: Period = attrs.field(validator=instance_of(Period, "a Period"))
    phrase: str = attrs.field(validator=non_empty_text)
    stated: bool = attrs.field(default=True, validator=instance_of(bool, "True or False"))
    every: Every | None = attrs.field(default=None, validator=one_of(*get_args(Every), None))
    due_stated: bool = attrs.field(default=True, validator=instance_of(bool, "True or False"))
    interpretation: Text | None = attrs.field(
        default=None, validator=instance_of((Text, type(None)), "a Text, or None")
    )
    milestones: tuple[InterimTarget, ...] = attrs.field(
        default=(),
        converter=as_interim_targets,
        validator=tuple_of(InterimTarget, "a tuple of InterimTargets"),
    )
    amends: "Commitment | None" = None
    responsible: tuple[Responsible, ...] = attrs.field(
        default=(), validator=tuple_of(Responsible, "a tuple of Responsibles")
    )
    nature: Nature | None = attrs.field(default=None, validator=one_of(*get_args(Nature), None))
    tags: tuple[str, ...] = attrs.field(default=(), validator=distinct_texts)
    url: str | None = attrs.field(default=None, validator=web_address)
    page: int | str | None = attrs.field(default=None, validator=_a_page)

    def __attrs_post_init__(self) -> None:
        """Refuse an id without a provision, and what does not fit the indicator or the source."""
        provision, slash, name = self.id.partition("/")
        if not (provision and slash and name):
            raise InvalidValueError("Commitment.id", self.id, "an id such as 'task:13/dibao-floor'")
        self.target.require_fit(self.indicator)
        self._require_sense()
        if self.amends is not None:
            self._require_same_source(self.amends)

    def _require_sense(self) -> None:
        """Refuse what no promise of such a target and indicator can mean."""
        target, indicator = self.target, self.indicator
        if indicator.basis not in target.bases:
            expected = f"another kind for {indicator.id}, since it is a running total"
            raise InvalidValueError("Commitment.target", target, expected)
        if self.every is not None and indicator.basis not in target.bases_each_year:
            expected = "None for what is done once"
            if target.bases_each_year:
                expected = f"None for a limit on {indicator.id}, a running total of the period"
            raise InvalidValueError("Commitment.every", self.every, expected)
        if self.every not in {None, "year"}:
            if not target.within_years:
                expected = "'year' or None for what is judged by whole years"
                raise InvalidValueError("Commitment.every", self.every, expected)
            _ = self.cycle  # refuses years that are not cut into quarters or months
        if not self.due_stated and self.period.due is None:
            expected = "True for a period without a due date, which cannot be implied"
            raise InvalidValueError("Commitment.due_stated", self.due_stated, expected)
        if not self.stated and self.amends is None and not target.figures:
            expected = "True for a target without a figure, which cannot be implied"
            raise InvalidValueError("Commitment.stated", self.stated, expected)

        if self.milestones:
            self._require_milestones()

    def _require_milestones(self) -> None:
        """Refuse milestones of what has no value on the way, and those that are out of order."""
        target, indicator, field = self.target, self.indicator, "Commitment.milestones"
        if not isinstance(target, Bound) or self.every is not None:
            expected = "none but for a limit by a deadline, such as AtLeast without every"
            raise InvalidValueError(field, self.milestones[0].when, expected)
        before = None
        for item in self.milestones:
            _with_value(target, item.value).require_fit(indicator)
            day = item.day(self.period.years)
            first, last = self.period.start, self.period.due or date.max
            if not first <= day <= last:
                expected = f"a day from {first} on"
                if self.period.due is not None:
                    expected = f"a day from {first} to {last}"
                raise InvalidValueError(field, item.when, expected)
            if before is not None and day <= before:
                raise InvalidValueError(field, item.when, f"a day after {before}")
            before = day

    def _require_same_source(self, original: "Commitment") -> None:
        if not isinstance(original, Commitment):
            raise InvalidValueError("Commitment.amends", original, "a Commitment or None")
        if original.amends is not None:
            expected = "the commitment as the source makes it, not one that is amended itself"
            raise InvalidValueError("Commitment.amends", original.id, expected)
        for name in ("id", "indicator", "phrase", "stated"):
            kept = getattr(original, name)
            if getattr(self, name) != kept:
                raise InvalidValueError(f"Commitment.{name}", getattr(self, name), f"{kept!r}")

    def shown(self, amount: Amount, language: Language = "en") -> str:
        """Return a value of its indicator for people; a grade has the name its scale gives it."""
        return self.target.shown(amount, self.indicator, language)

    @property
    def steps(self) -> "tuple[Commitment, ...]":
        """What it asks for at each of its milestones, as promises that are due there."""
        target = self.target
        if not isinstance(target, Bound):
            return ()
        return tuple(
            Commitment(
                id=self.id,
                indicator=self.indicator,
                target=_with_value(target, item.value),
                period=attrs.evolve(self.period, due=item.day(self.period.years)),
                phrase=self.phrase,
            )
            for item in self.milestones
        )

    @property
    def original(self) -> "Commitment":
        """The commitment as the source makes it: itself, unless it is amended."""
        return self if self.amends is None else self.amends

    @property
    def cycle(self) -> Years:
        """The years that it can bind, or the quarters or months of them."""
        return self.period.years.cut(self.every or "year")

    @property
    def provision_id(self) -> str:
        """The id of the provision that makes the promise, such as "task:13"."""
        return self.id.partition("/")[0]

    def in_language(self, language: Language = "en") -> str:
        """Return the id, the indicator, the target and the period in a line.

        Of an amended commitment it says what the source has, too.
        """
        name, asked = self.indicator.name.in_language(language), self._asked(language)
        if self.amends is not None:
            source = self.amends._asked(language)  # noqa: SLF001 - of the same class
            asked += say(
                language, zh=f"（假设；原文：{source}）", en=f" (amended; the source has: {source})"
            )
        return say(language, zh=f"{self.id}：{name}，{asked}", en=f"{self.id}: {name}, {asked}")

    @property
    def asks(self) -> Text:
        """What is asked in words: the target, in each year where it says so and its words do not.

        A figure that is only implied is marked; that of an amended commitment is not.
        """
        words = self.target.words_of(self.indicator)
        if self.milestones:
            way = Text(
                zh="、".join(item.in_language("zh") for item in self.milestones),
                en=", ".join(item.in_language("en") for item in self.milestones),
            )
            words = Text(zh=f"{words.zh}（途中{way.zh}）", en=f"{words.en} (on the way {way.en})")
        if self.every is not None and not self.target.says_every_year:
            zh, en = _EACH[self.every]
            words = Text(zh=f"{zh}{words.zh}", en=f"{words.en} in each {en}")
        return words if self.stated or self.amends is not None else _marked(words, _IMPLIED)

    @property
    def until(self) -> Text:
        """The day it is due in words, marked where the source does not name it."""
        due = self.period.due
        if due is None:
            return _NO_DUE
        day = Text(zh=due.isoformat(), en=due.isoformat())
        return day if self.due_stated else _marked(day, _IMPLIED)

    @property
    def when(self) -> Text:
        """The period in words, marked where the source does not name its end."""
        words = self.period.words
        return words if self.due_stated else _marked(words, _IMPLIED_DUE)

    def _asked(self, language: Language) -> str:
        comma = say(language, zh="，", en=", ")
        return f"{self.asks.in_language(language)}{comma}{self.when.in_language(language)}"

    def _brief(self) -> str:
        return f"{self.id}: {self._asked('en')}"

    def _shown(self) -> Table:
        """Return what it is, a line for each of its sides, for a notebook."""
        reading = self.interpretation
        lines = [
            ["indicator", self.indicator.name.en],
            ["target", self.asks.en],
            ["period", self.when.en],
            ["source", self.phrase],
            *([] if reading is None else [["reading", reading.en]]),
        ]
        if self.amends is not None:
            lines.append(["the source has", self.amends.asks.en])
        return self.id, (), lines


def _with_value(target: Bound, value: Amount) -> Target:
    """Return a limit of the same kind with another value."""
    found = attrs.evolve(target, value=value)
    if not isinstance(found, AtLeast | MoreThan | AtMost | LessThan):  # pragma: no cover
        raise InvalidValueError("target", target, "a kind of Bound")
    return found


def _marked(words: Text, mark: Text) -> Text:
    return Text(zh=f"{words.zh}{mark.zh}", en=f"{words.en}{mark.en}")


def one_indicator(commitments: Iterable[Commitment]) -> Indicator:
    """Return the indicator that all the commitments are of.

    Raises `InvalidValueError` for none, for several indicators and for anything else.
    """
    found: dict[str, Indicator] = {}
    for commitment in commitments:
        if not isinstance(commitment, Commitment):
            raise InvalidValueError("commitments", commitment, "Commitments")
        found[commitment.indicator.id] = commitment.indicator
    if len(found) != 1:
        raise InvalidValueError("commitments", sorted(found), "promises of one indicator")
    return next(iter(found.values()))


def number_from(label: str) -> int | str:
    """Return the words of a label as one, with hyphens, which is then the number of a provision."""
    word = "-".join(filter(None, re.split(r"[\s:/]+", label)))
    return int(word) if re.fullmatch("[1-9][0-9]{0,8}", word) else word


def _number_in_label(provision: "Provision") -> int | str:
    return 0 if provision.label is None else number_from(provision.label)


@attrs.frozen(kw_only=True, repr=False)
class Provision(Explained):
    """A part of the document: of a kind of its own, or one of the four named kinds below.

    `kind` is a word ("objective", "measure"), `number` the source's own number, which may have
    letters ("EC02a", "4.1"); `label` is what the source calls the part ("KPI EC02a", "附件2第3项"),
    None where kind and number say it, and serves as the number where there is none. `title` is the
    source's own title, `summary` says in our words what is promised, `commitments` are the
    checkable promises, in the order of the text.

    >>> measure = Provision(kind="measure", number="EC02a", title=Text(en="Optimistic about it"))
    >>> measure.id
    'measure:EC02a'
    """

    named: ClassVar[str | None] = None
    own_kind: str | None = attrs.field(default=None, alias="kind")
    label: str | None = attrs.field(
        default=None, validator=attrs.validators.optional(non_empty_text)
    )
    number: int | str = attrs.field(default=attrs.Factory(_number_in_label, takes_self=True))
    title: Text = attrs.field(validator=instance_of(Text, _A_TEXT))
    summary: Text | None = attrs.field(
        default=None, validator=attrs.validators.optional(instance_of(Text, _A_TEXT))
    )
    commitments: tuple[Commitment, ...] = attrs.field(
        default=(), validator=tuple_of(Commitment, "a tuple of Commitments")
    )

    def __attrs_post_init__(self) -> None:
        """Refuse a kind or a number that makes no id, and commitments of another provision."""
        self._require_kind()
        number, own_kind = self.number, self.named is None
        if isinstance(number, str) and own_kind:
            if not _WORD.fullmatch(number):
                expected = "a number from 1 on, or text without spaces, ':' and '/'"
                raise InvalidValueError(f"{self.kind}.number", number, expected)
        elif isinstance(number, bool) or not isinstance(number, int) or number < 1:
            expected = "a number from 1 on" + (", or a label" if own_kind else "")
            raise InvalidValueError(f"{self.kind}.number", number, expected)
        own = self.id
        for commitment in self.commitments:
            if commitment.provision_id != own:
                raise InvalidValueError("Commitment.id", commitment.id, f"an id under {own}/")

    def _require_kind(self) -> None:
        if self.named is not None:
            if self.own_kind not in {None, self.named}:
                raise InvalidValueError("Provision.kind", self.own_kind, f"none, or {self.named!r}")
            return
        if not isinstance(self.own_kind, str) or not _WORD.fullmatch(self.own_kind):
            expected = "a word without spaces, ':' and '/', such as 'measure'"
            raise InvalidValueError("Provision.kind", self.own_kind, expected)
        if self.own_kind in NAMED_KINDS:
            expected = f"the class {NAMED_KINDS[self.own_kind].__name__} for this kind"
            raise InvalidValueError("Provision.kind", self.own_kind, expected)

    @property
    def kind(self) -> str:
        """The kind of part, as it stands in the id."""
        return self.named or self.own_kind or ""

    @property
    def id(self) -> str:
        """The kind and the source's number, such as "task:13"."""
        return f"{self.kind}:{self.number}"

    @property
    def heading(self) -> Text:
        """The title, with the label of the source before it if it has one."""
        if self.label is None:
            return self.title
        given = {x: f"{self.label} {self.title.in_language(x)}" for x in self.title.languages}
        return Text(zh=given.get("zh"), en=given.get("en"))

    def in_language(self, language: Language = "en") -> str:
        """Return the id and the title, then a line for each commitment."""
        head = f"{self.id} {self.heading.in_language(language)}"
        return "\n  ".join([head, *(item.in_language(language) for item in self.commitments)])

    def _shown(self) -> Table:
        """Return a row for each commitment, for a notebook."""
        columns = ("commitment", "indicator", "target", "due", "source")
        rows = [
            [item.id, item.indicator.name.en, item.asks.en, item.until.en, item.phrase]
            for item in self.commitments
        ]
        return f"{self.id} {self.heading.en}", columns, rows


class Goal(Provision):
    """One of the overall goals (总体目标).

    >>> from minsheng import HUNNAN
    >>> goal = HUNNAN.goals[3]
    >>> goal.id, goal.title.zh, goal.commitments[4].id
    ('goal:3', '社保更牢固', 'goal:3/remote-hospital-settlement')
    """

    __slots__ = ()
    named: ClassVar[str | None] = "goal"


class Task(Provision):
    """One of the key tasks (重点任务).

    >>> from minsheng import HUNNAN
    >>> task = HUNNAN.tasks[13]
    >>> task.id, task.title.en, task.commitments[0].id
    ('task:13', 'Keep raising social assistance', 'task:13/dibao-growth')
    """

    __slots__ = ()
    named: ClassVar[str | None] = "task"


class PracticalMatter(Provision):
    """One of the practical matters of the annex (为群众办实事).

    >>> from minsheng import HUNNAN
    >>> matter = HUNNAN.matters[4]
    >>> matter.id, matter.commitments[0].id
    ('matter:4', 'matter:4/kindergarten-places-added')
    """

    __slots__ = ()
    named: ClassVar[str | None] = "matter"


class Safeguard(Provision):
    """One of the safeguards (保障措施).

    >>> from minsheng import HUNNAN
    >>> safeguard = HUNNAN.safeguards[1]
    >>> safeguard.id, safeguard.commitments[0].id
    ('safeguard:1', 'safeguard:1/lead-unit-work-groups')
    """

    __slots__ = ()
    named: ClassVar[str | None] = "safeguard"


NAMED_KINDS: dict[str, type[Provision]] = {
    "goal": Goal,
    "task": Task,
    "matter": PracticalMatter,
    "safeguard": Safeguard,
}
"""The kinds of provisions that have a class of their own."""
