"""Site: everything the pages are made from, judged and indexed."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from plumbline.assess import Assessed, Assessment, best_answer
from plumbline.catalogue import Catalogue, RepeatEntry, StatisticEntry
from plumbline.compare import Compared
from plumbline.records import Study
from plumbline.trace import Traced


_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Site:
    """The judged catalogue, and where it is published.

    `address` is where the site stands and ends with a slash; `repository` is where its records are kept,
    without a slash, or empty.
    """

    catalogue: Catalogue
    traces: Mapping[str, Traced]
    compared: Compared
    assessed: Assessed
    address: str = "http://127.0.0.1:8000/"
    repository: str = ""
    subject: str = "sales and marketing alignment"

    @property
    def as_of(self) -> date:
        """The day the judgement was made for."""
        return self.assessed.as_of

    @cached_property
    def trace_of(self) -> Mapping[str, Traced]:
        """The trace that each statistic is an appearance of, by the statistic's id."""
        return {each.id: traced for traced in self.traces.values() for each in traced.appearances}

    @cached_property
    def common_words(self) -> frozenset[str]:
        """Every word that our own texts write in lower case somewhere: no name, so it may lose a capital."""
        claims = [entry.statistic.claim for entry in self.catalogue.entries]
        asked = [question.asks for question in self.catalogue.questions.values()]
        wordings = [trace.wording for trace in self.catalogue.traces.values()]
        found = _WORD.findall(" ".join([*claims, *asked, *wordings]))
        return frozenset(word for word in found if word.islower())

    @cached_property
    def passed_on(self) -> Mapping[str, tuple[StatisticEntry | RepeatEntry, ...]]:
        """What passes on each statistic or trace, by the id it names under `of`."""
        found: defaultdict[str, list[StatisticEntry | RepeatEntry]] = defaultdict(list)
        for entry in self.catalogue.entries:
            if entry.statistic.of is not None:
                found[entry.statistic.of].append(entry)
        for repeat in self.catalogue.repeats:
            if repeat.repeat.of is not None:
                found[repeat.repeat.of].append(repeat)
        return {target: tuple(each) for target, each in found.items()}

    @cached_property
    def credited(self) -> Mapping[str, tuple[Traced, ...]]:
        """The numbers in circulation that some page credits to each publisher."""
        found: defaultdict[str, list[Traced]] = defaultdict(list)
        for traced in self.traces.values():
            for name in dict.fromkeys(name for each in traced.appearances for name in each.credits):
                found[name].append(traced)
        return {name: tuple(each) for name, each in found.items()}

    @cached_property
    def involved(self) -> Mapping[str, tuple[StatisticEntry, ...]]:
        """The statistics each publisher states, or whose study it made, paid for or is credited with."""
        found: defaultdict[str, list[StatisticEntry]] = defaultdict(list)
        for entry in self.catalogue.entries:
            facts = self.facts(entry)
            made = (facts.conductor, facts.sponsor, *(facts.credits or ())) if facts is not None else ()
            for name in dict.fromkeys([entry.source.publisher, *filter(None, made)]):
                found[name].append(entry)
        return {name: tuple(each) for name, each in found.items()}

    @cached_property
    def published(self) -> Mapping[str, tuple[str, ...]]:
        """The sources of each publisher."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for source_id, source in self.catalogue.sources.items():
            found[source.publisher].append(source_id)
        return {name: tuple(each) for name, each in found.items()}

    def judged(self, entry: StatisticEntry) -> Assessment:
        """Return the assessment of a statistic."""
        return self.assessed.statistics[entry.id]

    def best_answer(self, question_id: str | None) -> Assessment | None:
        """Return the answer to cite for a question, if one is fit to be cited at all."""
        answers = self.compared.answers.get(question_id or "")
        return best_answer(map(self.judged, answers.entries)) if answers is not None else None

    def name(self, publisher_id: str) -> str:
        """Return a publisher's name; the id itself if nothing is known of it."""
        publisher = self.catalogue.publishers.get(publisher_id)
        return publisher.name if publisher is not None else publisher_id

    def counted(self, unit: str | None) -> str:
        """Return the plural noun of what is counted: "people", "leads"."""
        return self.catalogue.counts.get(unit or "people", unit or "people")

    def facts(self, entry: StatisticEntry) -> Study | None:
        """Return what all sources together say of a statistic's study."""
        return entry.study.facts if entry.study is not None else None
