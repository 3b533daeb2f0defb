from pathlib import Path

from plumbline.render.parts import assessments
from plumbline.render.site import Site
from tests.render.sites import small


GAP = "gartner-peer-alignment-2023/flawed-processes-by-team"
ACME = "sources/acme-teamwork-2020"


def test_the_binding_flags_are_named_first(real: Site) -> None:
    """The flags that hold the grade of "57% more" down stand first, and each has its reason."""
    shown = assessments.of_statistic(real.assessed.statistics[GAP])
    binding = [flag.name for flag in shown.flags if flag.binds]
    assert binding == [flag.name for flag in shown.flags[: len(binding)]]
    assert "Gap may be chance" in binding
    assert all(flag.reason for flag in shown.flags)


def test_the_grade_says_which_axes_hold_it(real: Site) -> None:
    """The sentence under the letter names the lowest ceilings, and they are marked."""
    shown = assessments.of_statistic(real.assessed.statistics[GAP])
    assert shown.because == "D because soundness allows no more."
    assert [ceiling.axis for ceiling in shown.ceilings if ceiling.binds] == ["Soundness"]


def test_several_major_flags_are_told_to_weigh_as_a_serious_one(real: Site) -> None:
    """Where no flag is serious, the sentence says how three major ones make a D."""
    shown = assessments.of_statistic(real.assessed.statistics[GAP])
    soundness = next(ceiling for ceiling in shown.ceilings if ceiling.axis == "Soundness")
    assert soundness.reason.startswith("Three major flags weigh as a serious one: ")


def test_disclosure_says_how_much_and_what_the_next_letter_asks(real: Site) -> None:
    """Seven of twelve are stated, and a B asks for eight."""
    shown = assessments.of_statistic(real.assessed.statistics[GAP])
    disclosure = next(ceiling for ceiling in shown.ceilings if ceiling.axis == "Disclosure")
    assert disclosure.reason == "7 of the 12 things a survey should state are stated; B asks for 8."


def test_what_would_raise_it_is_a_list_of_sentences(real: Site) -> None:
    """Each need is a sentence, and the letter they lead to is named."""
    shown = assessments.of_statistic(real.assessed.statistics[GAP])
    assert shown.would_raise_to == "C"
    assert shown.would_raise == ("The publisher would have to state how those asked were found.",)


def test_what_nothing_can_raise_is_explained(tmp_path: Path) -> None:
    """A flag that no fact takes away is named, and no letter is promised."""
    site = small(
        tmp_path,
        {
            ACME: {
                "studies.acme-teamwork-2020.sample_size": "25",
                "statistics.0.figures": [{"value": "36%", "group": "all"}],
                "statistics.0.arithmetic": [],
            }
        },
    )
    shown = assessments.of_statistic(site.assessed.statistics["acme-teamwork-2020/highly-aligned"])
    assert shown.would_raise_to == ""
    assert shown.would_raise == (
        "Nothing that could be found out: “Tiny sample” stays whatever is disclosed.",
    )


def test_a_flag_set_aside_is_shown_with_its_reason(tmp_path: Path) -> None:
    """A dismissed flag does not stand, and its dismissal is not silent."""
    dismissal = {"flag": "opt-in-panel", "because": "The panel was drawn at random.", "by": "first-reader"}
    site = small(tmp_path, {ACME: {"statistics.0.dismiss": [dismissal]}})
    shown = assessments.of_statistic(site.assessed.statistics["acme-teamwork-2020/highly-aligned"])
    assert "Opt-in panel" not in [flag.name for flag in shown.flags]
    (found,) = shown.dismissals
    assert [found.flag.text, found.because, found.by] == [
        "Opt-in panel",
        "The panel was drawn at random.",
        "first-reader",
    ]


def test_a_number_that_changed_cannot_be_raised(real: Site) -> None:
    """Told as it is not, a number stays refuted; its origin has a grade of its own."""
    judged = real.assessed.traces["36-percent-higher-retention"]
    shown = assessments.of_trace(judged, real.traces["36-percent-higher-retention"])
    assert shown.grade.kind == "refuted"
    assert shown.would_raise[0].startswith("Nothing: ")


def test_a_number_names_each_flag_once(real: Site) -> None:
    """A number that changed in more ways than one has one line with all of them."""
    judged = real.assessed.traces["36-percent-higher-retention"]
    shown = assessments.of_trace(judged, real.traces["36-percent-higher-retention"])
    names = [flag.name for flag in shown.flags]
    assert len(names) == len(set(names))
