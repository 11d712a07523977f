"""Another document in code: the promises of an invented town, assessed and planned.

Nothing in the library knows Hunnan but its data, so the same classes and the same calculations
serve any document. Run it with `python examples/another_document.py`.
"""

from datetime import date

import minsheng
from minsheng import Document, Indicator, Period, Series, Text
from minsheng.observations import Data
from minsheng.promises import find_contradictions
from minsheng.promises.writing import at_least, direction, domain, goal, grows, task

PERIOD = Period.of_years(2026, 2028)

RENT_SUBSIDY = Indicator(  # by itself, since two promises are of it
    id="rent-subsidy",
    name=Text(zh="租房补贴标准", en="Rent subsidy"),
    unit="yuan/person/month",
    basis="level",
    covers=Text(zh="住房困难家庭", en="families in need of housing"),
)

HOUSING = domain(
    1,
    "housing",
    Text(zh="改善居住条件", en="Better housing"),
    goal(
        1,
        Text(zh="住得更好", en="Better homes"),
        Text(zh="居住品质提升。", en="Housing gets better."),
        direction(
            "居住品质明显提升",
            level="housing-quality",
            zh="居住品质",
            en="Quality of housing",
        ),
        period=PERIOD,
        by=2028,  # the heading of the goals names the year
    ),
    task(
        1,
        Text(zh="改造老旧小区", en="Renew old compounds"),
        Text(zh="三年改造60个小区。", en="60 compounds are renewed in three years."),
        at_least(
            "60个小区",
            "三年改造老旧小区60个",
            total="compounds-renewed",  # counted up over the period, not each year
            zh="改造老旧小区数",
            en="Old residential compounds renewed",
            by=2028,
        ),
        period=PERIOD,
    ),
    task(
        2,
        Text(zh="提高租房补贴", en="Raise the rent subsidy"),
        Text(zh="补贴逐年提高。", en="The subsidy rises every year."),
        grows(
            "4%",
            "年均增长4%以上",
            of=RENT_SUBSIDY,
            name="rent-subsidy-growth",
            reading=Text(
                zh="“年均”理解为每年都要达到。",
                en="年均 (on average) is read as in each year.",
            ),
        ),
        at_least(
            "500 yuan/person/month",
            "2028年达到500元",
            of=RENT_SUBSIDY,
            name="rent-subsidy-floor",
            by=2028,
        ),
        period=PERIOD,
    ),
)

TOWN = Document(
    id="town-housing-2026",
    title=Text(zh="某镇住房保障三年计划", en="Three-year housing plan of a town"),
    issuer=Text(zh="某镇人民政府", en="Government of a town"),
    published=date(2026, 1, 15),
    period=PERIOD,
    domains=(HOUSING,),
)


def main() -> None:
    """Show where the promises stand at the end of 2026, and what is to come."""
    observations: dict[str, Data] = {
        "compounds-renewed": Series.totals({date(2026, 12, 31): 15}, "residential_compound"),
        "rent-subsidy": Series.yearly({2025: 430, 2026: 448}, "yuan/person/month"),
    }
    for assessment in minsheng.assess_document(TOWN, observations).assessments.values():
        print(assessment)
    plan = minsheng.plan_document(TOWN, observations, steps={"rent-subsidy": 1})
    for name, pathway in plan.pathways.items():
        print(f"{name}\n{pathway}")
    for finding in find_contradictions(TOWN):
        print(finding.note)


if __name__ == "__main__":
    main()
