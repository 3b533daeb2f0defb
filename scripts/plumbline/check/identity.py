"""Identity: ids are permanent and unique, and nothing is recorded twice."""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from difflib import SequenceMatcher
from typing import TypeVar
from urllib.parse import urlsplit

from plumbline.catalogue import StatisticEntry
from plumbline.check.registry import rule
from plumbline.check.subject import Fault, Spot, Subject
from plumbline.load.document import Path
from plumbline.load.files import FOLDERS
from plumbline.problems import Severity
from plumbline.records import Repeat, Source
from plumbline.records.fields import ID_PATTERN


T = TypeVar("T")

LONGEST = 80
_ID = re.compile(ID_PATTERN)
_SAME_CLAIM = 0.9


@rule(
    "ID01",
    "file-name",
    reason="A record's file name is its id and part of its address, for good.",
    remedy="Rename the file: small letters, digits and single hyphens.",
    bad="# sources/Gartner Survey (2023).yaml",
    good="# sources/gartner-survey-2023.yaml",
)
def file_names_are_ids(subject: Subject) -> Iterator[Fault]:
    """Every file name is an id: small letters, digits and single hyphens, at most 80 characters."""
    for kind, name in sorted(subject.present):
        if kind in FOLDERS and (not _ID.fullmatch(name) or len(name) > LONGEST):
            better = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:LONGEST].strip("-") or "a-b-2023"
            yield Fault((kind, name), (), f"{name!r} cannot be an id", f"Rename the file to {better}.yaml")


@rule(
    "ID02",
    "duplicate-id",
    reason="The second of two equal ids would hide the first.",
    remedy="Rename the newer one.",
    bad="statistics:\n  - id: aligned\n  - id: aligned",
    good="statistics:\n  - id: aligned\n  - id: aligned-by-team",
)
def statistic_ids_are_unique(subject: Subject) -> Iterator[Fault]:
    """No two statistics of a source share an id."""
    first: dict[str, Spot[StatisticEntry]] = {}
    for spot in subject.statistics:
        if spot.record.id in first:
            line, _ = subject.documents[spot.file].place((*first[spot.record.id].path, "id"))
            what = f"the id {spot.record.statistic.id!r} stands twice; the first is in line {line}"
            yield spot.fault(("id",), what, "Rename the newer one")
        first.setdefault(spot.record.id, spot)


@rule(
    "ID03",
    "near-identical-ids",
    Severity.WARNING,
    reason="Two spellings of one study or publisher are two studies, and neither is complete.",
    remedy="If both mean the same, keep one id.",
    bad="studies:\n  linkedin-2020: {original: elsewhere}\n  linked-in-2020: {original: elsewhere}",
    good="studies:\n  linkedin-2020: {original: elsewhere}",
)
def ids_are_not_nearly_identical(subject: Subject) -> Iterator[Fault]:
    """No two study ids, and no two publisher ids, differ only in hyphens, plurals or the order of words."""
    studies = [
        (str(spot.path[-1]), Fault(spot.file, spot.path, "", "", key=True)) for spot in subject.studies
    ]
    publishers = [(spot.file[1], Fault(spot.file, (), "", "")) for spot in subject.publishers]
    for noun, named in (("study", studies), ("publisher", publishers)):
        seen: dict[str, str] = {}
        for name, place in named:
            for form in _forms(name):
                other = seen.setdefault(form, name)
                if other != name:
                    what = f"the {noun} ids {name!r} and {other!r} are nearly the same"
                    yield Fault(place.file, place.path, what, "If they mean the same, keep one", key=True)
                    break


def _forms(name: str) -> tuple[str, str]:
    """An id without its hyphens, and its words in the singular and in alphabetical order."""
    return name.replace("-", ""), " ".join(sorted(word.removesuffix("s") for word in name.split("-")))


