"""Source page: one document, what was taken from it, and whether its own sums hold."""

from collections.abc import Iterator

from plumbline.assess import Axis
from plumbline.catalogue import StatisticEntry
from plumbline.records import Source
from plumbline.render import paths
from plumbline.render.parts import assessments, disclosures, history, rows, sums
from plumbline.render.site import Site
from plumbline.render.views import Page, SourcePage
from plumbline.render.views.parts import Disclosure, Fact, FlagNote, Reading, Study, Sum
from plumbline.render.views.parts import Link as PageLink
from plumbline.render.words import asked, times
from plumbline.render.words.grammar import capital, counted, joined, sentence, spelled


KINDS = {
    "report": "Report",
    "release": "Press release",
    "paper": "Paper",
    "news": "News article",
    "post": "Post",
    "round-up": "Round-up of numbers",
    "page": "Page",
}
_ACCESS = {"open": "Open to everybody", "form": "After a form", "paid": "For payment"}
_READ = {"whole": "Whole", "part": "In part; what else it says is not on record"}


def source_page(source_id: str, site: Site) -> SourcePage:
    """Return the page of one document."""
    record = site.catalogue.sources[source_id]
    entries = [entry for entry in site.catalogue.entries if entry.source_id == source_id]
    checked = sums.of_source(entries, site)
    to = paths.source(source_id)
    return SourcePage(
        page=Page(
            path=to,
            title=record.title,
            description=f"{KINDS[record.kind]} by {site.name(record.publisher)}. {_summary(record, checked)}",
            section="sources",
            crumbs=(PageLink(text="Sources", to=paths.SOURCES),),
            indexed=record.withdrawn is None,
        ),
        title=record.title,
        publisher=rows.publisher_link(record.publisher, site),
        kind=KINDS[record.kind],
        summary=_summary(record, checked),
        facts=tuple(_facts(record)),
        address=record.url or "",
        archived=record.archived or "",
        address_note="" if record.url else "No public address of this document is on record.",
        studies=tuple(_study(study_id, record, entries, site) for study_id in record.studies),
        statistics=tuple(rows.statistic(entry, site) for entry in entries),
        repeats=tuple(
            rows.repeat(each, site) for each in site.catalogue.repeats if each.source_id == source_id
        ),
        sums=checked,
        sums_sentence=f"{sums.summary(checked)} What the document states itself stands beside "
        "what its figures must satisfy."
        if checked
        else "",
        readings=tuple(_readings(record)),
        readings_sentence=_readings_sentence(record),
        flags=_flags(entries, site),
        notes=tuple(filter(None, (record.note, *(study.doubt for study in record.studies.values())))),
        inferred=tuple(_inferred(record)),
        report=paths.report(site.repository, f"{site.address}{to}", source_id),
        edit=paths.file(site.repository, f"statistics/sources/{source_id}.yaml"),
        history=history.of_record(record, record),
        withdrawn=history.withdrawal(record, site),
    )


def _summary(record: Source, checked: tuple[Sum, ...]) -> str:
    held = (
        f" Of the sums that its figures can be held to, {_lowered(sums.summary(checked))}" if checked else ""
    )
    if not (record.statistics or record.repeats):
        return f"{capital(history.holds(record))}; the document gives no figure of its own.{held}"
    figures = counted(sum(len(each.figures) for each in record.statistics), "figure")
    of_figures = f", with {figures}" if record.statistics else ""
    return f"{capital(history.holds(record))} on record{of_figures}.{held}"


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


def _facts(record: Source) -> Iterator[Fact]:
    published = record.published
    yield Fact(
        term="Published",
        text=capital(times.between(published)) if published is not None else "Undated",
        inferred=record.inferred.get("published", ""),
        stated=published is not None,
    )
    if record.authors:
        yield Fact(term="Authors", text=joined(record.authors))
    if record.access is not None:
        yield Fact(term="Access", text=_ACCESS[record.access])
    yield Fact(term="Read", text=_READ[record.read])
    if record.unreviewed:
        yield Fact(term="Review", text="Its publisher says that it did not review the text")
    for number, copy in enumerate(record.copies, 1):
        name = "Copy" if len(record.copies) == 1 else f"Copy {number}"
        yield Fact(term=name, text=copy, to=copy)


def _study(study_id: str, record: Source, entries: list[StatisticEntry], site: Site) -> Study:
    account = record.studies[study_id]
    merged = site.catalogue.studies[study_id]
    if account.original == "here":
        standing = "This document is the study’s own report."
    elif merged.original is not None:
        own = site.catalogue.sources[merged.original].title
        standing = f"This document speaks of the study; its own report is on record: “{own}”."
    elif account.title is not None:
        standing = f"This document speaks of the study; its own report, “{account.title}”, is not on record."
    else:
        standing = "This document speaks of the study; the study’s own report was not found."
    made = [
        site.name(each)
        for each in ((account.conductor,) if account.conductor else account.credits or ())
        if each
    ]
    return Study(
        id=study_id,
        name=account.title or (joined(made) if made else study_id.replace("-", " ")),
        standing=f"{standing} {account.note or ''}".strip(),
        facts=asked.of_study(merged, site),
        disclosure=_disclosure(study_id, entries, site),
    )


def _disclosure(study_id: str, entries: list[StatisticEntry], site: Site) -> Disclosure | None:
    """The card of the study's first statistic here; base and wording can differ from one to the next."""
    own = [entry for entry in entries if entry.study is not None and entry.study.id == study_id]
    return disclosures.of_statistic(site.judged(own[0])) if own else None


def _readings(record: Source) -> Iterator[Reading]:
    first = record.readings[0].by
    for place, each in enumerate(record.readings):
        whole = each.figures >= record.figure_count
        differed = ""
        if each.differed:
            verb = "differs" if each.differed == 1 else "differ"
            settled = f" {sentence(each.settled)}" if each.settled else ""
            differed = f"{capital(spelled(each.differed))} {verb}.{settled}"
        yield Reading(
            by=each.by.replace("-", " "),
            on=str(each.on),
            role="recorded it" if place == 0 else "compared it",
            figures=f"{each.figures} of {counted(record.figure_count, 'figure')}",
            outcome=differed or ("Written down." if place == 0 else ""),
            counts=place == 0 or (whole and each.by != first),
        )


def _readings_sentence(record: Source) -> str:
    first = record.readings[0].by
    whole = {each.by for each in record.readings[1:] if each.figures >= record.figure_count} - {first}
    if not whole:
        return "Recorded by one reader; nobody else has compared all of it with the document yet."
    return f"Recorded by one reader and compared with the document by {spelled(len(whole))} more."


def _flags(entries: list[StatisticEntry], site: Site) -> tuple[FlagNote, ...]:
    """The flags on provenance that stand on every statistic of the document: those are about the document."""
    if not entries:
        return ()
    judged = [site.judged(entry) for entry in entries]
    shared = set.intersection(*({each.flag.id for each in one.flags} for one in judged))
    return tuple(
        note
        for note in assessments.flags(
            each for each in judged[0].flags if each.flag.id in shared and each.flag.axis is Axis.PROVENANCE
        )
    )


def _inferred(record: Source) -> Iterator[Fact]:
    for key, why in record.inferred.items():
        if key != "published":
            value = getattr(record, key, None)
            yield Fact(
                term=capital(key.replace("_", " ")),
                text=value if isinstance(value, str) else "Inferred",
                inferred=sentence(why),
            )
