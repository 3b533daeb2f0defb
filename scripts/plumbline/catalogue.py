"""Catalogue: everything that was loaded, indexed for the steps that follow."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from plumbline.records import (
    Publisher,
    Question,
    Release,
    Repeat,
    Rubric,
    Source,
    Statistic,
    Trace,
    Verification,
)
from plumbline.study import MergedStudy, merge
from plumbline.values import Value


@dataclass(frozen=True)
class StatisticEntry:
    """One statistic in its place: `id` is `<source>/<id>`, `number` its position in the source from 0."""

    id: str
    number: int
    source_id: str
    source: Source
    statistic: Statistic
    study: MergedStudy | None

    @property
    def published_year(self) -> int | None:
        """The last year the source may have been published in."""
        return self.source.published.last.year if self.source.published else None

    @property
    def year(self) -> int | None:
        """The year to put on the figure: fieldwork's end, else the source's own, else publication."""
        facts = self.study.facts if self.study else None
        if facts and facts.fieldwork:
            return facts.fieldwork.last.year
        if facts and facts.dated:
            return facts.dated[0].last.year
        return self.published_year

    def size_of(self, group: str | None) -> Value | None:
        """How many people a figure of this group stands on; None where the source does not say."""
        facts = self.study.facts if self.study else None
        base = self.statistic.base
        name = group or (base.group if base else None)
        if group is None and base is not None and base.who is not None:
            return base.n
        if facts is None or name is None:
            return None
        return facts.sample_size if name == "all" else (facts.groups or {}).get(name)


@dataclass(frozen=True)
class RepeatEntry:
    """One repeat in its place: `id` is `<source>#<position from 1>`."""

    id: str
    number: int
    source_id: str
    source: Source
    repeat: Repeat


@dataclass(frozen=True)
class Catalogue:
    """All records by id; the keys of `questions` and `counts` are the closed vocabularies."""

    sources: Mapping[str, Source]
    traces: Mapping[str, Trace]
    publishers: Mapping[str, Publisher]
    questions: Mapping[str, Question]
    counts: Mapping[str, str]
    rubric: Rubric
    redirects: Mapping[str, str]
    verification: Verification | None = None
    releases: tuple[Release, ...] = ()

    @cached_property
    def studies(self) -> Mapping[str, MergedStudy]:
        """Every study by id, merged over the sources that speak of it."""
        return merge(self.sources)

    @cached_property
    def entries(self) -> tuple[StatisticEntry, ...]:
        """Every statistic, in the order of the files."""
        return tuple(
            entry for source_id, source in self.sources.items() for entry in self._entries(source_id, source)
        )

    @cached_property
    def statistics(self) -> Mapping[str, StatisticEntry]:
        """Every statistic by `<source>/<id>`, in the order of the files."""
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def repeats(self) -> tuple[RepeatEntry, ...]:
        """Every repeat, in the order of the files."""
        return tuple(
            RepeatEntry(f"{source_id}#{number + 1}", number, source_id, source, repeat)
            for source_id, source in self.sources.items()
            for number, repeat in enumerate(source.repeats)
        )

    @cached_property
    def as_of(self) -> date:
        """The newest reading: what age is counted from, so that the same records give the same site."""
        return max(
            (reading.on.last for source in self.sources.values() for reading in source.readings),
            default=date.min,
        )

    @property
    def version(self) -> str:
        """The version of the data; none before the first release."""
        return self.releases[0].version if self.releases else "0.0.0"

    def family(self, publisher_id: str) -> str:
        """The topmost organisation a publisher belongs to."""
        seen: set[str] = set()
        while publisher_id not in seen:
            seen.add(publisher_id)
            publisher = self.publishers.get(publisher_id)
            if publisher is None or publisher.part_of is None:
                break
            publisher_id = publisher.part_of
        return publisher_id

    def _entries(self, source_id: str, source: Source) -> list[StatisticEntry]:
        only = next(iter(source.studies)) if len(source.studies) == 1 else None
        return [
            StatisticEntry(
                id=f"{source_id}/{statistic.id}",
                number=number,
                source_id=source_id,
                source=source,
                statistic=statistic,
                study=self.studies.get(statistic.study or only or ""),
            )
            for number, statistic in enumerate(source.statistics)
        ]
