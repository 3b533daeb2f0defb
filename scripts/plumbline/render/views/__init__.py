"""Exactly what each page shows: a builder fills a view from the catalogue, a template renders it.

One dataclass is one template: `StatisticPage` is rendered by `templates/statistic.html`, and so on
(`TEMPLATES`). The parts they share are in `parts.py`; what text, `to` and emptiness mean stands there.
"""

from dataclasses import dataclass

from plumbline.render.views.parts import (
    Assessment,
    Change,
    Citation,
    Disclosure,
    DotPlot,
    Fact,
    FigureRow,
    FlagNote,
    FoundAt,
    Gap,
    GradeMark,
    Hop,
    Instead,
    Link,
    Nearby,
    Pair,
    Reading,
    RepeatRow,
    Severity,
    SourceRow,
    StatisticRow,
    Study,
    Sum,
    TraceRow,
    Verdict,
    Withdrawal,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """One `<meta name=… content=…>` of a page's head: Highwire and Dublin Core names, for citation tools."""

    name: str
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """One `<link rel="alternate">`: the same record in another form."""

    type: str  # "application/json"
    to: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What every page has: where it stands and what its head says."""

    path: str  # "statistics/a-source/an-id/"; "" is the home page. Its slashes are its depth
    title: str  # without the site's name
    description: str  # one or two sentences, for search engines and previews
    section: str = ""  # the entry of the header that is current: statistics, questions, traces, sources, …
    crumbs: tuple[Link, ...] = ()  # the way down to here, without this page
    meta: tuple[Meta, ...] = ()
    alternates: tuple[Alternate, ...] = ()
    image: str = ""  # site path of the preview image
    image_text: str = ""  # what it says
    json_ld: str = ""  # one JSON document
    indexed: bool = True  # False: kept out of search engines and the sitemap


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


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagPage:
    """One flag. First look: what is wrong, in a sentence."""

    page: Page
    id: str
    name: str
    severity: Severity
    severity_text: str  # "Serious: the grade can be D at best"
    axis: str
    reason: str  # why it matters
    rule: str  # the exact rule
    reference: str
    reference_to: str
    fails: str  # an example that gets the flag (YAML)
    passes: str  # an example that does not
    statistics: tuple[StatisticRow, ...]  # the records it stands on; `note` is the reason there
    traces: tuple[TraceRow, ...]
    count_sentence: str  # "Stands on 12 of 40 statistics; binds the grade of 7."
    edit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPage:
    """One check. First look: what it refuses and what to do."""

    page: Page
    code: str  # "PL012"
    name: str  # "group-sizes"
    severity: str  # "error", "warning"
    reason: str
    rule: str
    remedy: str
    fails: str
    passes: str
    message: str  # an example of what is printed


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """One letter of the scale and how much of the catalogue has it."""

    grade: GradeMark
    meaning: str
    statistics: int
    traces: int
    share: float  # of statistics, 0–100, for the bar
    share_text: str  # "31%"


@dataclass(frozen=True, slots=True, kw_only=True)
class CeilingRow:
    """What one axis asks for each letter."""

    axis: str
    asks: str  # "Can the number be followed to where it began?"
    letters: tuple[str, str, str, str, str]  # A to E; "–" where the axis has no such ceiling


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """A judgement call of the rubric, its reason, and what moving it would change."""

    name: str
    value: str
    reason: str
    moved: str  # "One lower: 3 statistics change letter; one higher: 5."


@dataclass(frozen=True, slots=True, kw_only=True)
class GradesPage:
    """The rubric. First look: the five letters and what they mean."""

    page: Page
    version: str
    introduction: tuple[str, ...]
    letters: tuple[LetterRow, ...]
    ceilings: tuple[CeilingRow, ...]
    thresholds: tuple[Threshold, ...]
    severities: tuple[Fact, ...]  # "Serious" – "the grade can be D at best"
    flags: "tuple[FlagRow, ...]"


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
class FlagRow:
    """One flag in the list of flags."""

    to: str
    id: str
    name: str
    severity: Severity
    severity_text: str
    axis: str
    reason: str
    count: int  # statistics and traces it stands on


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagsPage:
    """All flags, by axis."""

    page: Page
    rows: tuple[FlagRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRow:
    """One check in the list of checks."""

    to: str
    code: str
    name: str
    severity: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecksPage:
    """All checks."""

    page: Page
    rows: tuple[CheckRow, ...]


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


View = (
    StatisticPage
    | TracePage
    | QuestionPage
    | SourcePage
    | PublisherPage
    | FlagPage
    | CheckPage
    | GradesPage
    | HomePage
    | ExplorePage
    | ComparePage
    | QuestionsPage
    | TracesPage
    | SourcesPage
    | PublishersPage
    | FlagsPage
    | ChecksPage
    | ContradictionsPage
    | DataPage
    | ChangesPage
    | CoveragePage
)

TEMPLATES: dict[type[View], str] = {
    StatisticPage: "statistic.html",
    TracePage: "trace.html",
    QuestionPage: "question.html",
    SourcePage: "source.html",
    PublisherPage: "publisher.html",
    FlagPage: "flag.html",
    CheckPage: "check.html",
    GradesPage: "grades.html",
    HomePage: "home.html",
    ExplorePage: "explore.html",
    ComparePage: "compare.html",
    QuestionsPage: "questions.html",
    TracesPage: "traces.html",
    SourcesPage: "sources.html",
    PublishersPage: "publishers.html",
    FlagsPage: "flags.html",
    ChecksPage: "checks.html",
    ContradictionsPage: "contradictions.html",
    DataPage: "data.html",
    ChangesPage: "changes.html",
    CoveragePage: "coverage.html",
}
