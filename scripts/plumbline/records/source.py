"""Source: one document somebody can open, and everything taken from it."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from plumbline.records.fields import Address, Date, Day, Flagged, Id, Many, Prose, Whole, optional
from plumbline.records.record import Part, Record
from plumbline.records.repeat import Repeat
from plumbline.records.statistic import Statistic
from plumbline.records.study import Study


class Reading(Part):
    """One comparison of a record with its source."""

    by: Annotated[Id, Field(description="The reader's role.", examples=["first-reader", "second-reader"])]
    on: Annotated[Day, Field(description="The day of the reading.", examples=["2026-11-21"])]
    figures: Annotated[Whole, Field(description="How many figures were compared.")]
    differed: Whole | None = optional("In how many of them the readers differed.")
    settled: Prose | None = optional("How each difference was settled.")


class Source(Record):
    """One document, its studies, statistics, repeats and readings."""

    title: Annotated[Prose, Field(description="The title as the document prints it.")]
    publisher: Annotated[Id, Field(description="Who publishes it.", examples=["gartner"])]
    kind: Annotated[
        Literal["report", "release", "paper", "news", "post", "round-up", "page"],
        Field(description="What kind of document it is."),
    ]
    url: Address | None = optional("Where it can be opened; absent only if no public address is known.")
    authors: Many[Prose] = Field(default=(), description="Its authors, as printed.")
    copies: Many[Address] = Field(default=(), description="Other addresses of the same text.")
    archived: Address | None = optional("An archived copy that shows the figures.")
    published: Date | None = optional("When it was published: a day, month, year or interval.")
    read: Annotated[Literal["whole", "part"], Field(description="Whether the document could be read whole.")]
    access: Literal["open", "form", "paid"] | None = optional(
        "What stands between a reader and the document."
    )
    unreviewed: Flagged | None = optional("True if the publisher says the text was not editorially reviewed.")
    studies: dict[Id, Study] = Field(default={}, description="The data collections it speaks of, by id.")
    statistics: tuple[Statistic, ...] = Field(default=(), description="The findings it states.")
    repeats: tuple[Repeat, ...] = Field(default=(), description="The numbers it passes on.")
    readings: Annotated[
        tuple[Reading, ...],
        Field(min_length=1, description="The comparisons of this record with the document."),
    ]

    @property
    def figure_count(self) -> int:
        """How many figures the record holds: those of its statistics, and one for each repeat."""
        return sum(len(statistic.figures) for statistic in self.statistics) + len(self.repeats)

    @model_validator(mode="after")
    def _holds_something(self) -> Self:
        if not (self.studies or self.statistics or self.repeats):
            message = "the source holds nothing. Add at least one of studies, statistics, repeats"
            raise ValueError(message)
        return self
