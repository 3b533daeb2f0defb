from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from plumbline import intervals
from plumbline.compare import compare, pooled
from tests.catalogues import REMOVED, read, source


def wave(number: int, share: str, series: str | None = "teamwork") -> dict[str, Any]:
    """Return one wave of a survey that puts the same question each time."""
    study: dict[str, Any] = {
        "original": "here",
        "conductor": "acme",
        "design": "survey",
        "sample_size": "400",
    }
    if series is not None:
        study["series"] = series
    statistic = {
        "id": "aligned",
        "kind": "share",
        "answers": "obstacles",
        "claim": "Some are aligned.",
        "asked": "how aligned the two teams are",
        "base": "all",
        "cut": "top 2 of 5",
        "figures": [{"value": share}],
    }
    return source(studies={f"wave-{number}": study}, statistics=[statistic], published=str(2018 + number))


def waves(folder: Path, *shares: str, series: str | None = "teamwork") -> Any:  # noqa: ANN401
    """Return the largest block of the waves' answers."""
    changes: dict[str, Any] = {
        f"sources/wave-{number}": wave(number, share, series) for number, share in enumerate(shares, 1)
    }
    changes["sources/acme-teamwork-2020"] = {"statistics.1.answers": REMOVED}
    return compare(read(folder, changes)).answers["obstacles"].blocks[0]


def test_three_waves_of_one_question_are_pooled(tmp_path: Path) -> None:
    """Three studies that put the same question have a mean, and a range for a fourth."""
    found = pooled(waves(tmp_path, "60%", "50%", "55%"))
    assert found is not None
    assert found.studies == 3
    assert Decimal(54) < found.mean < Decimal(56)
    assert found.prediction.low < 50
    assert found.prediction.high > 60


def test_two_waves_are_not(tmp_path: Path) -> None:
    """Two studies cannot tell the spread between studies from chance."""
    assert pooled(waves(tmp_path, "60%", "50%")) is None


def test_unlike_wordings_are_not_pooled(tmp_path: Path) -> None:
    """Studies that share no series may stand side by side, and are never averaged."""
    assert pooled(waves(tmp_path, "60%", "50%", "55%", series=None)) is None


def test_a_prediction_is_wider_than_each_study() -> None:
    """Studies that disagree leave another one free to disagree as well."""
    _, alike = intervals.of_another([(200, 400), (202, 400), (198, 400)])
    _, unlike = intervals.of_another([(100, 400), (200, 400), (300, 400)])
    assert unlike.width > alike.width


def test_a_prediction_needs_three() -> None:
    """With two studies there is no prediction."""
    with pytest.raises(ValueError, match="three"):
        intervals.of_another([(1, 2), (1, 2)])


def test_nobody_and_everybody_have_odds_too() -> None:
    """Studies in which nobody or everybody answered so do not break the sum."""
    mean, found = intervals.of_another([(0, 40), (40, 40), (20, 40)])
    assert Decimal(0) <= found.low <= mean <= found.high <= Decimal(100)
