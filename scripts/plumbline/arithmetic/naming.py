"""Naming: which figures a statement means by a label, a group or a written value."""

from collections.abc import Callable

from plumbline.arithmetic import stated
from plumbline.arithmetic.finding import Setting
from plumbline.arithmetic.stated import Stated
from plumbline.records import Figure, Statement, Statistic


class UnknownFigureError(LookupError):
    """A statement names a figure that is not there."""


def figures_named(statement: Statement, setting: Setting) -> list[Figure]:
    """Return every figure a statement names.

    Raises:
        UnknownFigureError: a name is no label, group or written value of the statistic meant.
    """
    return [_figure(name, statement, setting) for name in _names(statement)]


def _names(statement: Statement) -> list[str]:
    named = getattr(statement, statement.form)
    if statement.form == "widest":
        return list(named)
    return [named] if isinstance(named, str) else list(named)


def statistic_meant(statement: Statement, setting: Setting) -> Statistic:
    """Return the statistic whose figures a statement is about.

    Raises:
        UnknownFigureError: the statement names a statistic that is not there.
    """
    if statement.of is None:
        return setting.statistic
    found = next((other for other in setting.others if other.id == statement.of), None)
    if found is None:
        message = f"no statistic {statement.of!r} stands in this source"
        raise UnknownFigureError(message)
    return found


def _figure(name: str, statement: Statement, setting: Setting) -> Figure:
    statistic = statistic_meant(statement, setting)
    headline = statistic.headline.label
    tests: tuple[Callable[[Figure], bool], ...] = (
        lambda figure: figure.label == name and figure.group in {None, "all"},
        lambda figure: figure.label == name,
        lambda figure: figure.group == name and figure.label == headline,
        lambda figure: figure.group == name,
        lambda figure: figure.value.written == name,
    )
    for test in tests:
        for figure in statistic.figures:
            if test(figure):
                return figure
    message = f"{name!r} is no label, group or value of {statistic.id!r}"
    raise UnknownFigureError(message)


def result_stated(statement: Statement) -> Stated:
    """Return the result a statement claims.

    Raises:
        ValueSyntaxError: it is not a value.
    """
    return stated.parse(statement.as_ or "")
