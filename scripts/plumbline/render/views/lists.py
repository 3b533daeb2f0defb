"""Lists: the front page, and the pages that list many records."""

from dataclasses import dataclass

from plumbline.render.views.page import Page
from plumbline.render.views.parts import Change, Citation, Fact, GradeMark, Link
from plumbline.render.views.rows import Pair, RepeatRow, SourceRow, StatisticRow, TraceRow
from plumbline.render.views.rubric import LetterRow


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage:
    """The front page. First look: the search, then the numbers everyone quotes."""

    page: Page
    headline: str
    lead: str
    examples: tuple[Link, ...]  # searches to try: "67%" → statistics/?q=67%25
    traces: tuple[TraceRow, ...]  # the numbers everyone quotes, most repeated first
    pairs: tuple[Pair, ...]  # the sharpest contradictions
    safest: tuple[StatisticRow, ...]  # the best-graded statistics
    new: tuple[Change, ...]
    questions: tuple[Link, ...]  # `note` = "7 answers"
    size: tuple[Fact, ...]  # "40 statistics", "5 sources": the catalogue in numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplorePage:
    """All statistics. Complete without scripts; the search script filters and sorts the same rows."""

    page: Page
    rows: tuple[StatisticRow, ...]
    count_sentence: str  # "40 statistics from 5 sources"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparePage:
    """Statistics the reader chooses, side by side. A script fills it; without one it says where to look."""

    page: Page


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRow:
    """One question in the list of questions."""

    to: str
    asks: str
    answers: int
    span: str  # "8% to 91%", told as what it is: not comparable as a range
    best: GradeMark | None  # the best grade among its answers
    contradictions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionsPage:
    """All questions."""

    page: Page
    rows: tuple[QuestionRow, ...]
    unanswered: tuple[str, ...] = ()  # asked by the vocabulary, answered by no record yet


@dataclass(frozen=True, slots=True, kw_only=True)
class TracesPage:
    """All numbers in circulation."""

    page: Page
    rows: tuple[TraceRow, ...]
    verdicts: tuple[Fact, ...]  # what each verdict means
    untraced: tuple[RepeatRow, ...] = ()  # told once, credited to nobody, not traced yet


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesPage:
    """All sources."""

    page: Page
    rows: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublisherRow:
    """One publisher in the list of publishers."""

    to: str
    name: str
    kind: str
    sells: str
    sources: int
    statistics: int
    credited: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishersPage:
    """All publishers."""

    page: Page
    rows: tuple[PublisherRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ContradictionsPage:
    """Answers to one question that cannot both be the whole truth, sharpest first."""

    page: Page
    pairs: tuple[Pair, ...]
    rule: str  # when two answers count as a contradiction


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFile:
    """One file to download."""

    to: str
    name: str  # "statistics.csv"
    what: str
    size: str  # "12 KB"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One field of the downloads."""

    name: str
    type: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPage:
    """Downloads and their schema."""

    page: Page
    as_of: str
    version: str  # of the data: "1.0.0"
    rubric: str
    files: tuple[DataFile, ...]
    columns: tuple[Column, ...]
    schemas: tuple[Link, ...]
    licence: Link
    cite: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesPage:
    """Everything that was added, corrected or withdrawn, newest first."""

    page: Page
    changes: tuple[Change, ...]
    releases: tuple[Fact, ...] = ()  # versions of the data, the newest first


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One source in which two readers differed, and how it was settled."""

    source: Link
    figures: str  # "2 of 14 figures"
    settled: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CoveragePage:
    """What the catalogue holds, how far it was checked, and what is missing. First look: the agreement."""

    page: Page
    agreement: str  # "Two readers agreed on 1,204 of 1,230 figures."
    made: tuple[str, ...]  # how readings were made, in paragraphs
    size: tuple[Fact, ...]
    letters: tuple[LetterRow, ...]
    readings: tuple[Fact, ...]
    verified: tuple[Fact, ...]
    unexplained: tuple[str, ...]  # what looking for the figures did not find
    differences: tuple[Difference, ...]
    rootless: tuple[TraceRow, ...]  # famous numbers with no root, the most repeated first
    near: tuple[StatisticRow, ...]  # one fact short of a better grade; `note` is the fact
