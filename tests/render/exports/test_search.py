import json
from decimal import Decimal
from typing import Any

import pytest

from plumbline.render.exports.search import FOLDERS, SearchDocument, Vocabulary, to_json
from plumbline.render.exports.search_documents import search_documents
from plumbline.render.site import Site


VOCABULARY = Vocabulary(
    grades={"A": "Cite it", "C": "Cite as indicative only"},
    questions={"harm": "What suffers?", "level": "How aligned?"},
    publisher_kinds={"vendor": "Vendor"},
    kinds={"share": "Share"},
    flags={"small": "Small sample", "old": "Old"},
)


def statistic(**keys: Any) -> SearchDocument:  # noqa: ANN401  # whatever the dataclass takes
    """Return a statistic with these fields."""
    given = {"id": "a-2023/one", "url": "statistics/a-2023/one/", "type": "statistic", "title": "44% agree."}
    return SearchDocument(**(given | keys))


def columns(*documents: SearchDocument) -> dict[str, list[Any]]:
    """Return the columns these documents become."""
    read: dict[str, list[Any]] = json.loads(to_json(documents, VOCABULARY))["columns"]
    return read


def test_every_document_has_a_place_in_every_column() -> None:
    """Each column is as long as there are documents."""
    made = columns(statistic(), statistic(id="a-2023/two", url="statistics/a-2023/two/"))
    assert {len(column) for column in made.values()} == {2}


def test_words_are_written_once() -> None:
    """Documents hold places in the vocabulary, which stands in the order it was given in."""
    document = statistic(
        question="level", grade="C", flags=("old", "small"), publisher_kind="vendor", kind="share"
    )
    read = json.loads(to_json([document, document], VOCABULARY))
    assert read["vocabulary"]["question"] == [["harm", "What suffers?"], ["level", "How aligned?"]]
    assert read["columns"]["question"] == [1, 1]
    assert read["columns"]["grade"] == [1, 1]
    assert read["columns"]["flags"] == [[1, 0], [1, 0]]


def test_absent_is_told_apart_from_first() -> None:
    """What a document does not have is -1 or null, never the first of the vocabulary or zero."""
    made = columns(statistic())
    assert [made[name] for name in ("question", "publisher", "publisherKind", "kind", "grade")] == [[-1]] * 5
    assert [made[name] for name in ("year", "sampleSize", "value")] == [[None]] * 3


def test_an_address_is_written_only_where_it_cannot_be_told() -> None:
    """A page in the folder of its type needs no address; an anchor in one does."""
    anchor = SearchDocument(id="a-2023#1", url="sources/a-2023/#repeat-1", type="repeat", title="208% more")
    assert columns(statistic(), anchor)["url"] == ["", "sources/a-2023/#repeat-1"]


def test_unknown_words_are_refused() -> None:
    """A document with an id that the vocabulary lacks does not get into the file."""
    with pytest.raises(KeyError, match="unheard"):
        to_json([statistic(flags=("unheard",))], VOCABULARY)


@pytest.mark.parametrize(
    ("value", "written"),
    [(Decimal(67), "67"), (Decimal("2.3"), "2.3"), (Decimal("1E+12"), "1000000000000")],
)
def test_values_are_written_exactly(value: Decimal, written: str) -> None:
    """A decimal is written with the digits it has."""
    assert f'"value":[{written}]' in to_json([statistic(value=value)], VOCABULARY)


def test_text_stays_text() -> None:
    """Whatever stands in a claim is inside a JSON string and comes out unchanged."""
    title = '</script><b>"{{ x }}"\u202e|\u2028'
    assert columns(statistic(title=title))["title"] == [title]


def test_same_documents_same_bytes() -> None:
    """The file does not depend on anything but the documents and their words."""
    documents = [statistic(publisher=name) for name in ("B", "A", "B")]
    assert to_json(documents, VOCABULARY) == to_json(iter(documents), VOCABULARY)
    assert columns(*documents)["publisher"] == [1, 0, 1]


def test_numbers_in_circulation_come_first() -> None:
    """Types stand in the order results are shown in."""
    assert list(FOLDERS)[:3] == ["trace", "statistic", "question"]


def test_a_number_a_source_works_out_is_found_like_its_figures(real: Site) -> None:
    """Who searches for "57% more" has only that, not the 33% and 21% behind it."""
    found = {each.id: each.numbers for each in search_documents(real)}
    assert found["gartner-peer-alignment-2023/flawed-processes-by-team"] == ("33%", "21%", "57% more")
