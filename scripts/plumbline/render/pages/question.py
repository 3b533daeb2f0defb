"""Question page: every answer side by side where it may stand so, and why the others may not."""

from collections.abc import Iterator

from plumbline import compare
from plumbline.assess import safest
from plumbline.catalogue import StatisticEntry
from plumbline.compare import Answers, Apart
from plumbline.compare.comparability import SAME_WAVE
from plumbline.render import paths
from plumbline.render.parts import plots, rows
from plumbline.render.parts.pairs import distinct, pair
from plumbline.render.site import Site
from plumbline.render.views import Block, Page, QuestionPage
from plumbline.render.views.parts import Link
from plumbline.render.views.rows import Nearby
from plumbline.render.words import amounts, sentences, told
from plumbline.render.words.block_titles import titles
from plumbline.render.words.grammar import capital, counted, joined, spelled, unstopped
from plumbline.values import Unit


PAIRS = 4
"""So many contradictions stand on the page of a question; the page of contradictions has all."""

_WHY = {
    True: "The same question, put again in the same way: the answers may be set against each other.",
    False: "The same question, scale, base and roles in other words: side by side, but no difference taken.",
}


def question_page(question_id: str, site: Site) -> QuestionPage:
    """Return the page of one question."""
    record = site.catalogue.questions[question_id]
    answers = site.compared.answers[question_id]
    best = site.best_answer(question_id)
    return QuestionPage(
        page=Page(
            path=paths.question(question_id),
            title=record.asks,
            description=answer(question_id, site),
            section="questions",
            crumbs=(Link(text="Questions", to=paths.QUESTIONS),),
            indexed=record.withdrawn is None,
        ),
        asks=record.asks,
        answer=answer(question_id, site),
        high_means=f"A high figure means: {unstopped(record.high_means)}." if record.high_means else "",
        best=rows.statistic(best.subject.entry, site) if best is not None else None,
        best_sentence=sentences.to_cite(best, site) if best is not None else "",
        blocks=tuple(
            _block(block, title, place, site)
            for place, (block, title) in enumerate(zip(answers.blocks, titles(answers, site), strict=True), 1)
        ),
        apart=tuple(
            rows.statistic(each.entry, site, _why_apart(each, site)) for each in _in_order(answers, site)
        ),
        pairs=tuple(pair(each, site) for each in distinct(answers.contradictions)[:PAIRS]),
        traces=tuple(
            rows.trace(traced, site)
            for traced in site.traces.values()
            if traced.record.answers == question_id
        ),
        repeats=tuple(
            rows.repeat(each, site) for each in site.catalogue.repeats if each.repeat.answers == question_id
        ),
        related=tuple(_related(question_id, site)),
        nearby=_nearby(question_id, site),
    )


def answer(question_id: str, site: Site) -> str:
    """Return what can be said in answer, in two or three sentences."""
    answers = site.compared.answers[question_id]
    standing = [entry for entry in answers.entries if entry.statistic.withdrawn is None]
    told_of = sum(traced.record.answers == question_id for traced in site.traces.values())
    if not standing:
        quoted = (
            f" {capital(counted(told_of, 'number'))} in circulation {_are(told_of)} given in answer."
            if told_of
            else ""
        )
        return f"Nobody on record answers this with a study behind the number.{quoted}"
    studies = {entry.study.id if entry.study is not None else entry.id for entry in standing}
    one = len(standing) == 1
    told = f"{spelled(len(standing))} statistic{'' if one else 's'}"
    made = f"{told} from {spelled(len(studies))} stud{'y' if len(studies) == 1 else 'ies'}"
    parts = [f"{capital(made)} {'answers' if one else 'answer'} it{_span(standing)}."]
    parts += _comparable(answers, len(standing))
    number = len(distinct(answers.contradictions))
    if number:
        most = f"; the {spelled(PAIRS)} furthest apart stand below" if number > PAIRS else ""
        pairs = "pair" if number == 1 else "pairs"
        parts.append(f"{capital(spelled(number))} {pairs} of them {_contradict(number)}{most}.")
    if site.best_answer(question_id) is None:
        parts.append(
            "None of them is fit to be cited yet." if len(standing) > 1 else "It is not fit to be cited yet."
        )
    return " ".join(parts)


