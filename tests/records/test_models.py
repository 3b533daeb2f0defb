"""What every model of a record promises: descriptions, closed keys, and a schema that editors can use."""

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from pydantic import BaseModel, ValidationError

from plumbline.records import (
    Effect,
    Figure,
    Publisher,
    Questions,
    Reading,
    Redirects,
    Repeat,
    Rubric,
    Source,
    Statement,
    Statistic,
    Study,
    Trace,
)
from tests.catalogues import RECORDS


FILES: dict[str, type[BaseModel]] = {
    "sources": Source,
    "traces": Trace,
    "publishers": Publisher,
    "questions": Questions,
    "rubric": Rubric,
    "redirects": Redirects,
}
STATISTIC = RECORDS["sources/acme-teamwork-2020"]["statistics"][0]
REPEAT = RECORDS["sources/digest-numbers-2022"]["repeats"][0]


def descriptions(schema: Any, name: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401  a JSON Schema
    """Yield every property of a schema with its description."""
    for title, part in {name: schema, **schema.get("$defs", {})}.items():
        for key, value in part.get("properties", {}).items():
            yield f"{title}.{key}", value.get("description", "")


def with_numbers(value: Any) -> Any:  # noqa: ANN401  a record holds anything
    """Return a record as an editor sees it, where digits are numbers and `true` is a truth value."""
    if isinstance(value, dict):
        return {key: with_numbers(each) for key, each in value.items()}
    if isinstance(value, list):
        return [with_numbers(each) for each in value]
    if value == "true":
        return True
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        return value


class TestSchemas:
    @pytest.mark.parametrize("kind", FILES)
    def test_every_key_is_described(self, kind: str) -> None:
        """Every key of every record says what it is for, in a sentence."""
        found = dict(descriptions(FILES[kind].model_json_schema(), kind))
        assert {key: text for key, text in found.items() if not text.endswith((".", "?"))} == {}

    @pytest.mark.parametrize("name", RECORDS)
    def test_schemas_accept_what_the_models_do(self, name: str) -> None:
        """A valid record passes its schema, whether an editor sees texts or numbers."""
        model = FILES[name.partition("/")[0]]
        model.model_validate(RECORDS[name])
        schema = jsonschema.Draft202012Validator(model.model_json_schema())
        assert list(schema.iter_errors(RECORDS[name])) == []
        assert list(schema.iter_errors(with_numbers(RECORDS[name]))) == []

    @pytest.mark.parametrize("name", RECORDS)
    def test_schemas_refuse_unknown_keys(self, name: str) -> None:
        """A misspelt key is underlined while it is typed."""
        if name == "redirects":
            return  # its keys are ids
        schema = jsonschema.Draft202012Validator(FILES[name.partition("/")[0]].model_json_schema())
        assert len(list(schema.iter_errors(RECORDS[name] | {"publishd": "2020"}))) == 1

    def test_disclosures_are_marked(self) -> None:
        """The facts whose absence may never raise a grade are those a source can disclose about its study."""
        marked = {
            model.__name__: {
                name
                for name, field in model.model_fields.items()
                if isinstance(field.json_schema_extra, dict) and field.json_schema_extra.get("disclosure")
            }
            for model in (Study, Statistic, Effect, Figure, Repeat, Source, Trace)
        }
        evidence = {"original", "title", "url", "credits", "dated", "doubt", "series"}
        everywhere = {"note", "inferred", "withdrawn", "history"}
        assert marked == {
            "Study": set(Study.model_fields) - evidence - everywhere,
            "Statistic": {"asked", "wording", "base", "scale", "measure"},
            "Effect": set(Effect.model_fields) - {"of", "told_as"},
            "Figure": set(),
            "Repeat": set(),
            "Source": set(),
            "Trace": set(),
        }


class TestRecords:
    def test_nothing_changes_after_loading(self) -> None:
        """A record cannot be changed by whoever is handed it."""
        statistic = Statistic.model_validate(STATISTIC)
        with pytest.raises(ValidationError, match="frozen"):
            statistic.claim = "Something else."  # type: ignore[misc]

    def test_states_only_what_is_there_and_not_inferred(self) -> None:
        """An inferred value serves arithmetic, and is stated by nobody."""
        study = Study.model_validate(
            {"original": "here", "mode": "online", "sample_size": "200", "inferred": {"mode": "a web form"}}
        )
        assert [study.states(key) for key in ("sample_size", "mode", "geography")] == [True, False, False]

    def test_the_first_figure_is_the_headline(self) -> None:
        """A reader meets the first figure."""
        assert Statistic.model_validate(STATISTIC).headline.value.written == "37%"

    def test_figures_are_counted_with_repeats(self) -> None:
        """A reading compares every figure of every statistic and one for each repeat."""
        assert Source.model_validate(RECORDS["sources/digest-numbers-2022"]).figure_count == 2

    @pytest.mark.parametrize(
        ("base", "group", "who"),
        [("all", "all", None), ("sales", "sales", None), ({"who": "users"}, None, "users")],
    )
    def test_a_base_may_be_short(self, base: object, group: str | None, who: str | None) -> None:
        """A base is a word for everybody or a group, or says who was asked."""
        found = Statistic.model_validate(STATISTIC | {"base": base}).base
        assert found is not None
        assert (found.group, found.who) == (group, who)

    @pytest.mark.parametrize(
        ("credited", "expected"), [("nobody", ()), ("acme", ("acme",)), (["acme", "bolt"], ("acme", "bolt"))]
    )
    def test_credits_name_somebody_or_nobody(self, credited: object, expected: tuple[str, ...]) -> None:
        """Crediting nobody is said, and is not the same as forgetting to say."""
        assert Repeat.model_validate(REPEAT | {"credits": credited}).credits == expected
        with pytest.raises(ValidationError, match="credits"):
            Repeat.model_validate({key: value for key, value in REPEAT.items() if key != "credits"})

    @pytest.mark.parametrize(
        ("model", "record", "says"),
        [
            (Statistic, STATISTIC | {"figures": []}, "at least 1 item"),
            (Statistic, STATISTIC | {"base": {"n": "20"}}, "a base says either"),
            (Statistic, STATISTIC | {"base": {"who": "users", "group": "all"}}, "a base says either"),
            (Repeat, {"value": "5%", "credits": "nobody"}, "needs its own 'claim'"),
            (
                Source,
                {
                    k: v
                    for k, v in RECORDS["sources/digest-numbers-2022"].items()
                    if k not in {"studies", "statistics", "repeats"}
                },
                "holds nothing",
            ),
            (Source, RECORDS["sources/digest-numbers-2022"] | {"readings": []}, "at least 1 item"),
            (Reading, {"by": "first-reader", "on": "2026-11", "figures": "1"}, "is not a day"),
            (Reading, {"by": "first-reader", "on": "2026-11-20", "figures": "-1"}, "is not a whole number"),
            (Reading, {"by": "first-reader", "on": "2026-11-20", "figures": "1.5"}, "is not a whole number"),
            (Statement, {"as": "5%"}, "has one form, not 0"),
            (Statement, {"rest": "5%", "rounds": "5%", "as": "95%"}, "has one form, not 2"),
            (Statement, {"ratio": ["a", "b"]}, "needs its stated result"),
            (Statement, {"ratio": ["a"], "as": "2x"}, "at least 2 items"),
            (Study, {"original": "here", "sample_size": "45%"}, "is not a number of people"),
            (Study, {"original": "here", "sample_size": "4.5"}, "is not a number of people"),
            (Study, {"original": "here", "sample_size": "-5"}, "is not a number of people"),
            (Study, {"original": "here", "url": "javascript:alert(1)"}, "is not an address"),
            (Study, {"original": "here", "url": 'https://a.b/"onclick="x'}, "is not an address"),
            (Study, {"original": "here", "url": "https://a.b/<script>"}, "is not an address"),
        ],
    )
    def test_what_makes_no_sense_is_refused(
        self, model: type[BaseModel], record: dict[str, Any], says: str
    ) -> None:
        """What cannot be a record is refused in words."""
        with pytest.raises(ValidationError, match=says):
            model.model_validate(record)
