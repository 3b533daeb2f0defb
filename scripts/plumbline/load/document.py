"""Document: YAML text as plain data, with the place of every key.

One walk over the parser's events builds mappings, lists and strings. Scalars stay as written: nothing becomes
a date, a number or a truth value behind the author's back. What YAML silently loses is refused.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml

from plumbline.load import rules
from plumbline.problems import Problem, Rule


Path: TypeAlias = tuple[str | int, ...]
Place: TypeAlias = tuple[int, int]
"""Line and column, counted from 1."""

DEEPEST = 12
_NOTHING = {"", "~", "null"}
_REMEDIES = {
    "mapping values are not allowed": "Prose with a colon goes on its own line after '>-', or into quotes",
    "could not find expected ':'": "Write 'key: value'; prose of several lines goes after '>-'",
    "did not find expected <block end>": "Indent all keys of one mapping alike",
    "while parsing a flow": "Close every { and [ on this line",
    "found unexpected end of stream": "Close the quotation mark",
}


@dataclass(frozen=True, slots=True)
class Document:
    """The plain data of one file; `data` is None if the file could not be read."""

    path: str
    data: Any = None
    keys: dict[Path, Place] = field(default_factory=dict)
    values: dict[Path, Place] = field(default_factory=dict)

    def place(self, path: Path, *, key: bool = False) -> Place:
        """Return where a value (or its key) stands, or the nearest thing around it."""
        first, second = (self.keys, self.values) if key else (self.values, self.keys)
        while path:
            if path in first:
                return first[path]
            if path in second:
                return second[path]
            path = path[:-1]
        return first.get((), (1, 1))

    def problem(self, rule: Rule, path: Path, what: str, remedy: str, *, key: bool = False) -> Problem:
        """Return a problem at the place of a value or its key."""
        line, column = self.place(path, key=key)
        return Problem(self.path, line, column, rule, what, remedy)


@dataclass(slots=True)
class _Frame:
    """A mapping or list being filled."""

    content: dict[str, Any] | list[Any]
    path: Path
    flow: bool
    key: str | None = None


class _Walk:
    """Fills a document from parser events."""

    def __init__(self, path: str) -> None:
        self.document = Document(path)
        self.problems: list[Problem] = []
        self._frames: list[_Frame] = []
        self._root: Any = None
        self._documents = 0
        self._incomplete = False

    def finish(self) -> Document:
        document = self.document
        data = None if self._incomplete else self._root
        return Document(document.path, data, document.keys, document.values)

    def take(self, event: yaml.Event) -> bool:
        """Take one event; return False when there is no use in going on."""
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self._report(
                        event, rules.SECOND_DOCUMENT, "a second document starts here", "Give it its own file"
                    )
                    return False
            case yaml.AliasEvent():
                self._alias(event)
            case yaml.ScalarEvent():
                self._refuse_clever(event)
                self._scalar(event)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._refuse_clever(event)
                return self._open(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._frames.pop()
        return True

    def _open(self, event: yaml.CollectionStartEvent) -> bool:
        frame = self._frames[-1] if self._frames else None
        if len(self._frames) >= DEEPEST:
            what = f"more than {DEEPEST} levels stand inside each other"
            self._report(event, rules.TOO_DEEP, what, "Look for a bracket or an indentation too many")
            return False
        if frame is not None and isinstance(frame.content, dict) and frame.key is None:
            self._report(
                event, rules.BROKEN, "a mapping or list stands where a key belongs", "Write 'key: value'"
            )
            return False
        content: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        path = self._put(event, content)
        self._frames.append(_Frame(content, path, flow=bool(event.flow_style)))
        return True

    def _alias(self, event: yaml.AliasEvent) -> None:
        self._report(event, rules.CLEVER, f"the alias *{event.anchor} stands here", "Write the value out")
        self._incomplete = True
        frame = self._frames[-1] if self._frames else None
        if frame is not None and isinstance(frame.content, dict) and frame.key is None:
            frame.key = f"*{event.anchor}"
        else:
            self._put(event, None)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        frame = self._frames[-1] if self._frames else None
        if frame is not None and isinstance(frame.content, dict) and frame.key is None:
            self._key(frame, event)
            return
        nothing = event.implicit[0] and event.value in _NOTHING
        if nothing and event.value == "" and frame is not None and frame.flow and frame.key is not None:
            what = f"{frame.key!r} has no value: a sentence seems to be broken at a comma"
            line, column = self.document.keys[(*frame.path, frame.key)]
            remedy = "Put prose on a line of its own, outside the { }, or into quotes"
            self.problems.append(Problem(self.document.path, line, column, rules.BROKEN_PROSE, what, remedy))
            frame.key = None
            return
        self._put(event, None if nothing else event.value)

    def _key(self, frame: _Frame, event: yaml.ScalarEvent) -> None:
        key = event.value
        if key == "<<":
            self._report(event, rules.CLEVER, "a merge key stands here", "Write the keys out")
        if key in frame.content:
            first = self.document.keys[(*frame.path, key)][0]
            what = f"{key!r} stands twice; the first is in line {first}"
            self._report(event, rules.DUPLICATE_KEY, what, "Keep one of the two")
        frame.key = key
        self.document.keys[(*frame.path, key)] = _place(event)

    def _put(self, event: yaml.Event, content: Any) -> Path:  # noqa: ANN401  YAML holds anything
        if not self._frames:
            self._root = content
            self.document.values[()] = _place(event)
            return ()
        frame = self._frames[-1]
        if isinstance(frame.content, list):
            path: Path = (*frame.path, len(frame.content))
            frame.content.append(content)
        else:
            key = frame.key or ""
            path = (*frame.path, key)
            frame.content[key] = content
            frame.key = None
        self.document.values[path] = _place(event)
        return path

    def _refuse_clever(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._report(event, rules.CLEVER, f"the anchor &{event.anchor} stands here", "Delete it")
        if event.tag is not None:
            self._report(event, rules.CLEVER, f"the tag {event.tag!r} stands here", "Delete it")

    def _report(self, event: yaml.Event, rule: Rule, what: str, remedy: str) -> None:
        line, column = _place(event)
        self.problems.append(Problem(self.document.path, line, column, rule, what, remedy))


def read(text: str, path: str) -> tuple[Document, list[Problem]]:
    """Return the document in a text, and what is wrong with it.

    The document's data is None when the problems leave nothing to validate.
    """
    walk = _Walk(path)
    try:
        for event in _events(text):
            if not walk.take(event):
                return Document(path), walk.problems
    except yaml.MarkedYAMLError as error:
        return Document(path), [*walk.problems, _broken(error, text, path)]
    except yaml.YAMLError as error:
        what = f"the file is not YAML ({str(error).splitlines()[0]})"
        return Document(path), [
            *walk.problems,
            Problem(path, 1, 1, rules.BROKEN, what, "Look at its first lines"),
        ]
    document = walk.finish()
    if document.data is None and not walk.problems:
        remedy = "Write a record into it, or delete the file"
        return document, [Problem(path, 1, 1, rules.EMPTY, "the file is empty", remedy)]
    return document, walk.problems


def _events(text: str) -> Iterator[yaml.Event]:
    return yaml.parse(text, Loader=yaml.CSafeLoader)


def _broken(error: yaml.MarkedYAMLError, text: str, path: str) -> Problem:
    said = " ".join(filter(None, (error.context, error.problem)))
    mark = error.problem_mark or error.context_mark
    opened = error.context_mark
    if mark and opened and (opened.line < mark.line if "flow" in said else not text[mark.index :].strip()):
        mark = opened  # what was never closed is noticed too late
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    if line > text.count("\n") + 1:
        line, column = text.count("\n") + 1, 1
    remedy = next(
        (advice for sign, advice in _REMEDIES.items() if sign in said), "Look at its indentation and quotes"
    )
    return Problem(path, line, column, rules.BROKEN, f"the YAML breaks here ({said})", remedy)


def _place(event: yaml.Event) -> Place:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
