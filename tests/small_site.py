"""A small site: the real shell, scripts and templates around a few made-up statistics, for script tests."""

import json
import os
import shutil
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

from plumbline.render.exports.search import SearchDocument, Vocabulary, to_json
from plumbline.render.shell import cut, fill
from plumbline.render.templates import render
from plumbline.render.views import Block, ComparePage, ExplorePage, Page, QuestionPage, View
from plumbline.render.views.parts import GradeMark, Letter, Link
from plumbline.render.views.plots import DotPlot, DotRow, Tick
from plumbline.render.views.rows import StatisticRow


ROOT = Path(__file__).resolve().parent.parent
VOCABULARY = Vocabulary(
    grades={"A": "Cite it", "C": "Cite as indicative only", "D": "Do not cite yet", "E": "Do not cite"},
    questions={"level": "How aligned are the two teams?", "closing": "Do aligned teams close more?"},
    publisher_kinds={"analyst": "Analyst firm", "vendor": "Vendor"},
    kinds={"share": "Share", "effect": "Effect"},
    flags={"small": "Small sample", "old": "Old"},
)


STATISTICS: tuple[tuple[str, str, str, Letter, int | None, int | None, str, str, tuple[str, ...]], ...] = (
    ("analyst-2023/aligned", "91% call both aligned.", "91%", "C", 2023, 200, "analyst", "level", ()),
    ("analyst-2024/rows", "90% see <b>conflicts</b>.", "90%", "C", 2024, 412, "analyst", "level", ("small",)),
    ("vendor-2010/tight", "8% are tight.", "8%", "D", 2010, 66, "vendor", "level", ("old", "small")),
    ("vendor-2019/loss", "2 in 3 lose customers.", "2 in 3", "D", 2019, None, "vendor", "level", ("old",)),
    ("vendor-2020/deals", "Aligned teams close 67% more.", "+67%", "D", 2020, None, "vendor", "closing", ()),
    ("vendor-2021/revenue", "Revenue grows 2.3x as fast.", "2.3x", "E", None, 30, "vendor", "closing", ()),
)
STUB = "<!doctype html><html lang=en><title>A record</title><link rel=icon href=data:,>"


def build(folder: Path) -> Path:
    """Build the site into `folder` and return it."""
    subprocess.run(
        [
            sys.executable,
            "-m",
            "mkdocs",
            "build",
            "--quiet",
            "-f",
            str(ROOT / "mkdocs.yml"),
            "-d",
            str(folder),
        ],
        check=True,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
    )
    shutil.copy(ROOT / "node_modules/minisearch/dist/es/index.js", folder / "assets/minisearch.js")
    found = documents()
    (folder / "search.json").write_text(to_json(found, VOCABULARY), encoding="utf-8")
    page = Page(path="statistics/", title="Statistics", description="Every statistic.", section="statistics")
    rows = tuple(_row(one) for one in found if one.type == "statistic")
    write(folder, ExplorePage(page=page, rows=rows, count_sentence=f"{len(rows)} statistics"))
    write(folder, _question(rows[:3]))
    data = {"statistics": [_downloaded(one) for one in found if one.type == "statistic"]}
    (folder / "data").mkdir()
    (folder / "data/statistics.json").write_text(json.dumps(data), encoding="utf-8")
    page = Page(path="compare/", title="Compare", description="Two to six statistics.", section="statistics")
    write(folder, ComparePage(page=page))
    for url in (one.url for one in found if one.id != "level"):
        (folder / url).mkdir(parents=True, exist_ok=True)
        (folder / url / "index.html").write_text(
            f"<!doctype html><html lang=en><title>{url}</title><link rel=icon href=data:,>"
        )
    return folder


def write(folder: Path, view: View) -> None:
    """Render one view into the shell and write it where it belongs."""
    shell = cut((folder / "shell/index.html").read_text(encoding="utf-8"))
    made = render(view, site_url=shell.site_url)
    page = view.page
    text = fill(
        shell,
        path=page.path,
        title=page.title,
        description=page.description,
        section=page.section,
        head=made.head,
        content=made.content,
    )
    (folder / page.path).mkdir(parents=True, exist_ok=True)
    (folder / page.path / "index.html").write_text(text, encoding="utf-8")


