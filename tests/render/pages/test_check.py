from plumbline.check import all_rules
from plumbline.render.pages.check import check_pages, checks_page


def test_every_rule_has_a_page() -> None:
    """The loader's rules and the checks each have a page under their name."""
    assert [page.name for page in check_pages()] == [rule.name for rule in all_rules()]
    assert {row.to for row in checks_page().rows} == {page.page.path for page in check_pages()}


def test_errors_stand_before_warnings() -> None:
    """What stops a build is listed first."""
    shown = [row.severity for row in checks_page().rows]
    assert shown == sorted(shown)


def test_a_page_says_why_and_what_to_do() -> None:
    """No check refuses without a reason and a remedy."""
    assert all(page.reason and page.remedy for page in check_pages())
