"""Publisher page: who they are, what they sell, and what is on record of theirs. Publishers have no grade."""

from collections.abc import Iterator

from plumbline.render import paths
from plumbline.render.parts import rows
from plumbline.render.site import Site
from plumbline.render.views import Page, PublisherPage
from plumbline.render.views.parts import Fact, Link
from plumbline.render.words.grammar import capital, counted, joined


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
    entries = site.involved.get(publisher_id, ())
    credited = site.credited.get(publisher_id, ())
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
            rows.source(source_id, site.catalogue.sources[source_id], site)
            for source_id in site.published.get(publisher_id, ())
        ),
        statistics=tuple(rows.statistic(entry, site) for entry in entries),
        credited=tuple(rows.trace(traced, site) for traced in credited),
        edit=paths.file(site.repository, f"statistics/publishers/{publisher_id}.yaml"),
    )


def _summary(publisher_id: str, site: Site) -> str:
    sources = len(site.published.get(publisher_id, ()))
    involved = site.involved.get(publisher_id, ())
    stated = sum(entry.source.publisher == publisher_id for entry in involved)
    made = len(involved) - stated
    credited = site.credited.get(publisher_id, ())
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
