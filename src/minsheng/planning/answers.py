"""What a plan comes to: a path, or why there is none."""

from typing import Unpack

import attrs

from minsheng.checks import NotATruthValue
from minsheng.errors import InfeasibleError
from minsheng.growth.rules import EscalationRule
from minsheng.observations.known import Values
from minsheng.planning.infeasible import Infeasible
from minsheng.planning.pathway import LeftOut, Pathway
from minsheng.planning.promises import Promises, as_promises
from minsheng.planning.required import NothingToPlanError, PlanOptions, required_values
from minsheng.promises.indicators import Indicator
from minsheng.texts import Explained, Language, say

__all__ = ["Answer", "NotPlanned", "answer"]


@attrs.frozen(kw_only=True, repr=False)
class NotPlanned(Explained, NotATruthValue):
    """An indicator without a plan: no value to start from, or every promise left out."""

    ask_instead = ".left_out"

    indicator: Indicator
    left_out: tuple[LeftOut, ...] = ()

    def explain(self, language: Language = "en") -> str:
        """Return the reasons in a line."""
        if not self.left_out:
            name = self.indicator.id
            return say(language, zh=f"{name}：没有起点数据", en=f"{name}: no value to start from")
        return say(language, zh="；", en="; ").join(x.explain(language) for x in self.left_out)


Answer = Pathway | Infeasible | NotPlanned
"""A path, why promises cannot be kept, or why there is nothing to plan."""


def answer(
    promises: Promises,
    data: Values | None,
    **options: Unpack[PlanOptions],
) -> Answer:
    """Return what `required_values` returns; where it raises for want of a path, the reason.

    Raises what `required_values` raises for data and options that do not fit.
    """
    asked = as_promises(promises)
    if not isinstance(asked, EscalationRule):
        indicator = asked[0].indicator
        if data is None and indicator.basis != "total":
            return NotPlanned(indicator=indicator)
    try:
        return required_values(asked, data, **options)
    except NothingToPlanError as error:
        return NotPlanned(indicator=error.indicator, left_out=error.left_out)
    except InfeasibleError as error:
        if error.answer is None:
            raise
        return error.answer
