"""Sample flags: who was asked, how many, how they were found, and who had a stake in it."""

from collections.abc import Iterator

from plumbline.arithmetic import counts
from plumbline.assess.flag import Axis, Reason, Severity, flag
from plumbline.assess.subject import Subject
from plumbline.compare import FigureRange
from plumbline.values import Unit


_SELF_SELECTED = {"customers", "community", "event", "open"}


@flag(
    "sample-missing",
    name="Sample size missing",
    severity=Severity.SERIOUS,
    axis=Axis.SOUNDNESS,
    reason="Twelve people and twelve thousand look alike in a percentage.",
    rule="No source says how many were asked or observed.",
    reference="BPC rules of disclosure; NCPP 20 questions, 3",
    mend="the publisher would have to state the sample size",
)
def sample_missing(subject: Subject) -> Iterator[Reason]:
    if subject.facts is None or subject.facts.sample_size is None:
        if subject.facts is not None and subject.facts.design == "estimate":
            yield Reason("It is an estimate; nobody was asked.")
        else:
            yield Reason("The sample size is not stated.")


@flag(
    "sample-approximate",
    name="Sample size approximate",
    severity=Severity.MINOR,
    axis=Axis.SOUNDNESS,
    reason="A count is known exactly by whoever counted; a round one hides something.",
    rule="The sample size carries a qualifier such as over or about.",
    reference="AAPOR disclosure standards, 8",
    mend="the publisher would have to state the exact number",
)
def sample_approximate(subject: Subject) -> Iterator[Reason]:
    size = subject.facts.sample_size if subject.facts else None
    if size is not None and size.qualifier is not None:
        yield Reason(f"The sample is given as “{size}”.")


@flag(
    "sample-tiny",
    name="Tiny sample",
    severity=Severity.SERIOUS,
    axis=Axis.SOUNDNESS,
    reason="With so few people, one answer more or less moves the share by several points.",
    rule="A figure stands on fewer people than the threshold sample-tiny.",
    reference="NCHS and US Census (NSCH 2016): do not present under 30",
)
def sample_tiny(subject: Subject) -> Iterator[Reason]:
    for index, size in _sizes(subject):
        if size < subject.thresholds.sample_tiny.number:
            yield Reason(f"It stands on {size} people.", index)


@flag(
    "sample-small",
    name="Small sample",
    severity=Severity.MINOR,
    axis=Axis.SOUNDNESS,
    reason="Shares of small samples are rough.",
    rule="A figure stands on at least sample-tiny and fewer than sample-small people.",
    reference="Common practice in market research",
)
def sample_small(subject: Subject) -> Iterator[Reason]:
    thresholds = subject.thresholds
    for index, size in _sizes(subject):
        if thresholds.sample_tiny.number <= size < thresholds.sample_small.number:
            yield Reason(f"It stands on {size} people.", index)


@flag(
    "base-missing",
    name="Base missing",
    severity=Severity.SERIOUS,
    axis=Axis.SOUNDNESS,
    reason="A share of some part of the sample may stand on a handful of people.",
    rule="The figures are of people, and it is not stated that everybody was asked, nor how many were.",
    reference="AAPOR disclosure checklist; NCPP 20 questions, 6",
    mend="the publisher would have to state of whom the share is taken, and how many they are",
)
def base_missing(subject: Subject) -> Iterator[Reason]:
    if not subject.counts_people or subject.facts is None or subject.facts.sample_size is None:
        return
    if subject.statistic.kind == "effect":
        if subject.statistic.effect is None or subject.statistic.effect.sizes is None:
            yield Reason("The sizes of the groups compared are not stated.")
        return
    for index, figure in enumerate(subject.statistic.figures):
        if figure.value.unit is Unit.SHARE and subject.entry.size_of(figure.group) is None:
            who = f"the group {figure.group}" if figure.group else "those this share is taken of"
            yield Reason(f"The source does not say how many {who} are.", index)


@flag(
    "base-unclear",
    name="Base unclear",
    severity=Severity.MAJOR,
    axis=Axis.SOUNDNESS,
    reason="A share of leads, companies or activities needs to say of which.",
    rule="The figures are not of people, and the base is not stated.",
    reference="NCPP 20 questions, 6",
    mend="the publisher would have to state what the share is taken of",
)
def base_unclear(subject: Subject) -> Iterator[Reason]:
    if not subject.counts_people and subject.statistic.base is None and subject.statistic.kind != "effect":
        yield Reason(f"The source does not say which {subject.statistic.counts} the figure is taken of.")


@flag(
    "not-people",
    name="Not people",
    severity=Severity.NOTE,
    axis=Axis.SOUNDNESS,
    reason="The figure counts things, so the uncertainty of asking people does not describe it.",
    rule="The figures count something other than people.",
    reference="AAPOR disclosure standards, 4",
)
def not_people(subject: Subject) -> Iterator[Reason]:
    if not subject.counts_people:
        yield Reason(f"It counts {subject.statistic.counts}.")


@flag(
    "range-wide",
    name="Wide range",
    severity=Severity.MINOR,
    axis=Axis.SOUNDNESS,
    reason="Even a random sample of this size would leave more than five points either way open.",
    rule="Half of the Wilson range is wider than the threshold range-half-width-wide, and the range is not "
    "unreliable (range-width-unreliable, range-relative-unreliable).",
    reference="Wilson 1927",
)
def range_wide(subject: Subject) -> Iterator[Reason]:
    widest = subject.thresholds.range_half_width_wide.number
    for index, each in enumerate(subject.ranges):
        if each.range and each.range.width / 2 > widest and not _is_unreliable(subject, each):
            yield Reason(f"Its range is at least {each.range.low}–{each.range.high}%.", index)


