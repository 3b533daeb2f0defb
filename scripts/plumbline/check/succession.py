"""Succession: what is gone leads its readers on to what took its place."""

from collections.abc import Iterator

from plumbline.check.registry import rule
from plumbline.check.subject import REDIRECTS, Fault, Subject, did_you_mean


@rule(
    "REF11",
    "unknown-successor",
    reason="A withdrawn record sends its readers on; they must arrive.",
    remedy="Name a record, or leave `instead` out.",
    bad="withdrawn: {on: 2026-11-21, because: misread, instead: aligned-2}",
    good="withdrawn: {on: 2026-11-21, because: misread, instead: gartner-peer-alignment-2023/aligned}",
)
def successors_exist(subject: Subject) -> Iterator[Fault]:
    """The record to use instead of a withdrawn one exists."""
    for spot in subject.records:
        instead = spot.record.withdrawn.instead if spot.record.withdrawn else None
        if instead is None or subject.has_record(instead):
            continue
        if subject.has_statistic(f"{spot.file[1]}/{instead}") or instead in subject.catalogue.studies:
            continue
        remedy = did_you_mean(instead, subject.all_ids, "leave 'instead' out")
        yield spot.fault(("withdrawn", "instead"), f"there is no record {instead!r}", remedy)


@rule(
    "REF13",
    "broken-redirect",
    reason="Ids are permanent: an old address leads to its record, and in one step.",
    remedy="Send the old id to an existing one, and only if it is no longer used.",
    bad="gartner-peer-2023: gartner-peer-alignment",
    good="gartner-peer-2023: gartner-peer-alignment-2023",
)
def redirects_lead_on(subject: Subject) -> Iterator[Fault]:
    """Every redirect leads from an id that is gone to one that exists."""
    redirects = subject.catalogue.redirects
    for old, new in redirects.items():
        if subject.has_record(old):
            what = f"{old!r} still exists, so nothing should redirect it"
            yield Fault(REDIRECTS, (old,), what, "Delete the line, or the record", key=True)
        if new in redirects:
            remedy = f"Write '{redirects[new]}'"
            yield Fault(REDIRECTS, (old,), f"{new!r} is redirected itself", remedy)
        elif not subject.has_record(new):
            remedy = did_you_mean(new, subject.all_ids, "delete the line")
            yield Fault(REDIRECTS, (old,), f"there is no record {new!r}", remedy)
