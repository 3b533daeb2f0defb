"""Contradictions page: answers to one question that cannot both be the whole story."""

from plumbline.compare import Contradiction
from plumbline.render import paths
from plumbline.render.parts.pairs import distinct, pair
from plumbline.render.site import Site
from plumbline.render.views import ContradictionsPage, Page


def contradictions_page(site: Site) -> ContradictionsPage:
    """Return every contradiction, the sharpest first."""
    threshold = site.catalogue.rubric.thresholds.contradiction_points.value
    return ContradictionsPage(
        page=Page(
            path=paths.CONTRADICTIONS,
            title="They cannot both be the whole story",
            description=f"Answers to one question that lie more than {threshold} points apart, "
            "with what may explain it.",
            section="contradictions",
        ),
        pairs=tuple(pair(each, site) for each in sharpest(site)),
        rule="Two answers stand here when, turned to one direction, they lie more than "
        f"{threshold} points apart. That is "
        "no difference between groups: people, wording and date differ too, and the reasons "
        "stand beside each pair.",
    )


def sharpest(site: Site) -> list[Contradiction]:
    """Return all contradictions, the widest first."""
    found = distinct(each for answers in site.compared.answers.values() for each in answers.contradictions)
    return sorted(found, key=lambda each: (-each.points, each.first.id, each.second.id))
