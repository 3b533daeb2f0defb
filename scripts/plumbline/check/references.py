"""References: whatever a record names is there."""

import re
from collections.abc import Iterator

from plumbline.check.registry import rule
from plumbline.check.subject import Fault, Spot, Subject, did_you_mean
from plumbline.load.document import Path
from plumbline.records import Statistic


_ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s]+", re.IGNORECASE)
LOST = "lost"


@rule(
    "REF01",
    "unknown-publisher",
    reason="A name without a record cannot say what its owner sells.",
    remedy="Mend the name, or add a file for the publisher.",
    bad="publisher: gartnr",
    good="publisher: gartner",
)
def publishers_exist(subject: Subject) -> Iterator[Fault]:
    """Every publisher, conductor, sponsor or credited name has a file in publishers/."""
    known = subject.ids("publishers")
    for spot, path, name in publishers_named(subject):
        if not subject.has("publishers", name):
            remedy = did_you_mean(name, known, f"add publishers/{name}.yaml")
            yield spot.fault(path, f"there is no publisher {name!r}", remedy)


def publishers_named(subject: Subject) -> Iterator[tuple[Spot[object], Path, str]]:
    """Yield every record that names a publisher, with the place of the name in it."""
    for source in subject.sources:
        yield source, ("publisher",), source.record.publisher
    for study in subject.studies:
        for key in ("conductor", "sponsor"):
            if name := getattr(study.record, key):
                yield study, (key,), name
        for number, name in enumerate(study.record.credits or ()):
            yield study, ("credits", number), name
    for repeat in subject.repeats:
        for number, name in enumerate(repeat.record.repeat.credits):
            yield repeat, ("credits", number), name
    for publisher in subject.publishers:
        if name := publisher.record.part_of:
            yield publisher, ("part_of",), name


@rule(
    "REF02",
    "unknown-question",
    reason="Only answers to the same canonical question can be compared.",
    remedy="Mend the name, or add the question to questions.yaml.",
    bad="answers: aligment-level",
    good="answers: alignment-level",
)
def questions_exist(subject: Subject) -> Iterator[Fault]:
    """Every question that is answered, or called related, stands in questions.yaml."""
    known = subject.catalogue.questions
    if not known:
        return  # the file is missing or broken, and says so itself
    for spot, path, name in _questions_named(subject):
        if name not in known:
            remedy = did_you_mean(name, known, "add it to questions.yaml")
            yield spot.fault(path, f"there is no question {name!r}", remedy)


def _questions_named(subject: Subject) -> Iterator[tuple[Spot[object], Path, str]]:
    for statistic in subject.statistics:
        if name := statistic.record.statistic.answers:
            yield statistic, ("answers",), name
    for repeat in subject.repeats:
        if name := repeat.record.repeat.answers:
            yield repeat, ("answers",), name
    for trace in subject.traces:
        yield trace, ("answers",), trace.record.answers
    for question in subject.questions:
        for number, name in enumerate(question.record.related):
            yield question, ("related", number), name


@rule(
    "REF03",
    "unknown-target",
    reason="A repeat of nothing leads nowhere.",
    remedy="Name a trace, or a statistic as <source>/<id>.",
    bad="of: 67-percent-better",
    good="of: 67-percent-better-at-closing",
)
def targets_exist(subject: Subject) -> Iterator[Fault]:
    """What a statistic or a repeat is `of` is a trace or another statistic."""
    for spot, target in _targets(subject):
        if "/" in target and not subject.has_statistic(target):
            remedy = did_you_mean(target, subject.catalogue.statistics, "name it as <source>/<id>")
            yield spot.fault(("of",), f"there is no statistic {target!r}", remedy)
        if "/" not in target and not subject.has("traces", target):
            remedy = did_you_mean(target, subject.ids("traces"), f"add traces/{target}.yaml")
            yield spot.fault(("of",), f"there is no trace {target!r}", remedy)


def _targets(subject: Subject) -> Iterator[tuple[Spot[object], str]]:
    for statistic in subject.statistics:
        if target := statistic.record.statistic.of:
            yield statistic, target
    for repeat in subject.repeats:
        if target := repeat.record.repeat.of:
            yield repeat, target


@rule(
    "REF04",
    "unknown-root",
    reason="A trace that begins in nothing is not traced.",
    remedy="Name a recorded statistic, or leave the root out until it is found.",
    bad="root: forrester-alignment-2011/aligned",
    good="root: forrester-alignment-2011/strongly-aligned",
)
def roots_exist(subject: Subject) -> Iterator[Fault]:
    """The root of a trace is a recorded statistic."""
    for spot in subject.traces:
        root = spot.record.root
        if root is not None and not subject.has_statistic(root):
            remedy = did_you_mean(root, subject.catalogue.statistics, "leave the root out until it is found")
            yield spot.fault(("root",), f"there is no statistic {root!r}", remedy)


@rule(
    "REF05",
    "unknown-trace",
    reason="Numbers that travel together lead a reader from one to the next.",
    remedy="Mend the name, or add the trace.",
    bad="travels_with: [36-percent-retention]",
    good="travels_with: [36-percent-higher-retention]",
)
def companions_exist(subject: Subject) -> Iterator[Fault]:
    """Every trace that another travels with has a file in traces/."""
    for spot in subject.traces:
        for number, name in enumerate(spot.record.travels_with):
            if not subject.has("traces", name):
                remedy = did_you_mean(name, subject.ids("traces"), f"add traces/{name}.yaml")
                yield spot.fault(("travels_with", number), f"there is no trace {name!r}", remedy)


