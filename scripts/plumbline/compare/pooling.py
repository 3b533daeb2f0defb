"""Pooling: what several waves of one question say together; only where that means something."""

from dataclasses import dataclass
from decimal import Decimal

from plumbline import intervals
from plumbline.compare.blocks import Block
from plumbline.compare.comparability import SAME_WAVE
from plumbline.compare.ranges import of_figures
from plumbline.intervals import Range


_FEWEST = 3
"""With two studies, the spread between studies cannot be told from chance (Cochrane Handbook, 10.10.4.3)."""


@dataclass(frozen=True, slots=True)
class Pooled:
    """The mean of several studies in percent, and where another study like them would probably lie."""

    studies: int
    mean: Decimal
    prediction: Range


def pooled(block: Block) -> Pooled | None:
    """Pool the headline shares of one block; None unless it is one question put by three studies or more."""
    if block.level != SAME_WAVE:
        return None
    found = {
        entry.study.id: (first.count, first.size)
        for entry in block.entries
        if entry.study is not None
        for first in of_figures(entry)[:1]
        if first.count is not None and first.size
    }
    counted = list(found.values())
    if len(counted) < _FEWEST or len(counted) < len(
        {entry.study.id for entry in block.entries if entry.study}
    ):
        return None
    mean, prediction = intervals.of_another(counted)
    return Pooled(len(counted), mean, prediction)
