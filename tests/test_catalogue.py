from datetime import date
from pathlib import Path

import pytest

from plumbline.catalogue import Catalogue
from tests.catalogues import REMOVED, read, source


SOURCE = "sources/acme-teamwork-2020"
STUDY = "studies.acme-teamwork-2020"


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    """The tiny catalogue."""
    return read(tmp_path)


class TestCatalogue:
    def test_statistics_are_found_by_source_and_id(self, catalogue: Catalogue) -> None:
        """Every statistic has its place, in the order of the files."""
        assert list(catalogue.statistics) == [
            "acme-teamwork-2020/highly-aligned",
            "acme-teamwork-2020/main-obstacle",
            "acme-teamwork-2020/faster-growth",
            "digest-numbers-2022/one-in-three-aligned",
        ]
        assert [entry.number for entry in catalogue.entries] == [0, 1, 2, 0]

    def test_repeats_are_numbered_from_one(self, catalogue: Catalogue) -> None:
        """A repeat is known by its source and its position."""
        assert [entry.id for entry in catalogue.repeats] == ["digest-numbers-2022#1"]

    def test_a_source_of_one_study_need_not_name_it(self, catalogue: Catalogue) -> None:
        """Statistics belong to their source's only study, merged over all sources that speak of it."""
        entry = catalogue.statistics["digest-numbers-2022/one-in-three-aligned"]
        assert entry.study is not None
        assert (entry.study.id, entry.study.original) == ("acme-teamwork-2020", "acme-teamwork-2020")

    def test_several_studies_are_told_apart(self, tmp_path: Path) -> None:
        """In a source of several studies, a statistic belongs to the one it names."""
        changes = {SOURCE: {"studies.other": {"original": "here"}, "statistics.1.study": "other"}}
        entries = read(tmp_path, changes).entries
        assert [entry.study.id if entry.study else None for entry in entries[:3]] == [None, "other", None]

    def test_time_is_counted_from_the_newest_reading(self, tmp_path: Path) -> None:
        """The newest reading of the catalogue is its date."""
        reading = [{"by": "first-reader", "on": "2026-11-21", "figures": "1"}]
        assert read(tmp_path, {"sources/other": source(readings=reading)}).as_of == date(2026, 11, 21)

    def test_a_family_is_its_topmost_owner(self, catalogue: Catalogue) -> None:
        """A publisher belongs to the family of whoever owns it; a stranger is his own."""
        assert [catalogue.family(name) for name in ("acme-labs", "acme", "nobody")] == [
            "acme",
            "acme",
            "nobody",
        ]

    def test_a_circle_of_owners_ends(self, tmp_path: Path) -> None:
        """Owners that own each other do not go on for ever."""
        assert read(tmp_path, {"publishers/acme": {"part_of": "acme-labs"}}).family("acme") in {
            "acme",
            "acme-labs",
        }


class TestYear:
    @pytest.mark.parametrize(
        ("changes", "year"),
        [
            ({}, 2020),
            ({f"{STUDY}.fieldwork": "2018-11/2019-02"}, 2019),
            ({f"{STUDY}.fieldwork": REMOVED, f"{STUDY}.dated": ["2018", "2017"]}, 2017),
            ({f"{STUDY}.fieldwork": REMOVED, "published": "2016/2018"}, 2018),
        ],
    )
    def test_is_that_of_the_fieldwork_first(
        self, changes: dict[str, object], year: int, tmp_path: Path
    ) -> None:
        """The year is the fieldwork's end, else the earliest that is given, else the publication's."""
        others = {"sources/digest-numbers-2022": REMOVED} if len(changes) > 1 else {}
        catalogue = read(tmp_path, {SOURCE: changes, **others})
        assert catalogue.statistics["acme-teamwork-2020/highly-aligned"].year == year

    def test_may_be_unknown(self, tmp_path: Path) -> None:
        """A source without any date gives its figures no year."""
        catalogue = read(tmp_path, {"sources/other": source(published=REMOVED)})
        assert catalogue.statistics["other/aligned"].year is None


class TestSize:
    @pytest.mark.parametrize(
        ("base", "group", "size"),
        [
            ("all", None, "200"),
            ("all", "sales", "87"),
            ("all", "all", "200"),
            ("sales", None, "87"),
            ("sales", "marketing", "113"),
            (REMOVED, None, None),
            (REMOVED, "sales", "87"),
            ({"who": "users of a CRM", "n": "140"}, None, "140"),
            ({"who": "users of a CRM"}, None, None),
            ("unknown", None, None),
        ],
    )
    def test_is_that_of_the_group_or_the_base(
        self, base: object, group: str | None, size: str | None, tmp_path: Path
    ) -> None:
        """A figure stands on its group, else on the statistic's base; without either nobody knows."""
        catalogue = read(tmp_path, {SOURCE: {"statistics.0.base": base}})
        found = catalogue.statistics["acme-teamwork-2020/highly-aligned"].size_of(group)
        assert (str(found) if found else None) == size
