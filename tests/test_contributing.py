import re
import shutil
from pathlib import Path

import pytest


ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = re.compile(r"<!-- example: (\S+) -->\n```yaml\n(.*?)```", re.DOTALL)


def test_the_worked_example_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The files that CONTRIBUTING.md walks through pass every check beside the real catalogue."""
    from plumbline.cli import main

    catalogue = tmp_path / "statistics"
    shutil.copytree(ROOT / "statistics", catalogue)
    examples = EXAMPLE.findall((ROOT / "CONTRIBUTING.md").read_text())
    assert len(examples) == 2
    for path, text in examples:
        (catalogue / path).write_text(text)
    code = main(["check", str(catalogue)])
    assert (code, "example-weekly" in capsys.readouterr().out) == (0, False)