def documents() -> tuple[SearchDocument, ...]:
    """Return what can be found: six statistics, a trace, a question and a publisher."""
    trace = SearchDocument(
        id="67-percent",
        url="traces/67-percent/",
        type="trace",
        title="Aligned teams are 67% better at closing deals.",
        numbers=("+67%",),
        grade="E",
        written="+67%",
    )
    question = SearchDocument(
        id="closing", url="questions/closing/", type="question", title=VOCABULARY.questions["closing"]
    )
    publisher = SearchDocument(
        id="gartner", url="publishers/gartner/", type="publisher", title="Gartner", publisher="Gartner"
    )
    return (
        trace,
        question,
        publisher,
        *(_statistic(*line) for line in STATISTICS),
    )


def _statistic(  # noqa: PLR0917  # a line of the table above
    name: str,
    claim: str,
    written: str,
    grade: Letter,
    year: int | None,
    size: int | None,
    publisher_kind: str,
    question: str,
    flags: tuple[str, ...],
) -> SearchDocument:
    return SearchDocument(
        id=name,
        url=f"statistics/{name}/",
        type="statistic",
        title=claim,
        numbers=(written,),
        question=question,
        publisher="Gartner" if publisher_kind == "analyst" else "A Vendor",
        publisher_kind=publisher_kind,
        kind="share" if question == "level" else "effect",
        grade=grade,
        year=year,
        sample_size=size,
        flags=flags,
        written=written,
        value=Decimal(written.strip("+%x").partition(" ")[0]),
        unit="%",
    )


def _question(rows: tuple[StatisticRow, ...]) -> QuestionPage:
    ticks = tuple(Tick(value=value, text=f"{value}%") for value in (0, 50, 100))
    dots = tuple(DotRow(label=row.claim, written=row.number, value=row.value) for row in rows)
    plot = DotPlot(id="plot", title="Shares", description="Dots.", low=0, high=100, ticks=ticks, rows=dots)
    return QuestionPage(
        page=Page(path="questions/level/", title="How aligned?", description="Answers.", section="questions"),
        asks="How aligned?",
        answer="Nobody knows.",
        high_means="",
        best=None,
        best_sentence="",
        blocks=(Block(title="Shares", why="Side by side.", rows=rows, plot=plot, own=True),),
    )


def _row(one: SearchDocument) -> StatisticRow:
    return StatisticRow(
        id=one.id,
        to=one.url,
        number=one.written,
        value=float(one.value or 0),
        claim=one.title,
        grade=GradeMark(letter=one.grade, word="Cite", label=f"Grade {one.grade}"),  # type: ignore[arg-type]
        source=Link(text="A source", to="sources/a/"),
        publisher=Link(text=one.publisher, to="publishers/a/"),
        year=str(one.year or "undated"),
        year_sort=one.year or 0,
        base=str(one.sample_size or ""),
        base_sort=one.sample_size or -1,
        range="60–72%" if (one.sample_size or 0) > 100 else "",
        why_no_range="Too few were asked.",
    )


def _downloaded(one: SearchDocument) -> dict[str, Any]:
    absent = (
        "population",
        "roles",
        "fieldwork",
        "study",
        "series",
        "asked",
        "scale",
        "cut",
        "effect",
    )
    share = not one.written.endswith("x")
    figure = {
        "written": one.written,
        "unit": "%" if share else "x",
        "label": None,
        "group": None,
        "low": 60,
        "high": 72,
    }
    return dict.fromkeys(absent) | {
        "id": one.id,
        "kind": one.kind,
        "question": one.question,
        "counts": "people",
        "base": "all",
        "basis": "reported",
        "reversed": one.id == "analyst-2024/rows",
        "year": one.year,
        "sample_size_written": str(one.sample_size) if one.sample_size else None,
        "figures": [figure if share else figure | {"low": None, "high": None}],
    }
