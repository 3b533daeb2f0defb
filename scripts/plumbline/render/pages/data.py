"""Data page: what there is to download, what its fields mean, and how to cite it."""

import json

from plumbline.render import paths
from plumbline.render.exports import citations, downloads, schemas
from plumbline.render.site import Site
from plumbline.render.views import Column, DataFile, DataPage, Page
from plumbline.render.views.parts import Link
from plumbline.render.words import times


LICENCE = "https://creativecommons.org/licenses/by/4.0/"

_FILES = {
    "data/statistics.json": "Every statistic with its figures, ranges, grade, ceilings and flags",
    "data/statistics.csv": "The same as a table, one line for each figure",
    "data/traces.json": "Every number in circulation, its verdict and all its appearances",
    "data/repeats.json": "Every number that a page passes on, and whom it credits",
}
_COLUMNS = {
    "id": ("text", "The statistic, as source/id; it never changes"),
    "url": ("path", "Its page, below the root of this site"),
    "claim": ("text", "The finding in one sentence of our own"),
    "kind": ("text", "share, split, choices, effect or amount"),
    "question": ("text or none", "The question it answers"),
    "source": ("text", "The document that states it"),
    "publisher": ("text", "Who published that document"),
    "year": (
        "number or none",
        "When fieldwork ended; else the year the source gives; else that of publication",
    ),
    "sample_size": ("number or none", "How many were asked or observed; of “over 800” the bound"),
    "population": ("text or none", "Who was asked, in our words"),
    "written": ("text", "The figure as the source prints it"),
    "value": ("number", "The figure as a number, in the unit beside it; the middle of a range"),
    "unit": ("text", "%, % change, x, points, a currency, number or rank"),
    "qualifier": ("text or none", "about, nearly, over, at least, under or up to"),
    "label": ("text or none", "The answer the figure stands for"),
    "group": ("text or none", "The group it belongs to"),
    "n": ("number or none", "How many people the figure stands on"),
    "low": (
        "number or none",
        "Low end of the 95% range; unless the sample was random, the real one is wider",
    ),
    "high": ("number or none", "High end of that range"),
    "grade": ("A to E", "How safe it is to cite; not how true it is"),
    "flags": ("list of ids", "Every weakness that stands on it"),
    "trace": ("text or none", "The number in circulation it belongs to"),
    "found_at": ("address or none", "The source, opened at the very words"),
}


def data_page(site: Site) -> DataPage:
    """Return the page of the downloads."""
    texts = downloads.files(site)
    return DataPage(
        page=Page(
            path=paths.DATA,
            title="Data",
            description="Everything on this site to download, free to use, with its schemas.",
            section="data",
            json_ld=_json_ld(site),
        ),
        as_of=times.day(site.as_of),
        version=site.catalogue.version,
        rubric=str(site.catalogue.rubric.version),
        files=tuple(
            DataFile(to=to, name=to.rpartition("/")[2], what=_FILES[to], size=_size(len(text.encode())))
            for to, text in texts.items()
            if to in _FILES
        ),
        columns=tuple(
            Column(name=name, type=_COLUMNS[name][0], meaning=_COLUMNS[name][1]) for name in downloads.COLUMNS
        ),
        schemas=tuple(Link(text=to.rpartition("/")[2], to=to) for to in schemas.files()),
        licence=Link(
            text="CC BY 4.0", to=LICENCE, note="Name Plumbline, and the source of the number itself."
        ),
        cite=citations.of_data(site),
    )


def _size(length: int) -> str:
    return f"{max(1, round(length / 1000)):,} KB"


def _json_ld(site: Site) -> str:
    dataset = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": "Plumbline",
        "description": f"Statistics on {site.subject}: where each comes from, and how safe it is to cite.",
        "url": f"{site.address}{paths.DATA}",
        "license": LICENCE,
        "version": site.catalogue.version,
        "dateModified": site.as_of.isoformat(),
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": "text/csv" if to.endswith(".csv") else "application/json",
                "contentUrl": f"{site.address}{to}",
            }
            for to in _FILES
        ],
    }
    return json.dumps(dataset, ensure_ascii=False)
