"""Sites for the tests of the pages: the small catalogue with changes, judged."""

from collections.abc import Mapping
from pathlib import Path

from plumbline.assess import assess
from plumbline.catalogue import Catalogue
from plumbline.compare import compare
from plumbline.render.site import Site
from plumbline.trace import trace
from tests.catalogues import Change, read


ADDRESS = "https://plumbline.example/"
REPOSITORY = "https://code.example/plumbline"


def judged(catalogue: Catalogue) -> Site:
    """Trace, compare and assess a catalogue as a site."""
    traces, compared = trace(catalogue), compare(catalogue)
    assessed = assess(catalogue, traces, compared)
    return Site(catalogue, traces, compared, assessed, ADDRESS, REPOSITORY)


def small(folder: Path, changes: Mapping[str, Change] | None = None) -> Site:
    """Return the small catalogue with changes as a site."""
    return judged(read(folder, changes))
