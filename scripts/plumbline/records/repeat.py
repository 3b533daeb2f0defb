"""Repeat: a source passing on a number without speaking of any data collection."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from plumbline.records.fields import Date, Flagged, Id, Many, Prose, Target, optional
from plumbline.records.fields import Figure as FigureValue
from plumbline.records.record import Record


NOBODY = "nobody"


def _credits(given: Any) -> Any:  # noqa: ANN401  Pydantic hands over whatever was written
    if given == NOBODY:
        return []
    return [given] if isinstance(given, str) else given


class Repeat(Record):
    """One number passed on, and whom the source credits for it."""

    of: Target | None = optional("The trace it belongs to, or the statistic it passes on.")
    value: FigureValue = Field(description="The number as this source prints it.")
    credits: Annotated[tuple[Id, ...], BeforeValidator(_credits, json_schema_input_type=str | list[Id])] = (
        Field(description="The publishers it credits, or 'nobody'.", examples=["superoffice", "nobody"])
    )
    link: str | None = optional("Where the credit links to: a source id, an address, or 'lost'.")
    claim: Prose | None = optional("The finding in one sentence of our own; needed without `of`.")
    answers: Id | None = optional("The canonical question; used without `of`.")
    reversed: Flagged | None = optional("True if a high figure speaks against the question.")
    measures: Prose | None = optional("What the number measures here, if not what the trace says.")
    counts: Id | None = optional("What is counted here, if not what the trace says.")
    dated: Many[Date] | None = optional("The year this source puts on the number.")
    told_as: Literal["cause", "link"] | None = optional("Whether it is told as a cause or as a link.")
    found: Prose | None = optional("At most eight consecutive words of the source where the number stands.")
    place: Prose | None = optional("Where to look, in our words.")
    doubt: Prose | None = optional("What the page really prints, when it contradicts itself.")

    @model_validator(mode="after")
    def _says_what_it_repeats(self) -> "Repeat":
        if self.of is None and self.claim is None:
            message = (
                "a repeat of nothing recorded needs its own 'claim'. Add one, or name a trace under 'of'"
            )
            raise ValueError(message)
        return self
