"""Records: the pages of one record each."""

from dataclasses import dataclass

from plumbline.render.views.page import Page
from plumbline.render.views.parts import (
    Assessment,
    Change,
    Citation,
    Disclosure,
    Fact,
    FlagNote,
    FoundAt,
    Link,
    Reading,
    Study,
    Sum,
    Verdict,
    Withdrawal,
)
from plumbline.render.views.plots import DotPlot, FigureRow, Gap
from plumbline.render.views.rows import (
    Hop,
    Instead,
    Nearby,
    Pair,
    RepeatRow,
    SourceRow,
    StatisticRow,
    TraceRow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticPage:
    """One statistic. First look: the number and its claim."""

    page: Page
    id: str  # "<source>/<id>"
    number: str  # the headline figure as written: "91%"
    qualifier: str  # "up to", "about"; printed small before the number
    claim: str
    source: Link
    publisher: Link
    question: Link | None
    byline: str  # "Gartner Peer Community, 2022–23": who says so and when, in a few words
    caution: str  # the one thing to know before citing it: "The gap may be chance: …"; may be empty
    asked: tuple[Fact, ...]  # who was asked, when, how many, how reached, by whom, for whom
    uncertainty: str  # "At least this uncertain: 86–94% …", or why no range is given
    assessment: Assessment
    sentence: str  # the sentence to cite, ready to copy
    sentence_note: str  # what it leaves out and why: "Do not write “most companies”: …"
    plot: DotPlot | None
    figures: tuple[FigureRow, ...]
    figures_caption: str
    gaps: tuple[Gap, ...] = ()
    disclosure: Disclosure | None = None
    sums: tuple[Sum, ...] = ()
    trace: TraceRow | None = None
    repeated: tuple[Link, ...] = ()  # pages that pass this statistic on
    others: tuple[StatisticRow, ...] = ()  # other answers to the question; `note` says how comparable
    others_note: str = ""
    pairs: tuple[Pair, ...] = ()  # contradictions it is part of
    found: FoundAt | None = None
    doubt: str = ""  # what the page really prints, when it contradicts itself
    notes: tuple[str, ...] = ()
    inferred: tuple[Fact, ...] = ()  # what we inferred, and why
    cite: tuple[Citation, ...] = ()  # the source first, this record second
    json: str = ""  # site path of the record's own JSON
    report: str = ""  # address of a prefilled report that something is wrong
    edit: str = ""  # address of the record's file
    history: tuple[Change, ...] = ()
    withdrawn: Withdrawal | None = None
    nearby: Nearby | None = None
    card: str = ""  # site path of the card that others can embed
    people: str = ""  # "200 sales professionals", in a few words; empty when nothing is known of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One way a number changed on its way."""

    what: str  # "Figure", "Meaning", "Date", "Unit", "Credit"
    text: str  # "208% in four places, 209% in two"


@dataclass(frozen=True, slots=True, kw_only=True)
class TracePage:
    """One number in circulation. First look: the number as people say it, and the verdict."""

    page: Page
    number: str  # "+208%"
    wording: str  # the popular wording, in our words
    verdict: Verdict
    verdict_text: str  # "Untraced"
    verdict_sentence: str
    assessment: Assessment
    hops: tuple[Hop, ...]  # oldest first
    hops_sentence: str  # "6 pages between 2014 and 2025; 4 credit nobody or a link that is lost."
    root_found: bool  # False: the line hangs from nothing
    root_sentence: str  # "Forrester asked 66 people in autumn 2010.", "No origin found."
    drift: tuple[Drift, ...]
    instead: Instead
    story: tuple[str, ...] = ()  # paragraphs
    facts: tuple[Fact, ...] = ()  # earliest appearance, hops to the root, who is credited
    question: Link | None = None
    travels_with: tuple[TraceRow, ...] = ()
    json: str = ""
    report: str = ""
    edit: str = ""
    history: tuple[Change, ...] = ()
    withdrawn: Withdrawal | None = None
    nearby: Nearby | None = None
    card: str = ""  # site path of the card that others can embed


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Answers of one question that may stand side by side, or one that may not."""

    title: str  # "Share who agree (top 2 of 5)"
    why: str  # "Same scale and direction, different wording: side by side, but no difference is taken."
    rows: tuple[StatisticRow, ...]
    plot: DotPlot | None = None
    pooled: str = ""  # a sentence with its prediction interval; nearly always empty
    own: bool = False  # all are shares of people: a visitor may lay their own beside them


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionPage:
    """Every answer to one question. First look: the question, then what can be said."""

    page: Page
    asks: str
    answer: str  # what can be said in one or two sentences
    high_means: str
    best: StatisticRow | None  # the answer to cite
    best_sentence: str  # ready to copy
    blocks: tuple[Block, ...]
    apart: tuple[StatisticRow, ...] = ()  # comparable with nothing here; `note` says why
    pairs: tuple[Pair, ...] = ()
    traces: tuple[TraceRow, ...] = ()
    repeats: tuple[RepeatRow, ...] = ()  # numbers told in answer, with no study behind them
    related: tuple[Link, ...] = ()
    csv: str = ""
    json: str = ""
    nearby: Nearby | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePage:
    """One document. First look: its title, then how much of what it says stands."""

    page: Page
    title: str
    publisher: Link
    kind: str  # "Round-up"
    summary: str  # "11 statistics and 6 repeats. 8 of its 10 sums hold, one is false."
    facts: tuple[Fact, ...]  # published, authors, read, access
    address: str  # where to open it; empty when none is on record
    archived: str
    address_note: str  # why there is no address
    studies: tuple[Study, ...]
    statistics: tuple[StatisticRow, ...]
    repeats: tuple[RepeatRow, ...]
    sums: tuple[Sum, ...]
    sums_sentence: str
    readings: tuple[Reading, ...]
    readings_sentence: str  # "Recorded by one person; compared by nobody else yet."
    flags: tuple[FlagNote, ...] = ()
    notes: tuple[str, ...] = ()
    inferred: tuple[Fact, ...] = ()
    report: str = ""
    edit: str = ""
    history: tuple[Change, ...] = ()
    withdrawn: Withdrawal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PublisherPage:
    """One publisher. First look: who they are and what they sell. Publishers have no grade."""

    page: Page
    name: str
    kind: str
    sells: tuple[str, ...]
    summary: str  # "Publishes 2 sources on record; sells research on the subject of its own surveys."
    facts: tuple[Fact, ...]  # other names, part of whom, parts
    sources: tuple[SourceRow, ...]
    statistics: tuple[StatisticRow, ...]
    credited: tuple[TraceRow, ...]  # numbers others credit to it
    edit: str = ""
