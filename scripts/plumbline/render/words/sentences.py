"""Sentences: the one to cite, the one about uncertainty, and the one to know before citing."""

import re

from plumbline.arithmetic import stated
from plumbline.assess import Assessment, Grade
from plumbline.catalogue import StatisticEntry
from plumbline.compare import is_random
from plumbline.render.site import Site
from plumbline.render.words import amounts, caveats, told, uncertainty
from plumbline.render.words.grammar import among, joined, sentence, unstopped
from plumbline.values import Unit


NOTHING_TO_CITE = "Leave the number out: nothing on record answers this question well enough."

_PAST = {
    "admit": "admitted",
    "agree": "agreed",
    "answer": "answered",
    "believe": "believed",
    "call": "called",
    "disagree": "disagreed",
    "expect": "expected",
    "name": "named",
    "rate": "rated",
    "report": "reported",
    "say": "said",
    "see": "saw",
    "think": "thought",
    "use": "used",
}
_OF_FIRMS = re.compile(r"\b(?:businesses|companies|firms|organizations)\b")
_NUMBER_AND_VERB = re.compile(rf"^((?:about |nearly |over )?[\d.]+% )({'|'.join(_PAST)})\b")


def to_cite(judged: Assessment, site: Site) -> str:
    """Return one sentence to paste: who asked how many whom and when, the claim, and the caveat that binds.

    Of a statistic that cannot be cited the sentence says so, and what to cite instead.
    """
    if judged.grade is Grade.E:
        return f"Do not cite this number: {caveats.why_not(judged)}. {_instead(judged, site)}"
    entry = judged.subject.entry
    caveat = caveats.binding(judged, site)
    end = f"; {caveat}" if caveat else ""
    claim = unstopped(entry.statistic.claim)
    past = _NUMBER_AND_VERB.sub(lambda found: f"{found[1]}{_PAST[found[2]]}", claim)
    first = re.split(r"[\s’'-]", past, maxsplit=1)[0]
    if first.casefold() in site.common_words and (len(first) == 1 or first[1:].islower()):
        past = past[0].lower() + past[1:]
    joint = ", " if not past[0].isupper() else ": "
    return f"{_opening(entry, site)}{joint}{past}{_sizes(judged)}{end}."


def not_to_write(judged: Assessment, site: Site) -> str:
    """Return what not to write, and why; empty if the sentence speaks for itself."""
    notes = [*_of_ratios(judged), *_of_kind(judged, site)]
    match judged.grade:
        case Grade.D:
            notes.insert(0, "Better not cite it yet. If you must, say it this way.")
        case Grade.E:
            notes = [note for note in notes if note.startswith("Do not write")]
        case _:
            pass
    return " ".join(notes)


def caution(judged: Assessment, site: Site) -> str:
    """Return the one thing to know before citing; empty if the grade says it all."""
    if judged.grade is Grade.E:
        return sentence(caveats.why_not(judged))
    gap = uncertainty.headline_gap(judged)
    if gap is not None and gap.is_open and gap.points is not None:
        wide = amounts.point_range(gap.points)
        return f"The gap may be chance: {uncertainty.difference(gap)}, at least as uncertain as {wide}."
    for pair in judged.subject.contradictions:
        other = pair.second if pair.first.id == judged.subject.entry.id else pair.first
        return f"Another study answers the same question very differently: {other.statistic.claim}"
    if judged.subject.statistic.doubt is not None:
        return judged.subject.statistic.doubt
    traced = site.trace_of.get(judged.subject.entry.id)
    if (
        traced is not None
        and traced.root is not None
        and traced.root.id == judged.subject.entry.id
        and traced.mutations
    ):
        return f"It is widely told as something else: “{traced.record.wording}”"
    return ""


def _opening(entry: StatisticEntry, site: Site) -> str:
    facts = site.facts(entry)
    made = told.makers(entry, site)
    publisher = site.name(entry.source.publisher)
    kind = told.collection(facts)
    size = told.sample_size(entry, site)
    who = told.short_people(entry, site)
    maker = f"{joined(made)} " if made and (facts is None or facts.conductor) else ""
    named = f"{told.article(maker or kind)} {maker}{kind}"
    if maker.casefold().endswith(f" {kind} "):
        named = maker.strip()  # "The CMO Survey" is a survey by its name
    elif maker.startswith("The "):
        named = f"{told.article(kind)} {kind} by {maker.strip()}"
    of = f" {'with' if facts is not None and facts.design == 'interviews' else 'of'} {who}" if who else ""
    credit = f" credited to {joined(made)}" if made and not maker else ""
    moment = told.when(entry, site)
    if not moment:
        published = entry.source.published
        moment = "undated"
        if published is not None:
            first, last = published.first.year, published.last.year
            moment = f"published {last}" if first == last else f"published by {last}"
    unsized = "" if size else "; sample size not stated"
    by = ""
    if publisher not in made and (told.is_second_hand(entry) or not made):
        by = f", as told by {publisher}"
    return f"In {named}{of}{credit} ({moment}{by}{unsized})"


def _sizes(judged: Assessment) -> str:
    """The sizes of the groups of a gap; they are not those of the sample."""
    gap = uncertainty.headline_gap(judged)
    if gap is None or not judged.subject.counts_people:
        return ""
    sides = (gap.first, gap.second)
    known = [
        f"{amounts.full(each.n)} {among(str(each.figure.group))}" for each in sides if each.n is not None
    ]
    return f" ({joined(known)} answered)" if len(known) == len(sides) else ""


def _of_ratios(judged: Assessment) -> list[str]:
    notes = []
    gaps = [gap for gap in judged.subject.gaps if gap.label == judged.subject.statistic.headline.label]
    for statement in judged.subject.statistic.arithmetic:
        if statement.ratio is None or statement.as_ is None or not gaps:
            continue
        said = stated.parse(statement.as_)
        if said.is_relative:
            gap = gaps[0]
            heads = ""
            if gap.first.count is not None and gap.second.count is not None:
                heads = (
                    f" (about {gap.first.count} of {gap.first.size} in {gap.first.figure.group}, about "
                    f"{gap.second.count} of {gap.second.size} in {gap.second.figure.group})"
                )
            notes.append(
                f"Do not write “{said.written}”: the shares are {uncertainty.difference(gap)} apart{heads}."
            )
    return notes


def _of_kind(judged: Assessment, site: Site) -> list[str]:
    entry = judged.subject.entry
    statistic = entry.statistic
    counts = statistic.counts or "people"
    if statistic.kind == "effect":
        return ["Do not write that one thing makes the other: two groups differ in more than one way."]
    if counts != "people":
        return [f"It counts {site.counted(statistic.counts)}: do not write of people."]
    if statistic.headline.value.unit is Unit.SHARE and statistic.kind in {"share", "split", "choices"}:
        facts = site.facts(entry)
        if (
            facts is not None
            and facts.design == "survey"
            and not _OF_FIRMS.search(f"{facts.population} {statistic.claim}")
        ):
            number = amounts.number(statistic.headline.value)
            random = ""
            if not is_random(entry):
                random = (
                    ", and not at random"
                    if facts.recruitment is not None
                    else ", and nothing says that they were drawn at random"
                )
            return (
                []
                if uncertainty.is_gap(judged)
                else [f"Do not write “{number} of companies”: people were asked{random}."]
            )
    return []


def _instead(judged: Assessment, site: Site) -> str:
    """What to cite instead: the best-graded answer to the same question, if one is fit to cite."""
    best = site.best_answer(judged.subject.statistic.answers)
    return f"Say instead: {to_cite(best, site)}" if best is not None else NOTHING_TO_CITE
