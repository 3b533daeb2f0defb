"""Assess: how safe each statistic and each number in circulation is to cite, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from plumbline.assess import flags
from plumbline.assess.best import best_answer, safest
from plumbline.assess.ceilings import Raised
from plumbline.assess.flag import FLAGS, Axis, Flag, Grade, Severity
from plumbline.assess.statistics import Assessment, assess_statistic
from plumbline.assess.subject import Subject
from plumbline.assess.traces import TraceAssessment, TraceFlag, assess_trace
from plumbline.catalogue import Catalogue
from plumbline.compare import Compared
from plumbline.trace import Traced


__all__ = [
    "FLAGS",
    "Assessed",
    "Assessment",
    "Axis",
    "Flag",
    "Grade",
    "Raised",
    "Severity",
    "Subject",
    "TraceAssessment",
    "TraceFlag",
    "assess",
    "best_answer",
    "flags",
    "safest",
]


@dataclass(frozen=True)
class Assessed:
    """The assessments by id, and the date they were made for."""

    statistics: Mapping[str, Assessment]
    traces: Mapping[str, TraceAssessment]
    as_of: date


def assess(
    catalogue: Catalogue, traces: Mapping[str, Traced], compared: Compared, as_of: date | None = None
) -> Assessed:
    """Assess everything as of a day, by default the newest reading in the catalogue; never by the clock."""
    day = as_of or catalogue.as_of
    by_appearance = {hop.id: traced for traced in traces.values() for hop in traced.appearances}
    statistics = {
        entry.id: assess_statistic(
            Subject(
                entry=entry,
                catalogue=catalogue,
                ranges=compared.ranges[entry.id],
                gaps=compared.gaps[entry.id],
                contradictions=compared.contradictions_of(entry),
                trace=by_appearance.get(entry.id),
                as_of=day,
            )
        )
        for entry in catalogue.statistics.values()
    }
    judged = {
        trace_id: assess_trace(
            traced,
            statistics,
            [statistics[entry.id] for entry in compared.answers[traced.record.answers].entries],
        )
        for trace_id, traced in traces.items()
    }
    return Assessed(statistics, judged, day)
