"""From flags to a letter: ceilings, what binds, and what would raise the grade."""

from pathlib import Path
from typing import Any

import pytest

from plumbline.assess import FLAGS, Assessment, Axis, Grade, Severity
from plumbline.assess.ceilings import Raised, of_disclosure, of_soundness
from plumbline.catalogue import Catalogue
from tests.assess.judging import ITSELF, judged
from tests.catalogues import RECORDS, REMOVED, Change, read


STUDY = "studies.acme-teamwork-2020"
SOURCE = "sources/acme-teamwork-2020"
TWO_READERS = [
    {"by": "first-reader", "on": "2026-11-20", "figures": "7"},
    {"by": "second-reader", "on": "2026-11-20", "figures": "7"},
]
FRESH = {f"{STUDY}.fieldwork": "2026-01/2026-02", "published": "2026-06-15", f"{STUDY}.sponsor": "the-digest"}


def itself(folder: Path, changes: dict[str, Any] | None = None, **more: Change) -> Assessment:
    """Judge the main statistic of the small catalogue, without its own sums, with its source changed."""
    quiet = {"statistics.0.arithmetic": [], **(changes or {})}
    return judged(folder, {SOURCE: quiet, **more}).statistics[ITSELF]


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    """The small catalogue as it stands."""
    return read(tmp_path)


def major(count: int, *, counts: bool = True) -> list[Raised]:
    """Raise so many major flags on soundness."""
    found = [
        each for each in FLAGS.values() if each.axis is Axis.SOUNDNESS and each.severity is Severity.MAJOR
    ]
    return [Raised(flag, ("Because.",), counts) for flag in found[:count]]


class TestCeilings:
    @pytest.mark.parametrize(
        ("stated", "grade"),
        [(12, "A"), (10, "A"), (9, "B"), (8, "B"), (7, "C"), (4, "C"), (3, "D"), (0, "D")],
    )
    def test_disclosure_has_three_steps(self, catalogue: Catalogue, stated: int, grade: str) -> None:
        """Ten elements stated allow A, eight B, four C, fewer D."""
        assert of_disclosure(stated, catalogue.rubric.thresholds) is Grade(grade)

    @pytest.mark.parametrize(("count", "grade"), [(0, "A"), (1, "C"), (2, "C"), (3, "D"), (4, "D")])
    def test_three_majors_weigh_as_one_serious_flag(
        self, catalogue: Catalogue, count: int, grade: str
    ) -> None:
        """One or two major flags allow C; the third makes it D."""
        assert of_soundness(major(count), catalogue.rubric.thresholds) is Grade(grade)

    def test_what_does_not_count_weighs_nothing(self, catalogue: Catalogue) -> None:
        """Flags beside the headline or dismissed leave the ceiling where it was."""
        assert of_soundness(major(3, counts=False), catalogue.rubric.thresholds) is Grade.A

    def test_a_fatal_flag_is_not_softened_by_majors(self, catalogue: Catalogue) -> None:
        """Three majors beside a fatal flag leave it E."""
        fatal = Raised(FLAGS["arithmetic-false"], ("Because.",), counts=True)
        assert of_soundness([*major(3), fatal], catalogue.rubric.thresholds) is Grade.E


