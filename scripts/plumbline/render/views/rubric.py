"""Rubric: the pages of the rules, and of what they make of the catalogue."""

from dataclasses import dataclass

from plumbline.render.views.page import Page
from plumbline.render.views.parts import Fact, GradeMark, Severity
from plumbline.render.views.rows import StatisticRow, TraceRow


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
class GradesPage:
    """The rubric. First look: the five letters and what they mean."""

    page: Page
    version: str
    introduction: tuple[str, ...]
    letters: tuple[LetterRow, ...]
    ceilings: tuple[CeilingRow, ...]
    thresholds: tuple[Threshold, ...]
    severities: tuple[Fact, ...]  # "Serious" – "the grade can be D at best"
    flags: tuple[FlagRow, ...]


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
