"""Inferences: a reason stands beside the value it is for."""

from collections.abc import Iterator

from plumbline.check.registry import rule
from plumbline.check.subject import Fault, Subject, did_you_mean
from plumbline.records import Statistic, Study


@rule(
    "INF01",
    "inferred-nothing",
    reason="The reason for a value that is not there would make a gap look filled.",
    remedy="Write the value beside it, mend the key, or delete the reason.",
    bad="inferred:\n  published: it cites a study of 2021",
    good="published: 2021/2026\ninferred:\n  published: it cites a study of 2021",
)
def inferences_have_a_value(subject: Subject) -> Iterator[Fault]:
    """Every key under `inferred` has a value in the same record; `study` may stand for which study it is."""
    for spot in subject.records:
        record = spot.record
        given = [field for field in record.model_fields_set if getattr(record, field) is not None]
        if isinstance(record, Study | Statistic):
            given.append("study")  # the study's id is a value too, and may be the only one of its source
        for key in record.inferred:
            if key not in given or key == "inferred":
                known = type(record).model_fields
                what = f"{key!r} has no value here that could be inferred"
                otherwise = f"add '{key}: …' beside it" if key in known else "delete the line"
                remedy = did_you_mean(key, [] if key in known else given, otherwise)
                yield spot.fault(("inferred", key), what, remedy, key=True)
