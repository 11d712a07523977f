"""What the fields of a kind of target hold and mean, told once, where the field stands.

JSON, its schema, the tables, the figures that can be amended and the strategies of the testing
kit are made from it.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple, get_args

import attrs

__all__ = ["FORMS", "Field", "Form", "fields_of", "stated_fields", "told"]

Form = Literal[
    "amount",  # in the unit that is named once for all amounts of a target
    "rate",  # a share, in that unit too
    "change",  # what is added to a value, in that unit too: of a share, percentage points
    "margin",  # an amount of zero or more with a unit of its own, or None
    "factor",  # a number above zero
    "count",  # a whole number from 1 on
    "year",
    "word",  # one of some words
    "label",  # one of the names of the scale beside it
    "scale",  # names in order
    "text",  # words in both languages, or None
    "indicator",  # another one, which data name by its id
]
"""What a field of a target can hold."""

FORMS: tuple[Form, ...] = get_args(Form)
_KEY = "minsheng"
_FOUND: "dict[type, tuple[Field, ...]]" = {}


class Field(NamedTuple):
    """A field of a kind of target.

    `about` says what it means beside the other fields of its kind, `column` in a table of all
    kinds. `words` are all that a field of the form "word" can be. What is `optional` has a
    default, so that it may be left out; a figure that is as its `default` is not stated.
    """

    name: str
    form: Form
    about: str
    column: str
    words: tuple[str, ...] = ()
    optional: bool = False
    default: object = None

    @property
    def shares_unit(self) -> bool:
        """Whether it is in the unit that is named once for the target."""
        return self.form in {"amount", "rate", "change"}

    @property
    def is_figure(self) -> bool:
        """Whether the wording of a promise puts a figure to it."""
        return self.shares_unit or self.form in {"factor", "count", "label"}

    @property
    def is_amendable(self) -> bool:
        """Whether a promise might have had another one: a figure, or a margin."""
        return self.is_figure or self.form == "margin"


def told(
    form: Form, about: str, *, column: str = "", words: tuple[str, ...] = ()
) -> Mapping[str, Field]:
    """Return the metadata of a field of a target; without `column`, tables say `about`."""
    return {_KEY: Field("", form, about, column or about, words)}


def fields_of(kind: type) -> tuple[Field, ...]:
    """Return the fields of a kind of target, in the order of `FORMS`."""
    if kind not in _FOUND:
        found = [
            field.metadata[_KEY]._replace(
                name=field.name,
                optional=field.default is not attrs.NOTHING,
                default=None if field.default is attrs.NOTHING else field.default,
            )
            for field in attrs.fields(kind)
            if _KEY in field.metadata
        ]
        _FOUND[kind] = tuple(sorted(found, key=lambda field: FORMS.index(field.form)))
    return _FOUND[kind]


def stated_fields(target: object) -> tuple[Field, ...]:
    """Return the fields of a target that its wording puts a figure to; a default is not stated."""
    figures = (field for field in fields_of(type(target)) if field.is_figure)
    return tuple(f for f in figures if not f.optional or getattr(target, f.name) != f.default)
