from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.records import Source
from plumbline.study import MergedStudy, merge


def told(published: str | None = None, original: str = "elsewhere", **facts: Any) -> Source:  # noqa: ANN401  a record
    """Return a source that speaks of one study."""
    record = {
        "title": "One page",
        "publisher": "acme",
        "kind": "report",
        "read": "whole",
        "studies": {"one-study": {"original": original} | facts},
        "readings": [{"by": "first-reader", "on": "2026-11-20", "figures": "0"}],
    }
    return Source.model_validate(record | ({"published": published} if published else {}))


def merged(*sources: Source) -> MergedStudy:
    """Return the study that all these sources, called a, b, c…, speak of."""
    return merge(dict(zip("abcdef", sources, strict=False)))["one-study"]


class TestMerge:
    def test_the_original_speaks_first(self) -> None:
        """The study's own report goes before others, whenever it was published."""
        study = merged(told("2019", population="people"), told("2022", "here", population="sellers"))
        assert (study.original, study.sources) == ("b", ("b", "a"))
        assert study.facts.population == "sellers"
        assert study.said_by["population"] == "b"

    def test_the_others_speak_by_date(self) -> None:
        """Without the original the earliest source goes first, an undated one last."""
        study = merged(
            told(population="undated"), told("2022", population="later"), told("2020", population="early")
        )
        assert study.original is None
        assert study.sources == ("c", "b", "a")
        assert study.facts.population == "early"

    def test_each_fact_may_come_from_another(self) -> None:
        """What one source leaves out, another may say."""
        study = merged(
            told("2020", "here", population="sellers"), told("2021", mode="online", sample_size="200")
        )
        assert dict(study.said_by) == {"population": "a", "mode": "b", "sample_size": "b"}
        assert study.states("mode")
        assert not study.states("geography")

    def test_a_stated_fact_goes_before_an_inferred_one(self) -> None:
        """Even the original's inference gives way to what another source states."""
        inferred = {"mode": "the form was online"}
        study = merged(told("2020", "here", mode="online", inferred=inferred), told("2021", mode="telephone"))
        assert study.facts.mode == "telephone"
        assert study.states("mode")
        alone = merged(told("2020", "here", mode="online", inferred=inferred))
        assert (alone.facts.mode, alone.states("mode")) == ("online", False)

    def test_groups_are_gathered(self) -> None:
        """Sizes of groups come from whoever states them; an inferred size stays inferred."""
        named = told("2020", "here", groups={"sales": None, "marketing": None})
        sized = told("2021", groups={"sales": "87", "service": "3"})
        guessed = told(
            "2022", groups={"sales": "90", "marketing": "113"}, inferred={"groups": "only these fit"}
        )
        study = merged(named, sized)
        assert {name: str(size) for name, size in (study.facts.groups or {}).items()} == {
            "sales": "87",
            "marketing": "None",
            "service": "3",
        }
        assert study.states("groups")
        study = merged(named, sized, guessed)
        assert {name: str(size) for name, size in (study.facts.groups or {}).items()} == {
            "sales": "87",
            "marketing": "113",
            "service": "3",
        }
        assert not study.states("groups")

    def test_every_year_it_is_given_is_kept(self) -> None:
        """Years that sources put on a study are all kept, in order and once."""
        study = merged(told("2022", dated=["2021", "2020"]), told("2023", dated="2021"))
        assert [str(span) for span in study.facts.dated or ()] == ["2020", "2021"]

    @given(st.permutations(range(4)))
    def test_the_order_of_files_does_not_matter(self, order: list[int]) -> None:
        """Sources of different dates merge to the same study, in whatever order they were read."""
        sources = [
            told("2019", population="a", sample_size="over 800"),
            told("2020", population="b", mode="online"),
            told("2021", "here", geography="France"),
            told("2022", population="d", geography="Spain", sample_size="812"),
        ]
        named = {f"source-{number}": sources[number] for number in order}
        study = merge(named)["one-study"]
        assert study == merge(dict(sorted(named.items())))["one-study"]
        assert (study.facts.population, study.facts.geography) == ("a", "France")

    @given(st.sampled_from(["population", "mode", "geography", "limitations"]), st.booleans())
    def test_another_voice_never_hides_a_fact(self, key: str, is_original: bool) -> None:  # noqa: FBT001  drawn
        """A source that says nothing of a fact takes nothing away."""
        silent = told("2018", "here" if is_original else "elsewhere")
        assert getattr(merged(told("2020", **{key: "something"}), silent).facts, key) == "something"


class TestConflicts:
    @pytest.mark.parametrize(
        ("key", "one", "two", "conflict"),
        [
            ("sample_size", "200", "412", True),
            ("sample_size", "1,215", "1215", False),
            ("sample_size", "over 800", "812", False),
            ("sample_size", "over 800", "780", True),
            ("sample_size", "over 800", "8,000", True),
            ("sample_size", "about 400", "412", False),
            ("sample_size", "about 400", "600", True),
            ("sample_size", "nearly 500", "489", False),
            ("sample_size", "nearly 500", "512", True),
            ("fieldwork", "2022-11/2023-04", "2023", False),
            ("fieldwork", "2022-11/2023-04", "2023-03", False),
            ("fieldwork", "2022-11/2023-04", "2024", True),
            ("conductor", "gartner", "forrester", True),
            ("conductor", "gartner", "gartner", False),
            ("population", "sellers", "marketers", False),
        ],
    )
    def test_only_facts_that_cannot_both_be_true_conflict(
        self,
        key: str,
        one: str,
        two: str,
        conflict: bool,  # noqa: FBT001  a parameter
    ) -> None:
        """A fact told more roughly is no contradiction, and words are compared by people."""
        for first, second in ((one, two), (two, one)):
            found = merged(told("2020", **{key: first}), told("2021", **{key: second})).conflicts
            assert [(each.key, each.said) for each in found] == (
                [(key, (("a", first), ("b", second)))] if conflict else []
            )

    def test_an_inference_contradicts_nobody(self) -> None:
        """What was inferred is our reading, so it is no second voice."""
        inferred = told("2021", sample_size="412", inferred={"sample_size": "from the chart"})
        assert merged(told("2020", sample_size="200"), inferred).conflicts == ()
