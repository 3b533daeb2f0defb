"""Check: rules that a record can only break together with others.

To add a rule, write one function in the module for what it looks at and decorate it with `rule`; its
docstring is the rule. Then give it a passing and a failing example in `tests/check/examples.py`. A check
knows nothing of files: it yields faults, and the registry turns them into problems with line and column.
"""

from datetime import date

from plumbline.check import (
    addresses,
    dates,
    figures,
    identity,
    inferences,
    prose,
    readings,
    references,
    relations,
    statements,
    succession,
    sums,
)
from plumbline.check.registry import CHECKS, FAILED
from plumbline.check.subject import Subject
from plumbline.load import Loaded, rules
from plumbline.problems import Problem, Rule, in_order


__all__ = [
    "addresses",
    "all_rules",
    "check",
    "dates",
    "figures",
    "identity",
    "inferences",
    "prose",
    "readings",
    "references",
    "relations",
    "statements",
    "succession",
    "sums",
]


def check(loaded: Loaded, today: date) -> list[Problem]:
    """Return every problem of a catalogue, the loader's first in each file's order; never raises."""
    subject = Subject(loaded.readable, loaded.documents, loaded.present, today)
    found = [problem for each in CHECKS.values() for problem in each.run(subject, str(loaded.folder))]
    return in_order([*loaded.problems, *found])


def all_rules() -> tuple[Rule, ...]:
    """Every rule there is: the loader's, then those of the checks, by code."""
    return (*rules.ALL, *sorted((each.rule for each in CHECKS.values()), key=lambda r: r.code), FAILED)
