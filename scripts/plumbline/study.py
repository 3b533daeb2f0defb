"""Study: what all sources together say of one data collection.

Studies have no owner. Each source writes what it says; here the original speaks first, the others in
the order they were published, and where two disagree the disagreement is kept.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from types import MappingProxyType
from typing import Any

from plumbline.dates import Span
from plumbline.records import Source, Study
from plumbline.values import Qualifier, Value


_OPEN_END = date.max
_NOT_MERGED = {"original", "inferred", "note", "history", "withdrawn", "groups", "dated"}
COMPARED = ("conductor", "sponsor", "fieldwork", "sample_size")
"""The facts in which a disagreement is a conflict; descriptions in words differ without contradicting."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One fact on which sources disagree: what each says, best source first."""

    key: str
    said: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class MergedStudy:
    """One study: `facts` holds the merged keys, `said_by` the source each fact was taken from."""

    id: str
    facts: Study
    sources: tuple[str, ...]
    original: str | None
    said_by: Mapping[str, str]
    conflicts: tuple[Conflict, ...]

    def states(self, key: str) -> bool:
        """Whether some source states this key, rather than leaving it out or being read between the lines."""
        return self.facts.states(key)


def merge(sources: Mapping[str, Source]) -> dict[str, MergedStudy]:
    """Return every study of the catalogue by id."""
    tellers: defaultdict[str, list[tuple[str, Source]]] = defaultdict(list)
    for source_id, source in sources.items():
        for study_id in source.studies:
            tellers[study_id].append((source_id, source))
    return {
        study_id: _merge(study_id, sorted(told, key=_rank(study_id)))
        for study_id, told in sorted(tellers.items())
    }


def _rank(study_id: str) -> Any:  # noqa: ANN401  a sort key
    def rank(told: tuple[str, Source]) -> tuple[bool, date, str]:
        source_id, source = told
        published = source.published.first if source.published else _OPEN_END
        return source.studies[study_id].original != "here", published, source_id

    return rank


def _merge(study_id: str, told: list[tuple[str, Source]]) -> MergedStudy:
    accounts = [(source_id, source.studies[study_id]) for source_id, source in told]
    keys = [key for key in Study.model_fields if key not in _NOT_MERGED]
    facts: dict[str, Any] = {"original": accounts[0][1].original}
    inferred: dict[str, str] = {}
    said_by: dict[str, str] = {}
    for key in keys:
        # A stated fact goes before an inferred one, whoever says it.
        for source_id, account in sorted(accounts, key=lambda each: not each[1].states(key)):
            if getattr(account, key) is not None:
                facts[key], said_by[key] = getattr(account, key), source_id
                if key in account.inferred:
                    inferred[key] = account.inferred[key]
                break
    groups, reason = _merged_groups(accounts)
    if groups:
        facts["groups"] = groups
    if reason:
        inferred["groups"] = reason
    dated = {span for _, account in accounts for span in account.dated or ()}
    if dated:
        facts["dated"] = tuple(sorted(dated, key=lambda span: span.first))
    return MergedStudy(
        id=study_id,
        facts=Study.model_construct(**facts, inferred=inferred),
        sources=tuple(source_id for source_id, _ in accounts),
        original=next((source_id for source_id, account in accounts if account.original == "here"), None),
        said_by=MappingProxyType(said_by),
        conflicts=tuple(_conflicts(accounts)),
    )


def _merged_groups(accounts: list[tuple[str, Study]]) -> tuple[dict[str, Any], str | None]:
    """Return every group with its size, and why one of them had to be inferred."""
    groups: dict[str, Any] = {}
    reason: str | None = None
    for _, account in sorted(accounts, key=lambda each: not each[1].states("groups")):
        for name, size in (account.groups or {}).items():
            if name not in groups or (groups[name] is None and size is not None):
                groups[name] = size
                reason = reason or account.inferred.get("groups")
    return groups, reason


def _conflicts(accounts: list[tuple[str, Study]]) -> Iterable[Conflict]:
    for key in COMPARED:
        said = [(source_id, getattr(account, key)) for source_id, account in accounts if account.states(key)]
        if not all(_agree(one, two) for (_, one), (_, two) in combinations(said, 2)):
            yield Conflict(key, tuple((source_id, str(value)) for source_id, value in said))


def _agree(one: object, two: object) -> bool:
    """Whether two facts may both be true, however exactly each is stated."""
    match one, two:
        case Span(), Span():
            return one.first <= two.last and two.first <= one.last
        case Value(), Value():
            return one.number == two.number or _may_be(one, two) or _may_be(two, one)
        case _:
            return one == two


def _may_be(loose: Value, exact: Value) -> bool:
    """Whether a number told as "over 800" or "about 400" may be this one; a tenth away is still near."""
    near = abs(loose.number - exact.number) * 10 <= max(loose.number, exact.number)
    match loose.qualifier:
        case Qualifier.ABOUT:
            return near
        case Qualifier.OVER | Qualifier.AT_LEAST:
            return near and exact.number >= loose.number
        case Qualifier.NEARLY | Qualifier.UNDER | Qualifier.UP_TO:
            return near and exact.number <= loose.number
        case None:
            return False
