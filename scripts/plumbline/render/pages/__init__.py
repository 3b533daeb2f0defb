"""Pages: every page of the site, as views; the one way from judged records to what a reader sees."""

from collections.abc import Iterator

from plumbline.assess import FLAGS
from plumbline.render.exports.previews import shown
from plumbline.render.pages.changes import changes_page
from plumbline.render.pages.check import check_pages, checks_page
from plumbline.render.pages.contradictions import contradictions_page
from plumbline.render.pages.coverage import coverage_page
from plumbline.render.pages.data import data_page
from plumbline.render.pages.flag import flag_page, flags_page
from plumbline.render.pages.grades import grades_page
from plumbline.render.pages.home import home_page
from plumbline.render.pages.lists import (
    compare_page,
    explore_page,
    publishers_page,
    questions_page,
    sources_page,
    traces_page,
)
from plumbline.render.pages.publisher import publisher_page
from plumbline.render.pages.question import question_page
from plumbline.render.pages.source import source_page
from plumbline.render.pages.statistic import statistic_page
from plumbline.render.pages.trace import trace_page
from plumbline.render.site import Site
from plumbline.render.views import View


def pages(site: Site) -> Iterator[View]:
    """Yield every page, records first, always in the same order."""
    return map(shown, _all(site))


def _all(site: Site) -> Iterator[View]:
    catalogue = site.catalogue
    yield home_page(site)
    yield from (statistic_page(judged, site) for judged in site.assessed.statistics.values())
    yield from (question_page(question_id, site) for question_id in catalogue.questions)
    yield from (trace_page(traced, site) for traced in site.traces.values())
    yield from (source_page(source_id, site) for source_id in catalogue.sources)
    yield from (publisher_page(publisher_id, site) for publisher_id in catalogue.publishers)
    yield from (flag_page(flag, site) for flag in FLAGS.values())
    yield from check_pages()
    yield from (
        explore_page(site),
        compare_page(),
        questions_page(site),
        traces_page(site),
        sources_page(site),
        publishers_page(site),
        flags_page(site),
        checks_page(),
        contradictions_page(site),
        grades_page(site),
        data_page(site),
        changes_page(site),
        coverage_page(site),
    )
