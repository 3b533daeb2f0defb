from pathlib import Path

import pytest

from plumbline.assess import FLAGS, Axis, Severity
from plumbline.render.site import Site
from plumbline.render.words import caveats
from tests.catalogues import REMOVED
from tests.render.sites import small


def test_every_flag_that_can_bind_has_words() -> None:
    """A flag that can hold a statistic's grade down adds its words to the sentence, or is said elsewhere."""
    can_bind = {
        flag.id
        for flag in FLAGS.values()
        if flag.find is not None and flag.severity not in {Severity.FATAL, Severity.NOTE}
    }
    assert can_bind - set(caveats.WORDS) - caveats.SAID_ELSEWHERE == set()


def test_no_caveat_is_of_a_flag_that_is_gone() -> None:
    """Words of flags that no longer exist would never be said."""
    assert set(caveats.WORDS) | caveats.SAID_ELSEWHERE <= set(FLAGS)


def test_what_is_said_elsewhere_is_not_said_twice() -> None:
    """A flag has words in one place only."""
    assert not set(caveats.WORDS) & caveats.SAID_ELSEWHERE


def test_verification_is_about_the_record() -> None:
    """That nobody compared the record is no caveat of the number."""
    assert {flag.id for flag in FLAGS.values() if flag.axis is Axis.VERIFICATION} <= caveats.SAID_ELSEWHERE


@pytest.mark.parametrize(
    ("design", "said"),
    [
        ("survey", "how those asked were found is not stated"),
        ("records", "how they were chosen is not stated"),
    ],
)
def test_only_those_who_were_asked_were_asked(tmp_path: Path, design: str, said: str) -> None:
    """Of records that were looked through nobody was asked, and the caveat does not say so."""
    study = "studies.acme-teamwork-2020"
    changes = {f"{study}.recruitment": REMOVED, f"{study}.design": design}
    site = small(tmp_path, {"sources/acme-teamwork-2020": changes})
    judged = site.assessed.statistics["acme-teamwork-2020/highly-aligned"]
    assert caveats.WORDS["recruitment-missing"](judged, site) == said


def test_the_age_is_that_of_the_flag(real: Site) -> None:
    """The sentence counts full years as the flag does, not calendar years."""
    judged = real.assessed.statistics["advertising-age-alignment/tight-alignment"]
    (flag,) = [each for each in judged.flags if each.flag.id == "very-old"]
    age = flag.reasons[0].removesuffix(".").removeprefix("The data is ")
    assert f"the data is {age}" in caveats.binding(judged, real)
