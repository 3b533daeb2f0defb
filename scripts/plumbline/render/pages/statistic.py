"""Statistic page: one number, who was asked, how safe it is to cite, and the sentence to cite it with."""

import json

from plumbline.assess import Assessment, safest
from plumbline.catalogue import RepeatEntry, StatisticEntry
from plumbline.compare import between
from plumbline.render import paths
from plumbline.render.exports import citations
from plumbline.render.parts import assessments, disclosures, figure_rows, history, plots, rows, sums
from plumbline.render.parts.pairs import pair
from plumbline.render.site import Site
from plumbline.render.views import Alternate, Meta, Page, StatisticPage
from plumbline.render.views.parts import Citation, Fact, Link
from plumbline.render.views.rows import Nearby, StatisticRow
from plumbline.render.words import amounts, asked, grades, sentences, told, uncertainty
from plumbline.render.words.grammar import capital, joined, sentence
from plumbline.values import Value


_PAIRS = 2
"""So many contradictions stand on the page, those furthest apart first."""

_OTHERS = 12
"""So many other answers stand on the page; the question's page has all."""


def statistic_page(judged: Assessment, site: Site) -> StatisticPage:
    """Return the page of one statistic."""
    entry = judged.subject.entry
    statistic = entry.statistic
    traced = site.trace_of.get(entry.id)
    found = rows.found(statistic.found, statistic.place, entry.source)
    to = paths.statistic(entry.id)
    return StatisticPage(
        page=_page(judged, site),
        id=entry.id,
        number=rows.headline(entry, site),
        qualifier=amounts.qualifier(statistic.headline.value),
        claim=statistic.claim,
        source=rows.source_link(entry.source_id, site),
        publisher=rows.publisher_link(entry.source.publisher, site),
        question=rows.question_link(statistic.answers, site),
        byline=told.byline(entry, site),
        caution=sentences.caution(judged, site),
        asked=asked.of_statistic(entry, site),
        uncertainty=uncertainty.of_headline(judged, site),
        assessment=assessments.of_statistic(judged),
        sentence=sentences.to_cite(judged, site),
        sentence_note=sentences.not_to_write(judged, site),
        plot=plots.of_figures(judged),
        figures=figure_rows.figures(judged),
        figures_caption="Every figure of this statistic, with the people it stands on",
        gaps=figure_rows.gaps(judged),
        disclosure=disclosures.of_statistic(judged),
        sums=sums.of_statistic(judged),
        trace=rows.trace(traced, site) if traced is not None else None,
        repeated=tuple(_repeated(entry, site)),
        others=_others(entry, site),
        others_note=_others_note(entry, site),
        pairs=tuple(pair(each, site) for each in judged.subject.contradictions[:_PAIRS]),
        found=found,
        doubt=statistic.doubt or "",
        notes=tuple(filter(None, (statistic.note, _study_note(entry), entry.source.note))),
        inferred=_inferred(entry),
        cite=cite(judged, site),
        json=paths.json(to),
        report=paths.report(site.repository, f"{site.address}{to}", entry.id),
        edit=paths.file(site.repository, f"statistics/sources/{entry.source_id}.yaml"),
        history=history.of_record(statistic, entry.source),
        withdrawn=history.withdrawal(statistic, site),
        nearby=_nearby(entry, site),
        people=told.short_people(entry, site),
        card=paths.card(to),
    )


def cite(judged: Assessment, site: Site) -> tuple[Citation, ...]:
    """Return the citations: the source first, this record second."""
    entry = judged.subject.entry
    title = f"{entry.statistic.claim.removesuffix('.')} [Grade {judged.grade.value}]"
    record = citations.of_record(paths.statistic(entry.id), title, entry.id.replace("/", "-"), site)
    return citations.of_source(entry.source_id, entry.source, site), record


def _page(judged: Assessment, site: Site) -> Page:
    entry = judged.subject.entry
    to = paths.statistic(entry.id)
    mark = grades.of_statistic(judged)
    people = told.people(entry, site)
    asked_whom = f" Asked: {people}." if people else ""
    return Page(
        path=to,
        title=entry.statistic.claim,
        description=f"{told.byline(entry, site)}.{asked_whom} {sentence(mark.label)}",
        section="statistics",
        crumbs=(
            Link(text="Statistics", to=paths.STATISTICS),
            rows.source_link(entry.source_id, site),
        ),
        meta=tuple(_meta(judged, site)),
        alternates=(Alternate(type="application/json", to=paths.json(to), title="This statistic as JSON"),),
        json_ld=_json_ld(entry, site),
        indexed=entry.statistic.withdrawn is None,
    )


