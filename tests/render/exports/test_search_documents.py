from pathlib import Path

from plumbline.render.exports.search import to_json
from plumbline.render.exports.search_documents import search_documents, vocabulary
from plumbline.render.pages import pages
from plumbline.render.site import Site
from tests.render.sites import small


def test_every_document_is_in_the_vocabulary(real: Site) -> None:
    """The index of the whole catalogue can be written: every id has its words."""
    assert to_json(search_documents(real), vocabulary(real))


def test_every_document_leads_to_a_page(real: Site) -> None:
    """A result is never a dead end; prose pages stand beside the records."""
    known = {view.page.path for view in pages(real)} | {"contribute/", "about/"}
    assert {document.url.partition("#")[0] for document in search_documents(real)} <= known


def test_ids_are_unique(real: Site) -> None:
    """No two documents share an id within their type."""
    ids = [(document.type, document.id) for document in search_documents(real)]
    assert len(ids) == len(set(ids))


def test_a_trace_is_found_by_every_figure_it_circulates_as(real: Site) -> None:
    """Whoever looks for 209% finds the number that began as 208%."""
    found = next(document for document in search_documents(real) if document.id == "208-percent-more-revenue")
    assert {"+208%", "+209%"} <= set(found.numbers)


def test_a_withdrawn_statistic_is_not_found(tmp_path: Path) -> None:
    """What no longer stands is not offered as an answer."""
    gone = {"on": "2026-11-20", "because": "It was misread."}
    site = small(tmp_path, {"sources/acme-teamwork-2020": {"statistics.0.withdrawn": gone}})
    ids = [document.id for document in search_documents(site)]
    assert "acme-teamwork-2020/highly-aligned" not in ids
    assert "acme-teamwork-2020/main-obstacle" in ids
