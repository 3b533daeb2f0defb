import json
import re
from datetime import date
from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from plumbline.dates import parse
from plumbline.render.exports import citations
from plumbline.render.exports.citations import Work
from plumbline.render.site import Site


ANY = st.text(min_size=1, max_size=60)
WORK = Work(
    key="acme-teamwork-2020",
    kind="report",
    title="Teamwork in 2020",
    publisher="Acme",
    authors=("A. Author", "B. Author"),
    issued=parse("2020-06-15"),
    address="https://acme.example/teamwork",
)
TAG = re.compile(r"[A-Z][A-Z0-9]  - .*")


def test_the_text_names_authors_year_title_publisher_and_address() -> None:
    """A reference has everything a reader needs, in the usual order."""
    expected = (
        "A. Author, & B. Author. (2020, June 15). Teamwork in 2020. Acme. https://acme.example/teamwork"
    )
    assert citations.as_text(WORK) == expected


def test_what_is_undated_says_when_it_was_read() -> None:
    """Without a date the reference says n.d., and when the page was read."""
    undated = Work(
        key="k",
        kind="post",
        title="Why?",
        publisher="Acme",
        address="https://a.example",
        accessed=date(2026, 11, 21),
    )
    assert (
        citations.as_text(undated) == "Acme. (n.d.). Why? Retrieved 21 November 2026, from https://a.example"
    )


def test_the_source_comes_first_and_the_record_second(site: Site) -> None:
    """A statistic's page cites the document that states it before our own record."""
    from plumbline.render.pages.statistic import cite

    source, record = cite(site.assessed.statistics["acme-teamwork-2020/highly-aligned"], site)
    assert [source.heading, record.heading] == ["The source", "This record"]
    assert "Teamwork in 2020" in source.text
    assert "https://plumbline.example/statistics/acme-teamwork-2020/highly-aligned/" in record.text


@given(title=ANY, author=ANY, publisher=ANY)
def test_bibtex_holds_anything(title: str, author: str, publisher: str) -> None:
    """No text can open or close a field: braces balance, and special characters are escaped."""
    entry = citations.as_bibtex(
        Work(key="k", kind="post", title=title, publisher=publisher, authors=(author,))
    )
    assert len(entry.splitlines()) == 5
    depths = list(accumulate({"{": 1, "}": -1}.get(letter, 0) for letter in entry))
    first = entry.index("{")
    assert depths[-1] == 0
    assert all(depth > 0 for depth in depths[first:-1])
    assert not re.search(r"(?<!\\)[$#&%]", entry)


@given(title=ANY, author=ANY, publisher=ANY)
def test_ris_is_one_tag_a_line(title: str, author: str, publisher: str) -> None:
    """No text can end a line and begin a tag of its own."""
    record = citations.as_ris(Work(key="k", kind="post", title=title, publisher=publisher, authors=(author,)))
    lines = record.split("\n")
    assert lines == record.splitlines()
    assert all(TAG.fullmatch(line) for line in lines)
    assert [line[:2] for line in lines].count("ER") == 1


@given(title=ANY, author=ANY)
def test_csl_is_json_that_says_the_same(title: str, author: str) -> None:
    """The machine form carries title and author unchanged."""
    (item,) = json.loads(
        citations.as_csl(Work(key="k", kind="paper", title=title, publisher="P", authors=(author,)))
    )
    assert item["title"] == title
    assert item["author"] == [{"literal": author}]


def test_intervals_become_two_dates() -> None:
    """An interval keeps both ends, for machines exactly and for readers as an estimate."""
    ranged = Work(key="k", kind="page", title="T", publisher="P", issued=parse("2021/2026"))
    assert json.loads(citations.as_csl(ranged))[0]["issued"] == {"date-parts": [[2021], [2026]]}
    assert "(ca. 2021–2026)" in citations.as_text(ranged)
    assert "date = {2021/2026}" in citations.as_bibtex(ranged)
