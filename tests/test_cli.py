import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from plumbline.check import all_rules
from plumbline.cli import main
from tests.catalogues import write


SOURCE = "sources/acme-teamwork-2020"
TODAY = ["--today", "2026-11-21"]
TWO_FAULTS = {
    SOURCE: {"statistics.0.answers": "aligment-level", "statistics.0.claim": "37% agree"},
    "publishers/acme": {"part_of": "acme-group"},
}


@pytest.fixture
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with a faulty catalogue in `statistics`."""
    write(tmp_path / "statistics", TWO_FAULTS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


class TestCheck:
    def test_passes_a_good_catalogue(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Without problems it says how many files it read, and exits with 0."""
        monkeypatch.chdir(write(tmp_path / "statistics").parent)
        assert main(["check", *TODAY]) == 0
        assert capsys.readouterr().out == "9 files, no problems\n"

    def test_prints_every_problem_and_counts_them(
        self, inside: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Each problem is one line with a path relative to the folder worked in; errors exit with 1."""
        assert main(["check", *TODAY]) == 1
        lines = capsys.readouterr().out.splitlines()
        assert lines[0].startswith("statistics/publishers/acme.yaml:")
        assert lines[1].startswith("statistics/sources/acme-teamwork-2020.yaml:")
        assert lines[-1] == "2 errors, 1 warning in 9 files"
        assert str(inside) not in "".join(lines)

    def test_warnings_alone_pass(self, inside: Path) -> None:
        """A warning does not fail a check."""
        write(inside / "statistics", {SOURCE: {"statistics.0.claim": "37% agree"}})
        assert main(["check", *TODAY]) == 0

    @pytest.mark.parametrize(
        "named",
        [
            (".", "statistics/sources/acme-teamwork-2020.yaml", "statistics/sources/acme-teamwork-2020.yaml"),
            (".", "./statistics/sources", "statistics/sources/acme-teamwork-2020.yaml"),
            ("statistics", "sources/acme-teamwork-2020.yaml", "sources/acme-teamwork-2020.yaml"),
            ("statistics/sources", "acme-teamwork-2020.yaml", "acme-teamwork-2020.yaml"),
            ("statistics/sources", ".", "acme-teamwork-2020.yaml"),
        ],
    )
    def test_reports_only_the_files_named(
        self,
        named: tuple[str, str, str],
        inside: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """A record is checked against its whole catalogue; its problems alone are told, as it was named."""
        folder, path, shown = named
        monkeypatch.chdir(inside / folder)
        assert main(["check", *TODAY, path]) == 1
        *problems, last = capsys.readouterr().out.splitlines()
        assert [line.split(":")[0] for line in problems] == [shown, shown]
        assert last.startswith("1 error, 1 warning in ")

    def test_takes_absolute_paths(self, inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A record named by its absolute path is told by it."""
        path = inside / "statistics/publishers/acme.yaml"
        assert main(["check", *TODAY, str(path)]) == 1
        assert capsys.readouterr().out.startswith(f"{path}:")

    @pytest.mark.usefixtures("inside")
    def test_takes_several_paths(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Several records of a catalogue are told in one run."""
        files = ["statistics/publishers/acme.yaml", f"statistics/{SOURCE}.yaml"]
        assert main(["check", *TODAY, *files]) == 1
        assert capsys.readouterr().out.endswith("2 errors, 1 warning in 2 files\n")

    @pytest.mark.usefixtures("inside")
    @pytest.mark.parametrize(
        ("path", "says"),
        [
            ("statistic", "statistic:1:1: error[FILE07] no-catalogue: there is no folder 'statistic'"),
            (".", ".:1:1: error[FILE07] no-catalogue: '.' is no catalogue"),
            ("statistics/sources/no.yaml", "statistics/sources/no.yaml:1:1: error[FILE01] unreadable"),
        ],
    )
    def test_refuses_a_path_that_is_no_catalogue(
        self, path: str, says: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """What is not there, or holds no records, is one error, not a success."""
        assert main(["check", *TODAY, path]) == 1
        first, last = capsys.readouterr().out.splitlines()
        assert first.startswith(says)
        assert last == "1 error in 0 files"

    @pytest.mark.usefixtures("inside")
    def test_speaks_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        """The JSON form is one list and nothing else."""
        assert main(["check", *TODAY, "--format", "json"]) == 1
        assert [row["severity"] for row in json.loads(capsys.readouterr().out)] == [
            "error",
            "error",
            "warning",
        ]

    @pytest.mark.usefixtures("inside")
    def test_speaks_github(self, capsys: pytest.CaptureFixture[str]) -> None:
        """The GitHub form is one annotation for each problem."""
        assert main(["check", *TODAY, "--format", "github"]) == 1
        lines = capsys.readouterr().out.splitlines()
        assert [line.split()[0] for line in lines[:-1]] == ["::error", "::error", "::warning"]

    @pytest.mark.parametrize(
        "arguments", [[], ["chekc"], ["check", "--format", "xml"], ["check", "--today", "soon"]]
    )
    def test_misuse_exits_with_two(self, arguments: list[str]) -> None:
        """A command that makes no sense is explained, and exits with 2."""
        with pytest.raises(SystemExit) as left:
            main(arguments)
        assert left.value.code == 2

    def test_a_hostile_name_is_only_text(self, inside: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Escape sequences and broken encodings in names of files are printed, never obeyed."""
        name = os.fsdecode(b"\x1b[31m\xff\n::error::.yaml")
        (inside / "statistics/sources" / name).write_text('"\\e[0m": x\n')
        assert main(["check", *TODAY]) == 1
        said = capsys.readouterr().out
        assert said.replace("\n", "").isprintable()
        assert "\n::error" not in said


class TestProcess:
    def test_a_reader_that_leaves_early_is_no_error(self, inside: Path) -> None:
        """When the output is cut off, by `head` say, nothing is written to the other output."""
        for number in range(3000):
            (inside / f"statistics/sources/s-{number}.txt").touch()
        reader, writer = os.pipe()
        os.close(reader)
        command = [sys.executable, "-m", "plumbline.cli", "check", *TODAY]
        done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False)
        os.close(writer)
        assert (done.stderr, done.returncode) == (b"", 141)

    def test_any_encoding_will_do(self, inside: Path) -> None:
        """On a terminal that knows only ASCII, other characters are escaped."""
        (inside / "statistics/publishers/acme.yaml").write_text("name: Acme\nkind: Café\n")
        command = [sys.executable, "-m", "plumbline.cli", "check", *TODAY]
        ascii_only = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        done = subprocess.run(command, capture_output=True, check=False, env=ascii_only, text=True)
        assert (done.returncode, done.stderr) == (1, "")
        assert "Caf\\xe9" in done.stdout

    def test_checking_needs_no_statistics(self) -> None:
        """`check` answers at once because it imports neither the statistics nor the site's libraries."""
        code = "import sys, plumbline.cli, plumbline.check; print(*sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
        heavy = {"numpy", "pandas", "scipy", "statsmodels", "jinja2", "mkdocs", "PIL"}
        assert heavy & set(done.stdout.split()) == set()


class TestExplain:
    def test_lists_every_rule(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Without a code, every rule has its line."""
        assert main(["explain"]) == 0
        assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == [
            r.code for r in all_rules()
        ]

    @pytest.mark.parametrize("code", ["SUM01", "sum01", "split-sum"])
    def test_explains_a_rule(self, code: str, capsys: pytest.CaptureFixture[str]) -> None:
        """A rule is found by code or name, and explained with examples."""
        assert main(["explain", code]) == 0
        said = capsys.readouterr().out
        assert said.startswith("error[SUM01] split-sum\n")
        assert "Why: " in said
        assert "Refused:\n    kind: split" in said

    def test_knows_no_other(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A code that is not there is misuse, and the nearest one is named."""
        assert main(["explain", "SUM1"]) == 2
        assert "Did you mean 'sum" in capsys.readouterr().err
