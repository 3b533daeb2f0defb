"""Problems: what is wrong with a record, where, and what to do about it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum


class Severity(StrEnum):
    """Whether a problem stops a build."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Rule:
    """What every check and every refusal of the loader says of itself.

    `reason` says why the rule is there, `demands` what it asks for and `remedy` what to do when it is broken,
    each in a sentence or two; `good` and `bad` are short YAML examples. All of it is on the rule's page.
    """

    code: str
    name: str
    severity: Severity
    reason: str
    good: str = ""
    bad: str = ""
    demands: str = ""
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One broken rule at one place; lines and columns count from 1."""

    path: str
    line: int
    column: int
    rule: Rule
    what: str
    remedy: str

    @property
    def is_error(self) -> bool:
        """Whether this problem stops a build."""
        return self.rule.severity is Severity.ERROR

    def moved(self, path: str) -> "Problem":
        """Return the same problem with its path written in another way."""
        return replace(self, path=path)

    @property
    def sentence(self) -> str:
        """What is wrong and what to do, as two sentences."""
        return f"{_stop(self.what)} {_stop(self.remedy)}"


def summary(problems: Sequence[Problem], files: int) -> str:
    """Return the last line of a check: how many problems in how many files."""
    checked = _counted(files, "file")
    if not problems:
        return f"{checked}, no problems"
    errors = sum(problem.is_error for problem in problems)
    counts = [(errors, "error"), (len(problems) - errors, "warning")]
    return f"{', '.join(_counted(number, noun) for number, noun in counts if number)} in {checked}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems by file, line and column, each once."""
    return sorted(set(problems), key=lambda p: (p.path, p.line, p.column, p.rule.code, p.what))


def as_text(problem: Problem) -> str:
    """Return the problem as `path:line:col: error[CODE] name: what. What to do.`, on one line.

    Nothing a file holds reaches a terminal as more than text: whatever cannot be printed is escaped.
    """
    rule = problem.rule
    place = f"{problem.path}:{problem.line}:{problem.column}"
    return printable(f"{place}: {rule.severity}[{rule.code}] {rule.name}: {problem.sentence}")


def as_github(problem: Problem) -> str:
    """Return a GitHub workflow command that annotates the line of a pull request."""
    rule = problem.rule
    place = f"file={_property(problem.path)},line={problem.line},col={problem.column}"
    title = _property(f"{rule.code} {rule.name}")
    return f"::{rule.severity} {place},title={title}::{_data(problem.sentence)}"


def as_json(problems: Iterable[Problem]) -> str:
    """Return all problems as one JSON array."""
    rows = [
        {
            "path": problem.path,
            "line": problem.line,
            "column": problem.column,
            "severity": problem.rule.severity.value,
            "code": problem.rule.code,
            "name": problem.rule.name,
            "what": problem.what,
            "remedy": problem.remedy,
        }
        for problem in problems
    ]
    return json.dumps(rows, indent=2)


def printable(text: str) -> str:
    """Return the text with every character that a terminal might obey escaped."""
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode()
        for character in text
    )


def _stop(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?", "!")) else f"{sentence}."


def _data(text: str) -> str:
    return printable(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
