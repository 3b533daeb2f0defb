from plumbline.assess import FLAGS, Axis, Severity
from plumbline.render import caveats


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
