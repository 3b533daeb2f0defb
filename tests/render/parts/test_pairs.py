from dataclasses import replace
from decimal import Decimal

from plumbline.render.parts.pairs import pair
from plumbline.render.site import Site


def test_a_distance_has_one_decimal_at_most(real: Site) -> None:
    """A third against 6.8% lies 26.5 points off, not 26.533333."""
    found = real.compared.answers["priorities-aligned"].contradictions[0]
    told = pair(replace(found, points=Decimal(100) / 3 - Decimal("6.8")), real)
    assert told.distance.startswith("26.5 points apart")
    assert pair(found, real).distance.startswith("81 points apart")
