"""The periods that the document's promises run in."""

from minsheng.days import Period

__all__ = ["BY_2025", "IN_2023"]

BY_2025 = Period.of_years(2023, 2025)
"""The three years of the plan, for a promise that 到2025年 governs or that names no date."""

IN_2023 = Period.of_years(2023)
"""The year of the practical matters, from the heading of the annex."""
