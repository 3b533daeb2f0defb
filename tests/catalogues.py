"""Tiny catalogues: a small valid one, written to a folder with whatever a test wants changed.

The catalogue holds every kind of record once and no problem, not even a warning. `write` changes it:

    write(folder)                                                          # as it stands
    write(folder, {"sources/acme-teamwork-2020": {"published": "2019"}})   # one key
    write(folder, {"sources/acme-teamwork-2020": {"statistics.0.claim": "…", "url": REMOVED}})
    write(folder, {"traces/40-percent-faster-growth": REMOVED})            # no such file
    write(folder, {"sources/other-2021": source("other", statistics=[…])}) # one more file
    write(folder, {"sources/broken": "title: ["})                          # text or bytes, as they are
"""

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml

from plumbline.catalogue import Catalogue
from plumbline.load import load


class _Removed:
    """The mark of a key or file to leave out."""


REMOVED: Final = _Removed()

Change: TypeAlias = Mapping[str, Any] | str | bytes | _Removed
"""Of one file: keys by dotted path ("statistics.0.claim"), its whole content, or REMOVED."""

RUBRIC: dict[str, str] = {
    "sample-tiny": "30",
    "sample-small": "100",
    "range-half-width-wide": "5",
    "range-width-unreliable": "20",
    "range-relative-unreliable": "1.2",
    "age-old-years": "5",
    "age-very-old-years": "10",
    "disclosure-a": "10",
    "disclosure-b": "8",
    "disclosure-c": "4",
    "majors-equal-serious": "3",
    "contradiction-points": "40",
    "words-loose-points": "3",
    "readings-a": "2",
    "readings-b": "1",
    "extreme-of-items": "5",
}

RECORDS: dict[str, dict[str, Any]] = {
    "rubric": {
        "version": "1",
        "thresholds": {
            name: {"value": value, "because": "A number for tests."} for name, value in RUBRIC.items()
        },
    },
    "redirects": {"acme-teamwork": "acme-teamwork-2020"},
    "questions": {
        "counts": {"people": "people", "leads": "leads"},
        "questions": {
            "alignment-level": {
                "asks": "How aligned are the two teams?",
                "high_means": "more say that they are aligned",
                "related": ["growth-effect"],
            },
            "obstacles": {"asks": "What keeps the two teams apart?"},
            "growth-effect": {"asks": "How much faster do aligned teams grow?"},
        },
    },
    "publishers/acme": {"name": "Acme", "kind": "vendor", "sells": ["software"]},
    "publishers/acme-labs": {"name": "Acme Labs", "kind": "analyst", "part_of": "acme"},
    "publishers/the-digest": {"name": "The Digest", "kind": "media", "also": ["Digest Weekly"]},
    "traces/40-percent-faster-growth": {
        "name": "40% faster growth",
        "wording": "Aligned teams grow 40% faster.",
        "value": "+40%",
        "measures": "growth of revenue",
        "answers": "growth-effect",
        "root": "acme-teamwork-2020/faster-growth",
        "story": "It began with a survey by Acme, and was passed on by The Digest.",
    },
    "sources/acme-teamwork-2020": {
        "title": "Teamwork in 2020",
        "publisher": "acme",
        "kind": "report",
        "url": "https://acme.example/teamwork",
        "archived": "https://archive.example/acme-teamwork",
        "authors": ["A. Author"],
        "published": "2020-06-15",
        "read": "whole",
        "access": "open",
        "studies": {
            "acme-teamwork-2020": {
                "original": "here",
                "conductor": "acme-labs",
                "sponsor": "acme",
                "design": "survey",
                "population": "sellers and marketers of firms with more than 50 people",
                "roles": ["sales", "marketing"],
                "geography": "Germany and France",
                "recruitment": "panel",
                "mode": "online",
                "fieldwork": "2020-03/2020-04",
                "sample_size": "200",
                "groups": {"sales": "87", "marketing": "113"},
                "weighting": "none",
                "limitations": "names those who were not reached",
            }
        },
        "statistics": [
            {
                "id": "highly-aligned",
                "kind": "share",
                "answers": "alignment-level",
                "claim": "37% call the two teams highly aligned.",
                "asked": "how aligned the two teams are",
                "wording": "printed",
                "base": "all",
                "scale": "1 to 5",
                "cut": "top 1 of 5",
                "basis": "opinion",
                "figures": [
                    {"value": "37%", "group": "all"},
                    {"value": "25%", "group": "sales"},
                    {"value": "45%", "group": "marketing"},
                ],
                "arithmetic": [{"ratio": ["marketing", "sales"], "as": "80% more"}],
                "found": "37% called the teams highly aligned",
                "place": "page 3",
            },
            {
                "id": "main-obstacle",
                "kind": "split",
                "answers": "obstacles",
                "claim": "60% name time as what keeps the teams apart most.",
                "asked": "what keeps the two teams apart most",
                "base": "all",
                "figures": [
                    {"label": "time", "value": "60%"},
                    {"label": "money", "value": "25%"},
                    {"label": "something else", "value": "15%"},
                ],
                "arithmetic": [{"top": ["time"]}, {"sum": ["time", "money"], "as": "85%"}],
                "found": "60% named time",
            },
            {
                "id": "faster-growth",
                "kind": "effect",
                "of": "40-percent-faster-growth",
                "answers": "growth-effect",
                "claim": "Revenue grew 40% faster where the teams were highly aligned.",
                "measure": "growth of revenue over one year",
                "effect": {
                    "of": "firms whose teams are highly aligned",
                    "against": "all others",
                    "baseline": "+5%",
                    "period": "one year",
                    "sizes": ["74", "126"],
                    "told_as": "link",
                },
                "figures": [{"value": "+40%"}],
                "found": "grew 40% faster",
            },
        ],
        "readings": [{"by": "first-reader", "on": "2026-11-20", "figures": "7"}],
    },
    "sources/digest-numbers-2022": {
        "title": "Ten numbers on teamwork",
        "publisher": "the-digest",
        "kind": "round-up",
        "url": "https://digest.example/ten-numbers",
        "published": "2022",
        "read": "part",
        "studies": {
            "acme-teamwork-2020": {"original": "elsewhere", "dated": "2020", "title": "Teamwork in 2020"}
        },
        "statistics": [
            {
                "id": "one-in-three-aligned",
                "kind": "share",
                "of": "acme-teamwork-2020/highly-aligned",
                "answers": "alignment-level",
                "claim": "About 1 in 3 call their teams highly aligned.",
                "figures": [{"value": "about 1 in 3"}],
                "found": "about a third",
            }
        ],
        "repeats": [
            {
                "of": "40-percent-faster-growth",
                "value": "up to +40%",
                "credits": "acme",
                "link": "acme-teamwork-2020",
                "told_as": "cause",
                "found": "makes you grow up to 40% faster",
            }
        ],
        "readings": [{"by": "first-reader", "on": "2026-11-20", "figures": "2"}],
    },
}


