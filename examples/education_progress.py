"""The indicator table of a five-year education plan: what each year needs, and where it stands.

The targets and the baselines of 2020 are those of the table (`documents/README.md` says where it
is from). The two observations of 2023 are invented, to show what an assessment says. Run it with
`python examples/education_progress.py`.
"""

from collections import Counter
from datetime import date
from pathlib import Path

import minsheng
from minsheng import Series
from minsheng.exchange import read_document
from minsheng.observations import Data

TABLE = read_document(Path(__file__).parent / "documents" / "education-plan-2025.json")
INVENTED: dict[str, Data] = {
    "affordable-kindergartens": Series.yearly({2023: "88.5"}, "percent"),
    "schooling-years": Series.yearly({2023: "11.9"}, "year"),
}


def main() -> None:
    """Print the way from each baseline, then how far the two indicators are."""
    print("From the baseline of 2020, year by year to 2025:")
    for name, path in minsheng.plan_document(TABLE, {}).pathways.items():
        values = ", ".join(required.amount.in_language() for required in path.values.values())
        indicator = TABLE.indicators[name]
        print(f"  {indicator.name}: {indicator.baseline}, {values}")

    print("At the end of 2023, with two invented observations:")
    report = minsheng.assess_document(TABLE, INVENTED, as_of=date(2023, 12, 31))
    for assessment in report.assessments.values():
        if assessment.status != "undetermined":
            print(f"  {assessment}")
    statuses = Counter(assessment.status for assessment in report.assessments.values())
    print("  " + ", ".join(f"{count} {status}" for status, count in statuses.items()))


if __name__ == "__main__":
    main()
