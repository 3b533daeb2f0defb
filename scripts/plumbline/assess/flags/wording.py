"""Wording flags: whether the words of the source are borne out by its figures."""

from collections.abc import Iterator
from decimal import Decimal

from plumbline.arithmetic import stated
from plumbline.arithmetic.finding import Verdict
from plumbline.arithmetic.naming import figures_named
from plumbline.arithmetic.rounding import could_add_up, half_up
from plumbline.assess.flag import Axis, Reason, Severity, flag
from plumbline.assess.subject import Subject
from plumbline.values import Qualifier, Unit


@flag(
    "arithmetic-false",
    name="False on its own figures",
    severity=Severity.FATAL,
    axis=Axis.SOUNDNESS,
    reason="The source's own figures contradict what it says about them.",
    rule="A ranking, sum or ratio that the source states cannot follow from the figures it prints, "
    "however rounded.",
    reference="statcheck, Nuijten et al. 2016",
    refutes=True,
    mend="the source would have to correct its statement",
)
def arithmetic_false(subject: Subject) -> Iterator[Reason]:
    for finding in subject.sums:
        if finding.verdict is Verdict.FALSE and subject.statistic.doubt is None:
            yield Reason(f"“{finding.stated}” does not hold: {finding.because}")


@flag(
    "sum-off",
    name="Does not add up",
    severity=Severity.SERIOUS,
    axis=Axis.SOUNDNESS,
    reason="Answers of which everybody chose one must add up to everybody.",
    rule="The answers of a split do not sum to 100% within their rounding, and the page really "
    "prints them so.",
    reference="AAPOR disclosure standards, 10",
    mend="the source would have to correct its figures",
)
def sum_off(subject: Subject) -> Iterator[Reason]:
    statistic = subject.statistic
    if statistic.kind != "split" or statistic.partial or statistic.doubt is None:
        return
    values = [figure.value for figure in statistic.figures if figure.value.unit is Unit.SHARE]
    total = sum((value.number for value in values), Decimal(0)).normalize()
    if len(values) > 1 and not could_add_up(values, Decimal(100)):
        yield Reason(f"The answers sum to {total:f}%.")


@flag(
    "label-twice",
    name="Answer printed twice",
    severity=Severity.MINOR,
    axis=Axis.SOUNDNESS,
    reason="Two figures under one name: one of them belongs to another answer.",
    rule="Two figures of one group carry the same label and different values.",
    reference="AAPOR disclosure standards, 10",
    mend="the source would have to correct its labels",
)
def label_twice(subject: Subject) -> Iterator[Reason]:
    seen: dict[tuple[str | None, str | None], str] = {}
    for figure in subject.statistic.figures:
        key = (figure.label, figure.group)
        if key in seen and figure.label is not None:
            yield Reason(f"“{figure.label}” is printed at {seen[key]} and at {figure.value}.")
        seen[key] = figure.value.written


@flag(
    "ambiguous",
    name="Ambiguous",
    severity=Severity.MAJOR,
    axis=Axis.SOUNDNESS,
    reason="The words allow two readings that give different numbers.",
    rule="The record says in `doubt` what the page really prints.",
    reference="Reviewer's judgement, printed on the page",
    mend="the source would have to say which reading is meant",
)
def ambiguous(subject: Subject) -> Iterator[Reason]:
    if subject.statistic.doubt is not None:
        yield Reason(subject.statistic.doubt)


@flag(
    "up-to",
    name="Up to",
    severity=Severity.MAJOR,
    axis=Axis.SOUNDNESS,
    reason="“Up to” names the best case of all and is true of nearly anything.",
    rule="A figure carries the qualifier up to.",
    reference="ASA (UK) guidance on “up to” claims",
    mend="the publisher would have to state the usual case",
)
def up_to(subject: Subject) -> Iterator[Reason]:
    for index, figure in enumerate(subject.statistic.figures):
        if figure.value.qualifier is Qualifier.UP_TO:
            yield Reason(f"The figure is “{figure.value}”.", index)


