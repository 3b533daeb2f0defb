"""Fields: the types that record keys are made of.

Every scalar reaches these types as the string the contributor wrote.
"""

import re
from collections.abc import Callable
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainSerializer,
    PlainValidator,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from plumbline import dates, values


T = TypeVar("T")

ID_PATTERN = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
REFERENCE_PATTERN = r"^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$"
_ADDRESS = re.compile(r"^https?://[^\s/$.?#<>\"'][^\s<>\"'`{}|\\^]*$", re.IGNORECASE)


def _scalar(parse: Callable[[str], T]) -> Callable[[Any], T]:
    def validate(given: Any) -> T:  # noqa: ANN401  Pydantic hands over whatever was written
        if not isinstance(given, str):
            message = f"a {_shape(given)} stands where one value belongs. Write a single value"
            raise ValueError(message)  # noqa: TRY004  Pydantic reports ValueError, a TypeError would escape
        return parse(given.strip())

    return validate


def _shape(given: object) -> str:
    match given:
        case None:
            return "missing value"
        case dict():
            return "mapping"
        case list() | tuple():
            return "list"
        case _:
            return type(given).__name__


def _typed(pattern: str, examples: list[str], *, number: bool = False) -> JsonSchemaValue:
    """Describe a typed scalar; editors see `5.3` or `2020` as numbers, so those are allowed too."""
    text = {"type": "string", "pattern": pattern}
    shapes = [text, {"type": "number"}] if number else [text]
    return {"anyOf": shapes, "examples": examples} if number else {**text, "examples": examples}


def _parse_size(text: str) -> values.Value:
    value = values.parse(text)
    if value.unit is not values.Unit.NUMBER or value.step < 1 or value.low < 0:
        message = f"{text!r} is not a number of people or things. Write a whole number: '412' or 'over 800'"
        raise ValueError(message)
    return value


def _parse_flag(text: str) -> bool:
    if text not in {"true", "false"}:
        message = f"{text!r} is neither true nor false. Write 'true', or leave the key out"
        raise ValueError(message)
    return text == "true"


def _parse_integer(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text):
        message = f"{text!r} is not a whole number. Write digits only"
        raise ValueError(message)
    return int(text)


def _parse_day(text: str) -> dates.Span:
    span = dates.parse(text)
    if span.first != span.last or "/" in text:
        message = f"{text!r} is not a day. Write it whole, such as 2026-11-21"
        raise ValueError(message)
    return span


def _parse_address(text: str) -> str:
    if not _ADDRESS.match(text) or not _has_host(text):
        message = f"{text!r} is not an address a reader can open. Write it whole, starting with https://"
        raise ValueError(message)
    return text


def _has_host(address: str) -> bool:
    try:
        return bool(urlsplit(address).hostname)
    except ValueError:  # a broken IPv6 address
        return False


def _parse_decimal(text: str) -> values.Value:
    value = values.parse(text)
    if value.unit is not values.Unit.NUMBER or not value.is_plain:
        message = f"{text!r} is not a plain number. Write digits such as 30 or 1.2"
        raise ValueError(message)
    return value


def _one_or_many(given: Any) -> Any:  # noqa: ANN401  Pydantic hands over whatever was written
    return [given] if isinstance(given, str) else given


def _value_pattern() -> str:
    return re.sub(r"\?P<\w+>", "", values.PATTERN)


Prose = Annotated[str, Field(min_length=1)]
Id = Annotated[str, Field(pattern=ID_PATTERN, max_length=80)]
Reference = Annotated[str, Field(pattern=REFERENCE_PATTERN)]
Target = Annotated[str, Field(pattern=f"(?:{ID_PATTERN})|(?:{REFERENCE_PATTERN})")]
"""A trace, or one statistic as `<source>/<id>`."""

Address = Annotated[str, AfterValidator(_parse_address), WithJsonSchema({"type": "string", "format": "uri"})]
Figure = Annotated[
    values.Value,
    PlainValidator(_scalar(values.parse)),
    PlainSerializer(str),
    WithJsonSchema(_typed(_value_pattern(), ["45%", "over 800", "+36%", "2.3x", "3 of 15"], number=True)),
]
Size = Annotated[
    values.Value,
    PlainValidator(_scalar(_parse_size)),
    PlainSerializer(str),
    WithJsonSchema(_typed(r"^((about|nearly|over|at least|under|up to) )?[\d,]+$", ["412"], number=True)),
]
Date = Annotated[
    dates.Span,
    PlainValidator(_scalar(dates.parse)),
    PlainSerializer(str),
    WithJsonSchema(_typed(dates.PATTERN, ["2023-11-17", "2023-11", "2023", "2021/2026"], number=True)),
]
Day = Annotated[
    dates.Span,
    PlainValidator(_scalar(_parse_day)),
    PlainSerializer(str),
    WithJsonSchema({"type": "string", "format": "date", "examples": ["2026-11-21"]}),
]
Flagged = Annotated[bool, PlainValidator(_scalar(_parse_flag)), WithJsonSchema({"const": True})]
Whole = Annotated[
    int,
    PlainValidator(_scalar(_parse_integer)),
    WithJsonSchema({"anyOf": [{"type": "integer"}, {"type": "string", "pattern": "^[0-9]{1,9}$"}]}),
]
Plain = Annotated[
    values.Value,
    PlainValidator(_scalar(_parse_decimal)),
    PlainSerializer(str),
    WithJsonSchema(_typed(r"^[0-9,.]+$", ["30", "1.2"], number=True)),
]


class _OneOrMany:
    """Lets a single entry stand for a list of one, for the models and for editors alike."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:  # noqa: ANN401  Pydantic's own signature
        """Wrap what is validated."""
        return core_schema.no_info_before_validator_function(_one_or_many, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Describe both shapes."""
        listed = handler(schema)
        return {"anyOf": [listed["items"], listed]}


Many = Annotated[tuple[T, ...], _OneOrMany()]
"""One entry, or a list of them."""


def disclosure(description: str, **more: Any) -> Any:  # noqa: ANN401  the shape of Pydantic's own `Field`
    """Declare an optional key that discloses something; leaving it out may never raise a grade."""
    return Field(default=None, description=description, json_schema_extra={"disclosure": True}, **more)


def optional(description: str, **more: Any) -> Any:  # noqa: ANN401  the shape of Pydantic's own `Field`
    """Declare an optional key; absent means that the source does not say."""
    return Field(default=None, description=description, **more)
