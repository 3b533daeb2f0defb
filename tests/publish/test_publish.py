"""The whole way, on a small catalogue: from files to a site on the disk."""

import csv
import hashlib
import io
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from plumbline.cli import main
from tests.catalogues import Change, write


ITSELF = "statistics/acme-teamwork-2020/highly-aligned"


def build(folder: Path, changes: Mapping[str, Change] | None = None) -> tuple[int, Path]:
    """Build the small catalogue with changes; return the exit code and where the site is."""
    statistics, site = folder / "statistics", folder / "site"
    write(statistics, changes)
    return main(["build", "--statistics", str(statistics), "--site", str(site)]), site


def prints(site: Path) -> dict[str, str]:
    """Return a fingerprint of every file of a site."""
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small catalogue."""
    code, site = build(tmp_path_factory.mktemp("small"))
    assert code == 0
    return site


class TestSite:
    def test_every_record_has_its_page(self, small: Path) -> None:
        """Each statistic, source, question, trace and publisher stands at the path the design gives it."""
        for path in (
            ITSELF,
            "sources/acme-teamwork-2020",
            "questions/alignment-level",
            "traces/40-percent-faster-growth",
            "publishers/acme-labs",
            "statistics",
            "grades",
            "data",
            "contribute",
            "",
        ):
            assert (small / path / "index.html").is_file(), path

    def test_the_contract_of_the_json(self, small: Path) -> None:
        """statistics.json has the keys that others build on, with numbers in the unit beside them."""
        content = json.loads((small / "data/statistics.json").read_text(encoding="utf-8"))
        assert {"as_of", "rubric", "statistics"} <= content.keys()
        row = next(
            each for each in content["statistics"] if each["id"] == "acme-teamwork-2020/highly-aligned"
        )
        assert {
            "id": "acme-teamwork-2020/highly-aligned",
            "url": "statistics/acme-teamwork-2020/highly-aligned/",
            "kind": "share",
            "question": "alignment-level",
            "source": "acme-teamwork-2020",
            "publisher": "acme",
            "year": 2020,
            "sample_size": 200,
        }.items() <= row.items()
        assert {"claim", "population", "grade", "ceilings", "flags", "trace", "found_at"} <= row.keys()
        assert row["figures"][0] == {
            "written": "37%",
            "value": 37,
            "unit": "%",
            "qualifier": None,
            "label": None,
            "group": "all",
            "n": 200,
            "low": 30.6,
            "high": 43.9,
        }
        assert all({"id", "severity", "reason", "binds"} <= flag.keys() for flag in row["flags"])
        assert row["found_at"].endswith("#:~:text=37%25%20called%20the%20teams%20highly%20aligned")

    def test_the_contract_of_the_traces(self, small: Path) -> None:
        """traces.json has every number with its verdict, grade, root and appearances."""
        (row,) = json.loads((small / "data/traces.json").read_text(encoding="utf-8"))["traces"]
        keys = {"id", "url", "name", "value", "verdict", "grade", "root", "appearances"}
        assert keys <= row.keys()
        assert row["root"] == "acme-teamwork-2020/faster-growth"
        assert [each["id"] for each in row["appearances"]] == [
            "acme-teamwork-2020/faster-growth",
            "digest-numbers-2022#1",
        ]

    def test_the_table_has_a_line_for_each_figure(self, small: Path) -> None:
        """statistics.csv is a table of figures that any spreadsheet reads."""
        rows = list(csv.DictReader(io.StringIO((small / "data/statistics.csv").read_text(encoding="utf-8"))))
        assert [row["written"] for row in rows if row["id"] == "acme-teamwork-2020/highly-aligned"] == [
            "37%",
            "25%",
            "45%",
        ]

    def test_each_schema_is_one(self, small: Path) -> None:
        """Every schema names its dialect and refuses unknown keys."""
        for name in ("source", "trace", "publisher", "questions", "rubric"):
            schema = json.loads((small / "schema" / f"{name}.json").read_text(encoding="utf-8"))
            assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
            assert schema["additionalProperties"] is False

    def test_the_shell_is_not_a_page(self, small: Path) -> None:
        """The placeholder page and what the theme brings along unused are gone."""
        assert not (small / "shell").exists()
        assert not (small / "assets/javascripts").exists()
        assert "shell" not in (small / "sitemap.xml").read_text(encoding="utf-8")


class TestBuild:
    def test_the_same_input_gives_the_same_bytes(self, small: Path, tmp_path: Path) -> None:
        """A second build of the same records, elsewhere and later, is the same to the byte."""
        code, again = build(tmp_path)
        assert code == 0
        assert prints(again) == prints(small)

    def test_bad_input_leaves_the_last_site_alone(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """A record that is refused stops the build with its place, and the last site is as it was."""
        code, site = build(tmp_path)
        before = prints(site)
        capsys.readouterr()
        code, _ = build(tmp_path, {"sources/acme-teamwork-2020": {"publisher": "nobody-known"}})
        printed = capsys.readouterr().out
        assert code == 1
        assert "sources/acme-teamwork-2020.yaml:2:" in printed
        assert "Traceback" not in printed
        assert prints(site) == before

    def test_as_of_moves_the_age(self, tmp_path: Path) -> None:
        """Judged as of a later day, the same figure is old."""
        statistics = write(tmp_path / "statistics")
        ids = {}
        for day in ("2021-01-01", "2040-01-01"):
            site = tmp_path / day
            assert main(["build", "--statistics", str(statistics), "--site", str(site), "--as-of", day]) == 0
            rows = json.loads((site / "data/statistics.json").read_text(encoding="utf-8"))["statistics"]
            ids[day] = {flag["id"] for row in rows for flag in row["flags"]}
        assert "very-old" not in ids["2021-01-01"]
        assert "very-old" in ids["2040-01-01"]


_MARKUP = "<script>alert(1)</script> {{ 7*7 }} {% raw %}"
HOSTILE = f"{_MARKUP} | `x` \"q\" 's' &amp; \u05d0\u200f @@content@@ </script> =1+1."


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose records are full of what could do harm."""
    changes: dict[str, Change] = {
        "sources/acme-teamwork-2020": {
            "title": HOSTILE,
            "note": HOSTILE,
            "authors": [HOSTILE],
            "statistics.0.claim": HOSTILE,
            "statistics.0.found": '37% <b onclick="x">',
            "statistics.1.figures.0.label": HOSTILE,
            "statistics.1.arithmetic": [],
            "studies.acme-teamwork-2020.population": HOSTILE,
        },
        "publishers/acme": {"name": HOSTILE, "sells": [HOSTILE]},
        "traces/40-percent-faster-growth": {"name": HOSTILE, "wording": HOSTILE, "story": HOSTILE},
    }
    code, site = build(tmp_path_factory.mktemp("hostile"), changes)
    assert code == 0
    return site


