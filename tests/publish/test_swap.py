from pathlib import Path

import pytest

from plumbline.publish.swap import MARK, OccupiedError, replacing


def build(site: Path, text: str) -> None:
    """Put a site of one page in place."""
    with replacing(site) as fresh:
        (fresh / MARK).parent.mkdir()
        (fresh / MARK).write_text("{}")
        (fresh / "index.html").write_text(text)


def test_a_new_site_takes_the_place_of_the_old(tmp_path: Path) -> None:
    """After a second build only its files are there, and nothing is left beside it."""
    site = tmp_path / "deep" / "site"
    build(site, "one")
    (site / "stale.html").write_text("old")
    build(site, "two")
    assert (site / "index.html").read_text() == "two"
    assert not (site / "stale.html").exists()
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_a_failed_build_changes_nothing(tmp_path: Path) -> None:
    """An error in the middle leaves the last site as it was, and no litter."""
    site = tmp_path / "site"
    build(site, "one")

    def fail() -> None:
        with replacing(site) as fresh:
            (fresh / "index.html").write_text("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert (site / "index.html").read_text() == "one"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_somebodys_folder_is_not_overwritten(tmp_path: Path) -> None:
    """A folder that holds anything but a site of ours is left alone; an empty one is used."""
    work = tmp_path / "work"
    work.mkdir()
    build(work, "fine")
    other = tmp_path / "other"
    other.mkdir()
    (other / "thesis.txt").write_text("years")
    with pytest.raises(OccupiedError, match="holds something else"):
        build(other, "no")
    assert (other / "thesis.txt").read_text() == "years"


def test_a_file_or_link_in_the_way_is_refused(tmp_path: Path) -> None:
    """A file, and a link to a folder, are not replaced."""
    file = tmp_path / "file"
    file.write_text("x")
    link = tmp_path / "link"
    link.symlink_to(tmp_path)
    for path in (file, link):
        with pytest.raises(OccupiedError, match="is not a folder"):
            build(path, "no")
