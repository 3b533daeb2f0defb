"""Text: the bytes of a file as text that every tool shows the same way."""

import re
from collections.abc import Iterator

from plumbline.load import rules
from plumbline.problems import Problem, Rule


_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\t"
)


def decode(raw: bytes, path: str) -> tuple[str, list[Problem]]:
    """Return the text of a file and what keeps it from being read; the text is empty if it is not UTF-8."""
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        # With a byte order mark, the decoder counts from behind it.
        wrong = error.object[error.start]
        before = error.object[: error.start].decode()
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        what = f"byte 0x{wrong:02x} is not UTF-8"
        return "", [Problem(path, line, column, rules.NOT_TEXT, what, "Save the file as UTF-8 text")]
    return text, list(_forbidden(text, path))


def _forbidden(text: str, path: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), start=1):
        match = _FORBIDDEN.search(line)
        if match is None:
            continue
        rule, what, remedy = _explain(match[0])
        yield Problem(path, number, match.start() + 1, rule, what, remedy)


def _explain(character: str) -> tuple[Rule, str, str]:
    if character == "\t":
        return rules.TAB, "a tab stands here", "Write spaces"
    if character == "\0":
        return rules.NOT_TEXT, "a NUL byte stands here", "Save the file as plain text"
    what = f"the invisible character U+{ord(character):04X} stands here"
    return rules.NOT_TEXT, what, "Delete it"
