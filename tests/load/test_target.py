from pathlib import Path

import pytest

from plumbline.load.target import find, missing
from tests.catalogues import write


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with a catalogue in `statistics`."""
    write(tmp_path / "statistics")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("inside")
class TestFind:
    def test_a_catalogue_is_meant_as_a_whole(self) -> None:
        """The folder of a catalogue stands for all of it."""
        target = find(Path("statistics"))
        assert (target.folder, target.part) == (Path("statistics"), None)
        assert target.holds("statistics/rubric.yaml")

    @pytest.mark.parametrize("part", ["statistics/sources/acme-teamwork-2020.yaml", "statistics/sources"])
    def test_a_part_has_its_catalogue_above(self, part: str) -> None:
        """A record or a folder of records stands for itself, in the catalogue around it."""
        target = find(Path(part))
        assert (target.folder, target.part) == (Path("statistics"), Path(part))
        assert target.holds("statistics/sources/acme-teamwork-2020.yaml")
        assert not target.holds("statistics/rubric.yaml")

    def test_what_is_in_no_catalogue_stands_for_itself(self, inside: Path) -> None:
        """A folder without a catalogue around it is taken as it is."""
        (inside / "elsewhere").mkdir()
        assert find(Path("elsewhere")).folder == Path("elsewhere")

    def test_a_part_that_is_not_there_is_told(self) -> None:
        """A mistyped record is a problem, not a success."""
        targets = [
            find(Path(name)) for name in ("statistics/rubric.yaml", "statistics/rubrik.yaml", "statistics")
        ]
        assert [problem.path for problem in missing(targets)] == ["statistics/rubrik.yaml"]
