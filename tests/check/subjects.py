"""Subjects in memory: one source for a check to look at, without files."""

import copy
from collections.abc import Mapping
from datetime import date
from typing import Any

from plumbline.catalogue import Catalogue
from plumbline.check.subject import Subject
from plumbline.records import Publisher, Questions, Rubric, Source
from tests.catalogues import RECORDS


def subject(*sources: Mapping[str, Any]) -> Subject:
    """Return the tiny catalogue's questions and publishers with these sources, named source-1 and so on."""
    questions = Questions.model_validate(RECORDS["questions"])
    records = {
        f"source-{number}": Source.model_validate(copy.deepcopy(source))
        for number, source in enumerate(sources, start=1)
    }
    catalogue = Catalogue(
        sources=records,
        traces={},
        publishers={"acme": Publisher.model_validate(RECORDS["publishers/acme"])},
        questions=questions.questions,
        counts=questions.counts,
        rubric=Rubric.model_validate(RECORDS["rubric"]),
        redirects={},
    )
    present = frozenset({("publishers", "acme"), *(("sources", name) for name in records)})
    return Subject(catalogue, {}, present, date(2026, 11, 21))


def source(kind: str, figures: list[dict[str, str]], study: Mapping[str, Any], **keys: str) -> dict[str, Any]:
    """Return a source of one statistic with these figures, of a study with these facts."""
    statistic = {"id": "one", "kind": kind, "claim": "Something was found.", "figures": figures} | keys
    return {
        "title": "One page",
        "publisher": "acme",
        "kind": "report",
        "read": "whole",
        "studies": {"one-study": {"original": "here"} | dict(study)},
        "statistics": [statistic],
        "readings": [{"by": "first-reader", "on": "2026-11-20", "figures": str(len(figures))}],
    }
