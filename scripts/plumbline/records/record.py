"""Record: what every record has, whatever it records."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from plumbline.records.fields import Day, Many, Prose, optional


class Part(BaseModel):
    """A piece of a record; unknown keys are refused and nothing changes after loading."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        str_strip_whitespace=True,
        populate_by_name=True,
        use_attribute_docstrings=True,
    )


class Withdrawal(Part):
    """Why a record no longer stands; the record keeps its page."""

    on: Annotated[Day, Field(description="The day it was withdrawn.", examples=["2026-11-21"])]
    because: Annotated[Prose, Field(description="The reason, in one sentence.")]
    instead: str | None = optional("The id of the record to use instead.")


class Change(Part):
    """One dated entry of a record's history."""

    on: Annotated[Day, Field(description="The day of the change.", examples=["2026-11-21"])]
    what: Annotated[
        Prose,
        Field(description="What was added or corrected.", examples=["sample size corrected from 66 to 166"]),
    ]
    why: Prose | None = optional("Why it was changed.")


class Record(Part):
    """The keys that may stand anywhere."""

    note: Prose | None = optional("Anything a reader or reviewer should know, in our words.")
    inferred: dict[str, Prose] = Field(
        default={},
        description="For each key whose value is inferred rather than stated: the reason.",
        examples=[{"published": "undated; it cites a study of 2021"}],
    )
    withdrawn: Withdrawal | None = optional("Set when the record no longer stands.")
    history: Many[Change] = Field(default=(), description="What was added, corrected or withdrawn, and why.")

    def states(self, key: str) -> bool:
        """Whether the source itself states this key: it is present and not inferred."""
        return getattr(self, key) is not None and key not in self.inferred