class TestGrade:
    def test_the_lowest_ceiling_is_the_grade(self, tmp_path: Path) -> None:
        """A sound, well disclosed statistic that one person has read is C, because of that alone."""
        found = itself(tmp_path, FRESH)
        assert {axis.value: grade.value for axis, grade in found.ceilings.items()} == {
            "provenance": "A",
            "disclosure": "A",
            "soundness": "B",
            "verification": "C",
        }
        assert found.grade is Grade.C
        assert [each.flag.id for each in found.binding] == ["unverified"]
        assert found.provisional
        assert not found.refuted

    def test_a_second_reader_lifts_it(self, tmp_path: Path) -> None:
        """Read a second time in full, the same statistic is B, held there by soundness and verification."""
        found = itself(tmp_path, {**FRESH, "readings": TWO_READERS})
        assert found.grade is Grade.B
        assert not found.provisional
        assert {each.flag.axis for each in found.binding} == {Axis.SOUNDNESS, Axis.VERIFICATION}
        assert all(each.flag.severity is Severity.MINOR for each in found.binding)

    def test_a_reading_of_a_part_counts_for_nothing(self, tmp_path: Path) -> None:
        """A second reader who compared fewer figures than there are has verified nothing."""
        part = [TWO_READERS[0], {**TWO_READERS[1], "figures": "6"}]
        assert itself(tmp_path, {**FRESH, "readings": part}).grade is Grade.C

    def test_the_same_reader_twice_is_one_reader(self, tmp_path: Path) -> None:
        """Reading one's own record again verifies nothing."""
        again = [TWO_READERS[0], {**TWO_READERS[1], "by": "first-reader"}]
        assert itself(tmp_path, {**FRESH, "readings": again}).grade is Grade.C

    def test_several_majors_bind_together(self, tmp_path: Path) -> None:
        """When three majors make a D, each of them binds, and a minor flag beside them does not."""
        changes = {
            f"{STUDY}.recruitment": REMOVED,
            f"{STUDY}.fieldwork": REMOVED,
            "statistics.0.doubt": "It is unclear.",
        }
        found = itself(tmp_path, changes)
        assert found.grade is Grade.D
        assert {each.flag.id for each in found.binding} == {
            "recruitment-missing",
            "fieldwork-missing",
            "ambiguous",
        }
        assert [each.flag.severity for each in found.binding] == [Severity.MAJOR] * 3

    def test_a_dismissed_flag_stands_and_does_not_count(self, tmp_path: Path) -> None:
        """A dismissal needs its reason, keeps the flag on the page and takes its weight away."""
        dismissal = {"flag": "recruitment-missing", "because": "It is a census.", "by": "second-reader"}
        changes = {f"{STUDY}.recruitment": REMOVED, "statistics.0.dismiss": [dismissal]}
        found = itself(tmp_path, changes)
        raised = next(each for each in found.flags if each.flag.id == "recruitment-missing")
        assert raised.dismissed == "It is a census."
        assert not raised.counts
        assert not raised.binds

    def test_a_flag_beside_the_headline_does_not_bind(self, tmp_path: Path) -> None:
        """A tiny group beside a total is named, and leaves the grade of the total alone."""
        changes = {f"{STUDY}.groups": {"sales": "12", "marketing": "188"}}
        raised = {each.flag.id: each for each in itself(tmp_path, changes).flags}
        assert not raised["sample-tiny"].counts

    def test_of_a_gap_both_groups_bind(self, tmp_path: Path) -> None:
        """Where the headline is a group, the other group of the same answer binds as well."""
        figures = [{"value": "45%", "group": "marketing"}, {"value": "25%", "group": "sales"}]
        changes = {
            "statistics.0.figures": figures,
            "statistics.0.found": "45% against 25%",
            f"{STUDY}.groups": {"sales": "12", "marketing": "188"},
        }
        raised = {each.flag.id: each for each in itself(tmp_path, changes).flags}
        assert raised["sample-tiny"].counts
        assert raised["sample-tiny"].reasons == ("It stands on 12 people.",)


class TestLift:
    def test_nothing_lifts_an_a(self, tmp_path: Path) -> None:
        """An A has nowhere to go."""
        three = [*TWO_READERS, {**TWO_READERS[1], "by": "third-reader"}]
        quiet = {f"{STUDY}.recruitment": "random", "readings": three, f"{STUDY}.conductor": "the-digest"}
        changes: dict[str, Any] = {**FRESH, **quiet, f"{STUDY}.sample_size": "2,000"}
        changes[f"{STUDY}.groups"] = {"sales": "870", "marketing": "1,130"}
        found = itself(tmp_path, changes)
        assert found.grade is Grade.A
        assert found.lift is None

    def test_one_letter_at_a_time(self, tmp_path: Path) -> None:
        """What is missing is what the next letter asks for, not what the best one would."""
        found = itself(tmp_path, FRESH)
        assert found.lift is not None
        assert found.lift.target is Grade.B
        assert found.lift.needs == ("a second reader would have to compare it with its source",)
        assert found.lift.is_possible

    def test_as_few_majors_as_weigh_too_much(self, tmp_path: Path) -> None:
        """To bring three majors below a serious flag one is enough: one that can be mended."""
        changes = {
            f"{STUDY}.recruitment": REMOVED,
            f"{STUDY}.fieldwork": REMOVED,
            "statistics.0.doubt": "It is unclear.",
        }
        found = itself(tmp_path, changes)
        assert found.lift is not None
        assert found.lift.target is Grade.C
        assert len(found.lift.needs) == 1

    def test_one_fact_may_do_twice(self, tmp_path: Path) -> None:
        """Stating how people were found takes a flag away and adds an element; nothing more is asked."""
        hidden = dict.fromkeys((f"{STUDY}.{key}" for key in ("recruitment", "geography", "mode")), REMOVED)
        card = {f"{STUDY}.weighting": REMOVED, f"{STUDY}.limitations": REMOVED}
        found = itself(tmp_path, {**FRESH, **hidden, **card, "readings": TWO_READERS})
        assert found.card.stated == 7
        assert found.lift is not None
        assert found.lift.needs == ("the publisher would have to state how those asked were found",)

    def test_the_card_names_what_is_missing(self, tmp_path: Path) -> None:
        """Where only disclosure holds a grade down, the elements to choose from are listed."""
        hidden = dict.fromkeys((f"{STUDY}.{key}" for key in ("population", "geography", "mode")), REMOVED)
        card = {f"{STUDY}.weighting": REMOVED, f"{STUDY}.limitations": REMOVED}
        found = itself(tmp_path, {**FRESH, **hidden, **card, "readings": TWO_READERS})
        assert found.card.stated == 7
        assert found.lift is not None
        (need,) = found.lift.needs
        assert need.startswith(
            "the publisher would have to state 1 of these: who was to be represented; which countries"
        )

    def test_what_cannot_be_mended_is_said(self, tmp_path: Path) -> None:
        """Age cannot be mended: the flag is named, and no fact would lift the grade."""
        changes = {f"{STUDY}.fieldwork": "2005", "published": "2006-01-01", "readings": TWO_READERS}
        found = itself(tmp_path, changes)
        assert found.lift is not None
        assert "Very old" in found.lift.stuck
        assert not found.lift.is_possible


