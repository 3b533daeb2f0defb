"""Sums: a source's own arithmetic and what its figures must satisfy, each with its verdict in words."""

from collections.abc import Iterator, Sequence

from plumbline.arithmetic import consistency
from plumbline.arithmetic.consistency import Consistency
from plumbline.arithmetic.finding import Finding, Verdict
from plumbline.arithmetic.naming import figures_named
from plumbline.assess import Assessment
from plumbline.catalogue import StatisticEntry
from plumbline.records import Figure, Statement
from plumbline.render import paths
from plumbline.render.site import Site
from plumbline.render.views.parts import Link, Outcome, Sum
from plumbline.render.words import amounts, uncertainty
from plumbline.render.words.grammar import capital, joined, spelled


OUTCOMES: dict[Verdict, Outcome] = {
    Verdict.HOLDS: "holds",
    Verdict.ROUNDED: "holds",
    Verdict.LOOSE: "loose",
    Verdict.FALSE: "false",
    Verdict.OPEN: "unknown",
}
VERDICTS = {
    Verdict.HOLDS: "Holds",
    Verdict.ROUNDED: "Holds on rounded figures",
    Verdict.LOOSE: "Loose words",
    Verdict.FALSE: "False",
    Verdict.OPEN: "Cannot be checked",
}


def of_statistic(judged: Assessment, *, link: bool = False) -> tuple[Sum, ...]:
    """Return the sums a source does on one statistic, then those its figures must satisfy."""
    subject = judged.subject
    where = Link(text=subject.statistic.claim, to=paths.statistic(subject.entry.id)) if link else None
    stated = [
        _stated(statement, finding, judged, where)
        for statement, finding in zip(subject.statistic.arithmetic, subject.sums, strict=True)
    ]
    must = consistency.of_statistic(subject.statistic, sizes(subject.entry))
    return (*stated, *(_must(each, where) for each in must))


def of_source(entries: Sequence[StatisticEntry], site: Site) -> tuple[Sum, ...]:
    """Return every sum of a source, and whether the sizes of inferred groups can be told apart."""
    sums = [each for entry in entries for each in of_statistic(site.judged(entry), link=True)]
    return (*sums, *_readings(entries))


def summary(sums: Sequence[Sum]) -> str:
    """Return how many sums hold: "11 of 12 hold; one is false."."""
    if not sums:
        return ""
    held = sum(each.outcome in {"holds", "possible"} for each in sums)
    wrong = sum(each.outcome == "false" for each in sums)
    loose = sum(each.outcome == "loose" for each in sums)
    found = "It holds." if len(sums) == held == 1 else f"{held} of {len(sums)} hold."
    if held == len(sums) > 1:
        found = f"All {spelled(len(sums))} hold."
    more = [
        f"{spelled(number)} {'is' if number == 1 else 'are'} {word}"
        for number, word in ((wrong, "false"), (loose, "loosely worded"))
        if number
    ]
    return f"{found.removesuffix('.')}; {joined(more)}." if more else found


def sizes(entry: StatisticEntry) -> dict[str, int]:
    """Return the exact sizes of a statistic's groups and of `all`; none where no people are counted."""
    facts = entry.study.facts if entry.study is not None else None
    weighted = facts is not None and facts.weighting not in {None, "none"}
    if facts is None or weighted or (entry.statistic.counts or "people") != "people":
        return {}
    known = {"all": entry.size_of(None), **(facts.groups or {})}
    if entry.statistic.base is None or entry.statistic.base.group == "all":
        known["all"] = facts.sample_size
    return {name: int(size.number) for name, size in known.items() if size is not None and size.is_plain}


def _readings(entries: Sequence[StatisticEntry]) -> Iterator[Sum]:
    studies = {entry.study.id: entry.study for entry in entries if entry.study is not None}
    for study in studies.values():
        if "groups" not in study.facts.inferred:
            continue
        own = [entry for entry in entries if entry.study is not None and entry.study.id == study.id]
        known = {
            name: int(size.number) for name, size in (study.facts.groups or {}).items() if size is not None
        }
        found = consistency.of_groups([entry.statistic for entry in own], known)
        if found is not None:
            yield _must(found, None)


def _must(each: Consistency, where: Link | None) -> Sum:
    outcome: Outcome = "possible" if each.verdict is Verdict.ROUNDED else OUTCOMES[each.verdict]
    words = {"possible": "Possible", "holds": "Holds", "false": "Impossible", "unknown": "Left open"}
    return Sum(
        says=capital(each.says),
        computed=each.because,
        outcome=outcome,
        verdict=words[outcome],
        explanation="Our own check; the source does not state it.",
        statistic=where,
    )


def _stated(statement: Statement, finding: Finding, judged: Assessment, where: Link | None) -> Sum:
    return Sum(
        says=capital(says(statement, judged)),
        computed=capital(finding.because),
        outcome=OUTCOMES[finding.verdict],
        verdict=VERDICTS[finding.verdict],
        explanation=_in_points(statement, judged),
        statistic=where,
    )


def says(statement: Statement, judged: Assessment) -> str:  # noqa: PLR0911  one for each form
    """Return a source's statement in our words: "“57% more”: marketing (33%) against sales (21%)"."""
    if statement.form == "widest":
        return f"the gap between {joined(statement.widest or ())} is the widest"
    figures = figures_named(statement, judged.subject.setting)
    named = [_named(figure) for figure in figures]
    said = f"“{statement.as_}”" if statement.as_ else ""
    match statement.form:
        case "ratio":
            return f"{said}: {named[0]} against {named[1]}"
        case "sum":
            return f"{joined(named)} together are {said}"
        case "rest":
            return f"what is left beside {named[0]} is {said}"
        case "rounds":
            return f"{said} for {named[0]}"
        case "order":
            return f"in this order: {joined(named)}"
        case "tie":
            return f"{joined(named)} are tied"
        case _:
            return (
                f"the largest: {named[0]}"
                if len(named) == 1
                else f"the {spelled(len(named))} largest: {joined(named)}"
            )


def _named(figure: Figure) -> str:
    names = " – ".join(filter(None, (figure.label, figure.group)))
    return f"{names} ({amounts.full(figure.value)})" if names else amounts.full(figure.value)


def _in_points(statement: Statement, judged: Assessment) -> str:
    """What a ratio is in points: the difference first, for a reader."""
    if statement.ratio is None or statement.of is not None:
        return ""
    headline = judged.subject.statistic.headline.label
    for gap in judged.subject.gaps:
        if gap.label == headline:
            wide = (
                f", at least as uncertain as {amounts.point_range(gap.points)}"
                if gap.points is not None
                else ""
            )
            return f"In points the gap is {amounts.plain(uncertainty.points(gap))}{wide}."
    return ""
