"""What a catalogue of data sets asks of the Hunnan document and the document does not say."""

from minsheng.texts import Text

__all__ = ["ID", "LICENCE", "PLACE"]

ID = "hunnan-livelihood-2023"
"""The name of the document in data."""

PLACE = Text(zh="辽宁省沈阳市浑南区", en="Hunnan District, Shenyang, Liaoning, China")
"""Where the promises hold."""

LICENCE = "MIT"
"""The licence of the data of this package, as an SPDX identifier."""
