"""Publish: the finished site on the disk, all or nothing."""

import shutil
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from plumbline.assess import assess
from plumbline.catalogue import Catalogue
from plumbline.compare import compare
from plumbline.publish import links, previews
from plumbline.publish.previews import FontMissingError
from plumbline.publish.prose import SHELL, UNUSED, Prose, ProseError
from plumbline.publish.swap import OccupiedError, replacing
from plumbline.render import shell, templates
from plumbline.render.exports import downloads, schemas, search, signposts
from plumbline.render.exports.cards import Card, cards
from plumbline.render.exports.previews import preview
from plumbline.render.exports.search_documents import search_documents, vocabulary
from plumbline.render.pages import pages
from plumbline.render.shell import Shell
from plumbline.render.site import Site
from plumbline.render.views import View
from plumbline.trace import trace


__all__ = ["FAILURES", "Order", "publish"]

LIBRARIES = {"node_modules/minisearch/dist/es/index.js": "assets/minisearch.js"}
"""Front-end libraries, installed from the lock and served from our own site."""

Tell = Callable[[str], None]


class PartMissingError(Exception):
    """Something the site is made of is not there."""


class DeadLinksError(Exception):
    """The finished site has links that lead nowhere; nothing was published."""


FAILURES = (DeadLinksError, FontMissingError, OccupiedError, PartMissingError, ProseError)
"""What may keep a site from being published; each message says what to do."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to build: `home` is the folder with mkdocs.yml and node_modules, `site` the folder to build.

    `address` is where the site will stand, with a slash at its end; `repository` where its records are kept.
    """

    home: Path
    site: Path
    address: str
    repository: str
    as_of: date | None = None


def publish(catalogue: Catalogue, order: Order, tell: Tell) -> int:
    """Build the whole site and put it in its place; return how many pages it has.

    Raises:
        FontMissingError: the font of the pictures is not there.
        PartMissingError: the configuration or a library is not there.
        ProseError: MkDocs refused the prose.
        DeadLinksError: a link leads nowhere.
        OccupiedError: the target holds something else.
    """
    config = order.home / "mkdocs.yml"
    if not config.is_file():
        raise PartMissingError("there is no mkdocs.yml here. Run this in the folder of the project")
    with replacing(order.site) as fresh:
        prose = Prose(config, fresh, order.as_of or catalogue.as_of)
        try:
            tell("Judging every statistic")
            site = _judge(catalogue, order)
            views = list(pages(site))
        except BaseException:
            prose.abandon()
            raise
        prose.finish()
        previews.write(map(preview, views), order.home, fresh, tell)
        tell(f"Writing {len(views)} pages")
        cut = shell.cut((fresh / SHELL).read_text(encoding="utf-8"))
        _clear(fresh)
        _copy_libraries(order.home, fresh)
        written = {_file(view): _page(view, cut) for view in views}
        _write(fresh, written)
        framed = {f"{each.path}index.html": _card(each, cut) for each in cards(views)}
        _write(fresh, framed)
        _write(fresh, _data(site))
        _write(fresh, signposts.files(site, views))
        hidden = {_file(view) for view in views if not view.page.indexed} | framed.keys()
        _write(fresh, {"sitemap.xml": _sitemap(cut.site_url, fresh, hidden)})
        _refuse_dead_links(fresh)
        return len(list(fresh.rglob("*.html")))


def _judge(catalogue: Catalogue, order: Order) -> Site:
    traces = trace(catalogue)
    compared = compare(catalogue)
    assessed = assess(catalogue, traces, compared, order.as_of)
    return Site(catalogue, traces, compared, assessed, order.address, order.repository)


def _data(site: Site) -> dict[str, str]:
    index = search.to_json(search_documents(site), vocabulary(site))
    return {**downloads.files(site), **schemas.files(), "search.json": index}


def _page(view: View, cut: Shell) -> str:
    page = view.page
    made = templates.render(view, site_url=cut.site_url)
    return shell.fill(
        cut,
        path=page.path,
        title=page.title,
        description=page.description,
        section=page.section,
        head=made.head,
        content=made.content,
    )


def _card(card: Card, cut: Shell) -> str:
    return templates.render_card(card, site_url=cut.site_url)


def _file(view: View) -> str:
    return f"{view.page.path}index.html"


def _clear(fresh: Path) -> None:
    for name in UNUSED:
        path = fresh / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _copy_libraries(home: Path, fresh: Path) -> None:
    for source, target in LIBRARIES.items():
        if not (home / source).is_file():
            raise PartMissingError(f"{source} is not there. Run 'make site', which installs it")
        shutil.copyfile(home / source, fresh / target)


def _write(fresh: Path, texts: Mapping[str, str]) -> None:
    for name, text in texts.items():
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


def _sitemap(site_url: str, fresh: Path, hidden: AbstractSet[str]) -> str:
    found = sorted(path.relative_to(fresh).as_posix() for path in fresh.rglob("*.html"))
    rows = "".join(
        f"<url><loc>{site_url}{name.removesuffix('index.html')}</loc></url>\n"
        for name in found
        if name not in hidden and name != "404.html"
    )
    opening = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return f"{opening}{rows}</urlset>\n"


def _refuse_dead_links(fresh: Path) -> None:
    files = [path.relative_to(fresh).as_posix() for path in fresh.rglob("*") if path.is_file()]
    texts = {name: (fresh / name).read_text(encoding="utf-8") for name in files if name.endswith(".html")}
    found = links.dead(texts, files)
    if found:
        shown = "\n".join(f"  {each.page}: {each.link}" for each in found[:20])
        more = f"\n  and {len(found) - 20} more" if len(found) > 20 else ""
        raise DeadLinksError(f"{len(found)} links lead nowhere:\n{shown}{more}")
