"""Check pages: what each check refuses, why, and what to do about it."""

from plumbline.check import all_rules
from plumbline.problems import Rule, Severity
from plumbline.render import paths
from plumbline.render.views import CheckPage, CheckRow, ChecksPage, Page
from plumbline.render.views.parts import Link
from plumbline.render.words.grammar import sentence


def check_page(rule: Rule) -> CheckPage:
    """Return the page of one check."""
    return CheckPage(
        page=Page(
            path=paths.check(rule.name),
            title=f"Check {rule.code}: {rule.name}",
            description=rule.reason,
            section="contribute",
            crumbs=(Link(text="Checks", to=paths.CHECKS),),
        ),
        code=rule.code,
        name=rule.name,
        severity=rule.severity.value,
        reason=rule.reason,
        rule=rule.demands,
        remedy=sentence(rule.remedy),
        fails=rule.bad.strip(),
        passes=rule.good.strip(),
        message="",
    )


def check_pages() -> tuple[CheckPage, ...]:
    """Return the page of every check."""
    return tuple(check_page(rule) for rule in all_rules())


def checks_page() -> ChecksPage:
    """Return the list of all checks, errors first."""
    rules = sorted(all_rules(), key=lambda rule: rule.severity is not Severity.ERROR)
    return ChecksPage(
        page=Page(
            path=paths.CHECKS,
            title="Checks",
            description="What every record must pass before the site is built. An error stops "
            "the build; a warning asks "
            "for a second look.",
            section="contribute",
        ),
        rows=tuple(
            CheckRow(
                to=paths.check(rule.name),
                code=rule.code,
                name=rule.name,
                severity=rule.severity.value,
                reason=rule.reason,
            )
            for rule in rules
        ),
    )
