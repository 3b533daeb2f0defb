"""Trace page: one number in circulation, followed back, and what to cite instead."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from plumbline.assess import Grade, TraceAssessment
from plumbline.render import paths
from plumbline.render.parts import assessments, history, rows
from plumbline.render.parts.hops import hops
from plumbline.render.site import Site
from plumbline.render.views import Drift, Page, TracePage
from plumbline.render.views.parts import Fact, Link
from plumbline.render.views.rows import Hop, Instead, Nearby
from plumbline.render.words import amounts, grades, sentences, times, verdicts
from plumbline.render.words.grammar import capital, counted, joined, sentence, spelled
from plumbline.trace import Traced, Verdict


def trace_page(traced: Traced, site: Site) -> TracePage:
    """Return the page of one number in circulation."""
    judged = site.assessed.traces[traced.id]
    record = traced.record
    to = paths.trace(traced.id)
    chain = hops(traced, site)
    return TracePage(
        page=_page(traced, site),
        number=amounts.full(record.value),
        wording=record.wording,
        verdict=verdicts.VERDICTS[traced.verdict],
        verdict_text=verdicts.TEXTS[traced.verdict],
        verdict_sentence=verdicts.verdict_sentence(traced, site),
        assessment=assessments.of_trace(judged, traced),
        hops=chain,
        hops_sentence=_hops_sentence(traced, chain),
        root_found=traced.root is not None,
        root_sentence=_root_sentence(traced, site),
        drift=tuple(_drift(traced, site)),
        instead=instead(judged, site),
        story=tuple(paragraph for paragraph in record.story.split("\n") if paragraph.strip()),
        facts=tuple(_facts(traced, site)),
        question=rows.question_link(record.answers, site, _answers_note(traced, site)),
        travels_with=tuple(
            rows.trace(site.traces[each], site) for each in record.travels_with if each in site.traces
        ),
        report=paths.report(site.repository, f"{site.address}{to}", record.name),
        edit=paths.file(site.repository, f"statistics/traces/{traced.id}.yaml"),
        history=history.of_record(record),
        withdrawn=history.withdrawal(record, site),
        nearby=_nearby(traced, site),
        card=paths.card(to),
    )


def instead(judged: TraceAssessment, site: Site) -> Instead:
    """Return what to cite instead of a number in circulation, or what to write where nothing is fit."""
    best = judged.instead
    if best is None or best.grade is Grade.E:
        return Instead(sentence="", because=sentences.NOTHING_TO_CITE)
    row = rows.statistic(best.subject.entry, site)
    traced = site.traces[judged.id]
    is_root = traced.root is not None and traced.root.id == best.subject.entry.id
    if is_root and best.grade is Grade.D:
        because = (
            "Better leave the number out: nothing on record answers the question well enough to "
            "be cited, and the "
            "origin itself is weak. If you must, cite it as what it was."
        )
    elif is_root:
        because = "This is the origin of the number, told as it was found:"
    else:
        because = (
            f"The best-graded answer on record to the same question, {grades.WORDS[best.grade].lower()}:"
        )
    return Instead(sentence=sentences.to_cite(best, site), because=because, record=row)


def _page(traced: Traced, site: Site) -> Page:
    record = traced.record
    verdict = verdicts.verdict_sentence(traced, site)
    return Page(
        path=paths.trace(traced.id),
        title=f"{capital(record.name)}: where does it come from?",
        description=f"“{record.wording}” {verdicts.TEXTS[traced.verdict]}. {verdict}",
        section="traces",
        crumbs=(Link(text="Numbers in circulation", to=paths.TRACES),),
        json_ld=_json_ld(traced, site),
        indexed=record.withdrawn is None,
    )


def _json_ld(traced: Traced, site: Site) -> str:
    review = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": traced.record.wording,
        "datePublished": site.as_of.isoformat(),
        "url": f"{site.address}{paths.trace(traced.id)}",
        "author": {"@type": "Organization", "name": "Plumbline", "url": site.address},
        "reviewRating": {"@type": "Rating", "alternateName": verdicts.TEXTS[traced.verdict]},
    }
    return json.dumps(review, ensure_ascii=False)


def _hops_sentence(traced: Traced, chain: tuple[Hop, ...]) -> str:
    if not chain:
        return "No page on record states this number yet."
    pages = len({each.source_id for each in traced.appearances})
    years = [each.published.last.year for each in traced.appearances if each.published is not None]
    span = ""
    if years:
        first, last = min(years), max(years)
        span = f" from {first}" if first == last else f" between {first} and {last}"
    adrift = sum(hop.credit_kind in {"nobody", "lost"} for hop in chain)
    verb = "credits" if adrift == 1 else "credit"
    lost = f"; {spelled(adrift)} of them {verb} nobody, or a link that is lost" if adrift else ""
    return f"Stated on {counted(pages, 'page')} on record{span}{lost}."


def _root_sentence(traced: Traced, site: Site) -> str:
    if traced.root is not None:
        return verdicts.origin(traced.root, site)
    oldest = _oldest(traced, site)
    match traced.verdict:
        case Verdict.NAMED:
            named = verdicts.credited(traced, site)
            found = "we found no report of theirs that states it."
            return f"No origin found. {named} {_is(named)} credited; {found}{oldest}"
        case Verdict.CIRCULAR:
            return "No origin found. The credits run in a circle."
        case _:
            return f"No origin found. No page on record says who was asked, when or how.{oldest}"


def _oldest(traced: Traced, site: Site) -> str:
    dated = [each for each in traced.appearances if each.published is not None]
    if not dated:
        return ""
    first = min(dated, key=lambda each: (each.published.last if each.published else site.as_of, each.id))
    when = times.latest(first.published) if first.published is not None else ""
    undated = len({each.source_id for each in traced.appearances if each.published is None})
    more = f"; {spelled(undated)} more {'has' if undated == 1 else 'have'} no date" if undated else ""
    return f" The oldest dated page on record is of {when}, by {site.name(first.publisher)}{more}."


def _is(names: str) -> str:
    return "are" if " and " in names else "is"


def _drift(traced: Traced, site: Site) -> Iterator[Drift]:
    pages = traced.appearances
    if len(traced.variants) > 1:
        shown = joined(
            f"{verdicts.typeset(each.written)} on {counted(each.count, 'page')}" for each in traced.variants
        )
        yield Drift(what="Figure", text=sentence(shown))
    usual = traced.record.measures
    meanings = _counted((each.measures or usual) for each in pages)
    if len(meanings) > 1:
        yield Drift(
            what="Meaning", text=sentence(joined(f"“{name}”{_times(number)}" for name, number in meanings))
        )
    units = _counted(site.counted(each.counts or traced.record.counts) for each in pages)
    if len(units) > 1:
        yield Drift(what="Unit", text=sentence(joined(f"{name}{_times(number)}" for name, number in units)))
    dates = _counted(times.stretch(span) for each in pages for span in each.dated)
    if len(dates) > 1:
        yield Drift(
            what="Year put on it", text=sentence(joined(f"{name}{_times(number)}" for name, number in dates))
        )
    names = _counted(site.name(name) for each in pages for name in each.credits or ("",))
    if len(names) > 1:
        shown = joined(f"{name or 'nobody'}{_times(number)}" for name, number in names)
        yield Drift(what="Credit", text=sentence(shown))
    told_as = _counted(each.told_as or "" for each in pages)
    kinds = {name: number for name, number in told_as if name}
    if len(kinds) > 1:
        yield Drift(
            what="Telling",
            text=f"As cause and effect {_on(kinds['cause'])}, as two things that go together "
            f"{_on(kinds['link'])}.",
        )


def _counted(names: Iterable[str]) -> list[tuple[str, int]]:
    return sorted(Counter(names).items(), key=lambda each: (-each[1], each[0]))


def _times(number: int) -> str:
    return f" {_on(number)}"


def _on(number: int) -> str:
    return f"on {counted(number, 'page')}"


def _facts(traced: Traced, site: Site) -> Iterator[Fact]:
    record = traced.record
    yield Fact(term="Said to measure", text=capital(record.measures))
    yield Fact(term="Said of", text=capital(site.counted(record.counts)))
    dated = [each for each in traced.appearances if each.published is not None]
    if dated:
        first = min(dated, key=lambda each: (each.published.last if each.published else site.as_of, each.id))
        source = site.catalogue.sources[first.source_id]
        year = str(first.published.last.year) if first.published is not None else ""
        yield Fact(
            term="Earliest page on record", text=source.title, to=paths.source(first.source_id), note=year
        )
    steps = [hop.hops_to_root for hop in traced.hops if hop.hops_to_root]
    if steps:
        far = f"{spelled(max(steps))} step{'s' if max(steps) > 1 else ''} at most"
        yield Fact(
            term="Links to the origin",
            text=f"{capital(spelled(len(steps)))} of {len(traced.hops)} pages lead to it, in {far}",
        )
    elif traced.root is not None and len(traced.hops) > 1:
        yield Fact(term="Links to the origin", text="None of the other pages leads there")
    if traced.originators:
        yield Fact(term="Credited", text=capital(joined(sorted(map(site.name, traced.originators)))))


def _answers_note(traced: Traced, site: Site) -> str:
    answers = site.compared.answers.get(traced.record.answers)
    number = len(answers.entries) if answers is not None else 0
    if not number:
        return "No statistic on record answers it."
    return f"{capital(counted(number, 'statistic'))} on record {'answers' if number == 1 else 'answer'} it."


def _nearby(traced: Traced, site: Site) -> Nearby:
    ids = list(site.traces)
    place = ids.index(traced.id)
    before = site.traces[ids[place - 1]] if place > 0 else None
    after = site.traces[ids[place + 1]] if place + 1 < len(ids) else None
    return Nearby(
        within="Numbers in circulation",
        previous=_link(before) if before is not None else None,
        next=_link(after) if after is not None else None,
    )


def _link(traced: Traced) -> Link:
    return Link(text=traced.record.name, to=paths.trace(traced.id))
