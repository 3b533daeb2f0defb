import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from jinja2 import UndefinedError

from plumbline.render import views
from plumbline.render.templates import along, environment, inert_json, render
from plumbline.render.views import TEMPLATES, View
from tests.views import example


HOSTILE = "</script><script>alert(1)</script>\"'{{ 7 * 7 }}{% raw %}|\u202e<b onload=x>"
SITE = "https://example.org/x/"


@pytest.mark.parametrize("kind", TEMPLATES, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("full", [True, False], ids=["full", "empty"])
def test_every_view_renders(kind: type[View], *, full: bool) -> None:
    """Each page kind renders with everything and with nothing in it, under one first heading."""
    soup = BeautifulSoup(render(example(kind, full=full), site_url=SITE).content, "html.parser")
    assert len(soup.find_all("h1")) == 1


@pytest.mark.parametrize("kind", TEMPLATES, ids=lambda kind: kind.__name__)
def test_hostile_text_is_inert(kind: type[View]) -> None:
    """Text that looks like markup, a template or an attribute is text wherever a page shows it."""
    fragment = render(example(kind, HOSTILE), site_url=SITE)
    soup = BeautifulSoup(fragment.content, "html.parser")
    assert not soup.select("script:not([src])")
    assert not soup.select("[onload]")
    assert "{{ 7 * 7 }}" in soup.get_text()
    (data,) = BeautifulSoup(fragment.head, "html.parser").find_all("script")
    assert data["type"] == "application/ld+json"
    assert json.loads(data.get_text()) == HOSTILE


@pytest.mark.parametrize("kind", TEMPLATES, ids=lambda kind: kind.__name__)
def test_no_script_or_style_stands_in_a_page(kind: type[View]) -> None:
    """No template writes a script, a style or a handler, so that a strict policy can forbid them."""
    soup = BeautifulSoup(render(example(kind), site_url=SITE).content, "html.parser")
    assert not soup.select("script:not([src]), style")
    assert not [
        tag for tag in soup.find_all() if any(name == "style" or name.startswith("on") for name in tag.attrs)
    ]


@pytest.mark.parametrize("kind", TEMPLATES, ids=lambda kind: kind.__name__)
def test_tables_say_what_they_are(kind: type[View]) -> None:
    """Every table has a caption, and every heading of it a scope."""
    soup = BeautifulSoup(render(example(kind), site_url=SITE).content, "html.parser")
    for table in soup.find_all("table"):
        assert table.find("caption", recursive=False)
        assert all(heading.get("scope") in {"col", "row"} for heading in table.find_all("th"))
        assert {len(row.find_all(["th", "td"])) for row in table.find_all("tr")} == {
            len(table.select("thead th"))
        }


def test_charts_have_a_text_for_who_cannot_see_them() -> None:
    """A plot is an image named by its own title and description."""
    soup = BeautifulSoup(render(example(views.StatisticPage, "plot"), site_url=SITE).content, "html.parser")
    for image in soup.find_all("svg", attrs={"role": "img"}):
        named = str(image["aria-labelledby"]).split()
        assert [tag.get("id") for tag in image.select("title, desc")] == named


@pytest.mark.parametrize(
    ("to", "link"),
    [
        ("traces/a/", "../../traces/a/"),
        ("https://example.org/", "https://example.org/"),
        ("#figures", "#figures"),
        ("javascript:alert(1)", "../../javascript:alert(1)"),
    ],
)
def test_links_are_relative_and_harmless(to: str, link: str) -> None:
    """A site path climbs to the root, an address stays, and a script's scheme becomes a dead path."""
    template = environment().from_string("{{ to | href }}")
    assert template.render(to=to, root="../../") == link


def test_a_name_that_does_not_exist_is_an_error() -> None:
    """A template that asks a view for what it does not have fails the build, rather than showing nothing."""
    with pytest.raises(UndefinedError):
        environment().from_string("{{ view.nothing }}").render(view=example(views.SourcesPage))


def test_every_template_parses_and_is_used() -> None:
    """Each page template belongs to exactly one view."""
    folder = Path(views.__file__).parents[2] / "templates"
    assert {path.name for path in folder.glob("*.html")} == {*TEMPLATES.values(), "card.html", "head.html"}
    assert len(set(TEMPLATES.values())) == len(TEMPLATES)


@pytest.mark.parametrize(
    ("value", "low", "high", "place"),
    [
        (50, 0, 100, "50.00%"),
        (0, -10, 30, "25.00%"),
        (120, 0, 100, "100.00%"),
        (-5, 0, 100, "0.00%"),
        (1, 1, 1, "0.00%"),
    ],
)
def test_places_on_an_axis(value: float, low: float, high: float, place: str) -> None:
    """A value stands at its share of the axis, and never outside of it."""
    assert along(value, low, high) == place


def test_json_in_a_page_cannot_end_its_element() -> None:
    """No angle bracket or ampersand of the data survives, yet it reads back the same."""
    text = inert_json(json.dumps(HOSTILE))
    assert not set("<>&") & set(text)
    assert json.loads(text) == HOSTILE
