"""Flag: a named, explained weakness computed by a rule.

To add one: write a function from a subject to the reasons it finds, with `@flag(…)` and its words above it.
The page, the downloads and the grade follow from that.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, StrEnum

from plumbline.assess.subject import Subject


class Axis(StrEnum):
    """What a flag speaks about; each flag has one axis."""

    PROVENANCE = "provenance"
    DISCLOSURE = "disclosure"
    SOUNDNESS = "soundness"
    VERIFICATION = "verification"


class Grade(StrEnum):
    """How safe a number is to cite; `A` is the best."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"

    @property
    def rank(self) -> int:
        """0 for A to 4 for E."""
        return "ABCDE".index(self.value)


class Severity(Enum):
    """How much a flag weighs: the best grade it leaves possible on its axis."""

    FATAL = ("fatal", Grade.E)
    SERIOUS = ("serious", Grade.D)
    MAJOR = ("major", Grade.C)
    MINOR = ("minor", Grade.B)
    NOTE = ("note", Grade.A)

    @property
    def word(self) -> str:
        """The severity as a word."""
        return self.value[0]

    @property
    def ceiling(self) -> Grade:
        """The best grade a flag of this severity leaves possible."""
        return self.value[1]


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason a flag stands: on the headline figure, or (if `figure` is set) on another."""

    text: str
    figure: int | None = None


Rule = Callable[[Subject], Iterator[Reason]]


@dataclass(frozen=True, slots=True)
class Flag:
    """What every flag says of itself.

    `rule` is the exact rule in words; `mend` what would take the flag away, empty if nothing can.
    `refutes` tells a fatal flag that contradicts a number from one that merely cannot follow it.
    """

    id: str
    name: str
    severity: Severity
    axis: Axis
    reason: str
    rule: str
    reference: str
    mend: str = ""
    refutes: bool = False
    find: Rule | None = None
    """What looks for it on a statistic; none if it stands on numbers in circulation alone."""


FLAGS: dict[str, Flag] = {}
"""Every flag by id, in the order they are declared."""


def declare(flag: Flag) -> Flag:
    """Enter a flag in the registry, and return it.

    Raises:
        ValueError: the id is taken.
    """
    if flag.id in FLAGS:
        raise ValueError(f"two flags are called {flag.id!r}")
    FLAGS[flag.id] = flag
    return flag


def flag(  # noqa: PLR0913  a flag explains itself in full, where it is declared
    id: str,  # noqa: A002  the word of the design
    *,
    name: str,
    severity: Severity,
    axis: Axis,
    reason: str,
    rule: str,
    reference: str,
    mend: str = "",
    refutes: bool = False,
) -> Callable[[Rule], Rule]:
    """Register a rule as a flag.

    Raises:
        ValueError: the id is taken.
    """

    def register(find: Rule) -> Rule:
        declare(Flag(id, name, severity, axis, reason, rule, reference, mend, refutes, find))
        return find

    return register
