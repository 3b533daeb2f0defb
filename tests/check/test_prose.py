import pytest

from plumbline.check import prose
from tests.check.subjects import source, subject


def told(claim: str, *values: str, **keys: str) -> list[str]:
    """Return what is said of a claim with these figures."""
    record = source("share", [{"value": value} for value in values], {}, **(keys | {"claim": claim}))
    looked = subject(record)
    checks = (prose.claims_are_one_sentence, prose.claims_hold_their_number, prose.locators_hold_their_number)
    return [fault.what for check in checks for fault in check(looked)]


@pytest.mark.parametrize(
    ("claim", "value"),
    [
        ("37% agree.", "37%"),
        ("37 percent agree.", "37%"),
        ("About a third agree.", "about 1 in 3"),
        ("3 of 15, that is 20%, agree.", "3 of 15"),
        ("9 in 10 agree, or 90%.", "9 in 10"),
        ("Between 60% and 70% agree.", "60-70%"),
        ("The chance doubles.", "2x"),
        ("Of 1,215 sellers in 2020, 37% agree.", "37%"),
        ("Profit fell by .5%.", "-0.5%"),
        ("37.5% of teams at Acme vs. Bolt agree, e.g. In France.", "37.5%"),
    ],
)
def test_honest_claims_pass(claim: str, value: str) -> None:
    """A claim that says its number in any way, or in words, is left alone."""
    assert told(claim, value) == []


@pytest.mark.parametrize(
    ("claim", "value", "says"),
    [
        ("73% agree.", "37%", "the claim speaks of 73%, the record of 37%"),
        ("73 percent, or 7%, agree.", "37%", "the claim speaks of 73%, 7%, the record of 37%"),
        ("37% agree", "37%", "the sentence has no full stop at its end"),
        ("37% agree. Others do not.", "37%", "these are two sentences"),
    ],
)
def test_slips_show(claim: str, value: str, says: str) -> None:
    """A number misread, or a sentence not ended, is noticed."""
    assert told(claim, value) == [says]


def test_numbers_of_answers_and_thresholds_are_no_slips() -> None:
    """A percentage that stands in an answer, a cut or a base belongs there."""
    assert told("Half follow up fewer than 85% of leads.", "1 in 2", cut="less than 85%") == []
    assert told("Half follow up fewer than 85% of leads.", "1 in 2", found="under 85% of leads") == [
        "the claim speaks of 85%, the record of 1 in 2",
        "the locator speaks of 85%, the record of 1 in 2",
    ]
