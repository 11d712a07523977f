"""The promised growth of benefit standards against what Shenyang published.

Four questions, in English and then in Chinese: does the least path from the standards of 2022
match the published ones, did each published step keep the promise, what does 2025 require, and is
that kept? The last is open: no standard of 2025 was found.

Run it with `make demo` or `python examples/benefit_standards.py`.
"""

from datetime import date
from pathlib import Path
from typing import Literal

import minsheng
from minsheng import HUNNAN, Series, Text
from minsheng.observations import YearlySeries, read_effective_series

DATA = Path(__file__).parent / "data" / "shenyang-benefit-standards.csv"

# Urban and rural standards, and those of orphans in and out of institutions, were merged on the
# way: each chain below follows one of them into the merged standard.
CHAINS = (
    ("dibao-standard", Text(zh="城市", en="urban"), ("urban", "urban and rural")),
    ("dibao-standard", Text(zh="农村", en="rural"), ("rural", "urban and rural")),
    ("destitute-support-standard", Text(zh="城市", en="urban"), ("urban", "urban and rural")),
    ("destitute-support-standard", Text(zh="农村", en="rural"), ("rural", "urban and rural")),
    ("orphan-standard", Text(zh="机构养育", en="in institutions"), ("institutional", "all")),
    ("orphan-standard", Text(zh="分散养育", en="in families"), ("dispersed", "all")),
)
# One chain of each benefit; the rural extreme-hardship standard of 2022 was still a lower one.
MERGED = (CHAINS[0], CHAINS[2], CHAINS[4])

HEADINGS = (
    Text(
        zh="一、从2022年标准按承诺推算的最低数，与公布数对照",
        en="1. The least that the promise allows from the standards of 2022, beside the published",
    ),
    Text(
        zh="二、截至2024年，已公布的标准是否按承诺增长",
        en="2. As of 2024, did the published standards grow as promised?",
    ),
    Text(zh="三、2025年至少应达到", en="3. What 2025 requires"),
    Text(
        zh="四、截至2025年：没有查到2025年公布的标准，是否兑现无法证明",
        en="4. As of 2025: no standard of 2025 was found, so whether it is kept is open",
    ),
)
SAME = Text(zh="一致", en="the same")
MORE = Text(zh="公布数更高", en="more was published")


def published(benefit: str, scopes: tuple[str, ...]) -> YearlySeries:
    """Return the standard in force on 31 December of each year."""
    where = {"benefit": benefit, "scope": scopes}
    return read_effective_series(DATA, where).yearly("year-end")


def until(series: YearlySeries, year: int) -> YearlySeries:
    """Return the series up to and including a year."""
    return Series.yearly([(y, value) for y, value in series.items() if y <= year])


def report(language: Literal["en", "zh"]) -> None:
    """Print the three answers in one language."""
    path, steps, ahead, later = (heading.in_language(language) for heading in HEADINGS)

    print(f"{path}\n")
    for benefit, _, scopes in MERGED:
        series = published(benefit, scopes)
        promises = HUNNAN.commitments_of(benefit)
        least = minsheng.required_values(promises, until(series, 2022), through=2025, step=1)
        print(HUNNAN.indicators[benefit].name.in_language(language))
        for year in (2023, 2024):
            needed, real = least[year].amount, series[year]
            compared = (SAME if needed == real else MORE).in_language(language)
            print(f"  {year}  {needed.value:>5}  {real.value:>5}  {compared}")
        print()

    print(f"{steps}\n")
    for benefit, chain, scopes in CHAINS:
        rule = minsheng.rule_of(HUNNAN.commitments_of(benefit))
        series = published(benefit, scopes)
        found = minsheng.check_growth(series, rule.growth, as_of=date(2024, 12, 31), outside=True)
        name = HUNNAN.indicators[benefit].name.in_language(language)
        print(f"{name} · {chain.in_language(language)}")
        print(f"{found.in_language(language)}\n")

    print(f"{ahead}\n")
    for benefit, _, scopes in MERGED:
        promises = HUNNAN.commitments_of(benefit)
        series = published(benefit, scopes)
        pathway = minsheng.required_values(promises, series, through=2025, step=1)
        print(HUNNAN.indicators[benefit].name.in_language(language))
        for line in pathway.in_language(language).splitlines():
            print(f"  {line}")
        print()

    print(f"{later}\n")
    for benefit, _, scopes in MERGED:
        rule = minsheng.rule_of(HUNNAN.commitments_of(benefit))
        series = published(benefit, scopes)
        whole = minsheng.check_escalation(series, rule, as_of=date(2025, 12, 31))
        print(HUNNAN.indicators[benefit].name.in_language(language))
        print(f"  {whole.headline(language)}\n")


if __name__ == "__main__":
    report("en")
    print("─" * 60, end="\n\n")
    report("zh")
