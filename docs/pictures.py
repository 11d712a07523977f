"""Draws the pictures of the documentation into docs/_static: `python docs/pictures.py`."""

from datetime import date
from pathlib import Path

import matplotlib as mpl
from matplotlib.figure import Figure

from minsheng import HUNNAN, Series, required_values
from minsheng.charts import plot_path
from minsheng.observations import read_effective_series

ROOT = Path(__file__).parent.parent
STANDARDS = ROOT / "examples" / "data" / "shenyang-benefit-standards.csv"
PICTURE = ROOT / "docs" / "_static" / "dibao.svg"


def dibao() -> Figure:
    """Return the least path that is promised from the standard of 2022, beside the published."""
    where = {"benefit": "dibao-standard", "scope": ("urban", "urban and rural")}
    published = read_effective_series(STANDARDS, where).yearly()
    base = Series.yearly({2022: published[2022]})
    promises = HUNNAN.commitments_of("dibao-standard")
    figure = plot_path(required_values(promises, base, step=1))
    figure.set_size_inches(7, 4)
    axes = figure.axes[0]
    later = {year: amount for year, amount in published.items() if year > 2022}
    axes.plot(
        [date(year, 12, 31).toordinal() for year in later],
        [float(amount.value) for amount in later.values()],
        "s",
        fillstyle="none",
        markersize=11,
        color="black",
        label="published standard",
    )
    figure.legends.clear()
    figure.legend(loc="outside lower left", frameon=False, fontsize=9)
    return figure


def main() -> None:
    """Write the pictures, the same bytes each time."""
    with mpl.rc_context({"svg.hashsalt": "minsheng"}):
        dibao().savefig(PICTURE, metadata={"Date": None})


if __name__ == "__main__":
    main()
