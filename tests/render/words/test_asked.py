from pathlib import Path
from typing import get_args

from plumbline.records.study import Design, Recruitment
from plumbline.render.site import Site
from plumbline.render.words import asked, told
from tests.catalogues import REMOVED
from tests.render.sites import small


ACME = "sources/acme-teamwork-2020"
STUDY = "studies.acme-teamwork-2020"
ALIGNED = "acme-teamwork-2020/highly-aligned"


def test_every_design_and_recruitment_has_words() -> None:
    """No closed vocabulary of the records is without words for a reader."""
    assert set(asked.RECRUITMENT) == set(get_args(Recruitment))
    assert set(asked.DESIGN) == set(told.COLLECTIONS) == set(get_args(Design))


def test_the_facts_stand_in_the_order_a_reader_asks(site: Site) -> None:
    """Who, how many, when, where, how reached, how asked, by whom, for whom, and what."""
    facts = asked.of_statistic(site.catalogue.statistics[ALIGNED], site)
    assert [(fact.term, fact.text) for fact in facts] == [
        ("Who", "Sellers and marketers of firms with more than 50 people"),
        ("How many", "200"),
        ("When", "March–April 2020"),
        ("Where", "Germany and France"),
        ("How reached", "From an opt-in panel"),
        ("How asked", "Online"),
        ("Asked by", "Acme Labs"),
        ("Paid for by", "Acme"),
        ("Asked what", "How aligned the two teams are"),
    ]
    assert facts[1].note == "87 in sales and 113 in marketing."
    assert all(fact.stated for fact in facts)


def test_what_no_source_says_is_not_stated(tmp_path: Path) -> None:
    """A missing fact keeps its line, and says so."""
    site = small(tmp_path, {ACME: {f"{STUDY}.geography": REMOVED, f"{STUDY}.recruitment": REMOVED}})
    facts = {fact.term: fact for fact in asked.of_statistic(site.catalogue.statistics[ALIGNED], site)}
    assert [facts["Where"].text, facts["Where"].stated] == ["Not stated", False]
    assert not facts["How reached"].stated


def test_what_is_inferred_has_its_reason(real: Site) -> None:
    """The groups of the seed document are inferred by us, and the reason stands beside them."""
    entry = real.catalogue.statistics["gartner-peer-alignment-2023/priorities-aligned"]
    many = next(fact for fact in asked.of_statistic(entry, real) if fact.term == "How many")
    assert many.note == "87 in sales and 113 in marketing."
    assert "73 of 200" in many.inferred


def test_two_years_for_one_study_are_both_told(real: Site) -> None:
    """The seed that dates one study twice shows both years."""
    entry = real.catalogue.statistics["revenue-table-alignment/highly-aligned"]
    when = next(fact for fact in asked.of_statistic(entry, real) if fact.term == "When")
    assert when.text == "2020 or 2021"
    assert when.note == "The same figures are given for 2020 and 2021."


def test_without_a_study_nobody_is_named(tmp_path: Path) -> None:
    """A statistic whose source speaks of no study says that nothing is stated."""
    changes = {"sources/digest-numbers-2022": {"studies": REMOVED, "statistics.0.of": REMOVED}}
    site = small(tmp_path, changes)
    facts = asked.of_statistic(site.catalogue.statistics["digest-numbers-2022/one-in-three-aligned"], site)
    assert [(fact.term, fact.stated) for fact in facts] == [("Who", False), ("Asked what", False)]


def test_sources_that_disagree_are_named(tmp_path: Path) -> None:
    """Two sizes for one study stand side by side, with who says which."""
    site = small(tmp_path, {"sources/digest-numbers-2022": {f"{STUDY}.sample_size": "250"}})
    facts = {fact.term: fact for fact in asked.of_statistic(site.catalogue.statistics[ALIGNED], site)}
    assert "Sources disagree: Acme says 200 and The Digest says 250." in facts["How many"].note


def test_a_group_that_names_its_own_relation_is_not_put_in_another(tmp_path: Path) -> None:
    """Groups are "in sales", but "with customer data software"."""
    groups = {"sales": "87", "with customer data software": "113"}
    site = small(tmp_path, {ACME: {f"{STUDY}.groups": groups}})
    facts = asked.of_statistic(site.catalogue.statistics[ALIGNED], site)
    assert facts[1].note == "87 in sales and 113 with customer data software."


def test_an_effect_against_nobody_says_so(site: Site, tmp_path: Path) -> None:
    """Who is compared stands with a capital; that nobody is named to compare with stands below it."""

    def compared(of: Site) -> tuple[str, str]:
        entry = of.catalogue.statistics["acme-teamwork-2020/faster-growth"]
        fact = next(each for each in asked.of_statistic(entry, of) if each.term == "Compared")
        return fact.text, fact.note

    assert compared(site) == ("Firms whose teams are highly aligned, against all others", "")
    alone = small(tmp_path, {ACME: {"statistics.2.effect.against": REMOVED}})
    assert compared(alone) == ("Firms whose teams are highly aligned", "Against whom is not stated.")
