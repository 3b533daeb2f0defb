from typing import Any

from plumbline.arithmetic import consistency
from plumbline.arithmetic.finding import Verdict
from plumbline.records import Statistic


def statistic(kind: str, *figures: tuple[str, str | None, str | None], **keys: Any) -> Statistic:  # noqa: ANN401
    """Return a statistic with figures of (value, label, group)."""
    shown = [
        {
            name: text
            for name, text in zip(("value", "label", "group"), figure, strict=True)
            if text is not None
        }
        for figure in figures
    ]
    return Statistic.model_validate(
        {"id": "s", "kind": kind, "claim": "Some say so.", "figures": shown, **keys}
    )


SPLIT = statistic("split", ("65%", "yes", None), ("25%", "no", None), ("11%", "unsure", None))
CYCLE = statistic("choices", ("45%", "time", "marketing"), ("25%", "time", "sales"), ("37%", "time", "all"))
LIAISON = statistic(
    "split", ("51%", "l", "sales"), ("18%", "l", "marketing"), ("32%", "l", "all"), partial="true"
)
SIZES = {"sales": 87, "marketing": 113, "all": 200}


def test_a_split_over_a_hundred_may_be_possible() -> None:
    """65%, 25% and 11% sum to 101% and are possible of 200 people, rounded half up."""
    (found,) = consistency.of_statistic(SPLIT, {"all": 200})
    assert found.verdict is Verdict.ROUNDED
    assert found.because == "Printed, they sum to 101%. Possible: 130 + 49 + 21 of 200 people are printed so."


def test_a_split_may_be_impossible_of_so_few() -> None:
    """No ten people answer 65%, 25% and 11%: neither together nor one by one."""
    split, *shares = consistency.of_statistic(SPLIT, {"all": 10})
    assert split.verdict is Verdict.FALSE
    assert [found.says for found in shares] == ["65% of 10", "25% of 10", "11% of 10"]


def test_a_split_is_checked_without_a_size_too() -> None:
    """Without a size, rounding alone says whether the answers can be everybody."""
    (found,) = consistency.of_statistic(SPLIT, {})
    assert found.verdict is Verdict.ROUNDED
    off = statistic("split", ("65%", "yes", None), ("25%", "no", None), ("15%", "unsure", None))
    assert consistency.of_statistic(off, {})[0].verdict is Verdict.FALSE


def test_part_of_a_split_need_not_be_everybody() -> None:
    """A source that prints only some answers is not held to a hundred."""
    some = statistic("split", ("32%", "a", None), ("5%", "b", None), partial="true")
    assert consistency.of_statistic(some, {"all": 200}) == ()


def test_the_groups_make_up_the_total() -> None:
    """22 of 87 and 51 of 113 are 73 of 200, 36.5%, printed half up as 37%."""
    (found,) = consistency.of_statistic(CYCLE, SIZES)
    assert found.verdict is Verdict.HOLDS
    assert found.because == "22 + 51 = 73 of 200, 36.5%."


def test_groups_that_do_not_make_up_the_total_are_told() -> None:
    """With the sizes the other way round the total would be another."""
    (found,) = consistency.of_statistic(CYCLE, {"sales": 113, "marketing": 87, "all": 200})
    assert found.verdict is Verdict.FALSE
    assert "which is not printed as 37%" in found.because


def test_sizes_that_are_not_the_whole_are_not_added_up() -> None:
    """Where a group is missing, the groups say nothing of the total."""
    assert consistency.of_statistic(CYCLE, {"sales": 87, "marketing": 100, "all": 200}) == ()


def test_one_reading_of_the_sizes_reconciles() -> None:
    """In the seed document, sales = 87 is the only reading under which both totals add up."""
    found = consistency.of_groups([CYCLE, LIAISON], {"sales": 87, "marketing": 113})
    assert found is not None
    assert found.verdict is Verdict.HOLDS
    assert found.because.startswith("sales = 87 and marketing = 113 is the only reading that reconciles")


def test_the_wrong_reading_is_refused() -> None:
    """With the sizes handed out the other way round, the totals contradict them."""
    found = consistency.of_groups([CYCLE, LIAISON], {"sales": 113, "marketing": 87})
    assert found is not None
    assert found.verdict is Verdict.FALSE


def test_totals_may_leave_it_open() -> None:
    """Groups that answered alike do not tell which is which."""
    alike = statistic("choices", ("40%", "a", "sales"), ("40%", "a", "marketing"), ("40%", "a", "all"))
    found = consistency.of_groups([alike], {"sales": 80, "marketing": 120})
    assert found is not None
    assert found.verdict is Verdict.OPEN


def test_without_a_total_nothing_is_said() -> None:
    """Where no total is published beside its groups, there is nothing to reconcile."""
    assert consistency.of_groups([SPLIT], {"sales": 87, "marketing": 113}) is None


def test_effects_are_no_shares_of_people() -> None:
    """The groups of an effect are firms compared, not parts of a sample."""
    effect = statistic("effect", ("45%", "a", "sales"), ("25%", "a", "marketing"), ("37%", "a", "all"))
    assert consistency.of_groups([effect], {"sales": 87, "marketing": 113}) is None
