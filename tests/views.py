"""A whole view of any kind, filled by its types: for tests that hold for every page there is."""

import json
from collections.abc import Iterator
from dataclasses import is_dataclass
from itertools import count
from types import NoneType, UnionType
from typing import Literal, Union, get_args, get_origin, get_type_hints

from plumbline.render import views
from plumbline.render.views import TEMPLATES, Page, View, parts


BY_NAME = {
    "to": "traces/a-trace/",
    "record": "statistics/a/b/",
    "on": "2026-11-21",
    "number": "up to 208%",
    "written": "about 16%",
    "range": "−0.5 to 23.6",
    "DotRow.label": "The longest label a plot can hold",
    "Tick.text": "no difference",
    "low": 0.0,
    "high": 100.0,
}
"""What a field must look like, where any text or number would not do."""


def example(kind: type[View], text: str = "Some text", *, full: bool = True) -> View:
    """A view with `text` in every text and two entries in every list, or none where it is not `full`."""
    made = _filled(kind, text, full=full, ids=count())
    assert isinstance(made, kind)
    name = TEMPLATES[kind].removesuffix(".html")
    path = f"examples/{name}/"
    data = json.dumps(text) if full else ""
    object.__setattr__(made, "page", Page(path=path, title=f"{name}: {text}", description=text, json_ld=data))
    return made


def _filled(kind: object, text: str, *, full: bool, ids: Iterator[int]) -> object:
    origin, args = get_origin(kind), get_args(kind)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind, vars(views) | vars(parts))
        made = {name: _filled(hint, text, full=full, ids=ids) for name, hint in hints.items()}
        named = {name: value for name, value in BY_NAME.items() if hints.get(name) is type(value)}
        named |= {name: BY_NAME[key] for name in hints if (key := f"{kind.__name__}.{name}") in BY_NAME}
        own = {"id": f"id-{next(ids)}"} if "id" in hints else {}
        return kind(**made | named | own)
    if origin is tuple:
        kinds = args if args[-1] is not Ellipsis else args[:1] * (2 if full else 0)
        return tuple(_filled(entry, text, full=full, ids=ids) for entry in kinds)
    if origin in (Union, UnionType):
        wanted = NoneType if not full and NoneType in args else args[0]
        return _filled(wanted, text, full=full, ids=ids)
    plain: dict[object, object] = {str: text, int: 7, float: 42.5, bool: True, NoneType: None}
    return args[-1] if origin is Literal else plain[kind]
