"""Page: what every page has, and what its head says."""

from dataclasses import dataclass

from plumbline.render.views.parts import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """One `<meta name=… content=…>` of a page's head: Highwire and Dublin Core names, for citation tools."""

    name: str
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """One `<link rel="alternate">`: the same record in another form."""

    type: str  # "application/json"
    to: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What every page has: where it stands and what its head says."""

    path: str  # "statistics/a-source/an-id/"; "" is the home page. Its slashes are its depth
    title: str  # without the site's name
    description: str  # one or two sentences, for search engines and previews
    section: str = ""  # the entry of the header that is current: statistics, questions, traces, sources, …
    crumbs: tuple[Link, ...] = ()  # the way down to here, without this page
    meta: tuple[Meta, ...] = ()
    alternates: tuple[Alternate, ...] = ()
    image: str = ""  # site path of the preview image
    image_text: str = ""  # what it says
    json_ld: str = ""  # one JSON document
    indexed: bool = True  # False: kept out of search engines and the sitemap
