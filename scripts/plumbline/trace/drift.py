"""Drift: what changed in a number on its way from page to page."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import combinations

from plumbline.catalogue import Catalogue
from plumbline.records import Trace
from plumbline.trace.appearances import Appearance
from plumbline.values import Unit


class Change(StrEnum):
    """A way in which a number can change."""

    FIGURE = "figure"
    MEANING = "meaning"
    UNIT = "unit"
    DATE = "date"
    CREDIT = "credit"
    TELLING = "telling"


@dataclass(frozen=True, slots=True)
class Shift:
    """What one appearance changed against the number's best-known form: from what, to what."""

    kind: Change
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Variant:
    """One figure that circulates for a number, and in how many appearances."""

    written: str
    count: int


def shifts(
    appearance: Appearance, reference: Appearance, trace: Trace, catalogue: Catalogue
) -> tuple[Shift, ...]:
    """Return what an appearance changed against the reference: the root, else the earliest appearance."""
    if appearance.id == reference.id:
        return ()
    measures = (reference.measures or trace.measures, appearance.measures or trace.measures)
    counts = (reference.counts or _usual(trace), appearance.counts or _usual(trace))
    found = []
    if _figure(appearance) != _figure(reference):
        found.append(Shift(Change.FIGURE, reference.value.written, appearance.value.written))
    if measures[0].casefold() != measures[1].casefold():
        found.append(Shift(Change.MEANING, *measures))
    if counts[0] != counts[1]:
        found.append(Shift(Change.UNIT, *(catalogue.counts.get(unit, unit) for unit in counts)))
    if appearance.dated and reference.dated and not _years(appearance) & _years(reference):
        found.append(Shift(Change.DATE, _named_years(reference), _named_years(appearance)))
    if _moved_credit(appearance, reference, catalogue):
        found.append(Shift(Change.CREDIT, _names(reference, catalogue), _names(appearance, catalogue)))
    if reference.told_as == "link" and appearance.told_as == "cause":
        found.append(Shift(Change.TELLING, "a link", "a cause"))
    return tuple(found)


def variants(appearances: Sequence[Appearance]) -> tuple[Variant, ...]:
    """Return the figures in circulation, the most frequent first."""
    written = {_figure(appearance): appearance.value.written for appearance in reversed(appearances)}
    counted = Counter(_figure(appearance) for appearance in appearances)
    return tuple(Variant(written[figure], count) for figure, count in counted.most_common())


def originators(appearances: Sequence[Appearance], catalogue: Catalogue) -> frozenset[str]:
    """Return the organisations credited, each family once."""
    return frozenset(catalogue.family(name) for appearance in appearances for name in appearance.credits)


def rival_credits(appearances: Sequence[Appearance], catalogue: Catalogue) -> bool:
    """Whether two appearances credit nobody in common.

    A statistic that does not say who made its study counts as crediting somebody else: otherwise leaving a
    name out could end a conflict, and hiding would grade better than telling.
    """
    told = [
        frozenset(catalogue.family(name) for name in each.credits) or frozenset({f"?{each.id}"})
        for each in appearances
        if each.credits or each.is_statistic
    ]
    return any(not one & other for one, other in combinations(told, 2))


def _usual(trace: Trace) -> str:
    return trace.counts or "people"


def _figure(appearance: Appearance) -> tuple[Unit, Decimal, Decimal]:
    value = appearance.value
    unit = Unit.CHANGE if value.unit is Unit.SHARE else value.unit
    return unit, value.low, value.high


def _years(appearance: Appearance) -> set[int]:
    return {year for span in appearance.dated for year in range(span.first.year, span.last.year + 1)}


def _named_years(appearance: Appearance) -> str:
    return ", ".join(str(span) for span in appearance.dated)


def _moved_credit(appearance: Appearance, reference: Appearance, catalogue: Catalogue) -> bool:
    now = {catalogue.family(name) for name in appearance.credits}
    then = {catalogue.family(name) for name in reference.credits} | {catalogue.family(reference.publisher)}
    return bool(now) and bool(reference.credits) and not now & then


def _names(appearance: Appearance, catalogue: Catalogue) -> str:
    known = catalogue.publishers
    return ", ".join(known[name].name if name in known else name for name in appearance.credits)
