from pathlib import Path

from plumbline.load import load
from tests.catalogues import REMOVED, write


class TestLoad:
    def test_holds_everything(self, tmp_path: Path) -> None:
        """A valid folder becomes a catalogue with every record."""
        loaded = load(write(tmp_path))
        assert loaded.problems == []
        assert loaded.catalogue is not None
        assert loaded.catalogue is loaded.readable
        assert list(loaded.catalogue.sources) == ["acme-teamwork-2020", "digest-numbers-2022"]
        assert list(loaded.catalogue.questions) == ["alignment-level", "obstacles", "growth-effect"]
        assert loaded.catalogue.redirects == {"acme-teamwork": "acme-teamwork-2020"}
        assert loaded.catalogue.rubric.thresholds.sample_tiny.number == 30

    def test_a_broken_file_is_left_out_and_told(self, tmp_path: Path) -> None:
        """A file with a problem is missing from the catalogue, but known to be there."""
        loaded = load(write(tmp_path, {"publishers/acme": "name: ["}))
        assert [problem.rule.name for problem in loaded.problems] == ["broken"]
        assert loaded.catalogue is not None
        assert "acme" not in loaded.catalogue.publishers
        assert ("publishers", "acme") in loaded.present

    def test_without_rubric_there_is_no_catalogue_but_much_to_check(self, tmp_path: Path) -> None:
        """Without rubric or questions nothing can be built, yet every other record is there to be checked."""
        for name in ("rubric", "questions"):
            loaded = load(write(tmp_path / name, {name: REMOVED}))
            assert loaded.catalogue is None
            assert len(loaded.readable.sources) == 2

    def test_knows_the_path_of_every_record(self, tmp_path: Path) -> None:
        """Every record's path leads to its file."""
        loaded = load(write(tmp_path))
        assert len(loaded.paths) == 9
        assert all(path.is_file() for path in loaded.paths)
