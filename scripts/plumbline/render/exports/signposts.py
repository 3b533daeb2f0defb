"""Signposts: the small files by which feed readers, browsers and crawlers find their way."""

import hashlib
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from plumbline.render import paths
from plumbline.render.site import Site
from plumbline.render.views import ChangesPage, View
from plumbline.render.views.parts import Change
from plumbline.render.words.grammar import capital, counted


NEWEST = 100
"""So many changes stand in the feed; the page has all."""


def files(site: Site, views: Iterable[View]) -> dict[str, str]:
    """Return each file by its path below the root of the site."""
    changes = next((view.changes for view in views if isinstance(view, ChangesPage)), ())
    return {
        paths.FEED: feed(changes, site),
        "opensearch.xml": search(site),
        "robots.txt": f"User-agent: *\nAllow: /\nSitemap: {site.address}sitemap.xml\n",
        "llms.txt": guide(site),
    }


def feed(changes: tuple[Change, ...], site: Site) -> str:
    """Return what was added, corrected and withdrawn as an Atom feed (RFC 4287), newest first."""
    root = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en"})
    _text(root, "id", f"{site.address}{paths.FEED}")
    _text(root, "title", "Plumbline: changes")
    _text(root, "subtitle", "What was added, corrected and withdrawn, and why.")
    _text(root, "updated", _moment(changes[0].on if changes else site.as_of.isoformat()))
    _text(SubElement(root, "author"), "name", "The Plumbline contributors")
    SubElement(root, "link", {"rel": "self", "href": f"{site.address}{paths.FEED}"})
    SubElement(root, "link", {"rel": "alternate", "href": f"{site.address}{paths.CHANGES}"})
    for change in changes[:NEWEST]:
        name, to = (change.record.text, change.record.to) if change.record else ("", paths.CHANGES)
        said = hashlib.sha256(f"{change.what}\n{change.why}".encode()).hexdigest()[:12]
        place, _, anchor = to.partition("#")
        entry = SubElement(root, "entry")
        _text(entry, "id", f"{site.address}{place}?changed={change.on}-{said}{'#' if anchor else ''}{anchor}")
        _text(entry, "title", f"{capital(change.kind)}: {name}" if name else capital(change.what))
        _text(entry, "updated", _moment(change.on))
        SubElement(entry, "link", {"rel": "alternate", "href": f"{site.address}{to}"})
        _text(entry, "summary", " ".join(filter(None, (capital(change.what), change.why))))
    return _written(root)


def search(site: Site) -> str:
    """Return the description by which a browser offers this site's search (OpenSearch 1.1)."""
    root = Element("OpenSearchDescription", {"xmlns": "http://a9.com/-/spec/opensearch/1.1/"})
    _text(root, "ShortName", "Plumbline")
    _text(root, "Description", f"Numbers about {site.subject}, and how safe each is to cite"[:1024])
    _text(root, "InputEncoding", "UTF-8")
    icon = SubElement(root, "Image", {"width": "32", "height": "32", "type": "image/svg+xml"})
    icon.text = f"{site.address}assets/mark.svg"
    template = f"{site.address}{paths.STATISTICS}?q={{searchTerms}}"
    SubElement(root, "Url", {"type": "text/html", "method": "get", "template": template})
    return _written(root)


def guide(site: Site) -> str:
    """Return where a program that reads for somebody finds the data (llmstxt.org)."""
    statistics, sources = len(site.assessed.statistics), len(site.catalogue.sources)
    held = f"{counted(statistics, 'statistic')} from {counted(sources, 'source')}"
    return f"""# Plumbline

> Where the numbers about {site.subject} come from, who was asked, and how safe each is to cite.

{held} on record, each with its page and the same as JSON.
Cite the source first; name publisher, year and sample.
A grade says how safe a number is to cite, not how true it is.

- [All statistics]({site.address}data/statistics.json): figures, samples, ranges, grades and flags
- [Numbers in circulation]({site.address}data/traces.json): where each began, and what to cite instead
- [What the fields mean]({site.address}{paths.DATA})
- [How the grades are made]({site.address}{paths.GRADES})
- [What changed]({site.address}{paths.FEED})
"""


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"


def _written(root: Element) -> str:
    indent(root, "")
    written = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written}\n'