def span(standing: list[StatisticEntry]) -> str:
    """Return how far the answers lie apart, "8% to 91%"; empty where unit or direction are not all one."""
    values = [entry.statistic.headline.value for entry in standing]
    if len({value.unit_name for value in values}) != 1 or values[0].unit is Unit.RANK or is_two_way(standing):
        return ""
    ordered = sorted(values, key=lambda value: value.number)
    low, high = amounts.full(ordered[0]), amounts.full(ordered[-1])
    return low if low == high else f"{low} to {high}"


def is_two_way(standing: list[StatisticEntry]) -> bool:
    """Whether some answers are to the question turned round: 91% agree, and 90% disagree."""
    return len({bool(entry.statistic.reversed) for entry in standing}) > 1


def _span(standing: list[StatisticEntry]) -> str:
    shown = span(standing)
    return f", with anything from {shown}" if " to " in shown else ""


def _are(number: int) -> str:
    return "is" if number == 1 else "are"


def _contradict(number: int) -> str:
    return "contradicts each other" if number == 1 else "contradict each other"


def _comparable(answers: Answers, standing: int) -> Iterator[str]:
    together = sum(len(block.entries) for block in answers.blocks)
    if standing == 1:
        yield "It stands alone, so nothing confirms it."
    elif not together:
        yield (
            "No two of them asked the same thing of the same kind of people, so none may be "
            "set against another."
        )
    elif together == standing and len(answers.blocks) == 1:
        yield "All may stand side by side."
    else:
        yield (
            f"{capital(spelled(together))} of them may stand side by side"
            f"{f', in {spelled(len(answers.blocks))} groups' if len(answers.blocks) > 1 else ''}; "
            "the others asked "
            "something else, or somebody else."
        )


def _block(block: compare.Block, title: str, place: int, site: Site) -> Block:
    same = block.level == SAME_WAVE
    return Block(
        title=title,
        why=_WHY[same],
        rows=tuple(rows.statistic(entry, site) for entry in block.entries),
        plot=plots.of_answers(block.entries, site, f"answers-{place}", title),
        pooled=_pooled(block),
        own=all(_is_share_of_people(entry) for entry in block.entries),
    )


def _is_share_of_people(entry: StatisticEntry) -> bool:
    """Whether a visitor's own share of people may be laid beside this answer."""
    statistic = entry.statistic
    asks_people = statistic.kind in {"share", "split", "choices"} and statistic.counts in {None, "people"}
    return asks_people and statistic.headline.value.unit is Unit.SHARE


def _pooled(block: compare.Block) -> str:
    found = compare.pooled(block)
    if found is None:
        return ""
    return (
        f"Taken together, {found.studies} studies give {amounts.plain(found.mean)}%; another "
        "study like them would "
        f"find {amounts.share_range(found.prediction)}, if all had asked at random."
    )


def _in_order(answers: Answers, site: Site) -> list[Apart]:
    return sorted(answers.apart, key=lambda each: safest(site.judged(each.entry)))


def _why_apart(each: Apart, site: Site) -> str:
    if each.nearest is None or each.comparability is None:
        return "it is the only answer on record."
    if not each.comparability.reasons:
        return "nothing on record stands beside it."
    nearest = f"{amounts.full(each.nearest.statistic.headline.value)} by {told.teller(each.nearest, site)}"
    return f"{joined(each.comparability.reasons)} (beside the nearest answer, {nearest})."


def _related(question_id: str, site: Site) -> Iterator[Link]:
    for related in site.catalogue.questions[question_id].related:
        answers = site.compared.answers.get(related)
        number = len(answers.entries) if answers is not None else 0
        link = rows.question_link(related, site, counted(number, "answer") if number else "no answer yet")
        if link is not None:
            yield link


def _nearby(question_id: str, site: Site) -> Nearby:
    ids = list(site.catalogue.questions)
    place = ids.index(question_id)
    return Nearby(
        within="Questions",
        previous=rows.question_link(ids[place - 1], site) if place > 0 else None,
        next=rows.question_link(ids[place + 1], site) if place + 1 < len(ids) else None,
    )
