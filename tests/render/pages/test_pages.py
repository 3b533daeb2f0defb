from pathlib import Path
from typing import get_args

from plumbline.assess import FLAGS
from plumbline.render import templates, views
from plumbline.render.pages import pages
from plumbline.render.site import Site
from tests.catalogues import REMOVED, Change
from tests.render.sites import ADDRESS, small


def test_every_kind_of_page_is_made(site: Site) -> None:
    """No kind of view is left out."""
    assert {type(view) for view in pages(site)} == set(get_args(views.View))


def test_every_record_has_its_page(site: Site) -> None:
    """Each statistic, question, trace, source, publisher and flag stands under its id."""
    paths = {view.page.path for view in pages(site)}
    catalogue = site.catalogue
    wanted = {
        *(f"statistics/{each}/" for each in catalogue.statistics),
        *(f"questions/{each}/" for each in catalogue.questions),
        *(f"traces/{each}/" for each in catalogue.traces),
        *(f"sources/{each}/" for each in catalogue.sources),
        *(f"publishers/{each}/" for each in catalogue.publishers),
        *(f"flags/{each}/" for each in FLAGS),
    }
    assert wanted <= paths


def test_no_two_pages_share_a_path(site: Site) -> None:
    """Every page stands in a place of its own, and all but the front page end with a slash."""
    paths = [view.page.path for view in pages(site)]
    assert len(paths) == len(set(paths))
    assert all(path.endswith("/") or not path for path in paths)


def test_the_same_records_give_the_same_pages(tmp_path: Path) -> None:
    """Nothing depends on the clock, on the order of a set or on where the records lie."""
    one, other = small(tmp_path / "one"), small(tmp_path / "other")
    assert [templates.render(view, site_url=ADDRESS) for view in pages(one)] == [
        templates.render(view, site_url=ADDRESS) for view in pages(other)
    ]


def test_every_page_has_a_title_and_a_description(real: Site) -> None:
    """Search engines and tabs have something to show, and no two kinds of text are left empty."""
    for view in pages(real):
        assert view.page.title
        assert view.page.description
        assert "  " not in view.page.description


def test_a_catalogue_with_nothing_in_it_still_has_pages(tmp_path: Path) -> None:
    """A question nobody answers and a publisher only named have pages that say so."""
    changes: dict[str, Change] = {
        "sources/acme-teamwork-2020": {"statistics": [], "repeats": []},
        "sources/digest-numbers-2022": {"statistics": [], "repeats": []},
        "traces/40-percent-faster-growth": {"root": REMOVED},
    }
    site = small(tmp_path, changes)
    rendered = {view.page.path: templates.render(view, site_url=ADDRESS).content for view in pages(site)}
    assert (
        "Nobody on record answers this with a study behind the number"
        in rendered["questions/alignment-level/"]
    )
    assert "No page on record states this number yet." in rendered["traces/40-percent-faster-growth/"]
    assert "A publisher" not in rendered["publishers/acme-labs/"]
    assert "Named on record; nothing of its own is recorded yet." in rendered["publishers/acme-labs/"]


def test_withdrawn_records_keep_their_page(tmp_path: Path) -> None:
    """A withdrawn statistic keeps its page with the reason, and stands in no list."""
    gone = {"on": "2026-11-20", "because": "It was misread.", "instead": "acme-teamwork-2020/main-obstacle"}
    site = small(tmp_path, {"sources/acme-teamwork-2020": {"statistics.0.withdrawn": gone}})
    made = {view.page.path: view for view in pages(site)}
    page = made["statistics/acme-teamwork-2020/highly-aligned/"]
    assert isinstance(page, views.StatisticPage)
    assert page.withdrawn is not None
    assert page.withdrawn.because == "It was misread."
    assert page.withdrawn.instead is not None
    assert not page.page.indexed
    explore = made["statistics/"]
    assert isinstance(explore, views.ExplorePage)
    assert "acme-teamwork-2020/highly-aligned" not in [row.id for row in explore.rows]
    changes = made["changes/"]
    assert isinstance(changes, views.ChangesPage)
    assert "withdrawn" in [change.kind for change in changes.changes]
