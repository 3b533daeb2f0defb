from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from plumbline import intervals
from plumbline.intervals import Range


class TestShare:
    def test_ninety_one_percent_of_two_hundred(self) -> None:
        """182 of 200 leave 86 to 94% open."""
        assert intervals.of_share(182, 200) == Range(Decimal("86.2"), Decimal("94.2"))

    @given(st.integers(1, 500), st.data())
    def test_agrees_with_scipy(self, n: int, data: st.DataObject) -> None:
        """Our Wilson range is the one another library gives, to the tenth of a point."""
        count = data.draw(st.integers(0, n))
        ours, theirs = intervals.of_share(count, n), binomtest(count, n).proportion_ci(method="wilson")
        assert float(ours.low) == pytest.approx(theirs.low * 100, abs=0.051)
        assert float(ours.high) == pytest.approx(theirs.high * 100, abs=0.051)

    @given(st.integers(1, 500), st.data())
    def test_holds_the_share_and_stays_a_share(self, n: int, data: st.DataObject) -> None:
        """The range holds the share itself and nothing below 0 or above 100."""
        count = data.draw(st.integers(0, n))
        found = intervals.of_share(count, n)
        assert found.low <= Decimal(count * 100) / n + Decimal("0.05")
        assert found.high >= Decimal(count * 100) / n - Decimal("0.05")
        assert 0 <= found.low <= found.high <= 100


class TestGap:
    def test_fifty_seven_percent_more_may_be_nothing(self) -> None:
        """37 of 113 against 18 of 87 is a gap of 12.1 points, anywhere from -0.5 to 23.6."""
        found = intervals.of_gap((37, 113), (18, 87))
        assert found == Range(Decimal("-0.5"), Decimal("23.6"))
        assert found.holds(Decimal(0))
        assert not found.holds(Decimal("23.7"))

    def test_eighty_percent_increase_is_something(self) -> None:
        """51 of 113 against 22 of 87 is a gap of 6.4 to 32.0 points."""
        assert intervals.of_gap((51, 113), (22, 87)) == Range(Decimal("6.4"), Decimal("32.0"))

    @given(st.integers(1, 200), st.integers(1, 200), st.data())
    def test_squares_and_adds_the_wilson_ranges(self, n: int, m: int, data: st.DataObject) -> None:
        """Newcombe's range is the square-and-add of two Wilson ranges, computed here by hand."""
        k, j = data.draw(st.integers(0, n)), data.draw(st.integers(0, m))
        one, other = (
            binomtest(k, n).proportion_ci(method="wilson"),
            binomtest(j, m).proportion_ci(method="wilson"),
        )
        p, q = k / n, j / m
        low = p - q - ((p - one.low) ** 2 + (other.high - q) ** 2) ** 0.5
        high = p - q + ((one.high - p) ** 2 + (q - other.low) ** 2) ** 0.5
        found = intervals.of_gap((k, n), (j, m))
        assert float(found.low) == pytest.approx(low * 100, abs=0.051)
        assert float(found.high) == pytest.approx(high * 100, abs=0.051)


class TestSplit:
    def test_answers_together_are_less_certain(self) -> None:
        """Simultaneous ranges are wider than the range of one answer alone."""
        together = intervals.of_split([130, 49, 21])
        alone = [intervals.of_share(count, 200) for count in (130, 49, 21)]
        assert all(one.width < many.width for one, many in zip(alone, together, strict=True))
        assert together[0] == Range(Decimal("56.6"), Decimal("72.6"))
