"""Report: what a verification found, in lines a person can work through."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from plumbline.verify.fetch import Page, Reach
from plumbline.verify.findings import Borrowed, Finding, Outcome


@dataclass(frozen=True, slots=True)
class Verified:
    """What became of one source: whether its text could be read, and what was found in it."""

    source_id: str
    page: Page
    findings: tuple[Finding, ...] = ()
    borrowed: tuple[Borrowed, ...] = ()


def is_wrong(verified: Verified) -> bool:
    """Whether a person has to look: something is missing and not explained, or prose is borrowed."""
    return bool(verified.borrowed) or any(_is_open(each) for each in verified.findings)


def lines(verified: Verified) -> Iterator[str]:
    """Say what a person has to look at."""
    if verified.page.reach is Reach.UNCHECKED:
        yield f"{verified.source_id}: could not check: {verified.page.why}"
    if verified.page.reach is Reach.GONE:
        yield f"{verified.source_id}: gone: {verified.page.why}"
    for finding in verified.findings:
        if finding.outcome is not Outcome.FOUND:
            told = " (explained in the record)" if finding.explained else ""
            yield f"{finding.record}: {finding.what} “{finding.sought}” {finding.outcome}{told}"
    for each in verified.borrowed:
        yield f"{each.record}: shares more than eight words in a row with its source: “{each.words}”"


def summary(done: Sequence[Verified]) -> str:
    """Count what was read and found."""
    read = sum(each.page.reach is Reach.READ for each in done)
    counted = []
    for what in ("figure", "locator"):
        found = [finding for each in done for finding in each.findings if finding.what == what]
        good = sum(finding.outcome is Outcome.FOUND for finding in found)
        explained = sum(finding.outcome is not Outcome.FOUND and finding.explained for finding in found)
        counted.append(f"{good} of {len(found)} {what}s found, {explained} more explained")
    borrowed = sum(len(each.borrowed) for each in done)
    return f"{read} of {len(done)} sources read; {'; '.join(counted)}; {borrowed} borrowed sentences"


def record(done: Sequence[Verified], day: date) -> str:
    """Return the run as the text of `verification.yaml`."""
    rows = [
        "# Written by `plumbline verify --record`; not by hand.",
        f"on: {day.isoformat()}",
        f"sources: {len(done)}",
        f"read: {sum(each.page.reach is Reach.READ for each in done)}",
        *(f"{what}s: {_tally(done, what)}" for what in ("figure", "locator")),
    ]
    left = [
        f"  - {each.record} {each.what} {each.sought}"
        for one in done
        for each in one.findings
        if _is_open(each)
    ]
    return "\n".join([*rows, *(["open:", *left] if left else []), ""])


def _tally(done: Sequence[Verified], what: str) -> str:
    found = [finding for each in done for finding in each.findings if finding.what == what]
    good = sum(finding.outcome is Outcome.FOUND for finding in found)
    told = sum(finding.outcome is not Outcome.FOUND and finding.explained for finding in found)
    return f"{{sought: {len(found)}, found: {good}, explained: {told}}}"


def _is_open(finding: Finding) -> bool:
    return finding.outcome is not Outcome.FOUND and not finding.explained
