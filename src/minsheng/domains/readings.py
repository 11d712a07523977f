"""How wordings that several clauses of the Hunnan document share are read."""

__all__ = [
    "ALL_ELIGIBLE",
    "CITY_QUOTA",
    "CITY_STANDARD",
    "KEPT",
    "NONE_HAPPENING",
    "RUNNING_TOTAL",
    "STABLE",
]

CITY_QUOTA = "The source gives no number; done when the city's quota is met."
CITY_STANDARD = "The source adds 按照市级标准 (by the city's standards)."
RUNNING_TOTAL = "Read as a running total to the end of 2025; a number for each year is not said."
ALL_ELIGIBLE = "No share is given; read as a promise to everyone who qualifies."
KEPT = "To keep what was reached is read as a direction, since no state is named."
NONE_HAPPENING = "To prevent (坚决防止) is read as none happening."
STABLE = (
    "To be stable (稳定) at a figure is read as by the deadline, not as in each year before it."
)
