import pytest

from plumbline.render.words.grammar import among, capital, counted, joined, sentence, spelled, unstopped


def test_one_thing_is_counted_in_the_singular() -> None:
    """One page is "1 page", more are "2 pages", thousands have a comma, odd plurals are given."""
    assert [counted(1, "page"), counted(2, "page"), counted(1215, "person", "people")] == [
        "1 page",
        "2 pages",
        "1,215 people",
    ]


@pytest.mark.parametrize(
    ("parts", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_lists_read_as_in_a_sentence(parts: list[str], text: str) -> None:
    """The last of a list is joined by a word, the others by commas."""
    assert joined(parts) == text


def test_small_numbers_are_words() -> None:
    """Numbers up to ten are spelled, larger ones stand in digits."""
    assert [spelled(0), spelled(3), spelled(10), spelled(1200)] == ["no", "three", "ten", "1,200"]


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("who asked is not stated", "Who asked is not stated."),
        ("Done.", "Done."),
        ("“Why?”", "“Why?”"),
        ("", ""),
    ],
)
def test_a_sentence_has_a_capital_and_one_stop(given: str, made: str) -> None:
    """What ends a sentence already gets no second stop, and nothing stays nothing."""
    assert sentence(given) == made


def test_a_stop_is_taken_off_to_go_on() -> None:
    """Only the full stop at the end goes, and the capital stays."""
    assert unstopped("B2B firms, e.g. Acme.") == "B2B firms, e.g. Acme"
    assert capital("about a third") == "About a third"


def test_a_group_is_told_with_the_word_that_fits() -> None:
    """People are in sales, but with or without a tool."""
    assert [among("sales"), among("without a CRM")] == ["in sales", "without a CRM"]
