from pathlib import Path

import pytest

from plumbline.load.files import LARGEST, is_catalogue, read_folder
from tests.catalogues import REMOVED, write


def told(folder: Path) -> list[tuple[str, str]]:
    """Return the name of the file and the rule of every problem of a folder."""
    return [(Path(problem.path).name, problem.rule.name) for problem in read_folder(folder).problems]


class TestReadFolder:
    def test_reads_every_record(self, tmp_path: Path) -> None:
        """Every file of the folder is read once, with its kind and id."""
        found = read_folder(write(tmp_path))
        assert found.problems == []
        assert {(file.kind, file.id) for file in found.files} == found.present
        assert len(found.files) == 9

    def test_hidden_files_are_no_records(self, tmp_path: Path) -> None:
        """What an editor or a desktop hides in a folder is passed over."""
        write(tmp_path)
        (tmp_path / ".DS_Store").write_bytes(b"\0")
        (tmp_path / "sources/.acme.yaml.swp").write_bytes(b"\0")
        assert told(tmp_path) == []

    @pytest.mark.parametrize(
        "name",
        [
            "README.md",
            "sources/acme.yml",
            "sources/acme.YAML",
            "sources/more/a.yaml",
            "other.yaml",
            "more/a.yaml",
        ],
    )
    def test_nothing_else_may_stand_there(self, name: str, tmp_path: Path) -> None:
        """A file that would never be read is refused."""
        path = write(tmp_path) / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("title: One\n")
        assert [rule for _, rule in told(tmp_path)] == ["stray-file"]

    def test_links_may_not_lead_out(self, tmp_path: Path) -> None:
        """A link out of the folder is refused, be it of a file or of a folder; a link inside it is read."""
        folder = write(tmp_path / "statistics")
        outside = tmp_path / "outside"
        outside.mkdir()
        (outside / "secret.yaml").write_text("name: Secret\n")
        (folder / "sources/secret.yaml").symlink_to(outside / "secret.yaml")
        (folder / "sources/up.yaml").symlink_to("../../outside/secret.yaml")
        (folder / "sources/copy.yaml").symlink_to("acme-teamwork-2020.yaml")
        (folder / "traces/40-percent-faster-growth.yaml").unlink()
        (folder / "traces").rmdir()
        (folder / "traces").symlink_to(outside)
        assert sorted(told(folder)) == [
            ("secret.yaml", "outside"),
            ("secret.yaml", "outside"),
            ("up.yaml", "outside"),
        ]
        assert ("sources", "copy") in read_folder(folder).present

    def test_broken_links_are_told(self, tmp_path: Path) -> None:
        """A link to nothing or to itself is told, not followed."""
        write(tmp_path)
        (tmp_path / "sources/nothing.yaml").symlink_to("gone.yaml")
        (tmp_path / "sources/self.yaml").symlink_to("self.yaml")
        assert told(tmp_path) == [("nothing.yaml", "unreadable"), ("self.yaml", "unreadable")]

    def test_what_may_not_be_read_is_told(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file or a folder without permission to read it is a problem, not a crash."""
        write(tmp_path)

        def refuse(path: Path, *_: object) -> bytes:
            raise PermissionError(13, "Permission denied", str(path))

        with monkeypatch.context() as patch:
            patch.setattr(Path, "read_bytes", refuse)
            assert {rule for _, rule in told(tmp_path)} == {"unreadable"}
        with monkeypatch.context() as patch:
            patch.setattr(Path, "iterdir", refuse)
            assert told(tmp_path) == [(tmp_path.name, "unreadable")]

    def test_size_has_a_limit(self, tmp_path: Path) -> None:
        """A file of the largest size is read, one byte more is not."""
        write(tmp_path, {"sources/large": b"#" * LARGEST, "sources/larger": b"#" * (LARGEST + 1)})
        assert told(tmp_path) == [("larger.yaml", "too-large")]

    def test_questions_and_rubric_are_needed(self, tmp_path: Path) -> None:
        """A catalogue without questions or rubric is told both; redirects may be missing."""
        write(tmp_path, {"questions": REMOVED, "rubric": REMOVED, "redirects": REMOVED})
        assert told(tmp_path) == [("questions.yaml", "missing-file"), ("rubric.yaml", "missing-file")]


class TestIsCatalogue:
    def test_any_part_is_enough(self, tmp_path: Path) -> None:
        """A folder with one of a catalogue's files or folders is meant as one, any other is not."""
        assert not is_catalogue(tmp_path)
        assert not is_catalogue(tmp_path / "nowhere")
        (tmp_path / "traces").mkdir()
        assert is_catalogue(tmp_path)
