"""Hops: every appearance of a number in time order, with its credit and what changed there."""

from plumbline.catalogue import RepeatEntry
from plumbline.render import paths
from plumbline.render.parts import rows
from plumbline.render.site import Site
from plumbline.render.views.parts import CreditKind, FoundAt
from plumbline.render.views.rows import Hop as HopPart
from plumbline.render.words import amounts, times, told
from plumbline.render.words.grammar import joined, unstopped
from plumbline.render.words.verdicts import change
from plumbline.trace import Hop, Shift, Traced


def hops(traced: Traced, site: Site) -> tuple[HopPart, ...]:
    """Return the chain, its origin first, then oldest first; a change is told where it is first seen."""
    repeats = {each.id: each for each in site.catalogue.repeats}
    seen: set[tuple[str, str]] = set()
    chain = []
    for hop in sorted(traced.hops, key=lambda hop: not hop.appearance.is_root):
        fresh = [shift for shift in hop.shifts if _mark(shift) not in seen]
        seen.update(map(_mark, hop.shifts))
        chain.append(_hop(hop, fresh, traced, repeats.get(hop.appearance.id), site))
    return tuple(chain)


def _mark(shift: Shift) -> tuple[str, str]:
    return shift.kind.value, shift.after.casefold()


def _hop(hop: Hop, fresh: list[Shift], traced: Traced, repeat: RepeatEntry | None, site: Site) -> HopPart:
    each = hop.appearance
    source = site.catalogue.sources[each.source_id]
    credit, kind = _credit(hop, repeat, site)
    return HopPart(
        when=_when(hop, site),
        publisher=rows.publisher_link(each.publisher, site),
        source=rows.source_link(each.source_id, site),
        figure=amounts.full(each.value),
        says=_says(hop, traced, site),
        credit=credit,
        credit_kind=kind,
        changes=tuple(change(shift) for shift in fresh),
        record=paths.statistic(each.id) if each.is_statistic else "",
        sample=_sample(hop, site),
        found=_found(hop, repeat, site),
        inferred=source.inferred.get("published", ""),
    )


def _when(hop: Hop, site: Site) -> str:
    """When the page was there; of a study on an undated page, when its data was collected."""
    published = hop.appearance.published
    if published is not None:
        return times.latest(published)
    entry = site.catalogue.statistics.get(hop.appearance.id)
    data = told.when(entry, site) if entry is not None else ""
    return f"undated page, data of {data}" if data else "undated"


def _says(hop: Hop, traced: Traced, site: Site) -> str:
    """What the figure is said to measure; of a statistic without a measure, its claim."""
    each = hop.appearance
    if each.measures is not None:
        return each.measures
    if not each.is_statistic:
        return traced.record.measures
    claim = unstopped(site.catalogue.statistics[each.id].statistic.claim)
    figure = amounts.full(each.value)
    return claim.removeprefix(figure).strip() if claim.startswith(f"{figure} ") else f"– {claim}"


def _credit(hop: Hop, repeat: RepeatEntry | None, site: Site) -> tuple[str, CreditKind]:
    each = hop.appearance
    if each.is_root:
        made = joined(map(site.name, each.credits)) if each.credits else "whoever asked"
        return f"States the study: {made}.", "root"
    if repeat is not None:
        return rows.credit(repeat, site), _kind(repeat, site)
    nearer = site.catalogue.statistics.get(each.of or "")
    if nearer is not None:
        return f"Tells of the study as {site.name(nearer.source.publisher)} does.", "linked"
    if each.credits:
        return f"Speaks of a study by {joined(map(site.name, each.credits))}.", "named"
    return "Speaks of a study and does not say whose.", "nobody"


def _kind(repeat: RepeatEntry, site: Site) -> CreditKind:
    link = repeat.repeat.link or ""
    if link == "lost":
        return "lost"
    if link in site.catalogue.sources or repeat.repeat.of in site.catalogue.statistics:
        return "linked"
    return "named" if repeat.repeat.credits or link else "nobody"


def _sample(hop: Hop, site: Site) -> str:
    entry = site.catalogue.statistics.get(hop.appearance.id)
    size = told.sample_size(entry, site) if entry is not None else ""
    return f"n = {size}" if size else ""


def _found(hop: Hop, repeat: RepeatEntry | None, site: Site) -> FoundAt | None:
    if repeat is not None:
        return rows.found(repeat.repeat.found, repeat.repeat.place, repeat.source)
    entry = site.catalogue.statistics[hop.appearance.id]
    return rows.found(entry.statistic.found, entry.statistic.place, entry.source)
