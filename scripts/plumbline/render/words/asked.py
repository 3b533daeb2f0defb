"""Asked: the facts of a study, one line each; what no source says is shown as not stated."""

from collections.abc import Iterator

from plumbline.catalogue import StatisticEntry
from plumbline.records import Study
from plumbline.render import paths
from plumbline.render.site import Site
from plumbline.render.views.parts import Fact
from plumbline.render.words import amounts, times
from plumbline.render.words.grammar import among, capital, joined, sentence
from plumbline.render.words.told import NOT_STATED
from plumbline.study import MergedStudy


RECRUITMENT = {
    "random": "drawn at random",
    "panel": "from an opt-in panel",
    "customers": "from the publisher’s own customers",
    "community": "from the publisher’s own community",
    "event": "among visitors of an event",
    "open": "open to anybody who came by",
}
"""How those asked were reached, in words."""

DESIGN = {
    "survey": "a survey",
    "audit": "a test of what was done",
    "records": "an analysis of records",
    "experiment": "an experiment",
    "estimate": "an estimate",
    "interviews": "interviews",
}
"""How the data came about, in words."""


def of_statistic(entry: StatisticEntry, site: Site) -> tuple[Fact, ...]:
    """Return who was asked, what and of whom the figure speaks, for one statistic."""
    lines = list(of_study(entry.study, site)) if entry.study is not None else [_missing("Who")]
    statistic = entry.statistic
    if statistic.effect is not None:
        against = statistic.effect.against
        lines.append(
            Fact(
                term="Compared",
                text=f"{capital(statistic.effect.of)}, against {against}"
                if against
                else capital(statistic.effect.of),
                note="" if against else "Against whom is not stated.",
            )
        )
    elif statistic.asked is not None:
        printed = "The source prints the question." if statistic.wording else "The source does not print it."
        lines.append(Fact(term="Asked what", text=capital(statistic.asked), note=printed))
    else:
        lines.append(_missing("Asked what"))
    if statistic.base is not None and statistic.base.who is not None:
        n = statistic.base.n
        note = f"{amounts.full(n)} of them" if n is not None else "how many they are is not stated"
        why = statistic.inferred.get("base", "")
        lines.append(Fact(term="Share of whom", text=capital(statistic.base.who), note=note, inferred=why))
    elif statistic.base is not None and statistic.base.group not in {None, "all"}:
        why = statistic.inferred.get("base", "")
        lines.append(Fact(term="Share of whom", text=capital(str(statistic.base.group)), inferred=why))
    if (statistic.counts or "people") != "people":
        lines.append(Fact(term="Counted", text=f"{capital(site.counted(statistic.counts))}, not people"))
    return tuple(lines)


def of_study(study: MergedStudy, site: Site) -> tuple[Fact, ...]:
    """Return the facts of a study in the order a reader asks for them."""
    facts = study.facts
    return (
        _fact("Who", "population", study, site, capital(facts.population or "")),
        _how_many(study, site),
        _when(study, site),
        _fact("Where", "geography", study, site, capital(facts.geography or "")),
        _fact(
            "How reached", "recruitment", study, site, capital(RECRUITMENT.get(facts.recruitment or "", ""))
        ),
        _fact("How asked", "mode", study, site, _mode(facts)),
        _publisher("Asked by", "conductor", study, site),
        _paid_by(study, site),
        *_credited(facts, site),
    )


def _missing(term: str) -> Fact:
    return Fact(term=term, text=capital(NOT_STATED), stated=False)


def _fact(term: str, key: str, study: MergedStudy, site: Site, text: str, note: str = "") -> Fact:  # noqa: PLR0913, PLR0917
    if not text:
        return _missing(term)
    notes = " ".join(
        filter(None, (note, *_disagreement(key, study, site), _said_elsewhere(key, study, site)))
    )
    return Fact(term=term, text=text, note=notes, inferred=study.facts.inferred.get(key, ""))


def _how_many(study: MergedStudy, site: Site) -> Fact:
    facts = study.facts
    groups = facts.groups or {}
    split = joined(
        f"{amounts.full(size) if size is not None else 'an unknown number'} {among(name)}"
        for name, size in groups.items()
    )
    size = amounts.full(facts.sample_size) if facts.sample_size is not None else ""
    fact = _fact("How many", "sample_size", study, site, size, sentence(split) if groups else "")
    why = facts.inferred.get("groups", "")
    if not why or fact.inferred:
        return fact
    return Fact(term=fact.term, text=fact.text, note=fact.note, inferred=why, stated=fact.stated)


def _when(study: MergedStudy, site: Site) -> Fact:
    facts = study.facts
    if facts.fieldwork is not None:
        return _fact("When", "fieldwork", study, site, times.stretch(facts.fieldwork))
    if facts.dated:
        years = joined((times.stretch(span) for span in facts.dated), "or")
        why = facts.inferred.get("dated", "")
        note = "The year the source puts on it; when people were asked is not stated."
        if len({span.written for span in facts.dated}) > 1:
            note = f"The same figures are given for {joined(map(times.stretch, facts.dated))}."
        return Fact(term="When", text=years, note=note, inferred=why)
    return _missing("When")


def _mode(facts: Study) -> str:
    how = capital(facts.mode or "")
    if facts.design is None or facts.design == "survey":
        return how
    return "; ".join(filter(None, (capital(DESIGN[facts.design]), facts.mode)))


def _publisher(term: str, key: str, study: MergedStudy, site: Site) -> Fact:
    publisher_id: str | None = getattr(study.facts, key)
    if publisher_id is None:
        return _missing(term)
    record = site.catalogue.publishers.get(publisher_id)
    sells = f"It sells {joined(record.sells)}." if record is not None and record.sells else ""
    found = _fact(term, key, study, site, site.name(publisher_id), sells)
    to = paths.publisher(publisher_id) if record is not None else ""
    return Fact(term=term, text=found.text, to=to, note=found.note, inferred=found.inferred)


def _paid_by(study: MergedStudy, site: Site) -> Fact:
    facts = study.facts
    if facts.sponsor is not None:
        return _publisher("Paid for by", "sponsor", study, site)
    if study.original is not None and facts.conductor is not None:
        note = "No other sponsor is named in the study’s own report."
        return Fact(term="Paid for by", text=site.name(facts.conductor), note=note)
    return _missing("Paid for by")


def _credited(facts: Study, site: Site) -> Iterator[Fact]:
    if facts.credits and not facts.conductor:
        note = "It passes the figures on; who asked is not stated."
        yield Fact(term="Credited to", text=joined(map(site.name, facts.credits)), note=note)


def _disagreement(key: str, study: MergedStudy, site: Site) -> Iterator[str]:
    for conflict in study.conflicts:
        if conflict.key == key:
            said = joined(
                f"{site.name(site.catalogue.sources[source_id].publisher)} says {_readable(key, value, site)}"
                for source_id, value in conflict.said
            )
            yield f"Sources disagree: {said}."


def _readable(key: str, value: str, site: Site) -> str:
    return site.name(value) if key in {"conductor", "sponsor"} else value


def _said_elsewhere(key: str, study: MergedStudy, site: Site) -> str:
    """Name who says it, when several sources speak of the study and it is none of its maker's."""
    source_id = study.said_by.get(key)
    if source_id is None or source_id == study.original or len(study.sources) == 1:
        return ""
    publisher = site.catalogue.sources[source_id].publisher
    return f"So says {site.name(publisher)}." if publisher != study.facts.conductor else ""
