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
