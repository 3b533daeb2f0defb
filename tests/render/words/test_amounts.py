from decimal import Decimal

import pytest

from plumbline.intervals import Range
from plumbline.render.words import amounts
from plumbline.values import parse


@pytest.mark.parametrize(
    ("written", "number", "full"),
    [
        ("91%", "91%", "91%"),
        ("-36%", "−36%", "−36%"),
        ("60-70%", "60–70%", "60–70%"),
        ("2.3x", "2.3×", "2.3×"),
        ("over 1400", "1,400", "over 1,400"),
        ("1,215", "1,215", "1,215"),
        ("up to +19%", "+19%", "up to +19%"),
        ("about 1 in 3", "1 in 3", "about 1 in 3"),
        ("3 of 15", "3 of 15", "3 of 15"),
        ("$1tn", "$1tn", "$1tn"),
        ("1st", "1st", "1st"),
        ("0.5", "0.5", "0.5"),
    ],
)
def test_values_are_typeset_and_not_changed(written: str, number: str, full: str) -> None:
    """A true minus, an en dash and thousands are set; the digits stay those of the source."""
    assert amounts.number(parse(written)) == number
    assert amounts.full(parse(written)) == full


def test_ranges_of_shares_are_whole_percent() -> None:
    """A range is rounded half up to whole percent, and keeps tenths where whole ones would be equal."""
    assert amounts.share_range(Range(Decimal("86.2"), Decimal("94.2"))) == "86–94%"
    assert amounts.share_range(Range(Decimal("2.5"), Decimal("9.0"))) == "3–9%"
    assert amounts.share_range(Range(Decimal("63.1"), Decimal("63.4"))) == "63.1–63.4%"


def test_ranges_of_points_have_a_true_minus() -> None:
    """The range of a difference may cross zero, and says so with a minus sign."""
    assert amounts.point_range(Range(Decimal("-0.5"), Decimal("23.6"))) == "−0.5 to 23.6 points"


def test_zeros_at_the_end_go() -> None:
    """81.0 points are 81 points, and 40 stays 40."""
    assert [amounts.trimmed(Decimal("81.0")), amounts.trimmed(Decimal(40))] == ["81", "40"]
