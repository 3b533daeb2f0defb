"""Releases: the versions of the data, apart from those of the code.

Semantic, as for a library: a record that was withdrawn or took another id makes a new major version,
additions make a minor one, corrections a patch.
"""

from typing import Annotated

from pydantic import Field

from plumbline.records.fields import Day, Prose
from plumbline.records.record import Part


class Release(Part):
    """One version of the data."""

    version: Annotated[
        str, Field(pattern=r"^\d+\.\d+\.\d+$", description="Major.minor.patch.", examples=["1.0.0"])
    ]
    on: Annotated[Day, Field(description="The day of the release.", examples=["2026-11-21"])]
    what: Annotated[Prose, Field(description="What it brought, in a sentence or two.")]


class Releases(Part):
    """Every version of the data."""

    releases: Annotated[
        tuple[Release, ...], Field(min_length=1, description="The versions, the newest first.")
    ]
