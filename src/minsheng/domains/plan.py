"""The provisions of the Hunnan document, with the periods and dates that its headings give."""

from functools import partial

from minsheng.days import Period
from minsheng.promises import writing
from minsheng.promises.provisions import Goal, PracticalMatter, Safeguard, Task

__all__ = ["BY_2025", "IN_2023", "goal", "matter", "safeguard", "task"]

BY_2025 = Period.of_years(2023, 2025)
"""The three years of the plan, for a promise that 到2025年 governs or that names no date."""

IN_2023 = Period.of_years(2023)
"""The year of the practical matters, from the heading of the annex."""

goal: partial[Goal] = partial(
    writing.goal, period=BY_2025, by=2025
)  # the heading of the goals names the date
task: partial[Task] = partial(writing.task, period=BY_2025)
safeguard: partial[Safeguard] = partial(writing.safeguard, period=BY_2025)
matter: partial[PracticalMatter] = partial(
    writing.matter, period=IN_2023, by=2023
)  # so does the heading of the annex
