"""Rows: statistics, sources, repeats and traces as they stand in lists, and links to them."""

from plumbline.catalogue import RepeatEntry, StatisticEntry
from plumbline.compare import FigureRange
from plumbline.records import Source
from plumbline.render import fragments, paths
from plumbline.render.site import Site
from plumbline.render.views.parts import FoundAt, Link
from plumbline.render.views.rows import RepeatRow, SourceRow, StatisticRow, TraceRow
from plumbline.render.words import amounts, grades, times, told
from plumbline.render.words.grammar import joined, unstopped
from plumbline.render.words.verdicts import TEXTS, VERDICTS, verdict_sentence
from plumbline.trace import Traced


_NO_RANGE = "No range: "


def statistic(entry: StatisticEntry, site: Site, note: str = "") -> StatisticRow:
    """Return a statistic as a row; `note` is the remark for the place it stands in."""
    figure = site.compared.ranges[entry.id][0]
    published = entry.source.published
    return StatisticRow(
        id=entry.id,
        to=paths.statistic(entry.id),
        number=headline(entry, site),
        qualifier=amounts.qualifier(entry.statistic.headline.value),
        value=float(entry.statistic.headline.value.number),
        claim=entry.statistic.claim,
        grade=grades.of_statistic(site.judged(entry)),
        source=source_link(entry.source_id, site),
        publisher=Link(text=told.teller(entry, site), to=paths.publisher(entry.source.publisher)),
        year=told.year(entry, site),
        year_sort=entry.year or (published.last.year if published is not None else 0),
        asked=told.people(entry, site),
        base=base(figure),
        base_sort=base_sort(figure),
        range=amounts.share_range(figure.range) if figure.range is not None else "",
        why_no_range=why_no_range(figure),
        question=question_link(entry.statistic.answers, site),
        note=note,
    )


def headline(entry: StatisticEntry, site: Site) -> str:
    """Return the headline figure as it is printed, of a gap both: "33% v 21%"."""
    figures = [entry.statistic.figures[index] for index in sorted(site.judged(entry).subject.binding)]
    return " v ".join(amounts.number(figure.value) for figure in figures[:2])


def base(figure: FigureRange) -> str:
    """Return how many people a figure stands on, "over 800"; "not stated" if nobody says."""
    return amounts.full(figure.n) if figure.n is not None else told.NOT_STATED


def base_sort(figure: FigureRange) -> float:
    """Return how many people a figure stands on, for sorting; −1 if nobody says."""
    return float(figure.n.number) if figure.n is not None else -1.0


def why_no_range(figure: FigureRange) -> str:
    """Return why a figure has no range, as a short sentence of its own."""
    reason = figure.absent.removeprefix(_NO_RANGE)
    return f"{reason[:1].upper()}{reason[1:]}"


def question_link(question_id: str | None, site: Site, note: str = "") -> Link | None:
    """Return a link to a question, if there is such a question."""
    question = site.catalogue.questions.get(question_id or "")
    if question is None or question_id is None:
        return None
    return Link(text=question.asks, to=paths.question(question_id), note=note)


def source_link(source_id: str, site: Site) -> Link:
    """Return a link to a source's page."""
    return Link(text=site.catalogue.sources[source_id].title, to=paths.source(source_id))


def publisher_link(publisher_id: str, site: Site) -> Link:
    """Return a link to a publisher's page."""
    return Link(text=site.name(publisher_id), to=paths.publisher(publisher_id))


def source(source_id: str, record: Source, site: Site) -> SourceRow:
    """Return a source as a row."""
    published = record.published
    return SourceRow(
        to=paths.source(source_id),
        title=record.title,
        kind=record.kind,
        publisher=publisher_link(record.publisher, site),
        published=times.between(published) if published is not None else "undated",
        published_sort=published.last.isoformat() if published is not None else "",
        statistics=len(record.statistics),
        repeats=len(record.repeats),
    )


def repeat(entry: RepeatEntry, site: Site) -> RepeatRow:
    """Return a repeat as a row of its source's page."""
    record = entry.repeat
    traced, nearer = site.traces.get(record.of or ""), site.catalogue.statistics.get(record.of or "")
    told_here = record.claim
    if told_here is None and traced is not None:
        told_here = traced.record.wording
    if told_here is None and nearer is not None:
        told_here = nearer.statistic.claim
    doubt = f" {record.doubt}" if record.doubt else ""
    measures = f"Here it is said of {unstopped(record.measures)}." if record.measures else ""
    return RepeatRow(
        id=paths.repeat_anchor(entry.number),
        number=amounts.full(record.value),
        claim=told_here or "",
        credits=credit(entry, site),
        trace=Link(text=traced.record.name, to=paths.trace(traced.id)) if traced is not None else None,
        nearer=Link(text=nearer.statistic.claim, to=paths.statistic(nearer.id))
        if nearer is not None
        else None,
        question=question_link(record.answers, site),
        found=found(record.found, record.place, entry.source),
        note=f"{measures}{doubt}".strip(),
    )


def credit(entry: RepeatEntry, site: Site) -> str:
    """Return whom a repeat credits and where its link leads, in a sentence."""
    names = joined(map(site.name, entry.repeat.credits)) if entry.repeat.credits else ""
    link = entry.repeat.link or ""
    if link == "lost":
        return f"Credits {names}; the link is lost." if names else "Names nobody; its link is lost."
    if link in site.catalogue.sources:
        title = f"“{site.catalogue.sources[link].title}”"
        return f"Credits {names} and links to {title}." if names else f"Names nobody, but links to {title}."
    if link:
        return f"Credits {names}, with a link." if names else "Names nobody, but has a link."
    return f"Credits {names}." if names else "Credits nobody."


def found(words: str | None, place: str | None, record: Source) -> FoundAt | None:
    """Return where in a source words stand; None if neither words nor place are on record."""
    if words is None and place is None:
        return None
    return FoundAt(
        words=words or "",
        to=fragments.link(record.url, words) if record.url else "",
        place=place or "",
        archived=fragments.link(record.archived, words) if record.archived else "",
        missing="" if record.url else "There is no link: no public address of the document is on record.",
    )


def trace(traced: Traced, site: Site) -> TraceRow:
    """Return a number in circulation as a row."""
    dates = [each.published for each in traced.appearances if each.published is not None]
    return TraceRow(
        to=paths.trace(traced.id),
        number=amounts.full(traced.record.value),
        value=float(traced.record.value.number),
        wording=traced.record.wording,
        verdict=VERDICTS[traced.verdict],
        verdict_text=TEXTS[traced.verdict],
        line=verdict_sentence(traced, site),
        grade=grades.of_trace(site.assessed.traces[traced.id]),
        appearances=len({each.source_id for each in traced.appearances}),
        earliest=str(min(span.last.year for span in dates)) if dates else "undated",
    )
