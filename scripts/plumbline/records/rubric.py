"""Rubric: the versioned thresholds of the grade, each with its reason."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from plumbline.records.fields import Plain, Prose, Whole
from plumbline.records.record import Part


class Threshold(Part):
    """One number of the rubric, with its reason beside it."""

    value: Annotated[Plain, Field(description="The number.")]
    because: Annotated[Prose, Field(description="Why this number and no other.")]

    @property
    def number(self) -> Decimal:
        """The threshold as a number."""
        return self.value.number


class Thresholds(Part):
    """Every threshold by name; numbers of people, points, years or elements as the name says."""

    sample_tiny: Threshold = Field(
        alias="sample-tiny", description="Fewer people than this: a share means little."
    )
    sample_small: Threshold = Field(
        alias="sample-small", description="Fewer people than this: a share is rough."
    )
    range_half_width_wide: Threshold = Field(
        alias="range-half-width-wide", description="Points; a wider half range is a flag."
    )
    range_width_unreliable: Threshold = Field(
        alias="range-width-unreliable", description="Points; a wider range is unreliable."
    )
    range_relative_unreliable: Threshold = Field(
        alias="range-relative-unreliable", description="Width over estimate; above it, unreliable."
    )
    age_old_years: Threshold = Field(
        alias="age-old-years", description="Years; older figures are a minor flag."
    )
    age_very_old_years: Threshold = Field(
        alias="age-very-old-years", description="Years; older figures are a major flag."
    )
    disclosure_a: Threshold = Field(alias="disclosure-a", description="Elements stated, at least, for A.")
    disclosure_b: Threshold = Field(alias="disclosure-b", description="Elements stated, at least, for B.")
    disclosure_c: Threshold = Field(alias="disclosure-c", description="Elements stated, at least, for C.")
    majors_equal_serious: Threshold = Field(
        alias="majors-equal-serious", description="So many major flags weigh as one serious flag."
    )
    contradiction_points: Threshold = Field(
        alias="contradiction-points", description="Points; two answers further apart contradict each other."
    )
    words_loose_points: Threshold = Field(
        alias="words-loose-points", description="Points; words further from their number are loose."
    )
    readings_a: Threshold = Field(
        alias="readings-a", description="Readings beside the contributor's, at least, for A."
    )
    readings_b: Threshold = Field(
        alias="readings-b", description="Readings beside the contributor's, at least, for B."
    )
    extreme_of_items: Threshold = Field(
        alias="extreme-of-items", description="Answers; the largest of so many was picked."
    )


class Rubric(Part):
    """The versioned thresholds of the grade."""

    version: Annotated[Whole, Field(description="Raised whenever a threshold or a rule changes.")]
    thresholds: Annotated[Thresholds, Field(description="Every threshold by name.")]
