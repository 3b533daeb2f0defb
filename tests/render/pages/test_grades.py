from plumbline.render.pages.grades import grades_page
from plumbline.render.site import Site


def test_the_letters_add_up_to_the_catalogue(real: Site) -> None:
    """Every statistic and every number stands under one letter, an E under one of its kinds."""
    page = grades_page(real)
    assert sum(row.statistics for row in page.letters) == len(real.assessed.statistics)
    assert sum(row.traces for row in page.letters) == len(real.assessed.traces)
    assert [(row.grade.letter, row.grade.kind) for row in page.letters[-2:]] == [
        ("E", "untraced"),
        ("E", "refuted"),
    ]


def test_every_judgement_call_is_printed_with_its_reason(real: Site) -> None:
    """Each threshold has a value, a reason, and what moving it would change."""
    page = grades_page(real)
    assert len(page.thresholds) == len(type(real.catalogue.rubric.thresholds).model_fields)
    assert all(row.value and row.reason and row.moved.endswith(".") for row in page.thresholds)
    assert {"Tiny sample, people", "Disclosure for an A"} <= {row.name for row in page.thresholds}


def test_the_ceilings_print_the_rubrics_own_numbers(site: Site) -> None:
    """What a letter asks for is taken from the rubric, not written twice."""
    disclosure = next(row for row in grades_page(site).ceilings if row.axis == "Disclosure")
    assert disclosure.letters == ("10 or more of 12", "8 or more", "4 or more", "Fewer", "–")