@flag(
    "no-baseline",
    name="Multiple without a baseline",
    severity=Severity.MAJOR,
    axis=Axis.SOUNDNESS,
    reason="Twice as likely as what? From 1% to 2%, or from 40% to 80%?",
    rule="An effect is given as a multiple or a relative change, and the level without it, or the group "
    "compared with, is not stated.",
    reference="Gigerenzer et al. 2007, Helping doctors and patients make sense of health statistics",
    mend="the publisher would have to state the level in the group compared with",
)
def no_baseline(subject: Subject) -> Iterator[Reason]:
    statistic = subject.statistic
    if statistic.kind != "effect" or statistic.headline.value.unit not in {Unit.TIMES, Unit.CHANGE}:
        return
    effect = statistic.effect
    if effect is None or effect.baseline is None or effect.against is None:
        yield Reason("What it is compared with is not stated as a figure.")


@flag(
    "ratio-ambiguous",
    name="Kind of ratio not stated",
    severity=Severity.MINOR,
    axis=Axis.SOUNDNESS,
    reason="An odds ratio read as a risk ratio overstates: by a third to nearly three times in "
    "published samples.",
    rule="A multiple is given, and the source does not say whether it is of risks, odds or hazards.",
    reference="PMC6873895",
    mend="the publisher would have to state which ratio it is",
)
def ratio_ambiguous(subject: Subject) -> Iterator[Reason]:
    statistic = subject.statistic
    of_risks = statistic.effect is not None and statistic.effect.ratio == "risk"
    if statistic.kind == "effect" and statistic.headline.value.unit is Unit.TIMES and not of_risks:
        yield Reason("Whether it is a ratio of risks or of odds is not stated, or it is not of risks.")


@flag(
    "told-as-cause",
    name="Told as a cause",
    severity=Severity.MAJOR,
    axis=Axis.SOUNDNESS,
    reason="Firms that do well differ in many ways; comparing them does not show what made them do well.",
    rule="The source tells the effect as a cause, and the study was no experiment.",
    reference="Cochrane Handbook, chapter 25",
    mend="the study would have to be an experiment, or the wording that of a link",
)
def told_as_cause(subject: Subject) -> Iterator[Reason]:
    effect = subject.statistic.effect
    design = subject.facts.design if subject.facts else None
    if effect is not None and effect.told_as == "cause" and design != "experiment":
        yield Reason("It is told as a cause; the study shows a link at most.")


@flag(
    "relative-as-absolute",
    name="Relative, told as absolute",
    severity=Severity.MAJOR,
    axis=Axis.SOUNDNESS,
    reason="A relative difference sounds far larger than the points it stands for.",
    rule="The source states the difference of two shares as a percentage of one of them.",
    reference="Association of Health Care Journalists, absolute and relative risk",
    mend="the source would have to state the difference in points",
)
def relative_as_absolute(subject: Subject) -> Iterator[Reason]:
    for statement in subject.statistic.arithmetic:
        if statement.ratio is not None and statement.as_ and stated.parse(statement.as_).is_relative:
            gap = f" The gap is {_points(subject)} points." if subject.gaps else ""
            yield Reason(f"“{statement.as_}” compares two shares.{gap}")


@flag(
    "not-a-change",
    name="Not a change",
    severity=Severity.MINOR,
    axis=Axis.SOUNDNESS,
    reason="Nothing rose or fell: two groups were asked at one time.",
    rule="The difference of two groups is called an increase, rise, drop, fall or decrease.",
    reference="NCPP 20 questions, 16",
    mend="the source would have to call it a difference",
)
def not_a_change(subject: Subject) -> Iterator[Reason]:
    for statement in subject.statistic.arithmetic:
        word = stated.parse(statement.as_).word if statement.ratio and statement.as_ else None
        if word in {"increase", "rise", "drop", "fall", "decrease"} and subject.gaps:
            yield Reason(f"“{statement.as_}” is the difference of two groups.")