class TestDisclosure:
    def test_twelve_elements_always(self, tmp_path: Path) -> None:
        """Surveys, effects and records each have twelve elements, and the statistic's kind chooses."""
        found = judged(tmp_path, {})
        cards = {key: each.card for key, each in found.statistics.items()}
        assert {len(card.lines) for card in cards.values()} == {12}
        assert cards[ITSELF].variant == "survey"
        assert cards["acme-teamwork-2020/faster-growth"].variant == "effect"

    @pytest.mark.parametrize(
        ("design", "variant"), [("survey", "survey"), ("audit", "records"), ("records", "records")]
    )
    def test_the_design_chooses_the_card(self, tmp_path: Path, design: str, variant: str) -> None:
        """An audit is asked for its measure in place of its question."""
        assert itself(tmp_path, {f"{STUDY}.design": design}).card.variant == variant

    def test_an_unknown_design_gets_the_harder_card(self, tmp_path: Path) -> None:
        """Who does not say how the data came about is held to the card on which less is stated."""
        found = itself(tmp_path, {f"{STUDY}.design": REMOVED})
        assert found.card.variant == "records"

    def test_inferred_is_not_disclosed(self, tmp_path: Path) -> None:
        """What we infer serves arithmetic and age, never disclosure."""
        stated = itself(tmp_path / "a").card.stated
        inferred = {f"{STUDY}.inferred": {"geography": "The office is there."}}
        assert itself(tmp_path / "b", inferred).card.stated == stated - 1

    def test_a_year_is_no_fieldwork_date(self, tmp_path: Path) -> None:
        """Fieldwork counts as stated from the month on."""
        stated = itself(tmp_path / "a").card.stated
        assert itself(tmp_path / "b", {f"{STUDY}.fieldwork": "2020"}).card.stated == stated - 1

    def test_the_card_shows_what_is_stated(self, tmp_path: Path) -> None:
        """Each line shows the fact, with names of publishers rather than ids."""
        lines = {line.element.name: line.text for line in itself(tmp_path).card.lines}
        assert lines["Conductor"] == "Acme Labs"
        assert lines["Sponsor"] == "Acme"
        assert lines["Sample size"] == "200"
        assert lines["Base"] == "everybody asked"
        assert lines["Wording"] == "how aligned the two teams are"
        effect = judged(tmp_path / "more", {}).statistics["acme-teamwork-2020/faster-growth"].card
        shown = {line.element.name: line.text for line in effect.lines}
        assert shown["Groups"] == "firms whose teams are highly aligned, against all others"
        assert shown["Group sizes"] == "74 and 126"
        assert shown["Baseline"] == "+5%"

    def test_the_small_catalogue_is_well_disclosed(self) -> None:
        """The record these tests start from states all twelve, so that each test takes away what it names."""
        assert RECORDS[SOURCE]["studies"]["acme-teamwork-2020"]["limitations"]
