from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from plumbline.arithmetic import stated
from plumbline.arithmetic.finding import Finding, Setting, Verdict
from plumbline.arithmetic.statements import UnknownFigureError, figures_named, judge
from plumbline.records import Statement, Statistic
from plumbline.values import ValueSyntaxError


def statistic(*figures: str, id: str = "one", kind: str = "choices") -> Statistic:  # noqa: A002  the record's own key
    """Make a statistic from figures written as `label | group | value`, or `label | value`, or `value`."""
    rows = []
    for figure in figures:
        parts = [part.strip() for part in figure.split("|")]
        row = {"value": parts[-1]}
        if len(parts) > 1:
            row["label"] = parts[0]
        if len(parts) > 2:
            row["group"] = parts[1]
        rows.append(row)
    return Statistic.model_validate({"id": id, "kind": kind, "claim": "A claim.", "figures": rows})


def judged(
    of: Statistic,
    statement: Mapping[str, Any],
    *,
    others: tuple[Statistic, ...] = (),
    sizes: Mapping[str, int] | None = None,
) -> Finding:
    """Judge one statement."""
    setting = Setting(of, (of, *others), sizes or {}, Decimal(3))
    return judge(Statement.model_validate(statement), setting)


BY_TEAM = statistic("cycle | marketing | 45%", "cycle | sales | 25%", "cycle | all | 37%")
PROCESSES = statistic("flawed | marketing | 33%", "flawed | sales | 21%")
GOALS = statistic(
    "content | 15%", "more MQLs | 17%", "MQL acceptance | 30%", "pipeline | 16%", "revenue | 22%"
)
SIZES = {"sales": 87, "marketing": 113}


class TestRatio:
    def test_seventy_eight_and_a_half_stands_behind_eighty(self) -> None:
        """45 against 25 is 80% on the rounded figures, and 78.5% on the counts behind them."""
        found = judged(BY_TEAM, {"ratio": ["marketing", "sales"], "as": "80% increase"}, sizes=SIZES)
        assert found.verdict is Verdict.ROUNDED
        assert found.exact == Decimal("78.5")
        assert "51 of 113 against 22 of 87 give 78.5% increase" in found.because

    def test_fifty_eight_stands_behind_fifty_seven(self) -> None:
        """33 against 21 is 57% on the rounded figures, and 58.3% on the counts."""
        found = judged(PROCESSES, {"ratio": ["marketing", "sales"], "as": "57% more"}, sizes=SIZES)
        assert found.verdict is Verdict.ROUNDED
        assert found.exact == Decimal("58.3")

    def test_without_sizes_the_printed_figures_decide(self) -> None:
        """Where no count can be recovered, a ratio holds if the printed figures give it."""
        found = judged(BY_TEAM, {"ratio": ["marketing", "sales"], "as": "80% increase"})
        assert found.verdict is Verdict.HOLDS
        assert found.exact is None

    def test_a_ratio_inside_the_rounding_only_holds_on_rounded_figures(self) -> None:
        """82% lies between 74.5 and 85.7, the ends that rounding leaves open, though 45/25 is 1.8."""
        found = judged(BY_TEAM, {"ratio": ["marketing", "sales"], "as": "82% more"})
        assert found.verdict is Verdict.ROUNDED

    @pytest.mark.parametrize("said", ["90% more", "70% more", "80% less"])
    def test_a_ratio_no_rounding_allows_is_false(self, said: str) -> None:
        """Outside the interval that rounding leaves open a ratio is false."""
        found = judged(BY_TEAM, {"ratio": ["marketing", "sales"], "as": said}, sizes=SIZES)
        assert found.verdict is Verdict.FALSE
        assert found.because.endswith(f"not {said}.")

    def test_less_is_a_ratio_the_other_way(self) -> None:
        """25 against 45 is 44% less."""
        assert judged(BY_TEAM, {"ratio": ["sales", "marketing"], "as": "44% less"}).verdict is Verdict.HOLDS

    def test_a_multiple_and_a_difference_in_points(self) -> None:
        """45 against 25 is 1.8 times as much, and 20 points more."""
        assert judged(BY_TEAM, {"ratio": ["marketing", "sales"], "as": "1.8x"}).verdict is Verdict.HOLDS
        assert judged(BY_TEAM, {"ratio": ["marketing", "sales"], "as": "20 points"}).verdict is Verdict.HOLDS
        assert judged(BY_TEAM, {"ratio": ["marketing", "sales"], "as": "22 points"}).verdict is Verdict.FALSE

    def test_counts_that_bear_it_out_hold(self) -> None:
        """A result that the counts give as well holds, with the exact value beside it."""
        found = judged(BY_TEAM, {"ratio": ["marketing", "sales"], "as": "1.8x"}, sizes=SIZES)
        assert found.verdict is Verdict.HOLDS
        assert found.exact == Decimal("1.8")

    def test_nothing_is_divided_by_nearly_nothing(self) -> None:
        """A share printed as 0% may be anything down to nobody, so no ratio to it can be checked."""
        none = statistic("x | a | 10%", "x | b | 0%")
        assert judged(none, {"ratio": ["a", "b"], "as": "900% more"}).verdict is Verdict.OPEN


