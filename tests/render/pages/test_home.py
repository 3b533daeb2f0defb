from plumbline.render.pages.home import home_page
from plumbline.render.site import Site


def test_every_block_holds_real_data(real: Site) -> None:
    """The front page has numbers, contradictions, safe statistics, news and questions, none made up."""
    page = home_page(real)
    assert page.traces
    assert page.pairs
    assert page.safest
    assert page.new
    assert page.questions
    assert page.size


def test_the_most_repeated_numbers_come_first(real: Site) -> None:
    """The numbers everyone quotes are those stated on most pages."""
    seen = [row.appearances for row in home_page(real).traces]
    assert seen == sorted(seen, reverse=True)


def test_no_report_fills_the_list_of_the_safest(real: Site) -> None:
    """At most two statistics of one source stand among the safest, and none below C."""
    rows = home_page(real).safest
    sources = [row.source.to for row in rows]
    assert all(sources.count(source) <= 2 for source in sources)
    assert all(row.grade.letter in "ABC" for row in rows)


def test_each_contradiction_is_of_another_question(real: Site) -> None:
    """No question shows two contradictions on the front page."""
    asked = [pair.question.to for pair in home_page(real).pairs]
    assert len(asked) == len(set(asked))
