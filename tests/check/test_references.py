from pathlib import Path

import pytest

from plumbline.check import check
from plumbline.load import load
from plumbline.problems import Problem
from tests.catalogues import REMOVED, Change, write
from tests.check.test_registry import TODAY


SOURCE = "sources/acme-teamwork-2020"
DIGEST = "sources/digest-numbers-2022"


def found(folder: Path, changes: dict[str, Change], code: str) -> list[Problem]:
    """Return the problems of one rule after some changes."""
    return [each for each in check(load(write(folder, changes)), TODAY) if each.rule.code == code]


@pytest.mark.parametrize(
    ("file", "key"),
    [
        (SOURCE, "publisher"),
        (SOURCE, "studies.acme-teamwork-2020.conductor"),
        (SOURCE, "studies.acme-teamwork-2020.sponsor"),
        (SOURCE, "studies.acme-teamwork-2020.credits"),
        (DIGEST, "repeats.0.credits"),
        ("publishers/acme", "part_of"),
    ],
)
def test_every_name_of_a_publisher_is_looked_up(file: str, key: str, tmp_path: Path) -> None:
    """Wherever a publisher is named, an unknown name is refused there."""
    (problem,) = found(tmp_path, {file: {key: "nobody-we-know"}}, "REF01")
    line = (tmp_path / f"{file}.yaml").read_text().splitlines()[problem.line - 1]
    assert line[problem.column - 1 :] == "nobody-we-know"
    assert problem.remedy == "Add publishers/nobody-we-know.yaml"


@pytest.mark.parametrize(
    ("file", "key"),
    [
        (SOURCE, "statistics.1.answers"),
        (DIGEST, "repeats.0.answers"),
        ("traces/40-percent-faster-growth", "answers"),
        ("questions", "questions.obstacles.related"),
    ],
)
def test_every_question_is_looked_up(file: str, key: str, tmp_path: Path) -> None:
    """Wherever a question is named, an unknown one is refused."""
    value = ["no-such-question"] if key.endswith("related") else "no-such-question"
    (problem,) = found(tmp_path, {file: {key: value}}, "REF02")
    assert problem.what == "there is no question 'no-such-question'"


def test_what_is_broken_is_not_missing(tmp_path: Path) -> None:
    """References to a file that cannot be read are not called references to nothing."""
    broken: dict[str, Change] = {
        SOURCE: b"\xff",
        "publishers/acme": "name: [",
        "traces/40-percent-faster-growth": "",
    }
    codes = {each.rule.code for each in check(load(write(tmp_path, broken)), TODAY)}
    assert codes == {"FILE04", "YAML01", "YAML02"}


def test_what_is_gone_is_missing(tmp_path: Path) -> None:
    """References to a file that was deleted are all refused, and what only it named is unused."""
    codes = [each.rule.code for each in check(load(write(tmp_path, {SOURCE: REMOVED})), TODAY)]
    assert sorted(codes) == ["REF03", "REF04", "REF10", "REF13", "REL04"]
