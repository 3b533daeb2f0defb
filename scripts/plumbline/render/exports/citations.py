"""Citations: the source first, this record second; as text, BibTeX, RIS and CSL-JSON.

The text follows the style of the American Psychological Association (7th edition); BibTeX the types of
biblatex; RIS the specification of Research Information Systems; CSL-JSON the schema of the Citation
Style Language 1.0.
"""

import json
import re
from dataclasses import dataclass
from datetime import date

from plumbline.dates import Span
from plumbline.records import Source
from plumbline.render import paths
from plumbline.render.site import Site
from plumbline.render.views.parts import Citation
from plumbline.render.words import times


SITE = "Plumbline"

_BIBTEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",  # BibTeX counts braces, escaped or not
    "}": r"\textbraceright{}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "_": r"\_",
    "%": r"\%",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_KEY = re.compile(r"[^a-z0-9-]+")

_RIS_TYPES = {"report": "RPRT", "paper": "JOUR", "news": "NEWS"}
_CSL_TYPES = {"report": "report", "paper": "article-journal", "news": "article-newspaper"}
_BIBTEX_TYPES = {"report": "report", "paper": "article"}


@dataclass(frozen=True, slots=True)
class Work:
    """One thing to cite, before it is written in any form; `issued` is empty when nothing dates it."""

    key: str
    kind: str
    title: str
    publisher: str
    authors: tuple[str, ...] = ()
    issued: Span | None = None
    address: str = ""
    accessed: date | None = None
    note: str = ""


def of_source(source_id: str, source: Source, site: Site) -> Citation:
    """Return how to cite a document."""
    read = source.readings[-1].on.last
    work = Work(
        key=source_id,
        kind=source.kind,
        title=source.title,
        publisher=site.name(source.publisher),
        authors=source.authors,
        issued=source.published,
        address=source.url or "",
        accessed=read if source.url else None,
    )
    return cite("The source", work)


def of_record(page: str, title: str, key: str, site: Site) -> Citation:
    """Return how to cite a page of this site."""
    work = Work(
        key=f"plumbline-{key}",
        kind="page",
        title=title,
        publisher=SITE,
        issued=Span.of(site.as_of),
        address=f"{site.address}{page}",
        note=f"Judged as of {times.day(site.as_of)} by rubric {site.catalogue.rubric.version}",
    )
    return cite("This record", work)


def of_data(site: Site) -> Citation:
    """Return how to cite the whole data set."""
    work = Work(
        key="plumbline-data",
        kind="dataset",
        title=f"Plumbline: the open record of statistics on {site.subject}",
        publisher=SITE,
        issued=Span.of(site.as_of),
        address=f"{site.address}{paths.DATA}",
        note=f"Data set, rubric {site.catalogue.rubric.version}",
    )
    return cite("The data", work)


def cite(heading: str, work: Work) -> Citation:
    """Return one work in every form."""
    return Citation(
        heading=heading, text=as_text(work), bibtex=as_bibtex(work), ris=as_ris(work), csl=as_csl(work)
    )


def as_text(work: Work) -> str:
    """Return a reference as a reader would write it."""
    authors = _listed(work.authors) or work.publisher
    by = f" {work.publisher}." if work.authors else ""
    when = _written(work.issued)
    seen = (
        f"Retrieved {times.day(work.accessed)}, from "
        if work.accessed is not None and work.issued is None
        else ""
    )
    where = f" {seen}{work.address}" if work.address else ""
    stop = "" if work.title.endswith(("?", "!", ".")) else "."
    note = f" {work.note}." if work.note else ""
    return f"{authors.removesuffix('.')}. ({when}). {work.title}{stop}{by}{note}{where}"


def as_bibtex(work: Work) -> str:
    """Return a biblatex entry; every character with a meaning in TeX is escaped."""
    names = " and ".join(f"{{{_tex(name)}}}" for name in work.authors or (work.publisher,))
    fields = {
        "author": names,
        "title": f"{{{_tex(work.title)}}}",
        "date": _iso(work.issued),
        "institution" if work.kind == "report" else "organization": f"{{{_tex(work.publisher)}}}",
        "url": _plain(work.address).replace("{", "%7B").replace("}", "%7D"),
        "urldate": work.accessed.isoformat() if work.accessed is not None else "",
        "note": _tex(work.note),
    }
    kind = _BIBTEX_TYPES.get(work.kind, "dataset" if work.kind == "dataset" else "online")
    lines = [f"  {name} = {{{text}}}," for name, text in fields.items() if text]
    return "\n".join([f"@{kind}{{{_KEY.sub('-', work.key)},", *lines, "}"])


def as_ris(work: Work) -> str:
    """Return an RIS record: a tag a line, no line broken."""
    kind = _RIS_TYPES.get(work.kind, "DATA" if work.kind == "dataset" else "ELEC")
    issued = work.issued
    lines = [
        ("TY", kind),
        *(("AU", name) for name in work.authors or (work.publisher,)),
        ("TI", work.title),
        ("PB", work.publisher),
        ("PY", str(issued.last.year) if issued is not None else ""),
        ("DA", _slashed(issued)),
        ("UR", work.address),
        ("Y2", work.accessed.isoformat().replace("-", "/") if work.accessed is not None else ""),
        ("N1", work.note),
    ]
    written = [f"{tag}  - {_plain(text)}" for tag, text in lines if text]
    return "\n".join([*written, "ER  - "])


def as_csl(work: Work) -> str:
    """Return a list of one CSL-JSON item."""
    item: dict[str, object] = {
        "id": work.key,
        "type": _CSL_TYPES.get(work.kind, "dataset" if work.kind == "dataset" else "webpage"),
        "title": work.title,
        "author": [{"literal": name} for name in work.authors or (work.publisher,)],
        "publisher": work.publisher,
    }
    if work.issued is not None:
        item["issued"] = {"date-parts": _parts(work.issued)}
    if work.address:
        item["URL"] = work.address
    if work.accessed is not None:
        item["accessed"] = {"date-parts": [[work.accessed.year, work.accessed.month, work.accessed.day]]}
    if work.note:
        item["note"] = work.note
    return json.dumps([item], ensure_ascii=False, indent=2)


def _listed(authors: tuple[str, ...]) -> str:
    return (
        authors[0]
        if len(authors) == 1
        else ", & ".join(filter(None, (", ".join(authors[:-1]), *authors[-1:])))
    )


def _written(issued: Span | None) -> str:
    """The date as the style puts it, year first; an interval is an estimate."""
    if issued is None:
        return "n.d."
    if "/" in issued.written:
        return f"ca. {times.stretch(issued)}"
    year, *rest = issued.written.split("-")
    if not rest:
        return year
    month = times.MONTHS[int(rest[0]) - 1]
    return f"{year}, {month}{f' {int(rest[1])}' if len(rest) > 1 else ''}"


def _iso(issued: Span | None) -> str:
    return issued.written if issued is not None else ""


def _slashed(issued: Span | None) -> str:
    if issued is None or "/" in issued.written:
        return ""
    year, month, day = [*issued.written.split("-"), "", ""][:3]
    return f"{year}/{month}/{day}/"


def _parts(issued: Span) -> list[list[int]]:
    return [[int(part) for part in end.split("-")] for end in issued.written.split("/")]


def _plain(text: str) -> str:
    """Text on one line: a control character would end a field or a record."""
    return _CONTROL.sub(" ", text).strip()


def _tex(text: str) -> str:
    return "".join(_BIBTEX.get(letter, letter) for letter in _plain(text))
