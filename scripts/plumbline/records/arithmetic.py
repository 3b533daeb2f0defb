"""Statement: a sum a source does itself, in one of eight closed forms."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from plumbline.records.fields import Id, Many, Prose, Whole, optional
from plumbline.records.record import Part


FORMS = ("ratio", "sum", "rest", "rounds", "order", "top", "tie", "widest")
Pair = Annotated[tuple[str, ...], Field(min_length=2, max_length=2)]


class Statement(Part):
    """One arithmetic statement; figures are named by label, by group or by their written value."""

    ratio: Pair | None = optional("The first against the second, as `80% increase`, `57% more` or `2.9x`.")
    sum: Many[str] | None = optional("These together are `as`.")
    rest: str | None = optional("What is left of the whole beside this is `as`.")
    rounds: str | None = optional("This is put in words or rounder numbers as `as`.")
    order: Many[str] | None = optional("These stand in falling order.")
    top: Many[str] | None = optional("These are the largest, in any order.")
    tie: Pair | None = optional("These two are equal.")
    widest: Pair | None = optional("Between these two groups, no other answer shows a wider gap.")
    of_items: Whole | None = optional("Out of how many answers, beside `top` and `widest`.")
    as_: Prose | None = Field(
        default=None, alias="as", description="The stated result.", examples=["80% increase", "nearly 1 in 3"]
    )
    of: Id | None = optional("Another statistic of this source whose figures are meant.")

    @property
    def form(self) -> str:
        """Which of the eight forms this is."""
        return next(form for form in FORMS if getattr(self, form) is not None)

    @model_validator(mode="after")
    def _has_one_form(self) -> Self:
        given = [form for form in FORMS if getattr(self, form) is not None]
        if len(given) != 1:
            message = (
                f"an arithmetic statement has one form, not {len(given)}. Write one of {', '.join(FORMS)}"
            )
            raise ValueError(message)
        if self.as_ is None and given[0] in {"ratio", "sum", "rest", "rounds"}:
            message = f"'{given[0]}' needs its stated result. Add 'as: 80% increase', say"
            raise ValueError(message)
        return self
