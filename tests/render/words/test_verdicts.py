from pathlib import Path

from plumbline.render.site import Site
from plumbline.render.words import verdicts
from plumbline.trace import Change, Shift, Verdict
from tests.catalogues import REMOVED
from tests.catalogues import Change as FileChange
from tests.render.sites import small


TRACE = "40-percent-faster-growth"
ACME = "sources/acme-teamwork-2020"


def told(site: Site) -> str:
    """Return the verdict on the small catalogue's number."""
    return verdicts.verdict_sentence(site.traces[TRACE], site)


def test_every_verdict_has_words() -> None:
    """No verdict is without a word, a meaning and a mark."""
    assert set(verdicts.TEXTS) == set(verdicts.MEANINGS) == set(verdicts.VERDICTS) == set(Verdict)


def test_an_origin_says_who_asked_whom_and_when(real: Site) -> None:
    """The 8% began with 66 people in autumn 2010, and the sentence says so."""
    found = verdicts.verdict_sentence(real.traces["8-percent-strongly-aligned"], real)
    assert found == (
        "It began with a survey by Forrester of 66 business-to-business sales and marketing leaders "
        "(October–November 2010). On its way people became companies."
    )


def test_what_changed_is_told_with_the_origin(real: Site) -> None:
    """36% fewer customers lost became 36% higher retention."""
    found = verdicts.verdict_sentence(real.traces["36-percent-higher-retention"], real)
    assert "−36% became +36%" in found
    assert "“customers lost to competitors” became “customer retention”" in found


def test_a_name_is_no_origin(real: Site) -> None:
    """208% is credited, and no report of those credited states it."""
    found = verdicts.verdict_sentence(real.traces["208-percent-more-revenue"], real)
    assert found.startswith("Credited to MarketingProfs")
    assert found.endswith("we found no report of theirs that states it.")


def test_an_untraced_number_names_nobody(tmp_path: Path) -> None:
    """Without a root and without a credit nobody can be asked."""
    changes: dict[str, FileChange] = {
        f"traces/{TRACE}": {"root": REMOVED},
        ACME: {"statistics.2.of": REMOVED},
        "sources/digest-numbers-2022": {"repeats.0.credits": "nobody", "repeats.0.link": REMOVED},
    }
    site = small(tmp_path, changes)
    assert told(site) == "No page on record names anybody who could have made it."


def test_a_number_on_no_page_says_so(tmp_path: Path) -> None:
    """A trace without appearances is not mistaken for an untraced one."""
    changes: dict[str, FileChange] = {
        f"traces/{TRACE}": {"root": REMOVED},
        ACME: {"statistics.2.of": REMOVED},
        "sources/digest-numbers-2022": {"repeats": REMOVED},
    }
    assert told(small(tmp_path, changes)) == "No page on record states it yet."


def test_an_estimate_is_no_survey(tmp_path: Path) -> None:
    """Where somebody estimated, nobody was asked."""
    changes = {ACME: {"studies.acme-teamwork-2020.design": "estimate"}}
    site = small(tmp_path, changes)
    assert told(site).startswith("It began as an estimate by Acme Labs (March–April 2020).")


def test_each_kind_of_change_has_its_words() -> None:
    """Figures are typeset, meanings quoted, credits and tellings put in words."""
    shown = [
        verdicts.change(Shift(kind, before, after))
        for kind, before, after in (
            (Change.FIGURE, "60-70%", "-65%".replace("-", "")),
            (Change.MEANING, "customers lost", "retention"),
            (Change.UNIT, "leads", "people"),
            (Change.DATE, "2010", "2024"),
            (Change.CREDIT, "Forrester", "Acme"),
            (Change.TELLING, "a link", "a cause"),
        )
    ]
    assert shown == [
        "60–70% became 65%",
        "“customers lost” became “retention”",
        "leads became people",
        "the year 2010 became 2024",
        "now credited to Acme, not Forrester",
        "told as cause and effect, not as two things that go together",
    ]
