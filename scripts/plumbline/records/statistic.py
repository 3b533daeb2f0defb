"""Statistic: one finding of one study, as a source states it."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from plumbline.records.arithmetic import Statement
from plumbline.records.fields import Figure as FigureValue
from plumbline.records.fields import Flagged, Id, Many, Prose, Size, Target, disclosure, optional
from plumbline.records.record import Part, Record


Kind = Literal["share", "split", "choices", "effect", "amount"]
ToldAs = Literal["cause", "link"]


class Figure(Part):
    """One number, the answer it stands for and the group it belongs to."""

    value: FigureValue = Field(description="The number as printed.")
    label: Prose | None = optional("The answer, in the source's terms.", examples=["separate funnels"])
    group: str | None = optional("The group it belongs to, declared in the study.", examples=["marketing"])


class Base(Part):
    """Of whom a share is taken: everybody, one group, or a described part."""

    group: str | None = optional("'all' or a group of the study.")
    who: Prose | None = optional("The part of the sample that was asked.", examples=["users of a CRM"])
    n: Size | None = optional("How many they were.")

    @model_validator(mode="after")
    def _names_somebody(self) -> "Base":
        if (self.group is None) == (self.who is None):
            message = "a base says either 'all', a group, or {who, n}. Write one of them"
            raise ValueError(message)
        return self


class Effect(Part):
    """What an effect compares: one group of firms or people against another."""

    of: Annotated[
        Prose, Field(description="Those who show the effect.", examples=["teams that share insights"])
    ]
    against: Prose | None = disclosure("Those they are compared with.")
    baseline: FigureValue | None = disclosure("The outcome among those they are compared with.")
    period: Prose | None = disclosure("Over what time.", examples=["three years"])
    adjusted_for: Prose | None = disclosure("What else was held equal.")
    ratio: Literal["risk", "odds", "hazard"] | None = disclosure("Which ratio a multiple is.")
    sizes: Many[Size] | None = disclosure("The sizes of the two groups.")
    told_as: ToldAs | None = optional("Whether the source tells it as a cause or as a link.")


class Dismissal(Part):
    """A flag that does not apply here, with the reason a reader will see."""

    flag: Annotated[Id, Field(description="The flag's id.")]
    because: Annotated[Prose, Field(description="The reason, in one sentence.")]
    by: Annotated[Id, Field(description="The role of whoever decided.", examples=["first-reader"])]


def _base(given: Any) -> Any:  # noqa: ANN401  Pydantic hands over whatever was written
    return {"group": given} if isinstance(given, str) else given


class Statistic(Record):
    """One finding: a claim in our words and its figures, the headline figure first."""

    id: Annotated[Id, Field(description="Unique within the source; permanent.")]
    kind: Annotated[
        Kind,
        Field(
            description="share: of all, how many; split: one answer each; choices: several answers each; "
            "effect: one group against another; amount: anything else."
        ),
    ]
    claim: Annotated[Prose, Field(description="The finding in one sentence of our own.")]
    figures: Annotated[
        tuple[Figure, ...], Field(min_length=1, description="The numbers, the headline first.")
    ]
    study: Id | None = optional("The study it comes from; needed only if the source speaks of several.")
    of: Target | None = optional("The trace it belongs to, or the same finding nearer its origin.")
    answers: Id | None = optional("The canonical question it answers.")
    reversed: Flagged | None = optional("True if a high figure speaks against the question.")
    asked: Prose | None = disclosure("What was asked, in our words.")
    wording: Literal["printed"] | None = disclosure("'printed' if the source prints its question.")
    base: Annotated[Base | None, BeforeValidator(_base, json_schema_input_type=str | Base)] = disclosure(
        "Of whom the share is taken: all, a group, or {who, n}.", examples=["all"]
    )
    counts: Id | None = optional("What is counted, if not people.", examples=["leads"])
    scale: Prose | None = disclosure("The answer scale.", examples=["1 to 5"])
    cut: Prose | None = optional("Which part of the scale the figure takes in.", examples=["top 2 of 5"])
    partial: Flagged | None = optional("True if the source prints only some of the answers.")
    basis: Literal["measured", "reported", "opinion", "forecast", "guess"] | None = optional(
        "What kind of knowledge the figure is."
    )
    measure: Prose | None = disclosure("What the number measures: the outcome or the formula.")
    effect: Effect | None = optional("For effects: what is compared.")
    arithmetic: Many[Statement] = Field(default=(), description="Sums the source does itself; we check them.")
    found: Prose | None = optional("At most eight consecutive words of the source where the figure stands.")
    place: Prose | None = optional("Where to look, in our words.", examples=["page 12"])
    doubt: Prose | None = optional("What the page really prints, when it contradicts itself.")
    dismiss: Many[Dismissal] = Field(default=(), description="Flags that do not apply here, with the reason.")

    @property
    def headline(self) -> Figure:
        """The first figure: the one a reader meets."""
        return self.figures[0]
