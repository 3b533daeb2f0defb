"""Verification: what looking for the figures in their sources found, on one day.

The texts of the sources are not ours to publish, so that what was found in them is kept as an observation.
"""

from typing import Annotated

from pydantic import Field

from plumbline.records.fields import Date, Many, Prose, Whole
from plumbline.records.record import Part


class Tally(Part):
    """How many were looked for, found, and explained in the record where not found."""

    sought: Annotated[Whole, Field(description="How many were looked for.")]
    found: Annotated[Whole, Field(description="How many stand where the record says.")]
    explained: Annotated[Whole, Field(description="Of the others, how many the record explains.")]


class Verification(Part):
    """The newest run of `plumbline verify`, written by its `--record`."""

    on: Annotated[Date, Field(description="The day of the run.", examples=["2026-11-21"])]
    sources: Annotated[Whole, Field(description="How many sources there were.")]
    read: Annotated[Whole, Field(description="How many of their texts could be read.")]
    figures: Annotated[Tally, Field(description="The figures.")]
    locators: Annotated[Tally, Field(description="The locators.")]
    open: Many[Prose] = Field(default=(), description="What was neither found nor explained, by record.")
