"""Sums: the numbers of a record fit each other, rounding allowed for.

What does not add up is either our slip, and refused, or the source's; then `doubt` says what the page prints,
and the reader is told.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from plumbline.arithmetic import counts
from plumbline.arithmetic.rounding import exact_bounds, overlap
from plumbline.catalogue import StatisticEntry
from plumbline.check.registry import rule
from plumbline.check.subject import Fault, Spot, Subject
from plumbline.records import Figure
from plumbline.study import MergedStudy
from plumbline.values import Qualifier, Unit, Value


WHOLE = Fraction(100)
_MISREAD = "Misread? If the page really prints this, say so in 'doubt'"
_BOUNDED_BELOW = {None, Qualifier.OVER, Qualifier.AT_LEAST}
_HAIR = Fraction(1, 10**20)
"""A third, as "1 of 3", is kept to 28 digits; what that loses must not break a sum."""


@rule(
    "SUM01",
    "split-sum",
    reason="One answer each: the shares make up the whole, so a misread digit shows.",
    remedy="Read again; write `partial: true` if only some answers are printed, `doubt` if the page is off.",
    bad="kind: split\nfigures:\n  - {label: agreed, value: 31%}\n  - {label: partly, value: 54%}\n"
    "  - {label: not at all, value: 24%}",
    good="kind: split\nfigures:\n  - {label: agreed, value: 31%}\n  - {label: partly, value: 45%}\n"
    "  - {label: not at all, value: 24%}",
)
def splits_make_up_the_whole(subject: Subject) -> Iterator[Fault]:
    """The shares of a split sum to 100% within their rounding, or stay below it if only some are printed."""
    for spot in subject.statistics:
        statistic = spot.record.statistic
        if statistic.kind != "split" or statistic.doubt:
            continue
        groups: defaultdict[str | None, list[Value]] = defaultdict(list)
        for figure in statistic.figures:
            groups[figure.group].append(figure.value)
        for group, values in groups.items():
            low, high = _span(values)
            if low <= WHOLE + _HAIR and (statistic.partial or high is None or high >= WHOLE - _HAIR):
                continue
            of_group = f" of {group!r}" if group else ""
            shown = " + ".join(value.written for value in values)
            what = f"the answers{of_group} sum to {_summed(values)}, not to 100% ({shown})"
            remedy = _MISREAD
            if high is not None and high < WHOLE:
                remedy += "; if it prints only some of the answers, write 'partial: true'"
            yield spot.fault(("figures",), what, remedy, key=True)


def _span(values: Sequence[Value]) -> tuple[Fraction, Fraction | None]:
    """The least and the most that printed shares may stand for; None where there is no most."""
    low, high, open_ended = Fraction(0), Fraction(0), False
    for value in values:
        if value.unit is not Unit.SHARE or value.qualifier not in _BOUNDED_BELOW:
            open_ended = True
            continue
        bounds = exact_bounds(value)
        # "over 45%" may be no more than 45, and has no end above.
        low += bounds[0] if value.qualifier is None else Fraction(value.low)
        high += bounds[1]
        open_ended |= value.qualifier is not None
    return low, None if open_ended else high


def _summed(values: Sequence[Value]) -> str:
    total = sum(value.number for value in values if value.unit is Unit.SHARE)
    return f"{total.normalize():f}%" if total else "nothing"


@rule(
    "SUM02",
    "group-sizes",
    reason="Whoever answered belongs to one group of each kind, so the sizes make up the sample.",
    remedy="Read again; declare the others with `null`, or say in the study's `doubt` what is printed.",
    bad="sample_size: 200\ngroups: {sales: 87, marketing: 131}",
    good="sample_size: 200\ngroups: {sales: 87, marketing: 113}",
)
def groups_make_up_the_sample(subject: Subject) -> Iterator[Fault]:
    """Known group sizes add up to the sample or a whole multiple of it; none is larger than the sample."""
    for spot in subject.studies:
        study, merged = spot.record, subject.catalogue.studies[str(spot.path[-1])]
        size = study.sample_size or merged.facts.sample_size
        if not study.groups or size is None or not size.is_plain or study.doubt:
            continue
        known = {name: each for name, each in study.groups.items() if each is not None and each.is_plain}
        remedy = f"{_MISREAD}; if there were others, declare them too, as 'others: null'"
        for name, each in known.items():
            if each.number > size.number:
                what = f"the group {name!r} has {each.written}, more than the {size.written} asked"
                yield spot.fault(("groups", name), what, remedy)
        total = sum(int(each.number) for each in known.values())
        if len(known) == len(study.groups) and total % int(size.number or 1):
            shown = " + ".join(each.written for each in known.values())
            what = f"the groups sum to {total} ({shown}), not to the {size.written} asked"
            yield spot.fault(("groups",), what, remedy, key=True)


@rule(
    "SUM03",
    "total-of-groups",
    reason="Whole people stand behind every share, so the groups' shares fix the total's.",
    remedy="Read again: a figure, or which group has which size; or say in `doubt` what the page prints.",
    bad="sample_size: 200\ngroups: {sales: 113, marketing: 87}\nfigures:\n  - {group: sales, value: 25%}\n"
    "  - {group: marketing, value: 45%}\n  - {group: all, value: 37%}",
    good="sample_size: 200\ngroups: {sales: 87, marketing: 113}\nfigures:\n  - {group: sales, value: 25%}\n"
    "  - {group: marketing, value: 45%}\n  - {group: all, value: 37%}",
)
def groups_make_up_the_total(subject: Subject) -> Iterator[Fault]:
    """The shares of groups that make up the sample can be counts that give the share printed for all."""
    for spot in subject.statistics:
        entry = spot.record
        statistic = entry.statistic
        if entry.study is None or statistic.kind not in {"share", "split", "choices"}:
            continue
        if statistic.doubt or not _is_of_everybody(entry) or _is_weighted(entry.study):
            continue
        labels: defaultdict[str | None, list[tuple[int, Figure]]] = defaultdict(list)
        for number, figure in enumerate(statistic.figures):
            labels[figure.label].append((number, figure))
        for figures in labels.values():
            yield from _total_of(spot, figures)


def _is_of_everybody(entry: StatisticEntry) -> bool:
    """Whether its figures are shares of people, of all of them or of declared groups."""
    base = entry.statistic.base
    return entry.statistic.counts in {None, "people"} and (base is None or base.group == "all")


def _is_weighted(study: MergedStudy) -> bool:
    return study.facts.weighting not in {None, "none"}


def _total_of(spot: Spot[StatisticEntry], figures: list[tuple[int, Figure]]) -> Iterator[Fault]:
    entry = spot.record
    whole = entry.size_of("all")
    totals = [each for each in figures if each[1].group in _groups_of_all(entry)]
    parts = [each[1] for each in figures if each[1].group not in _groups_of_all(entry)]
    sizes = [_count(entry.size_of(part.group)) for part in parts]
    if len(totals) != 1 or not parts or whole is None or not whole.is_plain:
        return
    number, total = totals[0]
    n = int(whole.number)
    shares = [total.value, *(part.value for part in parts)]
    if sum(sizes) != n or 0 in sizes or not all(_is_printed_share(share) for share in shares):
        return
    split = [(part.value, size) for part, size in zip(parts, sizes, strict=True)]
    if not all(counts.is_possible(value, size) for value, size in [(total.value, n), *split]):
        return  # no count gives one of the shares: a fault of the source, and a flag
    if not counts.reconciles(total.value, n, split):
        shown = ", ".join(
            f"{part.group} {part.value.written} of {size}"
            for part, (_, size) in zip(parts, split, strict=True)
        )
        low = sum(counts.behind(value, size).start for value, size in split)
        high = sum(counts.behind(value, size).stop - 1 for value, size in split)
        people = f"{low}" if low == high else f"{low} to {high}"
        what = f"{total.value.written} of {n} cannot be the total of {shown} ({people} people)"
        yield spot.fault(("figures", number, "value"), what, _MISREAD)


def _groups_of_all(entry: StatisticEntry) -> set[str | None]:
    base = entry.statistic.base
    return {"all", None} if base is not None and base.group == "all" else {"all"}


def _count(size: Value | None) -> int:
    return int(size.number) if size is not None and size.is_plain else 0


def _is_printed_share(value: Value) -> bool:
    return value.unit is Unit.SHARE and value.is_plain and value.whole is None


@rule(
    "SUM04",
    "one-answer-two-values",
    reason="The same answer to the same question by the same group has one value.",
    remedy="Read again; or say in `doubt` that the page prints both.",
    bad="- {id: harm, asked: what suffers, figures: [{label: cycle time, group: all, value: 37%}]}\n"
    "- {id: harm-by-team, asked: what suffers, figures: [{label: cycle time, group: all, value: 73%}]}",
    good="- {id: harm, asked: what suffers, figures: [{label: cycle time, group: all, value: 37%}]}\n"
    "- {id: harm-by-team, asked: what suffers, figures: [{label: cycle time, group: all, value: 37%}]}",
)
def one_answer_has_one_value(subject: Subject) -> Iterator[Fault]:
    """Within a file, figures with one question asked, label and group have one value."""
    seen: dict[tuple[object, ...], tuple[StatisticEntry, Figure]] = {}
    for spot in subject.statistics:
        statistic = spot.record.statistic
        if statistic.asked is None or statistic.kind == "effect" or statistic.doubt:
            continue
        for number, figure in enumerate(statistic.figures):
            if figure.label is None or not figure.value.is_plain:
                continue
            other, twin = seen.setdefault(_answer(spot, figure), (spot.record, figure))
            if other is spot.record or _agree(twin.value, figure.value):
                continue
            here, there = figure.value.written, twin.value.written
            what = f"{figure.label!r} has {here} here and {there} in {other.statistic.id!r}"
            yield spot.fault(("figures", number, "value"), what, _MISREAD)


def _answer(spot: Spot[StatisticEntry], figure: Figure) -> tuple[object, ...]:
    statistic = spot.record.statistic
    base = statistic.base
    whose = figure.group or (base and (base.group or base.who))
    study = spot.record.study.id if spot.record.study else None
    asked = (statistic.asked or "").casefold()
    return spot.file, study, asked, statistic.kind, statistic.cut, statistic.counts, figure.label, whose


def _agree(first: Value, second: Value) -> bool:
    return first.unit is not second.unit or overlap(exact_bounds(first), exact_bounds(second))


@rule(
    "SUM05",
    "part-larger-than-whole",
    reason="Nobody can ask more of a sample than there are in it.",
    remedy="Read again; or say in `doubt` what the page prints.",
    bad="sample_size: 200\nbase: {who: users of a CRM, n: 240}",
    good="sample_size: 200\nbase: {who: users of a CRM, n: 140}",
)
def parts_fit_the_sample(subject: Subject) -> Iterator[Fault]:
    """The people a share or an effect stands on are no more than the sample."""
    for spot in subject.statistics:
        statistic, study = spot.record.statistic, spot.record.study
        size = study.facts.sample_size if study else None
        if size is None or not size.is_plain or statistic.doubt or statistic.counts not in {None, "people"}:
            continue
        part = statistic.base.n if statistic.base else None
        if part is not None and part.is_plain and part.number > size.number:
            what = f"the base has {part.written}, more than the {size.written} asked"
            yield spot.fault(("base", "n"), what, _MISREAD)
        sizes = [each for each in (statistic.effect.sizes or ()) if each.is_plain] if statistic.effect else []
        if sum(each.number for each in sizes) > size.number:
            shown = " + ".join(each.written for each in sizes)
            what = f"the groups compared have {shown}, more than the {size.written} asked"
            yield spot.fault(("effect", "sizes"), what, _MISREAD, key=True)
