"""Compare: per question, what may stand side by side, what may not and why, and what contradicts."""

from collections.abc import Mapping
from dataclasses import dataclass

from plumbline.catalogue import Catalogue, StatisticEntry
from plumbline.compare import blocks, contradictions, ranges
from plumbline.compare.blocks import Apart, Block
from plumbline.compare.comparability import Comparability, between
from plumbline.compare.contradictions import Contradiction, turned
from plumbline.compare.pooling import Pooled, pooled
from plumbline.compare.ranges import FigureRange, Gap, is_random


__all__ = [
    "Apart",
    "Block",
    "Comparability",
    "Compared",
    "Contradiction",
    "FigureRange",
    "Gap",
    "Pooled",
    "between",
    "compare",
    "is_random",
    "pooled",
    "turned",
]


@dataclass(frozen=True)
class Answers:
    """All statistics that answer one question: comparable blocks, the rest, and the contradictions."""

    question: str
    entries: tuple[StatisticEntry, ...]
    blocks: tuple[Block, ...]
    apart: tuple[Apart, ...]
    contradictions: tuple[Contradiction, ...]


@dataclass(frozen=True)
class Compared:
    """The answers by question; the ranges and gaps by statistic."""

    answers: Mapping[str, Answers]
    ranges: Mapping[str, tuple[FigureRange, ...]]
    gaps: Mapping[str, tuple[Gap, ...]]

    def contradictions_of(self, entry: StatisticEntry) -> tuple[Contradiction, ...]:
        """Return the contradictions one statistic is part of."""
        answers = self.answers.get(entry.statistic.answers or "")
        found = answers.contradictions if answers else ()
        return tuple(pair for pair in found if entry.id in {pair.first.id, pair.second.id})


def compare(catalogue: Catalogue) -> Compared:
    """Compare every statistic with the others that answer its question."""
    found = {entry.id: ranges.of_figures(entry) for entry in catalogue.statistics.values()}
    gaps = {entry.id: ranges.of_gaps(entry, found[entry.id]) for entry in catalogue.statistics.values()}
    return Compared(
        {question: _answers(question, catalogue) for question in catalogue.questions}, found, gaps
    )


def _answers(question: str, catalogue: Catalogue) -> Answers:
    entries = tuple(entry for entry in catalogue.statistics.values() if entry.statistic.answers == question)
    standing = [entry for entry in entries if entry.statistic.withdrawn is None]
    together, apart = blocks.arrange(standing)
    threshold = catalogue.rubric.thresholds.contradiction_points.number
    return Answers(question, entries, together, apart, contradictions.find(standing, threshold))
