"""What each year through 2025 must bring, for every commitment that a figure can plan.

The benefit standards start from what Shenyang published for 2022; what it then published for 2023
and 2024 is the same or more (`benefit_standards.py`), and nothing of 2025 was found. The other
baselines are assumed (`data/README.md` says so); running totals start from nothing. A promise whose
sentence names no date is due at the end of the document's period.

Run it with `python examples/required_yearly_values.py`.
"""

from pathlib import Path

import minsheng
from minsheng import HUNNAN, Amount, Series
from minsheng.observations import Data, YearlySeries, read_effective_series

DATA = Path(__file__).parent / "data"
SCOPES = {
    "dibao-standard": ("urban", "urban and rural"),
    "destitute-support-standard": ("urban", "urban and rural"),
    "orphan-standard": ("institutional", "all"),
}
TOLERANCES = {
    "good-air-day-share": Amount(1, "percentage_point"),
    "community-education-staff": Amount(20, "person"),
}


def published(benefit: str) -> YearlySeries:
    """Return the standard in force at the end of 2022."""
    where = {"benefit": benefit, "scope": SCOPES[benefit]}
    standards = read_effective_series(DATA / "shenyang-benefit-standards.csv", where)
    return Series.yearly({2022: standards.yearly()[2022]})


def step_of(indicator: minsheng.Indicator) -> str:
    """Return the step to round to: whole yuan and whole things, tenths of everything else."""
    unit = indicator.unit
    whole = unit is not None and (unit.whole or unit.code.startswith("yuan"))
    return "1" if whole else "0.1"


def main() -> None:
    """Plan the whole document and print a line for each indicator."""
    observations: dict[str, Data] = dict(
        minsheng.read_observations(DATA / "assumed-baselines.csv", HUNNAN)
    )
    observations |= {benefit: published(benefit) for benefit in SCOPES}
    plan = minsheng.plan_document(
        HUNNAN,
        observations,
        steps={indicator.id: step_of(indicator) for indicator in HUNNAN.indicators.values()},
        tolerances=TOLERANCES,
    )
    for name, pathway in plan.pathways.items():
        print(f"{name} ({pathway.unit}), from {number(pathway.base)}")
        for year, required in pathway.values.items():
            promises = ", ".join(required.promises) or "nothing more"
            print(f"  {year}  {number(required.amount):>12}  {promises}")
        for left_out in pathway.left_out:
            print(f"  {left_out.in_language()}")
    for name, infeasible in plan.infeasible.items():
        print(f"{name}: {infeasible}")
    for name, nothing in plan.not_planned.items():
        print(f"{name}: {nothing.in_language()}")
    planned = {
        demand.promise
        for pathway in plan.pathways.values()
        for required in pathway.points
        for demand in required.demands
    }
    paths = f"{len(plan.pathways)} of {len(plan.plans)} indicators"
    print(f"\n{len(planned)} commitments on {paths} planned")


def number(amount: Amount) -> str:
    """Return the number of an amount without its unit."""
    return f"{amount.value:f}"


if __name__ == "__main__":
    main()
