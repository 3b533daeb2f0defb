from pathlib import Path

from plumbline.check import check, relations
from plumbline.load import load
from tests.catalogues import Change, write
from tests.check.subjects import source, subject
from tests.check.test_registry import TODAY


def chain(*targets: str | None) -> list[dict[str, object]]:
    """Return sources whose only statistic is `of` that of another, by number."""
    sources = [source("share", [{"value": "5%"}], {}) for _ in targets]
    for record, target in zip(sources, targets, strict=True):
        if target is not None:
            record["statistics"][0]["of"] = target
    return sources


def test_a_circle_is_told_once() -> None:
    """Three statistics in a circle are one fault; one that leads into it is none."""
    into, first, second, third = "source-2/one", "source-3/one", "source-4/one", "source-2/one"
    (fault,) = relations.origins_are_not_circular(subject(*chain(into, first, second, third)))
    assert fault.what == f"{into!r} comes from itself: {into} → {first} → {second} → {third}"


def test_a_statistic_may_not_come_from_itself() -> None:
    """The smallest circle is a circle."""
    assert len(list(relations.origins_are_not_circular(subject(*chain("source-1/one"))))) == 1


def test_a_long_chain_is_no_circle() -> None:
    """A finding may be passed on many times."""
    targets = [None, *(f"source-{number}/one" for number in range(1, 400))]
    assert list(relations.origins_are_not_circular(subject(*chain(*targets)))) == []


def test_nothing_points_at_itself(tmp_path: Path) -> None:
    """A page that credits itself, repeats itself or travels with itself is refused, each where it does."""
    digest = {
        "repeats.0.link": "digest-numbers-2022",
        "repeats.0.of": "digest-numbers-2022/one-in-three-aligned",
    }
    changes: dict[str, Change] = {
        "sources/digest-numbers-2022": digest,
        "traces/40-percent-faster-growth": {"travels_with": ["40-percent-faster-growth"]},
    }
    found = [each.what for each in check(load(write(tmp_path, changes)), TODAY) if each.rule.code == "REL03"]
    assert sorted(found) == [
        "this is the source itself",
        "this is the trace itself",
        "this statistic stands on the same page",
    ]
