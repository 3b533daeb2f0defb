"""Verdicts: what became of following a number back, in words."""

from plumbline.catalogue import StatisticEntry
from plumbline.render import parts, told
from plumbline.render.site import Site
from plumbline.render.words import joined, spelled, unstopped
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


def verdict_sentence(traced: Traced, site: Site) -> str:
    """Return the verdict on one number, in a sentence or two."""
    match traced.verdict:
        case Verdict.TRACED if traced.root is not None:
            return f"{origin(traced.root, site)} It is told as it was found."
        case Verdict.CHANGED if traced.root is not None:
            return f"{origin(traced.root, site)} On its way {mutation(traced)}."
        case Verdict.NAMED:
            return f"Credited to {credited(traced, site)}; no report that states it was found."
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
    kind = told.collection(facts)
    who = told.short_people(root, site)
    size = told.sample_size(root, site)
    asked = f" of {who}" if who else ""
    moment = told.when(root, site) or (
        f"reported {told.year(root, site)}" if root.source.published else "undated"
    )
    unsized = "" if size else ", sample size not stated"
    article = "an" if kind[0] in "aeiou" else "a"
    by = f" by {joined(made)}" if made else " nobody puts a name to"
    return f"It began with {article} {kind}{by}{asked} ({moment}{unsized})."


def mutation(traced: Traced) -> str:
    """Return what changed between the origin and the popular wording: "people became companies"."""
    return joined(change(shift) for shift in traced.mutations)


def change(shift: Shift) -> str:
    """Return one change in words: "208% became 209%"."""
    before, after = unstopped(shift.before), unstopped(shift.after)
    match shift.kind:
        case Change.FIGURE:
            return f"{_typeset(before)} became {_typeset(after)}"
        case Change.MEANING:
            return f"“{before}” became “{after}”"
        case Change.DATE:
            return f"the year {before} became {after}"
        case Change.CREDIT:
            return f"now credited to {after}, not {before}"
        case Change.UNIT | Change.TELLING:
            return f"{before} became {after}"


def _typeset(written: str) -> str:
    return written.replace("-", "−" if written.startswith("-") else "–")
