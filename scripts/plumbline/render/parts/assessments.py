"""Assessments: a grade with its ceilings, its flags and what would raise it, in sentences."""

from collections.abc import Iterable

from plumbline.assess import (
    FLAGS,
    Assessment,
    Axis,
    Flag,
    Grade,
    Raised,
    Severity,
    TraceAssessment,
    TraceFlag,
)
from plumbline.assess.lift import Lift
from plumbline.records import Thresholds
from plumbline.render import paths
from plumbline.render.views import parts
from plumbline.render.views.parts import Ceiling, Dismissal, FlagNote, Link
from plumbline.render.words import grades
from plumbline.render.words.grammar import capital, joined, sentence, spelled, unstopped
from plumbline.trace import Traced, Verdict


SEVERITIES: dict[Severity, parts.Severity] = {
    Severity.FATAL: "fatal",
    Severity.SERIOUS: "serious",
    Severity.MAJOR: "major",
    Severity.MINOR: "minor",
    Severity.NOTE: "note",
}
VARIANTS = {
    "survey": "survey",
    "records": "analysis of records",
    "effect": "comparison of groups",
}
"""What each variant of the disclosure card is about."""

_WITHOUT_FLAGS = {
    Axis.PROVENANCE: "The study’s own report was read, the figure located and a copy archived.",
    Axis.DISCLOSURE: "Nothing more is asked.",
    Axis.SOUNDNESS: "No weakness of sample, age or wording was found.",
    Axis.VERIFICATION: "Two readers beside the contributor compared it with the source.",
}


def of_statistic(judged: Assessment) -> parts.Assessment:
    """Return the assessment of a statistic."""
    mark = grades.of_statistic(judged)
    thresholds = judged.subject.thresholds
    return parts.Assessment(
        grade=mark,
        meaning=grades.meaning(judged.grade, mark.kind),
        because=_because(judged.grade, judged.ceilings.items()),
        ceilings=tuple(_ceilings(judged, thresholds)),
        would_raise=would_raise(judged.lift),
        would_raise_to=judged.lift.target.value
        if judged.lift is not None and judged.lift.is_possible
        else "",
        flags=flags(judged.flags),
        dismissals=tuple(_dismissals(judged)),
    )


def of_trace(judged: TraceAssessment, traced: Traced) -> parts.Assessment:
    """Return the assessment of a number in circulation: its way first, then its best statistic."""
    mark = grades.of_trace(judged)
    own = tuple(
        FlagNote(
            name=flag.flag.name,
            to=paths.flag(flag.id),
            severity=SEVERITIES[flag.flag.severity],
            axis=capital(Axis.PROVENANCE.value),
            reason=flag.reason,
            binds=flag.flag.severity.ceiling is judged.grade,
        )
        for flag in _once(judged.flags)
    )
    taken = {note.name for note in own}
    best = flags(judged.best.flags) if judged.best is not None else ()
    lowest = judged.grade
    held = [note for note in best if note.name not in taken]
    return parts.Assessment(
        grade=mark,
        meaning=grades.meaning(judged.grade, mark.kind),
        because=_because(judged.grade, judged.ceilings.items()),
        ceilings=tuple(
            Ceiling(
                axis=capital(axis.value),
                letter=grades.LETTERS[letter],
                reason=_of_way(judged, axis),
                binds=letter is lowest and letter is not Grade.A,
            )
            for axis, letter in judged.ceilings.items()
        ),
        would_raise=_way_up(traced, judged),
        flags=tuple(sorted((*own, *held), key=lambda note: not note.binds)),
    )


def flags(raised: Iterable[Raised]) -> tuple[FlagNote, ...]:
    """Return the flags that stand, those that bind first, then the weightier ones."""
    standing = [each for each in raised if each.dismissed is None]
    weights = list(Severity)
    standing.sort(key=lambda each: (not each.binds, weights.index(each.flag.severity)))
    return tuple(
        FlagNote(
            name=each.flag.name,
            to=paths.flag(each.flag.id),
            severity=SEVERITIES[each.flag.severity],
            axis=capital(each.flag.axis.value),
            reason=" ".join(each.reasons),
            binds=each.binds,
        )
        for each in standing
    )


def would_raise(lift: Lift | None) -> tuple[str, ...]:
    """Return what would raise a grade by one letter, a sentence each; or what stands in the way for good."""
    if lift is None:
        return ()
    if lift.is_possible:
        return tuple(sentence(need) for need in lift.needs)
    names = joined(f"“{name}”" for name in lift.stuck)
    verb = "stays" if len(lift.stuck) == 1 else "stay"
    return (f"Nothing that could be found out: {names} {verb} whatever is disclosed.",)


