"""Stated: a result in a source's own words, "80% increase" or "nearly 1 in 3", as a value."""

from dataclasses import dataclass

from plumbline import values
from plumbline.values import Unit, Value


_UP = {"increase", "more", "higher", "better", "faster", "rise", "greater", "larger"}
_DOWN = {"decrease", "less", "fewer", "lower", "drop", "fall", "smaller", "slower"}


@dataclass(frozen=True, slots=True)
class Stated:
    """A stated result: its value and the word that says which way it goes."""

    written: str
    value: Value
    word: str | None = None

    @property
    def is_relative(self) -> bool:
        """Whether it says how much more or less, rather than how much."""
        return self.value.unit is Unit.CHANGE


def parse(text: str) -> Stated:
    """Read a stated result.

    Raises:
        ValueSyntaxError: what stands before the word is not a value.
    """
    number, _, word = text.rpartition(" ")
    if word in _UP | _DOWN:
        sign = "-" if word in _DOWN else "+"
        value = values.parse(f"{sign}{number}" if number.endswith("%") and number[0].isdigit() else number)
        return Stated(text, value, word)
    return Stated(text, values.parse(text))
