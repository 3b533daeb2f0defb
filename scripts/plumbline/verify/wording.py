"""Wording: the ways in which a page may print a value, as one pattern."""

import re

from plumbline.values import Unit, Value


_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_FRACTIONS = {
    ("1", "2"): ["half"],
    ("1", "3"): ["third"],
    ("2", "3"): ["two thirds", "two-thirds"],
    ("1", "4"): ["quarter"],
    ("3", "4"): ["three quarters", "three-quarters"],
    ("1", "5"): ["fifth"],
    ("2", "5"): ["two fifths", "two-fifths"],
    ("3", "5"): ["three fifths", "three-fifths"],
    ("4", "5"): ["four fifths", "four-fifths"],
    ("1", "10"): ["tenth"],
}
_TIMES = {
    "2": ["twice", "double", "doubled", "doubles", "twofold", "two-fold"],
    "3": ["triple", "tripled", "threefold"],
}
_SCALES = {"k": "thousand|k", "m": "million|mn|m", "bn": "billion|bn|b", "tn": "trillion|tn|t"}
_RANKS = {
    "1st": ["most", "top", "biggest", "largest", "main", "primary", "leading", "#1", "number one", "greatest"]
}
_FRACTION = re.compile(r"([\d,.]+) (?:of|in) ([\d,.]+)$")
_MONEY = re.compile(r"[$€£]([\d,.]+)(k|m|bn|tn)?$")


def pattern(value: Value) -> re.Pattern[str]:
    """Return a pattern that finds a value in folded text, however the page writes it."""
    bare = value.written.removeprefix(f"{value.qualifier} ") if value.qualifier else value.written
    return re.compile(f"(?<![\\w.,]){_alternatives(bare.lstrip('+-'), value)}", re.IGNORECASE)


def _alternatives(bare: str, value: Value) -> str:
    if fraction := _FRACTION.match(bare):
        return _any(_fraction(fraction[1], fraction[2]))
    if money := _MONEY.match(bare):
        return _any(_money(money[1], money[2]))
    match value.unit:
        case Unit.RANK:
            return _any([re.escape(bare), *_ordinal(int(value.low)), *map(re.escape, _RANKS.get(bare, []))])
        case Unit.TIMES:
            return _any(_multiples(bare.removesuffix("x")))
        case Unit.SHARE | Unit.CHANGE:
            return _percent(bare.removesuffix("%"))
        case _:
            return f"{_range(bare.removesuffix(' points'))}(?![\\d])"


def _percent(digits: str) -> str:
    first, _, last = digits.partition("-")
    # The last three are Dutch or Swedish, Finnish, and Spanish or Portuguese.
    sign = r"\s?-?(?:%|per\s?cent|pct|percentage points?|procent|prosent|por ?c[ie]en?to)"
    if last:
        return f"{_number(first)}(?:{sign})?\\s?(?:-|to|and)\\s?{_number(last)}{sign}"
    # A list of shares may print the sign once, or leave it to the chart's heading.
    return f"{_number(first)}(?:{sign}|(?=\\s?(?:-|to|and|or|vs|versus|/|,)\\s?[\\d.]+{sign}))"


def _multiples(digits: str) -> list[str]:
    return [f"{_range(digits)}\\s?-?(?:x\\b|×|times\\b|fold\\b)", *map(re.escape, _TIMES.get(digits, []))]


def _fraction(part: str, whole: str) -> list[str]:
    words = [f"{_number(part)}\\s?(?:of|in|out of|/)\\s?(?:every\\s|the\\s)?{_number(whole)}(?![\\d])"]
    return [*map(re.escape, _FRACTIONS.get((part, whole), [])), *words]


def _range(digits: str) -> str:
    first, _, last = digits.partition("-")
    return f"{_number(first)}\\s?(?:-|to)\\s?{_number(last)}" if last else _number(first)


def _number(digits: str) -> str:
    spelled = _spelled(digits)
    return f"(?:{_digits(digits)}|{spelled})" if spelled else _digits(digits)


def _spelled(digits: str) -> str:
    """A whole number in words, up to twelve and from twenty to a hundred; empty for any other."""
    if not digits.isdigit() or len(_SMALL) <= int(digits) < 20 or int(digits) >= 100:
        return ""
    number = int(digits)
    if number < len(_SMALL):
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens - 2] + (f"[\\s-]{_SMALL[ones]}" if ones else "")


def _ordinal(rank: int) -> list[str]:
    return [_ORDINALS[rank - 1], f"(?:number|no\\.?|#)\\s?{rank}"] if 0 < rank <= len(_ORDINALS) else []


def _money(digits: str, scale: str | None) -> list[str]:
    if scale is None:
        return [f"[$€£]?\\s?{_digits(digits)}"]
    number = f"(?:{_number(digits)}|an?)" if digits == "1" else _number(digits)
    written_out = [_digits(f"{digits}000")] if scale == "k" and digits.isdigit() else []
    return [f"[$€£]?\\s?{number}[\\s-]?(?:{_SCALES[scale]})\\b", *written_out]


def _digits(digits: str) -> str:
    """The digits with or without commas, and not as the end or start of a longer number."""
    plain = digits.replace(",", "")
    whole, dot, rest = plain.partition(".")
    grouped = f"{int(whole):,}".replace(",", ",?") if whole.isdigit() else re.escape(whole)
    return f"{grouped}[.,]{rest}" if dot else f"{grouped}(?!\\.?\\d)"


def _any(alternatives: list[str]) -> str:
    return f"(?:{'|'.join(alternatives)})"
