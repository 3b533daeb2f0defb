import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline import values
from plumbline.values import Qualifier, Unit, ValueSyntaxError, parse


WRITTEN = {
    "45%": (Unit.SHARE, "45", "45", "1"),
    "45.0%": (Unit.SHARE, "45.0", "45.0", "0.1"),
    "0%": (Unit.SHARE, "0", "0", "1"),
    "100%": (Unit.SHARE, "100", "100", "1"),
    "+36%": (Unit.CHANGE, "36", "36", "1"),
    "-4.5%": (Unit.CHANGE, "-4.5", "-4.5", "0.1"),
    "+208%": (Unit.CHANGE, "208", "208", "1"),
    "60-70%": (Unit.SHARE, "60", "70", "1"),
    "+10-15%": (Unit.CHANGE, "10", "15", "1"),
    "-10-15%": (Unit.CHANGE, "-15", "-10", "1"),
    "2.3x": (Unit.TIMES, "2.3", "2.3", "0.1"),
    "5.3": (Unit.NUMBER, "5.3", "5.3", "0.1"),
    "1,215": (Unit.NUMBER, "1215", "1215", "1"),
    "12k": (Unit.NUMBER, "12000", "12000", "1000"),
    "$1tn": (Unit.MONEY, "1E+12", "1E+12", "1E+12"),
    "£1.5m": (Unit.MONEY, "1.5E+6", "1.5E+6", "1E+5"),
    "+€20": (Unit.MONEY, "20", "20", "1"),
    "12 points": (Unit.POINTS, "12", "12", "1"),
    "+5 points": (Unit.POINTS, "5", "5", "1"),
    "3 of 15": (Unit.SHARE, "20", "20", "0"),
    "9 in 10": (Unit.SHARE, "90", "90", "10"),
    "1st": (Unit.RANK, "1", "1", "0"),
    "22nd": (Unit.RANK, "22", "22", "0"),
    "113th": (Unit.RANK, "113", "113", "0"),
}

REFUSED = {
    "": "a value is empty",
    "abc": "'abc' is not a value",
    "45 %": "'45 %' is not a value",
    "45%\n": "is not a value",
    "٤٥%": "is not a value",
    "4\uff15%": "is not a value",
    "1,21": "is not a value",
    "1.": "is not a value",
    ".5": "is not a value",
    "5k%": "is not a value",
    "2mx": "is not a value",
    "--5%": "is not a value",
    "1e5": "is not a value",
    "nan": "is not a value",
    "inf": "is not a value",
    "over  45%": "is not a value",
    "9" * 61: "is not a value",
    ">45%": "Write 'over 45%'",
    "< 45%": "Write 'under 45%'",
    "~45%": "Write 'about 45%'",
    "101%": "an impossible share",
    "60-170%": "an impossible share",
    "70-60%": "runs backwards",
    "+2.3x": "has a sign its unit cannot carry",
    "$45%": "money carries no second unit",
    "16 of 15": "is more than the whole",
    "3 of 0": "is more than the whole",
    "0th": "is no rank. Write '1st'",
    "2st": "is no rank. Write '2nd'",
    "11st": "is no rank. Write '11th'",
}


@st.composite
def written(draw: st.DrawFn) -> str:
    """Draw a value in the grammar."""
    digits = draw(st.one_of(st.integers(0, 100), st.integers(0, 10**9)))
    places = draw(st.integers(0, 4))
    number = f"{Decimal(digits).scaleb(-places):.{places}f}"
    if draw(st.booleans()) and places == 0:
        number = f"{digits:,}"
    qualifier = draw(st.sampled_from(["", *(f"{each} " for each in Qualifier)]))
    form = draw(
        st.sampled_from(["{}%", "+{}%", "-{}%", "{}x", "{}", "${}", "€{}bn", "{} points", "{} of 999999999"])
    )
    return qualifier + form.format(number)


def parsed(text: str) -> values.Value | None:
    """Return the value, or None where the grammar refuses it."""
    try:
        return parse(text)
    except ValueSyntaxError:
        return None


class TestParse:
    @pytest.mark.parametrize("text", WRITTEN)
    def test_reads_every_form(self, text: str) -> None:
        """Each form of the grammar gives its unit, its ends and its step exactly."""
        value = parse(text)
        unit, low, high, step = WRITTEN[text]
        assert (value.unit, value.low, value.high, value.step) == (
            unit,
            Decimal(low),
            Decimal(high),
            Decimal(step),
        )

    @pytest.mark.parametrize("text", REFUSED)
    def test_refuses_what_is_no_value(self, text: str) -> None:
        """What is not in the grammar is refused with advice."""
        with pytest.raises(ValueSyntaxError, match=re.escape(REFUSED[text])) as refusal:
            parse(text)
        assert ". " in str(refusal.value), "what is wrong, and then what to do"

    @pytest.mark.parametrize("qualifier", Qualifier)
    def test_keeps_the_qualifier(self, qualifier: Qualifier) -> None:
        """A word before the number is kept apart from it."""
        value = parse(f"{qualifier} 45%")
        assert (value.qualifier, value.number, value.is_plain) == (qualifier, Decimal(45), False)

    @given(written())
    def test_prints_what_was_written(self, text: str) -> None:
        """A value prints as it was written, and reads the same again."""
        value = parsed(text)
        if value is not None:
            assert str(value) == text
            assert parse(str(value)) == value

    @given(st.text(max_size=70))
    def test_raises_nothing_else(self, text: str) -> None:
        """Any text is a value or is refused; nothing else is raised."""
        value = parsed(text)
        assert value is None or value.written == text


class TestValue:
    @given(written())
    def test_bounds_hold_the_number(self, text: str) -> None:
        """What rounds to a printed number lies around it, half a step either way."""
        value = parsed(text)
        if value is not None:
            low, high = value.bounds
            assert low <= value.low <= value.number <= value.high <= high
            assert high - low == value.high - value.low + value.step

    @given(written())
    def test_shares_are_parts_of_a_whole(self, text: str) -> None:
        """No share is below nothing or above everything."""
        value = parsed(text)
        if value is not None and value.unit is Unit.SHARE:
            assert 0 <= value.low <= value.high <= 100

    def test_precision_is_what_was_printed(self) -> None:
        """45% and 45.0% are one number with two precisions."""
        coarse, fine = parse("45%"), parse("45.0%")
        assert coarse.number == fine.number
        assert coarse.bounds == (Decimal("44.5"), Decimal("45.5"))
        assert fine.bounds == (Decimal("44.95"), Decimal("45.05"))

    def test_a_count_is_exact(self) -> None:
        """3 of 15 has no rounding, 9 in 10 is a rounded fraction."""
        assert parse("3 of 15").bounds == (Decimal(20), Decimal(20))
        assert parse("9 in 10").bounds == (Decimal(85), Decimal(95))

    def test_the_middle_stands_for_a_range(self) -> None:
        """One number of a range is its middle, and a range is not plain."""
        value = parse("60-70%")
        assert (value.number, value.is_range, value.is_plain) == (Decimal(65), True, False)

    def test_money_is_counted_in_its_currency(self) -> None:
        """The published unit of money is its currency code."""
        assert [parse(text).unit_name for text in ("$1tn", "€5", "£2k", "45%")] == ["USD", "EUR", "GBP", "%"]


class TestPattern:
    @given(written())
    def test_schema_accepts_what_is_parsed(self, text: str) -> None:
        """The pattern printed in the JSON Schema accepts every value that can be parsed."""
        if parsed(text) is not None:
            assert re.search(re.sub(r"\?P<\w+>", "", values.PATTERN), text)
