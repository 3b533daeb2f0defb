"""The law of the grade: hiding something never grades better than telling it."""

import copy
from collections.abc import Iterator
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic.fields import FieldInfo

from plumbline.assess import Assessed
from plumbline.catalogue import Catalogue
from plumbline.records import Effect, Publisher, Question, Rubric, Source, Statistic, Study, Trace
from tests.assess.judging import judge
from tests.catalogues import RECORDS


DAY = date(2026, 11, 21)
RUBRIC = Rubric.model_validate(RECORDS["rubric"])
QUESTIONS = {"level": Question(asks="How high?"), "effect": Question(asks="How much more?")}
PUBLISHERS = {
    "vendor": Publisher(name="Vendor", kind="vendor", sells=("software",)),
    "institute": Publisher(name="Institute", kind="academic"),
    "digest": Publisher(name="Digest", kind="aggregator"),
}


def disclosures(model: type[Study | Statistic | Effect]) -> list[str]:
    """The keys of a model that are marked as disclosures."""
    return [name for name, field in model.model_fields.items() if _is_disclosure(field)]


def _is_disclosure(field: FieldInfo) -> bool:
    extra = field.json_schema_extra
    return isinstance(extra, dict) and extra.get("disclosure") is True


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Draw something, or leave it out."""
    return st.none() | strategy


sizes = st.sampled_from(["12", "29", "30", "66", "87", "99", "100", "113", "200", "over 800", "1,215"])
spans = st.sampled_from(["2005", "2010-10/2010-11", "2018", "2020-03", "2024-01-15/2024-02-01", "2025"])
publishers = st.sampled_from(sorted(PUBLISHERS))
names = st.sampled_from(["sales", "marketing"])

studies = st.fixed_dictionaries(
    {
        "original": st.sampled_from(["here", "elsewhere"]),
        "title": maybe(st.just("A report")),
        "credits": maybe(publishers),
        "conductor": maybe(publishers),
        "sponsor": maybe(publishers),
        "design": maybe(st.sampled_from(["survey", "audit", "records", "experiment", "estimate"])),
        "population": maybe(st.just("leaders")),
        "roles": maybe(st.just(["sales"])),
        "geography": maybe(st.just("Europe")),
        "recruitment": maybe(st.sampled_from(["random", "panel", "customers", "open"])),
        "mode": maybe(st.just("online")),
        "dated": maybe(st.sampled_from(["2010", "2024", ["2020", "2021"]])),
        "fieldwork": maybe(spans),
        "sample_size": maybe(sizes),
        "groups": maybe(st.fixed_dictionaries({"sales": maybe(sizes), "marketing": maybe(sizes)})),
        "weighting": maybe(st.sampled_from(["none", "by size of firm"])),
        "limitations": maybe(st.just("few answered")),
        "series": maybe(st.just("a-series")),
    }
)

effects = st.fixed_dictionaries(
    {
        "of": st.just("aligned firms"),
        "against": maybe(st.just("the others")),
        "baseline": maybe(st.just("20%")),
        "period": maybe(st.just("a year")),
        "adjusted_for": maybe(st.just("size")),
        "ratio": maybe(st.sampled_from(["risk", "odds"])),
        "sizes": maybe(st.sampled_from([["20", "150"], ["400", "600"]])),
        "told_as": maybe(st.sampled_from(["cause", "link"])),
    }
)

figures = st.sampled_from(
    [
        [{"value": "45%"}],
        [{"value": "50%"}],
        [{"value": "over 5%"}],
        [{"value": "2%", "label": "a"}, {"value": "40%", "label": "b"}],
        [{"value": "33%", "group": "marketing"}, {"value": "21%", "group": "sales"}],
        [
            {"value": "28%", "group": "all"},
            {"value": "33%", "group": "marketing"},
            {"value": "21%", "group": "sales"},
        ],
    ]
)

sums = st.sampled_from(
    [
        [],
        [{"ratio": ["marketing", "sales"], "as": "57% more"}],
        [{"ratio": ["marketing", "sales"], "as": "12 points"}],
        [{"ratio": ["marketing", "sales"], "as": "300% increase"}],
    ]
)


@st.composite
def statistics(draw: st.DrawFn, number: int) -> dict[str, Any]:
    """Draw one statistic that the checks would let pass."""
    kind = draw(st.sampled_from(["share", "choices", "effect"]))
    drawn: dict[str, Any] = {
        "id": f"s{number}",
        "kind": kind,
        "claim": "A claim.",
        "of": draw(maybe(st.just("number"))),
    }
    if kind == "effect":
        value = draw(st.sampled_from(["2.3x", "+36%", "up to +19%"]))
        return drawn | {
            "answers": "effect",
            "figures": [{"value": value}],
            "effect": draw(effects),
            "measure": draw(maybe(st.just("growth"))),
        }
    chosen = draw(figures)
    grouped = any("group" in figure for figure in chosen)
    bases = st.sampled_from(
        ["all", {"who": "users", "n": "25"}, {"who": "users", "n": "250"}, {"who": "users"}]
    )
    return drawn | {
        "answers": "level",
        "figures": chosen,
        "asked": draw(maybe(st.just("how high it is"))),
        "wording": draw(maybe(st.just("printed"))),
        "base": draw(maybe(bases)),
        "scale": draw(maybe(st.just("1 to 5"))),
        "measure": draw(maybe(st.just("those who say so"))),
        "counts": draw(maybe(st.just("leads"))),
        "doubt": draw(maybe(st.just("The page prints it twice."))),
        "found": draw(maybe(st.just("45% of them"))),
        "reversed": draw(maybe(st.just("true"))),
        "arithmetic": draw(sums) if grouped else [],
    }


@st.composite
def catalogues(draw: st.DrawFn) -> dict[str, dict[str, Any]]:
    """Draw one to three sources, each with a study and a statistic of its own, as plain data."""
    pages: dict[str, dict[str, Any]] = {}
    for number in range(draw(st.integers(1, 3))):
        pages[f"page-{number}"] = {
            "title": "A page",
            "publisher": draw(publishers),
            "kind": "post",
            "url": draw(maybe(st.just(f"https://example.org/{number}"))),
            "archived": draw(maybe(st.just("https://example.org/kept"))),
            "published": draw(maybe(spans)),
            "read": "whole",
            "studies": {f"study-{number}": draw(studies)},
            "statistics": [draw(statistics(number))],
            "readings": draw(st.sampled_from(READINGS)),
        }
    return pages


_READING = {"on": "2026-11-21", "figures": "9"}
READINGS = [
    [{"by": "first-reader", **_READING}],
    [{"by": "first-reader", **_READING}, {"by": "second-reader", **_READING}],
    [
        {"by": "first-reader", **_READING},
        {"by": "second-reader", **_READING},
        {"by": "third-reader", **_READING},
    ],
]


def without_nothing(data: Any) -> Any:  # noqa: ANN401  plain data
    """Drop the keys that were left out; a group of unknown size keeps its name."""
    if isinstance(data, dict):
        return {
            key: dict(value) if key == "groups" else without_nothing(value)
            for key, value in data.items()
            if value is not None
        }
    return [without_nothing(each) for each in data] if isinstance(data, list) else data


def judge_pages(pages: dict[str, dict[str, Any]]) -> Assessed:
    """Judge sources given as plain data, with one number in circulation beside them."""
    trace = Trace.model_validate(
        {
            "name": "A number",
            "wording": "It is so.",
            "value": "45%",
            "measures": "level",
            "answers": "level",
            "story": "None.",
        }
    )
    sources = {name: Source.model_validate(without_nothing(page)) for name, page in pages.items()}
    return judge(Catalogue(sources, {"number": trace}, PUBLISHERS, QUESTIONS, {}, RUBRIC, {}), DAY)


def hidden(pages: dict[str, dict[str, Any]]) -> Iterator[tuple[str, dict[str, dict[str, Any]]]]:
    """Yield the same sources with one disclosure left out, for every disclosure that is made."""
    for name, page in pages.items():
        ((study_id, study),) = page["studies"].items()
        statistic = page["statistics"][0]
        places = [
            (study, disclosures(Study)),
            (statistic, disclosures(Statistic)),
            (statistic.get("effect"), disclosures(Effect)),
        ]
        for position, (record, keys) in enumerate(places):
            for key in keys:
                if record is None or record.get(key) is None:
                    continue
                less = copy.deepcopy(pages)
                target = (
                    less[name]["studies"][study_id],
                    less[name]["statistics"][0],
                    less[name]["statistics"][0].get("effect"),
                )[position]
                del target[key]
                yield f"{name}: {key}", less


def test_disclosures_are_marked() -> None:
    """The keys under the law are the ones the design names."""
    assert set(disclosures(Study)) == {
        "conductor",
        "sponsor",
        "design",
        "population",
        "roles",
        "geography",
        "recruitment",
        "mode",
        "fieldwork",
        "sample_size",
        "groups",
        "weighting",
        "limitations",
    }
    assert {"asked", "wording", "base"} <= set(disclosures(Statistic))
    assert set(disclosures(Effect)) == {"against", "baseline", "period", "adjusted_for", "ratio", "sizes"}


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(catalogues())
def test_hiding_never_helps(pages: dict[str, dict[str, Any]]) -> None:
    """Leaving out any disclosure raises the grade of no statistic and of no traced number."""
    told = judge_pages(pages)
    for what, less in hidden(pages):
        kept = judge_pages(less)
        for identifier, before in told.statistics.items():
            after = kept.statistics[identifier]
            assert after.grade.rank >= before.grade.rank, f"hiding {what} lifts {identifier}"
        for identifier, trace in told.traces.items():
            assert kept.traces[identifier].grade.rank >= trace.grade.rank, f"hiding {what} lifts {identifier}"
