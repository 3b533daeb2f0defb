"""Trace: each number in circulation, followed back as far as the records reach."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from plumbline.catalogue import Catalogue, StatisticEntry
from plumbline.records import Trace
from plumbline.trace import chain, drift
from plumbline.trace.appearances import Appearance, gather
from plumbline.trace.drift import Change, Shift, Variant


__all__ = ["Appearance", "Change", "Hop", "Shift", "Traced", "Variant", "Verdict", "trace"]


class Verdict(StrEnum):
    """What became of following a number back."""

    TRACED = "traced"
    CHANGED = "traced but changed"
    NAMED = "named but not found"
    UNTRACED = "untraced"
    CIRCULAR = "circular"


@dataclass(frozen=True)
class Hop:
    """One appearance in its chain: what it changed, and how many links lead from it to the root."""

    appearance: Appearance
    shifts: tuple[Shift, ...]
    takes_from: tuple[str, ...]
    hops_to_root: int | None


@dataclass(frozen=True)
class Traced:
    """One number, followed: its hops in time order, the root if one is known, and the verdict.

    `mutations` are the changes from the root to the popular wording; `circle` the ids of a circular credit.
    """

    id: str
    record: Trace
    hops: tuple[Hop, ...]
    root: StatisticEntry | None
    verdict: Verdict
    variants: tuple[Variant, ...]
    originators: frozenset[str]
    mutations: tuple[Shift, ...]
    circle: tuple[str, ...]
    rivals: bool
    """Whether two appearances credit nobody in common."""

    @property
    def appearances(self) -> tuple[Appearance, ...]:
        """The appearances in time order."""
        return tuple(hop.appearance for hop in self.hops)


def trace(catalogue: Catalogue) -> Mapping[str, Traced]:
    """Follow every number of the catalogue."""
    return {trace_id: _follow(trace_id, catalogue) for trace_id in catalogue.traces}


def _follow(trace_id: str, catalogue: Catalogue) -> Traced:
    record = catalogue.traces[trace_id]
    appearances = gather(trace_id, catalogue)
    root = catalogue.statistics.get(record.root or "")
    pointing = chain.links(appearances)
    reference = next((each for each in appearances if each.is_root), appearances[0] if appearances else None)
    hops = tuple(
        Hop(
            appearance,
            drift.shifts(appearance, reference, record, catalogue) if reference else (),
            pointing[appearance.id],
            chain.hops(appearance.id, record.root, pointing),
        )
        for appearance in appearances
    )
    mutations = _mutations(record, reference, catalogue) if root and reference else ()
    circle = () if root else chain.circle(pointing)
    return Traced(
        id=trace_id,
        record=record,
        hops=hops,
        root=root,
        verdict=_verdict(appearances, root, mutations, circle),
        variants=drift.variants(appearances),
        originators=drift.originators(appearances, catalogue),
        mutations=mutations,
        circle=circle,
        rivals=drift.rival_credits(appearances, catalogue),
    )


def _mutations(record: Trace, root: Appearance, catalogue: Catalogue) -> tuple[Shift, ...]:
    """What the popular wording changed against the root."""
    popular = Appearance(
        id=record.name,
        source_id="",
        publisher=root.publisher,
        value=record.value,
        published=None,
        credits=(),
        link=None,
        measures=record.measures,
        counts=record.counts or "people",
        dated=(),
        told_as=None,
        of=None,
        is_statistic=False,
    )
    return drift.shifts(popular, root, record, catalogue)


def _verdict(
    appearances: tuple[Appearance, ...],
    root: StatisticEntry | None,
    mutations: tuple[Shift, ...],
    circle: tuple[str, ...],
) -> Verdict:
    if root is not None:
        return Verdict.CHANGED if mutations else Verdict.TRACED
    if circle:
        return Verdict.CIRCULAR
    if any(appearance.credits for appearance in appearances):
        return Verdict.NAMED
    return Verdict.UNTRACED
