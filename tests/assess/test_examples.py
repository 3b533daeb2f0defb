from pathlib import Path
from typing import Any

import pytest
import yaml

from plumbline.assess import FLAGS, Assessed
from plumbline.assess.examples import EXAMPLES
from tests.assess.judging import judged


SOURCE = {
    "title": "A report",
    "publisher": "acme",
    "kind": "report",
    "read": "whole",
    "studies": {"a-survey": {"original": "here"}},
    "readings": [{"by": "first-reader", "on": "2026-11-20", "figures": "1"}],
}
STATISTIC = {"kind": "share", "claim": "Some say so.", "figures": [{"value": "40%"}]}
TRACE = {
    "name": "A number",
    "wording": "Some say so.",
    "measures": "what some say",
    "answers": "growth-effect",
    "story": "It goes round.",
}


def completed(example: str) -> dict[str, Any]:
    """Return the files of an example, with what it leaves out filled in as plainly as can be."""
    written = yaml.load(example, yaml.BaseLoader)  # noqa: S506  the loader that makes strings of everything
    files = written if all("/" in name for name in written) else {"sources/a-report": written}
    return {name: _completed(name, record) for name, record in files.items()}


def _completed(name: str, record: dict[str, Any]) -> dict[str, Any]:
    match name.partition("/")[0]:
        case "sources":
            stated = record.get("statistics", [] if "repeats" in record else [{}])
            statistics = [{"id": f"share-{place}", **STATISTIC, **each} for place, each in enumerate(stated)]
            return {**SOURCE, **record, "statistics": statistics}
        case "traces":
            return {**TRACE, **record}
        case _:
            return record


def standing(example: str, folder: Path) -> set[str]:
    """Return every flag that stands on a statistic or a number of an example."""
    files = completed(example)
    assessed: Assessed = judged(folder, files)
    sources = {name.partition("/")[2] for name in files if name.startswith("sources/")}
    traces = {name.partition("/")[2] for name in files if name.startswith("traces/")}
    raised = {
        each.flag.id
        for statistic_id, found in assessed.statistics.items()
        if statistic_id.partition("/")[0] in sources
        for each in found.flags
    }
    return raised | {flag.id for name in traces for flag in assessed.traces[name].flags}


def test_every_flag_has_an_example() -> None:
    """Each flag has one pair of examples, and no example is of a flag that is gone."""
    assert sorted(EXAMPLES) == sorted(FLAGS)


@pytest.mark.parametrize("flag_id", EXAMPLES)
def test_the_failing_example_gets_the_flag(flag_id: str, tmp_path: Path) -> None:
    """What a flag's page shows as getting the flag really gets it."""
    assert flag_id in standing(EXAMPLES[flag_id].fails, tmp_path)


@pytest.mark.parametrize("flag_id", EXAMPLES)
def test_the_passing_example_does_not(flag_id: str, tmp_path: Path) -> None:
    """What a flag's page shows as not getting the flag does not get it."""
    assert flag_id not in standing(EXAMPLES[flag_id].passes, tmp_path)
