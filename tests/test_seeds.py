"""The five seed documents, figure by figure: what their texts hold against what the site publishes.

`seeds.yaml` was written down from the texts, not from the records.
"""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml


SEEDS: dict[str, dict[str, list[dict[str, str]]]] = yaml.safe_load(
    Path(__file__).with_name("seeds.yaml").read_text(encoding="utf-8")
)


def published(site_dir: Path, name: str) -> list[dict[str, Any]]:
    """Read one of the downloads."""
    rows: list[dict[str, Any]] = json.loads((site_dir / "data" / f"{name}.json").read_text(encoding="utf-8"))[
        name
    ]
    return rows


def written(seed: str, kind: str) -> Counter[str]:
    """Count the numbers of one kind in a seed document."""
    return Counter(str(each["written"]) for each in SEEDS[seed].get(kind, []) if "written" in each)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_figure_is_published(site_dir: Path, seed: str) -> None:
    """Every figure the document states is in statistics.json, as often as it is stated, and no other."""
    rows = [row for row in published(site_dir, "statistics") if row["source"] == seed]
    assert Counter(figure["written"] for row in rows for figure in row["figures"]) == written(seed, "figures")


@pytest.mark.parametrize("seed", SEEDS)
def test_every_repeat_is_published(site_dir: Path, seed: str) -> None:
    """Every number the document passes on is in repeats.json, with whom it credits."""
    rows = [row for row in published(site_dir, "repeats") if row["source"] == seed]
    assert Counter(row["written"] for row in rows) == written(seed, "repeats")
    assert all(isinstance(row["credits"], list) for row in rows)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_repeat_of_a_famous_number_is_in_its_trace(site_dir: Path, seed: str) -> None:
    """What the document passes on of a famous number is among that number's appearances."""
    appearances = {
        row["id"]: {each["id"] for each in row["appearances"]} for row in published(site_dir, "traces")
    }
    for row in published(site_dir, "repeats"):
        if row["source"] == seed and row["of"] in appearances:
            assert row["id"] in appearances[row["of"]]


@pytest.mark.parametrize("seed", SEEDS)
def test_every_sum_of_the_document_is_on_its_page(site_dir: Path, seed: str) -> None:
    """What the document works out itself stands, checked, on the page of the source."""
    page = (site_dir / "sources" / seed / "index.html").read_text(encoding="utf-8")
    for each in written(seed, "sums"):
        assert each in page, f"{each} is not on the page of {seed}"


def test_the_samples_are_published(site_dir: Path) -> None:
    """The sample sizes and fieldwork years of the documents' own studies are in the JSON."""
    rows = {row["id"]: row for row in published(site_dir, "statistics")}
    expected = {
        "gartner-peer-alignment-2023/priorities-aligned": (200, 2023),
        "gartner-lead-criteria-2021/agreed-criteria-follow-up": (1215, 2021),
        "bulldog-reporter-alignment-2024/priorities-conflict": (412, 2023),
        "snapapp-alignment-2019/goals-tied-to-revenue": (800, 2019),
    }
    assert {key: (rows[key]["sample_size"], rows[key]["year"]) for key in expected} == expected
