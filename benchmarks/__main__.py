"""Measure what a person waits for: whole processes, from the command to its end.

`python -m benchmarks [RUNS]` checks and builds the real catalogue, then the same catalogue with its sources
copied five times, and prints the median of RUNS (3) wall times and the largest memory of any run.
"""

import os
import re
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import lighthouse, material, search


ROOT = Path(__file__).resolve().parent.parent
ADDRESS = re.compile(r"(https?://[^\s,\]}\"']+)")
PLUMBLINE = str(Path(sys.executable).with_name("plumbline"))


def multiply(catalogue: Path, into: Path, times: int) -> None:
    """Copy a catalogue with each source file `times` times over, under new ids."""
    shutil.copytree(catalogue, into)
    for source in sorted((into / "sources").glob("*.yaml")):
        text = source.read_text(encoding="utf-8")
        for number in range(1, times):
            # Two sources with one address would be refused as the same document.
            copied = ADDRESS.sub(rf"\1?copy={number}", text)
            source.with_name(f"{source.stem}-copy-{number}.yaml").write_text(copied, encoding="utf-8")


def measure(arguments: list[str]) -> tuple[float, float]:
    """Run one command and return its wall time in seconds and its largest memory in MiB."""
    silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    began = time.perf_counter()
    child = os.posix_spawn(PLUMBLINE, [PLUMBLINE, *arguments], os.environ, file_actions=silent)
    _, status, usage = os.wait4(child, 0)
    took = time.perf_counter() - began
    if code := os.waitstatus_to_exitcode(status):
        sys.exit(f"plumbline {arguments[0]} ended with {code}: nothing to measure")
    return took, usage.ru_maxrss / 1024


def report(name: str, arguments: list[str], runs: int) -> None:
    """Print the median wall time and the largest memory of several runs of one command."""
    times, memories = zip(*(measure(arguments) for _ in range(runs)), strict=True)
    print(f"{name:<34} {statistics.median(times):8.2f} s {max(memories):8.0f} MiB", flush=True)


def main(runs: int) -> None:
    """Measure checking and building, on the catalogue as it is and five times as large."""
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder, "large")
        multiply(ROOT / "statistics", large, 5)
        for name, catalogue in {"the catalogue": ROOT / "statistics", "5 times its sources": large}.items():
            count = len(list((catalogue / "sources").glob("*.yaml")))
            report(f"check {name} ({count} files)", ["check", str(catalogue)], runs)
            site = str(Path(folder, "site"))
            report(f"build {name}", ["build", "--statistics", str(catalogue), "--site", site], runs)
            if catalogue != large:
                plain = material.build(Path(site), Path(folder, "material"))
                search.report(search.OURS, Path(site), runs)
                search.report(material.SEARCH, plain, runs)
                lighthouse.report("Plumbline", Path(site), runs)
                lighthouse.report("the same by Material", plain, runs)


if __name__ == "__main__":
    os.chdir(ROOT)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
