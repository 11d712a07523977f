"""The social-security room, read again by hand and held against the data."""

from datetime import date

import pytest

from minsheng import HUNNAN, AtLeast, Done, GrowsYearly, Trend, Unquantified

DOMAIN = HUNNAN.domains["social-security"]
END = date(2025, 12, 31)


@pytest.mark.parametrize(
    ("commitment", "value", "due"),
    [
        ("goal:3/remote-hospital-settlement", "70%", END),
        ("task:11/jobs-stabilized", "200000 job_time", END),
        ("task:12/child-protection-coverage", "100%", END),
        ("task:12/orphan-floor", "2600 yuan/person/month", END),
        ("task:13/dibao-floor", "850 yuan/person/month", END),
        ("task:13/destitute-support-floor", "1300 yuan/person/month", END),
        ("task:14/eco-burial-rate", "70%", END),
    ],
)
def test_stated_floors(commitment: str, value: str, due: date | None) -> None:
    promise = HUNNAN.commitments[commitment]
    assert promise.target == AtLeast(value=value)
    assert promise.stated
    assert promise.period.due == due


@pytest.mark.parametrize(
    ("commitment", "rate"),
    [
        ("task:12/orphan-growth", "6%"),
        ("task:13/dibao-growth", "3.5%"),
        ("task:13/destitute-support-growth", "3.5%"),
    ],
)
def test_growth_rules(commitment: str, rate: str) -> None:
    promise = HUNNAN.commitments[commitment]
    assert promise.target == GrowsYearly(rate=rate)
    assert promise.period.start == date(2023, 1, 1)


def test_full_coverage_is_implied() -> None:
    implied = {c.id for c in DOMAIN.commitments if not c.stated}
    assert implied == {
        "goal:3/benefits-paid-in-full",
        "task:13/price-subsidy-reach",
        "task:14/funeral-service-coverage",
        "task:14/public-cemetery-coverage",
        "task:16/price-subsidy-reach",
    }
    for name in implied:
        assert HUNNAN.commitments[name].target == AtLeast(value="100%")


def test_what_has_no_figure() -> None:
    of = {Done: set[str](), Trend: set[str](), Unquantified: set[str]()}
    for promise in DOMAIN.commitments:
        if type(promise.target) in of:
            of[type(promise.target)].add(promise.id)
    assert of[Done] == {
        "task:11/claim-free-handling",
        "task:12/child-hardship-register",
        "task:15/rental-housing-quota",
        "task:16/special-price-survey",
    }
    assert of[Trend] == {"goal:3/retiree-pension", "goal:3/basic-pension-minimum"}
    assert of[Unquantified] == {
        "goal:3/safety-net",
        "task:11/insurance-staff-capacity",
        "task:11/enterprise-transaction-costs",
        "task:11/enterprise-handling-burden",
        "task:12/hardship-children-rights",
        "task:15/rental-housing-system",
        "task:16/grain-quality-safety",
        "task:16/grain-storage-safety",
    }


def test_the_room_is_complete() -> None:
    assert DOMAIN.number == 3
    assert [provision.id for provision in DOMAIN.provisions] == [
        "goal:3",
        *(f"task:{number}" for number in range(11, 17)),
    ]
    assert len(DOMAIN.commitments) == 29
