"""Block titles: what answers that stand side by side have in common, in words."""

import re

from plumbline.catalogue import StatisticEntry
from plumbline.compare import Answers
from plumbline.render.site import Site
from plumbline.render.words.grammar import capital, joined, spelled
from plumbline.values import Unit


_CUT = re.compile(r"^(top|bottom) (\d+)((?: of \d+)?)$")


def titles(answers: Answers, site: Site) -> list[str]:
    """Return a title for every block; where two would be alike, what they differ in is added."""
    plain = [title_of(block.entries[0], site) for block in answers.blocks]
    aspects = [_aspects(block.entries[0]) for block in answers.blocks]
    shown = []
    for title, own in zip(plain, aspects, strict=True):
        alike = [other for text, other in zip(plain, aspects, strict=True) if text == title]
        apart = [
            text for place, text in enumerate(own) if len({other[place] for other in alike}) > 1 and text
        ]
        shown.append("; ".join([title, *apart]))
    return shown


def _aspects(entry: StatisticEntry) -> tuple[str, ...]:
    """What else keeps blocks apart: who was asked, of whom the share is, on what it rests, the scale."""
    facts, statistic = entry.study.facts if entry.study is not None else None, entry.statistic
    roles = joined(sorted(facts.roles)) if facts is not None and facts.roles else ""
    base = (statistic.base.who or statistic.base.group or "") if statistic.base is not None else ""
    return (
        f"asked of {roles}" if roles else "of whom it was asked is not stated",
        ("of everybody asked" if base == "all" else f"of {base}") if base else "base not stated",
        statistic.basis or "",
        f"on a scale {statistic.scale}" if statistic.scale else "",
    )


def _cut(cut: str) -> str:
    """Return "the top answer" for "top 1", "the top two answers of 5" for "top 2 of 5"."""
    found = _CUT.match(cut)
    if found is None:
        return cut
    number = int(found[2])
    answers = "answer" if number == 1 else f"{spelled(number)} answers"
    return f"the {found[1]} {answers}{found[3]}"


def title_of(entry: StatisticEntry, site: Site) -> str:
    """Return what answers in one block have in common, in words."""
    statistic = entry.statistic
    unit = statistic.headline.value.unit
    if statistic.kind == "effect" and statistic.effect is not None:
        return f"Effect: {statistic.effect.of}"
    counted_in = site.counted(statistic.counts)
    what = {
        Unit.SHARE: f"Share of {counted_in}",
        Unit.RANK: "Rank",
        Unit.MONEY: "Amount of money",
    }.get(unit, capital(statistic.measure or "Amount"))
    if unit is not Unit.SHARE and statistic.counts not in {None, "people"}:
        what = f"{what}, of {counted_in}"
    label = (
        f" who answered “{statistic.headline.label}”"
        if statistic.headline.label and unit is Unit.SHARE
        else ""
    )
    if label and statistic.counts not in {None, "people"}:
        label = f": {statistic.headline.label}"
    cut = f", {_cut(statistic.cut)}" if statistic.cut else ""
    against = ", of a question that points the other way" if statistic.reversed else ""
    return f"{what}{label}{cut}{against}"
