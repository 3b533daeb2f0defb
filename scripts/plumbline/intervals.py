"""Intervals: how uncertain a share or a gap is at least, by statsmodels.

Wilson's interval for one share (Wilson 1927), Newcombe's for the gap of two (Newcombe 1998, method 10) and
Goodman's simultaneous intervals for the answers of one question (1965); at 95%, uncorrected for
continuity. For several studies of one question, the prediction interval of Higgins, Thompson and
Spiegelhalter (2009). Shares are in percent, gaps in points, both rounded half up to one decimal.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import log, sqrt

from numpy import array
from scipy.special import expit
from scipy.stats import t
from statsmodels.stats.meta_analysis import combine_effects
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


def of_another(counts: Sequence[tuple[int, int]]) -> tuple[Decimal, Range]:
    """Return the mean of at least three shares, each `(count, n)`, and the range another study would lie in.

    Random effects on log odds, with half a person added to both sides so that 0 and `n` have odds too;
    the prediction interval takes the spread between the studies by DerSimonian and Laird, with k - 2
    degrees of freedom.

    Raises:
        ValueError: there are fewer than three.
    """
    if len(counts) < 3:
        raise ValueError("a prediction needs at least three studies")
    odds = [log((count + 0.5) / (n - count + 0.5)) for count, n in counts]
    variances = [1 / (count + 0.5) + 1 / (n - count + 0.5) for count, n in counts]
    found = combine_effects(array(odds), array(variances), method_re="dl")
    mean = float(found.mean_effect_re)
    spread = sqrt(max(float(found.tau2), 0.0) + float(found.sd_eff_w_re) ** 2)
    reach = float(t.ppf(1 - LEVEL / 2, len(counts) - 2)) * spread
    middle = half_up(Fraction(float(expit(mean))) * 100, 1)
    return middle, _range(float(expit(mean - reach)), float(expit(mean + reach)))


def _range(low: float, high: float) -> Range:
    return Range(half_up(Fraction(float(low)) * 100, 1), half_up(Fraction(float(high)) * 100, 1))
