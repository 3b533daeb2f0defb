"""Rules of loading: everything that keeps a file from becoming a record."""

from plumbline.problems import Rule, Severity


def _error(code: str, name: str, reason: str, bad: str = "", good: str = "") -> Rule:
    return Rule(code, name, Severity.ERROR, reason, good=good, bad=bad)


UNREADABLE = _error("FILE01", "unreadable", "A record is a readable file; a folder or a device is not.")
OUTSIDE = _error("FILE02", "outside", "A symbolic link could bring in a file that nobody reviewed.")
TOO_LARGE = _error(
    "FILE03", "too-large", "A record file is a page of text; a very large file is a mistake or an attack."
)
NOT_TEXT = _error(
    "FILE04",
    "not-text",
    "Records are UTF-8 text without control characters, so that every tool shows the same.",
)
STRAY = _error(
    "FILE05", "stray-file", "A file in the wrong place would never be read, and nobody would notice."
)
MISSING = _error("FILE06", "missing-file", "A catalogue needs its questions and its rubric.")
NO_FOLDER = _error("FILE07", "no-catalogue", "A catalogue is a folder with sources, questions and a rubric.")
EMPTY = _error("YAML01", "empty", "An empty file says nothing, not even what is missing.")
BROKEN = _error(
    "YAML02",
    "broken",
    "The file is not YAML, so nothing in it can be trusted.",
    bad="claim: Two teams: one goal.",
    good="claim: >-\n  Two teams: one goal.",
)
TAB = _error("YAML03", "tab", "Tabs look like spaces and are not; YAML forbids them in its indentation.")
DUPLICATE_KEY = _error(
    "YAML04",
    "duplicate-key",
    "YAML readers silently keep one of two equal keys.",
    bad="read: whole\nread: part",
    good="read: whole",
)
CLEVER = _error(
    "YAML05",
    "clever-yaml",
    "Anchors, aliases, tags and merge keys hide what a record says, and can grow without bound.",
    bad="claim: &shared Something.",
    good="claim: Something.",
)
SECOND_DOCUMENT = _error(
    "YAML06", "second-document", "One file is one record.", bad="title: One\n---\ntitle: Two"
)
TOO_DEEP = _error("YAML07", "too-deep", "A record is never more than a dozen levels deep.")
BROKEN_PROSE = _error(
    "YAML08",
    "broken-prose",
    "Inside {} a comma ends a value, and the rest of the sentence is silently lost.",
    bad="withdrawn: {on: 2026-11-21, because: the page is gone, and no copy is known}",
    good="withdrawn:\n  on: 2026-11-21\n  because: the page is gone, and no copy is known",
)
NOT_A_RECORD = _error("KEY01", "not-a-record", "A record is a mapping of keys to values.", bad="- one\n- two")
UNKNOWN_KEY = _error(
    "KEY02",
    "unknown-key",
    "A misspelt key would be ignored, and the fact with it.",
    bad="publishd: 2023",
    good="published: 2023",
)
MISSING_KEY = _error("KEY03", "missing-key", "Without this key the record cannot be used.")
WRONG_VALUE = _error(
    "KEY04",
    "wrong-value",
    "The value cannot be what the key means.",
    bad="figures: [{value: 4500%}]",
    good="figures: [{value: +4500%}]",
)

ALL = (
    UNREADABLE,
    OUTSIDE,
    TOO_LARGE,
    NOT_TEXT,
    STRAY,
    MISSING,
    NO_FOLDER,
    EMPTY,
    BROKEN,
    TAB,
    DUPLICATE_KEY,
    CLEVER,
    SECOND_DOCUMENT,
    TOO_DEEP,
    BROKEN_PROSE,
    NOT_A_RECORD,
    UNKNOWN_KEY,
    MISSING_KEY,
    WRONG_VALUE,
)
