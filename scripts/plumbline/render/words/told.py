"""Told: in a few words who asked whom, how many and when, and who tells of it."""

import re

from plumbline.catalogue import StatisticEntry
from plumbline.records import Study
from plumbline.render.site import Site
from plumbline.render.words import amounts, times
from plumbline.render.words.grammar import joined


NOT_STATED = "not stated"
_LONG = 90
"""A population described in more letters than this is cut short inside a sentence."""

_DETAIL = re.compile(r"(?: (?:with|in|of|that|who|whose|weighted)\b|,| \().*")
"""Where the description of a population goes into detail: "enterprises | with 2 or more persons"."""

_SPOKEN_WITH_A = re.compile(r"(?:U[A-Z]|Uni|uni|Use|use|Eu|eu|One|one)")
"""A vowel that is spoken like a consonant: "a UK survey", "a University"."""

_SPELLED_WITH_AN = re.compile(r"[FHLMNRSX][B-DF-HJ-NP-TV-Z]")
"""A consonant that is spelled out and spoken like a vowel: "an SBI study", but "a SAVO survey"."""

COLLECTIONS = {
    "survey": "survey",
    "audit": "test",
    "records": "analysis of records",
    "experiment": "experiment",
    "estimate": "estimate",
    "interviews": "series of interviews",
}
"""What each design is called in a sentence."""


def collection(facts: Study | None) -> str:
    """Return what kind of data collection it was: "survey", or "study" where the source does not say."""
    return COLLECTIONS.get(facts.design or "", "study") if facts is not None else "study"


def article(noun: str) -> str:
    """Return the article that goes before a noun."""
    vowel = noun[0] in "AEIOUaeiou" and not _SPOKEN_WITH_A.match(noun)
    return "an" if vowel or _SPELLED_WITH_AN.match(noun) else "a"


def makers(entry: StatisticEntry, site: Site) -> tuple[str, ...]:
    """Return the names of those who made the study, or of those it is credited to."""
    facts = site.facts(entry)
    if facts is None:
        return ()
    return (site.name(facts.conductor),) if facts.conductor else tuple(map(site.name, facts.credits or ()))


def is_second_hand(entry: StatisticEntry) -> bool:
    """Whether the source speaks of a study that was first reported elsewhere."""
    account = entry.source.studies.get(entry.study.id) if entry.study is not None else None
    return account is None or account.original != "here"


def teller(entry: StatisticEntry, site: Site) -> str:
    """Return who says so, in a few words: "Gartner", or "LinkedIn, told by Revenue Table"."""
    publisher = site.name(entry.source.publisher)
    made = makers(entry, site)
    if not made or publisher in made:
        return publisher
    return f"{joined(made)}, told by {publisher}" if is_second_hand(entry) else joined(made)


def sample_size(entry: StatisticEntry, site: Site) -> str:
    """Return how many answered, "200" or "over 800"; empty where no source says so."""
    facts = site.facts(entry)
    return amounts.full(facts.sample_size) if facts is not None and facts.sample_size is not None else ""


def people(entry: StatisticEntry, site: Site) -> str:
    """Return who was asked and how many: "200 sales professionals"; empty if neither is known."""
    facts = site.facts(entry)
    size = sample_size(entry, site)
    if facts is None or facts.population is None:
        return f"{size} people" if size and _asks_people(facts) else size
    if not size:
        return facts.population
    # A population that begins with a number of its own cannot follow another.
    return (
        f"{size} people ({facts.population})"
        if facts.population[0].isdigit()
        else f"{size} {facts.population}"
    )


def short_people(entry: StatisticEntry, site: Site) -> str:
    """Return who was asked, without the details where the description would burst a sentence."""
    described = people(entry, site)
    size = sample_size(entry, site)
    if len(described) <= _LONG or not size:
        return described
    start = f"{size} "
    return f"{start}{_DETAIL.sub('', described.removeprefix(start), count=1)}"


def when(entry: StatisticEntry, site: Site) -> str:
    """Return when the data was collected, to the month; else the year the source gives; else nothing."""
    facts = site.facts(entry)
    if facts is not None and facts.fieldwork is not None:
        return times.months(facts.fieldwork)
    if facts is not None and facts.dated:
        return joined((times.stretch(span) for span in facts.dated), "or")
    return ""


def year(entry: StatisticEntry, site: Site) -> str:
    """Return the year to put on a figure, "2022–23"; "undated" if nothing gives one."""
    facts = site.facts(entry)
    if facts is not None and facts.fieldwork is not None:
        return times.years(facts.fieldwork)
    if facts is not None and facts.dated:
        return joined((times.years(span) for span in facts.dated), "or")
    published = entry.source.published
    return times.years(published) if published is not None else "undated"


def byline(entry: StatisticEntry, site: Site) -> str:
    """Return who says so and when: "Gartner Peer Community, November 2022 – April 2023"."""
    moment = when(entry, site)
    if not moment:
        published = entry.source.published
        moment = f"published {times.latest(published)}" if published is not None else "undated"
    return f"{teller(entry, site)}, {moment}"


def _asks_people(facts: Study | None) -> bool:
    return facts is None or facts.design in {None, "survey", "interviews"}
