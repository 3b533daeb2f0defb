from datetime import date
from pathlib import Path

import pytest

from plumbline.check import all_rules, check
from plumbline.check.registry import CHECKS, FAILED, Check, rule
from plumbline.check.subject import Fault, Subject
from plumbline.load import load
from plumbline.load.rules import NO_FOLDER
from plumbline.problems import Problem, Rule, Severity
from tests.catalogues import write
from tests.check.examples import EXAMPLES, Changes, Example


TODAY = date(2026, 11, 21)
SHOWN_ELSEWHERE = {NO_FOLDER.code, FAILED.code}
RULES = [each for each in all_rules() if each.code not in SHOWN_ELSEWHERE]


def problems_of(folder: Path, example: Example) -> list[Problem]:
    """Return what is wrong with the tiny catalogue after the changes of an example."""
    write(folder, example.bad)
    if example.prepare is not None:
        example.prepare(folder)
    return check(load(folder), TODAY)


class TestEveryRule:
    def test_the_tiny_catalogue_has_no_problem(self, tmp_path: Path) -> None:
        """The catalogue that all examples change breaks no rule, so every problem comes from a change."""
        assert check(load(write(tmp_path)), TODAY) == []

    @pytest.mark.parametrize("each", RULES, ids=lambda each: each.code)
    def test_has_an_example(self, each: Rule) -> None:
        """Every rule is shown broken in the tests."""
        assert each.code in EXAMPLES

    def test_has_no_example_too_many(self) -> None:
        """No example is of a rule that is gone."""
        assert EXAMPLES.keys() - {each.code for each in RULES} == set()

    @pytest.mark.parametrize("each", all_rules(), ids=lambda each: each.code)
    def test_explains_itself(self, each: Rule) -> None:
        """Every rule has sentences for its page, and examples."""
        assert each.name == each.name.lower().replace(" ", "-")
        assert all(text.endswith(".") for text in (each.reason, each.demands, each.remedy))
        assert each is FAILED or (each.bad and each.good)
        assert each.bad != each.good or each is FAILED

    def test_codes_and_names_are_unique(self) -> None:
        """No two rules share a code or a name."""
        rules = all_rules()
        assert len({each.code for each in rules}) == len({each.name for each in rules}) == len(rules)

    @pytest.mark.parametrize("code", EXAMPLES)
    def test_points_at_what_breaks_it(self, code: str, tmp_path: Path) -> None:
        """A record that breaks a rule is refused at the line and column where it does."""
        example = EXAMPLES[code]
        found = [each for each in problems_of(tmp_path, example) if each.rule.code == code]
        assert len(found) == 1, found
        problem = found[0]
        path = tmp_path / (example.file if example.file.endswith(".yml") else f"{example.file}.yaml")
        assert problem.path == str(path)
        assert example.says in problem.sentence
        if example.at:
            line = path.read_text().splitlines()[problem.line - 1]
            assert line[problem.column - 1 :].startswith(example.at)

    @pytest.mark.parametrize(
        ("code", "bad"),
        [
            pytest.param(code, bad, id=f"{code}-{number}")
            for code, example in EXAMPLES.items()
            for number, bad in enumerate(example.also)
        ],
    )
    def test_is_broken_in_every_way(self, code: str, bad: Changes, tmp_path: Path) -> None:
        """Every other way to break a rule is refused too, once."""
        found = check(load(write(tmp_path, bad)), TODAY)
        assert [each.rule.code for each in found if each.rule.code == code] == [code]

    @pytest.mark.parametrize(
        ("code", "good"),
        [
            pytest.param(code, good, id=f"{code}-{number}")
            for code, example in EXAMPLES.items()
            for number, good in enumerate(example.good)
        ],
    )
    def test_lets_pass_what_only_comes_near(self, code: str, good: Changes, tmp_path: Path) -> None:
        """A record that comes near to breaking a rule without doing so is left alone."""
        found = check(load(write(tmp_path, good)), TODAY)
        assert [each for each in found if each.rule.code == code] == []


class TestRegistry:
    def test_refuses_a_code_twice(self) -> None:
        """A code that is taken cannot be registered again."""
        taken = next(iter(CHECKS))
        with pytest.raises(ValueError, match="registered already"):
            rule(taken, "another-name", reason="R.", remedy="M.", bad="a", good="b")(lambda _: ())

    def test_a_crashing_check_is_a_problem(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A check that breaks off becomes a problem, and the others still run."""

        def crash(subject: Subject) -> list[Fault]:
            raise KeyError(subject.today)

        broken = Rule("XXX01", "broken", Severity.WARNING, reason="None.")
        monkeypatch.setitem(CHECKS, "XXX01", Check(broken, crash))
        found = check(load(write(tmp_path, EXAMPLES["REF01"].bad)), TODAY)
        assert {each.rule.code for each in found} == {"CHK01", "REF01"}
        failed = next(each for each in found if each.rule is FAILED)
        assert failed.is_error
        assert "XXX01 broken broke off (KeyError" in failed.what

    def test_a_missing_folder_is_one_problem(self, tmp_path: Path) -> None:
        """A folder that is not there breaks one rule, not all."""
        assert [each.rule for each in check(load(tmp_path / "nowhere"), TODAY)] == [NO_FOLDER]

    def test_broken_questions_hide_nothing_else(self, tmp_path: Path) -> None:
        """Records are checked even where the questions cannot be read, and no question is called unknown."""
        changes: Changes = {"questions": "a: [", **EXAMPLES["REF01"].bad}
        found = check(load(write(tmp_path, changes)), TODAY)
        assert {each.rule.code for each in found} == {"YAML02", "REF01"}
