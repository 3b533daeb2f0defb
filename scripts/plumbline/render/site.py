"""Site: everything the pages are made from, after all judging is done."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from plumbline.assess import Assessed, assess
from plumbline.catalogue import Catalogue
from plumbline.compare import Compared, compare
from plumbline.trace import Traced, trace


@dataclass(frozen=True)
class Site:
    """The catalogue with all that was found out about it; `repo_url` is where its records are kept."""

    catalogue: Catalogue
    traces: Mapping[str, Traced]
    compared: Compared
    assessed: Assessed
    repo_url: str = ""

    @property
    def as_of(self) -> date:
        """The day that ages are counted to."""
        return self.assessed.as_of


def judge(catalogue: Catalogue, as_of: date | None = None, repo_url: str = "") -> Site:
    """Trace, compare and assess a catalogue."""
    traces = trace(catalogue)
    compared = compare(catalogue)
    return Site(catalogue, traces, compared, assess(catalogue, traces, compared, as_of), repo_url)
