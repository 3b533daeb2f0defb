"""The templates: from a view to the HTML of its page, everything in it escaped."""

import re
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from plumbline.render.exports.cards import Card
from plumbline.render.shell import way_up
from plumbline.render.views import TEMPLATES, View


OUTSIDE = re.compile(r"https?://|#", re.IGNORECASE)
BREAKABLE = re.compile(r"([/._-])(?=\w)")


@dataclass(frozen=True, slots=True)
class Fragment:
    """What a template made of a view: lines for the head, and the content of the page. Both are HTML."""

    head: str
    content: str


@pass_context
def href(context: Context, to: str) -> str:
    """The value of an `href`: an http(s) address or an anchor as it is, anything else as a site path.

    So an address with another scheme (`javascript:`) becomes a relative path, and does nothing.
    """
    return to if OUTSIDE.match(to) else f"{context['root']}{to}"


def absolute(site_url: str, to: str) -> str:
    """The full address of a site path, for previews, which take no relative ones."""
    return f"{site_url}{to}"


def along(value: float, low: float, high: float) -> str:
    """Where a value stands on an axis from `low` to `high`, as a percentage of its length, kept within it."""
    share = (value - low) / (high - low) if high > low else 0.0
    return f"{100 * min(1.0, max(0.0, share)):.2f}%"


def inert_json(text: str) -> Markup:
    """JSON that may stand in a `<script>`: no character of it can end the element or open another."""
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))  # noqa: S704


def breakable(text: str) -> Markup:
    """An id or address that may break after its slashes, dots and dashes."""
    return Markup("<wbr>").join(BREAKABLE.sub("\\1\0", text).split("\0"))


@cache
def environment() -> Environment:
    """The environment all templates share: autoescaped, and strict about names that do not exist."""
    made = Environment(
        loader=PackageLoader("plumbline", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "href": href,
        "absolute": absolute,
        "along": along,
        "inert_json": inert_json,
        "breakable": breakable,
    }
    return made


def render(view: View, *, site_url: str) -> Fragment:
    """Render a view by the template of its kind. `site_url` ends with a slash."""
    names = {"view": view, "page": view.page, "root": way_up(view.page.path), "site_url": site_url}
    head, content = (
        environment().get_template(name).render(names).strip()
        for name in ("head.html", TEMPLATES[type(view)])
    )
    return Fragment(head, content)


def render_card(card: Card, *, site_url: str) -> str:
    """Render a card, a whole page of its own. `site_url` ends with a slash."""
    names = {"card": card, "root": way_up(card.path), "site_url": site_url}
    return environment().get_template("card.html").render(names).strip() + "\n"
