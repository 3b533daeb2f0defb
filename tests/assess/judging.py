"""Judging small catalogues, for the tests of the assessment."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from plumbline.assess import Assessed, assess
from plumbline.catalogue import Catalogue
from plumbline.compare import compare
from plumbline.trace import trace
from tests.catalogues import Change, read


ITSELF = "acme-teamwork-2020/highly-aligned"


def judge(catalogue: Catalogue, as_of: date | None = None) -> Assessed:
    """Trace, compare and assess a catalogue."""
    return assess(catalogue, trace(catalogue), compare(catalogue), as_of)


def judged(folder: Path, changes: Mapping[str, Change] | None = None) -> Assessed:
    """Judge the small catalogue with changes."""
    return judge(read(folder, changes))
