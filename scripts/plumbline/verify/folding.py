"""Folding: texts made comparable, whatever quotes, dashes and spaces they were typed with."""

import re
import unicodedata


_DASHES = re.compile("[\u2010-\u2015\u2212]")
_QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "`": "'", "\u2044": "/"})
_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"\w+(?:['’]\w+)?")


def fold(text: str) -> str:
    """Return a text in small letters with plain quotes, dashes and single spaces."""
    plain = unicodedata.normalize("NFKC", text).translate(_QUOTES)
    return _SPACES.sub(" ", _DASHES.sub("-", plain)).casefold().strip()


def words(text: str) -> list[str]:
    """Return the words of a text, folded, without punctuation."""
    return _WORD.findall(fold(text))
