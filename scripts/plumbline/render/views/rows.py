"""Rows: one record as a line, wherever records are listed."""

from dataclasses import dataclass

from plumbline.render.views.parts import CreditKind, FoundAt, GradeMark, Link, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticRow:
    """One statistic as a row or a card, wherever statistics are listed."""

    id: str  # "<source>/<id>"
    to: str
    number: str  # the headline figure as written: "91%"
    value: float  # for sorting
    claim: str
    grade: GradeMark
    source: Link
    publisher: Link
    year: str  # "2022–23", "undated"
    year_sort: int = 0  # 0 when undated
    asked: str = ""  # "200 sales and marketing professionals"
    base: str = ""  # "200", "over 800", "not stated"
    base_sort: float = -1
    qualifier: str = ""  # the word before the number: "about", "under"
    range: str = ""  # "86–94%"
    why_no_range: str = ""
    question: Link | None = None
    note: str = ""  # one remark for this place: why not comparable, "a newer wave exists"


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatRow:
    """One repeat on its source's page."""

    id: str  # anchor
    number: str
    claim: str
    credits: str  # "Credits SuperOffice", "Credits nobody"
    trace: Link | None = None
    nearer: Link | None = None  # the statistic it repeats
    question: Link | None = None
    found: FoundAt | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One source in a list."""

    to: str
    title: str
    kind: str
    publisher: Link
    published: str
    published_sort: str  # ISO date or year
    statistics: int
    repeats: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceRow:
    """One number in circulation with its verdict in a line."""

    to: str
    number: str  # "+208%"
    value: float
    wording: str  # as people say it, in our words
    verdict: Verdict
    verdict_text: str  # "Untraced"
    line: str  # the verdict in a sentence: "An ebook is credited; no page gives a sample or a year."
    grade: GradeMark
    appearances: int
    earliest: str  # "2016"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One appearance of a number, a knot on its plumb line. Hops come in time order, oldest first."""

    when: str  # "April 2005", "undated, before 2019"
    publisher: Link
    source: Link
    figure: str  # as stated: "209%"
    says: str  # what the figure is said to measure, in our words
    credit: str  # "Credits “Marketo ebook”; the link is lost."
    credit_kind: CreditKind
    changes: tuple[str, ...] = ()  # what changed here: "208% becomes 209%"; empty: as it was
    record: str = ""  # site path of the statistic, when the hop is one
    sample: str = ""  # "n = 66", when the hop speaks of a data collection
    found: FoundAt | None = None
    inferred: str = ""  # why the date is inferred


@dataclass(frozen=True, slots=True, kw_only=True)
class Instead:
    """What to cite instead of a number in circulation."""

    sentence: str  # ready to copy; empty when there is nothing to cite
    because: str  # "The best-graded answer to the same question; the origin itself is weak (n = 66, 2010)."
    record: StatisticRow | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two answers that contradict each other."""

    left: StatisticRow
    right: StatisticRow
    question: Link
    distance: str  # "81 points apart when turned to one direction"
    reasons: tuple[str, ...]  # why they may differ: population, wording, date, who asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearby:
    """Neighbours in an order a reader can follow."""

    within: str  # "Next in “How aligned are the two teams?”"
    previous: Link | None = None
    next: Link | None = None
