"""Tells Hypothesis which strategies make the public types, so that `st.from_type` finds them.

Hypothesis calls `register` when it is imported, in every process where minsheng is installed. A
strategy can only be registered for a type that exists, so the types are imported then; the
strategies themselves are imported when one is asked for. Nobody else is slowed down: the plugin
of pytest imports nothing, and HYPOTHESIS_NO_PLUGINS=1 keeps Hypothesis from calling this.
"""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["STRATEGY_OF", "register"]

STRATEGY_OF: dict[str, dict[str, str]] = {
    "quantities.amounts": {"Amount": "amounts"},
    "promises.documents": {"Document": "documents", "Domain": "domains"},
    "promises.indicators": {"Indicator": "indicators"},
    "observations.observation": {"Milestone": "milestones", "Observation": "observations"},
    "days": {"Period": "periods", "Span": "spans"},
    "promises.provisions": {
        "Commitment": "commitments",
        "Goal": "goals",
        "PracticalMatter": "matters",
        "Provision": "provisions",
        "Safeguard": "safeguards",
        "Task": "tasks",
    },
    "growth.rules": {
        "EscalationRule": "escalation_rules",
        "FloorRule": "floor_rules",
        "GrowthRule": "growth_rules",
    },
    "observations.series": {
        "EffectiveSeries": "effective_series",
        "ObservedSeries": "observed_series",
        "YearlySeries": "yearly_series",
    },
    "texts": {"Text": "texts"},
    "quantities.units": {"Unit": "units"},
}
"""The strategy that makes each type but the kinds of target, by the module it is defined in."""


def register() -> None:
    """Register a strategy for every public type that values can be made of."""
    from hypothesis import strategies as st  # noqa: PLC0415 - imported only where it is used

    for home, names in STRATEGY_OF.items():
        module = import_module(f"minsheng.{home}")
        for type_name, strategy_name in names.items():
            st.register_type_strategy(getattr(module, type_name), _made_by(strategy_name))
    kinds = import_module("minsheng.promises.targets").KINDS
    for kind in {base for found in kinds for base in found.__mro__ if base is not object}:
        st.register_type_strategy(kind, _made_by("targets"))


def _made_by(name: str) -> "Callable[[type[object]], SearchStrategy[object]]":
    """Return a function that imports the strategies when Hypothesis asks for one."""

    def resolve(kind: type[object]) -> "SearchStrategy[object]":
        strategies = import_module("minsheng.testing.strategies")
        made: SearchStrategy[object]
        made = strategies.targets_of(kind) if name == "targets" else getattr(strategies, name)()
        return made

    return resolve
