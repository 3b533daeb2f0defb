from pathlib import Path
from typing import Any

import pytest

from plumbline.compare import Comparability, between
from tests.catalogues import read, source


BASE: dict[str, Any] = {
    "kind": "share",
    "answers": "alignment-level",
    "asked": "how aligned they are",
    "base": "all",
    "scale": "1 to 5",
    "cut": "top 2",
    "basis": "opinion",
    "figures": [{"value": "50%"}],
}


def compared(folder: Path, one: dict[str, Any], other: dict[str, Any], **study: Any) -> Comparability:  # noqa: ANN401  a record holds anything
    """Compare two statistics of two sources that differ from a common one in the keys given."""
    rows = [
        {"id": "it", "claim": "A claim.", **BASE, **{k: v for k, v in each.items() if k != "study_"}}
        for each in (one, other)
    ]
    for row in rows:
        for key in [key for key, value in row.items() if value is None]:
            del row[key]
    catalogue = read(
        folder,
        {
            f"sources/page-{number}": source(
                url=f"https://acme.example/{number}",
                studies={
                    f"study-{number}": {
                        "original": "here",
                        "conductor": "acme",
                        **each.get("study_", {}),
                        **study,
                    }
                },
                statistics=[row],
            )
            for number, (row, each) in enumerate(zip(rows, (one, other), strict=True), start=1)
        },
    )
    pair = catalogue.statistics["page-1/it"], catalogue.statistics["page-2/it"]
    found = between(*pair)
    assert between(*reversed(pair)).level == found.level, "the order must not matter"
    return found


class TestLevels:
    def test_the_same_instrument(self, tmp_path: Path) -> None:
        """Two waves of one series with the same question may be subtracted from each other."""
        assert compared(tmp_path, {}, {}, series="teamwork").level == 1

    def test_other_words(self, tmp_path: Path) -> None:
        """The same question, scale and base in other words may stand side by side, without a difference."""
        found = compared(tmp_path, {}, {"asked": "whether they feel aligned"}, series="teamwork")
        assert found.level == 2
        assert found.reasons == ("the questions were put in different words",)

    def test_other_studies(self, tmp_path: Path) -> None:
        """The same words in unrelated studies are no second wave."""
        assert compared(tmp_path, {}, {}).level == 2

    @pytest.mark.parametrize(
        ("other", "reason"),
        [
            ({"reversed": "true"}, "opposite directions"),
            ({"cut": "top 1"}, "different parts of a scale"),
            ({"cut": None, "scale": None}, "no scale stated"),
            ({"base": {"who": "users of a CRM", "n": "50"}}, "different bases (all; users of a CRM)"),
            ({"base": None}, "different bases (all; not stated)"),
            ({"figures": [{"value": "50%", "group": "sales"}]}, "different bases (all; sales)"),
            ({"basis": "measured"}, "different kinds of knowledge (opinion; measured)"),
            ({"study_": {"roles": ["sales"]}}, "different roles were asked (not stated; sales)"),
        ],
    )
    def test_one_difference_sets_apart(self, tmp_path: Path, other: dict[str, Any], reason: str) -> None:
        """Scale, base, direction, role or basis that differ leave two answers listed, with the reason."""
        found = compared(tmp_path, {}, other, series="teamwork")
        assert found.level == 3
        assert any(reason in each for each in found.reasons)

    def test_two_unknowns_are_not_alike(self, tmp_path: Path) -> None:
        """Two answers that say nothing of their scale, or of their base, are not comparable for that."""
        bare = {"cut": None, "scale": None}
        found = compared(tmp_path / "scale", bare, bare | {"asked": "whether they feel aligned"})
        assert (found.level, found.reasons) == (3, ("neither says on what scale was answered",))
        found = compared(tmp_path / "base", {"base": None}, {"base": None})
        assert (found.level, found.reasons) == (3, ("neither says of whom the share is taken",))

    def test_a_fact_needs_no_scale(self, tmp_path: Path) -> None:
        """One either has a tool or has not: shares of such facts need no scale to be alike."""
        bare = {"cut": None, "scale": None, "basis": "reported"}
        assert compared(tmp_path, bare, bare).level == 2

    @pytest.mark.parametrize(
        ("other", "reason"),
        [
            ({"answers": "obstacles"}, "different questions"),
            ({"counts": "leads"}, "one counts people, the other leads"),
            ({"figures": [{"value": "2.3x"}]}, "counted in"),
            ({"kind": "effect", "effect": {"of": "them"}}, "one compares groups"),
        ],
    )
    def test_unlike_things(self, tmp_path: Path, other: dict[str, Any], reason: str) -> None:
        """What answers another question, counts other things or is no share is never compared."""
        found = compared(tmp_path, {}, other)
        assert found.level == 4
        assert any(reason in each for each in found.reasons)

    def test_different_answers(self, tmp_path: Path) -> None:
        """Shares of two different answers to a list are not compared."""
        one, other = (
            {"kind": "choices", "figures": [{"value": "50%", "label": label}]} for label in ("time", "money")
        )
        assert compared(tmp_path, one, other).level == 4

    def test_one_answer_or_several(self, tmp_path: Path) -> None:
        """One answer each and several answers each stay apart."""
        figures = [{"value": "50%", "label": "time"}]
        one = {"kind": "choices", "figures": figures}
        other = {"kind": "split", "figures": figures, "partial": "true"}
        found = compared(tmp_path, one, other)
        assert found.level == 3
        assert "one allowed several answers, the other only one" in found.reasons

    def test_effects_of_different_groups(self, tmp_path: Path) -> None:
        """Two effects stand side by side only if they compare the same groups."""
        one, other = (
            {"kind": "effect", "effect": {"of": of, "against": "the rest"}, "figures": [{"value": "+20%"}]}
            for of in ("aligned firms", "best firms")
        )
        assert compared(tmp_path, one, other).level == 3
