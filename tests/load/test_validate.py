import pytest
from pydantic import BaseModel

from plumbline.load.document import read
from plumbline.load.validate import as_record
from plumbline.problems import Problem
from plumbline.records import Publisher, Questions, Rubric, Source, Trace


STATISTIC = """\
  - id: aligned
    kind: share
    claim: 52% call themselves aligned.
    figures:
      - value: 52%
"""
SOURCE = f"""\
title: One page
publisher: acme
kind: post
read: whole
studies:
  one-study:
    original: here
    groups:
      sales: 20
statistics:
{STATISTIC}readings:
  - by: first-reader
    on: 2026-11-20
    figures: 1
"""


def told(text: str, model: type[BaseModel] = Source) -> list[Problem]:
    """Return what keeps a text from being a record."""
    document, mistakes = read(text, "a.yaml")
    assert mistakes == []
    record, problems = as_record(document, model)
    assert (record is None) == bool(problems)
    return problems


class TestAsRecord:
    def test_a_record_is_read(self) -> None:
        """A valid source has no problems."""
        assert told(SOURCE) == []

    @pytest.mark.parametrize(
        ("old", "new", "place", "says"),
        [
            (
                "title: One page",
                "titel: One page",
                (1, 1),
                "'titel' is not a key of the record. Did you mean 'title'?",
            ),
            (
                "    original",
                "    orignal",
                (7, 5),
                "'orignal' is not a key of studies.one-study. Did you mean 'original'",
            ),
            ("      - value", "      - vlaue", (15, 9), "of statistics[1].figures[1]. Did you mean 'value'?"),
            (
                "    figures: 1",
                "    figures: 1\n    xyzzy: 1",
                (20, 5),
                "Known here: by, on, figures, differed, settled",
            ),
            (
                "kind: share",
                "kind: shared",
                (12, 11),
                "statistics[1].kind: 'shared' is not a choice. Did you mean 'share'?",
            ),
            (
                "kind: post",
                "kind: xyzzy",
                (3, 7),
                "'xyzzy' is not a choice. Write one of 'report', 'release'",
            ),
            (
                "publisher: acme",
                "publisher: Acme",
                (2, 12),
                "publisher: 'Acme' is not an id. Ids are small letters",
            ),
            ("one-study:", "One_Study:", (6, 3), "'One_Study' is not an id"),
            ("sales: 20", "sales: 20%", (9, 14), "'20%' is not a number of people or things"),
            ("sales: 20", "sales: [20]", (9, 14), "a list stands where one value belongs"),
            ("value: 52%", "value:", (15, 15), "a missing value stands where one value belongs"),
            ("value: 52%", "value: {a: b}", (15, 16), "a mapping stands where one value belongs"),
            ("figures: 1", "figures: one", (19, 14), "'one' is not a whole number"),
            ("on: 2026-11-20", "on: 2026-11", (18, 9), "'2026-11' is not a day"),
            ("read: whole", "read: whole\nunreviewed: yes", (5, 13), "'yes' is neither true nor false"),
            ("read: whole", "read: whole\nurl: ftp://a.b/c", (5, 6), "is not an address a reader can open"),
            ("read: whole", "read: whole\nurl: https://[1/c", (5, 6), "is not an address a reader can open"),
            ("read: whole", "read: whole\nnote: ''", (5, 7), "note: '' does not fit"),
        ],
    )
    def test_one_slip_is_one_problem(self, old: str, new: str, place: tuple[int, int], says: str) -> None:
        """One slip is told once, where it stands, with a way out."""
        assert SOURCE.count(old) == 1
        (problem,) = told(SOURCE.replace(old, new))
        assert (problem.line, problem.column) == place
        assert says in problem.sentence

    def test_every_slip_is_told(self) -> None:
        """Slips do not hide each other."""
        text = (
            SOURCE.replace("title", "titel")
            .replace("value: 52%", "value: 520%")
            .replace("2026-11-20", "soon")
        )
        assert [problem.line for problem in told(text)] == [1, 15, 18]

    def test_a_missing_key_is_told_at_its_record(self) -> None:
        """A key that is missing is told where its record begins."""
        (problem,) = told(SOURCE.replace("    kind: share\n", ""))
        assert (problem.line, problem.column, problem.what) == (11, 5, "statistics[1] has no 'kind'")

    @pytest.mark.parametrize(
        ("model", "text", "says"),
        [
            (Source, SOURCE.split("studies:", maxsplit=1)[0] + "readings: []\n", "readings"),
            (Trace, "name: One\n", "the record has no 'wording'"),
            (Publisher, "name: [One]\nkind: vendor\n", "name: a list does not fit"),
            (Questions, "counts: {}\nquestions: {a: {ask: What?}}\n", "Did you mean 'asks'?"),
            (
                Rubric,
                "version: 1\nthresholds: {sample-tinny: {value: 1, because: So.}}\n",
                "Did you mean 'sample-tiny'",
            ),
        ],
    )
    def test_every_kind_of_record_is_held_to_its_keys(
        self, model: type[BaseModel], text: str, says: str
    ) -> None:
        """Each kind of record names its own keys in what it says."""
        assert any(says in problem.sentence for problem in told(text, model))

    @pytest.mark.parametrize(("text", "shape"), [("- a\n", "a list"), ("a\n", "a single value")])
    def test_a_record_is_a_mapping(self, text: str, shape: str) -> None:
        """A list or a single value is no record."""
        (problem,) = told(text)
        assert problem.what == f"the file holds {shape}"
