"""Publisher page: who they are, what they sell, and what is on record of theirs. Publishers have no grade."""

from collections.abc import Iterator

from plumbline.catalogue import StatisticEntry
from plumbline.render import paths, rows
from plumbline.render.parts import Fact, Link
from plumbline.render.site import Site
from plumbline.render.views import Page, PublisherPage
from plumbline.render.words import capital, counted, joined
from plumbline.trace import Traced


KINDS = {
    "vendor": "Vendor",
    "analyst": "Analyst firm",
    "consultancy": "Consultancy",
    "agency": "Agency",
    "media": "Media",
    "aggregator": "Collector of others’ numbers",
    "association": "Association",
    "academic": "University or academic journal",
    "network": "Network",
    "public": "Public body",
    "person": "Person",
    "unknown": "Of unknown kind",
}


def publisher_page(publisher_id: str, site: Site) -> PublisherPage:
    """Return the page of one publisher."""
    record = site.catalogue.publishers[publisher_id]
    entries = statistics_of(publisher_id, site)
    credited = credited_with(publisher_id, site)
    summary = _summary(publisher_id, site)
    return PublisherPage(
        page=Page(
            path=paths.publisher(publisher_id),
            title=record.name,
            description=summary,
            section="sources",
            crumbs=(Link(text="Publishers", to=paths.PUBLISHERS),),
        ),
        name=record.name,
        kind=KINDS[record.kind],
        sells=tuple(capital(each) for each in record.sells),
        summary=summary,
        facts=tuple(_facts(publisher_id, site)),
        sources=tuple(
            rows.source(source_id, source, site)
            for source_id, source in site.catalogue.sources.items()
            if source.publisher == publisher_id
        ),
        statistics=tuple(rows.statistic(entry, site) for entry in entries),
        credited=tuple(rows.trace(traced, site) for traced in credited),
        edit=paths.file(site.repository, f"statistics/publishers/{publisher_id}.yaml"),
    )


def statistics_of(publisher_id: str, site: Site) -> list[StatisticEntry]:
    """Return the statistics a publisher states, made, paid for or is credited with."""
    return [entry for entry in site.catalogue.entries if publisher_id in _involved(entry)]


def credited_with(publisher_id: str, site: Site) -> list[Traced]:
    """Return the numbers in circulation that some page credits to a publisher."""
    return [
        traced
        for traced in site.traces.values()
        if any(publisher_id in each.credits for each in traced.appearances)
    ]


def _involved(entry: StatisticEntry) -> set[str]:
    facts = entry.study.facts if entry.study is not None else None
    names = {facts.conductor, facts.sponsor, *(facts.credits or ())} if facts is not None else set()
    return {entry.source.publisher, *(name for name in names if name)}


def _summary(publisher_id: str, site: Site) -> str:
    sources = sum(source.publisher == publisher_id for source in site.catalogue.sources.values())
    stated = sum(entry.source.publisher == publisher_id for entry in site.catalogue.entries)
    made = len(statistics_of(publisher_id, site)) - stated
    credited = credited_with(publisher_id, site)
    parts = []
    if sources:
        figures = f" with {counted(stated, 'statistic')}" if stated else ""
        parts.append(f"Publisher of {counted(sources, 'source')} on record{figures}.")
    if made:
        parts.append(f"{capital(counted(made, 'statistic'))} told by others {_comes(made)} from its studies.")
    if credited:
        parts.append(f"Credited with {counted(len(credited), 'number')} in circulation.")
    return " ".join(parts) or "Named on record; nothing of its own is recorded yet."


def _comes(number: int) -> str:
    return "comes" if number == 1 else "come"


def _facts(publisher_id: str, site: Site) -> Iterator[Fact]:
    record = site.catalogue.publishers[publisher_id]
    if record.also:
        yield Fact(term="Also known as", text=joined(record.also))
    if record.part_of is not None:
        yield Fact(term="Part of", text=site.name(record.part_of), to=paths.publisher(record.part_of))
    for other_id, other in site.catalogue.publishers.items():
        if other.part_of == publisher_id:
            yield Fact(term="Includes", text=other.name, to=paths.publisher(other_id))
    if record.note:
        yield Fact(term="Note", text=record.note)
