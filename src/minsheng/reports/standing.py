"""Where a promise stands in a report: the statuses, with what is not determined told apart."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from minsheng.progress.assessment import STATUS_TEXTS, Assessment, Thresholds
from minsheng.progress.document import has_data
from minsheng.progress.reasons import Reason
from minsheng.promises.provisions import Commitment
from minsheng.promises.targets import Unquantified
from minsheng.texts import Text

__all__ = [
    "ATTENTION",
    "STANDING_NOTES",
    "STANDING_TEXTS",
    "Standing",
    "StandingCounts",
    "counted",
    "standing_of",
]

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

_CUTS = Thresholds()
_BEHIND, _ON_TRACK = (f"{cut * 100}%" for cut in (_CUTS.behind, _CUTS.on_track))

STANDING_NOTES: dict[Standing, Text] = {
    "missed": Text(zh="到期未做到，或已无法做到", en="due and not kept, or beyond repair before"),
    "off_track": Text(
        zh=f"进度不到应达的{_BEHIND}", en=f"less than {_BEHIND} of the pace that is needed"
    ),
    "behind": Text(
        zh=f"进度为应达的{_BEHIND}至{_ON_TRACK}",
        en=f"{_BEHIND} to {_ON_TRACK} of the pace that is needed",
    ),
    "incomplete": Text(
        zh="数据过期或有缺口，不足以判断", en="the data are out of date or have gaps"
    ),
    "on_track": Text(
        zh=f"进度达到应达的{_ON_TRACK}以上", en=f"{_ON_TRACK} of the pace that is needed, or more"
    ),
    "holding": Text(zh="目前达标，尚未到期", en="kept as of now, and not due yet"),
    "met": Text(zh="到期并且做到", en="due and kept"),
    "undecided": Text(
        zh="有数据，但尚不能判断", en="there are data, but they cannot decide it yet"
    ),
    "no_data": Text(zh="可以检验，但没有期内的数据", en="measurable, but there are no data"),
    "directional": Text(zh="只有方向，不能用数字检验", en="no figure could decide it"),
}
"""What each standing means, in a few words."""

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
