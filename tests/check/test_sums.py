from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from plumbline.arithmetic.rounding import half_up
from plumbline.check import sums
from tests.check.subjects import source, subject


def printed(count: int, n: int, places: int = 0) -> str:
    """Return a share as an honest publisher prints it: rounded half up."""
    return f"{half_up(Fraction(100 * count, n), places)}%"


def split(values: Sequence[str], **keys: str) -> list[str]:
    """Return what is said of a split with these values."""
    figures = [{"label": f"answer {number}", "value": value} for number, value in enumerate(values)]
    return [
        fault.what for fault in sums.splits_make_up_the_whole(subject(source("split", figures, {}, **keys)))
    ]


def total(all_of_them: str, groups: dict[str, tuple[str, int]], **study: str) -> list[str]:
    """Return what is said of a share that is printed for all and for groups that make up the sample."""
    figures = [{"group": "all", "value": all_of_them}]
    figures += [{"group": name, "value": value} for name, (value, _) in groups.items()]
    sizes = {name: str(size) for name, (_, size) in groups.items()}
    facts = {"sample_size": str(sum(size for _, size in groups.values())), "groups": sizes} | study
    return [fault.what for fault in sums.groups_make_up_the_total(subject(source("share", figures, facts)))]


counts = st.lists(st.integers(0, 400), min_size=2, max_size=7).filter(any)


class TestSplits:
    @given(counts, st.integers(0, 2))
    def test_every_honest_split_passes(self, people: list[int], places: int) -> None:
        """Shares of whole people, each rounded half up, are never refused, however many there are."""
        n = sum(people)
        assert split([printed(count, n, places) for count in people]) == []

    @given(counts, st.data())
    def test_every_part_of_an_honest_split_passes(self, people: list[int], data: st.DataObject) -> None:
        """If only some answers are printed and the record says so, nothing is refused."""
        n = sum(people)
        some = data.draw(st.lists(st.sampled_from(range(len(people))), min_size=1, unique=True))
        assert split([printed(people[number], n) for number in some], partial="true") == []

    @given(counts, st.data())
    def test_a_misread_digit_shows(self, people: list[int], data: st.DataObject) -> None:
        """A share misread by more than all rounding together is refused."""
        n, number = sum(people), data.draw(st.sampled_from(range(len(people))))
        values = [int(half_up(Fraction(100 * count, n))) for count in people]
        wrong = data.draw(st.integers(0, 100))
        assume(abs(wrong - values[number]) > len(people))
        values[number] = wrong
        assert len(split([f"{value}%" for value in values])) == 1

    def test_three_thirds_are_a_whole(self) -> None:
        """Counts that no decimal can hold still sum to a whole."""
        assert split(["1 of 3", "1 of 3", "1 of 3"]) == []
        assert split(["1 of 3", "2 of 3"]) == []
        assert len(split(["1 of 3", "1 of 3"])) == 1

    def test_each_group_is_a_whole(self) -> None:
        """Each group's answers sum to a whole of their own."""
        figures = [
            {"label": label, "group": group, "value": value}
            for group, values in {"sales": ["60%", "40%"], "marketing": ["30%", "80%"]}.items()
            for label, value in zip(("yes", "no"), values, strict=True)
        ]
        found = [f.what for f in sums.splits_make_up_the_whole(subject(source("split", figures, {})))]
        assert found == ["the answers of 'marketing' sum to 110%, not to 100% (30% + 80%)"]

    @pytest.mark.parametrize(
        "values", [["over 60%", "45%"], ["60%", "42-45%"], ["60%", "at least 41%", "about 5%"]], ids=str
    )
    def test_a_lower_bound_may_already_be_too_much(self, values: list[str]) -> None:
        """Values with an open end are refused only if the rest is more than the whole."""
        assert len(split(values)) == 1

    @pytest.mark.parametrize(
        "values", [["over 60%", "35%"], ["under 60%", "99%"], ["60%", "30-45%"], ["1st", "2nd"]], ids=str
    )
    def test_an_open_end_may_hold_the_rest(self, values: list[str]) -> None:
        """Values with an open end, and ranks, make up the whole if they can."""
        assert split(values) == []

    def test_one_answer_alone_is_a_part(self) -> None:
        """A single answer is no whole, and the way out is named."""
        (fault,) = sums.splits_make_up_the_whole(
            subject(source("split", [{"label": "yes", "value": "51%"}], {}))
        )
        assert "write 'partial: true'" in fault.remedy


