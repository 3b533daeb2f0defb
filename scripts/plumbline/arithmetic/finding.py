"""Finding: what became of a sum that a source does itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from plumbline.records import Statistic


class Verdict(StrEnum):
    """How a statement fares on the figures it is about."""

    HOLDS = "holds"
    ROUNDED = "holds on rounded figures"
    LOOSE = "loose"
    FALSE = "false"
    OPEN = "cannot be checked"


@dataclass(frozen=True, slots=True)
class Finding:
    """One checked statement: what is stated, whether it holds, and the sum in a sentence.

    `exact` is the result from recovered counts, in the unit stated, where only one count fits each share.
    """

    form: str
    stated: str
    verdict: Verdict
    because: str
    exact: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """What a statement may speak of: its statistic, the others of the source, and the sizes of the groups."""

    statistic: Statistic
    others: Sequence[Statistic]
    sizes: Mapping[str, int]
    loose_points: Decimal
