"""Rules of loading: everything that keeps a file from becoming a record."""

from plumbline.problems import Rule, Severity


def _error(  # noqa: PLR0913  a rule says this much of itself
    code: str, name: str, *, demands: str, reason: str, remedy: str, bad: str, good: str
) -> Rule:
    return Rule(code, name, Severity.ERROR, reason, good, bad, demands, remedy)


UNREADABLE = _error(
    "FILE01",
    "unreadable",
    demands="Every record is a file that can be read.",
    reason="A folder or a device named like a record would be passed over, and nobody would notice.",
    remedy="Rename or delete it, or mend its permissions.",
    bad="# sources/acme-2020.yaml is a folder",
    good="# sources/acme-2020.yaml is a file",
)
OUTSIDE = _error(
    "FILE02",
    "outside",
    demands="Every record stands in the catalogue's folder itself.",
    reason="A symbolic link could bring in a file that nobody reviewed.",
    remedy="Put the file itself here.",
    bad="# sources/acme-2020.yaml is a link to /etc/passwd",
    good="# sources/acme-2020.yaml is a file",
)
TOO_LARGE = _error(
    "FILE03",
    "too-large",
    demands="No record file is larger than a million bytes.",
    reason="A record is a page of text; a very large file is a mistake or an attack.",
    remedy="Split it: one file for each document.",
    bad="# sources/acme-2020.yaml has 10,000,000 bytes",
    good="# sources/acme-2020.yaml has 4,000 bytes",
)
NOT_TEXT = _error(
    "FILE04",
    "not-text",
    demands="Records are UTF-8 text without control characters.",
    reason="What one tool shows and another hides cannot be reviewed.",
    remedy="Save the file as UTF-8 text, and delete invisible characters.",
    bad="title: Sales\\0and marketing",
    good="title: Sales and marketing",
)
STRAY = _error(
    "FILE05",
    "stray-file",
    demands="Nothing but records stands in a catalogue's folder.",
    reason="A file in the wrong place would never be read, and nobody would notice.",
    remedy="Move it to sources/, traces/ or publishers/ and let its name end in .yaml, or delete it.",
    bad="# sources/acme-2020.yml",
    good="# sources/acme-2020.yaml",
)
MISSING = _error(
    "FILE06",
    "missing-file",
    demands="A catalogue has its questions.yaml and its rubric.yaml.",
    reason="Without questions nothing can be compared, without a rubric nothing graded.",
    remedy="Add the file.",
    bad="# statistics/ without rubric.yaml",
    good="# statistics/rubric.yaml",
)
NO_FOLDER = _error(
    "FILE07",
    "no-catalogue",
    demands="The folder to check is a catalogue: it holds sources, questions and a rubric.",
    reason="A mistyped folder would pass every check.",
    remedy="Name the catalogue's folder.",
    bad="plumbline check statistic",
    good="plumbline check statistics",
)
EMPTY = _error(
    "YAML01",
    "empty",
    demands="No record file is empty.",
    reason="An empty file says nothing, not even what is missing.",
    remedy="Write a record into it, or delete the file.",
    bad="# nothing but this comment",
    good="name: Gartner\nkind: analyst",
)
BROKEN = _error(
    "YAML02",
    "broken",
    demands="Every record file is YAML.",
    reason="If a file cannot be read as it is written, nothing in it can be trusted.",
    remedy="Look at colons, quotes, brackets and indentation where the message points.",
    bad="claim: Two teams: one goal.",
    good="claim: >-\n  Two teams: one goal.",
)
TAB = _error(
    "YAML03",
    "tab",
    demands="No tab stands in a record.",
    reason="Tabs look like spaces and are not; YAML forbids them in its indentation.",
    remedy="Write spaces.",
    bad="studies:\n\tacme-2020:",
    good="studies:\n  acme-2020:",
)
DUPLICATE_KEY = _error(
    "YAML04",
    "duplicate-key",
    demands="No key stands twice in one mapping.",
    reason="YAML readers silently keep one of two equal keys.",
    remedy="Keep one of the two.",
    bad="read: whole\nread: part",
    good="read: whole",
)
CLEVER = _error(
    "YAML05",
    "clever-yaml",
    demands="Records use no anchors, aliases, tags or merge keys.",
    reason="They hide what a record says, and can grow without bound.",
    remedy="Write the value out.",
    bad="claim: &shared 44% are aligned.",
    good="claim: 44% are aligned.",
)
SECOND_DOCUMENT = _error(
    "YAML06",
    "second-document",
    demands="One file is one record.",
    reason="A second document in a file would never be read.",
    remedy="Give it its own file.",
    bad="title: One\n---\ntitle: Two",
    good="title: One",
)
TOO_DEEP = _error(
    "YAML07",
    "too-deep",
    demands="No record is more than a dozen levels deep.",
    reason="Nothing in a record is; a deeper file is a mistake or an attack.",
    remedy="Look for a bracket or an indentation too many.",
    bad="figures: [[[[[[[[[[[[{value: 45%}]]]]]]]]]]]]",
    good="figures: [{value: 45%}]",
)
BROKEN_PROSE = _error(
    "YAML08",
    "broken-prose",
    demands="No sentence inside {} is broken at a comma.",
    reason="Inside {} a comma ends a value, and the rest of the sentence is silently lost.",
    remedy="Put prose on a line of its own, outside the {}, or into quotes.",
    bad="withdrawn: {on: 2026-11-21, because: the page is gone, and no copy is known}",
    good="withdrawn:\n  on: 2026-11-21\n  because: the page is gone, and no copy is known",
)
NOT_A_RECORD = _error(
    "KEY01",
    "not-a-record",
    demands="A record is a mapping of keys to values.",
    reason="A list or a single value does not say what it is.",
    remedy="Start the file with 'key: value' lines.",
    bad="- one\n- two",
    good="name: Gartner\nkind: analyst",
)
UNKNOWN_KEY = _error(
    "KEY02",
    "unknown-key",
    demands="Every key is one of those that the record has.",
    reason="A misspelt key would be ignored, and the fact with it.",
    remedy="Mend the spelling; the message names the nearest key.",
    bad="publishd: 2023",
    good="published: 2023",
)
MISSING_KEY = _error(
    "KEY03",
    "missing-key",
    demands="Every required key is there.",
    reason="Without it the record cannot be used.",
    remedy="Add the key.",
    bad="name: Gartner",
    good="name: Gartner\nkind: analyst",
)
WRONG_VALUE = _error(
    "KEY04",
    "wrong-value",
    demands="Every value is of the type its key asks for.",
    reason="A share above 100%, a day that does not exist or a list where one value belongs is a slip.",
    remedy="Look at the source again, and at how such values are written.",
    bad="figures: [{value: 450%}]",
    good="figures: [{value: +450%}]",
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
