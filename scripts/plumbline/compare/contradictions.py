"""Contradictions: answers to one question that are too far apart to be both the whole story."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from plumbline.catalogue import StatisticEntry
from plumbline.compare.comparability import LISTED, between, is_turned
from plumbline.values import Unit


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two statistics whose answers, turned to one direction, are far apart; `points` says how far.

    The higher figure comes first. `reasons` says what differs between them and may explain the
    distance, of the first before the second.
    """

    first: StatisticEntry
    second: StatisticEntry
    points: Decimal
    reasons: tuple[str, ...]


def find(entries: Sequence[StatisticEntry], threshold: Decimal) -> tuple[Contradiction, ...]:
    """Return every pair of answers to one question more than `threshold` points apart, the widest first."""
    pairs = (
        Contradiction(one, other, points, tuple(_reasons(one, other)))
        for one, other in (_higher_first(pair) for pair in combinations(entries, 2))
        if _are_rivals(one, other) and (points := abs(turned(one) - turned(other))) > threshold
    )
    return tuple(sorted(pairs, key=lambda pair: (-pair.points, pair.first.id, pair.second.id)))


def _higher_first(pair: tuple[StatisticEntry, StatisticEntry]) -> list[StatisticEntry]:
    return sorted(pair, key=lambda entry: -entry.statistic.headline.value.number)


def turned(entry: StatisticEntry) -> Decimal:
    """The headline share in the question's direction: of "90% conflict", 10% do not."""
    number = entry.statistic.headline.value.number
    return 100 - number if is_turned(entry.statistic) else number


def _are_rivals(one: StatisticEntry, other: StatisticEntry) -> bool:
    return (
        _is_answer(one)
        and _is_answer(other)
        and between(one, other).level <= LISTED
        and not _same_finding(one, other)
    )


def _is_answer(entry: StatisticEntry) -> bool:
    """Whether the headline is a share of people that answers the question by itself."""
    statistic = entry.statistic
    value = statistic.headline.value
    return (
        statistic.withdrawn is None
        and value.unit is Unit.SHARE
        and not value.is_range
        and statistic.kind in {"share", "split"}
        and statistic.headline.group in {None, "all"}
    )


def _same_finding(one: StatisticEntry, other: StatisticEntry) -> bool:
    return one.source_id == other.source_id or other.id == one.statistic.of or one.id == other.statistic.of


def _reasons(one: StatisticEntry, other: StatisticEntry) -> Iterator[str]:
    yield from between(one, other).reasons
    if one.year and other.year and one.year != other.year:
        yield f"they are from {one.year} and {other.year}"
    people = [entry.study.facts.population if entry.study else None for entry in (one, other)]
    if people[0] != people[1]:
        yield f"different people were asked ({people[0] or 'not stated'}; {people[1] or 'not stated'})"
    askers = [entry.study.facts.conductor if entry.study else None for entry in (one, other)]
    if askers[0] != askers[1]:
        yield "different organisations asked"
