"""Words: numbers of things, lists and sentences, as a reader expects them."""

from collections.abc import Iterable


_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return "1 page", "2 pages", "1,215 people"."""
    return f"{number:,} {noun if number == 1 else plural or f'{noun}s'}"


def spelled(number: int) -> str:
    """Return a small number in words, "three", and a larger one in digits."""
    return _SMALL[number] if 0 <= number < len(_SMALL) else f"{number:,}"


def joined(parts: Iterable[str], last: str = "and") -> str:
    """Return "a", "a and b" or "a, b and c"."""
    items = list(parts)
    return (
        items[0] if len(items) == 1 else f" {last} ".join(filter(None, (", ".join(items[:-1]), *items[-1:])))
    )


def capital(text: str) -> str:
    """Return the text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """Return the text with a capital and a full stop, unless it ends a sentence already."""
    text = capital(text.strip())
    return text if not text or text.endswith((".", "!", "?", ".”", "?”", "!”")) else f"{text}."


def unstopped(text: str) -> str:
    """Return the text without its full stop, to go on after it."""
    return text.strip().removesuffix(".")


def among(group: str) -> str:
    """Return "in sales", but "with customer data software" of a group that says so itself."""
    return group if group.startswith(("with ", "without ", "in ", "of ")) else f"in {group}"
