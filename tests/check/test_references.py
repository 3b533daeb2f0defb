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


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ({"ratio": ["time", "monney"], "as": "2.4x"}, "Did you mean 'money'?"),
        ({"sum": ["time", "money"], "as": "a lot"}, "is not a value"),
        ({"rest": "70%", "as": "30%"}, "'70%' is no label, group or value of 'main-obstacle'"),
        ({"top": ["time"], "of": "main-obstacles"}, "Did you mean 'main-obstacle'?"),
        ({"widest": ["sales", "marketing"]}, "Write one of: time, 60%, money, 25%"),
    ],
)
def test_every_name_in_a_sum_is_looked_up(statement: dict[str, object], says: str, tmp_path: Path) -> None:
    """A sum that names what is not recorded, or states what is no value, is refused."""
    (problem,) = found(tmp_path, {SOURCE: {"statistics.1.arithmetic": [statement]}}, "REF12")
    assert says in problem.sentence


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


@pytest.mark.parametrize(
    ("redirects", "says"),
    [
        ({"acme-teamwork-2020": "digest-numbers-2022"}, ["still exists"]),
        ({"old": "older", "older": "acme-teamwork-2020"}, ["'older' is redirected itself"]),
        ({"old": "old"}, ["'old' is redirected itself"]),
        ({"old": "nothing"}, ["there is no record 'nothing'"]),
        ({"old": "acme-teamwork-2020/highly-aligned", "old-question": "obstacles"}, []),
    ],
)
def test_redirects_lead_from_gone_to_there(
    redirects: dict[str, str], says: list[str], tmp_path: Path
) -> None:
    """A redirect leads from an id that is gone to one that exists, in one step."""
    write(tmp_path)
    text = "".join(f"{old}: {new}\n" for old, new in redirects.items())
    problems = found(tmp_path, {"redirects": text}, "REF13")
    assert len(problems) == len(says)
    assert all(said in problem.what for said, problem in zip(says, problems, strict=True))
