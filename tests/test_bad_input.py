"""Everything that can be wrong with a file, in one catalogue, told in one run."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from plumbline.cli import main
from tests.catalogues import write


PUBLISHER = "name: Acme\nkind: vendor\n"
SOURCE = """\
title: Bad input
publisher: acme
kind: post
url: https://acme.example/{name}
published: 2021
read: whole
studies:
  bad-input-{name}:
    original: here
statistics:
  - id: aligned
    kind: share
    answers: alignment-level
    claim: 52% call themselves aligned.
    figures:
      - {{value: 52%}}
readings:
  - {{by: first-reader, on: 2026-11-20, figures: 1}}
"""
BOMB = "a: &a [x, x, x]\n" + "".join(
    f"{new}: &{new} [*{old}, *{old}, *{old}]\n" for old, new in zip("abcdefghi", "bcdefghij", strict=True)
)


@dataclass(frozen=True)
class Bad:
    """One bad file: what it holds, and the place, code and words of what is said of it."""

    content: str | bytes | Callable[[Path], None]
    place: str
    code: str
    says: str


def source(old: str, new: str) -> str:
    """Return a valid source with one piece of it replaced."""
    assert old in SOURCE
    return SOURCE.replace(old, new)


def link_outside(path: Path) -> None:
    """Make the record a link to a file outside the catalogue."""
    outside = path.parents[2] / "outside.yaml"
    outside.write_text(PUBLISHER)
    path.symlink_to(outside)


def link_to_itself(path: Path) -> None:
    """Make the record a link that leads nowhere but to itself."""
    path.symlink_to(path)


BAD: dict[str, Bad] = {
    "alias-bomb": Bad(BOMB, "1:4", "YAML05", "the anchor &a stands here"),
    "anchor": Bad(source("claim: 52%", "claim: &x 52%"), "14:12", "YAML05", "the anchor &x stands here"),
    "binary": Bad(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "1:1", "FILE04", "byte 0x89 is not UTF-8"),
    "broken": Bad(source("{{value: 52%}}", "{{value: 52%"), "16:9", "YAML02", "Close every { and ["),
    "broken-prose": Bad(
        source("{{value: 52%}}", "{{value: 52%, label: yes, of course}}"),
        "16:34",
        "YAML08",
        "broken at a comma",
    ),
    "colon": Bad(source("Bad input", "Bad: input"), "1:11", "YAML02", "Prose with a colon"),
    "deep": Bad("title: " + "[" * 3000 + "]" * 3000, "1:19", "YAML07", "more than 12 levels"),
    "device": Bad(os.mkfifo, "1:1", "FILE01", "'device.yaml' is not a file"),
    "directory": Bad(lambda path: path.mkdir(), "1:1", "FILE01", "'directory.yaml' is not a file"),
    "duplicate-key": Bad(
        source("read: whole", "read: whole\nread: part"), "7:1", "YAML04", "first is in line 6"
    ),
    "empty": Bad("", "1:1", "YAML01", "the file is empty"),
    "huge": Bad(b"# " + b"x" * 10_000_000, "1:1", "FILE03", "10,000,002 bytes, more than 1,000,000"),
    "javascript": Bad(source("https://acme.example/", "javascript:"), "4:6", "KEY04", "is not an address"),
    "link-outside": Bad(link_outside, "1:1", "FILE02", "a link that leads out of the catalogue"),
    "link-to-itself": Bad(link_to_itself, "1:1", "FILE01", "cannot be read"),
    "list": Bad("- title: Bad input\n", "1:1", "KEY01", "the file holds a list"),
    "misspelt-key": Bad(source("published", "publised"), "5:1", "KEY02", "Did you mean 'published'?"),
    "missing-key": Bad(source("    kind: share\n", ""), "11:5", "KEY03", "statistics[1] has no 'kind'"),
    "more-than-all": Bad(source("value: 52%", "value: 520%"), "16:17", "KEY04", "is an impossible share"),
    "no-such-day": Bad(source("2021", "2021-02-29"), "5:12", "KEY04", "a date that does not exist"),
    "no-such-publisher": Bad(source("acme\n", "acmi\n"), "2:12", "REF01", "Did you mean 'acme'?"),
    "not-utf-8": Bad(source("Bad", "B\u00e4d").encode("latin-1"), "1:9", "FILE04", "byte 0xe4 is not UTF-8"),
    "nul": Bad(source("Bad input", "Bad\0input"), "1:11", "FILE04", "a NUL byte stands here"),
    "scalar": Bad("Bad input\n", "1:1", "KEY01", "the file holds a single value"),
    "tab": Bad(source("  - id", "\t- id"), "11:1", "YAML03", "a tab stands here"),
    "tag": Bad(source("Bad", "!!python/object/apply:os.abort Bad"), "1:8", "YAML05", "the tag"),
    "turned-around": Bad(source("Bad", "\u202eBad"), "1:8", "FILE04", "U+202E"),
    "two-documents": Bad(SOURCE + "---\n" + SOURCE, "19:1", "YAML06", "a second document starts here"),
    "wrong-choice": Bad(source("kind: share", "kind: shares"), "12:11", "KEY04", "Did you mean 'share'?"),
    "wrong-type": Bad(source("whole", "[whole]"), "6:7", "KEY04", "a list is not a choice"),
    "wrong-value": Bad(source("value: 52%", "value: 52 %"), "16:17", "KEY04", "Write it as one of"),
}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, list[str]]:
    """What one run says of a catalogue that holds all of it, below `statistics/`."""
    folder = write(tmp_path_factory.mktemp("bad") / "statistics")
    for name, bad in BAD.items():
        path = folder / f"sources/{name}.yaml"
        if callable(bad.content):
            bad.content(path)
        elif isinstance(bad.content, bytes):
            path.write_bytes(bad.content)
        else:
            path.write_text(bad.content.replace("{name}", name).replace("{{", "{").replace("}}", "}"))
    capture: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder.parent)
        patch.setattr("builtins.print", capture.append)
        code = main(["check", "--today", "2026-11-21"])
    return code, capture


def test_all_are_told_in_one_run(report: tuple[int, list[str]]) -> None:
    """One run names every bad file and no other, and ends with an error."""
    code, lines = report
    *problems, last = lines
    named = {re.match(r"statistics/sources/(.+)\.yaml:", line) for line in problems}
    assert {match[1] for match in named if match} == set(BAD)
    assert None not in named
    assert code == 1
    assert re.fullmatch(rf"\d+ errors in {len(BAD) + 9} files", last)


@pytest.mark.parametrize("name", BAD)
def test_each_is_told_at_its_place(name: str, report: tuple[int, list[str]]) -> None:
    """The first word on a bad file is of the mistake: its line and column, its code, and a way out."""
    bad = BAD[name]
    lines = [line for line in report[1] if line.startswith(f"statistics/sources/{name}.yaml:")]
    pattern = rf"statistics/sources/{name}\.yaml:{bad.place}: error\[{bad.code}\] [a-z-]+: (.+)"
    match = re.fullmatch(pattern, lines[0])
    assert match, lines
    assert bad.says in match[1]
    assert re.search(r"[.?] .+[.?]$", match[1]), "what is wrong, and then what to do"


@pytest.mark.parametrize("name", sorted(BAD.keys() - {"alias-bomb"}))
def test_one_mistake_is_told_once(name: str, report: tuple[int, list[str]]) -> None:
    """One mistake in a file gives one message, not a cascade."""
    assert sum(line.startswith(f"statistics/sources/{name}.yaml:") for line in report[1]) == 1
