"""The document of Hunnan District, put together from its domains."""

from datetime import date

from minsheng.documents import Document
from minsheng.domains.periods import BY_2025
from minsheng.domains.social_security import SOCIAL_SECURITY
from minsheng.texts import Text

__all__ = ["HUNNAN"]

HUNNAN = Document(
    id="hunnan-livelihood-2023",
    title=Text(
        zh="关于在浑南区全面振兴新突破三年行动中进一步保障和改善民生的实施意见",
        en="Opinions on securing and improving people's livelihood in the three-year action for "
        "the full revitalization of Hunnan District",
    ),
    issuer=Text(zh="沈阳市浑南区人民政府", en="Government of Hunnan District, Shenyang"),
    published=date(2023, 10, 30),
    period=BY_2025,
    parts=(SOCIAL_SECURITY,),
)
