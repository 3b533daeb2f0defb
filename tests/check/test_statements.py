from pathlib import Path

import pytest

from tests.check.test_references import SOURCE, found


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ({"ratio": ["time", "monney"], "as": "2.4x"}, "Did you mean 'money'?"),
        ({"sum": ["time", "money"], "as": "a lot"}, "is not a value"),
        ({"rest": "70%", "as": "30%"}, "'70%' is no label, group or value of 'main-obstacle'"),
        ({"top": ["time"], "of": "main-obstacles"}, "Did you mean 'main-obstacle'?"),
        ({"widest": ["sales", "marketing"]}, "Write one of: time, 60%, money, 25%"),
    ],
)
def test_every_name_in_a_sum_is_looked_up(statement: dict[str, object], says: str, tmp_path: Path) -> None:
    """A sum that names what is not recorded, or states what is no value, is refused."""
    (problem,) = found(tmp_path, {SOURCE: {"statistics.1.arithmetic": [statement]}}, "REF12")
    assert says in problem.sentence
