"""The project's own files: what they pin, and to what."""

import json
import re
import tomllib
from pathlib import Path

import pytest
import yaml


ROOT = Path(__file__).resolve().parent.parent
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


def pins(lock: Path) -> dict[str, set[str]]:
    """Return the versions each library is pinned to: more than one where Python versions differ."""
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([^\s;]+)", lock.read_text(), re.MULTILINE):
        found.setdefault(name, set()).add(version)
    return found


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_pin_is_hashed(lock: Path) -> None:
    """Every pinned library carries at least one hash, and no line names an address."""
    blocks = re.split(r"\n(?=\S)", lock.read_text().strip())
    assert [block for block in blocks if "--hash=sha256:" not in block] == []
    assert "://" not in lock.read_text()


def test_locks_agree() -> None:
    """Each library that builds the site has the same versions where the site is tested."""
    site, test = pins(ROOT / "requirements/site.txt"), pins(ROOT / "requirements/test.txt")
    assert {name: test.get(name) for name in site} == site


def test_dependencies_are_locked() -> None:
    """Every library the project names is in the lock that installs it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    named = {
        "site": [*project["project"]["dependencies"], *project["dependency-groups"]["build"]],
        "test": project["dependency-groups"]["test"],
        "tools": project["dependency-groups"]["tools"],
    }
    for lock, requirements in named.items():
        names = {re.split(r"[<>=! ]", requirement)[0].lower() for requirement in requirements}
        assert names - pins(ROOT / f"requirements/{lock}.txt").keys() == set()


def test_page_libraries_are_locked_without_addresses() -> None:
    """Every library of the pages has a hash and takes its address from the machine that installs it."""
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    libraries = {path: package for path, package in packages.items() if path}
    assert [path for path, package in libraries.items() if "integrity" not in package] == []
    assert [path for path, package in libraries.items() if "resolved" in package] == []


@pytest.mark.parametrize(
    "workflow", sorted((ROOT / ".github/workflows").glob("*.yml")), ids=lambda path: path.stem
)
def test_workflows_are_pinned_and_closed(workflow: Path) -> None:
    """Every action is pinned by commit, tokens may only read, and no expression is put into a shell."""
    written = yaml.safe_load(workflow.read_text())
    steps = [step for job in written["jobs"].values() for step in job["steps"]]
    unpinned = [
        step["uses"] for step in steps if not re.search(r"@[0-9a-f]{40}$", step.get("uses", "@" + "0" * 40))
    ]
    assert unpinned == []
    assert written["permissions"] == {"contents": "read"}
    assert [step["run"] for step in steps if "${{" in step.get("run", "")] == []
