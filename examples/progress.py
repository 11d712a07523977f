"""What the promised benefit standards look like on the last day of 2024, from published figures.

The observations are the standards that Shenyang published (`data/`), nothing else: the other
commitments of the document have no data here and are counted as such. No standard of 2025 was
found, so where the promises stand a year later is open.

Run it with `python examples/progress.py`.
"""

from datetime import date
from pathlib import Path

import minsheng
from minsheng import HUNNAN
from minsheng.observations import Data, EffectiveSeries, read_effective_series

DATA = Path(__file__).parent / "data" / "shenyang-benefit-standards.csv"
AS_OF = date(2024, 12, 31)
SCOPES = {
    "dibao-standard": ("urban", "urban and rural"),
    "destitute-support-standard": ("urban", "urban and rural"),
    "orphan-standard": ("institutional", "all"),
}


def main() -> None:
    """Assess the three standards and the whole document."""
    observations: dict[str, Data] = {}
    for benefit, scopes in SCOPES.items():
        where = {"benefit": benefit, "scope": scopes}
        observations[benefit] = read_effective_series(DATA, where)

    found = minsheng.assess_document(HUNNAN, observations, AS_OF)
    for benefit in SCOPES:
        for promise in HUNNAN.commitments_of(benefit):
            assessment = found.assessments[promise.id]
            print(assessment.in_language("en"))
            print(assessment.in_language("zh"))
        print()

    for benefit in SCOPES:
        floor = HUNNAN.commitments_of(benefit)[-1]
        data = observations[benefit]
        if isinstance(data, EffectiveSeries):
            print(f"{floor.id}: {minsheng.project(floor, data, AS_OF)}")
    print()
    print(f"{found.covered} of {found.measurable} measurable commitments have data")


if __name__ == "__main__":
    main()