@flag(
    "range-unreliable",
    name="Unreliable range",
    severity=Severity.MAJOR,
    axis=Axis.SOUNDNESS,
    reason="The range is so wide, against the figure itself, that official statistics would not print "
    "it unmarked.",
    rule="The Wilson range is wider than range-width-unreliable points, or than "
    "range-relative-unreliable times the figure.",
    reference="US Census, NSCH 2016 presentation standards",
)
def range_unreliable(subject: Subject) -> Iterator[Reason]:
    for index, each in enumerate(subject.ranges):
        if each.range and _is_unreliable(subject, each):
            yield Reason(f"Its range is at least {each.range.low}–{each.range.high}%.", index)


@flag(
    "recruitment-missing",
    name="Recruitment not stated",
    severity=Severity.MAJOR,
    axis=Axis.SOUNDNESS,
    reason="Who answers depends on how they were found; unknown is no better than self-selected.",
    rule="No source says how those asked were found.",
    reference="AAPOR disclosure standards, 5",
    mend="the publisher would have to state how those asked were found",
)
def recruitment_missing(subject: Subject) -> Iterator[Reason]:
    if subject.facts is None or subject.facts.recruitment is None:
        yield Reason("How people were found is not stated.")


@flag(
    "self-selected",
    name="Self-selected sample",
    severity=Severity.MAJOR,
    axis=Axis.SOUNDNESS,
    reason="People who chose to answer differ from those who did not, and nobody knows how.",
    rule="Those asked were customers, members of a community, visitors of an event, or whoever came.",
    reference="AAPOR on opt-in surveys; OCEBM 2011",
)
def self_selected(subject: Subject) -> Iterator[Reason]:
    how = subject.facts.recruitment if subject.facts else None
    if how in _SELF_SELECTED:
        yield Reason(f"Those asked came from {'anywhere' if how == 'open' else f'the publisher’s {how}'}.")


@flag(
    "opt-in-panel",
    name="Opt-in panel",
    severity=Severity.MINOR,
    axis=Axis.SOUNDNESS,
    reason="A bought panel is broader than one's own customers, and still not random.",
    rule="Those asked came from a panel.",
    reference="OCEBM 2011, level 3",
)
def opt_in_panel(subject: Subject) -> Iterator[Reason]:
    if subject.facts is not None and subject.facts.recruitment == "panel":
        yield Reason("Those asked came from a panel.")


@flag(
    "commercial-interest",
    name="Commercial interest",
    severity=Severity.MINOR,
    axis=Axis.SOUNDNESS,
    reason="Whoever paid or asked sells something in this field; that is no fault, but worth knowing.",
    rule="The sponsor or the conductor sells something, according to its record.",
    reference="NCPP 20 questions, 2",
)
def commercial_interest(subject: Subject) -> Iterator[Reason]:
    facts = subject.facts
    if facts is None:
        return
    for role, name in (("paid", facts.sponsor), ("asked", facts.conductor)):
        publisher = subject.catalogue.publishers.get(name or "")
        if publisher is not None and publisher.sells:
            yield Reason(f"{publisher.name}, which {role}, sells {', '.join(publisher.sells)}.")
            return


@flag(
    "interest-unknown",
    name="Interest unknown",
    severity=Severity.MINOR,
    axis=Axis.SOUNDNESS,
    reason="Not saying who paid must not look better than saying it.",
    rule="The sponsor or the conductor is not stated; whoever publishes a study of its own counts "
    "as its sponsor.",
    reference="AAPOR disclosure standards, 2",
    mend="the publisher would have to state who asked and who paid",
)
def interest_unknown(subject: Subject) -> Iterator[Reason]:
    facts = subject.facts
    if facts is None or facts.conductor is None:
        yield Reason("Who asked is not stated.")
    elif facts.sponsor is None and (subject.entry.study is None or subject.entry.study.original is None):
        yield Reason("Who paid is not stated.")


@flag(
    "share-impossible",
    name="Impossible share",
    severity=Severity.SERIOUS,
    axis=Axis.SOUNDNESS,
    reason="No whole number of people gives this share: an error, or weighting that is not stated.",
    rule="The size is known, weighting is not stated, and no whole number of people rounds half up "
    "to the share.",
    reference="GRIM, Brown & Heathers 2017",
    mend="the publisher would have to correct the figure, or state how answers were weighted",
)
def share_impossible(subject: Subject) -> Iterator[Reason]:
    weighted = subject.states("weighting") and subject.facts is not None and subject.facts.weighting != "none"
    if weighted or not subject.counts_people or subject.statistic.kind == "effect":
        return
    for index, figure in enumerate(subject.statistic.figures):
        size = subject.entry.size_of(figure.group)
        exact = (
            size is not None and size.is_plain and figure.value.unit is Unit.SHARE and figure.value.is_plain
        )
        if exact and size is not None and not counts.is_possible(figure.value, int(size.number)):
            yield Reason(f"No number of people out of {size} is {figure.value}.", index)


def _sizes(subject: Subject) -> Iterator[tuple[int, int]]:
    if not subject.counts_people:
        return
    if subject.statistic.effect is not None:
        for size in subject.statistic.effect.sizes or ():
            yield 0, int(size.number)
        return
    for index, figure in enumerate(subject.statistic.figures):
        people = subject.entry.size_of(figure.group)
        if people is not None:
            yield index, int(people.number)


def _is_unreliable(subject: Subject, each: FigureRange) -> bool:
    if each.range is None:
        return False
    thresholds, estimate = subject.thresholds, each.figure.value.number
    relative = estimate * thresholds.range_relative_unreliable.number
    return each.range.width > min(thresholds.range_width_unreliable.number, relative)
