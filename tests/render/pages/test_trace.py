from plumbline.render.pages.trace import trace_page
from plumbline.render.site import Site
from plumbline.render.views import TracePage
from plumbline.render.words.sentences import NOTHING_TO_CITE


def page_of(site: Site, trace_id: str) -> TracePage:
    """Return the page of a number."""
    return trace_page(site.traces[trace_id], site)


def test_208_percent_has_no_origin(real: Site) -> None:
    """The page says at once that no origin was found, who is credited and which page is the oldest."""
    page = page_of(real, "208-percent-more-revenue")
    assert page.verdict_text == "Named, not found"
    assert not page.root_found
    assert page.root_sentence.startswith("No origin found. MarketingProfs")
    assert "The oldest dated page on record is of 12 July 2017" in page.root_sentence


def test_its_figures_drift(real: Site) -> None:
    """208% and 209% both circulate, and the page counts the pages of each."""
    drift = {each.what: each.text for each in page_of(real, "208-percent-more-revenue").drift}
    assert "+208% on " in drift["Figure"]
    assert "+209% on " in drift["Figure"]


def test_without_anything_fit_the_number_is_to_be_left_out(real: Site) -> None:
    """Where no answer is fit to be cited, the page says to leave the number out."""
    page = page_of(real, "208-percent-more-revenue")
    assert page.instead.sentence == ""
    assert page.instead.because == NOTHING_TO_CITE


def test_the_origin_of_8_percent_is_told(real: Site) -> None:
    """66 people in autumn 2010 are the origin, and the unit changed on the way."""
    page = page_of(real, "8-percent-strongly-aligned")
    assert page.root_found
    assert "66 business-to-business sales and marketing leaders (October–November 2010)" in page.root_sentence
    assert "Unit" in [each.what for each in page.drift]
    assert page.hops[0].sample == "n = 66"


def test_a_weak_origin_is_no_recommendation(real: Site) -> None:
    """An origin of grade D is offered only with the advice to leave the number out."""
    page = page_of(real, "36-percent-higher-retention")
    assert page.instead.because.startswith("Better leave the number out")
    assert "lost 36% fewer customers" in page.instead.sentence


def test_a_sound_number_is_told_with_its_origin(site: Site) -> None:
    """The small catalogue's number is followed to its root, one step away."""
    page = page_of(site, "40-percent-faster-growth")
    assert page.hops_sentence == "Stated on 2 pages on record between 2020 and 2022."
    assert "One of 2 pages lead to it, in one step at most" in [fact.text for fact in page.facts]
