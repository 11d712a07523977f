"""The document of Hunnan District, put together from its domains."""

from datetime import date

from minsheng.domains.about import ID
from minsheng.domains.city import CITY
from minsheng.domains.culture_sports import CULTURE_SPORTS
from minsheng.domains.education import EDUCATION
from minsheng.domains.elderly_care import ELDERLY_CARE
from minsheng.domains.employment import EMPLOYMENT
from minsheng.domains.environment import ENVIRONMENT
from minsheng.domains.governance import GOVERNANCE
from minsheng.domains.health import HEALTH
from minsheng.domains.income import INCOME
from minsheng.domains.plan import BY_2025
from minsheng.domains.safeguards import SAFEGUARDS
from minsheng.domains.safety import SAFETY
from minsheng.domains.social_security import SOCIAL_SECURITY
from minsheng.promises.documents import Document
from minsheng.texts import Text

__all__ = ["HUNNAN"]

HUNNAN = Document(
    id=ID,
    title=Text(
        zh="关于在浑南区全面振兴新突破三年行动中进一步保障和改善民生的实施意见",
        en="Opinions on securing and improving people's livelihood in the three-year action for "
        "the full revitalization of Hunnan District",
    ),
    issuer=Text(zh="沈阳市浑南区人民政府", en="Government of Hunnan District, Shenyang"),
    published=date(2023, 10, 30),
    period=BY_2025,
    domains=(
        EMPLOYMENT,
        INCOME,
        SOCIAL_SECURITY,
        EDUCATION,
        HEALTH,
        ELDERLY_CARE,
        CULTURE_SPORTS,
        ENVIRONMENT,
        CITY,
        SAFETY,
        GOVERNANCE,
    ),
    safeguards=SAFEGUARDS,
)
"""The 2023 paper of Hunnan District on people's livelihood through 2025, as a `Document`.

Everything that it promises, by the source's own numbers and by id.
"""
