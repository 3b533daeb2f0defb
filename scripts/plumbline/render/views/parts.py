"""The parts that pages are made of: what a reader sees of one mark, row, chart or hop, ready to be placed.

Everything here is text a template places as it stands: sentences are whole, numbers are written, nothing is
left to decide. `to` is always a site path without a leading slash (`statistics/a-source/an-id/`), an anchor
(`#figures`) or an http(s) address. Texts are plain text; the templates escape them. An empty string or
tuple shows nothing.
"""

from dataclasses import dataclass
from typing import Literal


Letter = Literal["A", "B", "C", "D", "E"]
EKind = Literal["", "untraced", "refuted"]
Severity = Literal["fatal", "serious", "major", "minor", "note"]
Sampling = Literal["random", "other", "none"]
Verdict = Literal["traced", "changed", "named", "untraced", "circular"]
Outcome = Literal["holds", "loose", "false", "possible", "unknown"]
CreditKind = Literal["root", "linked", "named", "lost", "nobody"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A text that leads somewhere."""

    text: str
    to: str
    note: str = ""  # a few words after the link, outside it


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line of a list of facts: a term and what the source says of it."""

    term: str  # "Who was asked"
    text: str  # "200 sales and marketing professionals"
    to: str = ""  # makes the text a link
    note: str = ""  # smaller, below: "Half of them in North America"
    inferred: str = ""  # why we infer it; shown with the mark "inferred by us"
    stated: bool = True  # False: the source does not say; shown muted


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeMark:
    """A grade as a mark: letter, shape and word; hollow when nobody but the recorder has read the source."""

    letter: Letter
    word: str  # "Cite as indicative only"
    label: str  # for screen readers: "Grade C, provisional: cite as indicative only"
    kind: EKind = ""  # E only: untraced and refuted are never merged
    provisional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ceiling:
    """One of the four ceilings and why it stands where it stands."""

    axis: str  # "Provenance", "Disclosure", "Soundness", "Verification"
    letter: Letter
    reason: str  # a sentence: "7 of the 12 things a survey should state are stated."
    binds: bool  # the lowest ceilings bind


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagNote:
    """A flag standing on one record."""

    name: str  # in words: "Recruitment not stated"
    to: str  # "flags/samp-undisclosed/"
    severity: Severity
    axis: str
    reason: str  # a sentence about this record
    binds: bool = False  # it holds the grade down


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissal:
    """A flag somebody set aside, and the reason."""

    flag: Link
    because: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """A grade with everything that explains it."""

    grade: GradeMark
    meaning: str  # the letter's sentence: "Cite as indicative only: name publisher, year and sample."
    because: str  # "C because disclosure and soundness allow no more."
    ceilings: tuple[Ceiling, ...]
    would_raise: tuple[str, ...]  # sentences: the smallest set of facts that lifts the grade one letter
    would_raise_to: str = ""  # "B"; empty when nothing the record lacks would lift it
    flags: tuple[FlagNote, ...] = ()  # binding first
    dismissals: tuple[Dismissal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundAt:
    """Where in the source the words stand."""

    words: str  # at most eight words of the source
    to: str = ""  # address with its text fragment; empty when the source has no address
    place: str = ""  # "page 12", "under the heading on leads"
    archived: str = ""  # the same place in an archived copy
    missing: str = ""  # why there is no link: "The source has no public address on record."


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """One figure of a statistic as a table row."""

    written: str  # "91%"
    value: float  # for sorting, in its unit
    label: str = ""  # the answer: "Agree or strongly agree"
    group: str = ""  # "Marketing"
    base: str = ""  # "200", "about 800", "not stated"
    base_sort: float = -1  # -1 when unknown
    range: str = ""  # "86–94%"; empty when none is honest
    why_no_range: str = ""  # "The base is not stated."
    counts: str = ""  # people recovered: "22 of 87"
    headline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DotRow:
    """One dot of a plot. `low` and `high` draw the whisker; None draws none."""

    label: str  # at most about 34 characters: it stands on one line on a phone
    written: str  # "91%"
    value: float
    low: float | None = None
    high: float | None = None
    range: str = ""  # "86–94%"
    sampling: Sampling = "none"  # random: solid whisker; other: hatched; none: no whisker
    letter: str = ""  # the grade, when rows have grades
    strong: bool = False  # the row the page is about


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A mark on an axis."""

    value: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DotPlot:
    """Dots on one axis. The table beside it says the same in text."""

    id: str  # unique in the page
    title: str  # "Share who agree that priorities are aligned"
    description: str  # the plot in one or two sentences, for who cannot see it
    low: float  # left end of the axis
    high: float
    ticks: tuple[Tick, ...]
    rows: tuple[DotRow, ...]
    reference: Tick | None = None  # the plumb line: a value all rows are held against, with its text
    note: str = ""  # under the plot: "Hatched: at least this uncertain; the sample was not random."


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """The difference of two groups in one statistic."""

    title: str  # "Marketing 33%, sales 21%"
    difference: str  # "12.1 points"
    range: str  # "−0.5 to 23.6 points"; empty when none is honest
    sentence: str  # "At least this uncertain: … Zero lies inside, so chance alone could make the gap."
    plot: DotPlot | None = None  # the difference against a plumb line at zero


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """A source's own arithmetic, checked."""

    says: str  # "57% more marketers (33%) than sales (21%)", in our words
    computed: str  # "58.3% from the counts 37 of 113 and 18 of 87; 51–63% from the rounded figures"
    outcome: Outcome
    verdict: str  # "Holds on rounded figures", "False"
    explanation: str = ""
    statistic: Link | None = None  # on a source's page: where it belongs


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One of the twelve things a study should state."""

    name: str
    stated: bool
    text: str = ""  # what is stated; or "inferred by us: …", which does not count


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """The disclosure card."""

    stated: int
    of: int
    sentence: str  # "The source states 7 of the 12 things …; 8 would allow a B."
    elements: tuple[Element, ...]


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
class Citation:
    """One thing to cite, in every form. `path`s are files of the site."""

    heading: str  # "The source", "This record"
    text: str  # one formatted reference
    bibtex: str
    ris: str
    csl: str  # CSL-JSON


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of a record's history."""

    on: str  # "2026-11-21"
    what: str
    why: str = ""
    record: Link | None = None  # on the page of all changes
    kind: str = ""  # "added", "corrected", "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """Why a record no longer stands; its page stays."""

    on: str
    because: str
    instead: Link | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One comparison of a source's record with the source."""

    by: str
    on: str
    role: str  # "recorded it", "compared it"
    figures: str  # "3 of 3 figures"
    outcome: str = ""  # "One differed and was corrected."
    counts: bool = True  # False: too few figures compared, or the recorder's own


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """One study as a source speaks of it."""

    id: str
    name: str
    standing: str  # "This page is the study's own report." / "The study's own report was not found."
    facts: tuple[Fact, ...]
    disclosure: Disclosure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearby:
    """Neighbours in an order a reader can follow."""

    within: str  # "Next in “How aligned are the two teams?”"
    previous: Link | None = None
    next: Link | None = None
