"""Intervals: how uncertain a share or a gap is at least, by statsmodels.

Wilson's interval for one share (Wilson 1927), Newcombe's for the gap of two (Newcombe 1998, method 10) and
Goodman's simultaneous intervals for the answers of one question (1965); at 95%, uncorrected for continuity.
Shares are in percent, gaps in points, both rounded half up to one decimal.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from statsmodels.stats.proportion import (
    confint_proportions_2indep,
    multinomial_proportions_confint,
    proportion_confint,
)

from plumbline.arithmetic.rounding import half_up


LEVEL = 0.05


@dataclass(frozen=True, slots=True)
class Range:
    """A range of percent or points, one decimal."""

    low: Decimal
    high: Decimal

    @property
    def width(self) -> Decimal:
        """The distance between its ends."""
        return self.high - self.low

    def holds(self, number: Decimal) -> bool:
        """Whether a number lies inside or on an end."""
        return self.low <= number <= self.high


def of_share(count: int, n: int) -> Range:
    """Return Wilson's range of a share: `count` of `n`."""
    low, high = proportion_confint(count, n, alpha=LEVEL, method="wilson")
    return _range(low, high)


def of_gap(first: tuple[int, int], second: tuple[int, int]) -> Range:
    """Return Newcombe's range of the first share less the second, each `(count, n)` of disjoint groups."""
    low, high = confint_proportions_2indep(*first, *second, compare="diff", method="newcomb", alpha=LEVEL)
    return _range(low, high)


def of_split(counts: Sequence[int]) -> tuple[Range, ...]:
    """Return Goodman's simultaneous ranges of the answers to one question; for counts of five or more."""
    ends = multinomial_proportions_confint(counts, alpha=LEVEL, method="goodman")
    return tuple(_range(low, high) for low, high in ends)


def _range(low: float, high: float) -> Range:
    return Range(half_up(Fraction(float(low)) * 100, 1), half_up(Fraction(float(high)) * 100, 1))
