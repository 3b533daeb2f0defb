from plumbline.render.parts import disclosures
from plumbline.render.site import Site


def test_twelve_elements_with_what_is_stated(real: Site) -> None:
    """The seed report states seven of twelve things, each written for a reader."""
    card = disclosures.of_statistic(
        real.assessed.statistics["gartner-peer-alignment-2023/priorities-aligned"]
    )
    shown = {element.name: element for element in card.elements}
    assert [card.stated, card.of, len(card.elements)] == [7, 12, 12]
    assert shown["Fieldwork"].text == "17 November 2022 – 20 April 2023"
    assert shown["Base"].text == "Everybody asked"
    assert not shown["Recruitment"].stated


def test_a_year_alone_is_shown_and_does_not_count(real: Site) -> None:
    """A year is no fieldwork date, and the card says that it is all there is."""
    card = disclosures.of_statistic(real.assessed.statistics["revenue-table-alignment/highly-aligned"])
    fieldwork = next(element for element in card.elements if element.name == "Fieldwork")
    assert not fieldwork.stated
    assert fieldwork.text == "only a year is given: 2020 and 2021"


def test_effects_have_elements_of_their_own(site: Site) -> None:
    """An effect is asked for its groups, their sizes, its outcome and its baseline."""
    card = disclosures.of_statistic(site.assessed.statistics["acme-teamwork-2020/faster-growth"])
    assert [element.name for element in card.elements[-4:]] == [
        "Groups",
        "Group sizes",
        "Outcome",
        "Baseline",
    ]
    assert "a comparison of groups should state" in card.sentence


def test_an_unweighted_sample_is_a_disclosure(site: Site) -> None:
    """A source that says it did not weight has said so."""
    card = disclosures.of_statistic(site.assessed.statistics["acme-teamwork-2020/highly-aligned"])
    weighting = next(element for element in card.elements if element.name == "Weighting")
    assert weighting.text == "Not weighted, and the source says so"
