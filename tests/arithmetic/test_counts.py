from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline import values
from plumbline.arithmetic import counts
from plumbline.arithmetic.rounding import half_up


def shares(*written: str) -> list[values.Value]:
    """Parse several values."""
    return [values.parse(each) for each in written]


class TestBehind:
    @pytest.mark.parametrize(
        ("share", "n", "count"),
        [
            ("25%", 87, 22),
            ("51%", 87, 44),
            ("21%", 87, 18),
            ("45%", 113, 51),
            ("33%", 113, 37),
            ("18%", 113, 20),
        ],
    )
    def test_a_small_sample_gives_its_counts_away(self, share: str, n: int, count: int) -> None:
        """Below a hundred or so, one count only fits a whole percentage."""
        assert counts.recovered(values.parse(share), n) == count

    @pytest.mark.parametrize("percent", [4, 12, 19, 27, 35, 42, 50, 58, 65, 73, 81, 88, 96])
    def test_some_shares_of_87_are_impossible(self, percent: int) -> None:
        """No number of people out of 87 is printed as these percentages."""
        assert not counts.is_possible(values.parse(f"{percent}%"), 87)

    @pytest.mark.parametrize("n", [113, 200])
    def test_above_a_hundred_every_share_is_possible(self, n: int) -> None:
        """From a hundred people on, every whole percentage has a count."""
        assert all(counts.is_possible(values.parse(f"{percent}%"), n) for percent in range(101))

    @given(st.integers(1, 400), st.data())
    def test_holds_the_count_it_was_printed_from(self, n: int, data: st.DataObject) -> None:
        """The counts behind a printed share include the one it was printed from, and only such."""
        count = data.draw(st.integers(0, n))
        printed = half_up(Fraction(count * 100, n))
        found = counts.behind(values.parse(f"{printed}%"), n)
        assert count in found
        assert all(half_up(Fraction(each * 100, n)) == printed for each in found)
        assert found.stop - 1 <= n

    def test_an_exact_fraction_has_one_count(self) -> None:
        """3 of 15 of 30 people is six; of 31 it is nobody."""
        assert list(counts.behind(values.parse("3 of 15"), 30)) == [6]
        assert list(counts.behind(values.parse("3 of 15"), 31)) == []

    @pytest.mark.parametrize(("share", "n"), [("2.3x", 10), ("45%", 0), ("45%", -1)])
    def test_what_has_no_count_is_refused(self, share: str, n: int) -> None:
        """A multiple, and a share of nobody, have no count."""
        with pytest.raises(ValueError, match="has no count"):
            counts.behind(values.parse(share), n)

    def test_nothing_is_recovered_where_several_fit(self) -> None:
        """65% of 200 may be 129 or 130 people."""
        assert counts.recovered(values.parse("65%"), 200) is None
        assert list(counts.behind(values.parse("65%"), 200)) == [129, 130]

    @pytest.mark.parametrize("written", ["over 25%", "20-30%", "2.3x"])
    def test_nothing_is_recovered_from_a_vague_figure(self, written: str) -> None:
        """A qualified figure, a range and a multiple give no count away."""
        assert counts.recovered(values.parse(written), 87) is None

    def test_nobody_has_no_recovered_count(self) -> None:
        """Of no people no count is recovered, and nothing is raised."""
        assert counts.recovered(values.parse("25%"), 0) is None

    def test_the_nearest_count_is_the_middle_one(self) -> None:
        """Among those that fit the middle one is taken, and an impossible share still has a nearest count."""
        assert counts.nearest(values.parse("65%"), 200) == 130
        assert counts.nearest(values.parse("50%"), 87) == 44


class TestSplit:
    def test_sixty_five_twenty_five_eleven_of_two_hundred(self) -> None:
        """65/25/11 of 200 is possible: 130, 49 and 21 people are printed so."""
        assert counts.could_split(shares("65%", "25%", "11%"), 200)
        found = counts.split(shares("65%", "25%", "11%"), 200)
        assert found is not None
        assert sum(found) == 200
        assert [half_up(Fraction(each * 100, 200)) for each in found] == [65, 25, 11]

    def test_what_cannot_be_split_is_not(self) -> None:
        """65/25/12 of 200 is impossible."""
        assert not counts.could_split(shares("65%", "25%", "12%"), 200)
        assert counts.split(shares("65%", "25%", "12%"), 200) is None

    def test_an_impossible_share_spoils_the_split(self) -> None:
        """50% of 87 is nobody's share, so no split holds it."""
        assert not counts.could_split(shares("50%", "50%"), 87)

    @given(st.lists(st.integers(0, 80), min_size=2, max_size=6).filter(any))
    def test_any_printed_split_can_be_split_again(self, people: list[int]) -> None:
        """Shares printed from whole numbers of people are always possible, and split to the same total."""
        n = sum(people)
        printed = shares(*(f"{half_up(Fraction(each * 100, n))}%" for each in people))
        assert counts.could_split(printed, n)
        found = counts.split(printed, n)
        assert found is not None
        assert sum(found) == n


class TestReconcile:
    def test_groups_make_up_their_total(self) -> None:
        """25% of 87 and 45% of 113 are 73 of 200, printed as 37%; half-even rounding would print 36%."""
        sales, marketing, total = shares("25%", "45%", "37%")
        assert counts.reconciles(total, 200, [(sales, 87), (marketing, 113)])
        assert not counts.reconciles(values.parse("36%"), 200, [(sales, 87), (marketing, 113)])
        assert not counts.reconciles(values.parse("38%"), 200, [(sales, 87), (marketing, 113)])

    def test_an_impossible_group_reconciles_with_nothing(self) -> None:
        """A share that no group can have makes up no total."""
        half, quarter = shares("50%", "25%")
        assert not counts.reconciles(quarter, 200, [(half, 87), (quarter, 113)])

    def test_only_one_reading_of_the_sizes_is_left(self) -> None:
        """Sales = 87 and marketing = 113 is the only reading under which both printed totals come out."""
        first = (values.parse("37%"), dict(zip(("sales", "marketing"), shares("25%", "45%"), strict=True)))
        second = (values.parse("32%"), dict(zip(("sales", "marketing"), shares("51%", "18%"), strict=True)))
        found = counts.readings_that_reconcile({"sales": 87, "marketing": 113}, [first, second])
        assert found == [{"sales": 87, "marketing": 113}]