class TestTotals:
    def test_a_sum_of_the_printed_figures_holds(self) -> None:
        """30, 16 and 22 are 68."""
        parts = {"sum": ["MQL acceptance", "pipeline", "revenue"], "as": "68%"}
        assert judged(GOALS, parts).verdict is Verdict.HOLDS

    def test_rounding_may_move_a_sum(self) -> None:
        """Three rounded parts can sum to one more; three more is false."""
        parts = ["MQL acceptance", "pipeline", "revenue"]
        assert judged(GOALS, {"sum": parts, "as": "69%"}).verdict is Verdict.ROUNDED
        found = judged(GOALS, {"sum": parts, "as": "71%"})
        assert found.verdict is Verdict.FALSE
        assert found.because == "30 + 16 + 22 = 68, not 71%."

    def test_the_sum_of_another_statistic(self) -> None:
        """A statement may be about another statistic of the source."""
        total = statistic("68%", id="total", kind="share")
        said = {"sum": ["MQL acceptance", "pipeline", "revenue"], "as": "68%", "of": "one"}
        assert judged(total, said, others=(GOALS,)).verdict is Verdict.HOLDS

    def test_what_is_left_of_the_whole(self) -> None:
        """Three of fifteen leave four in five, or 80%, and not 70%."""
        activities = statistic("3 of 15", kind="amount")
        assert judged(activities, {"rest": "3 of 15", "as": "4 in 5"}).verdict is Verdict.HOLDS
        assert judged(activities, {"rest": "3 of 15", "as": "80%"}).verdict is Verdict.HOLDS
        assert judged(activities, {"rest": "3 of 15", "as": "70%"}).verdict is Verdict.FALSE

    @pytest.mark.parametrize(
        ("figure", "words", "verdict"),
        [
            ("64%", "nearly 2 in 3", Verdict.HOLDS),
            ("29%", "nearly 1 in 3", Verdict.LOOSE),
            ("32%", "about 1 in 3", Verdict.HOLDS),
            ("53%", "about 50%", Verdict.HOLDS),
            ("54%", "about 50%", Verdict.LOOSE),
            ("76%", "over 3 in 4", Verdict.HOLDS),
            ("75%", "over 3 in 4", Verdict.FALSE),
            ("75%", "at least 3 in 4", Verdict.HOLDS),
            ("31%", "under 1 in 3", Verdict.HOLDS),
            ("34%", "under 1 in 3", Verdict.FALSE),
            ("30%", "up to 30%", Verdict.HOLDS),
            ("31%", "up to 30%", Verdict.FALSE),
            ("24%", "1 in 4", Verdict.HOLDS),
            ("20%", "1 in 4", Verdict.LOOSE),
            ("60%", "over 50%", Verdict.HOLDS),
        ],
    )
    def test_a_number_in_words(self, figure: str, words: str, verdict: Verdict) -> None:
        """Over and under are inequalities; about and nearly may be three points off, and then are loose."""
        assert judged(statistic(figure, kind="share"), {"rounds": figure, "as": words}).verdict is verdict

    def test_the_distance_is_said(self) -> None:
        """A loose number says how far its words are away."""
        found = judged(statistic("29%", kind="share"), {"rounds": "29%", "as": "nearly 1 in 3"})
        assert found.because == "29% told as nearly 1 in 3: 4.3 points away."


