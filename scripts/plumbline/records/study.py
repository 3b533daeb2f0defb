"""Study: one data collection that produced figures, as one source describes it."""

from typing import Annotated, Literal

from pydantic import Field

from plumbline.records.fields import Address, Date, Id, Many, Prose, Size, disclosure, optional
from plumbline.records.record import Record


Design = Literal["survey", "audit", "records", "experiment", "estimate", "interviews"]
Recruitment = Literal["random", "panel", "customers", "community", "event", "open"]


class Study(Record):
    """What one source says of a data collection: who asked whom, when, how many, how.

    Several sources may describe the same study under the same id; the engine merges what they say.
    """

    original: Annotated[
        Literal["here", "elsewhere"],
        Field(
            description="Whether this source is the study's own report (here) or speaks of it (elsewhere)."
        ),
    ]
    title: Prose | None = optional("The title of the study's own report, when the source names it.")
    url: Address | None = optional("The address of the study's own report, when the source links it.")
    credits: Many[Id] | None = optional("Whom the source credits, when that is not the conductor.")
    conductor: Id | None = disclosure("The publisher that fielded the study.", examples=["gartner"])
    sponsor: Id | None = disclosure("The publisher that paid for it.", examples=["drift"])
    design: Design | None = disclosure("How the data came about.")
    population: Prose | None = disclosure(
        "Who was asked: role and kind of firm.", examples=["senior marketing and sales leaders"]
    )
    roles: Many[Literal["sales", "marketing", "executives", "other"]] | None = disclosure(
        "Which roles were among those asked."
    )
    geography: Prose | None = disclosure(
        "Countries or regions covered.", examples=["North America, Western Europe"]
    )
    recruitment: Recruitment | None = disclosure("How those asked were reached.")
    mode: Prose | None = disclosure("How they were asked.", examples=["online", "telephone"])
    dated: Many[Date] | None = optional("The year the source puts on the study; a list if it gives two.")
    fieldwork: Date | None = disclosure("When the data was collected.", examples=["2022-11-17/2023-04-20"])
    sample_size: Size | None = disclosure(
        "How many answered, or were observed.", examples=["412", "over 800"]
    )
    groups: dict[str, Size | None] | None = disclosure(
        "The groups the figures are split by, each with its size.",
        examples=[{"sales": "87", "marketing": "113"}],
    )
    weighting: Prose | None = disclosure("How answers were weighted; 'none' when the source says so.")
    limitations: Prose | None = disclosure("What the source says of the limits or precision of its data.")
    doubt: Prose | None = optional("What the page really prints of it, when it contradicts itself.")
    series: Id | None = optional("The name shared by repeated waves of one study.")
