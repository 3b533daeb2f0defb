"""Home page: search first, then the numbers everyone quotes."""

from collections import Counter
from urllib.parse import urlencode

from plumbline.render import paths
from plumbline.render.pages.contradictions import sharpest
from plumbline.render.parts import history, rows
from plumbline.render.parts.pairs import pair
from plumbline.render.site import Site
from plumbline.render.views import HomePage, Page
from plumbline.render.views.parts import Fact, Link
from plumbline.render.views.rows import Pair, StatisticRow, TraceRow
from plumbline.render.words import told
from plumbline.render.words.grammar import counted
from plumbline.trace import Traced


_TRACES = 6
_PAIRS = 2
_SAFEST = 6
_NEW = 6
_QUESTIONS = 8


def home_page(site: Site) -> HomePage:
    """Return the front page."""
    traces = _most_repeated(site)
    return HomePage(
        page=Page(
            path="",
            title="Plumbline: is that number straight?",
            description="Where the numbers everyone quotes come from, who was asked, and which "
            "you may safely cite.",
        ),
        headline="Is that number straight?",
        lead=f"Where the numbers everyone quotes about {site.subject} come from, who was asked, "
        "and which of them you may safely cite.",
        examples=_examples(traces, site),
        traces=traces,
        pairs=_pairs(site),
        safest=_safest(site),
        new=history.of_site(site)[:_NEW],
        questions=_questions(site),
        size=_size(site),
    )


def _most_repeated(site: Site) -> tuple[TraceRow, ...]:
    return tuple(rows.trace(each, site) for each in _told(site)[:_TRACES])


def _told(site: Site) -> list[Traced]:
    """Every number in circulation, the one on most pages first."""
    standing = [each for each in site.traces.values() if each.record.withdrawn is None]
    return sorted(standing, key=lambda each: (-len({page.source_id for page in each.appearances}), each.id))


def _examples(traces: tuple[TraceRow, ...], site: Site) -> tuple[Link, ...]:
    """Searches to try: a number that circulates, a word, and whoever made most of the studies."""
    words = [row.number.lstrip("+−") for row in traces[:1]]
    makers = Counter(name for entry in site.catalogue.entries for name in told.makers(entry, site))
    words += [max(sorted(makers), key=lambda name: makers[name])] if makers else []
    words += [traced.record.measures.rpartition(" ")[2] for traced in _told(site)[1:2]]
    return tuple(Link(text=word, to=f"{paths.STATISTICS}?{urlencode({'q': word})}") for word in words)


def _pairs(site: Site) -> tuple[Pair, ...]:
    """The sharpest contradictions, each of another question."""
    found: dict[str, Pair] = {}
    for each in sharpest(site):
        found.setdefault(each.first.statistic.answers or "", pair(each, site))
    return tuple(found.values())[:_PAIRS]


def _safest(site: Site) -> tuple[StatisticRow, ...]:
    """The answer to cite for each of the questions that are answered most."""
    asked = sorted(site.compared.answers.values(), key=lambda each: (-len(each.entries), each.question))
    best = (site.best_answer(answers.question) for answers in asked)
    found = [each.subject.entry for each in best if each is not None]
    return tuple(rows.statistic(entry, site) for entry in found[:_SAFEST])


def _questions(site: Site) -> tuple[Link, ...]:
    answered = [
        (len(answers.entries), question_id)
        for question_id, answers in site.compared.answers.items()
        if answers.entries
    ]
    answered.sort(key=lambda each: (-each[0], each[1]))
    links = [
        rows.question_link(question_id, site, counted(number, "answer"))
        for number, question_id in answered[:_QUESTIONS]
    ]
    return tuple(link for link in links if link is not None)


def _size(site: Site) -> tuple[Fact, ...]:
    catalogue = site.catalogue
    figures = sum(len(entry.statistic.figures) for entry in catalogue.entries)
    counts = (
        ("statistics", len(catalogue.entries)),
        ("figures", figures),
        ("repeats", len(catalogue.repeats)),
        ("sources", len(catalogue.sources)),
        ("numbers followed", len(catalogue.traces)),
    )
    return tuple(Fact(term=name, text=f"{number:,}") for name, number in counts)
