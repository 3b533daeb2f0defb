from pathlib import Path

import pytest

from tests.catalogues import write
from tests.check.test_references import found


@pytest.mark.parametrize(
    ("redirects", "says"),
    [
        ({"acme-teamwork-2020": "digest-numbers-2022"}, ["still exists"]),
        ({"old": "older", "older": "acme-teamwork-2020"}, ["'older' is redirected itself"]),
        ({"old": "old"}, ["'old' is redirected itself"]),
        ({"old": "nothing"}, ["there is no record 'nothing'"]),
        ({"old": "acme-teamwork-2020/highly-aligned", "old-question": "obstacles"}, []),
    ],
)
def test_redirects_lead_from_gone_to_there(
    redirects: dict[str, str], says: list[str], tmp_path: Path
) -> None:
    """A redirect leads from an id that is gone to one that exists, in one step."""
    write(tmp_path)
    text = "".join(f"{old}: {new}\n" for old, new in redirects.items())
    problems = found(tmp_path, {"redirects": text}, "REF13")
    assert len(problems) == len(says)
    assert all(said in problem.what for said, problem in zip(says, problems, strict=True))
