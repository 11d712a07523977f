"""Wrong calls: every line that ends in "wrong" is an error of its own to mypy and to pyright.

This file is never run. `tests/test_typing.py` holds the errors of both checkers against the marks,
so that a wrong call which becomes silently accepted is noticed, and so is a right one refused.
"""

from datetime import date
from pathlib import Path

import minsheng
from minsheng import (
    HUNNAN,
    Amount,
    AtLeast,
    AtLeastTimes,
    Commitment,
    Comparison,
    Done,
    GrowthRule,
    Indicator,
    Milestone,
    Observation,
    Period,
    Series,
    Text,
    Trend,
    amend,
    assess,
    assess_document,
    check_escalation,
    check_growth,
    plan_document,
    project,
    read_observations,
    required_values,
)
from minsheng.observations import ObservedSeries
from minsheng.planning import growth_needed, smallest_base
from minsheng.progress import Thresholds
from minsheng.promises import find_contradictions
from minsheng.promises.writing import at_least, direction, doubles, goal, grows, none_of, task

PROMISE = HUNNAN.commitments["task:13/dibao-floor"]
PROMISES = HUNNAN.commitments_of("dibao-standard")
DIBAO = Series.yearly({2022: 766, 2023: 793}, "yuan/person/month")
DAY = date(2024, 12, 31)
FIVE = Amount(5, "person")
NAME = Text(zh="名", en="name")

# Amounts
Amount(850)  # wrong
Amount(None, "person")  # wrong
Amount(850, 3)  # wrong
Amount.parse(850)  # wrong
FIVE + 5  # wrong
FIVE * FIVE  # wrong
FIVE < 5  # wrong
FIVE.unit = "household"  # wrong
FIVE.in_language("de")  # wrong

# Writing
at_least("5%", "词")  # wrong
at_least("5%", "词", level="share")  # wrong
at_least("5%", "词", zh="率", en="Share")  # wrong
at_least(5, "词", level="share", zh="率", en="Share")  # wrong
at_least("5%", "词", level="share", total="sum", zh="率", en="Share")  # wrong
at_least("5%", "词", level="share", unit="percent", zh="率", en="Share")  # wrong
at_least("5%", "词", of="dibao-standard")  # wrong
at_least("5%", "词", of=PROMISE.indicator, zh="率")  # wrong
at_least("5%", "词", of=PROMISE.indicator, every="week")  # wrong
at_least("5%", "词", of=PROMISE.indicator, readin="So.")  # wrong
grows("5%", "词", level="income", zh="收入", en="Income")  # wrong
none_of("词", total="accidents", zh="事故", en="Accidents")  # wrong
doubles("词", of=PROMISE.indicator)  # wrong
direction("词", level=5, zh="品质", en="Quality")  # wrong
task(1, NAME, NAME)  # wrong
task(1, NAME, NAME, "task:1", period=PROMISE.period)  # wrong
goal(1, "住得更好", NAME, period=PROMISE.period)  # wrong

# What if
amend(PROMISE, every="week")  # wrong
amend(PROMISE, value=900, every=1)  # wrong
PROMISE.every = "year"  # wrong

# Series
Series.yearly({2023.5: 793}, "yuan")  # wrong
Series.yearly({2023: None}, "yuan")  # wrong
Series.yearly([2023, 793], "yuan")  # wrong
Series.effective({2023: 793}, "yuan")  # wrong
DIBAO["2023"]  # wrong
DIBAO[2024] = FIVE  # wrong
Series.effective({DAY: 793}, "yuan").yearly("mean")  # wrong

# Types
Text(zh=5)  # wrong
Text("名", "name")  # wrong
Indicator(id="x", name="x", unit=None, basis="level")  # wrong
Indicator(id="x", name=NAME, unit=None, basis="sum")  # wrong
Period(start=2023, due=None)  # wrong
AtLeast(value=850)  # wrong
AtLeast(FIVE)  # wrong
AtLeast(limit=FIVE)  # wrong
Trend(direction="down")  # wrong
AtLeastTimes(factor=2, base_year="2022")  # wrong
Comparison(other=PROMISE.indicator, of="level", comparator="<")  # wrong
Done(value=FIVE)  # wrong
PROMISE.phrase = "no less"  # wrong

# Look-up
HUNNAN.tasks["13"]  # wrong
HUNNAN.commitments[13]  # wrong
HUNNAN.commitments_of(13)  # wrong
HUNNAN.task  # wrong
PROMISE.target.value  # wrong

# Commitments
HUNNAN.commitment("task:13/dibao-floor", Trend).target.value  # wrong
HUNNAN.commitment("task:13/dibao-floor", "at_least")  # wrong
amend(PROMISE, value=900, target=Done())  # wrong
ONE_TREND: Commitment[Trend] = HUNNAN.commitment("task:13/dibao-floor", AtLeast)  # wrong


class Odd(AtLeast):  # wrong
    """A kind of target of one's own."""


# Growth
check_growth({2022: 766, 2023: 793}, at_least="3.5%")  # wrong
check_growth(DIBAO, "3.5%")  # wrong
check_growth(DIBAO, at_least=3.5)  # wrong
check_growth(DIBAO, minimum="3.5%")  # wrong
GrowthRule("3.5%")  # wrong
GrowthRule(rate=0.035)  # wrong
check_escalation(DIBAO, "3.5%")  # wrong

# Progress
assess(13, DIBAO)  # wrong
assess(PROMISE, {2023: 793})  # wrong
assess(PROMISE, DIBAO, 2024)  # wrong
assess(PROMISE, DIBAO, DAY, 700)  # wrong
assess(PROMISE, DIBAO, DAY, baseline=700)  # wrong
assess(PROMISE, DIBAO).progress + 1  # wrong
assess_document(HUNNAN, [DIBAO], DAY)  # wrong
Thresholds(on_track=None)  # wrong
project(PROMISE, Milestone(done=DAY, observed=DAY))  # wrong
ObservedSeries("bogus", ())  # wrong
Series.levels({2024: 821}, "yuan")  # wrong
Observation(when=2024, value=FIVE)  # wrong
Milestone(done=True, observed=DAY)  # wrong
read_observations(Path("x.csv"))  # wrong

# Plans
required_values(DIBAO, PROMISES)  # wrong
required_values(PROMISES, DIBAO, 2025)  # wrong
required_values(PROMISES, DIBAO, path="steepest")  # wrong
required_values(PROMISES, DIBAO, every="week")  # wrong
required_values([13], DIBAO)  # wrong
plan_document(HUNNAN, {"dibao-standard": 821})  # wrong
smallest_base("850 yuan", "3.5%", 3)  # wrong
growth_needed(DIBAO, "850 yuan", by="2025")  # wrong

# The package
minsheng.check_grow  # wrong
from minsheng import Tsak  # wrong

find_contradictions("hunnan")  # wrong
HUNNAN.indicator(13)  # wrong
at_least("5人", "词", level="x", zh="词", en="x", reading="So.")  # wrong
at_least("5人", "词", level="x", zh="词", en="x", aliases="词")  # wrong