@rule(
    "ID04",
    "same-address",
    reason="One document is one record; two would count one voice twice.",
    remedy="Merge the two records, or mend the address.",
    bad="# sources/a.yaml and sources/b.yaml\nurl: https://example.org/report",
    good="# sources/b.yaml\nurl: https://example.org/another-report",
)
def addresses_are_unique(subject: Subject) -> Iterator[Fault]:
    """No two sources stand at one address, nor at a copy's."""
    owners: dict[str, str] = {}
    for spot in subject.sources:
        for path, address in _addresses(spot):
            plain = _plain(address)
            owner = owners.setdefault(plain, spot.file[1])
            if owner != spot.file[1]:
                what = f"the source {owner!r} has this address too"
                yield spot.fault(path, what, "Merge the two records, or mend the address")


def _addresses(spot: Spot[Source]) -> Iterator[tuple[Path, str]]:
    if spot.record.url:
        yield ("url",), spot.record.url
    for number, copy in enumerate(spot.record.copies):
        yield ("copies", number), copy


def _plain(address: str) -> str:
    """An address without what does not tell documents apart."""
    parts = urlsplit(address)
    host = parts.netloc.lower().removeprefix("www.")
    route = f"#{parts.fragment}" if parts.fragment.startswith(("/", "!")) else ""
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{parts.path.rstrip('/')}{query}{route}"


@rule(
    "ID05",
    "recorded-twice",
    Severity.WARNING,
    reason="A finding recorded twice looks like two findings that agree.",
    remedy="Keep one, or say with `of` which stands nearer the origin.",
    bad="statistics:\n  - {id: aligned, claim: 44% are aligned., figures: [{value: 44%}]}\n"
    "  - {id: highly-aligned, claim: 44% are aligned., figures: [{value: 44%}]}",
    good="statistics:\n  - {id: aligned, claim: 44% are aligned., figures: [{value: 44%}]}",
)
def findings_stand_once(subject: Subject) -> Iterator[Fault]:
    """No finding stands in two statistics that do not point at each other, and no repeat stands twice."""
    for group in _alike(subject.statistics, lambda spot: _finding(spot.record)):
        for number, spot in enumerate(group):
            entry = spot.record
            twin = next((each.record for each in group[:number] if _same_claim(each.record, entry)), None)
            if twin is not None:
                what = f"{entry.id!r} seems to be the same finding as {twin.id!r}"
                remedy = f"Keep one, or write 'of: {twin.id}' (or the trace of both)"
                yield spot.fault(("id",), what, remedy)
    for repeats in _alike(subject.repeats, lambda spot: _telling(spot.record.repeat, spot.file)):
        for again in repeats[1:]:
            yield again.fault((), "this repeat stands twice in the file", "Delete one")


def _alike(spots: Iterable[Spot[T]], likeness: Callable[[Spot[T]], Hashable]) -> Iterator[list[Spot[T]]]:
    """Yield every group of two or more spots of one likeness; None is like nothing."""
    groups: defaultdict[Hashable, list[Spot[T]]] = defaultdict(list)
    for spot in spots:
        groups[likeness(spot)].append(spot)
    yield from (group for key, group in groups.items() if key is not None and len(group) > 1)


def _finding(entry: StatisticEntry) -> Hashable:
    statistic = entry.statistic
    if entry.study is None or statistic.answers is None:
        return None
    figures = frozenset(
        (figure.value.unit, figure.value.low, figure.value.high, figure.label, figure.group)
        for figure in statistic.figures
    )
    return entry.study.id, statistic.answers, statistic.counts, figures


def _same_claim(first: StatisticEntry, second: StatisticEntry) -> bool:
    one, two = first.statistic, second.statistic
    if (one.of is not None and one.of in {two.of, second.id}) or two.of == first.id:
        return False
    return SequenceMatcher(None, one.claim.lower(), two.claim.lower()).ratio() >= _SAME_CLAIM


def _telling(repeat: Repeat, file: tuple[str, str]) -> Hashable:
    told = (repeat.of, repeat.claim, repeat.value.written, repeat.credits, repeat.measures, repeat.dated)
    return (file, *told, repeat.told_as, repeat.link, repeat.counts)
