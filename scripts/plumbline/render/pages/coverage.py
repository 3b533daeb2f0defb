"""Coverage page: what the catalogue holds, how far it was checked, and what is missing most."""

from collections.abc import Iterator

from plumbline.assess import Assessment
from plumbline.records import Reading, Source, Tally
from plumbline.render import paths
from plumbline.render.pages.grades import letters
from plumbline.render.parts import rows
from plumbline.render.site import Site
from plumbline.render.views import CoveragePage, Difference, Page
from plumbline.render.views.parts import Fact
from plumbline.render.views.rows import StatisticRow, TraceRow
from plumbline.render.words import times
from plumbline.render.words.grammar import capital, counted


_MOST = 20
"""So many of the most wanted stand on the page."""

_MADE = (
    (
        "The first reader wrote the record from the source. The second reader did not: they took the figures "
        "from the source afresh, without looking at the record, and compared only then. Readings are kept by "
        "role, not by name."
    ),
    (
        "Of many documents only a part could be read, mostly their beginning; the record says so, and the "
        "page of the source shows it. What could not be read is not recorded."
    ),
)


def coverage_page(site: Site) -> CoveragePage:
    """Return the page on the state of the catalogue."""
    compared, differed = _agreement(site)
    agreed = f"{compared - differed:,} of {compared:,} figures"
    return CoveragePage(
        page=Page(
            path=paths.COVERAGE,
            title="Coverage",
            description="What the catalogue holds, how far two readers agree, and what is missing most.",
            section="data",
        ),
        agreement=f"Two readers agreed on {agreed}."
        if compared
        else "Nobody has read a record a second time yet.",
        made=_MADE,
        size=tuple(_size(site)),
        letters=letters(site),
        readings=tuple(_readings(site, compared, differed)),
        verified=tuple(_verified(site)),
        unexplained=site.catalogue.verification.open if site.catalogue.verification else (),
        differences=tuple(_differences(site)),
        rootless=_rootless(site),
        near=_near(site),
    )


def _size(site: Site) -> Iterator[Fact]:
    catalogue = site.catalogue
    statistics = catalogue.statistics.values()
    whole = sum(source.read == "whole" for source in catalogue.sources.values())
    located = [entry.statistic.found for entry in statistics] + [
        each.repeat.found for each in catalogue.repeats
    ]
    found = sum(each is not None for each in located)
    yield Fact(term="Sources", text=f"{len(catalogue.sources):,}", note=f"{whole:,} could be read whole")
    yield Fact(
        term="Statistics",
        text=f"{len(catalogue.statistics):,}",
        note=f"with {sum(len(entry.statistic.figures) for entry in statistics):,} figures",
    )
    yield Fact(term="Repeats", text=f"{len(catalogue.repeats):,}")
    yield Fact(
        term="Numbers in circulation",
        text=f"{len(site.traces):,}",
        note=f"{sum(traced.root is not None for traced in site.traces.values()):,} with a root",
    )
    yield Fact(term="Studies", text=f"{len(catalogue.studies):,}")
    yield Fact(term="Publishers", text=f"{len(catalogue.publishers):,}")
    if located:
        yield Fact(
            term="Located",
            text=f"{100 * found / len(located):.0f}%",
            note="the words of the source are noted",
        )


def _readings(site: Site, compared: int, differed: int) -> Iterator[Fact]:
    sources = site.catalogue.sources.values()
    again = sum(any(_is_second(each, source) for each in source.readings) for source in sources)
    yield Fact(term="Sources read a second time", text=f"{again:,} of {len(site.catalogue.sources):,}")
    yield Fact(term="Figures compared", text=f"{compared:,}")
    yield Fact(
        term="Differences", text=f"{differed:,}", note="each settled by looking at the source once more"
    )


def _agreement(site: Site) -> tuple[int, int]:
    later = [
        each
        for source in site.catalogue.sources.values()
        for each in source.readings
        if _is_second(each, source)
    ]
    return sum(each.figures for each in later), sum(each.differed or 0 for each in later)


def _is_second(reading: Reading, source: Source) -> bool:
    return reading.by != source.readings[0].by


def _verified(site: Site) -> Iterator[Fact]:
    run = site.catalogue.verification
    if run is None:
        return
    yield Fact(term="Texts searched", text=f"{run.read:,} of {run.sources:,}", note=times.day(run.on.last))
    for term, tally in (("Figures found", run.figures), ("Locators found", run.locators)):
        yield Fact(term=term, text=f"{tally.found:,} of {tally.sought:,}", note=_explained(tally))


def _explained(tally: Tally) -> str:
    left = tally.sought - tally.found - tally.explained
    return f"{tally.explained:,} more are explained in the record, {left:,} are open"


def _differences(site: Site) -> Iterator[Difference]:
    for source_id, source in site.catalogue.sources.items():
        for reading in source.readings:
            if reading.differed and reading.settled:
                yield Difference(
                    source=rows.source_link(source_id, site),
                    figures=f"{reading.differed} of {counted(reading.figures, 'figure')}",
                    settled=reading.settled,
                )


def _rootless(site: Site) -> tuple[TraceRow, ...]:
    wanted = [traced for traced in site.traces.values() if traced.root is None and len(traced.hops) > 1]
    wanted.sort(key=lambda traced: (-len(traced.hops), traced.id))
    return tuple(rows.trace(traced, site) for traced in wanted[:_MOST])


def _near(site: Site) -> tuple[StatisticRow, ...]:
    short = [judged for judged in site.assessed.statistics.values() if _missing(judged)]
    short.sort(key=lambda judged: (judged.grade.rank, -judged.card.stated, judged.subject.entry.id))
    return tuple(rows.statistic(judged.subject.entry, site, _missing(judged)) for judged in short[:_MOST])


def _missing(judged: Assessment) -> str:
    """The one fact that would lift the grade; empty if more than one is missing or none would."""
    lift = judged.lift
    if lift is None or not lift.is_possible or len(lift.needs) != 1:
        return ""
    return f"{capital(lift.needs[0])}."
