"""Provenance flags: whether a number can be followed to where it was made."""

from collections.abc import Iterator

from plumbline.assess.flag import Axis, Reason, Severity, flag
from plumbline.assess.subject import Subject
from plumbline.trace import Verdict


@flag(
    "untraced",
    name="Untraced",
    severity=Severity.FATAL,
    axis=Axis.PROVENANCE,
    reason="Nobody can say where the number comes from, so nobody can say what it means.",
    rule="The study is original elsewhere, and no source names who made it, whom to credit, its "
    "title or its address.",
    reference="IFCN code of principles, 2",
    mend="somebody would have to say who made the study",
)
def untraced(subject: Subject) -> Iterator[Reason]:
    facts = subject.facts
    if facts is None:
        yield Reason("No study is named.")
    elif not subject.is_primary and not (facts.conductor or facts.credits or facts.title or facts.url):
        yield Reason("The source speaks of a study and does not say whose.")


@flag(
    "circular",
    name="Circular",
    severity=Severity.FATAL,
    axis=Axis.PROVENANCE,
    reason="Pages that credit each other add nothing to each other.",
    rule="No root is known, and the links of the pages that state the number lead back to where they began.",
    reference="IFCN code of principles, 2",
    mend="a page outside the circle would have to be found",
)
def circular(subject: Subject) -> Iterator[Reason]:
    if subject.trace is not None and subject.trace.verdict is Verdict.CIRCULAR and not subject.is_primary:
        yield Reason("The pages that state this number credit each other.")


@flag(
    "no-primary",
    name="No primary source",
    severity=Severity.SERIOUS,
    axis=Axis.PROVENANCE,
    reason="Somebody is named, but the report nobody has seen cannot be checked.",
    rule="The study is original elsewhere, somebody is named, but no title or address is known; "
    "unless the publisher speaks of a study of its own house.",
    reference="NCPP 20 questions, 1",
    mend="the study's own report would have to be found",
)
def no_primary(subject: Subject) -> Iterator[Reason]:
    facts = subject.facts
    if facts is None or subject.is_primary or _has_report(subject) or _own_house(subject):
        return
    if facts.conductor or facts.credits:
        yield Reason("The study is named, but not its report: no title, no address.")


@flag(
    "originator-unnamed",
    name="Originator unnamed",
    severity=Severity.SERIOUS,
    axis=Axis.PROVENANCE,
    reason="A report without an author leaves open who made the number and why.",
    rule="A report is identified, but no source says who made the study or whom to credit.",
    reference="NCPP 20 questions, 1",
    mend="the source would have to say who made the study",
)
def originator_unnamed(subject: Subject) -> Iterator[Reason]:
    facts = subject.facts
    if (
        facts is not None
        and not (facts.conductor or facts.credits)
        and (subject.is_primary or _has_report(subject))
    ):
        yield Reason("The source does not say who made the study.")


@flag(
    "aggregator-origin",
    name="Aggregator as origin",
    severity=Severity.SERIOUS,
    axis=Axis.PROVENANCE,
    reason="A collector of other people's numbers is credited as if it had made them.",
    rule="Only publishers of the kinds aggregator and media are credited, and none of them made the study.",
    reference="NCPP 20 questions, 1",
    mend="whoever made the study would have to be named",
)
def aggregator_origin(subject: Subject) -> Iterator[Reason]:
    facts = subject.facts
    if facts is None or subject.is_primary or facts.conductor or not facts.credits:
        return
    known = [subject.catalogue.publishers.get(name) for name in facts.credits]
    if all(publisher is not None and publisher.kind in {"aggregator", "media"} for publisher in known):
        names = ", ".join(publisher.name for publisher in known if publisher)
        yield Reason(f"{names} is credited, which collects numbers of others.")


@flag(
    "attribution-conflict",
    name="Attribution conflict",
    severity=Severity.SERIOUS,
    axis=Axis.PROVENANCE,
    reason="When pages credit different organisations with one number, at most one of them is right.",
    rule="Two appearances of the number credit nobody in common, and its root is not known.",
    reference="W3C PROV, hadPrimarySource",
    mend="the root of the number would have to be found",
)
def attribution_conflict(subject: Subject) -> Iterator[Reason]:
    if (
        subject.trace is not None
        and subject.trace.rivals
        and subject.trace.root is None
        and not subject.is_primary
    ):
        yield Reason("Other pages credit somebody else with the same number.")


@flag(
    "date-conflict",
    name="Date conflict",
    severity=Severity.SERIOUS,
    axis=Axis.PROVENANCE,
    reason="One set of figures cannot come from two years.",
    rule="The sources that speak of the study put more than one year on it.",
    reference="NCPP 20 questions, 7",
    mend="the study's own report would have to settle the year",
)
def date_conflict(subject: Subject) -> Iterator[Reason]:
    dated = subject.facts.dated if subject.facts else None
    if dated and len({span.first.year for span in dated}) > 1:
        yield Reason(f"The same figures are dated {' and '.join(str(span) for span in dated)}.")


