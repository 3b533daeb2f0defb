"""Changes page: everything that was added, corrected and withdrawn."""

from plumbline.render import paths
from plumbline.render.parts import history
from plumbline.render.site import Site
from plumbline.render.views import ChangesPage, Page
from plumbline.render.views.parts import Fact
from plumbline.render.words import times


def changes_page(site: Site) -> ChangesPage:
    """Return all changes, newest first."""
    return ChangesPage(
        page=Page(
            path=paths.CHANGES,
            title="Changes",
            description="What was added, corrected and withdrawn, and why. Nothing is deleted: a "
            "withdrawn record keeps "
            "its page.",
            section="data",
        ),
        releases=tuple(
            Fact(term=each.version, text=each.what, note=times.day(each.on.last))
            for each in site.catalogue.releases
        ),
        changes=history.of_site(site),
    )
