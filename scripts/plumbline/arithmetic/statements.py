"""Statements: whether a sum that a source does itself holds on the source's own figures."""

from collections.abc import Callable

from plumbline.arithmetic.finding import Finding, Setting, Verdict
from plumbline.arithmetic.naming import UnknownFigureError, figures_named
from plumbline.arithmetic.rankings import order, tie, top, widest
from plumbline.arithmetic.ratio import ratio
from plumbline.arithmetic.totals import rest, rounds, total
from plumbline.records import Statement


__all__ = ["Finding", "Setting", "UnknownFigureError", "Verdict", "figures_named", "judge"]

_JUDGES: dict[str, Callable[[Statement, Setting], Finding]] = {
    "ratio": ratio,
    "sum": total,
    "rest": rest,
    "rounds": rounds,
    "order": order,
    "top": top,
    "tie": tie,
    "widest": widest,
}


def judge(statement: Statement, setting: Setting) -> Finding:
    """Check one statement.

    Raises:
        UnknownFigureError: the statement names a figure that is not there.
        ValueSyntaxError: the stated result is not a value.
    """
    return _JUDGES[statement.form](statement, setting)