class TestInert:
    def test_no_markup_of_a_record_reaches_a_page(self, hostile: Path) -> None:
        """Nothing a contributor writes becomes an element, an attribute or a template."""
        for path in hostile.rglob("*.html"):
            page = path.read_text(encoding="utf-8")
            assert "<script>alert" not in page, path
            assert '<b onclick="x">' not in page, path

    def test_it_is_shown_as_written(self, hostile: Path) -> None:
        """Braces, pipes, quotes and tokens of our own stand on the page as they were written."""
        page = (hostile / ITSELF / "index.html").read_text(encoding="utf-8")
        assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ 7*7 }} {% raw %} | `x`" in page
        assert "&amp;amp;" in page
        assert "@@content@@" in page

    def test_data_in_pages_cannot_end_its_element(self, hostile: Path) -> None:
        """JSON that stands in a page or beside it holds no bare `<`."""
        for name in ("data/statistics.json", "data/traces.json", "data/repeats.json"):
            assert "<" not in (hostile / name).read_text(encoding="utf-8"), name

    def test_a_spreadsheet_runs_no_formula(self, tmp_path: Path) -> None:
        """A cell that would be a formula is made text; a signed number is left alone."""
        code, site = build(tmp_path, {"sources/acme-teamwork-2020": {"statistics.0.claim": "=HYPERLINK(1)."}})
        assert code == 0
        rows = list(csv.DictReader(io.StringIO((site / "data/statistics.csv").read_text(encoding="utf-8"))))
        assert rows[0]["claim"] == "'=HYPERLINK(1)."
        assert "+40%" in [row["written"] for row in rows]
