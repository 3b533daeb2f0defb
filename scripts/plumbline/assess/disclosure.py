"""Disclosure: which of twelve elements a source states, after AAPOR, BPC, ESOMAR/WAPOR and NCPP.

An element counts only if it is stated; what we infer serves arithmetic, never disclosure. Effects and
records have elements of their own in place of those that cannot apply to them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from plumbline.assess.subject import Subject


@dataclass(frozen=True, slots=True)
class Element:
    """One thing a publisher should say; `asks` finishes "the publisher would have to state …"."""

    name: str
    asks: str
    anchors: str
    is_stated: Callable[[Subject], bool]
    shown: Callable[[Subject], str]


@dataclass(frozen=True, slots=True)
class Line:
    """One element on the card of one statistic; `text` is what is stated, empty if nothing is."""

    element: Element
    stated: bool
    text: str


@dataclass(frozen=True, slots=True)
class Card:
    """The twelve elements of one statistic."""

    variant: str
    lines: tuple[Line, ...]

    @property
    def stated(self) -> int:
        """How many are stated."""
        return sum(line.stated for line in self.lines)

    @property
    def missing(self) -> tuple[Element, ...]:
        """The elements nobody states."""
        return tuple(line.element for line in self.lines if not line.stated)


def card(subject: Subject) -> Card:
    """Return the disclosure card of a statistic.

    Where the source does not say how the data came about, the less favourable of the two cards counts, so
    that leaving it out cannot help.
    """
    if subject.statistic.kind == "effect":
        return _card("effect", subject)
    design = subject.facts.design if subject.facts and subject.states("design") else None
    if design in {"records", "audit"}:
        return _card("records", subject)
    if design is not None:
        return _card("survey", subject)
    return min((_card("survey", subject), _card("records", subject)), key=lambda each: each.stated)


def _card(variant: str, subject: Subject) -> Card:
    lines = tuple(
        Line(element, stated := element.is_stated(subject), element.shown(subject) if stated else "")
        for element in VARIANTS[variant]
    )
    return Card(variant, lines)


def _fact(key: str) -> Callable[[Subject], bool]:
    return lambda subject: subject.states(key)


def _shown(key: str) -> Callable[[Subject], str]:
    return lambda subject: str(getattr(subject.facts, key)) if subject.facts else ""


def _publisher(key: str) -> Callable[[Subject], str]:
    def shown(subject: Subject) -> str:
        name = getattr(subject.facts, key) if subject.facts else None
        known = subject.catalogue.publishers.get(name or "")
        return known.name if known else str(name)

    return shown


def _states_sponsor(subject: Subject) -> bool:
    # A study published by those who made it, with no other sponsor named, was paid for by them.
    return subject.states("sponsor") or (_has_original(subject) and subject.states("conductor"))


def _has_original(subject: Subject) -> bool:
    return subject.entry.study is not None and subject.entry.study.original is not None


def _shown_sponsor(subject: Subject) -> str:
    return _publisher("sponsor" if subject.states("sponsor") else "conductor")(subject)


def _states_dates(subject: Subject) -> bool:
    fieldwork = subject.facts.fieldwork if subject.facts else None
    return subject.states("fieldwork") and fieldwork is not None and fieldwork.to_the_month


def _states_base(subject: Subject) -> bool:
    base = subject.statistic.base
    if base is None or "base" in subject.statistic.inferred:
        return False
    return (
        base.group == "all"
        or subject.entry.size_of(None) is not None
        or subject.statistic.headline.group is not None
    )


def _shown_base(subject: Subject) -> str:
    base = subject.statistic.base
    return "everybody asked" if base and base.group == "all" else str(base.who or base.group) if base else ""


def _states_wording(subject: Subject) -> bool:
    statistic = subject.statistic
    return statistic.states("asked") and statistic.states("wording")


def _states_groups(subject: Subject) -> bool:
    effect = subject.statistic.effect
    return effect is not None and effect.against is not None


def _states_sizes(subject: Subject) -> bool:
    effect = subject.statistic.effect
    return effect is not None and effect.sizes is not None


def _states_outcome(subject: Subject) -> bool:
    effect = subject.statistic.effect
    return effect is not None and subject.statistic.states("measure") and effect.period is not None


def _states_baseline(subject: Subject) -> bool:
    effect = subject.statistic.effect
    return effect is not None and (effect.baseline is not None or effect.adjusted_for is not None)


def _shown_effect(*keys: str) -> Callable[[Subject], str]:
    def shown(subject: Subject) -> str:
        effect = subject.statistic.effect
        said = [getattr(effect, key) for key in keys]
        flat = [
            " and ".join(map(str, each)) if isinstance(each, tuple) else str(each) for each in said if each
        ]
        return ", against ".join(flat) if keys[0] == "of" else ", ".join(flat)

    return shown


SPONSOR = Element("Sponsor", "who paid", "AAPOR 2, BPC, NCPP 2", _states_sponsor, _shown_sponsor)
CONDUCTOR = Element(
    "Conductor", "who did the fieldwork", "AAPOR 2, Roper", _fact("conductor"), _publisher("conductor")
)
POPULATION = Element(
    "Population", "who was to be represented", "AAPOR 4, BPC", _fact("population"), _shown("population")
)
GEOGRAPHY = Element(
    "Geography", "which countries or regions", "AAPOR 4, BPC", _fact("geography"), _shown("geography")
)
RECRUITMENT = Element(
    "Recruitment", "how those asked were found", "AAPOR 5, Roper", _fact("recruitment"), _shown("recruitment")
)
MODE = Element("Mode", "how they were asked", "AAPOR 6, BPC", _fact("mode"), _shown("mode"))
DATES = Element("Fieldwork", "when, to the month", "AAPOR 7, BPC", _states_dates, _shown("fieldwork"))
SIZE = Element(
    "Sample size", "how many answered", "AAPOR 8, Roper", _fact("sample_size"), _shown("sample_size")
)
BASE = Element("Base", "of whom the share is taken", "AAPOR, NCPP 6", _states_base, _shown_base)
WORDING = Element(
    "Wording",
    "the question as it was put",
    "AAPOR 3, BPC",
    _states_wording,
    lambda subject: str(subject.statistic.asked),
)
MEASURE = Element(
    "Measure",
    "how the figure is worked out",
    "AAPOR 3",
    lambda subject: subject.statistic.states("measure"),
    lambda subject: str(subject.statistic.measure),
)
WEIGHTING = Element(
    "Weighting",
    "how answers were weighted, or that they were not",
    "AAPOR 9",
    _fact("weighting"),
    _shown("weighting"),
)
LIMITS = Element(
    "Limits", "what the figures cannot tell", "AAPOR 11 and 8", _fact("limitations"), _shown("limitations")
)
GROUPS = Element(
    "Groups", "what the two groups are", "AAPOR 11", _states_groups, _shown_effect("of", "against")
)
GROUP_SIZES = Element(
    "Group sizes", "how many are in each group", "AAPOR 8", _states_sizes, _shown_effect("sizes")
)
OUTCOME = Element(
    "Outcome", "what was measured, over what time", "AAPOR 3", _states_outcome, _shown_effect("period")
)
BASELINE = Element(
    "Baseline",
    "the level without the effect, or what else was held equal",
    "AAPOR 11",
    _states_baseline,
    _shown_effect("baseline", "adjusted_for"),
)

_COMMON = (SPONSOR, CONDUCTOR, POPULATION, GEOGRAPHY, RECRUITMENT, MODE, DATES, SIZE)
VARIANTS: dict[str, tuple[Element, ...]] = {
    "survey": (*_COMMON, BASE, WORDING, WEIGHTING, LIMITS),
    "records": (*_COMMON, BASE, MEASURE, WEIGHTING, LIMITS),
    "effect": (*_COMMON, GROUPS, GROUP_SIZES, OUTCOME, BASELINE),
}
