"""Statements: the sums a source does itself are about figures on record."""

from collections.abc import Iterator
from decimal import Decimal

from plumbline.arithmetic.statements import Setting, UnknownFigureError, judge
from plumbline.catalogue import StatisticEntry
from plumbline.check.registry import rule
from plumbline.check.subject import Fault, Spot, Subject, did_you_mean
from plumbline.load.document import Path
from plumbline.records import Statement
from plumbline.values import ValueSyntaxError


@rule(
    "REF12",
    "unknown-figure",
    reason="A sum over figures that are not there cannot be checked.",
    remedy="Name figures by label, group or written value, and results as values.",
    bad="figures: [{label: time, value: 60%}]\narithmetic: [{top: [tme]}]",
    good="figures: [{label: time, value: 60%}]\narithmetic: [{top: [time]}]",
)
def sums_name_figures(subject: Subject) -> Iterator[Fault]:
    """Every sum of a source names figures that are recorded, and a result that is a value."""
    for spot in subject.statistics:
        statistic, others = spot.record.statistic, spot.record.source.statistics
        setting = Setting(statistic, others, {}, Decimal(0))
        for number, statement in enumerate(statistic.arithmetic):
            path: Path = ("arithmetic", number)
            try:
                judge(statement, setting)
            except UnknownFigureError as error:
                yield _unknown_figure(spot, path, statement, str(error.args[0]))
            except ValueSyntaxError as error:
                what, _, advice = str(error).partition(". ")
                yield spot.fault((*path, "as"), what, advice or "Write a value, such as '80% increase'")


def _unknown_figure(spot: Spot[StatisticEntry], path: Path, statement: Statement, what: str) -> Fault:
    meant = {other.id: other for other in spot.record.source.statistics}
    if statement.of is not None and statement.of not in meant:
        return spot.fault((*path, "of"), what, did_you_mean(statement.of, meant, "leave 'of' out"))
    figures = (meant[statement.of] if statement.of else spot.record.statistic).figures
    known = dict.fromkeys(name for f in figures for name in (f.label, f.group, f.value.written) if name)
    otherwise = f"write one of: {', '.join(known)}"
    named = getattr(statement, statement.form)
    for number, name in enumerate([named] if isinstance(named, str) else named):
        if what.startswith(repr(name)):
            return spot.fault((*path, statement.form, number), what, did_you_mean(name, known, otherwise))
    return spot.fault((*path, statement.form), what, did_you_mean("", (), otherwise))
