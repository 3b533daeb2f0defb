"""Registry: every check by its code, and how they are run."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from plumbline.check.subject import Fault, Subject
from plumbline.load import Document
from plumbline.problems import Problem, Rule, Severity


Find: TypeAlias = Callable[[Subject], Iterable[Fault]]

FAILED = Rule(
    "CHK01",
    "check-failed",
    Severity.ERROR,
    reason="A check that breaks off has checked nothing, and silence would look like praise.",
    demands="Every check runs to its end.",
    remedy="Report it as a fault of Plumbline; the records may be fine.",
)


@dataclass(frozen=True, slots=True)
class Check:
    """One check: what it says of itself, and the function that finds the faults."""

    rule: Rule
    find: Find

    def run(self, subject: Subject, folder: str) -> Iterator[Problem]:
        """Yield a problem for every fault; a check that crashes is a problem itself."""
        try:
            for fault in self.find(subject):
                document = subject.documents.get(fault.file) or Document(folder)
                yield document.problem(self.rule, fault.path, fault.what, fault.remedy, key=fault.key)
        except Exception as error:  # noqa: BLE001  whatever goes wrong in a check must not hide the others
            what = f"the check {self.rule.code} {self.rule.name} broke off ({type(error).__name__}: {error})"
            yield Problem(folder, 1, 1, FAILED, what, FAILED.remedy)


CHECKS: dict[str, Check] = {}
"""Every check by its code, in the order of the modules."""


def rule(  # noqa: PLR0913  a rule says this much of itself
    code: str,
    name: str,
    severity: Severity = Severity.ERROR,
    *,
    reason: str,
    remedy: str,
    bad: str,
    good: str,
) -> Callable[[Find], Find]:
    """Register a function as a check; its docstring says what the rule demands.

    Raises:
        ValueError: the code or the name is taken.
    """

    def register(find: Find) -> Find:
        taken = {each.rule.name for each in CHECKS.values()}
        if code in CHECKS or name in taken:
            message = f"{code} {name} is registered already"
            raise ValueError(message)
        demands = " ".join((find.__doc__ or "").split())
        CHECKS[code] = Check(Rule(code, name, severity, reason, good, bad, demands, remedy), find)
        return find

    return register
