from pathlib import Path

from plumbline.assess import FLAGS
from plumbline.render.pages.flag import flag_page, flag_rows, flags_page
from plumbline.render.site import Site


def test_a_flag_lists_where_it_stands_and_why(real: Site) -> None:
    """The page of the open gap lists the "57% more" with its range."""
    page = flag_page(FLAGS["gap-open"], real)
    row = next(
        row for row in page.statistics if row.id == "gartner-peer-alignment-2023/flawed-processes-by-team"
    )
    assert "23.6 points" in row.note
    assert page.severity_text == "Major: the grade can be C at best."
    assert page.count_sentence.startswith("It stands on ")


def test_a_flag_shows_both_examples(site: Site) -> None:
    """Every flag shows what gets it and what does not."""
    for flag in FLAGS.values():
        page = flag_page(flag, site)
        assert page.fails
        assert page.passes
        assert page.rule
        assert page.reason


def test_a_flag_that_stands_nowhere_says_so(site: Site) -> None:
    """A rule that finds nothing at the moment is still explained."""
    page = flag_page(FLAGS["circular"], site)
    assert [page.statistics, page.traces] == [(), ()]
    assert page.count_sentence == "It stands on nothing on record at the moment."


def test_flags_of_numbers_in_circulation_list_numbers(real: Site) -> None:
    """A flag on a number's way lists the numbers it stands on."""
    page = flag_page(FLAGS["mutated"], real)
    assert "traces/36-percent-higher-retention/" in [row.to for row in page.traces]


def test_the_list_counts_what_the_pages_list(real: Site) -> None:
    """The number beside a flag is that of the records on its page."""
    counts = {row.id: row.count for row in flag_rows(real)}
    page = flag_page(FLAGS["up-to"], real)
    assert counts["up-to"] == len(page.statistics) + len(page.traces)
    assert [row.id for row in flags_page(real).rows] == list(FLAGS)


def test_a_flag_leads_to_its_code(site: Site) -> None:
    """Every flag links to the file that declares it, and the file declares it."""
    root = Path(__file__).resolve().parents[3]
    for flag in FLAGS.values():
        address = flag_page(flag, site).edit
        code = root / address.partition("/blob/main/")[2]
        assert f'"{flag.id}"' in code.read_text(encoding="utf-8")
