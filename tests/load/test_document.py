from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from plumbline.load import rules
from plumbline.load.document import DEEPEST, Document, read


TEXT = """\
title: One page
published: 2020-01-02
wide: 012
truth: no
clock: 12:30
empty:
tilde: ~
quoted: "~"
statistics:
  - id: first
    figures: [{value: 45%, label: "yes"}, {value: 5.0}]
  - id: second
note: >-
  Prose of
  two lines.
"""


plain_text = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=8).filter(
    lambda text: text != "<<"  # a merge key is refused, as another test proves
)


def data(text: str) -> Any:  # noqa: ANN401  YAML holds anything
    """Return the plain data of a text that has no problems."""
    document, problems = read(text, "a.yaml")
    assert problems == []
    return document.data


def codes(text: str) -> list[str]:
    """Return the codes of what is wrong with a text."""
    return [problem.rule.code for problem in read(text, "a.yaml")[1]]


class TestData:
    def test_scalars_stay_as_written(self) -> None:
        """Nothing becomes a date, a number or a truth value behind the author's back."""
        plain = data(TEXT)
        assert plain["published"] == "2020-01-02"
        assert (plain["wide"], plain["truth"], plain["clock"]) == ("012", "no", "12:30")
        assert plain["statistics"][0]["figures"] == [{"value": "45%", "label": "yes"}, {"value": "5.0"}]
        assert plain["note"] == "Prose of two lines."

    def test_nothing_is_none_only_unquoted(self) -> None:
        """An empty value or a tilde is nothing; in quotes it is text."""
        plain = data(TEXT)
        assert (plain["empty"], plain["tilde"], plain["quoted"]) == (None, None, "~")

    @given(
        st.dictionaries(
            plain_text,
            st.recursive(
                plain_text,
                lambda inner: st.one_of(
                    st.lists(inner, max_size=3), st.dictionaries(plain_text, inner, max_size=3)
                ),
                max_leaves=8,
            ),
            min_size=1,
            max_size=4,
        ),
        st.booleans(),
    )
    def test_reads_what_was_written(self, plain: dict[str, Any], flow: bool) -> None:  # noqa: FBT001  a parameter
        """Any mapping of texts written as YAML, in block or in flow style, reads back the same."""
        text = yaml.safe_dump(plain, allow_unicode=True, default_flow_style=flow)
        assert data(text) == plain


class TestPlaces:
    @pytest.mark.parametrize(
        ("path", "place", "key_place"),
        [
            (("title",), (1, 8), (1, 1)),
            (("statistics", 0, "id"), (10, 9), (10, 5)),
            (("statistics", 0, "figures", 1, "value"), (11, 51), (11, 44)),
            (("statistics", 1), (12, 5), (12, 5)),
            (("note",), (13, 7), (13, 1)),
        ],
    )
    def test_every_key_and_value_has_one(
        self, path: tuple[str | int, ...], place: tuple[int, int], key_place: tuple[int, int]
    ) -> None:
        """Lines and columns are those an editor shows, counted from 1."""
        document, _ = read(TEXT, "a.yaml")
        assert (document.place(path), document.place(path, key=True)) == (place, key_place)

    def test_what_is_missing_stands_in_what_is_around_it(self) -> None:
        """A key that is not there is told at the record it is missing from."""
        document, _ = read(TEXT, "a.yaml")
        assert document.place(("statistics", 1, "claim")) == (12, 5)
        assert document.place(("nowhere", 3, "deep")) == (1, 1)

    def test_a_document_without_places_begins_at_its_first_line(self) -> None:
        """A problem of a file that was never read stands at its beginning."""
        assert Document("a.yaml").place(("title",)) == (1, 1)

    def test_columns_count_characters(self) -> None:
        """Letters of several bytes count once."""
        document, _ = read("{ä: é, name: 株式会社, kind: x}", "a.yaml")
        assert document.place(("kind",)) == (1, 26)


class TestRefusals:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("a: 1\na: 2\na: 3\n", ["YAML04", "YAML04"]),
            ("a: {b: 1, b: 2}\n", ["YAML04"]),
            ("a: &x 1\nb: *x\n", ["YAML05", "YAML05"]),
            ("*x : 1\n", ["YAML05"]),
            ("<<: {a: 1}\n", ["YAML05"]),
            ("a: !!str 1\n", ["YAML05"]),
            ("a: ! 1\n", ["YAML05"]),
            ("a: !!python/name:os.system\n", ["YAML05"]),
            ("a: 1\n---\nb: 1\n", ["YAML06"]),
            ("a: 1\n...\n---\nb: 1\n", ["YAML06"]),
            ("? [a, b]\n: 1\n", ["YAML02"]),
            ("? {a: b}\n: 1\n", ["YAML02"]),
            ("", ["YAML01"]),
            ("---\n", ["YAML01"]),
            ("~\n", ["YAML01"]),
            ("# nothing\n\n", ["YAML01"]),
            ("a: {on: today, because: it is gone, and lost}\n", ["YAML08"]),
            ("a: {b, c}\n", ["YAML08", "YAML08"]),
            ("%YAML 3.0\n---\na: 1\n", ["YAML02"]),
            ("a: @b\n", ["YAML02"]),
            ("a: 'b\n", ["YAML02"]),
        ],
    )
    def test_names_what_yaml_would_lose(self, text: str, expected: list[str]) -> None:
        """What YAML readers silently drop, resolve or run is refused by its rule."""
        assert codes(text) == expected

    @pytest.mark.parametrize(
        "text",
        [
            "a: b*c & d\n",
            "a: '&x *x !!x <<'\n",
            "a: {b: '1, 2', c: \"3, 4\"}\n",
            "a: {b: '', c: ~}\n",
            "--- # c\na: 1\n...\n",
        ],
    )
    def test_lets_pass_what_only_looks_clever(self, text: str) -> None:
        """Signs that mean nothing where they stand are text."""
        assert codes(text) == []

    def test_lists_may_be_as_deep_as_records_are(self) -> None:
        """So many levels are read, and one more is refused."""
        assert codes("[" * DEEPEST + "]" * DEEPEST) == []
        assert codes("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1)) == ["YAML07"]

    def test_what_was_never_closed_is_told_where_it_was_opened(self) -> None:
        """A bracket or a quotation mark that is never closed is told at its beginning."""
        for text, place in (("a: 1\nb: [1,\n  2\nc: 3\n", (2, 4)), ('a: 1\nb: "two\nc: 3\n', (2, 4))):
            _, (problem,) = read(text, "a.yaml")
            assert (problem.rule, problem.line, problem.column) == (rules.BROKEN, *place)
