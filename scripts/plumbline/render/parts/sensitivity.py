"""Sensitivity: how many grades change when a judgement call of the rubric is moved by one step."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from plumbline.assess import FLAGS, Assessment, Flag, Grade, ceilings
from plumbline.catalogue import Catalogue
from plumbline.records import Threshold
from plumbline.render.site import Site
from plumbline.render.words import amounts
from plumbline.render.words.grammar import counted
from plumbline.values import parse


def moved(site: Site, name: str) -> str:
    """Return what one step down and one step up would change, in a sentence."""
    value = _threshold(site.catalogue, name).value
    step = min(Decimal(1), value.step)
    lower, higher = (changed(site, name, by) for by in (-step, step))
    shown = amounts.trimmed(step)
    if not lower and not higher:
        return f"By {shown} either way: nothing."
    return f"{shown} lower: {_letters(lower)}; {shown} higher: {_letters(higher)}."


def changed(site: Site, name: str, by: Decimal) -> int:
    """Return how many statistics get another letter when a threshold is moved by so much.

    What contradicts what is left as it is: contradictions are notes and touch no grade.
    """
    now = _threshold(site.catalogue, name)
    number = now.number + by
    if number < 0:
        return 0
    threshold = now.model_copy(update={"value": parse(f"{number:f}")})
    thresholds = site.catalogue.rubric.thresholds.model_copy(update={name: threshold})
    rubric = site.catalogue.rubric.model_copy(update={"thresholds": thresholds})
    other = replace(site.catalogue, rubric=rubric)
    reading = those_that_read(name)
    return sum(each.grade is not _graded(each, other, reading) for each in site.assessed.statistics.values())


def those_that_read(name: str) -> tuple[Flag, ...]:
    """Return the flags whose rule names a threshold: no other can stand or fall with it."""
    return tuple(flag for flag in FLAGS.values() if name.replace("_", "-") in flag.rule)


def _graded(judged: Assessment, catalogue: Catalogue, reading: Sequence[Flag]) -> Grade:
    """The grade under another rubric; which elements are stated does not depend on it."""
    subject = replace(judged.subject, catalogue=catalogue)
    kept = [each for each in judged.flags if each.flag not in reading]
    raised = [*kept, *ceilings.raise_flags(subject, reading)]
    return ceilings.lowest(ceilings.ceilings(raised, judged.card, subject.thresholds))


def _threshold(catalogue: Catalogue, name: str) -> Threshold:
    found: Threshold = getattr(catalogue.rubric.thresholds, name)
    return found


def _letters(number: int) -> str:
    return (
        f"{counted(number, 'statistic')} {'changes' if number == 1 else 'change'} letter"
        if number
        else "none"
    )
