"""Another document in code: the promises of an invented town, assessed and planned.

Nothing in the library knows Hunnan but its data, so the same classes and the same arithmetic serve
any document. Run it with `python examples/another_document.py`.
"""

from datetime import date

import minsheng
from minsheng import (
    AtLeast,
    Commitment,
    Document,
    Domain,
    Goal,
    GrowsYearly,
    Indicator,
    Period,
    Series,
    Task,
    Text,
    Unquantified,
)

PERIOD = Period.of_years(2026, 2028)
YEARLY = Period(start=date(2026, 1, 1))  # no date: binds every year from 2026 on

HOUSING_QUALITY = Indicator(
    id="housing-quality",
    name=Text(zh="居住品质", en="Quality of housing"),
    unit=None,
    basis="level",
)
COMPOUNDS_RENEWED = Indicator(
    id="compounds-renewed",
    name=Text(zh="改造老旧小区数", en="Old residential compounds renewed"),
    unit="residential_compound",
    basis="total",  # counted up over the period, not each year
)
RENT_SUBSIDY = Indicator(
    id="rent-subsidy",
    name=Text(zh="租房补贴标准", en="Rent subsidy"),
    unit="yuan/person/month",
    basis="level",
    covers=Text(zh="住房困难家庭", en="families in need of housing"),
)

HOUSING = Domain(
    number=1,
    id="housing",
    name=Text(zh="改善居住条件", en="Better housing"),
    goal=Goal(
        number=1,
        title=Text(zh="住得更好", en="Better homes"),
        summary=Text(zh="居住品质提升。", en="Housing gets better."),
        commitments=(
            Commitment(
                id="goal:1/housing-quality",
                indicator=HOUSING_QUALITY,
                target=Unquantified(),
                period=PERIOD,
                phrase="居住品质明显提升",
            ),
        ),
    ),
    tasks=(
        Task(
            number=1,
            title=Text(zh="改造老旧小区", en="Renew old compounds"),
            summary=Text(zh="三年改造60个小区。", en="60 compounds are renewed in three years."),
            commitments=(
                Commitment(
                    id="task:1/compounds-renewed",
                    indicator=COMPOUNDS_RENEWED,
                    target=AtLeast(value="60 residential_compound"),
                    period=PERIOD,
                    phrase="三年改造老旧小区60个",
                ),
            ),
        ),
        Task(
            number=2,
            title=Text(zh="提高租房补贴", en="Raise the rent subsidy"),
            summary=Text(zh="补贴逐年提高。", en="The subsidy rises every year."),
            commitments=(
                Commitment(
                    id="task:2/rent-subsidy-growth",
                    indicator=RENT_SUBSIDY,
                    target=GrowsYearly(rate="4%"),
                    period=YEARLY,
                    phrase="年均增长4%以上",
                    interpretation="年均 (on average) is read as in each year.",
                ),
                Commitment(
                    id="task:2/rent-subsidy-floor",
                    indicator=RENT_SUBSIDY,
                    target=AtLeast(value="500 yuan/person/month"),
                    period=PERIOD,
                    phrase="2028年达到500元",
                ),
            ),
        ),
    ),
)

TOWN = Document(
    id="town-housing-2026",
    title=Text(zh="某镇住房保障三年计划", en="Three-year housing plan of a town"),
    issuer=Text(zh="某镇人民政府", en="Government of a town"),
    published=date(2026, 1, 15),
    period=PERIOD,
    parts=(HOUSING,),
)


def main() -> None:
    """Show where the promises stand at the end of 2026, and what is to come."""
    observations: dict[str, minsheng.Data] = {
        "compounds-renewed": Series.totals({date(2026, 12, 31): 15}, "residential_compound"),
        "rent-subsidy": Series.yearly({2025: 430, 2026: 448}, "yuan/person/month"),
    }
    for assessment in minsheng.assess_document(TOWN, observations).assessments.values():
        print(assessment)
    plan = minsheng.plan_document(TOWN, observations, steps={"rent-subsidy": 1})
    for name, pathway in plan.pathways.items():
        print(f"{name}\n{pathway}")
    for finding in minsheng.find_contradictions(TOWN):
        print(finding.note)


if __name__ == "__main__":
    main()