class TestRankings:
    def test_three_most_common_goals_is_refuted(self) -> None:
        """More MQLs (17%) is ahead of pipeline (16%), so pipeline is not among the three most common."""
        found = judged(GOALS, {"top": ["MQL acceptance", "pipeline", "revenue"], "as": "three most common"})
        assert found.verdict is Verdict.FALSE
        assert "more MQLs (17%) is ahead of pipeline (16%)" in found.because

    def test_the_largest_in_any_order(self) -> None:
        """The three largest hold, whatever order they are named in."""
        assert judged(GOALS, {"top": ["more MQLs", "revenue", "MQL acceptance"]}).verdict is Verdict.HOLDS

    def test_a_tie_at_the_edge_refutes_nothing(self) -> None:
        """An answer left out that is as large as one named does not refute it."""
        even = statistic("a | 30%", "b | 20%", "c | 20%")
        assert judged(even, {"top": ["a", "b"]}).verdict is Verdict.HOLDS

    def test_answers_that_are_not_printed_leave_it_open(self) -> None:
        """If more answers were offered than are printed, being the largest cannot be checked."""
        assert judged(GOALS, {"top": ["MQL acceptance"], "of_items": "7"}).verdict is Verdict.OPEN
        assert judged(GOALS, {"top": ["MQL acceptance"], "of_items": "5"}).verdict is Verdict.HOLDS

    def test_other_groups_are_no_rivals(self) -> None:
        """The largest answer of one group is not refuted by another group's figures."""
        grouped = statistic("a | sales | 30%", "b | sales | 20%", "b | marketing | 60%")
        assert judged(grouped, {"top": ["a"]}).verdict is Verdict.HOLDS

    def test_order_falls_or_stays(self) -> None:
        """A stated order holds while no figure rises."""
        assert judged(GOALS, {"order": ["MQL acceptance", "revenue", "more MQLs"]}).verdict is Verdict.HOLDS
        assert judged(GOALS, {"order": ["revenue", "MQL acceptance"]}).verdict is Verdict.FALSE

    def test_ties(self) -> None:
        """Equal figures tie; a number in words beside one of them is loose; two different ones do not tie."""
        even = statistic("a | 29%", "b | 29%", "c | nearly 1 in 3", "d | 30%")
        assert judged(even, {"tie": ["a", "b"]}).verdict is Verdict.HOLDS
        assert judged(even, {"tie": ["a", "c"]}).verdict is Verdict.LOOSE
        assert judged(even, {"tie": ["a", "d"]}).verdict is Verdict.FALSE

    def test_the_widest_gap_is_sought_in_the_whole_source(self) -> None:
        """33 points on the liaison role is the widest of the three gaps the source prints."""
        liaison = statistic("liaison | sales | 51%", "liaison | marketing | 18%", id="two")
        found = judged(liaison, {"widest": ["sales", "marketing"]}, others=(BY_TEAM,))
        assert found.verdict is Verdict.HOLDS
        assert found.because == "The gap on liaison is 33 points, the widest of the 2 printed."
        assert judged(BY_TEAM, {"widest": ["sales", "marketing"]}, others=(liaison,)).verdict is Verdict.FALSE


class TestNaming:
    def test_a_label_means_its_total_first(self) -> None:
        """A label alone means the figure of everybody, if there is one."""
        setting = Setting(BY_TEAM, (BY_TEAM,), {}, Decimal(3))
        found = figures_named(Statement.model_validate({"rounds": "cycle", "as": "about 37%"}), setting)
        assert [figure.value.written for figure in found] == ["37%"]

    def test_a_group_means_the_headline_answer(self) -> None:
        """A group alone means its figure on the headline's answer."""
        two = statistic("a | sales | 10%", "b | sales | 20%", "a | marketing | 30%")
        setting = Setting(two, (two,), {}, Decimal(3))
        found = figures_named(
            Statement.model_validate({"ratio": ["marketing", "sales"], "as": "3x"}), setting
        )
        assert [figure.value.written for figure in found] == ["30%", "10%"]

    @pytest.mark.parametrize(
        "statement", [{"rounds": "nobody", "as": "50%"}, {"rounds": "a", "as": "5%", "of": "no"}]
    )
    def test_an_unknown_name_is_refused(self, statement: dict[str, Any]) -> None:
        """A statement about a figure or statistic that is not there raises, so that the check can say so."""
        with pytest.raises(UnknownFigureError):
            judged(GOALS, statement)

    def test_a_gap_needs_both_groups(self) -> None:
        """The widest gap between groups of which one is missing raises."""
        with pytest.raises(UnknownFigureError, match="no answer has a figure for both"):
            judged(GOALS, {"widest": ["sales", "marketing"]})


