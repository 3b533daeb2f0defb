from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline import values
from plumbline.arithmetic.rounding import could_add_up, exact_bounds, half_up, overlap, prints_as


class TestHalfUp:
    @pytest.mark.parametrize(
        ("number", "places", "rounded"),
        [
            (Fraction(73 * 100, 200), 0, "37"),
            (Fraction(1, 2), 0, "1"),
            (Fraction(3, 2), 0, "2"),
            (Fraction(5, 2), 0, "3"),
            (Fraction(-5, 2), 0, "-3"),
            (Fraction(249, 100), 0, "2"),
            (Fraction(1, 20), 1, "0.1"),
            (Fraction(2, 3), 2, "0.67"),
            (Fraction(0), 1, "0.0"),
        ],
    )
    def test_halves_go_up(self, number: Fraction, places: int, rounded: str) -> None:
        """A half rounds away from zero, as publishers do and Python's round does not."""
        assert half_up(number, places) == Decimal(rounded)
        assert str(half_up(number, places)) == rounded

    @given(st.fractions(min_value=-1000, max_value=1000), st.integers(0, 4))
    def test_stays_within_half_a_step(self, number: Fraction, places: int) -> None:
        """A rounded number is at most half a step away from the exact one."""
        assert abs(Fraction(half_up(number, places)) - number) <= Fraction(1, 2 * 10**places)


class TestPrintsAs:
    def test_the_lower_end_belongs_to_the_number(self) -> None:
        """36.5 is printed as 37, and 37.5 is not."""
        assert prints_as(Fraction(365, 10), values.parse("37%"))
        assert not prints_as(Fraction(375, 10), values.parse("37%"))

    def test_below_zero_the_ends_change_places(self) -> None:
        """-4.5 is printed as -5, and -3.5 as -4."""
        assert prints_as(Fraction(-45, 10), values.parse("-5%"))
        assert not prints_as(Fraction(-45, 10), values.parse("-4%"))
        assert prints_as(Fraction(-35, 10), values.parse("-4%"))

    def test_an_exact_count_has_no_width(self) -> None:
        """Of 15, 3 is 20% and nothing else."""
        assert prints_as(Fraction(20), values.parse("3 of 15"))
        assert not prints_as(Fraction(201, 10), values.parse("3 of 15"))

    @given(st.fractions(min_value=0, max_value=100), st.integers(0, 2))
    def test_agrees_with_rounding(self, exact: Fraction, places: int) -> None:
        """What a number rounds to is what it prints as."""
        assert prints_as(exact, values.parse(f"{half_up(exact, places)}%"))


class TestSums:
    def test_rounded_parts_may_pass_the_whole(self) -> None:
        """65, 25 and 11 sum to 101 and can still be parts of 100."""
        parts = [values.parse(each) for each in ("65%", "25%", "11%")]
        assert could_add_up(parts, Decimal(100))

    def test_too_much_is_too_much(self) -> None:
        """Three rounded parts cannot be off by two."""
        parts = [values.parse(each) for each in ("65%", "25%", "12%")]
        assert not could_add_up(parts, Decimal(100))
        assert not could_add_up([values.parse("97%")], Decimal(100))

    def test_overlap_counts_the_ends(self) -> None:
        """Two intervals that touch share a number; two apart share none, in either order."""
        touching = (Fraction(1), Fraction(2)), (Fraction(2), Fraction(3))
        apart = (Fraction(1), Fraction(2)), (Fraction(21, 10), Fraction(3))
        assert overlap(*touching)
        assert overlap(*reversed(touching))
        assert not overlap(*apart)
        assert not overlap(*reversed(apart))

    def test_bounds_are_half_a_step_away(self) -> None:
        """What is printed as 45% lies between 44.5 and 45.5."""
        assert exact_bounds(values.parse("45%")) == (Fraction(89, 2), Fraction(91, 2))
