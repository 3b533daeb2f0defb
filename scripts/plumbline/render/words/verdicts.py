"""Verdicts: what became of following a number back, in words."""

from plumbline import values
from plumbline.catalogue import StatisticEntry
from plumbline.render.site import Site
from plumbline.render.views import parts
from plumbline.render.words import amounts, times, told
from plumbline.render.words.grammar import joined, spelled, unstopped
from plumbline.trace import Change, Shift, Traced, Verdict


VERDICTS: dict[Verdict, parts.Verdict] = {
    Verdict.TRACED: "traced",
    Verdict.CHANGED: "changed",
    Verdict.NAMED: "named",
    Verdict.UNTRACED: "untraced",
    Verdict.CIRCULAR: "circular",
}
TEXTS = {
    Verdict.TRACED: "Traced",
    Verdict.CHANGED: "Traced, but changed",
    Verdict.NAMED: "Named, not found",
    Verdict.UNTRACED: "Untraced",
    Verdict.CIRCULAR: "Circular",
}
MEANINGS = {
    Verdict.TRACED: "Where it began is known, and it is told as it was found.",
    Verdict.CHANGED: "Where it began is known, and it said something else there.",
    Verdict.NAMED: "Somebody is credited with it, but no report of theirs that states it was found.",
    Verdict.UNTRACED: "Nobody who could have made it is named on any page on record.",
    Verdict.CIRCULAR: "The pages that state it credit each other.",
}
_NAMED_AT_MOST = 3
_TOLD = {"a cause": "cause and effect", "a link": "two things that go together"}


def verdict_sentence(traced: Traced, site: Site) -> str:
    """Return the verdict on one number, in a sentence or two."""
    match traced.verdict:
        case Verdict.TRACED if traced.root is not None:
            return f"{origin(traced.root, site)} It is told as it was found."
        case Verdict.CHANGED if traced.root is not None:
            return f"{origin(traced.root, site)} On its way {mutation(traced)}."
        case Verdict.NAMED:
            return f"Credited to {credited(traced, site)}; we found no report of theirs that states it."
        case Verdict.CIRCULAR:
            return "The pages that state it credit each other, and no page outside the circle states it."
        case _ if not traced.appearances:
            return "No page on record states it yet."
        case _:
            return "No page on record names anybody who could have made it."


def credited(traced: Traced, site: Site) -> str:
    """Return who is credited with a number: at most three names, the most often credited first."""
    counts: dict[str, int] = {}
    for each in traced.appearances:
        for name in each.credits:
            counts[site.name(name)] = counts.get(site.name(name), 0) + 1
    names = sorted(counts, key=lambda name: (-counts[name], name))
    shown = names[:_NAMED_AT_MOST]
    rest = len(names) - len(shown)
    return joined([*shown, f"{spelled(rest)} other{'s' if rest > 1 else ''}"] if rest else shown)


def origin(root: StatisticEntry, site: Site) -> str:
    """Return where a number began, in one sentence: who asked how many whom, and when."""
    made = told.makers(root, site)
    facts = site.facts(root)
    published = root.source.published
    moment = told.when(root, site)
    if not moment:
        moment = f"reported {times.latest(published)}" if published is not None else "undated"
    by = f" by {joined(made)}" if made else ""
    if facts is not None and facts.design == "estimate":
        return f"It began as an estimate{by or ' whose author nobody names'} ({moment})."
    kind = told.collection(facts)
    who = told.short_people(root, site)
    asked = f" of {who}" if who else ""
    notes = [moment]
    if not told.sample_size(root, site):
        notes.append("sample size not stated")
    if not made:
        notes.append("who asked is not stated")
    return f"It began with {told.article(kind)} {kind}{by}{asked} ({'; '.join(notes)})."


def mutation(traced: Traced) -> str:
    """Return what changed between the origin and the popular wording: "people became companies"."""
    return joined(change(shift) for shift in traced.mutations)


def change(shift: Shift) -> str:
    """Return one change in words: "208% became 209%"."""
    before, after = unstopped(shift.before), unstopped(shift.after)
    match shift.kind:
        case Change.FIGURE:
            return f"{typeset(before)} became {typeset(after)}"
        case Change.MEANING:
            return f"“{before}” became “{after}”"
        case Change.DATE:
            return f"the year {before} became {after}"
        case Change.CREDIT:
            return f"now credited to {after}, not {before}"
        case Change.UNIT:
            return f"{before} became {after}"
        case Change.TELLING:
            return f"told as {_TOLD[after]}, not as {_TOLD[before]}"


def typeset(written: str) -> str:
    """Return a value's own text as a reader expects it."""
    return amounts.full(values.parse(written))