class TestStated:
    @pytest.mark.parametrize(
        ("text", "number", "word"),
        [
            ("80% increase", 80, "increase"),
            ("44% less", -44, "less"),
            ("2.9x", Decimal("2.9"), None),
            ("209% more", 209, "more"),
        ],
    )
    def test_words_give_the_direction(self, text: str, number: int, word: str | None) -> None:
        """A word after the number says which way it goes; 209% more is no impossible share."""
        found = stated.parse(text)
        assert found.value.number == number
        assert found.word == word
        assert found.is_relative == (word is not None)

    def test_nonsense_is_refused(self) -> None:
        """What is no value is refused."""
        with pytest.raises(ValueSyntaxError):
            stated.parse("doubled")


class TestSentences:
    """What a reader is told; the numbers in it come from the same sums as the verdicts."""

    @pytest.mark.parametrize(
        ("statement", "stated", "because"),
        [
            ({"top": ["MQL acceptance"]}, "the largest", "The least of them is 30%, the next answer 22%."),
            (
                {"top": ["MQL acceptance", "revenue"]},
                "the 2 largest",
                "The least of them is 22%, the next answer 17%.",
            ),
            (
                {"order": ["MQL acceptance", "revenue"]},
                "in this order",
                "As stated: MQL acceptance 30% > revenue 22%.",
            ),
            ({"tie": ["pipeline", "revenue"]}, "a tie", "pipeline 16%, revenue 22%."),
            ({"rest": "revenue", "as": "78%"}, "78%", "What is left beside 22% is 78%."),
            ({"rest": "revenue", "as": "70%"}, "70%", "What is left beside 22% is 78%, not 70%."),
            ({"sum": ["revenue", "pipeline"], "as": "38%"}, "38%", "22 + 16 = 38."),
            ({"sum": ["revenue", "pipeline"], "as": "39%"}, "39%", "22 + 16 = 38; rounding allows 39%."),
            (
                {"rounds": "revenue", "as": "about 1 in 5"},
                "about 1 in 5",
                "22% told as about 1 in 5: 2 points away.",
            ),
            ({"rounds": "revenue", "as": "about 22%"}, "about 22%", "22% told as about 22%: exactly."),
        ],
    )
    def test_the_sum_is_told_in_a_sentence(
        self, statement: dict[str, Any], stated: str, because: str
    ) -> None:
        """Each finding repeats what is stated and shows the sum."""
        found = judged(GOALS, statement)
        assert (found.stated, found.because, found.form) == (stated, because, next(iter(statement)))

    def test_the_printed_and_the_counted_ratio_are_told_apart(self) -> None:
        """A ratio on rounded figures says both results, each with what it rests on."""
        found = judged(BY_TEAM, {"ratio": ["marketing", "sales"], "as": "80% increase"}, sizes=SIZES)
        assert found.because == (
            "45% against 25% is 80% increase on the rounded figures; "
            "51 of 113 against 22 of 87 give 78.5% increase."
        )
        plain = judged(BY_TEAM, {"ratio": ["marketing", "sales"], "as": "1.8x"}, sizes=SIZES)
        assert plain.because == "45% against 25% is 1.8 times; 51 of 113 against 22 of 87 give 1.8 times."

    def test_the_widest_gap_names_its_rival(self) -> None:
        """A gap that is not the widest names the wider one."""
        liaison = statistic("liaison | sales | 51%", "liaison | marketing | 18%", id="two")
        found = judged(BY_TEAM, {"widest": ["sales", "marketing"]}, others=(liaison,))
        assert found.because == "The gap on cycle is 20 points; another is 33."
        assert found.stated == "the widest gap"