class TestTotals:
    @given(
        st.lists(st.tuples(st.integers(0, 300), st.integers(1, 300)), min_size=1, max_size=4),
        st.integers(0, 1),
    )
    def test_every_honest_total_passes(self, people: list[tuple[int, int]], places: int) -> None:
        """Groups of whole people give a total that is never refused."""
        groups = [(min(count, size), size) for count, size in people]
        whole = printed(sum(count for count, _ in groups), sum(size for _, size in groups), places)
        shares = {f"group-{n}": (printed(*each, places), each[1]) for n, each in enumerate(groups)}
        assert total(whole, shares) == []

    def test_sizes_the_wrong_way_round_are_refused(self) -> None:
        """25% of 87 and 45% of 113 make 37% of 200; of 113 and 87 they do not."""
        assert total("37%", {"sales": ("25%", 87), "marketing": ("45%", 113)}) == []
        assert total("37%", {"sales": ("25%", 113), "marketing": ("45%", 87)}) == [
            "37% of 200 cannot be the total of sales 25% of 113, marketing 45% of 87 (67 people)"
        ]

    def test_an_impossible_share_is_not_ours_to_refuse(self) -> None:
        """A share that no count of its group gives is the source's fault, and a flag, not an error."""
        assert total("90%", {"sales": ("4%", 87), "marketing": ("45%", 113)}) == []

    def test_weighted_totals_are_free(self) -> None:
        """Weights may move a total anywhere between its groups."""
        groups = {"sales": ("25%", 113), "marketing": ("45%", 87)}
        assert total("37%", groups, weighting="by region") == []
        assert len(total("37%", groups, weighting="none")) == 1


class TestParts:
    @pytest.mark.parametrize(
        ("sizes", "says"),
        [
            (["74", "126"], []),
            (["over 300", "126"], []),
            (["140", "126"], ["the groups compared have 140 + 126, more than the 200 asked"]),
        ],
    )
    def test_the_groups_of_an_effect_fit_the_sample(self, sizes: list[str], says: list[str]) -> None:
        """The two groups of an effect are no more than were asked."""
        record = source("effect", [{"value": "+5%"}], {"sample_size": "200"})
        record["statistics"][0]["effect"] = {"of": "aligned firms", "sizes": sizes}
        assert [fault.what for fault in sums.parts_fit_the_sample(subject(record))] == says


class TestGroups:
    @pytest.mark.parametrize(
        ("sizes", "says"),
        [
            ({"sales": "87", "marketing": "113"}, None),
            ({"sales": "87", "marketing": "113", "north": "120", "south": "80"}, None),
            ({"sales": "87", "others": None}, None),
            ({"sales": "over 80", "marketing": "113"}, None),
            ({"sales": "87", "marketing": "131"}, "the groups sum to 218 (87 + 131), not to the 200 asked"),
            ({"sales": "201", "others": None}, "the group 'sales' has 201, more than the 200 asked"),
        ],
    )
    def test_make_up_the_sample(self, sizes: dict[str, str | None], says: str | None) -> None:
        """Known sizes sum to the sample once for every way to divide it."""
        record = source("share", [{"value": "5%"}], {"sample_size": "200", "groups": sizes})
        found = [fault.what for fault in sums.groups_make_up_the_sample(subject(record))]
        assert found == ([says] if says else [])

    def test_a_sample_of_none_is_not_divided(self) -> None:
        """A sample of nobody breaks no arithmetic of ours."""
        record = source("share", [{"value": "5%"}], {"sample_size": "0", "groups": {"sales": "0"}})
        assert list(sums.groups_make_up_the_sample(subject(record))) == []
