"""Load: a folder of YAML files into a catalogue, with the place of every key."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from plumbline.catalogue import Catalogue
from plumbline.load import document, files, rules, validate
from plumbline.load.document import Document
from plumbline.problems import Problem
from plumbline.records import Publisher, Questions, Redirects, Releases, Rubric, Source, Trace, Verification


__all__ = ["Document", "Loaded", "load", "rules"]

_NOTHING: dict[str, Any] = {}
_MODELS: dict[str, type[BaseModel]] = {
    "sources": Source,
    "traces": Trace,
    "publishers": Publisher,
    "questions": Questions,
    "rubric": Rubric,
    "redirects": Redirects,
    "verification": Verification,
    "releases": Releases,
}


@dataclass(frozen=True)
class Loaded:
    """What a folder held: `catalogue` lacks the files that have problems; None without questions or rubric.

    `readable` is the same for the checks, which go on without questions or rubric. `documents` gives the
    place of every key by `(kind, id)`, for the checks to point at; `present` names every record file, even
    one that could not be read, so that a reference to it is not called a reference to nothing.
    """

    folder: Path
    catalogue: Catalogue | None
    readable: Catalogue
    documents: dict[tuple[str, str], Document]
    present: frozenset[tuple[str, str]]
    problems: list[Problem]

    @property
    def paths(self) -> list[Path]:
        """Every record file, readable or not."""
        return [
            self.folder.joinpath(kind, f"{name}.yaml")
            if kind in files.FOLDERS
            else self.folder / f"{name}.yaml"
            for kind, name in sorted(self.present)
        ]


def load(folder: Path) -> Loaded:
    """Read every record of a catalogue; never raises for what the files hold."""
    found = files.read_folder(folder)
    problems = found.problems
    documents: dict[tuple[str, str], Document] = {}
    records: dict[str, dict[str, BaseModel]] = {kind: {} for kind in _MODELS}
    for file in found.files:
        parsed, mistakes = document.read(file.text, file.path)
        documents[file.kind, file.id] = parsed
        problems.extend(mistakes)
        if parsed.data is None:
            continue
        record, mistakes = validate.as_record(parsed, _MODELS[file.kind])
        problems.extend(mistakes)
        if record is not None:
            records[file.kind][file.id] = record
    readable = _assemble(records)
    complete = bool(records["questions"] and records["rubric"])
    return Loaded(folder, readable if complete else None, readable, documents, found.present, problems)


def _assemble(records: dict[str, dict[str, BaseModel]]) -> Catalogue:
    questions, rubric = records["questions"].get("questions"), records["rubric"].get("rubric")
    redirects = records["redirects"].get("redirects")
    verification = records["verification"].get("verification")
    releases = records["releases"].get("releases")
    if not isinstance(questions, Questions):
        questions = Questions(counts={}, questions={})
    if not isinstance(rubric, Rubric):
        rubric = Rubric.model_construct(**_NOTHING)
    return Catalogue(
        sources={key: record for key, record in records["sources"].items() if isinstance(record, Source)},
        traces={key: record for key, record in records["traces"].items() if isinstance(record, Trace)},
        publishers={
            key: record for key, record in records["publishers"].items() if isinstance(record, Publisher)
        },
        questions=questions.questions,
        counts=questions.counts,
        rubric=rubric,
        redirects=redirects.root if isinstance(redirects, Redirects) else {},
        verification=verification if isinstance(verification, Verification) else None,
        releases=releases.releases if isinstance(releases, Releases) else (),
    )
