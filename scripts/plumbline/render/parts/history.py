"""History: what was added, corrected and withdrawn, from the records' own words and readings."""

from collections.abc import Iterator

from plumbline.records import Record, Source
from plumbline.render import paths
from plumbline.render.site import Site
from plumbline.render.views.parts import Change, Link, Withdrawal
from plumbline.render.words.grammar import counted, joined, sentence, unstopped


def of_record(record: Record, source: Source | None = None) -> tuple[Change, ...]:
    """Return one record's history, newest first; with its source, the first reading is when it was added."""
    changes = [
        Change(on=str(each.on), what=sentence(each.what), why=sentence(each.why or ""), kind="corrected")
        for each in record.history
    ]
    if record.withdrawn is not None:
        gone = record.withdrawn
        changes.append(
            Change(on=str(gone.on), what="Withdrawn.", why=sentence(gone.because), kind="withdrawn")
        )
    if source is not None:
        changes.append(Change(on=str(source.readings[0].on), what="Added.", kind="added"))
    return tuple(sorted(changes, key=lambda change: change.on, reverse=True))


def of_site(site: Site) -> tuple[Change, ...]:
    """Return everything that was added, corrected or withdrawn, newest first."""
    return tuple(sorted(_all(site), key=lambda change: change.on, reverse=True))


def withdrawal(record: Record, site: Site) -> Withdrawal | None:
    """Return why a record no longer stands, and what to use instead."""
    gone = record.withdrawn
    if gone is None:
        return None
    return Withdrawal(on=str(gone.on), because=sentence(gone.because), instead=_instead(gone.instead, site))


def _instead(target: str | None, site: Site) -> Link | None:
    entry = site.catalogue.statistics.get(target or "")
    if entry is not None:
        return Link(text=entry.statistic.claim, to=paths.statistic(entry.id))
    traced = site.traces.get(target or "")
    if traced is not None:
        return Link(text=traced.record.name, to=paths.trace(traced.id))
    source = site.catalogue.sources.get(target or "")
    return Link(text=source.title, to=paths.source(str(target))) if source is not None else None


def _all(site: Site) -> Iterator[Change]:
    for source_id, source in site.catalogue.sources.items():
        link = Link(text=source.title, to=paths.source(source_id))
        yield Change(
            on=str(source.readings[0].on), what=f"added, with {holds(source)}.", record=link, kind="added"
        )
        yield from _linked(source, link)
        for statistic in source.statistics:
            yield from _linked(
                statistic, Link(text=statistic.claim, to=paths.statistic(f"{source_id}/{statistic.id}"))
            )
        for number, repeat in enumerate(source.repeats):
            place = paths.repeat(source_id, number)
            yield from _linked(repeat, Link(text=f"{repeat.value}, told in {source.title}", to=place))
    for trace_id, trace in site.catalogue.traces.items():
        yield from _linked(trace, Link(text=trace.name, to=paths.trace(trace_id)))
    for publisher_id, publisher in site.catalogue.publishers.items():
        yield from _linked(publisher, Link(text=publisher.name, to=paths.publisher(publisher_id)))
    for question_id, question in site.catalogue.questions.items():
        yield from _linked(question, Link(text=question.asks, to=paths.question(question_id)))


def _linked(record: Record, link: Link) -> Iterator[Change]:
    for each in of_record(record):
        yield Change(
            on=each.on,
            what=f"{unstopped(each.what)[0].lower()}{unstopped(each.what)[1:]}.",
            why=each.why,
            record=link,
            kind=each.kind,
        )


def holds(source: Source) -> str:
    """Return what a source's record holds: "19 statistics and 3 repeats"."""
    parts = [
        counted(len(source.statistics), "statistic") if source.statistics else "",
        counted(len(source.repeats), "repeat") if source.repeats else "",
    ]
    return (
        joined(filter(None, parts))
        if any(parts)
        else (f"{counted(len(source.studies), 'study', 'studies')} described")
    )
