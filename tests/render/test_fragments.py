from urllib.parse import unquote, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from plumbline.render import fragments


def test_a_dash_a_comma_and_an_ampersand_are_encoded() -> None:
    """The three characters with a meaning in a text directive never stand in it bare."""
    made = fragments.link("https://a.example/p", "sales, marketing & e-mail 45%")
    assert made == "https://a.example/p#:~:text=sales%2C%20marketing%20%26%20e%2Dmail%2045%25"


def test_an_anchor_is_kept() -> None:
    """A page opened at an anchor gets the directive after it."""
    assert fragments.link("https://a.example/p#s", "only 8%") == "https://a.example/p#s:~:text=only%208%25"


def test_without_words_the_address_stays() -> None:
    """No locator, no directive."""
    assert fragments.link("https://a.example/p", None) == "https://a.example/p"


@given(st.text(min_size=1).filter(lambda text: text.isprintable()))
def test_any_words_can_be_read_back(words: str) -> None:
    """Whatever the words are, they come back whole and cannot break out of the directive."""
    made = fragments.link("https://a.example/p", words)
    directive = urlsplit(made).fragment.removeprefix(":~:text=")
    assert unquote(directive) == words
    assert not set(directive) & set("-,&# <>\"'")
