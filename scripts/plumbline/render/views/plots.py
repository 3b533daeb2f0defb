"""Plots: figures, their ranges and how they are drawn."""

from dataclasses import dataclass

from plumbline.render.views.parts import Sampling


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
