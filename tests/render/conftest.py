"""The sites that tests of the pages look at."""

from pathlib import Path

import pytest

from plumbline.load import load
from plumbline.render.site import Site
from tests.render.sites import judged, small


RECORDS = Path(__file__).resolve().parents[2] / "statistics"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The small catalogue as it stands."""
    return small(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="session")
def real() -> Site:
    """The real catalogue; only what the seed documents say is certain to stay."""
    catalogue = load(RECORDS).catalogue
    assert catalogue is not None
    return judged(catalogue)
