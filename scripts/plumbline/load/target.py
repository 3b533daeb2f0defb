"""Target: which catalogue a path on the command line means, and which part of it."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from plumbline.load import rules
from plumbline.load.files import is_catalogue
from plumbline.problems import Problem


@dataclass(frozen=True, slots=True)
class Target:
    """A catalogue's folder, and the file or folder in it that was named; None for all of it."""

    folder: Path
    part: Path | None

    def holds(self, path: Path | str) -> bool:
        """Whether a file of the catalogue is the part that was named, or inside it."""
        if self.part is None:
            return True
        wanted, found = Path(os.path.abspath(self.part)), Path(os.path.abspath(path))  # noqa: PTH100  links stay
        return found.is_relative_to(wanted)

    def shown(self, path: str) -> str:
        """Return a path of the catalogue as the user would write it."""
        if self.part is None or self.part.is_absolute():
            return path
        return os.path.relpath(path)


def find(path: Path) -> Target:
    """Return the catalogue a path is, or stands in; a path in none stands for itself."""
    if is_catalogue(path):
        return Target(path, None)
    for above in path.absolute().parents:
        if is_catalogue(above):
            return Target(above if path.is_absolute() else Path(os.path.relpath(above)), path)
    return Target(path, None)


def missing(targets: Iterable[Target]) -> list[Problem]:
    """Return a problem for every named part of a catalogue that is not there."""
    return [
        Problem(str(target.part), 1, 1, rules.UNREADABLE, "there is no such file", "Look at its name")
        for target in targets
        if target.part is not None and not os.path.lexists(target.part)
    ]
