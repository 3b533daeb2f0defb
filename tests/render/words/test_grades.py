import pytest

from plumbline.assess import Grade, Severity
from plumbline.render.words import grades


@pytest.mark.parametrize("grade", Grade)
def test_every_letter_has_a_word_and_a_meaning(grade: Grade) -> None:
    """A grade is a letter, a word and a sentence, never a letter alone."""
    mark = grades.mark(grade)
    assert mark.letter == grade.value
    assert mark.word.startswith(grades.WORDS[grade])
    assert grades.meaning(grade, mark.kind).endswith(".")


def test_untraced_and_refuted_are_never_merged() -> None:
    """An E says which of the two it is, in its word and to a screen reader."""
    untraced, refuted = grades.mark(Grade.E), grades.mark(Grade.E, refuted=True)
    assert [untraced.word, refuted.word] == ["Do not cite: untraced", "Do not cite: refuted"]
    assert untraced.kind != refuted.kind
    assert "refuted" in refuted.label


def test_a_provisional_grade_says_so() -> None:
    """Before a second reader has compared the record, the mark is provisional."""
    assert grades.mark(Grade.C, provisional=True).label == "Grade C, provisional: cite as indicative only"


def test_every_severity_says_what_it_does() -> None:
    """No severity is without its sentence."""
    assert set(grades.SEVERITIES) == set(Severity)
