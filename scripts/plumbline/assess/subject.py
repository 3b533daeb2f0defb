"""Subject: one statistic with everything the flags may look at."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from plumbline.arithmetic.finding import Finding, Setting
from plumbline.arithmetic.statements import judge
from plumbline.catalogue import Catalogue, StatisticEntry
from plumbline.compare import Contradiction, FigureRange, Gap
from plumbline.records import Statistic, Study, Thresholds
from plumbline.trace import Traced


@dataclass(frozen=True)
class Subject:
    """One statistic under assessment; `facts` is its merged study, if it has one."""

    entry: StatisticEntry
    catalogue: Catalogue
    ranges: tuple[FigureRange, ...]
    gaps: tuple[Gap, ...]
    contradictions: tuple[Contradiction, ...]
    trace: Traced | None
    as_of: date

    @property
    def statistic(self) -> Statistic:
        """The statistic's record."""
        return self.entry.statistic

    @property
    def facts(self) -> Study | None:
        """What all sources together say of the study."""
        return self.entry.study.facts if self.entry.study else None

    @property
    def thresholds(self) -> Thresholds:
        """The numbers of the rubric."""
        return self.catalogue.rubric.thresholds

    def states(self, key: str) -> bool:
        """Whether some source states this fact of the study."""
        return self.entry.study is not None and self.entry.study.states(key)

    @property
    def counts_people(self) -> bool:
        """Whether the figures are shares or numbers of people."""
        return (self.statistic.counts or "people") == "people"

    @property
    def is_primary(self) -> bool:
        """Whether this source is the study's own report."""
        account = self.entry.source.studies.get(self.entry.study.id) if self.entry.study else None
        return account is not None and account.original == "here"

    @cached_property
    def binding(self) -> frozenset[int]:
        """The figures that bind the grade: the headline, and in a gap every group of its answer."""
        figures = self.statistic.figures
        headline = figures[0]
        if headline.group in {None, "all"}:
            return frozenset({0})
        return frozenset(
            index
            for index, figure in enumerate(figures)
            if figure.label == headline.label and figure.group not in {None, "all"}
        )

    @cached_property
    def sums(self) -> tuple[Finding, ...]:
        """What became of each sum the source does itself."""
        setting = self.setting
        return tuple(judge(statement, setting) for statement in self.statistic.arithmetic)

    @property
    def setting(self) -> Setting:
        """What the source's own sums may refer to."""
        return Setting(
            self.statistic,
            self.entry.source.statistics,
            self.sizes,
            self.thresholds.words_loose_points.number,
        )

    @cached_property
    def sizes(self) -> Mapping[str, int]:
        """The known size of every group, and of `all`."""
        if self.facts is None:
            return {}
        sizes = {
            name: int(size.number) for name, size in (self.facts.groups or {}).items() if size is not None
        }
        everybody = self.entry.size_of(None)
        return sizes if everybody is None else sizes | {"all": int(everybody.number)}
