from typing import Any

from plumbline.records import Source
from plumbline.verify.findings import Outcome, borrowed, look_up


TEXT = (
    "Of 200 people we asked, 45% call the teams aligned. " + "Nothing here. " * 100 + "Later on, 30% did not."
)


def source(**statistic: Any) -> Source:  # noqa: ANN401  a record holds anything
    """Make a source with one statistic and one repeat."""
    row = {
        "id": "it",
        "kind": "share",
        "claim": "45% are aligned.",
        "figures": [{"value": "45%"}],
        **statistic,
    }
    repeat = {"claim": "Some do not.", "value": "30%", "credits": "nobody", "found": "Later on, 30%"}
    return Source.model_validate(
        {
            "title": "A page",
            "publisher": "acme",
            "kind": "post",
            "read": "whole",
            "statistics": [row],
            "repeats": [repeat],
            "readings": [{"by": "first-reader", "on": "2026-11-21", "figures": "2"}],
        }
    )


def outcomes(**statistic: Any) -> list[tuple[str, str, Outcome]]:  # noqa: ANN401  a record holds anything
    """Look the record up in the text."""
    found = look_up("page", source(**statistic), TEXT)
    return [(each.record, each.what, each.outcome) for each in found]


class TestLookUp:
    def test_what_stands_there_is_found(self) -> None:
        """Locators and figures that stand near each other are found, of statistics and of repeats."""
        assert outcomes(found="45% call the teams aligned") == [
            ("page/it", "locator", Outcome.FOUND),
            ("page/it", "figure", Outcome.FOUND),
            ("page#1", "locator", Outcome.FOUND),
            ("page#1", "figure", Outcome.FOUND),
        ]

    def test_a_locator_that_is_not_there(self) -> None:
        """A locator that differs by a word is missing; the figure is then sought in the whole text."""
        assert outcomes(found="45% called the teams aligned")[:2] == [
            ("page/it", "locator", Outcome.MISSING),
            ("page/it", "figure", Outcome.FOUND),
        ]

    def test_a_figure_far_away(self) -> None:
        """A figure that stands elsewhere in the text is far from the locator, not found."""
        far = outcomes(found="45% call the teams aligned", figures=[{"value": "30%"}])
        assert far[1] == ("page/it", "figure", Outcome.FAR)

    def test_a_figure_that_is_nowhere(self) -> None:
        """A figure the text does not hold is missing, unless the record explains it."""
        missing = look_up("page", source(figures=[{"value": "99%"}]), TEXT)[0]
        assert missing.outcome is Outcome.MISSING
        assert not missing.explained
        (told, *_) = look_up("page", source(figures=[{"value": "99%"}], note="The chart prints it."), TEXT)
        assert told.explained


class TestBorrowed:
    def test_nine_words_in_a_row_are_a_quotation(self) -> None:
        """A claim that shares nine words with the source is named; one that shares eight is not."""
        nine = "Of 200 people we asked, 45% call the teams other."
        (found,) = borrowed("page", source(claim=nine), TEXT)
        assert found.record == "page/it"
        assert found.words == "of 200 people we asked 45 call the teams"
        assert borrowed("page", source(claim="Of 200 people we asked, 45% call the two."), TEXT) == []
