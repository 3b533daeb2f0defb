"""Cards: one number with its source and grade, small enough to stand in the page of somebody else."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plumbline.render import paths
from plumbline.render.exports.previews import Preview, preview
from plumbline.render.views import StatisticPage, TracePage, View


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One card: where it stands, the page of its record, and what it says."""

    path: str
    record: str
    title: str
    says: Preview


def cards(views: Iterable[View]) -> Iterator[Card]:
    """Yield the card of every statistic and every number in circulation."""
    for view in views:
        if isinstance(view, StatisticPage | TracePage):
            page = view.page
            yield Card(path=paths.card(page.path), record=page.path, title=page.title, says=preview(view))
