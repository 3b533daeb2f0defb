"""The small site, served, in place of the real one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import small_site
from tests.server import serve


@pytest.fixture(scope="session")
def small_site_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small site's folder."""
    return small_site.build(tmp_path_factory.mktemp("small") / "site")


@pytest.fixture(scope="session")
def small(small_site_dir: Path) -> Iterator[str]:
    """The small site's address; it stands under a prefix, as a project's pages do."""
    with serve(small_site_dir, "/x/") as address:
        yield address
