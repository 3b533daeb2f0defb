"""Files: which files a catalogue's folder holds, and their text."""

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from plumbline.load import rules, text
from plumbline.problems import Problem, Rule


FOLDERS = ("sources", "traces", "publishers")
SINGLES = ("questions", "rubric", "redirects", "verification", "releases")
REQUIRED = ("questions", "rubric")
LARGEST = 1_000_000
"""Bytes; the longest record so far is a fiftieth of it."""


@dataclass(frozen=True, slots=True)
class RecordFile:
    """One readable file: `kind` is its folder or its own name, `id` its name without the ending."""

    kind: str
    id: str
    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a folder holds: `present` names every record by `(kind, id)`, readable or not."""

    files: list[RecordFile]
    present: frozenset[tuple[str, str]]
    problems: list[Problem]


def read_folder(folder: Path) -> Found:
    """Read every record file of a catalogue; never raises for what the files hold."""
    if not is_catalogue(folder):
        remedy = "Name the folder that holds 'sources', 'questions.yaml' and 'rubric.yaml'"
        what = (
            f"{str(folder)!r} is no catalogue" if folder.exists() else f"there is no folder {str(folder)!r}"
        )
        return Found([], frozenset(), [Problem(str(folder), 1, 1, rules.NO_FOLDER, what, remedy)])
    files: list[RecordFile] = []
    problems: list[Problem] = []
    candidates = list(_candidates(folder, problems))
    for path, kind in candidates:
        found = _read(path, kind, folder, problems)
        if found is not None:
            files.append(found)
    for name in REQUIRED:
        path = folder / f"{name}.yaml"
        if not path.exists():
            remedy = "Add the file; the contributor's guide shows its shape"
            problems.append(Problem(str(path), 1, 1, rules.MISSING, f"{name}.yaml is missing", remedy))
    present = frozenset((kind, path.stem) for path, kind in candidates if kind)
    return Found(files, present, problems)


def is_catalogue(folder: Path) -> bool:
    """Whether a folder holds any of what a catalogue is made of."""
    singles = any(folder.joinpath(f"{name}.yaml").is_file() for name in SINGLES)
    return singles or any(folder.joinpath(name).is_dir() for name in FOLDERS)


def _candidates(folder: Path, problems: list[Problem]) -> Iterator[tuple[Path, str]]:
    """Yield each entry with its kind; the kind is empty for what does not belong there."""
    for entry in _entries(folder, problems):
        if entry.name in FOLDERS and entry.is_dir():
            for inner in _entries(entry, problems):
                yield inner, entry.name if inner.suffix == ".yaml" else ""
        else:
            yield entry, entry.stem if entry.suffix == ".yaml" and entry.stem in SINGLES else ""


def _entries(folder: Path, problems: list[Problem]) -> list[Path]:
    """Return what stands in a folder, but for what a desktop or an editor hides there."""
    try:
        return sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))
    except OSError as error:
        what = f"the folder cannot be read ({error.strerror})"
        problems.append(Problem(str(folder), 1, 1, rules.UNREADABLE, what, "Look at its permissions"))
        return []


def _read(path: Path, kind: str, folder: Path, problems: list[Problem]) -> RecordFile | None:
    def refuse(rule: Rule, what: str, remedy: str) -> None:
        problems.append(Problem(str(path), 1, 1, rule, what, remedy))

    if not kind:
        places = ", ".join(f"{name}/<id>.yaml" for name in FOLDERS)
        refuse(rules.STRAY, f"{path.name!r} is no record file", f"Records are {places}; move or delete it")
        return None
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            what = f"{path.name!r} is a link that leads out of the catalogue"
            refuse(rules.OUTSIDE, what, "Put the file itself here")
            return None
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            refuse(
                rules.UNREADABLE, f"{path.name!r} is not a file", "A record is a file; rename or delete this"
            )
            return None
        if status.st_size > LARGEST:
            what = f"the file has {status.st_size:,} bytes, more than {LARGEST:,}"
            refuse(rules.TOO_LARGE, what, "Split it: one file for each document")
            return None
        raw = path.read_bytes()
    except (OSError, RuntimeError) as error:  # before Python 3.13, a link to itself is a RuntimeError
        why = getattr(error, "strerror", None) or "a link leads to itself"
        refuse(rules.UNREADABLE, f"the file cannot be read ({why})", "Look at the link or its permissions")
        return None
    content, found = text.decode(raw, str(path))
    problems.extend(found)
    return None if found else RecordFile(kind, path.stem, str(path), content)
