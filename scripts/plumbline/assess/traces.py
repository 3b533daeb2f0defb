"""Traces assessed: how safe a number in circulation is to cite, and what to cite instead.

A traced number is graded from its best appearance, and then by what became of it on its way.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from plumbline.assess.best import best_answer, safest
from plumbline.assess.ceilings import Ceilings, lowest
from plumbline.assess.flag import FLAGS, Axis, Flag, Grade
from plumbline.assess.flags import circulation
from plumbline.assess.statistics import Assessment
from plumbline.trace import Change, Traced, Verdict


@dataclass(frozen=True, slots=True)
class TraceFlag:
    """One flag on a number as it circulates, and its reason."""

    flag: Flag
    reason: str

    @property
    def id(self) -> str:
        """The id of the flag."""
        return self.flag.id


@dataclass(frozen=True)
class TraceAssessment:
    """One number in circulation: its grade, why, and the statistic to cite instead."""

    id: str
    grade: Grade
    ceilings: Ceilings
    flags: tuple[TraceFlag, ...]
    best: Assessment | None
    instead: Assessment | None

    @property
    def refuted(self) -> bool:
        """Whether the number, as it is told, is contradicted rather than merely not found."""
        return self.grade is Grade.E and any(each.flag.refutes for each in self.flags)


def assess_trace(
    traced: Traced, assessed: Mapping[str, Assessment], answers: Sequence[Assessment]
) -> TraceAssessment:
    """Assess one number; `answers` are the assessments of the statistics that answer its question."""
    flags = tuple(_flags(traced))
    own = [assessed[each.id] for each in traced.appearances if each.id in assessed]
    best = min(own, key=safest, default=None)
    worst = max((each.flag.severity.ceiling for each in flags), key=lambda grade: grade.rank, default=Grade.A)
    found = dict(best.ceilings) if best else dict.fromkeys(Axis, Grade.D)
    found[Axis.PROVENANCE] = max(found[Axis.PROVENANCE], worst, key=lambda grade: grade.rank)
    return TraceAssessment(traced.id, lowest(found), found, flags, best, _instead(traced, assessed, answers))


def _flags(traced: Traced) -> Iterator[TraceFlag]:
    match traced.verdict:
        case Verdict.UNTRACED:
            yield TraceFlag(FLAGS["untraced"], "No appearance credits anybody who can be found.")
        case Verdict.CIRCULAR:
            yield TraceFlag(FLAGS["circular"], "The pages that state it credit each other.")
        case Verdict.NAMED:
            reason = "Somebody is named, but where it began has not been found."
            yield TraceFlag(circulation.ROOT_NOT_FOUND, reason)
        case Verdict.TRACED | Verdict.CHANGED:
            pass
    for shift in traced.mutations:
        if shift.kind in {Change.FIGURE, Change.MEANING}:
            before, after = _typeset(shift.before), _typeset(shift.after)
            reason = f"Where it began it reads “{before}”; it is passed on as “{after}”."
            yield TraceFlag(circulation.MUTATED, reason)
        elif shift.kind is Change.UNIT:
            reason = f"It began as a count of {shift.before} and is passed on as one of {shift.after}."
            yield TraceFlag(circulation.UNIT_CHANGED, reason)
    if traced.root is None and len(traced.variants) > 1:
        figures = ", ".join(_typeset(variant.written) for variant in traced.variants)
        yield TraceFlag(circulation.VARIANTS, f"It circulates as {figures}.")
    if traced.root is None and traced.rivals:
        reason = "Different pages credit different organisations with it."
        yield TraceFlag(FLAGS["attribution-conflict"], reason)


def _typeset(written: str) -> str:
    """Write the values in a text with a true minus, an en dash between two numbers and a sign for times."""
    dashed = re.sub(r"(?<=\d)-(?=\d)", "–", written)
    return re.sub(r"(?<=\d)x\b", "×", re.sub(r"(?<!\w)-(?=[$€£]?\d)", "−", dashed))


def _instead(
    traced: Traced, assessed: Mapping[str, Assessment], answers: Sequence[Assessment]
) -> Assessment | None:
    """The root if it is fit to cite, else the best-graded answer to the same question."""
    root = assessed.get(traced.root.id) if traced.root else None
    if root is not None and root.grade.rank <= Grade.C.rank:
        return root
    return best_answer(answers) or root
