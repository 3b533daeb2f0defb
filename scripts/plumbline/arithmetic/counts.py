"""Counts: how many people stand behind a rounded share.

The consistency test for shares of small samples follows GRIM (Brown & Heathers 2017, "The GRIM Test",
Social Psychological and Personality Science 8:4), with shares in place of means.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import permutations
from math import ceil

from plumbline.arithmetic.rounding import exact_bounds
from plumbline.values import Unit, Value


def behind(value: Value, n: int) -> range:
    """Every whole number of `n` whose share is printed as this value; empty if there is none.

    Raises:
        ValueError: the value is no share, or `n` is not positive.
    """
    if value.unit is not Unit.SHARE or n <= 0:
        message = f"{value.written!r} of {n} has no count"
        raise ValueError(message)
    low, high = (bound * n / 100 for bound in exact_bounds(value))
    first = max(ceil(low), 0)
    # The upper bound already rounds up to the next number; a count that is exact has no width to exclude.
    last = min(ceil(high) - 1 if low != high else int(high), n)
    return range(first, last + 1)


def recovered(value: Value, n: int) -> int | None:
    """The one count behind a plain share, if only one fits."""
    if value.unit is not Unit.SHARE or not value.is_plain or n <= 0:
        return None
    found = behind(value, n)
    return found.start if len(found) == 1 else None


def nearest(value: Value, n: int) -> int:
    """The count a share of `n` most nearly stands for: the only one that fits, or the middle one."""
    found = behind(value, n)
    return found[len(found) // 2] if found else int(Fraction(value.number) * n / 100 + Fraction(1, 2))


def is_possible(value: Value, n: int) -> bool:
    """Whether some whole number of `n` is printed as this share."""
    return len(behind(value, n)) > 0


def split(values: Sequence[Value], n: int) -> tuple[int, ...] | None:
    """Return whole numbers that sum to `n` and are printed as these shares; None if there are none."""
    found = [behind(value, n) for value in values]
    if not could_split(values, n):
        return None
    taken = [each.start for each in found]
    while sum(taken) < n:
        widest = max(range(len(found)), key=lambda index: found[index].stop - 1 - taken[index])
        taken[widest] += 1
    return tuple(taken)


def could_split(values: Sequence[Value], n: int) -> bool:
    """Whether whole numbers that sum to `n` are printed as these shares."""
    found = [behind(value, n) for value in values]
    return all(found) and sum(each.start for each in found) <= n <= sum(each.stop - 1 for each in found)


def reconciles(total: Value, n: int, parts: Sequence[tuple[Value, int]]) -> bool:
    """Whether the groups' shares can make up the total's: group sizes must sum to `n`."""
    found = [behind(value, size) for value, size in parts]
    whole = behind(total, n)
    if not all(found) or not whole:
        return False
    return sum(each.start for each in found) < whole.stop and whole.start <= sum(
        each.stop - 1 for each in found
    )


def readings_that_reconcile(
    sizes: Mapping[str, int], totals: Sequence[tuple[Value, Mapping[str, Value]]]
) -> list[dict[str, int]]:
    """Every way to hand the sizes to the groups under which each total is made up of its groups' shares.

    `totals` pairs the published total with the share of each group; `n` is the sum of the sizes.
    """
    n = sum(sizes.values())
    readings = (dict(zip(sizes, order, strict=True)) for order in sorted(set(permutations(sizes.values()))))
    return [reading for reading in readings if all(_fits(reading, n, *each) for each in totals)]


def _fits(reading: Mapping[str, int], n: int, total: Value, groups: Mapping[str, Value]) -> bool:
    return reconciles(total, n, [(value, reading[group]) for group, value in groups.items()])
