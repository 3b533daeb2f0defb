"""Figures: each has what its kind of statistic needs."""

from collections.abc import Iterator

from plumbline.check.registry import rule
from plumbline.check.subject import Fault, Subject
from plumbline.values import Unit


_PARTS = {"share", "split", "choices"}
_UNITS_OF_PARTS = {Unit.SHARE, Unit.RANK}


@rule(
    "FIG01",
    "effect-not-described",
    reason="An effect is one group against another; without them it is only a number.",
    remedy="Say under `effect` who shows it, or choose another kind.",
    bad="kind: effect\nfigures: [{value: +19%}]",
    good="kind: effect\neffect:\n  of: companies whose teams are aligned\nfigures: [{value: +19%}]",
)
def effects_are_described(subject: Subject) -> Iterator[Fault]:
    """A statistic of kind `effect` has an `effect`, and only such a one."""
    for spot in subject.statistics:
        statistic = spot.record.statistic
        if statistic.kind == "effect" and statistic.effect is None:
            what = f"{statistic.id!r} is an effect, but of whom is not said"
            yield spot.fault(("kind",), what, "Add 'effect:' with 'of: …', those who show it")
        if statistic.kind != "effect" and statistic.effect is not None:
            what = f"{statistic.id!r} describes an effect, but its kind is {statistic.kind}"
            yield spot.fault(("effect",), what, "Write 'kind: effect', or delete 'effect'", key=True)


@rule(
    "FIG02",
    "change-without-sign",
    reason="A bare 36% may be a rise, a fall or a share; the sign tells.",
    remedy="Write the sign, or say in `doubt` that the page leaves it open.",
    bad="kind: effect\nfigures: [{value: 36%}]",
    good="kind: effect\nfigures: [{value: +36%}]",
)
def changes_have_a_sign(subject: Subject) -> Iterator[Fault]:
    """In effects, and in repeats of changes, a percentage carries a sign."""
    remedy = "Write '+{0}' or '-{0}'; if the page really speaks of a share, say so in 'doubt'"
    for statistic in subject.statistics:
        record = statistic.record.statistic
        if record.kind != "effect" or record.doubt:
            continue
        for number, figure in enumerate(record.figures):
            if figure.value.unit is Unit.SHARE:
                written = figure.value.written
                what = f"{written!r} is an effect without a sign"
                yield statistic.fault(("figures", number, "value"), what, remedy.format(written))
    for spot in subject.repeats:
        repeat, traces = spot.record.repeat, subject.catalogue.traces
        told = traces.get(repeat.of or "")
        if told is None or told.value.unit is not Unit.CHANGE or repeat.value.unit is not Unit.SHARE:
            continue
        if not (repeat.doubt or repeat.measures):
            what = f"{repeat.value.written!r} repeats the change {told.value.written!r} without a sign"
            yield spot.fault(("value",), what, remedy.format(repeat.value.written))


@rule(
    "FIG03",
    "answer-without-label",
    reason="A share of answers means nothing without the answer.",
    remedy="Add the answer as `label`.",
    bad="kind: split\nfigures: [{value: 31%}, {value: 69%}]",
    good="kind: split\nfigures: [{label: agreed, value: 31%}, {label: not agreed, value: 69%}]",
)
def answers_have_labels(subject: Subject) -> Iterator[Fault]:
    """Every figure of a split or of choices names its answer."""
    for spot in subject.statistics:
        statistic = spot.record.statistic
        for number, figure in enumerate(statistic.figures):
            if statistic.kind in {"split", "choices"} and figure.label is None:
                what = f"{figure.value.written!r} is the share of an answer that is not named"
                yield spot.fault(("figures", number), what, "Add 'label: …'")


@rule(
    "FIG04",
    "same-answer-twice",
    reason="Two figures for one answer of one group cannot both be meant.",
    remedy="Mend the label or the group, or say in `doubt` that the page prints it twice.",
    bad="figures: [{label: leadership, value: 24%}, {label: leadership, value: 17%}]",
    good="figures: [{label: leadership, value: 24%}, {label: goals, value: 17%}]",
)
def answers_stand_once(subject: Subject) -> Iterator[Fault]:
    """No two figures of a statistic share label and group, unless `doubt` says that the page prints so."""
    for spot in subject.statistics:
        statistic = spot.record.statistic
        if statistic.doubt:
            continue
        seen: set[tuple[str | None, str | None]] = set()
        for number, figure in enumerate(statistic.figures):
            answer = (figure.label, figure.group)
            if answer in seen:
                named = " of ".join(repr(part) for part in answer if part) or "no label and no group"
                what = f"a second figure has {named}"
                remedy = "Misread? If the page really prints this, say so in 'doubt'"
                yield spot.fault(("figures", number), what, remedy)
            seen.add(answer)


@rule(
    "FIG05",
    "unit-of-another-kind",
    reason="A share is a part of a whole; a change, a multiple or an amount is not.",
    remedy="Choose the kind that fits: `effect` for comparisons, `amount` for anything else.",
    bad="kind: share\nfigures: [{value: 2.3x}]",
    good="kind: effect\neffect:\n  of: companies whose teams share insights\nfigures: [{value: 2.3x}]",
)
def units_fit_the_kind(subject: Subject) -> Iterator[Fault]:
    """The figures of a share, a split or choices are shares or ranks."""
    for spot in subject.statistics:
        statistic = spot.record.statistic
        for number, figure in enumerate(statistic.figures):
            if statistic.kind in _PARTS and figure.value.unit not in _UNITS_OF_PARTS:
                what = f"{figure.value.written!r} is no part of a whole, but the kind is {statistic.kind}"
                remedy = "Write 'kind: effect' for a comparison, 'kind: amount' for anything else"
                yield spot.fault(("figures", number, "value"), what, remedy)