def source(publisher: str = "acme", **keys: Any) -> dict[str, Any]:  # noqa: ANN401  a record holds anything
    """Return one more source that holds a study and one statistic, with keys of it replaced."""
    record = {
        "title": "Another page",
        "publisher": publisher,
        "kind": "post",
        "url": f"https://{publisher}.example/another-page",
        "published": "2021",
        "read": "whole",
        "studies": {"another-study": {"original": "here", "conductor": publisher}},
        "statistics": [
            {
                "id": "aligned",
                "kind": "share",
                "answers": "alignment-level",
                "claim": "52% say that their teams are aligned.",
                "figures": [{"value": "52%"}],
            }
        ],
        "readings": [{"by": "first-reader", "on": "2026-11-20", "figures": "1"}],
    }
    return {key: value for key, value in (record | keys).items() if value is not REMOVED}


def write(folder: Path, changes: Mapping[str, Change] | None = None) -> Path:
    """Write the catalogue with the changes into a folder, and return the folder."""
    for name in ("sources", "traces", "publishers"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    asked = dict(changes or {})
    for name, record in RECORDS.items():
        _write_file(folder / f"{name}.yaml", asked.pop(name, {}), copy.deepcopy(record))
    for name, change in asked.items():
        _write_file(folder / f"{name}.yaml", change, {})
    return folder


def read(folder: Path, changes: Mapping[str, Change] | None = None) -> Catalogue:
    """Return the catalogue with the changes, loaded from a folder; what was changed must be loadable."""
    loaded = load(write(folder, changes))
    assert loaded.problems == []
    assert loaded.catalogue is not None
    return loaded.catalogue


def _write_file(path: Path, change: Change, record: dict[str, Any]) -> None:
    if isinstance(change, _Removed):
        path.unlink(missing_ok=True)
    elif isinstance(change, bytes):
        path.write_bytes(change)
    elif isinstance(change, str):
        path.write_text(change, encoding="utf-8")
    else:
        for dotted, value in change.items():
            _put(record, dotted.split("."), value)
        text = yaml.safe_dump(_plain(record), sort_keys=False, allow_unicode=True, width=1000)
        path.write_text(text, encoding="utf-8")


def _put(record: Any, steps: list[str], value: object) -> None:  # noqa: ANN401  a record holds anything
    *outer, last = steps
    for step in outer:
        record = record[int(step)] if isinstance(record, list) else record.setdefault(step, {})
    if isinstance(record, list):
        number = int(last)
        record[number : number + 1] = [] if value is REMOVED else [value]
    elif value is REMOVED:
        record.pop(last, None)
    else:
        record[last] = value


def _plain(value: Any) -> Any:  # noqa: ANN401  a record holds anything
    """Copy mappings and lists, so that a value used twice does not become a YAML alias."""
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list | tuple) else value