@flag(
    "secondary",
    name="Second hand",
    severity=Severity.MAJOR,
    axis=Axis.PROVENANCE,
    reason="A retelling leaves out the method and may change the words.",
    rule="The study is original elsewhere, and its report is known by title, by address or from "
    "another record.",
    reference="ESOMAR/WAPOR guideline 2014, 5.4",
    mend="the figure would have to be read in the study's own report",
)
def secondary(subject: Subject) -> Iterator[Reason]:
    if subject.facts is None or subject.is_primary:
        return
    if _has_report(subject) or _own_house(subject):
        yield Reason("The figure was read in a retelling, not in the study's own report.")


@flag(
    "year-of-publication",
    name="Year of publication",
    severity=Severity.MINOR,
    axis=Axis.PROVENANCE,
    reason="The year a page puts on a figure is often only the year it was passed on.",
    rule="The source dates the study to the year of its own publication, and fieldwork ended in "
    "another year.",
    reference="NCPP 20 questions, 7",
)
def year_of_publication(subject: Subject) -> Iterator[Reason]:
    facts, published = subject.facts, subject.entry.source.published
    if facts is None or not facts.dated or facts.fieldwork is None or published is None:
        return
    year = facts.dated[-1].last.year
    if year == published.last.year and facts.fieldwork.last.year != year:
        yield Reason(f"Dated {year}, but the data was collected by {facts.fieldwork.last.year}.")


@flag(
    "unreviewed",
    name="Not reviewed by its publisher",
    severity=Severity.MINOR,
    axis=Axis.PROVENANCE,
    reason="The publisher itself does not stand behind the text.",
    rule="The document says that it did not pass the publisher's editorial review.",
    reference="IFCN code of principles, 2",
    mend="the figure would have to stand in a reviewed text of the publisher",
)
def unreviewed(subject: Subject) -> Iterator[Reason]:
    if subject.entry.source.unreviewed:
        yield Reason("The publisher says that this text was not reviewed.")


@flag(
    "gated",
    name="Behind a gate",
    severity=Severity.MINOR,
    axis=Axis.PROVENANCE,
    reason="A reader who wants to check the number cannot simply open it.",
    rule="A form or a payment stands before the document.",
    reference="BPC rules of disclosure: tables on the web",
    mend="the document would have to be open",
)
def gated(subject: Subject) -> Iterator[Reason]:
    match subject.entry.source.access:
        case "form":
            yield Reason("The document opens only after a form.")
        case "paid":
            yield Reason("The document has to be paid for.")


@flag(
    "no-address",
    name="No address",
    severity=Severity.MINOR,
    axis=Axis.PROVENANCE,
    reason="A document that cannot be opened cannot be checked.",
    rule="No public address of the document is on record.",
    reference="BPC rules of disclosure: tables on the web",
    mend="a public address of the document would have to be found",
)
def no_address(subject: Subject) -> Iterator[Reason]:
    if subject.entry.source.url is None:
        yield Reason("No public address of the document is known.")


@flag(
    "not-archived",
    name="Not archived",
    severity=Severity.MINOR,
    axis=Axis.PROVENANCE,
    reason="Pages vanish; a kept copy is the proof that the number stood there.",
    rule="No archived copy of the document is on record.",
    reference="Wikipedia, link rot",
    mend="an archived copy of the page would have to be added",
)
def not_archived(subject: Subject) -> Iterator[Reason]:
    if subject.entry.source.archived is None:
        yield Reason("No archived copy is on record.")


@flag(
    "not-located",
    name="Not located",
    severity=Severity.MINOR,
    axis=Axis.PROVENANCE,
    reason="Without the place, the next reader has to search the whole document.",
    rule="The record has no locator.",
    reference="IFCN code of principles, 2",
    mend="the words around the figure would have to be noted",
)
def not_located(subject: Subject) -> Iterator[Reason]:
    if subject.statistic.found is None:
        yield Reason("The place in the document is not noted.")


def _has_report(subject: Subject) -> bool:
    facts = subject.facts
    named = facts is not None and (facts.title is not None or facts.url is not None)
    return named or (subject.entry.study is not None and subject.entry.study.original is not None)


def _own_house(subject: Subject) -> bool:
    """Whether the publisher tells of a study made by its own house."""
    conductor = subject.facts.conductor if subject.facts else None
    catalogue = subject.catalogue
    return conductor is not None and catalogue.family(conductor) == catalogue.family(
        subject.entry.source.publisher
    )
