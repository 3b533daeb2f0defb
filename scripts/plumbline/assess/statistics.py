"""Statistics assessed: the flags, the four ceilings, the grade, and what would raise it."""

from dataclasses import dataclass

from plumbline.assess import ceilings, disclosure
from plumbline.assess.ceilings import Ceilings, Raised
from plumbline.assess.disclosure import Card
from plumbline.assess.flag import Axis, Grade, Severity
from plumbline.assess.lift import Lift, lift
from plumbline.assess.subject import Subject


@dataclass(frozen=True)
class Assessment:
    """How safe one statistic is to cite, and why."""

    subject: Subject
    grade: Grade
    ceilings: Ceilings
    flags: tuple[Raised, ...]
    card: Card
    lift: Lift | None

    @property
    def binding(self) -> tuple[Raised, ...]:
        """The flags that hold the grade down."""
        return tuple(each for each in self.flags if each.binds)

    @property
    def refuted(self) -> bool:
        """Whether an E says that the number is contradicted, rather than that nobody can follow it."""
        return any(
            each.binds and each.flag.refutes and each.flag.severity is Severity.FATAL for each in self.flags
        )

    @property
    def provisional(self) -> bool:
        """Whether the grade waits for a second reader."""
        return self.ceilings[Axis.VERIFICATION].rank >= Grade.C.rank


def assess_statistic(subject: Subject) -> Assessment:
    """Assess one statistic."""
    thresholds = subject.thresholds
    card = disclosure.card(subject)
    raised = ceilings.raise_flags(subject)
    found = ceilings.ceilings(raised, card, thresholds)
    return Assessment(
        subject=subject,
        grade=ceilings.lowest(found),
        ceilings=found,
        flags=ceilings.mark_binding(raised, found, thresholds),
        card=card,
        lift=lift(raised, card, found, thresholds),
    )
