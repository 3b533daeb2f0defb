"""Caveats: what a flag adds to the sentence a reader cites, so that the weakness travels with the number."""

from collections.abc import Callable

from plumbline.assess import Assessment, Axis, Raised
from plumbline.render.site import Site
from plumbline.render.words import amounts, told
from plumbline.render.words.grammar import joined, unstopped


Words = Callable[[Assessment, Site], str]

_AT_MOST = 3


def _fixed(text: str) -> Words:
    return lambda _judged, _site: text


_NOT_STATED = " is not stated"


def _old(judged: Assessment, _site: Site) -> str:
    """The age as the flag counts it, in full years."""
    aged = next(each for each in judged.flags if each.flag.id in {"old", "very-old"})
    reason = unstopped(aged.reasons[0])
    return f"{reason[0].lower()}{reason[1:]}"


def _dates(judged: Assessment, site: Site) -> str:
    return f"the source dates it {told.when(judged.subject.entry, site).replace(' or ', ' and ')}"


def _gap(judged: Assessment, _site: Site) -> str:
    for gap in judged.subject.gaps:
        if gap.is_open and gap.points is not None:
            return f"the gap may be chance ({amounts.point_range(gap.points)})"
    return ""


def _range(judged: Assessment, _site: Site) -> str:
    span = judged.subject.ranges[0].range
    return f"its range is at least {amounts.share_range(span)}" if span is not None else ""


def _found(judged: Assessment, _site: Site) -> str:
    return f"how {'those asked were found' if _asks(judged) else 'they were chosen'}{_NOT_STATED}"


def _asked(judged: Assessment, _site: Site) -> str:
    return f"when {'they were asked' if _asks(judged) else 'it was done'}{_NOT_STATED}"


def _asks(judged: Assessment) -> bool:
    """Whether anybody was asked: of a test or of records nobody was."""
    facts = judged.subject.facts
    return facts is None or facts.design not in {"audit", "records", "experiment"}


def _reached(judged: Assessment, _site: Site) -> str:
    how = judged.subject.facts.recruitment if judged.subject.facts else None
    return {
        "customers": "those asked were the publisher’s own customers",
        "community": "those asked were members of the publisher’s community",
        "event": "those asked were visitors of an event",
        "open": "anybody could answer",
    }.get(how or "", "")


SAID_ELSEWHERE = frozenset(
    {
        "secondary",  # the sentence names who tells of it
        "sample-missing",  # said beside the population
        "undated",  # said where the year stands
        "relative-as-absolute",  # the sentence gives the shares, not the ratio
        "unverified",  # about the record, not about the number
        "verified-once",
        "not-archived",
        "not-located",
        "no-address",
    }
)
"""Flags that can bind and need no words of their own in the sentence."""

WORDS: dict[str, Words] = {
    "gap-open": _gap,
    "date-conflict": _dates,
    "no-primary": _fixed("the report itself could not be found"),
    "originator-unnamed": _fixed("who asked is not stated"),
    "aggregator-origin": _fixed("whoever credits it only collects numbers of others"),
    "attribution-conflict": _fixed("other pages credit somebody else"),
    "ambiguous": _fixed("the source can be read in two ways"),
    "sum-off": _fixed("the source’s figures do not add up"),
    "share-impossible": _fixed("no whole number of people gives this share"),
    "base-missing": _fixed("how many people the share is taken of is not stated"),
    "base-unclear": _fixed("what exactly the share is taken of is not stated"),
    "sample-tiny": _fixed("very few people stand behind it"),
    "up-to": _fixed("“up to” names the best case only"),
    "no-baseline": _fixed("the level it is compared with is not stated"),
    "told-as-cause": _fixed("it shows that two things go together, not that one makes the other"),
    "very-old": _old,
    "superseded": _fixed("a newer wave exists"),
    "recruitment-missing": _found,
    "self-selected": _reached,
    "range-unreliable": _range,
    "fieldwork-missing": _asked,
    "year-of-publication": _fixed("the data is older than the year on it"),
    "sample-approximate": _fixed("the exact size of the sample is not stated"),
    "sample-small": _fixed("few people stand behind it"),
    "range-wide": _range,
    "opt-in-panel": _fixed("those asked came from an opt-in panel"),
    "commercial-interest": _fixed("whoever asked sells in this field"),
    "interest-unknown": _fixed("who paid is not stated"),
    "unreviewed": _fixed("the publisher did not review the text"),
    "gated": _fixed("the report is not open to everybody"),
    "old": _old,
    "label-twice": _fixed("one answer is printed twice"),
    "ratio-ambiguous": _fixed("whether it is a ratio of risks or of odds is not stated"),
    "not-a-change": _fixed("nothing rose or fell; two groups differ"),
    "arithmetic-rounded": _fixed("the source’s own sum rests on rounded figures"),
    "wording-missing": _fixed("the question is not printed"),
}
"""The words of each flag, the weightiest first: a sentence has room for three."""


def binding(judged: Assessment, site: Site) -> str:
    """Return the caveats that hold the grade down, as the end of a sentence; empty if none needs words."""
    bound = {each.flag.id for each in judged.binding}
    told_of = [words(judged, site) for flag_id, words in WORDS.items() if flag_id in bound]
    said = [each for each in told_of if each][:_AT_MOST]
    known = [each for each in said if not each.endswith(_NOT_STATED)]
    unknown = [each.removesuffix(_NOT_STATED) for each in said if each.endswith(_NOT_STATED)]
    if unknown:
        known.append(f"{joined(unknown)} {'is' if len(unknown) == 1 else 'are'} not stated")
    return "; ".join(known)


def why_not(judged: Assessment) -> str:
    """Return the reason for an E, as part of a sentence."""
    fatal = next(each for each in judged.binding if _is_fatal(each))
    reason = unstopped(fatal.reasons[0])
    return f"{reason[0].lower()}{reason[1:]}" if fatal.flag.axis is Axis.PROVENANCE else reason


def _is_fatal(raised: Raised) -> bool:
    return raised.flag.severity.word == "fatal"
