"""Swap: a new site in the place of the old one, all or nothing."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class OccupiedError(Exception):
    """The target holds something that is not a site of ours."""


MARK = "data/statistics.json"
"""Every site of ours has this file; a folder without it may hold somebody's work."""


@contextmanager
def replacing(site: Path) -> Iterator[Path]:
    """Give a folder to build in; if the block ends well, it takes the place of `site`, else nothing changes.

    Raises:
        OccupiedError: `site` exists, is not empty and was not built by us.
    """
    if site.is_symlink() or (site.exists() and not site.is_dir()):
        raise OccupiedError(f"{site} is not a folder. Name another one with --site")
    if site.is_dir() and any(site.iterdir()) and not (site / MARK).exists():
        raise OccupiedError(f"{site} holds something else. Name another folder with --site, or empty it")
    site.parent.mkdir(parents=True, exist_ok=True)
    # Beside the target, so that moving it is a renaming within one disk.
    with tempfile.TemporaryDirectory(prefix=".plumbline-", dir=site.parent) as workshop:
        fresh = Path(workshop, "site")
        fresh.mkdir()
        yield fresh
        _exchange(fresh, site, Path(workshop, "old"))


def _exchange(fresh: Path, site: Path, old: Path) -> None:
    had_one = site.is_dir()
    if had_one:
        site.rename(old)
    try:
        fresh.rename(site)
    except OSError:
        if had_one:
            old.rename(site)
        raise
    shutil.rmtree(old, ignore_errors=True)
