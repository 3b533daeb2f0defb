"""Blocks: the answers to one question, gathered into groups that may stand side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from plumbline.catalogue import StatisticEntry
from plumbline.compare.comparability import SIDE_BY_SIDE, Comparability, between


@dataclass(frozen=True, slots=True)
class Block:
    """Answers of which every two are comparable at `level` or better; at 1 a difference may be taken."""

    entries: tuple[StatisticEntry, ...]
    level: int


@dataclass(frozen=True, slots=True)
class Apart:
    """An answer that stands with no other, and why: compared with the nearest one."""

    entry: StatisticEntry
    nearest: StatisticEntry | None
    comparability: Comparability | None


def arrange(entries: Sequence[StatisticEntry]) -> tuple[tuple[Block, ...], tuple[Apart, ...]]:
    """Gather answers into blocks, the largest first; level 2 is an equivalence, so the order is free."""
    groups: list[list[StatisticEntry]] = []
    for entry in entries:
        for group in groups:
            if between(group[0], entry).level <= SIDE_BY_SIDE:
                group.append(entry)
                break
        else:
            groups.append([entry])
    together = sorted((group for group in groups if len(group) > 1), key=len, reverse=True)
    alone = [group[0] for group in groups if len(group) == 1]
    return tuple(_block(group) for group in together), tuple(_apart(entry, entries) for entry in alone)


def _block(group: list[StatisticEntry]) -> Block:
    level = max(between(one, other).level for index, one in enumerate(group) for other in group[index + 1 :])
    return Block(tuple(sorted(group, key=lambda entry: -entry.statistic.headline.value.number)), level)


def _apart(entry: StatisticEntry, entries: Sequence[StatisticEntry]) -> Apart:
    others = [(between(entry, other), other) for other in entries if other.id != entry.id]
    if not others:
        return Apart(entry, None, None)
    comparability, nearest = min(others, key=lambda pair: (pair[0].level, len(pair[0].reasons), pair[1].id))
    return Apart(entry, nearest, comparability)
