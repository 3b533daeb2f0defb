"""Prose: our sentences are whole, and of a source we keep only a few words."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from plumbline.check.registry import rule
from plumbline.check.subject import Fault, File, Spot, Subject
from plumbline.load.document import Path
from plumbline.problems import Severity
from plumbline.records import Repeat, Statistic
from plumbline.values import Value


LONGEST_LOCATOR = 8
_PROSE = {
    "asked",
    "because",
    "claim",
    "doubt",
    "high_means",
    "limitations",
    "measure",
    "measures",
    "note",
    "population",
    "settled",
    "story",
    "what",
    "why",
    "wording",
}
_BROKEN_END = re.compile(r"[,;:(\u2013\u2014-]$")
_ABBREVIATIONS = ("vs", "e.g", "i.e", "approx", "etc", "Inc", "Ltd", "Corp", "Co", "Dr", "Mr", "Ms", "St")
_SECOND_SENTENCE = re.compile(
    "[a-z0-9%)]" + "".join(rf"(?<!\b{re.escape(short)})" for short in _ABBREVIATIONS) + "[.!?] +[A-Z]"
)
_PERCENTAGE = re.compile(r"(\.\d+|\d+(?:[.,]\d+)*)(?:%| ?percent\b| per cent\b)")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@rule(
    "TEXT01",
    "locator-too-long",
    reason="Sentences of a source are not ours to copy; a few words are enough to find the place.",
    remedy="Keep at most eight consecutive words, those around the number.",
    bad="found: Only 8% of companies have strong alignment between their sales and marketing departments",
    good="found: Only 8% of companies have strong alignment between",
)
def locators_are_short(subject: Subject) -> Iterator[Fault]:
    """`found` holds at most eight words."""
    for spot, found, _ in _located(subject):
        words = len(found.split())
        if words > LONGEST_LOCATOR:
            shorter = " ".join(found.split()[:LONGEST_LOCATOR])
            remedy = f"Keep at most {LONGEST_LOCATOR} around the number, such as '{shorter}'"
            yield spot.fault(("found",), f"the locator has {words} words", remedy)


@rule(
    "TEXT02",
    "locator-of-another-number",
    Severity.WARNING,
    reason="The words beside a number are the last chance to notice a misread digit.",
    remedy="Compare both with the page again.",
    bad="found: 76% of sales reps said\nfigures: [{value: 67%}]",
    good="found: 67% of sales reps said\nfigures: [{value: 67%}]",
)
def locators_hold_their_number(subject: Subject) -> Iterator[Fault]:
    """If there are percentages in `found`, one of them stands in the figures, their answers or the base."""
    for spot, found, record in _located(subject):
        stray = _stray(found, record)
        if stray:
            what = f"the locator speaks of {stray}, the record of {_listed(record)}"
            yield spot.fault(("found",), what, "Compare both with the page again")


def _located(subject: Subject) -> Iterator[tuple[Spot[object], str, Statistic | Repeat]]:
    for statistic in subject.statistics:
        record = statistic.record.statistic
        if record.found:
            yield statistic, record.found, record
    for repeat in subject.repeats:
        if repeat.record.repeat.found:
            yield repeat, repeat.record.repeat.found, repeat.record.repeat


@rule(
    "TEXT03",
    "claim-of-another-number",
    Severity.WARNING,
    reason="A claim and its figures are typed apart; a misread digit shows where they differ.",
    remedy="Compare both with the page again.",
    bad="claim: 76% of marketers agree.\nfigures: [{value: 67%}]",
    good="claim: 67% of marketers agree.\nfigures: [{value: 67%}]",
)
def claims_hold_their_number(subject: Subject) -> Iterator[Fault]:
    """If there are percentages in a claim, one of them stands in the figures, their answers or the base."""
    for spot in subject.statistics:
        statistic = spot.record.statistic
        stray = _stray(statistic.claim, statistic)
        if stray:
            what = f"the claim speaks of {stray}, the record of {_listed(statistic)}"
            yield spot.fault(("claim",), what, "Compare both with the page again")


def _stray(text: str, record: Statistic | Repeat) -> str:
    """The percentages of a text, if there are some and none of them stands in the record."""
    printed = _PERCENTAGE.findall(text)
    known = {abs(n) for value in _values(record) for n in (value.low, value.high, value.number)}
    known |= {_decimal(number) for number in _NUMBER.findall(" ".join(_around(record)))}
    return "" if any(_decimal(number) in known for number in printed) else ", ".join(f"{n}%" for n in printed)


def _values(record: Statistic | Repeat) -> list[Value]:
    return [figure.value for figure in record.figures] if isinstance(record, Statistic) else [record.value]


def _around(record: Statistic | Repeat) -> Iterator[str]:
    """Where a number may stand beside the figures: as they are written, in an answer, a threshold, a base."""
    yield from (value.written for value in _values(record))
    yield record.measures or "" if isinstance(record, Repeat) else record.measure or ""
    if isinstance(record, Statistic):
        yield from (figure.label or "" for figure in record.figures)
        yield from (part or "" for part in (record.cut, record.scale, record.asked))
        yield record.base.who or "" if record.base else ""


def _decimal(number: str) -> Decimal:
    return Decimal(number.replace(",", ""))


def _listed(record: Statistic | Repeat) -> str:
    return ", ".join(value.written for value in _values(record))


@rule(
    "TEXT04",
    "not-one-sentence",
    Severity.WARNING,
    reason="A claim and a question are quoted alone, so each is one whole sentence.",
    remedy="End a claim with a full stop and a question with a question mark; put the rest into `note`.",
    bad="claim: 91% agree. They were asked in 2023",
    good="claim: 91% agree.",
)
def claims_are_one_sentence(subject: Subject) -> Iterator[Fault]:
    """A claim, or the wording of a trace, is one sentence with a full stop; a question ends with its mark."""
    for spot, key, text in _sentences(subject):
        if not text.endswith("."):
            yield spot.fault((key,), "the sentence has no full stop at its end", "Add it")
        elif _SECOND_SENTENCE.search(text):
            yield spot.fault((key,), "these are two sentences", "Keep one; the rest may go into 'note'")
    for question in subject.questions:
        if not question.record.asks.endswith("?"):
            yield question.fault(("asks",), "the question has no question mark at its end", "Add it")


def _sentences(subject: Subject) -> Iterator[tuple[Spot[object], str, str]]:
    for statistic in subject.statistics:
        yield statistic, "claim", statistic.record.statistic.claim
    for repeat in subject.repeats:
        if repeat.record.repeat.claim:
            yield repeat, "claim", repeat.record.repeat.claim
    for trace in subject.traces:
        yield trace, "wording", trace.record.wording


@rule(
    "TEXT05",
    "broken-off",
    Severity.WARNING,
    reason="Inside {} a comma ends a value, and the rest of a sentence is silently lost.",
    remedy="Complete the sentence; put prose on a line of its own or after `>-`.",
    bad="note: The page names three of them (budgets",
    good="note: The page names three of them (budgets among them).",
)
def prose_does_not_break_off(subject: Subject) -> Iterator[Fault]:
    """No prose ends with a comma, a colon, a dash or an open bracket."""
    for (file, document), read in ((each, _was_read(subject, each[0])) for each in subject.documents.items()):
        for path, text in _prose(document.data, ()) if read else ():
            if _BROKEN_END.search(text.rstrip()) or text.count("(") > text.count(")"):
                what = f"{str(path[-1])!r} seems to break off (…{text.rstrip()[-20:]})"
                yield Fault(file, path, what, "Complete the sentence, on a line of its own or after '>-'")


def _was_read(subject: Subject, file: File) -> bool:
    kinds = {
        "sources": subject.catalogue.sources,
        "traces": subject.catalogue.traces,
        "publishers": subject.catalogue.publishers,
    }
    return file[1] in kinds.get(file[0], {file[1]: None})


def _prose(data: Any, path: Path) -> Iterator[tuple[Path, str]]:  # noqa: ANN401  YAML holds anything
    if isinstance(data, dict):
        for key, value in data.items():
            if isinstance(value, str):
                if key in _PROSE or (path and path[-1] == "inferred"):
                    yield (*path, key), value
            else:
                yield from _prose(value, (*path, key))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from _prose(value, (*path, number))