def _because(grade: Grade, found: Iterable[tuple[Axis, Grade]]) -> str:
    held = [axis.value for axis, letter in found if letter is grade]
    if grade is Grade.A:
        return "A because nothing holds it down on any axis."
    return f"{grade.value} because {joined(held)} {'allows' if len(held) == 1 else 'allow'} no more."


def _ceilings(judged: Assessment, thresholds: Thresholds) -> Iterable[Ceiling]:
    for axis, letter in judged.ceilings.items():
        yield Ceiling(
            axis=capital(axis.value),
            letter=grades.LETTERS[letter],
            reason=_reason(judged, axis, letter, thresholds),
            binds=letter is judged.grade and letter is not Grade.A,
        )


def _reason(judged: Assessment, axis: Axis, letter: Grade, thresholds: Thresholds) -> str:
    if axis is Axis.DISCLOSURE:
        return disclosed(judged.card.stated, judged.card.variant, letter, thresholds)
    standing = [each for each in judged.flags if each.counts and each.flag.axis is axis]
    worst = [each for each in standing if each.flag.severity.ceiling is letter]
    if worst:
        return _named(worst)
    majors = [each for each in standing if each.flag.severity is Severity.MAJOR]
    if majors and letter is Grade.D:
        names = joined(each.flag.name.lower() for each in majors)
        return f"{capital(spelled(len(majors)))} major flags weigh as a serious one: {names}."
    return _WITHOUT_FLAGS[axis]


def disclosed(stated: int, variant: str, letter: Grade, thresholds: Thresholds) -> str:
    """Return how much of the card is stated, and how much the next letter asks for."""
    needed = {
        Grade.B: thresholds.disclosure_a,
        Grade.C: thresholds.disclosure_b,
        Grade.D: thresholds.disclosure_c,
    }
    kind = VARIANTS[variant]
    article = "an" if kind[0] in "aeiou" else "a"
    said = f"{stated} of the 12 things {article} {kind} should state {'is' if stated == 1 else 'are'} stated"
    if letter not in needed:
        return f"{said}."
    better = "ABCDE"[letter.rank - 1]
    return f"{said}; {better} asks for {needed[letter].value}."


def _named(worst: list[Raised]) -> str:
    severity = worst[0].flag.severity.word
    names = joined(each.flag.name.lower() for each in worst)
    if len(worst) == 1:
        return sentence(worst[0].reasons[0])
    return f"{capital(spelled(len(worst)))} {severity} flags: {names}."


def _dismissals(judged: Assessment) -> Iterable[Dismissal]:
    for each in judged.subject.statistic.dismiss:
        known = FLAGS.get(each.flag)
        name = known.name if known is not None else each.flag
        yield Dismissal(flag=Link(text=name, to=paths.flag(each.flag)), because=each.because, by=each.by)


def _once(found: Iterable[TraceFlag]) -> list[TraceFlag]:
    """One line for each flag: a number can change in more ways than one."""
    merged: dict[str, TraceFlag] = {}
    for flag in found:
        before = merged.get(flag.id)
        reason = f"{before.reason} {flag.reason}" if before is not None else flag.reason
        merged[flag.id] = TraceFlag(flag.flag, reason)
    return list(merged.values())


def _of_way(judged: TraceAssessment, axis: Axis) -> str:
    letter = judged.ceilings[axis]
    if axis is Axis.PROVENANCE and judged.flags:
        worst = [flag for flag in judged.flags if flag.flag.severity.ceiling is letter]
        if worst:
            return worst[0].reason
    if judged.best is None:
        return "No page that states it speaks of a data collection."
    best = judged.best
    reason = _reason(best, axis, letter, best.subject.thresholds)
    return (
        f"Of its best-graded statistic: {reason[0].lower()}{reason[1:]}"
        if not reason[0].isdigit()
        else reason
    )


def _way_up(traced: Traced, judged: TraceAssessment) -> tuple[str, ...]:
    match traced.verdict:
        case Verdict.UNTRACED:
            return ("Somebody would have to find the study it comes from, and say who made it.",)
        case Verdict.CIRCULAR:
            return ("A page outside the circle would have to be found.",)
        case Verdict.NAMED:
            return (
                "The report it is credited to would have to be found, and to state the number as it is told.",
            )
        case Verdict.CHANGED if judged.refuted:
            return ("Nothing: as it is told, it is not what was found. Its origin has a grade of its own.",)
        case _:
            return would_raise(judged.best.lift) if judged.best is not None else ()


def severity_text(flag: Flag) -> str:
    """Return what a flag's severity does to the grade."""
    return grades.SEVERITIES[flag.severity]


def reason_here(judged: Assessment, flag_id: str) -> str:
    """Return why a flag stands on one statistic."""
    found = next(each for each in judged.flags if each.flag.id == flag_id)
    aside = "" if found.counts else " It does not decide the grade here."
    return f"{' '.join(map(sentence, map(unstopped, found.reasons)))}{aside}"
