"""Grades: the letters as marks and as sentences a reader can act on."""

from plumbline.assess import Assessment, Grade, Severity, TraceAssessment
from plumbline.render.views.parts import EKind, GradeMark, Letter


LETTERS: dict[Grade, Letter] = {
    Grade.A: "A",
    Grade.B: "B",
    Grade.C: "C",
    Grade.D: "D",
    Grade.E: "E",
}
WORDS = {
    Grade.A: "Cite it",
    Grade.B: "Cite it with the caveat shown",
    Grade.C: "Cite as indicative only",
    Grade.D: "Do not cite yet",
    Grade.E: "Do not cite",
}
MEANINGS = {
    Grade.A: "The study’s own report is public, its method stated, and two more readers compared the figure.",
    Grade.B: "It can be cited, as long as its caveat is told with it.",
    Grade.C: "Name publisher, year and sample in the sentence, and do not generalise from it.",
    Grade.D: "Something has to be found out or put right first.",
    Grade.E: "It cannot be cited, whatever the sentence around it says.",
}
OF_E: dict[EKind, str] = {
    "untraced": "Nobody can say where it comes from, so nobody can say what it means.",
    "refuted": "It is contradicted: by the source’s own figures, or by what it was where it began.",
}
SEVERITIES = {
    Severity.FATAL: "Fatal: the grade is E.",
    Severity.SERIOUS: "Serious: the grade can be D at best.",
    Severity.MAJOR: "Major: the grade can be C at best.",
    Severity.MINOR: "Minor: the grade can be B at best.",
    Severity.NOTE: "A note: it is worth knowing and does not touch the grade.",
}


def mark(grade: Grade, *, refuted: bool = False, provisional: bool = False) -> GradeMark:
    """Return a letter with its word; an E says whether it is untraced or refuted."""
    kind: EKind = ("refuted" if refuted else "untraced") if grade is Grade.E else ""
    word = f"{WORDS[grade]}: {kind}" if kind else WORDS[grade]
    label = f"Grade {grade.value}{', provisional' if provisional else ''}: {word[0].lower()}{word[1:]}"
    return GradeMark(letter=LETTERS[grade], word=word, label=label, kind=kind, provisional=provisional)


def meaning(grade: Grade, kind: EKind) -> str:
    """Return what a grade tells a reader to do, in a sentence."""
    return OF_E[kind] if kind else MEANINGS[grade]


def of_statistic(judged: Assessment) -> GradeMark:
    """Return the mark of a statistic."""
    return mark(judged.grade, refuted=judged.refuted, provisional=judged.provisional)


def of_trace(judged: TraceAssessment) -> GradeMark:
    """Return the mark of a number in circulation; only its best statistic can be provisional."""
    provisional = judged.best is not None and judged.best.provisional
    return mark(judged.grade, refuted=judged.refuted, provisional=provisional)