@rule(
    "REF06",
    "unknown-study",
    reason="What a source says of a study stands in the source, or nobody can compare it.",
    remedy="Mend the name, or describe the study under `studies` of this source.",
    bad="studies:\n  gartner-2023: {original: here}\nstatistics:\n  - study: gartner-2022",
    good="studies:\n  gartner-2023: {original: here}\nstatistics:\n  - study: gartner-2023",
)
def studies_exist(subject: Subject) -> Iterator[Fault]:
    """The study a statistic names is described under `studies` of the same source."""
    for spot in subject.statistics:
        name, known = spot.record.statistic.study, spot.record.source.studies
        if name is not None and name not in known:
            remedy = did_you_mean(name, known, f"add '{name}' under 'studies' with what this source says")
            yield spot.fault(("study",), f"this source describes no study {name!r}", remedy)


@rule(
    "REF07",
    "study-not-named",
    reason="A statistic speaks of a data collection; without one it is a repeat.",
    remedy="Name the study, describe it, or make the statistic a repeat.",
    bad="studies:\n  gartner-2022: {original: elsewhere}\n  gartner-2023: {original: here}\n"
    "statistics:\n  - id: aligned",
    good="studies:\n  gartner-2022: {original: elsewhere}\n  gartner-2023: {original: here}\n"
    "statistics:\n  - id: aligned\n    study: gartner-2023",
)
def statistics_have_a_study(subject: Subject) -> Iterator[Fault]:
    """A statistic names its study, unless its source speaks of only one."""
    for spot in subject.statistics:
        statistic, known = spot.record.statistic, spot.record.source.studies
        if statistic.study is not None or len(known) == 1:
            continue
        if known:
            what = f"{statistic.id!r} does not say which study it comes from"
            yield spot.fault((), what, f"Add 'study: …' with one of {', '.join(known)}")
        else:
            what = f"{statistic.id!r} comes from no study"
            remedy = "Describe the study under 'studies', however little is said of it, or make this a repeat"
            yield spot.fault((), what, remedy)


@rule(
    "REF08",
    "unknown-group",
    reason="A figure of a group that was never declared has no sample size.",
    remedy="Declare the group under `groups` of the study, with its size or null.",
    bad="groups: {sales: 87}\nfigures: [{group: seller, value: 25%}]",
    good="groups: {sales: 87}\nfigures: [{group: sales, value: 25%}]",
)
def groups_exist(subject: Subject) -> Iterator[Fault]:
    """Every group of a figure or a base is `all` or is declared in the study."""
    for spot in subject.statistics:
        study = spot.record.study
        known = {"all": None} | dict((study.facts.groups if study else None) or {})
        for path, name in _groups_named(spot.record.statistic):
            if name not in known:
                remedy = did_you_mean(
                    name, known, f"add '{name}: null' (or its size) to 'groups' of the study"
                )
                yield spot.fault(path, f"the study declares no group {name!r}", remedy)


def _groups_named(statistic: Statistic) -> Iterator[tuple[Path, str]]:
    if statistic.base is not None and statistic.base.group is not None:
        yield ("base",), statistic.base.group
    for number, figure in enumerate(statistic.figures):
        if figure.group is not None:
            yield ("figures", number, "group"), figure.group


@rule(
    "REF09",
    "unknown-count",
    reason="Shares of leads and shares of people must never be mistaken for each other.",
    remedy="Use a unit of the closed list in questions.yaml, or add one there.",
    bad="counts: lead",
    good="counts: leads",
)
def counts_exist(subject: Subject) -> Iterator[Fault]:
    """What is counted stands in the list `counts` of questions.yaml."""
    known = subject.catalogue.counts
    if not known:
        return  # the file is missing or broken, and says so itself
    for spot, name in _counted(subject):
        if name is not None and name not in known:
            remedy = did_you_mean(name, known, "add it to 'counts' in questions.yaml")
            yield spot.fault(("counts",), f"nothing is known to be counted in {name!r}", remedy)


def _counted(subject: Subject) -> Iterator[tuple[Spot[object], str | None]]:
    for statistic in subject.statistics:
        yield statistic, statistic.record.statistic.counts
    for repeat in subject.repeats:
        yield repeat, repeat.record.repeat.counts
    for trace in subject.traces:
        yield trace, trace.record.counts


@rule(
    "REF10",
    "unknown-link",
    reason="Where a credit leads is how a number is followed; only addresses a reader can open are links.",
    remedy="Write a source's id, a whole http(s) address, or `lost`.",
    bad="link: www.superoffice.com",
    good="link: https://www.superoffice.com/blog/sales-marketing-alignment/",
)
def links_lead_somewhere(subject: Subject) -> Iterator[Fault]:
    """The link of a repeat is the id of a source, an http(s) address, or `lost`."""
    for spot in subject.repeats:
        link = spot.record.repeat.link
        if link is None or link == LOST or _ADDRESS.fullmatch(link) or subject.has("sources", link):
            continue
        remedy = did_you_mean(
            link, subject.ids("sources"), "write a whole address, starting with https://, or 'lost'"
        )
        yield spot.fault(("link",), f"{link!r} is neither a source nor an address", remedy)
