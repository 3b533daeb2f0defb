from pathlib import Path

from plumbline.render.pages.question import question_page
from plumbline.render.site import Site
from tests.catalogues import REMOVED, source
from tests.render.sites import small


SAME = {
    "id": "aligned",
    "kind": "share",
    "answers": "alignment-level",
    "claim": "Some call the two teams highly aligned.",
    "asked": "how aligned the teams are",
    "base": "all",
    "scale": "1 to 5",
    "cut": "top 1 of 5",
    "basis": "opinion",
    "figures": [{"value": "52%"}],
}
STUDY = {
    "another-study": {
        "original": "here",
        "conductor": "the-digest",
        "roles": ["sales", "marketing"],
        "sample_size": "300",
    }
}


def test_answers_that_may_stand_so_stand_side_by_side(tmp_path: Path) -> None:
    """Two answers of like people on a like scale are one block, its rows and dots in one order."""
    site = small(tmp_path, {"sources/other-2021": source("the-digest", studies=STUDY, statistics=[SAME])})
    page = question_page("alignment-level", site)
    (block,) = page.blocks
    assert [row.number for row in block.rows] == ["52%", "37%"]
    assert block.plot is not None
    assert [row.written for row in block.plot.rows] == ["52%", "37%"]
    assert block.title == "Share of people, the top answer of 5"
    assert block.why.endswith("side by side, but no difference taken.")
    assert block.own


def test_answers_apart_say_why(site: Site) -> None:
    """An answer that stands beside none says what keeps it from the nearest."""
    page = question_page("alignment-level", site)
    assert page.blocks == ()
    assert all("parts of a scale" in row.note for row in page.apart)


def test_a_question_that_one_statistic_answers_says_that_nothing_confirms_it(site: Site) -> None:
    """A single answer stands alone."""
    page = question_page("obstacles", site)
    assert page.answer.startswith(
        "One statistic from one study answers it. It stands alone, so nothing confirms it."
    )
    assert page.apart[0].note == "it is the only answer on record."


def test_a_question_nobody_answers_says_so(tmp_path: Path) -> None:
    """Without a statistic, the page tells of the numbers quoted in answer."""
    site = small(tmp_path, {"sources/acme-teamwork-2020": {"statistics.2.answers": REMOVED}})
    page = question_page("growth-effect", site)
    assert page.answer == (
        "Nobody on record answers this with a study behind the number. 1 number in circulation "
        "is given in answer."
    )
    assert [row.number for row in page.traces] == ["+40%"]
    assert page.best is None


def test_no_weak_answer_is_offered_to_cite(real: Site) -> None:
    """An answer is offered to be cited only if its grade is C or better."""
    for question_id in real.catalogue.questions:
        page = question_page(question_id, real)
        assert page.best is None or page.best.grade.letter in "ABC"
        assert bool(page.best_sentence) == (page.best is not None)


def test_blocks_that_look_alike_say_what_they_differ_in(tmp_path: Path) -> None:
    """Two blocks of one kind of answer are told apart by who was asked."""
    sellers = {"sellers": {"original": "here", "conductor": "acme", "roles": ["sales"], "sample_size": "300"}}
    again = {
        "again": {"original": "here", "conductor": "acme-labs", "roles": ["sales"], "sample_size": "300"}
    }
    changes = {
        "sources/one": source("the-digest", studies=STUDY, statistics=[SAME]),
        "sources/two": source("acme", studies=sellers, statistics=[SAME]),
        "sources/three": source("acme", studies=again, statistics=[SAME]),
    }
    site = small(tmp_path, changes)
    shown = [block.title for block in question_page("alignment-level", site).blocks]
    assert sorted(shown) == [
        "Share of people, the top answer of 5; asked of marketing and sales",
        "Share of people, the top answer of 5; asked of sales",
    ]


def test_the_sharpest_contradiction_of_the_seeds(real: Site) -> None:
    """91% aligned and 90% in conflict are 81 points apart when turned to one direction."""
    page = question_page("priorities-aligned", real)
    pair = page.pairs[0]
    assert [pair.left.number, pair.right.number] == ["91%", "90%"]
    assert pair.distance == "81 points apart when both are turned to one direction."
    assert "The questions point in opposite directions." in pair.reasons


def test_answers_in_opposite_directions_are_not_told_as_a_span(real: Site) -> None:
    """91% aligned and 90% in conflict are not "90% to 91%"."""
    assert "90% to 91%" not in question_page("priorities-aligned", real).answer


def test_one_finding_told_twice_contradicts_once(real: Site) -> None:
    """A study whose figure stands in two statistics makes one pair with another study, not two."""
    statistics = real.catalogue.statistics
    for question_id in ("alignment-level", "priorities-aligned"):
        pairs = question_page(question_id, real).pairs
        studies = [(statistics[pair.left.id].study, statistics[pair.right.id].study) for pair in pairs]
        shown = [
            (one.id, other.id, pair.distance)
            for (one, other), pair in zip(studies, pairs, strict=True)
            if one is not None and other is not None
        ]
        assert len(shown) == len(set(shown))
