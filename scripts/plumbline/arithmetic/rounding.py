"""Rounding: what exact number a printed one can stand for.

Publishers round half up. Python's `round` rounds half to even, and would call the honest split 65/25/11 of
200 impossible; so every test here asks whether a number lies in the half-open interval that rounds to it.
"""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from plumbline.values import Value


def half_up(number: Fraction | Decimal | int, places: int = 0) -> Decimal:
    """Round half away from zero to so many decimal places, exactly."""
    exact = Fraction(number)
    scale = Fraction(10) ** places
    doubled = abs(exact) * scale * 2 + 1
    units = int(doubled // 2)
    rounded = (
        Decimal(units) / Decimal(10) ** places if places >= 0 else Decimal(units) * Decimal(10) ** -places
    )
    return (-rounded if exact < 0 else rounded).quantize(Decimal(1).scaleb(-max(places, 0)), ROUND_HALF_UP)


def prints_as(exact: Fraction, value: Value) -> bool:
    """Whether an exact number, in the value's unit, is printed as this value when rounded half up."""
    low, high = (Fraction(bound) for bound in value.bounds)
    if low == high:
        return exact == low
    if low < 0 < high:
        return low < exact < high
    return low <= exact < high if low >= 0 else low < exact <= high


def could_add_up(parts: Iterable[Value], total: Decimal) -> bool:
    """Whether rounded parts may come from exact ones that sum to the total."""
    bounds = [value.bounds for value in parts]
    return sum(low for low, _ in bounds) <= total <= sum(high for _, high in bounds)


def overlap(first: tuple[Fraction, Fraction], second: tuple[Fraction, Fraction]) -> bool:
    """Whether two closed intervals share a number."""
    return first[0] <= second[1] and second[0] <= first[1]


def exact_bounds(value: Value) -> tuple[Fraction, Fraction]:
    """The bounds of a value as fractions."""
    low, high = value.bounds
    return Fraction(low), Fraction(high)
