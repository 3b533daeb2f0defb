import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.problems import (
    Problem,
    Rule,
    Severity,
    as_github,
    as_json,
    as_text,
    in_order,
    printable,
    summary,
)


ERROR = Rule("REF01", "unknown-publisher", Severity.ERROR, reason="A reason.")
WARNING = Rule("TEXT04", "not-one-sentence", Severity.WARNING, reason="A reason.")


def problem(
    rule: Rule = ERROR, path: str = "statistics/sources/a.yaml", line: int = 3, **keys: str
) -> Problem:
    """Return a problem with a plain message."""
    words = {"what": "there is no publisher 'acm'", "remedy": "Did you mean 'acme'?"} | keys
    return Problem(path, line, 12, rule, **words)


class TestFormats:
    def test_text_says_where_what_and_what_to_do(self) -> None:
        """The text form is the one line that the design promises."""
        assert as_text(problem()) == (
            "statistics/sources/a.yaml:3:12: error[REF01] unknown-publisher: "
            "there is no publisher 'acm'. Did you mean 'acme'?"
        )

    def test_github_annotates_the_line(self) -> None:
        """The GitHub form is a workflow command with the place as its properties."""
        assert as_github(problem(WARNING, what="100% of it", remedy="Mend it")) == (
            "::warning file=statistics/sources/a.yaml,line=3,col=12,title=TEXT04 not-one-sentence::"
            "100%25 of it. Mend it."
        )

    def test_github_escapes_what_would_end_a_property(self) -> None:
        """Commas, colons and line ends of a file's name stay inside their property."""
        command = as_github(problem(path="a,b:c\n::error::x.yaml"))
        assert command.startswith("::error file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax.yaml,line=3,")

    def test_json_holds_every_part(self) -> None:
        """The JSON form is a list of objects with every part apart."""
        assert json.loads(as_json([problem()])) == [
            {
                "path": "statistics/sources/a.yaml",
                "line": 3,
                "column": 12,
                "severity": "error",
                "code": "REF01",
                "name": "unknown-publisher",
                "what": "there is no publisher 'acm'",
                "remedy": "Did you mean 'acme'?",
            }
        ]

    @given(st.text(max_size=30), st.text(max_size=30))
    def test_nothing_reaches_the_terminal_but_text(self, path: str, what: str) -> None:
        """Whatever a file or its name holds, each form is one printable line, and JSON reads back."""
        found = problem(path=path, what=what)
        assert as_text(found).isprintable()
        assert as_github(found).isprintable()
        assert json.loads(as_json([found]))[0]["what"] == what

    @given(st.text(max_size=30), st.text(max_size=30))
    def test_github_reads_back(self, path: str, what: str) -> None:
        """A workflow command has one place and one message, whatever stands in them."""
        command = as_github(problem(path=path, what=what))
        match = re.fullmatch(
            r"::error file=([^,:]*),line=3,col=12,title=REF01 unknown-publisher::(.*)", command
        )
        assert match is not None

    def test_escapes_terminal_sequences(self) -> None:
        """Escape sequences, right-to-left overrides and lone surrogates are shown, not obeyed."""
        assert printable("\x1b[31m\u202e\udc80é’") == "\\x1b[31m\\u202e\\udc80é’"


class TestSummary:
    @pytest.mark.parametrize(
        ("problems", "files", "said"),
        [
            ([], 14, "14 files, no problems"),
            ([], 1, "1 file, no problems"),
            ([problem()], 1, "1 error in 1 file"),
            ([problem(WARNING)], 2, "1 warning in 2 files"),
            ([problem(), problem(), problem(WARNING)], 1400, "2 errors, 1 warning in 1,400 files"),
        ],
    )
    def test_counts(self, problems: list[Problem], files: int, said: str) -> None:
        """The last line counts errors, warnings and files, each in its number."""
        assert summary(problems, files) == said


class TestOrder:
    def test_is_that_of_the_files(self) -> None:
        """Problems stand by file and line, and the same one only once."""
        first, second, third = (
            problem(line=2),
            problem(line=10),
            problem(path="statistics/traces/a.yaml", line=1),
        )
        assert in_order([third, second, first, second]) == [first, second, third]

    def test_two_rules_may_break_at_one_place(self) -> None:
        """Problems at one place stand by code."""
        one, two = problem(WARNING), problem(ERROR)
        assert in_order([one, two]) == [two, one]
