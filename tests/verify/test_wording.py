import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline import values
from plumbline.verify.folding import fold, words
from plumbline.verify.wording import pattern


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("45%", "some 45% of them"),
        ("45%", "45 percent"),
        ("45%", "45 per cent"),
        ("45%", "Forty-five percent of"),
        ("45%", "45 or 50%"),
        ("10.42%", "un 10,42% de las empresas"),
        ("42%", "42 prosentilla yrityksistä"),
        ("over 45%", "more than 45% of"),
        ("+36%", "36% higher"),
        ("-4%", "a 4% decline"),
        ("60-70%", "60–70% of content"),
        ("60-70%", "60% to 70% of content"),
        ("60-70%", "between 60 and 70 percent"),
        ("2.3x", "2.3 times more likely"),
        ("2.3x", "2.3x"),
        ("2x", "is doubled when"),
        ("3x", "nearly three times"),
        ("9 in 10", "nine out of ten"),
        ("9 in 10", "9 of 10"),
        ("4 in 5", "4 of every 5"),
        ("3 of 15", "only three out of 15"),
        ("nearly 1 in 3", "nearly ⅓ of"),
        ("2 in 3", "almost two-thirds"),
        ("$1tn", "more than a trillion dollars"),
        ("$1tn", "$1 trillion"),
        ("$900k", "$900,000"),
        ("1,215", "1215 sellers"),
        ("1,215", "1,215 sellers"),
        ("12 points", "by 12 points"),
        ("1st", "the top priority"),
        ("3rd", "the third priority"),
    ],
)
def test_a_value_is_found_as_pages_write_it(value: str, text: str) -> None:
    """Signs, words, fractions, scales and other languages all count as the value."""
    assert pattern(values.parse(value)).search(fold(text))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("45%", "145%"),
        ("45%", "45.5%"),
        ("45%", "in 45 firms"),
        ("5%", "45%"),
        ("2.3x", "12.3x"),
        ("9 in 10", "9 of 100"),
        ("1,215", "11,215"),
        ("1,215", "1,2155"),
        ("$1tn", "$1 billion"),
    ],
)
def test_another_number_is_not_the_value(value: str, text: str) -> None:
    """A longer number, another unit or another scale is not the value."""
    assert not pattern(values.parse(value)).search(fold(text))


@given(st.integers(0, 100))
def test_a_share_is_found_where_it_stands(percent: int) -> None:
    """Every whole percentage is found in a sentence that prints it."""
    assert pattern(values.parse(f"{percent}%")).search(f"so {percent}% said")


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing(text: str) -> None:
    """Folding is done once and for all."""
    assert fold(fold(text)) == fold(text)


def test_quotes_dashes_and_spaces_are_folded() -> None:
    """Typography makes no difference."""
    assert fold("“Sales’\u00a0 and\n—x”") == '"sales\' and -x"'
    assert words("It’s 3–4, isn't it?") == ["it's", "3", "4", "isn't", "it"]
