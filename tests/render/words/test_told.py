from pathlib import Path

from plumbline.render.site import Site
from plumbline.render.words import told
from tests.catalogues import REMOVED
from tests.render.sites import small


ACME = "sources/acme-teamwork-2020"
STUDY = "studies.acme-teamwork-2020"
ALIGNED = "acme-teamwork-2020/highly-aligned"


def test_the_maker_and_the_teller_are_named(site: Site) -> None:
    """Who made a study and who tells of it are two, where they are not one house."""
    statistics = site.catalogue.statistics
    assert told.teller(statistics[ALIGNED], site) == "Acme Labs"
    assert (
        told.teller(statistics["digest-numbers-2022/one-in-three-aligned"], site)
        == "Acme Labs, told by The Digest"
    )


def test_who_and_how_many_are_told_together(site: Site) -> None:
    """The size stands before the population."""
    people = told.people(site.catalogue.statistics[ALIGNED], site)
    assert people == "200 sellers and marketers of firms with more than 50 people"


def test_a_population_that_begins_with_a_number_stands_apart(tmp_path: Path) -> None:
    """Two numbers never stand side by side."""
    site = small(tmp_path, {ACME: {f"{STUDY}.population": "47% chief executives, the rest others"}})
    people = told.people(site.catalogue.statistics[ALIGNED], site)
    assert people == "200 people (47% chief executives, the rest others)"


def test_fieldwork_goes_before_the_year_a_source_gives(site: Site, tmp_path: Path) -> None:
    """When people were asked is told to the month; else the year the source puts on it; else nothing."""
    assert told.when(site.catalogue.statistics[ALIGNED], site) == "March–April 2020"
    dated = small(
        tmp_path / "dated", {ACME: {f"{STUDY}.fieldwork": REMOVED, f"{STUDY}.dated": ["2019", "2020"]}}
    )
    assert told.when(dated.catalogue.statistics[ALIGNED], dated) == "2019 or 2020"
    neither = {
        ACME: {f"{STUDY}.fieldwork": REMOVED},
        "sources/digest-numbers-2022": {f"{STUDY}.dated": REMOVED},
    }
    undated = small(tmp_path / "undated", neither)
    assert told.when(undated.catalogue.statistics[ALIGNED], undated) == ""
    assert told.year(undated.catalogue.statistics[ALIGNED], undated) == "2020"
    assert told.byline(undated.catalogue.statistics[ALIGNED], undated) == "Acme Labs, published 15 June 2020"


def test_an_article_fits_its_noun() -> None:
    """An article goes by the sound: an audit and a survey, a University, an SBI but a SAVO study."""
    for noun in ("Aberdeen", "audit", "IDC", "SBI", "LSA Global", "HBR"):
        assert told.article(noun) == "an", noun
    for noun in ("survey", "University of Mannheim", "UK", "SAVO", "CMO Council", "HubSpot"):
        assert told.article(noun) == "a", noun


def test_a_long_population_is_cut_before_its_details(tmp_path: Path) -> None:
    """What was counted keeps its name: enterprises never turn into people."""
    who = "enterprises with 2 or more persons employed in the sections C to J and L to N of the register"
    site = small(tmp_path, {ACME: {f"{STUDY}.population": who}})
    entry = site.catalogue.statistics[ALIGNED]
    assert told.short_people(entry, site) == "200 enterprises"
    assert told.people(entry, site) == f"200 {who}"
