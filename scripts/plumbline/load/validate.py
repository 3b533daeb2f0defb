"""Validate: plain data into a record, every mistake with its place and a way out."""

import difflib
import types
import typing
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from plumbline.load import rules
from plumbline.load.document import Document, Path
from plumbline.problems import Problem


R = TypeVar("R", bound=BaseModel)

_CHOICES = {"literal_error", "enum"}


def as_record(document: Document, model: type[R]) -> tuple[R | None, list[Problem]]:
    """Return the record in a document, or everything that keeps it from being one."""
    if not isinstance(document.data, dict):
        shape = "a list" if isinstance(document.data, list) else "a single value"
        remedy = "Start the file with 'key: value' lines"
        return None, [document.problem(rules.NOT_A_RECORD, (), f"the file holds {shape}", remedy)]
    try:
        return model.model_validate(document.data), []
    except ValidationError as error:
        return None, _problems(document, model, error.errors(include_url=False))


def _problems(document: Document, model: type[BaseModel], errors: Sequence[ErrorDetails]) -> list[Problem]:
    suggested: set[Path] = set()
    found: list[Problem] = []
    for error in errors:
        if error["type"] == "extra_forbidden":
            problem, meant = _unknown_key(document, model, error["loc"])
            found.append(problem)
            suggested.add((*error["loc"][:-1], meant))
    for error in errors:
        if error["type"] == "too_short" and error["input"]:
            continue  # the entries are there, only broken, and each says so itself
        # A misspelt key is one mistake, not "unknown" here and "missing" there.
        if error["type"] == "missing" and error["loc"] not in suggested:
            key, around = error["loc"][-1], error["loc"][:-1]
            what = f"{_named(around)} has no {key!r}"
            found.append(document.problem(rules.MISSING_KEY, around, what, f"Add '{key}: …'"))
        elif error["type"] not in {"extra_forbidden", "missing"}:
            found.append(_wrong_value(document, error))
    return found


def _unknown_key(document: Document, model: type[BaseModel], path: Path) -> tuple[Problem, str]:
    key, known = str(path[-1]), _keys_at(model, path[:-1])
    near = difflib.get_close_matches(key, known, n=1, cutoff=0.6)
    meant = near[0] if near else ""
    remedy = f"Did you mean '{meant}'?" if meant else f"Known here: {', '.join(known)}"
    what = f"{key!r} is not a key of {_named(path[:-1])}"
    return document.problem(rules.UNKNOWN_KEY, path, what, remedy, key=True), meant


def _wrong_value(document: Document, error: ErrorDetails) -> Problem:
    path, given = error["loc"], error.get("input")
    name = _named(path)
    context = error.get("ctx", {})
    if error["type"] == "value_error":
        what, _, remedy = str(context.get("error", error["msg"])).partition(". ")
        return document.problem(
            rules.WRONG_VALUE, path, f"{name}: {what}", remedy or "Look at the source again"
        )
    if error["type"] in _CHOICES:
        choices = str(context.get("expected", ""))
        near = difflib.get_close_matches(str(given), [c.strip(" '") for c in choices.split(",")], n=1)
        remedy = f"Did you mean '{near[0]}'?" if near else f"Write one of {choices}"
        return document.problem(rules.WRONG_VALUE, path, f"{name}: {_shown(given)} is not a choice", remedy)
    if error["type"] == "string_pattern_mismatch":
        remedy = "Ids are small letters, digits and single hyphens; a statistic is <source>/<id>"
        what = f"{name}: {_shown(given)} is not an id"
        if path[-1] == "[key]":
            return document.problem(rules.WRONG_VALUE, path[:-1], what, remedy, key=True)
        return document.problem(rules.WRONG_VALUE, path, what, remedy)
    what = f"{name}: {_shown(given)} does not fit"
    return document.problem(rules.WRONG_VALUE, path, what, f"{error['msg'].replace('Input', 'The value')}")


def _shown(given: object) -> str:
    match given:
        case None:
            return "an empty value"
        case dict():
            return "a mapping"
        case list():
            return "a list"
        case _:
            text = repr(given)
            return text if len(text) <= 60 else f"{text[:57]}…'"


def _named(path: Path) -> str:
    if not path:
        return "the record"
    name = ""
    for part in path:
        name += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if name else str(part)
    return name.removesuffix(".[key]")


def _keys_at(model: type[BaseModel], path: Path) -> list[str]:
    annotation: Any = model
    for part in path:
        annotation = _inside(annotation, part)
    models = [
        kind for kind in _alternatives(annotation) if isinstance(kind, type) and issubclass(kind, BaseModel)
    ]
    return [field.alias or name for kind in models for name, field in kind.model_fields.items()]


def _inside(annotation: Any, part: str | int) -> Any:  # noqa: ANN401  annotations have no common type
    for kind in _alternatives(annotation):
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            fields = {field.alias or name: field.annotation for name, field in kind.model_fields.items()}
            return fields.get(str(part), kind)
        origin, arguments = typing.get_origin(kind), typing.get_args(kind)
        if isinstance(origin, type) and issubclass(origin, Mapping):
            return arguments[1]
        if isinstance(origin, type) and issubclass(origin, Sequence):
            return arguments[0]
    return None


def _alternatives(annotation: Any) -> tuple[Any, ...]:  # noqa: ANN401  annotations have no common type
    if typing.get_origin(annotation) is typing.Annotated:
        annotation = typing.get_args(annotation)[0]
    if typing.get_origin(annotation) in {typing.Union, types.UnionType}:
        return tuple(kind for each in typing.get_args(annotation) for kind in _alternatives(each))
    return (annotation,)
