"""List pages: all statistics, questions, traces, sources and publishers."""

from plumbline.assess import safest
from plumbline.catalogue import StatisticEntry
from plumbline.render import paths
from plumbline.render.pages.publisher import KINDS
from plumbline.render.pages.question import is_two_way, span
from plumbline.render.parts import rows
from plumbline.render.site import Site
from plumbline.render.views import (
    ComparePage,
    ExplorePage,
    Page,
    PublisherRow,
    PublishersPage,
    QuestionRow,
    QuestionsPage,
    SourcesPage,
    TracesPage,
)
from plumbline.render.views.parts import Fact, Link
from plumbline.render.words import amounts, verdicts
from plumbline.render.words.grammar import counted, joined


def explore_page(site: Site) -> ExplorePage:
    """Return the list of all statistics, the safest to cite first."""
    standing = [entry for entry in site.catalogue.entries if entry.statistic.withdrawn is None]
    entries = sorted(standing, key=lambda entry: safest(site.judged(entry)))
    sources = {entry.source_id for entry in entries}
    return ExplorePage(
        page=Page(
            path=paths.STATISTICS,
            title="Statistics",
            description="Every statistic on record: whom it asked, when, how many, and how safe "
            "it is to cite.",
            section="statistics",
        ),
        rows=tuple(rows.statistic(entry, site) for entry in entries),
        count_sentence=f"{counted(len(entries), 'statistic')} from {counted(len(sources), 'source')}",
    )


def compare_page() -> ComparePage:
    """Return the page on which a reader lays statistics of their own choice side by side."""
    return ComparePage(
        page=Page(
            path=paths.COMPARE,
            title="Compare statistics",
            description="Choose two to six statistics, side by side, and see whether they may be compared.",
            section="statistics",
            crumbs=(Link(text="Statistics", to=paths.STATISTICS),),
        )
    )


def questions_page(site: Site) -> QuestionsPage:
    """Return the list of all questions; those nobody answers stand apart."""
    answered, unanswered = [], []
    for question_id, answers in site.compared.answers.items():
        record = site.catalogue.questions[question_id]
        standing = [entry for entry in answers.entries if entry.statistic.withdrawn is None]
        if not standing:
            unanswered.append(record.asks)
            continue
        best = site.best_answer(question_id)
        marks = [rows.statistic(entry, site).grade for entry in standing]
        answered.append(
            QuestionRow(
                to=paths.question(question_id),
                asks=record.asks,
                answers=len(standing),
                span=_span(standing, comparable=bool(answers.blocks)),
                best=rows.statistic(best.subject.entry, site).grade
                if best is not None
                else min(marks, key=lambda mark: mark.letter),
                contradictions=len(answers.contradictions),
            )
        )
    return QuestionsPage(
        page=Page(
            path=paths.QUESTIONS,
            title="Questions",
            description="Every question that statistics on record answer. Two answers stand side "
            "by side only if they "
            "asked the same thing.",
            section="questions",
        ),
        rows=tuple(answered),
        unanswered=tuple(unanswered),
    )


def _span(standing: list[StatisticEntry], *, comparable: bool) -> str:
    shown = span(standing)
    if len(standing) == 1:
        return amounts.full(standing[0].statistic.headline.value)
    if not shown:
        return "Some ask the opposite" if is_two_way(standing) else "Unlike figures"
    return shown if comparable or " to " not in shown else f"{shown}, not comparable"


def traces_page(site: Site) -> TracesPage:
    """Return the list of all numbers in circulation, the most repeated first."""
    shown = sorted(
        (rows.trace(traced, site) for traced in site.traces.values()),
        key=lambda row: (-row.appearances, row.to),
    )
    return TracesPage(
        page=Page(
            path=paths.TRACES,
            title="The numbers everyone quotes",
            description="Each number in circulation, followed back through every page on record "
            "that states it, to "
            "where it began or to where the trail ends.",
            section="traces",
        ),
        rows=tuple(shown),
        verdicts=tuple(
            Fact(term=verdicts.TEXTS[verdict], text=meaning) for verdict, meaning in verdicts.MEANINGS.items()
        ),
        untraced=tuple(rows.repeat(each, site) for each in site.catalogue.repeats if each.repeat.of is None),
    )


def sources_page(site: Site) -> SourcesPage:
    """Return the list of all documents, by publisher and title."""
    found = [rows.source(source_id, source, site) for source_id, source in site.catalogue.sources.items()]
    return SourcesPage(
        page=Page(
            path=paths.SOURCES,
            title="Sources",
            description="Every document on record: reports, papers, posts and round-ups, each "
            "with what was taken from "
            "it and whether its own sums hold.",
            section="sources",
        ),
        rows=tuple(sorted(found, key=lambda row: (row.publisher.text.casefold(), row.title.casefold()))),
    )


def publishers_page(site: Site) -> PublishersPage:
    """Return the list of all publishers, by name."""
    found = [
        PublisherRow(
            to=paths.publisher(publisher_id),
            name=record.name,
            kind=KINDS[record.kind],
            sells=joined(record.sells) if record.sells else "",
            sources=len(site.published.get(publisher_id, ())),
            statistics=len(site.involved.get(publisher_id, ())),
            credited=len(site.credited.get(publisher_id, ())),
        )
        for publisher_id, record in site.catalogue.publishers.items()
    ]
    return PublishersPage(
        page=Page(
            path=paths.PUBLISHERS,
            title="Publishers",
            description="Who publishes, who asked and who is credited, and what each of them sells.",
            section="sources",
        ),
        rows=tuple(sorted(found, key=lambda row: row.name.casefold())),
    )
