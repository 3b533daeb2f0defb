"""Sentences: the one to cite, the one about uncertainty, and the one to know before citing."""

import re
from decimal import Decimal
from fractions import Fraction

from plumbline.arithmetic import stated
from plumbline.arithmetic.rounding import half_up
from plumbline.assess import Assessment, Grade, safest
from plumbline.catalogue import StatisticEntry
from plumbline.compare import Gap, is_random
from plumbline.render import amounts, caveats, told
from plumbline.render.site import Site
from plumbline.render.words import joined, sentence, unstopped
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


def uncertainty(judged: Assessment, site: Site) -> str:
    """Return how uncertain the headline figure is at least, or why no range is given."""
    entry = judged.subject.entry
    figure = judged.subject.ranges[0]
    gap = headline_gap(judged)
    if gap is not None and gap.points is not None:
        sides = [each for each in (gap.first, gap.second) if each.range is not None]
        ends = [f"{amounts.share_range(each.range)} for {each.figure.group}" for each in sides if each.range]
        apart = f"The gap is {difference(gap)}. {of_gap(gap, entry)}"
        return f"{apart} Each share is uncertain as well: {joined(ends)}." if ends else apart
    if figure.range is None:
        return f"No range is given. {figure.absent.removeprefix('No range: ').capitalize()}"
    span = amounts.share_range(figure.range)
    size = amounts.full(figure.n) if figure.n is not None else ""
    together = " The answers of one question were looked at together." if figure.simultaneous else ""
    headline = entry.statistic.headline
    of = f" for the {amounts.number(headline.value)} of {headline.group}" if is_gap(judged) else ""
    if is_random(entry):
        return f"95% interval{of}: {span}, for the {size} who answered.{together}"
    how = site.facts(entry)
    why = (
        "this one was not random"
        if how is not None and how.recruitment is not None
        else "how this one was found is not stated"
    )
    return (
        f"At least this uncertain{of}: {span}. That is the range for a random sample of {size}; "
        f"{why}, so the real "
        f"uncertainty is larger and may lean one way.{together}"
    )


def caution(judged: Assessment, site: Site) -> str:
    """Return the one thing to know before citing; empty if the grade says it all."""
    if judged.grade is Grade.E:
        return sentence(caveats.why_not(judged))
    gap = headline_gap(judged)
    if gap is not None and gap.is_open and gap.points is not None:
        wide = amounts.point_range(gap.points)
        return f"The gap may be chance: {difference(gap)}, at least as uncertain as {wide}."
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


def difference(gap: Gap) -> str:
    """Return the gap in points: from the counts where they are known, else from the printed shares."""
    return f"{amounts.plain(points(gap))} points"


def points(gap: Gap) -> Decimal:
    """Return the size of a gap in points, exact from counts and half up to one decimal."""
    exact = [_exact(gap.first.count, gap.first.size), _exact(gap.second.count, gap.second.size)]
    if exact[0] is not None and exact[1] is not None:
        return half_up(exact[0] - exact[1], 1)
    return gap.first.figure.value.number - gap.second.figure.value.number


def _exact(count: int | None, size: int | None) -> Fraction | None:
    return Fraction(count * 100, size) if count is not None and size else None


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
    if not is_gap(judged):
        return ""
    ranges = [judged.subject.ranges[index] for index in sorted(judged.subject.binding)]
    known = [f"{amounts.full(each.n)} in {each.figure.group}" for each in ranges if each.n is not None]
    return f" ({joined(known)} answered)" if len(known) == len(ranges) else ""


def is_gap(judged: Assessment) -> bool:
    """Whether the headline is a difference of groups."""
    return len(judged.subject.binding) > 1


def headline_gap(judged: Assessment) -> Gap | None:
    """Return the gap the headline is about; None if it is no gap, or one of more than two groups."""
    headline = judged.subject.statistic.headline
    found = [gap for gap in judged.subject.gaps if gap.label == headline.label]
    return found[0] if is_gap(judged) and len(found) == 1 else None


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
            notes.append(f"Do not write “{said.written}”: the shares are {difference(gap)} apart{heads}.")
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
                if is_gap(judged)
                else [f"Do not write “{number} of companies”: people were asked{random}."]
            )
    return []


def _instead(judged: Assessment, site: Site) -> str:
    """What to cite instead: the best-graded answer to the same question, if one is fit to cite."""
    answers = site.compared.answers.get(judged.subject.statistic.answers or "")
    fit = [
        site.judged(entry)
        for entry in (answers.entries if answers is not None else ())
        if entry.statistic.withdrawn is None and site.judged(entry).grade.rank <= Grade.C.rank
    ]
    if not fit:
        return NOTHING_TO_CITE
    return f"Say instead: {to_cite(min(fit, key=safest), site)}"


def of_gap(gap: Gap, entry: StatisticEntry) -> str:
    """Return what a gap means: whether it could be chance, and how many times one share is the other."""
    first, second = gap.first.figure.value, gap.second.figure.value
    ratio = ""
    if second.number > 0:
        counted = _exact(gap.first.count, gap.first.size), _exact(gap.second.count, gap.second.size)
        known = counted[0] is not None and counted[1] is not None and counted[1] > 0
        exact = Fraction(first.number) / Fraction(second.number)
        if known and counted[0] is not None and counted[1] is not None:
            exact = counted[0] / counted[1]
        ratio = f" As a ratio it is {amounts.plain(half_up(exact, 2))} to 1."
    if gap.points is None:
        return f"How uncertain it is cannot be said: the size of a group is not stated.{ratio}"
    wide = amounts.point_range(gap.points)
    if gap.is_open:
        meant = "Zero lies inside, so chance alone could make a gap like this."
    else:
        meant = "Zero lies outside, so chance alone would hardly make a gap like this."
    if is_random(entry):
        return f"95% interval: {wide}. {meant}{ratio}"
    return f"At least this uncertain, reckoned as if both groups were random: {wide}. {meant}{ratio}"
