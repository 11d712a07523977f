"""The practical matters for public safety."""

from minsheng.domains.periods import IN_2023
from minsheng.domains.safety.indicators import (
    DRUG_ACCIDENT_RESPONSE,
    FAILED_DRUG_CASES,
    PHARMACY_INSPECTION_COVERAGE,
)
from minsheng.promises.provisions import Commitment, PracticalMatter
from minsheng.promises.targets import AtLeast
from minsheng.texts import Text

__all__ = ["MATTER_13"]

MATTER_13 = PracticalMatter(
    number=13,
    title=Text(zh="药品安全监管", en="Supervision of medicine safety"),
    summary=Text(
        zh="每家零售药店都受检查，不合格药品和药品安全事故件件处理。",
        en="Every retail pharmacy is inspected; every failing medicine and every accident is "
        "dealt with.",
    ),
    commitments=(
        Commitment(
            id="matter:13/pharmacy-inspection-coverage",
            indicator=PHARMACY_INSPECTION_COVERAGE,
            target=AtLeast(value="100%"),
            period=IN_2023,
            every="year",
            phrase="对零售药店监督检查年覆盖率达到100%",
        ),
        Commitment(
            id="matter:13/failed-drug-cases",
            indicator=FAILED_DRUG_CASES,
            target=AtLeast(value="100%"),
            period=IN_2023,
            phrase="对抽检不合格药品立案查处率达到100%",
        ),
        Commitment(
            id="matter:13/drug-accident-response",
            indicator=DRUG_ACCIDENT_RESPONSE,
            target=AtLeast(value="100%"),
            period=IN_2023,
            phrase="药品安全事故及时处置率达到100%",
        ),
    ),
)
