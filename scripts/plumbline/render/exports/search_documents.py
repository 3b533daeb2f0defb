"""Search documents: what a reader can find, filled from the judged records."""

from collections.abc import Iterator

from plumbline.assess import FLAGS, Assessment, Grade
from plumbline.catalogue import RepeatEntry
from plumbline.render import paths
from plumbline.render.exports.search import SearchDocument, Vocabulary
from plumbline.render.pages.publisher import KINDS
from plumbline.render.site import Site
from plumbline.render.words import amounts, grades, told
from plumbline.render.words.grammar import capital
from plumbline.trace import Traced


STATISTIC_KINDS = {
    "share": "Share",
    "split": "Split: one answer each",
    "choices": "Choices: several answers each",
    "effect": "Effect: one group against another",
    "amount": "Amount",
}
_PAGES = (
    (paths.TRACES, "The numbers everyone quotes", "traces circulation origin"),
    (paths.COMPARE, "Compare statistics", "side by side"),
    (paths.CONTRADICTIONS, "Contradictions", "answers that contradict each other"),
    (paths.GRADES, "How safe to cite: grades", "rubric letters ceilings thresholds"),
    (paths.FLAGS, "Flags", "weaknesses"),
    (paths.CHECKS, "Checks", "errors and warnings for contributors"),
    (paths.DATA, "Data: downloads", "json csv schema licence"),
    (paths.CHANGES, "Changes", "added corrected withdrawn"),
    ("contribute/", "Contribute: add a number", "how to record a source"),
    ("about/", "About", "what this is and who it is for"),
)


def search_documents(site: Site) -> Iterator[SearchDocument]:
    """Yield everything that can be found, in an order that is always the same."""
    yield from (_trace(traced, site) for traced in site.traces.values())
    yield from (
        _statistic(judged, site)
        for judged in site.assessed.statistics.values()
        if judged.subject.statistic.withdrawn is None
    )
    yield from _questions(site)
    yield from _publishers(site)
    yield from _sources(site)
    yield from (_repeat(each, site) for each in site.catalogue.repeats if each.repeat.of is None)
    yield from _others()


def vocabulary(site: Site) -> Vocabulary:
    """Return the words for the ids the documents hold."""
    return Vocabulary(
        grades={grade.value: grades.WORDS[grade] for grade in Grade},
        questions={question_id: each.asks for question_id, each in site.catalogue.questions.items()},
        publisher_kinds=KINDS,
        kinds=STATISTIC_KINDS,
        flags={flag.id: flag.name for flag in FLAGS.values()},
    )


def _trace(traced: Traced, site: Site) -> SearchDocument:
    record = traced.record
    written = dict.fromkeys([str(record.value), *(str(each.value) for each in traced.appearances)])
    credited = dict.fromkeys(site.name(name) for each in traced.appearances for name in each.credits)
    return SearchDocument(
        id=traced.id,
        url=paths.trace(traced.id),
        type="trace",
        title=record.wording,
        text=" ".join([record.name, record.measures, *credited]),
        numbers=tuple(written),
        question=_question(record.answers, site),
        grade=site.assessed.traces[traced.id].grade.value,
        written=amounts.full(record.value),
        value=record.value.number,
        unit=record.value.unit_name,
    )


def _statistic(judged: Assessment, site: Site) -> SearchDocument:
    entry = judged.subject.entry
    record, facts = entry.statistic, judged.subject.facts
    names = [name for figure in record.figures for name in (figure.label, figure.group) if name]
    made = told.makers(entry, site)
    size = facts.sample_size if facts is not None else None
    publisher = site.catalogue.publishers.get(entry.source.publisher)
    own_sums = [statement.as_ for statement in record.arithmetic if statement.as_]  # "57% more"
    return SearchDocument(
        id=entry.id,
        url=paths.statistic(entry.id),
        type="statistic",
        title=record.claim,
        text=" ".join(dict.fromkeys([*names, told.people(entry, site), *made, record.asked or ""])).strip(),
        numbers=tuple(dict.fromkeys([*(str(figure.value) for figure in record.figures), *own_sums])),
        question=_question(record.answers, site),
        publisher=site.name(entry.source.publisher),
        publisher_kind=publisher.kind if publisher is not None else "",
        kind=record.kind,
        grade=judged.grade.value,
        year=entry.year,
        sample_size=int(size.number) if size is not None else None,
        flags=tuple(each.flag.id for each in judged.flags if each.dismissed is None),
        written=amounts.full(record.headline.value),
        value=record.headline.value.number,
        unit=record.headline.value.unit_name,
    )


def _questions(site: Site) -> Iterator[SearchDocument]:
    for question_id, record in site.catalogue.questions.items():
        yield SearchDocument(
            id=question_id,
            url=paths.question(question_id),
            type="question",
            title=record.asks,
            text=record.high_means or "",
            question=question_id,
        )


def _publishers(site: Site) -> Iterator[SearchDocument]:
    for publisher_id, record in site.catalogue.publishers.items():
        yield SearchDocument(
            id=publisher_id,
            url=paths.publisher(publisher_id),
            type="publisher",
            title=record.name,
            text=" ".join([*record.also, *record.sells]),
            publisher=record.name,
            publisher_kind=record.kind,
        )


def _sources(site: Site) -> Iterator[SearchDocument]:
    for source_id, record in site.catalogue.sources.items():
        publisher = site.catalogue.publishers.get(record.publisher)
        yield SearchDocument(
            id=source_id,
            url=paths.source(source_id),
            type="source",
            title=record.title,
            text=" ".join([record.kind, *record.authors]),
            publisher=site.name(record.publisher),
            publisher_kind=publisher.kind if publisher is not None else "",
            year=record.published.last.year if record.published is not None else None,
        )


def _repeat(each: RepeatEntry, site: Site) -> SearchDocument:
    record = each.repeat
    return SearchDocument(
        id=each.id,
        url=paths.repeat(each.source_id, each.number),
        type="repeat",
        title=record.claim or "",
        text=" ".join(map(site.name, record.credits)),
        numbers=(str(record.value),),
        question=_question(record.answers, site),
        publisher=site.name(each.source.publisher),
        written=amounts.full(record.value),
        value=record.value.number,
        unit=record.value.unit_name,
    )


def _question(question_id: str | None, site: Site) -> str:
    return question_id if question_id is not None and question_id in site.catalogue.questions else ""


def _others() -> Iterator[SearchDocument]:
    for flag in FLAGS.values():
        yield SearchDocument(
            id=f"flag {flag.id}",
            url=paths.flag(flag.id),
            type="page",
            title=f"Flag: {flag.name}",
            text=capital(flag.reason),
        )
    for to, title, text in _PAGES:
        yield SearchDocument(id=f"page {to}", url=to, type="page", title=title, text=text)
