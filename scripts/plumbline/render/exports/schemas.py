"""Schemas: the JSON Schemas of all record files, made from the models, for editors and for other programs."""

import json
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from plumbline.records import Publisher, Questions, Redirects, Releases, Rubric, Source, Trace, Verification


MODELS: dict[str, type[BaseModel]] = {
    "source": Source,
    "trace": Trace,
    "publisher": Publisher,
    "questions": Questions,
    "rubric": Rubric,
    "redirects": Redirects,
    "verification": Verification,
    "releases": Releases,
}


def files() -> dict[str, str]:
    """Return each schema by its path below the root of the site."""
    return {f"schema/{name}.json": _text(name, model) for name, model in MODELS.items()}


def _text(name: str, model: type[BaseModel]) -> str:
    schema: dict[str, Any] = model.model_json_schema(by_alias=True, mode="validation")
    return (
        json.dumps({"$schema": GenerateJsonSchema.schema_dialect, **schema, "title": name}, indent=1) + "\n"
    )
