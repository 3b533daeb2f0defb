"""Downloads: the catalogue as JSON and CSV, for others to build on.

The keys are a contract: they may be added to and are never renamed. Numbers are in the unit beside them.
"""

import csv
import io
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from plumbline.assess import Assessment, Raised, TraceAssessment
from plumbline.catalogue import RepeatEntry
from plumbline.compare import FigureRange
from plumbline.render import fragments, paths
from plumbline.render.site import Site
from plumbline.trace import Hop, Traced


FIGURE_COLUMNS = ("written", "value", "unit", "qualifier", "label", "group", "n", "low", "high")
COLUMNS = (
    "id",
    "url",
    "claim",
    "kind",
    "question",
    "source",
    "publisher",
    "year",
    "sample_size",
    "population",
    *FIGURE_COLUMNS,
    "grade",
    "flags",
    "trace",
    "found_at",
)


def files(site: Site) -> dict[str, str]:
    """Return every download by its path below the root of the site."""
    rows = statistics(site)
    numbers = [_trace(site.traces[key], each, site) for key, each in site.assessed.traces.items()]
    return {
        "data/statistics.json": _json({**_head(site), "statistics": rows}),
        "data/traces.json": _json({**_head(site), "traces": numbers}),
        "data/repeats.json": _json({**_head(site), "repeats": repeats(site)}),
        "data/statistics.csv": _csv(COLUMNS, _flat(rows)),
        **{f"{row['url']}index.json": _json({**_head(site), "statistic": row}) for row in rows},
    }


def statistics(site: Site) -> list[dict[str, Any]]:
    """Return one row for each statistic."""
    return [_statistic(assessment) for assessment in site.assessed.statistics.values()]


def repeats(site: Site) -> list[dict[str, Any]]:
    """Return one row for each number that is passed on; `of` is a trace or a statistic, or nothing."""
    return [_repeat(entry) for entry in site.catalogue.repeats]


def _repeat(entry: RepeatEntry) -> dict[str, Any]:
    repeat, url = entry.repeat, entry.source.url
    return {
        "id": entry.id,
        "url": paths.repeat(entry.source_id, entry.number),
        "of": repeat.of,
        "claim": repeat.claim,
        "question": repeat.answers,
        "source": entry.source_id,
        "publisher": entry.source.publisher,
        "published": str(entry.source.published) if entry.source.published else None,
        "written": repeat.value.written,
        "value": _number(repeat.value.number),
        "unit": repeat.value.unit_name,
        "credits": list(repeat.credits),
        "link": repeat.link,
        "dated": [str(span) for span in repeat.dated or ()],
        "found_at": fragments.link(url, repeat.found) if url else None,
    }


def _head(site: Site) -> dict[str, Any]:
    return {
        "as_of": site.as_of.isoformat(),
        "version": site.catalogue.version,
        "rubric": site.catalogue.rubric.version,
        "licence": "https://creativecommons.org/licenses/by/4.0/",
    }


def _statistic(assessment: Assessment) -> dict[str, Any]:
    entry = assessment.subject.entry
    record, facts = entry.statistic, assessment.subject.facts
    base, effect = record.base, record.effect
    url = entry.source.url
    return {
        "id": entry.id,
        "url": paths.statistic(entry.id),
        "claim": record.claim,
        "kind": record.kind,
        "question": record.answers,
        "source": entry.source_id,
        "publisher": entry.source.publisher,
        "year": entry.year,
        "sample_size": int(facts.sample_size.number) if facts and facts.sample_size else None,
        "sample_size_written": str(facts.sample_size) if facts and facts.sample_size else None,
        "population": facts.population if facts else None,
        "roles": list(facts.roles) if facts and facts.roles else None,
        "fieldwork": str(facts.fieldwork) if facts and facts.fieldwork else None,
        "study": entry.study.id if entry.study else None,
        "series": facts.series if facts else None,
        "counts": record.counts or "people",
        "asked": record.asked,
        "base": (base.who or base.group) if base else None,
        "scale": record.scale,
        "cut": record.cut,
        "reversed": bool(record.reversed),
        "basis": record.basis,
        "effect": {"of": effect.of, "against": effect.against} if effect else None,
        "figures": [_figure(each) for each in assessment.subject.ranges],
        "grade": assessment.grade.value,
        "ceilings": {axis.value: grade.value for axis, grade in assessment.ceilings.items()},
        "disclosed": assessment.card.stated,
        "flags": [_flag(each) for each in assessment.flags],
        "trace": assessment.subject.trace.id if assessment.subject.trace else None,
        "found_at": fragments.link(url, record.found) if url else None,
        "withdrawn": record.withdrawn is not None,
    }


def _figure(each: FigureRange) -> dict[str, Any]:
    value = each.figure.value
    return {
        "written": value.written,
        "value": _number(value.number),
        "unit": value.unit_name,
        "qualifier": value.qualifier.value if value.qualifier else None,
        "label": each.figure.label,
        "group": each.figure.group,
        "n": each.size,
        "low": _number(each.range.low) if each.range else None,
        "high": _number(each.range.high) if each.range else None,
    }


def _flag(raised: Raised) -> dict[str, Any]:
    return {
        "id": raised.flag.id,
        "severity": raised.flag.severity.word,
        "reason": " ".join(raised.reasons),
        "binds": raised.binds,
        "dismissed": raised.dismissed,
    }


def _trace(traced: Traced, assessment: TraceAssessment, site: Site) -> dict[str, Any]:
    return {
        "id": traced.id,
        "url": paths.trace(traced.id),
        "name": traced.record.name,
        "value": traced.record.value.written,
        "verdict": traced.verdict.value,
        "grade": assessment.grade.value,
        "refuted": assessment.refuted,
        "root": traced.root.id if traced.root else None,
        "instead": assessment.instead.subject.entry.id if assessment.instead else None,
        "appearances": [_appearance(hop, site) for hop in traced.hops],
    }


def _appearance(hop: Hop, site: Site) -> dict[str, Any]:
    appearance = hop.appearance
    source = site.catalogue.sources[appearance.source_id]
    return {
        "id": appearance.id,
        "source": appearance.source_id,
        "address": source.url,
        "published": str(appearance.published) if appearance.published else None,
        "written": appearance.value.written,
        "credits": list(appearance.credits),
        "changed": [
            {"what": shift.kind.value, "from": shift.before, "to": shift.after} for shift in hop.shifts
        ],
    }


def _flat(rows: list[dict[str, Any]]) -> Iterator[list[Any]]:
    """One line for each figure, with its statistic's facts beside it."""
    for row in rows:
        flags = " ".join(flag["id"] for flag in row["flags"])
        for figure in row["figures"]:
            merged = {**row, **figure, "flags": flags}
            yield [merged[column] for column in COLUMNS]


def _csv(columns: tuple[str, ...], rows: Iterator[list[Any]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_inert(cell) for cell in row] for row in rows)
    return out.getvalue()


def _inert(cell: object) -> object:
    """A cell no spreadsheet runs as a formula; a signed number is none."""
    if not isinstance(cell, str) or not cell or cell[0] not in "=+-@\t\r":
        return cell
    return cell if cell[1:2].isdigit() else f"'{cell}"


def _number(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


def _json(content: dict[str, Any]) -> str:
    """JSON that may also stand inside a page: no character of it can close a script element."""
    text = json.dumps(content, ensure_ascii=False, indent=1)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + "\n"
