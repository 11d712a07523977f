"""Where a promise stands in a report: the statuses, with what is not determined told apart."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from minsheng.progress.assessment import STATUS_TEXTS, Assessment
from minsheng.progress.document import has_data
from minsheng.progress.reasons import Reason
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import Unquantified
from minsheng.texts import Text

__all__ = ["ATTENTION", "STANDING_TEXTS", "Standing", "StandingCounts", "counted", "standing_of"]

Standing = Literal[
    "missed",
    "off_track",
    "behind",
    "incomplete",
    "on_track",
    "holding",
    "met",
    "undecided",
    "no_data",
    "directional",
]
"""Where a promise stands: its status, or if that is "undetermined" what this is due to."""

StandingCounts = Mapping[Standing, int]
"""How many promises stand where; every standing is there, zeros included."""

STANDING_TEXTS: dict[Standing, Text] = {
    "missed": STATUS_TEXTS["missed"],
    "off_track": STATUS_TEXTS["off_track"],
    "behind": STATUS_TEXTS["behind"],
    "incomplete": Text(zh="数据不全", en="data incomplete"),
    "on_track": STATUS_TEXTS["on_track"],
    "holding": STATUS_TEXTS["holding"],
    "met": STATUS_TEXTS["met"],
    "undecided": Text(zh="尚无结论", en="not decided yet"),
    "no_data": Text(zh="没有数据", en="no data"),
    "directional": Text(zh="只有方向", en="direction only"),
}
"""The words of each standing, in the order in which they are shown."""

ATTENTION: tuple[Standing, ...] = ("missed", "off_track", "behind", "incomplete")
"""What needs attention, the worst first."""

_INCOMPLETE: frozenset[Reason] = frozenset({"no_data_since", "gaps", "after_deadline"})
"""The reasons that more data would take away: they are out of date, or have holes."""


def standing_of(commitment: Commitment, found: Assessment | None) -> Standing:
    """Return where a promise stands; without an assessment there are no data.

    >>> from minsheng import HUNNAN, assess
    >>> floor = HUNNAN.commitments["task:13/dibao-floor"]
    >>> standing_of(floor, assess(floor, None, "2024-12-31"))
    'no_data'
    """
    if isinstance(commitment.target, Unquantified):
        return "directional"
    if found is None or not has_data(found):
        return "no_data"
    if found.status != "undetermined":
        return found.status
    return "incomplete" if found.reason in _INCOMPLETE else "undecided"


def counted(standings: Iterable[Standing]) -> StandingCounts:
    """Return how many promises stand where.

    >>> counted(["met", "no_data", "met"])["met"]
    2
    """
    found = Counter(standings)
    return {standing: found[standing] for standing in get_args(Standing)}
