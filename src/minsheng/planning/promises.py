"""Promises as users hand them to a plan: a commitment, several of one indicator, or a rule."""

from collections.abc import Iterable
from typing import TypeAlias

from minsheng.errors import InvalidValueError
from minsheng.growth.rules import EscalationRule, GrowthRule
from minsheng.promises.provisions import Commitment, one_indicator

__all__ = ["Promises", "as_promises"]

Promises: TypeAlias = Commitment | Iterable[Commitment] | GrowthRule | EscalationRule
"""What a path can be asked for: a commitment, several of one indicator, or a rule of its own."""

_EXPECTED = "a Commitment, Commitments, a GrowthRule or an EscalationRule"


def as_promises(promises: Promises) -> EscalationRule | tuple[Commitment, ...]:
    """Return a rule, or commitments of one indicator; `InvalidValueError` for anything else."""
    if isinstance(promises, EscalationRule):
        return promises
    if isinstance(promises, GrowthRule):
        return EscalationRule(growth=promises)
    if isinstance(promises, Commitment):
        return (promises,)
    if not isinstance(promises, Iterable) or isinstance(promises, str):
        raise InvalidValueError("promises", promises, _EXPECTED)
    found = tuple(promises)
    for item in found:
        if not isinstance(item, Commitment):
            raise InvalidValueError("promises", item, _EXPECTED)
    one_indicator(found)
    return found
