"""Reference records: traces, questions, publishers and the redirects."""

from typing import Annotated, Literal

from pydantic import Field, RootModel

from plumbline.records.fields import Figure, Flagged, Id, Many, Prose, Reference, optional
from plumbline.records.record import Part, Record


class Trace(Record):
    """One number in circulation, to be followed back to where it began."""

    name: Annotated[Prose, Field(description="A short name for the number.")]
    wording: Annotated[Prose, Field(description="How it is usually told, in our words.")]
    value: Annotated[Figure, Field(description="The number as it usually circulates.")]
    measures: Annotated[Prose, Field(description="What it is said to measure, as a noun phrase.")]
    counts: Id | None = optional("What is counted, if not people.")
    answers: Annotated[Id, Field(description="The canonical question it answers.")]
    reversed: Flagged | None = optional("True if a high figure speaks against the question.")
    root: Reference | None = optional("The statistic where it began, once found.")
    travels_with: Many[Id] = Field(default=(), description="Other traces that circulate in its company.")
    story: Annotated[Prose, Field(description="What is known of its way, in a few plain sentences.")]


class Question(Record):
    """A canonical question that statistics answer: the unit of comparison."""

    asks: Annotated[Prose, Field(description="The question in one sentence.")]
    high_means: Prose | None = optional("What a high figure means.")
    related: Many[Id] = Field(default=(), description="Questions a reader may mean instead.")


class Questions(Part):
    """The canonical questions and the units that are counted."""

    counts: dict[Id, Prose] = Field(description="What may be counted: id and plural noun.")
    questions: dict[Id, Question] = Field(description="The canonical questions by id.")


class Publisher(Record):
    """An organisation that publishes; what kind it is and what it sells."""

    name: Annotated[Prose, Field(description="The name as it is usually written.")]
    kind: Annotated[
        Literal[
            "vendor",
            "analyst",
            "consultancy",
            "agency",
            "media",
            "aggregator",
            "association",
            "academic",
            "public",
            "network",
            "person",
            "unknown",
        ],
        Field(description="What kind of organisation it is."),
    ]
    sells: Many[Prose] = Field(default=(), description="What it sells; a stake in what its numbers say.")
    also: Many[Prose] = Field(default=(), description="Other names it goes by.")
    part_of: Id | None = optional("The publisher it belongs to.")


class Redirects(RootModel[dict[str, str]]):
    """Old ids and the ids that took their place."""
