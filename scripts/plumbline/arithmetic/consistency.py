"""Consistency: sums that figures must satisfy although no source states them.

The answers of a split are parts of one sample, the groups' shares make up the total's, every share is
one of whole people; and where a source leaves open which size belongs to which group, the totals may
leave one reading only.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import factorial

from plumbline.arithmetic import counts
from plumbline.arithmetic.finding import Verdict
from plumbline.arithmetic.rounding import could_add_up, half_up
from plumbline.records import Figure, Statistic
from plumbline.values import Unit


@dataclass(frozen=True, slots=True)
class Consistency:
    """One sum that must hold: what must hold, whether it does, and the sum in a sentence."""

    says: str
    verdict: Verdict
    because: str


def of_statistic(statistic: Statistic, sizes: Mapping[str, int]) -> tuple[Consistency, ...]:
    """Return every sum the figures of one statistic must satisfy.

    `sizes` holds the exact sizes of its groups, and of `all`, as far as they are known.
    """
    return (*_of_split(statistic, sizes), *_of_totals(statistic, sizes), *_of_shares(statistic, sizes))


def of_groups(statistics: Sequence[Statistic], sizes: Mapping[str, int]) -> Consistency | None:
    """Return whether the groups' sizes are the only ones, in any order, that every published total allows.

    None if no total is published beside its groups, or if there is only one way to hand out the sizes.
    """
    groups = {name: size for name, size in sizes.items() if name != "all"}
    totals = [
        (total.value, {str(part.group): part.value for part in parts})
        for statistic in statistics
        for total, parts in _totals(statistic, groups)
    ]
    if not totals or len(set(groups.values())) < 2:
        return None
    fitting = counts.readings_that_reconcile(groups, totals)
    shown = " and ".join(f"{name} = {size}" for name, size in groups.items())
    says = f"Which size belongs to which group: {shown}"
    number = f"{len(totals)} totals that are published" if len(totals) > 1 else "total that is published"
    if groups not in fitting:
        return Consistency(says, Verdict.FALSE, f"With these sizes the groups do not make up the {number}.")
    if len(fitting) == 1:
        others = factorial(len(groups)) - 1
        against = "the other way round" if others == 1 else f"in any of {others} other ways"
        because = (
            f"{shown} is the only reading that reconciles: {against}, the groups do not make up the {number}."
        )
        return Consistency(says, Verdict.HOLDS, because)
    return Consistency(says, Verdict.OPEN, f"{len(fitting)} ways of handing out the sizes fit the {number}.")


def _of_split(statistic: Statistic, sizes: Mapping[str, int]) -> Iterator[Consistency]:
    values = [figure.value for figure in statistic.figures]
    one_group = len({figure.group for figure in statistic.figures}) == 1
    shares = all(value.unit is Unit.SHARE and value.is_plain for value in values)
    if statistic.kind != "split" or statistic.partial or len(values) < 2 or not (one_group and shares):
        return
    printed = " + ".join(value.written for value in values)
    total = sum((value.number for value in values), Decimal(0))
    summed = f"{total.normalize():f}%"
    says = f"{printed} is everybody"
    n = sizes.get(statistic.figures[0].group or "all")
    if not could_add_up(values, Decimal(100)):
        yield Consistency(
            says, Verdict.FALSE, f"The answers sum to {summed}, and no rounding makes that 100%."
        )
    elif n is None:
        exact = total == 100
        because = f"The answers sum to {summed}." if exact else f"They sum to {summed}; rounding allows 100%."
        yield Consistency(says, Verdict.HOLDS if exact else Verdict.ROUNDED, because)
    else:
        people = counts.split(values, n)
        if people is None:
            because = f"The answers sum to {summed}, and no whole numbers of {n} people are printed so."
            yield Consistency(says, Verdict.FALSE, because)
        else:
            added = " + ".join(f"{count:,}" for count in people)
            because = f"Printed, they sum to {summed}. Possible: {added} of {n:,} people are printed so."
            yield Consistency(says, Verdict.HOLDS if total == 100 else Verdict.ROUNDED, because)


def _of_totals(statistic: Statistic, sizes: Mapping[str, int]) -> Iterator[Consistency]:
    groups = {name: size for name, size in sizes.items() if name != "all"}
    n = sizes.get("all")
    if n is None or sum(groups.values()) != n:
        return
    for total, parts in _totals(statistic, groups):
        sized = [(part.value, groups[str(part.group)]) for part in parts]
        shown = " and ".join(
            f"{value.written} of {size} in {part.group}"
            for (value, size), part in zip(sized, parts, strict=True)
        )
        says = f"{shown} make {total.value.written} of all {n:,}"
        people = [counts.nearest(value, size) for value, size in sized]
        share = half_up(Fraction(sum(people) * 100, n), 1)
        summed = f"{' + '.join(map(str, people))} = {sum(people)} of {n:,}, {share.normalize():f}%"
        if counts.reconciles(total.value, n, sized):
            yield Consistency(says, Verdict.HOLDS, f"{summed}.")
        else:
            yield Consistency(
                says, Verdict.FALSE, f"{summed}, which is not printed as {total.value.written}."
            )


def _of_shares(statistic: Statistic, sizes: Mapping[str, int]) -> Iterator[Consistency]:
    for figure in statistic.figures:
        n = sizes.get(figure.group or "all")
        exact = figure.value.unit is Unit.SHARE and figure.value.is_plain
        if n is not None and n > 0 and exact and not counts.is_possible(figure.value, n):
            says = f"{figure.value.written} of {n:,}{f' in {figure.group}' if figure.group else ''}"
            yield Consistency(says, Verdict.FALSE, f"No whole number out of {n:,} people is printed so.")


def _totals(statistic: Statistic, groups: Mapping[str, int]) -> Iterator[tuple[Figure, list[Figure]]]:
    """Every answer that is published for all and for each of the groups, as plain shares."""
    if statistic.kind == "effect" or not groups:
        return
    by_label: dict[str | None, dict[str | None, Figure]] = {}
    for figure in statistic.figures:
        if figure.value.unit is Unit.SHARE and figure.value.is_plain:
            by_label.setdefault(figure.label, {})[figure.group] = figure
    for found in by_label.values():
        total = found.get("all")
        if total is not None and all(name in found for name in groups):
            yield total, [found[name] for name in groups]
