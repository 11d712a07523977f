"""Numbers of a document's text that are no targets, and why: the ledger of the audit."""

from typing import Literal, get_args

import attrs

from minsheng.checks import non_empty_text, one_of

__all__ = ["ANYWHERE", "NotTarget", "NotTargetReason"]

NotTargetReason = Literal[
    "age",  # of the people a provision speaks of
    "condition",  # a size, grade or date that something must have to be meant
    "contact",  # a telephone or licence number
    "date",
    "denominator",  # the "thousand" of a rate per thousand
    "description",  # the make-up of something that exists or is listed beside it
    "elsewhere",  # of another paper or period, printed in the same copy
    "edition",  # a mark of the copy
    "name",  # part of a name, a slogan or an idiom
    "repeat",  # a clause that the source prints twice
    "scope",  # how many something applies to, promised nowhere
    "word",  # a character that is a numeral elsewhere and none here
]
"""Why a number of the text is no target."""
ANYWHERE = "*"
"""The section of a ledger entry whose words may stand in any section."""


@attrs.frozen(kw_only=True)
class NotTarget:
    """A ledger entry: words of a section whose numbers are no targets, and the reason.

    `section` is the section's id, or `ANYWHERE` for words that mean the same in every section.

    >>> from minsheng import HUNNAN
    >>> from minsheng.audit import Heading, audit
    >>> head = Heading(section="task:13", words="社会救助")
    >>> date = NotTarget(section="task:13", phrase="2023年", reason="date")
    >>> audit(HUNNAN, "社会救助：2023年。", headings=[head]).unaccounted[0].number
    '2023'
    >>> audit(HUNNAN, "社会救助：2023年。", headings=[head], not_targets=[date]).unaccounted
    ()
    """

    section: str = attrs.field(validator=non_empty_text)
    phrase: str = attrs.field(validator=non_empty_text)
    reason: NotTargetReason = attrs.field(validator=one_of(*get_args(NotTargetReason)))
