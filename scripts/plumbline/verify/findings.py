"""Findings: whether the figures and the locator of a record stand in its source, near each other."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from plumbline.records import Source
from plumbline.values import Value
from plumbline.verify.folding import fold, words
from plumbline.verify.wording import pattern


NEAR = 600
"""Characters to either side of the locator; a long sentence and its neighbours."""
LONGEST_RUN = 8
"""Words; more in a row are a quotation."""


class Outcome(StrEnum):
    """What became of looking for one thing in a text."""

    FOUND = "found"
    FAR = "far from the locator"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Finding:
    """One figure or locator that was looked for: `record` names the statistic or repeat."""

    record: str
    what: str
    sought: str
    outcome: Outcome
    explained: bool = False
    """Whether the record says why the page prints it otherwise."""


@dataclass(frozen=True, slots=True)
class Borrowed:
    """Prose of ours that shares too many words in a row with the source."""

    record: str
    words: str


def look_up(source_id: str, source: Source, text: str) -> list[Finding]:
    """Look for every locator and figure of a source's record in its text."""
    folded = fold(text)
    found: list[Finding] = []
    for statistic in source.statistics:
        name = f"{source_id}/{statistic.id}"
        figures = [figure.value for figure in statistic.figures]
        explained = statistic.doubt is not None or statistic.note is not None
        found += _look_up(name, figures, statistic.found, folded, explained=explained)
    for number, repeat in enumerate(source.repeats, start=1):
        explained = repeat.doubt is not None or repeat.note is not None
        found += _look_up(f"{source_id}#{number}", [repeat.value], repeat.found, folded, explained=explained)
    return found


def borrowed(source_id: str, source: Source, text: str) -> list[Borrowed]:
    """Return the prose of a record that shares more than eight words in a row with the source."""
    runs = _runs(words(text))
    return [
        Borrowed(name, " ".join(run))
        for name, prose in _prose(source_id, source)
        if (run := next((each for each in _windows(words(prose)) if each in runs), None)) is not None
    ]


def _look_up(
    name: str, figures: list[Value], locator: str | None, text: str, *, explained: bool
) -> Iterator[Finding]:
    around = text
    if locator is not None:
        at = text.find(fold(locator))
        yield Finding(name, "locator", locator, Outcome.FOUND if at >= 0 else Outcome.MISSING, explained)
        if at >= 0:
            around = text[max(at - NEAR, 0) : at + len(locator) + NEAR]
    for value in figures:
        sought = pattern(value)
        outcome = (
            Outcome.FOUND
            if sought.search(around)
            else Outcome.FAR
            if sought.search(text)
            else Outcome.MISSING
        )
        yield Finding(name, "figure", value.written, outcome, explained)


def _prose(source_id: str, source: Source) -> Iterator[tuple[str, str]]:
    yield source_id, source.note or ""
    for study_id, study in source.studies.items():
        yield f"{source_id} (study {study_id})", study.note or ""
    for statistic in source.statistics:
        for prose in (statistic.claim, statistic.asked, statistic.note, statistic.doubt, statistic.measure):
            yield f"{source_id}/{statistic.id}", prose or ""
    for number, repeat in enumerate(source.repeats, start=1):
        for prose in (repeat.claim, repeat.note, repeat.doubt, repeat.measures):
            yield f"{source_id}#{number}", prose or ""


def _windows(text: list[str]) -> Iterator[tuple[str, ...]]:
    length = LONGEST_RUN + 1
    return (tuple(text[start : start + length]) for start in range(len(text) - length + 1))


def _runs(text: list[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(_windows(text))
