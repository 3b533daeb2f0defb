"""Appearances: every place where a number in circulation is stated, in time order."""

from dataclasses import dataclass
from datetime import date

from plumbline.catalogue import Catalogue, RepeatEntry, StatisticEntry
from plumbline.dates import Span
from plumbline.records import Figure
from plumbline.values import Value


@dataclass(frozen=True)
class Appearance:
    """One statement of the number.

    `credits` names publishers: those a repeat credits, or for a statistic whoever made the study.
    """

    id: str
    source_id: str
    publisher: str
    value: Value
    published: Span | None
    credits: tuple[str, ...]
    link: str | None
    measures: str | None
    counts: str
    dated: tuple[Span, ...]
    told_as: str | None
    of: str | None
    is_statistic: bool
    is_root: bool = False


def gather(trace_id: str, catalogue: Catalogue) -> tuple[Appearance, ...]:
    """Return every appearance of one trace: the root, what points at the trace, and what points at those."""
    trace = catalogue.traces[trace_id]
    targets = {trace_id} | ({trace.root} if trace.root else set())
    found: dict[str, Appearance] = {}
    while True:
        before = len(found)
        for entry in catalogue.statistics.values():
            if entry.id == trace.root or entry.statistic.of in targets:
                found[entry.id] = _from_statistic(entry, trace.value, entry.id == trace.root)
                targets.add(entry.id)
        if len(found) == before:
            break
    found |= {entry.id: _from_repeat(entry) for entry in catalogue.repeats if entry.repeat.of in targets}
    return tuple(sorted(found.values(), key=_in_time))


def figure_told(figures: tuple[Figure, ...], value: Value) -> Figure:
    """The figure a trace is about: the one with its value, else the first."""
    return next((figure for figure in figures if figure.value.number == value.number), figures[0])


def _in_time(appearance: Appearance) -> tuple[date, bool, str]:
    published = appearance.published
    # An interval is as good as its later end: by then, the page was there for certain.
    return published.last if published else date.max, not appearance.is_root, appearance.id


def _from_statistic(entry: StatisticEntry, value: Value, is_root: bool) -> Appearance:  # noqa: FBT001  read by name below
    facts = entry.study.facts if entry.study else None
    named = (facts.credits or ((facts.conductor,) if facts.conductor else ())) if facts else ()
    effect = entry.statistic.effect
    return Appearance(
        id=entry.id,
        source_id=entry.source_id,
        publisher=entry.source.publisher,
        value=figure_told(entry.statistic.figures, value).value,
        published=entry.source.published,
        credits=named,
        link=None,
        measures=entry.statistic.measure,
        counts=entry.statistic.counts or "people",
        dated=(facts.dated or ()) if facts else (),
        told_as=effect.told_as if effect else None,
        of=entry.statistic.of,
        is_statistic=True,
        is_root=is_root,
    )


def _from_repeat(entry: RepeatEntry) -> Appearance:
    repeat = entry.repeat
    return Appearance(
        id=entry.id,
        source_id=entry.source_id,
        publisher=entry.source.publisher,
        value=repeat.value,
        published=entry.source.published,
        credits=repeat.credits,
        link=repeat.link,
        measures=repeat.measures,
        counts=repeat.counts or "",
        dated=repeat.dated or (),
        told_as=repeat.told_as,
        of=repeat.of,
        is_statistic=False,
    )
