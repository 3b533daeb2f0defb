import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.load.text import decode


class TestDecode:
    @given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cn", "Zl", "Zp"])))
    def test_text_stays_itself(self, text: str) -> None:
        """Text without control characters is read as it is."""
        assert decode(text.encode(), "a.yaml") == (text, [])

    def test_line_ends_of_windows_are_line_ends(self) -> None:
        """A file saved on Windows, with a byte order mark, is read like any other."""
        assert decode(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n", "a.yaml") == ("a: 1\nb: 2\n", [])

    def test_marks_that_only_steer_direction_are_text(self) -> None:
        """Right-to-left marks belong to right-to-left text; they hide nothing."""
        assert decode("a: \u200f\u05d0\u05d1\u200e\n".encode(), "a.yaml")[1] == []

    @pytest.mark.parametrize(
        ("raw", "place", "says"),
        [
            (b"caf\xe9", (1, 4), "byte 0xe9"),
            ("é\nñ".encode() + b"\xff", (2, 2), "byte 0xff"),
            (b"\xef\xbb\xbfab\xff", (1, 3), "byte 0xff"),
            (b"a\xed\xa0\x80", (1, 2), "byte 0xed"),
            (b"a\n\0", (2, 1), "a NUL byte"),
            (b"a\n  \tb", (2, 3), "a tab"),
            (b"a\x1b[31m", (1, 2), "U+001B"),
            (b"a\rb", (1, 2), "U+000D"),
            ("a\u202eb".encode(), (1, 2), "U+202E"),
            ("a\u2028b".encode(), (1, 2), "U+2028"),
            ("a\ufeffb".encode(), (1, 2), "U+FEFF"),
            ("a\uffffb".encode(), (1, 2), "U+FFFF"),
            ("a\x85b".encode(), (1, 2), "U+0085"),
        ],
    )
    def test_what_cannot_be_seen_is_refused(self, raw: bytes, place: tuple[int, int], says: str) -> None:
        """Broken bytes and invisible characters are told at their line and column."""
        _, (problem,) = decode(raw, "a.yaml")
        assert (problem.line, problem.column) == place
        assert says in problem.what

    def test_every_line_is_told(self) -> None:
        """A file full of tabs is told once for each line."""
        _, problems = decode(b"a:\n\tb: 1\n\tc:\t2\n", "a.yaml")
        assert [(problem.line, problem.column) for problem in problems] == [(2, 1), (3, 1)]
