"""Disclosures: the twelve things a study should state, and which of them a source does."""

from plumbline.assess import Assessment, Axis
from plumbline.assess.disclosure import Card, Line
from plumbline.render.parts import assessments
from plumbline.render.views.parts import Disclosure, Element
from plumbline.render.words import amounts, asked, times
from plumbline.render.words.grammar import capital, joined


def of_statistic(judged: Assessment) -> Disclosure:
    """Return the disclosure card of a statistic."""
    card, subject = judged.card, judged.subject
    letter = judged.ceilings[Axis.DISCLOSURE]
    return Disclosure(
        stated=card.stated,
        of=len(card.lines),
        sentence=""
        f"{assessments.disclosed(card.stated, card.variant, letter, subject.thresholds)}{_aside(card)}",
        elements=tuple(_element(line, judged) for line in card.lines),
    )


def _aside(card: Card) -> str:
    return " What we infer does not count." if card.stated < len(card.lines) else ""


def _element(line: Line, judged: Assessment) -> Element:
    name = line.element.name
    if line.stated:
        return Element(name=name, stated=True, text=capital(_readable(line, judged)))
    return Element(name=name, stated=False, text=_inferred(line, judged))


def _readable(line: Line, judged: Assessment) -> str:
    """Write the values a card holds as a reader expects them."""
    facts = judged.subject.facts
    if facts is None:
        return line.text
    match line.element.name:
        case "Fieldwork" if facts.fieldwork is not None:
            return times.stretch(facts.fieldwork)
        case "Sample size" if facts.sample_size is not None:
            return amounts.full(facts.sample_size)
        case "Recruitment":
            return asked.RECRUITMENT.get(line.text, line.text)
        case "Weighting" if line.text == "none":
            return "not weighted, and the source says so"
        case _:
            return line.text


def _inferred(line: Line, judged: Assessment) -> str:
    """Say so when a fact is on record and does not count, because it was inferred or is too coarse."""
    facts = judged.subject.facts
    if facts is None:
        return ""
    match line.element.name:
        case "Fieldwork" if facts.dated and facts.fieldwork is None:
            return f"only a year is given: {joined(map(times.stretch, facts.dated))}"
        case "Fieldwork" if facts.fieldwork is not None:
            return f"inferred by us, or not to the month: {times.stretch(facts.fieldwork)}"
        case "Conductor" | "Sponsor" if facts.credits and facts.conductor is None:
            return "somebody is credited; who it was that asked or paid is not stated"
        case "Wording" if judged.subject.statistic.asked is not None:
            return f"the source does not print it; in our words: {judged.subject.statistic.asked}"
        case _:
            key = _KEYS.get(line.element.name, "")
            return f"inferred by us: {facts.inferred[key]}" if key in facts.inferred else ""


_KEYS = {
    "Sponsor": "sponsor",
    "Conductor": "conductor",
    "Population": "population",
    "Geography": "geography",
    "Recruitment": "recruitment",
    "Mode": "mode",
    "Sample size": "sample_size",
    "Weighting": "weighting",
    "Limits": "limitations",
}
