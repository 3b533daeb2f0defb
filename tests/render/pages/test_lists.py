from plumbline.render.pages.lists import publishers_page, questions_page, sources_page, traces_page
from plumbline.render.site import Site


def test_questions_nobody_answers_stand_apart(real: Site) -> None:
    """Every question is in one of the two lists."""
    page = questions_page(real)
    assert len(page.rows) + len(page.unanswered) == len(real.catalogue.questions)
    assert all(row.answers > 0 for row in page.rows)


def test_unlike_answers_are_not_told_as_a_range(site: Site) -> None:
    """Where nothing is comparable, the span says so."""
    row = next(row for row in questions_page(site).rows if row.to == "questions/alignment-level/")
    assert row.span == "about 1 in 3 to 37%, not comparable"


def test_the_most_repeated_number_stands_first(real: Site) -> None:
    """Numbers in circulation are listed by the pages that state them."""
    page = traces_page(real)
    seen = [row.appearances for row in page.rows]
    assert seen == sorted(seen, reverse=True)
    assert len(page.verdicts) == 5


def test_lists_are_in_alphabetical_order(real: Site) -> None:
    """Sources are listed by publisher, publishers by name, whatever their capitals."""
    publishers = [row.name.casefold() for row in publishers_page(real).rows]
    assert publishers == sorted(publishers)
    sources = [(row.publisher.text.casefold(), row.title.casefold()) for row in sources_page(real).rows]
    assert sources == sorted(sources)
