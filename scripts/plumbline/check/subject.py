"""Subject: what a check looks at, and how it points at a fault."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Generic, TypeAlias, TypeVar

from plumbline.catalogue import Catalogue, RepeatEntry, StatisticEntry
from plumbline.load import Document
from plumbline.load.document import Path
from plumbline.records import Publisher, Question, Record, Source, Study, Trace


File: TypeAlias = tuple[str, str]
"""A record file: its kind (the folder, or the name of a single file) and its id."""

R_co = TypeVar("R_co", covariant=True)
QUESTIONS: File = ("questions", "questions")
REDIRECTS: File = ("redirects", "redirects")


@dataclass(frozen=True, slots=True)
class Fault:
    """One place that breaks a rule; which rule, the registry knows."""

    file: File
    path: Path
    what: str
    remedy: str
    key: bool = False


@dataclass(frozen=True, slots=True)
class Spot(Generic[R_co]):
    """One record and where it stands."""

    file: File
    path: Path
    record: R_co

    def fault(self, path: Path, what: str, remedy: str, *, key: bool = False) -> Fault:
        """Return a fault at a value (or its key) inside this record."""
        return Fault(self.file, self.path + path, what, remedy, key)


@dataclass(frozen=True)
class Subject:
    """A catalogue as far as it could be read, every record with its place, and today's date."""

    catalogue: Catalogue
    documents: Mapping[File, Document]
    present: frozenset[File]
    today: date

    @cached_property
    def sources(self) -> tuple[Spot[Source], ...]:
        """Every source."""
        return tuple(Spot(("sources", key), (), source) for key, source in self.catalogue.sources.items())

    @cached_property
    def studies(self) -> tuple[Spot[Study], ...]:
        """Every study, once for each source that speaks of it; the last step of its path is its id."""
        return tuple(
            Spot(spot.file, ("studies", key), study)
            for spot in self.sources
            for key, study in spot.record.studies.items()
        )

    @cached_property
    def statistics(self) -> tuple[Spot[StatisticEntry], ...]:
        """Every statistic."""
        return tuple(
            Spot(("sources", entry.source_id), ("statistics", entry.number), entry)
            for entry in self.catalogue.entries
        )

    @cached_property
    def repeats(self) -> tuple[Spot[RepeatEntry], ...]:
        """Every repeat."""
        return tuple(
            Spot(("sources", entry.source_id), ("repeats", entry.number), entry)
            for entry in self.catalogue.repeats
        )

    @cached_property
    def traces(self) -> tuple[Spot[Trace], ...]:
        """Every trace."""
        return tuple(Spot(("traces", key), (), trace) for key, trace in self.catalogue.traces.items())

    @cached_property
    def publishers(self) -> tuple[Spot[Publisher], ...]:
        """Every publisher."""
        return tuple(Spot(("publishers", key), (), each) for key, each in self.catalogue.publishers.items())

    @cached_property
    def questions(self) -> tuple[Spot[Question], ...]:
        """Every question."""
        return tuple(
            Spot(QUESTIONS, ("questions", key), question)
            for key, question in self.catalogue.questions.items()
        )

    @property
    def records(self) -> Iterator[Spot[Record]]:
        """Everything that carries the keys that may stand anywhere."""
        yield from self.sources
        yield from self.studies
        yield from (Spot(spot.file, spot.path, spot.record.statistic) for spot in self.statistics)
        yield from (Spot(spot.file, spot.path, spot.record.repeat) for spot in self.repeats)
        yield from self.traces
        yield from self.publishers
        yield from self.questions

    def ids(self, kind: str) -> list[str]:
        """The ids of every record file of a kind, in order."""
        return sorted(name for each, name in self.present if each == kind)

    def has(self, kind: str, name: str) -> bool:
        """Whether there is such a record file, even one that could not be read."""
        return (kind, name) in self.present

    def has_statistic(self, reference: str) -> bool:
        """Whether `<source>/<id>` exists; a source that could not be read has the benefit of the doubt."""
        source_id, _, _ = reference.partition("/")
        if self.has("sources", source_id) and source_id not in self.catalogue.sources:
            return True
        return reference in self.catalogue.statistics

    def has_record(self, name: str) -> bool:
        """Whether a source, statistic, trace, publisher or question has this id."""
        kinds = ("sources", "traces", "publishers")
        return (
            any(self.has(kind, name) for kind in kinds)
            or self.has_statistic(name)
            or name in self.catalogue.questions
        )

    @property
    def all_ids(self) -> list[str]:
        """Everything that `has_record` knows."""
        files = [name for kind, name in self.present if kind in {"sources", "traces", "publishers"}]
        return [*files, *self.catalogue.statistics, *self.catalogue.questions]


def did_you_mean(wrong: str, known: Iterable[str], otherwise: str) -> str:
    """Return what to do: the nearest known name if one is near, and what else might be meant."""
    near = difflib.get_close_matches(wrong, list(known), n=1, cutoff=0.6)
    if near:
        return f"Did you mean '{near[0]}'? If not, {otherwise}"
    return otherwise[:1].upper() + otherwise[1:]
