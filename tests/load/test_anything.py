"""Whatever a file holds, loading and checking give problems in the file, never an exception."""

import copy
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plumbline.check import check
from plumbline.check.registry import FAILED
from plumbline.load import load
from plumbline.problems import as_github, as_json, as_text
from tests.catalogues import RECORDS, write


TODAY = date(2026, 11, 21)
SOURCE = "sources/acme-teamwork-2020"
SLOW = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])

PIECES = r"""
title:
statistics:~
  -
figures:
{value: 45%}
&a
*a
!!x
<<:
>-~
~
~
---~
...~
%YAML 1.2~
kind: split~
inferred: {a: b}~
"\e[31m": x~
null
"""
SIGNS = "[]{}'\"#|?:-,0~ \n\t\0\u00e9\ufeff\u2028\U0001f600"
pieces = st.sampled_from([*(piece.replace("~", "\n") for piece in PIECES.splitlines()), *SIGNS])
texts = st.one_of(st.text(max_size=80), st.lists(pieces, max_size=25).map("".join))
scalars = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["45%", "+40%", "1 of 3", "0", "-5", "all", "2020", "2020-03/2020-04", "true", "nobody", "a/b"]
    ),
)
plain = st.recursive(
    st.one_of(st.none(), scalars),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["value", "label", "group", "who", "of", "on", "x"]), inner, max_size=3
        ),
    ),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A valid catalogue, of which one file is overwritten again and again."""
    return write(tmp_path_factory.mktemp("anything"))


def prove_told_in_place(folder: Path, path: Path) -> None:
    """Load and check the folder, and prove that every problem of the file stands in one of its lines."""
    found = check(load(folder), TODAY)
    lines = path.read_bytes().split(b"\n")
    assert [each for each in found if each.rule is FAILED] == []
    for each in found:
        if each.path == str(path):
            assert 1 <= each.line <= len(lines)
            assert 1 <= each.column <= len(lines[each.line - 1]) + 1
    assert all(as_text(each).isprintable() and as_github(each).isprintable() for each in found)
    assert len(json.loads(as_json(found))) == len(found)


@given(st.one_of(st.binary(max_size=60), texts.map(lambda text: text.encode("utf-8", "surrogatepass"))))
@SLOW
def test_any_bytes(catalogue: Path, content: bytes) -> None:
    """Any bytes in a record file give problems on its own lines."""
    path = catalogue / f"{SOURCE}.yaml"
    path.write_bytes(content)
    prove_told_in_place(catalogue, path)


@st.composite
def broken_records(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a valid source with one value anywhere in it replaced by anything."""
    record: Any = copy.deepcopy(RECORDS[SOURCE])
    whole, place = record, record
    for _ in range(draw(st.integers(0, 4))):
        keys = list(range(len(place))) if isinstance(place, list) else list(place)
        if not keys:
            break
        key = draw(st.sampled_from(keys))
        if not isinstance(place[key], dict | list) or draw(st.integers(0, 3)) == 0:
            place[key] = draw(plain)
            break
        place = place[key]
    return dict(whole)


@given(broken_records())
@SLOW
def test_any_value_anywhere(catalogue: Path, record: dict[str, Any]) -> None:
    """Anything in place of any value of a record gives problems on its own lines."""
    path = catalogue / f"{SOURCE}.yaml"
    path.write_text(yaml.safe_dump(record, allow_unicode=True), encoding="utf-8", errors="surrogatepass")
    prove_told_in_place(catalogue, path)


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_any_file_may_be_cut_off(name: str, tmp_path: Path) -> None:
    """Any record cut off anywhere is refused or accepted, and never breaks a check."""
    write(tmp_path)
    path = tmp_path / f"{name}.yaml"
    whole = path.read_text()
    for end in range(0, len(whole), max(1, len(whole) // 25)):
        path.write_text(whole[:end])
        prove_told_in_place(tmp_path, path)