def _meta(judged: Assessment, site: Site) -> list[Meta]:
    """Names citation managers read: of the record, with its source beside it."""
    entry = judged.subject.entry
    return [
        Meta(name="citation_title", content=entry.statistic.claim),
        Meta(name="citation_author", content=citations.SITE),
        Meta(name="citation_publication_date", content=site.as_of.isoformat().replace("-", "/")),
        Meta(name="DC.title", content=entry.statistic.claim),
        Meta(name="DC.source", content=entry.source.url or entry.source.title),
    ]


def _json_ld(entry: StatisticEntry, site: Site) -> str:
    appearance: dict[str, str] = {
        "@type": "CreativeWork",
        "headline": entry.source.title,
        "publisher": site.name(entry.source.publisher),
    }
    if entry.source.url:
        appearance["url"] = entry.source.url
    claim = {
        "@context": "https://schema.org",
        "@type": "Claim",
        "text": entry.statistic.claim,
        "url": f"{site.address}{paths.statistic(entry.id)}",
        "firstAppearance": appearance,
    }
    return json.dumps(claim, ensure_ascii=False)


def _others(entry: StatisticEntry, site: Site) -> tuple[StatisticRow, ...]:
    answers = site.compared.answers.get(entry.statistic.answers or "")
    others = [
        (between(entry, other), other)
        for other in (answers.entries if answers is not None else ())
        if other.id != entry.id and other.statistic.withdrawn is None
    ]
    others.sort(key=lambda each: (each[0].level, safest(site.judged(each[1]))))
    return tuple(
        rows.statistic(
            other, site, sentence(joined(found.reasons)) if found.reasons else "It may be compared."
        )
        for found, other in others[:_OTHERS]
    )


def _others_note(entry: StatisticEntry, site: Site) -> str:
    answers = site.compared.answers.get(entry.statistic.answers or "")
    if answers is None or len(answers.entries) < 2:
        return "No other statistic on record answers it."
    if len(answers.entries) > _OTHERS + 1:
        return f"These are the nearest of {len(answers.entries) - 1}; the question’s page has all."
    return ""


def _repeated(entry: StatisticEntry, site: Site) -> list[Link]:
    links = []
    for each in site.passed_on.get(entry.id, ()):
        source = site.catalogue.sources[each.source_id]
        note = f"{site.name(source.publisher)}, {amounts.full(_value(each))}"
        to = (
            paths.repeat(each.source_id, each.number)
            if isinstance(each, RepeatEntry)
            else paths.statistic(each.id)
        )
        links.append(Link(text=source.title, to=to, note=note))
    return links


def _value(each: StatisticEntry | RepeatEntry) -> Value:
    return each.repeat.value if isinstance(each, RepeatEntry) else each.statistic.headline.value


def _study_note(entry: StatisticEntry) -> str | None:
    if entry.study is None:
        return None
    account = entry.source.studies.get(entry.study.id)
    return account.note if account is not None else None


def _inferred(entry: StatisticEntry) -> tuple[Fact, ...]:
    """What stands on the page and was inferred, beside what the facts of the study say already."""
    shown = {"base"}
    return tuple(
        Fact(term=capital(key.replace("_", " ")), text=_inferred_value(entry, key), inferred=sentence(why))
        for key, why in entry.statistic.inferred.items()
        if key not in shown
    )


def _inferred_value(entry: StatisticEntry, key: str) -> str:
    value = getattr(entry.statistic, key, None)
    return capital(str(value)) if isinstance(value, str) else "Inferred"


def _nearby(entry: StatisticEntry, site: Site) -> Nearby | None:
    answers = site.compared.answers.get(entry.statistic.answers or "")
    question = rows.question_link(entry.statistic.answers, site)
    if answers is None or question is None:
        return None
    standing = [each for each in answers.entries if each.statistic.withdrawn is None or each.id == entry.id]
    place = next(index for index, each in enumerate(standing) if each.id == entry.id)
    before = standing[place - 1] if place > 0 else None
    after = standing[place + 1] if place + 1 < len(standing) else None
    return Nearby(
        within=f"In “{question.text}”",
        previous=_link(before) if before is not None else None,
        next=_link(after) if after is not None else None,
    )


def _link(entry: StatisticEntry) -> Link:
    return Link(text=entry.statistic.claim, to=paths.statistic(entry.id))
