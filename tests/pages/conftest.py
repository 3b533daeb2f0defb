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


@pytest.fixture(scope="session")
def one_of_each(site_dir: Path) -> list[str]:
    """The paths of the first page of each kind, and of every page that is the only one of its kind."""
    found: dict[str, str] = {}
    for file in sorted(site_dir.rglob("index.html")):
        path = file.parent.relative_to(site_dir)
        kind = f"{path.parts[0] if path.parts else ''} {len(path.parts)} {path.name == 'card'}"
        found.setdefault(kind, f"{path.as_posix()}/" if path.parts else "")
    return list(found.values())