@flag(
    "gap-open",
    name="Gap may be chance",
    severity=Severity.MAJOR,
    axis=Axis.SOUNDNESS,
    reason="Even in random samples of this size, chance alone makes gaps like this one.",
    rule="Both sizes are known, and Newcombe's 95% range of the difference contains zero.",
    reference="Newcombe 1998, method 10",
    mend="more people would have to be asked",
)
def gap_open(subject: Subject) -> Iterator[Reason]:
    for gap in subject.gaps:
        if gap.is_open and gap.points is not None and gap.label == subject.statistic.headline.label:
            wide = f"{gap.points.low} to {gap.points.high}".replace("-", "−")
            found = f"The gap may be anything from {wide} points, so there may be none."
            yield Reason(found, subject.statistic.figures.index(gap.first.figure))


@flag(
    "arithmetic-rounded",
    name="Worked out from rounded figures",
    severity=Severity.MINOR,
    axis=Axis.SOUNDNESS,
    reason="The counts behind the shares give another number.",
    rule="One count only fits each share, and from the counts the stated result comes out otherwise.",
    reference="GRIM, Brown & Heathers 2017",
    mend="the source would have to state the result from its counts",
)
def arithmetic_rounded(subject: Subject) -> Iterator[Reason]:
    for statement, finding in zip(subject.statistic.arithmetic, subject.sums, strict=True):
        if finding.verdict is Verdict.ROUNDED and finding.exact is not None and statement.of is None:
            first = figures_named(statement, subject.setting)[0]
            yield Reason(finding.because, subject.statistic.figures.index(first))


@flag(
    "wording-missing",
    name="Question not printed",
    severity=Severity.MINOR,
    axis=Axis.SOUNDNESS,
    reason="A change of words can move an answer by tens of points.",
    rule="The source does not print the question as it was put.",
    reference="AAPOR disclosure standards, 3",
    mend="the publisher would have to print its question",
)
def wording_missing(subject: Subject) -> Iterator[Reason]:
    if subject.statistic.kind != "effect" and subject.statistic.wording is None:
        yield Reason("The question is not printed.")


@flag(
    "words-loose",
    name="Loose words",
    severity=Severity.NOTE,
    axis=Axis.SOUNDNESS,
    reason="The words round the number towards the better story.",
    rule="The words are further from the figure than the threshold words-loose-points.",
    reference="NCPP 20 questions, 16",
)
def words_loose(subject: Subject) -> Iterator[Reason]:
    for finding in subject.sums:
        if finding.verdict is Verdict.LOOSE:
            yield Reason(finding.because)


@flag(
    "extreme-picked",
    name="Extreme picked",
    severity=Severity.NOTE,
    axis=Axis.SOUNDNESS,
    reason="The largest of many differences is partly luck.",
    rule="The source points out the largest of at least extreme-of-items answers.",
    reference="Regression to the mean",
)
def extreme_picked(subject: Subject) -> Iterator[Reason]:
    fewest = subject.thresholds.extreme_of_items.number
    for statement in subject.statistic.arithmetic:
        named = statement.top or statement.widest
        items = statement.of_items or len({figure.label for figure in subject.statistic.figures})
        if named is not None and (statement.widest is not None or len(named) == 1) and items >= fewest:
            yield Reason(f"It is the largest of {items}.")


@flag(
    "contradicted",
    name="Contradicted",
    severity=Severity.NOTE,
    axis=Axis.SOUNDNESS,
    reason="Another study answers the same question very differently; read both before citing one.",
    rule="Turned to one direction, two answers to one question are more than contradiction-points apart.",
    reference="NCPP 20 questions, 17",
)
def contradicted(subject: Subject) -> Iterator[Reason]:
    for pair in subject.contradictions:
        other = pair.second if pair.first.id == subject.entry.id else pair.first
        apart = half_up(pair.points, 1).normalize()
        yield Reason(f"It lies {apart:f} points from another answer: {other.statistic.claim}")


def _points(subject: Subject) -> str:
    gap = subject.gaps[0]
    return f"{abs(gap.first.figure.value.number - gap.second.figure.value.number).normalize():f}"
