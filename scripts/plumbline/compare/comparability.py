"""Comparability: whether two statistics may be laid side by side, and what keeps them apart.

Level 1: the same question put again the same way; a difference may be taken.
Level 2: the same question, scale, base and roles in other words; side by side, no difference.
Level 3: the same question, but scale, base, roles or basis differ; listed with the reason.
Level 4: different things; never in one table.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from plumbline.catalogue import StatisticEntry
from plumbline.records import Statistic
from plumbline.values import Unit


SAME_WAVE, SIDE_BY_SIDE, LISTED, UNLIKE = 1, 2, 3, 4
_LABELLED = {"split", "choices"}
_OF_FACT = {"measured", "reported"}
"""Kinds of knowledge that need no scale: one either has a tool or has not."""
_NO_SCALE = "no scale stated"
_NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True)
class Comparability:
    """A level from 1 to 4, and the reasons against a better one."""

    level: int
    reasons: tuple[str, ...] = ()


def between(one: StatisticEntry, other: StatisticEntry) -> Comparability:
    """Return how far two statistics can be compared by their headline figures; the order does not matter."""
    first, second = one.statistic, other.statistic
    unlike = tuple(_unlike(first, second))
    if unlike:
        return Comparability(UNLIKE, unlike)
    apart = tuple(_apart(one, other))
    if apart:
        return Comparability(LISTED, apart)
    if _same_instrument(one, other):
        return Comparability(SAME_WAVE)
    unknown = tuple(_unknown(first, second))
    if unknown:
        return Comparability(LISTED, unknown)
    return Comparability(SIDE_BY_SIDE, ("the questions were put in different words",))


def is_turned(statistic: Statistic) -> bool:
    """Whether a high figure speaks against the question."""
    return bool(statistic.reversed)


def _unlike(first: Statistic, second: Statistic) -> Iterator[str]:
    if first.answers is None or first.answers != second.answers:
        yield "they answer different questions"
    units = {_scale_of_unit(first), _scale_of_unit(second)}
    if len(units) > 1:
        yield f"one is counted in {' and the other in '.join(sorted(units))}"
    if (first.counts or "people") != (second.counts or "people"):
        yield f"one counts {first.counts or 'people'}, the other {second.counts or 'people'}"
    if ("effect" in {first.kind, second.kind}) and first.kind != second.kind:
        yield "one compares groups, the other states a level"
    labels = {_answer(first), _answer(second)}
    if first.kind in _LABELLED and second.kind in _LABELLED and len(labels) > 1:
        yield f"they are about different answers ({' and '.join(sorted(labels))})"


def _apart(one: StatisticEntry, other: StatisticEntry) -> Iterator[str]:
    first, second = one.statistic, other.statistic
    if is_turned(first) != is_turned(second):
        yield "the questions point in opposite directions"
    if "choices" in {first.kind, second.kind} and first.kind != second.kind:
        yield "one allowed several answers, the other only one"
    if _cut(first) != _cut(second):
        yield f"they take in different parts of a scale ({_cut(first)}; {_cut(second)})"
    if _base(first) != _base(second):
        yield f"the shares are of different bases ({_base(first)}; {_base(second)})"
    if _roles(one) != _roles(other):
        yield f"different roles were asked ({_roles(one)}; {_roles(other)})"
    if (first.basis or "") != (second.basis or ""):
        yield f"they rest on different kinds of knowledge ({_basis(first)}; {_basis(second)})"
    if first.kind == "effect" and _groups(first) != _groups(second):
        yield "they compare different groups"


def _unknown(first: Statistic, second: Statistic) -> Iterator[str]:
    """What neither of the two says: two unknowns are not alike because both are unknown."""
    if first.kind == "effect":
        return
    if _base(first) == _base(second) == _NOT_STATED:
        yield "neither says of whom the share is taken"
    opinions = _OF_FACT.isdisjoint({first.basis, second.basis})
    if opinions and _cut(first) == _cut(second) == _NO_SCALE:
        yield "neither says on what scale was answered"


def _same_instrument(one: StatisticEntry, other: StatisticEntry) -> bool:
    if one.study is None or other.study is None:
        return False
    series = one.study.facts.series
    linked = one.study.id == other.study.id or (series is not None and series == other.study.facts.series)
    asked = one.statistic.asked
    return linked and asked is not None and asked == other.statistic.asked


def _scale_of_unit(statistic: Statistic) -> str:
    value = statistic.headline.value
    return "a share" if value.unit is Unit.SHARE else value.unit_name


def _answer(statistic: Statistic) -> str:
    return (statistic.headline.label or "").casefold()


def _cut(statistic: Statistic) -> str:
    if statistic.cut is None and statistic.scale is None:
        return _NO_SCALE
    return ", ".join(filter(None, (statistic.cut, statistic.scale)))


def _base(statistic: Statistic) -> str:
    """Of whom the headline is a share: a group of the sample is not the sample."""
    group, base = statistic.headline.group, statistic.base
    if group not in {None, "all"}:
        return str(group)
    return (base.who or base.group if base else None) or _NOT_STATED


def _roles(entry: StatisticEntry) -> str:
    roles = entry.study.facts.roles if entry.study else None
    return _listed(sorted(roles)) if roles else "not stated"


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _basis(statistic: Statistic) -> str:
    return statistic.basis or _NOT_STATED


def _groups(statistic: Statistic) -> tuple[str, str]:
    effect = statistic.effect
    return (effect.of.casefold(), (effect.against or "").casefold()) if effect else ("", "")
