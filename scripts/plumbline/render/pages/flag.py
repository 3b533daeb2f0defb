"""Flag pages: what each flag means, its exact rule, and where it stands."""

from plumbline.assess import FLAGS, Flag
from plumbline.assess.examples import EXAMPLES
from plumbline.assess.flags import circulation
from plumbline.render import paths
from plumbline.render.parts import assessments, rows
from plumbline.render.site import Site
from plumbline.render.views import FlagPage, FlagRow, FlagsPage, Page
from plumbline.render.views.parts import Link
from plumbline.render.words import grades
from plumbline.render.words.grammar import capital, counted, spelled


def flag_page(flag: Flag, site: Site) -> FlagPage:
    """Return the page of one flag."""
    judged = [
        each
        for each in site.assessed.statistics.values()
        if any(raised.flag.id == flag.id and raised.dismissed is None for raised in each.flags)
    ]
    circulating = [
        trace_id
        for trace_id, each in site.assessed.traces.items()
        if any(found.id == flag.id for found in each.flags)
    ]
    return FlagPage(
        page=Page(
            path=paths.flag(flag.id),
            title=f"Flag: {flag.name}",
            description=flag.reason,
            section="grades",
            crumbs=(Link(text="Grades", to=paths.GRADES), Link(text="Flags", to=paths.FLAGS)),
        ),
        id=flag.id,
        name=flag.name,
        severity=assessments.SEVERITIES[flag.severity],
        severity_text=grades.SEVERITIES[flag.severity],
        axis=capital(flag.axis.value),
        reason=flag.reason,
        rule=flag.rule,
        reference=flag.reference,
        reference_to="",
        fails=EXAMPLES[flag.id].fails.strip(),
        passes=EXAMPLES[flag.id].passes.strip(),
        statistics=tuple(
            rows.statistic(each.subject.entry, site, assessments.reason_here(each, flag.id))
            for each in judged
        ),
        traces=tuple(rows.trace(site.traces[trace_id], site) for trace_id in circulating),
        edit=paths.file(site.repository, _code(flag)),
        count_sentence=_count(flag, len(judged), len(circulating), site),
    )


def flag_rows(site: Site) -> tuple[FlagRow, ...]:
    """Return every flag as a row, in the order they are declared."""
    return tuple(
        FlagRow(
            to=paths.flag(flag.id),
            id=flag.id,
            name=flag.name,
            severity=assessments.SEVERITIES[flag.severity],
            severity_text=grades.SEVERITIES[flag.severity],
            axis=capital(flag.axis.value),
            reason=flag.reason,
            count=_stands_on(flag.id, site),
        )
        for flag in FLAGS.values()
    )


def flags_page(site: Site) -> FlagsPage:
    """Return the list of all flags."""
    return FlagsPage(
        page=Page(
            path=paths.FLAGS,
            title="Flags",
            description="A flag is a named weakness of a number, found by a rule and never by "
            "hand. Each says why it "
            "matters, and what it does to the grade.",
            section="grades",
            crumbs=(Link(text="Grades", to=paths.GRADES),),
        ),
        rows=flag_rows(site),
    )


def _code(flag: Flag) -> str:
    """The file a flag is declared in; those of numbers in circulation have no rule of their own to ask."""
    module = flag.find.__module__ if flag.find is not None else circulation.__name__
    return f"scripts/{module.replace('.', '/')}.py"


def _stands_on(flag_id: str, site: Site) -> int:
    statistics = sum(
        raised.flag.id == flag_id and raised.dismissed is None
        for each in site.assessed.statistics.values()
        for raised in each.flags
    )
    return statistics + sum(
        any(found.id == flag_id for found in each.flags) for each in site.assessed.traces.values()
    )


def _count(flag: Flag, statistics: int, circulating: int, site: Site) -> str:
    if not statistics and not circulating:
        return "It stands on nothing on record at the moment."
    bound = sum(
        raised.flag.id == flag.id and raised.binds
        for each in site.assessed.statistics.values()
        for raised in each.flags
    )
    parts = []
    if statistics:
        total = len(site.assessed.statistics)
        held = f", and holds the grade down on {spelled(bound)} of them" if 0 < bound < statistics else ""
        if bound == statistics:
            held = ", and holds the grade down wherever it stands"
        parts.append(f"It stands on {spelled(statistics)} of {counted(total, 'statistic')}{held}.")
    if circulating:
        parts.append(f"It stands on {counted(circulating, 'number')} in circulation.")
    return " ".join(parts)
