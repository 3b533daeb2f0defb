"""Search: the documents a reader can find, and the one compact file the browser finds them in.

The file is made of columns, because equal things side by side compress best; questions, publishers, kinds and
flags are places in a vocabulary that is written once. `docs/assets/search-index.js` reads it.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal


DocumentType = Literal["trace", "statistic", "question", "publisher", "source", "repeat", "page"]

FOLDERS: Mapping[DocumentType, str] = {
    "trace": "traces/",
    "statistic": "statistics/",
    "question": "questions/",
    "publisher": "publishers/",
    "source": "sources/",
    "repeat": "sources/",
    "page": "",
}
"""Where the page of each type stands, in the order results are shown in."""

NONE = -1
"""The place of what is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchDocument:
    """One thing a reader can find.

    `title` weighs most: the claim, the wording, the question, the name. `text` holds what else it is found
    by: answers, groups, who was asked, who is credited. `numbers` are all its figures as written, and what
    the source itself works out from them, "57% more"; of a trace those of every appearance. `question` and
    `flags` are ids, `publisher` is a name.
    """

    id: str  # "<source>/<id>" of a statistic
    url: str  # site path
    type: DocumentType
    title: str
    text: str = ""
    numbers: tuple[str, ...] = ()
    question: str = ""
    publisher: str = ""
    publisher_kind: str = ""
    kind: str = ""  # of a statistic: "share", "split", …
    grade: str = ""
    year: int | None = None
    sample_size: int | None = None
    flags: tuple[str, ...] = ()
    written: str = ""  # the headline figure
    value: Decimal | None = None  # the same in `unit`
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The words for the ids that documents hold, each in the order a reader should meet them."""

    grades: Mapping[str, str] = field(default_factory=dict)  # "C": "Cite as indicative only"
    questions: Mapping[str, str] = field(default_factory=dict)
    publisher_kinds: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    flags: Mapping[str, str] = field(default_factory=dict)


def to_json(documents: Iterable[SearchDocument], vocabulary: Vocabulary) -> str:
    """Return the text of `search.json`, the same for the same documents.

    Raises:
        KeyError: A document holds an id that the vocabulary has no words for.
    """
    rows = tuple(documents)
    publishers = {name: name for name in sorted({row.publisher for row in rows if row.publisher})}
    words: Mapping[str, Mapping[str, str]] = {
        "grade": vocabulary.grades,
        "question": vocabulary.questions,
        "publisher": publishers,
        "publisherKind": vocabulary.publisher_kinds,
        "kind": vocabulary.kinds,
        "flag": vocabulary.flags,
    }
    places = {name: {key: place for place, key in enumerate(entries)} for name, entries in words.items()}

    def place(name: str, key: str) -> int:
        return places[name][key] if key else NONE

    types = list(FOLDERS)
    columns = {
        "type": [types.index(row.type) for row in rows],
        "id": [row.id for row in rows],
        "url": ["" if row.url == f"{FOLDERS[row.type]}{row.id}/" else row.url for row in rows],
        "title": [row.title for row in rows],
        "text": [row.text for row in rows],
        "numbers": ["; ".join(row.numbers) for row in rows],
        "question": [place("question", row.question) for row in rows],
        "publisher": [place("publisher", row.publisher) for row in rows],
        "publisherKind": [place("publisherKind", row.publisher_kind) for row in rows],
        "kind": [place("kind", row.kind) for row in rows],
        "grade": [place("grade", row.grade) for row in rows],
        "year": [row.year for row in rows],
        "sampleSize": [row.sample_size for row in rows],
        "flags": [[place("flag", flag) for flag in row.flags] for row in rows],
        "written": [row.written for row in rows],
        "value": [_number(row.value) for row in rows],
        "unit": [row.unit for row in rows],
    }
    file = {
        "types": [{"name": name, "folder": folder} for name, folder in FOLDERS.items()],
        "vocabulary": {name: [list(entry) for entry in entries.items()] for name, entries in words.items()},
        "columns": columns,
    }
    return json.dumps(file, ensure_ascii=False, separators=(",", ":"))


def _number(value: Decimal | None) -> int | float | None:
    """A number JSON can carry; readers see it as written, so that it only sorts and lands in downloads."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
