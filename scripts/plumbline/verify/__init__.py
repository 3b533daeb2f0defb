"""Verify: whether the figures of a record stand in the text of its source.

It looks at texts, not at truth: what it does not find, a person has to read again.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from plumbline.records import Source
from plumbline.verify.fetch import Page, Reach, Reader
from plumbline.verify.findings import borrowed, look_up
from plumbline.verify.report import Verified


__all__ = ["Page", "Reach", "Reader", "Verified", "from_folder", "from_web", "verify"]

Texts = Callable[[str, Source], Page]


def from_folder(folder: Path) -> Texts:
    """Take the text of each source from `<folder>/<source>.txt`."""

    def texts(source_id: str, _: Source) -> Page:
        path = folder / f"{source_id}.txt"
        if not path.is_file():
            return Page(Reach.UNCHECKED, why=f"there is no {path.name}")
        return Page(Reach.READ, text=path.read_text(encoding="utf-8", errors="replace"))

    return texts


def from_web(reader: Reader) -> Texts:
    """Take the text of each source from its address."""

    def texts(_: str, source: Source) -> Page:
        return reader.read(source.url) if source.url else Page(Reach.UNCHECKED, why="it has no address")

    return texts


def verify(sources: Mapping[str, Source], texts: Texts) -> Iterator[Verified]:
    """Verify one source after another, as fast as their texts come in."""
    for source_id, source in sources.items():
        page = texts(source_id, source)
        if page.reach is not Reach.READ:
            yield Verified(source_id, page)
            continue
        yield Verified(
            source_id,
            page,
            tuple(look_up(source_id, source, page.text)),
            tuple(borrowed(source_id, source, page.text)),
        )
